// CompiledFunction: position-independent bytes of one function and what the linker and the runtime
// must know of them.
#ifndef DAVIT_ISA_COMPILED_FUNCTION_H_
#define DAVIT_ISA_COMPILED_FUNCTION_H_

#include <cstdint>
#include <vector>

#include "isa/code_records.h"
#include "isa/emit_scratch.h"
#include "isa/unwind_info.h"

namespace davit::isa {

// Reused from function to function: the emitter clears and fills it, the driver copies what it
// keeps.
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
  UnwindInfo unwind;
  // The emitter's own memory, kept here from function to function; means nothing to others.
  EmitScratch scratch;

  void Clear() {
    bytes.clear();
    code_size = 0;
    relocs.clear();
    traps.clear();
    calls.clear();
    frame_size = 0;
    unwind = {};
  }
};
inline constexpr uint32_t kFunctionAlignment = 16;

}  // namespace davit::isa

#endif  // DAVIT_ISA_COMPILED_FUNCTION_H_
