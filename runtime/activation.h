// Activation: one call from the host into WebAssembly code, and the way out of it.
//
// No exceptions and no setjmp: EnterCode is a few instructions of assembly that save the
// callee-saved registers and the floating-point control words on the stack, note the stack pointer
// in the Activation and call. A trap needs only that stack pointer: the signal handler sets it and
// the program counter in the interrupted context, and returning from the signal lands behind the
// call with the result 1 (runtime/machine.h has both). Between the landing and the trap there are
// frames of compiled code only, because a host function that calls into WebAssembly again makes an
// Activation of its own. So no C++ destructor is ever skipped.
//
// Activations of a thread form a stack through `previous`; the innermost is what a fault belongs
// to.
#ifndef DAVIT_RUNTIME_ACTIVATION_H_
#define DAVIT_RUNTIME_ACTIVATION_H_

#include <cstdint>

#include "ir/types.h"

namespace davit::runtime {

struct ContextHeader;
struct StoreState;

// What a trap leaves behind for the code after the landing: plain data, written by a signal
// handler.
struct TrapRecord {
  static constexpr uint32_t kMaxFrames = 64;

  ir::TrapCode code = ir::TrapCode::kUnreachable;
  // Of kMemoryOutOfBounds by fault, else 0.
  uintptr_t fault_address = 0;
  // pcs[0] is the instruction that trapped, the others are return addresses, innermost first; only
  // the frames of this activation. With `num_frames` over kMaxFrames, only the first are here.
  uint32_t num_frames = 0;
  uintptr_t pcs[kMaxFrames];
};

struct Activation {
  // Set by EnterCode; the landing's stack and frame pointer. Assembly knows the offsets.
  uintptr_t stack_pointer = 0;
  uintptr_t frame_pointer = 0;
  Activation* previous = nullptr;
  StoreState* store = nullptr;
  // Where a trap is recorded; owned by the store, which has at most one trap in flight.
  TrapRecord* trap = nullptr;
};

// The innermost activation of this thread; null outside of WebAssembly. Async-signal-safe.
Activation* CurrentActivation();

// Gives the innermost activation and forgets all of this thread, which is ending.
Activation* TakeActivations();

// A host->wasm trampoline (runtime/trampolines.h).
using EntryTrampoline = void (*)(ContextHeader* context, const void* code, uint64_t* slots);

// Calls `trampoline` with `activation` as the innermost one. False if the code trapped;
// *activation->trap says how. Precondition: PrepareThread() of runtime/signals.h was called on this
// thread.
bool EnterCode(Activation& activation, EntryTrampoline trampoline, ContextHeader* context,
               const void* code, uint64_t* slots);

// Where compiled code was when it stopped.
struct MachineState {
  uintptr_t pc;
  uintptr_t stack_pointer;
  uintptr_t frame_pointer;
};

// Records a trap in `activation`, walking the chain of frame pointers up to the activation's own
// frame. Async-signal-safe; bounded by the stack between.
void RecordTrap(Activation& activation, ir::TrapCode code, uintptr_t fault_address,
                const MachineState& state);

// Leaves the innermost activation with a trap. Precondition: called from compiled code, with no C++
// frame that has anything to destroy in between.
[[noreturn]] void UnwindWithTrap(ir::TrapCode code);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_ACTIVATION_H_
