// Reading, writing and positioning. Data goes straight between the host's file and the guest's
// memory.
#include <poll.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cstring>
#include <optional>

#include "runtime/wasi/broken_pipe.h"
#include "runtime/wasi/handlers.h"

namespace davit::wasi {
namespace {

// IOV_MAX of Linux.
constexpr uint32_t kMaxIovecs = 1024;

// The guest's buffers as the host's; on the stack, since reading and writing are frequent. The
// kernel moves at most 2 GiB - 4 KiB in one call, whatever the buffers add up to, so the count of
// bytes moved has 32 bits.
struct Buffers {
  struct iovec data[kMaxIovecs];
  int count;
};

// Each is loaded once and checked.
Errno LoadBuffers(GuestMemory memory, uint32_t iovs, uint32_t iovs_len, Buffers& buffers) {
  if (iovs_len > kMaxIovecs) return Errno::kInval;
  const auto array = memory.Span(iovs, iovs_len, sizeof(Iovec));
  if (!array) return Errno::kFault;
  for (uint32_t i = 0; i < iovs_len; ++i) {
    Iovec buffer;
    std::memcpy(&buffer, array->data() + i * sizeof(Iovec), sizeof(Iovec));
    const auto bytes = memory.Span(buffer.buf, buffer.buf_len);
    if (!bytes) return Errno::kFault;
    buffers.data[i] = {bytes->data(), bytes->size()};
  }
  buffers.count = static_cast<int>(iovs_len);
  return Errno::kSuccess;
}

bool WouldBlock(const Descriptor& descriptor, short events) {
  if (!descriptor.emulate_nonblock) return false;
  struct pollfd poll = {descriptor.fd(), events, 0};
  return RetryOnInterrupt([&] { return ::poll(&poll, 1, 0); }) == 0;
}

bool MayRaiseSigpipe(FileType type) {
  return type == FileType::kUnknown || type == FileType::kSocketStream ||
         type == FileType::kSocketDgram;
}

// Runs `transfer` on the host's buffers and stores the count.
template <typename Transfer>
Errno Move(GuestMemory memory, uint32_t iovs, uint32_t iovs_len, uint32_t count,
           const Transfer& transfer) {
  if (!memory.Contains(count, 4)) return Errno::kFault;
  Buffers buffers;
  const Errno error = LoadBuffers(memory, iovs, iovs_len, buffers);
  if (error != Errno::kSuccess) return error;
  const ssize_t moved = RetryOnInterrupt([&] { return transfer(buffers.data, buffers.count); });
  if (moved < 0) return FromHostErrno(errno);
  return memory.Store(count, static_cast<uint32_t>(moved)) ? Errno::kSuccess : Errno::kFault;
}

Errno Seek(const Descriptor& descriptor, GuestMemory memory, int64_t offset, int whence,
           uint32_t newoffset) {
  if (!memory.Contains(newoffset, 8)) return Errno::kFault;
  const off_t position = ::lseek(descriptor.fd(), offset, whence);
  if (position < 0) return FromHostErrno(errno);
  return memory.Store(newoffset, static_cast<uint64_t>(position)) ? Errno::kSuccess : Errno::kFault;
}

std::optional<int> ToHostWhence(uint32_t whence) {
  switch (static_cast<Whence>(whence)) {
    case Whence::kSet:
      return SEEK_SET;
    case Whence::kCur:
      return SEEK_CUR;
    case Whence::kEnd:
      return SEEK_END;
  }
  return std::nullopt;
}

}  // namespace

Errno FdRead(Context& context, GuestMemory memory, uint32_t fd, uint32_t iovs, uint32_t iovs_len,
             uint32_t nread) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdRead);
  if (!descriptor.ok()) return descriptor.error();
  if (WouldBlock(**descriptor, POLLIN)) return Errno::kAgain;
  return Move(memory, iovs, iovs_len, nread, [&](const struct iovec* buffers, int count) {
    return ::readv((*descriptor)->fd(), buffers, count);
  });
}

Errno FdWrite(Context& context, GuestMemory memory, uint32_t fd, uint32_t iovs, uint32_t iovs_len,
              uint32_t nwritten) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdWrite);
  if (!descriptor.ok()) return descriptor.error();
  if (WouldBlock(**descriptor, POLLOUT)) return Errno::kAgain;
  std::optional<BrokenPipeGuard> guard;
  if (MayRaiseSigpipe((*descriptor)->type)) guard.emplace();
  return Move(memory, iovs, iovs_len, nwritten, [&](const struct iovec* buffers, int count) {
    return ::writev((*descriptor)->fd(), buffers, count);
  });
}

// An offset of 2^63 or more is negative for the host, which refuses it with EINVAL.
Errno FdPread(Context& context, GuestMemory memory, uint32_t fd, uint32_t iovs, uint32_t iovs_len,
              uint64_t offset, uint32_t nread) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdRead | rights::kFdSeek);
  if (!descriptor.ok()) return descriptor.error();
  return Move(memory, iovs, iovs_len, nread, [&](const struct iovec* buffers, int count) {
    return ::preadv((*descriptor)->fd(), buffers, count, static_cast<off_t>(offset));
  });
}

// On a descriptor with kFdAppend the data goes to the end, as Linux does it.
Errno FdPwrite(Context& context, GuestMemory memory, uint32_t fd, uint32_t iovs, uint32_t iovs_len,
               uint64_t offset, uint32_t nwritten) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdWrite | rights::kFdSeek);
  if (!descriptor.ok()) return descriptor.error();
  return Move(memory, iovs, iovs_len, nwritten, [&](const struct iovec* buffers, int count) {
    return ::pwritev((*descriptor)->fd(), buffers, count, static_cast<off_t>(offset));
  });
}

Errno FdSeek(Context& context, GuestMemory memory, uint32_t fd, int64_t offset, uint32_t whence,
             uint32_t newoffset) {
  const auto host_whence = ToHostWhence(whence);
  // To ask for the position is not to change it.
  const bool tells = host_whence == SEEK_CUR && offset == 0;
  const auto descriptor = context.descriptors().Find(fd, tells ? rights::kFdTell : rights::kFdSeek);
  if (!descriptor.ok()) return descriptor.error();
  if (!host_whence) return Errno::kInval;
  return Seek(**descriptor, memory, offset, *host_whence, newoffset);
}

Errno FdTell(Context& context, GuestMemory memory, uint32_t fd, uint32_t offset) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdTell);
  if (!descriptor.ok()) return descriptor.error();
  return Seek(**descriptor, memory, 0, SEEK_CUR, offset);
}

}  // namespace davit::wasi
