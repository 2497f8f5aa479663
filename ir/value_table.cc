#include "ir/value_table.h"

#include <algorithm>

namespace davit::ir {
namespace {
constexpr uint32_t kInitialCapacity = 512;
// 512 KB, which a core's own cache still holds. A larger table costs a cache miss or two for each
// look-up, and code that far apart seldom has anything in common.
constexpr size_t kMaxCapacity = 1 << 16;
}  // namespace

ValueTable::ValueTable() : table_(kInitialCapacity, Entry{0, 0}), mask_(kInitialCapacity - 1) {}

void ValueTable::NextEpoch() {
  if (++epoch_ <= 0xffff) return;
  std::fill(table_.begin(), table_.end(), Entry{0, 0});
  epoch_ = 1;
}

void ValueTable::Reset() {
  NextEpoch();
  log_.clear();
  mask_ = kInitialCapacity - 1;
}

void ValueTable::PopTo(uint32_t first) {
  while (!log_.empty()) {
    const LogEntry last = log_.back();
    Entry& entry = table_[last.slot];
    if (entry.value < first) return;
    if (last.previous == kNone) {
      entry.tag = 0;
    } else {
      entry.value = last.previous;
    }
    log_.pop_back();
  }
}

void ValueTable::Grow(const Inst* insts) {
  const size_t capacity = (size_t{mask_} + 1) * 2;
  if (capacity > kMaxCapacity) {
    NextEpoch();
    log_.clear();
    return;
  }
  // Unwind the log, leaving in it the values in the order of their insertion, and replay it into
  // the larger table.
  for (size_t i = log_.size(); i-- > 0;) {
    Entry& entry = table_[log_[i].slot];
    const uint32_t inserted = entry.value;
    entry.value = log_[i].previous;
    log_[i].slot = inserted;
  }
  if (table_.size() < capacity) table_.resize(capacity, Entry{0, 0});
  NextEpoch();
  mask_ = static_cast<uint32_t>(capacity - 1);
  for (LogEntry& entry : log_) {
    const uint32_t value = entry.slot;
    const Probe probe = Find(insts, insts[value]);
    entry = {probe.slot, probe.value};
    table_[probe.slot] = {value, probe.tag};
  }
}

}  // namespace davit::ir
