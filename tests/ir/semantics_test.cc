// Every pure opcode at every type, with values worked out by hand from the WebAssembly
// specification's "Numerics".
#include "ir/semantics.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <random>
#include <set>
#include <utility>

#include "gtest/gtest.h"

namespace davit::ir {
namespace {

using enum Opcode;
using enum Type;

constexpr uint64_t S(float f) { return std::bit_cast<uint32_t>(f); }
constexpr uint64_t D(double d) { return std::bit_cast<uint64_t>(d); }
constexpr uint64_t kMin32 = 0x8000'0000, kMax32 = 0x7fff'ffff, kAll32 = 0xffff'ffff;
constexpr uint64_t kMin64 = 0x8000'0000'0000'0000, kMax64 = 0x7fff'ffff'ffff'ffff;
constexpr uint64_t kAll64 = 0xffff'ffff'ffff'ffff;
constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr double kInfD = std::numeric_limits<double>::infinity();
// NaNs: canonical, quiet with a payload and a sign, signalling.
constexpr uint64_t kNan = 0x7fc0'0000, kOddNan = 0xffc1'2345, kSignalling = 0x7f80'0001;
constexpr uint64_t kNanD = 0x7ff8'0000'0000'0000, kOddNanD = 0xfff8'0000'0001'2345;
constexpr uint64_t kSignallingD = 0x7ff0'0000'0000'0001;

struct Case {
  Opcode op;
  Type type;
  uint64_t a, b;
  uint64_t want;
};

std::set<std::pair<Opcode, Type>>& Covered() {
  static std::set<std::pair<Opcode, Type>> covered;
  return covered;
}

std::string Describe(Opcode op, Type type, uint64_t a, uint64_t b) {
  char text[128];
  std::snprintf(text, sizeof text, "%s.%s 0x%llx 0x%llx", InfoOf(op).mnemonic.data(),
                TypeName(type).data(), static_cast<unsigned long long>(a),
                static_cast<unsigned long long>(b));
  return text;
}

// The result, or nothing and the trap.
std::optional<uint64_t> Eval(Opcode op, Type result, Type operand, uint8_t aux, uint64_t a,
                             uint64_t b, TrapCode* trap = nullptr) {
  Covered().insert({op, result});
  const uint64_t args[3] = {a, b, 0};
  uint64_t out = 0xdead;
  TrapCode ignored = TrapCode::kHost;
  if (trap == nullptr) trap = &ignored;
  if (EvalPure(op, result, operand, aux, args, &out, trap)) return out;
  EXPECT_EQ(out, 0xdeadu) << "a trap changes the result";
  return std::nullopt;
}

void Check(const Case& c) {
  EXPECT_EQ(Eval(c.op, c.type, c.type, 0, c.a, c.b), c.want) << Describe(c.op, c.type, c.a, c.b);
}

void CheckIntegers() {
  constexpr Case kCases[] = {
      {kIadd, kI8, 0xff, 0x02, 0x01},
      {kIadd, kI16, 0xffff, 1, 0},
      {kIadd, kI32, kAll32, 2, 1},
      {kIadd, kI64, kAll64, 2, 1},
      {kIsub, kI8, 0, 1, 0xff},
      {kIsub, kI16, 0, 1, 0xffff},
      {kIsub, kI32, 0, 1, kAll32},
      {kIsub, kI64, 3, 5, kAll64 - 1},
      {kImul, kI8, 0x10, 0x11, 0x10},
      {kImul, kI16, 0x101, 0x101, 0x0201},
      {kImul, kI32, 0x10001, 0x10001, 0x20001},
      {kImul, kI32, kAll32, kAll32, 1},
      {kImul, kI64, kAll64, kAll64, 1},
      {kImul, kI64, 1ull << 32, 1ull << 32, 0},
      {kUmulhi, kI32, kAll32, kAll32, 0xffff'fffe},
      {kUmulhi, kI32, kMin32, 2, 1},
      {kUmulhi, kI64, kAll64, kAll64, kAll64 - 1},
      {kUmulhi, kI64, kMin64, 2, 1},
      {kSmulhi, kI32, kAll32, kAll32, 0},
      {kSmulhi, kI32, kMin32, 2, kAll32},
      {kSmulhi, kI32, kMin32, kMin32, 0x4000'0000},
      {kSmulhi, kI64, kAll64, kAll64, 0},
      {kSmulhi, kI64, kMin64, 2, kAll64},
      {kSmulhi, kI64, kMin64, kMin64, 1ull << 62},
      {kUdiv, kI32, kMin32, kAll32, 0},
      {kUdiv, kI32, 7, 2, 3},
      {kUdiv, kI64, kAll64, 16, 0x0fff'ffff'ffff'ffff},
      {kSdiv, kI32, kAll32 - 6, 2, kAll32 - 2},
      {kSdiv, kI32, kMin32, 1, kMin32},
      {kSdiv, kI32, kMin32 + 1, kAll32, kMax32},
      {kSdiv, kI64, kAll64 - 6, 2, kAll64 - 2},
      {kSdiv, kI64, kMin32, kAll64, kAll64 - kMax32},
      {kUrem, kI32, kAll32, 16, 15},
      {kUrem, kI64, kAll64, 10, 5},
      {kSrem, kI32, kAll32 - 6, 2, kAll32},
      {kSrem, kI32, 7, kAll32 - 1, 1},
      {kSrem, kI32, kMin32, kAll32, 0},
      {kSrem, kI64, kAll64 - 6, 2, kAll64},
      {kSrem, kI64, kMin64, kAll64, 0},
      {kIneg, kI8, 0x80, 0, 0x80},
      {kIneg, kI16, 1, 0, 0xffff},
      {kIneg, kI32, 1, 0, kAll32},
      {kIneg, kI64, kMin64, 0, kMin64},
      {kBand, kI8, 0xf0, 0x3c, 0x30},
      {kBand, kI16, 0xf0f0, 0xff00, 0xf000},
      {kBand, kI32, kAll32, 5, 5},
      {kBand, kI64, kAll64, kMin64, kMin64},
      {kBor, kI8, 0xf0, 0x0c, 0xfc},
      {kBor, kI16, 1, 0x8000, 0x8001},
      {kBor, kI32, kMin32, 1, kMin32 + 1},
      {kBor, kI64, kMin64, 1, kMin64 + 1},
      {kBxor, kI8, 0xff, 0x0f, 0xf0},
      {kBxor, kI16, 0xffff, 1, 0xfffe},
      {kBxor, kI32, kAll32, kAll32, 0},
      {kBxor, kI64, kAll64, 1, kAll64 - 1},
      {kBnot, kI8, 0x0f, 0, 0xf0},
      {kBnot, kI16, 0, 0, 0xffff},
      {kBnot, kI32, 0, 0, kAll32},
      {kBnot, kI64, 1, 0, kAll64 - 1},
      // Amounts count modulo the width, also where that is 8 or 16.
      {kIshl, kI8, 0x81, 1, 2},
      {kIshl, kI8, 0x81, 9, 2},
      {kIshl, kI8, 0x81, 8, 0x81},
      {kIshl, kI16, 1, 15, 0x8000},
      {kIshl, kI16, 1, 16, 1},
      {kIshl, kI32, 1, 31, kMin32},
      {kIshl, kI32, 1, 32, 1},
      {kIshl, kI32, 1, 33, 2},
      {kIshl, kI32, 3, 31, kMin32},
      {kIshl, kI64, 1, 63, kMin64},
      {kIshl, kI64, 1, 64, 1},
      {kIshl, kI64, 1, 32, 1ull << 32},
      {kIshl, kI64, 1, kAll64, kMin64},
      {kUshr, kI8, 0x80, 7, 1},
      {kUshr, kI8, 0x80, 15, 1},
      {kUshr, kI16, 0x8000, 31, 1},
      {kUshr, kI32, kMin32, 31, 1},
      {kUshr, kI32, kMin32, 32, kMin32},
      {kUshr, kI64, kMin64, 63, 1},
      {kUshr, kI64, kMin64, 127, 1},
      {kSshr, kI8, 0x80, 7, 0xff},
      {kSshr, kI8, 0x40, 6, 1},
      {kSshr, kI16, 0x8000, 17, 0xc000},
      {kSshr, kI32, kMin32, 31, kAll32},
      {kSshr, kI32, kMax32, 30, 1},
      {kSshr, kI32, kMin32, 32, kMin32},
      {kSshr, kI64, kMin64, 63, kAll64},
      {kSshr, kI64, kMin64, 65, 0xc000'0000'0000'0000},
      {kRotl, kI8, 0x81, 1, 3},
      {kRotl, kI8, 0x81, 8, 0x81},
      {kRotl, kI16, 0x8001, 20, 0x0018},
      {kRotl, kI32, 0x8000'0001, 1, 3},
      {kRotl, kI32, 5, 32, 5},
      {kRotl, kI64, kMin64 + 1, 1, 3},
      {kRotl, kI64, 5, 64, 5},
      {kRotr, kI8, 0x81, 1, 0xc0},
      {kRotr, kI8, 0x81, 0, 0x81},
      {kRotr, kI16, 1, 17, 0x8000},
      {kRotr, kI32, 3, 1, 0x8000'0001},
      {kRotr, kI32, 5, 64, 5},
      {kRotr, kI64, 3, 1, kMin64 + 1},
      {kRotr, kI64, 0x1234, 64, 0x1234},
      {kClz, kI32, 0, 0, 32},
      {kClz, kI32, kAll32, 0, 0},
      {kClz, kI32, 1, 0, 31},
      {kClz, kI64, 0, 0, 64},
      {kClz, kI64, kMin64, 0, 0},
      {kClz, kI64, kMin32, 0, 32},
      {kCtz, kI32, 0, 0, 32},
      {kCtz, kI32, kMin32, 0, 31},
      {kCtz, kI32, 1, 0, 0},
      {kCtz, kI64, 0, 0, 64},
      {kCtz, kI64, kMin64, 0, 63},
      {kCtz, kI64, 6, 0, 1},
      {kPopcnt, kI32, 0, 0, 0},
      {kPopcnt, kI32, kAll32, 0, 32},
      {kPopcnt, kI32, 0xa5, 0, 4},
      {kPopcnt, kI64, kAll64, 0, 64},
      {kPopcnt, kI64, kMin64 + 1, 0, 2},
      {kSext8, kI32, 0x17f, 0, 0x7f},
      {kSext8, kI32, 0x80, 0, 0xffff'ff80},
      {kSext8, kI64, 0xff80, 0, 0xffff'ffff'ffff'ff80},
      {kSext16, kI32, 0x17fff, 0, 0x7fff},
      {kSext16, kI32, 0x8000, 0, 0xffff'8000},
      {kSext16, kI64, 0x8000, 0, 0xffff'ffff'ffff'8000},
      {kSext32, kI64, kMin32, 0, 0xffff'ffff'8000'0000},
      {kSext32, kI64, kMin64 + kMax32, 0, kMax32},
  };
  for (const Case& c : kCases) Check(c);
}

void CheckDivisionTraps() {
  for (Type type : {kI32, kI64}) {
    const uint64_t min = type == kI32 ? kMin32 : kMin64, all = type == kI32 ? kAll32 : kAll64;
    for (Opcode op : {kUdiv, kSdiv, kUrem, kSrem}) {
      for (uint64_t a : {uint64_t{0}, uint64_t{1}, min}) {
        TrapCode trap = TrapCode::kHost;
        EXPECT_EQ(Eval(op, type, type, 0, a, 0, &trap), std::nullopt);
        EXPECT_EQ(trap, TrapCode::kIntegerDivideByZero);
      }
    }
    TrapCode trap = TrapCode::kHost;
    EXPECT_EQ(Eval(kSdiv, type, type, 0, min, all, &trap), std::nullopt);
    EXPECT_EQ(trap, TrapCode::kIntegerOverflow);
  }
  // The minimum of another width is nothing special.
  EXPECT_EQ(Eval(kSdiv, kI64, kI64, 0, kMin32, kAll64), 0xffff'ffff'8000'0000);
}

// Rows: the condition; then for each pair (a, b) whether it holds.
void CheckIntegerComparisons() {
  struct Row {
    IntCond cond;
    bool equal, minus_one_and_one, min_and_max, one_and_minus_one;
  };
  constexpr Row kRows[] = {
      {IntCond::kEq, true, false, false, false},  {IntCond::kNe, false, true, true, true},
      {IntCond::kSlt, false, true, true, false},  {IntCond::kSge, true, false, false, true},
      {IntCond::kSgt, false, false, false, true}, {IntCond::kSle, true, true, true, false},
      {IntCond::kUlt, false, false, false, true}, {IntCond::kUge, true, true, true, false},
      {IntCond::kUgt, false, true, true, false},  {IntCond::kUle, true, false, false, true},
  };
  for (Type type : {kI8, kI16, kI32, kI64}) {
    const uint64_t all = ZeroExtend(kAll64, BitsOf(type)), max = all >> 1, min = max + 1;
    for (const Row& row : kRows) {
      const auto eval = [&](uint64_t a, uint64_t b) {
        return *Eval(kIcmp, kI32, type, static_cast<uint8_t>(row.cond), a, b);
      };
      EXPECT_EQ(eval(min, min), row.equal) << IntCondName(row.cond);
      EXPECT_EQ(eval(all, 1), row.minus_one_and_one) << IntCondName(row.cond);
      EXPECT_EQ(eval(min, max), row.min_and_max) << IntCondName(row.cond);
      EXPECT_EQ(eval(1, all), row.one_and_minus_one) << IntCondName(row.cond);
      // What types.h says of inverses and swapped operands.
      EXPECT_EQ(*Eval(kIcmp, kI32, type, static_cast<uint8_t>(Inverse(row.cond)), min, max),
                !row.min_and_max);
      EXPECT_EQ(*Eval(kIcmp, kI32, type, static_cast<uint8_t>(Swapped(row.cond)), 1, all),
                row.minus_one_and_one);
    }
  }
  EXPECT_EQ(*Eval(kIcmp, kI32, kRef, 0, kAll64, kAll64), 1u);
  EXPECT_EQ(*Eval(kIcmp, kI32, kRef, 0, 1, 1ull << 32 | 1), 0u);
}

void CheckFloatComparisons() {
  struct Row {
    FloatCond cond;
    bool less, equal, greater, unordered;
  };
  constexpr Row kRows[] = {
      {FloatCond::kEq, false, true, false, false}, {FloatCond::kNe, true, false, true, true},
      {FloatCond::kLt, true, false, false, false}, {FloatCond::kGt, false, false, true, false},
      {FloatCond::kLe, true, true, false, false},  {FloatCond::kGe, false, true, true, false},
  };
  for (const Row& row : kRows) {
    const auto eval = [&](Type type, uint64_t a, uint64_t b) {
      return *Eval(kFcmp, kI32, type, static_cast<uint8_t>(row.cond), a, b);
    };
    EXPECT_EQ(eval(kF32, S(-1), S(1)), row.less);
    EXPECT_EQ(eval(kF32, S(-0.0f), S(0)), row.equal);
    EXPECT_EQ(eval(kF32, S(kInf), S(1)), row.greater);
    EXPECT_EQ(eval(kF32, kNan, S(1)), row.unordered);
    EXPECT_EQ(eval(kF32, S(1), kSignalling), row.unordered);
    EXPECT_EQ(eval(kF32, kNan, kNan), row.unordered);
    EXPECT_EQ(eval(kF64, D(-kInfD), D(-1)), row.less);
    EXPECT_EQ(eval(kF64, D(0), D(-0.0)), row.equal);
    EXPECT_EQ(eval(kF64, D(5e-324), D(0)), row.greater);
    EXPECT_EQ(eval(kF64, kOddNanD, D(0)), row.unordered);
    EXPECT_EQ(eval(kF64, D(0), kNanD), row.unordered);
  }
}

void CheckSelectsAndAddresses() {
  for (Type type : {kI8, kI16, kI32, kI64, kF32, kF64, kRef}) {
    Covered().insert({kSelect, type});
    for (uint64_t condition : {uint64_t{0}, uint64_t{1}, kMin32}) {
      // A select moves bits: the signalling NaN stays one.
      const uint64_t args[3] = {condition, kSignalling, 0x80};
      uint64_t out = 0;
      TrapCode trap;
      EXPECT_TRUE(EvalPure(kSelect, type, type, 0, args, &out, &trap));
      EXPECT_EQ(out, condition == 0 ? 0x80 : kSignalling);
    }
    EXPECT_EQ(Eval(kAlias, type, type, 0, 0x81, 0), 0x81u);
  }
  EXPECT_EQ(Eval(kIaddUext, kI64, kI64, 0, kAll64, kAll32), 0xffff'fffeu);
  EXPECT_EQ(Eval(kIaddUext, kI64, kI64, 0, 1ull << 40, kMin32), (1ull << 40) + kMin32);
}

void CheckFloats() {
  constexpr float kTiny = 1e-45f, kHuge = 3.4028235e38f;
  const Case cases[] = {
      {kFadd, kF32, S(1.5f), S(2.25f), S(3.75f)},
      {kFadd, kF32, S(0.0f), S(-0.0f), S(0.0f)},
      {kFadd, kF32, S(-0.0f), S(-0.0f), S(-0.0f)},
      {kFadd, kF32, S(kInf), S(-kInf), kNan},
      {kFadd, kF32, kOddNan, S(1), kNan},
      {kFadd, kF32, S(1), kSignalling, kNan},
      {kFadd, kF32, S(16777216.0f), S(1), S(16777216.0f)},
      {kFadd, kF32, S(16777216.0f), S(3), S(16777220.0f)},
      {kFadd, kF32, S(kHuge), S(kHuge), S(kInf)},
      {kFadd, kF32, S(kTiny), S(kTiny), 2},
      {kFadd, kF64, D(0.1), D(0.2), D(0.30000000000000004)},
      {kFadd, kF64, D(kInfD), D(-kInfD), kNanD},
      {kFadd, kF64, kSignallingD, D(1), kNanD},
      {kFsub, kF32, S(1), S(1), S(0.0f)},
      {kFsub, kF32, S(-0.0f), S(0.0f), S(-0.0f)},
      {kFsub, kF32, S(kInf), S(kInf), kNan},
      {kFsub, kF64, D(1), D(3), D(-2)},
      {kFsub, kF64, D(kInfD), D(kInfD), kNanD},
      {kFmul, kF32, S(-1), S(0), S(-0.0f)},
      {kFmul, kF32, S(kInf), S(0), kNan},
      {kFmul, kF32, S(kTiny), S(0.5f), S(0)},
      {kFmul, kF32, S(kHuge), S(-2), S(-kInf)},
      {kFmul, kF64, D(1.5), D(-2), D(-3)},
      {kFmul, kF64, D(0), D(-kInfD), kNanD},
      {kFdiv, kF32, S(1), S(0), S(kInf)},
      {kFdiv, kF32, S(1), S(-0.0f), S(-kInf)},
      {kFdiv, kF32, S(0), S(0), kNan},
      {kFdiv, kF32, S(kInf), S(kInf), kNan},
      {kFdiv, kF32, S(1), S(3), 0x3eaa'aaab},
      {kFdiv, kF64, D(1), D(3), 0x3fd5'5555'5555'5555},
      {kFdiv, kF64, D(-1), D(0), D(-kInfD)},
      {kFdiv, kF64, D(0), D(-0.0), kNanD},
      {kFmin, kF32, S(1), S(2), S(1)},
      {kFmin, kF32, S(0.0f), S(-0.0f), S(-0.0f)},
      {kFmin, kF32, S(-0.0f), S(0.0f), S(-0.0f)},
      {kFmin, kF32, S(-kInf), S(1), S(-kInf)},
      {kFmin, kF32, kNan, S(1), kNan},
      {kFmin, kF32, S(1), kSignalling, kNan},
      {kFmin, kF32, S(0), S(0), S(0)},
      {kFmin, kF64, D(3), D(-2), D(-2)},
      {kFmin, kF64, D(0.0), D(-0.0), D(-0.0)},
      {kFmin, kF64, D(1), kOddNanD, kNanD},
      {kFmax, kF32, S(1), S(2), S(2)},
      {kFmax, kF32, S(0.0f), S(-0.0f), S(0.0f)},
      {kFmax, kF32, S(-0.0f), S(0.0f), S(0.0f)},
      {kFmax, kF32, S(-0.0f), S(-0.0f), S(-0.0f)},
      {kFmax, kF32, kSignalling, S(1), kNan},
      {kFmax, kF32, S(kInf), kNan, kNan},
      {kFmax, kF64, D(3), D(-2), D(3)},
      {kFmax, kF64, D(-0.0), D(0.0), D(0.0)},
      {kFmax, kF64, kSignallingD, kNanD, kNanD},
      // These three move bits and keep NaNs as they are.
      {kFcopysign, kF32, kSignalling, S(-1), kSignalling | kMin32},
      {kFcopysign, kF32, S(-2), S(1), S(2)},
      {kFcopysign, kF32, S(0), kOddNan, S(-0.0f)},
      {kFcopysign, kF64, kSignallingD, D(-1), kSignallingD | kMin64},
      {kFcopysign, kF64, D(-2), kNanD, D(2)},
      {kFneg, kF32, S(0), 0, S(-0.0f)},
      {kFneg, kF32, kSignalling, 0, kSignalling | kMin32},
      {kFneg, kF32, kOddNan, 0, kOddNan & kMax32},
      {kFneg, kF64, D(-kInfD), 0, D(kInfD)},
      {kFneg, kF64, kSignallingD, 0, kSignallingD | kMin64},
      {kFabs, kF32, S(-0.0f), 0, S(0)},
      {kFabs, kF32, kOddNan, 0, kOddNan & kMax32},
      {kFabs, kF64, D(-1.5), 0, D(1.5)},
      {kFabs, kF64, kSignallingD | kMin64, 0, kSignallingD},
      {kFsqrt, kF32, S(4), 0, S(2)},
      {kFsqrt, kF32, S(-0.0f), 0, S(-0.0f)},
      {kFsqrt, kF32, S(-1), 0, kNan},
      {kFsqrt, kF32, S(kInf), 0, S(kInf)},
      {kFsqrt, kF32, S(2), 0, 0x3fb5'04f3},
      {kFsqrt, kF64, D(2), 0, 0x3ff6'a09e'667f'3bcd},
      {kFsqrt, kF64, D(-kInfD), 0, kNanD},
      {kFsqrt, kF64, kSignallingD, 0, kNanD},
      {kFceil, kF32, S(-0.5f), 0, S(-0.0f)},
      {kFceil, kF32, S(1.25f), 0, S(2)},
      {kFceil, kF32, kSignalling, 0, kNan},
      {kFceil, kF64, D(-1.5), 0, D(-1)},
      {kFceil, kF64, D(kInfD), 0, D(kInfD)},
      {kFceil, kF64, D(0.1), 0, D(1)},
      {kFfloor, kF32, S(-0.5f), 0, S(-1)},
      {kFfloor, kF32, S(-0.0f), 0, S(-0.0f)},
      {kFfloor, kF32, kOddNan, 0, kNan},
      {kFfloor, kF64, D(1.75), 0, D(1)},
      {kFfloor, kF64, D(-1e300), 0, D(-1e300)},
      {kFfloor, kF64, D(0.9), 0, D(0)},
      {kFtrunc, kF32, S(-1.75f), 0, S(-1)},
      {kFtrunc, kF32, S(-0.9f), 0, S(-0.0f)},
      {kFtrunc, kF64, D(1.75), 0, D(1)},
      {kFtrunc, kF64, kSignallingD, 0, kNanD},
      {kFnearest, kF32, S(0.5f), 0, S(0)},
      {kFnearest, kF32, S(1.5f), 0, S(2)},
      {kFnearest, kF32, S(2.5f), 0, S(2)},
      {kFnearest, kF32, S(-0.5f), 0, S(-0.0f)},
      {kFnearest, kF32, S(-3.5f), 0, S(-4)},
      {kFnearest, kF32, S(8388609.0f), 0, S(8388609.0f)},
      {kFnearest, kF32, kOddNan, 0, kNan},
      {kFnearest, kF64, D(4.5), 0, D(4)},
      {kFnearest, kF64, D(0.49999999999999994), 0, D(0)},
      {kFnearest, kF64, D(-5.5), 0, D(-6)},
      {kFnearest, kF64, D(-kInfD), 0, D(-kInfD)},
  };
  for (const Case& c : cases) Check(c);
}

struct Conversion {
  Opcode op;
  Type to, from;
  uint64_t a;
  uint64_t want;
};

void CheckIntegerConversions() {
  const Conversion cases[] = {
      {kUextend, kI32, kI8, 0x80, 0x80},
      {kUextend, kI32, kI16, 0xffff, 0xffff},
      {kUextend, kI64, kI8, 0xff, 0xff},
      {kUextend, kI64, kI32, kMin32, kMin32},
      {kSextend, kI32, kI8, 0x80, 0xffff'ff80},
      {kSextend, kI32, kI16, 0x7fff, 0x7fff},
      {kSextend, kI64, kI8, 0x7f, 0x7f},
      {kSextend, kI64, kI16, 0x8000, 0xffff'ffff'ffff'8000},
      {kSextend, kI64, kI32, kMin32, 0xffff'ffff'8000'0000},
      {kIreduce, kI8, kI32, 0x1ff, 0xff},
      {kIreduce, kI16, kI64, kAll64, 0xffff},
      {kIreduce, kI32, kI64, kMin64 + 5, 5},
      {kIreduce, kI32, kI64, kAll64, kAll32},
      {kBitcast, kI8, kI8, 0xff, 0xff},
      {kBitcast, kI16, kI16, 0xffff, 0xffff},
      {kBitcast, kF32, kI32, kSignalling, kSignalling},
      {kBitcast, kI32, kF32, kOddNan, kOddNan},
      {kBitcast, kF64, kI64, kSignallingD, kSignallingD},
      {kBitcast, kI64, kF64, kOddNanD, kOddNanD},
      {kBitcast, kRef, kI64, kAll64, kAll64},
      {kBitcast, kI64, kRef, kMin64, kMin64},
  };
  for (const Conversion& c : cases) {
    EXPECT_EQ(Eval(c.op, c.to, c.from, 0, c.a, 0), c.want) << Describe(c.op, c.to, c.a, 0);
  }
}

void CheckConversionsToFloats() {
  const Conversion cases[] = {
      {kFcvtFromSint, kF32, kI32, kAll32, S(-1)},
      {kFcvtFromSint, kF32, kI32, kMin32, S(-0x1p31f)},
      {kFcvtFromSint, kF32, kI32, 16777217, S(16777216)},
      {kFcvtFromSint, kF32, kI32, 16777219, S(16777220)},
      {kFcvtFromSint, kF32, kI64, kMin64, S(-0x1p63f)},
      {kFcvtFromSint, kF64, kI32, kMin32, D(-2147483648.0)},
      {kFcvtFromSint, kF64, kI64, kMax64, D(0x1p63)},
      {kFcvtFromSint, kF64, kI64, (1ull << 53) + 1, D(9007199254740992.0)},
      {kFcvtFromUint, kF32, kI32, kAll32, S(0x1p32f)},
      {kFcvtFromUint, kF32, kI32, 0, S(0)},
      {kFcvtFromUint, kF32, kI64, kAll64, S(0x1p64f)},
      // Between two f32: a detour over f64 would first round to the middle and then to even, which
      // is wrong by one.
      {kFcvtFromUint, kF32, kI64, 0x8000'0080'0000'0001, 0x5f00'0001},
      {kFcvtFromUint, kF32, kI64, 0x8000'0080'0000'0000, 0x5f00'0000},
      {kFcvtFromUint, kF64, kI32, kAll32, D(4294967295.0)},
      {kFcvtFromUint, kF64, kI64, kMin64, D(0x1p63)},
      {kFcvtFromUint, kF64, kI64, 0x8000'0000'0000'0401, D(0x1.0000000000001p63)},
      {kFpromote, kF64, kF32, S(0.1f), D(0.10000000149011612)},
      {kFpromote, kF64, kF32, 1, D(0x1p-149)},
      {kFpromote, kF64, kF32, kSignalling, kNanD},
      {kFpromote, kF64, kF32, S(-kInf), D(-kInfD)},
      {kFpromote, kF64, kF32, S(-0.0f), D(-0.0)},
      {kFdemote, kF32, kF64, D(0.1), S(0.1f)},
      {kFdemote, kF32, kF64, D(1e300), S(kInf)},
      {kFdemote, kF32, kF64, D(0x1p-150), S(0)},
      {kFdemote, kF32, kF64, D(0x1.8p-150), 1},
      {kFdemote, kF32, kF64, D(-1e-300), S(-0.0f)},
      {kFdemote, kF32, kF64, kOddNanD, kNan},
      {kFdemote, kF32, kF64, D(0x1.ffffffp127), S(kInf)},
      {kFdemote, kF32, kF64, D(0x1.fffffefp127), S(0x1.fffffep127f)},
  };
  for (const Conversion& c : cases) {
    EXPECT_EQ(Eval(c.op, c.to, c.from, 0, c.a, 0), c.want) << Describe(c.op, c.to, c.a, 0);
  }
}

// A float and what it becomes as an integer: the value where it fits, else the limit that it
// saturates to.
struct Truncation {
  Type to, from;
  bool is_signed;
  uint64_t a;
  bool fits;
  uint64_t want;
};

void CheckConversionsToIntegers() {
  const Truncation cases[] = {
      {kI32, kF32, true, S(-1.9f), true, kAll32},
      {kI32, kF32, true, S(-0x1p31f), true, kMin32},
      {kI32, kF32, true, S(-0x1.000002p31f), false, kMin32},
      {kI32, kF32, true, S(0x1.fffffep30f), true, 0x7fff'ff80},
      {kI32, kF32, true, S(0x1p31f), false, kMax32},
      {kI32, kF32, true, S(kInf), false, kMax32},
      {kI32, kF32, false, S(-0.99f), true, 0},
      {kI32, kF32, false, S(-1), false, 0},
      {kI32, kF32, false, S(0x1.fffffep31f), true, 0xffff'ff00},
      {kI32, kF32, false, S(0x1p32f), false, kAll32},
      {kI32, kF32, false, S(-kInf), false, 0},
      {kI32, kF64, true, D(-2147483648.9), true, kMin32},
      {kI32, kF64, true, D(-2147483649.0), false, kMin32},
      {kI32, kF64, true, D(2147483647.9), true, kMax32},
      {kI32, kF64, true, D(2147483648.0), false, kMax32},
      {kI32, kF64, false, D(4294967295.9), true, kAll32},
      {kI32, kF64, false, D(4294967296.0), false, kAll32},
      {kI32, kF64, false, D(-0.0), true, 0},
      {kI32, kF64, false, D(-1.0), false, 0},
      {kI64, kF32, true, S(-0x1p63f), true, kMin64},
      {kI64, kF32, true, S(-0x1.000002p63f), false, kMin64},
      {kI64, kF32, true, S(0x1.fffffep62f), true, 0x7fff'ff80'0000'0000},
      {kI64, kF32, true, S(0x1p63f), false, kMax64},
      {kI64, kF32, false, S(0x1.fffffep63f), true, 0xffff'ff00'0000'0000},
      {kI64, kF32, false, S(0x1p64f), false, kAll64},
      {kI64, kF32, false, S(-0.5f), true, 0},
      {kI64, kF64, true, D(-0x1p63), true, kMin64},
      {kI64, kF64, true, D(-0x1.0000000000001p63), false, kMin64},
      {kI64, kF64, true, D(0x1.fffffffffffffp62), true, 0x7fff'ffff'ffff'fc00},
      {kI64, kF64, true, D(0x1p63), false, kMax64},
      {kI64, kF64, true, D(-kInfD), false, kMin64},
      {kI64, kF64, false, D(0x1p63), true, kMin64},
      {kI64, kF64, false, D(0x1.fffffffffffffp63), true, 0xffff'ffff'ffff'f800},
      {kI64, kF64, false, D(0x1p64), false, kAll64},
      {kI64, kF64, false, D(-1), false, 0},
  };
  for (const Truncation& c : cases) {
    const std::string what = Describe(c.is_signed ? kFcvtToSint : kFcvtToUint, c.to, c.a, 0);
    TrapCode trap = TrapCode::kHost;
    const auto trapping =
        Eval(c.is_signed ? kFcvtToSint : kFcvtToUint, c.to, c.from, 0, c.a, 0, &trap);
    EXPECT_EQ(trapping, c.fits ? std::optional(c.want) : std::nullopt) << what;
    EXPECT_EQ(trap, c.fits ? TrapCode::kHost : TrapCode::kIntegerOverflow) << what;
    EXPECT_EQ(Eval(c.is_signed ? kFcvtToSintSat : kFcvtToUintSat, c.to, c.from, 0, c.a, 0), c.want)
        << what;
  }
  for (Type to : {kI32, kI64}) {
    for (const auto& [from, nan] : {std::pair(kF32, kNan), std::pair(kF32, kSignalling),
                                    std::pair(kF64, kOddNanD), std::pair(kF64, kSignallingD)}) {
      for (Opcode op : {kFcvtToSint, kFcvtToUint}) {
        TrapCode trap = TrapCode::kHost;
        EXPECT_EQ(Eval(op, to, from, 0, nan, 0, &trap), std::nullopt);
        EXPECT_EQ(trap, TrapCode::kBadConversionToInteger);
      }
      for (Opcode op : {kFcvtToSintSat, kFcvtToUintSat})
        EXPECT_EQ(Eval(op, to, from, 0, nan, 0), 0u);
    }
  }
}

// What ir/opcodes.def says of commuting, on random bits.
TEST(SemanticsTest, CommutingOpcodesCommute) {
  std::mt19937_64 random(7);
  for (int i = 0; i < kNumOpcodes; ++i) {
    const auto op = static_cast<Opcode>(i);
    if (!InfoOf(op).commutes) continue;
    for (Type type : {kI8, kI16, kI32, kI64, kF32, kF64}) {
      if (!InfoOf(op).results.Contains(type)) continue;
      for (int round = 0; round < 100; ++round) {
        const uint64_t a = ZeroExtend(random(), BitsOf(type)),
                       b = ZeroExtend(random(), BitsOf(type));
        EXPECT_EQ(Eval(op, type, type, 0, a, b), Eval(op, type, type, 0, b, a));
      }
    }
  }
}

TEST(SemanticsTest, Integers) { CheckIntegers(); }
TEST(SemanticsTest, DivisionTraps) { CheckDivisionTraps(); }
TEST(SemanticsTest, IntegerComparisons) { CheckIntegerComparisons(); }
TEST(SemanticsTest, FloatComparisons) { CheckFloatComparisons(); }
TEST(SemanticsTest, SelectsAndAddresses) { CheckSelectsAndAddresses(); }
TEST(SemanticsTest, Floats) { CheckFloats(); }
TEST(SemanticsTest, IntegerConversions) { CheckIntegerConversions(); }
TEST(SemanticsTest, ConversionsToFloats) { CheckConversionsToFloats(); }
TEST(SemanticsTest, ConversionsToIntegers) { CheckConversionsToIntegers(); }

// The tables above have a row for each evaluable opcode and type.
TEST(SemanticsTest, TablesAreComplete) {
  CheckIntegers();
  CheckDivisionTraps();
  CheckIntegerComparisons();
  CheckFloatComparisons();
  CheckSelectsAndAddresses();
  CheckFloats();
  CheckIntegerConversions();
  CheckConversionsToFloats();
  CheckConversionsToIntegers();
  for (int i = 0; i < kNumOpcodes; ++i) {
    const auto op = static_cast<Opcode>(i);
    if (!IsEvaluable(op)) continue;
    for (int t = 1; t < kNumTypes; ++t) {
      const auto type = static_cast<Type>(t);
      // Nothing reduces to i64.
      if (type == kV128 || (op == kIreduce && type == kI64)) continue;
      if (!InfoOf(op).results.Contains(type)) continue;
      EXPECT_TRUE(Covered().count({op, type})) << InfoOf(op).mnemonic << "." << TypeName(type);
    }
  }
}

TEST(TypesTest, TrapMessagesAreThoseOfTheTestSuite) {
  EXPECT_EQ(TrapCodeMessage(TrapCode::kUnreachable), "unreachable");
  EXPECT_EQ(TrapCodeMessage(TrapCode::kMemoryOutOfBounds), "out of bounds memory access");
  EXPECT_EQ(TrapCodeMessage(TrapCode::kIndirectCallToNull), "uninitialized element");
  EXPECT_EQ(TrapCodeMessage(TrapCode::kBadSignature), "indirect call type mismatch");
  EXPECT_EQ(TrapCodeMessage(TrapCode::kIntegerOverflow), "integer overflow");
  EXPECT_EQ(TrapCodeMessage(TrapCode::kIntegerDivideByZero), "integer divide by zero");
  EXPECT_EQ(TrapCodeMessage(TrapCode::kBadConversionToInteger), "invalid conversion to integer");
  EXPECT_EQ(TrapCodeMessage(TrapCode::kStackOverflow), "call stack exhausted");
  // The suite matches prefixes; call_indirect's text comes first, table.get's is found within.
  EXPECT_EQ(TrapCodeMessage(TrapCode::kTableOutOfBounds).substr(0, 17), "undefined element");
  std::set<std::string_view> names;
  for (int i = 0; i < kNumTrapCodes; ++i) names.insert(TrapCodeName(static_cast<TrapCode>(i)));
  EXPECT_EQ(names.size(), size_t{kNumTrapCodes});
}

}  // namespace
}  // namespace davit::ir
