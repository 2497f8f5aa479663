#include "ir/builder.h"

#include "gtest/gtest.h"
#include "ir/verifier.h"
#include "tests/ir/expression.h"

namespace davit::ir {
namespace {

constexpr MemFlags kGlobals = MemFlags().WithRegion(MemFlags::kGlobals);
constexpr MemFlags kTables = MemFlags().WithRegion(MemFlags::kTables);

class BuilderTest : public ::testing::Test {
 protected:
  BuilderTest() { Begin({}); }
  void Begin(Builder::Options options) {
    function_.Clear();
    b_.Begin(&function_, options);
    b_.StartBlock();
    x_ = b_.AddParam(Type::kI32);
    y_ = b_.AddParam(Type::kI32);
    address_ = b_.AddParam(Type::kI64);
  }
  Value LoadGlobal(MemFlags flags = kGlobals) {
    return b_.Load(Opcode::kLoad, Type::kI32, flags, address_, 8);
  }

  Function function_;
  Builder b_;
  Value x_, y_, address_;
};

TEST_F(BuilderTest, EqualOperationsAreOne) {
  const Value sum = b_.Iadd(x_, y_);
  EXPECT_EQ(b_.Iadd(x_, y_), sum);
  EXPECT_EQ(b_.Iadd(y_, x_), sum);
  EXPECT_NE(b_.Isub(x_, y_), b_.Isub(y_, x_));
  EXPECT_EQ(b_.Icmp(IntCond::kSlt, x_, y_), b_.Icmp(IntCond::kSgt, y_, x_));
  EXPECT_EQ(b_.Iconst(Type::kI32, 7), b_.Iconst(Type::kI32, 0x1'0000'0007));
  EXPECT_NE(b_.Iconst(Type::kI32, 7), b_.Iconst(Type::kI64, 7));
  // A division that dominates an equal one has trapped already.
  EXPECT_EQ(b_.Udiv(x_, y_), b_.Udiv(x_, y_));
}

TEST_F(BuilderTest, OptionsTurnNumberingAndFoldingOff) {
  Begin({.fold = false, .number = false});
  EXPECT_NE(b_.Iadd(x_, y_), b_.Iadd(x_, y_));
  const Value sum = b_.Iadd(x_, b_.Iconst(Type::kI32, 0));
  EXPECT_EQ(function_[sum].op, Opcode::kIadd);
  Begin({.fold = false, .number = true});
  EXPECT_EQ(b_.Iadd(x_, y_), b_.Iadd(x_, y_));
  EXPECT_NE(b_.Iadd(x_, b_.Iconst(Type::kI32, 0)), x_);
}

TEST_F(BuilderTest, AScopeForgetsWhatItDefined) {
  const Value before = b_.Iadd(x_, y_);
  const uint32_t scope = b_.next_inst();
  const Value inside = b_.Isub(x_, y_);
  EXPECT_EQ(b_.Isub(x_, y_), inside);
  b_.LeaveScope(scope);
  EXPECT_EQ(b_.Iadd(x_, y_), before);
  EXPECT_NE(b_.Isub(x_, y_), inside);
}

TEST_F(BuilderTest, ScopesHoldWhenTheTableGrows) {
  // Far more values than the table begins with, in nested scopes, with loads that replace older
  // ones.
  std::vector<uint32_t> scopes;
  std::vector<Value> values;
  for (uint32_t i = 0; i < 5000; ++i) {
    scopes.push_back(b_.next_inst());
    values.push_back(b_.Iadd(x_, b_.Iconst(Type::kI32, i + 1)));
    b_.Store(Opcode::kStore, kGlobals, x_, address_, 8);
    LoadGlobal();
  }
  for (uint32_t i = 5000; i-- > 2500;) {
    EXPECT_EQ(b_.Iadd(x_, b_.Iconst(Type::kI32, i + 1)), values[i]);
    b_.LeaveScope(scopes[i]);
  }
  for (uint32_t i = 0; i < 2500; ++i)
    EXPECT_EQ(b_.Iadd(x_, b_.Iconst(Type::kI32, i + 1)), values[i]);
  for (uint32_t i = 2500; i < 5000; ++i)
    EXPECT_GT(b_.Iadd(x_, b_.Iconst(Type::kI32, i + 1)), values[4999]);
}

TEST_F(BuilderTest, AReplacedLoadComesBackWithItsScope) {
  const Value first = LoadGlobal();
  const EffectState effects = b_.effects();
  const uint32_t scope = b_.next_inst();
  b_.Store(Opcode::kStore, kGlobals, x_, address_, 8);
  const Value second = LoadGlobal();
  EXPECT_NE(first, second);
  EXPECT_EQ(LoadGlobal(), second);
  b_.LeaveScope(scope);
  b_.set_effects(effects);
  EXPECT_EQ(LoadGlobal(), first);
}

TEST_F(BuilderTest, WritesAffectTheirRegion) {
  const Value load = LoadGlobal();
  b_.Store(Opcode::kStore, kTables, x_, address_, 8);
  EXPECT_EQ(LoadGlobal(), load);
  b_.Store(Opcode::kStore, MemFlags(), x_, address_, 8);
  const Value after_any = LoadGlobal();
  EXPECT_NE(after_any, load);
  const Value any = LoadGlobal(MemFlags());
  b_.Store(Opcode::kStore, kTables, x_, address_, 8);
  EXPECT_NE(LoadGlobal(MemFlags()), any);
  const Value readonly = LoadGlobal(kGlobals.WithReadonly());
  b_.ClobberAll();
  EXPECT_EQ(LoadGlobal(kGlobals.WithReadonly()), readonly);
  EXPECT_NE(LoadGlobal(), after_any);
}

TEST_F(BuilderTest, AJoinOfEffectsIsStaleWhereAnyWayIs) {
  const Value load = LoadGlobal();
  const EffectState quiet = b_.effects();
  b_.Store(Opcode::kStore, kGlobals, x_, address_, 8);
  EffectState joined = quiet;
  joined.JoinWith(b_.effects());
  b_.set_effects(joined);
  EXPECT_NE(LoadGlobal(), load);
}

TEST_F(BuilderTest, ChecksAreMadeOnce) {
  const uint32_t before = b_.next_inst();
  b_.Trapnz(x_, TrapCode::kMemoryOutOfBounds);
  b_.Trapnz(x_, TrapCode::kMemoryOutOfBounds);
  EXPECT_EQ(b_.next_inst(), before + 1);
  b_.Trapz(x_, TrapCode::kMemoryOutOfBounds);
  b_.Trapnz(x_, TrapCode::kTableOutOfBounds);
  EXPECT_EQ(b_.next_inst(), before + 3);
  // Never, and always.
  const Value zero = b_.Iconst(Type::kI32, 0);
  const uint32_t constant = b_.next_inst();
  b_.Trapnz(zero, TrapCode::kMemoryOutOfBounds);
  EXPECT_EQ(b_.next_inst(), constant);
  b_.Trapz(zero, TrapCode::kMemoryOutOfBounds);
  EXPECT_EQ(b_.next_inst(), constant + 1);
}

TEST_F(BuilderTest, ConditionsLoseTheirComparisonsWithZero) {
  const Value is_zero = b_.Icmp(IntCond::kEq, x_, b_.Iconst(Type::kI32, 0));
  const Condition simple = b_.Simplify({is_zero, true});
  EXPECT_EQ(simple.value, x_);
  EXPECT_FALSE(simple.inverted);
  EXPECT_TRUE(b_.Simplify({is_zero, false}).inverted);
  // A branch takes an i32.
  const Value wide = b_.Icmp(IntCond::kEq, address_, b_.Iconst(Type::kI64, 0));
  EXPECT_EQ(b_.Simplify({wide, false}).value, wide);
}

TEST_F(BuilderTest, MakesAFunctionThatVerifies) {
  function_.Clear();
  function_.sig.params = {Type::kI32};
  function_.sig.results = {Type::kI32};
  b_.Begin(&function_, {});
  // max(x, 0)
  b_.StartBlock();
  const Value x = b_.AddParam(Type::kI32);
  const Value zero = b_.Iconst(Type::kI32, 0);
  const Edge negative = b_.NewEdge(), positive = b_.NewEdge();
  b_.SetArgs(negative, {{zero}});
  b_.SetArgs(positive, {{x}});
  b_.Brif(b_.Icmp(IntCond::kSlt, x, zero), negative, positive);
  const Block join = b_.StartBlock();
  b_.SetTarget(negative, join);
  b_.SetTarget(positive, join);
  b_.Return({b_.AddParam(Type::kI32)});
  EXPECT_TRUE(Verify(function_).ok()) << Verify(function_);
}

}  // namespace
}  // namespace davit::ir
