#include "ir/interpreter.h"

#include <algorithm>
#include <utility>

#include "ir/printer.h"
#include "ir/semantics.h"
#include "ir/semantics_vector.h"
#include "support/check.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::ir {
namespace {

// Neither range is one where a system has user memory, so that an address that strays is found out.
constexpr uint64_t kFunctionAddresses = 0xf00d'0000'0000'0000;
constexpr uint64_t kStackAddresses = 0x57ac'0000'0000'0000;

}  // namespace

void World::AddFunction(Symbol symbol, const Function* func) {
  callees_[AddressOf(symbol)] = {func, func->sig, nullptr};
}

void World::AddHost(Symbol symbol, Signature sig, HostFunction host) {
  callees_[AddressOf(symbol)] = {nullptr, std::move(sig), std::move(host)};
}

std::optional<Callee> World::FindListed(uint64_t address) const {
  const auto found = callees_.find(address);
  if (found == callees_.end()) return std::nullopt;
  return Callee{found->second.func, &found->second.sig, found->second.host};
}

uint64_t World::AddressOf(Symbol symbol) {
  return kFunctionAddresses + (uint64_t{symbol.space} << 36) + (uint64_t{symbol.index} << 4);
}

class Interpreter {
 public:
  Interpreter(const World& world, const InterpreterLimits& limits)
      : world_(world), limits_(limits) {}

  absl::StatusOr<Outcome> Run(Symbol entry, std::span<const ValueBits> args) {
    const std::optional<Callee> callee = world_.FindListed(World::AddressOf(entry));
    if (!callee || callee->func == nullptr) {
      return absl::FailedPreconditionError("the entry is not a function of the world");
    }
    return Run(*callee->func, args);
  }

  absl::StatusOr<Outcome> Run(const Function& entry, std::span<const ValueBits> args) {
    pinned_[0] = world_.pinned[0];
    pinned_[1] = world_.pinned[1];
    if (args.size() != entry.sig.params.size()) {
      return absl::FailedPreconditionError(StrCat(args.size(),
                                                  " arguments for the entry, which has ",
                                                  entry.sig.params.size(), " parameters"));
    }
    Enter(entry, args);
    while (!frames_.empty() && !trap_) {
      if (steps_++ == limits_.max_steps) {
        return absl::ResourceExhaustedError(StrCat("no end after ", limits_.max_steps, " steps"));
      }
      DAVIT_RETURN_IF_ERROR(Step());
    }
    return Outcome{trap_, trap_ ? std::vector<ValueBits>() : std::move(results_), steps_};
  }

 private:
  struct Frame {
    const Function* func;
    // The next instruction.
    uint32_t next;
    // Where its values begin in values_, its slots in slot_addresses_, and its bytes in stack_.
    uint32_t first_value;
    uint32_t first_slot;
    uint32_t first_byte;
    // The caller's pinned registers.
    uint64_t saved_pinned[2];
  };

  const Function& func() const { return *frames_.back().func; }
  ValueBits& ValueOf(uint32_t value) { return values_[frames_.back().first_value + value]; }

  template <typename... Pieces>
  absl::Status Fail(const Pieces&... pieces) const {
    const uint32_t at = frames_.back().next - 1;
    return absl::FailedPreconditionError(StrCat("function ", PrintName(func().name), ": v", at,
                                                " (", PrintInst(func(), Value(at)),
                                                "): ", pieces...));
  }

  void Enter(const Function& func, std::span<const ValueBits> args);
  void Leave();
  absl::Status Step();
  absl::Status StepControl(const Inst& inst);
  void StepPure(const Inst& inst, ValueBits* result);
  void StepVector(const Inst& inst, ValueBits* result);
  absl::Status StepAccess(const Inst& inst, ValueBits* result);
  absl::Status StepCallDirect(const Inst& inst);
  absl::Status StepCallIndirect(const Inst& inst);
  absl::Status StepCall(const std::optional<Callee>& callee, const Signature& sig,
                        std::span<const uint32_t> args, const uint64_t* context);
  uint64_t IndexOf(const Inst& inst);
  void Follow(uint32_t edge);
  // The `size` bytes at `address`; null if they do not all exist, or are not writable where they
  // must be.
  uint8_t* FindBytes(uint64_t address, uint32_t size, bool write);

