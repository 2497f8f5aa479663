#include "frontend-wasm/instruction_reader.h"

#include <vector>

#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::Code;

struct Sample {
  std::vector<uint8_t> bytes;
  uint32_t first = 0;
  uint32_t second = 0;
};

// An immediate of the kind, by the grammar of the binary format; indices of two bytes.
Sample SampleOf(Immediate imm) {
  switch (imm) {
    case Immediate::kNone:
      return {};
    case Immediate::kBlockType:
      return {{0x40}};
    case Immediate::kBrTable:
      return {{2, 0, 0x81, 0x01, 3}, 2};
    case Immediate::kIndirectCall:
    case Immediate::kMemoryMemory:
    case Immediate::kDataMemory:
    case Immediate::kTableTable:
    case Immediate::kElemTable:
    case Immediate::kTypeField:
    case Immediate::kTypeCount:
    case Immediate::kTypeData:
    case Immediate::kTypeElem:
    case Immediate::kTypeType:
      return {{0x81, 0x01, 0x82, 0x01}, 0x81, 0x82};
    case Immediate::kI32:
      return {{0x80, 0x7f}};
    case Immediate::kI64:
      return {{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00}};
    case Immediate::kF32:
      return {std::vector<uint8_t>(4, 0x81)};
    case Immediate::kF64:
      return {std::vector<uint8_t>(8, 0x81)};
    case Immediate::kV128:
    case Immediate::kLanes16:
      return {std::vector<uint8_t>(16, 0x81)};
    case Immediate::kLane:
      return {{0x83}};
    case Immediate::kHeapType:
      return {{0x81, 0x01}};
    case Immediate::kValTypes:
      return {{2, 0x7f, 0x63, 0x70}, 2};
    case Immediate::kBrCast:
      return {{3, 0x81, 0x01, 0x62, 0x05, 0x6e}, 0x81};
    case Immediate::kTryTable:
      return {{0x7f, 4, 0, 1, 2, 1, 1, 2, 2, 3, 3, 4}, 4};
    case Immediate::kZero:
      return {{0}};
    default:
      break;
  }
  if (!HasMemArg(imm)) return {{0x81, 0x01}, 0x81};
  // Memory 5, alignment 1, an offset.
  Sample sample{{0x41, 0x05, 0x88, 0x01}, 5, 1};
  if (imm >= Immediate::kMem8Lane) sample.bytes.push_back(0x07);
  return sample;
}

TEST(InstructionReader, EveryOperator) {
  for (int i = 0; i < kNumOpcodes; ++i) {
    const Opcode op = static_cast<Opcode>(i);
    const Sample sample = SampleOf(InfoOf(op).immediate);
    Code code;
    code.Op(op).Raw(sample.bytes);
    InstructionReader reader(code.bytes());
    Instruction inst;
    ASSERT_TRUE(reader.Next(inst)) << OpcodeName(op) << ": " << reader.error();
    EXPECT_TRUE(reader.at_end()) << OpcodeName(op);
    EXPECT_EQ(inst.opcode, op);
    EXPECT_EQ(inst.begin, code.bytes().data());
    EXPECT_EQ(inst.first, sample.first) << OpcodeName(op);
    EXPECT_EQ(inst.second, sample.second) << OpcodeName(op);
    // Every prefix is cut short, and nothing behind the end is read.
    for (size_t size = 0; size < code.bytes().size(); ++size) {
      const std::vector<uint8_t> cut(code.bytes().begin(),
                                     code.bytes().begin() + static_cast<ptrdiff_t>(size));
      InstructionReader cut_reader(cut);
      EXPECT_FALSE(cut_reader.Next(inst)) << OpcodeName(op) << " cut to " << size;
      EXPECT_EQ(cut_reader.error(), "unexpected end");
    }
  }
}

TEST(InstructionReader, Values) {
  Code code;
  code.I32Const(-5).I64Const(INT64_MIN).F64Const(1.5);
  code.Op(Opcode::kV128Load32Lane).U32(2).U32(70'000).U8(3);
  InstructionReader reader(code.bytes());
  Instruction inst;
  ASSERT_TRUE(reader.Next(inst));
  EXPECT_EQ(static_cast<int64_t>(inst.bits), -5);
  ASSERT_TRUE(reader.Next(inst));
  EXPECT_EQ(static_cast<int64_t>(inst.bits), INT64_MIN);
  ASSERT_TRUE(reader.Next(inst));
  EXPECT_EQ(inst.bits, 0x3ff8'0000'0000'0000u);
  ASSERT_TRUE(reader.Next(inst));
  EXPECT_EQ(inst.first, 0u);
  EXPECT_EQ(inst.second, 2u);
  EXPECT_EQ(inst.bits, 70'000u);
  EXPECT_EQ(inst.lane, 3);
}

void ExpectError(const std::vector<uint8_t>& bytes, size_t position, std::string_view message) {
  InstructionReader reader(bytes);
  Instruction inst;
  EXPECT_FALSE(reader.Next(inst));
  EXPECT_EQ(reader.error(), message);
  EXPECT_EQ(static_cast<size_t>(reader.position() - bytes.data()), position);
}

TEST(InstructionReader, Malformed) {
  ExpectError({0xff}, 0, "illegal opcode");
  ExpectError({0xfc, 0xff, 0x01}, 0, "illegal opcode");
  ExpectError({0x20, 0xff, 0xff, 0xff, 0xff, 0x1f}, 1, "integer too large");
  ExpectError({0x41, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00}, 1, "integer representation too long");
  ExpectError({0x28, 0x80, 0x01, 0x00}, 1, "malformed memop flags");
  ExpectError({0xfe, 0x03, 0x01}, 2, "zero byte expected");
  ExpectError({0xfb, 0x18, 0x04, 0x00, 0x6e, 0x6e}, 2, "malformed cast flags");
  ExpectError({0x1f, 0x40, 0x01, 0x04, 0x00}, 3, "malformed catch clause");
}

TEST(InstructionReader, Locals) {
  const std::vector<uint8_t> body = {3,    2,    0x7f, 0xff, 0xff, 0xff, 0xff, 0x0f,
                                     0x64, 0x05, 0,    0x63, 0x62, 0x07, 0x0b};
  InstructionReader reader(body);
  uint64_t num_locals = 0;
  ASSERT_TRUE(reader.SkipLocals(&num_locals));
  EXPECT_EQ(num_locals, 0x1'0000'0001u);
  EXPECT_EQ(*reader.position(), 0x0b);
}

}  // namespace
}  // namespace davit::wasm
