// UnwindInfo: what a function's prologue did, for unwind tables.
//
// Every function begins with the same few instructions that save frame pointer and return address
// and set the frame pointer (LinkInfo::prologue says which); between them and this record stands
// all that a debugger needs to walk through a frame of isa/frame.h and restore its caller.
#ifndef DAVIT_ISA_UNWIND_INFO_H_
#define DAVIT_ISA_UNWIND_INFO_H_

#include <cstdint>

namespace davit::isa {

struct UnwindInfo {
  // Callee-saved registers that are saved in the frame, bit = PReg::index(). The n-th of them, from
  // the lowest bit, is at Frame::SavedReg(n) from the frame pointer.
  uint64_t saved_regs = 0;
  // Code offset behind the last instruction that saves one; means nothing where there are none.
  uint32_t saves_end = 0;
  // Bytes of code in front of the instruction that saves the frame pointer.
  uint8_t entry_size = 0;
  // AArch64: the last instruction of these is `paciasp`.
  bool signs_return_address = false;
};

}  // namespace davit::isa

#endif  // DAVIT_ISA_UNWIND_INFO_H_