  const World& world_;
  const InterpreterLimits limits_;
  std::vector<Frame> frames_;
  std::vector<ValueBits> values_;
  std::vector<uint64_t> slot_addresses_;
  std::vector<uint8_t> stack_;
  uint32_t stack_used_ = 0;
  uint64_t pinned_[2];
  // Of the call that returned last. Its projections follow it directly, so that one set is enough.
  std::vector<ValueBits> results_;
  std::optional<TrapCode> trap_;
  uint64_t steps_ = 0;
};

void Interpreter::Enter(const Function& func, std::span<const ValueBits> args) {
  Frame frame{.func = &func,
              .next = func.blocks[Block(0)].num_params,
              .first_value = static_cast<uint32_t>(values_.size()),
              .first_slot = static_cast<uint32_t>(slot_addresses_.size()),
              .first_byte = stack_used_,
              .saved_pinned = {pinned_[0], pinned_[1]}};
  uint64_t used = stack_used_;
  for (const StackSlotData& slot : func.stack_slots) {
    used = (used + slot.align - 1) & ~uint64_t{slot.align - 1};
    slot_addresses_.push_back(kStackAddresses + used);
    used += slot.size;
  }
  if (frames_.size() == limits_.max_depth || used > limits_.max_stack_bytes ||
      values_.size() + func.insts.size() > limits_.max_values) {
    trap_ = TrapCode::kStackOverflow;
    return;
  }
  if (used > stack_.size()) stack_.resize(used);
  std::fill(stack_.begin() + stack_used_, stack_.begin() + static_cast<int64_t>(used), uint8_t{0});
  stack_used_ = static_cast<uint32_t>(used);
  frames_.push_back(frame);
  values_.insert(values_.end(), args.begin(), args.end());
  values_.resize(frame.first_value + func.insts.size());
}

// Leaves the function; results_ holds what it returns.
void Interpreter::Leave() {
  const Frame frame = frames_.back();
  frames_.pop_back();
  values_.resize(frame.first_value);
  slot_addresses_.resize(frame.first_slot);
  stack_used_ = frame.first_byte;
  pinned_[0] = frame.saved_pinned[0];
  pinned_[1] = frame.saved_pinned[1];
  if (frames_.empty() || results_.empty()) return;
  ValueOf(frames_.back().next - 1) = results_[0];
}

absl::Status Interpreter::Step() {
  const uint32_t at = frames_.back().next++;
  const Inst& inst = func().insts[at];
  ValueBits* result = &ValueOf(at);
  switch (InfoOf(inst.op).format) {
    case Format::kConst:
      result->low = inst.constant();
      return absl::OkStatus();
    case Format::kProj:
      *result = results_[inst.b];
      return absl::OkStatus();
    case Format::kIndex:
      result->low = IndexOf(inst);
      return absl::OkStatus();
    case Format::kUnary:
    case Format::kBinary:
    case Format::kAddUext:
    case Format::kIntCmp:
    case Format::kFloatCmp:
    case Format::kSelect:
    case Format::kConvert:
    case Format::kTernary:
    case Format::kShuffle:
    case Format::kFromScalar:
    case Format::kExtractLane:
    case Format::kReplaceLane:
    case Format::kVecUnary:
    case Format::kVecBinary:
    case Format::kVecShift:
    case Format::kVecIntCmp:
    case Format::kVecFloatCmp:
      StepPure(inst, result);
      return absl::OkStatus();
    case Format::kVecConst:
      *result = func().vectors[inst.b];
      return absl::OkStatus();
    case Format::kLoad:
    case Format::kStore:
      return StepAccess(inst, result);
    default:
      return StepControl(inst);
  }
}

uint64_t Interpreter::IndexOf(const Inst& inst) {
  switch (inst.op) {
    case Opcode::kPinned:
      return pinned_[inst.b];
    case Opcode::kFuncAddr:
      return World::AddressOf(func().FuncOf(FuncRef(inst.b)).symbol);
    default:
      return slot_addresses_[frames_.back().first_slot + inst.b];
  }
}

