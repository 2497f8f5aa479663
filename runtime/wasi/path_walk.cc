#include "runtime/wasi/path_walk.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <string_view>
#include <vector>

namespace davit::wasi {
namespace {

// MAXSYMLINKS of Linux.
constexpr int kMaxSymlinks = 40;

class Walk {
 public:
  Walk(int root, const OpenRequest& request) : root_(root), request_(request) {}

  ErrnoOr<HostFile> Run(const std::string& path) {
    if (const Errno error = Push(path); error != Errno::kSuccess) return error;
    while (!pending_.empty()) {
      const std::string name = std::move(pending_.back());
      pending_.pop_back();
      if (!pending_.empty() || name == "." || name == "..") {
        if (const Errno error = Enter(name); error != Errno::kSuccess) return error;
        continue;
      }
      // No file can be made there, and the kernel says so without looking.
      if (must_be_directory_ && (request_.flags & O_CREAT) != 0) return Errno::kIsdir;
      if (follows_last()) {
        const ErrnoOr<bool> expanded = Expand(name);
        if (!expanded.ok()) return expanded.error();
        if (*expanded) continue;
      }
      return OpenAt(name, request_.flags | (must_be_directory_ ? O_DIRECTORY : 0));
    }
    return OpenAt(".", request_.flags);
  }

 private:
  int current() const { return directories_.empty() ? root_ : directories_.back().fd(); }

  // O_CREAT | O_EXCL makes a new file and never looks through a link.
  bool follows_last() const {
    constexpr int kExclusive = O_CREAT | O_EXCL;
    return (request_.follow || must_be_directory_) && (request_.flags & kExclusive) != kExclusive;
  }

  // Puts the components of `path` before those that are still to be walked.
  Errno Push(std::string_view path) {
    if (path.front() == '/') return Errno::kNotcapable;
    // Whatever follows the last component of all decides whether that has to be a directory.
    if (pending_.empty() && path.back() == '/') must_be_directory_ = true;
    while (!path.empty()) {
      const size_t slash = path.rfind('/');
      const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
      if (!name.empty()) pending_.emplace_back(name);
      path = slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
    }
    return Errno::kSuccess;
  }

  // Replaces the component `name` by the target of the symbolic link that it is; false if it is
  // none.
  ErrnoOr<bool> Expand(const std::string& name) {
    const ErrnoOr<std::string> target = ReadLink(current(), name);
    if (!target.ok()) {
      if (target.error() == Errno::kInval || target.error() == Errno::kNoent) return false;
      return target.error();
    }
    if (++symlinks_ > kMaxSymlinks) return Errno::kLoop;
    if (target->empty()) return Errno::kNoent;
    if (const Errno error = Push(*target); error != Errno::kSuccess) return error;
    return true;
  }

  // Steps into a directory that is not the last component, or is a dot component.
  Errno Enter(const std::string& name) {
    if (name == ".") return Errno::kSuccess;
    if (name == "..") {
      if (directories_.empty()) return Errno::kNotcapable;
      directories_.pop_back();
      return Errno::kSuccess;
    }
    const int fd = RetryOnInterrupt([&] {
      return ::openat(current(), name.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    });
    if (fd >= 0) {
      directories_.push_back(HostFile::Owned(fd));
      return Errno::kSuccess;
    }
    if (errno != ENOTDIR && errno != ELOOP) return FromHostErrno(errno);
    const ErrnoOr<bool> expanded = Expand(name);
    if (!expanded.ok()) return expanded.error();
    return *expanded ? Errno::kSuccess : Errno::kNotdir;
  }

  // `name` is a single component, and is not followed.
  ErrnoOr<HostFile> OpenAt(const std::string& name, int flags) {
    const int fd = RetryOnInterrupt(
        [&] { return ::openat(current(), name.c_str(), flags | O_NOFOLLOW, request_.mode); });
    if (fd < 0) return FromHostErrno(errno);
    return HostFile::Owned(fd);
  }

  const int root_;
  const OpenRequest request_;
  // The way from the root to the current directory.
  std::vector<HostFile> directories_;
  // Components still to be walked, the next one last.
  std::vector<std::string> pending_;
  int symlinks_ = 0;
  bool must_be_directory_ = false;
};

}  // namespace

ErrnoOr<HostFile> OpenByWalk(int root, const std::string& path, const OpenRequest& request) {
  return Walk(root, request).Run(path);
}

}  // namespace davit::wasi
