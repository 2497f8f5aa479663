// Vector instructions: text both ways, and what parser and verifier refuse.
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "ir/parser.h"
#include "ir/printer.h"
#include "ir/verifier.h"

namespace davit::ir {
namespace {

std::string InBlock(const std::string& lines) {
  return "function %f(i32, i64, f32, f64, v128) davit {\n"
         "block0(v0: i32, v1: i64, v2: f32, v3: f64, v4: v128):\n" +
         lines + "\n  return\n}\n";
}

// The lanes that an opcode has, by its name, from the list of WebAssembly's operators.
struct LanesCase {
  const char* lanes;
  const char* lines;
};
constexpr char kInts[] = "i8x16 i16x8 i32x4 i64x2";
constexpr char kNarrow[] = "i8x16 i16x8";
constexpr char kTo32[] = "i8x16 i16x8 i32x4";
constexpr char kFrom16[] = "i16x8 i32x4 i64x2";
constexpr char kFloats[] = "f32x4 f64x2";
constexpr LanesCase kLanes[] = {
    {kInts, "viadd # v4, v4"},
    {kInts, "visub # v4, v4"},
    {kFrom16, "vimul # v4, v4"},
    {kInts, "vineg # v4"},
    {kInts, "viabs # v4"},
    {kNarrow, "viadd_sat_s # v4, v4"},
    {kNarrow, "viadd_sat_u # v4, v4"},
    {kNarrow, "visub_sat_s # v4, v4"},
    {kNarrow, "visub_sat_u # v4, v4"},
    {kTo32, "vimin_s # v4, v4"},
    {kTo32, "vimin_u # v4, v4"},
    {kTo32, "vimax_s # v4, v4"},
    {kTo32, "vimax_u # v4, v4"},
    {kNarrow, "vavgr_u # v4, v4"},
    {"i8x16", "vpopcnt # v4"},
    {kInts, "vishl # v4, v0"},
    {kInts, "vsshr # v4, v0"},
    {kInts, "vushr # v4, v0"},
    {kInts, "vicmp # sle v4, v4"},
    {kTo32, "vicmp # uge v4, v4"},
    {kNarrow, "vnarrow_s # v4, v4"},
    {kNarrow, "vnarrow_u # v4, v4"},
    {kFrom16, "vextend_low_s # v4"},
    {kFrom16, "vextend_low_u # v4"},
    {kFrom16, "vextend_high_s # v4"},
    {kFrom16, "vextend_high_u # v4"},
    {kFrom16, "vextmul_low_s # v4, v4"},
    {kFrom16, "vextmul_low_u # v4, v4"},
    {kFrom16, "vextmul_high_s # v4, v4"},
    {kFrom16, "vextmul_high_u # v4, v4"},
    {"i16x8 i32x4", "vextadd_pairwise_s # v4"},
    {"i16x8 i32x4", "vextadd_pairwise_u # v4"},
    {"i32x4", "vdot # v4, v4"},
    {"i16x8", "vq15mulr_sat # v4, v4"},
    {kFloats, "vfadd # v4, v4"},
    {kFloats, "vfsub # v4, v4"},
    {kFloats, "vfmul # v4, v4"},
    {kFloats, "vfdiv # v4, v4"},
    {kFloats, "vfmin # v4, v4"},
    {kFloats, "vfmax # v4, v4"},
    {kFloats, "vpmin # v4, v4"},
    {kFloats, "vpmax # v4, v4"},
    {kFloats, "vfabs # v4"},
    {kFloats, "vfneg # v4"},
    {kFloats, "vfsqrt # v4"},
    {kFloats, "vfceil # v4"},
    {kFloats, "vffloor # v4"},
    {kFloats, "vftrunc # v4"},
    {kFloats, "vfnearest # v4"},
    {kFloats, "vfcmp # ge v4, v4"},
    {"f32x4", "vfcvt_from_sint # v4"},
    {"f32x4", "vfcvt_from_uint # v4"},
    {"f64x2", "vfcvt_low_from_sint # v4"},
    {"f64x2", "vfcvt_low_from_uint # v4"},
    {"i32x4", "vfcvt_to_sint_sat # v4"},
    {"i32x4", "vfcvt_to_uint_sat # v4"},
    {"i32x4", "vfcvt_to_sint_sat_zero # v4"},
    {"i32x4", "vfcvt_to_uint_sat_zero # v4"},
    {"f32x4", "vfdemote_zero # v4"},
    {"f64x2", "vfpromote_low # v4"},
    {kInts, "vall_true # v4"},
    {kInts, "vbitmask # v4"},
    {kNarrow, "extract_lane_s # v4, 7"},
    {kNarrow, "extract_lane_u # v4, 0"},
    {"i32x4 i64x2 f32x4 f64x2", "extract_lane # v4, 1"},
    {"i8x16 i16x8 i32x4", "splat # v0"},
    {"i64x2", "splat # v1"},
    {"f32x4", "splat # v2"},
    {"f64x2", "splat # v3"},
    {"i32x4", "scalar_to_vector # v0"},
    {"i64x2", "scalar_to_vector # v1"},
    {"f32x4", "scalar_to_vector # v2"},
    {"f64x2", "scalar_to_vector # v3"},
    {"i8x16 i16x8 i32x4", "replace_lane # v4, v0, 3"},
    {"i64x2", "replace_lane # v4, v1, 1"},
    {"f32x4", "replace_lane # v4, v2, 3"},
    {"f64x2", "replace_lane # v4, v3, 1"},
};

std::string WithLanes(std::string line, std::string_view lanes) {
  const size_t mark = line.find(" #");
  return "  v5 = " + line.replace(mark, 2, "." + std::string(lanes));
}

// Valid with the lanes that the list names, and then written as it was read; refused with others.
TEST(VectorTextTest, EveryOpcodeHasItsLanes) {
  for (const LanesCase& c : kLanes) {
    for (int i = 0; i < kNumLanes; ++i) {
      const std::string_view lanes = LanesName(static_cast<Lanes>(i));
      const std::string text = InBlock(WithLanes(c.lines, lanes));
      const auto func = ParseFunction(text);
      ASSERT_TRUE(func.ok()) << func.status() << "\n" << text;
      const bool allowed = std::string_view(c.lanes).find(lanes) != std::string_view::npos;
      EXPECT_EQ(Verify(*func).ok(), allowed) << Verify(*func) << "\n" << text;
      if (!allowed) continue;
      EXPECT_EQ(PrintInst(*func, Value(5)), WithLanes(c.lines, lanes).substr(2));
    }
  }
  // The list has all opcodes that know lanes.
  for (const OpcodeInfo& info : kOpcodeInfo) {
    if (info.lanes.empty()) continue;
    bool found = false;
    for (const LanesCase& c : kLanes) {
      found |= std::string_view(c.lines).substr(0, info.mnemonic.size() + 2) ==
               std::string(info.mnemonic) + " #";
    }
    EXPECT_TRUE(found) << info.mnemonic;
  }
}

TEST(VectorTextTest, OperationsOnTheWholeRoundTrip) {
  constexpr char kText[] = R"(function %f(v128) -> i32 davit {
block0(v0: v128):
  v1 = vconst.v128 0x0123456789abcdeffedcba9876543210
  v2 = vconst.v128 0x00000000000000000000000000000001
  v3 = vand.v128 v0, v1
  v4 = vor.v128 v0, v1
  v5 = vxor.v128 v0, v1
  v6 = vnot.v128 v0
  v7 = vandnot.v128 v0, v1
  v8 = vbitselect.v128 v0, v1, v2
  v9 = swizzle.v128 v0, v1
  v10 = shuffle.v128 v0, v1, [0, 1, 2, 3, 4, 5, 6, 7, 31, 30, 29, 28, 27, 26, 25, 24]
  v11 = vany_true.i32 v0
  v12 = select.v128 v11, v0, v1
  return v11
}
)";
  const auto func = ParseFunction(kText);
  ASSERT_TRUE(func.ok()) << func.status();
  EXPECT_EQ(Print(*func), kText);
  EXPECT_EQ(func->vectors[0], (V128{0xfedc'ba98'7654'3210, 0x0123'4567'89ab'cdef}));
  EXPECT_EQ(func->vectors[2], (V128{0x0706'0504'0302'0100, 0x1819'1a1b'1c1d'1e1f}));
}

