// A main for fuzz targets without libFuzzer: the same targets run in every build, by any compiler
// and under an emulator.
//
//   TARGET_fuzz [-seconds=N] [-runs=N] [-seed=N] [-max_len=N] [-timeout=N] [-artifacts=DIR]
//               [FILE|DIR...]
//
// Every file given is executed once. Then come inputs made from the seed until the seconds or the
// runs are over: random bytes, and, if there were files, as often a file that has been changed; a
// target with LLVMFuzzerCustomMutator, which makes the changes then, gets fifteen of them for each.
// The same seed gives the same inputs. The input that a process dies of is written to DIR and named
// on standard error; one that takes longer than the timeout, a minute, counts as dead.
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cinttypes>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/gen/choices.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);
extern "C" __attribute__((weak)) int LLVMFuzzerInitialize(int* argc, char*** argv);
extern "C" __attribute__((weak)) size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size,
                                                                size_t max_size, unsigned seed);
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());
extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size);

namespace {

using Clock = std::chrono::steady_clock;
using Input = std::vector<uint8_t>;

struct Flags {
  uint64_t seconds = 0;
  uint64_t runs = std::numeric_limits<uint64_t>::max();
  uint64_t seed = 1;
  uint64_t max_len = 4096;
  std::string artifacts = ".";
  std::vector<std::string> paths;
};

// What the signal handlers look at: the input under execution, and whether there is progress. They
// run on any of the target's threads.
std::atomic<const uint8_t*> current_data = nullptr;
std::atomic<size_t> current_size = 0;
std::atomic<uint64_t> executions = 0;
uint64_t max_seconds_per_input = 60;
char artifact_path[4096];

std::mt19937_64 random_bits;

void WriteArtifact() {
  if (current_data == nullptr) return;
  const int file = open(artifact_path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (file < 0) return;
  size_t written = 0;
  while (written < current_size) {
    const ssize_t n = write(file, current_data + written, current_size - written);
    if (n <= 0) break;
    written += static_cast<size_t>(n);
  }
  close(file);
  char message[sizeof artifact_path + 64];
  const int length =
      std::snprintf(message, sizeof message, "\ninput %" PRIu64 " of this run, written to %s\n",
                    executions + 1, artifact_path);
  if (write(STDERR_FILENO, message, static_cast<size_t>(length)) < 0) return;
  current_data = nullptr;
}

void OnFatalSignal(int number) {
  WriteArtifact();
  signal(number, SIG_DFL);
  raise(number);
}

void OnAlarm(int) {
  static std::atomic<uint64_t> last = 0;
  static std::atomic<uint64_t> ticks = 0;
  const uint64_t now = executions;
  ticks = now == last ? ticks + 1 : 0;
  last = now;
  if (ticks < max_seconds_per_input || current_data == nullptr) return;
  const char message[] = "an input takes too long\n";
  if (write(STDERR_FILENO, message, sizeof message - 1) < 0) _exit(1);
  std::abort();
}

void InstallHandlers() {
  struct sigaction action = {};
  action.sa_handler = OnFatalSignal;
  action.sa_flags = SA_ONSTACK;
  for (int number : {SIGABRT, SIGSEGV, SIGBUS, SIGILL, SIGFPE}) {
    // With a sanitizer the death callback does the work, and its report is worth more.
    if (__sanitizer_set_death_callback != nullptr && number != SIGABRT) continue;
    sigaction(number, &action, nullptr);
  }
  if (__sanitizer_set_death_callback != nullptr) __sanitizer_set_death_callback(WriteArtifact);
  action.sa_handler = OnAlarm;
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  sigaction(SIGALRM, &action, nullptr);
  const itimerval every_second = {.it_interval = {1, 0}, .it_value = {1, 0}};
  setitimer(ITIMER_REAL, &every_second, nullptr);
}

bool ParseNumber(std::string_view arg, std::string_view name, uint64_t* value) {
  if (!arg.starts_with(name)) return false;
  *value = std::strtoull(arg.data() + name.size(), nullptr, 10);
  return true;
}

Flags ParseFlags(int argc, char** argv) {
  Flags flags;
  bool bounded = false;
  for (int i = 1; i < argc; ++i) {
    const std::string_view arg = argv[i];
    constexpr std::string_view kArtifacts = "-artifacts=";
    if (ParseNumber(arg, "-seconds=", &flags.seconds) || ParseNumber(arg, "-runs=", &flags.runs)) {
      bounded = true;
    } else if (arg.starts_with(kArtifacts)) {
      flags.artifacts = arg.substr(kArtifacts.size());
    } else if (arg.starts_with("-")) {
      if (ParseNumber(arg, "-seed=", &flags.seed)) continue;
      if (ParseNumber(arg, "-max_len=", &flags.max_len)) continue;
      if (ParseNumber(arg, "-timeout=", &max_seconds_per_input)) continue;
      std::fprintf(stderr, "unknown flag %s\n", argv[i]);
      std::exit(2);
    } else {
      flags.paths.emplace_back(arg);
    }
  }
  if (!bounded) flags.runs = 0;
  return flags;
}

// The files, those of folders in the order of their names.
std::vector<std::string> ListFiles(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    if (!std::filesystem::is_directory(path)) {
      files.push_back(path);
      continue;
    }
    const size_t first = files.size();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
      if (entry.is_regular_file()) files.push_back(entry.path().string());
    }
    std::sort(files.begin() + static_cast<ptrdiff_t>(first), files.end());
  }
  return files;
}

