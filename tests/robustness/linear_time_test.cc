// Decoding and validating take time in proportion to the module, for shapes that invite more.
//
// Each shape is made in two sizes, one eight times the other, and timed by what the processor spent
// on the thread, the best of several times. Linear work takes eight times as long, quadratic work
// 64 times; the bound is between, so that a busy machine does not fail the test.
#include <time.h>

#include <algorithm>
#include <string>
#include <vector>

#include "frontend-wasm/validator.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::ByteString;
using testing::Code;
using testing::ModuleBuilder;
using Bytes = std::vector<uint8_t>;

constexpr ValType kI32 = ValType::I32();

Bytes OneFunction(const Code& code, const ModuleBuilder::Locals& locals = {}) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), locals, code);
  return m.Build();
}

Bytes CustomSections(uint32_t n) {
  ModuleBuilder m;
  for (uint32_t i = 0; i < n; ++i) m.Custom("name", {0, 1, 0});
  return m.Build();
}

// One group of types, each of which refers to the next.
Bytes RecursionGroup(uint32_t n) {
  ByteString group;
  group.U8(0x4e).U32(n);
  for (uint32_t i = 0; i < n; ++i) {
    group.U8(0x5f).U32(1).Type(ValType::Ref(HeapType::Index((i + 1) % n), true)).U8(0);
  }
  ModuleBuilder m;
  m.RawType(group.bytes());
  return m.Build();
}

// Groups that differ in their last type only, or not at all.
Bytes SimilarGroups(uint32_t n) {
  ModuleBuilder m;
  for (uint32_t i = 0; i < n; ++i) {
    ByteString group;
    group.U8(0x4e).U32(8);
    for (uint32_t k = 0; k < 7; ++k) group.U8(0x5f).U32(1).Type(kI32).U8(0);
    group.U8(0x5f).U32(i % 32);
    for (uint32_t k = 0; k < i % 32; ++k) group.Type(kI32).U8(0);
    m.RawType(group.bytes());
  }
  return m.Build();
}

// Chains of subtypes as deep as they may be, with a cast along each in code.
Bytes SubtypeChains(uint32_t n) {
  constexpr uint32_t kDepth = 60;
  ModuleBuilder m;
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    ByteString type;
    type.U8(0x50);
    if (i % kDepth == 0) {
      type.U32(0);
    } else {
      type.U32(1).U32(i - 1);
    }
    m.RawType(type.U8(0x5f).U32(0).bytes());
    const uint32_t root = i - i % kDepth;
    code.Op(Opcode::kBlock).U8(0x63).S64(root);
    code.Op(Opcode::kRefNull).S64(i).End().Op(Opcode::kDrop);
  }
  m.Func(m.Type({}, {}), {}, code);
  return m.Build();
}

Bytes Nesting(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) code.Enter(i % 2 == 0 ? Opcode::kBlock : Opcode::kLoop);
  for (uint32_t i = 0; i < n; ++i) code.End();
  return OneFunction(code);
}

// Nested blocks, each with branches to the outermost.
Bytes BranchesOutwards(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) code.Enter(Opcode::kBlock).I32Const(0).BrIf(i);
  for (uint32_t i = 0; i < n; ++i) code.End();
  return OneFunction(code);
}

// One table of branches to every open block, and many to a few.
Bytes BranchTables(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) code.Enter(Opcode::kBlock);
  code.I32Const(0).Op(Opcode::kBrTable, {n - 1});
  for (uint32_t i = 0; i < n; ++i) code.U32(i);
  for (uint32_t i = 0; i < n; ++i) {
    code.End();
    if (i % 8 == 0) code.I32Const(0).Op(Opcode::kBrTable, {2, 0, 0, 0});
  }
  return OneFunction(code);
}

// As many locals as there may be, without default values, in few bytes.
Bytes UnsetLocals(uint32_t n) {
  ModuleBuilder m;
  const uint32_t type = m.Type({}, {});
  for (uint32_t i = 0; i < n; ++i) {
    m.Func(type, {{50'000, ValType::Ref(HeapType::kFunc, false)}}, Code());
  }
  return m.Build();
}

// Locals that are set anew in each of many blocks.
Bytes SetLocals(uint32_t n) {
  const ValType ref = ValType::Ref(HeapType::Index(0), false);
  ModuleBuilder m;
  const uint32_t type = m.Type({}, {});
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    code.Enter(Opcode::kBlock).Op(Opcode::kRefFunc, {0}).LocalSet(i % 1000).End();
  }
  m.PassiveElements({0}, /*declarative=*/true);
  m.Func(type, {{1000, ref}}, code);
  return m.Build();
}

// Calls and blocks with as many results as there may be.
Bytes ManyResults(uint32_t n) {
  ModuleBuilder m;
  const std::vector<ValType> many(1000, kI32);
  const uint32_t type = m.Type(many, many);
  Code code;
  for (uint32_t i = 0; i < 1000; ++i) code.LocalGet(i);
  for (uint32_t i = 0; i < n; ++i) {
    code.Call(0).EnterTyped(Opcode::kBlock, type).I32Const(0).BrIf(0).End();
  }
  m.Func(type, {}, code);
  return m.Build();
}

// Pops off an empty stack that gives anything.
Bytes DeadCode(uint32_t n) {
  Code code;
  code.Op(Opcode::kUnreachable);
  for (uint32_t i = 0; i < n; ++i) code.Op(Opcode::kI32Add).Enter(Opcode::kIf).End();
  return OneFunction(code);
}

// Exports, each with a name of its own, and names of the same beginning.
Bytes Exports(uint32_t n) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {}, Code());
  for (uint32_t i = 0; i < n; ++i) m.Export("a name " + std::to_string(i), ExternKind::kFunc, 0);
  return m.Build();
}

