// The functions of `wasi_snapshot_preview1` as a table: what an engine needs to offer them as
// imports.
//
// To call a row, an engine passes the guest's arguments as one 64-bit word each (an i32 in the low
// half; the high half is ignored) and a view of the memory that the calling instance exports as
// "memory". It then returns result.error as the i32 result or, when result.exited, unwinds the
// guest and ends the program with result.exit_code.
//
// A handler never faults on a guest value and never keeps the memory beyond the call. One that
// blocks (fd_read, poll_oneoff) blocks the calling thread.
#ifndef DAVIT_RUNTIME_WASI_FUNCTIONS_H_
#define DAVIT_RUNTIME_WASI_FUNCTIONS_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "runtime/wasi/abi.h"
#include "runtime/wasi/context.h"
#include "runtime/wasi/guest_memory.h"

namespace davit::wasi {

inline constexpr std::string_view kModuleName = "wasi_snapshot_preview1";

struct Result {
  Errno error = Errno::kSuccess;
  // The program asked to end.
  bool exited = false;
  uint32_t exit_code = 0;
};

struct Function {
  std::string_view name;
  // One letter a parameter: 'i' for i32, 'I' for i64.
  std::string_view params;
  // 'i', or '\0' for a function without result, which is one that does not return.
  char result;
  Result (*handler)(Context& context, GuestMemory memory, const uint64_t* args);
};

inline constexpr size_t kFunctionCount = 46;
// Sorted by name.
extern const std::array<Function, kFunctionCount> kFunctions;

// The row called `name`, or null. Binary search.
const Function* FindFunction(std::string_view name);

}  // namespace davit::wasi

#endif  // DAVIT_RUNTIME_WASI_FUNCTIONS_H_
