// Every rule of ir/simplify_vector.cc: that it applies (the text of what becomes of an expression)
// and that the result is the same, bit for bit, on operands whose lanes are at their limits.
#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "ir/builder.h"
#include "ir/interpreter.h"
#include "ir/semantics_vector.h"
#include "ir/verifier.h"
#include "tests/ir/expression.h"

namespace davit::ir {
namespace {

constexpr V128 kZero = {0, 0};
constexpr V128 kOnes = {~uint64_t{0}, ~uint64_t{0}};
constexpr V128 kCount = {0x0706'0504'0302'0100, 0x0f0e'0d0c'0b0a'0908};

V128 SplatOf(Lanes lanes, uint64_t bits) {
  V128 v;
  for (int i = 0; i < LaneCount(lanes); ++i) v = WithLane(v, LaneBits(lanes), i, bits);
  return v;
}

// The parameters of a row: vectors x and y, and scalars.
struct E {
  Builder& b;
  Value x, y, i32, i64, f32, f64;
  Value K(const V128& v) const { return b.Vconst(v); }
  Value I(uint64_t bits) const { return b.Iconst(Type::kI32, bits); }
};

struct Row {
  const char* simplified;
  Value (*make)(const E& e);
};

// As an expression: "viadd.i32x4(x, y)"; parameters x y and i32 to f64, constants as in IR text.
std::string Text(const Function& func, Value value) {
  constexpr const char* kNames[] = {"x", "y", "i32", "i64", "f32", "f64"};
  const Inst& inst = func[value];
  if (inst.op == Opcode::kParam) return kNames[inst.b];
  if (inst.op == Opcode::kIconst || inst.op == Opcode::kFconst) return ToText(func, value);
  if (inst.op == Opcode::kVconst) {
    const V128 v = func.vectors[inst.b];
    if (v == kZero) return "0";
    if (v == kOnes) return "-1";
    char text[40];
    snprintf(text, sizeof text, "0x%016llx%016llx", static_cast<unsigned long long>(v.high),
             static_cast<unsigned long long>(v.low));
    return text;
  }
  std::string text(InfoOf(inst.op).mnemonic);
  if (!InfoOf(inst.op).lanes.empty()) text += "." + std::string(LanesName(inst.lanes()));
  text += '(';
  if (inst.op == Opcode::kVicmp) text += std::string(IntCondName(inst.int_cond())) + ' ';
  if (inst.op == Opcode::kVfcmp) text += std::string(FloatCondName(inst.float_cond())) + ' ';
  std::string separator;
  func.ForEachOperand(inst, [&](uint32_t v) {
    text += separator + Text(func, Value(v));
    separator = ", ";
  });
  if (InfoOf(inst.op).format == Format::kExtractLane) text += ", " + std::to_string(inst.b);
  if (inst.op == Opcode::kReplaceLane) text += ", " + std::to_string(inst.c);
  if (inst.op == Opcode::kShuffle) {
    for (int i = 0; i < 16; ++i) {
      text += (i == 0 ? ", " : " ") + std::to_string(GetLane(func.vectors[inst.c], 8, i));
    }
  }
  return text + ')';
}

const std::vector<Type> kParams = {Type::kV128, Type::kV128, Type::kI32,
                                   Type::kI64,  Type::kF32,  Type::kF64};

void Build(const Row& row, Builder::Options options, Expression* out) {
  Builder builder;
  BuildExpression(
      builder, kParams, options,
      [&](Builder& b, const std::vector<Value>& p) {
        return row.make({b, p[0], p[1], p[2], p[3], p[4], p[5]});
      },
      out);
  out->function.blocks[Block(0)].end_inst = static_cast<uint32_t>(out->function.insts.size());
}

V128 ResultOf(const Function& func, const std::vector<ValueBits>& args) {
  World world;
  world.AddFunction({kModuleFunctions, 0}, &func);
  // Without a stack that would be cleared for each call.
  const auto outcome = Interpret(world, {kModuleFunctions, 0}, args, {.max_stack_bytes = 0});
  EXPECT_TRUE(outcome.ok() && !outcome->trap) << outcome.status();
  return outcome.ok() && !outcome->trap ? outcome->results[0] : V128{};
}

// Lanes of all shapes at their limits.
std::vector<V128> EdgeVectors() {
  std::vector<V128> edges = {kZero, kOnes, kCount, {0x8000'7fff'ff80'0001, 0x0123'4567'89ab'cdef}};
  for (int l = 0; l < kNumLanes; ++l) {
    const auto lanes = static_cast<Lanes>(l);
    const std::vector<uint64_t> values = EdgeValues(LaneType(lanes));
    const auto count = static_cast<size_t>(LaneCount(lanes));
    for (size_t first = 0; first < values.size(); first += count) {
      V128 v;
      for (size_t i = 0; i < count; ++i) {
        v = WithLane(v, LaneBits(lanes), static_cast<int>(i), values[(first + i) % values.size()]);
      }
      edges.push_back(v);
    }
  }
  return edges;
}

void CheckRow(const Row& row) {
  Expression plain, folded;
  Build(row, {.fold = false, .number = false}, &plain);
  Build(row, {}, &folded);
  EXPECT_EQ(Text(folded.function, folded.result), row.simplified);
  ASSERT_TRUE(Verify(folded.function).ok()) << Verify(folded.function);
  ASSERT_TRUE(Verify(plain.function).ok()) << Verify(plain.function);
  const std::vector<V128> edges = EdgeVectors();
  const auto scalar = [](Type type, size_t n) {
    const std::vector<uint64_t> values = EdgeValues(type);
    return ValueBits{values[n % values.size()], 0};
  };
  for (size_t i = 0; i < edges.size(); ++i) {
    for (size_t j = 0; j < edges.size(); ++j) {
      const size_t n = i * 7 + j;
      const std::vector<ValueBits> args = {edges[i],
                                           edges[j],
                                           scalar(Type::kI32, n),
                                           scalar(Type::kI64, n),
                                           scalar(Type::kF32, n),
                                           scalar(Type::kF64, n)};
      ASSERT_EQ(ResultOf(plain.function, args), ResultOf(folded.function, args))
          << row.simplified << " differs for x " << i << ", y " << j;
    }
  }
}

constexpr Lanes k8 = Lanes::kI8x16, k16 = Lanes::kI16x8, k32 = Lanes::kI32x4, k64 = Lanes::kI64x2;
constexpr Lanes kF32 = Lanes::kF32x4, kF64 = Lanes::kF64x2;

TEST(SimplifyVectorTest, Bits) {
  const Row kRows[] = {
      {"x", [](const E& e) { return e.b.Vand(e.x, e.x); }},
      {"0", [](const E& e) { return e.b.Vand(e.x, e.K(kZero)); }},
      {"x", [](const E& e) { return e.b.Vand(e.K(kOnes), e.x); }},
      {"vandnot(x, y)", [](const E& e) { return e.b.Vand(e.x, e.b.Vnot(e.y)); }},
      {"vandnot(x, y)", [](const E& e) { return e.b.Vand(e.b.Vnot(e.y), e.x); }},
      {"0", [](const E& e) { return e.b.Vand(e.x, e.b.Vnot(e.x)); }},
      {"vand(x, y)", [](const E& e) { return e.b.Vand(e.y, e.x); }},
      {"vand(x, 0x0f0e0d0c0b0a09080706050403020100)",
       [](const E& e) { return e.b.Vand(e.K(kCount), e.x); }},
      {"0", [](const E& e) { return e.b.Vandnot(e.x, e.x); }},
      {"x", [](const E& e) { return e.b.Vandnot(e.x, e.K(kZero)); }},
      {"0", [](const E& e) { return e.b.Vandnot(e.x, e.K(kOnes)); }},
      {"0", [](const E& e) { return e.b.Vandnot(e.K(kZero), e.x); }},
      {"vnot(x)", [](const E& e) { return e.b.Vandnot(e.K(kOnes), e.x); }},
      {"vand(x, 0xf0f1f2f3f4f5f6f7f8f9fafbfcfdfeff)",
       [](const E& e) { return e.b.Vandnot(e.x, e.K(kCount)); }},
      {"vand(x, y)", [](const E& e) { return e.b.Vandnot(e.x, e.b.Vnot(e.y)); }},
      {"x", [](const E& e) { return e.b.Vor(e.x, e.x); }},
      {"x", [](const E& e) { return e.b.Vor(e.K(kZero), e.x); }},
      {"-1", [](const E& e) { return e.b.Vor(e.x, e.K(kOnes)); }},
      {"0", [](const E& e) { return e.b.Vxor(e.x, e.x); }},
      {"x", [](const E& e) { return e.b.Vxor(e.x, e.K(kZero)); }},
      {"vnot(x)", [](const E& e) { return e.b.Vxor(e.x, e.K(kOnes)); }},
      {"x", [](const E& e) { return e.b.Vnot(e.b.Vnot(e.x)); }},
      {"x", [](const E& e) { return e.b.Vbitselect(e.x, e.x, e.y); }},
      {"y", [](const E& e) { return e.b.Vbitselect(e.x, e.y, e.K(kZero)); }},
      {"x", [](const E& e) { return e.b.Vbitselect(e.x, e.y, e.K(kOnes)); }},
      {"vbitselect(y, x, x)", [](const E& e) { return e.b.Vbitselect(e.x, e.y, e.b.Vnot(e.x)); }},
      {"vandnot(x, y)", [](const E& e) { return e.b.Vbitselect(e.K(kZero), e.x, e.y); }},
      {"vand(x, y)", [](const E& e) { return e.b.Vbitselect(e.x, e.K(kZero), e.y); }},
      {"select(i32, x, y)", [](const E& e) { return e.b.Select(e.i32, e.x, e.y); }},
      {"x", [](const E& e) { return e.b.Select(e.i32, e.x, e.x); }},
      {"y", [](const E& e) { return e.b.Select(e.I(0), e.x, e.y); }},
      {"select(i32, 0, -1)", [](const E& e) { return e.b.Select(e.i32, e.K(kZero), e.K(kOnes)); }},
  };
  for (const Row& row : kRows) CheckRow(row);
}

TEST(SimplifyVectorTest, ShiftsAndArithmetic) {
  const Row kRows[] = {
      {"x", [](const E& e) { return e.b.Vishl(k8, e.x, e.I(8)); }},
      {"x", [](const E& e) { return e.b.Vsshr(k16, e.x, e.I(0)); }},
      {"x", [](const E& e) { return e.b.Vushr(k64, e.x, e.I(128)); }},
      {"vishl.i8x16(x, 1)", [](const E& e) { return e.b.Vishl(k8, e.x, e.I(9)); }},
      {"vushr.i64x2(x, 63)", [](const E& e) { return e.b.Vushr(k64, e.x, e.I(~0u)); }},
      {"vsshr.i32x4(x, i32)",
       [](const E& e) { return e.b.Vsshr(k32, e.x, e.b.Band(e.i32, e.I(31))); }},
      {"vsshr.i32x4(x, band(i32, 15))",
       [](const E& e) { return e.b.Vsshr(k32, e.x, e.b.Band(e.i32, e.I(15))); }},
      {"vsshr.i16x8(x, i32)",
       [](const E& e) { return e.b.Vsshr(k16, e.x, e.b.Band(e.i32, e.I(15))); }},
      {"0", [](const E& e) { return e.b.Vsshr(k16, e.K(kZero), e.i32); }},
      {"x", [](const E& e) { return e.b.Viadd(k8, e.K(kZero), e.x); }},
      {"x", [](const E& e) { return e.b.ViaddSatU(k8, e.K(kZero), e.x); }},
      {"x", [](const E& e) { return e.b.ViaddSatS(k16, e.x, e.K(kZero)); }},
      {"x", [](const E& e) { return e.b.Visub(k64, e.x, e.K(kZero)); }},
      {"0", [](const E& e) { return e.b.Visub(k32, e.x, e.x); }},
      {"0", [](const E& e) { return e.b.VisubSatS(k16, e.x, e.x); }},
      {"x", [](const E& e) { return e.b.VisubSatU(k16, e.x, e.K(kZero)); }},
      {"vineg.i32x4(vineg.i8x16(x))",
       [](const E& e) { return e.b.Vineg(k32, e.b.Vineg(k8, e.x)); }},
      {"x", [](const E& e) { return e.b.Vineg(k8, e.b.Vineg(k8, e.x)); }},
      {"0", [](const E& e) { return e.b.Vimul(k16, e.x, e.K(kZero)); }},
      {"x", [](const E& e) { return e.b.Vimul(k32, e.K(SplatOf(k32, 1)), e.x); }},
      {"vishl.i64x2(x, 63)",
       [](const E& e) { return e.b.Vimul(k64, e.x, e.K(SplatOf(k64, uint64_t{1} << 63))); }},
      {"vishl.i16x8(x, 3)", [](const E& e) { return e.b.Vimul(k16, e.x, e.K(SplatOf(k16, 8))); }},
      {"vimul.i32x4(x, 0x00000000000000010000000000000001)",
       [](const E& e) { return e.b.Vimul(k32, e.x, e.K(SplatOf(k64, 1))); }},
      {"x", [](const E& e) { return e.b.ViminS(k8, e.x, e.x); }},
      {"x", [](const E& e) { return e.b.VimaxU(k32, e.x, e.x); }},
      {"x", [](const E& e) { return e.b.VavgrU(k16, e.x, e.x); }},
      {"-1", [](const E& e) { return e.b.Vicmp(k8, IntCond::kEq, e.x, e.x); }},
      {"-1", [](const E& e) { return e.b.Vicmp(k64, IntCond::kSle, e.x, e.x); }},
      {"0", [](const E& e) { return e.b.Vicmp(k16, IntCond::kUgt, e.x, e.x); }},
      {"vicmp.i8x16(sgt x, y)", [](const E& e) { return e.b.Vicmp(k8, IntCond::kSlt, e.y, e.x); }},
      {"vicmp.i8x16(ule x, 0)",
       [](const E& e) { return e.b.Vicmp(k8, IntCond::kUge, e.K(kZero), e.x); }},
      {"vfcmp.f32x4(gt x, y)",
       [](const E& e) { return e.b.Vfcmp(kF32, FloatCond::kLt, e.y, e.x); }},
      {"vfcmp.f32x4(ge x, 0)",
       [](const E& e) { return e.b.Vfcmp(kF32, FloatCond::kLe, e.K(kZero), e.x); }},
      // What looks alike in floating point is not: NaNs become quiet, -0 + 0 is 0.
      {"vfcmp.f64x2(eq x, x)",
       [](const E& e) { return e.b.Vfcmp(kF64, FloatCond::kEq, e.x, e.x); }},
      {"vfadd.f32x4(x, 0)", [](const E& e) { return e.b.Vfadd(kF32, e.x, e.K(kZero)); }},
      {"vfsub.f32x4(x, x)", [](const E& e) { return e.b.Vfsub(kF32, e.x, e.x); }},
      {"vfmin.f32x4(x, x)", [](const E& e) { return e.b.Vfmin(kF32, e.x, e.x); }},
      {"vfmul.f32x4(x, 0x3f8000003f8000003f8000003f800000)",
       [](const E& e) { return e.b.Vfmul(kF32, e.x, e.K(SplatOf(kF32, 0x3f80'0000))); }},
      {"x", [](const E& e) { return e.b.Vpmin(kF32, e.x, e.x); }},
      {"vpmax.f32x4(y, x)", [](const E& e) { return e.b.Vpmax(kF32, e.y, e.x); }},
      {"x", [](const E& e) { return e.b.Vfneg(kF64, e.b.Vfneg(kF64, e.x)); }},
      {"vfneg.f32x4(vfneg.f64x2(x))",
       [](const E& e) { return e.b.Vfneg(kF32, e.b.Vfneg(kF64, e.x)); }},
      {"vfabs.f32x4(x)", [](const E& e) { return e.b.Vfabs(kF32, e.b.Vfneg(kF32, e.x)); }},
      {"vfabs.f64x2(x)", [](const E& e) { return e.b.Vfabs(kF64, e.b.Vfabs(kF64, e.x)); }},
      {"vfabs.f64x2(vfneg.f32x4(x))",
       [](const E& e) { return e.b.Vfabs(kF64, e.b.Vfneg(kF32, e.x)); }},
  };
  for (const Row& row : kRows) CheckRow(row);
}

#define REVERSED \
  { 0x0809'0a0b'0c0d'0e0f, 0x0001'0203'0405'0607 }

TEST(SimplifyVectorTest, LanesAndShuffles) {
  const Row kRows[] = {
      {"i64", [](const E& e) { return e.b.ExtractLane(k64, e.b.Splat(k64, e.i64), 1); }},
      {"f32", [](const E& e) { return e.b.ExtractLane(kF32, e.b.Splat(kF32, e.f32), 3); }},
      {"sext8(i32)", [](const E& e) { return e.b.ExtractLaneS(k8, e.b.Splat(k8, e.i32), 3); }},
      {"sext16(i32)", [](const E& e) { return e.b.ExtractLaneS(k16, e.b.Splat(k16, e.i32), 3); }},
      {"band(i32, 255)", [](const E& e) { return e.b.ExtractLaneU(k8, e.b.Splat(k8, e.i32), 3); }},
      {"band(i32, 65535)",
       [](const E& e) { return e.b.ExtractLaneU(k16, e.b.Splat(k16, e.i32), 3); }},
      {"extract_lane.i32x4(splat.f32x4(f32), 1)",
       [](const E& e) { return e.b.ExtractLane(k32, e.b.Splat(kF32, e.f32), 1); }},
      {"f64", [](const E& e) { return e.b.ExtractLane(kF64, e.b.ScalarToVector(kF64, e.f64), 0); }},
      {"0x0", [](const E& e) { return e.b.ExtractLane(kF64, e.b.ScalarToVector(kF64, e.f64), 1); }},
      {"0", [](const E& e) { return e.b.ExtractLane(k32, e.b.ScalarToVector(k32, e.i32), 2); }},
      {"sext8(i32)",
       [](const E& e) { return e.b.ExtractLaneS(k8, e.b.ReplaceLane(k8, e.x, e.i32, 5), 5); }},
      {"f32",
       [](const E& e) { return e.b.ExtractLane(kF32, e.b.ReplaceLane(kF32, e.x, e.f32, 2), 2); }},
      {"extract_lane_u.i8x16(x, 6)",
       [](const E& e) { return e.b.ExtractLaneU(k8, e.b.ReplaceLane(k8, e.x, e.i32, 5), 6); }},
      {"replace_lane.i64x2(x, i64, 1)",
       [](const E& e) {
         return e.b.ReplaceLane(k64, e.b.ReplaceLane(k64, e.x, e.b.Iconst(Type::kI64, 7), 1), e.i64,
                                1);
       }},
      {"x",
       [](const E& e) { return e.b.ReplaceLane(kF32, e.x, e.b.ExtractLane(kF32, e.x, 1), 1); }},
      {"x", [](const E& e) { return e.b.ReplaceLane(k8, e.x, e.b.ExtractLaneS(k8, e.x, 1), 1); }},
      {"replace_lane.f32x4(x, extract_lane.f32x4(x, 1), 2)",
       [](const E& e) { return e.b.ReplaceLane(kF32, e.x, e.b.ExtractLane(kF32, e.x, 1), 2); }},
      {"shuffle(x, x, 4 5 6 7 4 5 6 7 4 5 6 7 4 5 6 7)",
       [](const E& e) { return e.b.Splat(k32, e.b.ExtractLane(k32, e.x, 1)); }},
      {"shuffle(x, x, 14 15 14 15 14 15 14 15 14 15 14 15 14 15 14 15)",
       [](const E& e) { return e.b.Splat(k16, e.b.ExtractLaneU(k16, e.x, 7)); }},
      {"shuffle(x, x, 0 1 2 3 4 5 6 7 0 1 2 3 4 5 6 7)",
       [](const E& e) { return e.b.Splat(kF64, e.b.ExtractLane(kF64, e.x, 0)); }},
      {"splat.i8x16(extract_lane_u.i16x8(x, 7))",
       [](const E& e) { return e.b.Splat(k8, e.b.ExtractLaneU(k16, e.x, 7)); }},
      {"x", [](const E& e) { return e.b.Shuffle(e.x, e.y, kCount); }},
      {"y",
       [](const E& e) {
         return e.b.Shuffle(e.x, e.y, {0x1716'1514'1312'1110, 0x1f1e'1d1c'1b1a'1918});
       }},
      {"x",
       [](const E& e) {
         return e.b.Shuffle(e.x, e.x, {0x0706'1504'0302'1110, 0x1f1e'0d1c'1b0a'0918});
       }},
      {"shuffle(x, x, 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0)",
       [](const E& e) { return e.b.Shuffle(e.x, e.y, REVERSED); }},
      {"shuffle(y, y, 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0)",
       [](const E& e) {
         return e.b.Shuffle(e.x, e.y, {0x1819'1a1b'1c1d'1e1f, 0x1011'1213'1415'1617});
       }},
      {"shuffle(y, x, 0 16 2 3 4 5 6 7 8 9 10 11 12 13 14 31)",
       [](const E& e) {
         return e.b.Shuffle(e.x, e.y, {0x1716'1514'1312'0010, 0x0f1e'1d1c'1b1a'1918});
       }},
      {"shuffle(x, x, 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0)",
       [](const E& e) { return e.b.Swizzle(e.x, e.K(REVERSED)); }},
      {"x", [](const E& e) { return e.b.Swizzle(e.x, e.K(kCount)); }},
      {"0", [](const E& e) { return e.b.Swizzle(e.K(kZero), e.x); }},
      {"swizzle(x, -1)", [](const E& e) { return e.b.Swizzle(e.x, e.K(kOnes)); }},
      // Known bits of scalars.
      {"vbitmask.i8x16(x)",
       [](const E& e) { return e.b.Band(e.b.Vbitmask(k8, e.x), e.I(0xffff)); }},
      {"vany_true(x)", [](const E& e) { return e.b.Band(e.b.VanyTrue(Type::kI32, e.x), e.I(1)); }},
      {"extract_lane_u.i16x8(x, 1)",
       [](const E& e) { return e.b.Band(e.b.ExtractLaneU(k16, e.x, 1), e.I(0xffff)); }},
  };
  for (const Row& row : kRows) CheckRow(row);
}

TEST(SimplifyVectorTest, Constants) {
  const Row kRows[] = {
      {"0x07070707070707070707070707070707", [](const E& e) { return e.b.Splat(k8, e.I(0x107)); }},
      {"0x40000000400000004000000040000000",
       [](const E& e) { return e.b.Splat(kF32, e.b.Fconst(Type::kF32, 0x4000'0000)); }},
      {"0x00000000000000000000000000000009",
       [](const E& e) { return e.b.ScalarToVector(k32, e.I(9)); }},
      {"-128", [](const E& e) { return e.b.ExtractLaneS(k8, e.K(SplatOf(k8, 0x80)), 4); }},
      {"0x4000000000000000",
       [](const E& e) {
         return e.b.ExtractLane(kF64, e.K(SplatOf(kF64, 0x4000'0000'0000'0000)), 1);
       }},
      {"0x0f0e0d0c0b0a09080706050403ff0100",
       [](const E& e) { return e.b.ReplaceLane(k8, e.K(kCount), e.I(255), 2); }},
      {"0x0f0e0d0c0b0a09080706050403020100",
       [](const E& e) { return e.b.Shuffle(e.K(REVERSED), e.K(kZero), REVERSED); }},
      {"1", [](const E& e) { return e.b.VallTrue(k16, e.K(kOnes)); }},
      {"vall_true.i8x16(x)", [](const E& e) { return e.b.VallTrue(k8, e.x); }},
      {"0x1e1c1a18161412100e0c0a0806040200",
       [](const E& e) { return e.b.Viadd(k8, e.K(kCount), e.K(kCount)); }},
      {"-1", [](const E& e) { return e.b.Vicmp(k8, IntCond::kSge, e.K(kCount), e.K(kZero)); }},
      // 0 / 0 is the canonical NaN.
      {"0x7fc000007fc000007fc000007fc00000",
       [](const E& e) { return e.b.Vfdiv(kF32, e.K(kZero), e.K(kZero)); }},
  };
  for (const Row& row : kRows) CheckRow(row);
}

// Random expressions, in which rules meet each other. What is chosen depends on the random numbers
// alone, never on the builder, so that two builders make the same of them.
class RandomExpression {
 public:
  RandomExpression(Builder& b, const std::vector<Value>& params, uint32_t seed)
      : b_(b), random_(seed) {
    for (size_t i = 0; i < params.size(); ++i) Pool(kParams[i]).push_back(params[i]);
    for (int i = 0; i < kNumOpcodes; ++i) {
      const auto op = static_cast<Opcode>(i);
      if (InfoOf(op).vector && op != Opcode::kVconst) ops_.push_back(op);
    }
  }

  Value Make() {
    const uint32_t steps = 3 + Below(12);
    for (uint32_t i = 0; i < steps; ++i) Step();
    // Something of all that was made.
    Value result = b_.Splat(k32, Pool(Type::kI32).back());
    result = b_.Vxor(result, b_.Splat(k64, Pool(Type::kI64).back()));
    result = b_.Vxor(result, b_.Splat(kF32, Pool(Type::kF32).back()));
    std::vector<Value>& vectors = Pool(Type::kV128);
    for (size_t i = vectors.size() > 3 ? vectors.size() - 3 : 0; i < vectors.size(); ++i) {
      result = b_.Viadd(k8, result, vectors[i]);
    }
    return result;
  }

 private:
  uint32_t Below(uint32_t n) { return static_cast<uint32_t>(random_() % n); }
  std::vector<Value>& Pool(Type type) { return pools_[static_cast<size_t>(type)]; }
  Lanes AnyLanes(TypeSet allowed) {
    for (;;) {
      const auto lanes = static_cast<Lanes>(Below(kNumLanes));
      if (allowed.empty() || allowed.Contains(LaneType(lanes))) return lanes;
    }
  }
  V128 AnyVector() {
    constexpr V128 kTelling[] = {kZero, kOnes, kCount, REVERSED};
    if (Below(3) == 0) return kTelling[Below(4)];
    const Lanes lanes = AnyLanes({});
    const std::vector<uint64_t> values = EdgeValues(LaneType(lanes));
    return SplatOf(lanes, values[Below(static_cast<uint32_t>(values.size()))]);
  }
  Value Pick(Type type) {
    if (Below(3) == 0) {
      const V128 bits = AnyVector();
      return type == Type::kV128 ? b_.Vconst(bits) : b_.Const(type, bits.low);
    }
    const std::vector<Value>& pool = Pool(type);
    const auto size = static_cast<uint32_t>(pool.size());
    return pool[size - 1 - Below(std::min(size, 3u))];
  }
  void Step() {
    const Opcode op = ops_[Below(static_cast<uint32_t>(ops_.size()))];
    const Lanes lanes = AnyLanes(InfoOf(op).lanes);
    const Value value = Operation(op, lanes);
    Pool(VectorResult(op, lanes)).push_back(value);
    if (Below(4) == 0) {
      const Value amount = b_.Band(Pick(Type::kI32), b_.Iconst(Type::kI32, 31));
      Pool(Type::kI32).push_back(amount);
    }
  }
  Value Operation(Opcode op, Lanes lanes) {
    const auto lane = [&] { return Below(static_cast<uint32_t>(LaneCount(lanes))); };
    // Named, because the order of a call's arguments is open.
    const Format format = InfoOf(op).format;
    const Value a = Pick(format == Format::kFromScalar ? LaneScalar(lanes) : Type::kV128);
    const Value b = Pick(format == Format::kVecShift      ? Type::kI32
                         : format == Format::kReplaceLane ? LaneScalar(lanes)
                                                          : Type::kV128);
    const Value c = Pick(Type::kV128);
    switch (format) {
      case Format::kUnary:
        return b_.Unary(op, a);
      case Format::kConvert:
        return b_.Convert(op, Type::kI32, a);
      case Format::kBinary:
        return b_.Binary(op, a, b);
      case Format::kTernary:
        return b_.Vbitselect(a, b, c);
      case Format::kShuffle: {
        V128 mask = Below(2) == 0 ? kCount : V128{random_(), random_()};
        mask.low &= 0x1f1f'1f1f'1f1f'1f1f;
        mask.high &= Below(2) == 0 ? 0x1f1f'1f1f'1f1f'1f1f : 0x0f0f'0f0f'0f0f'0f0f;
        return b_.Shuffle(a, b, mask);
      }
      case Format::kExtractLane:
        return b_.LaneOp(op, lanes, a, lane());
      case Format::kReplaceLane:
        return b_.LaneOp(op, lanes, a, b.index(), lane());
      case Format::kVecIntCmp:
        // The signed conditions, which all lanes have.
        return b_.Vicmp(lanes, static_cast<IntCond>(Below(6)), a, b);
      case Format::kVecFloatCmp:
        return b_.Vfcmp(lanes, static_cast<FloatCond>(Below(kNumFloatConds)), a, b);
      case Format::kVecBinary:
      case Format::kVecShift:
        return b_.LaneOp(op, lanes, a, b.index());
      default:
        return b_.LaneOp(op, lanes, a);
    }
  }

  Builder& b_;
  std::mt19937_64 random_;
  std::vector<Opcode> ops_;
  std::vector<Value> pools_[kNumTypes];
};

TEST(SimplifyVectorTest, RandomExpressions) {
  const std::vector<V128> edges = EdgeVectors();
  Builder builder;
  int shorter = 0;
  for (uint32_t seed = 0; seed < 4000; ++seed) {
    const auto make = [&](Builder& b, const std::vector<Value>& params) {
      return RandomExpression(b, params, seed).Make();
    };
    Expression plain, folded;
    BuildExpression(builder, kParams, {.fold = false, .number = false}, make, &plain);
    BuildExpression(builder, kParams, {}, make, &folded);
    for (Expression* e : {&plain, &folded}) {
      e->function.blocks[Block(0)].end_inst = static_cast<uint32_t>(e->function.insts.size());
    }
    ASSERT_TRUE(Verify(folded.function).ok()) << Verify(folded.function);
    shorter += folded.function.insts.size() < plain.function.insts.size();
    for (uint32_t i = 0; i < 12; ++i) {
      const auto edge = [&](uint32_t n) { return edges[(seed * 5 + i * 7 + n) % edges.size()]; };
      const std::vector<ValueBits> args = {edge(0),
                                           edge(3),
                                           {edge(5).low & 0xffff'ffff, 0},
                                           {edge(6).low, 0},
                                           {edge(7).low & 0xffff'ffff, 0},
                                           {edge(8).low, 0}};
      ASSERT_EQ(ResultOf(plain.function, args), ResultOf(folded.function, args))
          << "seed " << seed << "\n"
          << Text(plain.function, plain.result) << "\nbecame\n"
          << Text(folded.function, folded.result);
    }
  }
  EXPECT_GT(shorter, 3000);
}

// Equal constants and equal shuffles are one value, wherever their bytes came from.
TEST(SimplifyVectorTest, EqualVectorsAreOneValue) {
  Builder b;
  Function func;
  b.Begin(&func, {});
  b.StartBlock();
  const Value x = b.AddParam(Type::kV128), y = b.AddParam(Type::kV128);
  const V128 mask = {0x1716'1514'1312'1000, 0x0f1e'1d1c'1b1a'1918};
  const Value constant = b.Vconst(kCount);
  EXPECT_EQ(b.Vconst(mask).index(), b.Vconst(mask).index());
  const Value shuffled = b.Shuffle(x, y, mask);
  EXPECT_EQ(b.Shuffle(x, y, mask), shuffled);
  EXPECT_NE(b.Shuffle(x, y, {mask.low ^ 0x1000, mask.high}), shuffled);
  EXPECT_NE(b.Shuffle(y, x, mask), shuffled);
  EXPECT_EQ(b.Vconst(kCount), constant);
  EXPECT_EQ(b.Vxor(x, constant), b.Vxor(b.Vconst(kCount), x));
  EXPECT_NE(b.Viadd(k8, x, y), b.Viadd(k16, x, y));
  EXPECT_EQ(b.Viadd(k8, x, y), b.Viadd(k8, y, x));
  // The next function begins anew.
  Function next;
  b.Begin(&next, {});
  b.StartBlock();
  b.Vconst(mask);
  ASSERT_EQ(next.vectors.size(), 1u);
  EXPECT_EQ(next.vectors[0], mask);
}

TEST(SimplifyVectorTest, ManyConstants) {
  Builder b;
  for (uint64_t round = 0; round < 3; ++round) {
    Function func;
    b.Begin(&func, {});
    b.StartBlock();
    const uint64_t count = 3000 >> round;
    std::vector<Value> values;
    for (uint64_t i = 0; i < count; ++i) values.push_back(b.Vconst({i, i * i + round}));
    EXPECT_EQ(func.vectors.size(), count);
    for (uint64_t i = 0; i < count; ++i) EXPECT_EQ(b.Vconst({i, i * i + round}), values[i]);
    EXPECT_EQ(func.vectors.size(), count);
  }
}

}  // namespace
}  // namespace davit::ir
