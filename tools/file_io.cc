#include "tools/file_io.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "absl/strings/str_cat.h"
#include "support/status.h"

namespace davit::tools {
namespace {

absl::Status ErrnoError(const char* what, const std::string& path) {
  return absl::ErrnoToStatus(errno, absl::StrCat("cannot ", what, " ", path));
}

absl::Status WriteAll(int fd, std::span<const uint8_t> content, const std::string& path) {
  while (!content.empty()) {
    const ssize_t written = write(fd, content.data(), content.size());
    if (written < 0) {
      if (errno == EINTR) continue;
      return ErrnoError("write", path);
    }
    content = content.subspan(static_cast<size_t>(written));
  }
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<ByteWriter> ReadFilePadded(const std::string& path, size_t padding) {
  const int fd = path == "-" ? dup(STDIN_FILENO) : open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return ErrnoError("open", path);
  ByteWriter content;
  struct stat info;
  const bool regular = fstat(fd, &info) == 0 && S_ISREG(info.st_mode);
  content.Reserve((regular ? static_cast<size_t>(info.st_size) + 1 : 65536) + padding);
  for (;;) {
    if (content.unused().size() <= padding) content.Reserve(65536 + padding);
    const std::span<uint8_t> room = content.unused();
    const ssize_t got = read(fd, room.data(), room.size() - padding);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      const absl::Status status = ErrnoError("read", path);
      close(fd);
      return status;
    }
    if (got == 0) break;
    content.Commit(static_cast<size_t>(got));
  }
  close(fd);
  std::memset(content.unused().data(), 0, padding);
  return content;
}

absl::StatusOr<std::vector<uint8_t>> ReadFile(const std::string& path) {
  DAVIT_ASSIGN_OR_RETURN(const ByteWriter content, ReadFilePadded(path, 0));
  return std::vector<uint8_t>(content.data(), content.data() + content.size());
}

OutputFile::OutputFile(const std::string& path) : path_(path) {
  struct stat info;
  if (stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode)) {
    fd_ = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  } else {
    temporary_ = absl::StrCat(path, ".XXXXXX");
    fd_ = mkostemp(temporary_.data(), O_CLOEXEC);
    if (fd_ < 0) temporary_.clear();
  }
  if (fd_ < 0) {
    status_ = ErrnoError("write", path);
    return;
  }
  if (temporary_.empty()) return;
  const mode_t mask = umask(0);
  umask(mask);
  fchmod(fd_, 0666 & ~mask);
}

OutputFile::~OutputFile() {
  if (fd_ >= 0) close(fd_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

void OutputFile::Write(std::span<const uint8_t> piece) {
  if (status_.ok()) status_ = WriteAll(fd_, piece, path_);
}

absl::Status OutputFile::Commit() {
  if (fd_ >= 0 && close(fd_) != 0 && status_.ok()) status_ = ErrnoError("write", path_);
  fd_ = -1;
  if (!status_.ok() || temporary_.empty()) return status_;
  if (rename(temporary_.c_str(), path_.c_str()) != 0) return ErrnoError("write", path_);
  temporary_.clear();
  return absl::OkStatus();
}

absl::Status WriteFile(const std::string& path, std::span<const uint8_t> content) {
  OutputFile file(path);
  file.Write(content);
  return file.Commit();
}

}  // namespace davit::tools
