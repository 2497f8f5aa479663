// Whole modules through the interpreter of the IR: the same instances, other code.
#include <memory>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "runtime/linker.h"
#include "runtime/trap.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

std::shared_ptr<Engine> InterpretingEngine(MemoryStrategy strategy, codegen::OptLevel level) {
  EngineOptions options;
  options.interpret = true;
  options.memory_strategy = strategy;
  options.opt_level = level;
  options.verify_ir = true;
  absl::StatusOr<std::shared_ptr<Engine>> engine = Engine::Create(options);
  EXPECT_TRUE(engine.ok()) << engine.status();
  return *engine;
}

struct Mode {
  MemoryStrategy strategy;
  codegen::OptLevel level;
};

class Interpretation : public testing::TestWithParam<Mode> {
 protected:
  std::shared_ptr<const Module> Compile(std::string_view wat) {
    return ModuleFromWat(wat, engine_);
  }
  Instance Instantiate(std::string_view wat) {
    auto instance = linker_.Instantiate(store_, Compile(wat));
    EXPECT_TRUE(instance.ok()) << instance.status();
    return *instance;
  }
  static int32_t Call(const Instance& instance, const char* name, std::vector<Value> args) {
    const auto results = instance.GetFunc(name)->Call(args);
    EXPECT_TRUE(results.ok()) << name << ": " << results.status();
    return results.ok() ? (*results)[0].i32() : -1;
  }
  static std::optional<ir::TrapCode> TrapOf(const Instance& instance, const char* name,
                                            std::vector<Value> args) {
    const std::optional<Trap> trap = Trap::From(instance.GetFunc(name)->Call(args).status());
    if (!trap) return std::nullopt;
    return trap->code;
  }

  std::shared_ptr<Engine> engine_ = InterpretingEngine(GetParam().strategy, GetParam().level);
  Store store_{engine_};
  Linker linker_{engine_};
};

TEST_P(Interpretation, CompilesNothing) {
  const auto module = Compile("(module (func (export \"f\") (result i32) (i32.const 7)))");
  EXPECT_EQ(module->code_size(), 0u);
  const auto instance = linker_.Instantiate(store_, module);
  ASSERT_TRUE(instance.ok());
  EXPECT_EQ(Call(*instance, "f", {}), 7);
}

TEST_P(Interpretation, ReachesMemoriesGlobalsAndTablesOfOtherInstances) {
  const Instance owner = Instantiate(R"((module
    (memory (export "memory") 1 3)
    (global $g (export "global") (mut i64) (i64.const 40))
    (table (export "table") 2 4 funcref)
    (elem (i32.const 0) $six)
    (func $six (result i32) (i32.load (i32.const 65536)))
    (func (export "grow") (result i32) (memory.grow (i32.const 1)))
    (func (export "peek") (param i32) (result i32) (i32.load8_u (local.get 0)))
    (data (i32.const 8) "\01\02")))");
  ASSERT_TRUE(linker_.DefineInstance("owner", owner).ok());
  const Instance user = Instantiate(R"((module
    (import "owner" "memory" (memory 1))
    (import "owner" "global" (global $g (mut i64)))
    (import "owner" "table" (table $t 2 funcref))
    (import "owner" "peek" (func $peek (param i32) (result i32)))
    (func $own (result i32) (i32.wrap_i64 (global.get $g)))
    (elem declare func $own)
    (func (export "peek_and_add") (param i32) (result i32)
      (global.set $g (i64.add (global.get $g) (i64.const 2)))
      (i32.store8 (i32.const 9) (i32.const 33))
      (i32.add (call $peek (local.get 0)) (i32.load8_s (local.get 0))))
    (func (export "call") (param i32) (result i32)
      (i32.store (i32.const 65536) (i32.const 6))
      (call_indirect $t (result i32) (local.get 0)))
    (func (export "append") (result i32) (table.grow $t (ref.func $own) (i32.const 1)))))");
  EXPECT_EQ(Call(user, "peek_and_add", {Value::I32(9)}), 66);
  EXPECT_EQ(owner.GetGlobal("global")->Get().i64(), 42);
  EXPECT_EQ(TrapOf(user, "call", {Value::I32(0)}), ir::TrapCode::kMemoryOutOfBounds);
  EXPECT_EQ(Call(owner, "grow", {}), 1);
  EXPECT_EQ(Call(user, "call", {Value::I32(0)}), 6);
  EXPECT_EQ(TrapOf(user, "call", {Value::I32(1)}), ir::TrapCode::kIndirectCallToNull);
  EXPECT_EQ(TrapOf(user, "call", {Value::I32(2)}), ir::TrapCode::kTableOutOfBounds);
  EXPECT_EQ(Call(user, "append", {}), 2);
  EXPECT_EQ(Call(user, "call", {Value::I32(2)}), 42);
}

