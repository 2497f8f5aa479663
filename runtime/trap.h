// Trap: why WebAssembly code stopped, and where.
//
// A trap travels as an absl::Status with a payload. The reason is re-entrancy: a trap in code that
// a host function called reaches that host function as an ordinary error of Func::Call; it may
// handle it, or return it like any other status, and then the outer code traps with it in turn.
// Nothing is lost on the way, and a host function that knows nothing of traps does the right thing
// with DAVIT_RETURN_IF_ERROR. Each level appends its own frames to the backtrace.
//
//   absl::Status status = func.Call(args, results);
//   if (std::optional<Trap> trap = Trap::From(status)) {
//     if (trap->code == ir::TrapCode::kMemoryOutOfBounds) ...
//     std::cerr << trap->ToString();
//   }
#ifndef DAVIT_RUNTIME_TRAP_H_
#define DAVIT_RUNTIME_TRAP_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "ir/types.h"

namespace davit::runtime {

// One WebAssembly function that was running.
struct Frame {
  // From the name section; empty where it has none.
  std::string module_name;
  std::string function_name;
  uint32_t function_index = 0;
  // Of the operator in the module's bytes; for callers that of the call.
  uint32_t byte_offset = 0;

  friend bool operator==(const Frame&, const Frame&) = default;
};

struct Trap {
  // The trap that `status` carries; nothing where it carries none (ok, or another kind of error).
  static std::optional<Trap> From(const absl::Status& status);
  // An error that ends the program with this status when a host function returns it: no defect, but
  // no value either.
  static absl::Status Exit(int32_t exit_status);

  // `code` and `message` of the result are the trap's unless `status` had some already.
  absl::Status AttachTo(absl::Status status) const;

  // "out of bounds memory access\n  0: app!main (function 3) at 0x1f4\n ..."
  std::string ToString() const;

  ir::TrapCode code = ir::TrapCode::kUnreachable;
  // Set where the guest asked for its end (WASI's proc_exit); `code` is then kHost.
  std::optional<int32_t> exit_status;
  // One sentence.
  std::string message;
  // Innermost first; at most 64.
  std::vector<Frame> backtrace;
  // The stack was deeper than the backtrace.
  bool backtrace_truncated = false;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_TRAP_H_
