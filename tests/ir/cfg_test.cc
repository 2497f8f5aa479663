// Orders, dominators and loops against their definitions, which are computed by deleting blocks and
// searching.
#include "ir/cfg.h"

#include <algorithm>
#include <random>
#include <set>
#include <utility>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "ir/dominators.h"
#include "ir/loops.h"
#include "ir/parser.h"

namespace davit::ir {
namespace {

using Edges = std::vector<std::pair<Block, Block>>;

Edges MakeEdges(std::initializer_list<std::pair<uint32_t, uint32_t>> list) {
  Edges edges;
  for (const auto& [from, to] : list) edges.emplace_back(Block(from), Block(to));
  return edges;
}

struct Analysis {
  Analysis(uint32_t num_blocks, const Edges& edges)
      : cfg(Cfg::FromEdges(num_blocks, edges)),
        dfs(cfg),
        dominators(cfg, dfs),
        loops(cfg, dfs, dominators) {}
  Cfg cfg;
  DepthFirstSearch dfs;
  DominatorTree dominators;
  LoopForest loops;
};

// The blocks that `start` reaches without entering one of `avoid`.
std::vector<bool> ReachableFrom(const Cfg& cfg, Block start, const std::set<Block>& avoid) {
  std::vector<bool> seen(cfg.num_blocks());
  std::vector<Block> stack;
  if (!avoid.count(start)) stack.push_back(start), seen[start.index()] = true;
  while (!stack.empty()) {
    const Block b = stack.back();
    stack.pop_back();
    for (Block next : cfg.Successors(b)) {
      if (seen[next.index()] || avoid.count(next)) continue;
      seen[next.index()] = true;
      stack.push_back(next);
    }
  }
  return seen;
}

Edges RandomEdges(std::mt19937& random, uint32_t num_blocks) {
  Edges edges;
  const uint32_t count = random() % (3 * num_blocks);
  for (uint32_t i = 0; i < count; ++i) {
    edges.emplace_back(Block(random() % num_blocks), Block(random() % num_blocks));
  }
  return edges;
}

TEST(CfgTest, ListsSuccessorsAndPredecessorsInOrder) {
  const Cfg cfg = Cfg::FromEdges(3, MakeEdges({{0, 2}, {0, 1}, {1, 2}, {0, 2}}));
  EXPECT_THAT(cfg.Successors(Block(0)), testing::ElementsAre(Block(2), Block(1), Block(2)));
  EXPECT_THAT(cfg.Successors(Block(2)), testing::IsEmpty());
  EXPECT_THAT(cfg.Predecessors(Block(2)), testing::ElementsAre(Block(0), Block(1), Block(0)));
}

TEST(CfgTest, ReadsTheEdgesOfAFunction) {
  const auto func = ParseFunction(R"(function %f(i32) davit {
block0(v0: i32):
  br_table v0, [block1, block2, block1], block2
block1:
  brif v0, block1, block2
block2:
  return
})");
  ASSERT_TRUE(func.ok()) << func.status();
  const Cfg cfg = Cfg::FromFunction(*func);
  EXPECT_THAT(cfg.Successors(Block(0)),
              testing::ElementsAre(Block(1), Block(2), Block(1), Block(2)));
  EXPECT_THAT(cfg.Successors(Block(1)), testing::ElementsAre(Block(1), Block(2)));
  EXPECT_THAT(cfg.Successors(Block(2)), testing::IsEmpty());
}

TEST(CfgTest, OrdersOfRandomGraphs) {
  std::mt19937 random(1);
  for (int round = 0; round < 300; ++round) {
    const uint32_t n = 1 + random() % 20;
    const Analysis a(n, RandomEdges(random, n));
    const std::vector<bool> reachable = ReachableFrom(a.cfg, Block(0), {});
    const size_t count = std::count(reachable.begin(), reachable.end(), true);
    ASSERT_EQ(a.dfs.preorder.size(), count);
    ASSERT_EQ(a.dfs.reverse_postorder.size(), count);
    std::vector<uint32_t> place(n, 0);
    for (uint32_t i = 0; i < count; ++i) {
      EXPECT_EQ(a.dfs.preorder_number[a.dfs.preorder[i].index()], i);
      place[a.dfs.reverse_postorder[i].index()] = i;
    }
    for (uint32_t b = 0; b < n; ++b) {
      EXPECT_EQ(a.dfs.Reachable(Block(b)), reachable[b]);
      if (!reachable[b]) continue;
      // An edge leads backward in reverse post-order exactly if it leads to an ancestor in the
      // spanning tree.
      for (Block to : a.cfg.Successors(Block(b))) {
        EXPECT_EQ(place[to.index()] <= place[b], a.dfs.IsAncestor(to, Block(b)));
      }
    }
  }
}

TEST(DominatorsTest, AgreesWithTheDefinition) {
  std::mt19937 random(2);
  for (int round = 0; round < 500; ++round) {
    const uint32_t n = 1 + random() % 16;
    const Analysis a(n, RandomEdges(random, n));
    const std::vector<bool> reachable = ReachableFrom(a.cfg, Block(0), {});
    for (uint32_t x = 0; x < n; ++x) {
      const std::vector<bool> without_x = ReachableFrom(a.cfg, Block(0), {Block(x)});
      for (uint32_t y = 0; y < n; ++y) {
        const bool dominates = reachable[x] && reachable[y] && !without_x[y];
        EXPECT_EQ(a.dominators.Dominates(Block(x), Block(y)), dominates) << x << " " << y;
      }
    }
    for (uint32_t y = 0; y < n; ++y) {
      const Block idom = a.dominators.ImmediateDominator(Block(y));
      EXPECT_EQ(idom.valid(), reachable[y] && y != 0);
      if (!idom.valid()) continue;
      // Every other strict dominator dominates the immediate one.
      EXPECT_TRUE(idom != Block(y) && a.dominators.Dominates(idom, Block(y)));
      for (uint32_t x = 0; x < n; ++x) {
        if (x != y && a.dominators.Dominates(Block(x), Block(y))) {
          EXPECT_TRUE(a.dominators.Dominates(Block(x), idom));
        }
      }
    }
  }
}

// A long chain, every block of which also leads to two exits: quadratic for algorithms that walk up
// the tree.
TEST(DominatorsTest, LongLadder) {
  constexpr uint32_t kLength = 200'000;
  Edges edges;
  for (uint32_t b = 0; b < kLength; ++b) {
    edges.emplace_back(Block(b), Block(b + 1));
    edges.emplace_back(Block(b), Block(kLength + 1 + b % 2));
  }
  const Analysis a(kLength + 3, edges);
  EXPECT_EQ(a.dominators.ImmediateDominator(Block(kLength)), Block(kLength - 1));
  EXPECT_EQ(a.dominators.ImmediateDominator(Block(kLength + 1)), Block(0));
  EXPECT_EQ(a.dominators.ImmediateDominator(Block(kLength + 2)), Block(1));
}

TEST(LoopsTest, NestsAndCounts) {
  // 0 -> 1 { 2 { 3 } 4 { self } } -> 5
  const Analysis a(6, MakeEdges({{0, 1}, {1, 2}, {2, 3}, {3, 2}, {3, 4}, {4, 4}, {4, 1}, {1, 5}}));
  ASSERT_EQ(a.loops.loops().size(), 3u);
  const uint32_t depths[] = {0, 1, 2, 2, 2, 0};
  for (uint32_t b = 0; b < 6; ++b) EXPECT_EQ(a.loops.DepthOf(Block(b)), depths[b]) << b;
  const LoopId outer = a.loops.LoopOf(Block(1));
  EXPECT_EQ(a.loops.loops()[outer].header, Block(1));
  EXPECT_FALSE(a.loops.loops()[outer].parent.valid());
  EXPECT_EQ(a.loops.LoopOf(Block(3)), a.loops.LoopOf(Block(2)));
  EXPECT_EQ(a.loops.loops()[a.loops.LoopOf(Block(3))].header, Block(2));
  EXPECT_EQ(a.loops.loops()[a.loops.LoopOf(Block(4))].parent, outer);
  for (const Loop& loop : a.loops.loops()) EXPECT_FALSE(loop.irreducible);
}

TEST(LoopsTest, MarksIrreducibleLoops) {
  // Two ways into the circle 1 <-> 2.
  const Analysis a(3, MakeEdges({{0, 1}, {0, 2}, {1, 2}, {2, 1}}));
  ASSERT_EQ(a.loops.loops().size(), 1u);
  EXPECT_TRUE(a.loops.loops()[LoopId(0)].irreducible);
  EXPECT_EQ(a.loops.loops()[LoopId(0)].header, Block(1));
  EXPECT_EQ(a.loops.DepthOf(Block(2)), 1u);
}

// The definition in ir/loops.h, checked by search, for each block that an edge from below leads to.
// On a graph of random edges nearly every larger loop is irreducible; on one with forward edges and
// edges to dominators none is.
void CheckLoops(const Analysis& a) {
  const uint32_t n = a.cfg.num_blocks();
  std::vector<std::set<uint32_t>> members(n);
  for (uint32_t h = 0; h < n; ++h) {
    if (!a.dfs.Reachable(Block(h))) continue;
    std::set<Block> outside = {Block(h)};
    for (uint32_t b = 0; b < n; ++b) {
      if (!a.dfs.Reachable(Block(b)) || !a.dfs.IsAncestor(Block(h), Block(b))) {
        outside.insert(Block(b));
      }
    }
    bool is_header = false, irreducible = false;
    for (Block latch : a.cfg.Predecessors(Block(h))) {
      if (!a.dfs.Reachable(latch) || !a.dfs.IsAncestor(Block(h), latch)) continue;
      is_header = true;
      for (uint32_t b = 0; b < n; ++b) {
        if (outside.count(Block(b)) == 0 &&
            ReachableFrom(a.cfg, Block(b), outside)[latch.index()]) {
          members[h].insert(b);
          if (!a.dominators.Dominates(Block(h), Block(b))) irreducible = true;
        }
      }
    }
    if (is_header) members[h].insert(h);
    const LoopId loop = a.loops.LoopOf(Block(h));
    const bool found = loop.valid() && a.loops.loops()[loop].header == Block(h);
    ASSERT_EQ(found, is_header) << h;
    if (found) {
      EXPECT_EQ(a.loops.loops()[loop].irreducible, irreducible) << h;
    }
  }
  for (uint32_t b = 0; b < n; ++b) {
    std::set<uint32_t> expected, actual;
    for (uint32_t h = 0; h < n; ++h) {
      if (members[h].count(b)) expected.insert(h);
    }
    for (LoopId l = a.loops.LoopOf(Block(b)); l.valid(); l = a.loops.loops()[l].parent) {
      actual.insert(a.loops.loops()[l].header.index());
    }
    EXPECT_EQ(actual, expected) << b;
    EXPECT_EQ(a.loops.DepthOf(Block(b)), expected.size()) << b;
  }
}

TEST(LoopsTest, AgreesWithTheDefinitionOnRandomGraphs) {
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    const uint32_t n = 1 + random() % 12;
    CheckLoops(Analysis(n, RandomEdges(random, n)));
    if (HasFailure()) FAIL() << "round " << round;
  }
}

