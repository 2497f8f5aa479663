// Layouts of texts in which calls do not reach everywhere. The reach is cut down so that a few
// hundred bytes are a large text.
#include "codegen/link/layout.h"

#include <algorithm>
#include <cstdlib>
#include <random>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "isa/aarch64/link_info.h"
#include "isa/x64/link_info.h"

namespace davit::codegen {
namespace {

constexpr uint32_t kImports = 3;

isa::LinkInfo WithReach(uint64_t reach) {
  isa::LinkInfo info = isa::aarch64::kAarch64LinkInfo;
  info.call_reach = reach;
  return info;
}

// Functions that are only sizes and calls.
class Functions {
 public:
  void Add(size_t size, std::vector<ir::Symbol> callees) {
    relocs_.emplace_back();
    uint32_t offset = 0;
    for (const ir::Symbol callee : callees) {
      relocs_.back().push_back({offset, isa::RelocKind::kA64Call26, callee, 0});
      offset += 4;
    }
    sizes_.push_back(size);
  }
  std::vector<FunctionCode> Make() const {
    std::vector<FunctionCode> functions;
    for (size_t i = 0; i < sizes_.size(); ++i) {
      functions.push_back({.bytes = {bytes_.data(), sizes_[i]}, .relocs = relocs_[i]});
    }
    return functions;
  }