TEST_P(Interpretation, CallsTheHostAndIsCalledByIt) {
  ASSERT_TRUE(linker_
                  .Define("env", "twice",
                          [](Caller& caller, int32_t n) -> absl::StatusOr<int32_t> {
                            DAVIT_ASSIGN_OR_RETURN(
                                const auto inner,
                                caller.instance()->GetTypedFunc<int32_t(int32_t)>("inner"));
                            return inner.Call(n * 2);
                          })
                  .ok());
  ASSERT_TRUE(
      linker_
          .Define("env", "fail",
                  []() -> absl::Status { return absl::DataLossError("the disk is on fire"); })
          .ok());
  const Instance instance = Instantiate(R"((module
    (import "env" "twice" (func $twice (param i32) (result i32)))
    (import "env" "fail" (func $fail))
    (export "reexported" (func $twice))
    (func (export "inner") (param i32) (result i32)
      (i32.div_s (i32.const 100) (local.get 0)))
    (func (export "outer") (param i32) (result i32) (call $twice (local.get 0)))
    (func (export "fail") (call $fail))))");
  EXPECT_EQ(Call(instance, "outer", {Value::I32(5)}), 10);
  EXPECT_EQ(Call(instance, "reexported", {Value::I32(25)}), 2);
  EXPECT_EQ(TrapOf(instance, "outer", {Value::I32(0)}), ir::TrapCode::kIntegerDivideByZero);
  const absl::Status status = instance.GetFunc("fail")->Call({}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kDataLoss);
  EXPECT_EQ(status.message(), "the disk is on fire");
}

TEST_P(Interpretation, RunsBulkOperationsAndStartFunctions) {
  const Instance instance = Instantiate(R"((module
    (memory (export "memory") 1)
    (table $t 4 externref)
    (data $d "abcdef")
    (start $start)
    (func $start (memory.init $d (i32.const 100) (i32.const 1) (i32.const 4)))
    (func (export "fill") (param i32 i32)
      (memory.fill (local.get 0) (i32.const 7) (local.get 1)))
    (func (export "copy") (memory.copy (i32.const 101) (i32.const 100) (i32.const 4)))
    (func (export "init_dropped") (data.drop $d)
      (memory.init $d (i32.const 0) (i32.const 0) (i32.const 1)))
    (func (export "set") (param externref)
      (table.fill $t (i32.const 1) (local.get 0) (i32.const 2)))
    (func (export "get") (param i32) (result externref) (table.get $t (local.get 0)))))");
  const Memory memory = *instance.GetMemory("memory");
  const auto text = [&] {
    return std::string(reinterpret_cast<const char*>(memory.data()) + 100, 5);
  };
  EXPECT_EQ(text(), std::string("bcde\0", 5));
  ASSERT_TRUE(instance.GetFunc("copy")->Call({}).ok());
  EXPECT_EQ(text(), "bbcde");
  EXPECT_EQ(TrapOf(instance, "fill", {Value::I32(65530), Value::I32(7)}),
            ir::TrapCode::kMemoryOutOfBounds);
  EXPECT_EQ(TrapOf(instance, "init_dropped", {}), ir::TrapCode::kMemoryOutOfBounds);
  ASSERT_TRUE(instance.GetFunc("set")->Call({{Value::Extern({0xabcdef0123456789})}}).ok());
  EXPECT_EQ((*instance.GetFunc("get")->Call({{Value::I32(2)}}))[0].externref().value,
            0xabcdef0123456789);
  EXPECT_TRUE((*instance.GetFunc("get")->Call({{Value::I32(3)}}))[0].is_null());
}

TEST_P(Interpretation, ExhaustsItsStack) {
  const Instance instance = Instantiate(R"((module
    (func $down (export "down") (param i32) (result i32)
      (if (result i32) (local.get 0)
        (then (i32.add (i32.const 1) (call $down (i32.sub (local.get 0) (i32.const 1)))))
        (else (i32.const 0))))))");
  EXPECT_EQ(Call(instance, "down", {Value::I32(10'000)}), 10'000);
  EXPECT_EQ(TrapOf(instance, "down", {Value::I32(-1)}), ir::TrapCode::kStackOverflow);
  EXPECT_EQ(Call(instance, "down", {Value::I32(3)}), 3);
}

INSTANTIATE_TEST_SUITE_P(All, Interpretation,
                         testing::Values(Mode{MemoryStrategy::kGuard, codegen::OptLevel::kO0},
                                         Mode{MemoryStrategy::kGuard, codegen::OptLevel::kO2},
                                         Mode{MemoryStrategy::kExplicit, codegen::OptLevel::kO2}),
                         [](const auto& info) {
                           return std::string(info.param.strategy == MemoryStrategy::kGuard
                                                  ? "Guard"
                                                  : "Explicit") +
                                  (info.param.level == codegen::OptLevel::kO0 ? "O0" : "O2");
                         });

}  // namespace
}  // namespace davit::runtime
