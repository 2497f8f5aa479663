// Guest pointers: every pointer argument of every function, at the very end of memory and beyond.
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/runtime/wasi_testing.h"

namespace davit::wasi {
namespace {

// A call that succeeds or fails for another reason than kFault when the pointer argument number
// `pointer` has `extent` bytes to point to. The other arguments are good.
struct PointerCase {
  const char* function;
  // 'p': the address of a path "file"; 'q': of a path that does not exist; 'r': room for a result;
  // 'v': one iovec of 8 bytes; 's': a clock subscription that is due; else a number: 'D' the
  // preopen, 'F' a file, and digits.
  const char* args;
  int pointer;
  uint32_t extent;
};

constexpr PointerCase kCases[] = {
    {"args_get", "rr", 0, 8},
    {"args_get", "rr", 1, 4},
    {"args_sizes_get", "rr", 0, 4},
    {"args_sizes_get", "rr", 1, 4},
    {"environ_get", "rr", 0, 4},
    {"environ_get", "rr", 1, 4},
    {"environ_sizes_get", "rr", 0, 4},
    {"environ_sizes_get", "rr", 1, 4},
    {"clock_res_get", "0r", 1, 8},
    {"clock_time_get", "00r", 2, 8},
    {"fd_fdstat_get", "Fr", 1, 24},
    {"fd_filestat_get", "Fr", 1, 64},
    {"fd_pread", "Fv10r", 1, 8},
    {"fd_pread", "Fv10r", 4, 4},
    {"fd_prestat_get", "Dr", 1, 8},
    {"fd_prestat_dir_name", "Dr5", 1, 5},
    {"fd_pwrite", "Fv10r", 1, 8},
    {"fd_pwrite", "Fv10r", 4, 4},
    {"fd_read", "Fv1r", 1, 8},
    {"fd_read", "Fv1r", 3, 4},
    {"fd_readdir", "Dr90r", 1, 9},
    {"fd_readdir", "Dr90r", 4, 4},
    {"fd_seek", "F00r", 3, 8},
    {"fd_tell", "Fr", 1, 8},
    {"fd_write", "Fv1r", 1, 8},
    {"fd_write", "Fv1r", 3, 4},
    {"path_create_directory", "Dq4", 1, 4},
    {"path_filestat_get", "D0p4r", 2, 4},
    {"path_filestat_get", "D0p4r", 4, 64},
    {"path_filestat_set_times", "D0p4000", 2, 4},
    {"path_link", "D0p4Dq4", 2, 4},
    {"path_link", "D0p4Dq4", 5, 4},
    {"path_open", "D0p40000r", 2, 4},
    {"path_open", "D0p40000r", 8, 4},
    {"path_readlink", "Dl4r8r", 1, 4},
    {"path_readlink", "Dl4r8r", 3, 8},
    {"path_readlink", "Dl4r8r", 5, 4},
    {"path_remove_directory", "Dq4", 1, 4},
    {"path_rename", "Dp4Dq4", 1, 4},
    {"path_rename", "Dp4Dq4", 4, 4},
    {"path_symlink", "p4Dq4", 0, 4},
    {"path_symlink", "p4Dq4", 3, 4},
    {"path_unlink_file", "Dp4", 1, 4},
    {"poll_oneoff", "sr1r", 0, 48},
    {"poll_oneoff", "sr1r", 1, 32},
    {"poll_oneoff", "sr1r", 3, 4},
    {"random_get", "r8", 0, 8},
};

std::string PrintCase(const testing::TestParamInfo<PointerCase>& info) {
  return std::string(info.param.function) + "_" + std::to_string(info.param.pointer);
}

class WasiPointer : public testing::TestWithParam<PointerCase> {
 protected:
  WasiPointer() {
    directory_.MakeFile("file", "0123456789");
    directory_.MakeLink("link", "target");
    Options options = OptionsFor(directory_);
    options.preopens[0].guest_path = "/data";
    options.args = {"a", "b"};
    options.environ = {"A=1"};
    guest_.emplace(std::move(options));
    file_ = guest_->MustOpen(kRoot, "file", {.base = kReadWrite});
    guest_->Reset();
  }

  // The words of the case with the pointer under test moved to `address`; its bytes move along as
  // far as they fit.
  std::vector<uint64_t> Words(uint64_t address) {
    std::vector<uint64_t> words;
    const std::string_view args = GetParam().args;
    for (size_t i = 0; i < args.size(); ++i) {
      uint64_t word = Word(args[i]);
      if (static_cast<int>(i) == GetParam().pointer) {
        const uint64_t size = Guest::kSize;
        for (uint64_t byte = 0; byte < GetParam().extent && address + byte < size; ++byte) {
          guest_->memory().base[address + byte] = guest_->memory().base[word + byte];
        }
        word = address;
      }
      words.push_back(word);
    }
    return words;
  }

  Errno Call(uint64_t address) {
    const Function* function = FindFunction(GetParam().function);
    const std::vector<uint64_t> words = Words(address);
    DAVIT_CHECK(words.size() == function->params.size());
    return function->handler(guest_->context(), guest_->memory(), words.data()).error;
  }

  ScratchDirectory directory_;
  std::optional<Guest> guest_;
  uint32_t file_ = 0;

