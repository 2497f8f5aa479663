// The four clocks of WASI.
#ifndef DAVIT_RUNTIME_WASI_CLOCK_H_
#define DAVIT_RUNTIME_WASI_CLOCK_H_

#include <cstdint>
#include <ctime>

#include "runtime/wasi/errno.h"

namespace davit::wasi {

// Nanoseconds; 0 for a time before 1970, the largest value for one after 2554.
uint64_t ToNanoseconds(const struct timespec& time);

// The time that clock `id` shows, in nanoseconds; kInval for an unknown clock. The CPU clocks are
// those of the host's process and of the calling thread.
ErrnoOr<uint64_t> Now(uint32_t id);

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_CLOCK_H_
