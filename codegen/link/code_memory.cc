#include "codegen/link/code_memory.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "codegen/link/layout.h"
#include "support/check.h"

namespace davit::codegen {
namespace {

// jmp [rip + 2]; ud2; address. 16 bytes, so that the functions behind stay aligned.
constexpr uint32_t kStubSize = 16;
constexpr uint8_t kStubCode[8] = {0xff, 0x25, 0x02, 0x00, 0x00, 0x00, 0x0f, 0x0b};

constexpr uint64_t kMaxText = 0x7fff'0000;

}  // namespace

absl::StatusOr<std::unique_ptr<CodeMemory>> CodeMemory::Create(
    std::span<const FunctionCode> functions, uint32_t num_imports,
    std::span<const void* const> helpers) {
  TextLayout layout = LayOutText(functions, static_cast<uint32_t>(helpers.size()) * kStubSize);
  if (layout.size > kMaxText) {
    return absl::ResourceExhaustedError(
        absl::StrCat("the machine code of the module takes ", layout.size,
                     " bytes; at most 2 GiB can be linked into one code memory"));
  }
  std::unique_ptr<CodeMemory> memory(new CodeMemory());
  memory->offsets_ = std::move(layout.offsets);
  if (layout.size == 0) return memory;
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  const size_t mapped = (layout.size + page - 1) & ~(page - 1);
  void* base = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (base == MAP_FAILED) {
    return absl::ResourceExhaustedError(
        absl::StrCat("cannot map ", mapped, " bytes of code memory: ", strerror(errno)));
  }
  memory->base_ = static_cast<uint8_t*>(base);
  memory->size_ = mapped;
  memory->WriteStubs(helpers);
  memory->CopyFunctions(functions);
  memory->Relocate(functions, num_imports);
  if (mprotect(base, mapped, PROT_READ | PROT_EXEC) != 0) {
    return absl::ResourceExhaustedError(
        absl::StrCat("cannot make code memory executable: ", strerror(errno)));
  }
  return memory;
}

CodeMemory::~CodeMemory() {
  if (base_ != nullptr) munmap(base_, size_);
}

void CodeMemory::WriteStubs(std::span<const void* const> helpers) {
  for (size_t i = 0; i < helpers.size(); ++i) {
    uint8_t* stub = base_ + i * kStubSize;
    std::memcpy(stub, kStubCode, sizeof(kStubCode));
    std::memcpy(stub + sizeof(kStubCode), &helpers[i], sizeof(helpers[i]));
  }
}

void CodeMemory::CopyFunctions(std::span<const FunctionCode> functions) {
  size_t num_traps = 0;
  size_t num_calls = 0;
  for (const FunctionCode& function : functions) {
    num_traps += function.traps.size();
    num_calls += function.calls.size();
  }
  traps_.reserve(num_traps);
  calls_.reserve(num_calls);
  for (size_t i = 0; i < functions.size(); ++i) {
    const FunctionCode& function = functions[i];
    const uint32_t offset = offsets_[i];
    if (!function.bytes.empty()) {
      std::memcpy(base_ + offset, function.bytes.data(), function.bytes.size());
    }
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

void CodeMemory::Relocate(std::span<const FunctionCode> functions, uint32_t num_imports) {
  for (size_t i = 0; i < functions.size(); ++i) {
    for (const isa::Reloc& reloc : functions[i].relocs) {
      const uint8_t* target;
      if (reloc.symbol.space == ir::kModuleFunctions) {
        DAVIT_CHECK(reloc.symbol.index >= num_imports);
        target = Entry(reloc.symbol.index - num_imports);
      } else {
        DAVIT_CHECK(reloc.symbol.space == ir::kHelpers);
        target = base_ + reloc.symbol.index * kStubSize;
      }
      uint8_t* field = base_ + offsets_[i] + reloc.offset;
      if (reloc.kind == isa::RelocKind::kX64CallPcRel32) {
        const int32_t distance = static_cast<int32_t>(target + reloc.addend - (field + 4));
        std::memcpy(field, &distance, sizeof(distance));
      } else {
        const uint64_t address = reinterpret_cast<uint64_t>(target) + reloc.addend;
        std::memcpy(field, &address, sizeof(address));
      }
    }
  }
}

std::optional<uint32_t> CodeMemory::FindFunction(const void* pc) const {
  if (!Contains(pc) || offsets_.empty()) return std::nullopt;
  const uint32_t offset = static_cast<uint32_t>(static_cast<const uint8_t*>(pc) - base_);
  const auto after = std::upper_bound(offsets_.begin(), offsets_.end(), offset);
  if (after == offsets_.begin()) return std::nullopt;
  return static_cast<uint32_t>(after - offsets_.begin() - 1);
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
