// The parts of a module's text that are instructions: bodies and constant expressions.
//
// Instructions are printed as they are read. All that is known of an operator is its row in
// opcodes.def, and all that is checked is nesting, because a text with another nesting could not be
// read back. A branch's target is written as the label's identifier, or as a relative depth and, in
// a comment, the number of the block: blocks are numbered in the order in which they open, as the
// name section does.
#ifndef DAVIT_FRONTEND_WASM_TEXT_PRINTER_CODE_H_
#define DAVIT_FRONTEND_WASM_TEXT_PRINTER_CODE_H_

#include <cstdint>
#include <span>
#include <vector>

#include "absl/status/status.h"
#include "frontend-wasm/instruction_reader.h"
#include "frontend-wasm/text/printer_hints.h"
#include "frontend-wasm/text/printer_types.h"

namespace davit::wasm::printer {

// What an operator does to the nesting of blocks.
enum class Nesting : uint8_t { kNone, kOpen, kMiddle, kClose };
constexpr Nesting NestingOf(Opcode op) {
  switch (op) {
    case Opcode::kBlock:
    case Opcode::kLoop:
    case Opcode::kIf:
    case Opcode::kTry:
    case Opcode::kTryTable:
      return Nesting::kOpen;
    case Opcode::kElse:
    case Opcode::kCatch:
    case Opcode::kCatchAll:
      return Nesting::kMiddle;
    case Opcode::kEnd:
    case Opcode::kDelegate:
      return Nesting::kClose;
    default:
      return Nesting::kNone;
  }
}

class CodePrinter {
 public:
  CodePrinter(PrintState& state, TypePrinter& types) : state_(state), types_(types) {}

  // The local declarations and the code of a defined function, whose names are those that were
  // entered last. `body` and what `hints` are about lie in the module.
  absl::Status Body(uint32_t function, const TypePrinter::Arity& arity,
                    std::span<const uint8_t> body, std::span<const BranchHint> hints);
  // A constant expression at `reader`, with a blank before it. With a keyword ("offset", "item"):
  // in parentheses, without the keyword if it is a single instruction. The reader fails if there
  // is none.
  void Expr(Reader& reader, std::string_view keyword = {});

  // Blocks of the function that was printed last.
  uint32_t num_labels() const { return next_label_; }
  // Some instruction has named a data segment, so that the module must have a data count section.
  bool uses_data() const { return uses_data_; }

 private:
  // An open block.
  struct Frame {
    // kBlock, kLoop, kIf, kElse, kTry, kCatch, kCatchAll, kTryTable.
    Opcode opcode;
    uint32_t label;
  };
  // An instruction with its operands: see printer_fold.cc.
  struct Node;
  class Folder;

  void Locals(uint32_t num_params, std::span<const uint8_t> declarations);
  // The code up to the `end` of the function. False at an error.
  bool FlatCode(InstructionReader& reader, std::span<const BranchHint> hints);
  bool FoldedCode(InstructionReader& reader, std::span<const BranchHint> hints,
                  uint32_t num_results);
  // Updates the frames. False if the operator has no place here: see nesting_error_.
  bool Nest(const Instruction& inst, uint32_t label);
  void Line(const Instruction& inst, size_t level);
  void Hint(const BranchHint& hint, size_t level);

  // The operator and its immediates. `label` is the number of the block that it opens.
  void Operator(const Instruction& inst, uint32_t label);
  void Immediates(const Instruction& inst, Immediate imm);
  void TypeAndIndex(const Instruction& inst, Immediate imm);
  void Constant(const Instruction& inst, Immediate imm);
  void MemoryArgument(const Instruction& inst, Immediate imm);
  void Label(uint32_t depth);
  void BranchTable(const Instruction& inst);
  void Clauses(const Instruction& inst);
  void Cast(const Instruction& inst);
  void Lanes(const Instruction& inst, Immediate imm);
  void BlockComment(uint32_t label);
  Reader ReaderAt(const uint8_t* position) const;

  PrintState& state_;
  TypePrinter& types_;
  std::vector<Frame> frames_;
  uint32_t next_label_ = 0;
  // All locals so far: each is a word of text, however few bytes declare it.
  uint64_t num_locals_ = 0;
  bool uses_data_ = false;
  // Names of what is printed: empty tables in a constant expression.
  const NameTable* locals_ = nullptr;
  const NameTable* labels_ = nullptr;
  NameTable no_names_;
  std::string_view nesting_error_;
  // The first malformed type in an immediate.
  absl::Status status_;
};

}  // namespace davit::wasm::printer

#endif  // DAVIT_FRONTEND_WASM_TEXT_PRINTER_CODE_H_
