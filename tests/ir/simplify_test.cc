// Every rule of ir/simplify*.cc: that it applies (the text of what becomes of an expression), and
// that the result is the same bit for bit on a grid of edge values, at each type that it applies
// to. simplify_random_test.cc is where rules meet each other.
#include "ir/simplify.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "tests/ir/expression.h"

namespace davit::ir {
namespace {

constexpr Type kW = Type::kI32, kL = Type::kI64, kB = Type::kI8, kH = Type::kI16;
constexpr Type kS = Type::kF32, kD = Type::kF64;

// What a row of the tables below may use: x, y, z are parameters of the row's type.
struct E {
  Builder& b;
  Type t;
  Value x, y, z;
  Value K(uint64_t bits) const { return b.Const(t, bits); }
  Value K(Type type, uint64_t bits) const { return b.Const(type, bits); }
};

struct RuleCase {
  const char* simplified;
  std::vector<Type> types;
  Value (*make)(const E& e);
};

void PrintTo(const RuleCase& c, std::ostream* os) { *os << c.simplified; }

// Calls fn(args) for a grid of edge values of `types`.
template <typename Fn>
void ForEachInput(const std::vector<Type>& types, const Fn& fn) {
  std::vector<std::vector<uint64_t>> edges;
  for (Type type : types) edges.push_back(EdgeValues(type));
  std::vector<size_t> position(types.size(), 0);
  std::vector<uint64_t> args(types.size());
  for (;;) {
    for (size_t i = 0; i < types.size(); ++i) args[i] = edges[i][position[i]];
    fn(args);
    size_t i = 0;
    while (i < types.size() && ++position[i] == edges[i].size()) position[i++] = 0;
    if (i == types.size()) return;
  }
}

using Make = std::function<Value(Builder&, const std::vector<Value>&)>;

void ExpectSame(const std::vector<Type>& params, const Make& make, std::string* simplified) {
  Builder builder;
  Expression plain, folded;
  BuildExpression(builder, params, {.fold = false, .number = false}, make, &plain);
  BuildExpression(builder, params, {}, make, &folded);
  *simplified = ToText(folded.function, folded.result);
  int failures = 0;
  ForEachInput(params, [&](const std::vector<uint64_t>& args) {
    if (failures > 3) return;
    const std::optional<uint64_t> expected = Evaluate(plain.function, args);
    // Dead code of the folded function may trap no more than that of the plain one.
    const std::optional<uint64_t> actual = Evaluate(folded.function, args);
    if (expected == actual) return;
    ++failures;
    ADD_FAILURE() << ToText(plain.function, plain.result) << " became " << *simplified
                  << ": for x = 0x" << std::hex << args[0] << (args.size() > 1 ? ", y = 0x" : "")
                  << (args.size() > 1 ? args[1] : 0) << " it is " << actual.value_or(0xdead)
                  << ", not " << expected.value_or(0xdead);
  });
}

class RuleTest : public testing::TestWithParam<RuleCase> {};

TEST_P(RuleTest, AppliesAndKeepsTheValue) {
  const RuleCase& c = GetParam();
  for (Type type : c.types) {
    SCOPED_TRACE(TypeName(type));
    std::string simplified;
    const std::vector<Type> params = {type, type};
    ExpectSame(
        params,
        [&](Builder& b, const std::vector<Value>& p) {
          return c.make({b, type, p[0], p[1], p[0]});
        },
        &simplified);
    EXPECT_EQ(simplified, c.simplified);
  }
}

const std::vector<Type> kInts = {kB, kH, kW, kL};
const std::vector<Type> kWide = {kW, kL};
const std::vector<Type> kFloats = {kS, kD};

INSTANTIATE_TEST_SUITE_P(
    Arithmetic, RuleTest,
    testing::Values(
        RuleCase{"x", kInts, [](const E& e) { return e.b.Iadd(e.x, e.K(0)); }},
        RuleCase{"iadd(x, 5)", kInts, [](const E& e) { return e.b.Iadd(e.K(5), e.x); }},
        RuleCase{"iadd(x, 7)", kInts,
                 [](const E& e) { return e.b.Iadd(e.b.Iadd(e.x, e.K(3)), e.K(4)); }},
        RuleCase{"isub(12, x)", kInts,
                 [](const E& e) { return e.b.Iadd(e.b.Isub(e.K(5), e.x), e.K(7)); }},
        RuleCase{"isub(x, y)", kInts, [](const E& e) { return e.b.Iadd(e.x, e.b.Ineg(e.y)); }},
        RuleCase{"isub(y, x)", kInts, [](const E& e) { return e.b.Iadd(e.b.Ineg(e.x), e.y); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Iadd(e.b.Isub(e.x, e.y), e.y); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Iadd(e.y, e.b.Isub(e.x, e.y)); }},
        RuleCase{"ishl(x, 1)", kWide, [](const E& e) { return e.b.Iadd(e.x, e.x); }},
        RuleCase{"iadd(x, -5)", kInts, [](const E& e) { return e.b.Isub(e.x, e.K(5)); }},
        RuleCase{"0", kInts, [](const E& e) { return e.b.Isub(e.x, e.x); }},
        RuleCase{"iadd(x, y)", kInts, [](const E& e) { return e.b.Isub(e.x, e.b.Ineg(e.y)); }},
        RuleCase{"ineg(x)", kInts, [](const E& e) { return e.b.Isub(e.K(0), e.x); }},
        RuleCase{"isub(2, x)", kInts,
                 [](const E& e) { return e.b.Isub(e.K(5), e.b.Iadd(e.x, e.K(3))); }},
        RuleCase{"iadd(x, 2)", kInts,
                 [](const E& e) { return e.b.Isub(e.K(5), e.b.Isub(e.K(3), e.x)); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Isub(e.b.Iadd(e.x, e.y), e.y); }},
        RuleCase{"y", kInts, [](const E& e) { return e.b.Isub(e.b.Iadd(e.x, e.y), e.x); }},
        RuleCase{"9", kInts, [](const E& e) { return e.b.Isub(e.b.Iadd(e.x, e.K(9)), e.x); }},
        RuleCase{"ineg(y)", kInts, [](const E& e) { return e.b.Isub(e.x, e.b.Iadd(e.x, e.y)); }},
        RuleCase{"ineg(x)", kInts, [](const E& e) { return e.b.Isub(e.y, e.b.Iadd(e.x, e.y)); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Ineg(e.b.Ineg(e.x)); }},
        RuleCase{"isub(y, x)", kInts, [](const E& e) { return e.b.Ineg(e.b.Isub(e.x, e.y)); }},
        RuleCase{"0", kInts, [](const E& e) { return e.b.Imul(e.x, e.K(0)); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Imul(e.K(1), e.x); }},
        RuleCase{"ineg(x)", kInts, [](const E& e) { return e.b.Imul(e.x, e.K(~0ull)); }},
        RuleCase{"ishl(x, 3)", kInts, [](const E& e) { return e.b.Imul(e.x, e.K(8)); }},
        RuleCase{"imul(x, 15)", kInts,
                 [](const E& e) { return e.b.Imul(e.b.Imul(e.x, e.K(3)), e.K(5)); }},
        RuleCase{"imul(x, 12)", kInts,
                 [](const E& e) { return e.b.Imul(e.b.Ishl(e.x, e.K(2)), e.K(3)); }},
        RuleCase{"imul(x, -3)", kInts, [](const E& e) { return e.b.Imul(e.b.Ineg(e.x), e.K(3)); }},
        RuleCase{"0", kWide, [](const E& e) { return e.b.Umulhi(e.x, e.K(0)); }},
        RuleCase{"0", kWide, [](const E& e) { return e.b.Umulhi(e.x, e.K(1)); }},
        RuleCase{"0", kWide, [](const E& e) { return e.b.Smulhi(e.x, e.K(0)); }},
        RuleCase{"ushr(x, 28)", {kW}, [](const E& e) { return e.b.Umulhi(e.x, e.K(16)); }},
        RuleCase{"ushr(x, 60)", {kL}, [](const E& e) { return e.b.Umulhi(e.x, e.K(16)); }},
        RuleCase{"sshr(x, 31)", {kW}, [](const E& e) { return e.b.Smulhi(e.x, e.K(1)); }},
        RuleCase{"iadd(x, 4294967295)",
                 {kL},
                 [](const E& e) { return e.b.IaddUext(e.x, e.K(kW, 0xffffffff)); }},
        RuleCase{"x", {kL}, [](const E& e) { return e.b.IaddUext(e.x, e.K(kW, 0)); }}));

INSTANTIATE_TEST_SUITE_P(
    Bits, RuleTest,
    testing::Values(
        RuleCase{"x", kInts, [](const E& e) { return e.b.Band(e.x, e.x); }},
        RuleCase{"0", kInts, [](const E& e) { return e.b.Band(e.x, e.K(0)); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Band(e.x, e.K(~0ull)); }},
        RuleCase{"0", kInts, [](const E& e) { return e.b.Band(e.x, e.b.Bnot(e.x)); }},
        RuleCase{"band(x, 4)", kInts,
                 [](const E& e) { return e.b.Band(e.b.Band(e.x, e.K(6)), e.K(12)); }},
        RuleCase{"band(x, 12)", kInts,
                 [](const E& e) { return e.b.Band(e.b.Bor(e.x, e.K(3)), e.K(12)); }},
        RuleCase{"12", kInts, [](const E& e) { return e.b.Band(e.b.Bor(e.x, e.K(15)), e.K(12)); }},
        RuleCase{
            "icmp(slt x, y)", kWide,
            [](const E& e) { return e.b.Band(e.b.Icmp(IntCond::kSlt, e.x, e.y), e.K(kW, 255)); }},
        RuleCase{
            "0", kWide,
            [](const E& e) { return e.b.Band(e.b.Icmp(IntCond::kSlt, e.x, e.y), e.K(kW, 254)); }},
        RuleCase{"uextend(x)",
                 {kW},
                 [](const E& e) { return e.b.Band(e.b.Uextend(kL, e.x), e.K(kL, 0xffffffff)); }},
        RuleCase{"band(x, 255)", kWide,
                 [](const E& e) { return e.b.Band(e.b.Sext8(e.x), e.K(255)); }},
        RuleCase{"band(x, 65535)", kWide,
                 [](const E& e) { return e.b.Band(e.b.Sext16(e.x), e.K(65535)); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Bor(e.x, e.x); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Bor(e.K(0), e.x); }},
        RuleCase{"-1", kInts, [](const E& e) { return e.b.Bor(e.x, e.K(~0ull)); }},
        RuleCase{"bor(x, 14)", kInts,
                 [](const E& e) { return e.b.Bor(e.b.Bor(e.x, e.K(6)), e.K(12)); }},
        RuleCase{"-1", kInts, [](const E& e) { return e.b.Bor(e.b.Bnot(e.x), e.x); }},
        RuleCase{"rotl(x, 7)",
                 {kW},
                 [](const E& e) { return e.b.Bor(e.b.Ushr(e.x, e.K(25)), e.b.Ishl(e.x, e.K(7))); }},
        RuleCase{"rotl(x, 7)",
                 {kL},
                 [](const E& e) { return e.b.Bor(e.b.Ishl(e.x, e.K(7)), e.b.Ushr(e.x, e.K(57))); }},
        RuleCase{"0", kInts, [](const E& e) { return e.b.Bxor(e.x, e.x); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Bxor(e.x, e.K(0)); }},
        RuleCase{"bnot(x)", kInts, [](const E& e) { return e.b.Bxor(e.x, e.K(~0ull)); }},
        RuleCase{"bxor(x, 10)", kInts,
                 [](const E& e) { return e.b.Bxor(e.b.Bxor(e.x, e.K(6)), e.K(12)); }},
        RuleCase{
            "icmp(sge x, y)", kWide,
            [](const E& e) { return e.b.Bxor(e.b.Icmp(IntCond::kSlt, e.x, e.y), e.K(kW, 1)); }},
        RuleCase{"-1", kInts, [](const E& e) { return e.b.Bxor(e.x, e.b.Bnot(e.x)); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Bxor(e.b.Bxor(e.x, e.y), e.y); }},
        RuleCase{"y", kInts, [](const E& e) { return e.b.Bxor(e.x, e.b.Bxor(e.x, e.y)); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Bnot(e.b.Bnot(e.x)); }},
        RuleCase{"iadd(x, -1)", kInts, [](const E& e) { return e.b.Bnot(e.b.Ineg(e.x)); }}));

INSTANTIATE_TEST_SUITE_P(
    Shifts, RuleTest,
    testing::Values(
        RuleCase{"x", kInts, [](const E& e) { return e.b.Ishl(e.x, e.K(0)); }},
        RuleCase{"x", {kW}, [](const E& e) { return e.b.Ishl(e.x, e.K(32)); }},
        RuleCase{"ishl(x, 3)", {kW}, [](const E& e) { return e.b.Ishl(e.x, e.K(35)); }},
        RuleCase{"ushr(x, 3)", {kL}, [](const E& e) { return e.b.Ushr(e.x, e.K(67)); }},
        RuleCase{"0", kInts, [](const E& e) { return e.b.Sshr(e.K(0), e.x); }},
        RuleCase{
            "ishl(x, y)", {kW}, [](const E& e) { return e.b.Ishl(e.x, e.b.Band(e.y, e.K(31))); }},
        RuleCase{
            "sshr(x, y)", {kL}, [](const E& e) { return e.b.Sshr(e.x, e.b.Band(e.y, e.K(63))); }},
        RuleCase{"ushr(x, band(y, 15))", kWide,
                 [](const E& e) { return e.b.Ushr(e.x, e.b.Band(e.y, e.K(15))); }},
        RuleCase{"rotl(x, y)", kWide,
                 [](const E& e) { return e.b.Rotl(e.x, e.b.Iadd(e.y, e.K(64))); }},
        RuleCase{"ishl(x, 5)", kInts,
                 [](const E& e) { return e.b.Ishl(e.b.Ishl(e.x, e.K(2)), e.K(3)); }},
        RuleCase{"0", {kB}, [](const E& e) { return e.b.Ishl(e.b.Ishl(e.x, e.K(5)), e.K(3)); }},
        RuleCase{"band(x, -8)", kInts,
                 [](const E& e) { return e.b.Ishl(e.b.Ushr(e.x, e.K(3)), e.K(3)); }},
        RuleCase{"band(x, -8)", kInts,
                 [](const E& e) { return e.b.Ishl(e.b.Sshr(e.x, e.K(3)), e.K(3)); }},
        RuleCase{"ishl(x, 24)",
                 {kW},
                 [](const E& e) { return e.b.Ishl(e.b.Band(e.x, e.K(255)), e.K(24)); }},
        RuleCase{"ushr(x, 5)", kInts,
                 [](const E& e) { return e.b.Ushr(e.b.Ushr(e.x, e.K(2)), e.K(3)); }},
        RuleCase{"0", {kB}, [](const E& e) { return e.b.Ushr(e.b.Ushr(e.x, e.K(5)), e.K(3)); }},
        RuleCase{"0", kWide, [](const E& e) { return e.b.Ushr(e.b.Band(e.x, e.K(255)), e.K(8)); }},
        RuleCase{"band(x, 536870911)",
                 {kW},
                 [](const E& e) { return e.b.Ushr(e.b.Ishl(e.x, e.K(3)), e.K(3)); }},
        RuleCase{"sshr(x, 5)", kInts,
                 [](const E& e) { return e.b.Sshr(e.b.Sshr(e.x, e.K(2)), e.K(3)); }},
        RuleCase{
            "sshr(x, 7)", {kB}, [](const E& e) { return e.b.Sshr(e.b.Sshr(e.x, e.K(5)), e.K(6)); }},
        RuleCase{
            "sext8(x)", {kW}, [](const E& e) { return e.b.Sshr(e.b.Ishl(e.x, e.K(24)), e.K(24)); }},
        RuleCase{"sext16(x)",
                 {kL},
                 [](const E& e) { return e.b.Sshr(e.b.Ishl(e.x, e.K(48)), e.K(48)); }},
        RuleCase{"sext32(x)",
                 {kL},
                 [](const E& e) { return e.b.Sshr(e.b.Ishl(e.x, e.K(32)), e.K(32)); }},
        RuleCase{"ushr(band(x, 255), 2)", kWide,
                 [](const E& e) { return e.b.Sshr(e.b.Band(e.x, e.K(255)), e.K(2)); }},
        RuleCase{"-1", kInts, [](const E& e) { return e.b.Rotl(e.K(~0ull), e.x); }},
        RuleCase{"rotl(x, 5)", kInts,
                 [](const E& e) { return e.b.Rotl(e.b.Rotl(e.x, e.K(2)), e.K(3)); }},
        RuleCase{"rotl(x, 1)",
                 {kW},
                 [](const E& e) { return e.b.Rotl(e.b.Rotl(e.x, e.K(30)), e.K(3)); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Rotr(e.x, e.K(0)); }},
        RuleCase{"rotl(x, 25)", {kW}, [](const E& e) { return e.b.Rotr(e.x, e.K(7)); }},
        RuleCase{"-1", kInts, [](const E& e) { return e.b.Rotr(e.K(~0ull), e.x); }}));

INSTANTIATE_TEST_SUITE_P(
    Compare, RuleTest,
    testing::Values(
        RuleCase{"icmp(sgt x, 5)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kSlt, e.K(5), e.x); }},
        RuleCase{"icmp(ugt x, y)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kUlt, e.y, e.x); }},
        RuleCase{"1", kInts, [](const E& e) { return e.b.Icmp(IntCond::kSle, e.x, e.x); }},
        RuleCase{"0", kInts, [](const E& e) { return e.b.Icmp(IntCond::kNe, e.x, e.x); }},
        RuleCase{"0", kInts, [](const E& e) { return e.b.Icmp(IntCond::kUlt, e.x, e.K(0)); }},
        RuleCase{"icmp(eq x, 0)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kUlt, e.x, e.K(1)); }},
        RuleCase{"1", kInts, [](const E& e) { return e.b.Icmp(IntCond::kUge, e.x, e.K(0)); }},
        RuleCase{"icmp(ne x, 0)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kUge, e.x, e.K(1)); }},
        RuleCase{"0", kInts, [](const E& e) { return e.b.Icmp(IntCond::kUgt, e.x, e.K(~0ull)); }},
        RuleCase{"icmp(ne x, 0)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kUgt, e.x, e.K(0)); }},
        RuleCase{"1", kInts, [](const E& e) { return e.b.Icmp(IntCond::kUle, e.x, e.K(~0ull)); }},
        RuleCase{"icmp(eq x, 0)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kUle, e.x, e.K(0)); }},
        RuleCase{
            "0", {kW}, [](const E& e) { return e.b.Icmp(IntCond::kSlt, e.x, e.K(0x80000000)); }},
        RuleCase{"1", {kB}, [](const E& e) { return e.b.Icmp(IntCond::kSge, e.x, e.K(0x80)); }},
        RuleCase{
            "0", {kW}, [](const E& e) { return e.b.Icmp(IntCond::kSgt, e.x, e.K(0x7fffffff)); }},
        RuleCase{"1", {kH}, [](const E& e) { return e.b.Icmp(IntCond::kSle, e.x, e.K(0x7fff)); }},
        RuleCase{"icmp(sge x, y)", kInts,
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kEq, e.b.Icmp(IntCond::kSlt, e.x, e.y), e.K(kW, 0));
                 }},
        RuleCase{"icmp(slt x, y)", kInts,
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kNe, e.b.Icmp(IntCond::kSlt, e.x, e.y), e.K(kW, 0));
                 }},
        RuleCase{"icmp(slt x, y)", kInts,
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kEq, e.b.Icmp(IntCond::kSlt, e.x, e.y), e.K(kW, 1));
                 }},
        RuleCase{"icmp(sge x, y)", kInts,
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kNe, e.b.Icmp(IntCond::kSlt, e.x, e.y), e.K(kW, 1));
                 }},
        RuleCase{"fcmp(ne x, y)", kFloats,
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kEq, e.b.Fcmp(FloatCond::kEq, e.x, e.y), e.K(kW, 0));
                 }},
        RuleCase{"fcmp(eq x, y)", kFloats,
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kEq, e.b.Fcmp(FloatCond::kNe, e.x, e.y), e.K(kW, 0));
                 }},
        RuleCase{"icmp(eq fcmp(lt x, y), 0)", kFloats,
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kEq, e.b.Fcmp(FloatCond::kLt, e.x, e.y), e.K(kW, 0));
                 }},
        RuleCase{"fcmp(gt x, y)", kFloats,
                 [](const E& e) { return e.b.Fcmp(FloatCond::kLt, e.y, e.x); }},
        RuleCase{"icmp(eq x, y)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kEq, e.b.Isub(e.x, e.y), e.K(0)); }},
        RuleCase{"icmp(ne x, y)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kNe, e.b.Bxor(e.x, e.y), e.K(0)); }},
        RuleCase{"icmp(eq x, -7)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kEq, e.b.Ineg(e.x), e.K(7)); }},
        RuleCase{"icmp(eq x, 4)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kEq, e.b.Iadd(e.x, e.K(3)), e.K(7)); }},
        RuleCase{"icmp(ne x, 4)", kInts,
                 [](const E& e) { return e.b.Icmp(IntCond::kNe, e.b.Bxor(e.x, e.K(3)), e.K(7)); }},
        RuleCase{
            "1", kWide,
            [](const E& e) { return e.b.Icmp(IntCond::kUlt, e.b.Band(e.x, e.K(255)), e.K(256)); }},
        RuleCase{
            "1", kWide,
            [](const E& e) { return e.b.Icmp(IntCond::kSlt, e.b.Band(e.x, e.K(255)), e.K(256)); }},
        RuleCase{
            "icmp(ult x, 7)",
            {kW},
            [](const E& e) { return e.b.Icmp(IntCond::kSlt, e.b.Uextend(kL, e.x), e.K(kL, 7)); }},
        RuleCase{"icmp(slt x, -7)",
                 {kW},
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kSlt, e.b.Sextend(kL, e.x), e.K(kL, -7ull));
                 }},
        RuleCase{"0",
                 {kW},
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kEq, e.b.Sextend(kL, e.x), e.K(kL, 0x80000000));
                 }},
        RuleCase{"icmp(eq x, y)",
                 {kW},
                 [](const E& e) {
                   return e.b.Icmp(IntCond::kEq, e.b.Uextend(kL, e.x), e.b.Uextend(kL, e.y));
                 }},
        RuleCase{"icmp(ugt x, y)", {kW}, [](const E& e) {
                   return e.b.Icmp(IntCond::kSgt, e.b.Uextend(kL, e.x), e.b.Uextend(kL, e.y));
                 }}));

