// A file descriptor of the host, closed when its owner goes; and the loop that system calls need.
#ifndef DAVIT_RUNTIME_WASI_HOST_FILE_H_
#define DAVIT_RUNTIME_WASI_HOST_FILE_H_

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace davit::wasi {

class HostFile {
 public:
  HostFile() = default;
  static HostFile Owned(int fd) { return HostFile(fd, true); }
  // A descriptor that belongs to somebody else (the process's stdin, say); never closed here.
  static HostFile Borrowed(int fd) { return HostFile(fd, false); }

  HostFile(HostFile&& other) noexcept
      : fd_(std::exchange(other.fd_, -1)), owned_(std::exchange(other.owned_, false)) {}
  HostFile& operator=(HostFile&& other) noexcept {
    std::swap(fd_, other.fd_);
    std::swap(owned_, other.owned_);
    return *this;
  }
  ~HostFile() { Close(); }

  int fd() const { return fd_; }
  bool owned() const { return owned_; }

  // Closes an owned descriptor and returns what close() returned, 0 for a borrowed one. Not
  // repeated after EINTR: Linux has released the number by then.
  int Close() {
    const int fd = std::exchange(fd_, -1);
    return std::exchange(owned_, false) && fd >= 0 ? ::close(fd) : 0;
  }

 private:
  HostFile(int fd, bool owned) : fd_(fd), owned_(owned) {}

  int fd_ = -1;
  bool owned_ = false;
};

// Repeats `call` for as long as a signal interrupts it.
template <typename Call>
auto RetryOnInterrupt(Call call) {
  auto result = call();
  while (result < 0 && errno == EINTR) result = call();
  return result;
}

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_HOST_FILE_H_
