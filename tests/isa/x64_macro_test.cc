// Macro instructions, executed, against their meaning in C++ (ir/opcodes.def, Wasm 2.0
// section 4.3).
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

#include "isa/x64/emit.h"
#include "isa/x64/features.h"
#include "tests/isa/execute.h"
#include "tests/isa/x64_builder.h"

namespace davit::isa::x64 {
namespace {

constexpr uint32_t kSource = 77;

// A function of convention kC: one instruction, then return.
class Snippet {
 public:
  Snippet(Op op, std::vector<PReg> regs, InstFields fields = {}) {
    fields.source = kSource;
    MachBuilder builder;
    builder.Block();
    builder.Inst(Op::kArgs);
    builder.Inst(op, regs, fields);
    builder.Inst(Op::kRet);
    Finish(builder);
  }
  // With an instruction before it, for the flags.
  Snippet(Op flags, std::vector<PReg> flags_regs, Op op, std::vector<PReg> regs,
          InstFields fields) {
    MachBuilder builder;
    builder.Block();
    builder.Inst(flags, flags_regs);
    builder.Inst(op, regs, fields);
    builder.Inst(Op::kRet);
    Finish(builder);
  }

  template <typename Result, typename... Args>
  Result Call(Args... args) const {
    return code_->As<Result(Args...)>()(args...);
  }
  // The trap that the call ends in.
  template <typename Result, typename... Args>
  std::optional<ir::TrapCode> Trap(Args... args) const {
    const auto site = code_->Trap([&] { (void)Call<Result, Args...>(args...); });
    if (!site) return std::nullopt;
    EXPECT_EQ(site->source_offset, kSource);
    return site->code;
  }