// A random reducible graph: forward edges, and edges back to dominators.
Edges ReducibleEdges(std::mt19937& random, uint32_t n) {
  Edges edges;
  for (uint32_t b = 1; b < n; ++b) {
    for (uint32_t k = 1 + random() % 2; k > 0; --k)
      edges.emplace_back(Block(random() % b), Block(b));
  }
  const Analysis forward(n, edges);
  for (uint32_t i = 0; i < n / 2; ++i) {
    const Block from(random() % n), to(random() % n);
    if (forward.dominators.Dominates(to, from)) edges.emplace_back(from, to);
  }
  std::shuffle(edges.begin(), edges.end(), random);
  return edges;
}

TEST(LoopsTest, LayoutOrderOfReducibleGraphs) {
  std::mt19937 random(4);
  for (int round = 0; round < 300; ++round) {
    const uint32_t n = 2 + random() % 14;
    const Analysis a(n, ReducibleEdges(random, n));
    CheckLoops(a);
    const std::vector<Block> order = a.loops.LayoutOrder(a.dfs);
    ASSERT_EQ(order.size(), n);
    EXPECT_EQ(order[0], Block(0));
    std::vector<uint32_t> place(n, n);
    for (uint32_t i = 0; i < n; ++i) place[order[i].index()] = i;
    const auto in_loop = [&](Block b, LoopId loop) {
      for (LoopId l = a.loops.LoopOf(b); l.valid(); l = a.loops.loops()[l].parent) {
        if (l == loop) return true;
      }
      return false;
    };
    for (uint32_t b = 0; b < n; ++b) {
      for (Block to : a.cfg.Successors(Block(b))) {
        EXPECT_TRUE(place[b] < place[to.index()] || a.dominators.Dominates(to, Block(b)));
      }
    }
    for (uint32_t l = 0; l < a.loops.loops().size(); ++l) {
      EXPECT_FALSE(a.loops.loops()[LoopId(l)].irreducible);
      const uint32_t begin = place[a.loops.loops()[LoopId(l)].header.index()];
      uint32_t size = 0;
      for (uint32_t b = 0; b < n; ++b) size += in_loop(Block(b), LoopId(l));
      for (uint32_t i = 0; i < size; ++i) EXPECT_TRUE(in_loop(order[begin + i], LoopId(l)));
    }
    if (HasFailure()) FAIL() << "round " << round;
  }
}

}  // namespace
}  // namespace davit::ir
