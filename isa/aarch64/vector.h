// What the lowering of vector operations shares: rows by lanes, constants, masks, halves.
//
// Rows of insts.def that do one thing to lanes of different width stand one behind the other in the
// order of ir::Lanes; lowering names the first and adds the lanes. Nothing has memory operands but
// loads and stores, of which ld1, ld1r and st1 take no more than a base. ldr and str of a lane in
// the low bits of a register reach every address and clear what is above.
#ifndef DAVIT_ISA_AARCH64_VECTOR_H_
#define DAVIT_ISA_AARCH64_VECTOR_H_

#include <cstdint>
#include <optional>

#include "isa/aarch64/select.h"

namespace davit::isa::aarch64 {

using ir::Lanes;
using ir::V128;

// --- Rows ---

constexpr Op RowAt(Op first, int n) { return static_cast<Op>(static_cast<int>(first) + n); }
// Of a group that begins with B16, or with B8 where its rows narrow.
constexpr Op RowOf(Op b16, Lanes lanes) { return RowAt(b16, static_cast<int>(lanes)); }
// Of a group S4, D2 of floats.
constexpr Op FloatRowOf(Op s4, Lanes lanes) {
  return RowAt(s4, static_cast<int>(lanes) - static_cast<int>(Lanes::kF32x4));
}
// Of a group that begins with H8 and has the rows for the high half of the source, if it has such,
// behind those for the low one.
constexpr Op WideRowOf(Op h8, Lanes lanes, bool high = false) {
  return RowAt(h8, static_cast<int>(lanes) - 1 + (high ? 3 : 0));
}
static_assert(RowOf(Op::kAddB16, Lanes::kI64x2) == Op::kAddD2);
static_assert(RowOf(Op::kMulB16, Lanes::kI32x4) == Op::kMulS4);
static_assert(RowOf(Op::kShlIB16, Lanes::kI64x2) == Op::kShlID2);
static_assert(FloatRowOf(Op::kFaddS4, Lanes::kF64x2) == Op::kFaddD2);
static_assert(WideRowOf(Op::kSmullH8, Lanes::kI64x2, true) == Op::kSmull2D2);
static_assert(RowAt(RowOf(Op::kXtnB8, Lanes::kI8x16), 3) == Op::kXtn2B16);

// The i8 to i64 lanes that are as wide.
constexpr Lanes IntLanes(Lanes lanes) {
  return ir::IsFloat(lanes) ? (lanes == Lanes::kF32x4 ? Lanes::kI32x4 : Lanes::kI64x2) : lanes;
}

inline VReg NewVector(Selector& s) { return s.NewVReg(RegClass::kFloat, true); }

template <typename... Args>
VReg EmitVector(Selector& s, Op op, const Args&... args) {
  const VReg def = NewVector(s);
  s.Emit(op, def, args...);
  return def;
}

// --- Constants ---

// A row with an immediate.
struct ImmRow {
  Op op;
  uint32_t imm = 0;
  uint32_t aux = 0;
};
// The row that makes the constant.
std::optional<ImmRow> MatchVectorImm(const V128& bits);
// The row of orr (or bic) that sets (clears) the bits that are set in the constant.
std::optional<ImmRow> MatchOrrImm(const V128& bits);
std::optional<ImmRow> MatchBicImm(const V128& bits);
// def = the constant; rematerialisable.
void EmitVectorConstant(Selector& s, VReg def, const V128& bits);
// The bits of v if it is a constant.
const V128* MatchVconst(const Selector& s, Value v);
bool IsZeroVector(const Selector& s, Value v);
bool IsOnesVector(const Selector& s, Value v);

// --- Loads and stores of a lane ---

// The load of exactly one lane's bits, which becomes part of what is lowered. Of narrow lanes it
// may be either extension.
std::optional<Mem> MatchLaneLoad(Selector& s, Value v, Lanes lanes);
// The operand is a register alone, as ld1 takes it.
bool IsBase(const Mem& mem);
// A lane from memory in the low bits, zeros above; def may be any float register.
void EmitLaneLoad(Selector& s, VReg def, Lanes lanes, const Mem& mem);
// `store` of `bits` stores one lane of a vector; it is lowered as that.
bool LowerLaneStore(Selector& s, const ir::Inst& store, int bits);

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
// The integer lanes that are each 0 or all ones, if v is a comparison or the complement of one.
std::optional<Lanes> MaskLanes(const Selector& s, Value v);

// --- Tests ---

// The number that a vbitmask gives if all signs are set.
bool IsAllSigns(const ir::Inst& bitmask, int64_t k);
// What holds where it does. Whether it gives 0 is a matter of Selector::EmitVectorTest.
Condition EmitAllSigns(Selector& s, const ir::Inst& bitmask);

// --- Parts of the operations ---

// v, a vor of two shifts, as a shift and an insertion: rotations among others.
bool LowerShiftedOr(Selector& s, Value v);

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_VECTOR_H_
