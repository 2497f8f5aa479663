#include "ir/instruction_checker.h"

#include <vector>

#include "ir/semantics.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::ir {
namespace {

template <typename... Pieces>
absl::Status Fail(const Pieces&... pieces) {
  return absl::InvalidArgumentError(StrCat(pieces...));
}

// The fields that an instruction of a format uses.
enum UsedField : uint8_t { kA = 1, kB = 2, kC = 4, kAux = 8 };
int UsedFields(Format format) {
  switch (format) {
    case Format::kTrap:
      return kAux;
    case Format::kUnary:
    case Format::kConvert:
      return kA;
    case Format::kFromScalar:
    case Format::kVecUnary:
      return kA | kAux;
    case Format::kTrapIf:
      return kA | kAux;
    case Format::kIndex:
    case Format::kJump:
    case Format::kVecConst:
      return kB;
    case Format::kConst:
    case Format::kReturn:
      return kB | kC;
    case Format::kParam:
    case Format::kProj:
    case Format::kBinary:
    case Format::kAddUext:
      return kA | kB;
    case Format::kIntCmp:
    case Format::kFloatCmp:
    case Format::kExtractLane:
    case Format::kVecBinary:
    case Format::kVecShift:
    case Format::kVecIntCmp:
    case Format::kVecFloatCmp:
      return kA | kB | kAux;
    case Format::kLoad:
      return kA | kC | kAux;
    case Format::kSelect:
    case Format::kCall:
    case Format::kBranch:
    case Format::kBrTable:
    case Format::kTernary:
    case Format::kShuffle:
      return kA | kB | kC;
    case Format::kStore:
    case Format::kCallIndirect:
    case Format::kReplaceLane:
      return kA | kB | kC | kAux;
  }
  return 0;
}

// The number of values that `aux` may have, where it is an enumeration; 256 elsewhere.
int AuxLimit(Format format) {
  switch (format) {
    case Format::kIntCmp:
      return kNumIntConds;
    case Format::kFloatCmp:
      return kNumFloatConds;
    case Format::kTrap:
    case Format::kTrapIf:
      return kNumTrapCodes;
    case Format::kCallIndirect:
      return kSwitchContext + 1;
    default:
      return 256;
  }
}

}  // namespace

absl::Status InstructionChecker::Check(const BlockData& block, uint32_t index) const {
  const Inst& inst = func_.insts[index];
  DAVIT_RETURN_IF_ERROR(CheckFields(inst));
  DAVIT_RETURN_IF_ERROR(CheckResult(inst));
  if (InfoOf(inst.op).vector) return CheckVector(inst);
  switch (InfoOf(inst.op).format) {
    case Format::kConst:
      return CheckConstant(inst);
    case Format::kParam:
      return absl::OkStatus();
    case Format::kIndex:
      return CheckIndex(inst);
    case Format::kUnary:
    case Format::kBinary:
    case Format::kAddUext:
    case Format::kSelect:
      return CheckOperands(inst);
    case Format::kIntCmp:
    case Format::kFloatCmp:
      return CheckComparison(inst);
    case Format::kConvert:
      return CheckConversion(inst);
    case Format::kLoad:
    case Format::kStore:
      return CheckAccess(inst);
    default:
      return CheckControl(block, index);
  }
}

absl::Status InstructionChecker::CheckFields(const Inst& inst) const {
  const Format format = InfoOf(inst.op).format;
  const int used = UsedFields(format);
  if ((inst.a != 0 && !(used & kA)) || (inst.b != 0 && !(used & kB)) ||
      (inst.c != 0 && !(used & kC)) || (inst.aux != 0 && !(used & kAux))) {
    return Fail("a field that the opcode does not use is not 0");
  }
  if (inst.aux >= AuxLimit(format)) return Fail("aux is ", int{inst.aux}, ", which means nothing");
  return absl::OkStatus();
}

absl::Status InstructionChecker::CheckResult(const Inst& inst) const {
  const OpcodeInfo& info = InfoOf(inst.op);
  if (info.results.Contains(inst.type)) return absl::OkStatus();
  return Fail(info.mnemonic, " has no result of type ", TypeName(inst.type));
}

absl::Status InstructionChecker::CheckConstant(const Inst& inst) const {
  if (ZeroExtend(inst.constant(), BitsOf(inst.type)) == inst.constant()) return absl::OkStatus();
  return Fail("the constant is not zero-extended");
}

