// A guest without an engine: memory, a Context, and calls through the table of functions, as an
// engine makes them.
#ifndef DAVIT_TESTS_RUNTIME_WASI_TESTING_H_
#define DAVIT_TESTS_RUNTIME_WASI_TESTING_H_

#include <sys/mman.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

#include "gtest/gtest.h"
#include "runtime/wasi/functions.h"
#include "support/check.h"

namespace davit::wasi {

inline void PrintTo(Errno error, std::ostream* out) { *out << "errno " << static_cast<int>(error); }

// A directory that is removed with everything in it.
class ScratchDirectory {
 public:
  ScratchDirectory() {
    path_ = (std::filesystem::path(testing::TempDir()) / "wasi_XXXXXX").string();
    DAVIT_CHECK(::mkdtemp(path_.data()) != nullptr);
  }
  ~ScratchDirectory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::string& path() const { return path_; }
  std::string path(std::string_view name) const { return path_ + "/" + std::string(name); }
  void MakeDirectory(std::string_view name) const {
    std::filesystem::create_directories(path(name));
  }
  void MakeFile(std::string_view name, std::string_view text = "") const {
    std::ofstream(path(name)) << text;
  }
  void MakeLink(std::string_view name, const std::string& target) const {
    std::filesystem::create_symlink(target, path(name));
  }
  std::string Read(std::string_view name) const {
    std::ifstream in(path(name));
    return std::string(std::istreambuf_iterator<char>(in), {});
  }
  bool Exists(std::string_view name) const {
    return std::filesystem::exists(std::filesystem::symlink_status(path(name)));
  }

 private:
  std::string path_;
};

// Guest memory of one Wasm page. An unreadable page follows, so that a host access beyond the end
// ends the test.
class Guest {
 public:
  static constexpr uint32_t kSize = 64 * 1024;

  explicit Guest(Options options) {
    void* pages =
        ::mmap(nullptr, kSize + kGuard, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    DAVIT_CHECK(pages != MAP_FAILED);
    memory_.base = static_cast<uint8_t*>(pages);
    memory_.size = kSize;
    DAVIT_CHECK(::mprotect(memory_.base + kSize, kGuard, PROT_NONE) == 0);
    auto context = Context::Create(std::move(options));
    EXPECT_TRUE(context.ok()) << context.status();
    context_ = *std::move(context);
  }
  ~Guest() { ::munmap(memory_.base, kSize + kGuard); }
  Guest(const Guest&) = delete;
  Guest& operator=(const Guest&) = delete;

  Context& context() { return *context_; }
  GuestMemory memory() { return memory_; }

  // Calls the row `name`. The upper halves of i32 arguments hold rubbish, as the interface allows.
  template <typename... Args>
  Result Run(std::string_view name, Args... args) {
    const Function* function = FindFunction(name);
    DAVIT_CHECK(function != nullptr && function->params.size() == sizeof...(args));
    uint64_t words[sizeof...(args) + 1] = {static_cast<uint64_t>(args)...};
    for (size_t i = 0; i < sizeof...(args); ++i) {
      if (function->params[i] == 'i') words[i] = (words[i] & 0xffff'ffff) | 0xdead'beef'0000'0000;
    }
    return function->handler(*context_, memory_, words);
  }
  template <typename... Args>
  Errno Call(std::string_view name, Args... args) {
    const Result result = Run(name, args...);
    EXPECT_FALSE(result.exited);
    return result.error;
  }

  // Memory for the arguments of calls, never reused except after Reset.
  uint32_t Allocate(uint32_t size) {
    const uint32_t address = (next_ + 7) & ~7u;
    next_ = address + size;
    DAVIT_CHECK(next_ <= kSize);
    return address;
  }
  void Reset() { next_ = kFirst; }
  uint32_t Put(std::string_view bytes) {
    const uint32_t address = Allocate(static_cast<uint32_t>(bytes.size()));
    std::memcpy(memory_.base + address, bytes.data(), bytes.size());
    return address;
  }
  template <typename T>
  uint32_t PutValue(const T& value) {
    return Put(std::string_view(reinterpret_cast<const char*>(&value), sizeof(value)));
  }
  template <typename T>
  T Get(uint32_t address) {
    return *memory_.Load<T>(address);
  }
  std::string Text(uint32_t address, uint32_t size) {
    return std::string(reinterpret_cast<char*>(memory_.base) + address, size);
  }

  // The function `name` on one path: (fd, path, path_len, rest...).
  template <typename... Args>
  Errno CallPath(std::string_view name, uint32_t fd, std::string_view path, Args... rest) {
    return Call(name, fd, Put(path), path.size(), rest...);
  }

  struct OpenOptions {
    uint32_t lookup = 0;
    uint32_t oflags = 0;
    Rights base = rights::kFdRead;
    Rights inheriting = 0;
    uint32_t fdflags = 0;
  };
  ErrnoOr<uint32_t> Open(uint32_t fd, std::string_view path, OpenOptions how) {
    const uint32_t opened = Allocate(4);
    const Errno error = Call("path_open", fd, how.lookup, Put(path), path.size(), how.oflags,
                             how.base, how.inheriting, how.fdflags, opened);
    if (error != Errno::kSuccess) return error;
    return Get<uint32_t>(opened);
  }
  // Opens what has to be there.
  uint32_t MustOpen(uint32_t fd, std::string_view path, OpenOptions how) {
    const auto opened = Open(fd, path, how);
    EXPECT_TRUE(opened.ok()) << path << ": errno " << static_cast<int>(opened.error());
    return opened.ok() ? *opened : ~0u;
  }
  Errno Write(uint32_t fd, std::string_view text) {
    const Iovec iovec = {Put(text), static_cast<uint32_t>(text.size())};
    const uint32_t written = Allocate(4);
    const Errno error = Call("fd_write", fd, PutValue(iovec), 1, written);
    if (error == Errno::kSuccess) {
      EXPECT_EQ(Get<uint32_t>(written), text.size());
    }
    return error;
  }
  // Up to 256 bytes.
  ErrnoOr<std::string> Read(uint32_t fd) {
    const Iovec iovec = {Allocate(256), 256};
    const uint32_t nread = Allocate(4);
    const Errno error = Call("fd_read", fd, PutValue(iovec), 1, nread);
    if (error != Errno::kSuccess) return error;
    return Text(iovec.buf, Get<uint32_t>(nread));
  }
  Fdstat StatusOf(uint32_t fd) {
    const uint32_t stat = Allocate(sizeof(Fdstat));
    EXPECT_EQ(Call("fd_fdstat_get", fd, stat), Errno::kSuccess);
    return Get<Fdstat>(stat);
  }

 private:
  static constexpr uint64_t kGuard = 64 * 1024;
  static constexpr uint32_t kFirst = 64;

  GuestMemory memory_;
  std::unique_ptr<Context> context_;
  uint32_t next_ = kFirst;
};

// The first preopen.
inline constexpr uint32_t kRoot = 3;
inline constexpr Rights kReadWrite =
    rights::kFdRead | rights::kFdWrite | rights::kFdSeek | rights::kFdTell | rights::kFdFilestatGet;

// A scratch directory as the only preopen, "/", standard streams from and to nowhere.
inline Options OptionsFor(const ScratchDirectory& directory, bool read_only = false) {
  Options options;
  options.preopens.push_back({directory.path(), "/", read_only});
  options.stdin_fd = options.stdout_fd = options.stderr_fd = Options::kNullStream;
  return options;
}

}  // namespace davit::wasi

#endif  // DAVIT_TESTS_RUNTIME_WASI_TESTING_H_
