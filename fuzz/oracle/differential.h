// Differential: a program of WebAssembly must do the same in all ways that Davit can execute it.
//
// The reference is the interpreter on the IR as it was translated. What it is compared with are
// native code of each level, for the lowest and the highest processor of this machine, with guarded
// and with checked memories, and the interpreter on the IR as the optimising levels get it. All run
// in step; after the instantiation and after each call, they must agree in
//  * results, to the bit;
//  * the kind of the trap, and between native ones where it was, of an access out of bounds only
//    the function;
//  * globals, tables and memories, to the bit, and their sizes.
// The depth at which a stack overflows is open: a program that reaches it is compared no further.
//
//   Differential differential;
//   Choices choices(bytes);
//   const DifferentialCase drawn = DrawDifferentialCase(choices);
//   absl::StatusOr<std::string> difference = differential.Compare(drawn.program, drawn.ways);
#ifndef DAVIT_FUZZ_ORACLE_DIFFERENTIAL_H_
#define DAVIT_FUZZ_ORACLE_DIFFERENTIAL_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "fuzz/gen/choices.h"
#include "fuzz/gen/wasm_gen.h"
#include "runtime/engine.h"

namespace davit::fuzz {

// A set of ways to execute, by bits. The reference is always one.
using Ways = uint32_t;
inline constexpr Ways kAllWays = (1u << 16) - 1;

struct DifferentialCase {
  WasmProgram program;
  // -O0 and another one, mostly.
  Ways ways;
};
DifferentialCase DrawDifferentialCase(Choices& choices);

class Differential {
 public:
  Differential();
  Differential(const Differential&) = delete;
  Differential& operator=(const Differential&) = delete;

  // What differs, and where; empty if nothing does. Errors: those of compiling the program, if all
  // ways have the same.
  absl::StatusOr<std::string> Compare(const WasmProgram& program, Ways ways);

 private:
  struct Way {
    std::string name;
    runtime::EngineOptions options;
    // Null until it is needed.
    std::shared_ptr<runtime::Engine> engine;
    uint32_t uses = 0;
  };
  const std::shared_ptr<runtime::Engine>& EngineOf(Way& way);

  // By bit.
  std::vector<Way> ways_;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_DIFFERENTIAL_H_
