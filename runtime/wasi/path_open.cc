// path_open: the one way to a new descriptor.
#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>

#include "runtime/wasi/handlers.h"
#include "runtime/wasi/path_arguments.h"

namespace davit::wasi {
namespace {

struct OpenArguments {
  bool follow;
  OpenFlags oflags;
  FdFlags fdflags;
  Rights base;
  Rights inheriting;
};

ErrnoOr<OpenArguments> CheckArguments(uint32_t dirflags, uint32_t oflags, Rights base,
                                      Rights inheriting, uint32_t fdflags) {
  if ((dirflags & ~kLookupSymlinkFollow) != 0 || (oflags & ~uint32_t{kAllOpenFlags}) != 0 ||
      (fdflags & ~uint32_t{kAllFdFlags}) != 0) {
    return Errno::kInval;
  }
  // A directory is neither made nor truncated by opening it.
  if ((oflags & kOpenDirectory) != 0 && (oflags & (kOpenCreat | kOpenExcl | kOpenTrunc)) != 0) {
    return Errno::kInval;
  }
  return OpenArguments{dirflags != 0, static_cast<OpenFlags>(oflags), static_cast<FdFlags>(fdflags),
                       base, inheriting};
}

// What the directory must permit for itself.
Rights RequiredBase(const OpenArguments& arguments) {
  Rights required = rights::kPathOpen;
  if ((arguments.oflags & kOpenCreat) != 0) required |= rights::kPathCreateFile;
  if ((arguments.oflags & kOpenTrunc) != 0) required |= rights::kPathFilestatSetSize;
  return required;
}

// What the directory must permit for what is opened beneath it.
Rights RequiredInheriting(const OpenArguments& arguments) {
  Rights required = arguments.base | arguments.inheriting;
  if ((arguments.fdflags & kFdDsync) != 0) required |= rights::kFdDatasync;
  if ((arguments.fdflags & (kFdRsync | kFdSync)) != 0) required |= rights::kFdSync;
  return required;
}

int ToHostFlags(const OpenArguments& arguments) {
  const bool reads = (arguments.base & rights::kFdRead) != 0;
  const bool writes = (arguments.base & rights::kFdWrite) != 0;
  int flags = writes ? (reads ? O_RDWR : O_WRONLY) : O_RDONLY;
  if ((arguments.oflags & kOpenCreat) != 0) flags |= O_CREAT;
  if ((arguments.oflags & kOpenDirectory) != 0) flags |= O_DIRECTORY;
  // Without O_CREAT, O_EXCL has no defined meaning.
  if ((arguments.oflags & kOpenCreat) != 0 && (arguments.oflags & kOpenExcl) != 0) flags |= O_EXCL;
  if ((arguments.oflags & kOpenTrunc) != 0) flags |= O_TRUNC;
  if ((arguments.fdflags & kFdAppend) != 0) flags |= O_APPEND;
  if ((arguments.fdflags & kFdDsync) != 0) flags |= O_DSYNC;
  if ((arguments.fdflags & kFdNonblock) != 0) flags |= O_NONBLOCK;
  if ((arguments.fdflags & kFdRsync) != 0) flags |= O_RSYNC;
  if ((arguments.fdflags & kFdSync) != 0) flags |= O_SYNC;
  return flags;
}

// Writing to the files of procfs would change the host process itself (/proc/self/mem is its
// memory), which no grant of a directory is meant to allow.
bool IsHostProcess(int fd) {
  struct statfs info;
  return ::fstatfs(fd, &info) != 0 || info.f_type == PROC_SUPER_MAGIC;
}

}  // namespace

Errno PathOpen(Context& context, GuestMemory memory, uint32_t fd, uint32_t dirflags, uint32_t path,
               uint32_t path_len, uint32_t oflags, uint64_t base, uint64_t inheriting,
               uint32_t fdflags, uint32_t opened_fd) {
  const auto arguments = CheckArguments(dirflags, oflags, base, inheriting, fdflags);
  if (!arguments.ok()) return arguments.error();
  const auto directory = context.descriptors().Find(fd, RequiredBase(*arguments));
  if (!directory.ok()) return directory.error();
  if ((*directory)->type != FileType::kDirectory) return Errno::kNotdir;
  if ((RequiredInheriting(*arguments) & ~(*directory)->inheriting) != 0) return Errno::kNotcapable;
  const bool read_only = (*directory)->read_only;
  // Rights to change what is there may be asked for and do nothing; opening for writing fails at
  // once.
  if (read_only && (base & rights::kFdWrite) != 0) return Errno::kRofs;
  const auto name = LoadPath(memory, path, path_len);
  if (!name.ok()) return name.error();
  if (!memory.Contains(opened_fd, 4)) return Errno::kFault;
  if (context.descriptors().full()) return Errno::kMfile;

  auto file = context.resolver().Open(
      (*directory)->fd(), *name,
      {.flags = ToHostFlags(*arguments), .mode = 0666, .follow = arguments->follow});
  if (!file.ok()) return file.error();
  if ((base & rights::kFdWrite) != 0 && IsHostProcess(file->fd())) return Errno::kNotcapable;
  struct stat info;
  if (::fstat(file->fd(), &info) != 0) return FromHostErrno(errno);

  Descriptor opened;
  opened.type = TypeOf(info, file->fd());
  opened.base = base & ApplicableRights(opened.type, file->fd());
  opened.inheriting = opened.type == FileType::kDirectory ? inheriting : 0;
  opened.sync_flags = arguments->fdflags & (kFdDsync | kFdRsync | kFdSync);
  opened.read_only = read_only;
  opened.file = std::move(*file);
  const auto number = context.descriptors().Insert(std::move(opened));
  if (!number.ok()) return number.error();
  return memory.Store(opened_fd, *number) ? Errno::kSuccess : Errno::kFault;
}

}  // namespace davit::wasi
