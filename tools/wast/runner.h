// Runner: executes the scripts of the specification's test suite.
//
// A script makes modules, instantiates, registers and calls them, and says of each what must come
// of it. Every command but `register` is an assertion here: a module must be valid and instantiate,
// an action must return, and what an `assert_` says must be so. A failing one is recorded and the
// script goes on. Where a module has failed, the assertions that need it fail with it and remember
// its line.
//
// Comparisons are of bits. Expected NaNs may be patterns (nan:canonical, nan:arithmetic), also in
// single lanes; references are null, the same host reference, or of the kind that the pattern
// names. The message of a trap must be the one expected; other messages are for people.
#ifndef DAVIT_TOOLS_WAST_RUNNER_H_
#define DAVIT_TOOLS_WAST_RUNNER_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "frontend-wasm/text/script.h"
#include "runtime/engine.h"
#include "runtime/module.h"

namespace davit::wast {

struct Failure {
  // Of the assertion in the script.
  uint32_t line = 0;
  // Of the module whose failure made this assertion fail; 0 if it failed by itself.
  uint32_t module_line = 0;
  // "expected X, got Y".
  std::string message;
};

// What came of one script. Every assertion is passed, failed or listed.
struct FileReport {
  uint32_t run = 0;
  std::vector<Failure> failures;
  // Failures that a list of known ones has (tools/wast/known_failures.h).
  std::vector<Failure> listed;

  uint32_t passed() const { return run - static_cast<uint32_t>(failures.size() + listed.size()); }
};

struct RunnerOptions {
  // Only decode and validate: modules must be valid, those of assert_invalid and assert_malformed
  // must not be. The other assertions are not run.
  bool validate_only = false;
};

// Any number of threads may run scripts at once.
class Runner {
 public:
  // Errors: those of compiling the module that the suite wants from its host.
  static absl::StatusOr<std::unique_ptr<const Runner>> Create(
      std::shared_ptr<runtime::Engine> engine, const RunnerOptions& options = {});

  // Each script has a store of its own.
  FileReport Run(const wasm::script::Script& script) const;

 private:
  Runner(std::shared_ptr<runtime::Engine> engine, const RunnerOptions& options)
      : engine_(std::move(engine)), options_(options) {}

  std::shared_ptr<runtime::Engine> engine_;
  RunnerOptions options_;
  std::shared_ptr<const runtime::Module> spectest_;
};

}  // namespace davit::wast

#endif  // DAVIT_TOOLS_WAST_RUNNER_H_
