#include "regalloc/parallel_move.h"

#include <algorithm>

#include "support/release.h"

namespace davit::regalloc {

void MoveSequencer::Begin(Edit::Where where, uint32_t index, uint64_t free,
                          std::vector<Edit>* out) {
  where_ = where;
  index_ = index;
  free_ = free;
  out_ = out;
  moves_.clear();
  late_.clear();
}

MoveSequencer::Location& MoveSequencer::At(Allocation a) {
  if (a.is_reg()) return locations_[a.reg().index()];
  const size_t index = 64 + size_t{a.slot()};
  if (index >= locations_.size()) locations_.resize(std::max(index + 1, 2 * locations_.size()));
  return locations_[index];
}

void MoveSequencer::Add(uint32_t vreg, const VRegInfo& info, Allocation from, Allocation to) {
  if (from == to) return;
  const uint32_t move = static_cast<uint32_t>(moves_.size());
  moves_.push_back({from, to, vreg, info.cls, info.wide, false, false});
  At(to).writer = move;
  Location& source = At(from);
  ++source.readers;
}

void MoveSequencer::AddRemat(uint32_t vreg, const VRegInfo& info, Allocation to) {
  late_.push_back({to, vreg, info.def_inst, info.cls, info.wide, true});
}

void MoveSequencer::AddReload(uint32_t vreg, const VRegInfo& info, Allocation to) {
  late_.push_back({to, vreg, 0, info.cls, info.wide, false});
}

void MoveSequencer::Finish() {
  for (uint32_t m = 0; m < moves_.size(); ++m) {
    if (!moves_[m].done && At(moves_[m].to).readers == 0) Drain(m);
  }
  for (uint32_t m = 0; m < moves_.size(); ++m) {
    if (!moves_[m].done) At(moves_[m].from).reader = m;
  }
  for (uint32_t m = 0; m < moves_.size(); ++m) {
    if (!moves_[m].done) BreakCycle(m);
  }
  for (const Move& move : moves_) {
    At(move.to) = Location();
    if (!move.from_temp) At(move.from) = Location();
  }
  for (const LateMove& move : late_) EmitLate(move);
  moves_.clear();
  late_.clear();
}

void MoveSequencer::Drain(uint32_t m) {
  while (m != kNone) {
    Move& move = moves_[m];
    move.done = true;
    Copy(move.from, move.to, move.vreg, move.cls, move.wide);
    if (move.from_temp) return;
    Location& source = At(move.from);
    const bool writable = --source.readers == 0 && source.writer != kNone;
    m = writable && !moves_[source.writer].done ? source.writer : kNone;
  }
}

// Every location of a cycle has one reader and one writer. Saving what the move overwrites makes it
// an open chain.
void MoveSequencer::BreakCycle(uint32_t m) {
  const bool all_registers = AllRegisters(m);
  const Move& move = moves_[m];
  const unsigned cls = static_cast<unsigned>(move.cls);
  if (all_registers && env_.has_swap[cls]) return SwapCycle(m);
  Location& target = At(move.to);
  Move& next = moves_[target.reader];
  // Copies between slots on the way need the free register themselves.
  const uint8_t free = all_registers ? FreeRegister(move.cls) : kNoReg;
  const Allocation temp =
      free != kNoReg ? Allocation::Reg(PReg::FromIndex(free)) : Allocation::Slot(kCycleSlot);
  if (free != kNoReg) used_ |= Bit(free);
  used_emergency_slots_ |= free == kNoReg;
  Copy(next.from, temp, next.vreg, next.cls, next.wide);
  next.from = temp;
  next.from_temp = true;
  target.readers = 0;
  Drain(m);
}

bool MoveSequencer::AllRegisters(uint32_t m) {
  const uint32_t first = m;
  do {
    if (!moves_[m].from.is_reg()) return false;
    m = At(moves_[m].to).reader;
  } while (m != first);
  return true;
}

// a -> b -> c -> a: swapping a with b puts a's value right and leaves b's in a, and so on along the
// cycle.
void MoveSequencer::SwapCycle(uint32_t m) {
  const Allocation pivot = moves_[m].from;
  while (true) {
    Move& move = moves_[m];
    move.done = true;
    if (move.to == pivot) return;
    Emit(Edit::Kind::kSwap, pivot, move.to, move.vreg, move.wide);
    m = At(move.to).reader;
  }
}

void MoveSequencer::Emit(Edit::Kind kind, Allocation from, Allocation to, uint32_t vreg,
                         bool wide) {
  Edit edit;
  edit.where = where_;
  edit.kind = kind;
  edit.wide = wide;
  edit.index = index_;
  edit.from = from;
  edit.to = to;
  edit.vreg = VReg(vreg);
  out_->push_back(edit);
}

void MoveSequencer::Copy(Allocation from, Allocation to, uint32_t vreg, RegClass cls, bool wide) {
  if (from.is_reg() || to.is_reg()) return Emit(Edit::Kind::kMove, from, to, vreg, wide);
  const uint8_t free = FreeRegister(cls);
  const PReg reg = free != kNoReg ? PReg::FromIndex(free) : Borrow(cls);
  used_ |= Bit(reg.index());
  Emit(Edit::Kind::kMove, from, Allocation::Reg(reg), vreg, wide);
  Emit(Edit::Kind::kMove, Allocation::Reg(reg), to, vreg, wide);
  if (free == kNoReg) GiveBack(reg);
}

void MoveSequencer::EmitLate(const LateMove& move) {
  uint8_t free = kNoReg;
  Allocation to = move.to;
  if (to.is_slot()) {
    free = FreeRegister(move.cls);
    to = Allocation::Reg(free != kNoReg ? PReg::FromIndex(free) : Borrow(move.cls));
    used_ |= Bit(to.reg().index());
  }
  Emit(move.remat ? Edit::Kind::kRemat : Edit::Kind::kMove,
       move.remat ? Allocation() : Allocation::Slot(0), to, move.vreg, move.wide);
  out_->back().remat_inst = move.inst;
  if (to == move.to) return;
  Emit(Edit::Kind::kMove, to, move.to, move.vreg, move.wide);
  if (free == kNoReg) GiveBack(to.reg());
}

uint8_t MoveSequencer::FreeRegister(RegClass cls) const {
  const PReg scratch = env_.scratch[static_cast<unsigned>(cls)];
  if (scratch.valid()) return static_cast<uint8_t>(scratch.index());
  const RegSet free = RegSet(free_).OfClass(cls);
  const RegSet cheap = free & env_.call_clobbers;
  if (free.empty()) return kNoReg;
  return static_cast<uint8_t>((cheap.empty() ? free : cheap).First().index());
}

PReg MoveSequencer::Borrow(RegClass cls) {
  used_emergency_slots_ = true;
  const PReg reg = env_.allocatable.OfClass(cls).First();
  Emit(Edit::Kind::kMove, Allocation::Reg(reg), Allocation::Slot(kBorrowSlot), kNone,
       cls == RegClass::kFloat);
  return reg;
}

void MoveSequencer::GiveBack(PReg reg) {
  Emit(Edit::Kind::kMove, Allocation::Slot(kBorrowSlot), Allocation::Reg(reg), kNone,
       reg.cls() == RegClass::kFloat);
}

uint64_t MoveSequencer::TakeUsed() {
  const uint64_t used = used_;
  used_ = 0;
  return used;
}

void MoveSequencer::Trim() {
  if (locations_.size() <= 1 << 14) return;
  Release(locations_);
  locations_.resize(64);
}

}  // namespace davit::regalloc
