#include "runtime/engine.h"

#include <utility>

#include "codegen/compiler.h"
#include "isa/target.h"
#include "runtime/signals.h"
#include "support/status.h"

namespace davit::runtime {
namespace {

codegen::Options CodegenOptions(const EngineOptions& options, uint64_t cpu_features) {
  codegen::Options out;
  out.target = &isa::HostTarget();
  out.target_options = ContextTargetOptions(cpu_features);
  out.opt_level = options.opt_level;
  out.threads = options.compile_threads;
  out.verify_ir = options.verify_ir;
  out.check_regalloc = options.check_regalloc;
  return out;
}

}  // namespace

absl::StatusOr<std::shared_ptr<Engine>> Engine::Create(const EngineOptions& options) {
  const isa::Target& target = isa::HostTarget();
  DAVIT_ASSIGN_OR_RETURN(const uint64_t cpu_features, target.features_of_cpu(options.cpu));
  DAVIT_RETURN_IF_ERROR(target.check_host(cpu_features));
  DAVIT_RETURN_IF_ERROR(InstallSignalHandlers());
  return std::shared_ptr<Engine>(new Engine(options, cpu_features));
}

Engine::Engine(const EngineOptions& options, uint64_t cpu_features)
    : options_(options),
      codegen_options_(CodegenOptions(options, cpu_features)),
      trampoline_compiler_(std::make_unique<codegen::Compiler>(codegen_options_)) {}

Engine::~Engine() = default;

absl::StatusOr<const Trampolines*> Engine::TrampolinesFor(const TypeInfo& type) {
  if (const Trampolines* known = type.trampolines.load(std::memory_order_acquire)) return known;
  const std::lock_guard lock(mutex_);
  if (const Trampolines* known = type.trampolines.load(std::memory_order_acquire)) return known;
  DAVIT_ASSIGN_OR_RETURN(std::unique_ptr<const Trampolines> made,
                         CompileTrampolines(type.type(), *trampoline_compiler_));
  const Trampolines* result = made.get();
  trampolines_.push_back(std::move(made));
  type.trampolines.store(result, std::memory_order_release);
  return result;
}

}  // namespace davit::runtime
