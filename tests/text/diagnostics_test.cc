// What a user sees when a text is wrong: place, line, caret, what was found and expected, what was
// perhaps meant.
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/text/text_testing.h"

namespace davit::wasm {
namespace {

using testing::Error;
using ::testing::HasSubstr;

struct Case {
  const char* text;
  const char* message;
};

TEST(Diagnostics, Golden) {
  static constexpr Case kCases[] = {
      {"(module\n  (func (result i32)\n    i32.const 1 i32.const 2 i32.ad))\n",
       "t.wat:3:29: error: unknown operator 'i32.ad'; did you mean 'i32.add'?\n"
       "      i32.const 1 i32.const 2 i32.ad))\n"
       "                              ^~~~~~"},
      {"(func (get_local 0))",
       "t.wat:1:8: error: unknown operator 'get_local'; did you mean 'local.get'?\n"
       "  (func (get_local 0))\n"
       "         ^~~~~~~~~"},
      {"(module (fnc))",
       "t.wat:1:9: error: unexpected '(fnc', expected a module field; did you mean 'func'?\n"
       "  (module (fnc))\n"
       "          ^~~~"},
      {"(func $compute) (func (call $compte))",
       "t.wat:1:29: error: unknown function '$compte'; did you mean '$compute'?\n"
       "  (func $compute) (func (call $compte))\n"
       "                              ^~~~~~~"},
      {"(func (i32.const 5000000000) drop)",
       "t.wat:1:18: error: constant '5000000000' is out of range, expected an i32 constant\n"
       "  (func (i32.const 5000000000) drop)\n"
       "                   ^~~~~~~~~~"},
      {"(func (i32.const 0x) drop)",
       "t.wat:1:18: error: malformed number '0x', expected an i32 constant\n"
       "  (func (i32.const 0x) drop)\n"
       "                   ^~"},
      {"(func\n",
       "t.wat:1:1: error: the parenthesis is never closed, expected ')'\n"
       "  (func\n"
       "  ^~~~~"},
      {"(func))",
       "t.wat:1:7: error: unexpected ')', expected the end of the text\n"
       "  (func))\n"
       "        ^"},
      {"(func) (import \"\" \"\" (func))",
       "t.wat:1:8: error: an import behind the first function\n"
       "  (func) (import \"\" \"\" (func))\n"
       "         ^~~~~~~"},
      {"(func block $a end $b)",
       "t.wat:1:20: error: mismatching label '$b', expected '$a'\n"
       "  (func block $a end $b)\n"
       "                     ^~"},
      {"(func (param i23))",
       "t.wat:1:14: error: unknown type 'i23'; did you mean 'i32'?\n"
       "  (func (param i23))\n"
       "               ^~~"},
      // Columns count characters, and the caret stands below one.
      {"(func (;\xc3\xa9\xe2\x82\xac;) bad)",
       "t.wat:1:14: error: unknown operator 'bad'\n"
       "  (func (;\xc3\xa9\xe2\x82\xac;) bad)\n"
       "               ^~~"},
      {"(memory 1) (data (i32.const 0) \"\\x\")",
       "t.wat:1:33: error: unknown escape '\\x', expected one of \\t \\n \\r \\\" \\' \\\\ \\hh "
       "\\u{h...}\n"
       "  (memory 1) (data (i32.const 0) \"\\x\")\n"
       "                                  ^~"},
      {"(func (if (then) (else) (nop)))",
       "t.wat:1:25: error: unexpected '(nop', expected ')'\n"
       "  (func (if (then) (else) (nop)))\n"
       "                          ^~~~"},
      {"(type (func)) (func (type 0) (param i32))",
       "t.wat:1:21: error: the inline function type is not that of type 0\n"
       "  (type (func)) (func (type 0) (param i32))\n"
       "                      ^~~~~"},
  };
  for (const Case& c : kCases) EXPECT_EQ(Error(c.text), c.message);
}

// Each field is read whatever is wrong with others; what comes out is in the order of the text.
TEST(Diagnostics, SeveralErrors) {
  EXPECT_EQ(
      Error("(module\n(func i32.foo)\n(global i33 (i32.const 0))\n(type (fun))\n(func (call $x)))"),
      "t.wat:2:7: error: unknown operator 'i32.foo'; did you mean 'i32.or'?\n"
      "  (func i32.foo)\n"
      "        ^~~~~~~\n"
      "t.wat:3:9: error: unknown type 'i33'; did you mean 'i32'?\n"
      "  (global i33 (i32.const 0))\n"
      "          ^~~\n"
      "t.wat:4:7: error: unexpected '(fun', expected '(func', '(struct' or '(array'\n"
      "  (type (fun))\n"
      "        ^~~~\n"
      "t.wat:5:13: error: unknown function '$x'\n"
      "  (func (call $x)))\n"
      "              ^~");
  std::string many = "(module";
  for (int i = 0; i < 100; ++i) many += "\n(func bad)";
  const std::string message = Error(many + ")");
  EXPECT_THAT(message, HasSubstr("t.wat:21:7"));
  EXPECT_THAT(message, ::testing::Not(HasSubstr("t.wat:22:7")));
}

TEST(Diagnostics, LongLinesAreCut) {
  const std::string message =
      Error("(func " + std::string(100'000, ' ') + "bad" + std::string(100'000, ' ') + ")");
  EXPECT_LT(message.size(), 600u);
  EXPECT_THAT(message, HasSubstr("t.wat:1:100007: error: unknown operator 'bad'\n  ..."));
  EXPECT_THAT(message, HasSubstr(std::string(63 + 2, ' ') + "^~~"));
}

TEST(Diagnostics, WhatTheTextFormatItselfForbids) {
  for (const char* text : {"(func $a) (func $a)",
                           "(func (param $x i32) (local $x i32))",
                           "(type (struct (field $x i32) (field $x i32)))",
                           "(func (br $l))",
                           "(func (block $l) (br $l))",
                           "(func (local.get $x))",
                           "(func (i32.load align=3))",
                           "(func (i32.load align=0))",
                           "(func end)",
                           "(func block)",
                           "(func else)",
                           "(func if else else end)",
                           "(func (else))",
                           "(func (then))",
                           "(func (if))",
                           "(func (block (param $x i32)))",
                           "(func (result $x i32))",
                           "(func (result i32) (param i32))",
                           "(start 0) (start 0) (func)",
                           "(memory 1) (import \"\" \"\" (memory 1))",
                           "(memory 0 (pagesize 3))",
                           "(func (f32.const nan:canonical))",
                           "(func (i32.const 1.5))",
                           "(func (v128.const i32x4 1 2 3))",
                           "(func (i8x16.shuffle 0 1 2))",
                           "(func (select (param i32)))",
                           "(func (i32.add block end))",
                           "(func (nop) nop (block nop) end)",
                           "(func $f) (export \"f\" (func $g))",
                           "(module) (module)",
                           "(module",
                           "()",
                           "(func (export \"\\ff\"))",
                           "(elem (table 0) func)",
                           "(import \"\" (func))",
                           "(import \"\" \"\" (type))",
                           "(func (catch_all))",
                           "(func (try (do) (catch_all) (catch_all)))",
                           "(@custom)",
                           "(@custom \"a\" (after))",
                           "(func (@custom \"a\"))",
                           "(func) (@name \"x\")",
                           "(func (@metadata.code.branch_hint \"\\00\"))",
                           "(@metadata.code.branch_hint \"\\00\")",
                           "(module (@name \"a\") (@name \"b\"))",
                           "(func (@name \"a\") (@name \"b\"))",
                           "\xff",
                           "(func) ;; \xc3"}) {
    EXPECT_THAT(Error(text), ::testing::ContainsRegex("^t.wat:[0-9]+:[0-9]+: error: ")) << text;
  }
}

// The pass that counts types stops at an error in a group; the pass that reads them must not go
// on behind it.
TEST(Diagnostics, TypesBehindADuplicateInTheirGroup) {
  std::string text = "(type $a (func)) (rec (type $a (func))";
  for (int i = 0; i < 100; ++i) text += " (type (func (param i32)))";
  EXPECT_THAT(Error(text + ")"), ::testing::HasSubstr("t.wat:1:29: error: duplicate type '$a'"));
}

}  // namespace
}  // namespace davit::wasm
