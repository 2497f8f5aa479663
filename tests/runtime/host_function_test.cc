#include "runtime/host_function.h"

#include <string>
#include <thread>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "runtime/trap.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

using testing::HasSubstr;

TEST(HostFunction, AllTypesGoThroughBothWays) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  ASSERT_TRUE(linker
                  .Define("h", "swap",
                          [](int32_t a, int64_t b, float c, double d, ExternRef e) {
                            return std::make_tuple(e, d + 1, c + 1, b + 1, a + 1);
                          })
                  .ok());
  const Instance instance = InstanceFromWat(store, R"((module
    (import "h" "swap" (func $swap (param i32 i64 f32 f64 externref)
                                   (result externref f64 f32 i64 i32)))
    (func (export "f") (param i32 i64 f32 f64 externref) (result externref f64 f32 i64 i32)
      (call $swap (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4)))))",
                                            &linker);
  using Results = std::tuple<ExternRef, double, float, int64_t, int32_t>;
  const auto f = instance.GetTypedFunc<Results(int32_t, int64_t, float, double, ExternRef)>("f");
  ASSERT_TRUE(f.ok()) << f.status();
  const auto results = f->Call(-2, int64_t{1} << 40, 1.5f, -0.5, ExternRef{99});
  ASSERT_TRUE(results.ok()) << results.status();
  EXPECT_EQ(*results, Results(ExternRef{99}, 0.5, 2.5f, (int64_t{1} << 40) + 1, -1));
}

// More than registers hold, of both classes, in both directions.
TEST(HostFunction, ManyArgumentsAndResults) {
  std::vector<wasm::ValType> types;
  std::string text;
  std::vector<Value> args;
  for (int i = 0; i < 40; ++i) {
    switch (i % 4) {
      case 0:
        types.push_back(wasm::ValType::I32());
        args.push_back(Value::I32(i));
        break;
      case 1:
        types.push_back(wasm::ValType::F64());
        args.push_back(Value::F64(i));
        break;
      case 2:
        types.push_back(wasm::ValType::I64());
        args.push_back(Value::I64(-i));
        break;
      default:
        types.push_back(wasm::ValType::F32());
        args.push_back(Value::F32(0.5f * i));
        break;
    }
    text += types.back().ToString() + " ";
  }
  Store store(TestEngine());
  Linker linker(TestEngine());
  ASSERT_TRUE(linker
                  .Define("h", "id",
                          HostFunction::Dynamic(
                              types, types,
                              [](Caller&, std::span<const Value> in, std::span<Value> out) {
                                std::copy(in.begin(), in.end(), out.begin());
                                return absl::OkStatus();
                              }))
                  .ok());
  std::string gets;
  for (int i = 0; i < 40; ++i) gets += "(local.get " + std::to_string(i) + ")";
  const std::string type = "(param " + text + ") (result " + text + ")";
  const Instance instance =
      InstanceFromWat(store,
                      "(module (import \"h\" \"id\" (func $id " + type +
                          ")) (func (export \"f\") " + type + " (call $id " + gets + ")))",
                      &linker);
  const auto results = instance.GetFunc("f")->Call(args);
  ASSERT_TRUE(results.ok()) << results.status();
  for (int i = 0; i < 40; ++i) EXPECT_EQ((*results)[i].ToString(), args[i].ToString());
}

TEST(HostFunction, ErrorsBecomeTraps) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  ASSERT_TRUE(linker
                  .Define("h", "fail",
                          [](int32_t x) -> absl::StatusOr<int32_t> {
                            if (x > 0) return x + 1;
                            return absl::NotFoundError("no such thing");
                          })
                  .ok());
  const Instance instance = InstanceFromWat(store, R"((module $m
    (import "h" "fail" (func $fail (param i32) (result i32)))
    (func $f (export "f") (param i32) (result i32)
      (i32.add (call $fail (local.get 0)) (i32.const 1)))))",
                                            &linker);
  const auto f = *instance.GetTypedFunc<int32_t(int32_t)>("f");
  EXPECT_EQ(*f.Call(1), 3);
  const absl::Status status = f.Call(0).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(status.message(), "no such thing");
  const std::optional<Trap> trap = Trap::From(status);
  ASSERT_TRUE(trap.has_value());
  EXPECT_EQ(trap->code, ir::TrapCode::kHost);
  ASSERT_EQ(trap->backtrace.size(), 1u);
  EXPECT_EQ(trap->backtrace[0].function_name, "f");
}

