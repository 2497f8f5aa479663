// Every rule of the allocator's input: a valid function, then one thing wrong with it.
#include "regalloc/validate.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/regalloc/test_util.h"

namespace davit::regalloc {
namespace {

constexpr char kValid[] = R"(block0:
  op def v0, def v1.w
  op def v2:reuse1, v0
  move def v3, v2
  op def v4 clobbers r1
  end v3 -> block1(v0), block2
block1(v5) loop 2 depth 1:
  end -> block1(v5)
block2:
  end
)";

struct Case {
  const char* reason;
  void (*change)(FunctionData& f);
};

constexpr uint32_t kNone = 1000;

constexpr Case kCases[] = {
    {"block0: instructions are not contiguous",
     [](FunctionData& f) { f.blocks[0].first_inst = 1; }},
    {"block1: instructions are not contiguous",
     [](FunctionData& f) { f.blocks[1].end_inst = f.blocks[1].first_inst; }},
    {"block2: instructions are not contiguous",
     [](FunctionData& f) { f.blocks[2].end_inst = kNone; }},
    {"block1: edges are not grouped by block", [](FunctionData& f) { f.blocks[1].first_edge = 1; }},
    {"block1: edges are not grouped by block", [](FunctionData& f) { f.blocks[1].end_edge = 1; }},
    {"block2: edges are not grouped by block",
     [](FunctionData& f) { f.blocks[2].end_edge = kNone; }},
    {"block1: bad end of loop", [](FunctionData& f) { f.blocks[1].loop_end = 1; }},
    {"block1: bad end of loop", [](FunctionData& f) { f.blocks[1].loop_end = 4; }},
    {"block0: the entry has parameters",
     [](FunctionData& f) {
       f.blocks[0].first_param = f.blocks[1].first_param;
       f.blocks[0].num_params = 1;
     }},
    {"instructions or edges outside blocks",
     [](FunctionData& f) { f.insts.push_back(f.insts.back()); }},
    {"instructions or edges outside blocks",
     [](FunctionData& f) { f.edges.push_back(f.edges.back()); }},
    {"block1: no such virtual register",
     [](FunctionData& f) { f.vreg_lists[f.blocks[1].first_param] = VReg(kNone); }},
    {"block1: no such virtual register",
     [](FunctionData& f) { f.vreg_lists[f.blocks[1].first_param] = VReg(); }},
    {"block0: v0 is defined twice", [](FunctionData& f) { f.operands[1].vreg = VReg(0); }},
    {"block0: a terminator must be the last instruction",
     [](FunctionData& f) { f.insts[0].flags = Inst::kTerminator; }},
    {"block2: a terminator must be the last instruction",
     [](FunctionData& f) { f.insts.back().flags = 0; }},
    {"block0: no such clobbers", [](FunctionData& f) { f.insts[0].clobbers = 200; }},
    {"block0: a use cannot reuse",
     [](FunctionData& f) { f.operands[3].constraint = Constraint::kReuse; }},
    {"block0: a terminator defines a value",
     [](FunctionData& f) {
       Operand& last = f.operands[f.insts[4].first_operand];
       last.kind = OperandKind::kDef;
       last.pos = OperandPos::kLate;
       last.vreg = VReg(6);
       f.vregs.resize(7);
     }},
    {"block0: the reused operand is not an early use",
     [](FunctionData& f) { f.operands[2].detail = 7; }},
    {"block0: the reused operand is not an early use",
     [](FunctionData& f) { f.operands[2].detail = 0; }},
    {"block0: the reused operand is not an early use",
     [](FunctionData& f) { f.operands[3].pos = OperandPos::kLate; }},
    {"block0: a move has one definition and one use",
     [](FunctionData& f) { f.insts[0].flags = Inst::kMove; }},
    {"block0: a move has one definition and one use",
     [](FunctionData& f) { f.insts[2].num_operands = 1; }},
    {"block0: edge of another block", [](FunctionData& f) { f.edges[1].from = 1; }},
    {"block0: edge to no block", [](FunctionData& f) { f.edges[1].to = 0; }},
    {"block0: edge to no block", [](FunctionData& f) { f.edges[1].to = 3; }},
    {"block0: arguments do not match parameters", [](FunctionData& f) { f.edges[0].to = 2; }},
    {"use of an undefined virtual register",
     [](FunctionData& f) { f.operands[3].vreg = VReg(kNone); }},
    {"use of an undefined virtual register", [](FunctionData& f) { f.operands[3].vreg = VReg(); }},
    {"argument is an undefined virtual register",
     [](FunctionData& f) { f.vreg_lists[f.edges[0].first_arg] = VReg(kNone); }},
    {"argument is an undefined virtual register",
     [](FunctionData& f) { f.vreg_lists[f.edges[0].first_arg] = VReg(); }},
    {"block0: argument and parameter differ in type",
     [](FunctionData& f) { f.vreg_lists[f.edges[0].first_arg] = VReg(1); }},
};

TEST(ValidateTest, RefusesEveryDefect) {
  for (const Case& c : kCases) {
    absl::StatusOr<FunctionData> f = Parse(kValid);
    ASSERT_TRUE(f.ok()) << f.status();
    ASSERT_TRUE(Validate(f->View()).ok());
    c.change(*f);
    EXPECT_EQ(std::string(Validate(f->View()).message()), c.reason);
  }
}

}  // namespace
}  // namespace davit::regalloc
