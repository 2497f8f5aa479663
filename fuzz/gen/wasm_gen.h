// Random valid WebAssembly modules, made to be executed in more than one way and compared.
//
// Every operator of frontend-wasm/opcodes.def whose feature is on can be generated: those with a
// signature from the table alone, the others by code of their own. Nothing is ever rejected: the
// bytes are decisions, and any bytes give a module that is valid.
//
// What a program computes does not depend on who executes it:
//  * It ends: loops, and functions that call or loop, consume from a budget in a global, and trap
//    (unreachable) or return when that is used up. What they consume grows with their code and
//    their frame, so that the stack never overflows either.
//  * Where the bits of a NaN are open (arithmetic on floats), the result goes through a select of
//    the canonical one, in each lane of a vector; everywhere else NaN bits are kept and compared.
//  * Imported functions compute results from their arguments alone (HostFunction), and may call
//    back.
//  * Memory and tables have a maximum small enough that growing never fails for lack of memory.
// An active segment or the start function may trap; there are no calls to be made then.
#ifndef DAVIT_FUZZ_GEN_WASM_GEN_H_
#define DAVIT_FUZZ_GEN_WASM_GEN_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "frontend-wasm/features.h"
#include "frontend-wasm/types.h"
#include "fuzz/gen/choices.h"

namespace davit::fuzz {

struct WasmGenOptions {
  wasm::Features features = wasm::Features::Compiled();
  // Bytes of code after which a function comes to an end; it overshoots by a statement.
  uint32_t max_function_bytes = 600;
  uint32_t max_functions = 6;
  // Nesting of blocks, loops and ifs.
  uint32_t max_depth = 6;
  // Bound on the loop iterations and calls that one call from outside may make.
  uint32_t fuel = 500;
  // Whether references and vectors may be parameters or results of exported functions, which
  // JavaScript cannot pass.
  bool any_export_types = true;
  // Whether memories, tables and globals may be imports ("host" "m0", "t0", "g1"), too.
  bool import_all = false;
};

// A function type that owns its types.
struct OwnedFuncType {
  std::vector<wasm::ValType> params;
  std::vector<wasm::ValType> results;

  operator wasm::FuncType() const { return {params, results}; }  // NOLINT: the view of it.
  friend bool operator==(const OwnedFuncType&, const OwnedFuncType&) = default;
};

// An import "host" "f<i>" that the embedder provides: it digests its arguments into its results
// (fuzz/oracle/differential.h) and, if `callback` is the index of an exported function of type
// [] -> [], calls that first.
struct HostFunction {
  OwnedFuncType type;
  int32_t callback = -1;
};

// A call of the export "f<i>", with arguments as bits; a reference is always null.
struct WasmCall {
  uint32_t func = 0;
  std::vector<wasm::ValType> params;
  std::vector<std::pair<uint64_t, uint64_t>> args;
};

struct WasmProgram {
  std::vector<uint8_t> bytes;
  std::vector<HostFunction> imports;
  // To be made one after the other, whatever the former ended in.
  std::vector<WasmCall> calls;
};

// All functions are exported as "f<i>", memories as "m<i>", globals as "g<i>", tables as "t<i>";
// without any_export_types, functions and globals of such types are not.
WasmProgram GenerateWasm(Choices& choices, const WasmGenOptions& options = {});

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_WASM_GEN_H_
