// Exact liveness on SSA form in one backward pass, with everything that the scan wants to know
// about the future.
//
// Blocks are visited in reverse. The set of values live into the next block is kept as a dense list
// with back pointers, so a fall-through costs nothing, a definition O(1), and a value that is born
// and dies in one block never enters the list. Only blocks that are entered by a jump keep a copy
// of their live-in list. At a loop header every value live into the header is live in the whole
// loop (Wimmer & Franz, "Linear Scan Register Allocation on SSA Form", CGO 2010, section 4.1); that
// is exact for reducible control flow, and no fixed point is needed.
//
// Copies of live-in lists are the one thing that could grow faster than the input (50,000 locals
// live through 50,000 joins). Their total is bounded: past the bound, and for irreducible control
// flow, the pass starts again without sets. A value's life is then one interval from its definition
// to its last use, stretched to the end of the outermost loop that contains the use but not the
// definition (Kohn, Leis & Neumann, "Making Compiling Query Engines Practical", ICDE 2018). It is
// correct, linear, and merely less precise.
#ifndef DAVIT_REGALLOC_LIVENESS_H_
#define DAVIT_REGALLOC_LIVENESS_H_

#include <cstdint>
#include <vector>

#include "regalloc/function.h"
#include "regalloc/value.h"

namespace davit::regalloc {

// A natural loop: blocks [header, end).
struct Loop {
  uint32_t header;
  uint32_t end;
  uint32_t parent;    // index or kNone
  uint64_t clobbers;  // registers that fixed operands and clobbers in its hot blocks take
};

struct BlockInfo {
  uint32_t first_pred = 0;  // into Liveness::pred_edges
  uint32_t num_preds = 0;
  uint32_t loop = kNone;  // innermost
  uint32_t snapshot = 0;  // into the copies of live-in lists
  uint32_t snapshot_size = 0;
  uint32_t calls_after =
      0;  // frequency of calls from the start of this block to the end of the function
  bool keep_snapshot = false;
  // Control passes to this block from a block that is not cold, and it is cold.
  bool cold_entry = false;
  // Control leaves a loop by an edge to this block.
  bool loop_exit = false;
  uint64_t clobbers = 0;
};

class Liveness {
 public:
  void Compute(const Function& function, const Environment& env);
  // For tests: a bound of 0 forces the coarse form.
  void set_work_bound_factor(uint32_t factor) { work_bound_factor_ = factor; }
  // Elements of live-in lists visited, of both forms.
  uint64_t work() const { return work_; }
  // Gives back memory beyond what an ordinary function needs.
  void Trim();

  std::vector<Value> values;
  // Parallel to Function::operands: the value's next use after this operand, in block order.
  std::vector<Pos> links;
  // The same for edge arguments, parallel to Function::vreg_lists.
  std::vector<Pos> arg_links;
  // 1 where an instruction has only plain early uses and at most one plain late def, and destroys
  // nothing.
  std::vector<uint8_t> simple;
  std::vector<LiveRange> ranges;
  // Ascending, hot blocks only, ended by one at kNever.
  std::vector<Event> events;
  std::vector<BlockInfo> blocks;
  std::vector<uint32_t> pred_edges;
  std::vector<Loop> loops;
  // Every retreating edge goes to a marked loop header.
  bool reducible = true;
  // The lives are those of the coarse form: a value may be called live in blocks that its
  // definition does not dominate.
  bool coarse = false;

 private:
  struct Region {
    uint32_t start;
    uint32_t end;
  };

  void InitValues();
  void BuildCfg();
  void BuildLoops();
  template <bool kExact>
  bool Walk();
  template <bool kExact>
  void WalkInst(uint32_t inst, uint32_t block, uint32_t frequency);
  template <bool kExact>
  void ConstrainedInst(uint32_t inst, uint32_t block, uint32_t frequency);
  template <bool kExact>
  void WalkEdgeArgs(const Block& block, uint32_t frequency);
  void LiveOut(uint32_t block);
  void LiveIn(uint32_t block);
  void ExtendOverLoop(uint32_t header);
  void CoarseIntervals();
  void FindRegions();
  void CoarseUse(uint32_t vreg, uint32_t block, Pos to);
  template <bool kExact>
  void Def(const Operand& op, uint32_t index, uint32_t block, Pos pos);
  template <bool kExact>
  void DefValue(uint32_t vreg, uint32_t block, Pos pos);
  template <bool kExact>
  bool Use(uint32_t vreg, Pos pos, Pos to, uint32_t frequency);
  void Open(Value& value, Pos to);
  void AddLive(uint32_t vreg, uint32_t block);
  void RemoveLive(uint32_t vreg);
  void InheritHint(Value& from, const Value& to);

  const Function* f_ = nullptr;
  const Environment* env_ = nullptr;
  uint32_t call_weight_ = 0;  // of the calls passed so far
  uint64_t work_ = 0;
  uint32_t work_bound_factor_ = 32;
  bool hot_ = true;
  std::vector<uint32_t> live_;
  std::vector<uint32_t> opened_;
  std::vector<uint32_t> snapshots_;
  std::vector<Region> regions_;
  std::vector<Region> region_stack_;
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_LIVENESS_H_
