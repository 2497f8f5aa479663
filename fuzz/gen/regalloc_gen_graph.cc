// Control flow of any shape: a random graph of regions, each of which is a sequence of statements.
//
// Critical edges, several edges between the same blocks, loops of one block, loops with several
// exits and latches, joins of everything. Where every retreating edge leads to a block that
// dominates what lies between, the blocks between are marked as a loop; otherwise the graph is
// irreducible, and nothing is marked.
#include <algorithm>
#include <bit>

#include "fuzz/gen/regalloc_function_gen.h"

namespace davit::regalloc {
namespace {

// Regions by number, in reverse post-order.
struct Regions {
  std::vector<std::vector<uint32_t>> successors;
  // Bit d of dominators[r]: d dominates r.
  std::vector<uint32_t> dominators;
  // Of loop headers, the last region of the loop; of others 0.
  std::vector<uint32_t> last;
  std::vector<uint16_t> depth;
};

constexpr uint32_t kMaxRegions = 24;

void Visit(const std::vector<std::vector<uint32_t>>& graph, uint32_t node, uint32_t& seen,
           std::vector<uint32_t>& post_order) {
  seen |= 1u << node;
  for (uint32_t next : graph[node]) {
    if (!(seen >> next & 1)) Visit(graph, next, seen, post_order);
  }
  post_order.push_back(node);
}

// Numbers the nodes that node 0 reaches in reverse post-order.
std::vector<std::vector<uint32_t>> InReversePostOrder(
    const std::vector<std::vector<uint32_t>>& graph) {
  std::vector<uint32_t> order;
  uint32_t seen = 0;
  Visit(graph, 0, seen, order);
  std::reverse(order.begin(), order.end());
  std::vector<uint32_t> number(graph.size());
  for (uint32_t i = 0; i < order.size(); ++i) number[order[i]] = i;
  std::vector<std::vector<uint32_t>> result(order.size());
  for (uint32_t i = 0; i < order.size(); ++i) {
    for (uint32_t next : graph[order[i]]) result[i].push_back(number[next]);
  }
  return result;
}

void FindDominators(Regions& regions) {
  const auto count = static_cast<uint32_t>(regions.successors.size());
  regions.dominators.assign(count, ~0u);
  regions.dominators[0] = 1;
  for (bool changed = true; changed;) {
    changed = false;
    std::vector<uint32_t> meet(count, ~0u);
    for (uint32_t r = 0; r < count; ++r) {
      for (uint32_t next : regions.successors[r]) meet[next] &= regions.dominators[r];
    }
    for (uint32_t r = 1; r < count; ++r) {
      const uint32_t dominators = meet[r] | 1u << r;
      changed |= dominators != regions.dominators[r];
      regions.dominators[r] = dominators;
    }
  }
}

// Marks the loops if all retreating edges are those of loops.
void FindLoops(Regions& regions) {
  const auto count = static_cast<uint32_t>(regions.successors.size());
  std::vector<uint32_t> last(count, 0);
  std::vector<bool> is_header(count, false);
  for (uint32_t r = 0; r < count; ++r) {
    for (uint32_t next : regions.successors[r]) {
      if (next > r) continue;
      is_header[next] = true;
      last[next] = std::max(last[next], r);
    }
  }
  // A loop that begins in another one ends in it.
  for (uint32_t r = count; r-- > 0;) {
    for (uint32_t inner = r + 1; is_header[r] && inner <= last[r]; ++inner) {
      if (is_header[inner]) last[r] = std::max(last[r], last[inner]);
    }
  }
  regions.last.assign(count, 0);
  regions.depth.assign(count, 0);
  for (uint32_t r = 0; r < count; ++r) {
    for (uint32_t in = r; is_header[r] && in <= last[r]; ++in) {
      if (!(regions.dominators[in] >> r & 1)) return;
    }
  }
  for (uint32_t r = 0; r < count; ++r) {
    if (!is_header[r]) continue;
    regions.last[r] = last[r];
    for (uint32_t in = r; in <= last[r]; ++in) ++regions.depth[in];
  }
  // Region 0 is no header: nothing leads to it.
}

Regions MakeRegions(fuzz::Choices& choices, uint32_t count) {
  std::vector<std::vector<uint32_t>> graph(count);
  for (uint32_t r = 1; r < count; ++r) {
    const uint32_t distance = 1 + choices.Below(std::min(r, choices.OneIn(4) ? r : 3u));
    graph[r - distance].push_back(r);
  }
  // Of the other edges all lead forward, or some, or hardly any.
  const uint32_t back = choices.Below(3);
  for (uint32_t extra = choices.Below(2 * count); extra > 0; --extra) {
    uint32_t from = choices.Below(count), to = 1 + choices.Below(count - 1);
    if (from > to && choices.Below(3) > back) std::swap(from, to);
    graph[from].push_back(to);
  }
  Regions regions;
  regions.successors = InReversePostOrder(graph);
  FindDominators(regions);
  FindLoops(regions);
  return regions;
}

}  // namespace

void FunctionGenerator::Graph() {
  const uint32_t max_regions = std::clamp(options_.size / 4, 3u, kMaxRegions);
  const Regions regions = MakeRegions(choices_, 2 + Random(max_regions - 1));
  const auto count = static_cast<uint32_t>(regions.successors.size());
  std::vector<std::vector<VReg>> params(count);
  for (uint32_t r = 1; r < count; ++r) params[r] = NewParams();
  std::vector<std::vector<VReg>> own(count);
  std::vector<uint32_t> first_block(count, 0);
  std::vector<std::pair<uint32_t, uint32_t>> to_patch;
  const int share = budget_ / static_cast<int>(count);
  const int total = budget_;
  for (uint32_t r = 0; r < count; ++r) {
    depth_ = regions.depth[r];
    if (r > 0) {
      cold_ = Chance(options_.cold);
      first_block[r] = f_.BeginBlock(params[r], depth_, cold_);
      scope_.clear();
      for (uint32_t m = regions.dominators[r] & ~(1u << r); m != 0; m &= m - 1) {
        const auto& values = own[static_cast<size_t>(std::countr_zero(m))];
        scope_.insert(scope_.end(), values.begin(), values.end());
      }
    }
    const size_t inherited = r > 0 ? scope_.size() : 0;
    for (VReg p : params[r]) Enter(p);
    budget_ = 1 + share / 2 + static_cast<int>(Random(static_cast<uint32_t>(share) + 1));
    Sequence(4, 8);
    std::vector<std::vector<VReg>> args;
    for (uint32_t next : regions.successors[r]) args.push_back(ArgsFor(params[next]));
    DefineMissing();
    if (args.empty()) Return();
    if (args.size() == 1) Jump(0, args[0]);
    if (args.size() > 1) Branch();
    for (uint32_t e = 0; e < args.size(); ++e) {
      if (args.size() > 1) f_.AddEdge(0, args[e]);
      to_patch.push_back({static_cast<uint32_t>(f_.edges.size()) - 1, regions.successors[r][e]});
    }
    own[r].assign(scope_.begin() + static_cast<ptrdiff_t>(inherited), scope_.end());
  }
  budget_ = total;
  first_block.push_back(static_cast<uint32_t>(f_.blocks.size()));
  for (const auto& [edge, region] : to_patch) f_.edges[edge].to = first_block[region];
  for (uint32_t r = 1; r < count; ++r) {
    if (regions.last[r] != 0) f_.blocks[first_block[r]].loop_end = first_block[regions.last[r] + 1];
  }
}

}  // namespace davit::regalloc
