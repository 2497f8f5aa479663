// The state of one WASI program: what it was given, what it has open, how it ended.
//
// A Context knows nothing of an engine. The engine binds the rows of kFunctions (functions.h) to a
// module's imports and calls their handlers with the Context and a view of the instance's memory. A
// Context serves one program and one call at a time: if guest threads share it, the caller
// serialises the calls.
//
// Nothing of the host is visible by default: no arguments, no environment, no directories. Only the
// three standard streams are passed on.
#ifndef DAVIT_RUNTIME_WASI_CONTEXT_H_
#define DAVIT_RUNTIME_WASI_CONTEXT_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "runtime/wasi/descriptor_table.h"
#include "runtime/wasi/path_resolution.h"

namespace davit::wasi {

// A directory of the host that the guest may use.
struct Preopen {
  std::string host_path;
  // The name that the guest sees, such as "/" or "data".
  std::string guest_path;
  // Everything beneath can be read but nothing changed, through whatever descriptor derived from
  // this one.
  bool read_only = false;
};

struct Options {
  // args[0] is the program's name.
  std::vector<std::string> args;
  // Each "NAME=value".
  std::vector<std::string> environ;
  // Become descriptors 3, 4, ... in this order.
  std::vector<Preopen> preopens;
  // Host descriptors, not owned, which must stay open for as long as the Context lives. kNullStream
  // stands for /dev/null.
  static constexpr int kNullStream = -1;
  int stdin_fd = 0;
  int stdout_fd = 1;
  int stderr_fd = 2;
  // How many descriptors the guest may have open at once, the standard streams and preopens
  // included.
  uint32_t max_descriptors = 1024;
  PathResolution path_resolution = PathResolution::kAutomatic;
};

class Context {
 public:
  // Opens the preopens. Errors name the option at fault: a string with a NUL byte, an environment
  // entry without `=` or without a name, a directory or stream that cannot be used, too small a
  // max_descriptors.
  static absl::StatusOr<std::unique_ptr<Context>> Create(Options options);

  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

  // What the guest passed to proc_exit, once it has.
  std::optional<uint32_t> exit_code() const { return exit_code_; }

  // The rest is for the handlers.

  const std::vector<std::string>& args() const { return args_; }
  const std::vector<std::string>& environ() const { return environ_; }
  DescriptorTable& descriptors() { return descriptors_; }
  PathResolver& resolver() { return resolver_; }
  void set_exit_code(uint32_t code) { exit_code_ = code; }

 private:
  explicit Context(Options& options);
  absl::Status AddStream(const char* name, int fd, Rights rights);
  absl::Status AddPreopen(const Preopen& preopen);

  std::vector<std::string> args_;
  std::vector<std::string> environ_;
  DescriptorTable descriptors_;
  PathResolver resolver_;
  std::optional<uint32_t> exit_code_;
};

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_CONTEXT_H_
