#include "tools/file_io.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

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

absl::StatusOr<std::vector<uint8_t>> ReadFile(const std::string& path) {
  const int fd = path == "-" ? dup(STDIN_FILENO) : open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return ErrnoError("open", path);
  std::vector<uint8_t> content;
  struct stat info;
  if (fstat(fd, &info) == 0 && S_ISREG(info.st_mode)) {
    content.reserve(static_cast<size_t>(info.st_size) + 1);
  }
  size_t size = 0;
  for (;;) {
    if (content.size() == size) content.resize(std::max<size_t>(content.capacity(), size + 65536));
    const ssize_t got = read(fd, content.data() + size, content.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      const absl::Status status = ErrnoError("read", path);
      close(fd);
      return status;
    }
    if (got == 0) break;
    size += static_cast<size_t>(got);
  }
  close(fd);
  content.resize(size);
  return content;
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
