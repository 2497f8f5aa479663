#include "codegen/link/code_memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "codegen/link/layout.h"
#include "codegen/link/relocate.h"
#include "isa/target.h"
#include "support/check.h"

namespace davit::codegen {
namespace {

// So that the functions behind stay aligned.
constexpr uint32_t kStubSize = isa::kFunctionAlignment;

}  // namespace

absl::StatusOr<std::unique_ptr<CodeMemory>> CodeMemory::Create(
    std::span<const FunctionCode> functions, uint32_t num_imports,
    std::span<const void* const> helpers) {
  const isa::LinkInfo& info = *isa::HostTarget().link_info;
  const uint32_t stubs_size = static_cast<uint32_t>(helpers.size()) * kStubSize;
  absl::StatusOr<TextLayout> laid_out = LayOutText(functions, stubs_size, num_imports, info);
  if (!laid_out.ok()) return laid_out.status();
  TextLayout& layout = *laid_out;
  std::unique_ptr<CodeMemory> memory(new CodeMemory());
  if (layout.size == 0) {
    memory->offsets_ = std::move(layout.offsets);
    return memory;
  }
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  const size_t mapped = (layout.size + page - 1) & ~(page - 1);
  void* base = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (base == MAP_FAILED) {
    return absl::ResourceExhaustedError(
        absl::StrCat("cannot map ", mapped, " bytes of code memory: ", strerror(errno)));
  }
  memory->base_ = static_cast<uint8_t*>(base);
  memory->size_ = mapped;
  memory->WriteStubs(helpers, info);
  memory->CopyFunctions(functions, layout);
  memory->WriteVeneers(layout, num_imports, info);
  memory->Relocate(functions, layout, num_imports);
  memory->offsets_ = std::move(layout.offsets);
  // Where instruction caches do not follow stores: before any thread can know the address.
  __builtin___clear_cache(static_cast<char*>(base), static_cast<char*>(base) + layout.size);
  if (mprotect(base, mapped, PROT_READ | PROT_EXEC) != 0) {
    return absl::ResourceExhaustedError(
        absl::StrCat("cannot make code memory executable: ", strerror(errno)));
  }
  return memory;
}

CodeMemory::~CodeMemory() {
  if (base_ != nullptr) munmap(base_, size_);
}

void CodeMemory::WriteStubs(std::span<const void* const> helpers, const isa::LinkInfo& info) {
  static_assert(sizeof(info.stub) + sizeof(helpers[0]) == kStubSize);
  for (size_t i = 0; i < helpers.size(); ++i) {
    uint8_t* stub = base_ + i * kStubSize;
    std::memcpy(stub, info.stub, sizeof(info.stub));
    std::memcpy(stub + sizeof(info.stub), &helpers[i], sizeof(helpers[i]));
  }
}

void CodeMemory::CopyFunctions(std::span<const FunctionCode> functions, const TextLayout& layout) {
  size_t num_traps = 0;
  size_t num_calls = 0;
  for (const FunctionCode& function : functions) {
    num_traps += function.traps.size();
    num_calls += function.calls.size();
  }
  traps_.reserve(num_traps);
  calls_.reserve(num_calls);
  ends_.reserve(functions.size());
  for (size_t i = 0; i < functions.size(); ++i) {
    const FunctionCode& function = functions[i];
    const uint32_t offset = layout.offsets[i];
    if (!function.bytes.empty()) {
      std::memcpy(base_ + offset, function.bytes.data(), function.bytes.size());
    }
    ends_.push_back(offset + static_cast<uint32_t>(function.bytes.size()));
    for (isa::TrapSite site : function.traps) {
      site.code_offset += offset;
      traps_.push_back(site);
    }
    for (isa::CallSite site : function.calls) {
      site.return_offset += offset;
      calls_.push_back(site);
    }
  }
}

const uint8_t* CodeMemory::Resolve(ir::Symbol symbol, const TextLayout& layout,
                                   uint32_t num_imports) const {
  if (symbol.space == ir::kModuleFunctions) {
    DAVIT_CHECK(symbol.index >= num_imports);
    return base_ + layout.offsets[symbol.index - num_imports];
  }
  DAVIT_CHECK(symbol.space == ir::kHelpers);
  return base_ + symbol.index * kStubSize;
}

void CodeMemory::WriteVeneers(const TextLayout& layout, uint32_t num_imports,
                              const isa::LinkInfo& info) {
  for (const Veneer& veneer : layout.veneers) {
    uint8_t* code = base_ + veneer.offset;
    std::memcpy(code, info.veneer, sizeof(info.veneer));
    const uint64_t place = reinterpret_cast<uint64_t>(code);
    const uint64_t target = reinterpret_cast<uint64_t>(Resolve(veneer.symbol, layout, num_imports));
    DAVIT_CHECK(ApplyReloc(isa::RelocKind::kA64AdrPrelPgHi21, code, place, target));
    DAVIT_CHECK(ApplyReloc(isa::RelocKind::kA64AddAbsLo12Nc, code + 4, place + 4, target));
  }
}

void CodeMemory::Relocate(std::span<const FunctionCode> functions, const TextLayout& layout,
                          uint32_t num_imports) {
  for (uint32_t i = 0; i < functions.size(); ++i) {
    for (const isa::Reloc& reloc : functions[i].relocs) {
      uint8_t* field = base_ + layout.offsets[i] + reloc.offset;
      const uint64_t place = reinterpret_cast<uint64_t>(field);
      const uint64_t symbol =
          reinterpret_cast<uint64_t>(Resolve(reloc.symbol, layout, num_imports));
      if (ApplyReloc(reloc.kind, field, place, symbol + reloc.addend)) continue;
      const Veneer* veneer = layout.FindVeneer(i, reloc.symbol);
      DAVIT_CHECK(veneer != nullptr && reloc.addend == 0);
      const uint64_t island = reinterpret_cast<uint64_t>(base_ + veneer->offset);
      DAVIT_CHECK(ApplyReloc(reloc.kind, field, place, island));
    }
  }
}

std::optional<uint32_t> CodeMemory::FindFunction(const void* pc) const {
  if (!Contains(pc) || offsets_.empty()) return std::nullopt;
  const uint32_t offset = static_cast<uint32_t>(static_cast<const uint8_t*>(pc) - base_);
  const auto after = std::upper_bound(offsets_.begin(), offsets_.end(), offset);
  if (after == offsets_.begin()) return std::nullopt;
  const uint32_t function = static_cast<uint32_t>(after - offsets_.begin() - 1);
  if (offset >= ends_[function]) return std::nullopt;
  return function;
}

const isa::TrapSite* CodeMemory::FindTrap(const void* pc) const {
  if (!Contains(pc)) return nullptr;
  const uint32_t offset = static_cast<uint32_t>(static_cast<const uint8_t*>(pc) - base_);
  const auto site = std::lower_bound(
      traps_.begin(), traps_.end(), offset,
      [](const isa::TrapSite& s, uint32_t value) { return s.code_offset < value; });
  return site != traps_.end() && site->code_offset == offset ? &*site : nullptr;
}

std::optional<uint32_t> CodeMemory::FindCall(const void* return_address) const {
  if (!Contains(return_address)) return std::nullopt;
  const uint32_t offset =
      static_cast<uint32_t>(static_cast<const uint8_t*>(return_address) - base_);
  const auto site = std::lower_bound(
      calls_.begin(), calls_.end(), offset,
      [](const isa::CallSite& s, uint32_t value) { return s.return_offset < value; });
  if (site == calls_.end() || site->return_offset != offset) return std::nullopt;
  return site->source_offset;
}

}  // namespace davit::codegen
