#include "runtime/signals.h"

#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "runtime/activation.h"
#include "runtime/code_registry.h"
#include "runtime/machine.h"
#include "runtime/store_state.h"
#include "support/strings.h"

namespace davit::runtime {
namespace {

constexpr int kSignals[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE};
constexpr size_t kAlternateStackBytes = 64 << 10;

// The handlers before ours; written once before ours is installed, but for SA_RESETHAND.
struct sigaction g_previous[NSIG];

bool SiteFitsSignal(int signal, ir::TrapCode code) {
  switch (signal) {
    case SIGSEGV:
    case SIGBUS:
      return code == ir::TrapCode::kMemoryOutOfBounds;
    case SIGFPE:
      return code == ir::TrapCode::kIntegerDivideByZero || code == ir::TrapCode::kIntegerOverflow;
    default:
      return true;
  }
}

bool HandleTrap(int signal, const siginfo_t& info, ucontext_t& interrupted) {
  Activation* const activation = CurrentActivation();
  if (activation == nullptr || info.si_code <= 0) return false;
  const InterruptedRegisters registers = ReadRegisters(interrupted);
  const std::optional<CodeRange> range = FindCode(registers.state.pc);
  if (!range || range->code == nullptr) return false;
  const isa::TrapSite* const site =
      range->code->FindTrap(reinterpret_cast<const void*>(registers.state.pc));
  if (site == nullptr || !SiteFitsSignal(signal, site->code)) return false;
  uintptr_t address = 0;
  if (signal == SIGSEGV || signal == SIGBUS) {
    address = reinterpret_cast<uintptr_t>(info.si_addr);
    if (!activation->store->ReservesFor(registers.context, address)) return false;
  }
  RecordTrap(*activation, site->code, address, registers.state);
  ContinueAtLanding(interrupted, *activation);
  return true;
}

// What the kernel would do if it called `previous` itself; the mask is restored when our own
// handler returns.
void CallPrevious(struct sigaction& previous, int signal, siginfo_t* info, void* interrupted) {
  const struct sigaction action = previous;
  if (action.sa_flags & SA_RESETHAND) {
    previous.sa_handler = SIG_DFL;
    previous.sa_flags = 0;
  }
  pthread_sigmask(SIG_BLOCK, &action.sa_mask, nullptr);
  if (action.sa_flags & SA_NODEFER) {
    sigset_t own;
    sigemptyset(&own);
    sigaddset(&own, signal);
    pthread_sigmask(SIG_UNBLOCK, &own, nullptr);
  }
  if (action.sa_flags & SA_SIGINFO) {
    action.sa_sigaction(signal, info, interrupted);
  } else {
    action.sa_handler(signal);
  }
}

void PassOn(int signal, siginfo_t* info, void* interrupted) {
  struct sigaction& previous = g_previous[signal];
  const bool has_function = (previous.sa_flags & SA_SIGINFO) ||
                            (previous.sa_handler != SIG_DFL && previous.sa_handler != SIG_IGN);
  if (has_function) return CallPrevious(previous, signal, info, interrupted);
  const bool sent = info->si_code <= 0;
  if (sent && previous.sa_handler == SIG_IGN) return;
  // The default action, also for a fault that is "ignored", which the kernel does not allow. A
  // fault happens again when the instruction is retried; a signal that was sent must be sent again,
  // and is delivered when we return.
  struct sigaction default_action;
  std::memset(&default_action, 0, sizeof(default_action));
  default_action.sa_handler = SIG_DFL;
  sigaction(signal, &default_action, nullptr);
  if (sent) raise(signal);
}

void OnSignal(int signal, siginfo_t* info, void* interrupted) {
  const int saved_errno = errno;
  if (!HandleTrap(signal, *info, *static_cast<ucontext_t*>(interrupted))) {
    PassOn(signal, info, interrupted);
  }
  errno = saved_errno;
}

absl::Status SystemError(std::string_view call) {
  return absl::ErrnoToStatus(errno, StrCat(call, " failed"));
}

absl::Status Install() {
  for (int signal : kSignals) {
    if (sigaction(signal, nullptr, &g_previous[signal]) != 0) return SystemError("sigaction");
    struct sigaction action;
    std::memset(&action, 0, sizeof(action));
    action.sa_sigaction = OnSignal;
    // No SA_NODEFER: a fault inside the handler itself ends the process at once instead of
    // recursing.
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    if (sigaction(signal, &action, nullptr) != 0) return SystemError("sigaction");
  }
  return absl::OkStatus();
}

// The alternate stack of a thread, with a guard page below.
class AlternateStack {
 public:
  ~AlternateStack() {
    if (memory_ == nullptr) return;
    stack_t current;
    if (sigaltstack(nullptr, &current) == 0 && current.ss_sp == memory_ + kGuard) {
      stack_t disabled{};
      disabled.ss_flags = SS_DISABLE;
      sigaltstack(&disabled, nullptr);
    }
    munmap(memory_, kGuard + kAlternateStackBytes);
  }

  absl::Status Ensure() {
    if (ready_) return absl::OkStatus();
    stack_t current;
    if (sigaltstack(nullptr, &current) != 0) return SystemError("sigaltstack");
    if ((current.ss_flags & SS_DISABLE) || current.ss_size < kAlternateStackBytes) {
      void* memory = mmap(nullptr, kGuard + kAlternateStackBytes, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
      if (memory == MAP_FAILED) return SystemError("mmap of a signal stack");
      stack_t own{};
      own.ss_sp = static_cast<char*>(memory) + kGuard;
      own.ss_size = kAlternateStackBytes;
      if (mprotect(memory, kGuard, PROT_NONE) != 0 || sigaltstack(&own, nullptr) != 0) {
        const absl::Status error = SystemError("sigaltstack");
        munmap(memory, kGuard + kAlternateStackBytes);
        return error;
      }
      memory_ = static_cast<char*>(memory);
    }
    ready_ = true;
    return absl::OkStatus();
  }

 private:
  static constexpr size_t kGuard = 4096;
  char* memory_ = nullptr;
  bool ready_ = false;
};

std::optional<StackBounds> FindThreadStack() {
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return std::nullopt;
  void* low = nullptr;
  size_t size = 0;
  const bool ok = pthread_attr_getstack(&attributes, &low, &size) == 0;
  pthread_attr_destroy(&attributes);
  if (!ok || low == nullptr || size == 0) return std::nullopt;
  const uintptr_t begin = reinterpret_cast<uintptr_t>(low);
  return StackBounds{begin, begin + size};
}

}  // namespace

absl::Status InstallSignalHandlers() {
  static const absl::Status& result = *new absl::Status(Install());
  return result;
}

absl::Status PrepareThread() {
  thread_local AlternateStack stack;
  return stack.Ensure();
}

std::optional<StackBounds> ThreadStack() {
  thread_local const std::optional<StackBounds> bounds = FindThreadStack();
  return bounds;
}

}  // namespace davit::runtime
