// The fd_ functions that look at or change a descriptor, rather than move data through it.
#include <fcntl.h>
#include <sys/stat.h>

#include "runtime/wasi/file_info.h"
#include "runtime/wasi/handlers.h"

namespace davit::wasi {
namespace {

constexpr FdFlags kSyncFlags = kFdDsync | kFdRsync | kFdSync;

FdFlags FlagsOf(const Descriptor& descriptor) {
  const int host_flags = ::fcntl(descriptor.fd(), F_GETFL);
  FdFlags flags = descriptor.sync_flags;
  if (host_flags >= 0 && (host_flags & O_APPEND) != 0) flags |= kFdAppend;
  if (host_flags >= 0 && (host_flags & O_NONBLOCK) != 0) flags |= kFdNonblock;
  if (descriptor.emulate_nonblock) flags |= kFdNonblock;
  return flags;
}

std::optional<int> ToHostAdvice(uint32_t advice) {
  switch (static_cast<Advice>(advice)) {
    case Advice::kNormal:
      return POSIX_FADV_NORMAL;
    case Advice::kSequential:
      return POSIX_FADV_SEQUENTIAL;
    case Advice::kRandom:
      return POSIX_FADV_RANDOM;
    case Advice::kWillneed:
      return POSIX_FADV_WILLNEED;
    case Advice::kDontneed:
      return POSIX_FADV_DONTNEED;
    case Advice::kNoreuse:
      return POSIX_FADV_NOREUSE;
  }
  return std::nullopt;
}

}  // namespace

Errno FdAdvise(Context& context, GuestMemory, uint32_t fd, uint64_t offset, uint64_t len,
               uint32_t advice) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdAdvise);
  if (!descriptor.ok()) return descriptor.error();
  if ((*descriptor)->type == FileType::kDirectory) return Errno::kBadf;
  const auto host_advice = ToHostAdvice(advice);
  const auto start = static_cast<off_t>(offset);
  const auto length = static_cast<off_t>(len);
  if (!host_advice || start < 0 || length < 0) return Errno::kInval;
  // Returns its error, and leaves errno alone.
  return FromHostErrno(::posix_fadvise((*descriptor)->fd(), start, length, *host_advice));
}

Errno FdAllocate(Context& context, GuestMemory, uint32_t fd, uint64_t offset, uint64_t len) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdAllocate);
  if (!descriptor.ok()) return descriptor.error();
  // Not posix_fallocate, which writes to every block where the file system cannot allocate.
  return FromHostResult(RetryOnInterrupt([&] {
    return ::fallocate((*descriptor)->fd(), 0, static_cast<off_t>(offset), static_cast<off_t>(len));
  }));
}

Errno FdClose(Context& context, GuestMemory, uint32_t fd) {
  return context.descriptors().Close(fd);
}

Errno FdDatasync(Context& context, GuestMemory, uint32_t fd) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdDatasync);
  if (!descriptor.ok()) return descriptor.error();
  return FromHostResult(RetryOnInterrupt([&] { return ::fdatasync((*descriptor)->fd()); }));
}

Errno FdSync(Context& context, GuestMemory, uint32_t fd) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdSync);
  if (!descriptor.ok()) return descriptor.error();
  return FromHostResult(RetryOnInterrupt([&] { return ::fsync((*descriptor)->fd()); }));
}

Errno FdFdstatGet(Context& context, GuestMemory memory, uint32_t fd, uint32_t stat) {
  const auto descriptor = context.descriptors().Find(fd);
  if (!descriptor.ok()) return descriptor.error();
  Fdstat result = {};
  result.fs_filetype = (*descriptor)->type;
  result.fs_flags = FlagsOf(**descriptor);
  result.fs_rights_base = (*descriptor)->base;
  result.fs_rights_inheriting = (*descriptor)->inheriting;
  return memory.Store(stat, result) ? Errno::kSuccess : Errno::kFault;
}

