// Damaged modules are refused with a status or compiled and run; nothing else may happen.
//
// DAVIT_MUTATIONS sets how many modules are made (2,000 in an ordinary run). Modules are compiled
// and run in a child process that says in shared memory what it is at, so that a crash is reported
// with its seed and the others still get their turn. A run that does not end is cut off by a timer;
// a compilation must end by itself.
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "fuzz/gen/wasm_mutator.h"
#include "gtest/gtest.h"
#include "runtime/engine.h"
#include "runtime/instance.h"
#include "runtime/linker.h"
#include "runtime/module.h"
#include "runtime/store.h"
#include "tests/process/process.h"

namespace davit {
namespace {

constexpr const char* kModules[] = {
    // Control flow, arithmetic of all types, several results.
    R"((module
      (type $pair (func (param i32 i64) (result i64 i32)))
      (global $count (mut i32) (i32.const 5))
      (func $swap (export "swap") (type $pair) (local.get 1) (local.get 0))
      (func (export "collatz") (param $n i64) (result i32) (local $steps i32)
        (block $done
          (loop $next
            (br_if $done (i64.le_u (local.get $n) (i64.const 1)))
            (local.set $n
              (if (result i64) (i32.wrap_i64 (i64.and (local.get $n) (i64.const 1)))
                (then (i64.add (i64.mul (local.get $n) (i64.const 3)) (i64.const 1)))
                (else (i64.shr_u (local.get $n) (i64.const 1)))))
            (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
            (br_if $next (i32.lt_u (local.get $steps) (i32.const 1000)))))
        (local.get $steps))
      (func (export "switch") (param i32) (result f64)
        (block $a (block $b (block $c (br_table $a $b $c $b (local.get 0)))
          (return (f64.sqrt (f64.const 2))))
          (return (f64.promote_f32 (f32.nearest (f32.const 1.5)))))
        (f64.convert_i32_u (i32.rotl (local.get 0) (i32.const 7))))
      (func (export "numbers") (param i32 i64 f32 f64) (result i32)
        (i32.add
          (i32.div_s (i32.clz (local.get 0)) (i32.or (i32.trunc_sat_f32_s (local.get 2)) (i32.const 1)))
          (select (i32.wrap_i64 (i64.rem_u (local.get 1) (i64.const 10)))
                  (i32.trunc_f64_s (local.get 3))
                  (f64.lt (local.get 3) (f64.const 0)))))
      (func $start (global.set $count (i32.sub (global.get $count) (i32.const 1)))
        (i64.const 3) (i32.const 4) (call $swap (i32.const 1) (i64.const 2)) drop drop drop drop)
      (start $start)))",
    // Memory of all widths and in bulk.
    R"((module
      (memory (export "memory") 1 4)
      (data (i32.const 16) "davit\00\ff\80")
      (data $passive "passive data")
      (func (export "bytes") (param $p i32) (param $n i32) (result i32) (local $sum i32)
        (loop $next
          (if (local.get $n) (then
            (local.set $n (i32.sub (local.get $n) (i32.const 1)))
            (local.set $sum (i32.add (local.get $sum)
              (i32.load8_s offset=16 (i32.add (local.get $p) (local.get $n)))))
            (br $next))))
        (local.get $sum))
      (func (export "bulk") (param i32)
        (memory.init $passive (i32.const 100) (i32.const 0) (i32.const 7))
        (memory.copy (i32.const 200) (i32.const 100) (local.get 0))
        (memory.fill (i32.const 300) (i32.const 7) (i32.const 64))
        (data.drop $passive))
      (func (export "wide") (param i32) (result i64)
        (i64.store (local.get 0) (i64.extend32_s (i64.load32_u align=1 (i32.const 18))))
        (f32.store offset=8 (local.get 0) (f32.load (i32.const 20)))
        (i32.store16 (i32.const 40) (i32.load16_u (local.get 0)))
        (i64.load offset=65528 (local.get 0)))
      (func (export "grow") (result i32) (drop (memory.grow (i32.const 1))) (memory.size))))",
    // Tables, references and indirect calls.
    R"((module
      (type $unary (func (param i32) (result i32)))
      (table $t (export "table") 6 20 funcref)
      (table $refs 3 externref)
      (elem (table $t) (i32.const 1) func $inc $dec $fib)
      (elem $passive func $inc $dec)
      (elem declare func $fib)
      (func $inc (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
      (func $dec (param i32) (result i32) (i32.sub (local.get 0) (i32.const 1)))
      (func $fib (param i32) (result i32)
        (if (result i32) (i32.lt_s (local.get 0) (i32.const 2)) (then (local.get 0))
          (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                         (call $fib (i32.sub (local.get 0) (i32.const 2)))))))
      (func (export "call") (param i32 i32) (result i32)
        (call_indirect $t (type $unary) (local.get 1) (local.get 0)))
      (func (export "fib") (result i32) (call $fib (i32.const 12)))
      (func (export "tables") (param externref) (result i32)
        (table.set $refs (i32.const 1) (local.get 0))
        (table.init $t $passive (i32.const 0) (i32.const 0) (i32.const 2))
        (table.copy $t $t (i32.const 3) (i32.const 0) (i32.const 2))
        (elem.drop $passive)
        (table.fill $refs (i32.const 0) (ref.null extern) (i32.const 2))
        (drop (table.grow $t (ref.func $fib) (i32.const 2)))
        (i32.add (ref.is_null (table.get $refs (i32.const 2))) (table.size $t)))))",
    // Imports, and everything that initialises.
    R"((module
      (import "env" "log" (func $log (param i32 f64) (result i32)))
      (import "env" "none" (func $none))
      (global $a i32 (i32.const 8))
      (global $b (export "b") (mut f64) (f64.const -0x1p-3))
      (global $f funcref (ref.func $twice))
      (memory 1)
      (data (i32.const 8) "\01\02\03\04")
      (table 2 funcref)
      (elem (i32.const 0) $twice $log)
      (func $twice (export "twice") (param i32) (result i32)
        (call $none)
        (i32.mul (call $log (local.get 0) (global.get $b)) (i32.const 2)))
      (func (export "locals") (result i32) (local i32 i64 f32 f64 i32 externref funcref)
        (local.set 0 (i32.load (global.get $a)))
        (local.set 4 (local.tee 0 (i32.popcnt (local.get 0))))
        (local.set 6 (global.get $f))
        (global.set $b (f64.copysign (local.get 3) (f64.const -1)))
        (i32.eq (local.get 0) (local.get 4)))))",
};