void Interpreter::StepPure(const Inst& inst, ValueBits* result) {
  if (InfoOf(inst.op).vector) return StepVector(inst, result);
  if (inst.type == Type::kV128) {
    const bool first = inst.op == Opcode::kAlias || ValueOf(inst.a).low != 0;
    *result = ValueOf(inst.op == Opcode::kAlias ? inst.a : first ? inst.b : inst.c);
    return;
  }
  uint64_t args[3] = {};
  int count = 0;
  func().ForEachOperand(inst, [&](uint32_t value) { args[count++] = ValueOf(value).low; });
  TrapCode trap;
  const Type operand_type = func().insts[inst.a].type;
  if (!EvalPure(inst.op, inst.type, operand_type, inst.aux, args, &result->low, &trap)) {
    trap_ = trap;
  }
}

void Interpreter::StepVector(const Inst& inst, ValueBits* result) {
  V128 args[3] = {};
  int count = 0;
  func().ForEachOperand(inst, [&](uint32_t value) { args[count++] = ValueOf(value); });
  AddImmediate(func(), inst, args);
  *result = EvalVector(inst.op, inst.aux, args);
}

uint8_t* Interpreter::FindBytes(uint64_t address, uint32_t size, bool write) {
  const auto contains = [&](uint64_t begin, uint64_t range_size) {
    return range_size >= size && address >= begin && address - begin <= range_size - size;
  };
  for (const MemoryRange& range : world_.memory) {
    if (contains(range.address, range.size) && (range.writable || !write)) {
      return range.data + (address - range.address);
    }
  }
  if (contains(kStackAddresses, stack_used_)) return stack_.data() + (address - kStackAddresses);
  return world_.find_bytes ? world_.find_bytes(pinned_[0], address, size, write) : nullptr;
}

// Memory is little-endian whatever the host is.
absl::Status Interpreter::StepAccess(const Inst& inst, ValueBits* result) {
  const bool store = InfoOf(inst.op).format == Format::kStore;
  const Type type = store ? func().insts[inst.a].type : inst.type;
  const auto size = static_cast<uint32_t>(AccessBytes(inst.op, type));
  const uint64_t address =
      ValueOf(store ? inst.b : inst.a).low + static_cast<uint64_t>(int64_t{inst.offset()});
  uint8_t* bytes = FindBytes(address, size, store);
  if (bytes == nullptr) {
    if (!inst.mem_flags().trapping()) {
      return Fail("the address 0x", absl::Hex(address), " does not exist, but may not trap");
    }
    trap_ = TrapCode::kMemoryOutOfBounds;
    return absl::OkStatus();
  }
  ValueBits value = store ? ValueOf(inst.a) : ValueBits();
  for (uint32_t i = 0; i < size; ++i) {
    uint64_t& half = i < 8 ? value.low : value.high;
    const uint32_t shift = i % 8 * 8;
    if (store) {
      bytes[i] = static_cast<uint8_t>(half >> shift);
    } else {
      half |= uint64_t{bytes[i]} << shift;
    }
  }
  if (store) return absl::OkStatus();
  if (IsSignedLoad(inst.op)) {
    const int64_t extended = SignExtend(value.low, static_cast<int>(size) * 8);
    value.low = ZeroExtend(static_cast<uint64_t>(extended), BitsOf(type));
  }
  *result = value;
  return absl::OkStatus();
}

