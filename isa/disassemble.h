// Disassembly of compiled code by Capstone, with what the bytes alone do not say: labels, symbols,
// traps, sources.
//
//   L0:
//       mov eax, dword ptr [r14 + rax]      ; trap memory_out_of_bounds
//       call @0:7                           ; call at 0x42
//
// Jump tables and constants stand below the code as data; operands name them by their offset.
// What differs between the ISAs is in isa/<isa>/disassembly.cc.
#ifndef DAVIT_ISA_DISASSEMBLE_H_
#define DAVIT_ISA_DISASSEMBLE_H_

#include <functional>
#include <string>

#include "absl/status/statusor.h"
#include "isa/compiled_function.h"
#include "isa/target.h"

namespace davit::isa {

struct DisassembleOptions {
  // Names the target of a relocation; "@space:index" where empty.
  std::function<std::string(ir::Symbol)> symbol_name;
  // Offsets in front of instructions.
  bool offsets = false;
  // Bytes behind the offset.
  bool bytes = false;
  // Source offsets of calls and traps.
  bool sources = false;
};

// Internal if Capstone cannot be opened or finds bytes that are no instruction.
absl::StatusOr<std::string> Disassemble(const Target& target, const CompiledFunction& function,
                                        const DisassembleOptions& options);

}  // namespace davit::isa

#endif  // DAVIT_ISA_DISASSEMBLE_H_
