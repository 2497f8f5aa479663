// TableStorage: the elements of one WebAssembly table.
//
// Elements are raw references (runtime/context.h). Code reaches them through the TableCell, because
// growth moves them. Not for several threads at once.
#ifndef DAVIT_RUNTIME_TABLE_STORAGE_H_
#define DAVIT_RUNTIME_TABLE_STORAGE_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "frontend-wasm/types.h"
#include "runtime/context.h"

namespace davit::runtime {

class TableStorage {
 public:
  // `size` elements, all `init`.
  TableStorage(wasm::ValType element, uint32_t size, std::optional<uint64_t> declared_max,
               RawRef init)
      : elements_(size, init), element_(element), declared_max_(declared_max) {
    Publish();
  }
  TableStorage(const TableStorage&) = delete;
  TableStorage& operator=(const TableStorage&) = delete;

  // Adds `delta` elements. False, and nothing has changed, beyond `max_size` or the type's maximum.
  bool Grow(uint32_t delta, RawRef init, uint64_t max_size) {
    const uint64_t new_size = uint64_t{cell_.size} + delta;
    if (new_size > max_size || new_size > declared_max_.value_or(UINT32_MAX)) return false;
    elements_.resize(new_size, init);
    Publish();
    return true;
  }

  const TableCell& cell() const { return cell_; }
  uint32_t size() const { return cell_.size; }
  RawRef& operator[](uint32_t index) { return elements_[index]; }
  wasm::ValType element() const { return element_; }
  std::optional<uint64_t> declared_max() const { return declared_max_; }

  bool InBounds(uint64_t index, uint64_t count) const {
    return count <= cell_.size && index <= cell_.size - count;
  }

 private:
  void Publish() { cell_ = {elements_.data(), static_cast<uint32_t>(elements_.size())}; }

  TableCell cell_;
  std::vector<RawRef> elements_;
  wasm::ValType element_;
  std::optional<uint64_t> declared_max_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_TABLE_STORAGE_H_
