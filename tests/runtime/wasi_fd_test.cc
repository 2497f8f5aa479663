// Descriptors: data, positions, flags, rights, numbers, limits and the standard streams.
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <limits>
#include <string>

#include "gtest/gtest.h"
#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {
namespace {

class WasiFd : public testing::Test {
 protected:
  uint64_t Position(uint32_t fd) {
    const uint32_t position = guest_.Allocate(8);
    EXPECT_EQ(guest_.Call("fd_tell", fd, position), Errno::kSuccess);
    return guest_.Get<uint64_t>(position);
  }
  Errno Seek(uint32_t fd, int64_t offset, uint32_t whence) {
    return guest_.Call("fd_seek", fd, offset, whence, guest_.Allocate(8));
  }
  Filestat Stat(uint32_t fd) {
    const uint32_t stat = guest_.Allocate(sizeof(Filestat));
    EXPECT_EQ(guest_.Call("fd_filestat_get", fd, stat), Errno::kSuccess);
    return guest_.Get<Filestat>(stat);
  }
  uint32_t Create(std::string_view name, Rights base = kReadWrite, uint32_t fdflags = 0) {
    return guest_.MustOpen(kRoot, name, {.oflags = kOpenCreat, .base = base, .fdflags = fdflags});
  }

  ScratchDirectory directory_;
  Guest guest_{OptionsFor(directory_)};
};

TEST_F(WasiFd, WritesSeeksAndReads) {
  const uint32_t fd = Create("file");
  EXPECT_EQ(guest_.Write(fd, "hello world"), Errno::kSuccess);
  EXPECT_EQ(Position(fd), 11u);
  EXPECT_EQ(Seek(fd, -5, 2), Errno::kSuccess);
  EXPECT_EQ(*guest_.Read(fd), "world");
  EXPECT_EQ(Seek(fd, 2, 0), Errno::kSuccess);
  EXPECT_EQ(Seek(fd, 2, 1), Errno::kSuccess);
  EXPECT_EQ(Position(fd), 4u);
  EXPECT_EQ(Seek(fd, -1, 0), Errno::kInval);
  EXPECT_EQ(Seek(fd, std::numeric_limits<int64_t>::min(), 1), Errno::kInval);
  EXPECT_EQ(Seek(fd, 0, 3), Errno::kInval);
  EXPECT_EQ(Position(fd), 4u);
  EXPECT_EQ(directory_.Read("file"), "hello world");
}

TEST_F(WasiFd, ScattersAndGathersInOrder) {
  const uint32_t fd = Create("file");
  const Iovec first = {guest_.Put("abc"), 3};
  const Iovec second = {guest_.Put("defgh"), 5};
  const uint32_t iovs = guest_.PutValue(second);
  guest_.PutValue(first);
  const uint32_t count = guest_.Allocate(4);
  ASSERT_EQ(guest_.Call("fd_write", fd, iovs, 2, count), Errno::kSuccess);
  EXPECT_EQ(guest_.Get<uint32_t>(count), 8u);
  EXPECT_EQ(directory_.Read("file"), "defghabc");
  ASSERT_EQ(guest_.Call("fd_pread", fd, iovs, 2, 2, count), Errno::kSuccess);
  EXPECT_EQ(guest_.Get<uint32_t>(count), 6u);
  EXPECT_EQ(guest_.Text(second.buf, 5), "fghab");
  EXPECT_EQ(guest_.Text(first.buf, 3), "cbc");
}

TEST_F(WasiFd, PositionedTransfersLeaveThePosition) {
  directory_.MakeFile("file", "0123456789");
  const uint32_t fd = Create("file");
  const uint32_t iovs = guest_.PutValue(Iovec{guest_.Put("xyz"), 3});
  const uint32_t count = guest_.Allocate(4);
  EXPECT_EQ(guest_.Call("fd_pwrite", fd, iovs, 1, 4, count), Errno::kSuccess);
  EXPECT_EQ(Position(fd), 0u);
  EXPECT_EQ(directory_.Read("file"), "0123xyz789");
  EXPECT_EQ(guest_.Call("fd_pread", fd, iovs, 1, 8, count), Errno::kSuccess);
  EXPECT_EQ(guest_.Get<uint32_t>(count), 2u);
  EXPECT_EQ(guest_.Call("fd_pread", fd, iovs, 1, uint64_t{1} << 63, count), Errno::kInval);
  EXPECT_EQ(guest_.Call("fd_pwrite", fd, iovs, 1, ~uint64_t{0}, count), Errno::kInval);
}

TEST_F(WasiFd, FlagsAreReportedAndChanged) {
  const uint32_t fd = Create("file", kReadWrite | rights::kFdFdstatSetFlags, kFdAppend | kFdSync);
  EXPECT_EQ(guest_.StatusOf(fd).fs_flags, kFdAppend | kFdSync);
  EXPECT_EQ(guest_.Write(fd, "one"), Errno::kSuccess);
  EXPECT_EQ(Seek(fd, 0, 0), Errno::kSuccess);
  EXPECT_EQ(guest_.Write(fd, "two"), Errno::kSuccess);
  EXPECT_EQ(directory_.Read("file"), "onetwo");
  EXPECT_EQ(guest_.Call("fd_fdstat_set_flags", fd, kFdSync | kFdNonblock), Errno::kSuccess);
  EXPECT_EQ(guest_.StatusOf(fd).fs_flags, kFdSync | kFdNonblock);
  EXPECT_EQ(Seek(fd, 0, 0), Errno::kSuccess);
  EXPECT_EQ(guest_.Write(fd, "TWO"), Errno::kSuccess);
  EXPECT_EQ(directory_.Read("file"), "TWOtwo");
  // How writes are synchronised is decided when a file is opened.
  EXPECT_EQ(guest_.Call("fd_fdstat_set_flags", fd, 0), Errno::kNotsup);
  EXPECT_EQ(guest_.Call("fd_fdstat_set_flags", fd, kFdSync | kFdDsync), Errno::kNotsup);
  EXPECT_EQ(guest_.Call("fd_fdstat_set_flags", fd, kFdSync | 1 << 5), Errno::kInval);
}

TEST_F(WasiFd, SynchronisationFlagsAreRemembered) {
  for (const FdFlags flags : {kFdDsync, kFdRsync, kFdSync}) {
    EXPECT_EQ(guest_.StatusOf(Create("file", kReadWrite, flags)).fs_flags, flags);
  }
}

TEST_F(WasiFd, SizesTimesAndSpace) {
  const uint32_t fd = Create("file", kReadWrite | rights::kFdFilestatSetSize |
                                         rights::kFdFilestatSetTimes | rights::kFdAllocate |
                                         rights::kFdAdvise | rights::kFdSync | rights::kFdDatasync);
  EXPECT_EQ(guest_.Call("fd_filestat_set_size", fd, 100), Errno::kSuccess);
  EXPECT_EQ(Stat(fd).size, 100u);
  EXPECT_EQ(guest_.Call("fd_filestat_set_size", fd, uint64_t{1} << 63), Errno::kInval);
  EXPECT_EQ(guest_.Call("fd_allocate", fd, 90, 20), Errno::kSuccess);
  EXPECT_EQ(Stat(fd).size, 110u);
  EXPECT_EQ(guest_.Call("fd_allocate", fd, 0, 0), Errno::kInval);
  EXPECT_EQ(guest_.Call("fd_allocate", fd, ~uint64_t{0}, 1), Errno::kInval);
  for (uint32_t advice = 0; advice < 6; ++advice) {
    EXPECT_EQ(guest_.Call("fd_advise", fd, 0, 10, advice), Errno::kSuccess) << advice;
  }
  EXPECT_EQ(guest_.Call("fd_advise", fd, 0, 10, 6), Errno::kInval);
  EXPECT_EQ(guest_.Call("fd_advise", fd, 0, ~uint64_t{0}, 0), Errno::kInval);
  EXPECT_EQ(guest_.Call("fd_sync", fd), Errno::kSuccess);
  EXPECT_EQ(guest_.Call("fd_datasync", fd), Errno::kSuccess);

  EXPECT_EQ(
      guest_.Call("fd_filestat_set_times", fd, 1'500'000'000'123'456'789, 7, kSetAtim | kSetMtim),
      Errno::kSuccess);
  EXPECT_EQ(Stat(fd).atim, 1'500'000'000'123'456'789u);
  EXPECT_EQ(Stat(fd).mtim, 7u);
  EXPECT_EQ(guest_.Call("fd_filestat_set_times", fd, 0, 0, kSetMtimNow), Errno::kSuccess);
  EXPECT_EQ(Stat(fd).atim, 1'500'000'000'123'456'789u);
  EXPECT_GT(Stat(fd).mtim, 1'600'000'000'000'000'000u);
  for (const uint32_t flags : {kSetAtim | kSetAtimNow, kSetMtim | kSetMtimNow, 1 << 4}) {
    EXPECT_EQ(guest_.Call("fd_filestat_set_times", fd, 1, 1, flags), Errno::kInval);
  }
}

TEST_F(WasiFd, FileStatusIsThatOfTheHost) {
  directory_.MakeFile("file", "12345");
  std::filesystem::create_hard_link(directory_.path("file"), directory_.path("again"));
  struct stat info;
  ASSERT_EQ(::stat(directory_.path("file").c_str(), &info), 0);
  const Filestat stat = Stat(Create("file"));
  EXPECT_EQ(stat.dev, info.st_dev);
  EXPECT_EQ(stat.ino, info.st_ino);
  EXPECT_EQ(stat.filetype, FileType::kRegularFile);
  EXPECT_EQ(stat.nlink, 2u);
  EXPECT_EQ(stat.size, 5u);
  EXPECT_EQ(Stat(kRoot).filetype, FileType::kDirectory);
}

TEST_F(WasiFd, ClosedAndUnknownNumbersAreBad) {
  const uint32_t fd = Create("file");
  EXPECT_EQ(guest_.Call("fd_close", fd), Errno::kSuccess);
  for (const uint32_t bad : {fd, 100u, 0x7fff'ffffu, 0xffff'ffffu}) {
    EXPECT_EQ(guest_.Call("fd_close", bad), Errno::kBadf);
    EXPECT_EQ(guest_.Call("fd_sync", bad), Errno::kBadf);
    EXPECT_EQ(guest_.Call("fd_renumber", bad, kRoot), Errno::kBadf);
    EXPECT_EQ(guest_.Call("fd_renumber", kRoot, bad), Errno::kBadf);
    EXPECT_EQ(guest_.Open(bad, "file", {}).error(), Errno::kBadf);
  }
  EXPECT_EQ(guest_.StatusOf(kRoot).fs_filetype, FileType::kDirectory);
}

TEST_F(WasiFd, NewNumbersAreTheLowestFree) {
  EXPECT_EQ(Create("a"), 4u);
  EXPECT_EQ(Create("b"), 5u);
  EXPECT_EQ(Create("c"), 6u);
  EXPECT_EQ(guest_.Call("fd_close", 5), Errno::kSuccess);
  EXPECT_EQ(guest_.Call("fd_close", 4), Errno::kSuccess);
  EXPECT_EQ(Create("d"), 4u);
  EXPECT_EQ(Create("e"), 5u);
  EXPECT_EQ(Create("f"), 7u);
}

TEST_F(WasiFd, RenumberMovesAndCloses) {
  directory_.MakeFile("a", "from a");
  directory_.MakeFile("b", "from b");
  const uint32_t a = Create("a");
  const uint32_t b = Create("b");
  EXPECT_EQ(guest_.Call("fd_renumber", a, a), Errno::kSuccess);
  EXPECT_EQ(guest_.Call("fd_renumber", a, b), Errno::kSuccess);
  EXPECT_EQ(*guest_.Read(b), "from a");
  EXPECT_EQ(guest_.Call("fd_close", a), Errno::kBadf);
  EXPECT_EQ(Create("c"), a);
}

TEST_F(WasiFd, RenumberOfAPreopenTakesItsNameAlong) {
  const uint32_t file = Create("a");
  const uint32_t prestat = guest_.Allocate(8);
  EXPECT_EQ(guest_.Call("fd_prestat_get", file, prestat), Errno::kBadf);
  EXPECT_EQ(guest_.Call("fd_renumber", kRoot, file), Errno::kSuccess);
  EXPECT_EQ(guest_.Call("fd_prestat_get", kRoot, prestat), Errno::kBadf);
  EXPECT_EQ(guest_.Call("fd_prestat_get", file, prestat), Errno::kSuccess);
  EXPECT_EQ(guest_.Get<Prestat>(prestat).name_len, 1u);
  const uint32_t name = guest_.Allocate(4);
  EXPECT_EQ(guest_.Call("fd_prestat_dir_name", file, name, 0), Errno::kNametoolong);
  EXPECT_EQ(guest_.Call("fd_prestat_dir_name", file, name, 4), Errno::kSuccess);
  EXPECT_EQ(guest_.Text(name, 4), std::string("/\0\0\0", 4));
  EXPECT_EQ(guest_.Call("fd_close", file), Errno::kSuccess);
  EXPECT_EQ(guest_.Open(file, "a", {}).error(), Errno::kBadf);
}

TEST_F(WasiFd, RightsOnlyShrink) {
  const uint32_t fd = Create("file");
  const Fdstat before = guest_.StatusOf(fd);
  EXPECT_EQ(before.fs_rights_base, kReadWrite);
  EXPECT_EQ(guest_.Call("fd_fdstat_set_rights", fd, kReadWrite | rights::kFdAdvise, 0),
            Errno::kNotcapable);
  EXPECT_EQ(guest_.Call("fd_fdstat_set_rights", fd, kReadWrite, rights::kFdRead),
            Errno::kNotcapable);
  EXPECT_EQ(guest_.StatusOf(fd).fs_rights_base, kReadWrite);
  EXPECT_EQ(guest_.Call("fd_fdstat_set_rights", fd, rights::kFdRead, 0), Errno::kSuccess);
  EXPECT_EQ(guest_.StatusOf(fd).fs_rights_base, rights::kFdRead);
  EXPECT_EQ(guest_.Call("fd_fdstat_set_rights", fd, kReadWrite, 0), Errno::kNotcapable);
  EXPECT_EQ(guest_.Write(fd, "x"), Errno::kNotcapable);
  EXPECT_TRUE(guest_.Read(fd).ok());
}

TEST_F(WasiFd, WhatIsOpenedInheritsAtMostWhatTheDirectoryHas) {
  directory_.MakeDirectory("dir");
  directory_.MakeFile("dir/file", "text");
  const uint32_t dir = guest_.MustOpen(
      kRoot, "dir",
      {.oflags = kOpenDirectory, .base = rights::kPathOpen, .inheriting = rights::kFdRead});
  EXPECT_EQ(guest_.StatusOf(dir).fs_rights_base, rights::kPathOpen);
  EXPECT_EQ(guest_.StatusOf(dir).fs_rights_inheriting, rights::kFdRead);
  EXPECT_TRUE(guest_.Open(dir, "file", {.base = rights::kFdRead}).ok());
  EXPECT_EQ(guest_.Open(dir, "file", {.base = rights::kFdRead | rights::kFdWrite}).error(),
            Errno::kNotcapable);
  EXPECT_EQ(guest_.Open(dir, "file", {.inheriting = rights::kFdWrite}).error(), Errno::kNotcapable);
  EXPECT_EQ(guest_.Open(dir, "new", {.oflags = kOpenCreat}).error(), Errno::kNotcapable);
  EXPECT_EQ(guest_.Open(dir, "file", {.oflags = kOpenTrunc}).error(), Errno::kNotcapable);
  EXPECT_EQ(guest_.Open(dir, "file", {.fdflags = kFdSync}).error(), Errno::kNotcapable);
  EXPECT_EQ(directory_.Read("dir/file"), "text");
  EXPECT_FALSE(directory_.Exists("dir/new"));
}

struct RightsCase {
  const char* function;
  Rights needed;
};

// By the witx document's description of each right.
constexpr RightsCase kFdRights[] = {
    {"fd_advise", rights::kFdAdvise},
    {"fd_allocate", rights::kFdAllocate},
    {"fd_datasync", rights::kFdDatasync},
    {"fd_fdstat_set_flags", rights::kFdFdstatSetFlags},
    {"fd_filestat_get", rights::kFdFilestatGet},
    {"fd_filestat_set_size", rights::kFdFilestatSetSize},
    {"fd_filestat_set_times", rights::kFdFilestatSetTimes},
    {"fd_pread", rights::kFdRead | rights::kFdSeek},
    {"fd_pwrite", rights::kFdWrite | rights::kFdSeek},
    {"fd_read", rights::kFdRead},
    {"fd_readdir", rights::kFdReaddir},
    {"fd_seek", rights::kFdSeek},
    {"fd_sync", rights::kFdSync},
    {"fd_tell", rights::kFdTell},
    {"fd_write", rights::kFdWrite},
    {"path_create_directory", rights::kPathCreateDirectory},
    {"path_filestat_get", rights::kPathFilestatGet},
    {"path_filestat_set_times", rights::kPathFilestatSetTimes},
    {"path_link", rights::kPathLinkSource | rights::kPathLinkTarget},
    {"path_open", rights::kPathOpen},
    {"path_readlink", rights::kPathReadlink},
    {"path_remove_directory", rights::kPathRemoveDirectory},
    {"path_rename", rights::kPathRenameSource | rights::kPathRenameTarget},
    {"path_unlink_file", rights::kPathUnlinkFile},
};

// With all rights but one needed the call is refused for it; with just the needed ones it is not.
TEST_F(WasiFd, EveryFunctionAsksForItsRights) {
  for (const RightsCase& test : kFdRights) {
    const Function* function = FindFunction(test.function);
    for (Rights bits = test.needed; bits != 0; bits &= bits - 1) {
      const Rights missing = bits & -bits;
      for (const Rights granted : {(kDirectoryRights | kFileRights) & ~missing, test.needed}) {
        Guest guest(OptionsFor(directory_));
        // Given by the embedder's side, so that a directory can hold the rights of a file here.
        (*guest.context().descriptors().Find(kRoot))->base = granted;
        uint64_t words[16] = {kRoot};
        // The second descriptor of path_link and path_rename; 1 as an offset to seek by.
        words[std::string_view(test.function) == "path_link" ? 4 : 3] = kRoot;
        if (std::string_view(test.function) == "fd_seek") words[1] = 1;
        const Errno error = function->handler(guest.context(), guest.memory(), words).error;
        if (granted == test.needed) {
          EXPECT_NE(error, Errno::kNotcapable) << test.function;
        } else {
          EXPECT_EQ(error, Errno::kNotcapable) << test.function << " without " << missing;
        }
      }
    }
  }
}

TEST_F(WasiFd, DirectoriesAreNotReadAsFiles) {
  directory_.MakeDirectory("dir");
  const uint32_t dir = guest_.MustOpen(
      kRoot, "dir",
      {.oflags = kOpenDirectory,
       .base = rights::kFdRead | rights::kFdSeek | rights::kFdReaddir | rights::kFdAdvise});
  // Rights that mean nothing for a directory are left out.
  EXPECT_EQ(guest_.StatusOf(dir).fs_rights_base, rights::kFdReaddir | rights::kFdAdvise);
  EXPECT_EQ(guest_.Read(dir).error(), Errno::kNotcapable);
  EXPECT_EQ(Seek(dir, 0, 1), Errno::kNotcapable);
  EXPECT_EQ(guest_.Call("fd_advise", dir, 0, 0, 0), Errno::kBadf);
  EXPECT_EQ(guest_.Open(kRoot, "dir", {.base = kReadWrite}).error(), Errno::kIsdir);
}

TEST(WasiFdLimit, OpenDescriptorsAreLimited) {
  ScratchDirectory directory;
  directory.MakeFile("file");
  Options options = OptionsFor(directory);
  options.max_descriptors = 8;
  Guest guest(options);
  for (uint32_t expected = 4; expected < 8; ++expected) {
    EXPECT_EQ(guest.MustOpen(kRoot, "file", {}), expected);
  }
  EXPECT_EQ(guest.Open(kRoot, "file", {}).error(), Errno::kMfile);
  // The refused call must not have made the file either.
  EXPECT_EQ(guest.Open(kRoot, "new", {.oflags = kOpenCreat}).error(), Errno::kMfile);
  EXPECT_FALSE(directory.Exists("new"));
  EXPECT_EQ(guest.Call("fd_close", 5), Errno::kSuccess);
  EXPECT_EQ(guest.MustOpen(kRoot, "file", {}), 5u);
}

size_t HostDescriptors() {
  size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    count += entry.exists() ? 1 : 0;
  }
  return count;
}

