// Parser, printer and verifier on damaged input: they refuse it or find it valid, and never fall
// over. What the verifier finds valid the interpreter can execute. (The sanitizer builds give this
// its teeth.)
#include <cctype>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/gen/ir_gen.h"
#include "gtest/gtest.h"
#include "ir/interpreter.h"
#include "ir/parser.h"
#include "ir/printer.h"
#include "ir/verifier.h"

namespace davit::ir {
namespace {

std::vector<Function> RandomFunctions(std::mt19937& random, uint32_t max_insts) {
  std::vector<uint8_t> bytes(1000);
  for (uint8_t& byte : bytes) byte = static_cast<uint8_t>(random());
  fuzz::Choices choices(bytes);
  return fuzz::GenerateIr(choices, {.max_functions = 1, .max_insts = max_insts});
}

// A small number, one near a size, or anything.
uint32_t Damage(std::mt19937& random, size_t size) {
  switch (random() % 3) {
    case 0:
      return random() % 4;
    case 1:
      return static_cast<uint32_t>(random() % (size + 2));
    default:
      return static_cast<uint32_t>(random());
  }
}

void DamageFunction(std::mt19937& random, Function& func) {
  const size_t num_insts = func.insts.size();
  Inst& inst = func.insts[random() % num_insts];
  BlockData& block = func.blocks[Block(random() % func.blocks.size())];
  switch (random() % 12) {
    case 0:
      inst.op = static_cast<Opcode>(random() % (kNumOpcodes + 2));
      break;
    case 1:
      inst.type = static_cast<Type>(random() % (kNumTypes + 1));
      break;
    case 2:
      inst.aux = static_cast<uint8_t>(random());
      break;
    case 3:
      inst.a = Damage(random, num_insts);
      break;
    case 4:
      inst.b = Damage(random, num_insts);
      break;
    case 5:
      inst.c = Damage(random, num_insts);
      break;
    case 6:
      block.first_inst = Damage(random, num_insts);
      break;
    case 7:
      block.end_inst = Damage(random, num_insts);
      break;
    case 8:
      block.num_params = Damage(random, num_insts);
      break;
    case 9:
      block.loop_end = Damage(random, func.blocks.size());
      break;
    case 10:
      if (!func.pool.empty()) func.pool[random() % func.pool.size()] = Damage(random, num_insts);
      break;
    default:
      if (!func.edges.empty()) {
        EdgeData& edge = func.edges[Edge(random() % func.edges.size())];
        edge.to = Block(Damage(random, func.blocks.size()));
        edge.num_args = random() % 2 ? edge.num_args : Damage(random, func.pool.size());
      }
      break;
  }
}

TEST(RobustnessTest, DamagedFunctions) {
  std::mt19937 random(21);
  int valid = 0, refused = 0;
  for (int round = 0; round < 300; ++round) {
    const std::vector<Function> functions = RandomFunctions(random, 80);
    for (int k = 0; k < 20; ++k) {
      Function func = functions[0];
      DamageFunction(random, func);
      const std::string text = Print(func);
      EXPECT_FALSE(text.empty());
      if (!Verify(func).ok()) {
        ++refused;
        continue;
      }
      ++valid;
      World world;
      world.AddFunction({kModuleFunctions, 0}, &func);
      fuzz::Choices choices({});
      // Any outcome will do, errors of a world that lacks something included.
      (void)Interpret(world, {kModuleFunctions, 0}, fuzz::GenerateArguments(choices, func.sig),
                      {.max_steps = 10'000})
          .ok();
    }
  }
  EXPECT_GT(valid, 100);
  EXPECT_GT(refused, 1000);
}

TEST(RobustnessTest, DamagedText) {
  std::mt19937 random(22);
  int parsed = 0, refused = 0;
  for (int round = 0; round < 100; ++round) {
    const std::string text = Print(RandomFunctions(random, 40)[0]);
    for (int k = 0; k < 30; ++k) {
      std::string damaged = text;
      const size_t at = random() % damaged.size();
      const size_t count = 1 + random() % 4;
      constexpr std::string_view kBytes = " \n,():=+-@%\"\\;v0159afx.[]{}>\xff";
      switch (random() % 4) {
        case 0:
          damaged.erase(at, count);
          break;
        case 1:
          damaged[at] = kBytes[random() % kBytes.size()];
          break;
        case 2:
          damaged.insert(at, 1, kBytes[random() % kBytes.size()]);
          break;
        default:
          damaged.resize(at);
          break;
      }
      const auto func = ParseFunction(damaged);
      if (!func.ok()) {
        ++refused;
        // LINE:COLUMN, then the reason.
        const std::string message(func.status().message());
        EXPECT_TRUE(std::isdigit(message[0]) && message.find(": ") != message.npos) << message;
        continue;
      }
      ++parsed;
      // What parses prints, and that text is a fixed point.
      const std::string printed = Print(*func);
      const auto again = ParseFunction(printed);
      ASSERT_TRUE(again.ok()) << again.status() << "\n" << printed;
      EXPECT_EQ(Print(*again), printed);
    }
  }
  EXPECT_GT(parsed, 100);
  EXPECT_GT(refused, 1000);
}

}  // namespace
}  // namespace davit::ir
