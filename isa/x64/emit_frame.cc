// Prologue, epilogue and the allocator's edits. The frame's layout is in isa/frame.h.
//
// An edit stands anywhere, also between an instruction that sets flags and one that reads them, so
// nothing here touches the flags (prologue and epilogue aside).
#include "isa/x64/emitter.h"

namespace davit::isa::x64 {
namespace {

// Frames up to this size are subtracted first and compared after: the stack pointer cannot wrap
// around, since nothing is mapped that low. Bytes.
constexpr uint32_t kSmallFrame = 64 * 1024;
// Frames of this size and more touch every page where the limit is not checked, so that none lies
// beyond the guard page.
constexpr uint32_t kProbeDistance = 4096;
// More pages than this are probed in a loop.
constexpr uint32_t kMaxUnrolledProbes = 4;

}  // namespace

absl::Status Emitter::PlanFrame() {
  const bool is_c = function_.conv == ir::CallConv::kC;
  saved_regs_ = allocation_.used & kCalleeSaved;
  if (is_c && function_.switches_context) {
    saved_regs_.Add(kPinned0);
    if (options_.pinned1_offset) saved_regs_.Add(kPinned1);
  }
  return EmitterBase::PlanFrame(saved_regs_.size(), function_.switches_context && !is_c);
}

void Emitter::EmitPrologue() {
  code_.Reserve(16);
  asm_.EncodePlain(EncodingOf(Op::kPushReg), kRbp.hw(), 0);
  asm_.RegReg(Op::kMov64RM, kRbp, kRsp);
  const bool checks = ChecksStack();
  const bool is_large = frame_.size > kSmallFrame;
  if (checks && is_large) EmitStackCheck();
  if (!checks && frame_.size >= kProbeDistance) {
    ProbeFrame();
  } else if (frame_.size != 0) {
    asm_.RegImm(Op::kSub64RMI, kRsp, frame_.size);
  }
  if (checks && !is_large) EmitStackCheck();
  int number = 0;
  for (RegSet rest = saved_regs_; !rest.empty(); rest.Remove(rest.First())) {
    asm_.RegMem(Op::kMov64MR, rest.First(), MemOperand::At(kRbp, Frame::SavedReg(number++)));
  }
  out_.unwind = {.saved_regs = saved_regs_.bits(), .saves_end = code_.offset()};
  if (function_.switches_context && function_.conv == ir::CallConv::kDavit) {
    asm_.RegMem(Op::kMov64MR, kPinned0, MemOperand::At(kRbp, frame_.context));
  }
}

void Emitter::EmitStackCheck() {
  const Label overflow = TrapLabel(ir::TrapCode::kStackOverflow, function_.source_offset);
  const MemOperand limit = MemOperand::At(kPinned0, *options_.stack_limit_offset);
  if (frame_.size <= kSmallFrame) {
    asm_.RegMem(Op::kCmp64RM, kRsp, limit);
    asm_.Jcc(Cond::kB, overflow);
    return;
  }
  // rsp - limit >= size, without wrapping. r11 holds nothing on entry.
  asm_.RegReg(Op::kMov64RM, kR11, kRsp);
  asm_.RegMem(Op::kSub64RM, kR11, limit);
  asm_.Jcc(Cond::kB, overflow);
  asm_.RegImm(Op::kCmp64RMI, kR11, frame_.size);
  asm_.Jcc(Cond::kB, overflow);
}

// Subtracts the frame page by page and stores to each, from the top down.
void Emitter::ProbeFrame() {
  const uint32_t pages = frame_.size / kProbeDistance;
  const auto probe = [&] {
    asm_.RegImm(Op::kSub64RMI, kRsp, kProbeDistance);
    asm_.RegMem(Op::kMov64MR, kRbp, MemOperand::At(kRsp, 0));
  };
  if (pages <= kMaxUnrolledProbes) {
    for (uint32_t page = 0; page < pages; ++page) probe();
  } else {
    // r11 holds nothing on entry.
    asm_.RegReg(Op::kMov64RM, kR11, kRsp);
    asm_.RegImm(Op::kSub64RMI, kR11, pages * kProbeDistance);
    const Label loop = code_.MakeLabel();
    code_.Bind(loop);
    probe();
    asm_.RegReg(Op::kCmp64RM, kRsp, kR11);
    asm_.Jcc(Cond::kNe, loop);
  }
  const uint32_t rest = frame_.size % kProbeDistance;
  if (rest != 0) asm_.RegImm(Op::kSub64RMI, kRsp, rest);
}

void Emitter::EmitEpilogue() {
  int number = 0;
  for (RegSet rest = saved_regs_; !rest.empty(); rest.Remove(rest.First())) {
    asm_.RegMem(Op::kMov64RM, rest.First(), MemOperand::At(kRbp, Frame::SavedReg(number++)));
  }
  if (frame_.size != 0) asm_.RegReg(Op::kMov64RM, kRsp, kRbp);
  code_.Reserve(2 * Assembler::kMaxInstBytes);
  asm_.EncodePlain(EncodingOf(Op::kPopReg), kRbp.hw(), 0);
  asm_.EncodePlain(EncodingOf(Op::kRetNear), 0, 0);
}

void Emitter::EmitEdits(std::span<const Edit> edits) {
  for (const Edit& edit : edits) {
    switch (edit.kind) {
      case Edit::Kind::kMove:
        EmitMove(edit.from, edit.to, edit.wide);
        break;
      case Edit::Kind::kSwap:
        EmitSwap(edit.from.reg(), edit.to.reg());
        break;
      case Edit::Kind::kRemat:
        EmitRemat(edit.remat_inst, edit.to.reg());
        break;
    }
  }
}

void Emitter::EmitMove(Allocation from, Allocation to, bool wide) {
  if (from == to) return;
  if (from.is_reg() && to.is_reg()) {
    const bool is_int = to.reg().cls() == RegClass::kInt;
    asm_.RegReg(is_int ? Op::kMov64RM : Op::kMovapsXM, to.reg(), from.reg());
  } else if (to.is_reg()) {
    const bool is_int = to.reg().cls() == RegClass::kInt;
    asm_.RegMem(is_int ? Op::kMov64RM
                : wide ? Op::kMovupsXM
                       : Op::kMovsdXM,
                to.reg(), SlotMem(from));
  } else if (from.is_reg()) {
    const bool is_int = from.reg().cls() == RegClass::kInt;
    asm_.RegMem(is_int ? Op::kMov64MR
                : wide ? Op::kMovupsMX
                       : Op::kMovsdMX,
                from.reg(), SlotMem(to));
  } else {
    // push and pop need no register; xmm15 may hold a value of the same parallel move.
    for (int i = 0; i <= wide; ++i) {
      MemOperand source = SlotMem(from), target = SlotMem(to);
      source.disp += 8 * i;
      target.disp += 8 * i;
      asm_.MemOnly(Op::kPush64, source);
      asm_.MemOnly(Op::kPop64, target);
    }
  }
}

void Emitter::EmitSwap(PReg a, PReg b) {
  if (a.cls() == RegClass::kInt) {
    asm_.RegReg(Op::kXchg64RMR, a, b);
    return;
  }
  asm_.RegReg(Op::kXorpsXM, a, b);
  asm_.RegReg(Op::kXorpsXM, b, a);
  asm_.RegReg(Op::kXorpsXM, a, b);
}

// The instruction has one def and reads no registers (VRegInfo::rematerialisable), so it is encoded
// as it is with the def elsewhere.
void Emitter::EmitRemat(uint32_t inst, PReg to) {
  const uint32_t current = inst_;
  const MachInst& row = function_.insts[inst];
  const Allocation allocation = Allocation::Reg(to);
  inst_ = inst;
  switch (static_cast<Op>(row.op)) {
    case Op::kZeroInt:
      asm_.LoadConstant(to, 0);
      break;
    case Op::kZeroFloat:
      BreakDependency(to);
      break;
    case Op::kOnesVector:
      asm_.RegReg(Op::kPcmpeqdXM, to, to);
      break;
    case Op::kMovPinned:
      EmitMovPinned(to);
      break;
    case Op::kLeaSymbol:
    case Op::kMovSymbol:
      EmitSymbolAddress(to);
      break;
    default:
      EmitRow(row, &allocation);
      break;
  }
  inst_ = current;
}

}  // namespace davit::isa::x64
