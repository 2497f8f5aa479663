// For each invariant of ir/verifier.h functions that break it, and nothing else, and the message
// that names it.
#include "ir/verifier.h"

#include <string>

#include "gtest/gtest.h"
#include "ir/parser.h"

namespace davit::ir {
namespace {

std::string MessageOf(const Function& func) { return std::string(Verify(func).message()); }

// A valid function with something of everything; the mutations below break it.
constexpr const char* kValid = R"(function %f(i32, i64) -> i32 davit {
  sig0 = (i32) -> i32, f64, i64 davit
  sig1 = () c
  fn0 = module:0 sig0
  fn1 = helper:0 sig1
  slot0 = 8 align 16

block0(v0: i32, v1: i64):
  v2 = call.i32 fn0(v0)
  v3 = proj.f64 v2, 1
  v4 = proj.i64 v2, 2
  v5 = iconst.i32 7
  v6 = iadd.i32 v2, v5
  v7 = load.i32 trapping memory v4+8
  store v3, v1
  v9 = iconst.ref 0
  v10 = icmp.ref eq v9, v9
  jump block1(v6)

block1(v12: i32) loop to block3:
  v13 = func_addr.i64 fn0
  v14 = call_indirect.i32 switch_context sig0, v13(v1, v12)
  brif v14, block2, block4

block2 loop to block2:
  brif v12, block2, block3

block3:
  br_table v12, [block1(v12), block4, block4], block1(v14)

block4:
  v18 = stack_addr.i64 slot0
  v19 = pinned.i64 1
  call fn1()
  return v12
}
)";

TEST(VerifierTest, AcceptsAValidFunction) {
  const auto func = ParseFunction(kValid);
  ASSERT_TRUE(func.ok()) << func.status();
  EXPECT_TRUE(Verify(*func).ok()) << Verify(*func);
}

struct Mutation {
  const char* name;
  void (*apply)(Function&);
  const char* message;
};

