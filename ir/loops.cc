#include "ir/loops.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace davit::ir {
namespace {

constexpr uint32_t kNone = 0xffff'ffff;

// Disjoint sets whose representative is the member that the others were merged into.
class DisjointSets {
 public:
  explicit DisjointSets(uint32_t n) : parent_(n) { std::iota(parent_.begin(), parent_.end(), 0u); }
  uint32_t Find(uint32_t v) {
    while (parent_[v] != v) {
      parent_[v] = parent_[parent_[v]];
      v = parent_[v];
    }
    return v;
  }
  // Merges the set represented by `v` into the one represented by `into`.
  void Merge(uint32_t v, uint32_t into) { parent_[v] = into; }

 private:
  std::vector<uint32_t> parent_;
};

// Lists of edges by a key, as links in one array.
class EdgeLists {
 public:
  explicit EdgeLists(uint32_t num_keys) : head_(num_keys, kNone) {}
  void Add(uint32_t key, uint32_t from, uint32_t to) {
    links_.push_back({from, to, head_[key]});
    head_[key] = static_cast<uint32_t>(links_.size() - 1);
  }
  template <typename Fn>
  void ForEach(uint32_t key, Fn fn) const {
    for (uint32_t i = head_[key]; i != kNone; i = links_[i].next) fn(links_[i].from, links_[i].to);
  }

 private:
  struct Link {
    uint32_t from, to, next;
  };
  std::vector<uint32_t> head_;
  std::vector<Link> links_;
};

// Finds for each vertex (a preorder number) the header of the innermost loop around it, itself
// excluded.
class HeaderFinder {
 public:
  HeaderFinder(const Cfg& cfg, const DepthFirstSearch& dfs)
      : dfs_(dfs),
        n_(static_cast<uint32_t>(dfs.preorder.size())),
        bodies_(n_),
        back_edges_(n_),
        waiting_edges_(n_),
        body_edges_(n_) {
    header_.assign(n_, kNone);
    is_header_.assign(n_, false);
    SortEdges(cfg);
  }

  // From the leaves up: a loop is collapsed into its header before the loops around it are looked
  // at.
  void Run() {
    for (uint32_t w = n_; w-- > 0;) {
      waiting_edges_.ForEach(
          w, [&](uint32_t from, uint32_t to) { body_edges_.Add(bodies_.Find(to), from, to); });
      CollapseLoop(w);
    }
  }

  const std::vector<uint32_t>& header() const { return header_; }
  const std::vector<bool>& is_header() const { return is_header_; }

 private:
  // An edge to an ancestor makes a loop. Edges of the tree may be walked from the start; all others
  // wait at the lowest common ancestor of their ends. A cross edge leads to a lower number, so that
  // the ancestor is the first vertex above its source with a number below the target's: the one
  // that is left when all others are merged into their parents.
  void SortEdges(const Cfg& cfg) {
    DisjointSets subtrees(n_);
    for (uint32_t v = n_; v-- > 0;) {
      if (v > 0) subtrees.Merge(v, dfs_.parent[v]);
      for (Block predecessor : cfg.Predecessors(dfs_.preorder[v])) {
        if (!dfs_.Reachable(predecessor)) continue;
        const uint32_t u = dfs_.preorder_number[predecessor.index()];
        if (dfs_.IsAncestor(dfs_.preorder[v], predecessor)) {
          back_edges_.Add(v, u, v);
        } else if (dfs_.parent[v] == u) {
          body_edges_.Add(v, u, v);
        } else {
          waiting_edges_.Add(u < v ? u : subtrees.Find(u), u, v);
        }
      }
    }
  }

  void CollapseLoop(uint32_t w) {
    worklist_.clear();
    const auto add = [&](uint32_t from, uint32_t) {
      const uint32_t body = bodies_.Find(from);
      if (body == w) return;
      header_[body] = w;
      bodies_.Merge(body, w);
      worklist_.push_back(body);
    };
    back_edges_.ForEach(w, [&](uint32_t from, uint32_t to) {
      is_header_[w] = true;
      add(from, to);
    });
    for (size_t i = 0; i < worklist_.size(); ++i) body_edges_.ForEach(worklist_[i], add);
  }

  const DepthFirstSearch& dfs_;
  const uint32_t n_;
  // What each vertex has been collapsed into.
  DisjointSets bodies_;
  // By target; by lowest common ancestor; by the collapsed target.
  EdgeLists back_edges_, waiting_edges_, body_edges_;
  std::vector<uint32_t> header_;
  std::vector<bool> is_header_;
  std::vector<uint32_t> worklist_;
};

}  // namespace

LoopForest::LoopForest(const Cfg& cfg, const DepthFirstSearch& dfs, const DominatorTree& dominators)
    : loop_of_(cfg.num_blocks()) {
  HeaderFinder finder(cfg, dfs);
  finder.Run();
  // Headers have lower numbers than the blocks of their loops.
  for (uint32_t v = 0; v < dfs.preorder.size(); ++v) {
    const Block b = dfs.preorder[v];
    const uint32_t around = finder.header()[v];
    LoopId loop = around == kNone ? LoopId::None() : loop_of_[dfs.preorder[around].index()];
    if (finder.is_header()[v]) {
      const uint32_t depth = loop.valid() ? loops_[loop].depth + 1 : 1;
      loop = loops_.Add({.header = b, .parent = loop, .depth = depth});
      for (Block predecessor : cfg.Predecessors(b)) {
        // Whoever enters elsewhere reaches an edge back to the header without passing it.
        if (dfs.Reachable(predecessor) && dfs.IsAncestor(b, predecessor) &&
            !dominators.Dominates(b, predecessor)) {
          loops_[loop].irreducible = true;
        }
      }
    }
    loop_of_[b.index()] = loop;
  }
}

std::vector<Block> LoopForest::LayoutOrder(const DepthFirstSearch& dfs) const {
  // In reverse post-order, but a whole loop stands where its header stands. By loop, the last for
  // the blocks outside all: the blocks and (where an item is the header of another loop) inner
  // loops in it.
  const auto outermost = static_cast<uint32_t>(loops_.size());
  const auto list_of = [&](LoopId loop) { return loop.valid() ? loop.index() : outermost; };
  std::vector<std::vector<Block>> items(loops_.size() + 1);
  for (Block b : dfs.reverse_postorder) {
    const LoopId loop = LoopOf(b);
    items[list_of(loop)].push_back(b);
    if (loop.valid() && loops_[loop].header == b) items[list_of(loops_[loop].parent)].push_back(b);
  }
  std::vector<Block> order;
  // A list and the place in it.
  std::vector<std::pair<uint32_t, size_t>> stack = {{outermost, 0}};
  while (!stack.empty()) {
    auto& [list, place] = stack.back();
    if (place == items[list].size()) {
      stack.pop_back();
      continue;
    }
    const Block b = items[list][place++];
    const uint32_t inner = list_of(LoopOf(b));
    if (inner == list) {
      order.push_back(b);
    } else {
      stack.emplace_back(inner, 0);
    }
  }
  return order;
}

}  // namespace davit::ir
