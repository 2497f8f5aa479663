// The operator table, and what is generated from it: every row with its right operand types is
// accepted, with each wrong type refused; every row of a feature that is not enabled is refused by
// name.
#include "frontend-wasm/opcode.h"

#include <set>
#include <string>

#include "frontend-wasm/validator.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::Code;
using ::testing::HasSubstr;
using testing::ModuleBuilder;

TEST(Opcode, TableFindsEveryRow) {
  for (int i = 0; i < kNumOpcodes; ++i) {
    const Opcode op = static_cast<Opcode>(i);
    EXPECT_EQ(OpcodeFor(InfoOf(op).prefix, InfoOf(op).code), op) << OpcodeName(op);
  }
  EXPECT_EQ(OpcodeFor(0, 0x16), kNoOpcode);
  EXPECT_EQ(OpcodeFor(0, 0x100), kNoOpcode);
  EXPECT_EQ(OpcodeFor(0xfc, 23), kNoOpcode);
  EXPECT_EQ(OpcodeFor(0xfd, 0xffff'ffff), kNoOpcode);
  EXPECT_EQ(OpcodeFor(0xfa, 0), kNoOpcode);
}

// Only select, ref.test, ref.cast and ref.cast_desc_eq have two codes for one name.
TEST(Opcode, RowsAreSortedAndNamesDiffer) {
  std::set<std::string> names;
  for (int i = 0; i < kNumOpcodes; ++i) {
    const OpcodeInfo& info = kOpcodeInfo[i];
    names.insert(std::string(info.text));
    if (i == 0) continue;
    const OpcodeInfo& last = kOpcodeInfo[i - 1];
    EXPECT_LT(last.prefix << 16 | last.code, info.prefix << 16 | info.code) << info.text;
  }
  EXPECT_EQ(names.size(), static_cast<size_t>(kNumOpcodes) - 4);
}

TEST(Opcode, KnownRows) {
  EXPECT_EQ(OpcodeFor(0, 0x6a), Opcode::kI32Add);
  EXPECT_EQ(OpcodeFor(0, 0xc4), Opcode::kI64Extend32S);
  EXPECT_EQ(OpcodeName(OpcodeFor(0xfc, 10)), "memory.copy");
  EXPECT_EQ(OpcodeName(OpcodeFor(0xfd, 13)), "i8x16.shuffle");
  EXPECT_EQ(OpcodeName(OpcodeFor(0xfd, 255)), "f64x2.convert_low_i32x4_u");
  EXPECT_EQ(OpcodeName(OpcodeFor(0xfd, 0x113)), "i32x4.relaxed_dot_i8x16_i7x16_add_s");
  EXPECT_EQ(OpcodeName(OpcodeFor(0xfb, 30)), "i31.get_u");
  EXPECT_EQ(OpcodeName(OpcodeFor(0xfe, 0x4e)), "i64.atomic.rmw32.cmpxchg_u");
  EXPECT_EQ(NaturalAlignLog2(InfoOf(Opcode::kI64Load16S).immediate), 1u);
  EXPECT_EQ(NaturalAlignLog2(InfoOf(Opcode::kV128Load).immediate), 4u);
  EXPECT_EQ(NaturalAlignLog2(InfoOf(Opcode::kV128Load64Lane).immediate), 3u);
}

// Zeros for the operator's immediates; atomic accesses must have their natural alignment.
void AppendImmediate(const OpcodeInfo& info, Code& code) {
  if (info.feature == Feature::kThreads && HasMemArg(info.immediate)) {
    code.U8(NaturalAlignLog2(info.immediate)).U8(0);
    return;
  }
  switch (info.immediate) {
    case Immediate::kNone:
      break;
    case Immediate::kF32:
      code.Fixed(0, 4);
      break;
    case Immediate::kF64:
      code.Fixed(0, 8);
      break;
    case Immediate::kV128:
    case Immediate::kLanes16:
      code.Fixed(0, 8).Fixed(0, 8);
      break;
    case Immediate::kMem8Lane:
    case Immediate::kMem16Lane:
    case Immediate::kMem32Lane:
    case Immediate::kMem64Lane:
      code.U8(0);
      [[fallthrough]];
    default:
      if (HasMemArg(info.immediate)) code.U8(0);
      code.U8(0);
  }
}

absl::Status ValidateBody(const Code& code, const Features& features = Features::Default()) {
  ModuleBuilder m;
  m.Memory(1);
  m.Func(m.Type({}, {}), {}, code);
  return ValidateModule(m.Build(), features);
}

bool IsAccepted(const OpcodeInfo& info) { return Features::Default().Has(info.feature); }

TEST(OpcodeRows, RightOperandsAreAccepted) {
  for (const OpcodeInfo& info : kOpcodeInfo) {
    const Signature& sig = info.signature;
    if (!sig.fixed || !IsAccepted(info)) continue;
    Code code;
    for (int i = 0; i < sig.num_operands; ++i) code.Default(sig.operands[i]);
    code.Op(OpcodeFor(info.prefix, info.code));
    AppendImmediate(info, code);
    // The result has exactly the type of the table: an operand of select next to a constant of it.
    if (sig.num_results == 1) {
      code.Default(sig.result).I32Const(0).Op(Opcode::kSelect).Op(Opcode::kDrop);
    }
    EXPECT_TRUE(ValidateBody(code).ok()) << info.text << ": " << ValidateBody(code);
  }
}

TEST(OpcodeRows, EachWrongOperandIsRefused) {
  const ValType all[] = {ValType::I32(),  ValType::I64(),     ValType::F32(),      ValType::F64(),
                         ValType::V128(), ValType::FuncRef(), ValType::ExternRef()};
  int cases = 0;
  for (const OpcodeInfo& info : kOpcodeInfo) {
    const Signature& sig = info.signature;
    if (!sig.fixed || !IsAccepted(info)) continue;
    for (int wrong = 0; wrong < sig.num_operands; ++wrong) {
      for (ValType type : all) {
        if (type == sig.operands[wrong]) continue;
        Code code;
        for (int i = 0; i < sig.num_operands; ++i)
          code.Default(i == wrong ? type : sig.operands[i]);
        code.Op(OpcodeFor(info.prefix, info.code));
        AppendImmediate(info, code);
        code.Op(Opcode::kUnreachable);
        const std::string expected = std::string(info.text) + " expects " +
                                     sig.operands[wrong].ToString() + ", found " + type.ToString();
        EXPECT_THAT(ValidateBody(code).message(), HasSubstr(expected));
        ++cases;
      }
    }
  }
  EXPECT_GT(cases, 1000);
}

TEST(OpcodeRows, MissingOperandIsRefused) {
  for (const OpcodeInfo& info : kOpcodeInfo) {
    const Signature& sig = info.signature;
    if (!sig.fixed || sig.num_operands == 0 || !IsAccepted(info)) continue;
    Code code;
    for (int i = 1; i < sig.num_operands; ++i) code.Default(sig.operands[i]);
    code.Op(OpcodeFor(info.prefix, info.code));
    AppendImmediate(info, code);
    code.Op(Opcode::kUnreachable);
    const std::string n = std::to_string(sig.num_operands);
    const std::string had = std::to_string(sig.num_operands - 1);
    EXPECT_THAT(
        std::string(ValidateBody(code).message()),
        ::testing::AnyOf(HasSubstr("found nothing"),
                         ::testing::ContainsRegex("expects " + n + " operands .*, found " + had)))
        << info.text;
  }
}

TEST(OpcodeRows, WrongAlignmentIsRefused) {
  for (const OpcodeInfo& info : kOpcodeInfo) {
    if (!HasMemArg(info.immediate) || !IsAccepted(info)) continue;
    const uint32_t natural = NaturalAlignLog2(info.immediate);
    for (uint32_t align = 0; align <= natural + 1; ++align) {
      Code code;
      code.Op(Opcode::kUnreachable).Op(OpcodeFor(info.prefix, info.code), {align, 0});
      if (info.immediate >= Immediate::kMem8Lane) code.U8(0);
      code.Op(Opcode::kUnreachable);
      const bool fits = info.feature == Feature::kThreads ? align == natural : align <= natural;
      EXPECT_EQ(ValidateBody(code).ok(), fits) << info.text << " " << align;
    }
  }
}

TEST(OpcodeRows, DisabledFeaturesAreNamed) {
  for (const OpcodeInfo& info : kOpcodeInfo) {
    if (info.feature == Feature::kMvp) continue;
    Code code;
    code.Op(Opcode::kUnreachable).Op(OpcodeFor(info.prefix, info.code));
    AppendImmediate(info, code);
    const absl::Status status = ValidateBody(code, Features());
    EXPECT_EQ(status.code(), absl::StatusCode::kUnimplemented) << info.text;
    EXPECT_THAT(status.message(),
                HasSubstr(std::string(info.text) + " needs the feature " +
                          std::string(FeatureName(info.feature)) + ", which is not enabled"));
  }
}

TEST(OpcodeRows, UnknownCodesAreRefused) {
  for (uint32_t code = 0; code < 0x100; ++code) {
    if (OpcodeFor(0, code) != kNoOpcode || IsOpcodePrefix(static_cast<uint8_t>(code))) continue;
    EXPECT_THAT(ValidateBody(Code().U8(code)).message(), HasSubstr("illegal opcode 0x"));
  }
  EXPECT_THAT(ValidateBody(Code().U8(0xfc).U32(18)).message(),
              HasSubstr("illegal opcode 0xfc 0x12"));
  EXPECT_THAT(ValidateBody(Code().U8(0xfd).U32(0x114)).message(),
              HasSubstr("illegal opcode 0xfd 0x114"));
}

}  // namespace
}  // namespace davit::wasm