 private:
  std::vector<uint8_t> bytes_ = std::vector<uint8_t>(1 << 20);
  std::vector<size_t> sizes_;
  std::vector<std::vector<isa::Reloc>> relocs_;
};

ir::Symbol Func(uint32_t i) { return {ir::kModuleFunctions, kImports + i}; }

TEST(LayoutTest, NothingIsReservedWhereCallsReach) {
  Functions functions;
  functions.Add(16, {Func(2), {ir::kHelpers, 1}});
  functions.Add(1, {});
  functions.Add(47, {Func(0)});
  const auto layout = LayOutText(functions.Make(), 32, kImports, WithReach(112));
  ASSERT_TRUE(layout.ok()) << layout.status();
  EXPECT_EQ(layout->offsets, (std::vector<uint32_t>{32, 48, 64}));
  EXPECT_EQ(layout->size, 112u);
  EXPECT_TRUE(layout->veneers.empty());
  EXPECT_EQ(layout->FindVeneer(0, Func(2)), nullptr);
}

TEST(LayoutTest, IslandsHoldWhatIsCalledFromOutside) {
  Functions functions;
  functions.Add(48, {Func(1), Func(2), Func(0)});
  functions.Add(64, {Func(2), {ir::kHelpers, 7}, {ir::kModuleFunctions, 1}});
  functions.Add(80, {Func(0), Func(0), {ir::kHelpers, 7}});
  // All take 208 bytes, more than the reach. No two with their veneers fit into a region.
  const auto layout = LayOutText(functions.Make(), 16, kImports, WithReach(192));
  ASSERT_TRUE(layout.ok()) << layout.status();
  // Function 0 at 16, its island with functions 1 and 2 at 64; function 1 at 96, its island with
  // import 1, function 2 and helper 7 at 160; function 2 at 208, its island at 288.
  EXPECT_EQ(layout->offsets, (std::vector<uint32_t>{16, 96, 208}));
  EXPECT_EQ(layout->size, 320u);
  const auto veneer_at = [&](uint32_t caller, ir::Symbol symbol) -> int {
    const Veneer* veneer = layout->FindVeneer(caller, symbol);
    return veneer == nullptr ? -1 : static_cast<int>(veneer->offset);
  };
  EXPECT_EQ(veneer_at(0, Func(0)), -1);
  EXPECT_EQ(veneer_at(0, Func(1)), 64);
  EXPECT_EQ(veneer_at(0, Func(2)), 80);
  EXPECT_EQ(veneer_at(1, {ir::kModuleFunctions, 1}), 160);
  EXPECT_EQ(veneer_at(1, Func(2)), 176);
  EXPECT_EQ(veneer_at(1, {ir::kHelpers, 7}), 192);
  EXPECT_EQ(veneer_at(2, Func(0)), 288);
  EXPECT_EQ(veneer_at(2, {ir::kHelpers, 7}), 304);
  EXPECT_EQ(veneer_at(2, Func(1)), -1);
}

TEST(LayoutTest, OneFunctionLargerThanTheReachIsRefused) {
  Functions functions;
  functions.Add(4096, {Func(1)});
  functions.Add(16, {});
  EXPECT_EQ(LayOutText(functions.Make(), 0, kImports, WithReach(4096)).status().code(),
            absl::StatusCode::kResourceExhausted);
}

TEST(LayoutTest, RealReaches) {
  Functions functions;
  for (int i = 0; i < 129; ++i) functions.Add(1 << 20, {Func(0), Func(128)});
  const auto a64 = LayOutText(functions.Make(), 0, kImports, isa::aarch64::kAarch64LinkInfo);
  ASSERT_TRUE(a64.ok());
  // 127 functions and veneers for the calls of each, as if all were different.
  ASSERT_EQ(a64->regions.size(), 2u);
  EXPECT_EQ(a64->regions[0].end_function, 127u);
  const auto x64 = LayOutText(functions.Make(), 0, kImports, isa::x64::kX64LinkInfo);
  ASSERT_TRUE(x64.ok());
  EXPECT_TRUE(x64->regions.empty());
  EXPECT_EQ(x64->size, uint64_t{129} << 20);
}

// Every call reaches its target or a veneer of its own for it, nothing overlaps, and the layout is
// the same again.
TEST(LayoutTest, EveryCallArrives) {
  std::mt19937 random(1);
  for (int round = 0; round < 200; ++round) {
    const uint64_t reach = 1024 << (random() % 4);
    const uint32_t count = 2 + random() % 60;
    Functions functions;
    for (uint32_t i = 0; i < count; ++i) {
      std::vector<ir::Symbol> callees;
      for (uint32_t c = random() % 6; c > 0; --c) {
        callees.push_back(random() % 4 == 0
                              ? ir::Symbol{ir::kHelpers, static_cast<uint32_t>(random() % 4)}
                              : Func(random() % count));
      }
      functions.Add(24 + random() % 400, callees);
    }
    const std::vector<FunctionCode> made = functions.Make();
    const auto layout = LayOutText(made, 64, kImports, WithReach(reach));
    ASSERT_TRUE(layout.ok()) << layout.status();
    // What is taken, by offset.
    std::vector<std::pair<uint64_t, uint64_t>> taken;
    for (uint32_t i = 0; i < count; ++i) {
      EXPECT_EQ(layout->offsets[i] % 16, 0u);
      taken.push_back({layout->offsets[i], layout->offsets[i] + made[i].bytes.size()});
      for (const isa::Reloc& reloc : made[i].relocs) {
        const int64_t from = layout->offsets[i] + reloc.offset;
        const Veneer* veneer = layout->FindVeneer(i, reloc.symbol);
        // Helpers are at the start of the text, as in code memory.
        int64_t to = 0;
        if (veneer != nullptr) {
          EXPECT_EQ(veneer->symbol, reloc.symbol);
          to = veneer->offset;
        } else if (reloc.symbol.space == ir::kModuleFunctions) {
          to = layout->offsets[reloc.symbol.index - kImports];
        }
        EXPECT_LE(std::abs(to - from), static_cast<int64_t>(reach)) << round;
      }
    }
    for (const Veneer& veneer : layout->veneers) {
      taken.push_back({veneer.offset, veneer.offset + 16});
    }
    std::sort(taken.begin(), taken.end());
    uint64_t end = 64;
    for (const auto& [from, to] : taken) {
      EXPECT_GE(from, end);
      end = to;
    }
    EXPECT_LE(end, layout->size);
  }
}

}  // namespace
}  // namespace davit::codegen