 private:
  uint64_t Word(char kind) {
    switch (kind) {
      case 'D':
        return kRoot;
      case 'F':
        return file_;
      case 'p':
        return guest_->Put("file");
      case 'q':
        return guest_->Put("none");
      case 'l':
        return guest_->Put("link");
      case 'r':
        return guest_->Allocate(64);
      case 'v':
        return guest_->PutValue(Iovec{guest_->Allocate(8), 8});
      case 's':
        return guest_->PutValue(Subscription{});
      default:
        return static_cast<uint64_t>(kind - '0');
    }
  }
};

TEST_P(WasiPointer, BeyondTheEndIsAFault) {
  for (const uint64_t address :
       {uint64_t{Guest::kSize} - GetParam().extent + 1, uint64_t{Guest::kSize},
        uint64_t{0x7fff'ffff}, uint64_t{0x8000'0000}, uint64_t{0xffff'ffff},
        uint64_t{0xffff'ffff} - GetParam().extent + 1}) {
    EXPECT_EQ(Call(address), Errno::kFault) << address;
  }
}

TEST_P(WasiPointer, AFaultChangesNothing) {
  const auto names = [&] {
    std::vector<std::string> result;
    for (const auto& entry : std::filesystem::directory_iterator(directory_.path())) {
      result.push_back(entry.path().filename());
    }
    return result;
  };
  const auto before = names();
  ASSERT_EQ(Call(Guest::kSize - GetParam().extent + 1), Errno::kFault);
  EXPECT_EQ(names(), before);
  EXPECT_EQ(directory_.Read("file"), "0123456789");
  guest_->Reset();
  const uint32_t position = guest_->Allocate(8);
  ASSERT_EQ(guest_->Call("fd_tell", file_, position), Errno::kSuccess);
  EXPECT_EQ(guest_->Get<uint64_t>(position), 0u);
  // No descriptor was leaked: the next number is still free.
  EXPECT_EQ(guest_->MustOpen(kRoot, "file", {}), file_ + 1);
}

TEST_P(WasiPointer, TheLastBytesOfMemoryWillDo) {
  EXPECT_NE(Call(Guest::kSize - GetParam().extent), Errno::kFault);
}

INSTANTIATE_TEST_SUITE_P(All, WasiPointer, testing::ValuesIn(kCases), PrintCase);

TEST(WasiPointers, BuffersOfAnIovecAreChecked) {
  ScratchDirectory directory;
  directory.MakeFile("file", "0123456789");
  Guest guest(OptionsFor(directory));
  const uint32_t file = guest.MustOpen(kRoot, "file", {.base = kReadWrite});
  const uint32_t count = guest.Allocate(4);
  const struct {
    uint32_t buf;
    uint32_t buf_len;
    Errno expected;
  } kBuffers[] = {
      {Guest::kSize - 4, 4, Errno::kSuccess}, {Guest::kSize - 4, 5, Errno::kFault},
      {Guest::kSize, 0, Errno::kSuccess},     {Guest::kSize + 1, 0, Errno::kFault},
      {0, 0xffff'ffff, Errno::kFault},        {0xffff'ffff, 1, Errno::kFault},
      {0xffff'fff0, 0x20, Errno::kFault},
  };
  for (const auto& buffer : kBuffers) {
    // A good buffer first: it must not be touched when the second is bad.
    const uint32_t good = guest.Put("????");
    const uint32_t iovs = guest.PutValue(Iovec{good, 4});
    guest.PutValue(Iovec{buffer.buf, buffer.buf_len});
    EXPECT_EQ(guest.Call("fd_pread", file, iovs, 2, 0, count), buffer.expected) << buffer.buf;
    EXPECT_EQ(guest.Text(good, 4), buffer.expected == Errno::kSuccess ? "0123" : "????");
    EXPECT_EQ(guest.Call("fd_pwrite", file, iovs, 2, 0, count), buffer.expected) << buffer.buf;
  }
}

TEST(WasiPointers, CountsAreBounded) {
  ScratchDirectory directory;
  directory.MakeFile("file", "0123456789");
  Guest guest(OptionsFor(directory));
  const uint32_t file = guest.MustOpen(kRoot, "file", {.base = kReadWrite});
  const uint32_t count = guest.Allocate(4);
  const uint32_t iovs = guest.Allocate(1025 * 8);
  for (const char* name : {"fd_read", "fd_write"}) {
    EXPECT_EQ(guest.Call(name, file, iovs, 0, count), Errno::kSuccess);
    EXPECT_EQ(guest.Call(name, file, iovs, 1024, count), Errno::kSuccess);
    EXPECT_EQ(guest.Call(name, file, iovs, 1025, count), Errno::kInval);
    // 0x2000'0001 * 8 is 8 in 32 bits.
    EXPECT_EQ(guest.Call(name, file, iovs, 0x2000'0001, count), Errno::kInval);
    EXPECT_EQ(guest.Call(name, file, iovs, 0xffff'ffff, count), Errno::kInval);
    EXPECT_EQ(guest.Call(name, file, Guest::kSize - 16, 3, count), Errno::kFault);
  }
  EXPECT_EQ(guest.Call("poll_oneoff", 0, 0, 0xffff'ffff, count), Errno::kInval);
  EXPECT_EQ(guest.Call("poll_oneoff", 0, 0, 0x0555'5556, count), Errno::kInval);
}

TEST(WasiPointers, AGuestWithoutMemoryGetsFaults) {
  ScratchDirectory directory;
  Guest guest(OptionsFor(directory));
  uint64_t words[16] = {};
  words[0] = kRoot;
  // Each takes a result pointer, and descriptor 3 or clock 3 as its first argument.
  for (const char* name :
       {"clock_time_get", "fd_fdstat_get", "fd_filestat_get", "fd_prestat_get"}) {
    EXPECT_EQ(FindFunction(name)->handler(guest.context(), GuestMemory{}, words).error,
              Errno::kFault)
        << name;
  }
}

}  // namespace
}  // namespace davit::wasi
