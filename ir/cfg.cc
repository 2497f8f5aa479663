#include "ir/cfg.h"

#include <algorithm>

namespace davit::ir {

Cfg Cfg::FromFunction(const Function& func) {
  std::vector<std::pair<Block, Block>> edges;
  uint32_t storage[2];
  for (uint32_t b = 0; b < func.blocks.size(); ++b) {
    for (uint32_t edge : func.EdgesOf(func.TerminatorOf(Block(b)), storage)) {
      edges.emplace_back(Block(b), func.edges[Edge(edge)].to);
    }
  }
  return FromEdges(static_cast<uint32_t>(func.blocks.size()), edges);
}

Cfg Cfg::FromEdges(uint32_t num_blocks, std::span<const std::pair<Block, Block>> edges) {
  Cfg cfg;
  cfg.successor_begin_.assign(num_blocks + 1, 0);
  cfg.predecessor_begin_.assign(num_blocks + 1, 0);
  cfg.successors_.resize(edges.size());
  cfg.predecessors_.resize(edges.size());
  // A counting sort by source and by target: counts, then ends, which filling from the back turns
  // into begins.
  for (const auto& [from, to] : edges) {
    ++cfg.successor_begin_[from.index()];
    ++cfg.predecessor_begin_[to.index()];
  }
  for (uint32_t b = 0; b < num_blocks; ++b) {
    cfg.successor_begin_[b + 1] += cfg.successor_begin_[b];
    cfg.predecessor_begin_[b + 1] += cfg.predecessor_begin_[b];
  }
  for (size_t i = edges.size(); i-- > 0;) {
    const auto& [from, to] = edges[i];
    cfg.successors_[--cfg.successor_begin_[from.index()]] = to;
    cfg.predecessors_[--cfg.predecessor_begin_[to.index()]] = from;
  }
  return cfg;
}

DepthFirstSearch::DepthFirstSearch(const Cfg& cfg) {
  preorder_number.assign(cfg.num_blocks(), kUnreachable);
  if (cfg.num_blocks() == 0) return;
  // A block under way and its next successor to look at.
  std::vector<std::pair<Block, uint32_t>> stack;
  const auto discover = [&](Block b, uint32_t parent_number) {
    preorder_number[b.index()] = static_cast<uint32_t>(preorder.size());
    preorder.push_back(b);
    parent.push_back(parent_number);
    last_descendant.push_back(0);
    stack.emplace_back(b, 0);
  };
  discover(Block(0), 0);
  while (!stack.empty()) {
    const Block b = stack.back().first;
    const std::span<const Block> successors = cfg.Successors(b);
    if (stack.back().second < successors.size()) {
      const Block next = successors[stack.back().second++];
      if (!Reachable(next)) discover(next, preorder_number[b.index()]);
    } else {
      last_descendant[preorder_number[b.index()]] = static_cast<uint32_t>(preorder.size() - 1);
      reverse_postorder.push_back(b);
      stack.pop_back();
    }
  }
  std::reverse(reverse_postorder.begin(), reverse_postorder.end());
}

}  // namespace davit::ir
