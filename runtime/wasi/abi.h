// The numbers and memory layouts of WASI preview 1 (`wasi_snapshot_preview1`).
//
// Everything that crosses the border between guest and host is defined here and nowhere else. The
// structs have the layout that a wasm32 guest sees, so a value is copied in or out with one memcpy:
// this header therefore insists on a little-endian host, on explicit offsets, and on padding that
// is written out as fields. The last point is a matter of security: implicit padding of a struct on
// the host stack would carry host bytes into guest memory.
//
// Source: the witx documents typenames.witx and wasi_snapshot_preview1.witx (WebAssembly/WASI,
// branch wasi-0.1).
#ifndef DAVIT_RUNTIME_WASI_ABI_H_
#define DAVIT_RUNTIME_WASI_ABI_H_

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace davit::wasi {

static_assert(std::endian::native == std::endian::little, "guest structs are copied byte by byte");

enum class Errno : uint16_t {
  kSuccess = 0,
  k2big = 1,
  kAcces = 2,
  kAddrinuse = 3,
  kAddrnotavail = 4,
  kAfnosupport = 5,
  kAgain = 6,
  kAlready = 7,
  kBadf = 8,
  kBadmsg = 9,
  kBusy = 10,
  kCanceled = 11,
  kChild = 12,
  kConnaborted = 13,
  kConnrefused = 14,
  kConnreset = 15,
  kDeadlk = 16,
  kDestaddrreq = 17,
  kDom = 18,
  kDquot = 19,
  kExist = 20,
  kFault = 21,
  kFbig = 22,
  kHostunreach = 23,
  kIdrm = 24,
  kIlseq = 25,
  kInprogress = 26,
  kIntr = 27,
  kInval = 28,
  kIo = 29,
  kIsconn = 30,
  kIsdir = 31,
  kLoop = 32,
  kMfile = 33,
  kMlink = 34,
  kMsgsize = 35,
  kMultihop = 36,
  kNametoolong = 37,
  kNetdown = 38,
  kNetreset = 39,
  kNetunreach = 40,
  kNfile = 41,
  kNobufs = 42,
  kNodev = 43,
  kNoent = 44,
  kNoexec = 45,
  kNolck = 46,
  kNolink = 47,
  kNomem = 48,
  kNomsg = 49,
  kNoprotoopt = 50,
  kNospc = 51,
  kNosys = 52,
  kNotconn = 53,
  kNotdir = 54,
  kNotempty = 55,
  kNotrecoverable = 56,
  kNotsock = 57,
  kNotsup = 58,
  kNotty = 59,
  kNxio = 60,
  kOverflow = 61,
  kOwnerdead = 62,
  kPerm = 63,
  kPipe = 64,
  kProto = 65,
  kProtonosupport = 66,
  kPrototype = 67,
  kRange = 68,
  kRofs = 69,
  kSpipe = 70,
  kSrch = 71,
  kStale = 72,
  kTimedout = 73,
  kTxtbsy = 74,
  kXdev = 75,
  // "Capabilities insufficient": the descriptor lacks a right, or a path leaves its directory.
  kNotcapable = 76,
};

// What a descriptor may be used for; a set of bits.
using Rights = uint64_t;
namespace rights {
inline constexpr Rights kFdDatasync = 1 << 0;
inline constexpr Rights kFdRead = 1 << 1;
inline constexpr Rights kFdSeek = 1 << 2;
inline constexpr Rights kFdFdstatSetFlags = 1 << 3;
inline constexpr Rights kFdSync = 1 << 4;
inline constexpr Rights kFdTell = 1 << 5;
inline constexpr Rights kFdWrite = 1 << 6;
inline constexpr Rights kFdAdvise = 1 << 7;
inline constexpr Rights kFdAllocate = 1 << 8;
inline constexpr Rights kPathCreateDirectory = 1 << 9;
inline constexpr Rights kPathCreateFile = 1 << 10;
inline constexpr Rights kPathLinkSource = 1 << 11;
inline constexpr Rights kPathLinkTarget = 1 << 12;
inline constexpr Rights kPathOpen = 1 << 13;
inline constexpr Rights kFdReaddir = 1 << 14;
inline constexpr Rights kPathReadlink = 1 << 15;
inline constexpr Rights kPathRenameSource = 1 << 16;
inline constexpr Rights kPathRenameTarget = 1 << 17;
inline constexpr Rights kPathFilestatGet = 1 << 18;
inline constexpr Rights kPathFilestatSetSize = 1 << 19;
inline constexpr Rights kPathFilestatSetTimes = 1 << 20;
inline constexpr Rights kFdFilestatGet = 1 << 21;
inline constexpr Rights kFdFilestatSetSize = 1 << 22;
inline constexpr Rights kFdFilestatSetTimes = 1 << 23;
inline constexpr Rights kPathSymlink = 1 << 24;
inline constexpr Rights kPathRemoveDirectory = 1 << 25;
inline constexpr Rights kPathUnlinkFile = 1 << 26;
inline constexpr Rights kPollFdReadwrite = 1 << 27;
inline constexpr Rights kSockShutdown = 1 << 28;
inline constexpr Rights kSockAccept = 1 << 29;
}  // namespace rights

enum class ClockId : uint32_t {
  kRealtime = 0,
  kMonotonic = 1,
  kProcessCputime = 2,
  kThreadCputime = 3,
};

enum class FileType : uint8_t {
  kUnknown = 0,
  kBlockDevice = 1,
  kCharacterDevice = 2,
  kDirectory = 3,
  kRegularFile = 4,
  kSocketDgram = 5,
  kSocketStream = 6,
  kSymbolicLink = 7,
};

enum class Whence : uint32_t { kSet = 0, kCur = 1, kEnd = 2 };

enum class Advice : uint32_t {
  kNormal = 0,
  kSequential = 1,
  kRandom = 2,
  kWillneed = 3,
  kDontneed = 4,
  kNoreuse = 5,
};

using FdFlags = uint16_t;
inline constexpr FdFlags kFdAppend = 1 << 0;
inline constexpr FdFlags kFdDsync = 1 << 1;
inline constexpr FdFlags kFdNonblock = 1 << 2;
inline constexpr FdFlags kFdRsync = 1 << 3;
inline constexpr FdFlags kFdSync = 1 << 4;
inline constexpr FdFlags kAllFdFlags = (1 << 5) - 1;

using FstFlags = uint16_t;
inline constexpr FstFlags kSetAtim = 1 << 0;
inline constexpr FstFlags kSetAtimNow = 1 << 1;
inline constexpr FstFlags kSetMtim = 1 << 2;
inline constexpr FstFlags kSetMtimNow = 1 << 3;
inline constexpr FstFlags kAllFstFlags = (1 << 4) - 1;

inline constexpr uint32_t kLookupSymlinkFollow = 1 << 0;

using OpenFlags = uint16_t;
inline constexpr OpenFlags kOpenCreat = 1 << 0;
inline constexpr OpenFlags kOpenDirectory = 1 << 1;
inline constexpr OpenFlags kOpenExcl = 1 << 2;
inline constexpr OpenFlags kOpenTrunc = 1 << 3;
inline constexpr OpenFlags kAllOpenFlags = (1 << 4) - 1;

enum class EventType : uint8_t { kClock = 0, kFdRead = 1, kFdWrite = 2 };
inline constexpr uint16_t kEventFdReadwriteHangup = 1 << 0;
inline constexpr uint16_t kSubscriptionClockAbstime = 1 << 0;

inline constexpr uint8_t kPreopenTypeDir = 0;
// proc_raise: the null signal and the number of signals.
inline constexpr uint32_t kSignalNone = 0;
inline constexpr uint32_t kSignalCount = 31;

// Also ciovec.
struct Iovec {
  uint32_t buf;
  uint32_t buf_len;
};
static_assert(sizeof(Iovec) == 8 && offsetof(Iovec, buf_len) == 4);

// The name, d_namlen bytes without a terminator, follows immediately.
struct Dirent {
  uint64_t d_next;
  uint64_t d_ino;
  uint32_t d_namlen;
  FileType d_type;
  uint8_t padding[3];
};
static_assert(sizeof(Dirent) == 24 && offsetof(Dirent, d_ino) == 8 &&
              offsetof(Dirent, d_namlen) == 16 && offsetof(Dirent, d_type) == 20);

struct Fdstat {
  FileType fs_filetype;
  uint8_t padding0;
  FdFlags fs_flags;
  uint8_t padding1[4];
  Rights fs_rights_base;
  Rights fs_rights_inheriting;
};
static_assert(sizeof(Fdstat) == 24 && offsetof(Fdstat, fs_flags) == 2 &&
              offsetof(Fdstat, fs_rights_base) == 8 &&
              offsetof(Fdstat, fs_rights_inheriting) == 16);

// Times are nanoseconds since 1970.
struct Filestat {
  uint64_t dev;
  uint64_t ino;
  FileType filetype;
  uint8_t padding[7];
  uint64_t nlink;
  uint64_t size;
  uint64_t atim;
  uint64_t mtim;
  uint64_t ctim;
};
static_assert(sizeof(Filestat) == 64 && offsetof(Filestat, ino) == 8 &&
              offsetof(Filestat, filetype) == 16 && offsetof(Filestat, nlink) == 24 &&
              offsetof(Filestat, size) == 32 && offsetof(Filestat, atim) == 40 &&
              offsetof(Filestat, mtim) == 48 && offsetof(Filestat, ctim) == 56);

struct Prestat {
  uint8_t tag;
  uint8_t padding[3];
  // Of the directory's name, in bytes, without a terminator.
  uint32_t name_len;
};
static_assert(sizeof(Prestat) == 8 && offsetof(Prestat, name_len) == 4);

struct SubscriptionClock {
  uint32_t id;
  uint8_t padding0[4];
  uint64_t timeout;
  uint64_t precision;
  uint16_t flags;
  uint8_t padding1[6];
};
static_assert(sizeof(SubscriptionClock) == 32 && offsetof(SubscriptionClock, timeout) == 8 &&
              offsetof(SubscriptionClock, precision) == 16 &&
              offsetof(SubscriptionClock, flags) == 24);

struct Subscription {
  uint64_t userdata;
  // An EventType; tells which member of the union is meant.
  uint8_t tag;
  uint8_t padding[7];
  union {
    SubscriptionClock clock;
    uint32_t file_descriptor;
  };
};
static_assert(sizeof(Subscription) == 48 && offsetof(Subscription, tag) == 8 &&
              offsetof(Subscription, clock) == 16 && offsetof(Subscription, file_descriptor) == 16);

struct Event {
  uint64_t userdata;
  Errno error;
  EventType type;
  uint8_t padding0[5];
  // The rest is meant for kFdRead and kFdWrite.
  uint64_t nbytes;
  uint16_t flags;
  uint8_t padding1[6];
};
static_assert(sizeof(Event) == 32 && offsetof(Event, error) == 8 && offsetof(Event, type) == 10 &&
              offsetof(Event, nbytes) == 16 && offsetof(Event, flags) == 24);

// No struct that the host writes may have bytes that no field covers.
static_assert(std::has_unique_object_representations_v<Dirent> &&
              std::has_unique_object_representations_v<Fdstat> &&
              std::has_unique_object_representations_v<Filestat> &&
              std::has_unique_object_representations_v<Prestat> &&
              std::has_unique_object_representations_v<Event>);

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_ABI_H_
