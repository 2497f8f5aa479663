#include "runtime/wasi/file_info.h"

#include "runtime/wasi/clock.h"
#include "runtime/wasi/descriptor_table.h"

namespace davit::wasi {
namespace {

struct timespec TimeToSet(uint64_t time, bool given, bool now) {
  constexpr uint64_t kNanosecondsPerSecond = 1'000'000'000;
  struct timespec result = {};
  if (given) {
    result.tv_sec = static_cast<time_t>(time / kNanosecondsPerSecond);
    result.tv_nsec = static_cast<long>(time % kNanosecondsPerSecond);
  } else {
    result.tv_nsec = now ? UTIME_NOW : UTIME_OMIT;
  }
  return result;
}

}  // namespace

Filestat ToFilestat(const struct stat& info, int fd) {
  Filestat stat = {};
  stat.dev = info.st_dev;
  stat.ino = info.st_ino;
  stat.filetype = TypeOf(info, fd);
  stat.nlink = info.st_nlink;
  stat.size = static_cast<uint64_t>(info.st_size);
  stat.atim = ToNanoseconds(info.st_atim);
  stat.mtim = ToNanoseconds(info.st_mtim);
  stat.ctim = ToNanoseconds(info.st_ctim);
  return stat;
}

ErrnoOr<std::array<struct timespec, 2>> TimesToSet(uint64_t atim, uint64_t mtim, uint32_t flags) {
  if ((flags & ~uint32_t{kAllFstFlags}) != 0) return Errno::kInval;
  const bool atim_given = (flags & kSetAtim) != 0;
  const bool atim_now = (flags & kSetAtimNow) != 0;
  const bool mtim_given = (flags & kSetMtim) != 0;
  const bool mtim_now = (flags & kSetMtimNow) != 0;
  if ((atim_given && atim_now) || (mtim_given && mtim_now)) return Errno::kInval;
  return std::array{TimeToSet(atim, atim_given, atim_now), TimeToSet(mtim, mtim_given, mtim_now)};
}

}  // namespace davit::wasi
