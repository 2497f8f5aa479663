// The shape of translated code: blocks, parameters and loops, what is reused, and how it grows with
// its input.
#include <algorithm>
#include <memory>

#include "frontend-wasm/translator.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"
#include "tests/frontend-wasm/test_runtime.h"

namespace davit::wasm::testing {
namespace {

using O = Opcode;

constexpr ValType kI32 = ValType::I32();

int Count(const ir::Function& function, ir::Opcode op) {
  return static_cast<int>(std::count_if(function.insts.begin(), function.insts.end(),
                                        [op](const ir::Inst& inst) { return inst.op == op; }));
}

class ShapeTest : public ::testing::Test {
 protected:
  // Translates a function of type [i32 i32] -> [i32] with `locals` more i32 locals.
  const ir::Function& Translate(const Code& code, uint32_t locals = 0,
                                TranslateOptions options = {}) {
    ModuleBuilder m;
    const uint32_t type = m.Type({kI32, kI32}, {kI32});
    m.Memory(1);
    m.Global(kI32, true, Code().I32Const(0));
    m.Func(type, {{locals, kI32}}, code);
    instance_ = std::make_unique<TestInstance>(m.Build(), kVariants[0], options);
    return instance_->function(0);
  }
  RunResult Run(uint32_t x, uint32_t y) { return instance_->Run(0, {x, y}); }
  size_t Params(const ir::Function& f, uint32_t block) {
    return f.blocks[ir::Block(block)].num_params;
  }

