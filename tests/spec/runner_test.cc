// The runner itself: what it calls a failure, and what it does not.
#include "tools/wast/runner.h"

#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "support/strings.h"
#include "tools/wast/known_failures.h"

namespace davit::wast {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

FileReport RunText(const std::string& text, const RunnerOptions& options = {}) {
  const absl::StatusOr<wasm::script::Script> script = wasm::script::ParseScript(text);
  EXPECT_TRUE(script.ok()) << script.status();
  if (!script.ok()) return {};
  static const auto& engine =
      *new absl::StatusOr<std::shared_ptr<runtime::Engine>>(runtime::Engine::Create());
  const auto runner = Runner::Create(*engine, options);
  EXPECT_TRUE(runner.ok()) << runner.status();
  return (*runner)->Run(*script);
}

std::vector<std::string> Failures(const std::string& text) {
  std::vector<std::string> lines;
  for (const Failure& failure : RunText(text).failures) {
    lines.push_back(std::to_string(failure.line) + ": " + failure.message);
  }
  return lines;
}

constexpr char kModule[] = R"((module
  (func (export "i32") (result i32) (i32.const 7))
  (func (export "pair") (result i64 f32) (i64.const -1) (f32.const 1.5))
  (func (export "f32") (param f32) (result f32) (local.get 0))
  (func (export "f64") (param f64) (result f64) (local.get 0))
  (func (export "extern") (param externref) (result externref) (local.get 0))
  (func $f (export "func") (result funcref) (ref.func $f))
  (func (export "divide") (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
  (global (export "g") i64 (i64.const 5)))
)";

TEST(WastRunner, CountsEveryAssertion) {
  const FileReport report = RunText(std::string(kModule) + R"(
    (invoke "i32")
    (assert_return (invoke "i32") (i32.const 7))
    (assert_return (invoke "i32") (i32.const 8))
    (assert_return (get "g") (i64.const 5))
    (register "name"))");
  EXPECT_EQ(report.run, 5u);
  EXPECT_EQ(report.passed(), 4u);
  EXPECT_THAT(report.failures, SizeIs(1));
}

TEST(WastRunner, ComparesBits) {
  EXPECT_THAT(Failures(std::string(kModule) + R"(
    (assert_return (invoke "pair") (i64.const 0xffffffffffffffff) (f32.const 0x1.8p0))
    (assert_return (invoke "f32" (f32.const -0)) (f32.const -0))
    (assert_return (invoke "f32" (f32.const nan:0x200001)) (f32.const nan:0x200001))
    (assert_return (invoke "f64" (f64.const -nan)) (f64.const -nan)))"),
              IsEmpty());
  EXPECT_THAT(Failures(std::string(kModule) + R"(
    (assert_return (invoke "i32") (i32.const -7))
    (assert_return (invoke "f32" (f32.const -0)) (f32.const 0))
    (assert_return (invoke "f32" (f32.const nan:0x200001)) (f32.const nan:0x200002))
    (assert_return (invoke "f64" (f64.const -nan)) (f64.const nan))
    (assert_return (invoke "pair") (i64.const -1))
    (assert_return (invoke "i32") (i64.const 7)))"),
              SizeIs(6));
}

TEST(WastRunner, SaysWhatItExpectedAndWhatItGot) {
  EXPECT_THAT(Failures("(module (func (export \"f\") (result i32) (i32.const 3)))\n"
                       "(assert_return (invoke \"f\")\n (i32.const 4))"),
              ElementsAre("2: expected i32:4, got i32:3"));
}

// A canonical NaN has the quiet bit alone, an arithmetic one at least that; both of either sign.
TEST(WastRunner, KnowsKindsOfNan) {
  const std::string f32 = "(assert_return (invoke \"f32\" (f32.const ";
  const std::string f64 = "(assert_return (invoke \"f64\" (f64.const ";
  EXPECT_THAT(Failures(kModule + f32 + "nan)) (f32.const nan:canonical))" +  //
                       f32 + "-nan)) (f32.const nan:canonical))" +           //
                       f32 + "nan:0x400001)) (f32.const nan:arithmetic))" +  //
                       f64 + "-nan:0x8000000000001)) (f64.const nan:arithmetic))" + f64 +
                       "-nan)) (f64.const nan:canonical))"),
              IsEmpty());
  EXPECT_THAT(Failures(kModule + f32 + "nan:0x400001)) (f32.const nan:canonical))" +  //
                       f32 + "nan:0x200000)) (f32.const nan:arithmetic))" +           //
                       f32 + "inf)) (f32.const nan:canonical))" +                     //
                       f64 + "nan:0x4000000000000)) (f64.const nan:arithmetic))" +    //
                       f64 + "nan:0x8000000000001)) (f64.const nan:canonical))"),
              SizeIs(5));
}

TEST(WastRunner, KnowsReferences) {
  EXPECT_THAT(Failures(std::string(kModule) + R"(
    (assert_return (invoke "extern" (ref.extern 0)) (ref.extern 0))
    (assert_return (invoke "extern" (ref.extern 7)) (ref.extern))
    (assert_return (invoke "extern" (ref.null extern)) (ref.null extern))
    (assert_return (invoke "extern" (ref.null extern)) (ref.null))
    (assert_return (invoke "func") (ref.func)))"),
              IsEmpty());
  EXPECT_THAT(Failures(std::string(kModule) + R"(
    (assert_return (invoke "extern" (ref.extern 1)) (ref.extern 0))
    (assert_return (invoke "extern" (ref.null extern)) (ref.extern 0))
    (assert_return (invoke "extern" (ref.null extern)) (ref.extern))
    (assert_return (invoke "extern" (ref.extern 0)) (ref.null extern))
    (assert_return (invoke "func") (ref.extern)))"),
              SizeIs(5));
}

TEST(WastRunner, WantsTheTrapThatIsNamed) {
  EXPECT_THAT(Failures(std::string(kModule) + R"(
    (assert_trap (invoke "divide" (i32.const 0)) "integer divide by zero")
    (assert_trap (invoke "divide" (i32.const 0)) "integer overflow")
    (assert_trap (invoke "divide" (i32.const 1)) "integer divide by zero")
    (invoke "divide" (i32.const 0))
    (assert_return (invoke "divide" (i32.const 0)) (i32.const 0))
    (assert_exhaustion (invoke "divide" (i32.const 0)) "call stack exhausted")
    (assert_trap (module (func $start unreachable) (start $start)) "unreachable")
    (assert_trap (module) "unreachable"))"),
              ElementsAre(HasSubstr("expected trap: integer overflow, got trap: integer divide"),
                          HasSubstr("got success"), HasSubstr("expected a return, got trap"),
                          HasSubstr("expected i32:0, got trap"),
                          HasSubstr("expected trap: call stack exhausted"),
                          HasSubstr("expected trap: unreachable, got success")));
}

TEST(WastRunner, WantsModulesRefused) {
  EXPECT_THAT(Failures(R"wast(
    (assert_malformed (module quote "(func") "")
    (assert_malformed (module binary "\00asm\02\00\00\00") "")
    (assert_invalid (module (func (result i32))) "type mismatch")
    (assert_unlinkable (module (import "a" "b" (func))) "unknown import")
    (assert_unlinkable (module (import "spectest" "print" (memory 1))) "incompatible import type"))wast"),
              IsEmpty());
  EXPECT_THAT(Failures(R"wast(
    (assert_malformed (module quote "(func)") "")
    (assert_invalid (module (func)) "type mismatch")
    (assert_invalid (module quote "(func") "type mismatch")
    (assert_unlinkable (module) "unknown import")
    (assert_unlinkable (module (import "a" "b" (func))) "incompatible import type"))wast"),
              SizeIs(5));
}

TEST(WastRunner, LinksByRegisteredNames) {
  EXPECT_THAT(Failures(R"(
    (module $a (global (export "g") i32 (i32.const 1)))
    (register "lib" $a)
    (module $b (import "lib" "g" (global $g i32))
      (func (export "f") (result i32) (global.get $g)))
    (module $c (global (export "g") i32 (i32.const 2)))
    (register "lib")
    (module $d (import "lib" "g" (global $g i32))
      (func (export "f") (result i32) (global.get $g)))
    (assert_return (invoke $b "f") (i32.const 1))
    (assert_return (invoke $d "f") (i32.const 2))
    (assert_return (invoke "f") (i32.const 2))
    (module (import "spectest" "global_f32" (global f32))
      (import "spectest" "table" (table 10 20 funcref))
      (import "spectest" "memory" (memory 1 2))))"),
              IsEmpty());
}

TEST(WastRunner, MakesInstancesOfDefinitions) {
  EXPECT_THAT(Failures(R"(
    (module definition $m (global (export "g") (mut i32) (i32.const 1))
      (func (export "set") (global.set 0 (i32.const 2))))
    (module instance $a $m)
    (module instance $b $m)
    (invoke $a "set")
    (assert_return (get $a "g") (i32.const 2))
    (assert_return (get $b "g") (i32.const 1)))"),
              IsEmpty());
}

TEST(WastRunner, AFailedModuleFailsWhatNeedsIt) {
  const FileReport report = RunText(R"((module $lib (import "no" "such" (func)) (func (export "f")))
(register "lib" $lib)
(invoke "f")
(module (import "lib" "f" (func)))
(assert_return (invoke "f"))
(module (func (export "f")))
(assert_return (invoke "f"))
(assert_return (invoke $lib "f")))");
  std::vector<std::pair<uint32_t, uint32_t>> lines;
  for (const Failure& failure : report.failures) {
    lines.emplace_back(failure.line, failure.module_line);
  }
  EXPECT_THAT(lines, ElementsAre(std::pair(1u, 0u), std::pair(3u, 1u), std::pair(4u, 1u),
                                 std::pair(5u, 1u), std::pair(8u, 1u)));
}

TEST(WastRunner, MayOnlyValidate) {
  const FileReport report = RunText(R"(
    (module (import "no" "such" (func)) (func (export "f") unreachable))
    (assert_return (invoke "f"))
    (assert_invalid (module (func (result i32))) "type mismatch")
    (assert_invalid (module (func)) "type mismatch"))",
                                    {.validate_only = true});
  EXPECT_EQ(report.run, 3u);
  ASSERT_THAT(report.failures, SizeIs(1));
  EXPECT_EQ(report.failures[0].line, 5u);
}

