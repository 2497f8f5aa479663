// What the path_ functions and fd_readdir do, and what a read-only preopen does not let them do.
#include <sys/stat.h>

#include <map>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {
namespace {

constexpr Errno kOk = Errno::kSuccess;

// Several preopens from 3 on, and short forms of the calls.
class PathGuest : public Guest {
 public:
  using Guest::Guest;

  Errno Rename(uint32_t from, std::string_view old_path, uint32_t to, std::string_view new_path) {
    return Call("path_rename", from, Put(old_path), old_path.size(), to, Put(new_path),
                new_path.size());
  }
  Errno Link(uint32_t from, std::string_view old_path, uint32_t to, std::string_view new_path,
             uint32_t lookup = 0) {
    return Call("path_link", from, lookup, Put(old_path), old_path.size(), to, Put(new_path),
                new_path.size());
  }
  Errno Symlink(std::string_view target, std::string_view path, uint32_t fd = kRoot) {
    return Call("path_symlink", Put(target), target.size(), fd, Put(path), path.size());
  }
  Errno SetTimes(uint32_t lookup, std::string_view path, uint64_t atim, uint64_t mtim,
                 uint32_t flags, uint32_t fd = kRoot) {
    return Call("path_filestat_set_times", fd, lookup, Put(path), path.size(), atim, mtim, flags);
  }
  ErrnoOr<Filestat> Stat(std::string_view path, uint32_t lookup = 0) {
    const uint32_t stat = Allocate(sizeof(Filestat));
    const Errno error = Call("path_filestat_get", kRoot, lookup, Put(path), path.size(), stat);
    if (error != kOk) return error;
    return Get<Filestat>(stat);
  }
  ErrnoOr<std::string> Readlink(std::string_view path, uint32_t buf_len) {
    const uint32_t buf = Put(std::string(64, '?'));
    const uint32_t used = Allocate(4);
    const Errno error = CallPath("path_readlink", kRoot, path, buf, buf_len, used);
    if (error != kOk) return error;
    EXPECT_EQ(Text(buf, 64).find('?'), Get<uint32_t>(used));
    return Text(buf, Get<uint32_t>(used));
  }
};

class WasiPath : public testing::Test {
 protected:
  ScratchDirectory directory_;
  PathGuest guest_{OptionsFor(directory_)};
};

TEST_F(WasiPath, DirectoriesAreMadeAndRemoved) {
  EXPECT_EQ(guest_.CallPath("path_create_directory", kRoot, "dir"), kOk);
  EXPECT_EQ(guest_.CallPath("path_create_directory", kRoot, "dir/sub/"), kOk);
  EXPECT_EQ(guest_.CallPath("path_create_directory", kRoot, "dir"), Errno::kExist);
  EXPECT_EQ(guest_.CallPath("path_create_directory", kRoot, "."), Errno::kExist);
  EXPECT_TRUE(std::filesystem::is_directory(directory_.path("dir/sub")));
  EXPECT_EQ(guest_.CallPath("path_remove_directory", kRoot, "dir"), Errno::kNotempty);
  EXPECT_EQ(guest_.CallPath("path_remove_directory", kRoot, "dir/sub/."), Errno::kInval);
  EXPECT_EQ(guest_.CallPath("path_unlink_file", kRoot, "dir/sub"), Errno::kIsdir);
  EXPECT_EQ(guest_.CallPath("path_unlink_file", kRoot, "dir/sub/"), Errno::kIsdir);
  EXPECT_EQ(guest_.CallPath("path_remove_directory", kRoot, "dir/sub/"), kOk);
  EXPECT_EQ(guest_.CallPath("path_remove_directory", kRoot, "dir"), kOk);
  EXPECT_FALSE(directory_.Exists("dir"));
}

TEST_F(WasiPath, FilesAreUnlinked) {
  directory_.MakeFile("file", "text");
  directory_.MakeLink("link", "file");
  EXPECT_EQ(guest_.CallPath("path_remove_directory", kRoot, "file"), Errno::kNotdir);
  EXPECT_EQ(guest_.CallPath("path_unlink_file", kRoot, "file/"), Errno::kNotdir);
  EXPECT_EQ(guest_.CallPath("path_unlink_file", kRoot, "missing/"), Errno::kNoent);
  EXPECT_EQ(guest_.CallPath("path_unlink_file", kRoot, "link"), kOk);
  EXPECT_EQ(directory_.Read("file"), "text");
  EXPECT_EQ(guest_.CallPath("path_unlink_file", kRoot, "file"), kOk);
  EXPECT_EQ(guest_.CallPath("path_unlink_file", kRoot, "file"), Errno::kNoent);
}

TEST_F(WasiPath, RenameReplacesAndRefuses) {
  directory_.MakeFile("a", "from a");
  directory_.MakeFile("b", "from b");
  directory_.MakeDirectory("dir");
  directory_.MakeLink("to_dir", "dir");
  EXPECT_EQ(guest_.Rename(kRoot, "a", kRoot, "b"), kOk);
  EXPECT_EQ(directory_.Read("b"), "from a");
  EXPECT_FALSE(directory_.Exists("a"));
  EXPECT_EQ(guest_.Rename(kRoot, "b", kRoot, "dir"), Errno::kIsdir);
  EXPECT_EQ(guest_.Rename(kRoot, "b/", kRoot, "c"), Errno::kNotdir);
  EXPECT_EQ(guest_.Rename(kRoot, "b", kRoot, "c/"), Errno::kNotdir);
  EXPECT_EQ(guest_.Rename(kRoot, "to_dir/", kRoot, "c"), Errno::kNotdir);
  EXPECT_EQ(guest_.Rename(kRoot, "dir", kRoot, "dir/sub"), Errno::kInval);
  EXPECT_EQ(guest_.Rename(kRoot, "missing", kRoot, "c"), Errno::kNoent);
  EXPECT_EQ(guest_.Rename(kRoot, "dir/", kRoot, "moved/"), kOk);
  EXPECT_EQ(guest_.Rename(kRoot, "b", kRoot, "moved/b"), kOk);
  EXPECT_EQ(directory_.Read("moved/b"), "from a");
  const uint32_t moved =
      guest_.MustOpen(kRoot, "moved", {.oflags = kOpenDirectory, .base = kDirectoryRights});
  EXPECT_EQ(guest_.Rename(moved, "b", kRoot, "back"), kOk);
  EXPECT_EQ(directory_.Read("back"), "from a");
}

TEST_F(WasiPath, HardLinksShareTheFile) {
  directory_.MakeFile("file", "text");
  directory_.MakeDirectory("dir");
  directory_.MakeLink("link", "file");
  directory_.MakeLink("dir/up", "../file");
  EXPECT_EQ(guest_.Link(kRoot, "file", kRoot, "dir/other"), kOk);
  EXPECT_EQ(guest_.Stat("dir/other")->ino, guest_.Stat("file")->ino);
  EXPECT_EQ(guest_.Stat("file")->nlink, 2u);
  EXPECT_EQ(guest_.Link(kRoot, "file", kRoot, "dir/other"), Errno::kExist);
  EXPECT_EQ(guest_.Link(kRoot, "file", kRoot, "new/"), Errno::kNoent);
  EXPECT_EQ(guest_.Link(kRoot, "file", kRoot, "dir/"), Errno::kExist);
  EXPECT_EQ(guest_.Link(kRoot, "file/", kRoot, "new"), Errno::kNotdir);
  EXPECT_EQ(guest_.Link(kRoot, "dir", kRoot, "new"), Errno::kPerm);
  // A link to the symbolic link, unless it is to be followed.
  EXPECT_EQ(guest_.Link(kRoot, "link", kRoot, "second"), kOk);
  EXPECT_EQ(guest_.Stat("second")->filetype, FileType::kSymbolicLink);
  EXPECT_EQ(guest_.Link(kRoot, "dir/up", kRoot, "third", kLookupSymlinkFollow), kOk);
  EXPECT_EQ(guest_.Stat("third")->ino, guest_.Stat("file")->ino);
  EXPECT_EQ(guest_.Link(kRoot, "file", kRoot, "fourth", 2), Errno::kInval);
}

TEST_F(WasiPath, SymbolicLinksHoldWhatTheyAreGiven) {
  EXPECT_EQ(guest_.Symlink("some/where", "link"), kOk);
  EXPECT_EQ(std::filesystem::read_symlink(directory_.path("link")), "some/where");
  EXPECT_EQ(*guest_.Readlink("link", 64), "some/where");
  EXPECT_EQ(*guest_.Readlink("link", 4), "some");
  EXPECT_EQ(*guest_.Readlink("link", 0), "");
  EXPECT_EQ(guest_.Symlink("other", "link"), Errno::kExist);
  EXPECT_EQ(guest_.Symlink("other", "new/"), Errno::kNoent);
  EXPECT_EQ(guest_.Symlink("", "new"), Errno::kNoent);
  EXPECT_EQ(guest_.Symlink(std::string_view("a\0b", 3), "new"), Errno::kInval);
  for (const char* target : {"/", "/etc/passwd", "//x"}) {
    EXPECT_EQ(guest_.Symlink(target, "new"), Errno::kNotcapable);
  }
  EXPECT_FALSE(directory_.Exists("new"));
  EXPECT_EQ(guest_.Symlink("../..", "up"), kOk);
  EXPECT_EQ(guest_.Open(kRoot, "up", {.lookup = kLookupSymlinkFollow}).error(), Errno::kNotcapable);
  EXPECT_EQ(guest_.CallPath("path_readlink", kRoot, ".", 64, 4, 64), Errno::kInval);
}

TEST_F(WasiPath, StatusAndTimesOfLinksAndTargets) {
  directory_.MakeFile("file", "12345");
  directory_.MakeLink("link", "file");
  EXPECT_EQ(guest_.Stat("file")->size, 5u);
  EXPECT_EQ(guest_.Stat("link")->filetype, FileType::kSymbolicLink);
  EXPECT_EQ(guest_.Stat("link", kLookupSymlinkFollow)->ino, guest_.Stat("file")->ino);
  EXPECT_EQ(guest_.Stat(".")->filetype, FileType::kDirectory);
  EXPECT_EQ(guest_.Stat("file/").error(), Errno::kNotdir);
  EXPECT_EQ(guest_.Stat("file", 2).error(), Errno::kInval);

  constexpr uint64_t kThen = 1'000'000'000'000'000'001;
  EXPECT_EQ(guest_.SetTimes(0, "link", 0, kThen, kSetMtim), kOk);
  EXPECT_EQ(guest_.Stat("link")->mtim, kThen);
  EXPECT_NE(guest_.Stat("file")->mtim, kThen);
  EXPECT_EQ(
      guest_.SetTimes(kLookupSymlinkFollow, "link", kThen + 1, kThen + 2, kSetAtim | kSetMtim),
      kOk);
  EXPECT_EQ(guest_.Stat("file")->atim, kThen + 1);
  EXPECT_EQ(guest_.Stat("file")->mtim, kThen + 2);
  EXPECT_EQ(guest_.Stat("link")->mtim, kThen);
  EXPECT_EQ(guest_.SetTimes(0, "file/", 0, 0, kSetMtim), Errno::kNotdir);
  EXPECT_EQ(guest_.SetTimes(0, "file", 0, 0, kSetMtim | kSetMtimNow), Errno::kInval);
  EXPECT_EQ(guest_.SetTimes(0, "file", 0, 0, 16), Errno::kInval);
  EXPECT_EQ(guest_.SetTimes(2, "file", 0, 0, 0), Errno::kInval);
  EXPECT_EQ(guest_.SetTimes(0, "missing", 0, 0, kSetMtim), Errno::kNoent);
}

TEST_F(WasiPath, AFileIsNoDirectoryToStartFrom) {
  directory_.MakeFile("file");
  const uint32_t file = guest_.MustOpen(kRoot, "file", {});
  // Even with rights that only a directory can have.
  (*guest_.context().descriptors().Find(file))->base = kDirectoryRights;
  EXPECT_EQ(guest_.Open(file, "x", {.base = 0}).error(), Errno::kNotdir);
  EXPECT_EQ(guest_.CallPath("path_create_directory", file, "x"), Errno::kNotdir);
  EXPECT_EQ(guest_.Call("fd_readdir", file, 64, 64, 0, 8), Errno::kNotdir);
}

struct Entry {
  std::string name;
  Dirent dirent;
};

// The whole entries in one fd_readdir; `more` as the guest would conclude it.
std::vector<Entry> ReadDirectory(Guest& guest, uint32_t fd, uint32_t buf_len, uint64_t cookie,
                                 bool* more) {
  guest.Reset();
  const uint32_t buf = guest.Allocate(buf_len);
  const uint32_t used_ptr = guest.Allocate(4);
  EXPECT_EQ(guest.Call("fd_readdir", fd, buf, buf_len, cookie, used_ptr), kOk);
  const auto used = guest.Get<uint32_t>(used_ptr);
  *more = used == buf_len;
  std::vector<Entry> entries;
  for (uint32_t offset = 0; offset + sizeof(Dirent) <= used;) {
    const auto dirent = guest.Get<Dirent>(buf + offset);
    offset += sizeof(Dirent);
    if (offset + dirent.d_namlen > used) break;
    entries.push_back({guest.Text(buf + offset, dirent.d_namlen), dirent});
    offset += dirent.d_namlen;
  }
  return entries;
}

TEST_F(WasiPath, DirectoriesListEverythingOnce) {
  directory_.MakeFile("file", "x");
  directory_.MakeDirectory("dir");
  directory_.MakeLink("link", "nowhere");
  bool more;
  std::map<std::string, Dirent> entries;
  for (const Entry& entry : ReadDirectory(guest_, kRoot, 4096, 0, &more)) {
    EXPECT_TRUE(entries.emplace(entry.name, entry.dirent).second) << entry.name;
  }
  EXPECT_FALSE(more);
  ASSERT_EQ(entries.size(), 5u);
  EXPECT_EQ(entries.at(".").d_type, FileType::kDirectory);
  EXPECT_EQ(entries.at("..").d_type, FileType::kDirectory);
  EXPECT_EQ(entries.at("dir").d_type, FileType::kDirectory);
  EXPECT_EQ(entries.at("file").d_type, FileType::kRegularFile);
  EXPECT_EQ(entries.at("link").d_type, FileType::kSymbolicLink);
  EXPECT_EQ(entries.at("file").d_ino, guest_.Stat("file")->ino);
}

TEST_F(WasiPath, CookiesContinueWhateverTheBuffer) {
  constexpr int kFiles = 700;
  for (int i = 0; i < kFiles; ++i) directory_.MakeFile("file-" + std::to_string(i));
  for (const uint32_t buf_len : {40u, 100u, 512u, 4096u, 60'000u}) {
    std::map<std::string, int> seen;
    std::vector<std::pair<std::string, uint64_t>> following;
    uint64_t cookie = 0;
    bool more = true;
    while (more) {
      const auto entries = ReadDirectory(guest_, kRoot, buf_len, cookie, &more);
      for (const Entry& entry : entries) {
        ++seen[entry.name];
        if (!following.empty()) following.back().first = entry.name;
        following.emplace_back("", entry.dirent.d_next);
        cookie = entry.dirent.d_next;
      }
      ASSERT_TRUE(!more || !entries.empty()) << buf_len;
    }
    EXPECT_EQ(seen.size(), kFiles + 2u);
    for (const auto& [name, times] : seen) EXPECT_EQ(times, 1) << name;
    // Any cookie, in any order, names the same entry again.
    for (size_t i = following.size() - 1; i > 0; i -= std::min<size_t>(i, 37)) {
      const auto again = ReadDirectory(guest_, kRoot, 512, following[i - 1].second, &more);
      ASSERT_FALSE(again.empty());
      EXPECT_EQ(again[0].name, following[i - 1].first);
    }
  }
}

TEST_F(WasiPath, RemovingWhileReadingSkipsNothing) {
  constexpr int kFiles = 500;
  for (int i = 0; i < kFiles; ++i) directory_.MakeFile("file-" + std::to_string(i));
  uint64_t cookie = 0;
  bool more = true;
  int removed = 0;
  while (more) {
    for (const Entry& entry : ReadDirectory(guest_, kRoot, 512, cookie, &more)) {
      cookie = entry.dirent.d_next;
      if (entry.name[0] == '.') continue;
      EXPECT_EQ(guest_.CallPath("path_unlink_file", kRoot, entry.name), kOk);
      ++removed;
    }
  }
  EXPECT_EQ(removed, kFiles);
  EXPECT_TRUE(std::filesystem::is_empty(directory_.path()));
}

TEST_F(WasiPath, AShortBufferIsFilledToTheBrim) {
  directory_.MakeFile("a-name-of-some-length");
  bool more;
  for (uint32_t size = 0; size < 60; ++size) {
    ReadDirectory(guest_, kRoot, size, 0, &more);
    EXPECT_TRUE(more) << size;
  }
  EXPECT_EQ(guest_.Call("fd_readdir", kRoot, 64, 64, ~uint64_t{0}, 8), Errno::kInval);
}

// 3 is read-only, 4 is not; both are on one file system, so that links and renames could succeed.
class WasiReadOnly : public testing::Test {
 protected:
  WasiReadOnly() {
    directory_.MakeDirectory("ro/dir");
    directory_.MakeDirectory("rw/dir");
    for (const char* side : {"ro", "rw"}) {
      directory_.MakeFile(std::string(side) + "/file", "text");
      directory_.MakeFile(std::string(side) + "/dir/inner", "inner");
    }
    Options options = OptionsFor(directory_);
    options.preopens = {{directory_.path("ro"), "/ro", true}, {directory_.path("rw"), "/rw"}};
    guest_.emplace(std::move(options));
  }

  static constexpr uint32_t kReadOnly = 3;
  static constexpr uint32_t kWritable = 4;
  ScratchDirectory directory_;
  std::optional<PathGuest> guest_;
};

TEST_F(WasiReadOnly, ReadingWorks) {
  const uint32_t file = guest_->MustOpen(kReadOnly, "file", {});
  EXPECT_EQ(*guest_->Read(file), "text");
  EXPECT_EQ(guest_->Stat("dir/inner")->size, 5u);
  bool more;
  EXPECT_EQ(ReadDirectory(*guest_, kReadOnly, 4096, 0, &more).size(), 4u);
}

TEST_F(WasiReadOnly, EveryChangeIsRefused) {
  PathGuest& guest = *guest_;
  struct stat before;
  ASSERT_EQ(::stat(directory_.path("ro/file").c_str(), &before), 0);
  const auto open = [&](Guest::OpenOptions how) {
    return guest.Open(kReadOnly, "file", how).error();
  };
  EXPECT_EQ(open({.base = rights::kFdWrite}), Errno::kRofs);
  EXPECT_EQ(open({.oflags = kOpenTrunc}), Errno::kRofs);
  EXPECT_EQ(open({.oflags = kOpenTrunc, .base = 0}), Errno::kRofs);
  EXPECT_EQ(open({.oflags = kOpenCreat}), Errno::kRofs);
  EXPECT_EQ(guest.Open(kReadOnly, "new", {.oflags = kOpenCreat}).error(), Errno::kRofs);
  EXPECT_EQ(guest.CallPath("path_create_directory", kReadOnly, "new"), Errno::kRofs);
  EXPECT_EQ(guest.CallPath("path_remove_directory", kReadOnly, "dir"), Errno::kRofs);
  EXPECT_EQ(guest.CallPath("path_unlink_file", kReadOnly, "file"), Errno::kRofs);
  EXPECT_EQ(guest.Symlink("file", "new", kReadOnly), Errno::kRofs);
  EXPECT_EQ(guest.SetTimes(0, "file", 1, 1, kSetMtim, kReadOnly), Errno::kRofs);
  // Out of it and into it: a name elsewhere must not give back what this one withholds.
  EXPECT_EQ(guest.Link(kReadOnly, "file", kWritable, "new"), Errno::kRofs);
  EXPECT_EQ(guest.Link(kWritable, "file", kReadOnly, "new"), Errno::kRofs);
  EXPECT_EQ(guest.Link(kReadOnly, "file", kReadOnly, "new"), Errno::kRofs);
  EXPECT_EQ(guest.Rename(kReadOnly, "file", kWritable, "new"), Errno::kRofs);
  EXPECT_EQ(guest.Rename(kWritable, "file", kReadOnly, "new"), Errno::kRofs);
  EXPECT_EQ(guest.Rename(kReadOnly, "dir", kReadOnly, "new"), Errno::kRofs);

  const uint32_t file =
      guest.MustOpen(kReadOnly, "file",
                     {.base = rights::kFdRead | rights::kFdAllocate | rights::kFdFilestatSetSize |
                              rights::kFdFilestatSetTimes});
  EXPECT_EQ(guest.Call("fd_allocate", file, 0, 100), Errno::kRofs);
  EXPECT_EQ(guest.Call("fd_filestat_set_size", file, 0), Errno::kRofs);
  EXPECT_EQ(guest.Call("fd_filestat_set_times", file, 1, 1, kSetMtim), Errno::kRofs);
  EXPECT_EQ(guest.Call("fd_filestat_set_times", kReadOnly, 1, 1, kSetMtim), Errno::kRofs);

  struct stat after;
  ASSERT_EQ(::stat(directory_.path("ro/file").c_str(), &after), 0);
  EXPECT_EQ(before.st_ctim.tv_nsec, after.st_ctim.tv_nsec);
  EXPECT_EQ(before.st_ctim.tv_sec, after.st_ctim.tv_sec);
  EXPECT_EQ(directory_.Read("ro/file"), "text");
  EXPECT_FALSE(directory_.Exists("ro/new"));
  EXPECT_FALSE(directory_.Exists("rw/new"));
}

TEST_F(WasiReadOnly, WhatDescendsFromItIsReadOnlyToo) {
  const Guest::OpenOptions how = {.oflags = kOpenDirectory,
                                  .base = kDirectoryRights,
                                  .inheriting = kDirectoryRights | kFileRights};
  uint32_t dir = guest_->MustOpen(kReadOnly, "dir", how);
  EXPECT_EQ(guest_->Open(dir, "inner", {.oflags = kOpenTrunc}).error(), Errno::kRofs);
  EXPECT_EQ(guest_->CallPath("path_unlink_file", dir, "inner"), Errno::kRofs);
  // Neither another number nor opening it again changes that.
  EXPECT_EQ(guest_->Call("fd_renumber", dir, kWritable), kOk);
  EXPECT_EQ(guest_->CallPath("path_unlink_file", kWritable, "inner"), Errno::kRofs);
  dir = guest_->MustOpen(kWritable, ".", how);
  EXPECT_EQ(guest_->CallPath("path_unlink_file", dir, "inner"), Errno::kRofs);
  EXPECT_EQ(directory_.Read("ro/dir/inner"), "inner");
}

TEST_F(WasiReadOnly, TheOtherPreopenIsNot) {
  EXPECT_EQ(guest_->Link(kWritable, "file", kWritable, "new"), kOk);
  EXPECT_EQ(guest_->Rename(kWritable, "new", kWritable, "newer"), kOk);
  EXPECT_TRUE(guest_->Open(kWritable, "newer", {.oflags = kOpenTrunc}).ok());
  EXPECT_EQ(directory_.Read("rw/file"), "");
}

}  // namespace
}  // namespace davit::wasi
