// Edges and the final list of edits.
//
// After the scan every block that several edges enter has a register file that it expects, and
// every such edge one that it brings. The resolver first notes which edges differ, and whose slots
// they read; then, when slots have numbers, it turns each difference into a parallel move, puts it
// where it costs least, and merges these moves, the stores of spilled values and the scan's own
// edits into one sorted list. Work is proportional to edges times registers plus edge arguments,
// never to the number of live values.
#ifndef DAVIT_REGALLOC_RESOLVE_H_
#define DAVIT_REGALLOC_RESOLVE_H_

#include <cstdint>
#include <vector>

#include "regalloc/function.h"
#include "regalloc/liveness.h"
#include "regalloc/parallel_move.h"
#include "regalloc/scan.h"
#include "regalloc/spill.h"

namespace davit::regalloc {

class Resolver {
 public:
  explicit Resolver(const Environment& env) : env_(env), sequencer_(env) {}
  // Notes which edges need moves and tells `spills` which values they read from memory.
  void FindMoves(const Function& function, const Liveness& liveness, const Scan& scan,
                 SpillPlan& spills);
  // Fills in slots and edits. `num_slots` is the size of the spill area so far.
  void EmitEdits(uint32_t num_slots, Output& output);
  void Trim();

 private:
  enum class Place : uint8_t { kNowhere, kSource, kTarget, kEdge };

  uint64_t Difference(uint32_t in, uint32_t out) const;
  bool EdgeDiffers(uint32_t e);
  Place PlaceOf(const Edge& edge) const;
  void AddEdgeMoves(uint32_t e);
  void AddMove(uint32_t vreg, uint32_t out_file, Allocation to);
  void EmitEdge(uint32_t e, Edit::Where where, uint32_t index, std::vector<Edit>* out);
  void BlockStart(uint32_t b);
  void BlockEnd(uint32_t b);
  void CopyScanEdits(uint32_t end_inst);
  void StoresAfterDefs();
  void EmitStore(Edit::Where where, uint32_t index, uint32_t vreg, PReg from,
                 std::vector<Edit>* out);
  PReg DefRegister(uint32_t inst, uint32_t vreg) const;
  void PatchSlotOperands();
  void PatchEmergencySlots(uint32_t num_slots);
  void ForgetNames();

  const Environment env_;
  const Function* f_ = nullptr;
  const Liveness* liveness_ = nullptr;
  const Scan* scan_ = nullptr;
  SpillPlan* spills_ = nullptr;
  Output* output_ = nullptr;
  MoveSequencer sequencer_;
  std::vector<uint8_t> differs_;  // per edge
  std::vector<Edit> after_;
  std::vector<Edit> on_edges_;
  size_t next_scan_edit_ = 0;
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_RESOLVE_H_
