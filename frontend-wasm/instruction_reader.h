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

#include <cstdint>
#include <span>
#include <string_view>

#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/opcode.h"

namespace davit::wasm {

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
  bool Next(Instruction& inst);
  // Reads over the local declarations in front of a body's code, and counts the locals. False at
  // an error.
  bool SkipLocals(uint64_t* num_locals);
  std::string_view error() const { return error_; }

 private:
  // Each returns what follows, or null after Fail.
  const uint8_t* Fail(const uint8_t* position, std::string_view reason);
  const uint8_t* U32(const uint8_t* p, uint32_t* value);
  const uint8_t* Bytes(const uint8_t* p, uint32_t size);
  const uint8_t* PrefixedOpcode(const uint8_t* p, uint8_t prefix, Opcode* opcode);
  const uint8_t* ReadImmediate(const uint8_t* p, Immediate imm, Instruction& inst);
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
