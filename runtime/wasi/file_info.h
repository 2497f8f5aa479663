// What the host knows about a file, in the guest's terms; and times to set.
#ifndef DAVIT_RUNTIME_WASI_FILE_INFO_H_
#define DAVIT_RUNTIME_WASI_FILE_INFO_H_

#include <sys/stat.h>

#include <array>
#include <cstdint>
#include <ctime>

#include "runtime/wasi/abi.h"
#include "runtime/wasi/errno.h"

namespace davit::wasi {

// `fd` as in TypeOf.
Filestat ToFilestat(const struct stat& info, int fd);

// The access and modification time for utimensat. kInval for unknown flags and for a time that is
// to be both a given one and now.
ErrnoOr<std::array<struct timespec, 2>> TimesToSet(uint64_t atim, uint64_t mtim, uint32_t flags);

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_FILE_INFO_H_
