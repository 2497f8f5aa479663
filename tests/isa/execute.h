// Executing emitted code in this process, with its traps caught.
#ifndef DAVIT_TESTS_ISA_EXECUTE_H_
#define DAVIT_TESTS_ISA_EXECUTE_H_

#include <sys/mman.h>

#include <cstdint>
#include <cstring>
#include <optional>

#include "fuzz/oracle/catch_fault.h"
#include "isa/compiled_function.h"
#include "support/check.h"

namespace davit::isa {

// The bytes of a function in executable memory.
class ExecutableCode {
 public:
  explicit ExecutableCode(const CompiledFunction& function) : function_(function) {
    size_ = function.bytes.size();
    memory_ = mmap(nullptr, size_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    DAVIT_CHECK(memory_ != MAP_FAILED);
    std::memcpy(memory_, function.bytes.data(), size_);
    DAVIT_CHECK(mprotect(memory_, size_, PROT_READ | PROT_EXEC) == 0);
    char* begin = static_cast<char*>(memory_);
    __builtin___clear_cache(begin, begin + size_);
  }
  ~ExecutableCode() { munmap(memory_, size_); }
  ExecutableCode(const ExecutableCode&) = delete;
  ExecutableCode& operator=(const ExecutableCode&) = delete;

  void* entry() const { return memory_; }
  template <typename Fn>
  Fn* As() const {
    return reinterpret_cast<Fn*>(memory_);
  }
  const CompiledFunction& function() const { return function_; }

  // Calls fn(); if an instruction of this code faults meanwhile, returns its trap site, and a site
  // with code kHost if there is none for it.
  template <typename Fn>
  std::optional<TrapSite> Trap(Fn fn) const {
    const std::optional<uint64_t> pc = CatchFault(fn);
    if (!pc) return std::nullopt;
    const uint64_t offset = *pc - reinterpret_cast<uint64_t>(memory_);
    for (const TrapSite& site : function_.traps) {
      if (site.code_offset == offset) return site;
    }
    return TrapSite{static_cast<uint32_t>(offset), ir::TrapCode::kHost, 0};
  }

 private:
  const CompiledFunction& function_;
  void* memory_ = nullptr;
  size_t size_ = 0;
};

}  // namespace davit::isa

#endif  // DAVIT_TESTS_ISA_EXECUTE_H_
