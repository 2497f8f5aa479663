// Every way for WebAssembly code to trap, as the embedder sees it.
#include <string>

#include "gtest/gtest.h"
#include "runtime/trap.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

constexpr char kTraps[] = R"((module $traps
  (type $unary (func (param i32) (result i32)))
  (memory (export "memory") 1 2)
  (table $t (export "table") 3 funcref)
  (elem (i32.const 0) $recurse)
  (elem $passive func $recurse)
  (data $d "abc")
  (global $g (mut i32) (i32.const 0))
  (func (export "unreachable") unreachable)
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "load_far") (param i32) (result i64)
    (i64.load offset=0x7fffffff (local.get 0)))
  (func (export "load_beyond") (param i32) (result i64)
    (i64.load offset=0xffffffff (local.get 0)))
  (func (export "store") (param i32) (i32.store (local.get 0) (i32.const 1)))
  (func (export "div_s") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "rem_u") (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
  (func (export "trunc") (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
  (func (export "call_indirect") (param i32) (result i32)
    (call_indirect (type $unary) (i32.const 5) (local.get 0)))
  (func (export "call_void") (param i32) (call_indirect (local.get 0)))
  (func $recurse (export "recurse") (param i32) (result i32)
    (i32.add (call $recurse (i32.add (local.get 0) (i32.const 1))) (i32.const 1)))
  (func (export "table_get") (param i32) (drop (table.get $t (local.get 0))))
  (func (export "table_set") (param i32) (table.set $t (local.get 0) (ref.null func)))
  (func (export "fill") (param i32 i32) (memory.fill (local.get 0) (i32.const 7) (local.get 1)))
  (func (export "copy") (param i32 i32) (memory.copy (local.get 0) (i32.const 0) (local.get 1)))
  (func (export "init") (param i32 i32)
    (memory.init $d (local.get 0) (i32.const 0) (local.get 1)))
  (func (export "table_init") (param i32 i32)
    (table.init $t $passive (local.get 0) (i32.const 0) (local.get 1)))
  (func (export "table_copy") (param i32 i32)
    (table.copy (local.get 0) (i32.const 0) (local.get 1)))
  (func (export "table_fill") (param i32 i32)
    (table.fill $t (local.get 0) (ref.null func) (local.get 1)))))";

struct Case {
  const char* function;
  std::vector<Value> args;
  ir::TrapCode code;
};

const int32_t kMin = INT32_MIN;

// The specification says for each which condition traps.
std::vector<Case> Cases() {
  using C = ir::TrapCode;
  const auto i = Value::I32;
  return {
      {"unreachable", {}, C::kUnreachable},
      {"load", {i(65533)}, C::kMemoryOutOfBounds},
      {"load", {i(65536)}, C::kMemoryOutOfBounds},
      {"load", {i(kMin)}, C::kMemoryOutOfBounds},
      {"load", {i(-1)}, C::kMemoryOutOfBounds},
      {"load", {i(-65536)}, C::kMemoryOutOfBounds},
      {"load_far", {i(0)}, C::kMemoryOutOfBounds},
      {"load_far", {i(-1)}, C::kMemoryOutOfBounds},
      {"load_beyond", {i(0)}, C::kMemoryOutOfBounds},
      {"load_beyond", {i(1)}, C::kMemoryOutOfBounds},
      {"load_beyond", {i(-1)}, C::kMemoryOutOfBounds},
      {"store", {i(65533)}, C::kMemoryOutOfBounds},
      {"store", {i(-4)}, C::kMemoryOutOfBounds},
      {"div_s", {i(1), i(0)}, C::kIntegerDivideByZero},
      {"div_s", {i(kMin), i(-1)}, C::kIntegerOverflow},
      {"rem_u", {Value::I64(1), Value::I64(0)}, C::kIntegerDivideByZero},
      {"trunc", {Value::F64(0.0 / 0.0)}, C::kBadConversionToInteger},
      {"trunc", {Value::F64(2147483648.0)}, C::kIntegerOverflow},
      {"trunc", {Value::F64(-2147483649.0)}, C::kIntegerOverflow},
      {"call_indirect", {i(1)}, C::kIndirectCallToNull},
      {"call_indirect", {i(3)}, C::kTableOutOfBounds},
      {"call_indirect", {i(-1)}, C::kTableOutOfBounds},
      {"call_void", {i(0)}, C::kBadSignature},
      {"recurse", {i(0)}, C::kStackOverflow},
      {"table_get", {i(3)}, C::kTableOutOfBounds},
      {"table_set", {i(-1)}, C::kTableOutOfBounds},
      {"fill", {i(65530), i(7)}, C::kMemoryOutOfBounds},
      {"fill", {i(-1), i(-1)}, C::kMemoryOutOfBounds},
      {"copy", {i(1), i(65536)}, C::kMemoryOutOfBounds},
      {"init", {i(0), i(4)}, C::kMemoryOutOfBounds},
      {"init", {i(65535), i(2)}, C::kMemoryOutOfBounds},
      {"table_init", {i(0), i(2)}, C::kTableOutOfBounds},
      {"table_copy", {i(1), i(3)}, C::kTableOutOfBounds},
      {"table_fill", {i(2), i(2)}, C::kTableOutOfBounds},
  };
}

class TrapKinds : public testing::TestWithParam<MemoryStrategy> {};

TEST_P(TrapKinds, HaveTheirCodeAndPlace) {
  Store store(TestEngine(GetParam()));
  const Instance instance = InstanceFromWat(store, kTraps);
  for (const Case& c : Cases()) {
    const Func func = *instance.GetFunc(c.function);
    SCOPED_TRACE(c.function + (c.args.empty() ? std::string() : " " + c.args[0].ToString()));
    const auto results = func.Call(c.args);
    const std::optional<Trap> trap = Trap::From(results.status());
    ASSERT_TRUE(trap.has_value()) << results.status();
    EXPECT_EQ(trap->code, c.code);
    EXPECT_EQ(trap->message, std::string(ir::TrapCodeMessage(c.code)));
    ASSERT_FALSE(trap->backtrace.empty());
    EXPECT_EQ(trap->backtrace[0].function_index, func.object()->index);
    EXPECT_EQ(trap->backtrace[0].module_name, "traps");
    EXPECT_GT(trap->backtrace[0].byte_offset, 0u);
  }
}

// A trap leaves instance and store as good as new.
TEST_P(TrapKinds, TheInstanceGoesOnAfterwards) {
  Store store(TestEngine(GetParam()));
  const Instance instance = InstanceFromWat(store, kTraps);
  const auto load = *instance.GetTypedFunc<int32_t(int32_t)>("load");
  const auto recurse = *instance.GetTypedFunc<int32_t(int32_t)>("recurse");
  instance.GetMemory("memory")->data()[65532] = 42;
  for (int i = 0; i < 20; ++i) {
    EXPECT_FALSE(load.Call(65533).ok());
    EXPECT_EQ(*load.Call(65532), 42);
    if (i % 10 == 0) {
      EXPECT_FALSE(recurse.Call(0).ok());
    }
  }
}

INSTANTIATE_TEST_SUITE_P(, TrapKinds,
                         testing::Values(MemoryStrategy::kGuard, MemoryStrategy::kExplicit));

TEST(Backtrace, NamesEveryFrameInnermostFirst) {
  Store store(TestEngine());
  const Instance instance = InstanceFromWat(store, R"((module $app
    (func $leaf (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
    (func $middle (param i32) (result i32) (i32.add (call $leaf (local.get 0)) (i32.const 1)))
    (func $outer (export "outer") (param i32) (result i32)
      (i32.add (call $middle (local.get 0)) (i32.const 1)))))");
  const auto outer = *instance.GetTypedFunc<int32_t(int32_t)>("outer");
  EXPECT_EQ(*outer.Call(1), 3);
  const std::optional<Trap> trap = Trap::From(outer.Call(0).status());
  ASSERT_TRUE(trap.has_value());
  ASSERT_EQ(trap->backtrace.size(), 3u) << trap->ToString();
  const char* const names[] = {"leaf", "middle", "outer"};
  for (uint32_t i = 0; i < 3; ++i) {
    EXPECT_EQ(trap->backtrace[i].function_name, names[i]);
    EXPECT_EQ(trap->backtrace[i].function_index, i);
    // Inside the body of its function.
    const wasm::ByteRange body = instance.module().wasm().function_body(i);
    EXPECT_GE(trap->backtrace[i].byte_offset, body.offset);
    EXPECT_LT(trap->backtrace[i].byte_offset, body.offset + body.size);
  }
  EXPECT_FALSE(trap->backtrace_truncated);
}

// i32.div_u stands two bytes before the end of a body that is "local count, 3 operands, operator,
// end"; calls likewise.
TEST(Backtrace, OffsetsAreThoseOfTheOperators) {
  Store store(TestEngine());
  const Instance instance = InstanceFromWat(store, R"((module
    (func $leaf (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
    (func (export "f") (param i32) (result i32) (i32.eqz (call $leaf (local.get 0))))))");
  const auto f = *instance.GetTypedFunc<int32_t(int32_t)>("f");
  const std::optional<Trap> trap = Trap::From(f.Call(0).status());
  ASSERT_EQ(trap->backtrace.size(), 2u);
  const wasm::Module& wasm = instance.module().wasm();
  // 00 | 41 01 | 20 00 | 6e | 0b
  EXPECT_EQ(trap->backtrace[0].byte_offset, wasm.function_body(0).offset + 5);
  // 00 | 20 00 | 10 00 | 45 | 0b
  EXPECT_EQ(trap->backtrace[1].byte_offset, wasm.function_body(1).offset + 3);
}

// It is the function that overflows the stack, not its first operator; callers are at their calls.
TEST(Backtrace, StackOverflowIsAtTheFunction) {
  Store store(TestEngine());
  const Instance instance = InstanceFromWat(store, R"((module
    (func $f (export "without") (nop) (call $f))
    (func $g (export "with") (param i32) (nop) (call $g (local.get 0)))))");
  const wasm::Module& wasm = instance.module().wasm();
  const absl::Status without = instance.GetTypedFunc<void()>("without")->Call();
  const absl::Status with = instance.GetTypedFunc<void(int32_t)>("with")->Call(1);
  const std::optional<Trap> traps[] = {Trap::From(without), Trap::From(with)};
  // 00 | 01 | 10 00 | 0b, and 00 | 01 | 20 00 | 10 01 | 0b
  constexpr uint32_t kCalls[] = {2, 4};
  for (uint32_t i = 0; i < 2; ++i) {
    ASSERT_TRUE(traps[i].has_value());
    EXPECT_EQ(traps[i]->code, ir::TrapCode::kStackOverflow);
    EXPECT_EQ(traps[i]->backtrace[0].byte_offset, wasm.function_body(i).offset);
    EXPECT_EQ(traps[i]->backtrace[1].byte_offset, wasm.function_body(i).offset + kCalls[i]);
  }
}

TEST(Backtrace, DeepStacksAreTruncated) {
  Store store(TestEngine());
  const Instance instance = InstanceFromWat(store, kTraps);
  const std::optional<Trap> trap =
      Trap::From(instance.GetFunc("recurse")->Call(std::vector<Value>{Value::I32(0)}).status());
  ASSERT_TRUE(trap.has_value());
  EXPECT_TRUE(trap->backtrace_truncated);
  EXPECT_GE(trap->backtrace.size(), 60u);
}

}  // namespace
}  // namespace davit::runtime
