// Threads that end in a host function, and faults of host code while guests are on the stack.
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <cstring>
#include <functional>
#include <optional>
#include <thread>
#include <utility>

#include "gtest/gtest.h"
#include "runtime/davit.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

constexpr char kCaller[] = R"((module
  (import "h" "act" (func $act (param i32) (result i32)))
  (func (export "f") (param i32) (result i32)
    (i32.add (call $act (local.get 0)) (i32.const 1)))
  (func (export "trap") (unreachable))))";

struct Embedding {
  explicit Embedding(const std::shared_ptr<Engine>& engine, std::function<int32_t(int32_t)> act)
      : store(engine) {
    Linker linker(engine);
    EXPECT_TRUE(linker.Define("h", "act", std::move(act)).ok());
    const auto instance = linker.Instantiate(store, ModuleFromWat(kCaller, engine));
    EXPECT_TRUE(instance.ok()) << instance.status();
    f = *instance->GetTypedFunc<int32_t(int32_t)>("f");
    trap = *instance->GetTypedFunc<void()>("trap");
  }

  Store store;
  std::optional<TypedFunc<int32_t(int32_t)>> f;
  std::optional<TypedFunc<void()>> trap;
};

#if !defined(__SANITIZE_THREAD__)
// Through two stores. What the host function holds is destroyed; the stores, which the thread did
// not own, are as after a trap.
TEST(ThreadEnd, InAHostFunction) {
  const std::shared_ptr<Engine> engine = TestEngine();
  int destroyed = 0;
  struct Counter {
    int* count;
    ~Counter() { ++*count; }
  };
  Embedding inner(engine, [&](int32_t value) {
    const Counter counter{&destroyed};
    if (value == 0) pthread_exit(&destroyed);
    return value;
  });
  Embedding outer(engine, [&](int32_t value) { return *inner.f->Call(value); });
  pthread_t thread;
  const auto run = [](void* argument) -> void* {
    static_cast<Embedding*>(argument)->f->Call(0).IgnoreError();
    return nullptr;
  };
  for (int i = 0; i < 3; ++i) {
    ASSERT_EQ(pthread_create(&thread, nullptr, run, &outer), 0);
    void* result = nullptr;
    ASSERT_EQ(pthread_join(thread, &result), 0);
    EXPECT_EQ(result, &destroyed);
    EXPECT_EQ(destroyed, i + 1);
  }
  // On this thread, and on a new one.
  EXPECT_EQ(*outer.f->Call(40), 42);
  EXPECT_FALSE(outer.trap->Call().ok());
  std::thread([&] { EXPECT_EQ(*outer.f->Call(1), 3); }).join();
  EXPECT_EQ(destroyed, 5);
}

TEST(ThreadEnd, CancelledInAHostFunction) {
  const std::shared_ptr<Engine> engine = TestEngine();
  Embedding embedding(engine, [](int32_t value) {
    while (value == 0) {
      usleep(1000);
      pthread_testcancel();
    }
    return value;
  });
  pthread_t thread;
  const auto run = [](void* argument) -> void* {
    static_cast<Embedding*>(argument)->f->Call(0).IgnoreError();
    return nullptr;
  };
  ASSERT_EQ(pthread_create(&thread, nullptr, run, &embedding), 0);
  usleep(10'000);
  ASSERT_EQ(pthread_cancel(thread), 0);
  void* result = nullptr;
  ASSERT_EQ(pthread_join(thread, &result), 0);
  EXPECT_EQ(result, PTHREAD_CANCELED);
  EXPECT_EQ(*embedding.f->Call(1), 2);
}
#endif

TEST(ExceptionDeathTest, FromAHostFunctionEndsTheProcess) {
  EXPECT_EXIT(
      {
        Embedding embedding(TestEngine(), [](int32_t value) -> int32_t { throw value; });
        embedding.f->Call(0).IgnoreError();
        _exit(0);
      },
      testing::KilledBySignal(SIGABRT), "terminate called");
}

// A host function's own fault belongs to whoever had the signal before: here nobody, who ends the
// process.
void FaultIn(bool inside) {
  signal(SIGSEGV, SIG_DFL);
  EngineOptions options;
  options.compile_threads = 1;
  const std::shared_ptr<Engine> engine = *Engine::Create(options);
  volatile uint8_t* const nowhere = reinterpret_cast<uint8_t*>(uintptr_t{0x1230});
  Embedding embedding(engine, [&](int32_t value) {
    if (value == 0) *nowhere = 1;
    return value;
  });
  // Our own traps are still ours before it.
  if (embedding.trap->Call().ok() || *embedding.f->Call(1) != 2) _exit(1);
  if (inside) embedding.f->Call(0).IgnoreError();
  *nowhere = 1;
  _exit(2);
}

TEST(HostFaultDeathTest, WhileAGuestIsOnTheStack) {
  EXPECT_EXIT(FaultIn(true), testing::KilledBySignal(SIGSEGV), "");
}

TEST(HostFaultDeathTest, AfterGuestsHaveRun) {
  EXPECT_EXIT(FaultIn(false), testing::KilledBySignal(SIGSEGV), "");
}

// The handler that was there before the engine gets the fault with all that the kernel said.
TEST(HostFaultDeathTest, ReachesTheProgramsHandler) {
  EXPECT_EXIT(
      {
        struct sigaction action;
        std::memset(&action, 0, sizeof(action));
        action.sa_flags = SA_SIGINFO;
        action.sa_sigaction = [](int, siginfo_t* info, void*) {
          _exit(info->si_addr == reinterpret_cast<void*>(uintptr_t{0x1230}) ? 11 : 12);
        };
        sigaction(SIGSEGV, &action, nullptr);
        EngineOptions options;
        options.compile_threads = 1;
        Embedding embedding(*Engine::Create(options), [](int32_t value) {
          *reinterpret_cast<volatile uint8_t*>(uintptr_t{0x1230}) = 1;
          return value;
        });
        embedding.f->Call(0).IgnoreError();
      },
      testing::ExitedWithCode(11), "");
}

}  // namespace
}  // namespace davit::runtime
