// The scan: one forward walk over the instructions that gives every operand its place.
//
// It is linear scan on SSA form with lifetime holes and splitting (Wimmer & Franz, CGO 2010) turned
// inside out: there is no list of intervals. The walk itself is the sweep; a register file (which
// value is in which register) is the active list, liveness says where segments end, and an interval
// is split wherever a value loses its register or gets one again. Two things follow from that. A
// value that lives and dies inside a block costs a few stores. And at a block start the file is
// taken not from the block above in memory but from a predecessor, so that an edge from the only
// predecessor needs no moves at all, and what an `else` inherits is what its `if` left.
//
// Invariants:
//  * A live value without a register can be found in its spill slot, or be computed again. Losing a
//  register therefore
//    costs nothing at that point: the one store follows the definition, and exists only if somebody
//    reads the slot.
//  * All that an edge must repair is the difference of two register files, at most one move per
//  register, whatever the
//    number of live values.
//  * Eviction takes the value whose next use is furthest; a use in the next iteration counts as a
//  use at the loop's end
//    if the header expects the value in a register (Belady; Braun & Hack, "Register Spilling and
//    Live-Range Splitting for SSA-Form Programs", CC 2009). Distance in block order already prefers
//    values used inside the loop to values used after it, and is the measure that weights by uses
//    and loop depth approximate.
//  * Decisions about a loop are corrected when the loop's body shows them wrong, instead of being
//  predicted: a value
//    that is evicted before the loop has touched it is removed from the header's register file (it
//    was not in a register on entry after all), and a value that must be reloaded into a register
//    which the loop has not touched so far is added to it (the reload moves in front of the loop).
#ifndef DAVIT_REGALLOC_SCAN_H_
#define DAVIT_REGALLOC_SCAN_H_

#include <cstdint>
#include <vector>

#include "regalloc/function.h"
#include "regalloc/liveness.h"
#include "regalloc/parallel_move.h"
#include "regalloc/register_files.h"
#include "regalloc/spill.h"
#include "regalloc/value.h"

namespace davit::regalloc {

// Where a block parameter is at the start of its block: a register number or one of these.
inline constexpr uint8_t kParamDead = 0xff;
inline constexpr uint8_t kParamInSlot = 0xfe;

class Scan {
 public:
  explicit Scan(const Environment& env);
  void Run(const Function& function, Liveness& liveness, SpillPlan& spills, Output& output);
  void Trim();

  const RegisterFiles& files() const { return *files_; }
  // Parallel to Function::vreg_lists at the places of parameters.
  const std::vector<uint8_t>& param_places() const { return param_places_; }
  // Edits around instructions, in order; spill slots in them are still named by the value alone.
  const std::vector<Edit>& before() const { return before_; }
  const std::vector<Edit>& after() const { return after_; }
  // Operands that read or write a spill slot: (operand, vreg).
  struct SlotOperand {
    uint32_t operand;
    uint32_t vreg;
  };
  const std::vector<SlotOperand>& slot_operands() const { return slot_operands_; }
  // Register files saved, and visited for corrections.
  uint64_t work() const { return files_->size() + loop_bound_ - loop_work_; }
  uint64_t used() const { return used_; }
  bool used_emergency_slots() const { return used_emergency_slots_; }

 private:
  // Events considered when a register is chosen.
  static constexpr int kLookAhead = 8;

  struct OpenLoop {
    uint32_t loop;        // into Liveness::loops
    uint32_t first_file;  // the header's register file; all later ones belong to the loop
    Pos start;
    Pos end;
    uint64_t touched;      // by the loops around, while an inner loop is open
    uint32_t furthest;     // furthest forward target inside the loop so far
    bool has_early_latch;  // a back edge before the current block
  };
  struct Assigned {
    uint32_t vreg;
    uint8_t reg;
    bool late;
  };

  // scan.cc: the walk.
  void Reset(const Function& function, Liveness& liveness, SpillPlan& spills, Output& output);
  void SimpleInst(uint32_t i);
  void SimpleDef(const Operand& op, uint32_t k, uint8_t move_hint);
  void DefInRegister(uint32_t vreg, unsigned reg);
  unsigned CopyForReuse(uint32_t i, uint32_t vreg, const Value& def, uint64_t pinned);
  uint64_t ReloadMissing(uint32_t i, uint32_t reused, uint64_t pinned, uint64_t* dying);

  // scan_block.cc: block starts and ends, loops.
  void BeginBlock(uint32_t b);
  void EndBlock(uint32_t b);
  uint32_t ChooseBase(uint32_t b) const;
  void LoadFile(uint32_t file, Pos start);
  void KeepLiveIn(Pos start);
  void ArgumentRegisters(const Block& block, uint32_t base);
  bool AdvanceTo(Value& value, Pos start);
  void DropFarValuesAtJoin(uint32_t b, uint32_t base);
  unsigned Undisturbed(const Value& value, unsigned reg);
  void EnterLoop(uint32_t b);
  void LeaveLoops(uint32_t b);
  void NoteJump(uint32_t to);
  void StampHeader();
  void MoveOutOfClobbers(const Loop& loop);
  void PlaceParams(uint32_t b);
  void PlaceParam(uint32_t k);

