// Writing to a pipe or socket whose reader is gone, without the signal.
#ifndef DAVIT_RUNTIME_WASI_BROKEN_PIPE_H_
#define DAVIT_RUNTIME_WASI_BROKEN_PIPE_H_

#include <cerrno>
#include <csignal>
#include <ctime>

namespace davit::wasi {

// For its lifetime a write on this thread that nobody can read fails with EPIPE and nothing else. A
// library may not change what the process does about SIGPIPE, so the signal is blocked for the
// thread and, if one came, taken back: it is sent to the thread that wrote. A signal that was
// already pending is left as it was. Four system calls.
class BrokenPipeGuard {
 public:
  BrokenPipeGuard() {
    sigset_t pending;
    ::sigpending(&pending);
    already_pending_ = sigismember(&pending, SIGPIPE) == 1;
    ::sigemptyset(&pipe_only_);
    ::sigaddset(&pipe_only_, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe_only_, &previous_mask_);
  }
  ~BrokenPipeGuard() {
    const struct timespec no_wait = {};
    const int saved_errno = errno;
    if (!already_pending_) ::sigtimedwait(&pipe_only_, nullptr, &no_wait);
    ::pthread_sigmask(SIG_SETMASK, &previous_mask_, nullptr);
    errno = saved_errno;
  }
  BrokenPipeGuard(const BrokenPipeGuard&) = delete;
  BrokenPipeGuard& operator=(const BrokenPipeGuard&) = delete;

 private:
  bool already_pending_;
  sigset_t pipe_only_;
  sigset_t previous_mask_;
};

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_BROKEN_PIPE_H_