TEST(WasiFdLimit, NothingStaysOpenOnTheHost) {
  ScratchDirectory directory;
  directory.MakeDirectory("dir");
  directory.MakeFile("dir/file");
  for (const PathResolution how : {PathResolution::kAutomatic, PathResolution::kWalk}) {
    const size_t before = HostDescriptors();
    {
      Options options = OptionsFor(directory);
      options.path_resolution = how;
      Guest guest(options);
      for (int i = 0; i < 20; ++i) guest.MustOpen(kRoot, "dir/../dir/file", {});
      const size_t open = HostDescriptors();
      EXPECT_EQ(guest.Call("fd_renumber", 5, 6), Errno::kSuccess);
      EXPECT_EQ(HostDescriptors(), open - 1);
      EXPECT_EQ(guest.Open(kRoot, "dir/file/x", {}).error(), Errno::kNotdir);
      EXPECT_EQ(guest.CallPath("path_unlink_file", kRoot, "dir/none"), Errno::kNoent);
      EXPECT_EQ(HostDescriptors(), open - 1);
    }
    EXPECT_EQ(HostDescriptors(), before);
  }
}

struct Pipe {
  Pipe() { DAVIT_CHECK(::pipe2(ends, O_CLOEXEC) == 0); }
  ~Pipe() {
    if (ends[0] >= 0) ::close(ends[0]);
    if (ends[1] >= 0) ::close(ends[1]);
  }
  int ends[2];
};

