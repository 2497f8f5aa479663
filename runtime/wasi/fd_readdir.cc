// Reading directories.
//
// A cookie is the host's own position of an entry (d_off of getdents64). The host promises that
// such a position stays valid while entries are added and removed, so no state has to be kept,
// however large the directory is and however many places in it the guest remembers.
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <vector>

#include "runtime/wasi/handlers.h"

namespace davit::wasi {
namespace {

// As the kernel writes them (linux_dirent64); the name ends with a NUL.
struct HostDirent {
  uint64_t ino;
  int64_t next;
  uint16_t record_length;
  uint8_t type;
};
constexpr size_t kHostNameOffset = 19;
static_assert(offsetof(HostDirent, type) == 18);

// One entry has at most 19 + 256 bytes, and is not given in parts.
constexpr size_t kMinHostBuffer = 512;
constexpr size_t kMaxHostBuffer = 32 * 1024;

FileType ToFileType(int directory, const char* name, uint8_t type) {
  switch (type) {
    case DT_BLK:
      return FileType::kBlockDevice;
    case DT_CHR:
      return FileType::kCharacterDevice;
    case DT_DIR:
      return FileType::kDirectory;
    case DT_REG:
      return FileType::kRegularFile;
    case DT_LNK:
      return FileType::kSymbolicLink;
    case DT_SOCK:
      return FileType::kSocketStream;
    case DT_UNKNOWN: {
      // Some file systems do not say.
      struct stat info;
      if (::fstatat(directory, name, &info, AT_SYMLINK_NOFOLLOW) != 0) return FileType::kUnknown;
      return TypeOf(info, -1);
    }
    default:
      return FileType::kUnknown;
  }
}

// Appends to the guest's buffer; the last piece is cut off where the buffer ends, which tells the
// guest that there is more.
class GuestBuffer {
 public:
  explicit GuestBuffer(std::span<uint8_t> bytes) : bytes_(bytes) {}
  bool full() const { return used_ == bytes_.size(); }
  uint32_t used() const { return static_cast<uint32_t>(used_); }
  void Append(const void* data, size_t size) {
    const size_t fits = std::min(size, bytes_.size() - used_);
    if (fits != 0) std::memcpy(bytes_.data() + used_, data, fits);
    used_ += fits;
  }

 private:
  std::span<uint8_t> bytes_;
  size_t used_ = 0;
};

// Translates `size` bytes of host entries.
void AppendEntries(int directory, const char* entries, size_t size, GuestBuffer& out) {
  for (size_t offset = 0; offset < size && !out.full();) {
    HostDirent host;
    std::memcpy(&host, entries + offset, kHostNameOffset);
    const char* name = entries + offset + kHostNameOffset;
    Dirent entry = {};
    entry.d_next = static_cast<uint64_t>(host.next);
    entry.d_ino = host.ino;
    entry.d_namlen = static_cast<uint32_t>(std::strlen(name));
    entry.d_type = ToFileType(directory, name, host.type);
    out.Append(&entry, sizeof(entry));
    out.Append(name, entry.d_namlen);
    offset += host.record_length;
  }
}

}  // namespace

Errno FdReaddir(Context& context, GuestMemory memory, uint32_t fd, uint32_t buf, uint32_t buf_len,
                uint64_t cookie, uint32_t bufused) {
  const auto descriptor = context.descriptors().Find(fd, rights::kFdReaddir);
  if (!descriptor.ok()) return descriptor.error();
  const auto bytes = memory.Span(buf, buf_len);
  if (!bytes || !memory.Contains(bufused, 4)) return Errno::kFault;
  if ((*descriptor)->type != FileType::kDirectory) return Errno::kNotdir;
  if (cookie > uint64_t{std::numeric_limits<int64_t>::max()}) return Errno::kInval;
  const int directory = (*descriptor)->fd();
  if (::lseek(directory, static_cast<off_t>(cookie), SEEK_SET) < 0) return FromHostErrno(errno);

  GuestBuffer out(*bytes);
  // An entry is no smaller for the guest than for the host, so this rarely reads more than the
  // guest can take.
  std::vector<char> entries(std::clamp<size_t>(buf_len, kMinHostBuffer, kMaxHostBuffer));
  while (!out.full()) {
    const auto size = RetryOnInterrupt(
        [&] { return ::syscall(SYS_getdents64, directory, entries.data(), entries.size()); });
    if (size < 0) return FromHostErrno(errno);
    if (size == 0) break;
    AppendEntries(directory, entries.data(), static_cast<size_t>(size), out);
  }
  return memory.Store(bufused, out.used()) ? Errno::kSuccess : Errno::kFault;
}

}  // namespace davit::wasi
