// CompileModule: many functions at once.
//
// Functions are independent, so this is one fork and one join: workers take functions from a common
// list, the largest first (one of 5 MB begun last would run long after the others), small ones
// several at a time, and put each result into the slot of its index. Which worker compiles what has
// no influence on the result: the bytes are the same at any number of threads.
#ifndef DAVIT_CODEGEN_PARALLEL_H_
#define DAVIT_CODEGEN_PARALLEL_H_

#include <atomic>
#include <cstdint>
#include <span>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "codegen/code_arena.h"
#include "codegen/options.h"
#include "codegen/pass.h"
#include "ir/function.h"

namespace davit::codegen {

// Results by function index. Owns the memory that the spans refer to.
struct CompiledModule {
  std::vector<FunctionCode> functions;
  std::vector<CodeArena> arenas;
  // Sums over all workers; ns only where Options::time_passes.
  PassTimes times;
};

// Fills the IR of function `index`. Called on several threads at once, but never twice at once with
// the same `worker`, a number below the one that NumWorkers() gives: state kept by worker needs no
// lock.
using MakeFunctionIr =
    absl::FunctionRef<absl::Status(unsigned worker, uint32_t index, ir::Function& out)>;

// Worker threads that CompileModule uses with these options.
unsigned NumWorkers(const Options& options);

// Compiles functions 0 to sizes.size() - 1. `sizes` are the functions' sizes in any unit that
// predicts their cost, such as bytes of Wasm. `done`, if not null, counts finished functions while
// this runs.
//
// After an error no further function is begun but those with a lower index than the failed one; the
// result is the error of the lowest index, whatever the number of threads.
absl::StatusOr<CompiledModule> CompileModule(std::span<const uint32_t> sizes,
                                             MakeFunctionIr make_ir, const Options& options,
                                             std::atomic<uint32_t>* done = nullptr);

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_PARALLEL_H_
