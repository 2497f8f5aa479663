// Every floating-point opcode, scalar and vector, folded and with one operand constant, on all
// pairs of the values where rules for floating point go wrong. What it should give is computed here
// by other means than in ir/semantics.cc: in a format of more than twice the precision, from which
// rounding is the same as rounding once, or on the bits.
#include <bit>
#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <type_traits>
#include <vector>

#include "gtest/gtest.h"
#include "ir/builder.h"
#include "ir/interpreter.h"
#include "ir/semantics_vector.h"
#include "tests/ir/expression.h"

namespace davit::ir {
namespace {

// IEEE binary128.
#if defined(__SIZEOF_FLOAT128__)
using Quad = __float128;
#else
using Quad = long double;
static_assert(std::numeric_limits<Quad>::digits == 113);
#endif

// A format: its bits, and one of more than twice its precision.
struct F32 {
  using Float = float;
  using Wide = double;
  static constexpr Type kType = Type::kF32;
  static constexpr Lanes kLanes = Lanes::kF32x4;
  static constexpr int kBits = 32, kMantissa = 23;
};
struct F64 {
  using Float = double;
  using Wide = Quad;
  static constexpr Type kType = Type::kF64;
  static constexpr Lanes kLanes = Lanes::kF64x2;
  static constexpr int kBits = 64, kMantissa = 52;
};

template <typename F>
struct Reference {
  using Float = typename F::Float;
  using Wide = typename F::Wide;
  static constexpr uint64_t kSign = uint64_t{1} << (F::kBits - 1);
  static constexpr uint64_t kFraction = (uint64_t{1} << F::kMantissa) - 1;
  static constexpr uint64_t kInfinity = (kSign - 1) & ~kFraction;
  static constexpr uint64_t kNan = kInfinity | uint64_t{1} << (F::kMantissa - 1);

  static bool IsNan(uint64_t a) { return (a & ~kSign) > kInfinity; }
  static bool AnyNan(uint64_t a, uint64_t b) { return IsNan(a) || IsNan(b); }
  static Float FloatOf(uint64_t a) {
    if constexpr (F::kBits == 32) {
      return std::bit_cast<float>(static_cast<uint32_t>(a));
    } else {
      return std::bit_cast<double>(a);
    }
  }
  static uint64_t BitsOf(Float a) {
    if constexpr (F::kBits == 32) {
      return std::bit_cast<uint32_t>(a);
    } else {
      return std::bit_cast<uint64_t>(a);
    }
  }
  static Wide W(uint64_t a) { return static_cast<Wide>(FloatOf(a)); }
  static uint64_t Round(Wide w) {
    const uint64_t bits = BitsOf(static_cast<Float>(w));
    return IsNan(bits) ? kNan : bits;
  }
  // Orders all numbers, -0 before +0.
  static int64_t Key(uint64_t a) {
    const auto magnitude = static_cast<int64_t>(a & ~kSign);
    return (a & kSign) != 0 ? -magnitude - 1 : magnitude;
  }

