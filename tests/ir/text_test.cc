// The text form: what the printer writes the parser reads back to the same function and the same
// text; what it cannot represent it refuses, with a position.
#include <cctype>
#include <fstream>
#include <sstream>
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "ir/parser.h"
#include "ir/printer.h"
#include "ir/verifier.h"

namespace davit::ir {
namespace {

constexpr const char* kRoundTrips[] = {
    // Every kind of declaration, name and block marker.
    R"(function %all.of-it_$1(i32, i64, f32) -> i32, f64 davit {
  sig0 = () davit
  sig1 = (i8, i16, v128, ref) -> i64 c
  fn0 = module:7 sig0
  fn1 = helper:4294967295 sig1
  fn2 = 200:0 sig1
  slot0 = 16 align 8
  slot1 = 0 align 1

block0(v0: i32, v1: i64, v2: f32):
  jump block1(v1)

block1(v4: i64) loop to block3 cold:
  jump block2

block2 loop to block2:
  jump block3

block3 cold:
  trap unreachable
}
)",
    // Odd names.
    "function %\"a b\\22\\0a\\ff\"() davit {\n}\n",
    "function %\"\"() c {\n}\n",
    // Constants.
    R"(function %constants() davit {
block0:
  v0 = iconst.i8 -128
  v1 = iconst.i16 32767
  v2 = iconst.i32 -1
  v3 = iconst.i64 -9223372036854775808
  v4 = iconst.ref 0
  v5 = fconst.f32 0.1
  v6 = fconst.f32 -0
  v7 = fconst.f32 inf
  v8 = fconst.f32 -nan
  v9 = fconst.f32 nan:0x1
  v10 = fconst.f64 1e+300
  v11 = fconst.f64 -inf
  v12 = fconst.f64 nan
  v13 = fconst.f64 -nan:0xfffffffffffff
  v14 = fconst.f64 5e-324
  v15 = fconst.f64 -1.5
  return
}
)",
    // Each format of instruction.
    R"(function %formats(i32, i64) -> i32 davit {
  sig0 = (i32) -> i32, f64 davit
  fn0 = module:0 sig0
  slot0 = 8 align 8

block0(v0: i32, v1: i64):
  v2 = iadd.i32 v0, v0
  v3 = clz.i32 v2
  v4 = iadd_uext.i64 v1, v3
  v5 = icmp.i64 slt v1, v4
  v6 = fcvt_from_sint.f64 v5
  v7 = fcmp.f64 ne v6, v6
  v8 = select.i32 v7, v2, v3
  v9 = load.i32 trapping memory v4+16
  v10 = sload8.i64 readonly aligned instance v1-2147483648
  v11 = load.v128 v1+2147483647
  store trapping v11, v1
  store32 stack v10, v4+8
  v14 = pinned.i64 0
  v15 = func_addr.i64 fn0
  v16 = stack_addr.i64 slot0
  v17 = call.i32 fn0(v8)
  v18 = proj.f64 v17, 1
  v19 = call_indirect.i32 switch_context sig0, v15(v14, v0)
  call_indirect sig0, v15(v9)
  call fn0(v17)
  trapnz v0, integer_overflow
  trapz v0, host
  brif v0, block1(v0, v6), block2

block1(v25: i32, v26: f64):
  br_table v25, [block2, block3(v25), block2, block3(v0)], block3(v25)

block2:
  return v0, v0

block3(v29: i32):
  return
}
)",
    // Positions in the source.
    R"(function %positions(i32) davit {
block0(@1 v0: i32):
  @1a2f v1 = ineg.i32 v0
  @ffffffff return
}
)",
};

TEST(TextTest, RoundTrips) {
  for (const char* text : kRoundTrips) {
    const auto func = ParseFunction(text);
    ASSERT_TRUE(func.ok()) << func.status() << "\n" << text;
    EXPECT_EQ(Print(*func), text);
  }
}

