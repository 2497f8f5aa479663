#include "runtime/wasi/path_resolution.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <climits>

#include "runtime/wasi/path_walk.h"

namespace davit::wasi {
namespace {

constexpr int kMaxSymlinks = 40;
// RESOLVE_BENEATH gives EAGAIN when a rename elsewhere disturbs a `..`; that passes.
constexpr int kMaxDisturbances = 64;

int OpenAt2(int root, const char* path, int flags, unsigned mode) {
  struct open_how how = {};
  how.flags = static_cast<unsigned>(flags);
  how.mode = (flags & O_CREAT) != 0 ? mode : 0;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  return static_cast<int>(
      RetryOnInterrupt([&] { return ::syscall(SYS_openat2, root, path, &how, sizeof(how)); }));
}

// Whether openat2 works at all: old kernels lack it, and some sandboxes forbid what they do not
// know.
bool KernelHasOpenAt2() {
  static const bool has = [] {
    return HostFile::Owned(OpenAt2(AT_FDCWD, ".", O_PATH | O_CLOEXEC, 0)).fd() >= 0;
  }();
  return has;
}

Errno CheckPath(std::string_view path) {
  if (path.empty()) return Errno::kNoent;
  if (path.size() >= PATH_MAX) return Errno::kNametoolong;
  if (path.find('\0') != std::string_view::npos) return Errno::kInval;
  if (path.front() == '/') return Errno::kNotcapable;
  return Errno::kSuccess;
}

// The length of everything before the last component of a path without trailing slashes, its slash
// included.
size_t ParentLength(std::string_view path) {
  const size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? 0 : slash + 1;
}

std::string_view WithoutTrailingSlashes(std::string_view path) {
  while (path.ends_with('/')) path.remove_suffix(1);
  return path;
}

}  // namespace

ErrnoOr<std::string> ReadLink(int parent, const std::string& name) {
  // No link is longer: the kernel limits the target of symlinkat to this.
  std::string text(PATH_MAX, '\0');
  const ssize_t length = ::readlinkat(parent, name.c_str(), text.data(), text.size());
  if (length < 0) return FromHostErrno(errno);
  text.resize(static_cast<size_t>(length));
  return text;
}

ErrnoOr<HostFile> PathResolver::Open(int root, std::string_view path, const OpenRequest& request) {
  if (const Errno error = CheckPath(path); error != Errno::kSuccess) return error;
  OpenRequest complete = request;
  // openat2 admits nothing that O_PATH ignores.
  complete.flags |= (request.flags & O_PATH) != 0 ? O_CLOEXEC : O_CLOEXEC | O_NOCTTY;
  const std::string terminated(path);
  if (how_ == PathResolution::kWalk || !KernelHasOpenAt2()) {
    return OpenByWalk(root, terminated, complete);
  }
  return OpenByKernel(root, terminated, complete);
}

ErrnoOr<HostFile> PathResolver::OpenByKernel(int root, const std::string& path,
                                             const OpenRequest& request) {
  const int flags = request.flags | (request.follow ? 0 : O_NOFOLLOW);
  int fd = OpenAt2(root, path.c_str(), flags, request.mode);
  for (int i = 0; fd < 0 && errno == EAGAIN && i < kMaxDisturbances; ++i) {
    fd = OpenAt2(root, path.c_str(), flags, request.mode);
  }
  if (fd >= 0) return HostFile::Owned(fd);
  // From openat2, EXDEV says that the path leaves the root.
  return errno == EXDEV ? Errno::kNotcapable : FromHostErrno(errno);
}

ErrnoOr<Place> PathResolver::Locate(int root, std::string_view path) {
  if (const Errno error = CheckPath(path); error != Errno::kSuccess) return error;
  Place place;
  place.must_be_directory = path.ends_with('/');
  path = WithoutTrailingSlashes(path);
  std::string_view directory = path.substr(0, ParentLength(path));
  std::string_view name = path.substr(directory.size());
  if (name == "..") {
    directory = path;
    name = ".";
  }
  place.name = name;
  place.parent = root;
  if (directory.empty()) return place;
  ErrnoOr<HostFile> parent = Open(root, directory, {.flags = O_PATH | O_DIRECTORY, .follow = true});
  if (!parent.ok()) return parent.error();
  place.parent_file = std::move(*parent);
  place.parent = place.parent_file.fd();
  return place;
}

ErrnoOr<Place> PathResolver::LocateTarget(int root, std::string_view path, bool follow) {
  std::string rest(path);
  for (int symlinks = 0;; ++symlinks) {
    ErrnoOr<Place> place = Locate(root, rest);
    if (!place.ok() || !(follow || place->must_be_directory)) return place;
    const ErrnoOr<std::string> target = ReadLink(place->parent, place->name);
    if (!target.ok()) {
      if (target.error() == Errno::kInval || target.error() == Errno::kNoent) return place;
      return target.error();
    }
    if (symlinks == kMaxSymlinks) return Errno::kLoop;
    if (target->starts_with('/')) return Errno::kNotcapable;
    rest.resize(ParentLength(WithoutTrailingSlashes(rest)));
    rest += *target;
    if (place->must_be_directory) rest += '/';
  }
}

}  // namespace davit::wasi
