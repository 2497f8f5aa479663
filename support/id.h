// Typed 32-bit ids and the dense tables they index.
//
// Everything that refers to something else in Davit (a value, a block, a register) does so by a
// 32-bit index into a flat array. An Id wraps the index in a type of its own, so that a Block
// cannot be passed where a Value is meant, copies as a register, hashes as an integer and prints as
// a number. Pointers between nodes would cost twice the memory and tie the data to one address.
#ifndef DAVIT_SUPPORT_ID_H_
#define DAVIT_SUPPORT_ID_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace davit {

template <typename Tag>
class Id {
 public:
  static constexpr uint32_t kInvalidIndex = 0xffff'ffff;

  constexpr Id() = default;
  constexpr explicit Id(uint32_t index) : index_(index) {}
  // An id that refers to nothing; the default.
  static constexpr Id None() { return Id(); }

  constexpr uint32_t index() const { return index_; }
  constexpr bool valid() const { return index_ != kInvalidIndex; }

  friend constexpr bool operator==(Id, Id) = default;
  friend constexpr auto operator<=>(Id, Id) = default;

 private:
  uint32_t index_ = kInvalidIndex;
};

// A vector indexed by an Id. Owns its elements; keeps its capacity across clear().
template <typename IdT, typename T>
class IdMap {
 public:
  IdT Add(T value) {
    IdT id(static_cast<uint32_t>(data_.size()));
    data_.push_back(static_cast<T&&>(value));
    return id;
  }
  T& operator[](IdT id) { return data_[id.index()]; }
  const T& operator[](IdT id) const { return data_[id.index()]; }
  size_t size() const { return data_.size(); }
  bool empty() const { return data_.empty(); }
  void clear() { data_.clear(); }
  // Makes the map hold `n` copies of `value`, reusing its memory.
  void assign(size_t n, const T& value) { data_.assign(n, value); }
  void resize(size_t n) { data_.resize(n); }
  auto begin() { return data_.begin(); }
  auto end() { return data_.end(); }
  auto begin() const { return data_.begin(); }
  auto end() const { return data_.end(); }
  std::vector<T>& vector() { return data_; }
  const std::vector<T>& vector() const { return data_; }

 private:
  std::vector<T> data_;
};

}  // namespace davit

#endif  // DAVIT_SUPPORT_ID_H_
