// What lives and how often it is used: small functions counted by hand, generated ones by a plain
// work list.
#include "codegen/opt/dce.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "fuzz/gen/generated_ir.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "ir/printer.h"
#include "tests/isa/lower_test_util.h"

namespace davit::codegen {
namespace {

using ::testing::ElementsAre;

// The counts of v0, v1, ... where they are numbered in the order of the text.
std::vector<int> Uses(ir::Function& function) {
  UseCounter counter;
  std::vector<uint8_t> uses = {1, 2, 3};
  counter.Run(function, uses);
  return {uses.begin(), uses.end()};
}

std::vector<int> Uses(std::string_view signature, std::string_view body,
                      std::string_view declarations = "") {
  ir::Function function = isa::ParseBody(signature, body, declarations);
  return Uses(function);
}

TEST(DceTest, CountsOperandsOfWhatLives) {
  EXPECT_THAT(Uses("(i32, i32) -> i32 davit", R"(
  v2 = iadd.i32 v0, v1
  v3 = imul.i32 v2, v2
  v4 = isub.i32 v0, v1
  v5 = bxor.i32 v4, v4
  return v3)"),
              ElementsAre(1, 1, 2, 1, 0, 0, 0));
}

TEST(DceTest, EffectsLive) {
  EXPECT_THAT(Uses("(i64, i32, i32) -> i32 davit", R"(
  v3 = udiv.i32 v1, v2
  v4 = load.i32 v0
  v5 = load.i32 trapping v0+4
  v6 = call.i32 fn0(v2)
  v7 = proj.i32 v6, 1
  store v1, v0
  trapnz v2, unreachable
  return v1)",
                   "  sig0 = (i32) -> i32, i32 davit\n  fn0 = module:1 sig0"),
              // The load that cannot trap and the projection are dead, and so count for nothing.
              ElementsAre(2, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0));
}

TEST(DceTest, LoopParametersThatOnlyFeedThemselvesAreDead) {
  // v3 counts down and lives; v4 grows, v5 and v6 change places, and nobody looks at any of the
  // three.
  EXPECT_THAT(Uses("(i32, i64) -> i32 davit", R"(
  jump block1(v0, v1, v1, v1)

block1(v3: i32, v4: i64, v5: i64, v6: i64) loop to block2:
  v7 = iconst.i32 1
  v8 = isub.i32 v3, v7
  v9 = iadd.i64 v4, v1
  brif v8, block1(v8, v9, v6, v5), block2

block2:
  return v8)"),
              ElementsAre(1, 0, 0,     // parameters, jump
                          1, 0, 0, 0,  // loop parameters
                          1, 3, 0, 0,  // v8: branch, back edge, return
                          0));
}

TEST(DceTest, ALoopParameterThatIsReadAfterTheLoopLivesWithAllItNeeds) {
  EXPECT_THAT(
      Uses("(i32, i64) -> i64 davit", R"(
  jump block1(v0, v1, v1)

block1(v3: i32, v4: i64, v5: i64) loop to block2:
  v6 = iconst.i32 1
  v7 = isub.i32 v3, v6
  v8 = iadd.i64 v4, v4
  brif v7, block1(v7, v5, v8), block2

block2:
  return v4)"),
      // v4 is used by v8 twice and by the return; v5 and v8 by the back edge, v1 by two parameters.
      ElementsAre(1, 2, 0, 1, 3, 1, 1, 2, 1, 0, 0));
}

TEST(DceTest, TheArgumentsOfEachEdgeOfABranchCount) {
  EXPECT_THAT(Uses("(i32, i32) -> i32 davit", R"(
  brif v0, block2(v1), block1

block1:
  jump block2(v1)

block2(v4: i32):
  return v4)"),
              ElementsAre(1, 2, 0, 0, 1, 0));
}

TEST(DceTest, AnEdgeThatATableListsOftenCountsOnce) {
  ir::Function function = isa::ParseBody("(i32, i32) -> i32 davit", R"(
  br_table v0, [block1(v1)], block1(v1)

block1(v3: i32):
  return v3)");
  // The same edge for both entries.
  ir::Inst& table = function.insts[2];
  ASSERT_EQ(table.op, ir::Opcode::kBrTable);
  function.pool[table.b + 1] = function.pool[table.b];
  EXPECT_THAT(Uses(function), ElementsAre(1, 1, 0, 1, 0));
}

TEST(DceTest, AliasesAreResolvedAndNeverCounted) {
  ir::Function function = isa::ParseBody("(i32, i32) -> i32 davit", R"(
  v2 = alias.i32 v0
  v3 = alias.i32 v2
  v4 = iadd.i32 v3, v1
  v5 = alias.i32 v4
  jump block1(v5)

block1(v7: i32):
  v8 = isub.i32 v7, v3
  return v8)");
  EXPECT_THAT(Uses(function), ElementsAre(2, 1, 0, 0, 1, 0, 0, 1, 1, 0));
  EXPECT_EQ(function.insts[4].a, 0u);
  EXPECT_EQ(function.insts[8].b, 0u);
  EXPECT_EQ(function.ArgsOf(function.edges[ir::Edge(0)])[0], 4u);
}

TEST(DceTest, CountsSaturate) {
  for (const int users : {1, 253, 254, 255, 256, 1000}) {
    std::string body;
    for (int i = 0; i < users; ++i) absl::StrAppend(&body, "  store v1, v0+", 4 * i, "\n");
    const std::vector<int> uses = Uses("(i64, i32) davit", body + "  return");
    EXPECT_EQ(uses[0], std::min(users, 255));
    EXPECT_EQ(uses[1], std::min(users, 255));
  }
}

TEST(DceTest, LongChainsThroughLoopParameters) {
  // 2,000 parameters, each of which takes its value from the next one round the loop: all live
  // because of the first.
  constexpr int kParams = 2000;
  std::string params, entry, back;
  for (int i = 0; i < kParams; ++i) {
    const char* comma = i == 0 ? "" : ", ";
    absl::StrAppend(&params, comma, "v", 2 + i, ": i32");
    absl::StrAppend(&entry, comma, "v0");
    absl::StrAppend(&back, comma, "v", 2 + (i + 1) % kParams);
  }
  const std::vector<int> uses =
      Uses("(i32) -> i32 davit", absl::StrCat("  jump block1(", entry, ")\n\nblock1(", params,
                                              ") loop to block2:\n  brif v0, block1(", back,
                                              "), block2\n\nblock2:\n  return v2"));
  EXPECT_EQ(uses[0], 255);
  EXPECT_EQ(uses[2], 2);
  for (int i = 1; i < kParams; ++i) ASSERT_EQ(uses[2 + i], 1) << i;
}

// `function` with every use of an alias replaced by what it stands for.
ir::Function WithoutAliases(ir::Function function) {
  const auto resolve = [&](uint32_t& operand) {
    while (function.insts[operand].op == ir::Opcode::kAlias) operand = function.insts[operand].a;
  };
  for (ir::Inst& inst : function.insts) {
    if (inst.op != ir::Opcode::kAlias) function.ForEachOperand(inst, resolve);
  }
  for (const ir::EdgeData& edge : function.edges) {
    for (uint32_t i = 0; i < edge.num_args; ++i) resolve(function.pool[edge.first_arg + i]);
  }
  return function;
}

TEST(DceTest, AgreesWithAPlainWorkListOnGeneratedFunctions) {
  UseCounter counter;
  std::vector<uint8_t> uses;
  for (ir::Function& function : GenerateFunctions(1000, 300)) {
    const std::vector<uint8_t> expected = isa::ComputeUses(WithoutAliases(function));
    counter.Run(function, uses);
    ASSERT_EQ(uses, expected) << ir::Print(function);
  }
}

}  // namespace
}  // namespace davit::codegen
