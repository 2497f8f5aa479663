// CompiledFunction: position-independent bytes of one function and what the linker and the runtime must know of them.
#ifndef DAVIT_ISA_COMPILED_FUNCTION_H_
#define DAVIT_ISA_COMPILED_FUNCTION_H_

#include <cstdint>
#include <vector>

#include "ir/function.h"
#include "ir/types.h"

namespace davit::isa {

enum class RelocKind : uint8_t {
  // x86-64: 32-bit distance from the end of the 4-byte field to the symbol, plus addend (R_X86_64_PLT32, addend - 4).
  kX64CallPcRel32,
  // The symbol's 64-bit absolute address plus addend.
  kAbs64,
};

struct Reloc {
  // Of the field, from the start of the function.
  uint32_t offset = 0;
  RelocKind kind = RelocKind::kX64CallPcRel32;
  ir::Symbol symbol;
  int64_t addend = 0;
};

// An instruction that may fault, or is executed in order to fault.
struct TrapSite {
  // Of the first byte of the instruction, from the start of the function. Sites are sorted by it.
  uint32_t code_offset = 0;
  ir::TrapCode code = ir::TrapCode::kUnreachable;
  uint32_t source_offset = 0;
};

// A call: where it returns to, and where in the source it stands. Sorted by offset.
struct CallSite {
  uint32_t return_offset = 0;
  uint32_t source_offset = 0;
};

// Reused from function to function: the emitter clears and fills it, the driver copies what it keeps.
struct CompiledFunction {
  // Code, then jump tables and constants. Must be placed at a multiple of 16 (kFunctionAlignment).
  std::vector<uint8_t> bytes;
  // Bytes before the jump tables and constants.
  uint32_t code_size = 0;
  std::vector<Reloc> relocs;
  std::vector<TrapSite> traps;
  std::vector<CallSite> calls;
  // Bytes of stack that the function takes, return address and saved registers included.
  uint32_t frame_size = 0;

  void Clear() {
    bytes.clear();
    code_size = 0;
    relocs.clear();
    traps.clear();
    calls.clear();
    frame_size = 0;
  }
};
inline constexpr uint32_t kFunctionAlignment = 16;

}  // namespace davit::isa

#endif  // DAVIT_ISA_COMPILED_FUNCTION_H_