struct Shared {
  std::atomic<uint32_t> seed{0};
  std::atomic<bool> running{false};
  std::atomic<uint32_t> accepted{0};
  std::atomic<uint32_t> rejected{0};
  std::atomic<uint32_t> calls{0};
};

void SetTimer(int milliseconds) {
  itimerval timer{};
  timer.it_value.tv_sec = milliseconds / 1000;
  timer.it_value.tv_usec = milliseconds % 1000 * 1000;
  setitimer(ITIMER_REAL, &timer, nullptr);
}

class MutationTest : public ::testing::Test {
 protected:
  static constexpr int kCompileMs = 60'000;
  static constexpr int kRunMs = 300;

  void SetUp() override {
    const testing::ScratchDirectory dir;
    for (const char* wat : kModules) {
      const std::string content = testing::ReadAll(testing::WatToWasm(dir, "module", wat));
      modules_.emplace_back(content.begin(), content.end());
    }
    for (int i = 0; i < 4; ++i) {
      runtime::EngineOptions options;
      options.opt_level = i % 2 == 0 ? codegen::OptLevel::kO2 : codegen::OptLevel::kO0;
      options.memory_strategy =
          i < 2 ? runtime::MemoryStrategy::kGuard : runtime::MemoryStrategy::kExplicit;
      options.compile_threads = 1;
      options.verify_ir = true;
      options.check_regalloc = true;
      options.max_stack_bytes = 1 << 20;
      auto engine = runtime::Engine::Create(options);
      ASSERT_TRUE(engine.ok()) << engine.status();
      engines_.push_back(*std::move(engine));
    }
    void* memory =
        mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    ASSERT_NE(memory, MAP_FAILED);
    shared_ = new (memory) Shared();
  }
  void TearDown() override { munmap(shared_, sizeof(Shared)); }

  std::vector<uint8_t> ModuleOfSeed(uint32_t seed) const {
    return fuzz::MutateModule(modules_[seed % std::size(kModules)], seed);
  }

  // What a child process does with one module.
  void Process(uint32_t seed) {
    const std::vector<uint8_t> bytes = ModuleOfSeed(seed);
    const std::shared_ptr<runtime::Engine>& engine = engines_[seed / 4 % engines_.size()];
    const auto module = runtime::Module::Compile(engine, bytes);
    if (!module.ok()) {
      if (module.status().message().empty()) std::abort();
      ++shared_->rejected;
      return;
    }
    ++shared_->accepted;
    shared_->running = true;
    SetTimer(kRunMs);
    Run(engine, *module);
  }

