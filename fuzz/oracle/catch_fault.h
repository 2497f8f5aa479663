// Calls code whose faults are expected.
#ifndef DAVIT_FUZZ_ORACLE_CATCH_FAULT_H_
#define DAVIT_FUZZ_ORACLE_CATCH_FAULT_H_

#include <setjmp.h>
#include <signal.h>
#include <ucontext.h>

#include <cstdint>
#include <optional>

namespace davit::isa {

class FaultCatcher {
 public:
  template <typename Fn>
  static std::optional<uint64_t> Call(Fn& fn) {
    for (int signal : {SIGILL, SIGSEGV, SIGFPE, SIGBUS}) Install(signal);
    if (sigsetjmp(jump_, 1) != 0) return pc_;
    fn();
    return std::nullopt;
  }

 private:
  static uint64_t ProgramCounter(const mcontext_t& machine) {
#if defined(__x86_64__)
    return machine.gregs[REG_RIP];
#else
    return machine.pc;
#endif
  }

  static void Install(int signal) {
    struct sigaction action = {};
    action.sa_sigaction = [](int, siginfo_t*, void* context) {
      pc_ = ProgramCounter(static_cast<ucontext_t*>(context)->uc_mcontext);
      siglongjmp(jump_, 1);
    };
    action.sa_flags = SA_SIGINFO | SA_NODEFER;
    sigaction(signal, &action, nullptr);
  }

  inline static sigjmp_buf jump_;
  inline static uint64_t pc_ = 0;
};

// Calls fn(). If an instruction faults meanwhile, returns its address. What fn has on the stack is
// then not destroyed, so it should own nothing.
template <typename Fn>
std::optional<uint64_t> CatchFault(Fn fn) {
  return FaultCatcher::Call(fn);
}

}  // namespace davit::isa

#endif  // DAVIT_FUZZ_ORACLE_CATCH_FAULT_H_
