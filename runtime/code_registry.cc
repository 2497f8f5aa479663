#include "runtime/code_registry.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "support/check.h"

namespace davit::runtime {
namespace {

using Snapshot = std::vector<CodeRange>;

std::atomic<const Snapshot*> g_current{nullptr};
// Threads inside FindCode. Sequentially consistent together with g_current: a writer that has
// replaced the snapshot and then sees no reader knows that none can still hold the old one.
std::atomic<uint32_t> g_readers{0};

// A std::mutex, because ThreadSanitizer knows it whatever way Abseil was built; so everywhere in
// the runtime.
constinit std::mutex g_writer_mutex;

std::vector<std::unique_ptr<const Snapshot>>& Retired() {
  static auto& retired = *new std::vector<std::unique_ptr<const Snapshot>>;
  return retired;
}

// Precondition: g_writer_mutex is held.
void Publish(Snapshot ranges) {
  const Snapshot* old = g_current.exchange(new Snapshot(std::move(ranges)));
  if (old != nullptr) Retired().emplace_back(old);
  if (g_readers.load() == 0) Retired().clear();
}

Snapshot CopyOfCurrent() {
  const Snapshot* current = g_current.load();
  return current == nullptr ? Snapshot() : *current;
}

bool BeginsBefore(const CodeRange& range, uintptr_t address) { return range.begin < address; }

}  // namespace

void RegisterCode(const CodeRange& range) {
  const std::lock_guard lock(g_writer_mutex);
  Snapshot ranges = CopyOfCurrent();
  const auto at = std::lower_bound(ranges.begin(), ranges.end(), range.begin, BeginsBefore);
  DAVIT_CHECK(at == ranges.end() || range.end <= at->begin);
  DAVIT_CHECK(at == ranges.begin() || std::prev(at)->end <= range.begin);
  ranges.insert(at, range);
  Publish(std::move(ranges));
}

void UnregisterCode(uintptr_t begin) {
  const std::lock_guard lock(g_writer_mutex);
  Snapshot ranges = CopyOfCurrent();
  const auto at = std::lower_bound(ranges.begin(), ranges.end(), begin, BeginsBefore);
  DAVIT_CHECK(at != ranges.end() && at->begin == begin);
  ranges.erase(at);
  Publish(std::move(ranges));
}

std::optional<CodeRange> FindCode(uintptr_t pc) {
  std::optional<CodeRange> found;
  g_readers.fetch_add(1);
  if (const Snapshot* ranges = g_current.load(); ranges != nullptr) {
    auto at = std::lower_bound(ranges->begin(), ranges->end(), pc + 1, BeginsBefore);
    if (at != ranges->begin() && pc < std::prev(at)->end) found = *std::prev(at);
  }
  g_readers.fetch_sub(1);
  return found;
}

}  // namespace davit::runtime