FileReport ThreeFailures() {
  return {.run = 10, .failures = {{3, 0, "a"}, {7, 3, "needs 3"}, {12, 0, "b"}}, .listed = {}};
}

TEST(KnownFailures, CoverAssertionsModulesAndFiles) {
  const auto known = KnownFailures::Parse(
      "# comment\n\nx/a.wast:3 2 no gc\nx/a.wast:12 1 because\nb.wast 3 all of it\nc.wast:12 1 "
      "same\n");
  ASSERT_TRUE(known.ok()) << known.status();
  FileReport a = ThreeFailures(), b = ThreeFailures(), c = ThreeFailures(), d = ThreeFailures();
  EXPECT_THAT(known->Apply("x/a.wast", a), IsEmpty());
  EXPECT_THAT(a.failures, IsEmpty());
  EXPECT_THAT(a.listed, SizeIs(3));
  EXPECT_EQ(a.passed(), 7u);
  EXPECT_THAT(known->Apply("b.wast", b), IsEmpty());
  EXPECT_THAT(b.failures, IsEmpty());
  EXPECT_THAT(known->Apply("c.wast", c), IsEmpty());
  EXPECT_THAT(c.failures, SizeIs(2));
  EXPECT_THAT(known->Apply("a.wast", d), IsEmpty());
  EXPECT_THAT(d.failures, SizeIs(3));
}

