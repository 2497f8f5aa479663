// What registers and spill slots hold, for the oracles that execute the allocator's edits.
//
// A cell is two words, of which all but vectors use the first. Slots are eight bytes each, so that
// a vector in slot 2 is also what slot 3 holds, and neighbours that overlap are noticed. A move
// that is not `wide` leaves the upper word of a register as garbage: some machines clear it, some
// keep it.
#ifndef DAVIT_FUZZ_ORACLE_MACHINE_CELLS_H_
#define DAVIT_FUZZ_ORACLE_MACHINE_CELLS_H_

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "regalloc/operand.h"

namespace davit::regalloc {

// A good 64-bit mixture (Steele, Lea, Flood, "Fast Splittable Pseudorandom Number Generators",
// OOPSLA 2014).
constexpr uint64_t Mix(uint64_t x) {
  x += 0x9e37'79b9'7f4a'7c15;
  x = (x ^ x >> 30) * 0xbf58'476d'1ce4'e5b9;
  x = (x ^ x >> 27) * 0x94d0'49bb'1331'11eb;
  return x ^ x >> 31;
}

struct Cell {
  uint64_t low = 0;
  uint64_t high = 0;
  friend bool operator==(const Cell&, const Cell&) = default;
};

// The value number `id`, as different from all others as 128 bits can be.
constexpr Cell CellOf(uint64_t id) { return {Mix(2 * id), Mix(2 * id + 1)}; }

class MachineCells {
 public:
  // Everything holds a value of its own, which depends on `salt`.
  MachineCells(uint32_t num_slots, uint64_t salt) : slots_(num_slots) {
    uint64_t id = salt << 32;
    for (Cell& reg : regs_) reg = CellOf(id++);
    for (uint64_t& slot : slots_) slot = Mix(2 * id++);
  }

  bool Exists(Allocation a, bool wide) const {
    return a.is_reg() || (a.is_slot() && a.slot() + (wide ? 2 : 1) <= slots_.size());
  }
  // The upper word counts only if `wide`. Precondition of all below: the place exists.
  Cell Get(Allocation a, bool wide) const {
    if (a.is_reg()) return regs_[a.reg().index()];
    return {slots_[a.slot()], wide ? slots_[a.slot() + 1] : 0};
  }
  void Set(Allocation a, Cell value, bool wide) {
    if (a.is_reg()) {
      regs_[a.reg().index()] = {value.low, wide ? value.high : Poison()};
      return;
    }
    slots_[a.slot()] = value.low;
    if (wide) slots_[a.slot() + 1] = value.high;
  }
  void Clobber(RegSet regs) {
    for (uint64_t m = regs.bits(); m != 0; m &= m - 1) {
      regs_[static_cast<size_t>(std::countr_zero(m))] = {Poison(), Poison()};
    }
  }
  // kMove and kSwap.
  void Run(const Edit& edit) {
    if (edit.kind == Edit::Kind::kSwap) {
      std::swap(regs_[edit.from.reg().index()], regs_[edit.to.reg().index()]);
    } else {
      Set(edit.to, Get(edit.from, edit.wide), edit.wide);
    }
  }

 private:
  uint64_t Poison() { return Mix(poison_++); }

  std::array<Cell, 64> regs_;
  std::vector<uint64_t> slots_;
  uint64_t poison_ = 0xdead'0000'0000'0000;
};

}  // namespace davit::regalloc

#endif  // DAVIT_FUZZ_ORACLE_MACHINE_CELLS_H_