INSTANTIATE_TEST_SUITE_P(
    Select, RuleTest,
    testing::Values(
        RuleCase{"y", {kW}, [](const E& e) { return e.b.Select(e.x, e.y, e.y); }},
        RuleCase{"x", kInts, [](const E& e) { return e.b.Select(e.K(kW, 5), e.x, e.y); }},
        RuleCase{"y", kInts, [](const E& e) { return e.b.Select(e.K(kW, 0), e.x, e.y); }},
        RuleCase{
            "select(x, x, y)",
            {kW},
            [](const E& e) { return e.b.Select(e.b.Icmp(IntCond::kEq, e.x, e.K(0)), e.y, e.x); }},
        RuleCase{
            "select(x, x, y)",
            {kW},
            [](const E& e) { return e.b.Select(e.b.Icmp(IntCond::kNe, e.x, e.K(0)), e.x, e.y); }},
        RuleCase{"icmp(slt x, y)", kWide,
                 [](const E& e) {
                   return e.b.Select(e.b.Icmp(IntCond::kSlt, e.x, e.y), e.K(kW, 1), e.K(kW, 0));
                 }},
        RuleCase{"icmp(sge x, y)", kWide,
                 [](const E& e) {
                   return e.b.Select(e.b.Icmp(IntCond::kSlt, e.x, e.y), e.K(kW, 0), e.K(kW, 1));
                 }},
        RuleCase{"uextend(icmp(ne x, 0))",
                 {kW},
                 [](const E& e) { return e.b.Select(e.x, e.K(kL, 1), e.K(kL, 0)); }},
        RuleCase{"select(x, 3, x)",
                 {kW},
                 [](const E& e) { return e.b.Select(e.x, e.b.Select(e.x, e.K(3), e.y), e.x); }},
        RuleCase{"select(x, 3, x)", {kW}, [](const E& e) {
                   return e.b.Select(e.x, e.K(3), e.b.Select(e.x, e.y, e.x));
                 }}));

