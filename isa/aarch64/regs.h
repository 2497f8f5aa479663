// The registers of AArch64 and what Davit uses them for.
//
//   x28         pinned register 0, the context (instance)
//   x27         pinned register 1 (memory base, if the runtime says so)
//   sp, x29     stack and frame pointer. x29 always points to a frame record, so a backtrace is a
//               walk along a list
//   x30         return address; only the prologue, calls and the epilogue name it
//   x18         the platform's, never touched (AAPCS64 section 6.1.1)
//   x16, v31    scratch of the allocator's edits
//   x17, v30    addresses that no instruction can hold, and copies from slot to slot
//   the others  for allocation
//
// x16, x17, v30 and v31 are free inside a macro instruction. Linkers may change x16 and x17 at a
// call (veneers).
//
// Both conventions keep x19 to x28 and the frame pointer. kC also keeps the low halves of v8 to v15
// (AAPCS64 section 6.1.2), kDavit no vector register: a callee that saves half a register is of no
// use to vectors. So a call of either destroys all allocatable vector registers, one Environment
// serves all functions, and a kC function saves d8 to d15 where it calls or uses them.
#ifndef DAVIT_ISA_AARCH64_REGS_H_
#define DAVIT_ISA_AARCH64_REGS_H_

#include "regalloc/function.h"
#include "regalloc/operand.h"

namespace davit::isa::aarch64 {

using regalloc::PReg;
using regalloc::RegClass;
using regalloc::RegSet;

constexpr PReg X(unsigned hw) { return PReg(RegClass::kInt, hw); }
constexpr PReg V(unsigned hw) { return PReg(RegClass::kFloat, hw); }

// Number 31 is the stack pointer or the zero register, as the instruction says.
inline constexpr PReg kSp = X(31);
inline constexpr PReg kZr = X(31);
inline constexpr PReg kFp = X(29);
inline constexpr PReg kLr = X(30);

inline constexpr PReg kPinned0 = X(28);
inline constexpr PReg kPinned1 = X(27);
inline constexpr PReg kIntScratch = X(16);
inline constexpr PReg kAddrScratch = X(17);
inline constexpr PReg kFloatScratch = V(31);
inline constexpr PReg kSlotScratch = V(30);
// Where the callee's context is passed to the calls that switch it (kCallIndirectSwitch).
inline constexpr PReg kCalleeContext = X(9);

// Registers first to last of a class.
constexpr RegSet Range(PReg first, PReg last) {
  RegSet set;
  for (unsigned hw = first.hw(); hw <= last.hw(); ++hw) set.Add(PReg(first.cls(), hw));
  return set;
}

// Allocatable registers that a callee of either convention keeps.
inline constexpr RegSet kCalleeSaved = Range(X(19), X(26));
// Vector registers whose low halves a function of convention kC has to keep.
inline constexpr RegSet kCalleeSavedFloatC = Range(V(8), V(15));
inline constexpr RegSet kAllFloat = Range(V(0), V(29));
inline constexpr RegSet kAllocatable = Range(X(0), X(15)) | kCalleeSaved | kAllFloat;

inline constexpr regalloc::Environment kAarch64Environment = {
    .allocatable = kAllocatable,
    .call_clobbers = kAllocatable - kCalleeSaved,
    .scratch = {kIntScratch, kFloatScratch},
    .has_swap = {false, false},
};

// Arguments and results of both conventions. kC returns at most two values; with kDavit those
// beyond the registers lie above the stack arguments in the caller's outgoing argument area.
inline constexpr PReg kIntArgs[] = {X(0), X(1), X(2), X(3), X(4), X(5), X(6), X(7)};
inline constexpr PReg kFloatArgs[] = {V(0), V(1), V(2), V(3), V(4), V(5), V(6), V(7)};

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_REGS_H_
