// The checker's abstract machine state: location -> set of virtual registers, as a persistent radix
// tree.
//
// A state is a root number. Writing makes new nodes along one path, unless the node was made since
// the last Freeze(); all other nodes are shared, so keeping a state for every block costs nothing,
// and two states that come from a common ancestor are intersected by visiting only what differs.
// Without sharing, a function with 50,000 values in slots and 50,000 blocks would need their
// product.
//
// Sets are numbers, too: 0 is the empty set, v + 1 the set {v}, and kMany + i an entry of a table
// of sorted lists.
#ifndef DAVIT_REGALLOC_CHECKER_STATE_H_
#define DAVIT_REGALLOC_CHECKER_STATE_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace davit::regalloc {

class CheckerStates {
 public:
  using Root = uint32_t;
  using Set = uint32_t;
  static constexpr Set kEmpty = 0;
  static constexpr Set kMany = 1u << 30;

  explicit CheckerStates(uint32_t num_locations) {
    while ((uint64_t{1} << (4 * levels_)) < num_locations) ++levels_;
    nodes_.emplace_back();  // node 0 is empty, at every level
  }

  static Set Single(uint32_t vreg) { return vreg + 1; }

  bool Contains(Set set, uint32_t vreg) const {
    if (set < kMany) return set == vreg + 1;
    const std::vector<uint32_t>& list = lists_[set - kMany];
    return std::binary_search(list.begin(), list.end(), vreg);
  }

  Set With(Set set, uint32_t vreg) {
    if (set == kEmpty) return Single(vreg);
    if (Contains(set, vreg)) return set;
    std::vector<uint32_t> list = ListOf(set);
    list.insert(std::lower_bound(list.begin(), list.end(), vreg), vreg);
    return Intern(std::move(list));
  }

  Set Without(Set set, uint32_t vreg) {
    if (!Contains(set, vreg)) return set;
    std::vector<uint32_t> list = ListOf(set);
    list.erase(std::lower_bound(list.begin(), list.end(), vreg));
    return Intern(std::move(list));
  }

  template <typename Function>
  void ForEach(Set set, Function function) const {
    if (set == kEmpty) return;
    if (set < kMany) return function(set - 1);
    for (uint32_t v : lists_[set - kMany]) function(v);
  }

  template <typename Predicate>
  Set Filter(Set set, Predicate keep) {
    if (set < kMany) return set != kEmpty && keep(set - 1) ? set : kEmpty;
    std::vector<uint32_t> list = ListOf(set);
    const size_t before = list.size();
    std::erase_if(list, [&](uint32_t v) { return !keep(v); });
    return list.size() == before ? set : Intern(std::move(list));
  }

  Set Get(Root root, uint32_t location) const {
    uint32_t node = root;
    for (uint32_t level = levels_; level-- > 0;) {
      node = nodes_[node].child[(location >> (4 * level)) & 15];
    }
    return node;
  }

  Root Put(Root root, uint32_t location, Set set) {
    if (Get(root, location) == set) return root;
    return PutAt(root, location, set);
  }

  // States made so far are never changed again.
  void Freeze() { frozen_ = static_cast<uint32_t>(nodes_.size()); }

  Root Intersect(Root a, Root b) { return IntersectAt(a, b, levels_); }

 private:
  struct Node {
    std::array<uint32_t, 16> child = {};
  };

  std::vector<uint32_t> ListOf(Set set) const {
    if (set == kEmpty) return {};
    if (set < kMany) return {set - 1};
    return lists_[set - kMany];
  }

  Set Intern(std::vector<uint32_t> list) {
    if (list.empty()) return kEmpty;
    if (list.size() == 1) return Single(list[0]);
    lists_.push_back(std::move(list));
    return kMany + static_cast<uint32_t>(lists_.size() - 1);
  }

  Set IntersectSets(Set a, Set b) {
    if (a == b) return a;
    if (a < kMany) return a != kEmpty && Contains(b, a - 1) ? a : kEmpty;
    return Filter(a, [&](uint32_t v) { return Contains(b, v); });
  }

  uint32_t Own(uint32_t node) {
    if (node >= frozen_ && node != 0) return node;
    nodes_.push_back(Node(nodes_[node]));
    return static_cast<uint32_t>(nodes_.size() - 1);
  }

  Root PutAt(Root root, uint32_t location, Set set) {
    const Root result = Own(root);
    uint32_t node = result;
    for (uint32_t level = levels_; level-- > 0;) {
      const uint32_t slot = (location >> (4 * level)) & 15;
      if (level == 0) {
        nodes_[node].child[slot] = set;
        break;
      }
      const uint32_t child = Own(nodes_[node].child[slot]);
      nodes_[node].child[slot] = child;
      node = child;
    }
    return result;
  }

  // Depth is at most 8: log16 of the number of locations.
  uint32_t IntersectAt(uint32_t a, uint32_t b, uint32_t level) {
    if (a == b) return a;
    if (level == 0) return IntersectSets(a, b);
    if (a == 0 || b == 0) return 0;
    uint32_t result = a;
    for (uint32_t i = 0; i < 16; ++i) {
      const uint32_t was = nodes_[a].child[i];
      const uint32_t now = IntersectAt(was, nodes_[b].child[i], level - 1);
      if (now == was) continue;
      if (result == a) {
        nodes_.push_back(Node(nodes_[a]));
        result = static_cast<uint32_t>(nodes_.size() - 1);
      }
      nodes_[result].child[i] = now;
    }
    return result;
  }

  uint32_t levels_ = 1;
  uint32_t frozen_ = 1;
  std::vector<Node> nodes_;
  std::vector<std::vector<uint32_t>> lists_;
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_CHECKER_STATE_H_