 private:
  void Finish(MachBuilder& builder) {
    const absl::Status status = Emit(builder.function, builder.allocation, {}, compiled_);
    DAVIT_CHECK(status.ok());
    code_.emplace(compiled_);
  }
  CompiledFunction compiled_;
  std::optional<ExecutableCode> code_;
};

template <typename F>
std::vector<F> InterestingFloats() {
  using Limits = std::numeric_limits<F>;
  std::vector<F> values = {0,
                           1,
                           0.5,
                           0.99999f,
                           1.5,
                           2,
                           3.25,
                           Limits::min(),
                           Limits::max(),
                           Limits::denorm_min(),
                           Limits::infinity(),
                           Limits::quiet_NaN()};
  for (int power : {31, 32, 52, 53, 62, 63, 64, 65}) {
    const F f = std::ldexp(F{1}, power);
    values.push_back(f);
    values.push_back(std::nextafter(f, F{0}));
    values.push_back(std::nextafter(f, Limits::infinity()));
    values.push_back(f - 1);
    values.push_back(f + 1);
    values.push_back(f + F{0.5});
    values.push_back(f - F{0.5});
  }
  const size_t n = values.size();
  for (size_t i = 0; i < n; ++i) values.push_back(-values[i]);
  std::mt19937_64 random(3);
  for (int i = 0; i < 2000; ++i) {
    const uint64_t bits = random();
    F f;
    std::memcpy(&f, &bits, sizeof(F));
    values.push_back(f);
  }
  return values;
}

// Exact: every value of F is one of long double, and so are the limits of 64-bit integers.
template <typename Int, typename F>
void CheckTrunc(Op trapping, Op saturating, bool has_temp) {
  std::vector<PReg> regs = {kRax};
  if (has_temp) regs.push_back(kRcx);
  regs.push_back(Xmm(0));
  const Snippet trap(trapping, regs), sat(saturating, regs);
  for (F x : InterestingFloats<F>()) {
    SCOPED_TRACE(x);
    const long double exact = std::trunc(static_cast<long double>(x));
    const long double min = std::numeric_limits<Int>::min(), max = std::numeric_limits<Int>::max();
    if (std::isnan(x)) {
      EXPECT_EQ((trap.Trap<Int, F>(x)), ir::TrapCode::kBadConversionToInteger);
      EXPECT_EQ((sat.Call<Int, F>(x)), 0);
    } else if (exact < min || exact > max) {
      EXPECT_EQ((trap.Trap<Int, F>(x)), ir::TrapCode::kIntegerOverflow);
      EXPECT_EQ((sat.Call<Int, F>(x)),
                exact < 0 ? std::numeric_limits<Int>::min() : std::numeric_limits<Int>::max());
    } else {
      EXPECT_EQ((trap.Trap<Int, F>(x)), std::nullopt);
      EXPECT_EQ((trap.Call<Int, F>(x)), static_cast<Int>(exact));
      EXPECT_EQ((sat.Call<Int, F>(x)), static_cast<Int>(exact));
    }
  }
}

TEST(MacroTest, FloatToInteger) {
  CheckTrunc<int32_t, float>(Op::kTruncF32ToS32, Op::kTruncSatF32ToS32, false);
  CheckTrunc<int32_t, double>(Op::kTruncF64ToS32, Op::kTruncSatF64ToS32, false);
  CheckTrunc<int64_t, float>(Op::kTruncF32ToS64, Op::kTruncSatF32ToS64, false);
  CheckTrunc<int64_t, double>(Op::kTruncF64ToS64, Op::kTruncSatF64ToS64, false);
  CheckTrunc<uint32_t, float>(Op::kTruncF32ToU32, Op::kTruncSatF32ToU32, true);
  CheckTrunc<uint32_t, double>(Op::kTruncF64ToU32, Op::kTruncSatF64ToU32, true);
  CheckTrunc<uint64_t, float>(Op::kTruncF32ToU64, Op::kTruncSatF32ToU64, false);
  CheckTrunc<uint64_t, double>(Op::kTruncF64ToU64, Op::kTruncSatF64ToU64, false);
}

TEST(MacroTest, UnsignedToFloat) {
  const Snippet f32(Op::kCvtU64ToF32, {Xmm(0), kRax, kRcx, kRdi});
  const Snippet f64(Op::kCvtU64ToF64, {Xmm(0), kRax, kRcx, kRdi});
  std::vector<uint64_t> values = {0, 1, UINT64_MAX};
  for (int power = 1; power < 64; ++power) {
    // Halfway between two floats and their neighbours, where sticky bits matter.
    for (uint64_t delta : {0ull, 1ull, (1ull << power) >> 24, (1ull << power) >> 53}) {
      values.push_back((1ull << power) + delta);
      values.push_back((1ull << power) + delta + 1);
      values.push_back((1ull << power) + delta - 1);
    }
  }
  std::mt19937_64 random(5);
  for (int i = 0; i < 1000; ++i) values.push_back(random() >> random() % 64);
  for (uint64_t x : values) {
    EXPECT_EQ((f32.Call<float, uint64_t>(x)), static_cast<float>(x)) << x;
    EXPECT_EQ((f64.Call<double, uint64_t>(x)), static_cast<double>(x)) << x;
  }
}

template <typename F>
void CheckMinMax(Op min_op, Op max_op) {
  const Snippet min(min_op, {Xmm(0), Xmm(0), Xmm(1)}), max(max_op, {Xmm(0), Xmm(0), Xmm(1)});
  std::vector<F> values = InterestingFloats<F>();
  values.resize(120);
  for (F a : values) {
    for (F b : values) {
      const F low = min.Call<F, F, F>(a, b), high = max.Call<F, F, F>(a, b);
      if (std::isnan(a) || std::isnan(b)) {
        ASSERT_TRUE(std::isnan(low) && std::isnan(high));
      } else if (a == b) {
        ASSERT_EQ(std::signbit(low), std::signbit(a) || std::signbit(b));
        ASSERT_EQ(std::signbit(high), std::signbit(a) && std::signbit(b));
        ASSERT_TRUE(low == a && high == a);
      } else {
        ASSERT_EQ(low, a < b ? a : b);
        ASSERT_EQ(high, a < b ? b : a);
      }
    }
  }
}

TEST(MacroTest, MinMax) {
  CheckMinMax<float>(Op::kFminF32, Op::kFmaxF32);
  CheckMinMax<double>(Op::kFminF64, Op::kFmaxF64);
}

template <typename Int>
void CheckDivision(Op check_op, Op rem_op) {
  const Snippet check(check_op, {kRdi, kRsi});
  MachBuilder builder;
  builder.Block();
  builder.Inst(Op::kMoveInt, {kRax, kRdi});
  builder.Inst(rem_op, {kRdx, kRax, kRax, kRsi});
  builder.Inst(Op::kMoveInt, {kRax, kRdx});
  builder.Inst(Op::kRet);
  CompiledFunction compiled;
  ASSERT_TRUE(Emit(builder.function, builder.allocation, {}, compiled).ok());
  const ExecutableCode rem(compiled);
  const Int kMin = std::numeric_limits<Int>::min(), kMax = std::numeric_limits<Int>::max();
  for (Int a : {kMin, Int(kMin + 1), Int(-7), Int(-1), Int(0), Int(1), Int(7), kMax}) {
    for (Int b : {kMin, Int(-3), Int(-1), Int(1), Int(2), kMax}) {
      const bool overflows = a == kMin && b == -1;
      EXPECT_EQ((check.Trap<void, Int, Int>(a, b)),
                overflows ? std::optional(ir::TrapCode::kIntegerOverflow) : std::nullopt);
      EXPECT_EQ(rem.As<Int(Int, Int)>()(a, b), b == -1 ? 0 : a % b) << a << " " << b;
    }
  }
}

TEST(MacroTest, SignedDivision) {
  CheckDivision<int32_t>(Op::kSdivCheck32, Op::kSrem32);
  CheckDivision<int64_t>(Op::kSdivCheck64, Op::kSrem64);
}

// The remainder of a value by itself: one register is dividend and divisor.
TEST(MacroTest, RemainderByItself) {
  MachBuilder builder;
  builder.Block();
  builder.Inst(Op::kMoveInt, {kRax, kRdi});
  builder.Inst(Op::kSrem32, {kRdx, kRax, kRax, kRax});
  builder.Inst(Op::kMoveInt, {kRax, kRdx});
  builder.Inst(Op::kRet);
  CompiledFunction compiled;
  ASSERT_TRUE(Emit(builder.function, builder.allocation, {}, compiled).ok());
  const ExecutableCode code(compiled);
  for (int32_t x : {-1, 1, 5, INT32_MIN}) EXPECT_EQ(code.As<int32_t(int32_t)>()(x), 0);
}

bool Holds(Cond cond, int64_t a, int64_t b) {
  const uint64_t ua = a, ub = b;
  switch (cond) {
    case Cond::kE:
      return a == b;
    case Cond::kNe:
      return a != b;
    case Cond::kB:
      return ua < ub;
    case Cond::kAe:
      return ua >= ub;
    case Cond::kBe:
      return ua <= ub;
    case Cond::kA:
      return ua > ub;
    case Cond::kL:
      return a < b;
    case Cond::kGe:
      return a >= b;
    case Cond::kLe:
      return a <= b;
    case Cond::kG:
      return a > b;
    default:
      ADD_FAILURE();
      return false;
  }
}

TEST(MacroTest, IntegerConditions) {
  for (int i = 0; i < ir::kNumIntConds; ++i) {
    const Cond cond = CondOf(static_cast<ir::IntCond>(i));
    const Snippet set(Op::kCmp64RM, {kRdi, kRsi}, Op::kSetcc32, {kRax}, {.cond = cond});
    const Snippet trap(Op::kCmp64RM, {kRdi, kRsi}, Op::kTrapIf, {},
                       {.imm = static_cast<uint64_t>(ir::TrapCode::kNullReference),
                        .cond = cond,
                        .source = kSource});
    const Snippet select(Op::kCmp64RM, {kRdi, kRsi}, Op::kCmovXmm, {Xmm(0), Xmm(0), Xmm(1)},
                         {.cond = cond});
    for (int64_t a : {INT64_MIN, int64_t{-1}, int64_t{0}, int64_t{1}, INT64_MAX}) {
      for (int64_t b : {INT64_MIN, int64_t{-1}, int64_t{0}, int64_t{1}, INT64_MAX}) {
        const bool holds = Holds(cond, a, b);
        EXPECT_EQ((set.Call<uint64_t, int64_t, int64_t>(a, b)), holds);
        EXPECT_EQ((trap.Trap<void, int64_t, int64_t>(a, b)),
                  holds ? std::optional(ir::TrapCode::kNullReference) : std::nullopt);
        EXPECT_EQ((select.Call<double, int64_t, int64_t, double, double>(a, b, 1.0, 2.0)),
                  holds ? 2.0 : 1.0);
      }
    }
  }
}

TEST(MacroTest, FloatConditions) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (Cond cond : {Cond::kFloatEq, Cond::kFloatNe, Cond::kA, Cond::kAe}) {
    const std::vector<PReg> args = {Xmm(0), Xmm(1)};
    const bool parity = cond >= Cond::kFloatEq;
    const Snippet set(Op::kUcomisdXM, args, parity ? Op::kSetccFloat : Op::kSetcc32,
                      parity ? std::vector<PReg>{kRax, kRcx} : std::vector<PReg>{kRax},
                      {.cond = cond});
    const Snippet trap(Op::kUcomisdXM, args, Op::kTrapIf, {},
                       {.imm = static_cast<uint64_t>(ir::TrapCode::kUnreachable),
                        .cond = cond,
                        .source = kSource});
    const Snippet select(Op::kUcomisdXM, args, Op::kCmovXmm, {Xmm(0), Xmm(0), Xmm(2)},
                         {.cond = cond});
    for (double a : {0.0, -0.0, 1.0, nan}) {
      for (double b : {0.0, 1.0, 2.0, nan}) {
        const bool holds = cond == Cond::kFloatEq   ? a == b
                           : cond == Cond::kFloatNe ? a != b
                           : cond == Cond::kA       ? a > b
                                                    : a >= b;
        EXPECT_EQ((set.Call<uint64_t, double, double>(a, b)), holds);
        EXPECT_EQ((trap.Trap<void, double, double>(a, b)),
                  holds ? std::optional(ir::TrapCode::kUnreachable) : std::nullopt);
        const double selected = select.Call<double, double, double, double>(a, b, 7.0);
        EXPECT_EQ(std::bit_cast<uint64_t>(selected), std::bit_cast<uint64_t>(holds ? 7.0 : a));
      }
    }
  }
}

TEST(MacroTest, CmovFloatNe) {
  MachBuilder builder;
  builder.Block();
  builder.Inst(Op::kMoveInt, {kRax, kRdi});
  builder.Inst(Op::kUcomisdXM, {Xmm(0), Xmm(1)});
  builder.Inst(Op::kCmovFloatNe64, {kRax, kRax, kRsi});
  builder.Inst(Op::kRet);
  CompiledFunction compiled;
  ASSERT_TRUE(Emit(builder.function, builder.allocation, {}, compiled).ok());
  const ExecutableCode code(compiled);
  const auto run = [&](double a, double b) {
    return code.As<int64_t(int64_t, int64_t, double, double)>()(1, 2, a, b);
  };
  EXPECT_EQ(run(1, 1), 1);
  EXPECT_EQ(run(1, 2), 2);
  EXPECT_EQ(run(NAN, NAN), 2);
}

TEST(MacroTest, ConstantsAndCopies) {
  EXPECT_EQ(Snippet(Op::kZeroInt, {kRax}).Call<uint64_t>(), 0u);
  EXPECT_EQ((Snippet(Op::kZeroFloat, {Xmm(0)}).Call<double, double>(3.0)), 0.0);
  EXPECT_EQ((Snippet(Op::kMoveInt, {kRax, kRdi}).Call<uint64_t, uint64_t>(1ull << 40)), 1ull << 40);
  EXPECT_EQ((Snippet(Op::kMoveFloat, {Xmm(0), Xmm(1)}).Call<double, double, double>(1, 2)), 2.0);
}

// A test of the features: instructions that the host claims to have do not fault.
TEST(MacroTest, HostFeaturesAreThere) {
  const uint64_t features = HostFeatures();
  EXPECT_TRUE(CheckHost(0).ok());
  if (features & kLzcnt) {
    EXPECT_EQ((Snippet(Op::kLzcnt32, {kRax, kRdi}).Call<int, int>(1)), 31);
  }
  if (features & kBmi1) {
    EXPECT_EQ((Snippet(Op::kAndn32, {kRax, kRdi, kRsi}).Call<int, int, int>(1, 3)), 2);
  }
  if (features & kBmi2) {
    EXPECT_EQ((Snippet(Op::kShlx32, {kRax, kRdi, kRsi}).Call<int, int, int>(3, 2)), 12);
  }
  if (features & kAvx) {
    EXPECT_EQ(
        (Snippet(Op::kVSubsdXVM, {Xmm(0), Xmm(1), Xmm(0)}).Call<double, double, double>(1, 3)),
        2.0);
  }
}

}  // namespace
}  // namespace davit::isa::x64
