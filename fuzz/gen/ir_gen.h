// Random valid IR: several functions that call each other, for comparing one way of executing IR
// with another.
//
// The functions use every evaluable opcode of ir/opcodes.def and every one on vectors (a new row is
// picked up without a change here if its format is known), loads and stores of all widths, stack
// slots, structured control flow with breaks and continues out of any nesting, br_tables, edges of
// every kind with arguments, direct and indirect calls of both conventions with many arguments and
// results, large frames, and traps; each input some of this (fuzz/gen/ir_profile.h). What they
// compute does not depend on who executes them:
//  * They end. Loops count down, function i calls only higher-numbered ones, and the generator adds
//  up a bound of the
//    instructions that a call can execute, which stays below `max_cost`.
//  * Addresses (of memory, stack slots and functions) never become data.
//  * Arithmetic that may give a NaN, whose bits IEEE 754 leaves open, is followed by a select of
//  the canonical one, in each lane of a vector.
//  * Stack slots are cleared first. Of large ones only the end is used.
//  * The lowest 64 bytes of memory are never written, so loads of them may be marked as readonly;
//    the next 192 are accessed by constant addresses and as other regions than the rest.
//
// The world that they need: `pinned 0` is the address of `memory_size` bytes, and switching to a
// context that equals the present one changes nothing. With `traps`, an address may be up to 4 GiB
// + 2 GiB behind that, where nothing must be; native code has guard pages there, so memory_size
// should be a multiple of the page size then.
#ifndef DAVIT_FUZZ_GEN_IR_GEN_H_
#define DAVIT_FUZZ_GEN_IR_GEN_H_

#include <cstdint>
#include <vector>

#include "fuzz/gen/choices.h"
#include "ir/function.h"
#include "ir/interpreter.h"

namespace davit::fuzz {

struct IrGenOptions {
  // Function i is the symbol {kModuleFunctions, i}; at least 1.
  uint32_t max_functions = 4;
  // Instructions of one function after which it comes to an end; it overshoots by a statement.
  uint32_t max_insts = 300;
  // Nesting of ifs, loops and switches.
  uint32_t max_depth = 5;
  // Bound on the instructions that a call of any function executes.
  uint32_t max_cost = 100'000;
  // A power of two, at least 1024.
  uint32_t memory_size = 1 << 16;
  // Whether anything may trap.
  bool traps = true;
  // Whether there are v128 values and operations on them.
  bool vectors = true;
};

// Every function passes ir::Verify. No more than max_functions, function 0 being the one that calls
// the others.
std::vector<ir::Function> GenerateIr(Choices& choices, const IrGenOptions& options);

// Arguments for a function, limits and other telling values among them.
std::vector<ir::ValueBits> GenerateArguments(Choices& choices, const ir::Signature& sig);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_IR_GEN_H_
