// Where arguments and results are: registers first, then words of 8 bytes on the stack.
//
// Both conventions pass arguments alike (AAPCS64 section 6.4: integers x0-x7, floats v0-v7), so
// that a call through a trampoline moves nothing that need not move; every argument on the stack
// takes a word of 8 bytes. kC returns at most two results (x0 x1, v0 v1); kDavit returns eight of
// each bank in registers and the others in the caller's outgoing argument area, above the stack
// arguments.
//
// The stack area of a call, from the lowest address (AddrMode::kArgOut in the caller, kArgIn in the
// callee):
//
//   | arguments beyond the registers | results beyond the registers |
#ifndef DAVIT_ISA_AARCH64_ABI_H_
#define DAVIT_ISA_AARCH64_ABI_H_

#include <cstdint>

#include "ir/function.h"
#include "isa/aarch64/regs.h"

namespace davit::isa::aarch64 {

struct ArgLoc {
  // Invalid for one on the stack.
  PReg reg;
  // Of a stack argument: bytes from the start of the area.
  uint32_t offset = 0;

  bool in_reg() const { return reg.valid(); }
  friend bool operator==(const ArgLoc&, const ArgLoc&) = default;
};

// Assigns the parameters of a signature one after the other, then its results.
class AbiAssigner {
 public:
  explicit AbiAssigner(ir::CallConv conv) : conv_(conv) {}

  ArgLoc NextParam(ir::Type type);
  // Only after the last parameter. DCHECKs that kC has no more than two results.
  ArgLoc NextResult(ir::Type type);
  // Bytes of the stack area so far.
  uint32_t stack_bytes() const { return stack_; }

 private:
  ArgLoc OnStack(ir::Type type);

  ir::CallConv conv_;
  uint32_t ints_ = 0;
  uint32_t floats_ = 0;
  uint32_t int_results_ = 0;
  uint32_t float_results_ = 0;
  uint32_t stack_ = 0;
};

// Bytes of the stack area of a call of `sig`.
uint32_t StackAreaBytes(const ir::Signature& sig);
// Bytes of the arguments' part of it, where the results' part begins.
uint32_t StackArgBytes(const ir::Signature& sig);

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_ABI_H_