absl::Status Interpreter::StepControl(const Inst& inst) {
  switch (inst.op) {
    case Opcode::kTrap:
      trap_ = inst.trap_code();
      return absl::OkStatus();
    case Opcode::kTrapnz:
    case Opcode::kTrapz:
      if ((ValueOf(inst.a).low != 0) == (inst.op == Opcode::kTrapnz)) trap_ = inst.trap_code();
      return absl::OkStatus();
    case Opcode::kJump:
      Follow(inst.b);
      return absl::OkStatus();
    case Opcode::kBrif:
      Follow(ValueOf(inst.a).low != 0 ? inst.b : inst.c);
      return absl::OkStatus();
    case Opcode::kBrTable: {
      const auto edges = func().PoolSlice(inst.b, inst.c);
      Follow(edges[std::min<uint64_t>(ValueOf(inst.a).low, edges.size() - 1)]);
      return absl::OkStatus();
    }
    case Opcode::kReturn:
      results_.clear();
      for (uint32_t value : func().PoolSlice(inst.b, inst.c)) results_.push_back(ValueOf(value));
      Leave();
      return absl::OkStatus();
    case Opcode::kCall:
      return StepCallDirect(inst);
    case Opcode::kCallIndirect:
      return StepCallIndirect(inst);
    default:
      DAVIT_CHECK(!"a parameter behind the head of its block");
      return absl::OkStatus();
  }
}

// All arguments are read before a parameter is written: a loop may swap its variables.
void Interpreter::Follow(uint32_t edge_index) {
  const EdgeData& edge = func().edges[Edge(edge_index)];
  const BlockData& target = func().blocks[edge.to];
  std::vector<ValueBits> args;
  for (uint32_t value : func().ArgsOf(edge)) args.push_back(ValueOf(value));
  for (uint32_t i = 0; i < args.size(); ++i) ValueOf(target.first_inst + i) = args[i];
  frames_.back().next = target.first_inst + target.num_params;
}

absl::Status Interpreter::StepCallDirect(const Inst& inst) {
  const FuncDecl& decl = func().FuncOf(FuncRef(inst.a));
  std::optional<Callee> callee = world_.FindListed(World::AddressOf(decl.symbol));
  if (!callee && world_.find_symbol) callee = world_.find_symbol(func(), decl.symbol);
  return StepCall(callee, func().SigOf(decl.sig), func().PoolSlice(inst.b, inst.c), nullptr);
}

absl::Status Interpreter::StepCallIndirect(const Inst& inst) {
  const auto operands = func().PoolSlice(inst.b, inst.c);
  const uint64_t address = ValueOf(operands[0]).low;
  const bool switches = inst.aux & kSwitchContext;
  const uint64_t context = switches ? ValueOf(operands[1]).low : 0;
  std::optional<Callee> callee = world_.FindListed(address);
  if (!callee && world_.find_address) callee = world_.find_address(address, context);
  return StepCall(callee, func().SigOf(SigRef(inst.a)), operands.subspan(switches ? 2 : 1),
                  switches ? &context : nullptr);
}

absl::Status Interpreter::StepCall(const std::optional<Callee>& callee, const Signature& sig,
                                   std::span<const uint32_t> args, const uint64_t* context) {
  if (!callee) return Fail("the callee is not in the world");
  if (*callee->sig != sig) {
    return Fail("the callee's signature is ", PrintSignature(*callee->sig), ", not ",
                PrintSignature(sig));
  }
  std::vector<ValueBits> values;
  for (uint32_t value : args) values.push_back(ValueOf(value));
  if (callee->func != nullptr) {
    Enter(*callee->func, values);
    if (trap_ || context == nullptr) return absl::OkStatus();
    // Enter has saved the caller's registers in the callee's frame.
    pinned_[0] = *context;
    if (world_.switch_context) world_.switch_context(*context, pinned_);
    return absl::OkStatus();
  }
  results_.clear();
  trap_ = callee->host(values, &results_);
  if (trap_) return absl::OkStatus();
  if (results_.size() != sig.results.size()) {
    return Fail("the host function gave ", results_.size(), " results");
  }
  if (!results_.empty()) ValueOf(frames_.back().next - 1) = results_[0];
  return absl::OkStatus();
}

absl::StatusOr<Outcome> Interpret(const World& world, Symbol entry, std::span<const ValueBits> args,
                                  const InterpreterLimits& limits) {
  return Interpreter(world, limits).Run(entry, args);
}

absl::StatusOr<Outcome> Interpret(const World& world, const Function& entry,
                                  std::span<const ValueBits> args,
                                  const InterpreterLimits& limits) {
  return Interpreter(world, limits).Run(entry, args);
}

}  // namespace davit::ir
