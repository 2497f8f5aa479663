// Programs and what they compute, worked out by hand.
#include "ir/interpreter.h"

#include <memory>
#include <string>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "ir/parser.h"
#include "ir/verifier.h"

namespace davit::ir {
namespace {

using testing::HasSubstr;

constexpr Symbol Module(uint32_t index) { return {kModuleFunctions, index}; }

// The functions of a text as the module functions 0, 1 and so on, each of them valid.
class InterpreterTest : public testing::Test {
 protected:
  void Load(const std::string& text) {
    auto functions = ParseFunctions(text);
    ASSERT_TRUE(functions.ok()) << functions.status();
    functions_ = *std::move(functions);
    for (uint32_t i = 0; i < functions_.size(); ++i) {
      ASSERT_TRUE(Verify(functions_[i].function).ok()) << Verify(functions_[i].function);
      world_.AddFunction(Module(i), &functions_[i].function);
    }
  }

  absl::StatusOr<Outcome> Run(std::vector<uint64_t> args) {
    std::vector<ValueBits> values;
    for (uint64_t arg : args) values.push_back({arg, 0});
    return Interpret(world_, Module(0), values, limits_);
  }
  // The low halves of the results.
  std::vector<uint64_t> Results(std::vector<uint64_t> args) {
    const auto outcome = Run(std::move(args));
    EXPECT_TRUE(outcome.ok()) << outcome.status();
    if (!outcome.ok()) return {};
    EXPECT_FALSE(outcome->trap.has_value()) << TrapCodeName(*outcome->trap);
    std::vector<uint64_t> results;
    for (const ValueBits& value : outcome->results) results.push_back(value.low);
    return results;
  }
  std::optional<TrapCode> TrapOf(std::vector<uint64_t> args) {
    const auto outcome = Run(std::move(args));
    EXPECT_TRUE(outcome.ok()) << outcome.status();
    return outcome.ok() ? outcome->trap : std::nullopt;
  }

  std::vector<ParsedFunction> functions_;
  World world_;
  InterpreterLimits limits_;
};

using Values = std::vector<uint64_t>;

TEST_F(InterpreterTest, SwapsVariablesInALoop) {
  // Fibonacci: (a, b) = (b, a + b), n times.
  Load(R"(function %fibonacci(i32) -> i64 davit {
block0(v0: i32):
  v1 = iconst.i64 0
  v2 = iconst.i64 1
  jump block1(v0, v1, v2)
block1(v3: i32, v4: i64, v5: i64) loop to block2:
  brif v3, block2, block3
block2:
  v6 = iconst.i32 -1
  v7 = iadd.i32 v3, v6
  v8 = iadd.i64 v4, v5
  jump block1(v7, v5, v8)
block3:
  return v4
})");
  EXPECT_EQ(Results({0}), Values({0}));
  EXPECT_EQ(Results({1}), Values({1}));
  EXPECT_EQ(Results({10}), Values({55}));
  EXPECT_EQ(Results({90}), Values({2880067194370816120}));
}

TEST_F(InterpreterTest, CountsSteps) {
  Load("function %f() davit {\nblock0:\n v0 = iconst.i32 1\n return\n}");
  EXPECT_EQ(Run({})->steps, 2u);
  limits_.max_steps = 2;
  EXPECT_TRUE(Run({}).ok());
  limits_.max_steps = 1;
  EXPECT_EQ(Run({}).status().code(), absl::StatusCode::kResourceExhausted);
}

TEST_F(InterpreterTest, EndsWhereTheProgramDoesNot) {
  Load("function %f() davit {\nblock0:\n jump block1\nblock1 loop to block1:\n jump block1\n}");
  EXPECT_EQ(Run({}).status().message(), "no end after 1000000 steps");
}

TEST_F(InterpreterTest, BranchesByTable) {
  Load(R"(function %f(i32) -> i32 davit {
block0(v0: i32):
  v1 = iconst.i32 10
  v2 = iconst.i32 20
  v3 = iconst.i32 30
  br_table v0, [block1(v1), block1(v2), block2, block1(v1)], block1(v3)
block1(v5: i32):
  return v5
block2:
  return v0
})");
  EXPECT_EQ(Results({0}), Values({10}));
  EXPECT_EQ(Results({1}), Values({20}));
  EXPECT_EQ(Results({2}), Values({2}));
  EXPECT_EQ(Results({3}), Values({10}));
  EXPECT_EQ(Results({4}), Values({30}));
  EXPECT_EQ(Results({0xffff'ffff}), Values({30}));
}

TEST_F(InterpreterTest, CallsWithSeveralResults) {
  Load(R"(function %caller(i32) -> i32, i64, i32 davit {
  sig0 = (i32, i32) -> i32, i64 davit
  sig1 = () davit
  fn0 = module:1 sig0
  fn1 = module:2 sig1
block0(v0: i32):
  v1 = iconst.i32 7
  v2 = call.i32 fn0(v0, v1)
  v3 = proj.i64 v2, 1
  call fn1()
  v5 = call.i32 fn0(v1, v0)
  return v2, v3, v5
}
function %divide(i32, i32) -> i32, i64 davit {
block0(v0: i32, v1: i32):
  v2 = udiv.i32 v0, v1
  v3 = urem.i32 v0, v1
  v4 = uextend.i64 v3
  return v2, v4
}
function %nothing() davit {
block0:
  return
})");
  EXPECT_EQ(Results({30}), Values({4, 2, 0}));
  EXPECT_EQ(TrapOf({0}), TrapCode::kIntegerDivideByZero);
}

constexpr const char* kRecursion = R"(function %down(i32) -> i32 davit {
  sig0 = (i32) -> i32 davit
  fn0 = module:0 sig0
  slot0 = 100 align 16
block0(v0: i32):
  brif v0, block1, block2
block1:
  v2 = iconst.i32 -1
  v3 = iadd.i32 v0, v2
  v4 = call.i32 fn0(v3)
  v5 = iadd.i32 v4, v0
  return v5
block2:
  return v0
})";