  static uint64_t Add(uint64_t a, uint64_t b) { return Round(W(a) + W(b)); }
  static uint64_t Sub(uint64_t a, uint64_t b) { return Round(W(a) - W(b)); }
  static uint64_t Mul(uint64_t a, uint64_t b) { return Round(W(a) * W(b)); }
  static uint64_t Div(uint64_t a, uint64_t b) { return Round(W(a) / W(b)); }
  static uint64_t Min(uint64_t a, uint64_t b) {
    return AnyNan(a, b) ? kNan : Key(a) < Key(b) ? a : b;
  }
  static uint64_t Max(uint64_t a, uint64_t b) {
    return AnyNan(a, b) ? kNan : Key(a) > Key(b) ? a : b;
  }
  static uint64_t Pmin(uint64_t a, uint64_t b) { return W(b) < W(a) ? b : a; }
  static uint64_t Pmax(uint64_t a, uint64_t b) { return W(a) < W(b) ? b : a; }
  static uint64_t Copysign(uint64_t a, uint64_t b) { return (a & ~kSign) | (b & kSign); }
  static uint64_t Neg(uint64_t a, uint64_t) { return a ^ kSign; }
  static uint64_t Abs(uint64_t a, uint64_t) { return a & ~kSign; }
  // The number whose neighbouring midpoints squared enclose `a`.
  static uint64_t Sqrt(uint64_t a, uint64_t) {
    if (IsNan(a) || (a & ~kSign) == 0 || a == kInfinity) return IsNan(a) ? kNan : a;
    if ((a & kSign) != 0) return kNan;
    uint64_t low = 0, high = kInfinity;
    while (high - low > 1) {
      const uint64_t middle = low + (high - low) / 2;
      // The midpoint below `middle` is exact in the wide format, and so is its square.
      const Wide bound = (W(middle) + W(middle - 1)) / 2;
      (bound * bound <= W(a) ? low : high) = middle;
    }
    return low;
  }
  // To an integral number: floor(a), and what it takes to go up from there.
  template <typename GoesUp>
  static uint64_t Integral(uint64_t a, GoesUp goes_up) {
    if (IsNan(a)) return kNan;
    const Wide w = W(a);
    const Wide limit = static_cast<Wide>(uint64_t{1} << F::kMantissa);
    if (w >= limit || w <= -limit || w == 0) return a;
    auto whole = static_cast<int64_t>(w);
    if (static_cast<Wide>(whole) > w) --whole;
    const Wide fraction = w - static_cast<Wide>(whole);
    if (fraction != 0 && goes_up(fraction, whole)) ++whole;
    const uint64_t bits = Round(static_cast<Wide>(whole));
    return (bits & ~kSign) | (a & kSign);
  }
  static uint64_t Ceil(uint64_t a, uint64_t) {
    return Integral(a, [](Wide, int64_t) { return true; });
  }
  static uint64_t Floor(uint64_t a, uint64_t) {
    return Integral(a, [](Wide, int64_t) { return false; });
  }
  static uint64_t Trunc(uint64_t a, uint64_t) {
    return Integral(a, [](Wide, int64_t whole) { return whole < 0; });
  }
  static uint64_t Nearest(uint64_t a, uint64_t) {
    return Integral(a, [](Wide fraction, int64_t whole) {
      return fraction > 0.5 || (fraction == 0.5 && (whole & 1) != 0);
    });
  }
  static bool Compare(FloatCond cond, uint64_t a, uint64_t b) {
    if (AnyNan(a, b)) return cond == FloatCond::kNe;
    const bool zeros = ((a | b) & ~kSign) == 0;
    const int64_t order = zeros || Key(a) == Key(b) ? 0 : Key(a) > Key(b) ? 1 : -1;
    switch (cond) {
      case FloatCond::kEq:
        return order == 0;
      case FloatCond::kNe:
        return order != 0;
      case FloatCond::kLt:
        return order < 0;
      case FloatCond::kGt:
        return order > 0;
      case FloatCond::kLe:
        return order <= 0;
      default:
        return order >= 0;
    }
  }
};

template <typename F>
std::vector<uint64_t> Values() {
  using R = Reference<F>;
  const uint64_t one = R::kInfinity >> 1 & ~R::kFraction;
  const uint64_t ulp = uint64_t{1} << F::kMantissa;
  std::vector<uint64_t> values;
  for (uint64_t v : {uint64_t{0}, R::kInfinity, R::kNan, R::kInfinity | 1, R::kNan | 5, uint64_t{1},
                     R::kFraction, ulp, R::kInfinity - 1, one, one + 1, one - 1, one + ulp / 2,
                     one + ulp, one + ulp + ulp / 4, one - ulp, one + 3 * ulp + 7}) {
    values.push_back(v);
    values.push_back(v | R::kSign);
  }
  return values;
}

using Compute = uint64_t (*)(uint64_t, uint64_t);
struct FloatOp {
  // kAlias where there is none.
  Opcode scalar;
  Opcode vector;
  Compute compute;
};

template <typename F>
std::vector<FloatOp> Binaries() {
  using R = Reference<F>;
  return {
      {Opcode::kFadd, Opcode::kVfadd, R::Add},          {Opcode::kFsub, Opcode::kVfsub, R::Sub},
      {Opcode::kFmul, Opcode::kVfmul, R::Mul},          {Opcode::kFdiv, Opcode::kVfdiv, R::Div},
      {Opcode::kFmin, Opcode::kVfmin, R::Min},          {Opcode::kFmax, Opcode::kVfmax, R::Max},
      {Opcode::kAlias, Opcode::kVpmin, R::Pmin},        {Opcode::kAlias, Opcode::kVpmax, R::Pmax},
      {Opcode::kFcopysign, Opcode::kAlias, R::Copysign}};
}
template <typename F>
std::vector<FloatOp> Unaries() {
  using R = Reference<F>;
  return {{Opcode::kFneg, Opcode::kVfneg, R::Neg},
          {Opcode::kFabs, Opcode::kVfabs, R::Abs},
          {Opcode::kFsqrt, Opcode::kVfsqrt, R::Sqrt},
          {Opcode::kFceil, Opcode::kVfceil, R::Ceil},
          {Opcode::kFfloor, Opcode::kVffloor, R::Floor},
          {Opcode::kFtrunc, Opcode::kVftrunc, R::Trunc},
          {Opcode::kFnearest, Opcode::kVfnearest, R::Nearest}};
}

// What the function of one parameter gives that `make` builds.
class OneParameter {
 public:
  OneParameter(Type type, const std::function<Value(Builder&, Value)>& make) {
    BuildExpression(
        builder_, {type}, {},
        [&](Builder& b, const std::vector<Value>& params) { return make(b, params[0]); },
        &expression_);
    world_.AddFunction({kModuleFunctions, 0}, &expression_.function);
  }
  V128 operator()(V128 x) const {
    const auto outcome = Interpret(world_, {kModuleFunctions, 0}, {{x}}, {.max_stack_bytes = 0});
    EXPECT_TRUE(outcome.ok() && !outcome->trap);
    return outcome.ok() && !outcome->trap ? outcome->results[0] : V128{};
  }
  const Function& function() const { return expression_.function; }
  Value result() const { return expression_.result; }