TEST(WasiStreams, PassDataAndAreNotClosed) {
  Pipe in;
  Pipe out;
  {
    Options options;
    options.stdin_fd = in.ends[0];
    options.stdout_fd = options.stderr_fd = out.ends[1];
    Guest guest(options);
    ASSERT_EQ(::write(in.ends[1], "input", 5), 5);
    EXPECT_EQ(*guest.Read(0), "input");
    EXPECT_EQ(guest.Write(1, "out"), Errno::kSuccess);
    EXPECT_EQ(guest.Write(2, "err"), Errno::kSuccess);
    EXPECT_EQ(guest.Write(0, "x"), Errno::kNotcapable);
    EXPECT_EQ(guest.Read(1).error(), Errno::kNotcapable);
    EXPECT_EQ(guest.StatusOf(1).fs_filetype, FileType::kUnknown);
    EXPECT_EQ(guest.Call("fd_seek", 1, 0, 1, guest.Allocate(8)), Errno::kSpipe);
    EXPECT_EQ(guest.Call("fd_close", 1), Errno::kSuccess);
    EXPECT_EQ(guest.Write(1, "out"), Errno::kBadf);
  }
  char buffer[8] = {};
  EXPECT_EQ(::read(out.ends[0], buffer, 8), 6);
  EXPECT_STREQ(buffer, "outerr");
  EXPECT_GE(::fcntl(out.ends[1], F_GETFD), 0);
}