TEST(HostFunction, CallerGivesTheMemoryOfTheImporter) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  std::string seen;
  ASSERT_TRUE(linker
                  .Define("h", "print",
                          [&seen](Caller& caller, uint32_t ptr, uint32_t length) -> absl::Status {
                            DAVIT_ASSIGN_OR_RETURN(const Memory memory, caller.memory());
                            DAVIT_ASSIGN_OR_RETURN(const auto bytes, memory.Span(ptr, length));
                            seen.append(bytes.begin(), bytes.end());
                            return absl::OkStatus();
                          })
                  .ok());
  const char* const kPrinter = R"((module
    (import "h" "print" (func $print (param i32 i32)))
    (memory (export "memory") 1)
    (data (i32.const 8) "%")
    (func (export "f") (param i32) (call $print (local.get 0) (i32.const 1)))))";
  std::string one(kPrinter), two(kPrinter);
  one.replace(one.find('%'), 1, "1");
  two.replace(two.find('%'), 1, "2");
  const Instance a = InstanceFromWat(store, one, &linker);
  const Instance b = InstanceFromWat(store, two, &linker);
  EXPECT_TRUE(a.GetTypedFunc<void(int32_t)>("f")->Call(8).ok());
  EXPECT_TRUE(b.GetTypedFunc<void(int32_t)>("f")->Call(8).ok());
  EXPECT_TRUE(a.GetTypedFunc<void(int32_t)>("f")->Call(8).ok());
  EXPECT_EQ(seen, "121");
  const absl::Status status = a.GetTypedFunc<void(int32_t)>("f")->Call(65536);
  EXPECT_EQ(status.code(), absl::StatusCode::kOutOfRange);
}

TEST(HostFunction, CallerWithoutMemoryIsAnError) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  ASSERT_TRUE(
      linker.Define("h", "f", [](Caller& caller) { return caller.memory().status(); }).ok());
  const Instance instance = InstanceFromWat(
      store, R"((module (import "h" "f" (func $f)) (func (export "g") (call $f))))", &linker);
  const absl::Status status = instance.GetFunc("g")->Call({}).status();
  EXPECT_EQ(status.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_THAT(std::string(status.message()), HasSubstr("exports no memory \"memory\""));
}

// host -> wasm -> host -> wasm ... and a trap through all of it.
TEST(Reentrancy, TrapPassesThroughEveryLevel) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  int destroyed = 0;
  ASSERT_TRUE(linker
                  .Define("h", "down",
                          [&destroyed](Caller& caller, int32_t n) -> absl::Status {
                            struct Counter {
                              int* count;
                              ~Counter() { ++*count; }
                            } counter{&destroyed};
                            DAVIT_ASSIGN_OR_RETURN(
                                const auto f, caller.instance()->GetTypedFunc<void(int32_t)>("f"));
                            return f.Call(n - 1);
                          })
                  .ok());
  const Instance instance = InstanceFromWat(store, R"((module $m
    (import "h" "down" (func $down (param i32)))
    (func $f (export "f") (param i32)
      (if (i32.eqz (local.get 0)) (then unreachable))
      (call $down (local.get 0)))))",
                                            &linker);
  const auto f = *instance.GetTypedFunc<void(int32_t)>("f");
  for (int i = 0; i < 3; ++i) {
    destroyed = 0;
    const std::optional<Trap> trap = Trap::From(f.Call(5));
    ASSERT_TRUE(trap.has_value());
    EXPECT_EQ(trap->code, ir::TrapCode::kUnreachable);
    EXPECT_EQ(trap->backtrace.size(), 6u) << trap->ToString();
    EXPECT_EQ(destroyed, 5);
    EXPECT_EQ(CurrentActivation(), nullptr);
  }
}

