// Lowering of calls, returns and the function's entry, the same for every ISA but for rows and
// registers.
//
// What comes from outside is not trusted: an i32 that C code passes or returns has arbitrary upper
// bits (the ABIs promise nothing), so it is zero-extended before it is an i32 of ours. Between
// functions of convention kDavit the i32 invariant holds on both sides. To C, i8 and i16 are passed
// zero-extended to 32 bits, because compilers read them so.
//
// CallLowering<Selector> is the base of an ISA's Selector, which has
//
//   kAbi           the registers (AbiRegs)
//   kArgs, kRet, kCall                      the rows' numbers
//   Flags(op)      regalloc::Inst::flags of a row
//   Use(v), UseLow(v)
//   ZeroExtend(def, type, x)                def = the value of type i8, i16 or i32 in x
//   StoreStackArg(v, offset, area)          writes a word (16 bytes) of the stack area
//   LoadStackValue(def, type, offset, area) reads one, an i32 with zeros above
//   BeginIndirectCall(mach, callee, context) chooses the row and adds the operands that it names;
//                  `context` is invalid where the call does not switch it
#ifndef DAVIT_ISA_LOWER_CALL_H_
#define DAVIT_ISA_LOWER_CALL_H_

#include <cstdint>
#include <span>

#include "ir/function.h"
#include "isa/abi.h"
#include "isa/lower.h"

namespace davit::isa {

template <typename Selector>
class CallLowering : public LowerContext {
 public:
  using LowerContext::LowerContext;

  void LowerEntry();
  void LowerReturn(ir::Value v);
  void LowerDirectCall(ir::Value v, ir::Symbol symbol, const ir::Signature& sig);
  void LowerIndirectCall(ir::Value v, const ir::Signature& sig);

 private:
  Selector& self() { return static_cast<Selector&>(*this); }