INSTANTIATE_TEST_SUITE_P(
    Convert, RuleTest,
    testing::Values(
        RuleCase{"uextend(x)",
                 {kB, kH},
                 [](const E& e) { return e.b.Uextend(kL, e.b.Uextend(kW, e.x)); }},
        RuleCase{"sextend(x)",
                 {kB, kH},
                 [](const E& e) { return e.b.Sextend(kL, e.b.Sextend(kW, e.x)); }},
        RuleCase{
            "band(x, 255)",
            {kL},
            [](const E& e) { return e.b.Uextend(kL, e.b.Ireduce(kW, e.b.Band(e.x, e.K(255)))); }},
        RuleCase{"uextend(ireduce(x))",
                 {kL},
                 [](const E& e) { return e.b.Uextend(kL, e.b.Ireduce(kW, e.x)); }},
        RuleCase{
            "sext32(x)", {kL}, [](const E& e) { return e.b.Sextend(kL, e.b.Ireduce(kW, e.x)); }},
        RuleCase{"sext16(x)", kWide,
                 [](const E& e) { return e.b.Sextend(e.t, e.b.Ireduce(kH, e.x)); }},
        RuleCase{"sext8(x)", kWide,
                 [](const E& e) { return e.b.Sextend(e.t, e.b.Ireduce(kB, e.x)); }},
        RuleCase{"uextend(band(x, 255))",
                 {kW},
                 [](const E& e) { return e.b.Sextend(kL, e.b.Band(e.x, e.K(255))); }},
        RuleCase{"x", {kW}, [](const E& e) { return e.b.Ireduce(kW, e.b.Uextend(kL, e.x)); }},
        RuleCase{"x", {kW}, [](const E& e) { return e.b.Ireduce(kW, e.b.Sextend(kL, e.x)); }},
        RuleCase{
            "ireduce(x)", {kW}, [](const E& e) { return e.b.Ireduce(kB, e.b.Sextend(kL, e.x)); }},
        RuleCase{
            "sextend(x)", {kB}, [](const E& e) { return e.b.Ireduce(kW, e.b.Sextend(kL, e.x)); }},
        // No conversion leads from one narrow type to another.
        RuleCase{"ireduce(uextend(x))",
                 {kH},
                 [](const E& e) { return e.b.Ireduce(kB, e.b.Uextend(kW, e.x)); }},
        RuleCase{"ireduce(sextend(x))",
                 {kH},
                 [](const E& e) { return e.b.Ireduce(kB, e.b.Sextend(kL, e.x)); }},
        RuleCase{
            "ireduce(x)", {kL}, [](const E& e) { return e.b.Ireduce(kB, e.b.Ireduce(kW, e.x)); }},
        RuleCase{"ireduce(x)", {kL}, [](const E& e) { return e.b.Ireduce(kW, e.b.Sext32(e.x)); }},
        RuleCase{
            "ireduce(sext8(x))", {kL}, [](const E& e) { return e.b.Ireduce(kW, e.b.Sext8(e.x)); }},
        RuleCase{"ireduce(x)",
                 {kL},
                 [](const E& e) { return e.b.Ireduce(kW, e.b.Band(e.x, e.K(0xffffffff))); }},
        RuleCase{"iadd(x, y)",
                 {kW},
                 [](const E& e) {
                   return e.b.Ireduce(kW, e.b.Iadd(e.b.Uextend(kL, e.x), e.b.Sextend(kL, e.y)));
                 }},
        RuleCase{"imul(x, 7)",
                 {kW},
                 [](const E& e) {
                   return e.b.Ireduce(kW, e.b.Imul(e.b.Uextend(kL, e.x), e.K(kL, 0x500000007)));
                 }},
        RuleCase{"sext8(x)", kWide, [](const E& e) { return e.b.Sext8(e.b.Sext8(e.x)); }},
        RuleCase{"sext8(x)", kWide, [](const E& e) { return e.b.Sext16(e.b.Sext8(e.x)); }},
        RuleCase{"sext8(x)", kWide, [](const E& e) { return e.b.Sext8(e.b.Sext16(e.x)); }},
        RuleCase{"sext8(x)", kWide,
                 [](const E& e) { return e.b.Sext8(e.b.Band(e.x, e.K(0xfff))); }},
        RuleCase{"band(x, 127)", kWide,
                 [](const E& e) { return e.b.Sext8(e.b.Band(e.x, e.K(127))); }},
        RuleCase{"sextend(x)", {kW}, [](const E& e) { return e.b.Sext32(e.b.Uextend(kL, e.x)); }},
        RuleCase{"x", {kW}, [](const E& e) { return e.b.Bitcast(kW, e.b.Bitcast(kS, e.x)); }},
        RuleCase{"x", {kD}, [](const E& e) { return e.b.Bitcast(kD, e.b.Bitcast(kL, e.x)); }}));

