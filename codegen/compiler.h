// Compiler: one function through the whole pipeline, from IR to bytes.
//
//   make_ir -> [verify] -> dce -> lower -> regalloc -> [check] -> emit
//
// One Compiler per worker thread. It owns every array that a stage fills, so that compiling a
// function allocates nothing once the arrays have grown to the module's ordinary size; after a huge
// function they are given back.
#ifndef DAVIT_CODEGEN_COMPILER_H_
#define DAVIT_CODEGEN_COMPILER_H_

#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "absl/status/status.h"
#include "codegen/opt/dce.h"
#include "codegen/options.h"
#include "codegen/pass.h"
#include "ir/function.h"
#include "isa/compiled_function.h"
#include "isa/mach_function.h"
#include "regalloc/allocator.h"

namespace davit::codegen {

// Fills an empty function; its errors are those of the input.
using MakeIr = absl::FunctionRef<absl::Status(ir::Function& out)>;

// What the stages hand on to each other.
struct CompileState {
  explicit CompileState(const regalloc::Environment& environment) : allocator(environment) {}

  ir::Function function;
  UseCounter use_counter;
  std::vector<uint8_t> uses;
  isa::MachFunction mach;
  regalloc::Allocator allocator;
  regalloc::Output allocation;
  isa::CompiledFunction compiled;
};

class Compiler {
 public:
  // `options` must outlive the compiler and have a target.
  explicit Compiler(const Options& options);

  // Compiles one function. The result is valid until the next call. Errors: those of `make_ir`;
  // Unimplemented where the target lacks an operation; ResourceExhausted where the function is too
  // large; Internal, if a check that the options ask for fails.
  absl::Status Compile(MakeIr make_ir);

  const isa::CompiledFunction& result() const { return state_.compiled; }
  // The stages' values of the last function, for printing.
  const CompileState& state() const { return state_; }
  const PassTimes& times() const { return times_; }

 private:
  void Dump(PassId pass);
  void TrimAfterHugeFunction();

  const Options& options_;
  CompileState state_;
  PassTimes times_;
};

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_COMPILER_H_
