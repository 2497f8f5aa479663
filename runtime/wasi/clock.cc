#include "runtime/wasi/clock.h"

#include <limits>

#include "runtime/wasi/handlers.h"

namespace davit::wasi {
namespace {

constexpr uint64_t kNanosecondsPerSecond = 1'000'000'000;

ErrnoOr<clockid_t> ToHostClock(uint32_t id) {
  switch (static_cast<ClockId>(id)) {
    case ClockId::kRealtime:
      return CLOCK_REALTIME;
    case ClockId::kMonotonic:
      return CLOCK_MONOTONIC;
    case ClockId::kProcessCputime:
      return CLOCK_PROCESS_CPUTIME_ID;
    case ClockId::kThreadCputime:
      return CLOCK_THREAD_CPUTIME_ID;
  }
  return Errno::kInval;
}

}  // namespace

uint64_t ToNanoseconds(const struct timespec& time) {
  if (time.tv_sec < 0) return 0;
  uint64_t nanoseconds;
  if (__builtin_mul_overflow(static_cast<uint64_t>(time.tv_sec), kNanosecondsPerSecond,
                             &nanoseconds) ||
      __builtin_add_overflow(nanoseconds, static_cast<uint64_t>(time.tv_nsec), &nanoseconds)) {
    return std::numeric_limits<uint64_t>::max();
  }
  return nanoseconds;
}

ErrnoOr<uint64_t> Now(uint32_t id) {
  const ErrnoOr<clockid_t> clock = ToHostClock(id);
  if (!clock.ok()) return clock.error();
  struct timespec time;
  if (::clock_gettime(*clock, &time) != 0) return FromHostErrno(errno);
  return ToNanoseconds(time);
}

Errno ClockResGet(Context&, GuestMemory memory, uint32_t id, uint32_t resolution) {
  const ErrnoOr<clockid_t> clock = ToHostClock(id);
  if (!clock.ok()) return clock.error();
  struct timespec time;
  if (::clock_getres(*clock, &time) != 0) return FromHostErrno(errno);
  return memory.Store(resolution, ToNanoseconds(time)) ? Errno::kSuccess : Errno::kFault;
}

// The precision is the error that the guest would tolerate; the host's clocks have none worth
// trading.
Errno ClockTimeGet(Context&, GuestMemory memory, uint32_t id, uint64_t /*precision*/,
                   uint32_t time) {
  const ErrnoOr<uint64_t> now = Now(id);
  if (!now.ok()) return now.error();
  return memory.Store(time, *now) ? Errno::kSuccess : Errno::kFault;
}

}  // namespace davit::wasi
