// Entering and leaving compiled code on AArch64, and signal frames of Linux. See runtime/machine.h.
#if defined(__aarch64__)

#include "runtime/machine.h"

// davit_enter_code(Activation* x0, trampoline x1, context x2, code x3, slots x4) -> w0
//
// Stack after the prologue, from the activation's stack pointer up: the frame record (x29, x30),
// x19 to x28, d8 to d15 (AAPCS64 6.1: the callee saves the low halves of v8 to v15), FPCR. The
// frame record is at the bottom, so the activation's stack and frame pointers are the same address.
// davit_landing is entered from a signal handler or a jump with sp as noted; it restores everything
// itself. The call's own return goes the same way, since compiled code may change the pinned x27
// and x28. The hints are `bti c` and `bti jc`: a trap may leave BTYPE as it was set by the branch
// to the instruction that trapped.
asm(R"(
  .text
  .p2align 4
  .globl davit_enter_code
  .hidden davit_enter_code
  .type davit_enter_code, %function
davit_enter_code:
  .cfi_startproc
  hint #34
  stp x29, x30, [sp, #-176]!
  .cfi_def_cfa_offset 176
  .cfi_offset x29, -176
  .cfi_offset x30, -168
  mov x29, sp
  .cfi_def_cfa_register x29
  stp x19, x20, [sp, #16]
  .cfi_offset x19, -160
  .cfi_offset x20, -152
  stp x21, x22, [sp, #32]
  .cfi_offset x21, -144
  .cfi_offset x22, -136
  stp x23, x24, [sp, #48]
  .cfi_offset x23, -128
  .cfi_offset x24, -120
  stp x25, x26, [sp, #64]
  .cfi_offset x25, -112
  .cfi_offset x26, -104
  stp x27, x28, [sp, #80]
  .cfi_offset x27, -96
  .cfi_offset x28, -88
  stp d8, d9, [sp, #96]
  .cfi_offset d8, -80
  .cfi_offset d9, -72
  stp d10, d11, [sp, #112]
  .cfi_offset d10, -64
  .cfi_offset d11, -56
  stp d12, d13, [sp, #128]
  .cfi_offset d12, -48
  .cfi_offset d13, -40
  stp d14, d15, [sp, #144]
  .cfi_offset d14, -32
  .cfi_offset d15, -24
  mrs x9, fpcr
  str x9, [sp, #160]
  stp x29, x29, [x0]
  mov x9, x1
  mov x0, x2
  mov x1, x3
  mov x2, x4
  blr x9
  mov w0, #0
  b 1f
  .globl davit_landing
  .hidden davit_landing
davit_landing:
  hint #38
  ldr x9, [sp, #160]
  msr fpcr, x9
  mov w0, #1
1:
  ldp x19, x20, [sp, #16]
  ldp x21, x22, [sp, #32]
  ldp x23, x24, [sp, #48]
  ldp x25, x26, [sp, #64]
  ldp x27, x28, [sp, #80]
  ldp d8, d9, [sp, #96]
  ldp d10, d11, [sp, #112]
  ldp d12, d13, [sp, #128]
  ldp d14, d15, [sp, #144]
  ldp x29, x30, [sp], #176
  .cfi_def_cfa sp, 0
  .cfi_restore x29
  .cfi_restore x30
  ret
  .cfi_endproc
  .size davit_enter_code, .-davit_enter_code

  // davit_unwind(Activation* x0)
  .globl davit_unwind
  .hidden davit_unwind
  .type davit_unwind, %function
davit_unwind:
  .cfi_startproc
  hint #34
  ldp x9, x29, [x0]
  mov sp, x9
  b davit_landing
  .cfi_endproc
  .size davit_unwind, .-davit_unwind
)");

namespace davit::runtime {

InterruptedRegisters ReadRegisters(const ucontext_t& interrupted) {
  const mcontext_t& machine = interrupted.uc_mcontext;
  return {{.pc = machine.pc, .stack_pointer = machine.sp, .frame_pointer = machine.regs[29]},
          reinterpret_cast<const ContextHeader*>(machine.regs[28])};
}

void ContinueAtLanding(ucontext_t& interrupted, const Activation& activation) {
  mcontext_t& machine = interrupted.uc_mcontext;
  machine.pc = reinterpret_cast<uintptr_t>(davit_landing);
  machine.sp = activation.stack_pointer;
  machine.regs[29] = activation.frame_pointer;
}

uintptr_t StripReturnAddress(uintptr_t address) {
  // xpaclri, which works on x30 alone and is a hint: nothing on processors without.
  register uintptr_t x30 __asm__("x30") = address;
  __asm__("hint #7" : "+r"(x30));
  return x30;
}

}  // namespace davit::runtime

#endif
