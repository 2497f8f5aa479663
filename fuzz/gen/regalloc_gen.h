// Random functions for the register allocator: structured control flow (sequences, if, if-else,
// loops, early exits, switches) or graphs of any shape, over every kind of operand, and the shapes
// of input that have broken allocators.
//
// Valid by construction: a value is used only where its definition dominates. Every decision is
// read from a byte string; where that ends, the function does. A seed is a random byte string.
#ifndef DAVIT_FUZZ_GEN_REGALLOC_GEN_H_
#define DAVIT_FUZZ_GEN_REGALLOC_GEN_H_

#include <cstdint>

#include "fuzz/gen/choices.h"
#include "regalloc/function_data.h"

namespace davit::regalloc {

// Machines to test with. kX64 has callee-saved registers, exchange for integers and scratch
// registers; kTiny has four registers a class; kBare has neither scratch registers nor exchange.
enum class Machine { kX64, kA64, kTiny, kBare };
Environment MakeEnvironment(Machine machine);

struct GeneratorOptions {
  uint32_t seed = 0;
  // Approximate number of instructions.
  uint32_t size = 50;
  // Most loops one inside another.
  uint32_t max_loop_depth = 3;
  // Percentage of instructions that are calls, that have other constraints, and of floats among the
  // values.
  uint32_t calls = 6;
  uint32_t constrained = 20;
  uint32_t floats = 25;
  // Percentage of statements that are an if, a loop or a switch, and a bound on the parameters that
  // each join has.
  uint32_t branches = 11;
  uint32_t params = 4;
  // How many of the latest values instructions choose from; large values mean high pressure.
  uint32_t reach = 16;
  // Percentage of regions that are cold.
  uint32_t cold = 8;
  // No wide, rematerialisable, pinned and stack operands: ordinary compiled code.
  bool plain = false;
  // A graph of any shape, perhaps irreducible, of pieces of structured code.
  bool graph = false;
};

// What compiled code looks like: blocks of six instructions, one parameter for every other join,
// most values short-lived.
inline GeneratorOptions OrdinaryCode(uint32_t seed, uint32_t size) {
  GeneratorOptions options;
  options.seed = seed;
  options.size = size;
  options.plain = true;
  options.constrained = 4;
  options.calls = 4;
  options.floats = 10;
  options.branches = 7;
  options.params = 2;
  options.reach = 8;
  return options;
}

// From the seed.
FunctionData GenerateFunction(const Environment& env, const GeneratorOptions& options);
// From the choices; the seed means nothing.
FunctionData GenerateFunction(fuzz::Choices& choices, const Environment& env,
                              const GeneratorOptions& options);

// One value as argument 0 and 1 in turn through a chain of calls.
FunctionData ShapeCallChain(const Environment& env, uint32_t n);
// Empty loops, one after another, with ten values live through all of them.
FunctionData ShapeEmptyLoops(const Environment& env, uint32_t n);
// A chain of blocks, each of which reads one of `locals` values and defines it anew.
FunctionData ShapeBlockChain(const Environment& env, uint32_t n, uint32_t locals);
// `n` block parameters in one block, permuted around a loop.
FunctionData ShapeManyParams(const Environment& env, uint32_t n);
// `n` values live through `n` two-way joins.
FunctionData ShapeLocalsTimesBlocks(const Environment& env, uint32_t n);
// Loops nested `n` deep.
FunctionData ShapeDeepLoops(const Environment& env, uint32_t n);
// Small loops with a check and a cold call each, in one outer loop.
FunctionData ShapeCheckedLoops(const Environment& env, uint32_t n);
// A block with a switch to `n` targets that all join.
FunctionData ShapeSwitch(const Environment& env, uint32_t n);

}  // namespace davit::regalloc

#endif  // DAVIT_FUZZ_GEN_REGALLOC_GEN_H_
