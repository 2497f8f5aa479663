// The way from compiled code into a host function.
//
// A host function comes back with a status. There are other ways to leave a function, and this says
// what becomes of them:
//   * A C++ exception ends the process: the unwinder finds no handler above compiled code, which
//     has no unwind tables at run time, and calls std::terminate.
//   * pthread_exit and cancellation end the thread. What is on the stack above compiled code is
//     destroyed; at compiled code the unwinder stops, and what lies below is only forgotten, as
//     POSIX has it for a thread without C++. The calls that were running count as ended, so that
//     their stores can be used and destroyed by whoever owns them.
//   * longjmp over compiled code is not allowed.
#ifndef DAVIT_RUNTIME_HOST_CALL_H_
#define DAVIT_RUNTIME_HOST_CALL_H_

#include <cstdint>

#include "runtime/context.h"

namespace davit::runtime {

// HostContext::entry of all host functions: 0, or 1 where the caller is to trap with what is then
// in StoreState::host_error.
uint32_t CallHostFunction(HostContext* self, uint64_t* slots);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_HOST_CALL_H_
