// A view of the guest's linear memory with checked access.
//
// Guest pointers, lengths and counts are never trusted. All checks are done in 64 bits on values of
// at most 32 bits, so that pointer + count * size cannot wrap. Values are copied, once: what has
// been checked is the copy, and a guest thread that writes to the original in the meantime changes
// nothing. Pointers need no alignment.
#ifndef DAVIT_RUNTIME_WASI_GUEST_MEMORY_H_
#define DAVIT_RUNTIME_WASI_GUEST_MEMORY_H_

#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace davit::wasi {

struct GuestMemory {
  // Owned by the instance. All of [base, base + size) is readable and writable for the time of the
  // call.
  uint8_t* base = nullptr;
  uint64_t size = 0;

  bool Contains(uint64_t ptr, uint64_t length) const {
    return length <= size && ptr <= size - length;
  }

  // The bytes [ptr, ptr + count * element_size), or nothing when any of them lies outside. An empty
  // span must also start inside the memory or just at its end.
  std::optional<std::span<uint8_t>> Span(uint32_t ptr, uint32_t count,
                                         uint32_t element_size = 1) const {
    const uint64_t length = uint64_t{count} * element_size;
    if (!Contains(ptr, length)) return std::nullopt;
    return std::span<uint8_t>(base + ptr, length);
  }

  template <typename T>
  std::optional<T> Load(uint32_t ptr) const {
    static_assert(std::is_trivially_copyable_v<T>);
    if (!Contains(ptr, sizeof(T))) return std::nullopt;
    T value;
    std::memcpy(&value, base + ptr, sizeof(T));
    return value;
  }

  // False, and nothing is written, when the value does not fit.
  template <typename T>
  [[nodiscard]] bool Store(uint32_t ptr, const T& value) const {
    static_assert(std::has_unique_object_representations_v<T>);
    if (!Contains(ptr, sizeof(T))) return false;
    std::memcpy(base + ptr, &value, sizeof(T));
    return true;
  }

  // A copy of `count` consecutive values. The caller bounds `count`; so does the size of the
  // memory.
  template <typename T>
  std::optional<std::vector<T>> LoadArray(uint32_t ptr, uint32_t count) const {
    static_assert(std::is_trivially_copyable_v<T>);
    const auto bytes = Span(ptr, count, sizeof(T));
    if (!bytes) return std::nullopt;
    std::vector<T> values(count);
    if (count != 0) std::memcpy(values.data(), bytes->data(), bytes->size());
    return values;
  }
};

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_GUEST_MEMORY_H_
