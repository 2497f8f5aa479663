// What isa/lower_call.h leaves to the ISA: stack words and the rows of indirect calls.
#include "isa/aarch64/immediates.h"
#include "isa/aarch64/select.h"

namespace davit::isa::aarch64 {
namespace {

Mem StackMem(AddrMode::Base area, uint32_t offset) {
  Mem mem;
  mem.mode = AddrMode(area);
  mem.disp = static_cast<int32_t>(offset);
  return mem;
}

}  // namespace

void Selector::ZeroExtend(VReg def, Type type, VReg x) {
  if (type == Type::kI32) {
    Emit(Op::kMov32, def, x);
  } else {
    Emit(Op::kUbfm32, def, x, Imm{BitfieldExtract(0, static_cast<unsigned>(ir::BitsOf(type)))});
  }
}

// The whole word is written, so that its upper half is zero for an i32.
void Selector::StoreStackArg(Value v, uint32_t offset, AddrMode::Base area) {
  const Mem mem = StackMem(area, offset);
  if (inst(v).op == Opcode::kIconst && inst(v).constant() == 0) {
    Emit(Op::kStrZero64, mem);
    return;
  }
  const VReg reg = Use(v);
  switch (TypeOf(v)) {
    case Type::kF32:
      Emit(Op::kStrS, reg, mem);
      break;
    case Type::kF64:
      Emit(Op::kStrD, reg, mem);
      break;
    case Type::kV128:
      Emit(Op::kStrQ, reg, mem);
      break;
    default:
      Emit(Op::kStr64, reg, mem);
      break;
  }
}

// Reads only the width of the type: an i32 gets zeros above, whoever wrote the word.
void Selector::LoadStackValue(VReg def, Type type, uint32_t offset, AddrMode::Base area) {
  const Mem mem = StackMem(area, offset);
  switch (type) {
    case Type::kF32:
      Emit(Op::kLdrS, def, mem);
      break;
    case Type::kF64:
      Emit(Op::kLdrD, def, mem);
      break;
    case Type::kV128:
      Emit(Op::kLdrQ, def, mem);
      break;
    case Type::kI64:
    case Type::kRef:
      Emit(Op::kLdr64, def, mem);
      break;
    default:
      Emit(Op::kLdr32, def, mem);
      break;
  }
}

void Selector::BeginIndirectCall(MachInst& mach, Value callee, Value context) {
  const VReg target = Use(callee);
  if (context.valid()) {
    const VReg context_reg = Use(context);
    mach.op = static_cast<uint16_t>(Op::kCallIndirectSwitch);
    BeginInst();
    AddRowOperands(mach, target, context_reg);
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

}  // namespace davit::isa::aarch64