 private:
  std::unique_ptr<TestInstance> instance_;
};

TEST_F(ShapeTest, ABlockThatNothingBranchesToIsNone) {
  const ir::Function& f = Translate(
      Code().Enter(O::kBlock).Enter(O::kBlock).LocalGet(0).LocalSet(1).End().End().LocalGet(1));
  EXPECT_EQ(f.blocks.size(), 1u);
  EXPECT_EQ(Run(4, 5), Returns({4}));
}

TEST_F(ShapeTest, AJoinHasParametersForWhatDiffersOnly) {
  // Local 1 is set in one arm, local 2 in both to the same value, local 3 in none.
  const ir::Function& f = Translate(Code()
                                        .LocalGet(0)
                                        .Enter(O::kIf)
                                        .I32Const(7)
                                        .LocalSet(1)
                                        .LocalGet(0)
                                        .LocalSet(2)
                                        .Op(O::kElse)
                                        .LocalGet(0)
                                        .LocalSet(2)
                                        .End()
                                        .LocalGet(1)
                                        .LocalGet(2)
                                        .Op(O::kI32Add)
                                        .LocalGet(3)
                                        .Op(O::kI32Add),
                                    2);
  ASSERT_EQ(f.blocks.size(), 3u);
  EXPECT_EQ(Params(f, 2), 1u);
  EXPECT_EQ(Run(1, 5), Returns({8}));
  EXPECT_EQ(Run(0, 5), Returns({5}));
}

TEST_F(ShapeTest, ALoopHasParametersForWhatItChangesOnly) {
  // Counts local 0 down and adds to local 2; local 1 is invariant; local 3 is set to what it was
  // already.
  const ir::Function& f = Translate(Code()
                                        .Enter(O::kLoop)
                                        .LocalGet(2)
                                        .LocalGet(1)
                                        .Op(O::kI32Add)
                                        .LocalSet(2)
                                        .LocalGet(3)
                                        .LocalSet(3)
                                        .LocalGet(0)
                                        .I32Const(1)
                                        .Op(O::kI32Sub)
                                        .LocalTee(0)
                                        .BrIf(0)
                                        .End()
                                        .LocalGet(2)
                                        .LocalGet(3)
                                        .Op(O::kI32Add),
                                    2);
  ASSERT_EQ(f.blocks.size(), 3u);
  EXPECT_EQ(Params(f, 1), 2u);
  EXPECT_EQ(f.blocks[ir::Block(1)].loop_end, 2u);
  EXPECT_EQ(f.blocks[ir::Block(1)].loop_depth, 1);
  EXPECT_EQ(f.blocks[ir::Block(2)].loop_depth, 0);
  EXPECT_EQ(Run(6, 7), Returns({42}));
}

TEST_F(ShapeTest, ALoopWithoutBackEdgeIsNoLoop) {
  const ir::Function& f =
      Translate(Code().Enter(O::kLoop).LocalGet(0).LocalSet(1).End().LocalGet(1));
  for (const ir::BlockData& block : f.blocks) {
    EXPECT_EQ(block.loop_depth, 0);
    EXPECT_EQ(block.loop_end, 0u);
  }
  EXPECT_EQ(Params(f, 1), 0u);
  EXPECT_EQ(Run(3, 4), Returns({3}));
}

TEST_F(ShapeTest, ConstantConditionsLeaveNoBranch) {
  const ir::Function& f = Translate(Code()
                                        .I32Const(1)
                                        .Enter(O::kIf, kI32)
                                        .LocalGet(0)
                                        .Op(O::kElse)
                                        .I32Const(0)
                                        .Op(O::kUnreachable)
                                        .End()
                                        .Enter(O::kBlock)
                                        .I32Const(0)
                                        .BrIf(0)
                                        .I32Const(2)
                                        .BrIf(0)
                                        .Op(O::kUnreachable)
                                        .End());
  EXPECT_EQ(Count(f, ir::Opcode::kBrif), 0);
  EXPECT_EQ(Count(f, ir::Opcode::kTrap), 0);
  EXPECT_EQ(f.blocks.size(), 1u);
  EXPECT_EQ(Run(3, 4), Returns({3}));
}

TEST_F(ShapeTest, ABranchOverABranchGoesToItsTarget) {
  // if (x) break; as a compiler writes it: the arm holds nothing but a branch.
  const ir::Function& f = Translate(Code()
                                        .Enter(O::kBlock)
                                        .LocalGet(0)
                                        .Op(O::kI32Eqz)
                                        .Op(O::kI32Eqz)
                                        .Enter(O::kIf)
                                        .Br(1)
                                        .End()
                                        .I32Const(9)
                                        .LocalSet(1)
                                        .End()
                                        .LocalGet(1));
  ASSERT_EQ(f.blocks.size(), 3u);
  EXPECT_EQ(Count(f, ir::Opcode::kIcmp), 2);
  // Both comparisons are dead: the branch is on x itself.
  EXPECT_EQ(f.TerminatorOf(ir::Block(0)).a, 0u);
  EXPECT_EQ(Count(f, ir::Opcode::kJump), 1);
  EXPECT_EQ(Run(0, 4), Returns({9}));
  EXPECT_EQ(Run(1, 4), Returns({4}));
}

TEST_F(ShapeTest, BranchTablesWithOneOrTwoEntries) {
  const Code one = Code().Enter(O::kBlock).LocalGet(0).Op(O::kBrTable, {1, 0, 0}).End().LocalGet(1);
  EXPECT_EQ(Translate(one).blocks.size(), 1u);
  const Code two = Code()
                       .Enter(O::kBlock)
                       .Enter(O::kBlock)
                       .LocalGet(0)
                       .Op(O::kBrTable, {1, 0, 1})
                       .End()
                       .I32Const(8)
                       .LocalSet(1)
                       .End()
                       .LocalGet(1);
  const ir::Function& f = Translate(two);
  EXPECT_EQ(Count(f, ir::Opcode::kBrif), 1);
  EXPECT_EQ(Run(0, 4), Returns({8}));
  EXPECT_EQ(Run(1, 4), Returns({4}));
}

TEST_F(ShapeTest, LoadsAreReusedBetweenWritesToTheirRegion) {
  // global.get twice; a store to memory between them does not matter, a global.set does.
  EXPECT_EQ(Count(Translate(Code()
                                .Op(O::kGlobalGet, {0})
                                .LocalGet(0)
                                .LocalGet(1)
                                .Op(O::kI32Store, {2, 0})
                                .Op(O::kGlobalGet, {0})
                                .Op(O::kI32Add)),
                  ir::Opcode::kLoad),
            1);
  EXPECT_EQ(Count(Translate(Code()
                                .Op(O::kGlobalGet, {0})
                                .LocalGet(0)
                                .Op(O::kGlobalSet, {0})
                                .Op(O::kGlobalGet, {0})
                                .Op(O::kI32Add)),
                  ir::Opcode::kLoad),
            2);
  // A write in a loop comes round to its header.
  EXPECT_EQ(Count(Translate(Code()
                                .Op(O::kGlobalGet, {0})
                                .LocalSet(1)
                                .Enter(O::kLoop)
                                .Op(O::kGlobalGet, {0})
                                .LocalSet(1)
                                .LocalGet(0)
                                .Op(O::kGlobalSet, {0})
                                .LocalGet(0)
                                .BrIf(0)
                                .End()
                                .LocalGet(1)),
                  ir::Opcode::kLoad),
            2);
  // A write in an arm that traps does not reach the code behind.
  EXPECT_EQ(Count(Translate(Code()
                                .Op(O::kGlobalGet, {0})
                                .LocalGet(0)
                                .Enter(O::kIf)
                                .LocalGet(1)
                                .Op(O::kGlobalSet, {0})
                                .Op(O::kUnreachable)
                                .End()
                                .Op(O::kGlobalGet, {0})
                                .Op(O::kI32Add)),
                  ir::Opcode::kLoad),
            1);
}

TEST_F(ShapeTest, GuardedAccessesNeedNoCheck) {
  // Through a computed index whose own operands are constants and values of any number.
  Code code;
  for (int i = 0; i < 50; ++i) {
    code.LocalGet(0).I32Const(i).Op(O::kI32Add).Op(O::kI32Load, {2, 0x7fff'fff0}).LocalSet(0);
  }
  const ir::Function& f = Translate(code.LocalGet(0));
  EXPECT_EQ(Count(f, ir::Opcode::kTrapnz), 0);
  EXPECT_EQ(Count(f, ir::Opcode::kIcmp), 0);
  EXPECT_EQ(Count(f, ir::Opcode::kLoad), 50);
  // Behind the guard the check is explicit.
  const ir::Function& g = Translate(Code().LocalGet(0).Op(O::kI32Load, {2, 0x8000'0000}));
  EXPECT_EQ(Count(g, ir::Opcode::kTrapnz), 1);
}

TEST_F(ShapeTest, BlocksThatTrapAreCold) {
  const ir::Function& f =
      Translate(Code().LocalGet(0).Enter(O::kIf).Op(O::kUnreachable).End().LocalGet(1));
  ASSERT_EQ(f.blocks.size(), 3u);
  EXPECT_TRUE(f.blocks[ir::Block(1)].cold);
  EXPECT_FALSE(f.blocks[ir::Block(2)].cold);
}

TEST_F(ShapeTest, SourceOffsetsAreThoseOfTheOperators) {
  const ir::Function& f = Translate(Code().LocalGet(0).LocalGet(1).Op(O::kI32Add));
  ASSERT_EQ(f.insts[2].op, ir::Opcode::kIadd);
  // The operator is the last but the function's `end`, with which the module's bytes end.
  ASSERT_EQ(f.insts[3].op, ir::Opcode::kReturn);
  EXPECT_EQ(f.source_offsets[3], f.source_offsets[2] + 1);
}

// Inputs that are large in one way: the IR must grow with the code and not with a product. The
// tests' time-out is the check that time does not either.
TEST_F(ShapeTest, ManySequentialBlocks) {
  Code code;
  for (int i = 0; i < 15'000; ++i) {
    code.Enter(O::kBlock).LocalGet(0).BrIf(0).LocalGet(1).LocalSet(2).LocalGet(2).LocalSet(1).End();
  }
  const ir::Function& f = Translate(code.LocalGet(1), 1);
  EXPECT_LT(f.insts.size(), 15'000u * 8);
  EXPECT_LT(f.pool.size(), 15'000u * 8);
}

TEST_F(ShapeTest, ManyLocalsAndManyBlocks) {
  constexpr uint32_t kCount = 49'000;
  Code code;
  for (uint32_t i = 0; i < kCount; ++i) {
    code.Enter(O::kBlock).LocalGet(0).BrIf(0).LocalGet(1).LocalSet(2 + i).End();
  }
  const ir::Function& f = Translate(code.LocalGet(2 + kCount / 2), kCount);
  EXPECT_LT(f.insts.size(), kCount * 8);
  EXPECT_LT(f.pool.size(), kCount * 8);
  EXPECT_EQ(Run(0, 9), Returns({9}));
}

TEST_F(ShapeTest, DeepNests) {
  for (Opcode op : {O::kBlock, O::kLoop, O::kIf}) {
    constexpr int kDepth = 10'000;
    Code code;
    for (int i = 0; i < kDepth; ++i) {
      if (op == O::kIf) code.LocalGet(0);
      code.Enter(op);
    }
    code.I32Const(3).LocalSet(1);
    for (int i = 0; i < kDepth; ++i) {
      if (op == O::kIf) code.Op(O::kElse);
      code.End();
    }
    const ir::Function& f = Translate(code.LocalGet(1));
    EXPECT_LT(f.insts.size(), kDepth * 8u) << OpcodeName(op);
    EXPECT_EQ(Run(1, 2), Returns({3})) << OpcodeName(op);
  }
}

}  // namespace
}  // namespace davit::wasm::testing
