// Signals: how a fault in compiled code becomes a trap, and how every other fault becomes somebody
// else's.
//
// SIGSEGV, SIGBUS, SIGILL and SIGFPE have one handler in the process. A fault is ours only if all
// of this holds:
//   * the kernel raised it for an instruction (si_code > 0; a signal from kill() is not a fault);
//   * the thread is inside an Activation and the instruction is a registered trap site;
//   * the site fits the signal: memory faults only at memory accesses, and then at an address
//   inside the reservation
//     of a memory of the instance that was running. Compiled code that touches any other address is
//     a defect of the compiler and must not be mistaken for a trap.
// Everything else goes to the handler that was installed before ours, as if ours did not exist: its
// mask, SA_SIGINFO, SA_NODEFER and SA_RESETHAND are honoured, SIG_DFL ends the process with the
// original signal.
//
// The handler runs on an alternate stack, because the ordinary one may be nearly used up when code
// traps.
#ifndef DAVIT_RUNTIME_SIGNALS_H_
#define DAVIT_RUNTIME_SIGNALS_H_

#include <cstddef>
#include <cstdint>
#include <optional>

#include "absl/status/status.h"

namespace davit::runtime {

// Installs the handler; the first call does it, later ones return its result.
absl::Status InstallSignalHandlers();

// Gives this thread an alternate signal stack of at least 64 KiB unless it has one. Cheap after the
// first call. The stack is freed when the thread ends.
absl::Status PrepareThread();

struct StackBounds {
  uintptr_t low = 0;
  uintptr_t high = 0;
};
// The stack that this thread was started with; nothing where the system does not say. Cached per
// thread.
std::optional<StackBounds> ThreadStack();

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_SIGNALS_H_
