#include "codegen/parallel.h"

#include <tbb/global_control.h>
#include <tbb/task_arena.h>
#include <tbb/task_group.h>

#include <algorithm>
#include <bit>
#include <memory>
#include <mutex>
#include <utility>

#include "codegen/compiler.h"
#include "support/check.h"

namespace davit::codegen {
namespace {

// Functions of one grab add up to at least this, so that the shared cursor costs nothing by
// comparison.
constexpr uint64_t kBatchSize = 2048;

// Function numbers by descending size class (power of two), ascending within a class.
std::vector<uint32_t> LargestFirst(std::span<const uint32_t> sizes) {
  std::array<uint32_t, 34> begin{};
  const auto class_of = [](uint32_t size) { return 32 - std::bit_width(size); };
  for (uint32_t size : sizes) ++begin[class_of(size) + 1];
  for (size_t i = 1; i < begin.size(); ++i) begin[i] += begin[i - 1];
  std::vector<uint32_t> order(sizes.size());
  for (uint32_t i = 0; i < sizes.size(); ++i) order[begin[class_of(sizes[i])]++] = i;
  return order;
}

// Ends of the batches in `order`.
std::vector<uint32_t> BatchEnds(std::span<const uint32_t> sizes, std::span<const uint32_t> order) {
  std::vector<uint32_t> ends;
  uint64_t sum = 0;
  for (uint32_t i = 0; i < order.size(); ++i) {
    // Even an empty function costs something.
    sum += sizes[order[i]] + 16;
    if (sum >= kBatchSize || i + 1 == order.size()) {
      ends.push_back(i + 1);
      sum = 0;
    }
  }
  return ends;
}

// The error with the lowest function index.
class FirstError {
 public:
  bool ShouldSkip(uint32_t index) const { return index > index_.load(std::memory_order_relaxed); }
  void Report(uint32_t index, absl::Status status) {
    const std::lock_guard lock(mutex_);
    if (index >= index_.load(std::memory_order_relaxed)) return;
    index_.store(index, std::memory_order_relaxed);
    status_ = std::move(status);
  }
  // After all workers have ended.
  const absl::Status& status() const { return status_; }

 private:
  std::mutex mutex_;
  std::atomic<uint32_t> index_{0xffff'ffff};
  absl::Status status_;
};

struct Job {
  MakeFunctionIr make_ir;
  const Options& options;
  std::atomic<uint32_t>* done;
  std::vector<uint32_t> order = {};
  std::vector<uint32_t> batch_ends = {};
  CompiledModule module = {};
  // One for each worker.
  std::vector<PassTimes> times = {};
  std::atomic<uint32_t> next_batch{0};
  FirstError error = {};
  // Workers that have not ended. oneTBB orders beginning and end of a task as well, but
  // ThreadSanitizer sees nothing of what its library does.
  std::atomic<unsigned> running{0};
};

void RunBatches(Job& job, unsigned worker) {
  Compiler compiler(job.options);
  CodeArena& arena = job.module.arenas[worker];
  for (;;) {
    const uint32_t batch = job.next_batch.fetch_add(1, std::memory_order_relaxed);
    if (batch >= job.batch_ends.size()) break;
    const uint32_t begin = batch == 0 ? 0 : job.batch_ends[batch - 1];
    for (uint32_t i = begin; i < job.batch_ends[batch]; ++i) {
      const uint32_t index = job.order[i];
      if (job.error.ShouldSkip(index)) continue;
      absl::Status status =
          compiler.Compile([&](ir::Function& out) { return job.make_ir(worker, index, out); });
      if (status.ok()) {
        job.module.functions[index] = arena.Add(compiler.result());
      } else {
        job.error.Report(index, std::move(status));
      }
      if (job.done != nullptr) job.done->fetch_add(1, std::memory_order_relaxed);
    }
  }
  job.times[worker] = compiler.times();
}

// What oneTBB hands to a thread.
struct Task {
  Job* job;
  unsigned worker;
};

// Reads the task itself, which cmake/tsan_suppressions.txt knows by this name, and nothing else.
void RunTask(const Task& task) {
  Job& job = *task.job;
  const unsigned worker = task.worker;
  DAVIT_CHECK(job.running.load(std::memory_order_acquire) != 0);
  RunBatches(job, worker);
  job.running.fetch_sub(1, std::memory_order_release);
}

// Arenas that no compilation is using. Each compilation takes one of its own, so that those of
// other threads do not take its workers, and gives it back. Destroying it instead would leave most
// of it behind: oneTBB 2021.8 frees an arena only once its workers have seen it idle, and searches
// all of them for work until then, so that every compilation would make the next ones slower.
class ArenaPool {
 public:
  // Never destroyed: the threads of oneTBB may outlive everything else.
  static ArenaPool& Get() {
    static ArenaPool& pool = *new ArenaPool;
    return pool;
  }

