#include "fuzz/oracle/wasi_paths.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <thread>

#include "fuzz/gen/path_tree.h"
#include "runtime/wasi/handlers.h"
#include "support/check.h"
#include "support/strings.h"

namespace davit::fuzz {
namespace {

using wasi::Errno;
namespace fs = std::filesystem;

constexpr uint32_t kMemoryBytes = 64 << 10;
constexpr size_t kHidden = 4;
constexpr int kMaxSteps = 24;

std::string ReadText(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string(std::istreambuf_iterator<char>(in), {});
}

bool Same(const struct stat& a, const struct stat& b) {
  const auto same_time = [](const timespec& x, const timespec& y) {
    return x.tv_sec == y.tv_sec && x.tv_nsec == y.tv_nsec;
  };
  return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_mode == b.st_mode &&
         a.st_nlink == b.st_nlink && a.st_size == b.st_size && same_time(a.st_mtim, b.st_mtim) &&
         same_time(a.st_ctim, b.st_ctim);
}

// Renames and links again what is in the root, until told to stop. Names are single components
// beneath descriptors of the root and of a directory in it, which the other such thread may just
// have exchanged for a link, so that this thread itself stays inside.
void Disturb(const std::string& root, uint32_t seed, const std::atomic<bool>& stop) {
  const int directories[] = {open(root.c_str(), O_PATH | O_DIRECTORY),
                             open((root + "/dir").c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW)};
  // Without the second, the first stands for it.
  const auto directory = [&](uint32_t bits) {
    return directories[1] >= 0 && bits % 3 == 0 ? directories[1] : directories[0];
  };
  uint32_t state = seed | 1;
  while (!stop.load(std::memory_order_relaxed)) {
    std::array<uint8_t, 24> bytes;
    for (uint8_t& byte : bytes) {
      state = state * 1664525 + 1013904223;
      byte = static_cast<uint8_t>(state >> 24);
    }
    Choices choices(bytes);
    const int from = directory(choices.Byte());
    const int to = directory(choices.Byte());
    const std::string name = MakeName(choices);
    const std::string other = MakeName(choices);
    switch (choices.Below(6)) {
      case 0:
        unlinkat(from, name.c_str(), 0);
        if (symlinkat(MakePath(choices).c_str(), from, name.c_str()) != 0) break;
        break;
      case 1:
        if (mkdirat(from, name.c_str(), 0700) != 0) unlinkat(from, name.c_str(), AT_REMOVEDIR);
        break;
      case 2:
        if (renameat(from, name.c_str(), to, other.c_str()) != 0) break;
        break;
      default:
        renameat2(from, name.c_str(), to, other.c_str(), RENAME_EXCHANGE);
        break;
    }
  }
  for (int fd : directories) {
    if (fd >= 0) close(fd);
  }
}

}  // namespace

WasiScratch::WasiScratch() {
  std::string name = fs::is_directory("/dev/shm") ? "/dev/shm" : fs::temp_directory_path().string();
  name += "/davit_wasi_XXXXXX";
  DAVIT_CHECK(mkdtemp(name.data()) != nullptr);
  path_ = name;
  fs::create_directories(path_ + "/vault");
  fs::create_directories(path_ + "/root");
  fs::create_directories(path_ + "/fixed/dir");
  std::ofstream(path_ + "/secret") << "secret";
  std::ofstream(path_ + "/vault/inner") << "vault";
  std::ofstream(path_ + "/fixed/file") << "fixed";
  std::ofstream(path_ + "/fixed/dir/inner") << "fixed too";
  fs::create_symlink("file", path_ + "/fixed/link_file");
  fs::create_symlink("../secret", path_ + "/fixed/out");
  fs::create_symlink("../root", path_ + "/fixed/out_dir");
  for (const char* entry : {"", "/secret", "/vault", "/vault/inner", "/fixed", "/fixed/file",
                            "/fixed/dir", "/fixed/dir/inner", "/fixed/out", "/fixed/link_file"}) {
    Entry& added = entries_.emplace_back(Entry{path_ + entry, {}, {}});
    DAVIT_CHECK(lstat(added.path.c_str(), &added.info) == 0);
    if (S_ISREG(added.info.st_mode)) added.text = ReadText(added.path);
  }
  // Times of change are as coarse as the kernel's tick; what comes later must look later.
  usleep(20'000);
}

WasiScratch::~WasiScratch() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

void WasiScratch::Reset() const {
  // remove_all follows no links; the directory itself stays, for its name is part of what is
  // outside.
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(path_ + "/root")) {
    // A guest may take its own rights away.
    if (entry.symlink_status().type() == fs::file_type::directory) {
      fs::permissions(entry.path(), fs::perms::owner_all, ignored);
    }
    fs::remove_all(entry.path(), ignored);
  }
}

std::string WasiScratch::CheckOutside() const {
  for (const Entry& entry : entries_) {
    struct stat now;
    if (lstat(entry.path.c_str(), &now) != 0) return StrCat(entry.path, " is gone");
    if (!Same(entry.info, now)) return StrCat(entry.path, " has changed");
    if (S_ISREG(now.st_mode) && ReadText(entry.path) != entry.text) {
      return StrCat(entry.path, " has another text");
    }
  }
  return "";
}

bool WasiScratch::IsOutside(uint64_t device, uint64_t inode) const {
  for (size_t i = 0; i < kHidden; ++i) {
    if (entries_[i].info.st_dev == device && entries_[i].info.st_ino == inode) return true;
  }
  return false;
}

WasiPathsCase::WasiPathsCase(const WasiScratch& scratch, std::span<const uint8_t> bytes)
    : scratch_(scratch),
      choices_(bytes),
      races_(choices_.OneIn(2)),
      resolution_(choices_.OneIn(2) ? wasi::PathResolution::kWalk
                                    : wasi::PathResolution::kAutomatic) {
  scratch_.Reset();
  BuildTree();
  // What the guest may not touch follows its memory.
  void* const pages =
      mmap(nullptr, 2 * kMemoryBytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  DAVIT_CHECK(pages != MAP_FAILED && mprotect(pages, kMemoryBytes, PROT_READ | PROT_WRITE) == 0);
  memory_ = {static_cast<uint8_t*>(pages), kMemoryBytes};
  wasi::Options options;
  options.preopens = {{scratch_.path() + "/root", "/", false},
                      {scratch_.path() + "/fixed", "fixed", true}};
  options.stdin_fd = options.stdout_fd = options.stderr_fd = wasi::Options::kNullStream;
  options.max_descriptors = 16;
  options.path_resolution = resolution_;
  auto context = wasi::Context::Create(std::move(options));
  if (!context.ok()) Fail(context.status().ToString());
  context_ = *std::move(context);
  directories_ = {3, 4};
}

WasiPathsCase::~WasiPathsCase() { munmap(memory_.base, 2 * kMemoryBytes); }

void WasiPathsCase::Fail(std::string_view what) const {
  std::fprintf(stderr, "wasi_paths: %s: %.*s\n", call_.c_str(), static_cast<int>(what.size()),
               what.data());
  std::abort();
}

void WasiPathsCase::BuildTree() {
  const std::string root = scratch_.path() + "/root";
  const int fd = open(root.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  DAVIT_CHECK(fd >= 0);
  mkdirat(fd, "dir", 0700);
  const int dir = openat(fd, "dir", O_PATH | O_DIRECTORY | O_CLOEXEC);
  DAVIT_CHECK(dir >= 0);
  mkdirat(dir, "sub", 0700);
  const auto make_file = [](int at, const char* name) {
    const int file = openat(at, name, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0600);
    if (file < 0) return;
    if (write(file, "inside", 6) != 6) std::abort();
    close(file);
  };
  make_file(fd, "file");
  make_file(dir, "inner");
  const uint32_t entries = choices_.Below(32);
  for (uint32_t i = 0; i < entries; ++i) {
    const int at = choices_.OneIn(3) ? dir : fd;
    const std::string name = MakeName(choices_);
    std::string target;
    switch (choices_.Below(6)) {
      case 0:
        make_file(at, name.c_str());
        continue;
      case 1:
        mkdirat(at, name.c_str(), 0700);
        continue;
      case 2:
        target = scratch_.path();
        if (choices_.OneIn(2)) target += "/" + MakePath(choices_);
        break;
      case 3:
        target = at == dir ? "../../" : "../";
        target += choices_.OneIn(2) ? "secret" : "vault/inner";
        break;
      default:
        target = MakePath(choices_);
        break;
    }
    if (target.empty() || symlinkat(target.c_str(), at, name.c_str()) != 0) continue;
  }
  close(dir);
  close(fd);
}

void WasiPathsCase::Run() {
  std::atomic<bool> stop = false;
  std::vector<std::thread> disturbers;
  const std::string root = scratch_.path() + "/root";
  for (int i = 0; races_ && i < 2; ++i) {
    const uint32_t seed = choices_.Bits32();
    disturbers.emplace_back([&, seed] { Disturb(root, seed, stop); });
  }
  for (int i = 0; i < kMaxSteps && !choices_.exhausted(); ++i) Step();
  stop = true;
  for (std::thread& disturber : disturbers) disturber.join();
  for (uint32_t number = 3; number < 16; ++number) CheckDescriptor(number);
  context_ = nullptr;
  const std::string error = scratch_.CheckOutside();
  if (!error.empty()) Fail(error);
}

void WasiPathsCase::Step() {
  next_ = 64;
  switch (choices_.Below(8)) {
    case 0:
    case 1:
    case 2:
      return Open();
    case 3:
    case 4:
      return ChangeNames();
    case 5:
      return Look();
    default:
      return UseDescriptor();
  }
}

}  // namespace davit::fuzz
