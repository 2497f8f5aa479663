// Every call of the system that the runtime makes fails once, one after the other: each ends in a
// status or a value of the language, nothing stays mapped, and all works afterwards.
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <functional>
#include <string>
#include <thread>

#include "gtest/gtest.h"
#include "runtime/davit.h"
#include "tests/faults/injection.h"
#include "tests/process_memory.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

using faults::FailNth;
using faults::SystemCall;

constexpr char kGuest[] = R"((module
  (import "h" "add" (func $add (param i32 i32) (result i32)))
  (memory (export "memory") 1 100)
  (table (export "table") 2 funcref)
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "sum") (param i32 i32) (result i32) (call $add (local.get 0) (local.get 1)))))";

// What is mapped executable, and what is only reserved, in bytes: code and memories. (Mappings of
// other kinds come and go with malloc.)
struct Mapped {
  uint64_t code = 0;
  uint64_t reserved = 0;
};

Mapped WhatIsMapped() {
  Mapped mapped;
  std::ifstream maps("/proc/self/maps");
  for (std::string line; std::getline(maps, line);) {
    unsigned long long begin = 0, end = 0, inode = 0;
    char permissions[8] = {};
    if (std::sscanf(line.c_str(), "%llx-%llx %7s %*s %*s %llu", &begin, &end, permissions,
                    &inode) != 4 ||
        inode != 0 || line.back() == ']') {
      continue;
    }
    if (std::string_view(permissions) == "r-xp") mapped.code += end - begin;
    // Sanitizers reserve terabytes, glibc 64 MiB for each heap of a thread.
    const uint64_t size = end - begin;
    if (std::string_view(permissions) == "---p" && size >= 1 << 30 && size < 1ull << 40) {
      mapped.reserved += size;
    }
  }
  return mapped;
}

// There may be less: a reservation that fails gives back what was kept for later, and a sanitizer
// takes its memory from what it has reserved.
void ExpectNothingMore(const Mapped& before) {
  const Mapped after = WhatIsMapped();
  EXPECT_EQ(after.code, before.code);
  EXPECT_LE(after.reserved, before.reserved);
}

// Does `operation` once for each call of the kind that it makes, letting that one fail. How often
// that was.
int ForEveryFailure(SystemCall call, const std::function<absl::Status()>& operation) {
  SCOPED_TRACE(faults::NameOf(call));
  EXPECT_TRUE(operation().ok());
  for (int n = 1; n < 200; ++n) {
    SCOPED_TRACE(n);
    const Mapped before = WhatIsMapped();
    absl::Status status;
    bool reached;
    {
      const FailNth fail(call, n);
      status = operation();
      reached = fail.reached();
    }
    if (!reached) {
      EXPECT_TRUE(status.ok()) << status;
      return n - 1;
    }
    if (!status.ok()) {
      EXPECT_NE(status.message(), "");
    }
    const absl::Status again = operation();
    EXPECT_TRUE(again.ok()) << again;
    ExpectNothingMore(before);
  }
  ADD_FAILURE() << "more calls than anybody expects";
  return 0;
}

EngineOptions OptionsFor(MemoryStrategy strategy, unsigned threads = 1) {
  EngineOptions options;
  options.memory_strategy = strategy;
  options.compile_threads = threads;
  return options;
}

// From an engine to a result, which is checked.
absl::Status WholeLife(const EngineOptions& options) {
  DAVIT_ASSIGN_OR_RETURN(const std::shared_ptr<Engine> engine, Engine::Create(options));
  DAVIT_ASSIGN_OR_RETURN(const auto module, Module::Compile(engine, BytesFromWat(kGuest)));
  Linker linker(engine);
  DAVIT_RETURN_IF_ERROR(linker.Define("h", "add", [](int32_t a, int32_t b) { return a + b; }));
  Store store(engine);
  DAVIT_ASSIGN_OR_RETURN(const Instance instance, linker.Instantiate(store, module));
  DAVIT_ASSIGN_OR_RETURN(const auto sum, instance.GetTypedFunc<int32_t(int32_t, int32_t)>("sum"));
  DAVIT_ASSIGN_OR_RETURN(const int32_t result, sum.Call(40, 2));
  return result == 42 ? absl::OkStatus() : absl::InternalError("a wrong result");
}

class Faults : public testing::TestWithParam<MemoryStrategy> {};

TEST_P(Faults, FromEngineToResult) {
  const auto life = [] { return WholeLife(OptionsFor(GetParam())); };
  // The module's code and that of the trampolines of its one type, and a memory.
  EXPECT_GE(ForEveryFailure(SystemCall::kMap, life), 3);
  EXPECT_GE(ForEveryFailure(SystemCall::kProtect, life), 3);
}

// The first call on a thread gives it a stack for signals.
TEST_P(Faults, FirstCallOnAThread) {
  const auto on_thread = [] {
    absl::Status status, second;
    std::thread([&] {
      status = WholeLife(OptionsFor(GetParam()));
      second = WholeLife(OptionsFor(GetParam()));
    }).join();
    return status;
  };
  EXPECT_GE(ForEveryFailure(SystemCall::kMap, on_thread), 7);
  EXPECT_GE(ForEveryFailure(SystemCall::kProtect, on_thread), 7);
}

// A stack that could not be protected is given back, not only forgotten.
TEST(ThreadFaults, StacksForSignalsAreNotLost) {
  const std::shared_ptr<Engine> engine = TestEngine();
  const auto module = ModuleFromWat("(module (func (export \"f\")))", engine);
  Store store(engine);
  const Instance instance = *Linker(engine).Instantiate(store, module);
  const auto f = *instance.GetTypedFunc<void()>("f");
  ASSERT_TRUE(f.Call().ok());
  std::thread([&] {
    const auto fails = [&] {
      const FailNth fail(SystemCall::kProtect, 1);
      EXPECT_FALSE(f.Call().ok());
    };
    fails();
    const uint64_t before = MemoryOfThisProcess().address_space;
    for (int i = 0; i < 3; ++i) fails();
    EXPECT_EQ(MemoryOfThisProcess().address_space, before);
    EXPECT_TRUE(f.Call().ok());
  }).join();
}

