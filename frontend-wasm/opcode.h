// Operators and what is known about each, generated from frontend-wasm/opcodes.def.
//
// Opcode is dense (0 ... kNumOpcodes - 1), so that it indexes tables; the byte codes are sparse.
// OpcodeFor maps a prefix and a code to the Opcode by one load from a table per prefix.
#ifndef DAVIT_FRONTEND_WASM_OPCODE_H_
#define DAVIT_FRONTEND_WASM_OPCODE_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "frontend-wasm/features.h"
#include "frontend-wasm/types.h"

namespace davit::wasm {

enum class Opcode : uint16_t {
#define DAVIT_WASM_OP(Name, ...) k##Name,
#include "frontend-wasm/opcodes.def"
#undef DAVIT_WASM_OP
};
inline constexpr int kNumOpcodes = 0
#define DAVIT_WASM_OP(...) +1
#include "frontend-wasm/opcodes.def"
#undef DAVIT_WASM_OP
    ;
// No operator has this code.
inline constexpr Opcode kNoOpcode = static_cast<Opcode>(kNumOpcodes);

// What follows the code of an operator in the binary format. Indices are LEB128 u32.
enum class Immediate : uint8_t {
  kNone,
  // Block type: 0x40, a value type, or a type index as s33.
  kBlockType,
  // Label index.
  kLabel,
  // Vector of label indices, default label index.
  kBrTable,
  kFunc,
  // Type index, table index.
  kIndirectCall,
  kType,
  kLocal,
  kGlobal,
  kTable,
  // Memory argument: alignment (log2) and flags, [memory index], offset.
  kMem8,
  kMem16,
  kMem32,
  kMem64,
  kMem128,
  // Memory argument, lane byte.
  kMem8Lane,
  kMem16Lane,
  kMem32Lane,
  kMem64Lane,
  kMemory,
  // Destination memory, source memory.
  kMemoryMemory,
  // Data index, memory index.
  kDataMemory,
  kData,
  // Destination table, source table.
  kTableTable,
  // Element index, table index.
  kElemTable,
  kElem,
  // s32, s64, 4 and 8 and 16 bytes.
  kI32,
  kI64,
  kF32,
  kF64,
  kV128,
  // One lane byte; 16 lane bytes.
  kLane,
  kLanes16,
  kHeapType,
  // Vector of value types.
  kValTypes,
  kTypeField,
  // Type index, u32 count.
  kTypeCount,
  kTypeData,
  kTypeElem,
  kTypeType,
  // Flag byte, label, two heap types.
  kBrCast,
  kTag,
  // Block type, vector of catch clauses.
  kTryTable,
  // A zero byte.
  kZero,
};

// Natural alignment (log2 of the access size in bytes) of a memory operator.
constexpr uint32_t NaturalAlignLog2(Immediate imm) {
  return imm >= Immediate::kMem8Lane
             ? static_cast<uint32_t>(imm) - static_cast<uint32_t>(Immediate::kMem8Lane)
             : static_cast<uint32_t>(imm) - static_cast<uint32_t>(Immediate::kMem8);
}
constexpr bool HasMemArg(Immediate imm) {
  return imm >= Immediate::kMem8 && imm <= Immediate::kMem64Lane;
}

// The fixed signature of an operator: at most three operands and one result.
struct Signature {
  // False where the types depend on the immediate or the operands; the rest is empty then.
  bool fixed = false;
  // The first operand has the address type of the memory; it stands as i32 in `operands`.
  bool address = false;
  uint8_t num_operands = 0;
  uint8_t num_results = 0;
  ValType operands[3] = {};
  ValType result = {};
};

constexpr ValType ValTypeFromLetter(char letter) {
  switch (letter) {
    case 'i':
    case 'a':
      return ValType::I32();
    case 'l':
      return ValType::I64();
    case 'f':
      return ValType::F32();
    case 'd':
      return ValType::F64();
    default:
      return ValType::V128();
  }
}

constexpr Signature ParseSignature(std::string_view text) {
  Signature sig;
  if (text == "*") return sig;
  sig.fixed = true;
  size_t i = 0;
  for (; text[i] != ':'; ++i) {
    if (text[i] == 'a') sig.address = true;
    sig.operands[sig.num_operands++] = ValTypeFromLetter(text[i]);
  }
  if (++i < text.size()) {
    sig.num_results = 1;
    sig.result = ValTypeFromLetter(text[i]);
  }
  return sig;
}

struct OpcodeInfo {
  std::string_view text;
  // 0 or the prefix byte.
  uint8_t prefix;
  uint16_t code;
  Immediate immediate;
  Feature feature;
  Signature signature;
};

inline constexpr OpcodeInfo kOpcodeInfo[kNumOpcodes] = {
#define DAVIT_WASM_OP(Name, text, prefix, code, imm, sig, feature) \
  {text, prefix, code, Immediate::k##imm, Feature::k##feature, ParseSignature(sig)},
#include "frontend-wasm/opcodes.def"
#undef DAVIT_WASM_OP
};
constexpr const OpcodeInfo& InfoOf(Opcode op) { return kOpcodeInfo[static_cast<int>(op)]; }
// Text name, as in the text format ("i32.add").
constexpr std::string_view OpcodeName(Opcode op) { return InfoOf(op).text; }

namespace internal {

// Codes of one prefix, which are all below Size.
template <int Size>
constexpr std::array<Opcode, Size> MakeOpcodeTable(uint8_t prefix) {
  std::array<Opcode, Size> table{};
  for (Opcode& entry : table) entry = kNoOpcode;
  for (int i = 0; i < kNumOpcodes; ++i) {
    if (kOpcodeInfo[i].prefix == prefix) table[kOpcodeInfo[i].code] = static_cast<Opcode>(i);
  }
  return table;
}
inline constexpr auto kOpcodesPlain = MakeOpcodeTable<0x100>(0);
inline constexpr auto kOpcodesFb = MakeOpcodeTable<0x30>(0xfb);
inline constexpr auto kOpcodesFc = MakeOpcodeTable<0x20>(0xfc);
inline constexpr auto kOpcodesFd = MakeOpcodeTable<0x120>(0xfd);
inline constexpr auto kOpcodesFe = MakeOpcodeTable<0x50>(0xfe);

}  // namespace internal

constexpr bool IsOpcodePrefix(uint8_t byte) { return byte >= 0xfb && byte <= 0xfe; }

// The operator with this code, or kNoOpcode. `prefix` is 0 or a prefix byte, `code` any number.
constexpr Opcode OpcodeFor(uint8_t prefix, uint32_t code) {
  const auto lookup = [code](const auto& table) {
    return code < table.size() ? table[code] : kNoOpcode;
  };
  switch (prefix) {
    case 0:
      return lookup(internal::kOpcodesPlain);
    case 0xfb:
      return lookup(internal::kOpcodesFb);
    case 0xfc:
      return lookup(internal::kOpcodesFc);
    case 0xfd:
      return lookup(internal::kOpcodesFd);
    case 0xfe:
      return lookup(internal::kOpcodesFe);
    default:
      return kNoOpcode;
  }
}

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_OPCODE_H_
