#include "regalloc/allocator.h"

#include "regalloc/liveness.h"
#include "regalloc/resolve.h"
#include "regalloc/scan.h"
#include "regalloc/spill.h"

namespace davit::regalloc {

struct Allocator::State {
  explicit State(const Environment& environment)
      : env(environment), scan(environment), resolver(environment) {}

  const Environment env;
  Liveness liveness;
  SpillPlan spills;
  Scan scan;
  Resolver resolver;
};

Allocator::Allocator(const Environment& env) : state_(std::make_unique<State>(env)) {}

Allocator::~Allocator() = default;

void Allocator::Run(const Function& function, Output& output) {
  State& s = *state_;
  output.Clear();
  s.liveness.Compute(function, s.env);
  s.spills.Reset(function, s.liveness);
  s.scan.Run(function, s.liveness, s.spills, output);
  s.resolver.FindMoves(function, s.liveness, s.scan, s.spills);
  s.resolver.EmitEdits(s.spills.AssignSlots(), output);
}

void Allocator::Trim() {
  state_->liveness.Trim();
  state_->spills.Trim();
  state_->scan.Trim();
  state_->resolver.Trim();
}

}  // namespace davit::regalloc
