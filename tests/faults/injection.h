// Makes calls of the system fail, for tests: the n-th call of a kind, on whatever thread.
//
// injection.cc defines the functions of the C library anew; a program that links it, or loads it
// before the others (LD_PRELOAD), calls those. The product knows nothing of it. Calls that the C
// library makes itself, so those of malloc, are not seen: failure to allocate ends a program
// without exceptions.
#ifndef DAVIT_TESTS_FAULTS_INJECTION_H_
#define DAVIT_TESTS_FAULTS_INJECTION_H_

namespace davit::faults {

enum class SystemCall { kMap, kProtect, kRemap, kCreateThread, kWrite, kClose, kRename, kCount };

// "map", "protect", "remap", "create_thread", "write", "close", "rename".
const char* NameOf(SystemCall call);

// While it lives, the n-th call from now on fails, for n from 1. One at a time.
class FailNth {
 public:
  FailNth(SystemCall call, int n);
  ~FailNth();
  FailNth(const FailNth&) = delete;
  FailNth& operator=(const FailNth&) = delete;

  // Whether there was an n-th call.
  bool reached() const;
};

}  // namespace davit::faults

#endif  // DAVIT_TESTS_FAULTS_INJECTION_H_
