#include "runtime/engine.h"

#include <utility>

#include "isa/target.h"
#include "runtime/signals.h"
#include "support/status.h"

namespace davit::runtime {

absl::StatusOr<std::shared_ptr<Engine>> Engine::Create(const EngineOptions& options) {
  const isa::Target& target = isa::HostTarget();
  DAVIT_ASSIGN_OR_RETURN(const uint64_t cpu_features, target.features_of_cpu(options.cpu));
  DAVIT_RETURN_IF_ERROR(target.check_host(cpu_features));
  DAVIT_RETURN_IF_ERROR(InstallSignalHandlers());
  return std::shared_ptr<Engine>(new Engine(options, cpu_features));
}

Engine::Engine(const EngineOptions& options, uint64_t cpu_features) : options_(options) {
  codegen_options_.target = &isa::HostTarget();
  codegen_options_.target_options = ContextTargetOptions(cpu_features);
  codegen_options_.opt_level = options.opt_level;
  codegen_options_.threads = options.compile_threads;
  codegen_options_.verify_ir = options.verify_ir;
  codegen_options_.check_regalloc = options.check_regalloc;
}

absl::StatusOr<const Trampolines*> Engine::TrampolinesFor(const TypeInfo& type) {
  if (const Trampolines* known = type.trampolines.load(std::memory_order_acquire)) return known;
  const std::lock_guard lock(mutex_);
  if (const Trampolines* known = type.trampolines.load(std::memory_order_acquire)) return known;
  DAVIT_ASSIGN_OR_RETURN(std::unique_ptr<const Trampolines> made,
                         CompileTrampolines(type.type(), codegen_options_));
  const Trampolines* result = made.get();
  trampolines_.push_back(std::move(made));
  type.trampolines.store(result, std::memory_order_release);
  return result;
}

}  // namespace davit::runtime