Errno FdFdstatSetFlags(Context& context, GuestMemory, uint32_t fd, uint32_t flags) {
  const auto found = context.descriptors().Find(fd, rights::kFdFdstatSetFlags);
  if (!found.ok()) return found.error();
  Descriptor& descriptor = **found;
  if ((flags & ~uint32_t{kAllFdFlags}) != 0) return Errno::kInval;
  const uint32_t changed = flags ^ FlagsOf(descriptor);
  // Linux cannot change how an open file is synchronised, and would say that it had.
  if ((changed & kSyncFlags) != 0) return Errno::kNotsup;
  if (!descriptor.file.owned()) {
    // The flags of a borrowed file are seen by everyone who shares it, such as the shell that
    // started the host.
    if ((changed & kFdAppend) != 0) return Errno::kNotsup;
    descriptor.emulate_nonblock = (flags & kFdNonblock) != 0;
    return Errno::kSuccess;
  }
  int host_flags = ::fcntl(descriptor.fd(), F_GETFL);
  if (host_flags < 0) return FromHostErrno(errno);
  host_flags &= ~(O_APPEND | O_NONBLOCK);
  if ((flags & kFdAppend) != 0) host_flags |= O_APPEND;
  if ((flags & kFdNonblock) != 0) host_flags |= O_NONBLOCK;
  return FromHostResult(::fcntl(descriptor.fd(), F_SETFL, host_flags));
}

Errno FdFdstatSetRights(Context& context, GuestMemory, uint32_t fd, uint64_t base,
                        uint64_t inheriting) {
  const auto descriptor = context.descriptors().Find(fd);
  if (!descriptor.ok()) return descriptor.error();
  if ((base & ~(*descriptor)->base) != 0 || (inheriting & ~(*descriptor)->inheriting) != 0) {
    return Errno::kNotcapable;
  }
  (*descriptor)->base = base;
  (*descriptor)->inheriting = inheriting;
  return Errno::kSuccess;
}

Errno FdFilestatGet(Context& context, GuestMemory memory, uint32_t fd, uint32_t stat) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdFilestatGet);
  if (!descriptor.ok()) return descriptor.error();
  struct stat info;
  if (::fstat((*descriptor)->fd(), &info) != 0) return FromHostErrno(errno);
  const Filestat result = ToFilestat(info, (*descriptor)->fd());
  return memory.Store(stat, result) ? Errno::kSuccess : Errno::kFault;
}

Errno FdFilestatSetSize(Context& context, GuestMemory, uint32_t fd, uint64_t size) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdFilestatSetSize);
  if (!descriptor.ok()) return descriptor.error();
  return FromHostResult(
      RetryOnInterrupt([&] { return ::ftruncate((*descriptor)->fd(), static_cast<off_t>(size)); }));
}

Errno FdFilestatSetTimes(Context& context, GuestMemory, uint32_t fd, uint64_t atim, uint64_t mtim,
                         uint32_t fst_flags) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdFilestatSetTimes);
  if (!descriptor.ok()) return descriptor.error();
  const auto times = TimesToSet(atim, mtim, fst_flags);
  if (!times.ok()) return times.error();
  return FromHostResult(::futimens((*descriptor)->fd(), times->data()));
}

// Guests look for preopens by asking for 3, 4, ... until kBadf, so an open descriptor that is none
// answers so too.
Errno FdPrestatGet(Context& context, GuestMemory memory, uint32_t fd, uint32_t prestat) {
  const auto descriptor = context.descriptors().Find(fd);
  if (!descriptor.ok()) return descriptor.error();
  const auto& name = (*descriptor)->preopen_name;
  if (!name) return Errno::kBadf;
  Prestat result = {};
  result.tag = kPreopenTypeDir;
  result.name_len = static_cast<uint32_t>(name->size());
  return memory.Store(prestat, result) ? Errno::kSuccess : Errno::kFault;
}

Errno FdPrestatDirName(Context& context, GuestMemory memory, uint32_t fd, uint32_t path,
                       uint32_t path_len) {
  const auto descriptor = context.descriptors().Find(fd);
  if (!descriptor.ok()) return descriptor.error();
  const auto& name = (*descriptor)->preopen_name;
  if (!name) return Errno::kBadf;
  if (path_len < name->size()) return Errno::kNametoolong;
  const auto bytes = memory.Span(path, static_cast<uint32_t>(name->size()));
  if (!bytes) return Errno::kFault;
  std::memcpy(bytes->data(), name->data(), name->size());
  return Errno::kSuccess;
}

Errno FdRenumber(Context& context, GuestMemory, uint32_t fd, uint32_t to) {
  return context.descriptors().Renumber(fd, to);
}

}  // namespace davit::wasi
