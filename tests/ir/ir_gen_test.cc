// The generator keeps its promises: valid functions that survive the text form, end, stay in their
// memory, and reach every opcode.
#include "fuzz/gen/ir_gen.h"

#include <random>
#include <set>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "gtest/gtest.h"
#include "ir/interpreter.h"
#include "ir/parser.h"
#include "ir/printer.h"
#include "ir/semantics.h"
#include "ir/verifier.h"

namespace davit::fuzz {
namespace {

std::vector<uint8_t> RandomBytes(std::mt19937& random, size_t size) {
  std::vector<uint8_t> bytes(size);
  for (uint8_t& byte : bytes) byte = static_cast<uint8_t>(random());
  return bytes;
}

// The functions as module functions, and memory with guards around it.
class GeneratedWorld {
 public:
  GeneratedWorld(const std::vector<ir::Function>& functions, uint32_t memory_size)
      : memory_(memory_size) {
    for (uint32_t i = 0; i < functions.size(); ++i) {
      world_.AddFunction({ir::kModuleFunctions, i}, &functions[i]);
    }
    for (size_t i = 0; i < memory_.size(); ++i) memory_[i] = static_cast<uint8_t>(i * 37);
    world_.memory = {{.address = kAddress, .data = memory_.data(), .size = memory_.size()}};
    world_.pinned[0] = kAddress;
  }
  const ir::World& world() const { return world_; }
  const std::vector<uint8_t>& memory() const { return memory_; }