TEST_P(Faults, GrowthFailsAsTheLanguageSays) {
  const std::shared_ptr<Engine> engine = TestEngine(GetParam());
  Linker linker(engine);
  ASSERT_TRUE(linker.Define("h", "add", [](int32_t a, int32_t b) { return a + b; }).ok());
  const auto module = ModuleFromWat(kGuest, engine);
  // Grows in steps, so that memories that move move several times.
  const auto grow = [&]() -> absl::Status {
    Store store(engine);
    DAVIT_ASSIGN_OR_RETURN(const Instance instance, linker.Instantiate(store, module));
    const auto grow = *instance.GetTypedFunc<int32_t(int32_t)>("grow");
    const auto load = *instance.GetTypedFunc<int32_t(int32_t)>("load");
    const Memory memory = *instance.GetMemory("memory");
    memory.data()[100] = 77;
    bool failed = false;
    for (int i = 0; i < 4; ++i) {
      const uint64_t pages = memory.pages();
      const int32_t old_pages = *grow.Call(3);
      failed |= old_pages == -1;
      EXPECT_EQ(old_pages == -1 ? pages : pages + 3, memory.pages());
      EXPECT_EQ(*load.Call(100), 77);
      EXPECT_EQ(*load.Call(static_cast<int32_t>(memory.size()) - 4), 0);
      EXPECT_FALSE(load.Call(static_cast<int32_t>(memory.size())).ok());
    }
    return failed ? absl::ResourceExhaustedError("memory.grow gave -1") : absl::OkStatus();
  };
  EXPECT_GE(ForEveryFailure(SystemCall::kProtect, grow), 5);
  if (GetParam() == MemoryStrategy::kExplicit) {
    EXPECT_GE(ForEveryFailure(SystemCall::kMap, grow), 3);
    EXPECT_GE(ForEveryFailure(SystemCall::kRemap, grow), 2);
  }
}

INSTANTIATE_TEST_SUITE_P(, Faults,
                         testing::Values(MemoryStrategy::kGuard, MemoryStrategy::kExplicit),
                         [](const auto& info) {
                           return info.param == MemoryStrategy::kGuard ? "Guard" : "Explicit";
                         });

// Runs `body` in a process of its own, which ends with the status that it gives.
int InChild(const std::function<int()>& body) {
  const pid_t child = fork();
  if (child == 0) _exit(body());
  int status = 0;
  EXPECT_EQ(waitpid(child, &status, 0), child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

// oneTBB throws on threads of its own where the system refuses one, and so ends the process: who
// must go on compiles on the calling thread, which starts none. In a process of its own, since
// threads that are there already would hide it.
TEST(ThreadFaults, OneThreadNeedsNoOther) {
  EXPECT_EQ(InChild([] {
              const FailNth fail(SystemCall::kCreateThread, 1);
              const bool ok = WholeLife(OptionsFor(MemoryStrategy::kGuard, 1)).ok();
              return ok && !fail.reached() ? 0 : 1;
            }),
            0);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
constexpr int kNoLimits = 77;

// Guarded memories until there is no more room for any.
int UseUpAddressSpace() {
  const uint64_t room = MemoryOfThisProcess().address_space + (uint64_t{1} << 30);
  const rlimit limit = {room, room};
  if (setrlimit(RLIMIT_AS, &limit) != 0) return 1;
  // An emulator may keep no limits.
  if (mmap(nullptr, uint64_t{4} << 30, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
      MAP_FAILED) {
    return kNoLimits;
  }
  {
    Store store(*Engine::Create(OptionsFor(MemoryStrategy::kGuard)));
    absl::Status status;
    for (int i = 0; i < 100 && status.ok(); ++i) status = Memory::Create(store, {1, 2}).status();
    if (status.code() != absl::StatusCode::kResourceExhausted) return 2;
    if (!WholeLife(OptionsFor(MemoryStrategy::kExplicit)).ok()) return 3;
  }
  return 0;
}

TEST(LimitFaults, AddressSpaceIsUsedUp) {
  const int status = InChild(UseUpAddressSpace);
  if (status == kNoLimits) GTEST_SKIP() << "the system keeps no limits of address space";
  EXPECT_EQ(status, 0);
}
#endif

// A body in the midst of many goes beyond a limit of the engine, at any number of threads.
TEST(LimitFaults, LimitReachedWhileCompiling) {
  std::string text = "(module";
  for (int i = 0; i < 300; ++i) {
    text += "(func (param i32) (result i32) (local i64 i64) (local.get 0))";
    if (i == 200) text += "(func (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32))";
  }
  const std::vector<uint8_t> bytes = BytesFromWat(text + ")");
  for (unsigned threads : {1u, 2u}) {
    EngineOptions options = OptionsFor(MemoryStrategy::kGuard, threads);
    options.limits.function_locals = 8;
    const std::shared_ptr<Engine> engine = *Engine::Create(options);
    const Mapped before = WhatIsMapped();
    const auto module = Module::Compile(engine, bytes);
    EXPECT_FALSE(module.ok());
    EXPECT_NE(module.status().message().find("locals"), std::string::npos) << module.status();
    ExpectNothingMore(before);
    EXPECT_TRUE(Module::Compile(engine, BytesFromWat(kGuest)).ok());
  }
}

}  // namespace
}  // namespace davit::runtime
