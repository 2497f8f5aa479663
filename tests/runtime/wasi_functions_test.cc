// The table of functions, and those of its rows that need no file system.
#include <csignal>
#include <cstring>
#include <limits>
#include <set>
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "runtime/wasi/functions.h"
#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {
namespace {

struct Signature {
  const char* name;
  const char* params;
};

// By hand from wasi_snapshot_preview1.witx: handles, sizes, pointers and flags are i32; a string or
// list is a pointer and a length; filesize, filedelta, timestamp, rights and dircookie are i64;
// each result is one more pointer.
constexpr Signature kSignatures[] = {
    {"args_get", "ii"},
    {"args_sizes_get", "ii"},
    {"environ_get", "ii"},
    {"environ_sizes_get", "ii"},
    {"clock_res_get", "ii"},
    {"clock_time_get", "iIi"},
    {"fd_advise", "iIIi"},
    {"fd_allocate", "iII"},
    {"fd_close", "i"},
    {"fd_datasync", "i"},
    {"fd_fdstat_get", "ii"},
    {"fd_fdstat_set_flags", "ii"},
    {"fd_fdstat_set_rights", "iII"},
    {"fd_filestat_get", "ii"},
    {"fd_filestat_set_size", "iI"},
    {"fd_filestat_set_times", "iIIi"},
    {"fd_pread", "iiiIi"},
    {"fd_prestat_get", "ii"},
    {"fd_prestat_dir_name", "iii"},
    {"fd_pwrite", "iiiIi"},
    {"fd_read", "iiii"},
    {"fd_readdir", "iiiIi"},
    {"fd_renumber", "ii"},
    {"fd_seek", "iIii"},
    {"fd_sync", "i"},
    {"fd_tell", "ii"},
    {"fd_write", "iiii"},
    {"path_create_directory", "iii"},
    {"path_filestat_get", "iiiii"},
    {"path_filestat_set_times", "iiiiIIi"},
    {"path_link", "iiiiiii"},
    {"path_open", "iiiiiIIii"},
    {"path_readlink", "iiiiii"},
    {"path_remove_directory", "iii"},
    {"path_rename", "iiiiii"},
    {"path_symlink", "iiiii"},
    {"path_unlink_file", "iii"},
    {"poll_oneoff", "iiii"},
    {"proc_exit", "i"},
    {"proc_raise", "i"},
    {"sched_yield", ""},
    {"random_get", "ii"},
    {"sock_accept", "iii"},
    {"sock_recv", "iiiiii"},
    {"sock_send", "iiiii"},
    {"sock_shutdown", "ii"},
};

TEST(WasiTable, HasTheSignaturesOfPreview1) {
  EXPECT_EQ(kModuleName, "wasi_snapshot_preview1");
  EXPECT_EQ(std::size(kSignatures), kFunctions.size());
  for (const Signature& expected : kSignatures) {
    const Function* row = FindFunction(expected.name);
    ASSERT_NE(row, nullptr) << expected.name;
    EXPECT_EQ(row->name, expected.name);
    EXPECT_EQ(row->params, expected.params) << expected.name;
    EXPECT_EQ(row->result, std::string_view(expected.name) == "proc_exit" ? '\0' : 'i')
        << expected.name;
  }
}

TEST(WasiTable, FindsNothingElse) {
  for (const char* name : {"", "a", "fd_", "fd_writ", "fd_writev", "proc_exec", "zz"}) {
    EXPECT_EQ(FindFunction(name), nullptr) << name;
  }
}

Options NoStreams() {
  Options options;
  options.stdin_fd = options.stdout_fd = options.stderr_fd = Options::kNullStream;
  return options;
}

TEST(WasiProcess, ArgumentsAndEnvironment) {
  Options options = NoStreams();
  options.args = {"prog", "", "two words"};
  options.environ = {"A=1", "EMPTY="};
  Guest guest(options);
  const uint32_t count = guest.Allocate(4);
  const uint32_t size = guest.Allocate(4);
  ASSERT_EQ(guest.Call("args_sizes_get", count, size), Errno::kSuccess);
  EXPECT_EQ(guest.Get<uint32_t>(count), 3u);
  EXPECT_EQ(guest.Get<uint32_t>(size), 5u + 1 + 10);
  const uint32_t argv = guest.Allocate(3 * 4);
  const uint32_t buf = guest.Allocate(16);
  ASSERT_EQ(guest.Call("args_get", argv, buf), Errno::kSuccess);
  EXPECT_EQ(guest.Text(buf, 16), std::string("prog\0\0two words\0", 16));
  EXPECT_EQ(guest.Get<uint32_t>(argv), buf);
  EXPECT_EQ(guest.Get<uint32_t>(argv + 4), buf + 5);
  EXPECT_EQ(guest.Get<uint32_t>(argv + 8), buf + 6);

  ASSERT_EQ(guest.Call("environ_sizes_get", count, size), Errno::kSuccess);
  EXPECT_EQ(guest.Get<uint32_t>(count), 2u);
  EXPECT_EQ(guest.Get<uint32_t>(size), 4u + 7);
  ASSERT_EQ(guest.Call("environ_get", argv, buf), Errno::kSuccess);
  EXPECT_EQ(guest.Text(buf, 11), std::string("A=1\0EMPTY=\0", 11));
}

TEST(WasiProcess, NothingIsGivenByDefault) {
  Guest guest(NoStreams());
  const uint32_t count = guest.PutValue(~0u);
  const uint32_t size = guest.PutValue(~0u);
  for (const char* name : {"args_sizes_get", "environ_sizes_get"}) {
    ASSERT_EQ(guest.Call(name, count, size), Errno::kSuccess);
    EXPECT_EQ(guest.Get<uint32_t>(count), 0u);
    EXPECT_EQ(guest.Get<uint32_t>(size), 0u);
  }
  // No strings, no bytes: even the end of memory will do.
  EXPECT_EQ(guest.Call("args_get", Guest::kSize, Guest::kSize), Errno::kSuccess);
  EXPECT_EQ(guest.Call("args_get", Guest::kSize + 1, 0), Errno::kFault);
  EXPECT_EQ(guest.Call("fd_prestat_get", 3, guest.Allocate(8)), Errno::kBadf);
}

TEST(WasiProcess, ExitCarriesItsCode) {
  for (const uint32_t code : {0u, 1u, 255u, 0xffff'ffffu}) {
    Guest guest(NoStreams());
    EXPECT_EQ(guest.context().exit_code(), std::nullopt);
    const Result result = guest.Run("proc_exit", code);
    EXPECT_TRUE(result.exited);
    EXPECT_EQ(result.exit_code, code);
    EXPECT_EQ(guest.context().exit_code(), code);
  }
}

TEST(WasiProcess, SignalsAreRefused) {
  Guest guest(NoStreams());
  EXPECT_EQ(guest.Call("proc_raise", 0), Errno::kSuccess);
  for (uint32_t signal = 1; signal < 31; ++signal) {
    EXPECT_EQ(guest.Call("proc_raise", signal), Errno::kNosys) << signal;
  }
  EXPECT_EQ(guest.Call("proc_raise", 31), Errno::kInval);
  EXPECT_EQ(guest.Call("proc_raise", ~0u), Errno::kInval);
}

TEST(WasiProcess, YieldReturns) {
  Guest guest(NoStreams());
  EXPECT_EQ(guest.Call("sched_yield"), Errno::kSuccess);
}

TEST(WasiClock, AllFourClocksRunAndOthersDoNotExist) {
  Guest guest(NoStreams());
  const uint32_t time = guest.Allocate(8);
  for (uint32_t id = 0; id < 4; ++id) {
    ASSERT_EQ(guest.Call("clock_res_get", id, time), Errno::kSuccess) << id;
    const auto resolution = guest.Get<uint64_t>(time);
    EXPECT_GT(resolution, 0u);
    EXPECT_LE(resolution, 1'000'000'000u);
    ASSERT_EQ(guest.Call("clock_time_get", id, 1000, time), Errno::kSuccess) << id;
    const auto first = guest.Get<uint64_t>(time);
    ASSERT_EQ(guest.Call("clock_time_get", id, 0, time), Errno::kSuccess) << id;
    // The real-time clock may be set back.
    if (id != 0) {
      EXPECT_GE(guest.Get<uint64_t>(time), first) << id;
    }
  }
  EXPECT_EQ(guest.Call("clock_res_get", 4, time), Errno::kInval);
  EXPECT_EQ(guest.Call("clock_time_get", ~0u, 0, time), Errno::kInval);
}

TEST(WasiClock, RealTimeIsNanosecondsSince1970) {
  Guest guest(NoStreams());
  const uint32_t time = guest.Allocate(8);
  const auto before = static_cast<uint64_t>(::time(nullptr));
  ASSERT_EQ(guest.Call("clock_time_get", 0, 0, time), Errno::kSuccess);
  const uint64_t seconds = guest.Get<uint64_t>(time) / 1'000'000'000;
  EXPECT_GE(seconds, before);
  EXPECT_LE(seconds, before + 2);
}

TEST(WasiRandom, FillsExactlyTheBuffer) {
  Guest guest(NoStreams());
  const uint32_t buf = guest.Put(std::string(300, 'x'));
  ASSERT_EQ(guest.Call("random_get", buf + 8, 284), Errno::kSuccess);
  EXPECT_EQ(guest.Text(buf, 8), "xxxxxxxx");
  EXPECT_EQ(guest.Text(buf + 292, 8), "xxxxxxxx");
  const std::string bytes = guest.Text(buf + 8, 284);
  // 284 random bytes with fewer than 100 different values: probability below 10^-20.
  EXPECT_GE(std::set<char>(bytes.begin(), bytes.end()).size(), 100u);
  EXPECT_EQ(guest.Call("random_get", buf, 0), Errno::kSuccess);
  EXPECT_EQ(guest.Call("random_get", 0, Guest::kSize), Errno::kSuccess);
  EXPECT_EQ(guest.Call("random_get", 0, 0xffff'ffffu), Errno::kFault);
}

TEST(WasiSocket, CallsNameTheReason) {
  Guest guest(NoStreams());
  const auto call_all = [&](uint32_t fd, Errno expected) {
    EXPECT_EQ(guest.Call("sock_accept", fd, 0, 0), expected);
    EXPECT_EQ(guest.Call("sock_recv", fd, 0, 0, 0, 0, 0), expected);
    EXPECT_EQ(guest.Call("sock_send", fd, 0, 0, 0, 0), expected);
    EXPECT_EQ(guest.Call("sock_shutdown", fd, 3), expected);
  };
  call_all(77, Errno::kBadf);
  call_all(0, Errno::kNotsock);
}

TEST(WasiMemory, ContainsIsExactAndDoesNotWrap) {
  uint8_t bytes[16] = {};
  const GuestMemory memory = {bytes, 16};
  EXPECT_TRUE(memory.Contains(0, 16));
  EXPECT_TRUE(memory.Contains(16, 0));
  EXPECT_FALSE(memory.Contains(17, 0));
  EXPECT_FALSE(memory.Contains(1, 16));
  EXPECT_FALSE(memory.Contains(std::numeric_limits<uint64_t>::max(), 2));
  EXPECT_TRUE(memory.Span(0, 4, 4).has_value());
  // 0x2000'0001 * 8 is 8 in 32 bits.
  EXPECT_FALSE(memory.Span(0, 0x2000'0001, 8).has_value());
  EXPECT_FALSE(memory.Span(0xffff'fff8, 2, 8).has_value());
  EXPECT_TRUE(memory.Load<uint64_t>(8).has_value());
  EXPECT_FALSE(memory.Load<uint64_t>(9).has_value());
  EXPECT_TRUE(memory.Store(12, uint32_t{1}));
  EXPECT_FALSE(memory.Store(13, uint32_t{0}));
  EXPECT_EQ(bytes[12], 1);
  EXPECT_FALSE(memory.LoadArray<uint32_t>(4, 4).has_value());
  EXPECT_THAT(*memory.LoadArray<uint32_t>(8, 2), testing::ElementsAre(0, 1));
  EXPECT_FALSE((GuestMemory{nullptr, 0}.Load<uint8_t>(0).has_value()));
}

TEST(WasiOptions, BadOnesAreNamed) {
  const auto fails_with = [](auto change, const char* message) {
    Options options = NoStreams();
    change(options);
    const auto context = Context::Create(options);
    EXPECT_FALSE(context.ok()) << message;
    EXPECT_THAT(std::string(context.status().message()), testing::HasSubstr(message));
  };
  fails_with([](Options& o) { o.args = {std::string("a\0b", 3)}; }, "args: a string has a NUL");
  fails_with([](Options& o) { o.environ = {"NOVALUE"}; }, "\"NOVALUE\" is not of the form");
  fails_with([](Options& o) { o.environ = {"=x"}; }, "\"=x\" is not of the form");
  fails_with([](Options& o) { o.preopens = {{"/no/such/directory", "/"}}; }, "/no/such/directory");
  fails_with([](Options& o) { o.preopens = {{"/dev/null", "/"}}; }, "/dev/null");
  fails_with([](Options& o) { o.preopens = {{"/", ""}}; }, "no name for the guest");
  fails_with([](Options& o) { o.stdout_fd = 999'999; }, "stdout_fd 999999");
  fails_with([](Options& o) { o.max_descriptors = 2; }, "max_descriptors");
}

}  // namespace
}  // namespace davit::wasi