INSTANTIATE_TEST_SUITE_P(
    Float, RuleTest,
    testing::Values(
        RuleCase{"fadd(x, x)", {kS}, [](const E& e) { return e.b.Fmul(e.x, e.K(0x40000000)); }},
        RuleCase{
            "fadd(x, x)", {kD}, [](const E& e) { return e.b.Fmul(e.K(0x4000000000000000), e.x); }},
        RuleCase{
            "fmul(x, 0x3e800000)", {kS}, [](const E& e) { return e.b.Fdiv(e.x, e.K(0x40800000)); }},
        RuleCase{"fmul(x, 0x7fd0000000000000)",
                 {kD},
                 [](const E& e) { return e.b.Fdiv(e.x, e.K(0x0010000000000000)); }},
        RuleCase{"fmul(x, 0xbfc0000000000000)",
                 {kD},
                 [](const E& e) { return e.b.Fdiv(e.x, e.K(0xc020000000000000)); }},
        RuleCase{
            "fdiv(x, 0x40400000)", {kS}, [](const E& e) { return e.b.Fdiv(e.x, e.K(0x40400000)); }},
        RuleCase{
            "fdiv(x, 0x7f000000)", {kS}, [](const E& e) { return e.b.Fdiv(e.x, e.K(0x7f000000)); }},
        RuleCase{"x", kFloats, [](const E& e) { return e.b.Fneg(e.b.Fneg(e.x)); }},
        RuleCase{"fabs(x)", kFloats, [](const E& e) { return e.b.Fabs(e.b.Fabs(e.x)); }},
        RuleCase{"fabs(x)", kFloats, [](const E& e) { return e.b.Fabs(e.b.Fneg(e.x)); }},
        RuleCase{"fabs(x)", kFloats, [](const E& e) { return e.b.Fabs(e.b.Fcopysign(e.x, e.y)); }},
        RuleCase{"x", kFloats, [](const E& e) { return e.b.Fcopysign(e.x, e.x); }},
        RuleCase{"fabs(x)", kFloats, [](const E& e) { return e.b.Fcopysign(e.x, e.K(0)); }},
        RuleCase{
            "fneg(fabs(x))", {kS}, [](const E& e) { return e.b.Fcopysign(e.x, e.K(0x80000000)); }},
        RuleCase{"fcopysign(x, y)", kFloats,
                 [](const E& e) { return e.b.Fcopysign(e.b.Fneg(e.x), e.y); }},
        RuleCase{"fcopysign(x, y)", kFloats,
                 [](const E& e) { return e.b.Fcopysign(e.b.Fcopysign(e.x, e.K(1)), e.y); }},
        RuleCase{"fcopysign(y, x)", kFloats,
                 [](const E& e) { return e.b.Fcopysign(e.b.Fcopysign(e.y, e.y), e.x); }},
        RuleCase{"fceil(x)", kFloats, [](const E& e) { return e.b.Ffloor(e.b.Fceil(e.x)); }},
        RuleCase{"ffloor(x)", kFloats, [](const E& e) { return e.b.Fnearest(e.b.Ffloor(e.x)); }},
        RuleCase{"ftrunc(x)", kFloats, [](const E& e) { return e.b.Fceil(e.b.Ftrunc(e.x)); }},
        RuleCase{"fnearest(x)", kFloats, [](const E& e) { return e.b.Ftrunc(e.b.Fnearest(e.x)); }},
        RuleCase{"fcvt_from_uint(x)",
                 {kW},
                 [](const E& e) { return e.b.FcvtFromSint(kD, e.b.Uextend(kL, e.x)); }},
        RuleCase{"fcvt_from_uint(x)",
                 {kW},
                 [](const E& e) { return e.b.FcvtFromUint(kS, e.b.Uextend(kL, e.x)); }},
        RuleCase{"fcvt_from_sint(x)",
                 {kW},
                 [](const E& e) { return e.b.FcvtFromSint(kS, e.b.Sextend(kL, e.x)); }},
        // Not simplified, as a NaN or a signed zero would change.
        RuleCase{"fadd(x, 0x0)", kFloats, [](const E& e) { return e.b.Fadd(e.x, e.K(0)); }},
        RuleCase{
            "fmul(x, 0x3f800000)", {kS}, [](const E& e) { return e.b.Fmul(e.x, e.K(0x3f800000)); }},
        RuleCase{"fsub(x, x)", kFloats, [](const E& e) { return e.b.Fsub(e.x, e.x); }},
        RuleCase{"fmin(x, x)", kFloats, [](const E& e) { return e.b.Fmin(e.x, e.x); }},
        RuleCase{"fcmp(eq x, x)", kFloats,
                 [](const E& e) { return e.b.Fcmp(FloatCond::kEq, e.x, e.x); }}));

