#include "support/name_order.h"

#include <algorithm>
#include <array>

namespace davit {
namespace {

uint32_t HashIn(uint64_t entry) { return static_cast<uint32_t>(entry >> 32); }
uint32_t IndexIn(uint64_t entry) { return static_cast<uint32_t>(entry); }

// Below, counting digits costs more than comparing.
constexpr size_t kFew = 512;
constexpr int kDigits = 4;
constexpr uint8_t Digit(uint64_t entry, int digit) {
  return static_cast<uint8_t>(entry >> (32 + 8 * digit));
}

}  // namespace

// By radix, from the least digit of the hash to the greatest: stable, so equal hashes stay in the
// order of their indices.
void NameOrder::SortByHash() {
  if (entries_.size() < kFew) {
    std::sort(entries_.begin(), entries_.end());
    return;
  }
  std::array<std::array<uint32_t, 256>, kDigits> begins{};
  for (const uint64_t entry : entries_) {
    for (int d = 0; d < kDigits; ++d) ++begins[d][Digit(entry, d)];
  }
  std::vector<uint64_t> sorted(entries_.size());
  for (int d = 0; d < kDigits; ++d) {
    uint32_t sum = 0;
    for (uint32_t& begin : begins[d]) {
      const uint32_t count = begin;
      begin = sum;
      sum += count;
    }
    for (const uint64_t entry : entries_) sorted[begins[d][Digit(entry, d)]++] = entry;
    entries_.swap(sorted);
  }
}

void NameOrder::Sort(NameOf name_of, absl::FunctionRef<void(uint32_t)> repeated) {
  SortByHash();
  const auto name_in = [&](uint64_t entry) { return name_of(IndexIn(entry)); };
  for (auto begin = entries_.begin(), end = begin; begin != entries_.end(); begin = end) {
    while (end != entries_.end() && HashIn(*end) == HashIn(*begin)) ++end;
    if (end - begin == 1) continue;
    std::stable_sort(begin, end, [&](uint64_t a, uint64_t b) { return name_in(a) < name_in(b); });
    for (auto at = begin + 1; at != end; ++at) {
      if (name_in(*at) == name_in(*(at - 1))) repeated(IndexIn(*at));
    }
  }
}

std::optional<uint32_t> NameOrder::Find(std::string_view name, NameOf name_of) const {
  const uint32_t hash = HashOf(name);
  const auto found = std::partition_point(entries_.begin(), entries_.end(), [&](uint64_t entry) {
    return HashIn(entry) != hash ? HashIn(entry) < hash : name_of(IndexIn(entry)) < name;
  });
  if (found == entries_.end() || HashIn(*found) != hash || name_of(IndexIn(*found)) != name) {
    return std::nullopt;
  }
  return IndexIn(*found);
}

}  // namespace davit
