#include "tools/module_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

#include "support/status.h"
#include "tools/file_io.h"

namespace davit::tools {
namespace {

// The content of a regular file with at least kTextPadding zeros behind it, or nothing.
std::span<const uint8_t> Map(const std::string& path) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return {};
  std::span<const uint8_t> bytes;
  struct stat info;
  if (fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size > 0) {
    const size_t size = static_cast<size_t>(info.st_size);
    const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    // The rest of the last page is zeros.
    if (size % page != 0 && page - size % page >= wasm::kTextPadding) {
      void* const memory = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
      if (memory != MAP_FAILED) bytes = {static_cast<const uint8_t*>(memory), size};
    }
  }
  close(fd);
  return bytes;
}

}  // namespace

absl::StatusOr<TextFile> TextFile::Open(const std::string& path) {
  TextFile file;
  if (path != "-") file.bytes_ = Map(path);
  file.is_mapped_ = !file.bytes_.empty();
  if (file.is_mapped_) return file;
  DAVIT_ASSIGN_OR_RETURN(file.content_, ReadFilePadded(path, wasm::kTextPadding));
  file.bytes_ = file.content_.span();
  return file;
}

TextFile::TextFile(TextFile&& other) noexcept
    : bytes_(std::exchange(other.bytes_, {})),
      is_mapped_(std::exchange(other.is_mapped_, false)),
      content_(std::move(other.content_)) {}

TextFile::~TextFile() {
  if (is_mapped_) munmap(const_cast<uint8_t*>(bytes_.data()), bytes_.size());
}

std::string TextFileName(const std::string& path) { return path == "-" ? "<stdin>" : path; }

absl::StatusOr<std::vector<uint8_t>> ReadModule(const std::string& path) {
  DAVIT_ASSIGN_OR_RETURN(const TextFile file, TextFile::Open(path));
  const std::span<const uint8_t> bytes = file.bytes();
  if (wasm::IsBinaryModule(bytes)) return std::vector<uint8_t>(bytes.begin(), bytes.end());
  const std::string name = TextFileName(path);
  return wasm::ParseWat(file.text(), {.file_name = name, .is_padded = true});
}

}  // namespace davit::tools
