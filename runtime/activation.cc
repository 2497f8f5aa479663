#include "runtime/activation.h"

#include <cstddef>
#include <type_traits>
#include <utility>

#include "runtime/machine.h"
#include "support/check.h"

namespace davit::runtime {
namespace {

static_assert(std::is_standard_layout_v<Activation>);
static_assert(offsetof(Activation, stack_pointer) == 0 && offsetof(Activation, frame_pointer) == 8);

constinit thread_local Activation* t_current = nullptr;

}  // namespace

Activation* CurrentActivation() { return t_current; }

Activation* TakeActivations() { return std::exchange(t_current, nullptr); }

bool EnterCode(Activation& activation, EntryTrampoline trampoline, ContextHeader* context,
               const void* code, uint64_t* slots) {
  activation.previous = t_current;
  t_current = &activation;
  const bool trapped = davit_enter_code(&activation, trampoline, context, code, slots) != 0;
  t_current = activation.previous;
  return !trapped;
}

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
    if (count < TrapRecord::kMaxFrames) trap.pcs[count] = StripReturnAddress(fields[1]);
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
  RecordTrap(*activation, code, 0,
             {.pc = StripReturnAddress(own[1]),
              .stack_pointer = reinterpret_cast<uintptr_t>(own),
              .frame_pointer = own[0]});
  davit_unwind(activation);
}

}  // namespace davit::runtime
