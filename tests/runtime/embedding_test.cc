// The example of runtime/davit.h, as it stands there.
#include <cstdio>
#include <string>

#include "gtest/gtest.h"
#include "runtime/davit.h"
#include "tests/runtime/wat.h"

namespace {

using namespace davit::runtime;

absl::Status RunHello(std::span<const uint8_t> bytes) {
  DAVIT_ASSIGN_OR_RETURN(std::shared_ptr<Engine> engine, Engine::Create());
  DAVIT_ASSIGN_OR_RETURN(std::shared_ptr<const Module> module, Module::Compile(engine, bytes));
  Linker linker(engine);
  DAVIT_RETURN_IF_ERROR(linker.Define(
      "env", "print", [](Caller& caller, uint32_t ptr, uint32_t length) -> absl::Status {
        DAVIT_ASSIGN_OR_RETURN(const Memory memory, caller.memory());
        DAVIT_ASSIGN_OR_RETURN(const std::span<uint8_t> text, memory.Span(ptr, length));
        std::fwrite(text.data(), 1, text.size(), stdout);
        return absl::OkStatus();
      }));
  Store store(engine);
  DAVIT_ASSIGN_OR_RETURN(const Instance instance, linker.Instantiate(store, module));
  DAVIT_ASSIGN_OR_RETURN(const auto hello, instance.GetTypedFunc<void()>("hello"));
  return hello.Call();
}

TEST(Embedding, HelloWorld) {
  const std::vector<uint8_t> bytes = BytesFromWat(R"((module
    (import "env" "print" (func $print (param i32 i32)))
    (memory (export "memory") 1)
    (data (i32.const 16) "Hello, world\n")
    (func (export "hello") (call $print (i32.const 16) (i32.const 13)))))");
  testing::internal::CaptureStdout();
  const absl::Status status = RunHello(bytes);
  std::fflush(stdout);
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "Hello, world\n");
  EXPECT_TRUE(status.ok()) << status;
}

TEST(Embedding, BadModulesAreErrors) {
  const absl::Status status = RunHello(std::vector<uint8_t>{0, 'a', 's', 'm', 2, 0, 0, 0});
  EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << status;
}

}  // namespace
