// Where arguments and results are: registers first, then words of 8 bytes on the stack (16 bytes,
// 16-aligned, for v128).
//
// The rule is the same for every ISA; the lists of registers are the ISA's (isa/<isa>/abi.h). Both
// conventions pass arguments alike, in the registers of the platform's C convention, so that a call
// through a trampoline moves nothing that need not move. kC returns at most two results; kDavit
// returns as many as there are registers and the others in the caller's outgoing argument area,
// above the stack arguments.
//
// The stack area of a call, from the lowest address (AddrMode::kArgOut in the caller, kArgIn in the
// callee):
//
//   | arguments beyond the registers | results beyond the registers |
#ifndef DAVIT_ISA_ABI_H_
#define DAVIT_ISA_ABI_H_

#include <cstdint>
#include <span>

#include "ir/function.h"
#include "regalloc/operand.h"
#include "support/check.h"

namespace davit::isa {

// The registers of arguments and results by class, in order. kC uses the first two for results.
struct AbiRegs {
  std::span<const regalloc::PReg> int_args;
  std::span<const regalloc::PReg> float_args;
  std::span<const regalloc::PReg> int_results;
  std::span<const regalloc::PReg> float_results;
};

struct ArgLoc {
  // Invalid for one on the stack.
  regalloc::PReg reg;
  // Of a stack argument: bytes from the start of the area.
  uint32_t offset = 0;

  bool in_reg() const { return reg.valid(); }
  friend bool operator==(const ArgLoc&, const ArgLoc&) = default;
};

// Assigns the parameters of a signature one after the other, then its results.
class AbiAssigner {
 public:
  AbiAssigner(const AbiRegs& regs, ir::CallConv conv) : regs_(&regs), conv_(conv) {}

  ArgLoc NextParam(ir::Type type);
  // Only after the last parameter. DCHECKs that kC has no more than two results.
  ArgLoc NextResult(ir::Type type);
  // Bytes of the stack area so far.
  uint32_t stack_bytes() const { return stack_; }

 private:
  static bool IsFloatClass(ir::Type type) { return ir::IsFloat(type) || type == ir::Type::kV128; }
  ArgLoc Next(std::span<const regalloc::PReg> regs, uint32_t& used, ir::Type type) {
    return used < regs.size() ? ArgLoc{regs[used++]} : OnStack(type);
  }
  ArgLoc OnStack(ir::Type type);

  const AbiRegs* regs_;
  ir::CallConv conv_;
  uint32_t ints_ = 0;
  uint32_t floats_ = 0;
  uint32_t int_results_ = 0;
  uint32_t float_results_ = 0;
  uint32_t stack_ = 0;
};

inline ArgLoc AbiAssigner::NextParam(ir::Type type) {
  return IsFloatClass(type) ? Next(regs_->float_args, floats_, type)
                            : Next(regs_->int_args, ints_, type);
}

inline ArgLoc AbiAssigner::NextResult(ir::Type type) {
  constexpr uint32_t kMaxC = 2;
  DAVIT_DCHECK(conv_ == ir::CallConv::kDavit || int_results_ + float_results_ < kMaxC);
  return IsFloatClass(type) ? Next(regs_->float_results, float_results_, type)
                            : Next(regs_->int_results, int_results_, type);
}

// Bytes of the stack area of a call of `sig`.
uint32_t StackAreaBytes(const AbiRegs& regs, const ir::Signature& sig);
// Bytes of the arguments' part of it, where the results' part begins.
uint32_t StackArgBytes(const AbiRegs& regs, const ir::Signature& sig);

}  // namespace davit::isa

#endif  // DAVIT_ISA_ABI_H_
