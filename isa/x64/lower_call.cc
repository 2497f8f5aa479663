// What isa/lower_call.h leaves to the ISA: stack words and the rows of indirect calls.
#include "isa/x64/select.h"

namespace davit::isa::x64 {
namespace {

Mem StackMem(AddrMode::Base area, uint32_t offset) {
  Mem mem;
  mem.mode = AddrMode(area);
  mem.disp = static_cast<int32_t>(offset);
  return mem;
}

}  // namespace

void Selector::ZeroExtend(VReg def, Type type, VReg x) {
  Emit(type == Type::kI8    ? Op::kMovzx8RM
       : type == Type::kI16 ? Op::kMovzx16RM
                            : Op::kMov32RM,
       def, x);
}

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

void Selector::BeginIndirectCall(MachInst& mach, Value callee, Value context) {
  // The row of a call cannot record a fault, so a load that may fault stays an instruction of its
  // own.
  const bool memory = !context.valid() && IsSinkableLoad(callee, Opcode::kLoad, Type::kI64) &&
                      !inst(callee).mem_flags().trapping();
  const Rm target = memory ? UseRm(callee) : Rm(Use(callee));
  if (context.valid()) {
    const VReg context_reg = Use(context);
    mach.op = static_cast<uint16_t>(Op::kCallIndirectSwitch);
    BeginInst();
    AddRowOperands(mach, target.vreg, context_reg);
  } else {
    mach.op = static_cast<uint16_t>(Op::kCallIndirect);
    BeginInst();
    AddRowOperands(mach, target);
  }
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

}  // namespace davit::isa::x64
