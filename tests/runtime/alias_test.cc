// C17: one memory, global or table under two indices, as import and as what another instance
// exports. A store through one name is seen through every other, also where the operators between
// them look as if nothing had changed; at all levels, with guarded and with checked memory.
#include <array>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

#include "gtest/gtest.h"
#include "runtime/linker.h"
#include "tests/host_cpu.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

constexpr char kOwner[] = R"((module
  (memory (export "m") 1 4)
  (global (export "g") (mut i64) (i64.const 5))
  (table (export "t") 4 externref)
  (func (export "poke") (param i32 i64)
    (i64.store (local.get 0) (local.get 1)) (global.set 0 (local.get 1)))
  (func (export "clear") (param i32) (table.set 0 (local.get 0) (ref.null extern)))
  (func (export "grow") (drop (memory.grow (i32.const 1))) (drop (table.grow 0 (ref.null extern)
    (i32.const 1))))))";

// Every function works with names of one thing; $m1 and $m2 are the same, and so on.
constexpr char kUser[] = R"((module
  (import "o" "m" (memory $m1 1)) (import "o" "m" (memory $m2 1 4))
  (import "o" "g" (global $g1 (mut i64))) (import "o" "g" (global $g2 (mut i64)))
  (import "o" "t" (table $t1 1 externref)) (import "o" "t" (table $t2 1 externref))
  (import "o" "poke" (func $poke (param i32 i64)))
  (import "o" "clear" (func $clear (param i32)))
  (import "o" "grow" (func $grow))
  ;; A load, a store under the other name, the same load: old * 1000 + new.
  (func (export "load_store_load") (param i32 i64) (result i64)
    (i64.mul (i64.load $m1 (local.get 0)) (i64.const 1000))
    (i64.store $m2 (local.get 0) (local.get 1))
    (i64.add (i64.load $m1 (local.get 0))))
  ;; A store of which a part is overwritten under the other name.
  (func (export "part") (param i32 i64) (result i64)
    (i64.store $m1 (local.get 0) (local.get 1))
    (i32.store8 $m2 offset=1 (local.get 0) (i32.const 0))
    (i64.load $m1 (local.get 0)))
  ;; The first store is not dead: it is read under the other name before the second.
  (func (export "not_dead") (param i32 i64) (result i64)
    (i64.store $m1 (local.get 0) (local.get 1))
    (i64.load $m2 (local.get 0))
    (i64.store $m1 (local.get 0) (i64.const 0))
    (i64.add (i64.load $m2 (local.get 0))))
  (func (export "call_between") (param i32 i64) (result i64)
    (i64.store $m1 (local.get 0) (i64.const 77))
    (call $poke (local.get 0) (local.get 1))
    (i64.mul (i64.load $m1 (local.get 0)) (i64.const 1000))
    (i64.add (i64.load $m2 (local.get 0))))
  (func (export "fill_between") (param i32 i64) (result i64)
    (i64.store $m1 (local.get 0) (local.get 1))
    (memory.fill $m2 (local.get 0) (i32.const 1) (i32.const 2))
    (i64.load $m1 (local.get 0)))
  (func (export "loop") (param i32 i64) (result i64) (local i64)
    (i64.store $m1 (local.get 0) (i64.const 0))
    (loop $again
      (i64.store $m2 (local.get 0) (i64.add (i64.load $m1 (local.get 0)) (i64.const 3)))
      (local.set 1 (i64.sub (local.get 1) (i64.const 1)))
      (br_if $again (i64.ne (local.get 1) (i64.const 0))))
    (i64.load $m1 (local.get 0)))
  (func (export "global") (param i32 i64) (result i64)
    (global.set $g1 (i64.const 9))
    (global.set $g2 (local.get 1))
    (i64.mul (global.get $g1) (i64.const 1000))
    (call $poke (local.get 0) (i64.const 4))
    (i64.add (global.get $g1))
    (i64.add (global.get $g2)))
  (func (export "table") (param i32 i64) (result i64)
    (table.set $t1 (local.get 0) (table.get $t2 (i32.const 3)))
    (i64.extend_i32_u (ref.is_null (table.get $t2 (local.get 0))))
    (call $clear (local.get 0))
    (i64.mul (i64.const 10))
    (i64.add (i64.extend_i32_u (ref.is_null (table.get $t2 (local.get 0))))))
  (func (export "sizes") (param i32 i64) (result i64)
    (i64.extend_i32_u (i32.add (memory.size $m1) (table.size $t1)))
    (call $grow)
    (i64.mul (i64.const 1000))
    (i64.add (i64.extend_i32_u (i32.add (memory.size $m2) (table.size $t2))))
    ;; The page that is new can be read under both names.
    (i64.add (i64.load $m1 (i32.const 131064)))
    (i64.add (i64.load $m2 (i32.const 131064))))))";

class Alias
    : public testing::TestWithParam<std::tuple<codegen::OptLevel, const char*, MemoryStrategy>> {};

TEST_P(Alias, C17_TheSameUnderTwoNames) {
  EngineOptions options;
  options.opt_level = std::get<0>(GetParam());
  options.cpu = std::get<1>(GetParam());
  options.memory_strategy = std::get<2>(GetParam());
  options.check_regalloc = true;
  const auto engine = Engine::Create(options);
  if (!engine.ok()) GTEST_SKIP() << engine.status();
  const auto owner = ModuleFromWat(kOwner, *engine), user = ModuleFromWat(kUser, *engine);
  Store store(*engine);
  Linker linker(*engine);
  const auto first = linker.Instantiate(store, owner);
  ASSERT_TRUE(first.ok()) << first.status();
  ASSERT_TRUE(linker.DefineInstance("o", *first).ok());
  const auto second = linker.Instantiate(store, user);
  ASSERT_TRUE(second.ok()) << second.status();
  ASSERT_TRUE(first->GetTable("t")->Set(3, Value::Extern({7})).ok());
  // In this order, all at address 16; expected values by hand.
  const struct {
    const char* function;
    int64_t argument, result;
  } kCalls[] = {
      {"load_store_load", 6, 6},
      {"load_store_load", 8, 6008},
      {"part", 0x0102'0304'0506'0708, 0x0102'0304'0506'0008},
      {"not_dead", 12, 12},
      {"call_between", 3, 3003},
      {"fill_between", 0x0807'0605'0403'0201, 0x0807'0605'0403'0101},
      {"loop", 5, 15},
      // 1000 * 2, then 4 twice.
      {"global", 2, 2008},
      // Entry 16 of the table does not exist, so this one is called at 1: set, then cleared.
      {"table", 0, 1},
      // One page and four entries, then two and five; both loads give 0.
      {"sizes", 0, 5007},
  };
  for (const auto& call : kCalls) {
    const int32_t address = std::string(call.function) == "table" ? 1 : 16;
    const auto results = second->GetFunc(call.function)
                             ->Call(std::array{Value::I32(address), Value::I64(call.argument)});
    ASSERT_TRUE(results.ok()) << call.function << ": " << results.status();
    EXPECT_EQ((*results)[0].i64(), call.result) << call.function;
  }
}

INSTANTIATE_TEST_SUITE_P(
    All, Alias,
    testing::Combine(testing::Values(codegen::OptLevel::kO0, codegen::OptLevel::kO1,
                                     codegen::OptLevel::kO2),
                     testing::Values(kBaselineCpu, kHighestCpu),
                     testing::Values(MemoryStrategy::kGuard, MemoryStrategy::kExplicit)));

}  // namespace
}  // namespace davit::runtime