// The nearest expressions to those of the rules that are not theirs.
INSTANTIATE_TEST_SUITE_P(
    Kept, RuleTest,
    testing::Values(
        RuleCase{"iadd(x, x)", {kB, kH}, [](const E& e) { return e.b.Iadd(e.x, e.x); }},
        RuleCase{"bor(ushr(x, 24), ishl(x, 7))",
                 {kW},
                 [](const E& e) {
                   const Value low = e.b.Ushr(e.x, e.K(24));
                   return e.b.Bor(low, e.b.Ishl(e.x, e.K(7)));
                 }},
        RuleCase{"bor(ushr(x, 25), ishl(y, 7))",
                 {kW},
                 [](const E& e) {
                   const Value low = e.b.Ushr(e.x, e.K(25));
                   return e.b.Bor(low, e.b.Ishl(e.y, e.K(7)));
                 }},
        RuleCase{"bor(ushr(x, 3), ishl(x, 5))",
                 {kB},
                 [](const E& e) {
                   const Value low = e.b.Ushr(e.x, e.K(3));
                   return e.b.Bor(low, e.b.Ishl(e.x, e.K(5)));
                 }},
        RuleCase{"band(x, bnot(y))", kInts,
                 [](const E& e) { return e.b.Band(e.x, e.b.Bnot(e.y)); }},
        RuleCase{"sshr(ishl(x, 24), 16)",
                 {kW},
                 [](const E& e) { return e.b.Sshr(e.b.Ishl(e.x, e.K(24)), e.K(16)); }},
        RuleCase{"sshr(ishl(x, 4), 4)",
                 {kB},
                 [](const E& e) { return e.b.Sshr(e.b.Ishl(e.x, e.K(4)), e.K(4)); }},
        RuleCase{"icmp(eq uextend(x), uextend(ireduce(y)))",
                 {kW},
                 [](const E& e) {
                   const Value wide = e.b.Uextend(kL, e.x);
                   return e.b.Icmp(IntCond::kEq, wide, e.b.Uextend(kL, e.b.Ireduce(kB, e.y)));
                 }},
        RuleCase{"ireduce(uextend(x))",
                 {kB},
                 [](const E& e) { return e.b.Ireduce(kH, e.b.Uextend(kW, e.x)); }},
        RuleCase{
            "uextend(ireduce(band(x, 255)))",
            {kL},
            [](const E& e) { return e.b.Uextend(kW, e.b.Ireduce(kH, e.b.Band(e.x, e.K(255)))); }},
        RuleCase{"ireduce(iadd(y, uextend(ireduce(x))))",
                 {kL},
                 [](const E& e) {
                   return e.b.Ireduce(kW, e.b.Iadd(e.b.Uextend(kL, e.b.Ireduce(kB, e.x)), e.y));
                 }},
        RuleCase{"fcvt_from_uint(sextend(x))",
                 {kW},
                 [](const E& e) { return e.b.FcvtFromUint(kD, e.b.Sextend(kL, e.x)); }},
        RuleCase{"fcvt_from_sint(sextend(x))",
                 {kB, kH},
                 [](const E& e) { return e.b.FcvtFromSint(kD, e.b.Sextend(kL, e.x)); }},
        // Known bits are looked for four deep, which here is one too few.
        RuleCase{"band(uextend(band(uextend(band(x, 31)), 15)), 7)", {kB}, [](const E& e) {
                   const Value low = e.b.Uextend(kW, e.b.Band(e.x, e.K(31)));
                   return e.b.Band(e.b.Uextend(kL, e.b.Band(low, e.K(kW, 15))), e.K(kL, 7));
                 }}));

