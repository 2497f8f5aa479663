// Execution: one program in one engine, step by step, and all that can be seen of it from outside.
//
// Everything is found by its name ("f3" is function 3), so that programs from which a reducer has
// taken parts can still be executed. Callbacks are made only when the instance is complete: before,
// JavaScript has no exports to call.
#ifndef DAVIT_FUZZ_ORACLE_EXECUTION_H_
#define DAVIT_FUZZ_ORACLE_EXECUTION_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "fuzz/gen/wasm_gen.h"
#include "ir/types.h"
#include "runtime/engine.h"
#include "runtime/imports.h"
#include "runtime/instance.h"
#include "runtime/module.h"
#include "runtime/store.h"
#include "runtime/trap.h"

namespace davit::fuzz {

// How the instantiation or a call ended.
struct Step {
  // Values as in argument slots, functions as index + 1; empty unless it returned.
  std::vector<uint64_t> results;
  std::optional<ir::TrapCode> trap;
  // Where the trap was, if the engine knows.
  std::optional<runtime::Frame> where;
  // What went wrong where it neither returned nor trapped.
  std::string error;

  // "returns 1 2", "traps: integer overflow (function 3 at 0x1f4)".
  std::string ToString() const;
};

// What a program leaves behind, as one row of numbers and the bytes of its memories.
struct State {
  // Two for each global; the size of each table and then its elements. Functions as index + 1.
  std::vector<uint64_t> values;
  std::vector<std::span<const uint8_t>> memories;
};
// What values[index] is: "global 3", "table 0, element 7".
std::string DescribeStateValue(const runtime::Instance& instance, size_t index);

class Execution {
 public:
  // Compiles, and makes the imports; `program` outlives the object. Errors: those of
  // Module::Compile; Unimplemented for a tag; those of the store.
  static absl::StatusOr<std::unique_ptr<Execution>> Create(std::shared_ptr<runtime::Engine> engine,
                                                           const WasmProgram& program);

  Step Instantiate();
  // Valid until the next step; empty if the instantiation trapped.
  State Observe() const;
  // Precondition of the following: Instantiate() returned.
  // Whether there is such a function that takes such arguments.
  bool Has(const WasmCall& call) const;
  // Precondition: Has(call).
  Step Call(const WasmCall& call);
  const runtime::Instance& instance() const { return *instance_; }

 private:
  Execution(std::shared_ptr<const runtime::Module> module, std::span<const uint8_t> bytes)
      : module_(std::move(module)), bytes_(bytes), store_(module_->shared_engine()) {}
  bool InitialisedAsSaid() const;
  // How a step ended. A backtrace whose callers are not at calls is an error.
  void SetEnd(const absl::Status& status, Step* step) const;
  absl::Status MakeImports(const WasmProgram& program);
  std::shared_ptr<const runtime::HostFunction> MakeFunction(const wasm::Import& import,
                                                            const WasmProgram& program);
  // A global's value is made of its index; memories and tables are empty.
  absl::StatusOr<runtime::Extern> MakeExtern(const wasm::Import& import);

  std::shared_ptr<const runtime::Module> module_;
  std::span<const uint8_t> bytes_;
  runtime::Store store_;
  std::vector<runtime::ImportSource> imports_;
  std::optional<runtime::Instance> instance_;
};

// The rule of the imported functions, which fuzz/v8/compare.mjs has too: every 32-bit word of the
// arguments is mixed into a state, and every word of the results is the state after a further
// number. What JavaScript cannot pass on does not count: all NaNs are the canonical one as
// arguments, and floats are finite as results. Functions are numbers as arguments, null as results;
// other references are numbers, of which 0 is null. `slots` has the arguments before and the
// results afterwards.
void DigestArguments(const wasm::FuncType& type, const runtime::Instance* instance,
                     uint64_t* slots);
// A NaN becomes the canonical one; all other bits stay.
uint64_t WithCanonicalNan(wasm::ValType type, uint64_t bits);
// One step of the state.
constexpr uint32_t Mix(uint32_t state, uint32_t word) {
  state = (state ^ word) * 0x85eb'ca6b;
  return state ^ state >> 15;
}

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_EXECUTION_H_
