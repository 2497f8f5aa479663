#include "tests/faults/injection.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdint>

namespace davit::faults {
namespace {

// Calls until the one that fails; 0 and below is none.
std::atomic<int> g_left{0};
std::atomic<int> g_which{-1};
std::atomic<bool> g_reached{false};

// Whether this call is to fail.
bool Fails(SystemCall call) {
  if (g_which.load() != static_cast<int>(call)) return false;
  if (g_left.fetch_sub(1) != 1) return false;
  g_reached = true;
  return true;
}

void Arm(SystemCall call, int n) {
  g_reached = false;
  g_left = n;
  g_which = static_cast<int>(call);
}

// A program that preloads this says what is to fail in its environment: DAVIT_FAIL=write:3.
__attribute__((constructor)) void ArmFromEnvironment() {
  const char* const text = getenv("DAVIT_FAIL");
  if (text == nullptr) return;
  for (int i = 0; i < static_cast<int>(SystemCall::kCount); ++i) {
    const char* const name = NameOf(static_cast<SystemCall>(i));
    const size_t length = strlen(name);
    if (strncmp(text, name, length) != 0 || text[length] != ':') continue;
    Arm(static_cast<SystemCall>(i), atoi(text + length + 1));
  }
}

template <typename F>
F* Next(const char* name) {
  return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

}  // namespace

const char* NameOf(SystemCall call) {
  static constexpr const char* kNames[] = {"map",   "protect", "remap", "create_thread",
                                           "write", "close",   "rename"};
  return kNames[static_cast<int>(call)];
}

FailNth::FailNth(SystemCall call, int n) { Arm(call, n); }
FailNth::~FailNth() { g_which = -1; }
bool FailNth::reached() const { return g_reached; }

}  // namespace davit::faults

using davit::faults::Fails;
using davit::faults::Next;
using davit::faults::SystemCall;

extern "C" {

void* mmap(void* address, size_t length, int protection, int flags, int fd, off_t offset) noexcept {
  if (Fails(SystemCall::kMap)) {
    errno = ENOMEM;
    return MAP_FAILED;
  }
  return reinterpret_cast<void*>(syscall(SYS_mmap, address, length, protection, flags, fd, offset));
}

int mprotect(void* address, size_t length, int protection) noexcept {
  if (Fails(SystemCall::kProtect)) {
    errno = ENOMEM;
    return -1;
  }
  return static_cast<int>(syscall(SYS_mprotect, address, length, protection));
}

void* mremap(void* address, size_t old_size, size_t new_size, int flags, ...) noexcept {
  va_list rest;
  va_start(rest, flags);
  void* const target = (flags & MREMAP_FIXED) != 0 ? va_arg(rest, void*) : nullptr;
  va_end(rest);
  if (Fails(SystemCall::kRemap)) {
    errno = ENOMEM;
    return MAP_FAILED;
  }
  return reinterpret_cast<void*>(syscall(SYS_mremap, address, old_size, new_size, flags, target));
}

int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*start)(void*),
                   void* argument) noexcept {
  if (Fails(SystemCall::kCreateThread)) return EAGAIN;
  static auto* const next = Next<decltype(pthread_create)>("pthread_create");
  return next(thread, attributes, start, argument);
}

ssize_t write(int fd, const void* bytes, size_t length) {
  if (fd > STDERR_FILENO && Fails(SystemCall::kWrite)) {
    errno = ENOSPC;
    return -1;
  }
  return syscall(SYS_write, fd, bytes, length);
}

int close(int fd) {
  const int result = static_cast<int>(syscall(SYS_close, fd));
  if (!Fails(SystemCall::kClose)) return result;
  // As after a late failure of a disk: the descriptor is gone all the same.
  errno = EIO;
  return -1;
}

int rename(const char* from, const char* to) noexcept {
  if (Fails(SystemCall::kRename)) {
    errno = EIO;
    return -1;
  }
  return static_cast<int>(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

}  // extern "C"
