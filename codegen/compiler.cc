#include "codegen/compiler.h"

#include <string>

#include "codegen/dump.h"
#include "ir/verifier.h"
#include "regalloc/checker.h"
#include "support/check.h"
#include "support/release.h"
#include "support/status.h"

namespace davit::codegen {
namespace {

// A function with more instructions than this is rare enough that its arrays are given back
// afterwards: one of 5 MB among small ones must not leave every worker with gigabytes.
constexpr size_t kHugeFunctionInsts = 1 << 18;

// A stage between make_ir, which comes first and belongs to the caller, and the result.
struct Pass {
  PassId id;
  absl::Status (*run)(CompileState& state, const Options& options);
  // Runs only where this says so; null is always.
  bool (*enabled)(const Options& options);
};

absl::Status RunVerify(CompileState& state, const Options&) { return ir::Verify(state.function); }

absl::Status RunDce(CompileState& state, const Options&) {
  state.use_counter.Run(state.function, state.uses);
  return absl::OkStatus();
}

absl::Status RunLower(CompileState& state, const Options& options) {
  return options.target->lower(state.function, state.uses, options.target_options, state.mach);
}

absl::Status RunRegalloc(CompileState& state, const Options&) {
  state.allocator.Run(state.mach.View(), state.allocation);
  return absl::OkStatus();
}

absl::Status RunCheck(CompileState& state, const Options& options) {
  return regalloc::Check(state.mach.View(), *options.target->environment, state.allocation);
}

absl::Status RunEmit(CompileState& state, const Options& options) {
  return options.target->emit(state.mach, state.allocation, options.target_options, state.compiled);
}

constexpr Pass kPasses[] = {
    {PassId::kVerify, RunVerify, [](const Options& o) { return o.verify_ir; }},
    {PassId::kDce, RunDce, nullptr},
    {PassId::kLower, RunLower, nullptr},
    {PassId::kRegalloc, RunRegalloc, nullptr},
    {PassId::kCheck, RunCheck, [](const Options& o) { return o.check_regalloc; }},
    {PassId::kEmit, RunEmit, nullptr},
};

// Each pass reads what the ones with a lower PassId leave behind, so the enumeration is the
// ordering constraint.
constexpr bool PassesAreInOrder() {
  PassId last = PassId::kTranslate;
  for (const Pass& pass : kPasses) {
    if (pass.id <= last) return false;
    last = pass.id;
  }
  return true;
}
static_assert(PassesAreInOrder());

}  // namespace

Compiler::Compiler(const Options& options)
    : options_(options), state_(*options.target->environment) {}

absl::Status Compiler::Compile(MakeIr make_ir) {
  TrimAfterHugeFunction();
  state_.function.Clear();
  const bool timed = options_.time_passes;
  const bool dumping = !options_.dump_after.empty();
  {
    ScopedTimer timer(timed ? &times_.ns[static_cast<int>(PassId::kTranslate)] : nullptr);
    DAVIT_RETURN_IF_ERROR(make_ir(state_.function));
  }
  if (dumping) Dump(PassId::kTranslate);
  for (const Pass& pass : kPasses) {
    if (pass.enabled != nullptr && !pass.enabled(options_)) continue;
    {
      ScopedTimer timer(timed ? &times_.ns[static_cast<int>(pass.id)] : nullptr);
      DAVIT_RETURN_IF_ERROR(pass.run(state_, options_));
    }
    if (dumping) Dump(pass.id);
  }
  times_.ir_insts += state_.function.insts.size();
  times_.mach_insts += state_.mach.insts.size();
  times_.edits += state_.allocation.edits.size();
  return absl::OkStatus();
}

void Compiler::Dump(PassId pass) {
  if (options_.dump_after != kPassNames[static_cast<int>(pass)] || !options_.dump) return;
  options_.dump(DumpAfter(pass, state_, options_));
}

void Compiler::TrimAfterHugeFunction() {
  if (state_.function.insts.capacity() <= kHugeFunctionInsts) return;
  state_.function = ir::Function();
  state_.use_counter = UseCounter();
  Release(state_.uses);
  state_.mach = isa::MachFunction();
  state_.allocator.Trim();
  state_.allocation = {};
  state_.compiled = {};
}

}  // namespace davit::codegen