TEST(WasiStreams, NonblockingIsTheGuestsOwn) {
  Pipe in;
  Options options;
  options.stdin_fd = in.ends[0];
  options.stdout_fd = options.stderr_fd = Options::kNullStream;
  Guest guest(options);
  EXPECT_EQ(guest.Call("fd_fdstat_set_flags", 0, kFdNonblock), Errno::kSuccess);
  EXPECT_EQ(guest.StatusOf(0).fs_flags, kFdNonblock);
  EXPECT_EQ(::fcntl(in.ends[0], F_GETFL) & O_NONBLOCK, 0);
  EXPECT_EQ(guest.Read(0).error(), Errno::kAgain);
  ASSERT_EQ(::write(in.ends[1], "x", 1), 1);
  EXPECT_EQ(*guest.Read(0), "x");
  EXPECT_EQ(guest.Call("fd_fdstat_set_flags", 0, kFdAppend), Errno::kNotsup);
}

TEST(WasiStreams, ABrokenPipeIsAnErrorAndNoSignal) {
  Pipe out;
  Options options;
  options.stdin_fd = options.stderr_fd = Options::kNullStream;
  options.stdout_fd = out.ends[1];
  Guest guest(options);
  ::close(out.ends[0]);
  out.ends[0] = -1;
  struct sigaction before;
  struct sigaction fatal = {};
  fatal.sa_handler = SIG_DFL;
  ASSERT_EQ(::sigaction(SIGPIPE, &fatal, &before), 0);
  EXPECT_EQ(guest.Write(1, "x"), Errno::kPipe);
  sigset_t pending;
  ASSERT_EQ(::sigpending(&pending), 0);
  EXPECT_EQ(sigismember(&pending, SIGPIPE), 0);
  ASSERT_EQ(::sigaction(SIGPIPE, &before, nullptr), 0);
}

TEST(WasiStreams, ATerminalCannotBePositioned) {
  const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) GTEST_SKIP() << "no pseudo-terminals here";
  {
    Options options;
    options.stdin_fd = options.stdout_fd = terminal;
    options.stderr_fd = Options::kNullStream;
    Guest guest(options);
    const Rights positions = rights::kFdSeek | rights::kFdTell;
    for (const uint32_t fd : {0u, 1u}) {
      EXPECT_EQ(guest.StatusOf(fd).fs_filetype, FileType::kCharacterDevice);
      EXPECT_EQ(guest.StatusOf(fd).fs_rights_base & positions, 0u);
      EXPECT_EQ(guest.Call("fd_seek", fd, 0, 0, guest.Allocate(8)), Errno::kNotcapable);
    }
    // /dev/null is a character device, but no terminal.
    EXPECT_EQ(guest.StatusOf(2).fs_filetype, FileType::kCharacterDevice);
    EXPECT_EQ(guest.StatusOf(2).fs_rights_base & positions, positions);
  }
  ::close(terminal);
}

}  // namespace
}  // namespace davit::wasi
