// Parallel moves put into an order.
//
// A set of moves that all read before any of them writes. Every destination occurs once, a source
// any number of times. Moves whose destination nobody still has to read are emitted first; what
// remains are cycles, and those are broken by exchanging registers, by a free register, or by a
// spill slot set aside for it. Linear in the number of moves (May, "The parallel assignment problem
// redefined", IEEE TSE 1989): a counter and a link per location, no search.
//
//   r0 -> r1, r1 -> r0, r1 -> s3      gives      s3 = r1; swap r0, r1
#ifndef DAVIT_REGALLOC_PARALLEL_MOVE_H_
#define DAVIT_REGALLOC_PARALLEL_MOVE_H_

#include <cstdint>
#include <vector>

#include "regalloc/function.h"
#include "regalloc/value.h"

namespace davit::regalloc {

// Slot numbers that stand for emergency slots until the size of the spill area is known: one for
// cycles, one for a register that is borrowed. Two units each.
inline constexpr uint32_t kCycleSlot = 0x3fff'fff0;
inline constexpr uint32_t kBorrowSlot = 0x3fff'fff2;

class MoveSequencer {
 public:
  explicit MoveSequencer(const Environment& env) : env_(env), locations_(64) {}

  // Edits go to `out`. `free` are registers that hold nothing before and after the moves.
  void Begin(Edit::Where where, uint32_t index, uint64_t free, std::vector<Edit>* out);
  // `from` == `to` is allowed and does nothing.
  void Add(uint32_t vreg, const VRegInfo& info, Allocation from, Allocation to);
  // Writes `to` after all moves: by executing `inst` again, or from the value's own spill slot.
  void AddRemat(uint32_t vreg, const VRegInfo& info, Allocation to);
  void AddReload(uint32_t vreg, const VRegInfo& info, Allocation to);
  void Finish();
  // Registers that were written though no move names them; forgets them.
  uint64_t TakeUsed();
  // Whether edits name emergency slots; forgets it.
  bool TakeUsedEmergencySlots() {
    const bool used = used_emergency_slots_;
    used_emergency_slots_ = false;
    return used;
  }
  void Trim();

 private:
  struct Move {
    Allocation from;
    Allocation to;
    uint32_t vreg;
    RegClass cls;
    bool wide;
    bool done;
    bool from_temp;  // `from` is no longer the location that the value came from
  };
  struct LateMove {
    Allocation to;
    uint32_t vreg;
    uint32_t inst;
    RegClass cls;
    bool wide;
    bool remat;
  };
  struct Location {
    uint32_t readers = 0;
    uint32_t reader = kNone;  // inside a cycle: the only one
    uint32_t writer = kNone;
  };

  Location& At(Allocation a);
  void Emit(Edit::Kind kind, Allocation from, Allocation to, uint32_t vreg, bool wide);
  void Copy(Allocation from, Allocation to, uint32_t vreg, RegClass cls, bool wide);
  void EmitLate(const LateMove& move);
  // Emits a move that nobody waits for, and then those that waited only for it.
  void Drain(uint32_t move);
  void BreakCycle(uint32_t move);
  bool AllRegisters(uint32_t move);
  void SwapCycle(uint32_t move);
  // A register that may be destroyed, kNoReg if there is none.
  uint8_t FreeRegister(RegClass cls) const;
  // Makes a register free by saving it in the borrow slot.
  PReg Borrow(RegClass cls);
  void GiveBack(PReg reg);

  const Environment env_;
  Edit::Where where_ = Edit::Where::kBefore;
  uint32_t index_ = 0;
  uint64_t free_ = 0;
  uint64_t used_ = 0;
  bool used_emergency_slots_ = false;
  std::vector<Edit>* out_ = nullptr;
  std::vector<Move> moves_;
  std::vector<LateMove> late_;
  std::vector<Location> locations_;  // registers, then slots
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_PARALLEL_MOVE_H_
