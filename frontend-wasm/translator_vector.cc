// SsaSink: vector operators without memory, by one table from Wasm opcode to IR opcode and lanes.
//
// A relaxed operator may give one of several results; here it always gives the same one, on every
// machine. relaxed_swizzle, relaxed_trunc, laneselect and relaxed_q15mulr are the operators that
// are not relaxed. relaxed_min and relaxed_max are pmin and pmax. madd and nmadd round the product,
// then the sum. The dot products take both operands as signed; a sum of two products that does not
// fit into an i16 is saturated.
#include <array>

#include "frontend-wasm/ssa_sink.h"
#include "support/check.h"

namespace davit::wasm {
namespace {

using ir::FloatCond;
using ir::Format;
using ir::IntCond;
using ir::Lanes;
using ir::Type;
using I = ir::Opcode;

struct VectorOp {
  ir::Opcode op = I::kAlias;
  Lanes lanes = Lanes::kI8x16;
  // Of comparisons.
  uint8_t cond = 0;
};

// The rows of one table after another.
class TableBuilder {
 public:
  constexpr void Set(Opcode op, VectorOp row) { table_[static_cast<size_t>(op)] = row; }
  constexpr const std::array<VectorOp, kNumOpcodes>& table() const { return table_; }

 private:
  std::array<VectorOp, kNumOpcodes> table_ = {};
};

constexpr VectorOp Compare(Lanes lanes, IntCond cond) {
  return {I::kVicmp, lanes, static_cast<uint8_t>(cond)};
}
constexpr VectorOp Compare(Lanes lanes, FloatCond cond) {
  return {I::kVfcmp, lanes, static_cast<uint8_t>(cond)};
}

#define DAVIT_I8x16(name, op) t.Set(Opcode::kI8x16##name, {I::k##op, Lanes::kI8x16})
#define DAVIT_I16x8(name, op) t.Set(Opcode::kI16x8##name, {I::k##op, Lanes::kI16x8})
#define DAVIT_I32x4(name, op) t.Set(Opcode::kI32x4##name, {I::k##op, Lanes::kI32x4})
#define DAVIT_I64x2(name, op) t.Set(Opcode::kI64x2##name, {I::k##op, Lanes::kI64x2})
#define DAVIT_F32x4(name, op) t.Set(Opcode::kF32x4##name, {I::k##op, Lanes::kF32x4})
#define DAVIT_F64x2(name, op) t.Set(Opcode::kF64x2##name, {I::k##op, Lanes::kF64x2})
#define DAVIT_NARROW(name, op) \
  DAVIT_I8x16(name, op);       \
  DAVIT_I16x8(name, op)
#define DAVIT_INTS(name, op) \
  DAVIT_NARROW(name, op);    \
  DAVIT_I32x4(name, op);     \
  DAVIT_I64x2(name, op)
#define DAVIT_FLOATS(name, op) \
  DAVIT_F32x4(name, op);       \
  DAVIT_F64x2(name, op)
// Signed and unsigned.
#define DAVIT_BOTH(LANES, name, op) \
  DAVIT_##LANES(name##S, op##S);    \
  DAVIT_##LANES(name##U, op##U)

constexpr void SetWhole(TableBuilder& t) {
  t.Set(Opcode::kV128Not, {I::kVnot});
  t.Set(Opcode::kV128And, {I::kVand});
  t.Set(Opcode::kV128Andnot, {I::kVandnot});
  t.Set(Opcode::kV128Or, {I::kVor});
  t.Set(Opcode::kV128Xor, {I::kVxor});
  t.Set(Opcode::kV128Bitselect, {I::kVbitselect});
  t.Set(Opcode::kV128AnyTrue, {I::kVanyTrue});
  t.Set(Opcode::kI8x16Swizzle, {I::kSwizzle});
  t.Set(Opcode::kI8x16RelaxedSwizzle, {I::kSwizzle});
  t.Set(Opcode::kI8x16RelaxedLaneselect, {I::kVbitselect});
  t.Set(Opcode::kI16x8RelaxedLaneselect, {I::kVbitselect});
  t.Set(Opcode::kI32x4RelaxedLaneselect, {I::kVbitselect});
  t.Set(Opcode::kI64x2RelaxedLaneselect, {I::kVbitselect});
}

constexpr void SetScalars(TableBuilder& t) {
  DAVIT_INTS(Splat, Splat);
  DAVIT_FLOATS(Splat, Splat);
  DAVIT_BOTH(I8x16, ExtractLane, ExtractLane);
  DAVIT_BOTH(I16x8, ExtractLane, ExtractLane);
  DAVIT_I32x4(ExtractLane, ExtractLane);
  DAVIT_I64x2(ExtractLane, ExtractLane);
  DAVIT_FLOATS(ExtractLane, ExtractLane);
  DAVIT_INTS(ReplaceLane, ReplaceLane);
  DAVIT_FLOATS(ReplaceLane, ReplaceLane);
  DAVIT_INTS(AllTrue, VallTrue);
  DAVIT_INTS(Bitmask, Vbitmask);
}

constexpr void SetCompares(TableBuilder& t) {
#define DAVIT_ORDERED(Lanes_, name, cond) \
  t.Set(Opcode::k##Lanes_##name, Compare(Lanes::k##Lanes_, cond))
#define DAVIT_SIGNED(name, cond)    \
  DAVIT_ORDERED(I8x16, name, cond); \
  DAVIT_ORDERED(I16x8, name, cond); \
  DAVIT_ORDERED(I32x4, name, cond); \
  DAVIT_ORDERED(I64x2, name, cond)
#define DAVIT_UNSIGNED(name, cond)  \
  DAVIT_ORDERED(I8x16, name, cond); \
  DAVIT_ORDERED(I16x8, name, cond); \
  DAVIT_ORDERED(I32x4, name, cond)
#define DAVIT_FLOAT(name, cond)     \
  DAVIT_ORDERED(F32x4, name, cond); \
  DAVIT_ORDERED(F64x2, name, cond)
  DAVIT_SIGNED(Eq, IntCond::kEq);
  DAVIT_SIGNED(Ne, IntCond::kNe);
  DAVIT_SIGNED(LtS, IntCond::kSlt);
  DAVIT_SIGNED(GtS, IntCond::kSgt);
  DAVIT_SIGNED(LeS, IntCond::kSle);
  DAVIT_SIGNED(GeS, IntCond::kSge);
  DAVIT_UNSIGNED(LtU, IntCond::kUlt);
  DAVIT_UNSIGNED(GtU, IntCond::kUgt);
  DAVIT_UNSIGNED(LeU, IntCond::kUle);
  DAVIT_UNSIGNED(GeU, IntCond::kUge);
  DAVIT_FLOAT(Eq, FloatCond::kEq);
  DAVIT_FLOAT(Ne, FloatCond::kNe);
  DAVIT_FLOAT(Lt, FloatCond::kLt);
  DAVIT_FLOAT(Gt, FloatCond::kGt);
  DAVIT_FLOAT(Le, FloatCond::kLe);
  DAVIT_FLOAT(Ge, FloatCond::kGe);
}

constexpr void SetInts(TableBuilder& t) {
  DAVIT_INTS(Abs, Viabs);
  DAVIT_INTS(Neg, Vineg);
  DAVIT_INTS(Add, Viadd);
  DAVIT_INTS(Sub, Visub);
  DAVIT_I16x8(Mul, Vimul);
  DAVIT_I32x4(Mul, Vimul);
  DAVIT_I64x2(Mul, Vimul);
  DAVIT_INTS(Shl, Vishl);
  DAVIT_INTS(ShrS, Vsshr);
  DAVIT_INTS(ShrU, Vushr);
  DAVIT_BOTH(NARROW, AddSat, ViaddSat);
  DAVIT_BOTH(NARROW, SubSat, VisubSat);
  DAVIT_BOTH(NARROW, Min, Vimin);
  DAVIT_BOTH(NARROW, Max, Vimax);
  DAVIT_BOTH(I32x4, Min, Vimin);
  DAVIT_BOTH(I32x4, Max, Vimax);
  DAVIT_NARROW(AvgrU, VavgrU);
  DAVIT_I8x16(Popcnt, Vpopcnt);
  DAVIT_I16x8(Q15mulrSatS, Vq15mulrSat);
  DAVIT_I16x8(RelaxedQ15mulrS, Vq15mulrSat);
  DAVIT_I32x4(DotI16x8S, Vdot);
  DAVIT_BOTH(I8x16, NarrowI16x8, Vnarrow);
  DAVIT_BOTH(I16x8, NarrowI32x4, Vnarrow);
  DAVIT_BOTH(I16x8, ExtendLowI8x16, VextendLow);
  DAVIT_BOTH(I32x4, ExtendLowI16x8, VextendLow);
  DAVIT_BOTH(I64x2, ExtendLowI32x4, VextendLow);
  DAVIT_BOTH(I16x8, ExtendHighI8x16, VextendHigh);
  DAVIT_BOTH(I32x4, ExtendHighI16x8, VextendHigh);
  DAVIT_BOTH(I64x2, ExtendHighI32x4, VextendHigh);
  DAVIT_BOTH(I16x8, ExtmulLowI8x16, VextmulLow);
  DAVIT_BOTH(I32x4, ExtmulLowI16x8, VextmulLow);
  DAVIT_BOTH(I64x2, ExtmulLowI32x4, VextmulLow);
  DAVIT_BOTH(I16x8, ExtmulHighI8x16, VextmulHigh);
  DAVIT_BOTH(I32x4, ExtmulHighI16x8, VextmulHigh);
  DAVIT_BOTH(I64x2, ExtmulHighI32x4, VextmulHigh);
  DAVIT_BOTH(I16x8, ExtaddPairwiseI8x16, VextaddPairwise);
  DAVIT_BOTH(I32x4, ExtaddPairwiseI16x8, VextaddPairwise);
}

constexpr void SetFloats(TableBuilder& t) {
  DAVIT_FLOATS(Add, Vfadd);
  DAVIT_FLOATS(Sub, Vfsub);
  DAVIT_FLOATS(Mul, Vfmul);
  DAVIT_FLOATS(Div, Vfdiv);
  DAVIT_FLOATS(Min, Vfmin);
  DAVIT_FLOATS(Max, Vfmax);
  DAVIT_FLOATS(Pmin, Vpmin);
  DAVIT_FLOATS(Pmax, Vpmax);
  DAVIT_FLOATS(RelaxedMin, Vpmin);
  DAVIT_FLOATS(RelaxedMax, Vpmax);
  DAVIT_FLOATS(Abs, Vfabs);
  DAVIT_FLOATS(Neg, Vfneg);
  DAVIT_FLOATS(Sqrt, Vfsqrt);
  DAVIT_FLOATS(Ceil, Vfceil);
  DAVIT_FLOATS(Floor, Vffloor);
  DAVIT_FLOATS(Trunc, Vftrunc);
  DAVIT_FLOATS(Nearest, Vfnearest);
  DAVIT_F32x4(ConvertI32x4S, VfcvtFromSint);
  DAVIT_F32x4(ConvertI32x4U, VfcvtFromUint);
  DAVIT_F64x2(ConvertLowI32x4S, VfcvtLowFromSint);
  DAVIT_F64x2(ConvertLowI32x4U, VfcvtLowFromUint);
  DAVIT_I32x4(TruncSatF32x4S, VfcvtToSintSat);
  DAVIT_I32x4(TruncSatF32x4U, VfcvtToUintSat);
  DAVIT_I32x4(TruncSatF64x2SZero, VfcvtToSintSatZero);
  DAVIT_I32x4(TruncSatF64x2UZero, VfcvtToUintSatZero);
  DAVIT_I32x4(RelaxedTruncF32x4S, VfcvtToSintSat);
  DAVIT_I32x4(RelaxedTruncF32x4U, VfcvtToUintSat);
  DAVIT_I32x4(RelaxedTruncF64x2SZero, VfcvtToSintSatZero);
  DAVIT_I32x4(RelaxedTruncF64x2UZero, VfcvtToUintSatZero);
  DAVIT_F32x4(DemoteF64x2Zero, VfdemoteZero);
  DAVIT_F64x2(PromoteLowF32x4, VfpromoteLow);
}

constexpr std::array<VectorOp, kNumOpcodes> MakeTable() {
  TableBuilder t;
  SetWhole(t);
  SetScalars(t);
  SetCompares(t);
  SetInts(t);
  SetFloats(t);
  return t.table();
}
constexpr std::array<VectorOp, kNumOpcodes> kVectorOps = MakeTable();

VectorOp OpOf(Opcode op) { return kVectorOps[static_cast<size_t>(op)]; }

ir::V128 FromBytes(std::span<const uint8_t, 16> bytes) {
  ir::V128 v;
  for (uint32_t i = 0; i < 16; ++i) {
    (i < 8 ? v.low : v.high) |= uint64_t{bytes[i]} << i % 8 * 8;
  }
  return v;
}

// Sums of two neighbouring products of signed bytes, in lanes of 16 bits.
ir::Value DotOfBytes(ir::Builder& b, ir::Value x, ir::Value y) {
  constexpr Lanes kHalves = Lanes::kI16x8, kWords = Lanes::kI32x4;
  const ir::Value low = b.Vdot(kWords, b.VextendLowS(kHalves, x), b.VextendLowS(kHalves, y));
  const ir::Value high = b.Vdot(kWords, b.VextendHighS(kHalves, x), b.VextendHighS(kHalves, y));
  return b.VnarrowS(kHalves, low, high);
}

}  // namespace

ir::Value SsaSink::VectorUnary(Opcode op, Value a) {
  const VectorOp row = OpOf(op);
  switch (ir::InfoOf(row.op).format) {
    case Format::kConvert:
      return b_.Convert(row.op, Type::kI32, a);
    case Format::kVecUnary:
    case Format::kFromScalar:
      return b_.LaneOp(row.op, row.lanes, a);
    default:
      DAVIT_CHECK(row.op != I::kAlias);
      return b_.Unary(row.op, a);
  }
}

ir::Value SsaSink::VectorBinary(Opcode op, Value a, Value b) {
  const VectorOp row = OpOf(op);
  switch (ir::InfoOf(row.op).format) {
    case Format::kBinary:
      return b_.Binary(row.op, a, b);
    case Format::kVecBinary:
    case Format::kVecShift:
      return b_.LaneOp(row.op, row.lanes, a, b.index());
    case Format::kVecIntCmp:
      return b_.Vicmp(row.lanes, static_cast<IntCond>(row.cond), a, b);
    case Format::kVecFloatCmp:
      return b_.Vfcmp(row.lanes, static_cast<FloatCond>(row.cond), a, b);
    default:
      DAVIT_CHECK(op == Opcode::kI16x8RelaxedDotI8x16I7x16S);
      return DotOfBytes(b_, a, b);
  }
}

ir::Value SsaSink::Ternary(Opcode op, Value a, Value b, Value c) {
  if (dead_) return Value();
  At();
  switch (op) {
    case Opcode::kF32x4RelaxedMadd:
      return b_.Vfadd(Lanes::kF32x4, b_.Vfmul(Lanes::kF32x4, a, b), c);
    case Opcode::kF64x2RelaxedMadd:
      return b_.Vfadd(Lanes::kF64x2, b_.Vfmul(Lanes::kF64x2, a, b), c);
    // -(a * b) + c = c - a * b
    case Opcode::kF32x4RelaxedNmadd:
      return b_.Vfsub(Lanes::kF32x4, c, b_.Vfmul(Lanes::kF32x4, a, b));
    case Opcode::kF64x2RelaxedNmadd:
      return b_.Vfsub(Lanes::kF64x2, c, b_.Vfmul(Lanes::kF64x2, a, b));
    case Opcode::kI32x4RelaxedDotI8x16I7x16AddS: {
      const Value sums = b_.VextaddPairwiseS(Lanes::kI32x4, DotOfBytes(b_, a, b));
      return b_.Viadd(Lanes::kI32x4, sums, c);
    }
    default:
      DAVIT_CHECK(OpOf(op).op == I::kVbitselect);
      return b_.Vbitselect(a, b, c);
  }
}

ir::Value SsaSink::V128Const(std::span<const uint8_t, 16> bytes) {
  if (dead_) return Value();
  return b_.Vconst(FromBytes(bytes));
}

ir::Value SsaSink::Shuffle(std::span<const uint8_t, 16> lanes, Value a, Value b) {
  if (dead_) return Value();
  At();
  return b_.Shuffle(a, b, FromBytes(lanes));
}

ir::Value SsaSink::ExtractLane(Opcode op, uint8_t lane, Value vector) {
  if (dead_) return Value();
  At();
  return b_.LaneOp(OpOf(op).op, OpOf(op).lanes, vector, lane);
}

ir::Value SsaSink::ReplaceLane(Opcode op, uint8_t lane, Value vector, Value number) {
  if (dead_) return Value();
  At();
  return b_.LaneOp(OpOf(op).op, OpOf(op).lanes, vector, number.index(), lane);
}

}  // namespace davit::wasm
