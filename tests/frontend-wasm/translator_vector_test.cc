// Vector operators: what translated code does for each of them, against results of an independent
// implementation; v128 as locals, parameters, results, globals; the bounds of accesses.
#include <cstring>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "frontend-wasm/translator.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"
#include "tests/frontend-wasm/test_runtime.h"

namespace davit::wasm::testing {
namespace {

using O = Opcode;

constexpr ValType kI32 = ValType::I32(), kI64 = ValType::I64(), kF32 = ValType::F32(),
                  kF64 = ValType::F64(), kV128 = ValType::V128();

struct Row {
  Opcode op;
  int lane;
  const char* operands[3];
  const char* result;
};
constexpr Row kRows[] = {
#define VECTOR_ROW(name, lane, a, b, c, result) {Opcode::k##name, lane, {a, b, c}, result},
#include "tests/frontend-wasm/vector_results.inc"
#undef VECTOR_ROW
};

std::vector<uint8_t> FromHex(std::string_view hex) {
  std::vector<uint8_t> bytes;
  for (size_t i = 0; i + 1 < hex.size(); i += 2) {
    bytes.push_back(static_cast<uint8_t>(std::stoi(std::string(hex.substr(i, 2)), nullptr, 16)));
  }
  return bytes;
}

// Where things are in memory: the result, the operands, and what loads read and stores write.
constexpr uint32_t kResult = 0, kOperands = 16, kPlace = 64;

Opcode LoadOf(ValType type) {
  return type == kI32   ? O::kI32Load
         : type == kI64 ? O::kI64Load
         : type == kF32 ? O::kF32Load
         : type == kF64 ? O::kF64Load
                        : O::kV128Load;
}
Opcode StoreOf(ValType type) {
  return type == kI32   ? O::kI32Store
         : type == kI64 ? O::kI64Store
         : type == kF32 ? O::kF32Store
         : type == kF64 ? O::kF64Store
                        : O::kV128Store;
}

// Loads the operands from memory, applies the operator and stores its result.
Code MakeCode(const Row& row) {
  const OpcodeInfo& info = InfoOf(row.op);
  Code code;
  if (info.signature.num_results != 0) code.I32Const(kResult);
  uint32_t next = kOperands;
  for (uint32_t i = 0; i < info.signature.num_operands; ++i) {
    if (i == 0 && HasMemArg(info.immediate)) {
      code.I32Const(kPlace);
      continue;
    }
    code.I32Const(0).Op(LoadOf(info.signature.operands[i]), {0, next});
    next += 16;
  }
  code.Op(row.op);
  if (HasMemArg(info.immediate)) code.U32(0).U32(8);
  if (row.lane >= 0) code.U8(static_cast<uint32_t>(row.lane));
  if (row.op == O::kV128Const) code.Raw(FromHex(row.operands[0]));
  if (row.op == O::kI8x16Shuffle) {
    code.Raw({0, 17, 2, 31, 4, 30, 6, 16, 8, 9, 26, 11, 12, 29, 14, 15});
  }
  if (info.signature.num_results != 0) code.Op(StoreOf(info.signature.result), {0, 0});
  return code;
}

class TranslatorVectorTest : public ::testing::TestWithParam<RuntimeVariant> {};
INSTANTIATE_TEST_SUITE_P(Runtimes, TranslatorVectorTest, ::testing::ValuesIn(kVariants),
                         [](const auto& info) { return info.param.name; });

TEST_P(TranslatorVectorTest, OperatorsGiveTheirResults) {
  ModuleBuilder m;
  m.Memory(1);
  const uint32_t type = m.Type({}, {});
  for (const Row& row : kRows) m.Func(type, {}, MakeCode(row));
  for (const TranslateOptions& options : kOptions) {
    TestInstance instance(m.Build(), GetParam(), options);
    for (uint32_t f = 0; f < std::size(kRows); ++f) {
      const Row& row = kRows[f];
      std::vector<uint8_t>& memory = instance.memory();
      std::fill(memory.begin(), memory.end(), uint8_t{0});
      for (uint32_t i = 0; i < 3; ++i) {
        const std::vector<uint8_t> operand = FromHex(row.operands[i]);
        std::copy(operand.begin(), operand.end(), memory.begin() + kOperands + 16 * i);
      }
      for (uint32_t i = 0; i < 32; ++i) memory[kPlace + i] = static_cast<uint8_t>(i * 37 + 11);
      EXPECT_EQ(instance.Run(f, {}), Returns({}));
      const uint32_t at = InfoOf(row.op).signature.num_results != 0 ? kResult : kPlace + 8;
      EXPECT_EQ(std::vector<uint8_t>(memory.begin() + at, memory.begin() + at + 16),
                FromHex(row.result))
          << OpcodeName(row.op) << " lane " << row.lane << "\n"
          << ir::Print(instance.function(f));
    }
  }
}

TEST(TranslatorVectorTableTest, TheTableHasEveryOperator) {
  std::set<Opcode> rows;
  for (const Row& row : kRows) rows.insert(row.op);
  for (int i = 0; i < kNumOpcodes; ++i) {
    const auto op = static_cast<Opcode>(i);
    const Feature feature = InfoOf(op).feature;
    if (feature != Feature::kSimd && feature != Feature::kRelaxedSimd) continue;
    EXPECT_TRUE(rows.count(op)) << OpcodeName(op);
  }
}

// Choices between the results that a relaxed operator may give.
TEST_P(TranslatorVectorTest, RelaxedOperatorsAreDeterministic) {
  constexpr Row kRelaxed[] = {
      // Numbers of 16 and more give 0, whatever their other bits are.
      {O::kI8x16RelaxedSwizzle,
       -1,
       {"101112131415161718191a1b1c1d1e1f", "0f10118081ff0001700203040506070f", ""},
       "1f00000000001011001213141516171f"},
      // NaN gives 0, what is out of range the nearest limit.
      {O::kI32x4RelaxedTruncF32x4S,
       -1,
       {"0000c07f0000004f000000cf000080ff", "", ""},
       "00000000ffffff7f0000008000000080"},
      {O::kI32x4RelaxedTruncF32x4U,
       -1,
       {"0000c07f0000804f000080bf0000807f", "", ""},
       "00000000ffffffff00000000ffffffff"},
      {O::kI32x4RelaxedTruncF64x2SZero,
       -1,
       {"000000000000f87f000000000000e041", "", ""},
       "00000000ffffff7f0000000000000000"},
      // (1 + 2^-12)^2 - 1 loses its last bit, 2^-24, when the product is rounded.
      {O::kF32x4RelaxedMadd,
       -1,
       {"0008803f0008803f0008803f0008803f", "0008803f0008803f0008803f0008803f",
        "000080bf000080bf000080bf000080bf"},
       "0000003a0000003a0000003a0000003a"},
      // 1 - (1 + 2^-12)^2
      {O::kF32x4RelaxedNmadd,
       -1,
       {"0008803f0008803f0008803f0008803f", "0008803f0008803f0008803f0008803f",
        "0000803f0000803f0000803f0000803f"},
       "000000ba000000ba000000ba000000ba"},
      // Bit by bit.
      {O::kI8x16RelaxedLaneselect,
       -1,
       {"ffffffffffffffffffffffffffffffff", "00000000000000000000000000000000",
        "0123456789abcdef0123456789abcdef"},
       "0123456789abcdef0123456789abcdef"},
      // The first operand where they are equal or one is a NaN.
      {O::kF32x4RelaxedMin,
       -1,
       {"00000000000000800000c07f0000803f", "00000080000000000000803f0000c07f", ""},
       "00000000000000800000c07f0000803f"},
      {O::kF32x4RelaxedMax,
       -1,
       {"00000000000000800000c07f0000803f", "00000080000000000000803f0000c07f", ""},
       "00000000000000800000c07f0000803f"},
      // -32768 * -32768 saturates.
      {O::kI16x8RelaxedQ15mulrS,
       -1,
       {"00800080008000800080008000800080", "00800080008000800080008000800080", ""},
       "ff7fff7fff7fff7fff7fff7fff7fff7f"},
      // Both signed: -128 * -128 twice saturates to 32767; 127 * -1 + 1 * 127 = 0.
      {O::kI16x8RelaxedDotI8x16I7x16S,
       -1,
       {"80807f01808080808080808080808080", "8080ff7f000080008000000000000000", ""},
       "ff7f0000000000400040000000000000"},
      // Sums of two such, and the third operand: 32767 + 0 + 1, 0 + 16384 - 1, 16384 + 0 + 2, 3.
      {O::kI32x4RelaxedDotI8x16I7x16AddS,
       -1,
       {"80807f01808080808080808080808080", "8080ff7f000080008000000000000000",
        "01000000ffffffff0200000003000000"},
       "00800000ff3f00000240000003000000"},
  };
  ModuleBuilder m;
  m.Memory(1);
  const uint32_t type = m.Type({}, {});
  for (const Row& row : kRelaxed) m.Func(type, {}, MakeCode(row));
  for (const TranslateOptions& options : kOptions) {
    TestInstance instance(m.Build(), GetParam(), options);
    for (uint32_t f = 0; f < std::size(kRelaxed); ++f) {
      std::vector<uint8_t>& memory = instance.memory();
      for (uint32_t i = 0; i < 3; ++i) {
        const std::vector<uint8_t> operand = FromHex(kRelaxed[f].operands[i]);
        std::copy(operand.begin(), operand.end(), memory.begin() + kOperands + 16 * i);
      }
      EXPECT_EQ(instance.Run(f, {}), Returns({}));
      EXPECT_EQ(std::vector<uint8_t>(memory.begin(), memory.begin() + 16),
                FromHex(kRelaxed[f].result))
          << OpcodeName(kRelaxed[f].op);
    }
  }
}

// The size of each access, by where it begins to trap.
TEST_P(TranslatorVectorTest, AccessesStayInsideTheMemory) {
  struct Access {
    Opcode op;
    uint32_t bytes;
  };
  constexpr Access kAccesses[] = {
      {O::kV128Load, 16},       {O::kV128Load8x8S, 8},    {O::kV128Load8x8U, 8},
      {O::kV128Load16x4S, 8},   {O::kV128Load16x4U, 8},   {O::kV128Load32x2S, 8},
      {O::kV128Load32x2U, 8},   {O::kV128Load8Splat, 1},  {O::kV128Load16Splat, 2},
      {O::kV128Load32Splat, 4}, {O::kV128Load64Splat, 8}, {O::kV128Load32Zero, 4},
      {O::kV128Load64Zero, 8},  {O::kV128Load8Lane, 1},   {O::kV128Load16Lane, 2},
      {O::kV128Load32Lane, 4},  {O::kV128Load64Lane, 8},  {O::kV128Store, 16},
      {O::kV128Store8Lane, 1},  {O::kV128Store16Lane, 2}, {O::kV128Store32Lane, 4},
      {O::kV128Store64Lane, 8}};
  ModuleBuilder m;
  m.Memory(1);
  const uint32_t type = m.Type({kI32}, {});
  for (const Access& access : kAccesses) {
    const OpcodeInfo& info = InfoOf(access.op);
    Code code;
    code.LocalGet(0);
    if (info.signature.num_operands == 2) code.Default(kV128);
    code.Op(access.op, {0, 3});
    if (info.immediate >= Immediate::kMem8Lane && info.immediate <= Immediate::kMem64Lane) {
      code.U8(1);
    }
    if (info.signature.num_results != 0) code.Op(O::kDrop);
    m.Func(type, {}, code);
  }
  for (const TranslateOptions& options : kOptions) {
    TestInstance instance(m.Build(), GetParam(), options);
    for (uint32_t f = 0; f < std::size(kAccesses); ++f) {
      SCOPED_TRACE(OpcodeName(kAccesses[f].op));
      const uint64_t last = 65'536 - 3 - kAccesses[f].bytes;
      EXPECT_EQ(instance.Run(f, {last}), Returns({}));
      EXPECT_EQ(instance.Run(f, {last + 1}), Traps(ir::TrapCode::kMemoryOutOfBounds));
      EXPECT_EQ(instance.Run(f, {0xffff'ffff}), Traps(ir::TrapCode::kMemoryOutOfBounds));
    }
  }
}

Code& V128Const(Code& code, uint64_t low, uint64_t high) {
  return code.Op(O::kV128Const).Fixed(low, 8).Fixed(high, 8);
}

// Declared locals are zero; a vector passes through calls, blocks, loops, selects and globals
// whole.
TEST_P(TranslatorVectorTest, VectorsAreValuesLikeOthers) {
  ModuleBuilder m;
  const uint32_t to_lanes = m.Type({kI32}, {kI64, kI64});
  const uint32_t swap = m.Type({kV128, kI32, kV128}, {kV128, kV128});
  const auto lanes = [](Code& code, uint32_t local) {
    code.LocalGet(local).Op(O::kI64x2ExtractLane).U8(0);
    code.LocalGet(local).Op(O::kI64x2ExtractLane).U8(1);
  };
  // A declared local.
  Code zero;
  lanes(zero, 1);
  m.Func(to_lanes, {{1, kV128}}, zero);
  // swap(a, n, b) = (n ? b : a, b)
  m.Func(swap, {}, Code().LocalGet(2).LocalGet(0).LocalGet(1).Op(O::kSelect).LocalGet(2));
  // The second result of swap(1:2, x, 3:4) plus the first.
  Code call;
  V128Const(call, 1, 2).LocalGet(0);
  V128Const(call, 3, 4).Call(1).Op(O::kI64x2Add).LocalSet(1);
  lanes(call, 1);
  m.Func(to_lanes, {{1, kV128}}, call);
  // Adds 5:6 n times, in a loop with a vector that it carries.
  Code loop;
  V128Const(loop, 100, 200).LocalSet(1);
  loop.Enter(O::kLoop).LocalGet(1);
  V128Const(loop, 5, 6).Op(O::kI64x2Add).LocalSet(1);
  loop.LocalGet(0).I32Const(1).Op(O::kI32Sub).LocalTee(0).BrIf(0).End();
  lanes(loop, 1);
  m.Func(to_lanes, {{1, kV128}}, loop);
  // A block's result, from two branches.
  Code block;
  block.Enter(O::kBlock, kV128);
  V128Const(block, 7, 8).LocalGet(0).BrIf(0).Op(O::kV128Not).End().LocalSet(1);
  lanes(block, 1);
  m.Func(to_lanes, {{1, kV128}}, block);
  for (const TranslateOptions& options : kOptions) {
    TestInstance instance(m.Build(), GetParam(), options);
    EXPECT_EQ(instance.Run(0, {1}), Returns({0, 0}));
    EXPECT_EQ(instance.Run(2, {0}), Returns({4, 6}));
    EXPECT_EQ(instance.Run(2, {1}), Returns({6, 8}));
    EXPECT_EQ(instance.Run(3, {3}), Returns({115, 218}));
    EXPECT_EQ(instance.Run(4, {1}), Returns({7, 8}));
    EXPECT_EQ(instance.Run(4, {0}), Returns({~uint64_t{7}, ~uint64_t{8}}));
  }
}

TEST_P(TranslatorVectorTest, Globals) {
  ModuleBuilder m;
  Code init;
  V128Const(init, 0, 0);
  m.Global(kV128, true, init);
  const uint32_t type = m.Type({kI64, kI64}, {kI64, kI64});
  Code code;
  code.LocalGet(0).Op(O::kI64x2Splat).LocalGet(1).Op(O::kI64x2ReplaceLane).U8(1);
  code.Op(O::kGlobalSet, {0}).Op(O::kGlobalGet, {0}).Op(O::kI64x2ExtractLane).U8(0);
  code.Op(O::kGlobalGet, {0}).Op(O::kI64x2ExtractLane).U8(1);
  m.Func(type, {}, code);
  for (const TranslateOptions& options : kOptions) {
    TestInstance instance(m.Build(), GetParam(), options);
    EXPECT_EQ(instance.Run(0, {11, 22}), Returns({11, 22}));
    EXPECT_EQ((&instance.global(0))[0], 11u);
    EXPECT_EQ((&instance.global(0))[1], 22u);
  }
}

// What is dead is decoded and makes nothing.
TEST(TranslatorVectorTableTest, DeadCode) {
  ModuleBuilder m;
  m.Memory(1);
  Code code;
  code.I32Const(1).Enter(O::kIf).Op(O::kReturn).End();
  for (const Row& row : kRows) code.Raw(MakeCode(row).bytes());
  m.Func(m.Type({}, {}), {}, code);
  TestInstance instance(m.Build(), kVariants[0], {});
  // The condition and the return.
  EXPECT_EQ(instance.function(0).insts.size(), 2u) << ir::Print(instance.function(0));
}

}  // namespace
}  // namespace davit::wasm::testing
