// What vector opcodes compute. The expected values were worked out by hand from the WebAssembly
// specification ("Numerics"), lane by lane, at the values where operations change their minds.
#include "ir/semantics_vector.h"

#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "gtest/gtest.h"
#include "ir/interpreter.h"
#include "ir/literals.h"
#include "ir/parser.h"
#include "ir/verifier.h"

namespace davit::ir {
namespace {

// An instruction on v0, v1, v2, and constants for these: `i8x16 1 -1`, a list that is repeated to
// fill the lanes, or a scalar `i32 5`.
struct Row {
  const char* inst;
  std::vector<const char*> operands;
  const char* expected;
};

// "v7 = vconst.v128 i8x16 1, -1, ..."
std::string Definition(int number, const std::string& constant) {
  std::istringstream in(constant);
  std::string kind, text;
  in >> kind;
  std::vector<std::string> values;
  while (in >> text) values.push_back(text);
  std::string line = "v" + std::to_string(number) + " = ";
  const std::optional<Lanes> lanes = LanesFromName(kind);
  if (!lanes) return line + (kind[0] == 'f' ? "fconst." : "iconst.") + kind + " " + values[0];
  line += "vconst.v128 " + kind;
  for (int i = 0; i < LaneCount(*lanes); ++i) {
    line += (i == 0 ? " " : ", ") + values[static_cast<size_t>(i) % values.size()];
  }
  return line;
}

std::string TypeOfConstant(const std::string& constant) {
  const std::string kind = constant.substr(0, constant.find(' '));
  return LanesFromName(kind) ? "v128" : kind;
}

std::string Hex(const V128& v) {
  char text[40];
  snprintf(text, sizeof text, "0x%016llx%016llx", static_cast<unsigned long long>(v.high),
           static_cast<unsigned long long>(v.low));
  return text;
}

std::set<std::pair<Opcode, int>>& Covered() {
  static auto* const covered = new std::set<std::pair<Opcode, int>>;
  return *covered;
}

void CheckRow(const Row& row) {
  const std::string type = TypeOfConstant(row.expected);
  std::string text = "function %f() -> " + type + ", " + type + " davit {\nblock0:\n";
  int number = 0;
  for (const char* operand : row.operands) text += Definition(number++, operand) + "\n";
  text +=
      "v8 = " + std::string(row.inst) + "\n" + Definition(9, row.expected) + "\nreturn v8, v9\n}\n";
  const auto func = ParseFunction(text);
  ASSERT_TRUE(func.ok()) << func.status() << "\n" << text;
  ASSERT_TRUE(Verify(*func).ok()) << Verify(*func);
  World world;
  world.AddFunction({kModuleFunctions, 0}, &*func);
  const auto outcome = Interpret(world, {kModuleFunctions, 0}, {});
  ASSERT_TRUE(outcome.ok()) << outcome.status();
  EXPECT_EQ(outcome->results[0], outcome->results[1]) << text << Hex(outcome->results[0]) << "\n"
                                                      << Hex(outcome->results[1]);
  const Inst& inst = func->insts[row.operands.size()];
  Covered().insert({inst.op, InfoOf(inst.op).lanes.empty() ? -1 : static_cast<int>(inst.lanes())});
}

// Eight bytes at the limits, and their companions.
#define A8 "i8x16 0 1 -1 127 -128 100 -100 5"
#define B8 "i8x16 0 -1 -1 1 -1 100 -100 -6"
#define A16 "i16x8 0 1 -1 32767 -32768 30000 -30000 5"
#define B16 "i16x8 0 -1 -1 1 -1 30000 -30000 -6"
#define A32 "i32x4 0 -1 2147483647 -2147483648"
#define B32 "i32x4 0 -1 1 -1"
#define MAX64 "9223372036854775807"
#define MIN64 "-9223372036854775808"

const std::vector<Row> kIntegerRows = {
    {"viadd.i8x16 v0, v1", {A8, B8}, "i8x16 0 0 -2 -128 127 -56 56 -1"},
    {"viadd.i16x8 v0, v1", {A16, B16}, "i16x8 0 0 -2 -32768 32767 -5536 5536 -1"},
    {"viadd.i32x4 v0, v1", {A32, B32}, "i32x4 0 -2 -2147483648 2147483647"},
    {"viadd.i64x2 v0, v1", {"i64x2 " MAX64 " -1", "i64x2 1 -1"}, "i64x2 " MIN64 " -2"},
    {"visub.i8x16 v0, v1", {A8, B8}, "i8x16 0 2 0 126 -127 0 0 11"},
    {"visub.i16x8 v0, v1", {A16, B16}, "i16x8 0 2 0 32766 -32767 0 0 11"},
    {"visub.i32x4 v0, v1", {A32, B32}, "i32x4 0 0 2147483646 -2147483647"},
    {"visub.i64x2 v0, v1", {"i64x2 " MIN64 " 0", "i64x2 1 1"}, "i64x2 " MAX64 " -1"},
    // 30000^2 = 13732 * 65536 + 59648, and 59648 - 65536 = -5888.
    {"vimul.i16x8 v0, v1", {A16, B16}, "i16x8 0 -1 1 32767 -32768 -5888 -5888 -30"},
    {"vimul.i32x4 v0, v1",
     {"i32x4 65536 -1 2147483647 -2147483648", "i32x4 65536 -1 2 -1"},
     "i32x4 0 1 -2 -2147483648"},
    // (2^32 + 3)^2 = 2^64 + 6 * 2^32 + 9
    {"vimul.i64x2 v0, v1",
     {"i64x2 4294967299 " MIN64, "i64x2 4294967299 -1"},
     "i64x2 25769803785 " MIN64},
    {"vineg.i8x16 v0", {A8}, "i8x16 0 -1 1 -127 -128 -100 100 -5"},
    {"vineg.i16x8 v0", {A16}, "i16x8 0 -1 1 -32767 -32768 -30000 30000 -5"},
    {"vineg.i32x4 v0", {A32}, "i32x4 0 1 -2147483647 -2147483648"},
    {"vineg.i64x2 v0", {"i64x2 " MIN64 " 1"}, "i64x2 " MIN64 " -1"},
    {"viabs.i8x16 v0", {A8}, "i8x16 0 1 1 127 -128 100 100 5"},
    {"viabs.i16x8 v0", {A16}, "i16x8 0 1 1 32767 -32768 30000 30000 5"},
    {"viabs.i32x4 v0", {A32}, "i32x4 0 1 2147483647 -2147483648"},
    {"viabs.i64x2 v0", {"i64x2 " MIN64 " -7"}, "i64x2 " MIN64 " 7"},
    {"viadd_sat_s.i8x16 v0, v1", {A8, B8}, "i8x16 0 0 -2 127 -128 127 -128 -1"},
    {"viadd_sat_s.i16x8 v0, v1", {A16, B16}, "i16x8 0 0 -2 32767 -32768 32767 -32768 -1"},
    // Unsigned: 0 1 255 127 128 100 156 5 and 0 255 255 1 255 100 156 250.
    {"viadd_sat_u.i8x16 v0, v1", {A8, B8}, "i8x16 0 255 255 128 255 200 255 255"},
    {"viadd_sat_u.i16x8 v0, v1", {A16, B16}, "i16x8 0 65535 65535 32768 65535 60000 65535 65535"},
    {"visub_sat_s.i8x16 v0, v1",
     {"i8x16 0 1 -1 127 -128 100 -100 5", "i8x16 0 -1 -1 -1 1 -100 100 -6"},
     "i8x16 0 2 0 127 -128 127 -128 11"},
    {"visub_sat_s.i16x8 v0, v1",
     {"i16x8 0 1 -1 32767 -32768 30000 -30000 5", "i16x8 0 -1 -1 -1 1 -30000 30000 -6"},
     "i16x8 0 2 0 32767 -32768 32767 -32768 11"},
    {"visub_sat_u.i8x16 v0, v1", {A8, B8}, "i8x16 0 0 0 126 0 0 0 0"},
    {"visub_sat_u.i16x8 v0, v1", {A16, B16}, "i16x8 0 0 0 32766 0 0 0 0"},
    {"vimin_s.i8x16 v0, v1", {A8, B8}, "i8x16 0 -1 -1 1 -128 100 -100 -6"},
    {"vimin_s.i16x8 v0, v1", {A16, B16}, "i16x8 0 -1 -1 1 -32768 30000 -30000 -6"},
    {"vimin_s.i32x4 v0, v1", {A32, B32}, "i32x4 0 -1 1 -2147483648"},
    {"vimin_u.i8x16 v0, v1", {A8, B8}, "i8x16 0 1 -1 1 -128 100 -100 5"},
    {"vimin_u.i16x8 v0, v1", {A16, B16}, "i16x8 0 1 -1 1 -32768 30000 -30000 5"},
    {"vimin_u.i32x4 v0, v1", {A32, B32}, "i32x4 0 -1 1 -2147483648"},
    {"vimax_s.i8x16 v0, v1", {A8, B8}, "i8x16 0 1 -1 127 -1 100 -100 5"},
    {"vimax_s.i16x8 v0, v1", {A16, B16}, "i16x8 0 1 -1 32767 -1 30000 -30000 5"},
    {"vimax_s.i32x4 v0, v1", {A32, B32}, "i32x4 0 -1 2147483647 -1"},
    {"vimax_u.i8x16 v0, v1", {A8, B8}, "i8x16 0 -1 -1 127 -1 100 -100 -6"},
    {"vimax_u.i16x8 v0, v1", {A16, B16}, "i16x8 0 -1 -1 32767 -1 30000 -30000 -6"},
    {"vimax_u.i32x4 v0, v1", {A32, B32}, "i32x4 0 -1 2147483647 -1"},
    // (0+0+1)/2, (1+255+1)/2, (255+255+1)/2, (127+1+1)/2, (128+255+1)/2, 201/2, 313/2, 256/2
    {"vavgr_u.i8x16 v0, v1", {A8, B8}, "i8x16 0 128 255 64 192 100 156 128"},
    // (1+65535+1)/2, ..., (32768+65535+1)/2, ..., (35536*2+1)/2, (5+65530+1)/2
    {"vavgr_u.i16x8 v0, v1", {A16, B16}, "i16x8 0 32768 65535 16384 49152 30000 35536 32768"},
    {"vpopcnt.i8x16 v0", {A8}, "i8x16 0 1 8 7 1 3 4 2"},
    {"vishl.i8x16 v0, v1", {A8, "i32 1"}, "i8x16 0 2 -2 -2 0 -56 56 10"},
    {"vishl.i8x16 v0, v1", {A8, "i32 9"}, "i8x16 0 2 -2 -2 0 -56 56 10"},
    {"vishl.i16x8 v0, v1", {A16, "i32 15"}, "i16x8 0 -32768 -32768 -32768 0 0 0 -32768"},
    {"vishl.i32x4 v0, v1", {A32, "i32 32"}, A32},
    {"vishl.i32x4 v0, v1", {A32, "i32 -1"}, "i32x4 0 -2147483648 -2147483648 0"},
    {"vishl.i64x2 v0, v1", {"i64x2 1 3", "i32 63"}, "i64x2 " MIN64 " " MIN64},
    {"vsshr.i8x16 v0, v1", {A8, "i32 7"}, "i8x16 0 0 -1 0 -1 0 -1 0"},
    {"vsshr.i8x16 v0, v1", {A8, "i32 8"}, A8},
    {"vsshr.i16x8 v0, v1", {A16, "i32 17"}, "i16x8 0 0 -1 16383 -16384 15000 -15000 2"},
    {"vsshr.i32x4 v0, v1", {A32, "i32 31"}, "i32x4 0 -1 0 -1"},
    {"vsshr.i64x2 v0, v1", {"i64x2 " MIN64 " -1", "i32 62"}, "i64x2 -2 -1"},
    {"vushr.i8x16 v0, v1", {A8, "i32 7"}, "i8x16 0 0 1 0 1 0 1 0"},
    {"vushr.i16x8 v0, v1", {A16, "i32 15"}, "i16x8 0 0 1 0 1 0 1 0"},
    {"vushr.i32x4 v0, v1", {A32, "i32 -2147483617"}, "i32x4 0 1 0 1"},
    {"vushr.i64x2 v0, v1", {"i64x2 " MIN64 " -1", "i32 127"}, "i64x2 1 1"},
    {"vicmp.i8x16 eq v0, v1", {A8, B8}, "i8x16 -1 0 -1 0 0 -1 -1 0"},
    {"vicmp.i8x16 ne v0, v1", {A8, B8}, "i8x16 0 -1 0 -1 -1 0 0 -1"},
    {"vicmp.i8x16 slt v0, v1", {A8, B8}, "i8x16 0 0 0 0 -1 0 0 0"},
    {"vicmp.i8x16 sle v0, v1", {A8, B8}, "i8x16 -1 0 -1 0 -1 -1 -1 0"},
    {"vicmp.i8x16 sgt v0, v1", {A8, B8}, "i8x16 0 -1 0 -1 0 0 0 -1"},
    {"vicmp.i8x16 sge v0, v1", {A8, B8}, "i8x16 -1 -1 -1 -1 0 -1 -1 -1"},
    {"vicmp.i8x16 ult v0, v1", {A8, B8}, "i8x16 0 -1 0 0 -1 0 0 -1"},
    {"vicmp.i8x16 ule v0, v1", {A8, B8}, "i8x16 -1 -1 -1 0 -1 -1 -1 -1"},
    {"vicmp.i8x16 ugt v0, v1", {A8, B8}, "i8x16 0 0 0 -1 0 0 0 0"},
    {"vicmp.i8x16 uge v0, v1", {A8, B8}, "i8x16 -1 0 -1 -1 0 -1 -1 0"},
    {"vicmp.i16x8 slt v0, v1", {A16, B16}, "i16x8 0 0 0 0 -1 0 0 0"},
    {"vicmp.i16x8 uge v0, v1", {A16, B16}, "i16x8 -1 0 -1 -1 0 -1 -1 0"},
    {"vicmp.i32x4 slt v0, v1", {A32, B32}, "i32x4 0 0 0 -1"},
    {"vicmp.i32x4 ugt v0, v1", {A32, B32}, "i32x4 0 0 -1 0"},
    {"vicmp.i64x2 sgt v0, v1", {"i64x2 0 " MIN64, "i64x2 -1 0"}, "i64x2 -1 0"},
    {"vicmp.i64x2 eq v0, v1", {"i64x2 1 4294967297", "i64x2 1 1"}, "i64x2 -1 0"},
    {"vnarrow_s.i8x16 v0, v1",
     {"i16x8 0 127 128 -128 -129 32767 -32768 1", "i16x8 255 256 -1 -255 65 -65 129 -127"},
     "i8x16 0 127 127 -128 -128 127 -128 1 127 127 -1 -128 65 -65 127 -127"},
    {"vnarrow_u.i8x16 v0, v1",
     {"i16x8 0 127 128 -128 -129 32767 -32768 1", "i16x8 255 256 -1 -255 65 -65 254 257"},
     "i8x16 0 127 128 0 0 255 0 1 255 255 0 0 65 0 254 255"},
    {"vnarrow_s.i16x8 v0, v1",
     {"i32x4 0 32767 32768 -32768", "i32x4 -32769 2147483647 -2147483648 -1"},
     "i16x8 0 32767 32767 -32768 -32768 32767 -32768 -1"},
    {"vnarrow_u.i16x8 v0, v1",
     {"i32x4 0 32767 32768 -32768", "i32x4 65535 65536 -2147483648 -1"},
     "i16x8 0 32767 32768 0 65535 65535 0 0"},
#define BYTES "i8x16 0 1 -1 127 -128 2 3 4 5 6 7 -128 127 -1 10 11"
    {"vextend_low_s.i16x8 v0", {BYTES}, "i16x8 0 1 -1 127 -128 2 3 4"},
    {"vextend_low_u.i16x8 v0", {BYTES}, "i16x8 0 1 255 127 128 2 3 4"},
    {"vextend_high_s.i16x8 v0", {BYTES}, "i16x8 5 6 7 -128 127 -1 10 11"},
    {"vextend_high_u.i16x8 v0", {BYTES}, "i16x8 5 6 7 128 127 255 10 11"},
#define HALVES "i16x8 0 -1 32767 -32768 -2 1 2 3"
    {"vextend_low_s.i32x4 v0", {HALVES}, "i32x4 0 -1 32767 -32768"},
    {"vextend_low_u.i32x4 v0", {HALVES}, "i32x4 0 65535 32767 32768"},
    {"vextend_high_s.i32x4 v0", {HALVES}, "i32x4 -2 1 2 3"},
    {"vextend_high_u.i32x4 v0", {HALVES}, "i32x4 65534 1 2 3"},
    {"vextend_low_s.i64x2 v0", {"i32x4 -1 -2147483648 1 2"}, "i64x2 -1 -2147483648"},
    {"vextend_low_u.i64x2 v0", {"i32x4 -1 -2147483648 1 2"}, "i64x2 4294967295 2147483648"},
    {"vextend_high_s.i64x2 v0", {"i32x4 1 2 -1 -2147483648"}, "i64x2 -1 -2147483648"},
    {"vextend_high_u.i64x2 v0", {"i32x4 1 2 -1 -2147483648"}, "i64x2 4294967295 2147483648"},
    {"vextmul_low_s.i16x8 v0, v1",
     {BYTES, "i8x16 1 -1 -1 127 -128 3 -3 4 9"},
     "i16x8 0 -1 1 16129 16384 6 -9 16"},
    {"vextmul_low_u.i16x8 v0, v1",
     {BYTES, "i8x16 1 -1 -1 127 -128 3 -3 4 9"},
     "i16x8 0 255 65025 16129 16384 6 759 16"},
    {"vextmul_high_s.i16x8 v0, v1", {BYTES, "i8x16 -1"}, "i16x8 -5 -6 -7 128 -127 1 -10 -11"},
    {"vextmul_high_u.i16x8 v0, v1",
     {BYTES, "i8x16 -1"},
     "i16x8 1275 1530 1785 32640 32385 65025 2550 2805"},
    {"vextmul_low_s.i32x4 v0, v1",
     {HALVES, "i16x8 -32768"},
     "i32x4 0 32768 -1073709056 1073741824"},
    {"vextmul_low_u.i32x4 v0, v1", {HALVES, "i16x8 -1"}, "i32x4 0 -131071 2147385345 2147450880"},
    {"vextmul_high_s.i32x4 v0, v1", {HALVES, "i16x8 -32768"}, "i32x4 65536 -32768 -65536 -98304"},
    {"vextmul_high_u.i32x4 v0, v1", {HALVES, "i16x8 -1"}, "i32x4 -196606 65535 131070 196605"},
    {"vextmul_low_s.i64x2 v0, v1",
     {"i32x4 -1 -2147483648 7 7", "i32x4 5 -2147483648 7 7"},
     "i64x2 -5 4611686018427387904"},
    {"vextmul_low_u.i64x2 v0, v1",
     {"i32x4 -1 -2147483648 7 7", "i32x4 -1 -2147483648 7 7"},
     "i64x2 -8589934591 4611686018427387904"},
    {"vextmul_high_s.i64x2 v0, v1", {"i32x4 7 7 -1 3", "i32x4 7 7 -1 -3"}, "i64x2 1 -9"},
    {"vextmul_high_u.i64x2 v0, v1", {"i32x4 7 7 -1 3", "i32x4 7 7 2 3"}, "i64x2 8589934590 9"},
    {"vextadd_pairwise_s.i16x8 v0", {BYTES}, "i16x8 1 126 -126 7 11 -121 126 21"},
    {"vextadd_pairwise_u.i16x8 v0", {"i8x16 -1 -1 -128 127"}, "i16x8 510 255"},
    {"vextadd_pairwise_s.i32x4 v0", {HALVES}, "i32x4 -1 -1 -1 5"},
    {"vextadd_pairwise_u.i32x4 v0", {HALVES}, "i32x4 65535 65535 65535 5"},
    // The only overflow: -32768 * -32768 twice.
    {"vdot.i32x4 v0, v1",
     {"i16x8 -32768 -32768 1 2 -1 32767 0 0", "i16x8 -32768 -32768 3 4 5 32767 7 8"},
     "i32x4 -2147483648 11 1073676284 0"},
    // -32768 * -32768 saturates; (16384 * 1 + 16384) >> 15 = 1; (-16384 + 16384) >> 15 = 0;
    // (-16385 + 16384) >> 15 = -1; (32767 * 32767 + 16384) >> 15 = 32766
    {"vq15mulr_sat.i16x8 v0, v1",
     {"i16x8 -32768 16384 -16384 -16385 32767 16383 -32768 0",
      "i16x8 -32768 1 1 1 32767 1 32767 -1"},
     "i16x8 32767 1 0 -1 32766 0 -32767 0"},
};

const std::vector<Row> kWholeRows = {
    {"vand.v128 v0, v1", {"i32x4 12 -1", "i32x4 10 7"}, "i32x4 8 7"},
    {"vor.v128 v0, v1", {"i32x4 12 -1", "i32x4 10 7"}, "i32x4 14 -1"},
    {"vxor.v128 v0, v1", {"i32x4 12 -1", "i32x4 10 7"}, "i32x4 6 -8"},
    {"vnot.v128 v0", {"i64x2 12 -1"}, "i64x2 -13 0"},
    {"vandnot.v128 v0, v1", {"i64x2 12 -1", "i64x2 10 7"}, "i64x2 4 -8"},
    {"vbitselect.v128 v0, v1, v2", {"i64x2 12 -1", "i64x2 10 5", "i64x2 6 240"}, "i64x2 12 245"},
    {"vany_true.i32 v0", {"i64x2 0"}, "i32 0"},
    {"vany_true.i32 v0", {"i64x2 0 " MIN64}, "i32 1"},
    {"vany_true.i32 v0", {"i64x2 1 0"}, "i32 1"},
    {"swizzle.v128 v0, v1",
     {"i8x16 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115",
      "i8x16 15 0 16 -1 7 8 127 -128 1 1 17 31 32 14 13 3"},
     "i8x16 115 100 0 0 107 108 0 0 101 101 0 0 0 114 113 103"},
    {"shuffle.v128 v0, v1, [0, 16, 15, 31, 8, 24, 7, 23, 1, 1, 17, 17, 30, 14, 2, 29]",
     {"i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15",
      "i8x16 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115"},
     "i8x16 0 100 15 115 8 108 7 107 1 1 101 101 114 14 2 113"},
    {"vall_true.i8x16 v0", {"i8x16 1 -1 -128"}, "i32 1"},
    {"vall_true.i8x16 v0", {"i8x16 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 0"}, "i32 0"},
    {"vall_true.i16x8 v0", {"i8x16 1 0"}, "i32 1"},
    {"vall_true.i16x8 v0", {"i16x8 1 1 1 0"}, "i32 0"},
    {"vall_true.i32x4 v0", {"i32x4 256"}, "i32 1"},
    {"vall_true.i32x4 v0", {"i32x4 0 1 1 1"}, "i32 0"},
    {"vall_true.i64x2 v0", {"i32x4 0 1"}, "i32 1"},
    {"vall_true.i64x2 v0", {"i64x2 1 0"}, "i32 0"},
    {"vbitmask.i8x16 v0", {"i8x16 -1 0 127 -128 0 0 0 0 0 0 0 0 0 0 0 -1"}, "i32 0x8009"},
    {"vbitmask.i16x8 v0", {"i16x8 255 -1 32767 -32768 0 0 0 -1"}, "i32 0x8a"},
    {"vbitmask.i32x4 v0", {"i32x4 -1 2147483647 0 -2147483648"}, "i32 9"},
    {"vbitmask.i64x2 v0", {"i64x2 " MAX64 " -1"}, "i32 2"},
    {"splat.i8x16 v0", {"i32 0x1234ff80"}, "i8x16 -128"},
    {"splat.i16x8 v0", {"i32 0x1234ff80"}, "i16x8 -128"},
    {"splat.i32x4 v0", {"i32 -7"}, "i32x4 -7"},
    {"splat.i64x2 v0", {"i64 " MIN64}, "i64x2 " MIN64},
    {"splat.f32x4 v0", {"f32 nan:0x1"}, "f32x4 nan:0x1"},
    {"splat.f64x2 v0", {"f64 -nan:0x1"}, "f64x2 -nan:0x1"},
    {"scalar_to_vector.i32x4 v0", {"i32 -7"}, "i32x4 -7 0 0 0"},
    {"scalar_to_vector.i64x2 v0", {"i64 -7"}, "i64x2 -7 0"},
    {"scalar_to_vector.f32x4 v0", {"f32 -nan:0x2"}, "f32x4 -nan:0x2 0 0 0"},
    {"scalar_to_vector.f64x2 v0", {"f64 nan:0x2"}, "f64x2 nan:0x2 0"},
    {"extract_lane_s.i8x16 v0, 15", {"i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 -128"}, "i32 -128"},
    {"extract_lane_u.i8x16 v0, 15", {"i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 -128"}, "i32 128"},
    {"extract_lane_s.i16x8 v0, 0", {"i16x8 -2 3"}, "i32 -2"},
    {"extract_lane_u.i16x8 v0, 0", {"i16x8 -2 3"}, "i32 65534"},
    {"extract_lane.i32x4 v0, 2", {"i32x4 0 1 -2 3"}, "i32 -2"},
    {"extract_lane.i64x2 v0, 1", {"i64x2 0 -1"}, "i64 -1"},
    {"extract_lane.f32x4 v0, 3", {"f32x4 0 1 2 nan:0x1"}, "f32 nan:0x1"},
    {"extract_lane.f64x2 v0, 1", {"f64x2 0 -nan:0x1"}, "f64 -nan:0x1"},
    {"replace_lane.i8x16 v0, v1, 9",
     {"i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "i32 0x123456fe"},
     "i8x16 0 1 2 3 4 5 6 7 8 -2 10 11 12 13 14 15"},
    {"replace_lane.i16x8 v0, v1, 7", {"i16x8 1", "i32 0x1234fffe"}, "i16x8 1 1 1 1 1 1 1 -2"},
    {"replace_lane.i32x4 v0, v1, 1", {"i32x4 1", "i32 -9"}, "i32x4 1 -9 1 1"},
    {"replace_lane.i64x2 v0, v1, 0", {"i64x2 1", "i64 -9"}, "i64x2 -9 1"},
    {"replace_lane.f32x4 v0, v1, 2", {"f32x4 1", "f32 nan:0x1"}, "f32x4 1 1 nan:0x1 1"},
    {"replace_lane.f64x2 v0, v1, 1", {"f64x2 1", "f64 -inf"}, "f64x2 1 -inf"},
};

// 1e-45 is the smallest subnormal of f32, 5e-324 that of f64.
const std::vector<Row> kFloatRows = {
    {"vfadd.f32x4 v0, v1",
     {"f32x4 1 -0 inf nan:0x1", "f32x4 16777216 -0 -inf 1"},
     "f32x4 16777216 -0 nan nan"},
    {"vfadd.f32x4 v0, v1",
     {"f32x4 1e-45 0 inf 3e38", "f32x4 1e-45 -0 1 3e38"},
     "f32x4 3e-45 0 inf inf"},
    {"vfadd.f64x2 v0, v1",
     {"f64x2 9007199254740992 -nan", "f64x2 1 1"},
     "f64x2 9007199254740992 nan"},
    {"vfsub.f32x4 v0, v1", {"f32x4 0 -0 inf 1", "f32x4 0 0 inf -2"}, "f32x4 0 -0 nan 3"},
    {"vfsub.f64x2 v0, v1", {"f64x2 1e308 nan:0x1", "f64x2 -1e308 0"}, "f64x2 inf nan"},
    {"vfmul.f32x4 v0, v1", {"f32x4 0 -0 1e-45 3", "f32x4 inf 3 0.5 -2"}, "f32x4 nan -0 0 -6"},
    {"vfmul.f64x2 v0, v1", {"f64x2 5e-324 -inf", "f64x2 1.5 -2"}, "f64x2 1e-323 inf"},
    {"vfdiv.f32x4 v0, v1", {"f32x4 0 1 -1 7", "f32x4 0 0 0 -2"}, "f32x4 nan inf -inf -3.5"},
    {"vfdiv.f64x2 v0, v1", {"f64x2 inf -0", "f64x2 inf 5"}, "f64x2 nan -0"},
    {"vfmin.f32x4 v0, v1", {"f32x4 0 -0 nan:0x1 -inf", "f32x4 -0 0 1 1"}, "f32x4 -0 -0 nan -inf"},
    {"vfmin.f64x2 v0, v1", {"f64x2 1 0", "f64x2 -nan -0"}, "f64x2 nan -0"},
    {"vfmax.f32x4 v0, v1", {"f32x4 0 -0 nan:0x1 -inf", "f32x4 -0 0 1 1"}, "f32x4 0 0 nan 1"},
    {"vfmax.f64x2 v0, v1", {"f64x2 1 -0", "f64x2 -nan -0"}, "f64x2 nan -0"},
    // b < a ? b : a keeps a where they are equal or unordered.
    {"vpmin.f32x4 v0, v1",
     {"f32x4 0 -0 nan:0x1 1", "f32x4 -0 0 1 nan:0x1"},
     "f32x4 0 -0 nan:0x1 1"},
    {"vpmin.f64x2 v0, v1", {"f64x2 2 -inf", "f64x2 1 5"}, "f64x2 1 -inf"},
    {"vpmax.f32x4 v0, v1",
     {"f32x4 0 -0 nan:0x1 1", "f32x4 -0 0 1 nan:0x1"},
     "f32x4 0 -0 nan:0x1 1"},
    {"vpmax.f64x2 v0, v1", {"f64x2 2 -inf", "f64x2 3 5"}, "f64x2 3 5"},
    {"vfabs.f32x4 v0", {"f32x4 -0 -nan:0x1 -inf -1.5"}, "f32x4 0 nan:0x1 inf 1.5"},
    {"vfabs.f64x2 v0", {"f64x2 -0 -nan:0x1"}, "f64x2 0 nan:0x1"},
    {"vfneg.f32x4 v0", {"f32x4 -0 -nan:0x1 inf 1.5"}, "f32x4 0 nan:0x1 -inf -1.5"},
    {"vfneg.f64x2 v0", {"f64x2 0 nan:0x1"}, "f64x2 -0 -nan:0x1"},
    {"vfsqrt.f32x4 v0", {"f32x4 -0 -1 4 inf"}, "f32x4 -0 nan 2 inf"},
    {"vfsqrt.f64x2 v0", {"f64x2 2 -inf"}, "f64x2 1.4142135623730951 nan"},
    {"vfceil.f32x4 v0", {"f32x4 -0.5 1.25 -1.75 1e-45"}, "f32x4 -0 2 -1 1"},
    {"vfceil.f64x2 v0", {"f64x2 -5e-324 nan:0x1"}, "f64x2 -0 nan"},
    {"vffloor.f32x4 v0", {"f32x4 -0.5 1.75 -1e-45 -0"}, "f32x4 -1 1 -1 -0"},
    {"vffloor.f64x2 v0", {"f64x2 0.9 inf"}, "f64x2 0 inf"},
    {"vftrunc.f32x4 v0", {"f32x4 -0.9 1.9 -3.5 16777216"}, "f32x4 -0 1 -3 16777216"},
    {"vftrunc.f64x2 v0", {"f64x2 -1.9 4503599627370495.5"}, "f64x2 -1 4503599627370495"},
    {"vfnearest.f32x4 v0", {"f32x4 0.5 1.5 2.5 -0.5"}, "f32x4 0 2 2 -0"},
    {"vfnearest.f32x4 v0", {"f32x4 -1.5 4.7 8388609 -4.2"}, "f32x4 -2 5 8388609 -4"},
    {"vfnearest.f64x2 v0", {"f64x2 -2.5 4503599627370497.5"}, "f64x2 -2 4503599627370498"},
    {"vfcmp.f32x4 eq v0, v1", {"f32x4 0 nan 1 inf", "f32x4 -0 nan 2 inf"}, "i32x4 -1 0 0 -1"},
    {"vfcmp.f32x4 ne v0, v1", {"f32x4 0 nan 1 inf", "f32x4 -0 nan 2 inf"}, "i32x4 0 -1 -1 0"},
    {"vfcmp.f32x4 lt v0, v1", {"f32x4 -0 nan 1 -inf", "f32x4 0 1 2 inf"}, "i32x4 0 0 -1 -1"},
    {"vfcmp.f32x4 gt v0, v1", {"f32x4 0 nan 3 inf", "f32x4 -0 1 2 inf"}, "i32x4 0 0 -1 0"},
    {"vfcmp.f32x4 le v0, v1", {"f32x4 0 nan 1 -inf", "f32x4 -0 nan 2 inf"}, "i32x4 -1 0 -1 -1"},
    {"vfcmp.f32x4 ge v0, v1", {"f32x4 -0 1 1 inf", "f32x4 0 nan 2 inf"}, "i32x4 -1 0 0 -1"},
    {"vfcmp.f64x2 lt v0, v1", {"f64x2 5e-324 nan", "f64x2 1e-323 0"}, "i64x2 -1 0"},
    {"vfcmp.f64x2 ne v0, v1", {"f64x2 5e-324 nan", "f64x2 5e-324 0"}, "i64x2 0 -1"},
    {"vfcvt_from_sint.f32x4 v0",
     {"i32x4 -1 16777217 2147483647 -2147483648"},
     "f32x4 -1 16777216 2147483648 -2147483648"},
    {"vfcvt_from_uint.f32x4 v0",
     {"i32x4 -1 16777219 128 -2147483648"},
     "f32x4 4294967296 16777220 128 2147483648"},
    {"vfcvt_low_from_sint.f64x2 v0", {"i32x4 -1 -2147483648 7 7"}, "f64x2 -1 -2147483648"},
    {"vfcvt_low_from_uint.f64x2 v0", {"i32x4 -1 -2147483648 7 7"}, "f64x2 4294967295 2147483648"},
    {"vfcvt_to_sint_sat.i32x4 v0",
     {"f32x4 nan -1.9 2147483648 -inf"},
     "i32x4 0 -1 2147483647 -2147483648"},
    {"vfcvt_to_sint_sat.i32x4 v0",
     {"f32x4 2147483520 -2147483648 -2147483904 -0"},
     "i32x4 2147483520 -2147483648 -2147483648 0"},
    {"vfcvt_to_uint_sat.i32x4 v0",
     {"f32x4 nan -1.9 4294967296 2147483648"},
     "i32x4 0 0 4294967295 2147483648"},
    {"vfcvt_to_uint_sat.i32x4 v0",
     {"f32x4 4294967040 -0.5 inf 1.9"},
     "i32x4 4294967040 0 4294967295 1"},
    {"vfcvt_to_sint_sat_zero.i32x4 v0",
     {"f64x2 2147483647.9 -2147483649"},
     "i32x4 2147483647 -2147483648 0 0"},
    {"vfcvt_to_sint_sat_zero.i32x4 v0", {"f64x2 -nan -1.5"}, "i32x4 0 -1 0 0"},
    {"vfcvt_to_uint_sat_zero.i32x4 v0", {"f64x2 4294967295.9 -0.9"}, "i32x4 4294967295 0 0 0"},
    {"vfcvt_to_uint_sat_zero.i32x4 v0", {"f64x2 4294967296 nan"}, "i32x4 4294967295 0 0 0"},
    {"vfdemote_zero.f32x4 v0", {"f64x2 1e300 nan:0x1"}, "f32x4 inf nan 0 0"},
    {"vfdemote_zero.f32x4 v0", {"f64x2 16777217 -1e-300"}, "f32x4 16777216 -0 0 0"},
    {"vfpromote_low.f64x2 v0", {"f32x4 nan:0x1 -0 7 7"}, "f64x2 nan -0"},
    {"vfpromote_low.f64x2 v0",
     {"f32x4 1e-45 0.1 7 7"},
     "f64x2 1.401298464324817e-45 0.10000000149011612"},
};

TEST(SemanticsVectorTest, EveryOpcodeAtEveryShape) {
  for (const auto* rows : {&kIntegerRows, &kWholeRows, &kFloatRows}) {
    for (const Row& row : *rows) CheckRow(row);
  }
  for (int i = 0; i < kNumOpcodes; ++i) {
    const auto op = static_cast<Opcode>(i);
    const OpcodeInfo& info = InfoOf(op);
    if (!info.vector || op == Opcode::kVconst) continue;
    if (info.lanes.empty()) {
      EXPECT_TRUE(Covered().count({op, -1})) << info.mnemonic;
      continue;
    }
    for (int l = 0; l < kNumLanes; ++l) {
      if (!info.lanes.Contains(LaneType(static_cast<Lanes>(l)))) continue;
      EXPECT_TRUE(Covered().count({op, l}))
          << info.mnemonic << "." << LanesName(static_cast<Lanes>(l));
    }
  }
}

TEST(SemanticsVectorTest, LanesAreReadAndWritten) {
  constexpr V128 kBytes = {0x0706'0504'0302'0100, 0x0f0e'0d0c'0b0a'0908};
  for (int i = 0; i < 16; ++i) EXPECT_EQ(GetLane(kBytes, 8, i), static_cast<uint64_t>(i));
  EXPECT_EQ(GetLane(kBytes, 16, 7), 0x0f0eu);
  EXPECT_EQ(GetLane(kBytes, 64, 1), 0x0f0e'0d0c'0b0a'0908u);
  EXPECT_EQ(WithLane(kBytes, 8, 8, 0x1ff), (V128{0x0706'0504'0302'0100, 0x0f0e'0d0c'0b0a'09ff}));
  EXPECT_EQ(WithLane(kBytes, 64, 0, 5), (V128{5, 0x0f0e'0d0c'0b0a'0908}));
}

}  // namespace
}  // namespace davit::ir
