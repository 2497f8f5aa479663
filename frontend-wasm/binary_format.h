// Codes of the binary format, for everything that writes it or reads it without validating.
// Source: WebAssembly 3.0, "Binary Format", and its proposals' (custom page sizes and descriptors).
#ifndef DAVIT_FRONTEND_WASM_BINARY_FORMAT_H_
#define DAVIT_FRONTEND_WASM_BINARY_FORMAT_H_

#include <cstdint>
#include <string_view>

#include "frontend-wasm/types.h"

namespace davit::wasm {

// "\0asm", and the version.
inline constexpr uint32_t kMagic = 0x6d73'6100;
inline constexpr uint32_t kVersion = 1;

enum SectionId : uint8_t {
  kCustomSection = 0,
  kTypeSection = 1,
  kImportSection = 2,
  kFunctionSection = 3,
  kTableSection = 4,
  kMemorySection = 5,
  kGlobalSection = 6,
  kExportSection = 7,
  kStartSection = 8,
  kElementSection = 9,
  kCodeSection = 10,
  kDataSection = 11,
  kDataCountSection = 12,
  kTagSection = 13,
};
inline constexpr uint8_t kNumSectionIds = 14;
// All but custom ones, in the order in which a module has them.
inline constexpr SectionId kSectionOrder[] = {
    kTypeSection,      kImportSection, kFunctionSection, kTableSection, kMemorySection,
    kTagSection,       kGlobalSection, kExportSection,   kStartSection, kElementSection,
    kDataCountSection, kCodeSection,   kDataSection};

// Types. A value type, packed type or abstract heap type is one byte.
inline constexpr uint8_t kI8Code = 0x78;
inline constexpr uint8_t kI16Code = 0x77;
inline constexpr uint8_t kRefNullCode = 0x63;
inline constexpr uint8_t kRefCode = 0x64;
inline constexpr uint8_t kExactCode = 0x62;
inline constexpr uint8_t kFuncTypeCode = 0x60;
inline constexpr uint8_t kStructTypeCode = 0x5f;
inline constexpr uint8_t kArrayTypeCode = 0x5e;
inline constexpr uint8_t kSubCode = 0x50;
inline constexpr uint8_t kSubFinalCode = 0x4f;
inline constexpr uint8_t kRecCode = 0x4e;
inline constexpr uint8_t kDescriptorCode = 0x4d;
inline constexpr uint8_t kDescribesCode = 0x4c;
inline constexpr uint8_t kEmptyBlockType = 0x40;
// In front of a table type: an initial value follows it.
inline constexpr uint8_t kTableInitCode = 0x40;

// The byte of an abstract heap type, which as a value type means the nullable reference to it.
constexpr uint8_t HeapTypeCode(HeapType::Abstract heap) {
  switch (heap) {
    case HeapType::kNoExn:
      return 0x74;
    case HeapType::kNoFunc:
      return 0x73;
    case HeapType::kNoExtern:
      return 0x72;
    case HeapType::kNone:
      return 0x71;
    case HeapType::kFunc:
      return 0x70;
    case HeapType::kExtern:
      return 0x6f;
    case HeapType::kAny:
      return 0x6e;
    case HeapType::kEq:
      return 0x6d;
    case HeapType::kI31:
      return 0x6c;
    case HeapType::kStruct:
      return 0x6b;
    case HeapType::kArray:
      return 0x6a;
    case HeapType::kExn:
      return 0x69;
    default:
      return 0;
  }
}

// Flags of limits.
inline constexpr uint8_t kLimitsHasMax = 1;
inline constexpr uint8_t kLimitsShared = 2;
inline constexpr uint8_t kLimits64 = 4;
inline constexpr uint8_t kLimitsPageSize = 8;

// Kind of an import: a function whose type is exact.
inline constexpr uint8_t kExactFuncImport = 0x20;

// Flags of an element segment.
inline constexpr uint8_t kElementNotActive = 1;
// With kElementNotActive: declarative; else: table and type are named.
inline constexpr uint8_t kElementExplicit = 2;
inline constexpr uint8_t kElementExprs = 4;

// Kinds of a data segment.
inline constexpr uint8_t kDataActive = 0;
inline constexpr uint8_t kDataPassive = 1;
// Active in the memory that is named.
inline constexpr uint8_t kDataExplicit = 2;

// Bit of a memory argument's first number: a memory index follows.
inline constexpr uint32_t kMemArgHasMemory = 0x40;

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_BINARY_FORMAT_H_