INSTANTIATE_TEST_SUITE_P(Addresses, RuleTest,
                         testing::Values(RuleCase{"iadd_uext(x, ireduce(y))",
                                                  {kL},
                                                  [](const E& e) {
                                                    return e.b.IaddUext(e.x, e.b.Ireduce(kW, e.y));
                                                  }},
                                         RuleCase{"x", kInts, [](const E& e) {
                                                    return e.b.Unary(Opcode::kAlias, e.x);
                                                  }}));

TEST(SimplifyTest, DivisionByConstants) {
  for (Type type : {kW, kL}) {
    std::vector<uint64_t> divisors = EdgeValues(type);
    for (uint64_t d : {3,    5,     6,       7,          9,      10,         11,        12,  13,
                       14,   19,    24,      25,         28,     60,         100,       125, 641,
                       1000, 10000, 1000000, 1000000007, 274177, 0x55555555, 0x7ffffffe}) {
      divisors.push_back(d);
      divisors.push_back(ZeroExtend(0 - d, BitsOf(type)));
    }
    for (Opcode op : {Opcode::kUdiv, Opcode::kSdiv, Opcode::kUrem, Opcode::kSrem}) {
      for (uint64_t d : divisors) {
        std::string text;
        // Dividends near multiples of the divisor are where a reciprocal that is too short shows.
        for (uint64_t multiple : {0ull, 1ull, 0x12345ull, ~0ull / (d == 0 ? 1 : d)}) {
          ExpectSame(
              {type},
              [&](Builder& b, const std::vector<Value>& p) {
                const Value x = b.Bxor(p[0], b.Const(type, multiple * d));
                return b.Binary(op, x, b.Const(type, d));
              },
              &text);
        }
        const int64_t number = SignExtend(d, BitsOf(type));
        const bool kept = number == 0 || (number == -1 && op == Opcode::kSdiv);
        EXPECT_EQ(text.find("div") != std::string::npos || text.find("rem") != std::string::npos,
                  kept)
            << text;
      }
    }
  }
}

TEST(SimplifyTest, FoldsConstantsAndKeepsTraps) {
  std::string text;
  ExpectSame(
      {kW},
      [](Builder& b, const std::vector<Value>&) {
        return b.Iadd(b.Iconst(kW, 0x7fffffff), b.Iconst(kW, 1));
      },
      &text);
  EXPECT_EQ(text, "-2147483648");
  ExpectSame(
      {kW},
      [](Builder& b, const std::vector<Value>&) {
        return b.Udiv(b.Iconst(kW, 1), b.Iconst(kW, 0));
      },
      &text);
  EXPECT_EQ(text, "udiv(1, 0)");
  ExpectSame(
      {kW},
      [](Builder& b, const std::vector<Value>&) {
        return b.FcvtToSint(kW, b.Fconst(kS, 0x7f800000));
      },
      &text);
  EXPECT_EQ(text, "fcvt_to_sint(0x7f800000)");
}

}  // namespace
}  // namespace davit::ir
