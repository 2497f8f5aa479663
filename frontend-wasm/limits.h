// Implementation limits, so that a small file cannot ask for large tables of ours.
//
// The defaults are those that the engines of the web agree on (WebAssembly JavaScript API,
// "Implementation-defined Limits"); a module within them runs everywhere. Each may be lowered, none
// needs to be raised.
#ifndef DAVIT_FRONTEND_WASM_LIMITS_H_
#define DAVIT_FRONTEND_WASM_LIMITS_H_

#include <cstdint>

namespace davit::wasm {

struct Limits {
  uint64_t module_bytes = 1 << 30;
  uint32_t types = 1'000'000;
  uint32_t functions = 1'000'000;
  uint32_t imports = 1'000'000;
  uint32_t exports = 1'000'000;
  uint32_t globals = 1'000'000;
  uint32_t tags = 1'000'000;
  uint32_t tables = 100'000;
  uint32_t memories = 100;
  uint32_t data_segments = 100'000;
  uint32_t element_segments = 10'000'000;
  // Entries of one table and of one element segment.
  uint32_t table_entries = 10'000'000;
  // 64 KiB pages of a memory with 32-bit addresses. With 64-bit addresses the specification's own
  // limit of 2^48 holds; who allocates memories has a lower one.
  uint32_t memory_pages = 65'536;
  uint32_t struct_fields = 10'000;
  // Operands of array.new_fixed.
  uint32_t array_operands = 10'000;
  uint32_t string_bytes = 100'000;
  uint32_t function_bytes = 7'654'321;
  // Locals of one function, parameters included.
  uint32_t function_locals = 50'000;
  uint32_t function_params = 1'000;
  uint32_t function_results = 1'000;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_LIMITS_H_
