// What a stress shape of one size costs (fuzz/gen/stress_shapes.h): time and memory, each
// measurement in a process of its own, so that none finds memory that another has touched.
#ifndef DAVIT_BENCH_STRESS_MEASURE_H_
#define DAVIT_BENCH_STRESS_MEASURE_H_

#include <cstdint>

#include "absl/status/statusor.h"
#include "fuzz/gen/stress_shapes.h"
#include "isa/target.h"

namespace davit {

struct StressCost {
  // CPU time of one run on one thread: the shortest of several, for what else the machine does only
  // adds to it.
  double seconds = 0;
  // Highest resident memory while it runs, beyond what was resident before: the module's bytes are
  // not counted, nor is what an earlier stage has made.
  uint64_t peak_bytes = 0;
  // What is still resident when all results are gone and the C library has given its free memory
  // back to the system.
  uint64_t kept_bytes = 0;
};

// Errors: those of the compiler; Internal where a measuring process ends without a result.
absl::StatusOr<StressCost> MeasureStress(const fuzz::StressShape& shape, const isa::Target& target,
                                         uint32_t size);

}  // namespace davit

#endif  // DAVIT_BENCH_STRESS_MEASURE_H_
