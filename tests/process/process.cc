#include "tests/process/process.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "frontend-wasm/text/parser.h"
#include "gtest/gtest.h"

namespace davit::testing {
namespace {

namespace fs = std::filesystem;

void Redirect(int to, const std::string& path, int flags) {
  const int fd = open(path.c_str(), flags, 0666);
  if (fd < 0 || dup2(fd, to) < 0) _exit(127);
  close(fd);
}

[[noreturn]] void BecomeProgram(const std::vector<std::string>& argv, const ProcessOptions& options,
                                const std::string& out, const std::string& err) {
  Redirect(STDIN_FILENO, options.stdin_file.empty() ? "/dev/null" : options.stdin_file, O_RDONLY);
  Redirect(STDOUT_FILENO, out, O_WRONLY | O_CREAT | O_TRUNC);
  Redirect(STDERR_FILENO, err, O_WRONLY | O_CREAT | O_TRUNC);
  if (!options.directory.empty() && chdir(options.directory.c_str()) != 0) _exit(127);
  std::vector<char*> args;
  for (const std::string& arg : argv) args.push_back(const_cast<char*>(arg.c_str()));
  args.push_back(nullptr);
  execvp(args[0], args.data());
  _exit(127);
}

// Waits without a signal handler of its own: the program under test may have them.
int WaitFor(pid_t pid, unsigned seconds) {
  int status = 0;
  for (uint64_t waited_ms = 0; waitpid(pid, &status, WNOHANG) == 0; ++waited_ms) {
    if (waited_ms >= uint64_t{seconds} * 1000) {
      kill(pid, SIGKILL);
      waitpid(pid, &status, 0);
      break;
    }
    usleep(1000);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

Finished RunProcess(const std::vector<std::string>& argv, const ProcessOptions& options) {
  const ScratchDirectory scratch;
  const std::string out = options.stdout_file.empty() ? scratch.File("out") : options.stdout_file;
  const std::string err = scratch.File("err");
  const pid_t pid = fork();
  if (pid == 0) BecomeProgram(argv, options, out, err);
  Finished result;
  if (pid < 0) return result;
  result.status = WaitFor(pid, options.seconds);
  if (options.stdout_file.empty()) result.out = ReadAll(out);
  result.err = ReadAll(err);
  return result;
}

bool HaveProgram(const std::string& name) {
  return RunProcess({"sh", "-c", "command -v " + name}).status == 0;
}

ScratchDirectory::ScratchDirectory() {
  std::string pattern = ::testing::TempDir() + "davit-test-XXXXXX";
  const char* path = mkdtemp(pattern.data());
  EXPECT_NE(path, nullptr);
  path_ = pattern + "/";
}

ScratchDirectory::~ScratchDirectory() {
  std::error_code error;
  fs::remove_all(path_, error);
}

std::string ScratchDirectory::Write(std::string_view name, std::string_view content) const {
  const std::string path = File(name);
  std::ofstream(path, std::ios::binary) << content;
  return path;
}

std::string ScratchDirectory::Write(std::string_view name, std::span<const uint8_t> content) const {
  return Write(name,
               std::string_view(reinterpret_cast<const char*>(content.data()), content.size()));
}

std::vector<std::string> ScratchDirectory::List() const {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(path_)) {
    names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string ReadAll(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string WatToWasm(const ScratchDirectory& scratch, std::string_view name,
                      std::string_view wat) {
  const auto bytes = wasm::ParseWat(wat, {.file_name = name});
  EXPECT_TRUE(bytes.ok()) << bytes.status().message();
  return scratch.Write(std::string(name) + ".wasm",
                       std::span<const uint8_t>(bytes.ok() ? *bytes : std::vector<uint8_t>()));
}

}  // namespace davit::testing
