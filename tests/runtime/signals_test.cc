// Faults that are not traps reach the handler that was there before. Every case is a process of its
// own, because what was there before is decided once in a process: a fork of one that has no
// handler of ours yet, since GoogleTest runs death tests first. (It need not execute itself again,
// which an emulator of user processes cannot.)
#include "runtime/signals.h"

#include <signal.h>
#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <thread>

#include "gtest/gtest.h"
#include "tests/runtime/hand_made_code.h"

namespace davit::runtime {
namespace {

uint8_t* const kNowhere = reinterpret_cast<uint8_t*>(uintptr_t{0x1230});

void TouchNowhere() { *static_cast<volatile uint8_t*>(kNowhere) = 1; }

struct sigaction EmptyAction() {
  struct sigaction action;
  std::memset(&action, 0, sizeof(action));
  return action;
}

TEST(SignalsDeathTest, FaultInHostCodeKillsAsItWould) {
  EXPECT_EXIT(
      {
        signal(SIGSEGV, SIG_DFL);
        BareInstance instance;
        TouchNowhere();
      },
      testing::KilledBySignal(SIGSEGV), "");
}

TEST(SignalsDeathTest, PreviousHandlerWithInfoGetsTheFault) {
  EXPECT_EXIT(
      {
        struct sigaction action = EmptyAction();
        action.sa_flags = SA_SIGINFO;
        action.sa_sigaction = [](int signal, siginfo_t* info, void* context) {
          _exit(signal == SIGSEGV && info->si_addr == kNowhere && context != nullptr ? 11 : 12);
        };
        sigaction(SIGSEGV, &action, nullptr);
        BareInstance instance;
        TouchNowhere();
      },
      testing::ExitedWithCode(11), "");
}

TEST(SignalsDeathTest, PreviousPlainHandlerRunsWithItsMask) {
  EXPECT_EXIT(
      {
        struct sigaction action = EmptyAction();
        sigaddset(&action.sa_mask, SIGUSR1);
        action.sa_handler = [](int) {
          sigset_t mask;
          pthread_sigmask(SIG_SETMASK, nullptr, &mask);
          _exit(sigismember(&mask, SIGUSR1) && sigismember(&mask, SIGSEGV) ? 13 : 14);
        };
        sigaction(SIGSEGV, &action, nullptr);
        BareInstance instance;
        TouchNowhere();
      },
      testing::ExitedWithCode(13), "");
}

TEST(SignalsDeathTest, NoDeferAndResetHandAreHonoured) {
  EXPECT_EXIT(
      {
        struct sigaction action = EmptyAction();
        action.sa_flags = SA_NODEFER | SA_RESETHAND;
        action.sa_handler = [](int) {
          sigset_t mask;
          pthread_sigmask(SIG_SETMASK, nullptr, &mask);
          if (sigismember(&mask, SIGSEGV)) _exit(15);
          // Returns: the fault happens again, and now there is no handler any more.
        };
        sigaction(SIGSEGV, &action, nullptr);
        BareInstance instance;
        TouchNowhere();
      },
      testing::KilledBySignal(SIGSEGV), "");
}

TEST(SignalsDeathTest, SignalsThatWereSentAreNoFaults) {
  EXPECT_EXIT(
      {
        signal(SIGFPE, SIG_DFL);
        BareInstance instance;
        raise(SIGFPE);
      },
      testing::KilledBySignal(SIGFPE), "");
  EXPECT_EXIT(
      {
        signal(SIGFPE, SIG_IGN);
        BareInstance instance;
        raise(SIGFPE);
        _exit(16);
      },
      testing::ExitedWithCode(16), "");
}

// The compiler would have to be wrong for these; they must never look like traps.
TEST(SignalsDeathTest, FaultOutsideOfTheMemoriesIsNoTrap) {
  EXPECT_EXIT(
      {
        signal(SIGSEGV, SIG_DFL);
        BareInstance instance;
        uint64_t slots[1] = {reinterpret_cast<uintptr_t>(kNowhere) -
                             reinterpret_cast<uintptr_t>(instance.memory().base())};
        instance.Run(LoadAtSlot(), slots);
      },
      testing::KilledBySignal(SIGSEGV), "");
}

TEST(SignalsDeathTest, FaultInAnotherInstancesMemoryIsNoTrap) {
  EXPECT_EXIT(
      {
        signal(SIGSEGV, SIG_DFL);
        BareInstance instance;
        BareInstance other;
        uint64_t slots[1] = {reinterpret_cast<uintptr_t>(other.memory().base()) + kWasmPageSize -
                             reinterpret_cast<uintptr_t>(instance.memory().base())};
        instance.Run(LoadAtSlot(), slots);
      },
      testing::KilledBySignal(SIGSEGV), "");
}

TEST(SignalsDeathTest, FaultAtAPlaceThatIsNoTrapSiteIsNoTrap) {
  EXPECT_EXIT(
      {
        signal(SIGILL, SIG_DFL);
        BareInstance instance;
        const HandMadeCode code(snippets::Trap(), ir::TrapCode::kUnreachable, 1);
        instance.Run(code, nullptr);
      },
      testing::KilledBySignal(SIGILL), "");
}

TEST(SignalsDeathTest, MemoryFaultAtAnotherKindOfSiteIsNoTrap) {
  EXPECT_EXIT(
      {
        signal(SIGSEGV, SIG_DFL);
        BareInstance instance;
        const HandMadeCode code(snippets::LoadBelowMemory(), ir::TrapCode::kUnreachable);
        instance.Run(code, nullptr);
      },
      testing::KilledBySignal(SIGSEGV), "");
}

TEST(Signals, ThreadsGetAnAlternateStack) {
  std::thread([] {
    ASSERT_TRUE(PrepareThread().ok());
    stack_t stack;
    ASSERT_EQ(sigaltstack(nullptr, &stack), 0);
    EXPECT_FALSE(stack.ss_flags & SS_DISABLE);
    EXPECT_GE(stack.ss_size, size_t{64} << 10);
  }).join();
}

TEST(Signals, ALargeEnoughAlternateStackIsKept) {
  std::thread([] {
    static char memory[128 << 10];
    stack_t own{};
    own.ss_sp = memory;
    own.ss_size = sizeof(memory);
    stack_t before;
    ASSERT_EQ(sigaltstack(&own, &before), 0);
    ASSERT_TRUE(PrepareThread().ok());
    stack_t now;
    ASSERT_EQ(sigaltstack(nullptr, &now), 0);
    EXPECT_EQ(now.ss_sp, memory);
    sigaltstack(&before, nullptr);
  }).join();
}

TEST(Signals, StackBoundsHoldThisFrame) {
  const auto check = [] {
    const auto stack = ThreadStack();
    ASSERT_TRUE(stack.has_value());
    const uintptr_t here = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
    EXPECT_LE(stack->low, here);
    EXPECT_GT(stack->high, here);
  };
  check();
  std::thread(check).join();
}

}  // namespace
}  // namespace davit::runtime
