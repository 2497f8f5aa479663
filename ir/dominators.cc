#include "ir/dominators.h"

namespace davit::ir {
namespace {

constexpr uint32_t kNone = 0xffff'ffff;

// Lengauer-Tarjan. Vertices are preorder numbers; names are those of the paper.
class LengauerTarjan {
 public:
  LengauerTarjan(const Cfg& cfg, const DepthFirstSearch& dfs)
      : cfg_(cfg), dfs_(dfs), n_(static_cast<uint32_t>(dfs.preorder.size())) {
    ancestor_.assign(n_, kNone);
    bucket_head_.assign(n_, kNone);
    bucket_next_.assign(n_, kNone);
    dom_.assign(n_, 0);
    semi_.resize(n_);
    label_.resize(n_);
    for (uint32_t v = 0; v < n_; ++v) semi_[v] = label_[v] = v;
  }

  // The immediate dominator of each vertex.
  std::vector<uint32_t> Run() {
    for (uint32_t w = n_; w-- > 1;) {
      const uint32_t parent = dfs_.parent[w];
      for (Block predecessor : cfg_.Predecessors(dfs_.preorder[w])) {
        if (!dfs_.Reachable(predecessor)) continue;
        const uint32_t u = Eval(dfs_.preorder_number[predecessor.index()]);
        if (semi_[u] < semi_[w]) semi_[w] = semi_[u];
      }
      bucket_next_[w] = bucket_head_[semi_[w]];
      bucket_head_[semi_[w]] = w;
      ancestor_[w] = parent;
      for (uint32_t v = bucket_head_[parent]; v != kNone; v = bucket_next_[v]) {
        const uint32_t u = Eval(v);
        dom_[v] = semi_[u] < semi_[v] ? u : parent;
      }
      bucket_head_[parent] = kNone;
    }
    for (uint32_t w = 1; w < n_; ++w) {
      if (dom_[w] != semi_[w]) dom_[w] = dom_[dom_[w]];
    }
    return std::move(dom_);
  }

 private:
  // The vertex with the least semidominator on the path from `v` up to, and without, the root of
  // its tree.
  uint32_t Eval(uint32_t v) {
    if (ancestor_[v] == kNone) return v;
    path_.clear();
    uint32_t top = v;
    for (; ancestor_[ancestor_[top]] != kNone; top = ancestor_[top]) path_.push_back(top);
    const uint32_t root = ancestor_[top];
    for (size_t i = path_.size(); i-- > 0;) {
      const uint32_t u = path_[i];
      const uint32_t above = ancestor_[u];
      if (semi_[label_[above]] < semi_[label_[u]]) label_[u] = label_[above];
    }
    for (uint32_t u : path_) ancestor_[u] = root;
    return label_[v];
  }

  const Cfg& cfg_;
  const DepthFirstSearch& dfs_;
  const uint32_t n_;
  std::vector<uint32_t> ancestor_, semi_, label_, dom_;
  // Lists of the vertices with the same semidominator.
  std::vector<uint32_t> bucket_head_, bucket_next_;
  std::vector<uint32_t> path_;
};

}  // namespace

DominatorTree::DominatorTree(const Cfg& cfg, const DepthFirstSearch& dfs)
    : immediate_dominator_(cfg.num_blocks()), number_(cfg.num_blocks()), size_(cfg.num_blocks()) {
  const std::vector<uint32_t> dom = LengauerTarjan(cfg, dfs).Run();
  const auto count = static_cast<uint32_t>(dom.size());
  // A dominator has the lower preorder number, so that one pass up and one down number the tree.
  std::vector<uint32_t> size(count, 1);
  for (uint32_t v = count; v-- > 1;) size[dom[v]] += size[v];
  std::vector<uint32_t> number(count, 0), next_child(count, 1);
  for (uint32_t v = 1; v < count; ++v) {
    const uint32_t parent = dom[v];
    number[v] = number[parent] + next_child[parent];
    next_child[parent] += size[v];
  }
  for (uint32_t v = 0; v < count; ++v) {
    const uint32_t block = dfs.preorder[v].index();
    number_[block] = number[v];
    size_[block] = size[v];
    if (v > 0) immediate_dominator_[block] = dfs.preorder[dom[v]];
  }
}

}  // namespace davit::ir
