// NameOrder: names sorted by a hash of theirs, to find those that are equal and any one by its
// name.
//
// For many names at once, where a hash table would do for few: each of its probes misses the cache,
// while a radix sort streams through memory, in 8 bytes a name. The names stay with the caller, who
// knows them by an index. Names of equal hashes are sorted among themselves, so that choosing them
// so makes nothing worse than n log n.
#ifndef DAVIT_SUPPORT_NAME_ORDER_H_
#define DAVIT_SUPPORT_NAME_ORDER_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "absl/functional/function_ref.h"

namespace davit {

class NameOrder {
 public:
  using NameOf = absl::FunctionRef<std::string_view(uint32_t index)>;

  void Reserve(size_t names) { entries_.reserve(names); }
  // Precondition: the indices ascend.
  void Add(uint32_t index, std::string_view name) {
    entries_.push_back(uint64_t{HashOf(name)} << 32 | index);
  }
  // Behind the last Add. Calls `repeated` for each index whose name a smaller one has, in an order
  // that has no meaning.
  void Sort(NameOf name_of, absl::FunctionRef<void(uint32_t index)> repeated);

  // The smallest index that has this name. Precondition: sorted.
  std::optional<uint32_t> Find(std::string_view name, NameOf name_of) const;

 private:
  static uint32_t HashOf(std::string_view name) {
    return static_cast<uint32_t>(std::hash<std::string_view>()(name));
  }
  void SortByHash();

  // Hash, then index.
  std::vector<uint64_t> entries_;
};

}  // namespace davit

#endif  // DAVIT_SUPPORT_NAME_ORDER_H_
