// Entering and leaving compiled code on x86-64, and signal frames of Linux. See runtime/machine.h.
#if defined(__x86_64__)

#include "runtime/machine.h"

// davit_enter_code(Activation* rdi, trampoline rsi, context rdx, code rcx, slots r8) -> i32
//
// Stack after the prologue, from the activation's stack pointer up: mxcsr and x87 control word, r15
// r14 r13 r12 rbx, rbp, return address. That is 64 bytes, so the call below is aligned to 16
// (System V ABI 3.2.2). davit_landing is entered from a signal handler or a jump with rsp as noted;
// it restores everything itself. The call's own return goes the same way, since compiled code may
// change the pinned r14 and r15.
asm(R"(
  .text
  .p2align 4
  .globl davit_enter_code
  .hidden davit_enter_code
  .type davit_enter_code, @function
davit_enter_code:
  .cfi_startproc
  endbr64
  pushq %rbp
  .cfi_def_cfa_offset 16
  .cfi_offset %rbp, -16
  movq %rsp, %rbp
  .cfi_def_cfa_register %rbp
  pushq %rbx
  .cfi_offset %rbx, -24
  pushq %r12
  .cfi_offset %r12, -32
  pushq %r13
  .cfi_offset %r13, -40
  pushq %r14
  .cfi_offset %r14, -48
  pushq %r15
  .cfi_offset %r15, -56
  subq $8, %rsp
  stmxcsr (%rsp)
  fnstcw 4(%rsp)
  movq %rsp, 0(%rdi)
  movq %rbp, 8(%rdi)
  movq %rsi, %rax
  movq %rdx, %rdi
  movq %rcx, %rsi
  movq %r8, %rdx
  call *%rax
  xorl %eax, %eax
  jmp 1f
  .globl davit_landing
  .hidden davit_landing
davit_landing:
  endbr64
  movl $1, %eax
  cld
  ldmxcsr (%rsp)
  fldcw 4(%rsp)
1:
  addq $8, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  .cfi_def_cfa %rsp, 8
  ret
  .cfi_endproc
  .size davit_enter_code, .-davit_enter_code

  # davit_unwind(Activation* rdi)
  .globl davit_unwind
  .hidden davit_unwind
  .type davit_unwind, @function
davit_unwind:
  .cfi_startproc
  endbr64
  movq 8(%rdi), %rbp
  movq 0(%rdi), %rsp
  jmp davit_landing
  .cfi_endproc
  .size davit_unwind, .-davit_unwind
)");

namespace davit::runtime {

InterruptedRegisters ReadRegisters(const ucontext_t& interrupted) {
  const auto reg = [&](int number) {
    return static_cast<uintptr_t>(interrupted.uc_mcontext.gregs[number]);
  };
  return {{.pc = reg(REG_RIP), .stack_pointer = reg(REG_RSP), .frame_pointer = reg(REG_RBP)},
          reinterpret_cast<const ContextHeader*>(reg(REG_R15))};
}

void ContinueAtLanding(ucontext_t& interrupted, const Activation& activation) {
  auto& regs = interrupted.uc_mcontext.gregs;
  regs[REG_RIP] = static_cast<greg_t>(reinterpret_cast<uintptr_t>(davit_landing));
  regs[REG_RSP] = static_cast<greg_t>(activation.stack_pointer);
  regs[REG_RBP] = static_cast<greg_t>(activation.frame_pointer);
}

uintptr_t StripReturnAddress(uintptr_t address) { return address; }

}  // namespace davit::runtime

#endif
