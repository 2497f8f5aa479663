// Dominators: which blocks lie on every path from the entry to a block.
//
// The algorithm is that of Lengauer and Tarjan with path compression only (TOPLAS 1979), O(edges *
// log blocks) at worst. The iterative algorithm of Cooper, Harvey and Kennedy and Semi-NCA are
// shorter and a little faster on small graphs, but both walk up the tree one block at a time and
// are quadratic on a ladder, which is what a long function with many branches to one exit looks
// like; the input is not ours to choose.
#ifndef DAVIT_IR_DOMINATORS_H_
#define DAVIT_IR_DOMINATORS_H_

#include <cstdint>
#include <vector>

#include "ir/cfg.h"
#include "ir/function.h"

namespace davit::ir {

class DominatorTree {
 public:
  // `dfs` is the search of `cfg`; neither is kept.
  DominatorTree(const Cfg& cfg, const DepthFirstSearch& dfs);

  // The closest block other than `b` that dominates it; None for the entry and for unreachable
  // blocks.
  Block ImmediateDominator(Block b) const { return immediate_dominator_[b.index()]; }
  // `a` lies on every path to `b`; a reachable block dominates itself. False if either is
  // unreachable. Constant time.
  bool Dominates(Block a, Block b) const {
    return size_[a.index()] != 0 && size_[b.index()] != 0 &&
           number_[b.index()] - number_[a.index()] < size_[a.index()];
  }

 private:
  std::vector<Block> immediate_dominator_;
  // By block: its number in a preorder of the dominator tree, and the size of its subtree, 0 for
  // unreachable blocks.
  std::vector<uint32_t> number_;
  std::vector<uint32_t> size_;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_DOMINATORS_H_
