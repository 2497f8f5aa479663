// What the lowering of vector operations shares: operands, constants, masks.
//
// Packed rows of insts.def stand in pairs, SSE and AVX, and take the same operands: EmitPacked
// names the SSE row and emits the one that the processor has. With SSE the allocator copies the
// first source where it lives on; so the second source is the better place for what does
// (OrderVectors).
//
// Memory operands are exactly as wide as the load that they stand for: 16 bytes for v128 loads, and
// less only in rows that read less. SSE's 16-byte operands must be aligned, which of the program's
// loads only the flag `aligned` says; constants of the pool are.
#ifndef DAVIT_ISA_X64_VECTOR_H_
#define DAVIT_ISA_X64_VECTOR_H_

#include <cstdint>

#include "isa/x64/select.h"

namespace davit::isa::x64 {

using ir::Lanes;
using ir::V128;

// The AVX row of a pair.
constexpr Op VexOf(Op sse) {
  const Op vex = static_cast<Op>(static_cast<int>(sse) + 1);
  DAVIT_DCHECK(InfoOf(vex).encoding.Has(Encoding::kVexCoded));
  return vex;
}

inline VReg NewVector(Selector& s) { return s.NewVReg(RegClass::kFloat, true); }

// def = a packed operation, named by its SSE row. A spilled second source stays where it is if it
// need not be aligned there.
template <typename... Args>
void EmitPackedTo(Selector& s, Op sse, VReg def, const Args&... args) {
  if (!s.Has(kAvx)) {
    s.Emit(sse, def, args...);
    return;
  }
  const Op vex = VexOf(sse);
  const MachInst& inst = s.Emit(vex, def, args...);
  const OperandRow& row = OperandsOf(vex);
  if (!inst.addr.is_memory() && row.rm_operands == 1 && row.rm + 1 == row.num_operands) {
    s.AllowWideSlot();
  }
}
template <typename... Args>
VReg EmitPacked(Selector& s, Op sse, const Args&... args) {
  const VReg def = NewVector(s);
  EmitPackedTo(s, sse, def, args...);
  return def;
}

// --- Constants ---

VReg EmitZero(Selector& s);
VReg EmitOnes(Selector& s);
// The constant in memory, 16 bytes, aligned.
Mem VectorMem(Selector& s, const V128& bits);
bool IsZeroVector(const Selector& s, Value v);

// --- Operands ---

// A second source: a constant of the pool, a v128 load that only this instruction reads, or a
// register.
Rm UseVectorRm(Selector& s, Value v);
// UseVectorRm gives memory.
bool IsVectorMemory(const Selector& s, Value v);
// Puts the better second source of a commutative operation there.
void OrderVectors(const Selector& s, Value& a, Value& b);
// v = the packed operation of its operands a and b, which may exchange places if the IR says so.
void LowerPacked(Selector& s, Value v, Op sse);
// A source of which only the low 64 bits are read: v in a register, or, where v is nothing but a
// 64-bit load with zeros above, that load.
Rm UseLow64(Selector& s, Value v);

// --- Masks ---

// A vector that is wanted, or its complement.
struct Mask {
  VReg reg;
  bool inverted = false;
};
// As Use(v), but the complement where that is what the machine gives: of vnot, and of comparisons
// without an instruction of their own.
Mask UseMask(Selector& s, Value v);
// UseMask gives the complement.
bool IsInverted(const Selector& s, Value v);
// Each byte of v is 0 or 0xff.
bool IsByteMask(const Selector& s, Value v);
// def = ~x.
void EmitNot(Selector& s, VReg def, VReg x);
// Sets the flags so that the condition returned holds where `test` (vany_true, vall_true) is 1.
Cond EmitVectorTest(Selector& s, const ir::Inst& test);

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_VECTOR_H_
