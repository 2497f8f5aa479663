// The registers of x86-64 and what Davit uses them for.
//
//   r15         pinned register 0, the context (instance)
//   r14         pinned register 1 (memory base, if the runtime says so)
//   rsp, rbp    stack and frame pointer. rbp is always a frame pointer, so a backtrace is a walk
//   along a list. xmm15       scratch of edits and of macro instructions the others  for allocation
//
// There is no integer scratch register: cycles are broken by xchg and a slot is copied to a slot by
// push and pop.
//
// Convention kDavit keeps rbx, r12 and r13 (and rbp, r14, r15) across calls, kC keeps those and
// r14, r15 (System V psABI 3.2.1). As r14 and r15 are never allocated, a call of either destroys
// the same allocatable registers, and one Environment serves all functions.
#ifndef DAVIT_ISA_X64_REGS_H_
#define DAVIT_ISA_X64_REGS_H_

#include "regalloc/function.h"
#include "regalloc/operand.h"

namespace davit::isa::x64 {

using regalloc::PReg;
using regalloc::RegClass;
using regalloc::RegSet;

constexpr PReg IntReg(unsigned hw) { return PReg(RegClass::kInt, hw); }
constexpr PReg Xmm(unsigned hw) { return PReg(RegClass::kFloat, hw); }

inline constexpr PReg kRax = IntReg(0);
inline constexpr PReg kRcx = IntReg(1);
inline constexpr PReg kRdx = IntReg(2);
inline constexpr PReg kRbx = IntReg(3);
inline constexpr PReg kRsp = IntReg(4);
inline constexpr PReg kRbp = IntReg(5);
inline constexpr PReg kRsi = IntReg(6);
inline constexpr PReg kRdi = IntReg(7);
inline constexpr PReg kR8 = IntReg(8);
inline constexpr PReg kR9 = IntReg(9);
inline constexpr PReg kR10 = IntReg(10);
inline constexpr PReg kR11 = IntReg(11);
inline constexpr PReg kR12 = IntReg(12);
inline constexpr PReg kR13 = IntReg(13);
inline constexpr PReg kR14 = IntReg(14);
inline constexpr PReg kR15 = IntReg(15);

inline constexpr PReg kPinned0 = kR15;
inline constexpr PReg kPinned1 = kR14;
inline constexpr PReg kFloatScratch = Xmm(15);
// Where the callee's context is passed to the calls that switch it (kCallIndirectSwitch).
inline constexpr PReg kCalleeContext = kR10;

template <typename... Regs>
constexpr RegSet SetOf(Regs... regs) {
  RegSet set;
  (set.Add(regs), ...);
  return set;
}

inline constexpr RegSet kAllXmm = RegSet(0xffffull << 32);
// Allocatable registers that a callee of either convention keeps.
inline constexpr RegSet kCalleeSaved = SetOf(kRbx, kR12, kR13);
// Registers that a function of convention kC has to keep, rbp aside.
inline constexpr RegSet kCalleeSavedC = SetOf(kRbx, kR12, kR13, kR14, kR15);

inline constexpr RegSet kAllocatable =
    SetOf(kRax, kRcx, kRdx, kRbx, kRsi, kRdi, kR8, kR9, kR10, kR11, kR12, kR13) |
    (kAllXmm - SetOf(kFloatScratch));

inline constexpr regalloc::Environment kX64Environment = {
    .allocatable = kAllocatable,
    .call_clobbers = (kAllocatable - kCalleeSaved) | kAllXmm,
    .scratch = {PReg(), kFloatScratch},
    .has_swap = {true, false},
};

// Arguments, both conventions; further ones on the stack in words of 8 bytes.
inline constexpr PReg kIntArgs[] = {kRdi, kRsi, kRdx, kRcx, kR8, kR9};
inline constexpr PReg kFloatArgs[] = {Xmm(0), Xmm(1), Xmm(2), Xmm(3),
                                      Xmm(4), Xmm(5), Xmm(6), Xmm(7)};
// Results. kC uses the first two of each; with kDavit further ones lie above the stack arguments in
// the caller's outgoing argument area.
inline constexpr PReg kIntResults[] = {kRax, kRdx, kRcx, kRsi, kRdi, kR8};
inline constexpr PReg kFloatResults[] = {Xmm(0), Xmm(1), Xmm(2), Xmm(3),
                                         Xmm(4), Xmm(5), Xmm(6), Xmm(7)};

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_REGS_H_
