// The path_ functions other than path_open. Each resolves the directory of its name
// (path_resolution.h) and then acts on a single component, which is never followed.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "runtime/wasi/file_info.h"
#include "runtime/wasi/handlers.h"
#include "runtime/wasi/path_arguments.h"

namespace davit::wasi {
namespace {

// A path and the host directory that it is relative to.
struct RootedPath {
  int root;
  std::string path;
};

ErrnoOr<RootedPath> LoadRootedPath(Context& context, GuestMemory memory, uint32_t fd,
                                   Rights required, uint32_t path, uint32_t path_len) {
  const auto directory = context.descriptors().Find(fd, required);
  if (!directory.ok()) return directory.error();
  if ((*directory)->type != FileType::kDirectory) return Errno::kNotdir;
  const auto name = LoadPath(memory, path, path_len);
  if (!name.ok()) return name.error();
  return RootedPath{(*directory)->fd(), *name};
}

ErrnoOr<Place> LocatePath(Context& context, GuestMemory memory, uint32_t fd, Rights required,
                          uint32_t path, uint32_t path_len) {
  const auto rooted = LoadRootedPath(context, memory, fd, required, path, path_len);
  if (!rooted.ok()) return rooted.error();
  return context.resolver().Locate(rooted->root, rooted->path);
}

// What stands at a place: kNotdir for anything but a directory, kNoent for nothing.
Errno CheckIsDirectory(const Place& place) {
  struct stat info;
  if (::fstatat(place.parent, place.name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
    return FromHostErrno(errno);
  }
  return S_ISDIR(info.st_mode) ? Errno::kSuccess : Errno::kNotdir;
}

// As Locate, following a last link if `follow` is set; and a path that ends in a slash must lead to
// a directory.
ErrnoOr<Place> LocateExisting(Context& context, const RootedPath& rooted, bool follow) {
  auto place = context.resolver().LocateTarget(rooted.root, rooted.path, follow);
  if (!place.ok() || !place->must_be_directory) return place;
  const Errno error = CheckIsDirectory(*place);
  if (error != Errno::kSuccess) return error;
  return place;
}

// Nothing but a directory can be made at a path that ends in a slash; the error says what is there.
Errno RefuseTrailingSlash(const Place& place) {
  if (!place.must_be_directory) return Errno::kSuccess;
  const Errno error = CheckIsDirectory(place);
  return error == Errno::kSuccess ? Errno::kExist : error;
}

}  // namespace

Errno PathCreateDirectory(Context& context, GuestMemory memory, uint32_t fd, uint32_t path,
                          uint32_t path_len) {
  const auto place = LocatePath(context, memory, fd, rights::kPathCreateDirectory, path, path_len);
  if (!place.ok()) return place.error();
  return FromHostResult(::mkdirat(place->parent, place->name.c_str(), 0777));
}

Errno PathFilestatGet(Context& context, GuestMemory memory, uint32_t fd, uint32_t flags,
                      uint32_t path, uint32_t path_len, uint32_t stat) {
  if ((flags & ~kLookupSymlinkFollow) != 0) return Errno::kInval;
  const auto rooted = LoadRootedPath(context, memory, fd, rights::kPathFilestatGet, path, path_len);
  if (!rooted.ok()) return rooted.error();
  const auto file =
      context.resolver().Open(rooted->root, rooted->path, {.flags = O_PATH, .follow = flags != 0});
  if (!file.ok()) return file.error();
  struct stat info;
  if (::fstat(file->fd(), &info) != 0) return FromHostErrno(errno);
  return memory.Store(stat, ToFilestat(info, -1)) ? Errno::kSuccess : Errno::kFault;
}

Errno PathFilestatSetTimes(Context& context, GuestMemory memory, uint32_t fd, uint32_t flags,
                           uint32_t path, uint32_t path_len, uint64_t atim, uint64_t mtim,
                           uint32_t fst_flags) {
  if ((flags & ~kLookupSymlinkFollow) != 0) return Errno::kInval;
  const auto times = TimesToSet(atim, mtim, fst_flags);
  if (!times.ok()) return times.error();
  const auto rooted =
      LoadRootedPath(context, memory, fd, rights::kPathFilestatSetTimes, path, path_len);
  if (!rooted.ok()) return rooted.error();
  const auto place = LocateExisting(context, *rooted, flags != 0);
  if (!place.ok()) return place.error();
  return FromHostResult(
      ::utimensat(place->parent, place->name.c_str(), times->data(), AT_SYMLINK_NOFOLLOW));
}

Errno PathLink(Context& context, GuestMemory memory, uint32_t old_fd, uint32_t old_flags,
               uint32_t old_path, uint32_t old_path_len, uint32_t new_fd, uint32_t new_path,
               uint32_t new_path_len) {
  if ((old_flags & ~kLookupSymlinkFollow) != 0) return Errno::kInval;
  const auto old_rooted =
      LoadRootedPath(context, memory, old_fd, rights::kPathLinkSource, old_path, old_path_len);
  if (!old_rooted.ok()) return old_rooted.error();
  const auto new_rooted =
      LoadRootedPath(context, memory, new_fd, rights::kPathLinkTarget, new_path, new_path_len);
  if (!new_rooted.ok()) return new_rooted.error();
  const auto from = LocateExisting(context, *old_rooted, old_flags != 0);
  if (!from.ok()) return from.error();
  const auto to = context.resolver().Locate(new_rooted->root, new_rooted->path);
  if (!to.ok()) return to.error();
  if (const Errno error = RefuseTrailingSlash(*to); error != Errno::kSuccess) return error;
  return FromHostResult(
      ::linkat(from->parent, from->name.c_str(), to->parent, to->name.c_str(), 0));
}

// The text of a link is data: it may name places that the guest cannot reach.
Errno PathReadlink(Context& context, GuestMemory memory, uint32_t fd, uint32_t path,
                   uint32_t path_len, uint32_t buf, uint32_t buf_len, uint32_t bufused) {
  const auto rooted = LoadRootedPath(context, memory, fd, rights::kPathReadlink, path, path_len);
  if (!rooted.ok()) return rooted.error();
  const auto bytes = memory.Span(buf, buf_len);
  if (!bytes || !memory.Contains(bufused, 4)) return Errno::kFault;
  const auto place = LocateExisting(context, *rooted, false);
  if (!place.ok()) return place.error();
  const auto text = ReadLink(place->parent, place->name);
  if (!text.ok()) return text.error();
  const size_t used = std::min(text->size(), bytes->size());
  std::copy_n(text->begin(), used, bytes->begin());
  return memory.Store(bufused, static_cast<uint32_t>(used)) ? Errno::kSuccess : Errno::kFault;
}

Errno PathRemoveDirectory(Context& context, GuestMemory memory, uint32_t fd, uint32_t path,
                          uint32_t path_len) {
  const auto place = LocatePath(context, memory, fd, rights::kPathRemoveDirectory, path, path_len);
  if (!place.ok()) return place.error();
  return FromHostResult(::unlinkat(place->parent, place->name.c_str(), AT_REMOVEDIR));
}

Errno PathRename(Context& context, GuestMemory memory, uint32_t fd, uint32_t old_path,
                 uint32_t old_path_len, uint32_t new_fd, uint32_t new_path, uint32_t new_path_len) {
  const auto old_rooted =
      LoadRootedPath(context, memory, fd, rights::kPathRenameSource, old_path, old_path_len);
  if (!old_rooted.ok()) return old_rooted.error();
  const auto new_rooted =
      LoadRootedPath(context, memory, new_fd, rights::kPathRenameTarget, new_path, new_path_len);
  if (!new_rooted.ok()) return new_rooted.error();
  const auto from = context.resolver().Locate(old_rooted->root, old_rooted->path);
  if (!from.ok()) return from.error();
  const auto to = context.resolver().Locate(new_rooted->root, new_rooted->path);
  if (!to.ok()) return to.error();
  if (from->must_be_directory || to->must_be_directory) {
    const Errno error = CheckIsDirectory(*from);
    if (error != Errno::kSuccess) return error;
  }
  return FromHostResult(::renameat(from->parent, from->name.c_str(), to->parent, to->name.c_str()));
}

// An absolute target could only ever lead outside, here or for whoever else follows the link; it is
// refused.
Errno PathSymlink(Context& context, GuestMemory memory, uint32_t old_path, uint32_t old_path_len,
                  uint32_t fd, uint32_t new_path, uint32_t new_path_len) {
  const auto target = LoadPath(memory, old_path, old_path_len);
  if (!target.ok()) return target.error();
  const auto place = LocatePath(context, memory, fd, rights::kPathSymlink, new_path, new_path_len);
  if (!place.ok()) return place.error();
  if (target->find('\0') != std::string::npos) return Errno::kInval;
  if (target->starts_with('/')) return Errno::kNotcapable;
  if (const Errno error = RefuseTrailingSlash(*place); error != Errno::kSuccess) return error;
  return FromHostResult(::symlinkat(target->c_str(), place->parent, place->name.c_str()));
}

Errno PathUnlinkFile(Context& context, GuestMemory memory, uint32_t fd, uint32_t path,
                     uint32_t path_len) {
  const auto place = LocatePath(context, memory, fd, rights::kPathUnlinkFile, path, path_len);
  if (!place.ok()) return place.error();
  if (place->must_be_directory) {
    const Errno error = CheckIsDirectory(*place);
    return error == Errno::kSuccess ? Errno::kIsdir : error;
  }
  return FromHostResult(::unlinkat(place->parent, place->name.c_str(), 0));
}

}  // namespace davit::wasi