  static bool MustNormalise(ir::CallConv conv, ir::Type type) {
    return conv == ir::CallConv::kC && type == ir::Type::kI32;
  }
  regalloc::VReg NewInt() { return NewVReg(regalloc::RegClass::kInt); }
  regalloc::VReg UseForAbi(ir::Value v, ir::CallConv conv);
  void LowerCallArgs(const ir::Signature& sig, std::span<const uint32_t> args);
  ir::Value ResultOf(ir::Value call, uint32_t i) const;
  void EndCall(ir::Value call, const MachInst& mach, const ir::Signature& sig);
};

// The register of an argument or result that leaves the function.
template <typename Selector>
regalloc::VReg CallLowering<Selector>::UseForAbi(ir::Value v, ir::CallConv conv) {
  const ir::Type type = TypeOf(v);
  const bool narrow = type == ir::Type::kI8 || type == ir::Type::kI16;
  if (conv != ir::CallConv::kC || !narrow) return self().Use(v);
  const regalloc::VReg low = self().UseLow(v);
  const regalloc::VReg wide = NewInt();
  self().ZeroExtend(wide, type, low);
  return wide;
}

template <typename Selector>
void CallLowering<Selector>::LowerEntry() {
  const ir::Signature& sig = func().sig;
  const uint32_t num_params = static_cast<uint32_t>(sig.params.size());
  DAVIT_DCHECK(func().blocks[ir::Block(0)].num_params == num_params);
  MachInst args;
  args.op = static_cast<uint16_t>(Selector::kArgs);
  // First the register arguments, all in one instruction; those of unknown upper half into
  // registers of their own, whose numbers are consecutive in the order of the parameters.
  const uint32_t first_raw = static_cast<uint32_t>(out().vregs.size());
  for (const ir::Type type : sig.params) {
    if (MustNormalise(sig.conv, type)) NewInt();
  }
  uint32_t raw = first_raw;
  AbiAssigner assigner(Selector::kAbi, sig.conv);
  BeginInst();
  for (uint32_t i = 0; i < num_params; ++i) {
    const ArgLoc loc = assigner.NextParam(sig.params[i]);
    const bool normalise = MustNormalise(sig.conv, sig.params[i]);
    const regalloc::VReg raw_vreg(raw);
    raw += normalise;
    if (IsDead(ir::Value(i)) || !loc.in_reg()) continue;
    AddOperand(regalloc::Operand::FixedDef(normalise ? raw_vreg : VRegOf(ir::Value(i)), loc.reg));
  }
  EndInst(args, Selector::Flags(Selector::kArgs));
  raw = first_raw;
  AbiAssigner again(Selector::kAbi, sig.conv);
  for (uint32_t i = 0; i < num_params; ++i) {
    const ir::Type type = sig.params[i];
    const ArgLoc loc = again.NextParam(type);
    const regalloc::VReg raw_vreg(raw);
    raw += MustNormalise(sig.conv, type);
    if (IsDead(ir::Value(i))) continue;
    if (!loc.in_reg()) {
      self().LoadStackValue(VRegOf(ir::Value(i)), type, loc.offset, AddrMode::kArgIn);
    } else if (MustNormalise(sig.conv, type)) {
      self().ZeroExtend(VRegOf(ir::Value(i)), type, raw_vreg);
    }
  }
  out().incoming_arg_bytes = StackAreaBytes(Selector::kAbi, sig);
}

template <typename Selector>
void CallLowering<Selector>::LowerReturn(ir::Value v) {
  const ir::Signature& sig = func().sig;
  const ir::Inst& ret = inst(v);
  const std::span<const uint32_t> values = func().PoolSlice(ret.b, ret.c);
  DAVIT_DCHECK(values.size() == sig.results.size());
  AbiAssigner assigner(Selector::kAbi, sig.conv);
  for (const ir::Type type : sig.params) assigner.NextParam(type);
  // Registers are asked for before the row's operands are written, since a constant is an
  // instruction.
  abi_operands().clear();
  for (size_t i = 0; i < values.size(); ++i) {
    const ir::Value value(values[i]);
    const ArgLoc loc = assigner.NextResult(sig.results[i]);
    if (loc.in_reg()) {
      abi_operands().push_back(regalloc::Operand::FixedUse(UseForAbi(value, sig.conv), loc.reg));
    } else {
      self().StoreStackArg(value, loc.offset, AddrMode::kArgIn);
    }
  }
  MachInst mach;
  mach.op = static_cast<uint16_t>(Selector::kRet);
  BeginInst();
  for (const regalloc::Operand& operand : abi_operands()) AddOperand(operand);
  EndInst(mach, Selector::Flags(Selector::kRet));
}

// Stores the stack arguments and leaves the uses of the register arguments in abi_operands().
template <typename Selector>
void CallLowering<Selector>::LowerCallArgs(const ir::Signature& sig,
                                           std::span<const uint32_t> args) {
  DAVIT_DCHECK(args.size() == sig.params.size());
  AbiAssigner assigner(Selector::kAbi, sig.conv);
  for (size_t i = 0; i < args.size(); ++i) {
    const ir::Value arg(args[i]);
    const ArgLoc loc = assigner.NextParam(sig.params[i]);
    if (loc.in_reg()) {
      abi_operands().push_back(regalloc::Operand::FixedUse(UseForAbi(arg, sig.conv), loc.reg));
    } else {
      self().StoreStackArg(arg, loc.offset, AddrMode::kArgOut);
    }
  }
}

// The value that has result number i of the call, if it is alive.
template <typename Selector>
ir::Value CallLowering<Selector>::ResultOf(ir::Value call, uint32_t i) const {
  if (i == 0) return IsDead(call) ? ir::Value() : call;
  for (uint32_t p = call.index() + 1; func().insts[p].op == ir::Opcode::kProj; ++p) {
    if (func().insts[p].a == call.index() && func().insts[p].b == i) {
      return IsDead(ir::Value(p)) ? ir::Value() : ir::Value(p);
    }
  }
  return ir::Value();
}

template <typename Selector>
void CallLowering<Selector>::EndCall(ir::Value call, const MachInst& mach,
                                     const ir::Signature& sig) {
  AbiAssigner assigner(Selector::kAbi, sig.conv);
  for (const ir::Type type : sig.params) assigner.NextParam(type);
  AbiAssigner again = assigner;
  const uint32_t num_results = static_cast<uint32_t>(sig.results.size());
  const uint32_t first_raw = static_cast<uint32_t>(out().vregs.size());
  for (const ir::Type type : sig.results) {
    if (MustNormalise(sig.conv, type)) NewInt();
  }
  uint32_t raw = first_raw;
  for (const regalloc::Operand& operand : abi_operands()) AddOperand(operand);
  for (uint32_t i = 0; i < num_results; ++i) {
    const ArgLoc loc = assigner.NextResult(sig.results[i]);
    const regalloc::VReg raw_vreg(raw);
    const bool normalise = MustNormalise(sig.conv, sig.results[i]);
    raw += normalise;
    const ir::Value result = ResultOf(call, i);
    if (!result.valid() || !loc.in_reg()) continue;
    AddOperand(regalloc::Operand::FixedDef(normalise ? raw_vreg : VRegOf(result), loc.reg));
  }
  EndInst(mach, Selector::Flags(static_cast<decltype(Selector::kCall)>(mach.op)));
  raw = first_raw;
  for (uint32_t i = 0; i < num_results; ++i) {
    const ir::Type type = sig.results[i];
    const ArgLoc loc = again.NextResult(type);
    const regalloc::VReg raw_vreg(raw);
    raw += MustNormalise(sig.conv, type);
    const ir::Value result = ResultOf(call, i);
    if (!result.valid()) continue;
    if (!loc.in_reg()) {
      self().LoadStackValue(VRegOf(result), type, loc.offset, AddrMode::kArgOut);
    } else if (MustNormalise(sig.conv, type)) {
      self().ZeroExtend(VRegOf(result), type, raw_vreg);
    }
  }
  ReserveOutgoing(assigner.stack_bytes());
  out().has_calls = true;
}

template <typename Selector>
void CallLowering<Selector>::LowerDirectCall(ir::Value v, ir::Symbol symbol,
                                             const ir::Signature& sig) {
  const ir::Inst& call = inst(v);
  abi_operands().clear();
  LowerCallArgs(sig, func().PoolSlice(call.b, call.c));
  MachInst mach;
  mach.op = static_cast<uint16_t>(Selector::kCall);
  mach.imm = AddSymbol(symbol);
  BeginInst();
  EndCall(v, mach, sig);
}

// The callee's address, then the context if the call switches it, then the arguments.
template <typename Selector>
void CallLowering<Selector>::LowerIndirectCall(ir::Value v, const ir::Signature& sig) {
  const ir::Inst& call = inst(v);
  std::span<const uint32_t> args = func().PoolSlice(call.b, call.c);
  const bool switches = call.aux & ir::kSwitchContext;
  const ir::Value callee(args[0]);
  const ir::Value context = switches ? ir::Value(args[1]) : ir::Value();
  args = args.subspan(switches ? 2 : 1);
  abi_operands().clear();
  LowerCallArgs(sig, args);
  MachInst mach;
  self().BeginIndirectCall(mach, callee, context);
  out().switches_context |= switches;
  EndCall(v, mach, sig);
}

}  // namespace davit::isa

#endif  // DAVIT_ISA_LOWER_CALL_H_
