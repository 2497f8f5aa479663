// What the runtime must know of the processor and of the system's signal frames: how to enter
// compiled code and to leave it, and what is in the registers of an interrupted thread. Implemented
// once per ISA, in runtime/machine_<isa>.cc; each is empty on the others.
#ifndef DAVIT_RUNTIME_MACHINE_H_
#define DAVIT_RUNTIME_MACHINE_H_

#include <ucontext.h>

#include <cstdint>

#include "runtime/activation.h"

#if !defined(__linux__) || !(defined(__x86_64__) || defined(__aarch64__))
#error "the runtime enters and leaves compiled code on Linux on x86-64 and AArch64 only"
#endif

extern "C" {

// Saves callee-saved registers and floating-point control, notes stack and frame pointer in
// `activation` and calls trampoline(context, code, slots). 0 when that returns; 1 when the thread
// was made to continue at davit_landing.
int32_t davit_enter_code(davit::runtime::Activation* activation,
                         davit::runtime::EntryTrampoline trampoline,
                         davit::runtime::ContextHeader* context, const void* code, uint64_t* slots);

// Where davit_enter_code goes on after a trap. Expects its stack and frame pointer, nothing else.
extern const char davit_landing[];

// Takes both from `activation` and goes there.
[[noreturn]] void davit_unwind(davit::runtime::Activation* activation);

}  // extern "C"

namespace davit::runtime {

struct InterruptedRegisters {
  MachineState state;
  // What compiled code has as its context.
  const ContextHeader* context;
};

// Both async-signal-safe.
InterruptedRegisters ReadRegisters(const ucontext_t& interrupted);
// Makes the thread continue at the landing of `activation` when the signal handler returns.
void ContinueAtLanding(ucontext_t& interrupted, const Activation& activation);

// The address that a return address found in a frame stands for. Frames of code with pointer
// authentication hold signed ones.
uintptr_t StripReturnAddress(uintptr_t address);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_MACHINE_H_
