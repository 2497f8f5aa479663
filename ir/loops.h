// The loops of a control-flow graph of any shape, nested.
//
// A loop is what Havlak (TOPLAS 1997) calls one: for the header h, the blocks of the depth-first
// spanning tree below h that reach an edge back to h without leaving the tree below h. Where the
// graph is reducible that is the natural loop of h, and it does not depend on the search. Where it
// is not, the first block that the search entered becomes the header and the loop is marked
// irreducible. As in Ramalingam (TOPLAS 1999), an edge between two branches of the tree counts only
// for loops around the lowest common ancestor of its ends, which keeps the work at O(edges * log
// blocks).
#ifndef DAVIT_IR_LOOPS_H_
#define DAVIT_IR_LOOPS_H_

#include <cstdint>
#include <vector>

#include "ir/cfg.h"
#include "ir/dominators.h"
#include "ir/function.h"
#include "support/id.h"

namespace davit::ir {

struct LoopTag;
using LoopId = Id<LoopTag>;

struct Loop {
  Block header;
  // The innermost loop around this one; None for an outermost loop.
  LoopId parent;
  // 1 for an outermost loop.
  uint32_t depth = 0;
  // There is a way into the loop that avoids the header.
  bool irreducible = false;
};

class LoopForest {
 public:
  // The arguments belong together and are not kept.
  LoopForest(const Cfg& cfg, const DepthFirstSearch& dfs, const DominatorTree& dominators);

  // Outer loops before inner ones.
  const IdMap<LoopId, Loop>& loops() const { return loops_; }
  // The innermost loop that `b` lies in; None if it is in none or unreachable. A header lies in its
  // own loop.
  LoopId LoopOf(Block b) const { return loop_of_[b.index()]; }
  uint32_t DepthOf(Block b) const {
    const LoopId loop = LoopOf(b);
    return loop.valid() ? loops_[loop].depth : 0;
  }

  // The reachable blocks in an order that ir::Function accepts if no loop is irreducible: every
  // edge leads forward but those to loop headers, and the blocks of each loop are contiguous, its
  // header first.
  std::vector<Block> LayoutOrder(const DepthFirstSearch& dfs) const;

 private:
  IdMap<LoopId, Loop> loops_;
  std::vector<LoopId> loop_of_;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_LOOPS_H_
