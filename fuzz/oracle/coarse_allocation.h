// The allocator with the coarse form of liveness, which it falls back to where the exact one would
// take too much work (regalloc/liveness.h).
#ifndef DAVIT_FUZZ_ORACLE_COARSE_ALLOCATION_H_
#define DAVIT_FUZZ_ORACLE_COARSE_ALLOCATION_H_

#include "regalloc/liveness.h"
#include "regalloc/resolve.h"
#include "regalloc/scan.h"
#include "regalloc/spill.h"

namespace davit::regalloc {

inline void AllocateCoarsely(const Function& function, const Environment& env, Output& output) {
  Liveness liveness;
  liveness.set_work_bound_factor(0);
  SpillPlan spills;
  Scan scan(env);
  Resolver resolver(env);
  output.Clear();
  liveness.Compute(function, env);
  spills.Reset(function, liveness);
  scan.Run(function, liveness, spills, output);
  resolver.FindMoves(function, liveness, scan, spills);
  resolver.EmitEdits(spills.AssignSlots(), output);
}

}  // namespace davit::regalloc

#endif  // DAVIT_FUZZ_ORACLE_COARSE_ALLOCATION_H_