TEST(KnownFailures, CountWhatFails) {
  const auto known =
      KnownFailures::Parse("a.wast:3 2 x\na.wast:4 1 x y\na.wast 2 z\nb.wast 1 x\nc.wast 2 x\n");
  ASSERT_TRUE(known.ok()) << known.status();
  FileReport a = ThreeFailures(), b, c = ThreeFailures();
  EXPECT_THAT(known->Apply("a.wast", a),
              ElementsAre("1 failures where the list says: a.wast 2 z",
                          "0 failures where the list says: a.wast:4 1 x y"));
  EXPECT_THAT(known->Apply("b.wast", b), ElementsAre("0 failures where the list says: b.wast 1 x"));
  EXPECT_THAT(known->Apply("c.wast", c), ElementsAre("3 failures where the list says: c.wast 2 x"));
}

TEST(KnownFailures, HaveCountsAndReasonsAndNoDoubles) {
  for (const char* line : {"a.wast:3", "a.wast:3 1", "a.wast:3 1 ", "a.wast:3 x y", "a.wast 0 x"}) {
    EXPECT_THAT(std::string(KnownFailures::Parse(line).status().message()),
                HasSubstr(StrCat("line 1: '", line, "' is not PATH[:LINE] COUNT reason")));
  }
  EXPECT_THAT(
      std::string(KnownFailures::Parse("a.wast:3 1 x\n\na.wast:3 1 y\n").status().message()),
      HasSubstr("line 3: a second entry for a.wast:3"));
}

}  // namespace
}  // namespace davit::wast
