// Engine: what all modules of a program share. Options, types, trampolines; thread-safe, made once.
//
//   absl::StatusOr<std::shared_ptr<Engine>> engine = Engine::Create();
#ifndef DAVIT_RUNTIME_ENGINE_H_
#define DAVIT_RUNTIME_ENGINE_H_

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "codegen/options.h"
#include "frontend-wasm/features.h"
#include "frontend-wasm/limits.h"
#include "runtime/instance_layout.h"
#include "runtime/signature.h"
#include "runtime/trampolines.h"

namespace davit::runtime {

struct EngineOptions {
  codegen::OptLevel opt_level = codegen::OptLevel::kO2;
  // Threads that compile one module; 0 is one for each core.
  unsigned compile_threads = 0;
  // See codegen::Options.
  bool verify_ir = false;
  bool check_regalloc = false;
  // The processor that code is made for (isa::Target::features_of_cpu); this machine has to have
  // its features.
  std::string cpu = "native";
  // Execute the IR in its interpreter instead of compiling it (runtime/interpretation.h): about a
  // hundred times slower, an oracle for the back end. Traps then have no backtrace.
  bool interpret = false;

  MemoryStrategy memory_strategy = MemoryStrategy::kGuard;
  // What modules may use and how large they may be.
  wasm::Features features = wasm::Features::Default();
  wasm::Limits limits;

  // Stack that a call into WebAssembly may take, bytes, and what is always left to host functions.
  // The thread's own stack is the limit where it is smaller.
  uint64_t max_stack_bytes = 8 << 20;
  uint64_t reserved_stack_bytes = 256 << 10;
};

class Engine {
 public:
  // Checks that this machine can run the code, and installs the signal handlers of the process
  // (runtime/signals.h). Errors: InvalidArgument for an unknown `cpu`; Unimplemented where the
  // machine lacks the baseline or what `cpu` has; those of the system.
  static absl::StatusOr<std::shared_ptr<Engine>> Create(const EngineOptions& options = {});

  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  const EngineOptions& options() const { return options_; }

  // The rest is for the runtime itself.

  const codegen::Options& codegen_options() const { return codegen_options_; }
  SignatureRegistry& signatures() { return signatures_; }
  // Compiles them when called for the first time for a type. The result lives as long as the
  // engine.
  absl::StatusOr<const Trampolines*> TrampolinesFor(const TypeInfo& type);

 private:
  Engine(const EngineOptions& options, uint64_t cpu_features);

  const EngineOptions options_;
  const codegen::Options codegen_options_;
  SignatureRegistry signatures_;
  // Guards the fields below.
  std::mutex mutex_;
  std::unique_ptr<codegen::Compiler> trampoline_compiler_;
  std::vector<std::unique_ptr<const Trampolines>> trampolines_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_ENGINE_H_
