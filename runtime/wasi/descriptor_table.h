// The guest's descriptors: numbers, rights, and the host files behind them.
//
// Every handler reaches a host file through Find(), which is the one place where rights are
// enforced:
//  - a right that the descriptor lacks gives ENOTCAPABLE;
//  - a right that would change the file system, on a descriptor that descends from a read-only
//    preopen, gives EROFS.
// Being read-only is a property of the descriptor and is inherited by whatever is opened through
// it; it is not expressed by missing rights, so that programs see what a read-only mount would show
// them.
//
// A new descriptor gets the lowest free number, as in POSIX. The number of descriptors is limited,
// so that a guest cannot use up those of the host process.
#ifndef DAVIT_RUNTIME_WASI_DESCRIPTOR_TABLE_H_
#define DAVIT_RUNTIME_WASI_DESCRIPTOR_TABLE_H_

#include <sys/stat.h>

#include <optional>
#include <string>
#include <vector>

#include "runtime/wasi/abi.h"
#include "runtime/wasi/errno.h"
#include "runtime/wasi/host_file.h"

namespace davit::wasi {

// The rights that mean something for a directory, and for what is not one.
inline constexpr Rights kDirectoryRights =
    rights::kFdFdstatSetFlags | rights::kFdSync | rights::kFdDatasync | rights::kFdAdvise |
    rights::kPathCreateDirectory | rights::kPathCreateFile | rights::kPathLinkSource |
    rights::kPathLinkTarget | rights::kPathOpen | rights::kFdReaddir | rights::kPathReadlink |
    rights::kPathRenameSource | rights::kPathRenameTarget | rights::kPathFilestatGet |
    rights::kPathFilestatSetSize | rights::kPathFilestatSetTimes | rights::kFdFilestatGet |
    rights::kFdFilestatSetTimes | rights::kPathSymlink | rights::kPathRemoveDirectory |
    rights::kPathUnlinkFile | rights::kPollFdReadwrite;
inline constexpr Rights kFileRights =
    rights::kFdDatasync | rights::kFdRead | rights::kFdSeek | rights::kFdFdstatSetFlags |
    rights::kFdSync | rights::kFdTell | rights::kFdWrite | rights::kFdAdvise | rights::kFdAllocate |
    rights::kFdFilestatGet | rights::kFdFilestatSetSize | rights::kFdFilestatSetTimes |
    rights::kPollFdReadwrite;
inline constexpr Rights kSocketRights = rights::kSockShutdown | rights::kSockAccept;

// The rights whose use changes a file or a directory.
inline constexpr Rights kMutatingRights =
    rights::kFdWrite | rights::kFdAllocate | rights::kFdFilestatSetSize |
    rights::kFdFilestatSetTimes | rights::kPathCreateDirectory | rights::kPathCreateFile |
    rights::kPathLinkSource | rights::kPathLinkTarget | rights::kPathRenameSource |
    rights::kPathRenameTarget | rights::kPathFilestatSetSize | rights::kPathFilestatSetTimes |
    rights::kPathSymlink | rights::kPathRemoveDirectory | rights::kPathUnlinkFile;

struct Descriptor {
  HostFile file;
  FileType type = FileType::kUnknown;
  // What this descriptor may be used for; only ever shrinks.
  Rights base = 0;
  // The most that a descriptor opened through this one may get; only ever shrinks.
  Rights inheriting = 0;
  // The synchronisation flags (kFdDsync, kFdRsync, kFdSync) that it was opened with: the host does
  // not report all.
  FdFlags sync_flags = 0;
  // kFdNonblock on a borrowed file, whose own flags belong to other processes too and are left
  // alone.
  bool emulate_nonblock = false;
  bool read_only = false;
  // The name that the guest knows a preopened directory by.
  std::optional<std::string> preopen_name;

  int fd() const { return file.fd(); }
};

// The WASI type of a file; a socket's kind is asked of `fd`, which may be -1 when there is no
// descriptor.
FileType TypeOf(const struct stat& info, int fd);

// The rights that apply to a file of this type. A terminal cannot be positioned, and its missing
// kFdSeek and kFdTell are how the guest's isatty() knows one.
Rights ApplicableRights(FileType type, int fd);

class DescriptorTable {
 public:
  // At most `limit` descriptors, numbered below `limit`.
  explicit DescriptorTable(uint32_t limit) : limit_(limit) {}

  // kBadf when `number` is not open, kNotcapable or kRofs when it may not be used for all of
  // `required`. The pointer holds until the next call of a member that is not const.
  ErrnoOr<Descriptor*> Find(uint32_t number, Rights required = 0);

  bool full() const { return lowest_free_ >= limit_; }
  // The new descriptor's number, the lowest free one; kMfile when full.
  ErrnoOr<uint32_t> Insert(Descriptor descriptor);

  // Frees the number in any case; the error is that of the host's close().
  Errno Close(uint32_t number);

  // Makes `to`, which must be open and is closed first, mean what `from` means, and frees `from`. A
  // preopen may be either: what was preopened at `from` is then preopened at `to`.
  Errno Renumber(uint32_t from, uint32_t to);

 private:
  void Free(uint32_t number);

  uint32_t limit_;
  // No number below is free.
  uint32_t lowest_free_ = 0;
  std::vector<std::optional<Descriptor>> slots_;
};

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_DESCRIPTOR_TABLE_H_
