#include "runtime/activation.h"

#include <cstddef>
#include <type_traits>

#include "support/check.h"

#if !defined(__x86_64__) || !defined(__linux__)
#error "runtime/activation.cc: entry and unwinding are written for x86-64 Linux only"
#endif

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

extern "C" {
int32_t davit_enter_code(davit::runtime::Activation* activation,
                         davit::runtime::EntryTrampoline trampoline,
                         davit::runtime::ContextHeader* context, const void* code, uint64_t* slots);
extern const char davit_landing[];
[[noreturn]] void davit_unwind(davit::runtime::Activation* activation);
}

namespace davit::runtime {
namespace {

static_assert(std::is_standard_layout_v<Activation>);
static_assert(offsetof(Activation, stack_pointer) == 0 && offsetof(Activation, frame_pointer) == 8);

constinit thread_local Activation* t_current = nullptr;

}  // namespace

Activation* CurrentActivation() { return t_current; }

bool EnterCode(Activation& activation, EntryTrampoline trampoline, ContextHeader* context,
               const void* code, uint64_t* slots) {
  activation.previous = t_current;
  t_current = &activation;
  const bool trapped = davit_enter_code(&activation, trampoline, context, code, slots) != 0;
  t_current = activation.previous;
  return !trapped;
}

uintptr_t LandingAddress() { return reinterpret_cast<uintptr_t>(davit_landing); }

void RecordTrap(Activation& activation, ir::TrapCode code, uintptr_t fault_address,
                const MachineState& state) {
  TrapRecord& trap = *activation.trap;
  trap.code = code;
  trap.fault_address = fault_address;
  trap.pcs[0] = state.pc;
  uint32_t count = 1;
  // A frame holds the caller's frame pointer and, above it, the return address. Frames lie at ever
  // higher addresses; the frame that the landing belongs to is not compiled code's.
  uintptr_t frame = state.frame_pointer;
  while (frame >= state.stack_pointer && frame < activation.frame_pointer && frame % 8 == 0) {
    const uintptr_t* const fields = reinterpret_cast<const uintptr_t*>(frame);
    if (count < TrapRecord::kMaxFrames) trap.pcs[count] = fields[1];
    ++count;
    if (fields[0] <= frame) break;
    frame = fields[0];
  }
  trap.num_frames = count;
}

void UnwindWithTrap(ir::TrapCode code) {
  Activation* const activation = t_current;
  DAVIT_CHECK(activation != nullptr);
  // This function's own frame: its saved frame pointer is the compiled caller's, its return address
  // is in the caller.
  const uintptr_t* const own = static_cast<const uintptr_t*>(__builtin_frame_address(0));
  RecordTrap(
      *activation, code, 0,
      {.pc = own[1], .stack_pointer = reinterpret_cast<uintptr_t>(own), .frame_pointer = own[0]});
  davit_unwind(activation);
}

}  // namespace davit::runtime
