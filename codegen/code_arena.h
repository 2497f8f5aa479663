// CodeArena: memory for compiled functions until they are linked.
//
// A worker compiles into arrays that it reuses, so what is to be kept is copied out once, into
// chunks that only this worker writes. Chunks never move: the copies are plain spans. Each is twice
// as large as the one before, up to a megabyte: what is as small as a trampoline must not ask the
// system for pages, which costs more than compiling it under AddressSanitizer.
#ifndef DAVIT_CODEGEN_CODE_ARENA_H_
#define DAVIT_CODEGEN_CODE_ARENA_H_

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

#include "isa/compiled_function.h"

namespace davit::codegen {

// A compiled function in an arena; the fields are those of isa::CompiledFunction.
struct FunctionCode {
  std::span<const uint8_t> bytes = {};
  std::span<const isa::Reloc> relocs = {};
  std::span<const isa::TrapSite> traps = {};
  std::span<const isa::CallSite> calls = {};
  uint32_t code_size = 0;
  uint32_t frame_size = 0;
  isa::UnwindInfo unwind = {};
};

class CodeArena {
 public:
  FunctionCode Add(const isa::CompiledFunction& function) {
    return {Copy<uint8_t>(function.bytes),
            Copy<isa::Reloc>(function.relocs),
            Copy<isa::TrapSite>(function.traps),
            Copy<isa::CallSite>(function.calls),
            function.code_size,
            function.frame_size,
            function.unwind};
  }

 private:
  static constexpr size_t kFirstChunk = 16 << 10;
  static constexpr size_t kLargestChunk = 1 << 20;

  template <typename T>
  std::span<const T> Copy(const std::vector<T>& items) {
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);
    if (items.empty()) return {};
    const size_t bytes = items.size() * sizeof(T);
    void* memory = Allocate((bytes + 7) & ~size_t{7});
    std::memcpy(memory, items.data(), bytes);
    return {static_cast<const T*>(memory), items.size()};
  }

  uint8_t* Allocate(size_t bytes) {
    if (bytes > left_) {
      const size_t size =
          bytes > kLargestChunk ? bytes : std::max(next_size_, std::bit_ceil(bytes));
      chunks_.push_back(std::unique_ptr<uint8_t[]>(new uint8_t[size]));
      // What is larger than a chunk gets one of its own and leaves the current one in use.
      if (size > kLargestChunk) return chunks_.back().get();
      next_ = chunks_.back().get();
      left_ = size;
      next_size_ = std::min(2 * size, kLargestChunk);
    }
    uint8_t* result = next_;
    next_ += bytes;
    left_ -= bytes;
    return result;
  }

  std::vector<std::unique_ptr<uint8_t[]>> chunks_;
  size_t next_size_ = kFirstChunk;
  uint8_t* next_ = nullptr;
  size_t left_ = 0;
};

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_CODE_ARENA_H_
