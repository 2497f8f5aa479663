// Native code against the interpreter: each pure or trapping opcode at each of its types, on values
// where instructions differ, with operands in registers, as constants and in memory, with and
// without CPU features.
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/isa/feature_sets.h"
#include "tests/isa/lower_test_util.h"
#include "tests/isa/native_module.h"

namespace davit::isa {
namespace {

using ir::Effects;
using ir::Format;
using ir::Opcode;
using ir::OpcodeInfo;
using ir::Type;

constexpr Type kScalars[] = {Type::kI8,  Type::kI16, Type::kI32, Type::kI64,
                             Type::kF32, Type::kF64, Type::kRef};

std::vector<uint64_t> InterestingValues(Type type) {
  switch (type) {
    case Type::kF32:
      return {0,          0x80000000, 0x3f800000, 0xbf800000, 0x3f000000, 0xbfc00000, 0x40200000,
              0x7f800000, 0xff800000, 0x7fc00000, 0x7fa00001, 0x00000001, 0x007fffff, 0x7f7fffff,
              0x4f000000, 0xcf000000, 0xcf000001, 0x4f7fffff, 0x4f800000, 0x5f000000, 0xdf000000,
              0x5f7fffff, 0x5f800000, 0xbf7fffff, 0x4effffff};
    case Type::kF64:
      return {0,
              0x8000000000000000,
              0x3ff0000000000000,
              0xbff0000000000000,
              0x3fe0000000000000,
              0xc004000000000000,
              0x7ff0000000000000,
              0xfff0000000000000,
              0x7ff8000000000000,
              0x7ff4000000000001,
              1,
              0x7fefffffffffffff,
              0x41dfffffffc00000,
              0x41e0000000000000,
              0xc1e0000000000000,
              0xc1e0000000200000,
              0xc1e0000000100000,
              0x41efffffffe00000,
              0x41f0000000000000,
              0x43e0000000000000,
              0xc3e0000000000000,
              0xc3e0000000000001,
              0x43efffffffffffff,
              0x43f0000000000000,
              0xbfefffffffffffff,
              0x4330000000000001};
    default: {
      const int bits = ir::BitsOf(type);
      const uint64_t sign = uint64_t{1} << (bits - 1);
      const uint64_t all = sign | (sign - 1);
      std::vector<uint64_t> values = {0,    1,        2,        3,   7,       9,    31,
                                      32,   33,       63,       64,  0x7f,    0x80, 0xff,
                                      sign, sign - 1, sign + 1, all, all - 1, 100,  sign >> 1};
      if (bits >= 32) {
        for (uint64_t v :
             {0xffffull, 0x8000ull, 0x12345678ull, 0x7fffffffull, 0x80000000ull, 0xffffffffull}) {
          values.push_back(v);
        }
      }
      if (bits == 64) {
        for (uint64_t v : {0x100000000ull, 0xffffffff00000000ull, 0xffffffff7fffffffull,
                           0xfedcba9876543210ull, 0x80000000ull << 4}) {
          values.push_back(v);
        }
      }
      for (uint64_t& v : values) v &= all;
      return values;
    }
  }
}

std::string ConstText(Type type, uint64_t bits) {
  // A float constant is written by its bits, through the integer of the same width.
  return ir::IsFloat(type) ? absl::StrCat("iconst.", type == Type::kF32 ? "i32 " : "i64 ",
                                          static_cast<int64_t>(bits))
                           : absl::StrCat("iconst.", std::string(ir::TypeName(type)), " ",
                                          static_cast<int64_t>(bits));
}

enum class Where { kReg, kConst, kMemory };

// The function (a, b) -> op a, b with an operand taken from elsewhere; v0, v1 are the parameters.
struct Shape {
  Opcode op;
  Type result, operand;
  int condition = -1;
  Where left = Where::kReg, right = Where::kReg;
  uint64_t constant = 0;
};

bool IsBinary(Opcode op) {
  const Format format = ir::InfoOf(op).format;
  return format == Format::kBinary || format == Format::kIntCmp || format == Format::kFloatCmp;
}

ir::Function Make(const Shape& shape) {
  const std::string type(ir::TypeName(shape.operand));
  const OpcodeInfo& info = ir::InfoOf(shape.op);
  std::string body = "v10 = pinned.i64 1\n";
  const auto operand = [&](int n, Where where) -> std::string {
    if (where == Where::kReg) return absl::StrCat("v", n);
    if (where == Where::kMemory) {
      absl::StrAppend(&body, "v", 20 + n, " = load.", type, " memory v10+", 8 * n, "\n");
    } else if (ir::IsFloat(shape.operand)) {
      absl::StrAppend(&body, "v", 30 + n, " = ", ConstText(shape.operand, shape.constant), "\n");
      absl::StrAppend(&body, "v", 20 + n, " = bitcast.", type, " v", 30 + n, "\n");
    } else {
      absl::StrAppend(&body, "v", 20 + n, " = ", ConstText(shape.operand, shape.constant), "\n");
    }
    return absl::StrCat("v", 20 + n);
  };
  if (shape.left == Where::kMemory) absl::StrAppend(&body, "store memory v0, v10\n");
  if (shape.right == Where::kMemory) absl::StrAppend(&body, "store memory v1, v10+8\n");
  const std::string a = operand(0, shape.left);
  const std::string b = IsBinary(shape.op) ? absl::StrCat(", ", operand(1, shape.right)) : "";
  std::string condition, suffix(ir::TypeName(shape.result));
  if (info.format == Format::kIntCmp) {
    condition =
        absl::StrCat(std::string(ir::IntCondName(static_cast<ir::IntCond>(shape.condition))), " ");
    suffix = type;
  } else if (info.format == Format::kFloatCmp) {
    condition = absl::StrCat(
        std::string(ir::FloatCondName(static_cast<ir::FloatCond>(shape.condition))), " ");
    suffix = type;
  }
  absl::StrAppend(&body, "v40 = ", std::string(info.mnemonic), ".", suffix, " ", condition, a, b,
                  "\nreturn v40");
  return ParseBody(absl::StrCat("(", type, ", ", type, ") -> ",
                                std::string(ir::TypeName(shape.result)), " davit"),
                   body);
}

// Which pairs of result and operand types an opcode has; all of them are checked with the
// verifier's eye in the tables of types.
std::vector<Shape> Shapes() {
  std::vector<Shape> shapes;
  for (int i = 0; i < ir::kNumOpcodes; ++i) {
    const Opcode op = static_cast<Opcode>(i);
    const OpcodeInfo& info = ir::InfoOf(op);
    if (info.effects != Effects::kPure && info.effects != Effects::kTraps) continue;
    const bool unary = info.format == Format::kUnary || info.format == Format::kConvert;
    if ((!unary && !IsBinary(op)) || op == Opcode::kAlias) continue;
    for (Type result : kScalars) {
      if (!info.results.Contains(result)) continue;
      for (Type operand : kScalars) {
        const bool ok = info.same_type ? operand == result : info.operands.Contains(operand);
        if (!ok) continue;
        const int from = ir::BitsOf(operand), to = ir::BitsOf(result);
        if ((op == Opcode::kUextend || op == Opcode::kSextend) && from >= to) continue;
        if (op == Opcode::kIreduce && from <= to) continue;
        if (op == Opcode::kBitcast && (from != to || from < 32 || operand == result)) continue;
        const int conditions = info.format == Format::kIntCmp     ? ir::kNumIntConds
                               : info.format == Format::kFloatCmp ? ir::kNumFloatConds
                                                                  : 1;
        for (int c = 0; c < conditions; ++c) {
          if (operand == Type::kRef && info.format == Format::kIntCmp && c > 1) continue;
          shapes.push_back({op, result, operand, conditions > 1 ? c : -1});
        }
      }
    }
  }
  return shapes;
}

class LowerRun : public testing::TestWithParam<uint64_t> {};

TEST_P(LowerRun, RegistersAndMemory) {
  for (const Shape& base : Shapes()) {
    NativeModule module(GetParam());
    std::vector<uint32_t> funcs;
    for (const auto& [left, right] : {std::pair{Where::kReg, Where::kReg},
                                      {Where::kMemory, Where::kReg},
                                      {Where::kReg, Where::kMemory}}) {
      if (right == Where::kMemory && !IsBinary(base.op)) continue;
      Shape shape = base;
      shape.left = left;
      shape.right = right;
      funcs.push_back(module.Add(Make(shape)));
    }
    const std::vector<uint64_t> values = InterestingValues(base.operand);
    for (const uint32_t func : funcs) {
      for (const uint64_t a : values) {
        for (const uint64_t b : values) {
          const std::string difference = module.Compare(func, std::vector<uint64_t>{a, b});
          ASSERT_EQ(difference, "");
          if (!IsBinary(base.op)) break;
        }
      }
    }
  }
}

TEST_P(LowerRun, Constants) {
  for (const Shape& base : Shapes()) {
    if (!IsBinary(base.op)) continue;
    NativeModule module(GetParam());
    std::vector<uint32_t> funcs;
    const std::vector<uint64_t> values = InterestingValues(base.operand);
    for (const uint64_t constant : values) {
      Shape shape = base;
      shape.constant = constant;
      shape.right = Where::kConst;
      funcs.push_back(module.Add(Make(shape)));
      if (ir::InfoOf(base.op).commutes || base.condition >= 0 || base.op == Opcode::kIsub) {
        std::swap(shape.left, shape.right);
        funcs.push_back(module.Add(Make(shape)));
      }
    }
    for (const uint32_t func : funcs) {
      for (const uint64_t a : values) {
        const std::string difference = module.Compare(func, std::vector<uint64_t>{a, a});
        ASSERT_EQ(difference, "");
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Features, LowerRun, testing::ValuesIn(HostFeatureSets()),
                         [](const auto& info) { return info.param ? "Host" : "Baseline"; });

}  // namespace
}  // namespace davit::isa
