// Random expressions, where the rules of ir/simplify*.cc meet each other, have the same value
// simplified and not.
#include <random>
#include <vector>

#include "gtest/gtest.h"
#include "tests/ir/expression.h"

namespace davit::ir {
namespace {

constexpr Type kW = Type::kI32, kL = Type::kI64, kD = Type::kF64;

// Grows a random expression over integers and floats; several thousand meet most pairs of rules.
class RandomExpression {
 public:
  explicit RandomExpression(uint32_t seed) : random_(seed) {}

  Value Make(Builder& b, const std::vector<Value>& params) {
    pool_ = params;
    for (int i = 0; i < 24; ++i) pool_.push_back(Step(b));
    // Everything counts.
    Value sum = b.Iconst(kL, 0);
    for (Value v : pool_) {
      Value wide = v;
      if (b.TypeOf(v) == kD) wide = b.Bitcast(kL, v);
      if (b.TypeOf(v) == kW) wide = b.Uextend(kL, v);
      sum = b.Iadd(b.Rotl(sum, b.Iconst(kL, 7)), wide);
    }
    return sum;
  }

 private:
  uint32_t Pick(uint32_t n) { return static_cast<uint32_t>(random_() % n); }
  Value Operand(Builder& b, Type type) {
    if (Pick(4) == 0) {
      const std::vector<uint64_t> edges = EdgeValues(type);
      return b.Const(type, edges[Pick(static_cast<uint32_t>(edges.size()))]);
    }
    for (;;) {
      const Value v = pool_[Pick(static_cast<uint32_t>(pool_.size()))];
      if (b.TypeOf(v) == type) return v;
    }
  }
  Value Step(Builder& b) {
    const Type type = Pick(2) ? kW : kL;
    constexpr Opcode kBinary[] = {Opcode::kIadd,  Opcode::kIsub, Opcode::kImul, Opcode::kBand,
                                  Opcode::kBor,   Opcode::kBxor, Opcode::kIshl, Opcode::kUshr,
                                  Opcode::kSshr,  Opcode::kRotl, Opcode::kRotr, Opcode::kUmulhi,
                                  Opcode::kSmulhi};
    constexpr Opcode kUnary[] = {Opcode::kIneg, Opcode::kBnot, Opcode::kSext8, Opcode::kSext16,
                                 Opcode::kClz,  Opcode::kCtz,  Opcode::kPopcnt};
    constexpr Opcode kFloat[] = {Opcode::kFadd, Opcode::kFsub, Opcode::kFmul,     Opcode::kFdiv,
                                 Opcode::kFmin, Opcode::kFmax, Opcode::kFcopysign};
    constexpr Opcode kFloatUnary[] = {Opcode::kFneg, Opcode::kFabs, Opcode::kFceil,
                                      Opcode::kFnearest, Opcode::kFsqrt};
    switch (Pick(12)) {
      case 0:
      case 1:
      case 2:
      case 3: {
        const Value x = Operand(b, type), y = Operand(b, type);
        return b.Binary(kBinary[Pick(13)], x, y);
      }
      case 4:
        return b.Unary(kUnary[Pick(7)], Operand(b, type));
      case 5: {
        const Value x = Operand(b, type), y = Operand(b, type);
        return b.Icmp(static_cast<IntCond>(Pick(kNumIntConds)), x, y);
      }
      case 6: {
        const Value c = Operand(b, kW), x = Operand(b, type), y = Operand(b, type);
        return b.Select(c, x, y);
      }
      case 7:
        return Pick(2) ? b.Uextend(kL, Operand(b, kW)) : b.Sextend(kL, Operand(b, kW));
      case 8:
        return Pick(2) ? b.Ireduce(kW, Operand(b, kL)) : b.Sext32(Operand(b, kL));
      case 9: {
        const Value x = Operand(b, kD), y = Operand(b, kD);
        return Pick(4) ? b.Binary(kFloat[Pick(7)], x, y)
                       : b.Fcmp(static_cast<FloatCond>(Pick(kNumFloatConds)), x, y);
      }
      case 10:
        return b.Unary(kFloatUnary[Pick(5)], Operand(b, kD));
      default: {
        constexpr Opcode kDivide[] = {Opcode::kUdiv, Opcode::kSdiv, Opcode::kUrem, Opcode::kSrem};
        const std::vector<uint64_t> edges = EdgeValues(type);
        const Value divisor = b.Const(type, edges[Pick(static_cast<uint32_t>(edges.size()))] | 4);
        return b.Binary(kDivide[Pick(4)], Operand(b, type), divisor);
      }
    }
  }

  std::mt19937 random_;
  std::vector<Value> pool_;
};

TEST(SimplifyTest, RandomExpressionsKeepTheirValue) {
  Builder builder;
  Expression plain, folded;
  const std::vector<Type> params = {kW, kW, kL, kL, kD};
  for (uint32_t seed = 0; seed < 3000; ++seed) {
    RandomExpression first(seed), second(seed);
    BuildExpression(
        builder, params, {.fold = false, .number = false},
        [&](Builder& b, const std::vector<Value>& p) { return first.Make(b, p); }, &plain);
    BuildExpression(
        builder, params, {},
        [&](Builder& b, const std::vector<Value>& p) { return second.Make(b, p); }, &folded);
    std::mt19937 random(seed);
    for (int i = 0; i < 20; ++i) {
      std::vector<uint64_t> args;
      for (Type type : params) {
        const std::vector<uint64_t> edges = EdgeValues(type);
        args.push_back(edges[random() % edges.size()]);
      }
      ASSERT_EQ(Evaluate(plain.function, args), Evaluate(folded.function, args)) << "seed " << seed;
    }
  }
}

}  // namespace
}  // namespace davit::ir