Bytes ElementSegments(uint32_t n) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {}, Code());
  m.Table(ValType::FuncRef(), 1);
  for (uint32_t i = 0; i < n; ++i) {
    m.RawElements(ByteString()
                      .U32(5)
                      .Type(ValType::FuncRef())
                      .U32(2)
                      .U8(0xd2)
                      .U8(0)
                      .U8(0x0b)
                      .U8(0xd0)
                      .U8(0x70)
                      .U8(0x0b)
                      .bytes());
    m.Elements(Code().I32Const(0), {0});
  }
  return m.Build();
}

// Each global is the sum of all before it.
Bytes ConstantExpressions(uint32_t n) {
  ModuleBuilder m;
  Code sum;
  sum.I32Const(1);
  for (uint32_t i = 0; i < n; ++i) {
    m.Global(kI32, false, Code().I32Const(1));
    sum.Op(Opcode::kGlobalGet, {i}).Op(Opcode::kI32Add);
  }
  m.Global(kI32, false, sum);
  return m.Build();
}

struct Shape {
  const char* name;
  Bytes (*make)(uint32_t size);
  uint32_t size;
};

void PrintTo(const Shape& shape, std::ostream* out) { *out << shape.name; }

constexpr Shape kShapes[] = {
    {"CustomSections", CustomSections, 4000},
    {"RecursionGroup", RecursionGroup, 4000},
    {"SimilarGroups", SimilarGroups, 1000},
    {"SubtypeChains", SubtypeChains, 2000},
    {"Nesting", Nesting, 8000},
    {"BranchesOutwards", BranchesOutwards, 5000},
    {"BranchTables", BranchTables, 8000},
    {"UnsetLocals", UnsetLocals, 16},
    {"SetLocals", SetLocals, 4000},
    {"ManyResults", ManyResults, 3000},
    {"DeadCode", DeadCode, 8000},
    {"Exports", Exports, 2000},
    {"ElementSegments", ElementSegments, 2000},
    {"ConstantExpressions", ConstantExpressions, 4000},
};

double Seconds(const Bytes& module) {
  const auto now = [] {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
  };
  const double start = now();
  const absl::Status status = ValidateModule(module);
  const double seconds = now() - start;
  EXPECT_TRUE(status.ok()) << status;
  return seconds;
}

// Functions with as many locals as there may be, against as many functions with one each: what
// declares them is hardly longer. To write out the types of the first thousand takes a hundred
// times as long as an empty function, those of all five thousand times.
Bytes FunctionsWithLocals(uint32_t num_locals, ValType type) {
  ModuleBuilder m;
  const uint32_t none = m.Type({}, {});
  for (int i = 0; i < 2000; ++i) m.Func(none, {{num_locals, type}}, Code());
  return m.Build();
}

TEST(LocalsCostTheirDeclaration, WhateverTheyAre) {
  constexpr double kBound = 700;
  for (const ValType type : {kI32, ValType::Ref(HeapType::kFunc, false)}) {
    const Bytes few = FunctionsWithLocals(1, type);
    const Bytes many = FunctionsWithLocals(50'000, type);
    double best_few = 1e9, best_many = 1e9;
    for (int i = 0; i < 4; ++i) {
      best_few = std::min(best_few, Seconds(few));
      best_many = std::min(best_many, Seconds(many));
    }
    EXPECT_LT(best_many, kBound * best_few)
        << type.ToString() << ": " << best_few << " s with one, " << best_many << " s with 50,000";
  }
}

class LinearTime : public ::testing::TestWithParam<Shape> {};

TEST_P(LinearTime, EightTimesTheModule) {
  constexpr double kBound = 28;
  const Bytes small = GetParam().make(GetParam().size);
  const Bytes large = GetParam().make(8 * GetParam().size);
  EXPECT_NEAR(static_cast<double>(large.size()) / static_cast<double>(small.size()), 8, 2);
  double best_small = 1e9, best_large = 1e9;
  for (int i = 0; i < 4; ++i) {
    best_small = std::min(best_small, Seconds(small));
    best_large = std::min(best_large, Seconds(large));
  }
  EXPECT_LT(best_large, kBound * best_small) << small.size() << " bytes in " << best_small << " s, "
                                             << large.size() << " bytes in " << best_large << " s";
}

INSTANTIATE_TEST_SUITE_P(Shapes, LinearTime, ::testing::ValuesIn(kShapes),
                         [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace davit::wasm
