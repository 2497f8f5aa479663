// CodeMemory: the compiled functions of a module in executable memory, and what is known of every
// place in them.
//
// The pages are written while they are writable and only then made executable: they are never both
// (W^X), and the code never changes afterwards. All functions lie in one mapping, so that calls
// between them reach, through veneers where it is larger than that (codegen/link/layout.h); calls
// out of it (runtime helpers) go through one stub per symbol, an indirect jump at the start of the
// mapping.
//
// Immutable once made; every method may be called from several threads, the look-ups also from a
// signal handler (they neither allocate nor lock).
#ifndef DAVIT_CODEGEN_LINK_CODE_MEMORY_H_
#define DAVIT_CODEGEN_LINK_CODE_MEMORY_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "absl/status/statusor.h"
#include "codegen/code_arena.h"
#include "codegen/link/layout.h"
#include "isa/compiled_function.h"

namespace davit::codegen {

class CodeMemory {
 public:
  // Copies, links and seals `functions`, which are the host's code. Symbols of space
  // ir::kModuleFunctions with index i mean functions[i - num_imports]; those of ir::kHelpers mean
  // helpers[index]. Errors: ResourceExhausted if the text would exceed 2 GiB or the system gives no
  // memory.
  static absl::StatusOr<std::unique_ptr<CodeMemory>> Create(std::span<const FunctionCode> functions,
                                                            uint32_t num_imports,
                                                            std::span<const void* const> helpers);
  ~CodeMemory();
  CodeMemory(const CodeMemory&) = delete;
  CodeMemory& operator=(const CodeMemory&) = delete;

  // Entry point of function `index`, counted as in `functions`.
  const uint8_t* Entry(uint32_t index) const { return base_ + offsets_[index]; }
  const uint8_t* base() const { return base_; }
  // Bytes of machine code, jump tables and constants, padding included.
  size_t size() const { return size_; }
  bool Contains(const void* pc) const {
    return static_cast<const uint8_t*>(pc) >= base_ &&
           static_cast<const uint8_t*>(pc) < base_ + size_;
  }

  // The function whose code holds `pc`; none where there is only padding, a stub or a veneer.
  std::optional<uint32_t> FindFunction(const void* pc) const;
  // The trap site at exactly `pc`.
  const isa::TrapSite* FindTrap(const void* pc) const;
  // The source offset of the call that returns to `return_address`.
  std::optional<uint32_t> FindCall(const void* return_address) const;

 private:
  CodeMemory() = default;
  void WriteStubs(std::span<const void* const> helpers, const isa::LinkInfo& info);
  void CopyFunctions(std::span<const FunctionCode> functions, const TextLayout& layout);
  void WriteVeneers(const TextLayout& layout, uint32_t num_imports, const isa::LinkInfo& info);
  void Relocate(std::span<const FunctionCode> functions, const TextLayout& layout,
                uint32_t num_imports);
  // Where a call of `symbol` goes.
  const uint8_t* Resolve(ir::Symbol symbol, const TextLayout& layout, uint32_t num_imports) const;

  uint8_t* base_ = nullptr;
  size_t size_ = 0;
  // Where each function begins, and where it ends.
  std::vector<uint32_t> offsets_;
  std::vector<uint32_t> ends_;
  // The sites of all functions, code offsets from base_, ascending.
  std::vector<isa::TrapSite> traps_;
  std::vector<isa::CallSite> calls_;
};

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_LINK_CODE_MEMORY_H_