TEST_F(InterpreterTest, RecursesToTheLimitOfDepth) {
  Load(kRecursion);
  limits_.max_depth = 100;
  EXPECT_EQ(Results({99}), Values({4950}));
  EXPECT_EQ(TrapOf({100}), TrapCode::kStackOverflow);
}

TEST_F(InterpreterTest, RecursesToTheLimitOfTheStack) {
  Load(kRecursion);
  // The slots of frame n begin at 112 n.
  limits_.max_stack_bytes = 324;
  EXPECT_EQ(Results({2}), Values({3}));
  limits_.max_stack_bytes = 323;
  EXPECT_EQ(TrapOf({2}), TrapCode::kStackOverflow);
  limits_ = {};
  // Eight instructions, hence values, a frame.
  limits_.max_values = 24;
  EXPECT_EQ(Results({2}), Values({3}));
  limits_.max_values = 23;
  EXPECT_EQ(TrapOf({2}), TrapCode::kStackOverflow);
}

constexpr const char* kCopy = R"(function %copy(i64, i64) -> i64 davit {
block0(v0: i64, v1: i64):
  v2 = load.i64 trapping v0+8
  store trapping v2, v1-8
  return v2
})";

TEST_F(InterpreterTest, TrapsOutsideOfMemory) {
  Load(kCopy);
  uint8_t source[16], target[8] = {};
  for (uint8_t i = 0; i < 16; ++i) source[i] = i;
  world_.memory = {{.address = 0x1000, .data = source, .size = 16, .writable = false},
                   {.address = 0xffff'ffff'ffff'fff8, .data = target, .size = 8}};
  // Little-endian; the target is the last eight bytes there are, at 0 - 8.
  EXPECT_EQ(Results({0x1000, 0}), Values({0x0f0e'0d0c'0b0a'0908}));
  EXPECT_EQ(target[0], 8);
  EXPECT_EQ(target[7], 15);
  EXPECT_EQ(TrapOf({0x1001, 0}), TrapCode::kMemoryOutOfBounds);
  EXPECT_EQ(TrapOf({0x0ff7, 0}), TrapCode::kMemoryOutOfBounds);
  EXPECT_EQ(TrapOf({0x1000, 1}), TrapCode::kMemoryOutOfBounds);
  EXPECT_EQ(TrapOf({0x1000, 0xffff'ffff'ffff'ffff}), TrapCode::kMemoryOutOfBounds);
  // Not writable.
  EXPECT_EQ(TrapOf({0x1000, 0x1008}), TrapCode::kMemoryOutOfBounds);
}

TEST_F(InterpreterTest, ExtendsAndCutsNarrowAccesses) {
  Load(R"(function %f(i64) -> i32, i64, i32, i64, i64, i64 davit {
block0(v0: i64):
  v1 = uload8.i32 v0
  v2 = sload8.i64 v0
  v3 = sload16.i32 v0
  v4 = uload16.i64 v0
  v5 = sload32.i64 v0
  v6 = uload32.i64 v0
  store8 v6, v0+4
  store16 v6, v0+6
  store32 v6, v0+8
  return v1, v2, v3, v4, v5, v6
})");
  uint8_t bytes[13] = {0x81, 0x92, 0xa3, 0xb4};
  world_.memory = {{.address = 64, .data = bytes, .size = sizeof bytes}};
  EXPECT_EQ(Results({64}), Values({0x81, 0xffff'ffff'ffff'ff81, 0xffff'9281, 0x9281,
                                   0xffff'ffff'b4a3'9281, 0xb4a3'9281}));
  EXPECT_THAT(bytes, testing::ElementsAre(0x81, 0x92, 0xa3, 0xb4, 0x81, 0, 0x81, 0x92, 0x81, 0x92,
                                          0xa3, 0xb4, 0));
}

TEST_F(InterpreterTest, MovesVectors) {
  Load(R"(function %f(i32, i64) -> v128 davit {
block0(v0: i32, v1: i64):
  v2 = load.v128 v1
  v3 = load.v128 v1+16
  v4 = select.v128 v0, v2, v3
  v5 = alias.v128 v4
  store v5, v1+32
  return v5
})");
  uint8_t bytes[48];
  for (uint8_t i = 0; i < 48; ++i) bytes[i] = i;
  world_.memory = {{.address = 0, .data = bytes, .size = sizeof bytes}};
  EXPECT_EQ(Run({1, 0})->results[0], (ValueBits{0x0706'0504'0302'0100, 0x0f0e'0d0c'0b0a'0908}));
  EXPECT_EQ(Run({0, 0})->results[0], (ValueBits{0x1716'1514'1312'1110, 0x1f1e'1d1c'1b1a'1918}));
  EXPECT_EQ(bytes[32], 0x10);
  EXPECT_EQ(bytes[47], 0x1f);
}

TEST_F(InterpreterTest, StackSlotsAreAlignedFreshAndGoneAfterwards) {
  Load(R"(function %f() -> i32, i64, i64 davit {
  sig0 = () -> i64 davit
  fn0 = module:1 sig0
  slot0 = 1 align 1
  slot1 = 4 align 16
block0:
  v0 = stack_addr.i64 slot0
  v1 = stack_addr.i64 slot1
  v2 = iconst.i32 77
  store stack v2, v1
  v4 = call.i64 fn0()
  v5 = call.i64 fn0()
  v6 = load.i32 stack v1
  v7 = isub.i64 v1, v0
  v8 = isub.i64 v4, v5
  return v6, v7, v8
}
function %g() -> i64 davit {
  slot0 = 4 align 4
block0:
  v0 = stack_addr.i64 slot0
  v1 = load.i32 stack v0
  trapnz v1, unreachable
  v3 = iconst.i32 -1
  store stack v3, v0
  return v0
})");
  EXPECT_EQ(Results({}), Values({77, 16, 0}));
}

TEST_F(InterpreterTest, Traps) {
  Load(R"(function %f(i32, i32) -> i32 davit {
block0(v0: i32, v1: i32):
  trapnz v0, heap_misaligned
  trapz v1, null_reference
  v4 = sdiv.i32 v1, v0
  trap interrupt
})");
  EXPECT_EQ(TrapOf({5, 1}), TrapCode::kHeapMisaligned);
  EXPECT_EQ(TrapOf({0, 0}), TrapCode::kNullReference);
  EXPECT_EQ(TrapOf({0, 1}), TrapCode::kIntegerDivideByZero);
}

TEST_F(InterpreterTest, CallsTheHost) {
  Load(R"(function %f(i32) -> i32, i64 davit {
  sig0 = (i32) -> i32, i64 davit
  fn0 = helper:4 sig0
block0(v0: i32):
  v1 = call.i32 fn0(v0)
  v2 = proj.i64 v1, 1
  return v1, v2
})");
  const Signature sig = {{Type::kI32}, {Type::kI32, Type::kI64}, CallConv::kDavit};
  world_.AddHost({kHelpers, 4}, sig,
                 [](std::span<const ValueBits> args,
                    std::vector<ValueBits>* results) -> std::optional<TrapCode> {
                   if (args[0].low == 13) return TrapCode::kHost;
                   results->push_back({args[0].low + 1, 0});
                   if (args[0].low != 14) results->push_back({99, 0});
                   return std::nullopt;
                 });
  EXPECT_EQ(Results({5}), Values({6, 99}));
  EXPECT_EQ(TrapOf({13}), TrapCode::kHost);
  EXPECT_THAT(std::string(Run({14}).status().message()),
              HasSubstr("the host function gave 1 results"));
}

TEST_F(InterpreterTest, CallsIndirectlyAndSwitchesContext) {
  Load(R"(function %f(i32) -> i64, i64, i64 davit {
  sig0 = () -> i64, i64 davit
  fn0 = module:1 sig0
block0(v0: i32):
  v1 = func_addr.i64 fn0
  v2 = iconst.i64 500
  v3 = call_indirect.i64 sig0, v1()
  v4 = call_indirect.i64 switch_context sig0, v1(v2)
  v5 = proj.i64 v4, 1
  v6 = pinned.i64 0
  v7 = iadd.i64 v6, v3
  return v7, v4, v5
}
function %context() -> i64, i64 davit {
block0:
  v0 = pinned.i64 0
  v1 = pinned.i64 1
  return v0, v1
})");
  world_.pinned[0] = 30;
  world_.pinned[1] = 40;
  // The callee's first pinned register is 30 without and 500 with a switch; afterwards it is 30
  // again.
  EXPECT_EQ(Results({0}), Values({60, 500, 40}));
  world_.switch_context = [](uint64_t context, uint64_t(&pinned)[2]) {
    pinned[0] = context + 1;
    pinned[1] = context + 2;
  };
  EXPECT_EQ(Results({0}), Values({60, 501, 502}));
}

// What a valid function may still ask of a world that does not have it.
TEST_F(InterpreterTest, NamesWhatTheWorldLacks) {
  Load(R"(function %f(i32, i64) davit {
  sig0 = () davit
  sig1 = () -> i32 davit
  fn0 = module:1 sig0
  fn1 = module:0 sig0
block0(v0: i32, v1: i64):
  br_table v0, [block1, block2, block3], block4
block1:
  call fn0()
  return
block2:
  call fn1()
  return
block3:
  call_indirect sig0, v1()
  return
block4:
  v9 = load.i32 v1
  return
})");
  const auto message = [&](uint64_t which) {
    return std::string(Run({which, 0x1234}).status().message());
  };
  EXPECT_EQ(message(0), "function %f: v3 (call fn0()): the callee is not in the world");
  EXPECT_EQ(
      message(1),
      "function %f: v5 (call fn1()): the callee's signature is (i32, i64) davit, not () davit");
  EXPECT_EQ(message(2),
            "function %f: v7 (call_indirect sig0, v1()): the callee is not in the world");
  EXPECT_EQ(message(3),
            "function %f: v9 (v9 = load.i32 v1): the address 0x1234 does not exist, but may not "
            "trap");
  EXPECT_EQ(Run({1}).status().message(), "1 arguments for the entry, which has 2 parameters");
  EXPECT_EQ(Interpret(world_, Module(9), {}).status().message(),
            "the entry is not a function of the world");
}

}  // namespace
}  // namespace davit::ir
