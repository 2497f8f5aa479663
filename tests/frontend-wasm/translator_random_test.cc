// Translated random programs against an evaluator of their own, under every runtime description and
// option.
#include "gtest/gtest.h"
#include "tests/frontend-wasm/random_program.h"
#include "tests/frontend-wasm/test_runtime.h"

namespace davit::wasm::testing {
namespace {

std::vector<uint8_t> ModuleOf(const RandomProgram& program) {
  ModuleBuilder m;
  const uint32_t type = m.Type({ValType::I32(), ValType::I32()}, {ValType::I32()});
  m.Memory(1);
  m.Global(ValType::I32(), true, Code().I32Const(0));
  m.Func(type, {{RandomProgram::kNumLocals - 1, ValType::I32()}}, program.Emit());
  return m.Build();
}

void CheckProgram(uint32_t seed, const RuntimeVariant& variant, const TranslateOptions& options) {
  RandomProgram program(seed);
  TestInstance instance(ModuleOf(program), variant, options);
  for (const auto& [x, y] :
       {std::pair<uint32_t, uint32_t>{0, 0}, {1, 0}, {7, 3}, {0xffff'ffff, 2}}) {
    const RandomProgram::Result expected = program.Evaluate(x, y);
    std::fill(instance.memory().begin(), instance.memory().end(), 0);
    instance.global(0) = 0;
    const RunResult actual = instance.Run(0, {x, y});
    ASSERT_EQ(actual, expected.trapped ? Traps(expected.trap) : Returns({expected.value}))
        << "seed " << seed << " of (" << x << ", " << y << ")\n"
        << ir::Print(instance.function(0));
    ASSERT_EQ(static_cast<uint32_t>(instance.global(0)), expected.global) << "seed " << seed;
    ASSERT_EQ(0, memcmp(instance.memory().data(), expected.memory.data(), expected.memory.size()))
        << "seed " << seed;
  }
}

class RandomProgramTest : public ::testing::TestWithParam<RuntimeVariant> {};

TEST_P(RandomProgramTest, DoesWhatTheTreeSays) {
  for (uint32_t seed = 0; seed < 1500 && !HasFatalFailure(); ++seed) {
    CheckProgram(seed, GetParam(), kOptions[0]);
    if (seed % 4 == 0) CheckProgram(seed, GetParam(), kOptions[1 + seed / 4 % 3]);
  }
}

INSTANTIATE_TEST_SUITE_P(Runtimes, RandomProgramTest, ::testing::ValuesIn(kVariants),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace davit::wasm::testing
