// Opening guest paths without leaving the directory that they are relative to.
//
// A path of the guest is relative to a directory descriptor and must stay beneath it: an absolute
// path, a `..` above the directory, or a symbolic link that does either gives kNotcapable. Two ways
// enforce this:
//
//  - openat2(2) with RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS, where the kernel has it (Linux 5.6).
//    The kernel does the whole walk and also notices directories that are moved out meanwhile.
//  - A walk by component, each opened with O_NOFOLLOW relative to the one before. Symbolic links
//    are read and expanded by hand, at most 40 of them as in the kernel. The directories walked
//    through stay open on a stack, so that `..` is a pop: it never asks the file system where a
//    parent is, and so cannot be led astray by a concurrent rename.
//
// Calls that act on a name rather than on an open file (unlink, rename, link ...) resolve the
// parent directory that way and hand the kernel a single component, which it never follows.
// Everything is relative to a descriptor from start to end; there is no moment in which a checked
// path is used a second time as a path.
//
// Source: openat2(2), path_resolution(7); POSIX.1-2017 XBD 4.13.
#ifndef DAVIT_RUNTIME_WASI_PATH_RESOLUTION_H_
#define DAVIT_RUNTIME_WASI_PATH_RESOLUTION_H_

#include <string>
#include <string_view>

#include "runtime/wasi/errno.h"
#include "runtime/wasi/host_file.h"

namespace davit::wasi {

enum class PathResolution {
  // openat2 where the kernel has it, else the walk.
  kAutomatic,
  // Always the walk.
  kWalk,
};

// How to open. `flags` are O_ flags of open(2) except O_NOFOLLOW; O_CLOEXEC and O_NOCTTY are added.
// A path that ends in a slash names a directory, and a symbolic link at its end is followed even if
// `follow` is false.
struct OpenRequest {
  int flags = 0;
  // Permissions of a file that O_CREAT makes, before the umask; otherwise without meaning.
  unsigned mode = 0;
  // Whether a symbolic link in the last place is followed. If not, it gives kLoop, or kNotdir with
  // O_DIRECTORY; with O_PATH alone the link itself is opened.
  bool follow = false;
};

// A name in a directory: what the calls that change directories act upon. `name` is one component
// without a slash, or "." when the path ends in a dot component; never "..".
struct Place {
  // The parent directory; empty when it is the directory that the path was relative to.
  HostFile parent_file;
  int parent = -1;
  std::string name;
  // The path ended in a slash, which was removed.
  bool must_be_directory = false;
};

class PathResolver {
 public:
  explicit PathResolver(PathResolution how) : how_(how) {}

  // Opens `path` beneath the directory `root`. `path` may be anything; it holds no NUL (kInval
  // otherwise) and is not empty (kNoent otherwise).
  ErrnoOr<HostFile> Open(int root, std::string_view path, const OpenRequest& request);

  // The place that `path` names. The last component need not exist and is not followed.
  ErrnoOr<Place> Locate(int root, std::string_view path);

  // As Locate, but a symbolic link in the last place is followed if `follow` is set or if the path
  // ends in a slash. The last component found is not a symbolic link at the time; the caller acts
  // on it without following all the same.
  ErrnoOr<Place> LocateTarget(int root, std::string_view path, bool follow);

 private:
  ErrnoOr<HostFile> OpenByKernel(int root, const std::string& path, const OpenRequest& request);

  PathResolution how_;
};

// The text of the symbolic link `name` in `parent`, or the error (kInval if it is none).
ErrnoOr<std::string> ReadLink(int parent, const std::string& name);

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_PATH_RESOLUTION_H_