  void Run(const std::shared_ptr<runtime::Engine>& engine,
           const std::shared_ptr<const runtime::Module>& module) {
    runtime::StoreLimits limits;
    limits.memory_bytes = 64 << 20;
    limits.table_elements = 100'000;
    runtime::Store store(engine, limits);
    runtime::Linker linker(engine);
    if (!linker.Define("env", "log", [](int32_t a, double) { return a; }).ok()) std::abort();
    if (!linker.Define("env", "none", [] {}).ok()) std::abort();
    const auto instance = linker.Instantiate(store, module);
    if (!instance.ok()) return;
    for (const wasm::Export& item : module->wasm().exports) {
      if (item.kind != wasm::ExternKind::kFunc) continue;
      const auto func = instance->GetFunc(item.name);
      if (!func.ok()) std::abort();
      std::vector<runtime::Value> args;
      const wasm::FuncType type = func->type();
      for (const wasm::ValType param : type.params) {
        args.push_back(param == wasm::ValType::I32() ? runtime::Value::I32(3)
                                                     : runtime::Value::Default(param));
      }
      const auto results = func->Call(args);
      if (!results.ok() && results.status().message().empty()) std::abort();
      ++shared_->calls;
    }
  }

  // Processes seeds from shared_->seed to `end` in a child, as far as it gets; returns how it
  // ended.
  int RunChild(uint32_t end) {
    const pid_t pid = fork();
    if (pid == 0) {
      std::signal(SIGALRM, SIG_DFL);
      for (; shared_->seed < end; ++shared_->seed) {
        shared_->running = false;
        SetTimer(kCompileMs);
        Process(shared_->seed);
        SetTimer(0);
      }
      _exit(0);
    }
    int status = 0;
    waitpid(pid, &status, 0);
    return status;
  }

  void Report(uint32_t seed, int status) {
    const std::string path =
        ::testing::TempDir() + "davit-mutation-" + std::to_string(seed) + ".wasm";
    const std::vector<uint8_t> bytes = ModuleOfSeed(seed);
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    if (file != nullptr) {
      std::fwrite(bytes.data(), 1, bytes.size(), file);
      std::fclose(file);
    }
    ADD_FAILURE() << "seed " << seed << " ended "
                  << (shared_->running ? "its run" : "its compilation") << " with "
                  << (WIFSIGNALED(status) ? "signal " : "status ")
                  << (WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status)) << "; " << path;
  }

  std::vector<std::vector<uint8_t>> modules_;
  std::vector<std::shared_ptr<runtime::Engine>> engines_;
  Shared* shared_ = nullptr;
};

TEST_F(MutationTest, OriginalsAreValid) {
  for (const std::vector<uint8_t>& bytes : modules_) {
    for (const auto& engine : engines_) {
      const auto module = runtime::Module::Compile(engine, bytes);
      ASSERT_TRUE(module.ok()) << module.status();
      Run(engine, *module);
    }
  }
  EXPECT_EQ(shared_->calls, 4u * (4 + 4 + 3 + 2));
}

TEST_F(MutationTest, DamagedModulesAreRefusedOrRun) {
  const char* const setting = std::getenv("DAVIT_MUTATIONS");
  const uint32_t count = setting == nullptr ? 2'000 : static_cast<uint32_t>(std::atoi(setting));
  int failures = 0;
  while (shared_->seed < count && failures < 10) {
    const int status = RunChild(count);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) break;
    const bool cut_off = WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM && shared_->running;
    if (!cut_off) {
      Report(shared_->seed, status);
      ++failures;
    }
    ++shared_->seed;
  }
  // Both happen often enough for the test to mean something.
  EXPECT_GT(shared_->accepted, count / 20);
  EXPECT_GT(shared_->rejected, count / 4);
  EXPECT_GT(shared_->calls, count / 10);
  std::printf("%u refused, %u accepted, %u calls\n", shared_->rejected.load(),
              shared_->accepted.load(), shared_->calls.load());
}

// Every prefix of a module is refused, but for those that are modules themselves.
TEST_F(MutationTest, PrefixesOfModules) {
  for (const std::vector<uint8_t>& bytes : modules_) {
    int accepted = 0;
    for (size_t size = 0; size < bytes.size(); ++size) {
      const std::vector<uint8_t> prefix(bytes.begin(),
                                        bytes.begin() + static_cast<ptrdiff_t>(size));
      const auto module = runtime::Module::Compile(engines_[0], prefix);
      if (module.ok()) ++accepted;
    }
    // The header alone, with the first few sections, and without the custom section at the end.
    EXPECT_LT(accepted, 8);
    EXPECT_GE(accepted, 1);
  }
}

}  // namespace
}  // namespace davit
