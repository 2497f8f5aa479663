#include "runtime/wasi/descriptor_table.h"

#include <sys/socket.h>

#include <algorithm>

namespace davit::wasi {

FileType TypeOf(const struct stat& info, int fd) {
  switch (info.st_mode & S_IFMT) {
    case S_IFBLK:
      return FileType::kBlockDevice;
    case S_IFCHR:
      return FileType::kCharacterDevice;
    case S_IFDIR:
      return FileType::kDirectory;
    case S_IFREG:
      return FileType::kRegularFile;
    case S_IFLNK:
      return FileType::kSymbolicLink;
    case S_IFSOCK: {
      int kind = SOCK_STREAM;
      socklen_t length = sizeof(kind);
      if (fd >= 0) ::getsockopt(fd, SOL_SOCKET, SO_TYPE, &kind, &length);
      return kind == SOCK_DGRAM ? FileType::kSocketDgram : FileType::kSocketStream;
    }
    default:
      // WASI has no number for a pipe.
      return FileType::kUnknown;
  }
}

Rights ApplicableRights(FileType type, int fd) {
  switch (type) {
    case FileType::kDirectory:
      return kDirectoryRights;
    case FileType::kCharacterDevice:
      return ::isatty(fd) ? kFileRights & ~(rights::kFdSeek | rights::kFdTell) : kFileRights;
    case FileType::kSocketDgram:
    case FileType::kSocketStream:
      return kFileRights | kSocketRights;
    default:
      return kFileRights;
  }
}

ErrnoOr<Descriptor*> DescriptorTable::Find(uint32_t number, Rights required) {
  if (number >= slots_.size() || !slots_[number]) return Errno::kBadf;
  Descriptor& descriptor = *slots_[number];
  if ((required & ~descriptor.base) != 0) return Errno::kNotcapable;
  if (descriptor.read_only && (required & kMutatingRights) != 0) return Errno::kRofs;
  return &descriptor;
}

ErrnoOr<uint32_t> DescriptorTable::Insert(Descriptor descriptor) {
  if (full()) return Errno::kMfile;
  const uint32_t number = lowest_free_;
  if (number == slots_.size()) slots_.emplace_back();
  slots_[number].emplace(std::move(descriptor));
  while (lowest_free_ < slots_.size() && slots_[lowest_free_]) ++lowest_free_;
  return number;
}

Errno DescriptorTable::Close(uint32_t number) {
  const auto found = Find(number);
  if (!found.ok()) return found.error();
  const int result = (*found)->file.Close();
  const Errno error = FromHostResult(result);
  Free(number);
  return error;
}

Errno DescriptorTable::Renumber(uint32_t from, uint32_t to) {
  const auto source = Find(from);
  if (!source.ok()) return source.error();
  const auto target = Find(to);
  if (!target.ok()) return target.error();
  if (from == to) return Errno::kSuccess;
  slots_[to].emplace(std::move(**source));
  Free(from);
  return Errno::kSuccess;
}

void DescriptorTable::Free(uint32_t number) {
  slots_[number].reset();
  lowest_free_ = std::min(lowest_free_, number);
}

}  // namespace davit::wasi