// What text cannot say.
constexpr Mutation kMutations[] = {
    {"S1 blocks", [](Function& f) { f = Function(); }, "function %\"\": it has no blocks"},
    {"S1 source offsets", [](Function& f) { f.source_offsets.pop_back(); },
     "function %f: 21 source offsets for 22 instructions"},
    {"S1 void", [](Function& f) { f.sigs[SigRef(1)].params = {Type::kVoid}; },
     "function %f: sig1: a signature has no void among its types"},
    {"S1 C results", [](Function& f) { f.sigs[SigRef(1)].results.assign(3, Type::kI32); },
     "function %f: sig1: a C signature has at most two results"},
    {"S1 own signature", [](Function& f) { f.sig.results = {Type::kVoid}; },
     "function %f: its signature: a signature has no void among its types"},
    {"S1 signature of a callee", [](Function& f) { f.funcs[FuncRef(1)].sig = SigRef(2); },
     "function %f: fn1: its signature does not exist"},
    {"S1 alignment 0", [](Function& f) { f.stack_slots[StackSlot(0)].align = 0; },
     "function %f: slot0: the alignment 0 is no power of two up to 16"},
    {"S1 alignment 12", [](Function& f) { f.stack_slots[StackSlot(0)].align = 12; },
     "function %f: slot0: the alignment 12 is no power of two up to 16"},
    {"S1 alignment 32", [](Function& f) { f.stack_slots[StackSlot(0)].align = 32; },
     "function %f: slot0: the alignment 32 is no power of two up to 16"},
    {"S2 overlap", [](Function& f) { f.blocks[Block(1)].first_inst = 11; },
     "function %f: block1: its instructions [11, 16) do not continue at 12"},
    {"S2 beyond", [](Function& f) { f.blocks[Block(4)].end_inst = 24; },
     "function %f: block4: its instructions [18, 24) do not continue at 18"},
    {"S2 empty", [](Function& f) { f.blocks[Block(2)].end_inst = 16; },
     "function %f: block2: it is empty"},
    {"S2 rest", [](Function& f) { f.Append({.op = Opcode::kReturn}, 0); },
     "function %f: 1 instructions are in no block"},
    {"S3 too many", [](Function& f) { f.blocks[Block(2)].num_params = 1; },
     "function %f: block2: it has no room for 1 parameters and a terminator"},
    {"S3 no parameter", [](Function& f) { f.blocks[Block(0)].num_params = 3; },
     "function %f: block0: v2 (v2 = call.i32 fn0(v0)): it is not parameter 2 of its block"},
    {"S3 number", [](Function& f) { f.insts[1].b = 0; },
     "function %f: block0: v1 (v1 = param.i64 block0, 0): it is not parameter 1 of its block"},
    {"S3 block", [](Function& f) { f.insts[1].a = 1; },
     "function %f: block0: v1 (v1 = param.i64 block1, 1): it is not parameter 1 of its block"},
    {"S3 behind", [](Function& f) { f.blocks[Block(0)].num_params = 1; },
     "function %f: block0: v1 (v1 = param.i64 block0, 1): a parameter behind the head of its "
     "block"},
    {"S6 no such edge", [](Function& f) { f.insts[11].b = 99; },
     "function %f: block0: v11 (jump edge99): edge 99 does not exist"},
    {"S6 no such block", [](Function& f) { f.edges[Edge(0)].to = Block(5); },
     "function %f: block0: v11 (jump block5(v6)): block5 does not exist"},
    {"S6 arguments", [](Function& f) { f.edges[Edge(0)].first_arg = 0xffff'ffff; },
     "function %f: block0: v11 (jump block1()): the arguments for block1 lie outside the pool"},
    {"S6 list", [](Function& f) { f.insts[17].b = 0xffff'ffff; },
     "function %f: block3: v17 (br_table v12, []): its edges lie outside the pool"},
    {"S6 default", [](Function& f) { f.insts[17].c = 0; },
     "function %f: block3: v17 (br_table v12, []): it has no default edge"},
    {"S6 arms", [](Function& f) { f.insts[15].c = f.insts[15].b; },
     "function %f: block1: v15 (brif v14, block2, block2): edge 1 is used more than once"},
    {"S6 shared", [](Function& f) { f.insts[16].c = f.insts[15].c; },
     "function %f: block2: v16 (brif v12, block2, block4): edge 2 is used more than once"},
    {"S6 call", [](Function& f) { f.insts[2].c = 0xffff'fff0; },
     "function %f: block0: v2 (v2 = call.i32 fn0()): its arguments lie outside the pool"},
    {"S6 return", [](Function& f) { f.insts[21].b = 0x7fff'ffff; },
     "function %f: block4: v21 (return): its results lie outside the pool"},
    {"S7 unused", [](Function& f) { f.insts[6].c = 1; },
     "function %f: block0: v6 (v6 = iadd.i32 v2, v5): a field that the opcode does not use is not "
     "0"},
    {"S7 aux", [](Function& f) { f.insts[6].aux = 1; },
     "function %f: block0: v6 (v6 = iadd.i32 v2, v5): a field that the opcode does not use is not "
     "0"},
    {"S7 condition", [](Function& f) { f.insts[10].aux = 10; },
     "function %f: block0: v10 (v10 = icmp.ref invalid v9, v9): aux is 10, which means nothing"},
    {"S7 call flags", [](Function& f) { f.insts[14].aux = 2; },
     "function %f: block1: v14 (v14 = call_indirect.i32 sig0, v13(v1, v12)): aux is 2, which "
     "means nothing"},
    {"S7 flags", [](Function& f) { f.insts[7].aux = 8; },
     "function %f: block0: v7 (v7 = load.i32 v4+8): the memory flags 8 mean nothing"},
    {"S7 region", [](Function& f) { f.insts[7].aux = 0x60; },
     "function %f: block0: v7 (v7 = load.i32 region6 v4+8): the memory flags 96 mean nothing"},
    {"S7 constant", [](Function& f) { f.insts[5].c = 1; },
     "function %f: block0: v5 (v5 = iconst.i32 7): the constant is not zero-extended"},
    {"O3 backward", [](Function& f) { f.blocks[Block(2)].loop_end = 2; },
     "function %f: block2: its loop ends at block2"},
    {"O3 beyond", [](Function& f) { f.blocks[Block(2)].loop_end = 6; },
     "function %f: block2: its loop ends at block6"},
    {"O3 overlap", [](Function& f) { f.blocks[Block(2)].loop_end = 5; },
     "function %f: block2: its loop ends behind the loop around it"},
    {"O4", [](Function& f) { f.blocks[Block(3)].loop_depth = 2; },
     "function %f: block3: its loop depth is 1, not 2"},
    {"opcode", [](Function& f) { f.insts[6].op = static_cast<Opcode>(kNumOpcodes); },
     "function %f: block0: v6: its opcode or type does not exist"},
    {"type", [](Function& f) { f.insts[6].type = static_cast<Type>(kNumTypes); },
     "function %f: block0: v6: its opcode or type does not exist"},
    {"T1 iadd", [](Function& f) { f.insts[6].type = Type::kVoid; },
     "function %f: block0: v6 (iadd v2, v5): iadd has no result of type void"},
    {"T2 no such value", [](Function& f) { f.insts[6].a = 23; },
     "function %f: block0: v6 (v6 = iadd.i32 v23, v5): v23 does not exist"},
    {"T2 no value",
     [](Function& f) { f.insts[18 + 1].op = Opcode::kAlias, f.insts[19].b = 0, f.insts[19].a = 8; },
     "function %f: block4: v19 (v19 = alias.i64 v8): v8 is no value"},
};

TEST(VerifierTest, RefusesMutations) {
  for (const Mutation& mutation : kMutations) {
    auto func = ParseFunction(kValid);
    ASSERT_TRUE(func.ok()) << func.status();
    mutation.apply(*func);
    EXPECT_EQ(MessageOf(*func), mutation.message) << mutation.name;
  }
}

struct TextCase {
  const char* text;
  const char* message;
};

// S4, S5, O1, O2, O3, T3, D1 on whole bodies.
TEST(VerifierTest, RefusesBodies) {
  constexpr TextCase kCases[] = {
      // S4
      {"block0(v0: i32):\n v1 = ineg.i32 v0",
       "block0: v1 (v1 = ineg.i32 v0): the block does not end in a terminator"},
      {"block0(v0: i32):\n return\n return", "block0: v1 (return): a terminator within the block"},
      // S5
      {"block0:\n return", "block0: 0 parameters, but the function has 1"},
      {"block0(v0: i64):\n return",
       "block0: v0 (v0 = param.i64 block0, 0): the function's parameter is of type i32"},
      {"block0(v0: i32):\n jump block0(v0)",
       "block0: v1 (jump block0(v0)): an edge leads to the entry block"},
      // O1
      {"block0(v0: i32):\n return\nblock1:\n return", "block1: it is unreachable"},
      // O2: a join in front of one of its predecessors; a back edge to an unmarked block; one from
      // behind the loop;
      // a loop with two entries.
      {"block0(v0: i32):\n brif v0, block1, block2\nblock1:\n return\nblock2:\n jump block1",
       "block2: an edge leads back to block1, which is not the header of a loop around it"},
      {"block0(v0: i32):\n jump block1\nblock1:\n jump block1",
       "block1: an edge leads back to block1, which is not the header of a loop around it"},
      {"block0(v0: i32):\n jump block1\nblock1 loop to block1:\n jump block2\nblock2:\n jump "
       "block1",
       "block2: an edge leads back to block1, which is not the header of a loop around it"},
      {"block0(v0: i32):\n brif v0, block1, block2\nblock1:\n jump block2\nblock2:\n jump block1",
       "block2: an edge leads back to block1, which is not the header of a loop around it"},
      // O3
      {"block0(v0: i32):\n brif v0, block1, block2\nblock1 loop to block2:\n jump block2\n"
       "block2:\n jump block1",
       "block2: the header of its loop, block1, does not dominate it"},
      // D1: a later definition in the same block; in an arm, used at the join; as an argument of an
      // edge; a value of a
      // later block.
      {"block0(v0: i32):\n v1 = ineg.i32 v2\n v2 = ineg.i32 v0\n return",
       "block0: v1 (v1 = ineg.i32 v2): v2 is not defined before"},
      {"block0(v0: i32):\n v1 = ineg.i32 v1\n return",
       "block0: v1 (v1 = ineg.i32 v1): v1 is not defined before"},
      {"block0(v0: i32):\n brif v0, block1, block2\nblock1:\n v2 = ineg.i32 v0\n jump block2\n"
       "block2:\n v4 = ineg.i32 v2\n return",
       "block2: v4 (v4 = ineg.i32 v2): v2 is defined in block1, which does not dominate this "
       "block"},
      {"block0(v0: i32):\n jump block1(v2)\nblock1(v2: i32):\n return",
       "block0: v1 (jump block1(v2)): v2 is not defined before"},
      {"block0(v0: i32):\n brif v0, block1, block2\nblock1:\n v2 = ineg.i32 v0\n jump block3(v2)\n"
       "block2:\n jump block3(v2)\nblock3(v5: i32):\n return",
       "block2: v4 (jump block3(v2)): v2 is defined in block1, which does not dominate this "
       "block"},
      // T3: edges.
      {"block0(v0: i32):\n jump block1\nblock1(v2: i32):\n return",
       "block0: v1 (jump block1): 0 arguments for block1, which has 1 parameters"},
      {"block0(v0: i32):\n jump block1(v0)\nblock1(v2: i64):\n return",
       "block0: v1 (jump block1(v0)): v0 is of type i32, not i64"},
      {"block0(v0: i32):\n return v0", "block0: v1 (return v0): 1 results where 0 are expected"},
  };
  for (const TextCase& c : kCases) {
    const std::string text = std::string("function %f(i32) davit {\n") + c.text + "\n}\n";
    const auto func = ParseFunction(text);
    ASSERT_TRUE(func.ok()) << func.status() << "\n" << text;
    EXPECT_EQ(MessageOf(*func), std::string("function %f: ") + c.message) << c.text;
  }
}

TEST(VerifierTest, RefusesInstructions) {
  constexpr TextCase kCases[] = {
      // T1
      {"v8 = iadd.f32 v2, v2", "iadd has no result of type f32"},
      {"v8 = clz.i8 v0", "clz has no result of type i8"},
      {"v8 = pinned.i32 0", "pinned has no result of type i32"},
      {"v8 = fadd.i32 v0, v0", "fadd has no result of type i32"},
      {"v8 = sext32.i32 v0", "sext32 has no result of type i32"},
      {"v8 = call.i64 fn0(v0)", "the callee's first result is of type i32"},
      {"call fn0(v0)", "the callee's first result is of type i32"},
      {"v8 = call.i32 fn1()", "the callee's first result is of type void"},
      {"v8 = call_indirect.f32 sig0, v1(v0)", "the callee's first result is of type i32"},
      // T2
      {"v8 = iadd.i32 v0, v1", "v1 is of type i64, not i32"},
      {"v8 = iadd.i32 v1, v0", "v1 is of type i64, not i32"},
      {"v8 = ineg.i64 v0", "v0 is of type i32, not i64"},
      {"v8 = alias.v128 v0", "v0 is of type i32, not v128"},
      {"v8 = iadd_uext.i64 v0, v0", "v0 is of type i32, not i64"},
      {"v8 = iadd_uext.i64 v1, v1", "v1 is of type i64, not i32"},
      {"v8 = select.i32 v1, v0, v0", "v1 is of type i64, not i32"},
      {"v8 = select.i32 v0, v1, v0", "v1 is of type i64, not i32"},
      {"v8 = select.i32 v0, v0, v1", "v1 is of type i64, not i32"},
      {"v8 = icmp.i32 eq v0, v1", "v1 is of type i64, not i32"},
      {"v8 = icmp.f32 eq v2, v2", "icmp does not compare f32"},
      {"v8 = fcmp.i32 eq v0, v0", "fcmp does not compare i32"},
      {"v8 = icmp.ref ult v4, v4", "references have no order"},
      {"v8 = uextend.i32 v0", "uextend does not convert i32 to i32"},
      {"v8 = sextend.i32 v1", "sextend does not convert i64 to i32"},
      {"v8 = uextend.i64 v2", "uextend does not convert f32 to i64"},
      {"v8 = ireduce.i32 v0", "ireduce does not convert i32 to i32"},
      {"v8 = bitcast.f64 v0", "bitcast does not convert i32 to f64"},
      {"v8 = bitcast.i64 v5", "bitcast does not convert v128 to i64"},
      {"v8 = fpromote.f64 v3", "fpromote does not convert f64 to f64"},
      {"v8 = fcvt_to_sint.i32 v0", "fcvt_to_sint does not convert i32 to i32"},
      {"v8 = fcvt_from_uint.f32 v2", "fcvt_from_uint does not convert f32 to f32"},
      {"v8 = load.i32 v0", "v0 is of type i32, not i64"},
      {"store v1, v0", "v0 is of type i32, not i64"},
      {"store8 v2, v1", "store8 does not store f32"},
      {"store32 v0, v1", "store32 does not store i32"},
      {"store readonly v0, v1", "a store to readonly memory"},
      {"trapnz v1, host", "v1 is of type i64, not i32"},
      {"trapz v1, host", "v1 is of type i64, not i32"},
      {"v8 = pinned.i64 2", "there are two pinned registers, 0 and 1"},
      // T3
      {"v8 = call.i32 fn0()", "0 arguments where 1 are expected"},
      {"v8 = call.i32 fn0(v1)", "v1 is of type i64, not i32"},
      {"v8 = call_indirect.i32 sig0, v0(v0)", "v0 is of type i32, not i64"},
      {"v8 = call_indirect.i32 switch_context sig0, v1(v0)", "v0 is of type i32, not i64"},
      {"v8 = call_indirect.i32 switch_context sig0, v1(v1)", "0 arguments where 1 are expected"},
      {"call_indirect switch_context sig1, v1()",
       "only a callee with Davit's convention has a context"},
      {"v8 = call_indirect.i32 switch_context sig0, v1()",
       "it lacks the callee's address or context"},
      // T4
      {"v8 = proj.f64 v0, 1", "a projection does not follow its call"},
      {"v8 = proj.f64 v7, 1", "v7 is no call"},
      {"v8 = call.i32 fn0(v0)\n v9 = ineg.i32 v0\n v10 = proj.f64 v8, 1",
       "a projection does not follow its call"},
      {"v8 = call.i32 fn0(v0)\n v9 = proj.i64 v8, 2\n v10 = proj.f64 v8, 1",
       "the projections of a call are not in ascending order"},
      {"v8 = call.i32 fn0(v0)\n v9 = proj.f64 v8, 1\n v10 = proj.f64 v8, 1",
       "the projections of a call are not in ascending order"},
      {"v8 = call.i32 fn0(v0)\n v9 = proj.i32 v8, 0", "the call has no result 0 besides the first"},
      {"v8 = call.i32 fn0(v0)\n v9 = proj.i64 v8, 3", "the call has no result 3 besides the first"},
      {"v8 = call.i32 fn0(v0)\n v9 = proj.i64 v8, 1", "the result is of type f64"},
      // D1, and terminators of T2.
      {"brif v1, block1, block2\nblock1:\n return\nblock2:", "v1 is of type i64, not i32"},
      {"br_table v1, [], block1\nblock1:", "v1 is of type i64, not i32"},
  };
  for (const TextCase& c : kCases) {
    const auto func =
        ParseFunction(std::string("function %f(i32, i64, f32, f64, ref, v128) davit {\n"
                                  "sig0 = (i32) -> i32, f64, i64 davit\nsig1 = () c\n"
                                  "fn0 = module:0 sig0\nfn1 = helper:0 sig1\n"
                                  "block0(v0: i32, v1: i64, v2: f32, v3: f64, v4: ref, v5: v128):\n"
                                  " v6 = iconst.i32 0\n v7 = iconst.i32 1\n ") +
                      c.text + "\n return\n}\n");
    ASSERT_TRUE(func.ok()) << func.status() << "\n" << c.text;
    const std::string message = MessageOf(*func);
    // "function %f: block0: v8 (...): " and the reason.
    const size_t reason = message.rfind("): ");
    ASSERT_NE(reason, message.npos) << c.text << ": " << message;
    EXPECT_EQ(message.substr(reason + 3), c.message) << c.text;
  }
}

// Values of a call's arguments and other lists are checked for dominance too.
TEST(VerifierTest, ChecksDominanceOfListedValues) {
  const auto func = ParseFunction(R"(function %f() davit {
  sig0 = (i32) davit
  fn0 = module:0 sig0
block0:
  call fn0(v1)
  v1 = iconst.i32 0
  return
})");
  ASSERT_TRUE(func.ok()) << func.status();
  EXPECT_EQ(MessageOf(*func), "function %f: block0: v0 (call fn0(v1)): v1 is not defined before");
}

TEST(VerifierTest, IgnoresEdgesOfNoTerminator) {
  auto func = ParseFunction(kValid);
  ASSERT_TRUE(func.ok()) << func.status();
  func->edges.Add({.to = Block(77), .first_arg = 1000, .num_args = 5});
  EXPECT_TRUE(Verify(*func).ok()) << Verify(*func);
}

// 200,000 instructions in a ladder of branches to one exit, where the dominator tree is a path.
TEST(VerifierTest, LargeFunctionsAreNoWorse) {
  Function func;
  func.name = "large";
  func.sig.params = {Type::kI32};
  constexpr uint32_t kBlocks = 66'000;
  func.Append({.op = Opcode::kParam, .type = Type::kI32}, 0);
  for (uint32_t b = 0; b <= kBlocks; ++b) {
    BlockData block;
    block.first_inst = b == 0 ? 0 : static_cast<uint32_t>(func.insts.size());
    block.num_params = b == 0;
    if (b < kBlocks) {
      const Value v = func.Append({.op = Opcode::kIneg, .type = Type::kI32, .a = 0}, 0);
      const Value w = func.Append({.op = Opcode::kIadd, .type = Type::kI32, .b = v.index()}, 0);
      const Edge next = func.edges.Add({.to = Block(b + 1)});
      const Edge exit = func.edges.Add({.to = Block(kBlocks)});
      func.Append({.op = Opcode::kBrif, .a = w.index(), .b = next.index(), .c = exit.index()}, 0);
    } else {
      func.Append({.op = Opcode::kReturn}, 0);
    }
    block.end_inst = static_cast<uint32_t>(func.insts.size());
    func.blocks.Add(block);
  }
  EXPECT_TRUE(Verify(func).ok()) << Verify(func);
}

}  // namespace
}  // namespace davit::ir
