// The calls of the guest that tries to get out.
#include <fcntl.h>
#include <unistd.h>

#include <climits>
#include <cstring>

#include "fuzz/gen/path_tree.h"
#include "fuzz/oracle/wasi_paths.h"
#include "runtime/wasi/handlers.h"
#include "support/strings.h"

namespace davit::fuzz {
namespace {

using wasi::Errno;

constexpr uint32_t kResult = 8;
constexpr uint32_t kBuffer = 32 << 10;
constexpr uint32_t kBufferBytes = 4096;

std::string AnyPath(Choices& choices, const std::string& scratch) {
  if (choices.OneIn(24)) return scratch + "/secret";
  std::string path = MakePath(choices);
  if (choices.OneIn(64)) path += '\0';
  return path;
}

}  // namespace

uint32_t WasiPathsCase::Put(std::string_view path) {
  const uint32_t address = next_;
  next_ += static_cast<uint32_t>(path.size());
  std::memcpy(memory_.base + address, path.data(), path.size());
  call_ += StrCat(" \"", path, "\"");
  return address;
}

uint32_t WasiPathsCase::Directory() {
  return directories_[choices_.Below(static_cast<uint32_t>(directories_.size()))];
}

// What a descriptor is of, as the kernel says: in root/, or in fixed/ and then for reading only.
void WasiPathsCase::CheckDescriptor(uint32_t number) {
  const auto found = context_->descriptors().Find(number);
  if (!found.ok() || (*found)->fd() < 0) return;
  struct stat info;
  if (fstat((*found)->fd(), &info) != 0) Fail("a descriptor without a file");
  if (scratch_.IsOutside(info.st_dev, info.st_ino)) Fail("a descriptor of something outside");
  char text[PATH_MAX];
  const std::string link = StrCat("/proc/self/fd/", (*found)->fd());
  const ssize_t length = readlink(link.c_str(), text, sizeof(text));
  if (length < 0) return;
  const std::string_view path(text, static_cast<size_t>(length));
  // The standard streams, which a guest may move.
  if (path == "/dev/null") return;
  const auto inside = [&](std::string_view folder) {
    const std::string whole = StrCat(scratch_.path(), "/", folder);
    return path == whole || path.starts_with(whole + "/") || path.starts_with(whole + " (deleted)");
  };
  if (inside("root")) return;
  if (!inside("fixed")) Fail(StrCat("a descriptor of ", path));
  if (!(*found)->read_only) Fail("a descriptor for writing what is fixed");
  const int flags = fcntl((*found)->fd(), F_GETFL);
  if ((flags & O_ACCMODE) != O_RDONLY) Fail("a file that is fixed is open for writing");
}

wasi::Rights WasiPathsCase::BaseOf(uint32_t fd) const {
  const auto found = context_->descriptors().Find(fd);
  return found.ok() ? (*found)->base : 0;
}

wasi::Rights WasiPathsCase::InheritingOf(uint32_t fd) const {
  const auto found = context_->descriptors().Find(fd);
  return found.ok() ? (*found)->inheriting : 0;
}

void WasiPathsCase::CheckRights(Errno error, wasi::Rights held, wasi::Rights needed) const {
  if (error == Errno::kSuccess && (needed & ~held) != 0) Fail("more than its rights allow");
}

void WasiPathsCase::CompareResolvers(std::string_view path) {
  const auto directory = context_->descriptors().Find(Directory());
  if (!directory.ok()) return;
  // A guest may give any descriptor; which error is the first for one that is no directory is open.
  struct stat info;
  if (fstat((*directory)->fd(), &info) != 0 || !S_ISDIR(info.st_mode)) return;
  const wasi::OpenRequest request = {.flags = choices_.OneIn(2) ? O_PATH : O_RDONLY,
                                     .follow = choices_.OneIn(2)};
  const auto outcome = [&](wasi::PathResolution how) {
    wasi::PathResolver resolver(how);
    const auto file = resolver.Open((*directory)->fd(), path, request);
    if (!file.ok()) return StrCat("errno ", static_cast<int>(file.error()));
    struct stat info;
    if (fstat(file->fd(), &info) != 0) return std::string("no file");
    if (scratch_.IsOutside(info.st_dev, info.st_ino)) return std::string("outside");
    return StrCat("inode ", info.st_ino);
  };
  const std::string by_kernel = outcome(wasi::PathResolution::kAutomatic);
  const std::string by_walk = outcome(wasi::PathResolution::kWalk);
  if (by_kernel == by_walk && by_walk != "outside") return;
  call_ = StrCat("\"", path, "\"");
  Fail(StrCat("by the kernel ", by_kernel, ", by the walk ", by_walk));
}

void WasiPathsCase::Open() {
  const std::string path = AnyPath(choices_, scratch_.path());
  if (!races_ && choices_.OneIn(2)) CompareResolvers(path);
  call_ = "path_open";
  // Often what an ordinary program would ask for, else anything.
  wasi::Rights base = wasi::kFileRights | wasi::kDirectoryRights;
  const wasi::Rights inheriting = choices_.OneIn(4) ? base & choices_.Bits64() : base;
  switch (choices_.Below(4)) {
    case 0:
      break;
    case 1:
      base &= ~wasi::kMutatingRights;
      break;
    case 2:
      base &= inheriting & ~wasi::rights::kFdWrite;
      break;
    default:
      base &= choices_.Bits64();
      break;
  }
  // Of each kind of flags, usually a few.
  const uint32_t oflags = choices_.OneIn(2) ? choices_.Byte() & choices_.Byte() & 31 : 0;
  const uint32_t fdflags = choices_.OneIn(4) ? choices_.Byte() & 63 : 0;
  const uint32_t follow = choices_.Below(2);
  const uint32_t from = Directory();
  const uint32_t address = Put(path);
  const uint32_t result = choices_.OneIn(32) ? memory_.size - 3 : kResult;
  const wasi::Rights held = BaseOf(from), passed_on = InheritingOf(from);
  uint32_t lowest_free = 0;
  while (context_->descriptors().Find(lowest_free).ok()) ++lowest_free;
  const Errno error =
      wasi::PathOpen(*context_, memory_, from, follow, address, static_cast<uint32_t>(path.size()),
                     oflags, base, inheriting, fdflags, result);
  if (error != Errno::kSuccess) return;
  CheckRights(error, held, wasi::rights::kPathOpen);
  CheckRights(error, passed_on, base | inheriting);
  if (result != kResult) Fail("a result outside of the memory");
  const uint32_t opened = *memory_.Load<uint32_t>(kResult);
  if (opened != lowest_free) Fail("a number that is not the lowest free one");
  CheckDescriptor(opened);
  const auto found = context_->descriptors().Find(opened);
  if (!found.ok()) Fail("path_open gave a number that is not open");
  if ((*found)->type == wasi::FileType::kDirectory) directories_.push_back(opened);
}

void WasiPathsCase::ChangeNames() {
  const std::string path = AnyPath(choices_, scratch_.path());
  const std::string other = AnyPath(choices_, scratch_.path());
  const uint32_t fd = Directory();
  const uint32_t other_fd = Directory();
  const auto size = static_cast<uint32_t>(path.size());
  const auto other_size = static_cast<uint32_t>(other.size());
  call_ = "names";
  const uint32_t p = Put(path);
  const uint32_t q = Put(other);
  const wasi::Rights held = BaseOf(fd), other_held = BaseOf(other_fd);
  switch (choices_.Below(6)) {
    case 0:
      return CheckRights(wasi::PathCreateDirectory(*context_, memory_, fd, p, size), held,
                         wasi::rights::kPathCreateDirectory);
    case 1:
      return CheckRights(wasi::PathRemoveDirectory(*context_, memory_, fd, p, size), held,
                         wasi::rights::kPathRemoveDirectory);
    case 2:
      return CheckRights(wasi::PathUnlinkFile(*context_, memory_, fd, p, size), held,
                         wasi::rights::kPathUnlinkFile);
    case 3: {
      const Errno error =
          wasi::PathRename(*context_, memory_, fd, p, size, other_fd, q, other_size);
      CheckRights(error, held, wasi::rights::kPathRenameSource);
      return CheckRights(error, other_held, wasi::rights::kPathRenameTarget);
    }
    case 4: {
      const Errno error = wasi::PathLink(*context_, memory_, fd, choices_.Below(2), p, size,
                                         other_fd, q, other_size);
      CheckRights(error, held, wasi::rights::kPathLinkSource);
      return CheckRights(error, other_held, wasi::rights::kPathLinkTarget);
    }
    default: {
      const Errno error = wasi::PathSymlink(*context_, memory_, p, size, fd, q, other_size);
      CheckRights(error, held, wasi::rights::kPathSymlink);
      if (error == Errno::kSuccess && path.starts_with('/')) Fail("an absolute link was made");
    }
  }
}

void WasiPathsCase::Look() {
  const std::string path = AnyPath(choices_, scratch_.path());
  const uint32_t fd = Directory();
  const auto size = static_cast<uint32_t>(path.size());
  call_ = "look";
  const uint32_t p = Put(path);
  const wasi::Rights held = BaseOf(fd);
  switch (choices_.Below(4)) {
    case 0: {
      const uint32_t follow = choices_.Below(2);
      const Errno error = wasi::PathFilestatGet(*context_, memory_, fd, follow, p, size, kBuffer);
      CheckRights(error, held, wasi::rights::kPathFilestatGet);
      if (error != Errno::kSuccess) return;
      const auto info = *memory_.Load<wasi::Filestat>(kBuffer);
      if (scratch_.IsOutside(info.dev, info.ino)) Fail("the status of something outside");
      return;
    }
    case 1:
      return CheckRights(
          wasi::PathFilestatSetTimes(*context_, memory_, fd, choices_.Below(2), p, size,
                                     choices_.Bits32(), choices_.Bits32(), choices_.Below(16)),
          held, wasi::rights::kPathFilestatSetTimes);
    case 2: {
      const uint32_t length = choices_.OneIn(2) ? kBufferBytes : choices_.Below(8);
      const Errno error =
          wasi::PathReadlink(*context_, memory_, fd, p, size, kBuffer, length, kResult);
      CheckRights(error, held, wasi::rights::kPathReadlink);
      if (error == Errno::kSuccess && *memory_.Load<uint32_t>(kResult) > length) {
        Fail("path_readlink used more than it was given");
      }
      return;
    }
    default: {
      const uint32_t length = choices_.OneIn(2) ? kBufferBytes : choices_.Below(64);
      const Errno error =
          wasi::FdReaddir(*context_, memory_, fd, kBuffer, length, choices_.Below(4), kResult);
      CheckRights(error, held, wasi::rights::kFdReaddir);
      if (error == Errno::kSuccess && *memory_.Load<uint32_t>(kResult) > length) {
        Fail("fd_readdir used more than it was given");
      }
    }
  }
}

void WasiPathsCase::UseDescriptor() {
  const uint32_t fd = AnyDescriptor();
  call_ = StrCat("descriptor ", fd);
  const wasi::Iovec iovec = {kBuffer, choices_.Below(16)};
  constexpr uint32_t kIovec = 16;
  if (!memory_.Store(kIovec, iovec)) Fail("the memory is too small");
  const wasi::Rights held = BaseOf(fd), passed_on = InheritingOf(fd);
  switch (choices_.Below(9)) {
    case 0: {
      const Errno error = wasi::FdRead(*context_, memory_, fd, kIovec, 1, kResult);
      CheckRights(error, held, wasi::rights::kFdRead);
      if (error != Errno::kSuccess) return;
      const std::string_view text(reinterpret_cast<char*>(memory_.base) + kBuffer,
                                  *memory_.Load<uint32_t>(kResult));
      if (text.starts_with("secret") || text.starts_with("vault")) Fail("the secret was read");
      return;
    }
    case 1:
      std::memcpy(memory_.base + kBuffer, "written by guest", 16);
      return CheckRights(wasi::FdWrite(*context_, memory_, fd, kIovec, 1, kResult), held,
                         wasi::rights::kFdWrite);
    case 2:
      return CheckRights(wasi::FdFilestatSetSize(*context_, memory_, fd, choices_.Below(100)), held,
                         wasi::rights::kFdFilestatSetSize);
    case 3:
      return CheckRights(wasi::FdFilestatSetTimes(*context_, memory_, fd, choices_.Bits32(),
                                                  choices_.Bits32(), choices_.Below(16)),
                         held, wasi::rights::kFdFilestatSetTimes);
    case 4:
      return CheckRights(
          wasi::FdAllocate(*context_, memory_, fd, choices_.Below(100), choices_.Below(100)), held,
          wasi::rights::kFdAllocate);
    case 5: {
      // Some of what it has, or anything.
      const bool less = choices_.OneIn(2);
      const wasi::Rights base = choices_.Bits64() & (less ? held : ~wasi::Rights{0});
      const wasi::Rights inheriting = choices_.Bits64() & (less ? passed_on : ~wasi::Rights{0});
      const Errno error = wasi::FdFdstatSetRights(*context_, memory_, fd, base, inheriting);
      CheckRights(error, held, base);
      return CheckRights(error, passed_on, inheriting);
    }
    case 6:
      return CheckRights(wasi::FdFdstatSetFlags(*context_, memory_, fd, choices_.Below(32)), held,
                         wasi::rights::kFdFdstatSetFlags);
    case 7:
      // Now and then; a guest without directories does nothing any more.
      if (fd > 4 || choices_.OneIn(8)) wasi::FdClose(*context_, memory_, fd);
      return;
    default: {
      const uint32_t to = AnyDescriptor();
      if (wasi::FdRenumber(*context_, memory_, fd, to) == Errno::kSuccess) CheckDescriptor(to);
    }
  }
}

}  // namespace davit::fuzz
