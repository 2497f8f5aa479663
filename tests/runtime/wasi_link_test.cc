#include "runtime/wasi_link.h"

#include <unistd.h>

#include <string>

#include "gtest/gtest.h"
#include "runtime/trap.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

constexpr char kHello[] = R"((module $hello
  (import "wasi_snapshot_preview1" "fd_write"
    (func $fd_write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
  (import "wasi_snapshot_preview1" "clock_time_get"
    (func $clock_time_get (param i32 i64 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\08\00\00\00\0c\00\00\00Hello, WASI\0a")
  (func (export "_start")
    (if (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 100))
      (then unreachable))
    (if (i32.ne (i32.load (i32.const 100)) (i32.const 12)) (then unreachable))
    (call $proc_exit (i32.const 3)))
  (func (export "time_to") (param i32) (result i32)
    (call $clock_time_get (i32.const 1) (i64.const 1) (local.get 0)))))";

class WasiLink : public testing::Test {
 protected:
  void SetUp() override {
    ASSERT_EQ(pipe(pipe_), 0);
    wasi::Options options;
    options.args = {"hello"};
    options.stdout_fd = pipe_[1];
    auto wasi = wasi::Context::Create(std::move(options));
    ASSERT_TRUE(wasi.ok()) << wasi.status();
    wasi_ = *std::move(wasi);
    ASSERT_TRUE(DefineWasi(linker_, *wasi_).ok());
  }
  void TearDown() override {
    close(pipe_[0]);
    close(pipe_[1]);
  }
  int pipe_[2];
  std::unique_ptr<wasi::Context> wasi_;
  Store store_{TestEngine()};
  Linker linker_{TestEngine()};
};

TEST_F(WasiLink, WritesAndExits) {
  const Instance instance = InstanceFromWat(store_, kHello, &linker_);
  const std::optional<Trap> trap = Trap::From(instance.GetTypedFunc<void()>("_start")->Call());
  ASSERT_TRUE(trap.has_value());
  EXPECT_EQ(trap->exit_status, 3);
  EXPECT_EQ(wasi_->exit_code(), 3u);
  char text[64];
  const ssize_t length = read(pipe_[0], text, sizeof(text));
  EXPECT_EQ(std::string(text, static_cast<size_t>(length)), "Hello, WASI\n");
}

TEST_F(WasiLink, BadPointersAreErrnos) {
  const Instance instance = InstanceFromWat(store_, kHello, &linker_);
  const auto time_to = *instance.GetTypedFunc<int32_t(int32_t)>("time_to");
  EXPECT_EQ(*time_to.Call(0), 0);
  EXPECT_EQ(*time_to.Call(65536 - 8), 0);
  const int32_t fault = static_cast<int32_t>(wasi::Errno::kFault);
  EXPECT_EQ(*time_to.Call(65536 - 7), fault);
  EXPECT_EQ(*time_to.Call(-1), fault);
}

TEST_F(WasiLink, NeedsTheCallersMemory) {
  const Instance instance = InstanceFromWat(store_, R"((module
    (import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i32)))
    (func (export "f") (result i32) (call $yield))))",
                                            &linker_);
  EXPECT_EQ(instance.GetFunc("f")->Call({}).status().code(), absl::StatusCode::kFailedPrecondition);
}

TEST_F(WasiLink, DefinesEachFunctionOnce) {
  EXPECT_EQ(DefineWasi(linker_, *wasi_).code(), absl::StatusCode::kAlreadyExists);
}

}  // namespace
}  // namespace davit::runtime
