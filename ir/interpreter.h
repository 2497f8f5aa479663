// Executes IR, slowly and exactly.
//
// The interpreter is the oracle: optimised IR and native code are right if they do what it does. It
// is therefore written to be read and shares no code with the compiler but ir/semantics.h. It
// always ends (steps are counted), never recurses (frames are a vector), and touches no memory but
// what its world gives it.
//
// A function runs in a World: what its symbols stand for, which addresses exist, and what the
// pinned registers hold.
//
//   World world;
//   world.AddFunction({kModuleFunctions, 0}, &func);
//   world.memory.push_back({.address = 0x1000, .data = buffer, .size = sizeof buffer});
//   absl::StatusOr<Outcome> outcome = Interpret(world, {kModuleFunctions, 0}, {{5}});
//   // outcome->trap, or outcome->results[0].low
#ifndef DAVIT_IR_INTERPRETER_H_
#define DAVIT_IR_INTERPRETER_H_

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "ir/function.h"

namespace davit::ir {

// The bits of a value, zero-extended; `high` is 0 but for v128.
using ValueBits = V128;

// Bytes that the program sees from `address` on. An access must lie in one range.
struct MemoryRange {
  uint64_t address = 0;
  // Owned by the caller.
  uint8_t* data = nullptr;
  uint64_t size = 0;
  bool writable = true;
};

// A function of the host. Returns a trap, or nothing and as many results as its signature has.
using HostFunction = std::function<std::optional<TrapCode>(std::span<const ValueBits> args,
                                                           std::vector<ValueBits>* results)>;

// What a call reaches: a function, or where `func` is null, the host.
struct Callee {
  const Function* func = nullptr;
  const Signature* sig = nullptr;
  HostFunction host;
};

// Everything that a function refers to. Functions are not owned, and must be valid (ir/verifier.h).
//
// What is not in the world's own lists is looked up by the three functions `find_*`, where they are
// set. By them a program runs in the midst of a process, at the addresses of a real runtime
// (runtime/interpretation.h).
class World {
 public:
  void AddFunction(Symbol symbol, const Function* func);
  void AddHost(Symbol symbol, Signature sig, HostFunction host);
  // What func_addr gives for a symbol, and call_indirect takes.
  static uint64_t AddressOf(Symbol symbol);

  std::vector<MemoryRange> memory;
  uint64_t pinned[2] = {0, 0};
  // Sets the pinned registers for the context of a call that switches context. By default that sets
  // register 0.
  std::function<void(uint64_t context, uint64_t (&pinned)[2])> switch_context;

  // The callee of a direct call in `caller`: modules number their functions alike.
  std::function<std::optional<Callee>(const Function& caller, Symbol symbol)> find_symbol;
  // That of an indirect call. `context` is what the call switches to, or 0.
  std::function<std::optional<Callee>(uint64_t address, uint64_t context)> find_address;
  // The `size` bytes at `address` as seen while pinned register 0 is `context`; null if they do not
  // all exist, or are not writable where they must be.
  std::function<uint8_t*(uint64_t context, uint64_t address, uint32_t size, bool write)> find_bytes;

 private:
  friend class Interpreter;
  struct Listed {
    const Function* func = nullptr;
    Signature sig;
    HostFunction host;
  };
  std::optional<Callee> FindListed(uint64_t address) const;

  // By address.
  std::map<uint64_t, Listed> callees_;
};

struct InterpreterLimits {
  // Instructions to execute before giving up.
  uint64_t max_steps = 1'000'000;
  // Calls under way, the first included, before the trap stack_overflow; likewise the values of all
  // their functions and the bytes of all their stack slots.
  uint32_t max_depth = 1'000;
  uint32_t max_values = 4'000'000;
  uint32_t max_stack_bytes = 1 << 20;
};

struct Outcome {
  // Why the program stopped, if it did not return.
  std::optional<TrapCode> trap;
  std::vector<ValueBits> results;
  uint64_t steps = 0;
};

// Calls `entry` with `args`, which fit its signature.
// Errors: ResourceExhausted at max_steps. FailedPrecondition, with function and instruction, where
// a valid function asks for what its world does not have: a symbol or an address that is no
// function, another signature than the callee's, an access outside of memory that is not marked as
// trapping.
absl::StatusOr<Outcome> Interpret(const World& world, Symbol entry, std::span<const ValueBits> args,
                                  const InterpreterLimits& limits = {});
// The same for a function that need not be in the world's lists.
absl::StatusOr<Outcome> Interpret(const World& world, const Function& entry,
                                  std::span<const ValueBits> args,
                                  const InterpreterLimits& limits = {});

}  // namespace davit::ir

#endif  // DAVIT_IR_INTERPRETER_H_
