// Programs run by tests as a user would run them, and a place for their files.
#ifndef DAVIT_TESTS_PROCESS_PROCESS_H_
#define DAVIT_TESTS_PROCESS_PROCESS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace davit::testing {

struct Finished {
  // The exit status; 128 + the number of the signal that ended the process.
  int status = -1;
  std::string out;
  std::string err;
};

struct ProcessOptions {
  // Becomes standard input; empty is /dev/null.
  std::string stdin_file = {};
  // Becomes standard output instead of being collected in Finished::out.
  std::string stdout_file = {};
  // The working directory; empty is the caller's.
  std::string directory = {};
  // SIGKILL after this.
  unsigned seconds = 120;
};

// Runs `argv`, found along PATH, to its end. Status 127 where there is no such program.
Finished RunProcess(const std::vector<std::string>& argv, const ProcessOptions& options = {});

// Whether there is such a program along PATH.
bool HaveProgram(const std::string& name);

// An empty directory that goes away with everything in it.
class ScratchDirectory {
 public:
  ScratchDirectory();
  ~ScratchDirectory();
  ScratchDirectory(const ScratchDirectory&) = delete;
  ScratchDirectory& operator=(const ScratchDirectory&) = delete;

  // Ends in '/'.
  const std::string& path() const { return path_; }
  std::string File(std::string_view name) const { return path_ + std::string(name); }
  // Writes a file and returns its path.
  std::string Write(std::string_view name, std::string_view content) const;
  std::string Write(std::string_view name, std::span<const uint8_t> content) const;
  // Names of the entries, sorted.
  std::vector<std::string> List() const;

 private:
  std::string path_;
};

// The whole file; empty where there is none.
std::string ReadAll(const std::string& path);

// Writes the module of the text `wat`, names included and not validated, as NAME.wasm, and returns
// its path. Fails the test where it cannot be read.
std::string WatToWasm(const ScratchDirectory& scratch, std::string_view name, std::string_view wat);

}  // namespace davit::testing

#endif  // DAVIT_TESTS_PROCESS_PROCESS_H_