  // scan_registers.cc: choosing, evicting, reloading.
  uint64_t ClassMask(const Value& value) const { return class_mask_[value.cls()]; }
  void Assign(unsigned reg, uint32_t vreg);
  void Release(unsigned reg);
  unsigned Pick(const Value& value, uint64_t free, uint8_t wish = kNoReg) const;
  // A register out of `allowed`: a free one, or one taken from the value that needs it last.
  unsigned PickOrEvict(const Value& value, uint64_t allowed, uint8_t wish = kNoReg);
  bool WorthCalleeSaved(const Value& value) const;
  Pos NextNeed(const Value& value) const;
  unsigned Victim(uint64_t candidates) const;
  uint64_t FromBeyondTheLoop(const Value& value, uint64_t candidates);
  bool IsDisturbed(const Value& value, unsigned reg) const;
  void Evict(unsigned reg);
  void RemoveFromLoops(unsigned reg, uint32_t vreg);
  bool HoistReload(uint32_t vreg, uint64_t allowed);
  void EmitReload(uint32_t i, uint32_t vreg, unsigned reg);
  void EmitMove(uint32_t i, uint32_t vreg, unsigned from, unsigned to);

  // scan_constrained.cc: calls, fixed registers, temporaries, late uses, slots.
  void ConstrainedInst(uint32_t i);
  void CollectFixed(uint32_t i);
  void PlaceUses(uint32_t i, const Operand* operands, uint32_t first, uint32_t last);
  void FixedUse(uint32_t k, const Operand& op);
  void RegisterUse(uint32_t k, uint32_t vreg, bool late, uint8_t wish = kNoReg);
  void AnyUse(uint32_t k, uint32_t vreg, bool late);
  void EarlyDef(uint32_t k, const Operand& op);
  void ReuseUse(uint32_t i, uint32_t use, uint32_t def);
  void AdvanceUses(uint32_t i);
  uint64_t TakenFromOwners() const;
  void KeepSurvivors(uint32_t i);
  void FindHome(uint32_t vreg, unsigned reg);
  void AdoptOperands(uint32_t i);
  void EmitMoves(uint32_t i);
  void LateDef(uint32_t k, const Operand& op);
  void FinishInst(uint32_t i);
  unsigned Choose(const Value& value, uint64_t allowed, uint8_t wish = kNoReg);
  void Place(uint32_t k, uint32_t vreg, unsigned reg, bool late);
  void PlaceInSlot(uint32_t k, uint32_t vreg);
  const Assigned* FindAssigned(uint32_t vreg, bool late) const;
  bool SurvivesInst(const Value& value, uint32_t i) const {
    return value.segment_end >= EarlyOf(i + 1);
  }

  const Environment env_;
  uint64_t allocatable_;
  uint64_t class_mask_[2];
  uint64_t caller_saved_;

  const Function* f_ = nullptr;
  Liveness* liveness_ = nullptr;
  Value* values_ = nullptr;
  const Event* events_ = nullptr;
  SpillPlan* spills_ = nullptr;
  Output* output_ = nullptr;

  // The register file.
  uint64_t occupied_ = 0;
  uint64_t touched_ = 0;  // occupied at some time since the innermost loop's header
  uint64_t used_ = 0;     // written anywhere
  bool used_emergency_slots_ = false;
  uint32_t reg_value_[64];
  uint32_t param_in_reg_[64];  // parameters of the current block, as indices into vreg_lists
  uint32_t event_ = 0;         // first event not before the current position
  uint32_t block_ = 0;
  uint32_t inst_ = 0;
  // Loop of the current position.
  uint32_t loop_ = kNone;
  Pos loop_start_ = 0;
  Pos loop_end_ = kNever;
  uint64_t loop_work_ = 0;  // left for corrections, of loop_bound_
  uint64_t loop_bound_ = 0;

  // The instruction with constraints that is being allocated.
  uint64_t early_ = 0;                 // registers that hold an operand at the early point
  uint64_t late_ = 0;                  // ... at the late point
  uint64_t own_early_ = 0;             // of early_: the operand's value was there before
  uint64_t own_late_ = 0;              // of late_: likewise
  uint64_t clobbered_ = 0;             // destroyed in between
  uint64_t operand_regs_ = 0;          // where values used by the instruction were before it
  std::vector<Assigned> assigned_;     // used values and the registers chosen for them
  std::vector<Assigned> pinned_uses_;  // to be copied to registers outside the allocatable set
  MoveSequencer sequencer_;

  RegisterFiles* files_ = nullptr;  // shared with the spill plan
  std::vector<OpenLoop> open_loops_;
  std::vector<uint8_t> param_places_;
  std::vector<Edit> before_;
  std::vector<Edit> after_;
  std::vector<SlotOperand> slot_operands_;
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_SCAN_H_
