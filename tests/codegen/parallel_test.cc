// What CompileModule gives does not depend on the number of threads: neither bytes nor errors.
#include "codegen/parallel.h"

#include <tbb/global_control.h>

#include <array>
#include <chrono>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "absl/strings/str_cat.h"
#include "fuzz/gen/generated_ir.h"
#include "gtest/gtest.h"
#include "tests/process_memory.h"

namespace davit::codegen {
namespace {

constexpr unsigned kThreads[] = {1, 2, 4};

std::vector<uint32_t> SizesOf(const std::vector<ir::Function>& functions) {
  std::vector<uint32_t> sizes;
  for (const ir::Function& f : functions) sizes.push_back(static_cast<uint32_t>(f.insts.size()));
  return sizes;
}

// All that a compiled function consists of.
std::vector<uint64_t> Contents(const FunctionCode& code) {
  std::vector<uint64_t> words = {code.code_size, code.frame_size, code.bytes.size()};
  words.insert(words.end(), code.bytes.begin(), code.bytes.end());
  for (const isa::Reloc& r : code.relocs) {
    words.insert(words.end(), {r.offset, static_cast<uint64_t>(r.kind), r.symbol.space,
                               r.symbol.index, static_cast<uint64_t>(r.addend)});
  }
  words.push_back(code.traps.size());
  for (const isa::TrapSite& t : code.traps) {
    words.insert(words.end(), {t.code_offset, static_cast<uint64_t>(t.code), t.source_offset});
  }
  words.push_back(code.calls.size());
  for (const isa::CallSite& c : code.calls) {
    words.insert(words.end(), {c.return_offset, c.source_offset});
  }
  return words;
}

std::vector<std::vector<uint64_t>> Contents(const CompiledModule& module) {
  std::vector<std::vector<uint64_t>> contents;
  for (const FunctionCode& code : module.functions) contents.push_back(Contents(code));
  return contents;
}

// The same one for every function of these tests that is about order rather than code.
absl::Status MakeTinyIr(ir::Function& out) {
  static const auto& function = *new ir::Function(std::move(GenerateFunctions(3, 1)[0]));
  CopyFunction(function, out);
  return absl::OkStatus();
}

TEST(ParallelTest, SameResultAtAnyNumberOfThreads) {
  const std::vector<ir::Function> functions = GenerateFunctions(1, 400);
  const std::vector<uint32_t> sizes = SizesOf(functions);
  const auto make_ir = [&](unsigned, uint32_t index, ir::Function& out) {
    CopyFunction(functions[index], out);
    return absl::OkStatus();
  };
  Options options = HostOptions();
  const auto expected = CompileModule(sizes, make_ir, options);
  ASSERT_TRUE(expected.ok()) << expected.status();
  const auto contents = Contents(*expected);
  ASSERT_EQ(contents.size(), functions.size());
  for (const unsigned threads : kThreads) {
    options.threads = threads;
    std::atomic<uint32_t> done = 0;
    const auto module = CompileModule(sizes, make_ir, options, &done);
    ASSERT_TRUE(module.ok()) << module.status();
    EXPECT_TRUE(Contents(*module) == contents) << threads << " threads";
    EXPECT_EQ(done, functions.size());
    EXPECT_EQ(module->times.ir_insts, expected->times.ir_insts);
    EXPECT_EQ(module->times.mach_insts, expected->times.mach_insts);
    EXPECT_EQ(module->times.edits, expected->times.edits);
  }
  // The sizes say only what is begun first.
  options.threads = 2;
  const auto module = CompileModule(std::vector<uint32_t>(sizes.size(), 0), make_ir, options);
  ASSERT_TRUE(module.ok()) << module.status();
  EXPECT_TRUE(Contents(*module) == contents);
}

TEST(ParallelTest, AWorkerIsNeverUsedTwiceAtOnce) {
  Options options = HostOptions();
  options.threads = 4;
  ASSERT_EQ(NumWorkers(options), 4u);
  std::array<std::atomic<int>, 4> busy{};
  const auto module = CompileModule(
      std::vector<uint32_t>(300, 5000),
      [&](unsigned worker, uint32_t, ir::Function& out) {
        EXPECT_LT(worker, 4u);
        EXPECT_EQ(busy[worker]++, 0);
        std::this_thread::yield();
        EXPECT_EQ(--busy[worker], 0);
        return MakeTinyIr(out);
      },
      options);
  EXPECT_TRUE(module.ok()) << module.status();
}

TEST(ParallelTest, TheErrorOfTheLowestIndexWins) {
  const std::set<uint32_t> wrong = {37, 38, 200, 399};
  // The last are the largest, so that they fail first.
  std::vector<uint32_t> sizes;
  for (uint32_t i = 0; i < 400; ++i) sizes.push_back(i * 100);
  for (const unsigned threads : kThreads) {
    for (int round = 0; round < 10; ++round) {
      Options options = HostOptions();
      options.threads = threads;
      const auto module = CompileModule(
          sizes,
          [&](unsigned, uint32_t index, ir::Function& out) {
            if (wrong.count(index)) return absl::InvalidArgumentError(absl::StrCat(index));
            return MakeTinyIr(out);
          },
          options);
      ASSERT_EQ(module.status(), absl::InvalidArgumentError("37")) << threads << " threads";
    }
  }
}

TEST(ParallelTest, NothingBeyondAnErrorIsBegun) {
  std::vector<uint32_t> begun;
  std::atomic<uint32_t> done = 0;
  // By size 9, 8, ... 0: 9 to 7 succeed, 6 fails, 5 to 3 are still of interest, 2 fails.
  std::vector<uint32_t> sizes;
  for (uint32_t i = 0; i < 10; ++i) sizes.push_back(1u << (i + 12));
  const auto module = CompileModule(
      sizes,
      [&](unsigned, uint32_t index, ir::Function& out) {
        begun.push_back(index);
        if (index == 6 || index == 2) return absl::InvalidArgumentError(absl::StrCat(index));
        return MakeTinyIr(out);
      },
      HostOptions(), &done);
  EXPECT_EQ(module.status(), absl::InvalidArgumentError("2"));
  EXPECT_EQ(begun, (std::vector<uint32_t>{9, 8, 7, 6, 5, 4, 3, 2, 1, 0}));

  // The other way round, what is left after the first error has higher numbers.
  begun.clear();
  std::reverse(sizes.begin(), sizes.end());
  const auto reversed = CompileModule(
      sizes,
      [&](unsigned, uint32_t index, ir::Function& out) {
        begun.push_back(index);
        if (index == 3) return absl::InvalidArgumentError("three");
        return MakeTinyIr(out);
      },
      HostOptions());
  EXPECT_EQ(reversed.status(), absl::InvalidArgumentError("three"));
  EXPECT_EQ(begun, (std::vector<uint32_t>{0, 1, 2, 3}));
}

TEST(ParallelTest, AnErrorStopsTheOtherWorkers) {
  constexpr uint32_t kCount = 2000;
  Options options = HostOptions();
  options.threads = 4;
  std::atomic<uint32_t> begun = 0;
  std::vector<uint32_t> sizes(kCount, 5000);
  sizes[0] = 1 << 20;
  const auto module = CompileModule(
      sizes,
      [&](unsigned, uint32_t index, ir::Function& out) {
        ++begun;
        if (index == 0) return absl::InvalidArgumentError("zero");
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        return MakeTinyIr(out);
      },
      options);
  EXPECT_EQ(module.status(), absl::InvalidArgumentError("zero"));
  EXPECT_LT(begun, kCount / 2);
}

// A compilation with few threads leaves those of the program's other tasks alone.
TEST(ParallelTest, TheProcessKeepsItsThreads) {
  using Control = tbb::global_control;
  const Control allow(Control::max_allowed_parallelism, 100);
  Options options = HostOptions();
  options.threads = 2;
  std::atomic<size_t> least = 100;
  const std::vector<uint32_t> sizes(1'000, 100);
  const auto make_ir = [&](unsigned, uint32_t, ir::Function& out) {
    const size_t allowed = Control::active_value(Control::max_allowed_parallelism);
    if (allowed < least) least = allowed;
    return MakeTinyIr(out);
  };
  ASSERT_TRUE(CompileModule(sizes, make_ir, options).ok());
  EXPECT_EQ(least, 100u);
}

// oneTBB keeps an arena that is destroyed soon after its use, some kilobytes of it.
TEST(ParallelTest, ThousandsOfCompilationsTakeNoMoreMemory) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  GTEST_SKIP() << "what is freed stays resident under sanitizers";
#endif
  // A batch each.
  const std::vector<uint32_t> sizes(4, 1 << 12);
  Options options = HostOptions();
  options.threads = 2;
  const auto compile = [&](int times) {
    for (int i = 0; i < times; ++i) {
      const auto module = CompileModule(
          sizes, [](unsigned, uint32_t, ir::Function& out) { return MakeTinyIr(out); }, options);
      ASSERT_TRUE(module.ok()) << module.status();
    }
  };
  compile(100);
  const uint64_t before = MemoryOfThisProcess().resident;
  compile(1000);
  EXPECT_LT(MemoryOfThisProcess().resident, before + (2 << 20));
}

TEST(ParallelTest, NoFunctions) {
  for (const unsigned threads : {0u, 1u, 4u}) {
    Options options = HostOptions();
    options.threads = threads;
    std::atomic<uint32_t> done = 0;
    const auto module = CompileModule(
        {}, [](unsigned, uint32_t, ir::Function&) { return absl::InternalError("called"); },
        options, &done);
    ASSERT_TRUE(module.ok()) << module.status();
    EXPECT_TRUE(module->functions.empty());
    EXPECT_EQ(done, 0u);
  }
}

}  // namespace
}  // namespace davit::codegen