 private:
  Builder builder_;
  Expression expression_;
  World world_;
};

// The constant that `make` builds.
V128 Folded(const std::function<Value(Builder&)>& make) {
  Builder b;
  Function func;
  b.Begin(&func, {});
  b.StartBlock();
  const Inst inst = func[make(b)];
  if (inst.op == Opcode::kVconst) return func.vectors[inst.b];
  EXPECT_TRUE(inst.op == Opcode::kFconst || inst.op == Opcode::kIconst) << "not folded";
  return {inst.constant(), 0};
}

template <typename F>
V128 SplatOf(uint64_t bits) {
  V128 v;
  for (int i = 0; i < 128 / F::kBits; ++i) v = WithLane(v, F::kBits, i, bits);
  return v;
}

template <typename F>
class FloatFoldingTest : public testing::Test {};
using Formats = testing::Types<F32, F64>;
TYPED_TEST_SUITE(FloatFoldingTest, Formats);

TYPED_TEST(FloatFoldingTest, ScalarConstants) {
  using F = TypeParam;
  const auto constant = [](Builder& b, uint64_t bits) { return b.Fconst(F::kType, bits); };
  for (uint64_t a : Values<F>()) {
    for (const FloatOp& op : Unaries<F>()) {
      EXPECT_EQ(Folded([&](Builder& b) { return b.Unary(op.scalar, constant(b, a)); }).low,
                op.compute(a, 0))
          << InfoOf(op.scalar).mnemonic << std::hex << " 0x" << a;
    }
    for (uint64_t c : Values<F>()) {
      for (const FloatOp& op : Binaries<F>()) {
        if (op.scalar == Opcode::kAlias) continue;
        EXPECT_EQ(Folded([&](Builder& b) {
                    return b.Binary(op.scalar, constant(b, a), constant(b, c));
                  }).low,
                  op.compute(a, c))
            << InfoOf(op.scalar).mnemonic << std::hex << " 0x" << a << ", 0x" << c;
      }
      for (int i = 0; i < kNumFloatConds; ++i) {
        const auto cond = static_cast<FloatCond>(i);
        EXPECT_EQ(
            Folded([&](Builder& b) { return b.Fcmp(cond, constant(b, a), constant(b, c)); }).low,
            Reference<F>::Compare(cond, a, c))
            << FloatCondName(cond) << std::hex << " 0x" << a << ", 0x" << c;
      }
    }
  }
}

// A rule for a constant operand holds for every other operand.
TYPED_TEST(FloatFoldingTest, ScalarsWithOneConstant) {
  using F = TypeParam;
  for (uint64_t c : Values<F>()) {
    for (const FloatOp& op : Binaries<F>()) {
      if (op.scalar == Opcode::kAlias) continue;
      const OneParameter right(F::kType, [&](Builder& b, Value x) {
        return b.Binary(op.scalar, x, b.Fconst(F::kType, c));
      });
      const OneParameter left(F::kType, [&](Builder& b, Value x) {
        return b.Binary(op.scalar, b.Fconst(F::kType, c), x);
      });
      for (uint64_t x : Values<F>()) {
        EXPECT_EQ(right({x, 0}).low, op.compute(x, c))
            << ToText(right.function(), right.result()) << std::hex << " 0x" << x;
        EXPECT_EQ(left({x, 0}).low, op.compute(c, x))
            << ToText(left.function(), left.result()) << std::hex << " 0x" << x;
      }
    }
    for (int i = 0; i < kNumFloatConds; ++i) {
      const auto cond = static_cast<FloatCond>(i);
      const OneParameter left(
          F::kType, [&](Builder& b, Value x) { return b.Fcmp(cond, b.Fconst(F::kType, c), x); });
      for (uint64_t x : Values<F>()) {
        EXPECT_EQ(left({x, 0}).low, Reference<F>::Compare(cond, c, x)) << std::hex << " 0x" << x;
      }
    }
  }
}

// Conversions: the nearest number of the other format, and saturation.
TYPED_TEST(FloatFoldingTest, Conversions) {
  using F = TypeParam;
  using R = Reference<F>;
  constexpr bool kIsF32 = F::kBits == 32;
  using Other = std::conditional_t<kIsF32, F64, F32>;
  for (uint64_t a : Values<F>()) {
    const auto fold = [&](Opcode op, Type to) {
      return Folded([&](Builder& b) { return b.Convert(op, to, b.Fconst(F::kType, a)); }).low;
    };
    const auto wide = static_cast<Quad>(R::FloatOf(a));
    const uint64_t other = Reference<Other>::BitsOf(static_cast<typename Other::Float>(wide));
    EXPECT_EQ(fold(kIsF32 ? Opcode::kFpromote : Opcode::kFdemote, Other::kType),
              R::IsNan(a) ? Reference<Other>::kNan : other);
    for (const Type type : {Type::kI32, Type::kI64}) {
      for (const bool is_signed : {false, true}) {
        const int bits = BitsOf(type) - is_signed;
        const __int128 high = (__int128{1} << bits) - 1, low = is_signed ? -high - 1 : 0;
        const __int128 expected = R::IsNan(a)                       ? 0
                                  : wide >= static_cast<Quad>(high) ? high
                                  : wide <= static_cast<Quad>(low)  ? low
                                                                    : static_cast<__int128>(wide);
        EXPECT_EQ(fold(is_signed ? Opcode::kFcvtToSintSat : Opcode::kFcvtToUintSat, type),
                  ZeroExtend(static_cast<uint64_t>(expected), BitsOf(type)))
            << std::hex << "0x" << a;
      }
    }
  }
}

TYPED_TEST(FloatFoldingTest, VectorConstants) {
  using F = TypeParam;
  constexpr int kCount = 128 / F::kBits;
  const std::vector<uint64_t> values = Values<F>();
  for (size_t i = 0; i < values.size(); ++i) {
    for (size_t j = 0; j < values.size(); ++j) {
      // Other values in the other lanes.
      V128 a, c;
      for (int k = 0; k < kCount; ++k) {
        const auto step = static_cast<size_t>(k);
        a = WithLane(a, F::kBits, k, values[(i + step) % values.size()]);
        c = WithLane(c, F::kBits, k, values[(j + 3 * step) % values.size()]);
      }
      const auto expect = [&](const V128& actual, Opcode op, const auto& compute) {
        for (int k = 0; k < kCount; ++k) {
          EXPECT_EQ(GetLane(actual, F::kBits, k),
                    compute(GetLane(a, F::kBits, k), GetLane(c, F::kBits, k)))
              << InfoOf(op).mnemonic << " lane " << k << " of " << i << ", " << j;
        }
      };
      for (const FloatOp& op : Binaries<F>()) {
        if (op.vector == Opcode::kAlias) continue;
        expect(Folded([&](Builder& b) {
                 return b.LaneOp(op.vector, F::kLanes, b.Vconst(a), b.Vconst(c).index());
               }),
               op.vector, op.compute);
      }
      for (const FloatOp& op : Unaries<F>()) {
        expect(Folded([&](Builder& b) { return b.LaneOp(op.vector, F::kLanes, b.Vconst(a)); }),
               op.vector, op.compute);
      }
      for (int n = 0; n < kNumFloatConds; ++n) {
        const auto cond = static_cast<FloatCond>(n);
        expect(
            Folded([&](Builder& b) { return b.Vfcmp(F::kLanes, cond, b.Vconst(a), b.Vconst(c)); }),
            Opcode::kVfcmp, [&](uint64_t x, uint64_t y) {
              const uint64_t ones = ~uint64_t{0} >> (64 - F::kBits);
              return Reference<F>::Compare(cond, x, y) ? ones : 0;
            });
      }
    }
  }
}

// A scalar that becomes a vector: the constant must not remain one of the scalar's kind.
TYPED_TEST(FloatFoldingTest, VectorsWithOneConstant) {
  using F = TypeParam;
  for (uint64_t c : Values<F>()) {
    for (const FloatOp& op : Binaries<F>()) {
      if (op.vector == Opcode::kAlias) continue;
      const auto splat = [&](Builder& b) { return b.Splat(F::kLanes, b.Fconst(F::kType, c)); };
      const OneParameter right(Type::kV128, [&](Builder& b, Value x) {
        return b.LaneOp(op.vector, F::kLanes, x, splat(b).index());
      });
      const OneParameter left(Type::kV128, [&](Builder& b, Value x) {
        return b.LaneOp(op.vector, F::kLanes, splat(b), x.index());
      });
      for (const Inst& inst : right.function().insts) {
        EXPECT_FALSE(inst.type == Type::kV128 &&
                     (inst.op == Opcode::kIconst || inst.op == Opcode::kFconst));
      }
      for (uint64_t x : Values<F>()) {
        EXPECT_EQ(right(SplatOf<F>(x)), SplatOf<F>(op.compute(x, c)))
            << InfoOf(op.vector).mnemonic << std::hex << " 0x" << x << ", 0x" << c;
        EXPECT_EQ(left(SplatOf<F>(x)), SplatOf<F>(op.compute(c, x)))
            << InfoOf(op.vector).mnemonic << std::hex << " 0x" << c << ", 0x" << x;
      }
    }
  }
}

}  // namespace
}  // namespace davit::ir