// Numbers need not be dense, nor the spacing canonical; declarations and blocks are numbered in
// their order.
TEST(TextTest, RenumbersAndIgnoresSpacingAndComments) {
  const auto func = ParseFunction(R"(
; before
function %f ( i32 )->i32   davit { ; here
   sig9 = () davit
 sig4 = () c ; there
   fn8=module : 3 sig4

 block7 ( v100 :i32 ):
; between
    v3=iadd.i32 v100,v100   ; behind
    call fn8 ( )
    jump block2( v3 )
 block2(v0: i32):  ; -> i32
    return v0
}
; after)");
  ASSERT_TRUE(func.ok()) << func.status();
  EXPECT_EQ(Print(*func), R"(function %f(i32) -> i32 davit {
  sig0 = () davit
  sig1 = () c
  fn0 = module:3 sig1

block0(v0: i32):
  v1 = iadd.i32 v0, v0
  call fn0()
  jump block1(v1)

block1(v4: i32):
  return v4
}
)");
}

TEST(TextTest, ParsesTheFieldsThatTextDoesNotShow) {
  const auto func = ParseFunction(kRoundTrips[0]);
  ASSERT_TRUE(func.ok()) << func.status();
  ASSERT_EQ(func->blocks.size(), 4u);
  EXPECT_EQ(func->blocks[Block(0)].num_params, 3u);
  EXPECT_EQ(func->blocks[Block(0)].end_inst, 4u);
  const uint32_t loop_ends[] = {0, 4, 3, 0};
  const uint16_t depths[] = {0, 1, 2, 1};
  for (uint32_t b = 0; b < 4; ++b) {
    EXPECT_EQ(func->blocks[Block(b)].loop_end, loop_ends[b]) << b;
    EXPECT_EQ(func->blocks[Block(b)].loop_depth, depths[b]) << b;
  }
  EXPECT_EQ(func->funcs[FuncRef(1)].symbol, (Symbol{kHelpers, 0xffff'ffff}));
  EXPECT_EQ(func->funcs[FuncRef(2)].symbol, (Symbol{200, 0}));
  EXPECT_EQ(func->sigs[SigRef(1)].conv, CallConv::kC);
  EXPECT_EQ(ParseFunction(kRoundTrips[1])->name, "a b\"\n\xff");
}

TEST(TextTest, EqualEntriesOfABrTableShareAnEdge) {
  const auto func = ParseFunction(kRoundTrips[4]);
  ASSERT_TRUE(func.ok()) << func.status();
  const Inst& inst = func->TerminatorOf(Block(1));
  const auto edges = func->PoolSlice(inst.b, inst.c);
  ASSERT_EQ(edges.size(), 5u);
  EXPECT_EQ(edges[0], edges[2]);
  EXPECT_EQ(edges[1], edges[4]);
  EXPECT_NE(edges[1], edges[3]);
}

TEST(TextTest, ReadsHexadecimalAndUnsignedIntegers) {
  const auto func = ParseFunction(R"(function %f() davit {
block0:
  v0 = iconst.i32 0xffffffff
  v1 = iconst.i32 4294967295
  v2 = iconst.i8 -0x80
  return
})");
  ASSERT_TRUE(func.ok()) << func.status();
  EXPECT_EQ(func->insts[0].constant(), 0xffff'ffffu);
  EXPECT_EQ(func->insts[1].constant(), 0xffff'ffffu);
  EXPECT_EQ(func->insts[2].constant(), 0x80u);
}

TEST(TextTest, SeveralFunctionsWithTheirLines) {
  const auto functions =
      ParseFunctions("\nfunction %a() davit {\n}\n; c\nfunction %b() c {\nblock0:\n}\n");
  ASSERT_TRUE(functions.ok()) << functions.status();
  ASSERT_EQ(functions->size(), 2u);
  EXPECT_EQ((*functions)[0].first_line, 2u);
  EXPECT_EQ((*functions)[0].last_line, 3u);
  EXPECT_EQ((*functions)[1].first_line, 5u);
  EXPECT_EQ((*functions)[1].last_line, 7u);
  EXPECT_EQ((*functions)[1].function.name, "b");
  EXPECT_EQ(ParseFunctions("; nothing\n")->size(), 0u);
}

TEST(TextTest, SharedTablesShowWhatIsUsed) {
  IdMap<SigRef, Signature> sigs;
  sigs.Add({});
  sigs.Add({{Type::kI32}, {}, CallConv::kDavit});
  sigs.Add({{}, {}, CallConv::kC});
  IdMap<FuncRef, FuncDecl> funcs;
  funcs.Add({{kModuleFunctions, 5}, SigRef(0)});
  funcs.Add({{kModuleFunctions, 6}, SigRef(2)});
  auto func = ParseFunction(R"(function %f() davit {
  sig0 = () davit
  fn0 = module:0 sig0
  fn1 = module:1 sig0
block0:
  call fn1()
  return
})");
  ASSERT_TRUE(func.ok()) << func.status();
  func->shared_sigs = &sigs;
  func->shared_funcs = &funcs;
  EXPECT_EQ(Print(*func), R"(function %f() davit {
  sig2 = () c
  fn1 = module:6 sig2

block0:
  call fn1()
  return
}
)");
}

// The printer is for broken functions too.
TEST(TextTest, PrintsWhatLiesOutsideTheTables) {
  Function func;
  func.name = "broken";
  func.Append({.op = Opcode::kIcmp, .type = Type::kI32, .aux = 77, .a = 9, .b = 8}, 0);
  func.Append({.op = Opcode::kLoad, .type = Type::kI32, .aux = 0xf0, .a = 9}, 0);
  func.Append({.op = Opcode::kJump, .b = 4}, 0);
  func.Append({.op = Opcode::kReturn, .b = 4, .c = 9}, 0);
  func.Append({.op = Opcode::kTrap, .aux = 200}, 0);
  func.blocks.Add({.first_inst = 0, .end_inst = 99});
  EXPECT_EQ(Print(func), R"(function %broken() davit {
block0:
  v0 = icmp invalid v9, v8
  v1 = load.i32 region15 v9
  jump edge4
  return
  trap invalid
}
)");
}

struct ErrorCase {
  const char* text;
  const char* message;
};

std::string InBlock(const std::string& line) {
  return "function %f() davit {\n  sig0 = () davit\n  fn0 = module:0 sig0\n  slot0 = 8 align 8\n"
         "block0(v0: i32, v1: i64):\n" +
         line + "\n}\n";
}

TEST(TextTest, RefusesFunctions) {
  constexpr ErrorCase kCases[] = {
      {"fun", "1:1: expected 'function', found 'fun'"},
      {"function f", "1:10: expected a name (%...), found 'f'"},
      {"function %() davit {", "1:11: expected a name after '%', found '('"},
      {"function %\"abc", "1:11: the name does not end"},
      {"function %\"a\\g0\"", "1:13: expected two hexadecimal digits after '\\'"},
      {"function %f(i33) davit {", "1:13: expected a type, found 'i33'"},
      {"function %f(void) davit {", "1:13: expected a type, found 'void'"},
      {"function %f(i32 i32) davit {", "1:17: expected ')', found 'i32'"},
      {"function %f() -> davit {", "1:18: expected a type, found 'davit'"},
      {"function %f() {", "1:15: expected a calling convention (davit or c), found '{'"},
      {"function %f() davit\n{", "1:20: expected '{', found the end of the line"},
      {"function %f() davit {", "1:22: expected '}', found the end of the text"},
      {"function %f() davit { sig0 = () c", "1:23: expected the end of the line, found 'sig0'"},
      {"function %f() davit {\n  nop\n}",
       "2:3: expected a declaration (sig, fn, slot) or a block, found 'nop'"},
      {"function %f() davit {\nsig0 = () c\nsig0 = () c\n}", "3:1: sig0 is defined twice"},
      {"function %f() davit {\nfn0 = module:1 sig3\n}", "2:16: sig3 is not defined"},
      {"function %f() davit {\nfn0 = 256:1 sig3\n}", "2:7: a symbol space is at most 255"},
      {"function %f() davit {\nfn0 = foo:1 sig3\n}",
       "2:7: expected a symbol space (module, helper or a number), found 'foo'"},
      {"function %f() davit {\nslot0 = 4294967296 align 8\n}",
       "2:9: a size in bytes does not fit into 32 bits"},
      {"function %f() davit {\nslot0 = 8\n}", "2:10: expected 'align', found the end of the line"},
      {"function %f() davit {\nblock0:\nblock0:\n}", "3:1: block0 is defined twice"},
      {"function %f() davit {\nblock0(v0: i32, v0: i32):\n}", "2:17: v0 is defined twice"},
      {"function %f() davit {\nblock0(v0):\n}", "2:10: expected ':', found ')'"},
      {"function %f() davit {\nblock0 loop block0:\n}", "2:13: expected 'to', found 'block0'"},
      {"function %f() davit {\nblock0 loop to block1:\n}", "2:16: block1 is not defined"},
      {"function %f() davit {\nblock0 hot:\n}", "2:8: expected ':', found 'hot'"},
      {"function %f() davit {\n} x", "2:3: expected the end of the line, found 'x'"},
      {"", "1:1: expected one function, found 0"},
  };
  for (const ErrorCase& c : kCases) {
    EXPECT_EQ(ParseFunction(c.text).status().message(), c.message) << c.text;
  }
}

TEST(TextTest, RefusesInstructions) {
  constexpr ErrorCase kCases[] = {
      {"v2 = iad.i32 v0, v0", "6:6: unknown opcode 'iad'"},
      {"v2 = iadd.i33 v0, v0", "6:6: unknown type 'i33'"},
      {"v2 = iadd v0, v0", "6:6: iadd needs a type (mnemonic.type)"},
      {"iadd.i32 v0, v0", "6:1: iadd needs a name for its result"},
      {"v2 = store v0, v1", "6:6: store has no result"},
      {"store.i32 v0, v1", "6:1: store without a result has no type"},
      {"call.i32 fn0()", "6:1: call without a result has no type"},
      {"v2 = call fn0()", "6:6: call needs a type (mnemonic.type)"},
      {"v2 = param.i32 block0, 1", "6:6: parameters are written at the head of their block"},
      {"v2 = ", "6:6: expected an instruction, found the end of the line"},
      {"v0 = ineg.i32 v0", "6:1: v0 is defined twice"},
      {"v2 = ineg.i32 v9", "6:15: v9 is not defined"},
      {"v2 = ineg.i32 0", "6:15: expected a value, found '0'"},
      {"v2 = iadd.i32 v0", "6:17: expected ',', found the end of the line"},
      {"v2 = iadd.i32 v0, v0 v0", "6:22: expected the end of the line, found 'v0'"},
      {"v2 = iconst.i8 256", "6:16: '256' is not a constant of type i8"},
      {"v2 = iconst.i8 -129", "6:16: '-129' is not a constant of type i8"},
      {"v2 = iconst.i64 0x10000000000000000",
       "6:17: '0x10000000000000000' is not a constant of type i64"},
      {"v2 = iconst.i32 --1", "6:17: '--1' is not a constant of type i32"},
      {"v2 = iconst.i32", "6:16: '' is not a constant of type i32"},
      {"v2 = iconst.f32 1", "6:17: iconst is of an integer type or ref"},
      {"v2 = fconst.i32 1", "6:17: fconst is of type f32 or f64"},
      {"v2 = fconst.f32 nan:0x800000", "6:17: 'nan:0x800000' is not a constant of type f32"},
      {"v2 = fconst.f32 nan:0x0", "6:17: 'nan:0x0' is not a constant of type f32"},
      {"v2 = fconst.f32 1e99", "6:17: '1e99' is not a constant of type f32"},
      {"v2 = fconst.f64 one", "6:17: 'one' is not a constant of type f64"},
      {"v2 = icmp.i32 lt v0, v0", "6:15: unknown condition 'lt'"},
      {"v2 = fcmp.f32 slt v0, v0", "6:15: unknown condition 'slt'"},
      {"v2 = icmp.i64 slt v0, v0", "6:6: a comparison of i64 has an operand of type i32"},
      {"v2 = load.i32 trapping trapping v1",
       "6:24: 'trapping' contradicts or repeats another flag"},
      {"v2 = load.i32 memory stack v1", "6:22: 'stack' contradicts or repeats another flag"},
      {"v2 = load.i32 quickly v1", "6:15: expected a value, found 'quickly'"},
      {"v2 = load.i32 v1+2147483648", "6:17: the offset does not fit into 32 bits with a sign"},
      {"v2 = load.i32 v1-2147483649", "6:17: the offset does not fit into 32 bits with a sign"},
      {"v2 = func_addr.i64 fn1", "6:20: fn1 is not defined"},
      {"v2 = stack_addr.i64 slot1", "6:21: slot1 is not defined"},
      {"v2 = pinned.i64 x", "6:17: expected the number of a pinned register, found 'x'"},
      {"call fn1()", "6:6: fn1 is not defined"},
      {"call fn0", "6:9: expected '(', found the end of the line"},
      {"call fn0(v0", "6:12: expected ')', found the end of the line"},
      {"call_indirect sig1, v1()", "6:15: sig1 is not defined"},
      {"call_indirect sig0, fn0()", "6:21: expected the callee's address, found 'fn0'"},
      {"trap overflow", "6:6: unknown trap code 'overflow'"},
      {"trapnz v0", "6:10: expected ',', found the end of the line"},
      {"jump block9", "6:6: block9 is not defined"},
      {"jump v0", "6:6: expected a block, found 'v0'"},
      {"brif v0, block0", "6:16: expected ',', found the end of the line"},
      {"br_table v0, [block0]", "6:22: expected ',', found the end of the line"},
      {"br_table v0, block0", "6:14: expected '[', found 'block0'"},
      {"return v0,", "6:11: expected a value, found the end of the line"},
      {"return block0", "6:8: expected a value, found 'block0'"},
      {"@xyz return",
       "6:2: expected a hexadecimal position of at most 32 bits after '@', found 'xyz'"},
      {"sig1 = () davit", "6:1: unknown opcode 'sig1'"},
  };
  for (const ErrorCase& c : kCases) {
    EXPECT_EQ(ParseFunction(InBlock(c.text)).status().message(), c.message) << c.text;
  }
}

std::string ReadSource(const std::string& path) {
  std::ifstream file(std::string(DAVIT_SOURCE_DIR) + "/" + path);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

// The pages name every opcode, type, condition and trap, and its example is as the printer writes
// it.
TEST(TextTest, ThePageAboutTheIrIsTrue) {
  const std::string page = ReadSource("docs/ir.md") + ReadSource("docs/ir-vectors.md");
  const auto has_word = [&](std::string_view word) {
    for (size_t at = page.find(word); at != page.npos; at = page.find(word, at + 1)) {
      const auto is_part = [&](size_t i) { return std::isalnum(page[i]) || page[i] == '_'; };
      if (!is_part(at - 1) && !is_part(at + word.size())) return true;
    }
    return false;
  };
  for (const OpcodeInfo& info : kOpcodeInfo) {
    EXPECT_NE(page.find("`" + std::string(info.mnemonic) + "`"), page.npos) << info.mnemonic;
  }
  for (int i = 0; i < kNumTrapCodes; ++i) {
    const std::string_view name = TrapCodeName(static_cast<TrapCode>(i));
    EXPECT_TRUE(has_word(name)) << name;
  }
  for (int i = 0; i < kNumIntConds; ++i)
    EXPECT_TRUE(has_word(IntCondName(static_cast<IntCond>(i))));
  const size_t begin = page.find("function %sum");
  ASSERT_NE(begin, page.npos);
  const std::string example = page.substr(begin, page.find("```", begin) - begin);
  const auto func = ParseFunction(example);
  ASSERT_TRUE(func.ok()) << func.status();
  EXPECT_TRUE(Verify(*func).ok()) << Verify(*func);
  EXPECT_EQ(Print(*func), example);
}

TEST(TextTest, PrintsSingleInstructions) {
  const auto func = ParseFunction(kRoundTrips[4]);
  ASSERT_TRUE(func.ok()) << func.status();
  EXPECT_EQ(PrintInst(*func, Value(9)), "v9 = load.i32 trapping memory v4+16");
}

}  // namespace
}  // namespace davit::ir
