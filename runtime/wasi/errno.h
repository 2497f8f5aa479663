// Errors of the host translated to errors of the guest, and a result that is either a value or such
// an error.
//
// WASI calls answer with an error number, not with a status that has a message, so inside this room
// Errno takes the place of absl::Status.
#ifndef DAVIT_RUNTIME_WASI_ERRNO_H_
#define DAVIT_RUNTIME_WASI_ERRNO_H_

#include <cerrno>
#include <optional>
#include <utility>

#include "runtime/wasi/abi.h"
#include "support/check.h"

namespace davit::wasi {

// The WASI number for a value of the host's `errno`; kIo for one that WASI does not know, kSuccess
// for 0.
Errno FromHostErrno(int host_errno);

// The answer of a host call that signals failure by a negative result and sets `errno`.
inline Errno FromHostResult(int64_t result) {
  return result < 0 ? FromHostErrno(errno) : Errno::kSuccess;
}

// A value of type T or the reason why there is none.
template <typename T>
class ErrnoOr {
 public:
  ErrnoOr(Errno error) : error_(error) { DAVIT_DCHECK(error != Errno::kSuccess); }
  ErrnoOr(T value) : value_(std::move(value)) {}

  bool ok() const { return value_.has_value(); }
  Errno error() const { return error_; }
  T& operator*() { return *value_; }
  const T& operator*() const { return *value_; }
  T* operator->() { return &*value_; }
  const T* operator->() const { return &*value_; }

 private:
  Errno error_ = Errno::kSuccess;
  std::optional<T> value_;
};

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_ERRNO_H_