 private:
  static constexpr uint64_t kAddress = 0x1234'5678'0000;
  std::vector<uint8_t> memory_;
  ir::World world_;
};

constexpr ir::Symbol kEntry = {ir::kModuleFunctions, 0};

struct Totals {
  int trapped = 0;
  int returned = 0;
  uint64_t steps = 0;
  std::set<std::string> shapes;
};

void CheckOne(std::span<const uint8_t> bytes, const IrGenOptions& options, Totals* totals) {
  Choices choices(bytes);
  const std::vector<ir::Function> functions = GenerateIr(choices, options);
  std::vector<ir::Function> reparsed;
  ASSERT_LE(functions.size(), options.max_functions);
  for (const ir::Function& func : functions) {
    const std::string text = ir::Print(func);
    ASSERT_TRUE(ir::Verify(func).ok()) << ir::Verify(func) << "\n" << text;
    auto again = ir::ParseFunction(text);
    ASSERT_TRUE(again.ok()) << again.status() << "\n" << text;
    ASSERT_EQ(ir::Print(*again), text);
    ASSERT_EQ(again->insts.size(), func.insts.size());
    reparsed.push_back(*std::move(again));
    for (const ir::Inst& inst : func.insts) {
      const ir::OpcodeInfo& info = ir::InfoOf(inst.op);
      totals->shapes.insert(
          std::string(info.mnemonic) + "." +
          std::string(info.lanes.empty() ? ir::TypeName(inst.type) : ir::LanesName(inst.lanes())));
    }
  }
  const std::vector<ir::ValueBits> args = GenerateArguments(choices, functions[0].sig);
  const GeneratedWorld original(functions, options.memory_size);
  const GeneratedWorld copy(reparsed, options.memory_size);
  const auto outcome = ir::Interpret(original.world(), kEntry, args);
  ASSERT_TRUE(outcome.ok()) << outcome.status();
  EXPECT_LE(outcome->steps, options.max_cost);
  EXPECT_TRUE(options.traps || !outcome->trap) << TrapCodeName(*outcome->trap);
  // Text keeps the meaning too.
  const auto outcome_of_copy = ir::Interpret(copy.world(), kEntry, args);
  ASSERT_TRUE(outcome_of_copy.ok()) << outcome_of_copy.status();
  EXPECT_EQ(outcome->trap, outcome_of_copy->trap);
  EXPECT_EQ(outcome->results, outcome_of_copy->results);
  EXPECT_EQ(original.memory(), copy.memory());
  ++(outcome->trap ? totals->trapped : totals->returned);
  totals->steps += outcome->steps;
}

TEST(IrGenTest, GeneratesValidFunctionsThatEnd) {
  std::mt19937 random(11);
  Totals totals;
  for (int round = 0; round < 400; ++round) {
    IrGenOptions options;
    options.traps = round % 2 == 0;
    options.vectors = round % 4 < 2;
    options.max_insts = 20 + random() % 600;
    const std::vector<uint8_t> bytes = RandomBytes(random, random() % 8000);
    CheckOne(bytes, options, &totals);
    if (testing::Test::HasFailure()) FAIL() << "round " << round;
  }
  // The functions are worth running, and neither way of ending is rare.
  EXPECT_GT(totals.returned, 200);
  EXPECT_GT(totals.trapped, 15);
  EXPECT_GT(totals.steps, 400u * 100);
  // Every opcode occurs at every type, or with all lanes, that it can have.
  for (int i = 0; i < ir::kNumOpcodes; ++i) {
    const auto op = static_cast<ir::Opcode>(i);
    if (op == ir::Opcode::kIreduce) continue;
    const ir::OpcodeInfo& info = ir::InfoOf(op);
    const auto expect = [&](std::string_view suffix) {
      const std::string shape = std::string(info.mnemonic) + "." + std::string(suffix);
      EXPECT_TRUE(totals.shapes.count(shape)) << shape;
    };
    for (int t = 0; t < ir::kNumTypes && info.lanes.empty(); ++t) {
      const auto type = static_cast<ir::Type>(t);
      if (info.results.Contains(type)) expect(ir::TypeName(type));
    }
    for (int l = 0; l < ir::kNumLanes; ++l) {
      const auto lanes = static_cast<ir::Lanes>(l);
      if (info.lanes.Contains(ir::LaneType(lanes))) expect(ir::LanesName(lanes));
    }
  }
}

// The IR has no irreducible control flow, nor edges that break other rules: a function with an edge
// that leads elsewhere is refused, or it is valid as it is. Nothing else may come of it.
TEST(IrGenTest, EdgesThatLeadElsewhereAreRefusedOrValid) {
  std::mt19937 random(13);
  int refused = 0, irreducible = 0;
  for (int round = 0; round < 300; ++round) {
    const std::vector<uint8_t> bytes = RandomBytes(random, 2000);
    Choices choices(bytes);
    for (ir::Function& func : GenerateIr(choices, {})) {
      if (func.edges.empty()) continue;
      const uint32_t blocks = static_cast<uint32_t>(func.blocks.size());
      ir::EdgeData& edge = func.edges[ir::Edge(random() % func.edges.size())];
      edge.to = ir::Block(random() % blocks);
      // Arguments that fit, so that more than their number is looked at.
      if (func.blocks[edge.to].num_params == 0) edge.num_args = 0;
      const absl::Status status = ir::Verify(func);
      refused += !status.ok();
      irreducible += absl::StrContains(status.message(), "not the header of a loop");
      if (status.ok()) continue;
      EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
      EXPECT_TRUE(absl::StrContains(status.message(), func.name)) << status;
    }
  }
  EXPECT_GT(refused, 100);
  EXPECT_GT(irreducible, 10);
}

// Where the choices end at once there is still a function.
TEST(IrGenTest, NoBytesGiveAnEmptyFunction) {
  Choices choices({});
  const std::vector<ir::Function> functions = GenerateIr(choices, {});
  ASSERT_EQ(functions.size(), 1u);
  EXPECT_EQ(ir::Print(functions[0], {.source_offsets = false}),
            "function %f0() davit {\nblock0:\n  v0 = pinned.i64 0\n  return\n}\n");
}

TEST(IrGenTest, TheSameBytesGiveTheSameFunctions) {
  std::mt19937 random(12);
  const std::vector<uint8_t> bytes = RandomBytes(random, 3000);
  Choices first(bytes), second(bytes);
  const std::vector<ir::Function> a = GenerateIr(first, {}), b = GenerateIr(second, {});
  ASSERT_EQ(a.size(), b.size());
  for (size_t i = 0; i < a.size(); ++i) EXPECT_EQ(ir::Print(a[i]), ir::Print(b[i]));
}

}  // namespace
}  // namespace davit::fuzz
