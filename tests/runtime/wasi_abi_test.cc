// The numbers of preview 1 against lists in the order of the witx documents, and results as the
// bytes that a guest reads. (The structs' layouts are checked where they are defined.)
#include <array>
#include <string>

#include "gtest/gtest.h"
#include "runtime/wasi/abi.h"
#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {
namespace {

// typenames.witx: a flag's bit is its place in the list.
constexpr Rights kRightsInOrder[] = {
    rights::kFdDatasync,
    rights::kFdRead,
    rights::kFdSeek,
    rights::kFdFdstatSetFlags,
    rights::kFdSync,
    rights::kFdTell,
    rights::kFdWrite,
    rights::kFdAdvise,
    rights::kFdAllocate,
    rights::kPathCreateDirectory,
    rights::kPathCreateFile,
    rights::kPathLinkSource,
    rights::kPathLinkTarget,
    rights::kPathOpen,
    rights::kFdReaddir,
    rights::kPathReadlink,
    rights::kPathRenameSource,
    rights::kPathRenameTarget,
    rights::kPathFilestatGet,
    rights::kPathFilestatSetSize,
    rights::kPathFilestatSetTimes,
    rights::kFdFilestatGet,
    rights::kFdFilestatSetSize,
    rights::kFdFilestatSetTimes,
    rights::kPathSymlink,
    rights::kPathRemoveDirectory,
    rights::kPathUnlinkFile,
    rights::kPollFdReadwrite,
    rights::kSockShutdown,
    rights::kSockAccept,
};

TEST(WasiAbi, RightsAreTheBitsOfTheList) {
  ASSERT_EQ(std::size(kRightsInOrder), 30u);
  for (size_t bit = 0; bit < std::size(kRightsInOrder); ++bit) {
    EXPECT_EQ(kRightsInOrder[bit], Rights{1} << bit);
  }
}

TEST(WasiAbi, FlagsAreTheBitsOfTheirLists) {
  EXPECT_EQ((std::array{kFdAppend, kFdDsync, kFdNonblock, kFdRsync, kFdSync}),
            (std::array<FdFlags, 5>{1, 2, 4, 8, 16}));
  EXPECT_EQ((std::array{kOpenCreat, kOpenDirectory, kOpenExcl, kOpenTrunc}),
            (std::array<OpenFlags, 4>{1, 2, 4, 8}));
  EXPECT_EQ((std::array{kSetAtim, kSetAtimNow, kSetMtim, kSetMtimNow}),
            (std::array<FstFlags, 4>{1, 2, 4, 8}));
  EXPECT_EQ(kLookupSymlinkFollow, 1u);
}

// Little-endian bytes at the offsets that the witx document's size and alignment rules give.
TEST(WasiAbi, ResultsAreLaidOutAsDocumented) {
  ScratchDirectory directory;
  directory.MakeFile("file", "12345");
  Guest guest(OptionsFor(directory));
  const uint32_t file = guest.MustOpen(kRoot, "file", {.base = kReadWrite, .fdflags = 1});
  // Rubbish first: every byte of a result is written, padding included.
  const uint32_t out = guest.Put(std::string(64, '\xff'));
  const auto byte = [&](uint32_t offset) { return int{guest.Get<uint8_t>(out + offset)}; };
  const auto zero = [&](uint32_t begin, uint32_t end) {
    return guest.Text(out + begin, end - begin) == std::string(end - begin, '\0');
  };

  ASSERT_EQ(guest.Call("fd_fdstat_get", file, out), Errno::kSuccess);
  EXPECT_EQ(byte(0), 4);
  EXPECT_EQ(byte(1), 0);
  EXPECT_EQ(byte(2), 1);
  EXPECT_TRUE(zero(3, 8));
  // fd_read, fd_seek, fd_tell, fd_write and, in the third byte, fd_filestat_get.
  EXPECT_EQ(byte(8), 0b0110'0110);
  EXPECT_EQ(byte(10), 0b0010'0000);
  EXPECT_TRUE(zero(11, 24));

  ASSERT_EQ(guest.Call("fd_filestat_get", file, out), Errno::kSuccess);
  EXPECT_EQ(byte(16), 4);
  EXPECT_TRUE(zero(17, 24));
  EXPECT_EQ(byte(24), 1);
  EXPECT_TRUE(zero(25, 32));
  EXPECT_EQ(byte(32), 5);
  EXPECT_TRUE(zero(33, 40));

  ASSERT_EQ(guest.Call("fd_prestat_get", kRoot, out), Errno::kSuccess);
  EXPECT_TRUE(zero(0, 4));
  EXPECT_EQ(byte(4), 1);
  EXPECT_TRUE(zero(5, 8));
}

}  // namespace
}  // namespace davit::wasi
