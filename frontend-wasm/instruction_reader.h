// The operators of an expression one after the other, each with its immediates.
//
// What follows an operator's code is said by the Immediate of its row in opcodes.def, and this is
// the one place that reads by it without validating: the printer, the encoder and the skim of
// loops walk over code with it. It knows neither types nor index spaces nor nesting; a caller that
// must know where an expression ends counts blocks and `end`s. What is checked is what has to be
// for reading on: the code is that of an operator, the numbers are well-formed and the bytes are
// there. Everything that has a length of its own (types, labels, clauses, 16 bytes) is gone over
// and left where it is, in `items`.
//
// Source: WebAssembly 3.0, "Binary Format", Instructions.
#ifndef DAVIT_FRONTEND_WASM_INSTRUCTION_READER_H_
#define DAVIT_FRONTEND_WASM_INSTRUCTION_READER_H_

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/opcode.h"

namespace davit::wasm {

// Whether the immediate is one index.
constexpr bool IsIndex(Immediate imm) {
  switch (imm) {
    case Immediate::kLabel:
    case Immediate::kFunc:
    case Immediate::kType:
    case Immediate::kLocal:
    case Immediate::kGlobal:
    case Immediate::kTable:
    case Immediate::kMemory:
    case Immediate::kData:
    case Immediate::kElem:
    case Immediate::kTag:
      return true;
    default:
      return false;
  }
}

// Whether it is two.
constexpr bool IsIndexPair(Immediate imm) {
  switch (imm) {
    case Immediate::kIndirectCall:
    case Immediate::kMemoryMemory:
    case Immediate::kDataMemory:
    case Immediate::kTableTable:
    case Immediate::kElemTable:
    case Immediate::kTypeField:
    case Immediate::kTypeCount:
    case Immediate::kTypeData:
    case Immediate::kTypeElem:
    case Immediate::kTypeType:
      return true;
    default:
      return false;
  }
}

namespace internal {

// An operator of one or two bytes; size 0: there is none with this code.
struct ShortForm {
  Opcode opcode = kNoOpcode;
  uint8_t size = 0;
  // Bits of the second byte that must be 0.
  uint8_t zeros = 0;
};
inline constexpr auto kShortForms = [] {
  std::array<ShortForm, 256> forms{};
  for (uint32_t code = 0; code < 256; ++code) {
    const Opcode op = OpcodeFor(0, code);
    if (op == kNoOpcode) continue;
    if (InfoOf(op).immediate == Immediate::kNone) forms[code] = {op, 1, 0};
    if (IsIndex(InfoOf(op).immediate)) forms[code] = {op, 2, 0x80};
  }
  return forms;
}();

}  // namespace internal

// Only the members that belong to the operator's Immediate are set.
struct Instruction {
  Opcode opcode = kNoOpcode;
  // The first byte of its code.
  const uint8_t* begin = nullptr;
  // Numbers in the order of the binary format: indices, labels, and the counts of vectors. Of a
  // memory argument: `first` is the memory, `second` the alignment (log2).
  uint32_t first = 0;
  uint32_t second = 0;
  // A lane, or the flags of a cast.
  uint8_t lane = 0;
  // A constant, sign-extended if it is an integer; of a memory argument: the offset.
  uint64_t bits = 0;
  // Block, heap and value types; `first` labels and a default; 16 bytes; of a cast: two heap types.
  const uint8_t* items = nullptr;
  // try_table: `first` catch clauses.
  const uint8_t* clauses = nullptr;
};

class InstructionReader {
 public:
  explicit InstructionReader(std::span<const uint8_t> code)
      : pos_(code.data()), end_(code.data() + code.size()) {}

  bool at_end() const { return pos_ == end_; }
  // What comes next; after an error, where it is.
  const uint8_t* position() const { return pos_; }
  // Precondition: within the code.
  void set_position(const uint8_t* position) { pos_ = position; }

  // Reads an operator. False if there is none that is well-formed: see error().
  bool Next(Instruction& inst) {
    // Nearly all operators have no immediate, or an index of one byte.
    if (end_ - pos_ >= 2) [[likely]] {
      const internal::ShortForm form = internal::kShortForms[pos_[0]];
      if (form.size != 0 && (pos_[1] & form.zeros) == 0) [[likely]] {
        inst.begin = pos_;
        inst.opcode = form.opcode;
        inst.first = pos_[1];
        pos_ += form.size;
        return true;
      }
    }
    return NextGeneral(inst);
  }
  // Reads over the local declarations in front of a body's code, and counts the locals. False at
  // an error.
  bool SkipLocals(uint64_t* num_locals);
  std::string_view error() const { return error_; }

 private:
  bool NextGeneral(Instruction& inst);
  // Each returns what follows, or null after Fail.
  const uint8_t* Fail(const uint8_t* position, std::string_view reason);
  const uint8_t* U32(const uint8_t* p, uint32_t* value);
  const uint8_t* Bytes(const uint8_t* p, uint32_t size);
  const uint8_t* PrefixedOpcode(const uint8_t* p, uint8_t prefix, Opcode* opcode);
  const uint8_t* ReadImmediate(const uint8_t* p, Immediate imm, Instruction& inst);
  const uint8_t* ReadItems(const uint8_t* p, Immediate imm, Instruction& inst);
  const uint8_t* MemArg(const uint8_t* p, Immediate imm, Instruction& inst);
  const uint8_t* HeapType(const uint8_t* p);
  const uint8_t* ValType(const uint8_t* p);
  const uint8_t* BlockType(const uint8_t* p);
  const uint8_t* Labels(const uint8_t* p, uint32_t count);
  const uint8_t* Clauses(const uint8_t* p, uint32_t count);

  const uint8_t* pos_;
  const uint8_t* end_;
  std::string_view error_;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_INSTRUCTION_READER_H_