TEST(Reentrancy, AHostFunctionMayHandleTheTrap) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  ASSERT_TRUE(linker
                  .Define("h", "try",
                          [](Caller& caller) -> absl::StatusOr<int32_t> {
                            DAVIT_ASSIGN_OR_RETURN(const auto f,
                                                   caller.instance()->GetTypedFunc<void()>("bad"));
                            return Trap::From(f.Call()).has_value() ? 1 : 0;
                          })
                  .ok());
  const Instance instance = InstanceFromWat(store, R"((module
    (import "h" "try" (func $try (result i32)))
    (func (export "bad") unreachable)
    (func (export "f") (result i32) (i32.add (call $try) (call $try)))))",
                                            &linker);
  EXPECT_EQ(*instance.GetTypedFunc<int32_t()>("f")->Call(), 2);
}

// Recursion through the host ends by the same check, with room left for the host's frames.
TEST(Reentrancy, EndlessRecursionThroughTheHostIsAStackOverflow) {
  EngineOptions options;
  options.compile_threads = 1;
  options.max_stack_bytes = 512 << 10;
  const std::shared_ptr<Engine> engine = *Engine::Create(options);
  Store store(engine);
  Linker linker(engine);
  ASSERT_TRUE(linker
                  .Define("h", "again",
                          [](Caller& caller) -> absl::Status {
                            DAVIT_ASSIGN_OR_RETURN(const auto f,
                                                   caller.instance()->GetTypedFunc<void()>("f"));
                            return f.Call();
                          })
                  .ok());
  const auto module = ModuleFromWat(R"((module
    (import "h" "again" (func $again)) (func (export "f") (call $again))))",
                                    engine);
  const Instance instance = *linker.Instantiate(store, module);
  std::thread([&] {
    const std::optional<Trap> trap = Trap::From(instance.GetTypedFunc<void()>("f")->Call());
    ASSERT_TRUE(trap.has_value());
    EXPECT_EQ(trap->code, ir::TrapCode::kStackOverflow);
    EXPECT_EQ(trap->backtrace.size(), size_t{TrapRecord::kMaxFrames});
    EXPECT_TRUE(trap->backtrace_truncated);
  }).join();
}

TEST(HostFunction, ExitUnwindsEverything) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  ASSERT_TRUE(linker.Define("h", "exit", [](int32_t s) { return Trap::Exit(s); }).ok());
  const Instance instance = InstanceFromWat(store, R"((module
    (import "h" "exit" (func $exit (param i32)))
    (func (export "f") (call $exit (i32.const 7)) unreachable)))",
                                            &linker);
  const std::optional<Trap> trap = Trap::From(instance.GetFunc("f")->Call({}).status());
  ASSERT_TRUE(trap.has_value());
  EXPECT_EQ(trap->exit_status, 7);
}

TEST(HostFunction, DynamicResultsAreChecked) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  ASSERT_TRUE(linker
                  .Define("h", "f",
                          HostFunction::Dynamic(
                              {}, {wasm::ValType::I32()},
                              [](Caller&, std::span<const Value>, std::span<Value> results) {
                                results[0] = Value::I64(1);
                                return absl::OkStatus();
                              }))
                  .ok());
  const Instance instance = InstanceFromWat(store, R"((module
    (import "h" "f" (func $f (result i32))) (func (export "g") (result i32) (call $f))))",
                                            &linker);
  EXPECT_EQ(instance.GetFunc("g")->Call({}).status().message(),
            "the host function's result 0 is of type i64, not i32");
}

}  // namespace
}  // namespace davit::runtime
