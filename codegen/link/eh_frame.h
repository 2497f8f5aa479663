// .eh_frame: how debuggers, profilers and unwinders walk through compiled functions (LSB Core 5,
// section 10.6; DWARF 5, section 6.4).
//
// One head (CIE) and one entry (FDE) for each function. An entry says what holds where: after the
// frame pointer is saved, after it is set, after the callee-saved registers are saved; exact at
// every instruction but those of epilogues, where only a debugger or a sampling profiler could be
// looking. The rules come from LinkInfo and UnwindInfo, so writing an entry copies a few bytes.
#ifndef DAVIT_CODEGEN_LINK_EH_FRAME_H_
#define DAVIT_CODEGEN_LINK_EH_FRAME_H_

#include <cstdint>
#include <span>
#include <vector>

#include "codegen/code_arena.h"
#include "isa/link_info.h"

namespace davit::codegen {

struct EhFrame {
  std::vector<uint8_t> bytes;
  // By function: offset of the 4-byte field that is to hold the distance from itself to the
  // function's start.
  std::vector<uint32_t> begin_fields;
};

EhFrame MakeEhFrame(std::span<const FunctionCode> functions, const isa::LinkInfo& info);

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_LINK_EH_FRAME_H_
