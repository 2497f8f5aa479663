#include "ir/vector_table.h"

#include <algorithm>

namespace davit::ir {
namespace {
constexpr uint32_t kInitialCapacity = 64;
}  // namespace

void VectorTable::Reset() {
  if (size_ != 0) std::fill_n(table_.begin(), mask_ + 1, 0u);
  mask_ = 0;
  size_ = 0;
}

uint64_t VectorTable::Hash(const V128& value) {
  const uint64_t h = value.low * 0x9e37'79b9'7f4a'7c15 ^ value.high * 0xc2b2'ae3d'27d4'eb4f;
  return h ^ h >> 32;
}

uint32_t VectorTable::Intern(std::vector<V128>& vectors, const V128& value) {
  if (size_ * 2 >= mask_) Grow(vectors);
  uint32_t slot = static_cast<uint32_t>(Hash(value)) & mask_;
  for (; table_[slot] != 0; slot = (slot + 1) & mask_) {
    if (vectors[table_[slot] - 1] == value) return table_[slot] - 1;
  }
  vectors.push_back(value);
  ++size_;
  table_[slot] = static_cast<uint32_t>(vectors.size());
  return table_[slot] - 1;
}

void VectorTable::Grow(const std::vector<V128>& vectors) {
  const uint32_t capacity = size_ == 0 ? kInitialCapacity : (mask_ + 1) * 2;
  if (table_.size() < capacity) table_.resize(capacity, 0);
  std::fill_n(table_.begin(), mask_ + 1, 0u);
  mask_ = capacity - 1;
  for (uint32_t i = 0; i < size_; ++i) {
    uint32_t slot = static_cast<uint32_t>(Hash(vectors[i])) & mask_;
    while (table_[slot] != 0) slot = (slot + 1) & mask_;
    table_[slot] = i + 1;
  }
}

}  // namespace davit::ir
