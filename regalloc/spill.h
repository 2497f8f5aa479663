// Spill slots: which values need one, where the one store goes, and which values share one.
//
// A value in SSA form never changes, so one store that dominates all loads is enough. By default it
// follows the definition. It goes to a less frequent place in two cases, both of which name a set
// of entry blocks through which all control must pass between the definition and the load, and at
// each of which the value is in a register:
//  * the load is in a run of cold blocks and the definition is not: the blocks by which control
//  enters the run, from hot code or from another run;
//  * the definition is in a loop and the load is not: the blocks to which the loop exits.
// (If a path from the definition to the load avoided all entries, it would enter the region from
// nowhere.) The store is an edit at the start of each entry. If any entry has the value in memory
// already, it is stored at the definition.
//
// Slots are shared by linear scan over the values in definition order, with [def, end of the last
// segment) as the interval: on reducible control flow it covers every place where the value is
// live. Slots of 8 and of 16 bytes are not exchanged for one another, so that a parallel move can
// take a slot for one location.
#ifndef DAVIT_REGALLOC_SPILL_H_
#define DAVIT_REGALLOC_SPILL_H_

#include <cstdint>
#include <vector>

#include "regalloc/function.h"
#include "regalloc/liveness.h"
#include "regalloc/register_files.h"
#include "regalloc/value.h"

namespace davit::regalloc {

class SpillPlan {
 public:
  void Reset(const Function& function, Liveness& liveness);
  RegisterFiles& files() { return files_; }
  // The value's slot is read in this block, or on an edge that leaves it.
  void NeedInMemory(uint32_t vreg, uint32_t block);
  void BornInSlot(uint32_t vreg);
  void StoreAtDef(uint32_t vreg);

  // The scan reports the entry files of blocks as it comes to them; kNone where it has none.
  void EnterBlock(uint32_t block, uint32_t file);

  // Gives every spilled value its slot and returns the number of slot units.
  uint32_t AssignSlots();
  // In order of definition, after AssignSlots.
  const std::vector<uint64_t>& spilled() const { return spilled_; }
  static uint32_t VRegOf(uint64_t spilled) { return static_cast<uint32_t>(spilled); }
  void Trim();

 private:
  static constexpr uint32_t kMaxEntries = 4;
  struct Entries {
    uint32_t count = 0;  // more than kMaxEntries: unknown
    uint32_t files[kMaxEntries] = {};
  };
  struct Run {
    uint32_t first_block;
    Entries entries;
  };
  struct Active {
    Pos end;
    uint32_t vreg;
  };

  struct FreeSlots {
    std::vector<uint64_t> words;  // bit per slot unit
    uint32_t first = 0;           // no bit set in the words below

    bool Contains(uint32_t slot) const;
    void Add(uint32_t slot);
    void Remove(uint32_t slot) { words[slot / 64] &= ~(uint64_t{1} << (slot % 64)); }
    uint32_t Take();
  };

  void AddSpilled(uint32_t vreg);
  bool StoreAtEntries(uint32_t vreg, const Entries& entries);
  bool StoreOnColdEntry(uint32_t vreg, uint32_t block);
  bool StoreOnLoopExit(uint32_t vreg, uint32_t block);
  void AddEntry(Entries& entries, uint32_t file);
  void AddLoopExits(uint32_t block, uint32_t file);
  uint32_t FindSlot(bool wide);
  void Expire(Pos start);

  const Function* f_ = nullptr;
  Liveness* liveness_ = nullptr;
  RegisterFiles files_;
  bool loop_exits_known_ = true;
  std::vector<Run> runs_;
  std::vector<uint32_t> run_of_;   // per block; kNone where hot
  std::vector<Entries> exits_;     // per loop
  std::vector<uint64_t> spilled_;  // def_pos << 32 | vreg
  std::vector<Active> active_;     // heap, the first to end on top
  FreeSlots free_[2];              // narrow, wide
  uint32_t num_slots_ = 0;
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_SPILL_H_