absl::Status InstructionChecker::CheckIndex(const Inst& inst) const {
  const auto& funcs = func_.shared_funcs ? *func_.shared_funcs : func_.funcs;
  if (inst.op == Opcode::kPinned && inst.b > 1) {
    return Fail("there are two pinned registers, 0 and 1");
  }
  if (inst.op == Opcode::kFuncAddr && inst.b >= funcs.size()) {
    return Fail("fn", inst.b, " does not exist");
  }
  if (inst.op == Opcode::kStackAddr && inst.b >= func_.stack_slots.size()) {
    return Fail("slot", inst.b, " does not exist");
  }
  return absl::OkStatus();
}

absl::Status InstructionChecker::ExpectValue(uint32_t value, Type* type) const {
  if (value >= func_.insts.size()) return Fail("v", value, " does not exist");
  *type = func_.insts[value].type;
  if (*type == Type::kVoid) return Fail("v", value, " is no value");
  return absl::OkStatus();
}

absl::Status InstructionChecker::ExpectType(uint32_t value, Type type) const {
  Type actual;
  DAVIT_RETURN_IF_ERROR(ExpectValue(value, &actual));
  if (actual == type) return absl::OkStatus();
  return Fail("v", value, " is of type ", TypeName(actual), ", not ", TypeName(type));
}

absl::Status InstructionChecker::CheckOperands(const Inst& inst) const {
  switch (InfoOf(inst.op).format) {
    case Format::kUnary:
      return ExpectType(inst.a, inst.type);
    case Format::kBinary:
      DAVIT_RETURN_IF_ERROR(ExpectType(inst.a, inst.type));
      return ExpectType(inst.b, inst.type);
    case Format::kAddUext:
      DAVIT_RETURN_IF_ERROR(ExpectType(inst.a, Type::kI64));
      return ExpectType(inst.b, Type::kI32);
    default:
      DAVIT_RETURN_IF_ERROR(ExpectType(inst.a, Type::kI32));
      DAVIT_RETURN_IF_ERROR(ExpectType(inst.b, inst.type));
      return ExpectType(inst.c, inst.type);
  }
}

absl::Status InstructionChecker::CheckLanes(const Inst& inst) const {
  const OpcodeInfo& info = InfoOf(inst.op);
  const Lanes lanes = inst.lanes();
  if (static_cast<int>(lanes) >= kNumLanes) return Fail("aux is ", int{inst.aux}, ", no lanes");
  if (!info.lanes.Contains(LaneType(lanes))) {
    return Fail(info.mnemonic, " has no lanes ", LanesName(lanes));
  }
  const Type type = VectorResult(inst.op, lanes);
  if (inst.type != type) return Fail("the result is of type ", TypeName(type));
  const int cond = inst.aux & 15;
  if ((info.format == Format::kVecIntCmp && cond >= kNumIntConds) ||
      (info.format == Format::kVecFloatCmp && cond >= kNumFloatConds)) {
    return Fail("aux is ", int{inst.aux}, ", which means nothing");
  }
  if (inst.op == Opcode::kVicmp && lanes == Lanes::kI64x2 && inst.int_cond() >= IntCond::kUlt) {
    return Fail("i64x2 has no unsigned order");
  }
  return absl::OkStatus();
}

absl::Status InstructionChecker::ExpectLane(uint32_t lane, Lanes lanes) const {
  if (lane < static_cast<uint32_t>(LaneCount(lanes))) return absl::OkStatus();
  return Fail(LanesName(lanes), " has no lane ", lane);
}

absl::Status InstructionChecker::CheckVector(const Inst& inst) const {
  const OpcodeInfo& info = InfoOf(inst.op);
  if (!info.lanes.empty()) DAVIT_RETURN_IF_ERROR(CheckLanes(inst));
  if (info.format == Format::kFromScalar) return ExpectType(inst.a, LaneScalar(inst.lanes()));
  if (info.format == Format::kVecConst) return ExpectVector(inst.b);
  DAVIT_RETURN_IF_ERROR(ExpectType(inst.a, Type::kV128));
  switch (info.format) {
    case Format::kExtractLane:
      return ExpectLane(inst.b, inst.lanes());
    case Format::kReplaceLane:
      DAVIT_RETURN_IF_ERROR(ExpectType(inst.b, LaneScalar(inst.lanes())));
      return ExpectLane(inst.c, inst.lanes());
    case Format::kVecShift:
      return ExpectType(inst.b, Type::kI32);
    case Format::kBinary:
    case Format::kVecBinary:
    case Format::kVecIntCmp:
    case Format::kVecFloatCmp:
      return ExpectType(inst.b, Type::kV128);
    case Format::kTernary:
      DAVIT_RETURN_IF_ERROR(ExpectType(inst.b, Type::kV128));
      return ExpectType(inst.c, Type::kV128);
    case Format::kShuffle:
      DAVIT_RETURN_IF_ERROR(ExpectType(inst.b, Type::kV128));
      return CheckShuffleMask(inst.c);
    default:
      return absl::OkStatus();
  }
}

