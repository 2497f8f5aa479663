#include "ir/ssa_builder.h"

#include <random>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "ir/interpreter.h"
#include "ir/printer.h"
#include "ir/verifier.h"

namespace davit::ir {
namespace {

class SsaBuilderTest : public ::testing::Test {
 protected:
  SsaBuilderTest() {
    function_.sig.params = {Type::kI32, Type::kI32};
    function_.sig.results = {Type::kI32};
    s_.Begin(&function_, {});
  }
  Value K(uint32_t v) { return s_.ops().Iconst(Type::kI32, v); }
  void FinishAndVerify() {
    ASSERT_TRUE(s_.Finish().ok());
    const absl::Status status = Verify(function_);
    ASSERT_TRUE(status.ok()) << status << "\n" << Print(function_);
  }
  uint64_t Run(uint64_t x, uint64_t y) {
    World world;
    world.AddFunction({kModuleFunctions, 0}, &function_);
    const ValueBits args[] = {{x, 0}, {y, 0}};
    const absl::StatusOr<Outcome> outcome = Interpret(world, {kModuleFunctions, 0}, args);
    EXPECT_TRUE(outcome.ok()) << outcome.status() << "\n" << Print(function_);
    return outcome.ok() ? outcome->results[0].low : ~uint64_t{0};
  }
  uint32_t NumParams() const {
    uint32_t n = 0;
    for (const BlockData& block : function_.blocks) n += block.num_params;
    return n - 2;
  }

