// LinearMemory: the bytes of one WebAssembly memory and the address space around them.
//
// kGuard (32-bit memories):
//
//   | 2 GiB inaccessible | size bytes | inaccessible up to 4 GiB | 2 GiB + 64 KiB inaccessible |
//                        ^ base
//
// An index is 32 bits and a static offset that is not checked is below 2 GiB, so that the last byte
// of a 16-byte access at the largest index lies below base + 6 GiB + 16: every access outside of
// the memory faults. The region in front serves no correct code; it turns a code generator's wrong
// sign extension of an index into a trap instead of an escape (CVE-2023-26489 was of that family).
// Growth is a change of protection: the base is constant for life, and pages are zero because
// nobody ever wrote them.
//
// kExplicit: as much address space as the memory may soon need, doubled and moved (by page tables,
// not by copying) when it is used up. Code checks each access against the size.
//
// Not for several threads at once.
#ifndef DAVIT_RUNTIME_LINEAR_MEMORY_H_
#define DAVIT_RUNTIME_LINEAR_MEMORY_H_

#include <cstdint>
#include <memory>
#include <optional>

#include "absl/status/statusor.h"
#include "runtime/context.h"
#include "runtime/instance_layout.h"

namespace davit::runtime {

inline constexpr uint64_t kWasmPageSize = 65536;
// Pages of a 32-bit memory.
inline constexpr uint64_t kMaxPages = 65536;

class LinearMemory {
 public:
  // Pages. Precondition: min_pages <= max_pages <= kMaxPages. `declared_max` is what the type says
  // and only remembered for link checks. Errors: ResourceExhausted where the system gives no
  // memory.
  static absl::StatusOr<std::unique_ptr<LinearMemory>> Create(uint64_t min_pages,
                                                              std::optional<uint64_t> declared_max,
                                                              MemoryStrategy strategy);
  ~LinearMemory();
  LinearMemory(const LinearMemory&) = delete;
  LinearMemory& operator=(const LinearMemory&) = delete;

  // Adds `delta` pages of zeros. False, and nothing has changed, where the type's maximum or the
  // system forbids it.
  bool Grow(uint64_t delta);

  const MemoryCell& cell() const { return cell_; }
  uint8_t* base() const { return cell_.base; }
  uint64_t size() const { return cell_.size; }
  uint64_t pages() const { return cell_.size / kWasmPageSize; }
  std::optional<uint64_t> declared_max() const { return declared_max_; }
  uint64_t max_pages() const { return declared_max_.value_or(kMaxPages); }
  MemoryStrategy strategy() const { return strategy_; }

  bool InBounds(uint64_t address, uint64_t length) const {
    return length <= cell_.size && address <= cell_.size - length;
  }
  // Whether `address` is in the address space of this memory, guard regions included.
  // Async-signal-safe.
  bool Reserves(uintptr_t address) const {
    return address - reinterpret_cast<uintptr_t>(reservation_) < reservation_size_;
  }

 private:
  LinearMemory(std::optional<uint64_t> declared_max, MemoryStrategy strategy)
      : declared_max_(declared_max), strategy_(strategy) {}
  bool Reserve(uint64_t capacity);
  bool MoveTo(uint64_t capacity);

  MemoryCell cell_;
  uint8_t* reservation_ = nullptr;
  uint64_t reservation_size_ = 0;
  // Bytes behind the base that growth may use without moving.
  uint64_t capacity_ = 0;
  std::optional<uint64_t> declared_max_;
  MemoryStrategy strategy_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_LINEAR_MEMORY_H_
