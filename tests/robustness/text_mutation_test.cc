// Damaged texts end in a module that the decoder can be given, or in an error with a position.
//
// DAVIT_MUTATIONS sets how many texts are made (2,000 in an ordinary run).
#include <cstdlib>
#include <iterator>
#include <regex>
#include <string>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/script.h"
#include "frontend-wasm/validator.h"
#include "fuzz/gen/text_mutator.h"
#include "gtest/gtest.h"

namespace davit {
namespace {

constexpr const char* kTexts[] = {
    R"wat((module $m (@name "M")
  (type $f (func (param $a i32) (param i64 f32) (result f64)))
  (rec (type $s (sub (struct (field $x i32) (field (mut i8)))))
       (type $t (sub final $s (struct (field $x i32) (field (mut i8)) (field (ref null $t))))))
  (type $bytes (array (mut i8)))
  (import "env" "log" (func $log (type $f)))
  (import "env" "m" (memory $imported 1 2 shared))
  (func $e (export "a") (export "b") (import "env" "e") (param i32))
  (table $tab (export "t") 1 10 funcref)
  (table funcref (elem $log $g))
  (memory $mem i64 (data "abc\00\ff\u{1f600}\n\"" "def"))
  (global $count (mut i64) (i64.const -0x7fff_ffff))
  (global (export "pi") f64 (f64.const 0x1.921fb54442d18p+1))
  (tag $oops (param i32))
  (elem $seg (table $tab) (offset (i32.const 0)) func $g $g)
  (elem declare func $g) (elem (i32.const 1) funcref (ref.func $g) (item ref.null func))
  (data $d (memory $mem) (i64.const 7) "data") (data "passive")
  (start $main)
  (func $g (param $n i32) (result i32) (local $i i32) (local i64 i64)
    (local.set $i (i32.const 0))
    (block $done (loop $next
      (@metadata.code.branch_hint "\00") (br_if $done (i32.ge_u (local.get $i) (local.get $n)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br $next)))
    local.get $i
    if $l (result i32) i32.const 1 else $l i32.const 2 end $l
    (if (result i32) (i32.eqz) (then (i32.const 1)) (else (i32.load8_u offset=4 align=1 (i32.const 0)))))
  (func $main ;; the start
    (call_indirect $tab (param i32) (result i32) (i32.const 1) (i32.const 0)) drop
    (block $h (result i32) (try_table (catch $oops $h) (throw $oops (i32.const 3))) (i32.const 0)) drop
    (br_table 0 0 0 (i32.const 1))
    (drop (select (result i32) (i32.const 1) (i32.const 2) (i32.const 0)))
    (memory.copy $mem $mem (i64.const 0) (i64.const 1) (i64.const 2))
    (; a (; nested ;) comment ;)
    (drop (v128.const f32x4 1 -0 inf nan:0x1))
    (v128.store8_lane $mem offset=1 3 (i64.const 0) (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31
      (v128.const i32x4 1 2 3 4) (v128.const i64x2 -1 0x10)))
    (drop (struct.get $s $x (ref.cast (ref $s) (struct.new $t (i32.const 1) (i32.const 2) (ref.null $t)))))
    (drop (br_on_cast 0 anyref (ref $bytes) (array.new_data $bytes $d (i32.const 0) (i32.const 1)))))
  (@custom "extra" (after code) "content")
))wat",
    R"wat((module $lib (func (export "f") (param i32) (result i32) local.get 0))
(register "lib" $lib)
(assert_return (invoke $lib "f" (i32.const 1)) (i32.const 1))
(assert_return (invoke "f" (i32.const -1)) (either (i32.const 0xffff_ffff) (f32.const nan:canonical)))
(assert_trap (invoke "f" (ref.null extern) (ref.extern 2) (v128.const f64x2 1 nan)) "message")
(assert_malformed (module quote "(func" ")") "unexpected")
(assert_invalid (module (func (result i32))) "type mismatch")
(module binary "\00asm" "\01\00\00\00")
(module definition $d (memory 1)) (module instance $i $d)
(thread $t (shared (module $lib)) (invoke "f" (i32.const 7))) (wait $t)
(get $lib "global"))wat",
};

void ExpectPositions(const absl::Status& status, uint32_t seed) {
  static const std::regex kPosition("^text:[0-9]+:[0-9]+: error: [^\n]+\n");
  ASSERT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << "seed " << seed;
  const std::string message(status.message());
  ASSERT_TRUE(std::regex_search(message.substr(0, 1000), kPosition))
      << "seed " << seed << ": " << message;
}

TEST(TextMutation, OriginalsAreAccepted) {
  const auto module = wasm::ParseWat(kTexts[0]);
  EXPECT_TRUE(module.ok()) << module.status().message();
  const auto script = wasm::script::ParseScript(kTexts[1]);
  EXPECT_TRUE(script.ok()) << script.status().message();
}

TEST(TextMutation, DamagedTextsAreRefusedOrModules) {
  const char* const setting = std::getenv("DAVIT_MUTATIONS");
  const uint32_t count = setting == nullptr ? 2'000 : static_cast<uint32_t>(std::atoi(setting));
  uint32_t accepted = 0, refused = 0;
  for (uint32_t seed = 0; seed < count; ++seed) {
    const std::string text = fuzz::MutateText(kTexts[seed % 8 == 0], seed);
    const auto script = wasm::script::ParseScript(text);
    if (!script.ok()) ExpectPositions(script.status(), seed);
    const auto module = wasm::ParseWat(text);
    if (!module.ok()) {
      ++refused;
      ExpectPositions(module.status(), seed);
      continue;
    }
    ++accepted;
    const auto decoded = wasm::DecodeModule(*module);
    const absl::Status status = decoded.ok() ? wasm::ValidateBodies(*decoded) : decoded.status();
    EXPECT_TRUE(status.ok() || !status.message().empty());
  }
  // Both happen often enough for the test to mean something.
  EXPECT_GT(accepted, count / 20);
  EXPECT_GT(refused, count / 4);
  std::printf("%u refused, %u accepted\n", refused, accepted);
}

TEST(TextMutation, PrefixesOfTexts) {
  for (const char* text : kTexts) {
    const std::string_view whole(text);
    for (size_t size = 0; size < whole.size(); ++size) {
      const auto module = wasm::ParseWat(whole.substr(0, size));
      if (!module.ok()) ExpectPositions(module.status(), static_cast<uint32_t>(size));
    }
  }
}

}  // namespace
}  // namespace davit