TEST(VectorTextTest, ConstantsByLane) {
  struct Case {
    const char* text;
    V128 value;
  };
  constexpr Case kCases[] = {
      {"0x1", {1, 0}},
      {"0x10000000000000000", {0, 1}},
      {"0xffffffffffffffffffffffffffffffff", {~uint64_t{0}, ~uint64_t{0}}},
      {"i8x16 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, -1",
       {0x0706'0504'0302'0100, 0xff0e'0d0c'0b0a'0908}},
      {"i16x8 0, 1, 2, 3, 4, 5, 6, 0x8000", {0x0003'0002'0001'0000, 0x8000'0006'0005'0004}},
      {"i32x4 1, -1, 0, 0x7fffffff", {0xffff'ffff'0000'0001, 0x7fff'ffff'0000'0000}},
      {"i64x2 -2, 3", {0xffff'ffff'ffff'fffe, 3}},
      {"f32x4 1, -0, nan, nan:0x1", {0x8000'0000'3f80'0000, 0x7f80'0001'7fc0'0000}},
      {"f64x2 -inf, 2", {0xfff0'0000'0000'0000, 0x4000'0000'0000'0000}},
  };
  for (const Case& c : kCases) {
    const auto func = ParseFunction(InBlock(std::string("  v5 = vconst.v128 ") + c.text));
    ASSERT_TRUE(func.ok()) << func.status();
    ASSERT_TRUE(Verify(*func).ok()) << Verify(*func);
    EXPECT_EQ(func->vectors[func->insts[5].b], c.value) << c.text;
  }
}

// Equal constants have one place, so that equal instructions have equal bits.
TEST(VectorTextTest, EqualConstantsAreOne) {
  std::string lines;
  for (int round = 0; round < 2; ++round) {
    for (int i = 0; i < 1000; ++i) {
      lines += "v" + std::to_string(5 + round * 1000 + i) + " = vconst.v128 i64x2 " +
               std::to_string(i % 10) + ", " + std::to_string(i) + "\n";
    }
  }
  const auto func = ParseFunction(InBlock(lines));
  ASSERT_TRUE(func.ok()) << func.status();
  EXPECT_EQ(func->vectors.size(), 1000u);
  for (uint64_t i = 0; i < 1000; ++i) {
    EXPECT_EQ(func->insts[5 + i].b, func->insts[1005 + i].b);
    EXPECT_EQ(func->vectors[func->insts[5 + i].b], (V128{i % 10, i}));
  }
}

struct ErrorCase {
  const char* line;
  const char* message;
};

TEST(VectorTextTest, ParserRefuses) {
  constexpr ErrorCase kCases[] = {
      {"v5 = viadd v4, v4", "3:6: viadd needs lanes (mnemonic.i32x4)"},
      {"v5 = viadd.v128 v4, v4", "3:6: unknown lanes 'v128'"},
      {"viadd.i32x4 v4, v4", "3:1: viadd needs a name for its result"},
      {"v5 = vand.i32x4 v4, v4", "3:6: unknown type 'i32x4'"},
      {"v5 = vicmp.i32x4 lt v4, v4", "3:18: unknown condition 'lt'"},
      {"v5 = vfcmp.f32x4 slt v4, v4", "3:18: unknown condition 'slt'"},
      {"v5 = vconst.v128 1", "3:18: '1' is not a constant of type v128"},
      {"v5 = vconst.v128 0x", "3:18: '0x' is not a constant of type v128"},
      {"v5 = vconst.v128 0x000000000000000000000000000000000",
       "3:18: '0x000000000000000000000000000000000' is not a constant of type v128"},
      {"v5 = vconst.v128 0x1g", "3:18: '0x1g' is not a constant of type v128"},
      {"v5 = vconst.v128 i64x2 1", "3:25: expected ',', found the end of the line"},
      {"v5 = vconst.v128 i32x4 1, 2, 4294967296, 0",
       "3:30: '4294967296' is not a constant of type i32"},
      {"v5 = shuffle.v128 v4, v4, [0, 32]", "3:31: the number of a byte is below 32"},
      {"v5 = shuffle.v128 v4, v4, [0]", "3:29: expected ',', found ']'"},
      {"v5 = extract_lane.i32x4 v4", "3:27: expected ',', found the end of the line"},
      {"v5 = replace_lane.i32x4 v4, v0, v0", "3:33: expected the number of a lane, found 'v0'"},
  };
  for (const ErrorCase& c : kCases) {
    EXPECT_EQ(ParseFunction(InBlock(c.line)).status().message(), c.message) << c.line;
  }
}

TEST(VectorTextTest, VerifierRefuses) {
  constexpr ErrorCase kCases[] = {
      {"v5 = viadd.f32x4 v4, v4", "viadd has no lanes f32x4"},
      {"v5 = viadd.i32x4 v4, v0", "v0 is of type i32, not v128"},
      {"v5 = viadd.i32x4 v0, v4", "v0 is of type i32, not v128"},
      {"v5 = vineg.i32x4 v0", "v0 is of type i32, not v128"},
      {"v5 = vand.v128 v4, v1", "v1 is of type i64, not v128"},
      {"v5 = vand.i32 v0, v0", "vand has no result of type i32"},
      {"v5 = band.v128 v4, v4", "band has no result of type v128"},
      {"v5 = iconst.i32 1\n v6 = vbitselect.v128 v4, v4, v5", "v5 is of type i32, not v128"},
      {"v5 = vbitselect.v128 v4, v1, v4", "v1 is of type i64, not v128"},
      {"v5 = vany_true.i32 v0", "v0 is of type i32, not v128"},
      {"v5 = vany_true.i64 v4", "vany_true has no result of type i64"},
      {"v5 = swizzle.v128 v4, v0", "v0 is of type i32, not v128"},
      {"v5 = shuffle.v128 v4, v0, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]",
       "v0 is of type i32, not v128"},
      {"v5 = splat.i8x16 v1", "v1 is of type i64, not i32"},
      {"v5 = splat.f64x2 v2", "v2 is of type f32, not f64"},
      {"v5 = splat.i64x2 v4", "v4 is of type v128, not i64"},
      {"v5 = vishl.i64x2 v4, v1", "v1 is of type i64, not i32"},
      {"v5 = vishl.i64x2 v4, v4", "v4 is of type v128, not i32"},
      {"v5 = extract_lane.i32x4 v4, 4", "i32x4 has no lane 4"},
      {"v5 = extract_lane_u.i8x16 v4, 16", "i8x16 has no lane 16"},
      {"v5 = extract_lane.f64x2 v3, 0", "v3 is of type f64, not v128"},
      {"v5 = replace_lane.f64x2 v4, v3, 2", "f64x2 has no lane 2"},
      {"v5 = replace_lane.f64x2 v4, v2, 0", "v2 is of type f32, not f64"},
      {"v5 = replace_lane.i16x8 v4, v1, 0", "v1 is of type i64, not i32"},
      {"v5 = vicmp.i64x2 ult v4, v4", "i64x2 has no unsigned order"},
      {"v5 = iadd.i32 v0, v4", "v4 is of type v128, not i32"},
  };
  for (const ErrorCase& c : kCases) {
    const auto func = ParseFunction(InBlock(c.line));
    ASSERT_TRUE(func.ok()) << func.status() << "\n" << c.line;
    const std::string message(Verify(*func).message());
    const size_t reason = message.rfind("): ");
    ASSERT_NE(reason, message.npos) << c.line << ": " << message;
    EXPECT_EQ(message.substr(reason + 3), c.message) << c.line;
  }
}

// What only arrays can hold.
TEST(VectorTextTest, VerifierRefusesFields) {
  struct Case {
    Inst inst;
    const char* printed;
    const char* reason;
  };
  constexpr auto kV128 = Type::kV128;
  const Case kCases[] = {
      {{.op = Opcode::kVconst, .type = kV128, .b = 2},
       "vconst.v128 vector2",
       "the function has no vector 2"},
      {{.op = Opcode::kVconst, .type = kV128, .aux = 1},
       "vconst.v128 0x00000000000000000000000000000020",
       "a field that the opcode does not use is not 0"},
      {{.op = Opcode::kShuffle, .type = kV128, .a = 4, .b = 4, .c = 2},
       "shuffle.v128 v4, v4, vector2",
       "the function has no vector 2"},
      {{.op = Opcode::kShuffle, .type = kV128, .a = 4, .b = 4, .c = 0},
       "shuffle.v128 v4, v4, [32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]",
       "a number of the mask is not below 32"},
      {{.op = Opcode::kViadd, .type = kV128, .aux = 6, .a = 4, .b = 4},
       "viadd.invalid v4, v4",
       "aux is 6, no lanes"},
      {{.op = Opcode::kVicmp, .type = kV128, .aux = 10, .a = 4, .b = 4},
       "vicmp.i8x16 invalid v4, v4",
       "aux is 10, which means nothing"},
      {{.op = Opcode::kVfcmp, .type = kV128, .aux = 0x46, .a = 4, .b = 4},
       "vfcmp.f32x4 invalid v4, v4",
       "aux is 70, which means nothing"},
      {{.op = Opcode::kExtractLane, .type = Type::kI32, .aux = 3, .a = 4},
       "extract_lane.i64x2 v4, 0",
       "the result is of type i64"},
  };
  for (const Case& c : kCases) {
    auto func = ParseFunction(InBlock("  v5 = vconst.v128 0x20\n  v6 = vconst.v128 0x0"));
    ASSERT_TRUE(func.ok()) << func.status();
    func->insts[5] = c.inst;
    EXPECT_EQ(Verify(*func).message(),
              std::string("function %f: block0: v5 (v5 = ") + c.printed + "): " + c.reason);
  }
}

}  // namespace
}  // namespace davit::ir