absl::Status InstructionChecker::ExpectVector(uint32_t position) const {
  if (position < func_.vectors.size()) return absl::OkStatus();
  return Fail("the function has no vector ", position);
}

absl::Status InstructionChecker::CheckShuffleMask(uint32_t position) const {
  DAVIT_RETURN_IF_ERROR(ExpectVector(position));
  const V128& mask = func_.vectors[position];
  if (((mask.low | mask.high) & 0xe0e0'e0e0'e0e0'e0e0) == 0) return absl::OkStatus();
  return Fail("a number of the mask is not below 32");
}

absl::Status InstructionChecker::CheckComparison(const Inst& inst) const {
  Type type;
  DAVIT_RETURN_IF_ERROR(ExpectValue(inst.a, &type));
  if (!InfoOf(inst.op).operands.Contains(type)) {
    return Fail(InfoOf(inst.op).mnemonic, " does not compare ", TypeName(type));
  }
  if (type == Type::kRef && inst.int_cond() != IntCond::kEq && inst.int_cond() != IntCond::kNe) {
    return Fail("references have no order");
  }
  return ExpectType(inst.b, type);
}

absl::Status InstructionChecker::CheckConversion(const Inst& inst) const {
  Type type;
  DAVIT_RETURN_IF_ERROR(ExpectValue(inst.a, &type));
  const int from = BitsOf(type), to = BitsOf(inst.type);
  bool ok = InfoOf(inst.op).operands.Contains(type);
  if (inst.op == Opcode::kUextend || inst.op == Opcode::kSextend) ok = ok && from < to;
  if (inst.op == Opcode::kIreduce) ok = ok && from > to;
  if (inst.op == Opcode::kBitcast) ok = ok && from == to;
  if (ok) return absl::OkStatus();
  return Fail(InfoOf(inst.op).mnemonic, " does not convert ", TypeName(type), " to ",
              TypeName(inst.type));
}

absl::Status InstructionChecker::CheckAccess(const Inst& inst) const {
  const bool store = InfoOf(inst.op).format == Format::kStore;
  const MemFlags flags = inst.mem_flags();
  if ((flags.byte() & 8) != 0 || flags.region() > MemFlags::kStack) {
    return Fail("the memory flags ", int{flags.byte()}, " mean nothing");
  }
  if (store && flags.readonly()) return Fail("a store to readonly memory");
  if (store) {
    Type type;
    DAVIT_RETURN_IF_ERROR(ExpectValue(inst.a, &type));
    if (!InfoOf(inst.op).operands.Contains(type)) {
      return Fail(InfoOf(inst.op).mnemonic, " does not store ", TypeName(type));
    }
  }
  return ExpectType(store ? inst.b : inst.a, Type::kI64);
}

absl::Status InstructionChecker::CheckControl(const BlockData& block, uint32_t index) const {
  const Inst& inst = func_.insts[index];
  switch (InfoOf(inst.op).format) {
    case Format::kProj:
      return CheckProjection(block, index);
    case Format::kCall:
      return CheckCall(inst);
    case Format::kCallIndirect:
      return CheckCallIndirect(inst);
    case Format::kTrapIf:
    case Format::kBranch:
    case Format::kBrTable:
      return ExpectType(inst.a, Type::kI32);
    case Format::kReturn:
      if (!InPool(inst.b, inst.c)) return Fail("its results lie outside the pool");
      return ExpectArguments(func_.PoolSlice(inst.b, inst.c), func_.sig.results, "results");
    default:
      return absl::OkStatus();
  }
}

absl::Status InstructionChecker::ExpectArguments(std::span<const uint32_t> values,
                                                 std::span<const Type> types,
                                                 std::string_view what) const {
  if (values.size() != types.size()) {
    return Fail(values.size(), " ", what, " where ", types.size(), " are expected");
  }
  for (size_t i = 0; i < values.size(); ++i) {
    DAVIT_RETURN_IF_ERROR(ExpectType(values[i], types[i]));
  }
  return absl::OkStatus();
}

const Signature* InstructionChecker::SignatureOf(const Inst& call) const {
  const auto& sigs = func_.shared_sigs ? *func_.shared_sigs : func_.sigs;
  const auto& funcs = func_.shared_funcs ? *func_.shared_funcs : func_.funcs;
  SigRef sig(call.a);
  if (call.op == Opcode::kCall) {
    if (call.a >= funcs.size()) return nullptr;
    sig = funcs[FuncRef(call.a)].sig;
  }
  return sig.index() < sigs.size() ? &sigs[sig] : nullptr;
}

// All projections of a call stand in a row behind it: walking back over the others leads to the
// call.
absl::Status InstructionChecker::CheckProjection(const BlockData& block, uint32_t index) const {
  const Inst& inst = func_.insts[index];
  const uint32_t previous = index - 1;
  if (index == block.first_inst) return Fail("a projection does not follow its call");
  const Inst& before = func_.insts[previous];
  const bool follows = inst.a == previous || (before.op == Opcode::kProj && before.a == inst.a);
  if (!follows) return Fail("a projection does not follow its call");
  const Inst& call = func_.insts[inst.a];
  const Signature* sig = InfoOf(call.op).effects == Effects::kCall ? SignatureOf(call) : nullptr;
  if (sig == nullptr) return Fail("v", inst.a, " is no call");
  if (before.op == Opcode::kProj && before.b >= inst.b) {
    return Fail("the projections of a call are not in ascending order");
  }
  if (inst.b == 0 || inst.b >= sig->results.size()) {
    return Fail("the call has no result ", inst.b, " besides the first");
  }
  if (sig->results[inst.b] != inst.type) {
    return Fail("the result is of type ", TypeName(sig->results[inst.b]));
  }
  return absl::OkStatus();
}

absl::Status InstructionChecker::CheckCallResult(const Inst& inst, const Signature& sig) const {
  const Type type = sig.results.empty() ? Type::kVoid : sig.results[0];
  if (inst.type == type) return absl::OkStatus();
  return Fail("the callee's first result is of type ", TypeName(type));
}

absl::Status InstructionChecker::CheckCall(const Inst& inst) const {
  const Signature* sig = SignatureOf(inst);
  if (sig == nullptr) return Fail("fn", inst.a, " or its signature does not exist");
  if (!InPool(inst.b, inst.c)) return Fail("its arguments lie outside the pool");
  DAVIT_RETURN_IF_ERROR(CheckCallResult(inst, *sig));
  return ExpectArguments(func_.PoolSlice(inst.b, inst.c), sig->params, "arguments");
}

absl::Status InstructionChecker::CheckCallIndirect(const Inst& inst) const {
  const Signature* sig = SignatureOf(inst);
  if (sig == nullptr) return Fail("sig", inst.a, " does not exist");
  if (!InPool(inst.b, inst.c)) return Fail("its arguments lie outside the pool");
  DAVIT_RETURN_IF_ERROR(CheckCallResult(inst, *sig));
  const bool switches = inst.aux & kSwitchContext;
  if (switches && sig->conv != CallConv::kDavit) {
    return Fail("only a callee with Davit's convention has a context");
  }
  // The callee's address, and perhaps its context.
  const uint32_t leading = switches ? 2 : 1;
  if (inst.c < leading) return Fail("it lacks the callee's address or context");
  const auto values = func_.PoolSlice(inst.b, inst.c);
  for (uint32_t i = 0; i < leading; ++i) DAVIT_RETURN_IF_ERROR(ExpectType(values[i], Type::kI64));
  return ExpectArguments(values.subspan(leading), sig->params, "arguments");
}

absl::Status InstructionChecker::CheckEdge(const EdgeData& edge) const {
  const BlockData& target = func_.blocks[edge.to];
  const auto args = func_.ArgsOf(edge);
  if (args.size() != target.num_params) {
    return Fail(args.size(), " arguments for block", edge.to.index(), ", which has ",
                target.num_params, " parameters");
  }
  for (uint32_t i = 0; i < args.size(); ++i) {
    DAVIT_RETURN_IF_ERROR(ExpectType(args[i], func_.insts[target.first_inst + i].type));
  }
  return absl::OkStatus();
}

}  // namespace davit::ir
