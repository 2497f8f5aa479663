#include "codegen/link/relocate.h"

#include <cstring>

namespace davit::codegen {
namespace {

bool FitsSigned(int64_t value, int bits) {
  const int64_t limit = int64_t{1} << (bits - 1);
  return value >= -limit && value < limit;
}

void PutBits(uint8_t* field, uint32_t mask, uint32_t bits) {
  uint32_t word;
  std::memcpy(&word, field, sizeof(word));
  word = (word & ~mask) | (bits & mask);
  std::memcpy(field, &word, sizeof(word));
}

}  // namespace

bool ApplyReloc(isa::RelocKind kind, uint8_t* field, uint64_t place, uint64_t target) {
  switch (kind) {
    case isa::RelocKind::kX64CallPcRel32: {
      const int64_t distance = static_cast<int64_t>(target - (place + 4));
      if (!FitsSigned(distance, 32)) return false;
      PutBits(field, ~0u, static_cast<uint32_t>(distance));
      return true;
    }
    case isa::RelocKind::kAbs64:
      std::memcpy(field, &target, sizeof(target));
      return true;
    case isa::RelocKind::kA64Call26: {
      const int64_t distance = static_cast<int64_t>(target - place);
      if (!FitsSigned(distance, 28) || distance % 4 != 0) return false;
      PutBits(field, 0x03ff'ffff, static_cast<uint32_t>(distance >> 2));
      return true;
    }
    case isa::RelocKind::kA64AdrPrelPgHi21: {
      const int64_t pages = static_cast<int64_t>((target >> 12) - (place >> 12));
      if (!FitsSigned(pages, 21)) return false;
      // The two low bits are bits 29 and 30, the others 5 to 23 (C6.2.13).
      const uint32_t bits = static_cast<uint32_t>(pages);
      PutBits(field, 0x60ff'ffe0, (bits & 3) << 29 | (bits >> 2 & 0x7ffff) << 5);
      return true;
    }
    case isa::RelocKind::kA64AddAbsLo12Nc:
      PutBits(field, 0xfff << 10, static_cast<uint32_t>(target & 0xfff) << 10);
      return true;
  }
  return false;
}

}  // namespace davit::codegen
