// Miscompilations of other compilers that concern vectors, as tests: shuffles (C7) and registers
// under pressure across calls (C2). Native code against the interpreter.
#include <array>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "tests/isa/feature_sets.h"
#include "tests/isa/lower_test_util.h"
#include "tests/isa/native_module.h"

namespace davit::isa {
namespace {

using ir::V128;
using ByteMask = std::array<uint8_t, 16>;

class VectorCause : public testing::TestWithParam<uint64_t> {};

// Masks by units of `unit` bytes.
ByteMask FromUnits(int unit, const std::vector<int>& units) {
  ByteMask mask;
  for (int i = 0; i < 16; ++i) {
    mask[static_cast<size_t>(i)] =
        static_cast<uint8_t>(units[static_cast<size_t>(i / unit)] * unit + i % unit);
  }
  return mask;
}

// Masks of every kind that an instruction does, every such mask with one byte changed, and random
// ones of each unit.
std::vector<ByteMask> Masks() {
  std::vector<ByteMask> masks;
  for (int k = 0; k < 32; ++k) {
    ByteMask mask;
    for (int i = 0; i < 16; ++i) mask[static_cast<size_t>(i)] = static_cast<uint8_t>((k + i) % 32);
    masks.push_back(mask);
    mask.fill(static_cast<uint8_t>(k));
    masks.push_back(mask);
  }
  for (int unit = 1; unit <= 8; unit *= 2) {
    const int lanes = 16 / unit;
    for (const int a : {0, lanes}) {
      for (const int b : {0, lanes}) {
        for (const int half : {0, lanes / 2}) {
          std::vector<int> unpack;
          for (int i = 0; i < lanes; ++i) unpack.push_back((i % 2 ? b : a) + half + i / 2);
          masks.push_back(FromUnits(unit, unpack));
        }
        // Every second lane, and lanes against zeros wider by one step and by two.
        std::vector<int> even, wide;
        for (int i = 0; i < lanes; ++i)
          even.push_back((i < lanes / 2 ? a : b) + 2 * (i % (lanes / 2)));
        for (int i = 0; i < lanes; ++i) wide.push_back(i % 4 == 0 ? a + i / 4 : b + i);
        masks.push_back(FromUnits(unit, even));
        masks.push_back(FromUnits(unit, wide));
      }
    }
  }
  for (int blend = 0; blend < 256; ++blend) {
    std::vector<int> words;
    for (int i = 0; i < 8; ++i) words.push_back(i + (blend >> i & 1 ? 8 : 0));
    masks.push_back(FromUnits(2, words));
    // pshufd, pshuflw, pshufhw and shufps of both orders by the same number.
    const auto part = [blend](int i) { return blend >> 2 * i & 3; };
    masks.push_back(FromUnits(4, {part(0), part(1), part(2), part(3)}));
    masks.push_back(FromUnits(2, {part(0), part(1), part(2), part(3), 4, 5, 6, 7}));
    masks.push_back(FromUnits(2, {0, 1, 2, 3, 4 + part(0), 4 + part(1), 4 + part(2), 4 + part(3)}));
    masks.push_back(FromUnits(4, {part(0), part(1), 4 + part(2), 4 + part(3)}));
    masks.push_back(FromUnits(4, {4 + part(0), 4 + part(1), part(2), part(3)}));
  }
  for (int to = 0; to < 4; ++to) {
    for (int from = 0; from < 8; ++from) {
      std::vector<int> insert = {0, 1, 2, 3}, second = {4, 5, 6, 7};
      insert[static_cast<size_t>(to)] = second[static_cast<size_t>(to)] = from;
      masks.push_back(FromUnits(4, insert));
      masks.push_back(FromUnits(4, second));
    }
  }
  std::mt19937 random(7);
  const size_t regular = masks.size();
  for (size_t i = 0; i < regular; i += 5) {
    ByteMask mask = masks[i];
    mask[random() % 16] = static_cast<uint8_t>(random() % 32);
    masks.push_back(mask);
  }
  for (int i = 0; i < 400; ++i) {
    const int unit = 1 << i % 4;
    std::vector<int> units;
    for (int n = 0; n < 16 / unit; ++n)
      units.push_back(static_cast<int>(random()) & (32 / unit - 1));
    masks.push_back(FromUnits(unit, units));
  }
  return masks;
}

// Each byte of the operands is different, so that each lane of a result names its origin.
TEST_P(VectorCause, C7_ShuffleMasks) {
  constexpr V128 kFirst = {0x1716'1514'1312'1110, 0x1f1e'1d1c'1b1a'1918};
  constexpr V128 kSecond = {0xa7a6'a5a4'a3a2'a1a0, 0xafae'adac'abaa'a9a8};
  const std::string zero = "v2 = vconst.v128 0x00\n";
  const std::string constant = "v2 = vconst.v128 0xcfcecdcccbcac9c8c7c6c5c4c3c2c1c0\n";
  const std::string loaded =
      "v3 = pinned.i64 1\nstore memory v1, v3+5\nv2 = load.v128 memory v3+5\n";
  const struct {
    const std::string before;
    const char* operands;
  } kOperands[] = {{"", "v0, v1"},       {"", "v0, v0"},     {zero, "v0, v2"},
                   {zero, "v2, v0"},     {zero, "v2, v2"},   {constant, "v0, v2"},
                   {constant, "v2, v0"}, {loaded, "v0, v2"}, {loaded, "v2, v0"}};
  const std::vector<ByteMask> masks = Masks();
  struct Case {
    size_t operands, mask;
  };
  std::vector<Case> cases;
  for (size_t o = 0; o < std::size(kOperands); ++o) {
    // Every mask on two registers and on one; the rest with every fourth.
    for (size_t m = 0; m < masks.size(); ++m) {
      if (o < 2 || (m + o) % 4 == 0) cases.push_back({o, m});
    }
  }
  // What the interpreter does per call grows with the number of functions.
  constexpr size_t kAtOnce = 32;
  for (size_t first = 0; first < cases.size(); first += kAtOnce) {
    NativeModule module(GetParam());
    const size_t end = std::min(first + kAtOnce, cases.size());
    for (size_t i = first; i < end; ++i) {
      const ByteMask& mask = masks[cases[i].mask];
      const auto& operands = kOperands[cases[i].operands];
      const std::vector<int> numbers(mask.begin(), mask.end());
      module.Add(ParseBody("(v128, v128) -> v128 davit",
                           absl::StrCat(operands.before, "v9 = shuffle.v128 ", operands.operands,
                                        ", [", absl::StrJoin(numbers, ", "), "]\nreturn v9")));
    }
    const std::vector<V128> args = {kFirst, kSecond};
    for (uint32_t func = 0; func < end - first; ++func) {
      ASSERT_EQ(module.Compare(func, args), "");
    }
  }
}

// A swizzle by a constant is a shuffle with zeros.
TEST_P(VectorCause, C7_SwizzleByConstants) {
  std::mt19937 random(9);
  std::vector<std::string> masks;
  for (int i = 0; i < 300; ++i) {
    std::vector<int> numbers;
    for (int n = 0; n < 16; ++n) {
      switch (i % 4) {
        case 0:  // Moved by one distance.
          numbers.push_back((n + i / 4 - 20) & 0xff);
          break;
        case 1:  // Kept or zero.
          numbers.push_back(random() % 2 ? n : 16 + static_cast<int>(random() % 240));
          break;
        case 2:  // Zero-extended.
          numbers.push_back(n % (2 << i / 4 % 3) == 0 ? n / (2 << i / 4 % 3) : 255);
          break;
        default:
          numbers.push_back(static_cast<int>(random() % 24));
          break;
      }
    }
    masks.push_back(absl::StrJoin(numbers, ", "));
  }
  NativeModule module(GetParam());
  for (const std::string& mask : masks) {
    module.Add(ParseBody(
        "(v128) -> v128 davit",
        absl::StrCat("v1 = vconst.v128 i8x16 ", mask, "\nv2 = swizzle.v128 v0, v1\nreturn v2")));
  }
  const std::vector<V128> args = {V128{0x1716'1514'1312'1110, 0x1f1e'1d1c'1b1a'1918}};
  for (uint32_t func = 0; func < masks.size(); ++func) {
    ASSERT_EQ(module.Compare(func, args), "");
  }
}

// --- C2 ---

constexpr const char* kTypes[] = {"i32", "f32", "i64", "v128", "f64"};
constexpr int kOfEach = 10;

// Ten values of each type from memory at 16 * n, alive across `middle`, then stored 1024 further.
std::string Pressure(const std::string& middle) {
  std::string text = "v1 = pinned.i64 1\n";
  const auto place = [](int i, int t) {
    return 16 * (i * static_cast<int>(std::size(kTypes)) + t);
  };
  const auto value = [](int i, int t) { return 100 + i * static_cast<int>(std::size(kTypes)) + t; };
  for (int i = 0; i < kOfEach; ++i) {
    for (int t = 0; t < static_cast<int>(std::size(kTypes)); ++t) {
      absl::StrAppend(&text, "v", value(i, t), " = load.", kTypes[t], " memory v1+", place(i, t),
                      "\n");
    }
  }
  text += middle;
  for (int i = kOfEach - 1; i >= 0; --i) {
    for (int t = 0; t < static_cast<int>(std::size(kTypes)); ++t) {
      absl::StrAppend(&text, "store memory v", value(i, t), ", v1+", place(i, t) + 1024, "\n");
    }
  }
  return text;
}

std::vector<uint8_t> RandomBytes(uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<uint8_t> bytes(NativeModule::kMemoryBytes);
  for (uint8_t& byte : bytes) byte = static_cast<uint8_t>(random());
  return bytes;
}

// Values of all types and widths in spill slots at once: none may overwrite its neighbour.
TEST_P(VectorCause, C2_MixedSpillsAcrossCall) {
  NativeModule module(GetParam());
  // Reads and writes all registers.
  const uint32_t callee = module.Add(ParseBody("(v128) -> v128 davit", Pressure("") + "return v0"));
  const std::string declarations =
      absl::StrCat("sig0 = (v128) -> v128 davit\nfn0 = module:", callee, " sig0");
  const uint32_t caller =
      module.Add(ParseBody("(v128) -> v128 davit",
                           Pressure("v50 = call.v128 fn0(v103)\n") + "return v50", declarations));
  // In both branches, so that edges move spilled values.
  const uint32_t branches = module.Add(ParseBody(
      "(v128) -> v128 davit",
      Pressure(
          "v50 = call.v128 fn0(v108)\nbrif v100, block1(v103, v104, v101), block1(v108, v109, "
          "v106)\n"
          "block1(v60: v128, v61: f64, v62: f32):\nv51 = call.v128 fn0(v60)\n"
          "store memory v60, v1+3000\nstore memory v61, v1+3016\nstore memory v62, v1+3032\n") +
          "v52 = vxor.v128 v50, v51\nreturn v52",
      declarations));
  module.SetMemory(RandomBytes(5));
  const std::vector<V128> args = {V128{1, 2}};
  for (const uint32_t func : {callee, caller, branches}) ASSERT_EQ(module.Compare(func, args), "");
}

// Arguments and results beyond the registers, of all types; v128 on the stack.
TEST_P(VectorCause, C2_StackArgumentsAndResults) {
  std::vector<std::string> types, params, args, rotated;
  std::string loads;
  for (int i = 0; i < 30; ++i) {
    const std::string type = kTypes[i % 5];
    types.push_back(type);
    params.push_back(absl::StrCat("v", i));
    args.push_back(absl::StrCat("v", 100 + i));
    absl::StrAppend(&loads, "v", 100 + i, " = load.", type, " memory v1+", 16 * i, "\n");
    // The result of the same type, five further.
    rotated.push_back(absl::StrCat("v", (i + 5) % 30));
  }
  const std::string list = absl::StrJoin(types, ", ");
  const std::string signature = absl::StrCat("(", list, ") -> ", list, " davit");
  NativeModule module(GetParam());
  const uint32_t callee =
      module.Add(ParseBody(signature, absl::StrCat("return ", absl::StrJoin(rotated, ", "))));
  std::string body = absl::StrCat("v1 = pinned.i64 1\n", loads, "v200 = call.i32 fn0(",
                                  absl::StrJoin(args, ", "), ")\n");
  for (int i = 1; i < 30; ++i) {
    absl::StrAppend(&body, "v", 200 + i, " = proj.", types[static_cast<size_t>(i)], " v200, ", i,
                    "\n");
  }
  for (int i = 0; i < 30; ++i)
    absl::StrAppend(&body, "store memory v", 200 + i, ", v1+", 1024 + 16 * i, "\n");
  const uint32_t caller =
      module.Add(ParseBody("(i32) davit", body + "return",
                           absl::StrCat("sig0 = ", signature, "\nfn0 = module:", callee, " sig0")));
  module.SetMemory(RandomBytes(6));
  const std::vector<V128> no_args = {V128{}};
  ASSERT_EQ(module.Compare(caller, no_args), "");
}

// Operations whose second source is in a spill slot.
TEST_P(VectorCause, C2_SpilledOperands) {
  constexpr int kCount = 34;
  static constexpr const char* kOps[] = {"viadd.i32x4", "visub.i8x16",   "vand.v128",
                                         "vimul.i16x8", "vimin_s.i8x16", "vnarrow_s.i8x16"};
  std::string body = "v1 = pinned.i64 1\n";
  for (int i = 0; i < kCount; ++i) {
    absl::StrAppend(&body, "v", 100 + i, " = load.v128 memory v1+", 16 * i, "\n");
  }
  for (int i = 0; i < kCount; ++i) {
    absl::StrAppend(&body, "v", 200 + i, " = ", kOps[static_cast<size_t>(i) % std::size(kOps)],
                    " v", 100 + i, ", v", 100 + (i + 9) % kCount, "\nstore memory v", 200 + i,
                    ", v1+", 1024 + 16 * i, "\n");
  }
  NativeModule module(GetParam());
  module.Add(ParseBody("(i32) davit", body + "return"));
  module.SetMemory(RandomBytes(8));
  const std::vector<V128> no_args = {V128{}};
  ASSERT_EQ(module.Compare(0, no_args), "");
}

// A loop that carries and permutes more vectors than there are registers, with a vector select.
TEST_P(VectorCause, C2_LoopOfVectors) {
  constexpr int kCount = 20;
  std::string body = "v1 = pinned.i64 1\nv2 = iconst.i32 13\n";
  std::vector<std::string> first, params, next;
  for (int i = 0; i < kCount; ++i) {
    absl::StrAppend(&body, "v", 100 + i, " = load.v128 memory v1+", 16 * i, "\n");
    first.push_back(absl::StrCat("v", 100 + i));
    params.push_back(absl::StrCat("v", 200 + i, ": v128"));
    next.push_back(absl::StrCat("v", 200 + (i + 1) % kCount));
  }
  next[3] = "v51";
  // Operands from spill slots.
  std::string sum = "v300 = vnot.v128 v219\n";
  for (int i = 1; i < kCount; ++i) {
    absl::StrAppend(&sum, "v", 300 + i, " = ", i % 2 ? "visub.i16x8 v" : "vxor.v128 v", 299 + i,
                    ", v", 200 + i, "\n");
  }
  next[5] = absl::StrCat("v", 300 + kCount - 1);
  absl::StrAppend(&body, "jump block1(v2, ", absl::StrJoin(first, ", "), ")\nblock1(v10: i32, ",
                  absl::StrJoin(params, ", "), ") loop to block1:\n", sum,
                  "v50 = viadd.i8x16 v200, v207\nv11 = vany_true.i32 v201\n"
                  "v52 = vbitmask.i16x8 v219\nv53 = iconst.i32 1\nv54 = band.i32 v52, v53\n"
                  "v51 = select.v128 v54, v50, v204\nv12 = isub.i32 v10, v53\n"
                  "brif v12, block1(v12, ",
                  absl::StrJoin(next, ", "), "), block2\nblock2:\n");
  for (int i = 0; i < kCount; ++i) {
    absl::StrAppend(&body, "store memory v", 200 + i, ", v1+", 1024 + 16 * i, "\n");
  }
  NativeModule module(GetParam());
  module.Add(ParseBody("(i32) davit", body + "return"));
  module.SetMemory(RandomBytes(7));
  const std::vector<V128> no_args = {V128{}};
  ASSERT_EQ(module.Compare(0, no_args), "");
}

INSTANTIATE_TEST_SUITE_P(Features, VectorCause, testing::ValuesIn(HostFeatureSets()),
                         FeatureSetName);

}  // namespace
}  // namespace davit::isa
