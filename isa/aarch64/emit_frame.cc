// Prologue, epilogue and the allocator's edits. The frame's layout is in isa/frame.h.
//
// sp does not move between prologue and epilogue. Spill and stack slots are addressed from it,
// where displacements are unsigned, scaled and reach 32 KiB; saved registers from x29, where they
// are near.
//
// An edit stands anywhere, also between an instruction that sets flags and one that reads them, so
// nothing here touches the flags (prologue and epilogue aside). Edits do not use x16 and v31, which
// may hold a value of the same parallel move.
#include <array>
#include <cstdlib>

#include "isa/aarch64/emitter.h"
#include "isa/aarch64/immediates.h"

namespace davit::isa::aarch64 {
namespace {

// Frames up to this size are subtracted first and compared after: the stack pointer cannot wrap
// around, since nothing is mapped that low. Bytes.
constexpr uint32_t kSmallFrame = 64 * 1024;
// Frames above this size touch every page where the limit is not checked, so that none lies beyond
// the guard page. The smallest page that the architecture has.
constexpr uint32_t kProbeDistance = 4096;
// More pages than this are probed in a loop.
constexpr uint32_t kMaxUnrolledProbes = 4;

// Loads and stores of a spill slot.
struct SlotOps {
  Op load, store, load_pair, store_pair;
};
constexpr SlotOps kIntSlot = {Op::kLdr64, Op::kStr64, Op::kLdp64, Op::kStp64};
constexpr SlotOps kFloatSlot = {Op::kLdrD, Op::kStrD, Op::kLdpD, Op::kStpD};
constexpr SlotOps kWideSlot = {Op::kLdrQ, Op::kStrQ, Op::kLdpQ, Op::kStpQ};

const SlotOps& SlotOpsOf(PReg reg, bool wide) {
  return reg.cls() == RegClass::kInt ? kIntSlot : wide ? kWideSlot : kFloatSlot;
}

// The 7-bit distance of a pair of `size`-byte registers, as a field; false if it does not fit.
bool PairOffset(int32_t offset, int32_t size, uint32_t& field) {
  if (offset % size != 0 || offset < -64 * size || offset > 63 * size) return false;
  field = static_cast<uint32_t>(offset / size) & 0x7f;
  return true;
}

}  // namespace

absl::Status Emitter::PlanFrame() {
  const bool is_c = function_.conv == ir::CallConv::kC;
  saved_regs_ = allocation_.used & kCalleeSaved;
  if (is_c) {
    // A callee of convention kDavit keeps no vector register.
    saved_regs_ = saved_regs_ | (function_.has_calls ? kCalleeSavedFloatC
                                                     : allocation_.used & kCalleeSavedFloatC);
    if (function_.switches_context) {
      saved_regs_.Add(kPinned0);
      if (options_.pinned1_offset) saved_regs_.Add(kPinned1);
    }
  }
  return EmitterBase::PlanFrame(saved_regs_.size(), function_.switches_context && !is_c);
}

void Emitter::EmitPrologue() {
  constexpr uint32_t kBtiC = 34, kPaciasp = 25;
  // paciasp is a landing pad, too.
  if (Has(kPac)) {
    asm_.EmitImm(Op::kHint, kPaciasp);
  } else if (Has(kBti)) {
    asm_.EmitImm(Op::kHint, kBtiC);
  }
  asm_.EmitImm(Op::kStpPre64, -2u & 0x7f, kFp, kLr, kSp);
  asm_.EmitImm(Op::kAddI64, 0, kFp, kSp);
  const bool checks = ChecksStack();
  const bool is_large = frame_.size > kSmallFrame;
  if (checks && is_large) EmitStackCheck();
  if (!checks && frame_.size >= kProbeDistance) {
    ProbeFrame();
  } else {
    SubtractFrame();
  }
  if (checks && !is_large) EmitStackCheck();
  EmitSavedRegs(true);
  const bool has_hint = Has(kPac) || Has(kBti);
  out_.unwind = {.saved_regs = saved_regs_.bits(),
                 .saves_end = code_.offset(),
                 .entry_size = static_cast<uint8_t>(has_hint ? 4 : 0),
                 .signs_return_address = Has(kPac)};
  if (function_.switches_context && function_.conv == ir::CallConv::kDavit) {
    EmitAccess(Op::kStr64, kPinned0, kFp, frame_.context);
  }
}

void Emitter::SubtractFrame() {
  if (frame_.size != 0) AddConstant(kSp, kSp, -int64_t{frame_.size});
}

void Emitter::EmitStackCheck() {
  const Label overflow = TrapLabel(ir::TrapCode::kStackOverflow, function_.source_offset);
  EmitAccess(Op::kLdr64, kIntScratch, kPinned0, *options_.stack_limit_offset);
  if (frame_.size <= kSmallFrame) {
    asm_.EmitImms(Op::kCmpExt64, 0, kUxtx, kSp, kIntScratch);
    asm_.BCond(Cond::kLo, overflow);
    return;
  }
  // sp - limit >= size, without wrapping.
  asm_.EmitImms(Op::kSubsExt64, 0, kUxtx, kIntScratch, kSp, kIntScratch);
  asm_.BCond(Cond::kLo, overflow);
  asm_.LoadConstant(kAddrScratch, frame_.size);
  asm_.EmitImms(Op::kCmp64, 0, kLsl, kIntScratch, kAddrScratch);
  asm_.BCond(Cond::kLo, overflow);
}

// Subtracts the frame page by page and stores to each, from the top down.
void Emitter::ProbeFrame() {
  const uint32_t pages = frame_.size / kProbeDistance;
  const auto probe = [&] {
    asm_.EmitImm(Op::kSubI64, 1 << 12 | kProbeDistance >> 12, kSp, kSp);
    asm_.Append(EncodingOf(Op::kStrZero64).bits | AddressBits(MemOperand::At(kSp, 0), 3));
  };
  if (pages <= kMaxUnrolledProbes) {
    for (uint32_t page = 0; page < pages; ++page) probe();
  } else {
    AddConstant(kIntScratch, kSp, -int64_t{pages} * kProbeDistance);
    const Label loop = code_.MakeLabel();
    code_.Bind(loop);
    probe();
    asm_.EmitImms(Op::kCmpExt64, 0, kUxtx, kSp, kIntScratch);
    asm_.BCond(Cond::kNe, loop);
  }
  const uint32_t rest = frame_.size % kProbeDistance;
  if (rest != 0) AddConstant(kSp, kSp, -int64_t{rest});
}

void Emitter::EmitSavedRegs(bool save) {
  int number = 0;
  for (const RegClass cls : {RegClass::kInt, RegClass::kFloat}) {
    RegSet rest = saved_regs_.OfClass(cls);
    while (!rest.empty()) {
      const PReg first = rest.First();
      rest.Remove(first);
      const SlotOps& ops = SlotOpsOf(first, false);
      if (rest.empty()) {
        EmitAccess(save ? ops.store : ops.load, first, kFp, Frame::SavedReg(number++));
        break;
      }
      // The later one lies lower.
      const PReg second = rest.First();
      rest.Remove(second);
      uint32_t field = 0;
      const bool fits = PairOffset(Frame::SavedReg(number + 1), 8, field);
      DAVIT_CHECK(fits);
      number += 2;
      asm_.EmitImm(save ? ops.store_pair : ops.load_pair, field, second, first, kFp);
    }
  }
}

void Emitter::EmitEpilogue() {
  constexpr uint32_t kAutiasp = 29;
  EmitSavedRegs(false);
  if (frame_.size != 0) asm_.EmitImm(Op::kAddI64, 0, kSp, kFp);
  asm_.EmitImm(Op::kLdpPost64, 2, kFp, kLr, kSp);
  if (Has(kPac)) asm_.EmitImm(Op::kHint, kAutiasp);
  asm_.Emit(Op::kRetReg, kLr);
  fixups_.AfterTransfer();
}

void Emitter::EmitEdits(std::span<const Edit> edits) {
  for (size_t i = 0; i < edits.size(); ++i) {
    const Edit& edit = edits[i];
    switch (edit.kind) {
      case Edit::Kind::kMove:
        if (i + 1 < edits.size() && EmitPair(edit, edits[i + 1])) {
          ++i;
        } else {
          EmitMove(edit.from, edit.to, edit.wide);
        }
        break;
      case Edit::Kind::kSwap:
        DAVIT_CHECK(!"Environment::has_swap is false");
        break;
      case Edit::Kind::kRemat:
        EmitRemat(edit.remat_inst, edit.to.reg());
        break;
    }
  }
}

// Two spills to neighbouring slots, or two reloads from them, as one instruction. False if these
// are no such.
bool Emitter::EmitPair(const Edit& first, const Edit& second) {
  if (second.kind != Edit::Kind::kMove || first.wide != second.wide) return false;
  const bool load = first.from.is_slot();
  const Allocation slot1 = load ? first.from : first.to, slot2 = load ? second.from : second.to;
  const Allocation reg1 = load ? first.to : first.from, reg2 = load ? second.to : second.from;
  if (!slot1.is_slot() || !slot2.is_slot() || !reg1.is_reg() || !reg2.is_reg()) return false;
  if (reg1.reg().cls() != reg2.reg().cls() || (load && reg1 == reg2)) return false;
  const bool wide = first.wide && reg1.reg().cls() == RegClass::kFloat;
  const int32_t size = wide ? 16 : 8;
  const int32_t offset1 = SlotOffset(slot1), offset2 = SlotOffset(slot2);
  if (std::abs(offset1 - offset2) != size) return false;
  const bool ascending = offset1 < offset2;
  const int32_t offset = ascending ? offset1 : offset2;
  // The spill area ends near the frame pointer, the stack pointer is near it in small frames.
  const std::array<std::pair<PReg, int32_t>, 2> bases = {
      {{kSp, offset}, {kFp, offset - static_cast<int32_t>(frame_.size)}}};
  const SlotOps& ops = SlotOpsOf(reg1.reg(), wide);
  for (const auto& [base, distance] : bases) {
    uint32_t field = 0;
    if (!PairOffset(distance, size, field)) continue;
    asm_.EmitImm(load ? ops.load_pair : ops.store_pair, field, (ascending ? reg1 : reg2).reg(),
                 (ascending ? reg2 : reg1).reg(), base);
    return true;
  }
  return false;
}

void Emitter::EmitMove(Allocation from, Allocation to, bool wide) {
  if (from == to) return;
  if (from.is_reg() && to.is_reg()) {
    DAVIT_DCHECK(from.reg().cls() == to.reg().cls());
    if (to.reg().cls() == RegClass::kInt) {
      asm_.Emit(Op::kMov64, to.reg(), from.reg());
    } else if (wide) {
      asm_.Emit(Op::kOrrB16, to.reg(), from.reg(), from.reg());
    } else {
      asm_.Emit(Op::kFmovD, to.reg(), from.reg());
    }
  } else if (to.is_reg()) {
    EmitAccess(SlotOpsOf(to.reg(), wide).load, to.reg(), kSp, SlotOffset(from));
  } else if (from.is_reg()) {
    EmitAccess(SlotOpsOf(from.reg(), wide).store, from.reg(), kSp, SlotOffset(to));
  } else {
    const SlotOps& ops = SlotOpsOf(kSlotScratch, wide);
    EmitAccess(ops.load, kSlotScratch, kSp, SlotOffset(from));
    EmitAccess(ops.store, kSlotScratch, kSp, SlotOffset(to));
  }
}

// The instruction has one def and reads no registers (VRegInfo::rematerialisable), so it is encoded
// as it is with the def elsewhere.
void Emitter::EmitRemat(uint32_t inst, PReg to) {
  const uint32_t current = inst_;
  const MachInst& row = function_.insts[inst];
  const Allocation allocation = Allocation::Reg(to);
  inst_ = inst;
  switch (static_cast<Op>(row.op)) {
    case Op::kMovConst:
      asm_.LoadConstant(to, row.imm64());
      break;
    case Op::kMovPinned:
      EmitMovPinned(to);
      break;
    case Op::kLeaSymbol:
      EmitSymbolAddress(to);
      break;
    case Op::kLeaMem:
      LoadAddress(to, row, nullptr);
      break;
    default:
      EmitRow(row, &allocation);
      break;
  }
  inst_ = current;
}

}  // namespace davit::isa::aarch64
