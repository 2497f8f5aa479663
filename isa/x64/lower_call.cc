// Calls, returns and the function's entry.
//
// What comes from outside is not trusted: an i32 that C code passes or returns has arbitrary upper
// bits (the psABI promises nothing), so it goes through `mov r32, r32` before it is an i32 of ours.
// Between functions of convention kDavit the i32 invariant holds on both sides. To C, i8 and i16
// are passed zero-extended to 32 bits, because compilers read them so.
#include "isa/x64/select.h"

namespace davit::isa::x64 {
namespace {

using regalloc::Operand;

bool MustNormalise(ir::CallConv conv, Type type) {
  return conv == ir::CallConv::kC && type == Type::kI32;
}

Mem StackMem(AddrMode::Base area, uint32_t offset) {
  Mem mem;
  mem.mode = AddrMode(area);
  mem.disp = static_cast<int32_t>(offset);
  return mem;
}

// The register of an argument or result that leaves the function.
VReg UseForAbi(Selector& s, Value v, ir::CallConv conv) {
  const Type type = s.TypeOf(v);
  if (conv != ir::CallConv::kC || (type != Type::kI8 && type != Type::kI16)) return s.Use(v);
  const VReg narrow = s.UseLow(v);
  const VReg wide = s.NewInt();
  s.Emit(type == Type::kI8 ? Op::kMovzx8RM : Op::kMovzx16RM, wide, narrow);
  return wide;
}

}  // namespace

void Selector::StoreStackArg(Value v, uint32_t offset, AddrMode::Base area) {
  const Mem mem = StackMem(area, offset);
  const Type type = TypeOf(v);
  const std::optional<int64_t> k = MatchSigned(func(), v);
  // The whole word is written, so that its upper half is zero for an i32.
  if (k && (Is64(type) || *k >= 0) && *k == static_cast<int32_t>(*k)) {
    Emit(Op::kMov64MI, mem, Imm{static_cast<uint32_t>(*k)});
    return;
  }
  const VReg reg = Use(v);
  switch (type) {
    case Type::kF32:
      Emit(Op::kMovssMX, mem, reg);
      break;
    case Type::kF64:
      Emit(Op::kMovsdMX, mem, reg);
      break;
    case Type::kV128:
      Emit(Op::kMovupsMX, mem, reg);
      break;
    default:
      Emit(Op::kMov64MR, mem, reg);
      break;
  }
}

// Reads only the width of the type: an i32 gets zeros above, whoever wrote the word.
void Selector::LoadStackValue(VReg def, Type type, uint32_t offset, AddrMode::Base area) {
  const Mem mem = StackMem(area, offset);
  switch (type) {
    case Type::kF32:
      Emit(Op::kMovssXM, def, mem);
      break;
    case Type::kF64:
      Emit(Op::kMovsdXM, def, mem);
      break;
    case Type::kV128:
      Emit(Op::kMovupsXM, def, mem);
      break;
    case Type::kI64:
    case Type::kRef:
      Emit(Op::kMov64RM, def, mem);
      break;
    default:
      Emit(Op::kMov32RM, def, mem);
      break;
  }
}

void Selector::LowerEntry() {
  const ir::Signature& sig = func().sig;
  const uint32_t num_params = static_cast<uint32_t>(sig.params.size());
  DAVIT_DCHECK(func().blocks[ir::Block(0)].num_params == num_params);
  MachInst args;
  args.op = static_cast<uint16_t>(Op::kArgs);
  // First the register arguments, all in one instruction; those of unknown upper half into
  // registers of their own, whose numbers are consecutive in the order of the parameters.
  const uint32_t first_raw = static_cast<uint32_t>(out().vregs.size());
  for (const Type type : sig.params) {
    if (MustNormalise(sig.conv, type)) NewInt();
  }
  uint32_t raw = first_raw;
  AbiAssigner assigner(kAbiRegs, sig.conv);
  BeginInst();
  for (uint32_t i = 0; i < num_params; ++i) {
    const ArgLoc loc = assigner.NextParam(sig.params[i]);
    const bool normalise = MustNormalise(sig.conv, sig.params[i]);
    const VReg raw_vreg(raw);
    raw += normalise;
    if (IsDead(Value(i)) || !loc.in_reg()) continue;
    AddOperand(Operand::FixedDef(normalise ? raw_vreg : VRegOf(Value(i)), loc.reg));
  }
  EndInst(args, OperandsOf(Op::kArgs).inst_flags);
  raw = first_raw;
  AbiAssigner again(kAbiRegs, sig.conv);
  for (uint32_t i = 0; i < num_params; ++i) {
    const Type type = sig.params[i];
    const ArgLoc loc = again.NextParam(type);
    const VReg raw_vreg(raw);
    raw += MustNormalise(sig.conv, type);
    if (IsDead(Value(i))) continue;
    if (!loc.in_reg()) {
      LoadStackValue(VRegOf(Value(i)), type, loc.offset, AddrMode::kArgIn);
    } else if (MustNormalise(sig.conv, type)) {
      Emit(Op::kMov32RM, VRegOf(Value(i)), raw_vreg);
    }
  }
  out().incoming_arg_bytes = StackAreaBytes(kAbiRegs, sig);
}

void Selector::LowerReturn(Value v) {
  const ir::Signature& sig = func().sig;
  const ir::Inst& ret = inst(v);
  const std::span<const uint32_t> values = func().PoolSlice(ret.b, ret.c);
  DAVIT_DCHECK(values.size() == sig.results.size());
  AbiAssigner assigner(kAbiRegs, sig.conv);
  for (const Type type : sig.params) assigner.NextParam(type);
  // Registers are asked for before the row's operands are written, since a constant is an
  // instruction.
  abi_operands().clear();
  for (size_t i = 0; i < values.size(); ++i) {
    const Value value(values[i]);
    const ArgLoc loc = assigner.NextResult(sig.results[i]);
    if (loc.in_reg()) {
      abi_operands().push_back(Operand::FixedUse(UseForAbi(*this, value, sig.conv), loc.reg));
    } else {
      StoreStackArg(value, loc.offset, AddrMode::kArgIn);
    }
  }
  MachInst mach;
  mach.op = static_cast<uint16_t>(Op::kRet);
  BeginInst();
  for (const Operand& operand : abi_operands()) AddOperand(operand);
  EndInst(mach, OperandsOf(Op::kRet).inst_flags);
}

// Stores the stack arguments and leaves the uses of the register arguments in abi_operands().
void Selector::LowerCallArgs(const ir::Signature& sig, std::span<const uint32_t> args) {
  DAVIT_DCHECK(args.size() == sig.params.size());
  AbiAssigner assigner(kAbiRegs, sig.conv);
  for (size_t i = 0; i < args.size(); ++i) {
    const Value arg(args[i]);
    const ArgLoc loc = assigner.NextParam(sig.params[i]);
    if (loc.in_reg()) {
      abi_operands().push_back(Operand::FixedUse(UseForAbi(*this, arg, sig.conv), loc.reg));
    } else {
      StoreStackArg(arg, loc.offset, AddrMode::kArgOut);
    }
  }
}

// The value that has result number i of the call, if it is alive.
Value Selector::ResultOf(Value call, uint32_t i) const {
  if (i == 0) return IsDead(call) ? Value() : call;
  for (uint32_t p = call.index() + 1; func().insts[p].op == Opcode::kProj; ++p) {
    if (func().insts[p].a == call.index() && func().insts[p].b == i) {
      return IsDead(Value(p)) ? Value() : Value(p);
    }
  }
  return Value();
}

void Selector::EndCall(Value call, const MachInst& mach, const ir::Signature& sig) {
  AbiAssigner assigner(kAbiRegs, sig.conv);
  for (const Type type : sig.params) assigner.NextParam(type);
  AbiAssigner again = assigner;
  const uint32_t num_results = static_cast<uint32_t>(sig.results.size());
  const uint32_t first_raw = static_cast<uint32_t>(out().vregs.size());
  for (const Type type : sig.results) {
    if (MustNormalise(sig.conv, type)) NewInt();
  }
  uint32_t raw = first_raw;
  for (const Operand& operand : abi_operands()) AddOperand(operand);
  for (uint32_t i = 0; i < num_results; ++i) {
    const ArgLoc loc = assigner.NextResult(sig.results[i]);
    const VReg raw_vreg(raw);
    const bool normalise = MustNormalise(sig.conv, sig.results[i]);
    raw += normalise;
    const Value result = ResultOf(call, i);
    if (!result.valid() || !loc.in_reg()) continue;
    AddOperand(Operand::FixedDef(normalise ? raw_vreg : VRegOf(result), loc.reg));
  }
  EndInst(mach, OperandsOf(static_cast<Op>(mach.op)).inst_flags);
  raw = first_raw;
  for (uint32_t i = 0; i < num_results; ++i) {
    const Type type = sig.results[i];
    const ArgLoc loc = again.NextResult(type);
    const VReg raw_vreg(raw);
    raw += MustNormalise(sig.conv, type);
    const Value result = ResultOf(call, i);
    if (!result.valid()) continue;
    if (!loc.in_reg()) {
      LoadStackValue(VRegOf(result), type, loc.offset, AddrMode::kArgOut);
    } else if (MustNormalise(sig.conv, type)) {
      Emit(Op::kMov32RM, VRegOf(result), raw_vreg);
    }
  }
  ReserveOutgoing(assigner.stack_bytes());
  out().has_calls = true;
}

template <>
void Lower<Opcode::kCall>(Selector& s, Value v) {
  const ir::Inst& call = s.inst(v);
  const ir::FuncDecl& callee = s.func().FuncOf(ir::FuncRef(call.a));
  s.LowerDirectCall(v, callee.symbol, s.func().SigOf(callee.sig));
}

template <>
void Lower<Opcode::kCallIndirect>(Selector& s, Value v) {
  s.LowerIndirectCall(v, s.func().SigOf(ir::SigRef(s.inst(v).a)));
}

// Selected with its call.
template <>
void Lower<Opcode::kProj>(Selector&, Value) {
  DAVIT_CHECK(!"a projection has no instruction of its own");
}

// Defined with its block.
template <>
void Lower<Opcode::kParam>(Selector&, Value) {
  DAVIT_CHECK(!"a parameter has no instruction of its own");
}

// Target::lower requires that no operand names one.
template <>
void Lower<Opcode::kAlias>(Selector&, Value) {
  DAVIT_CHECK(!"an operand names an alias");
}

void Selector::LowerDirectCall(Value v, ir::Symbol symbol, const ir::Signature& sig) {
  const ir::Inst& call = inst(v);
  abi_operands().clear();
  LowerCallArgs(sig, func().PoolSlice(call.b, call.c));
  MachInst mach;
  mach.op = static_cast<uint16_t>(Op::kCall);
  mach.imm = AddSymbol(symbol);
  BeginInst();
  EndCall(v, mach, sig);
}

// The callee's address, then the context if the call switches it, then the arguments.
void Selector::LowerIndirectCall(Value v, const ir::Signature& sig) {
  const ir::Inst& call = inst(v);
  std::span<const uint32_t> args = func().PoolSlice(call.b, call.c);
  const bool switches = call.aux & ir::kSwitchContext;
  const Value callee(args[0]);
  const Value context(switches ? args[1] : 0);
  args = args.subspan(switches ? 2 : 1);
  abi_operands().clear();
  LowerCallArgs(sig, args);
  // The row of a call cannot record a fault, so a load that may fault stays an instruction of its
  // own.
  const bool memory = !switches && IsSinkableLoad(callee, Opcode::kLoad, Type::kI64) &&
                      !inst(callee).mem_flags().trapping();
  const Rm target = memory ? UseRm(callee) : Rm(Use(callee));
  MachInst mach;
  if (switches) {
    const VReg context_reg = Use(context);
    mach.op = static_cast<uint16_t>(Op::kCallIndirectSwitch);
    out().switches_context = true;
    BeginInst();
    AddRowOperands(mach, target.vreg, context_reg);
  } else {
    mach.op = static_cast<uint16_t>(Op::kCallIndirect);
    BeginInst();
    AddRowOperands(mach, target);
  }
  EndCall(v, mach, sig);
}

}  // namespace davit::isa::x64
