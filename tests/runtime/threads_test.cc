// One engine and its modules on many threads; stacks that are small, or not the thread's own.
#include <pthread.h>
#include <ucontext.h>

#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "runtime/trap.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

constexpr char kModule[] = R"((module
  (import "h" "add" (func $add (param i32 i32) (result i32)))
  (memory 1)
  (func $fib (export "fib") (param i32) (result i32)
    (if (result i32) (i32.lt_u (local.get 0) (i32.const 2))
      (then (local.get 0))
      (else (call $add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                       (call $fib (i32.sub (local.get 0) (i32.const 2)))))))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func $deep (export "deep") (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
    (i32.add (i32.const 1) (call $deep (i32.sub (local.get 0) (i32.const 1)))))))";

Linker MakeLinker(const std::shared_ptr<Engine>& engine) {
  Linker linker(engine);
  EXPECT_TRUE(linker.Define("h", "add", [](int32_t a, int32_t b) { return a + b; }).ok());
  return linker;
}

TEST(Threads, InstancesOfOneModule) {
  const std::shared_ptr<Engine> engine = TestEngine();
  const Linker linker = MakeLinker(engine);
  const auto module = ModuleFromWat(kModule, engine);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int round = 0; round < 5; ++round) {
        Store store(engine);
        const Instance instance = *linker.Instantiate(store, module);
        const auto fib = *instance.GetTypedFunc<int32_t(int32_t)>("fib");
        const auto load = *instance.GetTypedFunc<int32_t(int32_t)>("load");
        EXPECT_EQ(*fib.Call(12), 144);
        for (int i = 0; i < 20; ++i) EXPECT_FALSE(load.Call(-1 - i).ok());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

// Compiling, registering and forgetting code beside threads that trap (CVE-2024-47813 was a race of
// this kind).
TEST(Threads, ModulesComeAndGo) {
  const std::shared_ptr<Engine> engine = TestEngine();
  const std::vector<uint8_t> bytes = BytesFromWat(kModule);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([&] {
      for (int round = 0; round < 5; ++round) {
        const Linker linker = MakeLinker(engine);
        const auto module = Module::Compile(engine, bytes);
        ASSERT_TRUE(module.ok()) << module.status();
        Store store(engine);
        const Instance instance = *linker.Instantiate(store, *module);
        EXPECT_EQ(*instance.GetTypedFunc<int32_t(int32_t)>("fib")->Call(8), 21);
        EXPECT_FALSE(instance.GetTypedFunc<int32_t(int32_t)>("load")->Call(65536).ok());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

// Modules with types of their own and in common, made, handed over, run and dropped on many
// threads: whoever drops the last hold on a module is not who made it. Meant for ThreadSanitizer.
TEST(Threads, C26_ModulesAreSharedAndDropped) {
  constexpr int kThreads = 8;
  constexpr int kRounds = 12;
  const std::shared_ptr<Engine> engine = TestEngine();
  std::mutex mutex;
  std::shared_ptr<const Module> shared;
  std::vector<std::thread> threads;
  for (int t = 0; t < kThreads; ++t) {
    threads.emplace_back([&, t] {
      for (int round = 0; round < kRounds; ++round) {
        std::string params = "i64";
        for (int i = 0; i < (t + round) % 5; ++i) params += " f32";
        const auto made = Module::Compile(
            engine, BytesFromWat("(module (memory 1) (func (param " + params +
                                 ")) (func (export \"f\") (param i32) (result i32)"
                                 " (i32.load8_u (i32.add (local.get 0) (i32.const 65535)))))"));
        ASSERT_TRUE(made.ok()) << made.status();
        std::shared_ptr<const Module> taken = *made;
        {
          const std::lock_guard lock(mutex);
          std::swap(taken, shared);
        }
        if (taken == nullptr) continue;
        Store store(engine);
        const Instance instance = *Linker(engine).Instantiate(store, std::move(taken));
        const auto f = *instance.GetTypedFunc<int32_t(int32_t)>("f");
        EXPECT_EQ(*f.Call(0), 0);
        EXPECT_TRUE(Trap::From(f.Call(1).status()).has_value());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
}

// The limit follows the store to the thread that uses it.
TEST(Threads, AStoreMayMoveToAThreadWithASmallerStack) {
  const std::shared_ptr<Engine> engine = TestEngine();
  const Linker linker = MakeLinker(engine);
  Store store(engine);
  const Instance instance = *linker.Instantiate(store, ModuleFromWat(kModule, engine));
  const auto deep = *instance.GetTypedFunc<int32_t(int32_t)>("deep");
  EXPECT_TRUE(deep.Call(200'000).ok());
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  // glibc reuses stacks of up to four times the size: this is less than a quarter of the default.
  pthread_attr_setstacksize(&attributes, 1536 << 10);
  pthread_t thread;
  const auto run = [](void* argument) -> void* {
    const auto& f = *static_cast<const TypedFunc<int32_t(int32_t)>*>(argument);
    EXPECT_TRUE(f.Call(100).ok());
    const std::optional<Trap> trap = Trap::From(f.Call(200'000).status());
    EXPECT_TRUE(trap.has_value());
    if (trap) {
      EXPECT_EQ(trap->code, ir::TrapCode::kStackOverflow);
    }
    return nullptr;
  };
  ASSERT_EQ(
      pthread_create(&thread, &attributes, run, const_cast<void*>(static_cast<const void*>(&deep))),
      0);
  pthread_join(thread, nullptr);
  pthread_attr_destroy(&attributes);
  EXPECT_TRUE(deep.Call(200'000).ok());
}

TEST(Stack, MaximumOfTheEngineHolds) {
  EngineOptions options;
  options.compile_threads = 1;
  options.max_stack_bytes = 64 << 10;
  const std::shared_ptr<Engine> engine = *Engine::Create(options);
  const Linker linker = MakeLinker(engine);
  Store store(engine);
  const Instance instance = *linker.Instantiate(store, ModuleFromWat(kModule, engine));
  const auto deep = *instance.GetTypedFunc<int32_t(int32_t)>("deep");
  EXPECT_TRUE(deep.Call(100).ok());
  EXPECT_FALSE(deep.Call(10'000).ok());
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
// What the fiber of the next test runs, and what it found.
struct FiberJob {
  ucontext_t main;
  ucontext_t fiber;
  Store* store;
  const TypedFunc<int32_t(int32_t)>* deep;
  uintptr_t lowest;
  absl::Status without_limit;
  absl::Status shallow;
  absl::Status too_deep;
} g_job;

TEST(Stack, FibersSayWhereTheirsEnds) {
  const std::shared_ptr<Engine> engine = TestEngine();
  const Linker linker = MakeLinker(engine);
  Store store(engine);
  const Instance instance = *linker.Instantiate(store, ModuleFromWat(kModule, engine));
  const auto deep = *instance.GetTypedFunc<int32_t(int32_t)>("deep");
  const size_t size = 512 << 10;
  const auto stack = std::make_unique<char[]>(size);
  g_job.store = &store;
  g_job.deep = &deep;
  g_job.lowest = reinterpret_cast<uintptr_t>(stack.get()) + (256 << 10);
  getcontext(&g_job.fiber);
  g_job.fiber.uc_stack.ss_sp = stack.get();
  g_job.fiber.uc_stack.ss_size = size;
  g_job.fiber.uc_link = &g_job.main;
  makecontext(
      &g_job.fiber,
      [] {
        g_job.without_limit = g_job.deep->Call(10).status();
        g_job.store->set_stack_limit(g_job.lowest);
        g_job.shallow = g_job.deep->Call(10).status();
        g_job.too_deep = g_job.deep->Call(200'000).status();
        g_job.store->set_stack_limit(std::nullopt);
      },
      0);
  swapcontext(&g_job.main, &g_job.fiber);
  EXPECT_EQ(g_job.without_limit.code(), absl::StatusCode::kFailedPrecondition);
  EXPECT_TRUE(g_job.shallow.ok()) << g_job.shallow;
  ASSERT_TRUE(Trap::From(g_job.too_deep).has_value());
  EXPECT_EQ(Trap::From(g_job.too_deep)->code, ir::TrapCode::kStackOverflow);
  EXPECT_TRUE(deep.Call(10).ok());
}
#endif

}  // namespace
}  // namespace davit::runtime
