// Paths as the guest passes them.
#ifndef DAVIT_RUNTIME_WASI_PATH_ARGUMENTS_H_
#define DAVIT_RUNTIME_WASI_PATH_ARGUMENTS_H_

#include <climits>
#include <string>

#include "runtime/wasi/errno.h"
#include "runtime/wasi/guest_memory.h"

namespace davit::wasi {

// A copy of the guest's string, at most PATH_MAX bytes. Any bytes are admitted, as they are in file
// names of the host; PathResolver refuses NUL.
inline ErrnoOr<std::string> LoadPath(GuestMemory memory, uint32_t path, uint32_t path_len) {
  const auto bytes = memory.Span(path, path_len);
  if (!bytes) return Errno::kFault;
  if (path_len > PATH_MAX) return Errno::kNametoolong;
  return std::string(bytes->begin(), bytes->end());
}

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_PATH_ARGUMENTS_H_
