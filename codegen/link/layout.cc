#include "codegen/link/layout.h"

#include <algorithm>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace davit::codegen {
namespace {

constexpr uint64_t kMaxText = 0x7fff'0000;

uint64_t KeyOf(ir::Symbol symbol) { return uint64_t{symbol.space} << 32 | symbol.index; }

uint64_t AlignedEnd(uint64_t offset, const FunctionCode& function) {
  return (offset + function.bytes.size() + isa::kFunctionAlignment - 1) &
         ~uint64_t{isa::kFunctionAlignment - 1};
}

absl::Status TooLarge(uint64_t size) {
  return absl::ResourceExhaustedError(absl::StrCat("the machine code of the module takes ", size,
                                                   " bytes; at most 2 GiB can be linked"));
}

class RegionLayout {
 public:
  RegionLayout(std::span<const FunctionCode> functions, uint32_t first_offset, uint32_t num_imports,
               const isa::LinkInfo& info)
      : functions_(functions), num_imports_(num_imports), info_(info) {
    layout_.size = first_offset;
    layout_.offsets.reserve(functions.size());
  }

  absl::StatusOr<TextLayout> Run() {
    while (next_ < functions_.size()) {
      const uint64_t begin = layout_.size;
      PlaceRegion();
      PlaceIsland();
      if (layout_.size - begin > info_.call_reach) {
        return absl::ResourceExhaustedError(absl::StrCat("a function takes ", layout_.size - begin,
                                                         " bytes with its calls, which reach ",
                                                         info_.call_reach));
      }
      if (layout_.size > kMaxText) return TooLarge(layout_.size);
    }
    return std::move(layout_);
  }

 private:
  // Bytes that a function takes at most: itself, and a veneer for each of its calls.
  uint64_t Demand(const FunctionCode& function) const {
    uint64_t demand = AlignedEnd(0, function);
    for (const isa::Reloc& reloc : function.relocs) {
      if (reloc.kind == isa::RelocKind::kA64Call26) demand += sizeof(info_.veneer);
    }
    return demand;
  }

  void PlaceRegion() {
    first_ = next_;
    uint64_t demand = 0;
    while (next_ < functions_.size()) {
      demand += Demand(functions_[next_]);
      if (demand > info_.call_reach && next_ != first_) break;
      layout_.offsets.push_back(static_cast<uint32_t>(layout_.size));
      layout_.size = AlignedEnd(layout_.size, functions_[next_++]);
    }
  }

  bool IsInRegion(ir::Symbol symbol) const {
    const uint32_t function = symbol.index - num_imports_;
    return symbol.space == ir::kModuleFunctions && symbol.index >= num_imports_ &&
           function >= first_ && function < next_;
  }

  void PlaceIsland() {
    callees_.clear();
    for (uint32_t i = first_; i < next_; ++i) {
      for (const isa::Reloc& reloc : functions_[i].relocs) {
        if (reloc.kind != isa::RelocKind::kA64Call26 || IsInRegion(reloc.symbol)) continue;
        callees_.push_back(reloc.symbol);
      }
    }
    const auto less = [](ir::Symbol a, ir::Symbol b) { return KeyOf(a) < KeyOf(b); };
    const auto same = [](ir::Symbol a, ir::Symbol b) { return KeyOf(a) == KeyOf(b); };
    std::sort(callees_.begin(), callees_.end(), less);
    callees_.erase(std::unique(callees_.begin(), callees_.end(), same), callees_.end());
    for (const ir::Symbol symbol : callees_) {
      layout_.veneers.push_back({static_cast<uint32_t>(layout_.size), symbol});
      layout_.size += sizeof(info_.veneer);
    }
    layout_.regions.push_back({next_, static_cast<uint32_t>(layout_.veneers.size())});
  }

  const std::span<const FunctionCode> functions_;
  const uint32_t num_imports_;
  const isa::LinkInfo& info_;
  TextLayout layout_;
  // Functions of the region: [first_, next_).
  uint32_t first_ = 0;
  uint32_t next_ = 0;
  std::vector<ir::Symbol> callees_;
};

}  // namespace

const Veneer* TextLayout::FindVeneer(uint32_t caller, ir::Symbol symbol) const {
  if (regions.empty()) return nullptr;
  const auto region = std::upper_bound(
      regions.begin(), regions.end(), caller,
      [](uint32_t function, const Region& r) { return function < r.end_function; });
  const auto begin =
      veneers.begin() + (region == regions.begin() ? 0 : std::prev(region)->end_veneer);
  const auto end = veneers.begin() + region->end_veneer;
  const auto veneer =
      std::lower_bound(begin, end, KeyOf(symbol),
                       [](const Veneer& v, uint64_t key) { return KeyOf(v.symbol) < key; });
  return veneer != end && KeyOf(veneer->symbol) == KeyOf(symbol) ? &*veneer : nullptr;
}

absl::StatusOr<TextLayout> LayOutText(std::span<const FunctionCode> functions,
                                      uint32_t first_offset, uint32_t num_imports,
                                      const isa::LinkInfo& info) {
  TextLayout layout;
  layout.offsets.reserve(functions.size());
  layout.size = first_offset;
  for (const FunctionCode& function : functions) {
    layout.offsets.push_back(static_cast<uint32_t>(layout.size));
    layout.size = AlignedEnd(layout.size, function);
  }
  if (layout.size > kMaxText) return TooLarge(layout.size);
  if (layout.size <= info.call_reach) return layout;
  return RegionLayout(functions, first_offset, num_imports, info).Run();
}

}  // namespace davit::codegen
