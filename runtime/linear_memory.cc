#include "runtime/linear_memory.h"

#include <sys/mman.h>

#include <algorithm>
#include <mutex>

#include "absl/status/status.h"
#include "support/check.h"
#include "support/strings.h"

namespace davit::runtime {
namespace {

constexpr uint64_t kIndexSpace = uint64_t{4} << 30;
// The widest access is 16 bytes; a whole page is what the kernel deals in.
constexpr uint64_t kBehind = kGuardBytes + kWasmPageSize;
constexpr uint64_t kInFront = uint64_t{2} << 30;

uint8_t* ReserveSpace(uint64_t bytes) {
  void* space = mmap(nullptr, bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  return space == MAP_FAILED ? nullptr : static_cast<uint8_t*>(space);
}

// Address space of guarded memories that are gone, inaccessible throughout, for the next ones.
// Mapping and unmapping gigabytes costs the kernel little, but an emulator or a checker that keeps
// a table of pages a lot. Never destroyed.
class FreeSpaces {
 public:
  uint8_t* Take() {
    const std::lock_guard lock(mutex_);
    return count_ == 0 ? nullptr : spaces_[--count_];
  }
  // Takes `space`, of which `used` bytes from the base were accessible; false if it is to be
  // unmapped.
  bool Put(uint8_t* space, uint64_t used) {
    // A fresh mapping over the old one gives the pages back.
    if (used != 0 &&
        mmap(space + kInFront, used, PROT_NONE,
             MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1, 0) == MAP_FAILED) {
      return false;
    }
    const std::lock_guard lock(mutex_);
    if (count_ == kMax) return false;
    spaces_[count_++] = space;
    return true;
  }
  // Gives all back to the system.
  void Clear() {
    const std::lock_guard lock(mutex_);
    while (count_ != 0) munmap(spaces_[--count_], kInFront + kIndexSpace + kBehind);
  }

 private:
  static constexpr int kMax = 64;
  std::mutex mutex_;
  uint8_t* spaces_[kMax];
  int count_ = 0;
};

FreeSpaces& TheFreeSpaces() {
  static FreeSpaces& spaces = *new FreeSpaces;
  return spaces;
}

}  // namespace

bool LinearMemory::Reserve(uint64_t capacity) {
  const bool guarded = strategy_ == MemoryStrategy::kGuard;
  const uint64_t front = guarded ? kInFront : 0;
  const uint64_t behind = guarded ? kBehind : kWasmPageSize;
  uint8_t* space = guarded ? TheFreeSpaces().Take() : nullptr;
  if (space == nullptr) space = ReserveSpace(front + capacity + behind);
  if (space == nullptr) {
    // What is kept for later may be what is missing.
    TheFreeSpaces().Clear();
    space = ReserveSpace(front + capacity + behind);
  }
  if (space == nullptr) return false;
  reservation_ = space;
  reservation_size_ = front + capacity + behind;
  capacity_ = capacity;
  cell_.base = space + front;
  return true;
}

absl::StatusOr<std::unique_ptr<LinearMemory>> LinearMemory::Create(
    uint64_t min_pages, std::optional<uint64_t> declared_max, MemoryStrategy strategy) {
  DAVIT_CHECK(min_pages <= kMaxPages && declared_max.value_or(kMaxPages) <= kMaxPages);
  std::unique_ptr<LinearMemory> memory(new LinearMemory(declared_max, strategy));
  const uint64_t size = min_pages * kWasmPageSize;
  const bool reserved = memory->Reserve(strategy == MemoryStrategy::kGuard ? kIndexSpace : size);
  if (!reserved || !memory->Grow(min_pages)) {
    return absl::ResourceExhaustedError(
        StrCat("the system has no address space for a memory of ", min_pages, " pages"));
  }
  return memory;
}

LinearMemory::~LinearMemory() {
  if (reservation_ == nullptr) return;
  if (strategy_ == MemoryStrategy::kGuard && TheFreeSpaces().Put(reservation_, cell_.size)) {
    return;
  }
  munmap(reservation_, reservation_size_);
}

bool LinearMemory::MoveTo(uint64_t capacity) {
  uint8_t* const old_base = cell_.base;
  uint8_t* const old_space = reservation_;
  const uint64_t old_space_size = reservation_size_;
  const uint64_t old_capacity = capacity_;
  if (!Reserve(capacity)) return false;
  if (cell_.size != 0 && mremap(old_base, cell_.size, cell_.size, MREMAP_MAYMOVE | MREMAP_FIXED,
                                cell_.base) == MAP_FAILED) {
    munmap(reservation_, reservation_size_);
    cell_.base = old_base;
    reservation_ = old_space;
    reservation_size_ = old_space_size;
    capacity_ = old_capacity;
    return false;
  }
  // The moved pages are no longer ours here, and another thread may have mapped something into the
  // hole.
  munmap(old_base + cell_.size, old_space_size - cell_.size);
  return true;
}

bool LinearMemory::Grow(uint64_t delta) {
  const uint64_t limit = std::min(max_pages(), kMaxPages);
  if (delta > limit || pages() > limit - delta) return false;
  if (delta == 0) return true;
  const uint64_t new_size = cell_.size + delta * kWasmPageSize;
  if (new_size > capacity_) {
    const uint64_t doubled = std::min(capacity_ * 2, limit * kWasmPageSize);
    if (!MoveTo(std::max(new_size, doubled))) return false;
  }
  if (mprotect(cell_.base + cell_.size, new_size - cell_.size, PROT_READ | PROT_WRITE) != 0) {
    return false;
  }
  cell_.size = new_size;
  return true;
}

}  // namespace davit::runtime