  std::unique_ptr<tbb::task_arena> Take(unsigned workers) {
    const std::lock_guard lock(mutex_);
    const auto has_as_many = [&](const auto& arena) {
      return arena->max_concurrency() == static_cast<int>(workers);
    };
    const auto found = std::find_if(idle_.begin(), idle_.end(), has_as_many);
    if (found == idle_.end()) return std::make_unique<tbb::task_arena>(static_cast<int>(workers));
    std::unique_ptr<tbb::task_arena> arena = std::move(*found);
    idle_.erase(found);
    return arena;
  }
  void GiveBack(std::unique_ptr<tbb::task_arena> arena) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(arena));
  }

 private:
  std::mutex mutex_;
  // As many as there ever were compilations at once, for each number of workers.
  std::vector<std::unique_ptr<tbb::task_arena>> idle_;
};

// The first `busy` of the workers, in as many threads.
void RunTasks(Job& job, unsigned workers, unsigned busy) {
  // Without it oneTBB grants no more threads than there are cores, and says so on standard error.
  // The limit is the process's, so it is never lowered.
  using Control = tbb::global_control;
  const size_t current = Control::active_value(Control::max_allowed_parallelism);
  const Control allow(Control::max_allowed_parallelism, std::max<size_t>(workers, current));
  std::unique_ptr<tbb::task_arena> arena = ArenaPool::Get().Take(workers);
  arena->execute([&] {
    tbb::task_group group;
    for (unsigned worker = 0; worker < busy; ++worker) {
      group.run([task = Task{&job, worker}] { RunTask(task); });
    }
    group.wait();
  });
  ArenaPool::Get().GiveBack(std::move(arena));
}

}  // namespace

unsigned NumWorkers(const Options& options) {
  if (options.threads != 0) return options.threads;
  return static_cast<unsigned>(std::max(1, tbb::this_task_arena::max_concurrency()));
}

absl::StatusOr<CompiledModule> CompileModule(std::span<const uint32_t> sizes,
                                             MakeFunctionIr make_ir, const Options& options,
                                             std::atomic<uint32_t>* done) {
  const unsigned workers = NumWorkers(options);
  Job job{.make_ir = make_ir, .options = options, .done = done};
  job.order = LargestFirst(sizes);
  job.batch_ends = BatchEnds(sizes, job.order);
  job.module.functions.resize(sizes.size());
  job.module.arenas.resize(workers);
  job.times.resize(workers);
  // Who finds no batch need not be woken.
  const unsigned busy = std::clamp<unsigned>(job.batch_ends.size(), 1, workers);
  job.running.store(busy, std::memory_order_release);
  if (busy == 1) {
    RunTask({&job, 0});
  } else {
    RunTasks(job, workers, busy);
  }
  DAVIT_CHECK(job.running.load(std::memory_order_acquire) == 0);
  if (!job.error.status().ok()) return job.error.status();
  for (const PassTimes& t : job.times) job.module.times += t;
  return std::move(job.module);
}

}  // namespace davit::codegen