Input ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s: cannot be read\n", path.c_str());
    std::exit(2);
  }
  return Input(std::istreambuf_iterator<char>(file), {});
}

void Execute(const Input& input) {
  // A buffer of exactly that size, so that a read behind it is noticed.
  const std::vector<uint8_t> exact(input);
  current_data = exact.data();
  current_size = exact.size();
  LLVMFuzzerTestOneInput(exact.data(), exact.size());
  current_data = nullptr;
  executions = executions + 1;
}

void MakeRandom(uint64_t max_len, Input& input) {
  // Short ones are as frequent as long ones.
  const uint64_t limit = uint64_t{1} << random_bits() % 32;
  input.resize(random_bits() % (std::min(limit, max_len) + 1));
  size_t i = 0;
  for (; i + 8 <= input.size(); i += 8) {
    const uint64_t bits = random_bits();
    std::memcpy(&input[i], &bits, 8);
  }
  for (; i < input.size(); ++i) input[i] = static_cast<uint8_t>(random_bits());
}

void MakeChanged(const std::vector<Input>& corpus, uint64_t max_len, Input& input) {
  input = corpus[random_bits() % corpus.size()];
  const size_t max_size = std::max<size_t>(max_len, input.size() + 64);
  size_t size = input.size();
  input.resize(max_size);
  const uint64_t changes = 1 + random_bits() % 4;
  for (uint64_t i = 0; i < changes; ++i) {
    size = LLVMFuzzerCustomMutator != nullptr && random_bits() % 8 != 0
               ? LLVMFuzzerCustomMutator(input.data(), size, max_size,
                                         static_cast<unsigned>(random_bits()))
               : LLVMFuzzerMutate(input.data(), size, max_size);
  }
  input.resize(size);
}

}  // namespace

// One change of bytes, as libFuzzer has it.
extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size) {
  const size_t at = size == 0 ? 0 : random_bits() % size;
  switch (size == 0 ? 1 : random_bits() % 6) {
    case 0:
      data[at] = static_cast<uint8_t>(random_bits());
      return size;
    case 1:
      if (size == max_size) return size;
      std::memmove(data + at + 1, data + at, size - at);
      data[at] = static_cast<uint8_t>(random_bits());
      return size + 1;
    case 2: {
      const size_t count = std::min<size_t>(size - at, 1 + random_bits() % 8);
      std::memmove(data + at, data + at + count, size - at - count);
      return size - count;
    }
    case 3:
      data[at] ^= static_cast<uint8_t>(1u << random_bits() % 8);
      return size;
    case 4:
      data[at] = static_cast<uint8_t>(data[at] + 1 - random_bits() % 3);
      return size;
    default: {
      const size_t from = random_bits() % size;
      const size_t count = std::min({size - from, size - at, size_t{1} + random_bits() % 32});
      std::memmove(data + at, data + from, count);
      return size;
    }
  }
}

int main(int argc, char** argv) {
  if (LLVMFuzzerInitialize != nullptr) LLVMFuzzerInitialize(&argc, &argv);
  const Flags flags = ParseFlags(argc, argv);
  const std::string name = std::filesystem::path(argv[0]).filename().string();
  std::snprintf(artifact_path, sizeof artifact_path, "%s/%s-%" PRIu64 "-%d.input",
                flags.artifacts.c_str(), name.c_str(), flags.seed, static_cast<int>(getpid()));
  InstallHandlers();
  random_bits.seed(flags.seed);
  std::vector<Input> corpus;
  for (const std::string& path : ListFiles(flags.paths)) {
    corpus.push_back(ReadFile(path));
    Execute(corpus.back());
  }
  const auto start = Clock::now();
  const auto end =
      flags.seconds != 0 ? start + std::chrono::seconds(flags.seconds) : Clock::time_point::max();
  const uint64_t first = executions;
  Input input;
  while (executions - first < flags.runs && Clock::now() < end) {
    const bool random = random_bits() % (LLVMFuzzerCustomMutator != nullptr ? 16 : 2) == 0;
    if (corpus.empty() || random) {
      MakeRandom(flags.max_len, input);
    } else {
      MakeChanged(corpus, flags.max_len, input);
    }
    Execute(input);
  }
  const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
  const uint64_t made = executions - first;
  std::printf("%s: %zu files, %" PRIu64 " inputs made from seed %" PRIu64 " in %.2f s, %.0f /s\n",
              name.c_str(), corpus.size(), made, flags.seed, seconds,
              static_cast<double>(made) / seconds);
  return 0;
}