  Function function_;
  SsaBuilder s_;
};

TEST_F(SsaBuilderTest, ALoopGetsParametersForWhatItChanges) {
  const Variable i = s_.NewVariable(Type::kI32), sum = s_.NewVariable(Type::kI32),
                 step = s_.NewVariable(Type::kI32);
  const Label head = s_.NewLabel(), done = s_.NewLabel();
  s_.Set(i, s_.param(0));
  s_.Set(sum, K(0));
  s_.Set(step, s_.param(1));
  s_.Jump(head);
  s_.Start(head);
  s_.Set(sum, s_.ops().Iadd(s_.Get(sum), s_.Get(step)));
  s_.Set(i, s_.ops().Isub(s_.Get(i), K(1)));
  s_.Brif(s_.Get(i), head, done);
  s_.Seal(head);
  s_.Seal(done);
  s_.Start(done);
  s_.Return({s_.Get(sum)});
  FinishAndVerify();
  EXPECT_EQ(NumParams(), 2u);
  EXPECT_EQ(Run(6, 7), 42u);
}

TEST_F(SsaBuilderTest, BlocksMayBeFilledInAnyOrder) {
  const Variable v = s_.NewVariable(Type::kI32);
  const Label left = s_.NewLabel(), right = s_.NewLabel(), join = s_.NewLabel();
  s_.Brif(s_.param(0), left, right);
  s_.Seal(left);
  s_.Seal(right);
  s_.Start(join);
  s_.Return({s_.ops().Iadd(s_.Get(v), K(1))});
  s_.Start(right);
  s_.Set(v, s_.param(1));
  s_.Jump(join);
  s_.Start(left);
  s_.Set(v, K(10));
  s_.Jump(join);
  s_.Seal(join);
  FinishAndVerify();
  EXPECT_EQ(Run(1, 5), 11u);
  EXPECT_EQ(Run(0, 5), 6u);
}

TEST_F(SsaBuilderTest, WhatIsTheSameOnAllWaysNeedsNoParameter) {
  const Variable v = s_.NewVariable(Type::kI32);
  s_.Set(v, s_.param(1));
  // Loops within loops that only read.
  const Label outer = s_.NewLabel(), inner = s_.NewLabel(), after = s_.NewLabel(),
              done = s_.NewLabel();
  s_.Jump(outer);
  s_.Start(outer);
  s_.Get(v);
  s_.Jump(inner);
  s_.Start(inner);
  s_.Brif(s_.Get(v), after, inner);
  s_.Seal(inner);
  s_.Seal(after);
  s_.Start(after);
  s_.Brif(s_.Get(v), done, outer);
  s_.Seal(outer);
  s_.Seal(done);
  s_.Start(done);
  s_.Return({s_.Get(v)});
  FinishAndVerify();
  EXPECT_EQ(NumParams(), 0u);
  EXPECT_EQ(Run(0, 3), 3u);
}

TEST_F(SsaBuilderTest, UndefinedVariablesAreZeroAndUnreachableBlocksGo) {
  const Variable v = s_.NewVariable(Type::kI32);
  const Label dead = s_.NewLabel(), join = s_.NewLabel();
  s_.Jump(join);
  s_.Seal(dead);
  s_.Start(dead);
  s_.Set(v, K(9));
  s_.Jump(join);
  s_.Seal(join);
  s_.Start(join);
  s_.Return({s_.Get(v)});
  FinishAndVerify();
  EXPECT_EQ(function_.blocks.size(), 2u);
  EXPECT_EQ(Run(0, 0), 0u);
}

TEST_F(SsaBuilderTest, UndefinedFloatsAreZero) {
  const Variable v = s_.NewVariable(Type::kF64);
  s_.Return({s_.ops().FcvtToSint(Type::kI32, s_.ops().Fadd(s_.Get(v), s_.Get(v)))});
  FinishAndVerify();
  EXPECT_EQ(Run(1, 2), 0u);
}

TEST_F(SsaBuilderTest, ALoopThatNothingEntersGoes) {
  const Variable v = s_.NewVariable(Type::kI32);
  const Label dead = s_.NewLabel(), join = s_.NewLabel();
  s_.Set(v, s_.param(0));
  s_.Jump(join);
  s_.Start(dead);
  s_.Brif(s_.Get(v), dead, join);
  s_.Seal(dead);
  s_.Seal(join);
  s_.Start(join);
  s_.Return({s_.Get(v)});
  FinishAndVerify();
  EXPECT_EQ(function_.blocks.size(), 2u);
  EXPECT_EQ(Run(7, 0), 7u);
}

TEST_F(SsaBuilderTest, ATableOfBranches) {
  const Variable v = s_.NewVariable(Type::kI32);
  const Label ten = s_.NewLabel(), given = s_.NewLabel(), join = s_.NewLabel();
  s_.Set(v, K(3));
  s_.BrTable(s_.param(0), std::vector<Label>{ten, join, given, ten, join});
  for (Label label : {ten, given}) s_.Seal(label);
  s_.Start(ten);
  s_.Set(v, K(10));
  s_.Jump(join);
  s_.Start(given);
  s_.Set(v, s_.param(1));
  s_.Jump(join);
  s_.Seal(join);
  s_.Start(join);
  s_.Return({s_.Get(v)});
  FinishAndVerify();
  const uint64_t expected[] = {10, 3, 5, 10, 3, 3};
  for (uint64_t x = 0; x < 6; ++x) EXPECT_EQ(Run(x, 5), expected[x]) << x;
  EXPECT_EQ(Run(0xffffffff, 5), 3u);
}

TEST_F(SsaBuilderTest, ANegatedConditionSwapsTheWays) {
  const Label yes = s_.NewLabel(), no = s_.NewLabel();
  s_.Brif(s_.ops().Icmp(IntCond::kEq, s_.param(0), K(0)), yes, no);
  s_.Seal(yes);
  s_.Seal(no);
  s_.Start(yes);
  s_.Return({K(1)});
  s_.Start(no);
  s_.Trap(TrapCode::kUnreachable);
  FinishAndVerify();
  EXPECT_EQ(function_.insts[function_.blocks[Block(0)].end_inst - 1].a, 0u);
  EXPECT_EQ(Run(0, 0), 1u);
  // Blocks that trap are cold.
  uint32_t cold = 0;
  for (const BlockData& block : function_.blocks) cold += block.cold;
  EXPECT_EQ(cold, 1u);
}

TEST_F(SsaBuilderTest, CallsKeepTheirArguments) {
  Signature sig;
  sig.params = {Type::kI32, Type::kI32};
  sig.results = {Type::kI32};
  const FuncRef callee = function_.funcs.Add({{kModuleFunctions, 1}, function_.sigs.Add(sig)});
  const Variable v = s_.NewVariable(Type::kI32);
  const Label next = s_.NewLabel();
  s_.Set(v, s_.ops().Isub(s_.param(0), s_.param(1)));
  s_.Jump(next);
  s_.Seal(next);
  s_.Start(next);
  const Value args[] = {s_.param(1), s_.Get(v)};
  s_.Return({s_.ops().Call(callee, Type::kI32, args)});
  FinishAndVerify();
  World world;
  world.AddFunction({kModuleFunctions, 0}, &function_);
  world.AddHost({kModuleFunctions, 1}, sig,
                [](std::span<const ValueBits> args, std::vector<ValueBits>* results) {
                  results->push_back({args[0].low * 100 + args[1].low, 0});
                  return std::optional<TrapCode>();
                });
  const ValueBits args_of_test[] = {{9, 0}, {2, 0}};
  const absl::StatusOr<Outcome> outcome = Interpret(world, {kModuleFunctions, 0}, args_of_test);
  ASSERT_TRUE(outcome.ok()) << outcome.status();
  EXPECT_EQ(outcome->results[0].low, 207u);
}

TEST_F(SsaBuilderTest, ALongChainIsWalkedOnce) {
  // Quadratic look-up would take minutes.
  constexpr int kBlocks = 100'000;
  const Variable v = s_.NewVariable(Type::kI32), w = s_.NewVariable(Type::kI32);
  s_.Set(v, s_.param(0));
  s_.Set(w, s_.param(1));
  for (int i = 0; i < kBlocks; ++i) {
    const Label next = s_.NewLabel();
    s_.Jump(next);
    s_.Seal(next);
    s_.Start(next);
    if (i % 100 == 0) s_.Set(v, s_.ops().Iadd(s_.Get(v), K(1)));
  }
  s_.Return({s_.ops().Iadd(s_.Get(v), s_.Get(w))});
  FinishAndVerify();
  EXPECT_EQ(NumParams(), 0u);
}

TEST_F(SsaBuilderTest, ErrorsHaveReasons) {
  const Label a = s_.NewLabel();
  s_.Jump(a);
  EXPECT_THAT(std::string(s_.Finish().message()), ::testing::HasSubstr("was not started"));
  s_.Begin(&function_, {});
  const Label b = s_.NewLabel();
  s_.Jump(b);
  s_.Start(b);
  s_.Return({s_.param(0)});
  EXPECT_THAT(std::string(s_.Finish().message()), ::testing::HasSubstr("was not sealed"));
  Function irreducible;
  irreducible.sig = function_.sig;
  SsaBuilder s;
  s.Begin(&irreducible, {});
  const Label left = s.NewLabel(), right = s.NewLabel();
  s.Brif(s.param(0), left, right);
  s.Start(left);
  s.Jump(right);
  s.Start(right);
  s.Jump(left);
  s.Seal(left);
  s.Seal(right);
  EXPECT_EQ(s.Finish().code(), absl::StatusCode::kUnimplemented);
}

// A random walk over random forward graphs, in which every block adds to a variable, against the
// same walk in C++.
TEST_F(SsaBuilderTest, RandomGraphsComputeWhatTheWalkDoes) {
  for (uint32_t seed = 0; seed < 300; ++seed) {
    std::mt19937 random(seed);
    function_.Clear();
    function_.sig.params = {Type::kI32, Type::kI32};
    function_.sig.results = {Type::kI32};
    s_.Begin(&function_, {.fold = seed % 2 == 0, .number = seed % 3 != 0});
    constexpr uint32_t kBlocks = 12, kVariables = 3;
    struct Node {
      uint32_t variable, from, add, test, yes, no;
    };
    std::vector<Node> nodes;
    for (uint32_t i = 0; i < kBlocks; ++i) {
      const auto later = [&] { return i + 1 + static_cast<uint32_t>(random() % (kBlocks - i)); };
      nodes.push_back({static_cast<uint32_t>(random() % kVariables),
                       static_cast<uint32_t>(random() % kVariables),
                       static_cast<uint32_t>(random() % 100),
                       static_cast<uint32_t>(random() % kVariables), later(), later()});
    }
    std::vector<Variable> variables;
    for (uint32_t i = 0; i < kVariables; ++i) variables.push_back(s_.NewVariable(Type::kI32));
    std::vector<Label> labels;
    for (uint32_t i = 0; i <= kBlocks; ++i) labels.push_back(s_.NewLabel());
    s_.Set(variables[0], s_.param(0));
    s_.Set(variables[1], s_.param(1));
    s_.Jump(labels[0]);
    std::vector<uint32_t> order;
    for (uint32_t i = 0; i < kBlocks; ++i) order.push_back(i);
    std::shuffle(order.begin(), order.end(), random);
    for (uint32_t i : order) {
      const Node& n = nodes[i];
      s_.Start(labels[i]);
      s_.Set(variables[n.variable], s_.ops().Iadd(s_.Get(variables[n.from]), K(n.add)));
      s_.Brif(s_.ops().Band(s_.Get(variables[n.test]), K(1)), labels[n.yes], labels[n.no]);
    }
    for (Label label : labels) s_.Seal(label);
    s_.Start(labels[kBlocks]);
    s_.Return({s_.Get(variables[2])});
    FinishAndVerify();
    for (uint32_t x : {0u, 1u, 2u, 7u}) {
      uint32_t values[kVariables] = {x, 5, 0};
      for (uint32_t at = 0; at != kBlocks;) {
        const Node& n = nodes[at];
        values[n.variable] = values[n.from] + n.add;
        at = values[n.test] & 1 ? n.yes : n.no;
      }
      ASSERT_EQ(Run(x, 5), values[2]) << "seed " << seed << "\n" << Print(function_);
    }
  }
}

}  // namespace
}  // namespace davit::ir
