// ValueTable: which instruction already computes this, in the code that dominates the current
// point.
//
// Value numbering needs a hash table whose entries go away when the builder leaves the region that
// they dominate. As a value's number is its place in program order, a region is named by the first
// instruction that no longer dominates: PopTo(i) forgets every entry of instruction i and later.
// Entries are made in program order, so this is the unwinding of a stack (`log_`), and because it
// is strictly last-in first-out, open addressing needs no tombstones.
//
// Eight bytes an entry; the upper half of the tag is the table's epoch, so that starting a function
// costs O(1): old entries simply are of another epoch. Capacity starts small for each function (and
// stays in the cache) and grows by replaying the log under a new epoch; a table that is full at its
// largest size forgets everything, which is always allowed.
#ifndef DAVIT_IR_VALUE_TABLE_H_
#define DAVIT_IR_VALUE_TABLE_H_

#include <cstdint>
#include <cstring>
#include <vector>

#include "ir/function.h"

namespace davit::ir {

class ValueTable {
 public:
  static constexpr uint32_t kNone = 0xffff'ffff;

  // Where a key is, or where it would go. Valid until the next call of any other method.
  struct Probe {
    uint32_t slot;
    uint32_t tag;
    // kNone if the key is absent.
    uint32_t value;
  };

  ValueTable();
  // Forgets everything and keeps the memory. O(1) but for one call in 65,535.
  void Reset();

  // Looks up the instruction `key`; equality is that of all its fields. `insts` is the array that
  // values index.
  Probe Find(const Inst* insts, const Inst& key) const {
    const uint64_t hash = Hash(key);
    const uint32_t tag = epoch_ << 16 | static_cast<uint32_t>(hash >> 48);
    for (uint32_t slot = static_cast<uint32_t>(hash) & mask_;; slot = (slot + 1) & mask_) {
      const Entry& entry = table_[slot];
      if (entry.tag == tag && insts[entry.value] == key) return {slot, tag, entry.value};
      if (entry.tag >> 16 != epoch_) return {slot, tag, kNone};
    }
  }

  // Makes `value` the answer for the key of `probe`, until PopTo(value or earlier) restores the
  // answer from before. Precondition: `value` is greater than that of every earlier Insert, and
  // `insts` already holds it.
  void Insert(const Inst* insts, const Probe& probe, uint32_t value) {
    log_.push_back({probe.slot, probe.value});
    table_[probe.slot] = {value, probe.tag};
    if (log_.size() * 2 > mask_) Grow(insts);
  }

  // Forgets what was inserted with values >= first.
  void PopTo(uint32_t first);

 private:
  struct Entry {
    uint32_t value;
    // Epoch (never 0 for a live entry) in the upper half, hash in the lower.
    uint32_t tag;
  };
  struct LogEntry {
    uint32_t slot;
    // The slot's value before; kNone if it was free.
    uint32_t previous;
  };

  static uint64_t Hash(const Inst& key) {
    uint64_t words[2];
    std::memcpy(words, &key, sizeof(words));
    const uint64_t h = words[0] * 0x9e37'79b9'7f4a'7c15 ^ words[1] * 0xc2b2'ae3d'27d4'eb4f;
    return h ^ h >> 32;
  }
  void NextEpoch();
  void Grow(const Inst* insts);

  std::vector<Entry> table_;
  uint32_t mask_;
  uint32_t epoch_ = 1;
  std::vector<LogEntry> log_;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_VALUE_TABLE_H_
