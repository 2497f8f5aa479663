// Comparisons and complements that their users take up: native code against the interpreter.
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "gtest/gtest.h"
#include "tests/isa/feature_sets.h"
#include "tests/isa/lower_test_util.h"
#include "tests/isa/native_module.h"

namespace davit::isa {
namespace {

using ir::V128;

class VectorMask : public testing::TestWithParam<uint64_t> {
 protected:
  // v20 computed from v0 and v1 by each mask, and v40 from v20 by `use`; `#` is a shape of lanes.
  void Check(const std::string& use, const std::string& result) {
    for (const std::string& mask : Masks()) {
      for (const char* lanes : {"i8x16", "i16x8", "i32x4", "i64x2"}) {
        NativeModule module(GetParam());
        const uint32_t func = module.Add(ParseBody(
            absl::StrCat("(v128, v128) -> ", result, " davit"),
            absl::StrCat(mask, "\n", absl::StrReplaceAll(use, {{"#", lanes}}), "\nreturn v40")));
        for (const std::vector<V128>& args : Arguments()) {
          ASSERT_EQ(module.Compare(func, args), "");
        }
      }
    }
  }

  static std::vector<std::string> Masks() {
    std::vector<std::string> masks;
    for (const char* cond : {"eq", "ne", "slt", "sge", "sgt", "sle", "ult", "uge", "ugt", "ule"}) {
      for (const char* lanes : {"i8x16", "i16x8", "i32x4", "i64x2"}) {
        if (cond[0] == 'u' && lanes[1] == '6') continue;
        masks.push_back(absl::StrCat("v20 = vicmp.", lanes, " ", cond, " v0, v1"));
        masks.push_back(
            absl::StrCat("v19 = vicmp.", lanes, " ", cond, " v0, v1\nv20 = vnot.v128 v19"));
      }
    }
    masks.push_back("v20 = vfcmp.f32x4 ne v0, v1");
    masks.push_back("v20 = vfcmp.f64x2 ge v0, v1");
    masks.push_back("v20 = vnot.v128 v0");
    masks.push_back("v20 = vand.v128 v0, v1");
    masks.push_back("v20 = vandnot.v128 v0, v1");
    masks.push_back(
        "v18 = vicmp.i16x8 ne v0, v1\nv19 = vicmp.i8x16 ugt v0, v1\nv20 = vand.v128 v18, v19");
    masks.push_back(
        "v18 = vicmp.i16x8 sgt v0, v1\nv19 = vicmp.i8x16 eq v0, v1\nv20 = vor.v128 v18, v19");
    masks.push_back("v18 = vicmp.i16x8 ne v0, v1\nv19 = vnot.v128 v18\nv20 = vxor.v128 v19, v0");
    return masks;
  }

  // Vectors that are equal, different in one lane, different in all, zero, all ones.
  static std::vector<std::vector<V128>> Arguments() {
    const V128 x = {0x0102'8304'85f6'0780, 0x7f10'0011'8012'ff00};
    const V128 ones = {UINT64_MAX, UINT64_MAX};
    std::vector<std::vector<V128>> args;
    for (const V128& y : {x, V128{x.low ^ 0x80, x.high}, V128{x.low, x.high ^ uint64_t{1} << 63},
                          V128{~x.low, ~x.high}, V128{0, 0}, ones, V128{0, x.high}}) {
      args.push_back({x, y});
      args.push_back({y, x});
    }
    args.push_back({ones, ones});
    args.push_back({V128{}, V128{}});
    args.push_back({V128{}, ones});
    return args;
  }
};

TEST_P(VectorMask, Value) { Check("v40 = viadd.# v20, v20", "v128"); }
TEST_P(VectorMask, Not) { Check("v40 = vnot.v128 v20", "v128"); }
TEST_P(VectorMask, And) { Check("v40 = vand.v128 v1, v20", "v128"); }
TEST_P(VectorMask, AndNot) { Check("v40 = vandnot.v128 v0, v20", "v128"); }
TEST_P(VectorMask, Bitselect) { Check("v40 = vbitselect.v128 v0, v1, v20", "v128"); }
TEST_P(VectorMask, BitselectOfMasks) {
  Check("v30 = vicmp.# slt v0, v1\nv40 = vbitselect.v128 v20, v30, v20", "v128");
}
TEST_P(VectorMask, Bitmask) { Check("v40 = vbitmask.# v20", "i32"); }
TEST_P(VectorMask, AnyTrue) { Check("v40 = vany_true.i32 v20", "i32"); }
TEST_P(VectorMask, AllTrue) { Check("v40 = vall_true.# v20", "i32"); }
TEST_P(VectorMask, SelectOnAnyTrue) {
  Check("v30 = vany_true.i32 v20\nv40 = select.v128 v30, v0, v1", "v128");
}
TEST_P(VectorMask, SelectOnNotAllTrue) {
  Check(
      "v30 = vall_true.# v20\nv31 = iconst.i32 0\nv32 = icmp.i32 eq v30, v31\n"
      "v33 = iconst.i64 5\nv34 = iconst.i64 6\nv40 = select.i64 v32, v33, v34",
      "i64");
}
TEST_P(VectorMask, BranchOnAllTrue) {
  Check(
      "v30 = vall_true.# v20\nv31 = iconst.i32 5\nv32 = iconst.i32 6\n"
      "brif v30, block1(v31), block1(v32)\nblock1(v40: i32):",
      "i32");
}
// Used twice, the test is a value.
TEST_P(VectorMask, AnyTrueTwice) {
  Check(
      "v30 = vany_true.i32 v20\nv31 = iconst.i32 7\nv32 = select.i32 v30, v31, v30\n"
      "v40 = iadd.i32 v32, v30",
      "i32");
}

INSTANTIATE_TEST_SUITE_P(Features, VectorMask, testing::ValuesIn(HostFeatureSets()),
                         FeatureSetName);

}  // namespace
}  // namespace davit::isa
