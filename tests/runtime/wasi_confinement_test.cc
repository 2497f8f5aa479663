// A guest stays in its directories: one table of paths through path_open, and one of escapes
// through every function that takes a path, both by openat2 and by the walk.
#include <fcntl.h>
#include <sys/stat.h>

#include <atomic>
#include <string>
#include <thread>

#include "gtest/gtest.h"
#include "tests/runtime/wasi_path_tree.h"
#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {
namespace {

using namespace std::string_view_literals;

constexpr uint32_t kFollow = kLookupSymlinkFollow;
constexpr uint32_t kCreat = kOpenCreat;
constexpr uint32_t kExcl = kOpenCreat | kOpenExcl;
constexpr uint32_t kTrunc = kOpenTrunc;
constexpr uint32_t kDir = kOpenDirectory;
constexpr Errno kOk = Errno::kSuccess;

class WasiConfinement : public testing::TestWithParam<PathResolution> {
 protected:
  Options MakeOptions() {
    Options options;
    options.preopens.push_back({tree_.root(), "/"});
    options.stdin_fd = options.stdout_fd = options.stderr_fd = Options::kNullStream;
    options.path_resolution = GetParam();
    return options;
  }

  PathTree tree_;
  Guest guest_{MakeOptions()};
};

struct OpenCase {
  std::string_view path;
  uint32_t lookup;
  uint32_t oflags;
  Errno expected;
  // What can be read there afterwards; null for a directory.
  const char* text = nullptr;
};

// By path_resolution(7) and open(2), with kNotcapable wherever the way leads out of the root.
constexpr OpenCase kOpenCases[] = {
    {"file", 0, 0, kOk, "text"},
    {"./file", 0, 0, kOk, "text"},
    {"dir/inner", 0, 0, kOk, "inner"},
    {"dir//inner", 0, 0, kOk, "inner"},
    {"dir/./inner", 0, 0, kOk, "inner"},
    {"dir/../file", 0, 0, kOk, "text"},
    {"dir/sub/../../file", 0, 0, kOk, "text"},
    {".", 0, 0, kOk},
    {"./", 0, 0, kOk},
    {"dir", 0, kDir, kOk},
    {"dir/", 0, 0, kOk},
    {"dir///", 0, 0, kOk},
    {"dir/.", 0, 0, kOk},
    {"dir/..", 0, 0, kOk},
    {"file", 0, kDir, Errno::kNotdir},
    {"missing", 0, 0, Errno::kNoent},
    {"missing/x", 0, 0, Errno::kNoent},
    {"missing/../file", 0, 0, Errno::kNoent},
    {"file/x", 0, 0, Errno::kNotdir},
    {"file/", 0, 0, Errno::kNotdir},
    {"file/.", 0, 0, Errno::kNotdir},
    {"file/..", 0, 0, Errno::kNotdir},
    {"file/../file", 0, 0, Errno::kNotdir},
    // Malformed.
    {"", 0, 0, Errno::kNoent},
    {"file\0"sv, 0, 0, Errno::kInval},
    {"\0"sv, 0, 0, Errno::kInval},
    {"file\0/../../secret"sv, 0, 0, Errno::kInval},
    {"file", 2, 0, Errno::kInval},
    {"file", 0, 1 << 4, Errno::kInval},
    {"dir", 0, kDir | kOpenCreat, Errno::kInval},
    {"dir", 0, kDir | kOpenTrunc, Errno::kInval},
    // Out by name.
    {"/", 0, 0, Errno::kNotcapable},
    {"/file", 0, 0, Errno::kNotcapable},
    {"//file", 0, 0, Errno::kNotcapable},
    {"..", 0, 0, Errno::kNotcapable},
    {"../", 0, 0, Errno::kNotcapable},
    {"./..", 0, 0, Errno::kNotcapable},
    {"../secret", 0, 0, Errno::kNotcapable},
    {"../root/file", 0, 0, Errno::kNotcapable},
    {"dir/../..", 0, 0, Errno::kNotcapable},
    {"dir/../../secret", 0, 0, Errno::kNotcapable},
    {"dir/../../root/file", 0, 0, Errno::kNotcapable},
    {"link_dir/../../secret", 0, 0, Errno::kNotcapable},
    {"../new", 0, kCreat, Errno::kNotcapable},
    {"dir/../../new", 0, kExcl, Errno::kNotcapable},
    {"../secret", 0, kTrunc, Errno::kNotcapable},
    // Links that stay inside.
    {"link_file", kFollow, 0, kOk, "text"},
    {"link_file", 0, 0, Errno::kLoop},
    {"link_file/", 0, 0, Errno::kNotdir},
    {"link_dir", kFollow, 0, kOk},
    {"link_dir", 0, 0, Errno::kLoop},
    {"link_dir", 0, kDir, Errno::kNotdir},
    {"link_dir", kFollow, kDir, kOk},
    {"link_dir/", 0, 0, kOk},
    {"link_dir/.", 0, 0, kOk},
    {"link_dir/inner", 0, 0, kOk, "inner"},
    {"link_dir/../file", 0, 0, kOk, "text"},
    {"link_dir/sub/../inner", 0, 0, kOk, "inner"},
    {"link_around", kFollow, 0, kOk, "text"},
    {"dir/back", kFollow, 0, kOk, "text"},
    {"link_dir/back", kFollow, 0, kOk, "text"},
    {"slash_dir", kFollow, 0, kOk},
    {"slash_dir/inner", 0, 0, kOk, "inner"},
    {"slash_file", kFollow, 0, Errno::kNotdir},
    {"loop_a", kFollow, 0, Errno::kLoop},
    {"self", kFollow, 0, Errno::kLoop},
    {"self", 0, 0, Errno::kLoop},
    {"self/x", 0, 0, Errno::kLoop},
    {"chain40", kFollow, 0, kOk, "text"},
    {"chain41", kFollow, 0, Errno::kLoop},
    {"dangling", kFollow, 0, Errno::kNoent},
    {"dangling", 0, 0, Errno::kLoop},
    {"dangling/x", 0, 0, Errno::kNoent},
    // Links that leave.
    {"abs", kFollow, 0, Errno::kNotcapable},
    {"abs", 0, 0, Errno::kLoop},
    {"abs_dir", kFollow, kDir, Errno::kNotcapable},
    {"abs_dir/", 0, 0, Errno::kNotcapable},
    {"abs_dir/secret", 0, 0, Errno::kNotcapable},
    {"abs_dir/root/file", 0, 0, Errno::kNotcapable},
    {"out", kFollow, 0, Errno::kNotcapable},
    {"out", 0, 0, Errno::kLoop},
    {"out/", 0, 0, Errno::kNotcapable},
    {"dir/out", kFollow, 0, Errno::kNotcapable},
    {"link_dir/out", kFollow, 0, Errno::kNotcapable},
    {"out_dir", kFollow, 0, Errno::kNotcapable},
    {"out_dir/", 0, 0, Errno::kNotcapable},
    {"out_dir/secret", 0, 0, Errno::kNotcapable},
    {"out_dir/root/file", 0, 0, Errno::kNotcapable},
    {"out_and_in", kFollow, 0, Errno::kNotcapable},
    {"out", kFollow, kTrunc, Errno::kNotcapable},
    {"out", kFollow, kCreat, Errno::kNotcapable},
    {"out", kFollow, kCreat | kTrunc, Errno::kNotcapable},
    {"out_new", kFollow, kCreat, Errno::kNotcapable},
    {"out_new", 0, kCreat, Errno::kLoop},
    {"out_new", kFollow, kExcl, Errno::kExist},
    {"abs", kFollow, kCreat, Errno::kNotcapable},
    {"out_dir/new", 0, kCreat, Errno::kNotcapable},
    // Making files.
    {"new", 0, kCreat, kOk, ""},
    {"new", 0, kExcl, kOk, ""},
    {"link_dir/new", 0, kExcl, kOk, ""},
    {"file", 0, kCreat, kOk, "text"},
    {"file", 0, kExcl, Errno::kExist},
    {"file", 0, kOpenExcl, kOk, "text"},
    {"file/", 0, kCreat, Errno::kIsdir},
    {"new/", 0, kCreat, Errno::kIsdir},
    {"missing/new", 0, kCreat, Errno::kNoent},
    {"dir", 0, kCreat, Errno::kIsdir},
    {"dir", 0, kExcl, Errno::kExist},
    {".", 0, kCreat, Errno::kIsdir},
    {"dir/..", 0, kCreat, Errno::kIsdir},
    {"link_dir", kFollow, kCreat, Errno::kIsdir},
    {"slash_dir", kFollow, kCreat, Errno::kIsdir},
    {"link_file", kFollow, kCreat, kOk, "text"},
    {"link_file", 0, kCreat, Errno::kLoop},
    {"link_file", kFollow, kExcl, Errno::kExist},
    {"link_file", 0, kExcl, Errno::kExist},
    {"dangling", kFollow, kCreat, kOk, ""},
    {"dangling", 0, kCreat, Errno::kLoop},
    {"dangling", kFollow, kExcl, Errno::kExist},
    {"loop_a", kFollow, kCreat, Errno::kLoop},
    {"loop_a", kFollow, kExcl, Errno::kExist},
    // Emptying them.
    {"file", 0, kTrunc, kOk, ""},
    {"link_file", kFollow, kTrunc, kOk, ""},
    {"link_file", 0, kTrunc, Errno::kLoop},
    {"dir", 0, kTrunc, Errno::kIsdir},
    {"dangling", kFollow, kTrunc, Errno::kNoent},
};

TEST_P(WasiConfinement, OpensWhatIsBeneathAndNothingElse) {
  for (const OpenCase& test : kOpenCases) {
    PathTree tree;
    Options options = MakeOptions();
    options.preopens[0].host_path = tree.root();
    Guest guest(std::move(options));
    SCOPED_TRACE(std::string(test.path) + " lookup " + std::to_string(test.lookup) + " oflags " +
                 std::to_string(test.oflags));
    const auto opened =
        guest.Open(kRoot, test.path, {.lookup = test.lookup, .oflags = test.oflags});
    EXPECT_EQ(opened.error(), test.expected);
    EXPECT_TRUE(tree.OutsideIsUntouched());
    if (!opened.ok()) {
      EXPECT_EQ(tree.outer().Read("root/file"), "text");
      EXPECT_FALSE(tree.outer().Exists("root/new"));
      EXPECT_FALSE(tree.outer().Exists("root/missing"));
    } else if (test.text != nullptr) {
      EXPECT_EQ(*guest.Read(*opened), test.text);
    } else {
      EXPECT_EQ(guest.StatusOf(*opened).fs_filetype, FileType::kDirectory);
    }
  }
}

TEST_P(WasiConfinement, LengthsAreThoseOfTheHost) {
  EXPECT_EQ(guest_.Open(kRoot, std::string(256, 'a'), {}).error(), Errno::kNametoolong);
  EXPECT_EQ(guest_.Open(kRoot, std::string(255, 'a'), {}).error(), Errno::kNoent);
  std::string longest = "file";
  while (longest.size() < 4094) longest = "./" + longest;
  EXPECT_TRUE(guest_.Open(kRoot, longest, {}).ok());
  EXPECT_EQ(guest_.Open(kRoot, "././" + longest, {}).error(), Errno::kNametoolong);
  EXPECT_EQ(guest_.Open(kRoot, std::string(20'000, '/'), {}).error(), Errno::kNametoolong);
}

TEST_P(WasiConfinement, ASubdirectoryIsARootOfItsOwn) {
  const uint32_t dir = guest_.MustOpen(
      kRoot, "dir",
      {.oflags = kOpenDirectory, .base = kDirectoryRights, .inheriting = rights::kFdRead});
  EXPECT_TRUE(guest_.Open(dir, "inner", {}).ok());
  EXPECT_EQ(guest_.Open(dir, "../file", {}).error(), Errno::kNotcapable);
  EXPECT_EQ(guest_.Open(dir, "back", {.lookup = kFollow}).error(), Errno::kNotcapable);
}

// The paths below lead out of the root, whatever is done with them.
constexpr std::string_view kEscapes[] = {
    "..",
    "../",
    "../x",
    "../secret",
    "../root/file",
    "/",
    "/davit_wasi_test",
    "dir/../..",
    "dir/../../secret",
    "out_dir/x",
    "out_dir/secret",
    "out_dir/root/file",
    "out_dir/..",
    "abs_dir/x",
    "abs_dir/secret",
    "link_dir/../../secret",
    "out_dir/.",
    "dir/sub/../../../root",
};

// Calls everything that takes a path with `path` in one of its places and good arguments in the
// others.
void CallAll(Guest& guest, std::string_view path, Errno expected) {
  const auto check = [&](const char* what, Errno error) {
    EXPECT_EQ(error, expected) << what << " " << path;
    guest.Reset();
  };
  check("create", guest.CallPath("path_create_directory", kRoot, path));
  check("remove", guest.CallPath("path_remove_directory", kRoot, path));
  check("unlink", guest.CallPath("path_unlink_file", kRoot, path));
  check("readlink",
        guest.CallPath("path_readlink", kRoot, path, guest.Allocate(64), 64, guest.Allocate(4)));
  for (const uint32_t lookup : {0u, kFollow}) {
    check("stat", guest.Call("path_filestat_get", kRoot, lookup, guest.Put(path), path.size(),
                             guest.Allocate(64)));
    check("times", guest.Call("path_filestat_set_times", kRoot, lookup, guest.Put(path),
                              path.size(), 1, 1, kSetAtim | kSetMtim));
    check("link from", guest.Call("path_link", kRoot, lookup, guest.Put(path), path.size(), kRoot,
                                  guest.Put("made"), 4));
    check("open", guest.Open(kRoot, path, {.lookup = lookup}).error());
  }
  check("link to", guest.Call("path_link", kRoot, 0, guest.Put("file"), 4, kRoot, guest.Put(path),
                              path.size()));
  check("rename from", guest.Call("path_rename", kRoot, guest.Put(path), path.size(), kRoot,
                                  guest.Put("made"), 4));
  check("rename to", guest.Call("path_rename", kRoot, guest.Put("file"), 4, kRoot, guest.Put(path),
                                path.size()));
  check("symlink at",
        guest.Call("path_symlink", guest.Put("file"), 4, kRoot, guest.Put(path), path.size()));
}

TEST_P(WasiConfinement, NoFunctionReachesOut) {
  for (const std::string_view path : kEscapes) {
    CallAll(guest_, path, Errno::kNotcapable);
    EXPECT_TRUE(tree_.OutsideIsUntouched()) << path;
  }
  CallAll(guest_, tree_.outer().path("secret"), Errno::kNotcapable);
  EXPECT_FALSE(tree_.outer().Exists("root/made"));
  EXPECT_EQ(tree_.outer().Read("root/file"), "text");
}

TEST_P(WasiConfinement, NoFunctionTakesBrokenPaths) {
  CallAll(guest_, "", Errno::kNoent);
  CallAll(guest_, "a\0b"sv, Errno::kInval);
  CallAll(guest_, "file\0"sv, Errno::kInval);
  CallAll(guest_, std::string(5000, 'a'), Errno::kNametoolong);
  CallAll(guest_, "missing/x", Errno::kNoent);
  CallAll(guest_, "file/x", Errno::kNotdir);
  CallAll(guest_, "self/x", Errno::kLoop);
}

TEST_P(WasiConfinement, LinksThatLeaveAreFollowedByNoFunction) {
  struct stat before;
  ASSERT_EQ(::stat(tree_.outer().path("secret").c_str(), &before), 0);
  const uint32_t stat = guest_.Allocate(64);
  for (const std::string_view link :
       {"out"sv, "abs"sv, "dir/abs"sv, "dir/out"sv, "out_dir"sv, "abs_dir"sv}) {
    const uint32_t path = guest_.Put(link);
    EXPECT_EQ(guest_.Call("path_filestat_get", kRoot, kFollow, path, link.size(), stat),
              Errno::kNotcapable);
    EXPECT_EQ(guest_.Call("path_filestat_set_times", kRoot, kFollow, path, link.size(), 1, 1,
                          kSetAtim | kSetMtim),
              Errno::kNotcapable);
    EXPECT_EQ(
        guest_.Call("path_link", kRoot, kFollow, path, link.size(), kRoot, guest_.Put("m"), 1),
        Errno::kNotcapable);
    // The link itself belongs to the guest.
    EXPECT_EQ(guest_.Call("path_filestat_get", kRoot, 0, path, link.size(), stat), kOk);
    EXPECT_EQ(guest_.Get<Filestat>(stat).filetype, FileType::kSymbolicLink);
    EXPECT_EQ(guest_.Call("path_filestat_set_times", kRoot, 0, path, link.size(), 1, 1,
                          kSetAtim | kSetMtim),
              kOk);
  }
  struct stat after;
  ASSERT_EQ(::stat(tree_.outer().path("secret").c_str(), &after), 0);
  EXPECT_EQ(before.st_mtim.tv_sec, after.st_mtim.tv_sec);
  EXPECT_EQ(before.st_mtim.tv_nsec, after.st_mtim.tv_nsec);
  EXPECT_TRUE(tree_.OutsideIsUntouched());
}

// A slash behind a link asks the host to follow it, in calls that otherwise would not.
TEST_P(WasiConfinement, SlashesBehindLinksLeadNowhereOutside) {
  const uint32_t stat = guest_.Allocate(64);
  for (const std::string_view link : {"out_dir/"sv, "abs_dir/"sv, "out/"sv}) {
    const uint32_t path = guest_.Put(link);
    const auto size = link.size();
    EXPECT_EQ(guest_.Call("path_filestat_get", kRoot, 0, path, size, stat), Errno::kNotcapable);
    EXPECT_EQ(guest_.Call("path_filestat_set_times", kRoot, 0, path, size, 1, 1, kSetMtim),
              Errno::kNotcapable);
    EXPECT_EQ(guest_.Call("path_readlink", kRoot, path, size, stat, 8, stat), Errno::kNotcapable);
    EXPECT_EQ(guest_.Call("path_link", kRoot, 0, path, size, kRoot, guest_.Put("m"), 1),
              Errno::kNotcapable);
    EXPECT_EQ(guest_.Call("path_unlink_file", kRoot, path, size), Errno::kNotdir);
    EXPECT_EQ(guest_.Call("path_remove_directory", kRoot, path, size), Errno::kNotdir);
    EXPECT_EQ(guest_.Call("path_rename", kRoot, path, size, kRoot, guest_.Put("m"), 1),
              Errno::kNotdir);
    EXPECT_EQ(guest_.Call("path_create_directory", kRoot, path, size), Errno::kExist);
  }
  EXPECT_TRUE(tree_.OutsideIsUntouched());
  EXPECT_TRUE(tree_.outer().Exists("root/out_dir"));
}

TEST_P(WasiConfinement, MagicLinksOfProcLeadNowhere) {
  Options options = MakeOptions();
  options.preopens = {{"/proc/self", "/"}};
  Guest guest(std::move(options));
  EXPECT_TRUE(guest.Open(kRoot, "status", {}).ok());
  for (const std::string_view path : {"root/dev/null"sv, "cwd/x"sv, "root/"sv}) {
    const Errno error = guest.Open(kRoot, path, {.lookup = kFollow}).error();
    // openat2 sees the magic, the walk an absolute target.
    EXPECT_TRUE(error == Errno::kLoop || error == Errno::kNotcapable) << path;
  }
  EXPECT_FALSE(guest.Open(kRoot, "exe", {.lookup = kFollow}).ok());
  EXPECT_FALSE(guest.Open(kRoot, "fd/0", {.lookup = kFollow}).ok());
}

// Somebody exchanges a directory for a link out of the root, again and again, while the guest tries
// to pass through. It may find either, but never what is outside.
TEST_P(WasiConfinement, ExchangingDirectoriesForLinksOpensNoWayOut) {
  tree_.outer().MakeDirectory("root/swap");
  tree_.outer().MakeFile("root/swap/secret", "inside");
  std::atomic<bool> done = false;
  std::thread exchanger([&] {
    const std::string swap = tree_.outer().path("root/swap");
    const std::string out = tree_.outer().path("root/out_dir");
    while (!done) {
      ::renameat2(AT_FDCWD, swap.c_str(), AT_FDCWD, out.c_str(), RENAME_EXCHANGE);
    }
  });
  int inside = 0;
  int refused = 0;
  // Until both have been seen often, within reason.
  for (int i = 0; i < 20'000 && (inside < 200 || refused < 200); ++i) {
    guest_.Reset();
    const auto file = guest_.Open(kRoot, "swap/secret", {});
    if (file.ok()) {
      EXPECT_EQ(*guest_.Read(*file), "inside");
      EXPECT_EQ(guest_.Call("fd_close", *file), kOk);
      ++inside;
    } else {
      ++refused;
    }
    EXPECT_NE(guest_.CallPath("path_create_directory", kRoot, "swap/../../made"), kOk);
    EXPECT_NE(guest_.CallPath("path_unlink_file", kRoot, "swap/sub/../../../secret"), kOk);
  }
  done = true;
  exchanger.join();
  EXPECT_GT(inside, 0);
  EXPECT_TRUE(tree_.OutsideIsUntouched());
}

TEST_P(WasiConfinement, TheHostProcessIsNotWritten) {
  Options options = MakeOptions();
  options.preopens = {{"/proc", "/"}};
  Guest guest(std::move(options));
  for (const std::string_view path : {"self/mem"sv, "self/comm"sv, "thread-self/comm"sv}) {
    EXPECT_EQ(guest.Open(kRoot, path, {.base = kReadWrite}).error(), Errno::kNotcapable) << path;
    EXPECT_EQ(guest.Open(kRoot, path, {.base = rights::kFdWrite}).error(), Errno::kNotcapable);
  }
}

TEST_P(WasiConfinement, RemovedDirectoriesAreEmpty) {
  const uint32_t sub = guest_.MustOpen(
      kRoot, "dir/sub",
      {.oflags = kOpenDirectory, .base = kDirectoryRights, .inheriting = rights::kFdRead});
  EXPECT_EQ(guest_.CallPath("path_remove_directory", kRoot, "dir/sub"), kOk);
  EXPECT_EQ(guest_.Open(sub, "new", {.oflags = kCreat}).error(), Errno::kNoent);
  EXPECT_EQ(guest_.Open(sub, "..", {}).error(), Errno::kNotcapable);
}

INSTANTIATE_TEST_SUITE_P(By, WasiConfinement,
                         testing::Values(PathResolution::kAutomatic, PathResolution::kWalk),
                         [](const testing::TestParamInfo<PathResolution>& info) {
                           return info.param == PathResolution::kWalk ? "Walk" : "Kernel";
                         });

}  // namespace
}  // namespace davit::wasi
