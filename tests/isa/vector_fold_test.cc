// Vector operations that a back end may make one instruction of: native code against the
// interpreter, each combination at all lanes that it has, both ways round, and with the inner value
// used a second time, when it must not be taken in.
#include <random>
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

// v9 from v4, which is made from the v128 v0, v1 and v2; `#` is a shape of lanes.
struct Fold {
  std::string body;
  std::vector<const char*> lanes;
};

const std::vector<const char*> kAll = {"i8x16", "i16x8", "i32x4", "i64x2"};
const std::vector<const char*> kWide = {"i16x8", "i32x4", "i64x2"};
const std::vector<const char*> kNarrow = {"i8x16", "i16x8", "i32x4"};

std::vector<Fold> Folds() {
  std::vector<Fold> folds;
  const auto both_ways = [&folds](const std::string& inner, const char* outer,
                                  const std::vector<const char*>& lanes) {
    for (const char* operands : {"v4, v2", "v2, v4", "v4, v4"}) {
      folds.push_back({absl::StrCat(inner, "\nv9 = ", outer, " ", operands), lanes});
    }
  };
  for (const char* outer : {"viadd.#", "visub.#"}) {
    both_ways("v4 = vimul.# v0, v1", outer, kWide);
    for (const char* half : {"low", "high"}) {
      for (const char* sign : {"s", "u"}) {
        both_ways(absl::StrCat("v4 = vextend_", half, "_", sign, ".# v0"), outer, kWide);
        both_ways(absl::StrCat("v4 = vextmul_", half, "_", sign, ".# v0, v1"), outer, kWide);
      }
    }
    both_ways("v4 = vextadd_pairwise_s.# v0", outer, {"i16x8", "i32x4"});
    both_ways("v4 = vextadd_pairwise_u.# v0", outer, {"i16x8", "i32x4"});
    for (const char* k : {"0", "1", "5", "7", "8", "15"}) {
      both_ways(absl::StrCat("v3 = iconst.i32 ", k, "\nv4 = vushr.# v0, v3"), outer, kAll);
      both_ways(absl::StrCat("v3 = iconst.i32 ", k, "\nv4 = vsshr.# v0, v3"), outer, kAll);
    }
  }
  folds.insert(
      folds.end(),
      {{"v3 = vextend_low_u.# v0\nv4 = vextend_low_u.# v1\nv9 = viadd.# v3, v4", kWide},
       {"v3 = vextend_low_s.# v0\nv4 = vextend_low_s.# v1\nv9 = visub.# v3, v4", kWide},
       {"v3 = vextend_high_u.# v0\nv4 = vextend_high_u.# v1\nv9 = visub.# v3, v4", kWide},
       {"v3 = vextend_high_s.# v0\nv4 = vextend_low_s.# v1\nv9 = viadd.# v3, v4", kWide},
       {"v3 = vextend_low_u.# v0\nv4 = vextend_low_s.# v1\nv9 = viadd.# v3, v4", kWide},
       {"v3 = vimax_u.# v0, v1\nv4 = vimin_u.# v1, v0\nv9 = visub.# v3, v4", kNarrow},
       {"v3 = vimax_s.# v0, v1\nv4 = vimin_s.# v0, v1\nv9 = visub.# v3, v4", kNarrow},
       {"v3 = vimax_s.# v0, v1\nv4 = vimin_u.# v0, v1\nv9 = visub.# v3, v4", kNarrow},
       {"v3 = vimin_u.# v0, v1\nv4 = vimax_u.# v0, v1\nv9 = visub.# v3, v4", kNarrow},
       {"v4 = vand.v128 v0, v1\nv3 = vconst.v128 0x00\nv9 = vicmp.# ne v4, v3", kAll},
       {"v4 = vand.v128 v0, v1\nv3 = vconst.v128 0x00\nv9 = vicmp.# eq v4, v3", kAll},
       {"v4 = vandnot.v128 v0, v1\nv9 = vnot.v128 v4", {"i8x16"}},
       {"v4 = vnot.v128 v0\nv9 = vor.v128 v4, v1", {"i8x16"}},
       {"v4 = vnot.v128 v0\nv9 = vxor.v128 v1, v4", {"i8x16"}},
       {"v3 = vnot.v128 v0\nv4 = vnot.v128 v1\nv9 = vor.v128 v3, v4", {"i8x16"}},
       {"v3 = vnot.v128 v0\nv4 = vnot.v128 v1\nv9 = vand.v128 v3, v4", {"i8x16"}},
       {"v4 = vicmp.# sgt v0, v1\nv3 = vbitselect.v128 v0, v2, v4\nv9 = vxor.v128 v3, v4", kAll},
       {"v4 = vicmp.# ne v0, v1\nv3 = vbitselect.v128 v0, v2, v4\nv9 = vxor.v128 v3, v4", kAll},
       {"v4 = viadd.# v0, v1\nv9 = vbitselect.v128 v4, v1, v2", kAll},
       {"v4 = viadd.# v0, v1\nv9 = vbitselect.v128 v1, v4, v2", kAll},
       {"v4 = vfsub.f32x4 v0, v1\nv9 = vfabs.f32x4 v4", {"f32x4"}},
       {"v4 = vfsub.f64x2 v0, v1\nv9 = vfabs.f64x2 v4", {"f64x2"}},
       {"v4 = vfsub.f32x4 v0, v1\nv9 = vfabs.f64x2 v4", {"f32x4"}}});
  return folds;
}

class VectorFold : public testing::TestWithParam<uint64_t> {
 protected:
  static std::vector<std::vector<V128>> Arguments() {
    std::mt19937_64 random(4);
    std::vector<std::vector<V128>> args;
    for (const uint64_t mask : {UINT64_MAX, uint64_t{0x8080'ff7f'8000'7fff}, uint64_t{0}}) {
      for (int i = 0; i < 6; ++i) {
        std::vector<V128> three;
        for (int n = 0; n < 3; ++n) three.push_back({random() & mask, random() | ~mask});
        args.push_back(three);
      }
    }
    return args;
  }

  static void Check(const std::vector<std::string>& bodies, ir::Type open,
                    const std::string& result = "v128") {
    NativeModule module(GetParam());
    uint32_t count = 0;
    for (const std::string& body : bodies) {
      module.Add(ParseBody(absl::StrCat("(v128, v128, v128) -> ", result, " davit"),
                           absl::StrCat(body, "\nreturn v9")));
      ++count;
    }
    for (const std::vector<V128>& args : Arguments()) {
      for (uint32_t func = 0; func < count; ++func) {
        ASSERT_EQ(module.Compare(func, args, open), "");
      }
    }
  }
};

TEST_P(VectorFold, Operations) {
  for (const Fold& fold : Folds()) {
    for (const char* lanes : fold.lanes) {
      const std::string body = absl::StrReplaceAll(fold.body, {{"#", lanes}});
      const ir::Type open = lanes[0] != 'f'   ? ir::Type::kVoid
                            : lanes[1] == '3' ? ir::Type::kF32
                                              : ir::Type::kF64;
      std::vector<std::string> bodies = {body};
      // Used twice.
      if (open == ir::Type::kVoid && body.find("vf") == std::string::npos) {
        bodies.push_back(
            absl::StrCat(absl::StrReplaceAll(body, {{"v9", "v8"}}), "\nv9 = vxor.v128 v8, v4"));
      }
      ASSERT_NO_FATAL_FAILURE(Check(bodies, open));
    }
  }
}

// Shifts in both directions, joined: rotations, and what only looks like one.
TEST_P(VectorFold, ShiftsJoined) {
  for (const char* lanes : kAll) {
    const int width =
        lanes[1] == '8' ? 8
                        : 16 * (lanes[1] == '1') + 32 * (lanes[1] == '3') + 64 * (lanes[1] == '6');
    std::vector<std::string> bodies;
    for (int left = 1; left < width; left += width / 8) {
      for (const int right : {width - left, width - left + 1, width - left - 1}) {
        for (const char* sources : {"v0 v0", "v0 v1"}) {
          for (const char* order : {"v5, v6", "v6, v5"}) {
            bodies.push_back(absl::StrCat("v3 = iconst.i32 ", left, "\nv4 = iconst.i32 ", right,
                                          "\nv5 = vishl.", lanes, " ", std::string(sources, 2),
                                          ", v3\nv6 = vushr.", lanes, " ", sources + 3,
                                          ", v4\nv9 = vor.v128 ", order));
          }
        }
      }
    }
    ASSERT_NO_FATAL_FAILURE(Check(bodies, ir::Type::kVoid));
  }
}

// Constants of every form that an instruction might hold, and their neighbours.
TEST_P(VectorFold, Constants) {
  std::vector<V128> constants;
  const auto splat = [&constants](uint64_t low) {
    constants.push_back({low, low});
    constants.push_back({~low, ~low});
    constants.push_back({low, 0});
    constants.push_back({0, low});
    constants.push_back({low, low ^ 1});
  };
  for (const uint64_t byte : std::initializer_list<uint64_t>{0x00, 0x01, 0x7f, 0x80, 0xab, 0xff}) {
    const int step = byte == 0xab ? 4 : 8;
    splat(byte * 0x0101'0101'0101'0101);
    for (int shift = 0; shift < 16; shift += step) splat((byte << shift) * 0x0001'0001'0001'0001);
    for (int shift = 0; shift < 32; shift += step) {
      const uint64_t word = byte << shift & UINT32_MAX, ones = (uint64_t{1} << shift) - 1;
      splat(word << 32 | word);
      splat((word | ones) << 32 | (word | ones));
      splat(word);
    }
  }
  for (const uint64_t f :
       std::initializer_list<uint64_t>{0x3f80'0000, 0x4048'0000, 0x4049'0000, 0xc1f8'0000,
                                       0x3e00'0000, 0x3d80'0000, 0x4200'0000, 0x7f80'0000}) {
    splat(f << 32 | f);
    splat(f);
  }
  for (const uint64_t d : std::initializer_list<uint64_t>{
           0x3ff0'0000'0000'0000, 0x403f'0000'0000'0000, 0x3fc0'0000'0000'0000,
           0x4040'0000'0000'0000, 0x3ff0'8000'0000'0000}) {
    splat(d);
  }
  splat(0xff00'00ff'00ff'ff00);
  splat(0xff00'00ff'00ff'ff01);
  std::vector<std::string> bodies;
  for (const V128& c : constants) {
    const std::string text =
        absl::StrCat("v4 = vconst.v128 0x", absl::Hex(c.high, absl::kZeroPad16),
                     absl::Hex(c.low, absl::kZeroPad16));
    for (const char* op : {"vand", "vor", "vxor"}) {
      bodies.push_back(absl::StrCat(text, "\nv9 = ", op, ".v128 v0, v4"));
    }
    if (bodies.size() < 60) continue;
    ASSERT_NO_FATAL_FAILURE(Check(bodies, ir::Type::kVoid));
    bodies.clear();
  }
  ASSERT_NO_FATAL_FAILURE(Check(bodies, ir::Type::kVoid));
}

// Signs of lanes that are only compared with none or all.
TEST_P(VectorFold, BitmaskCompared) {
  std::vector<std::string> bodies;
  for (const char* lanes : kAll) {
    const int count = lanes[1] == '8' ? 16 : lanes[1] == '1' ? 8 : lanes[1] == '3' ? 4 : 2;
    for (const char* value : {"v3 = vicmp.# eq v0, v1", "v3 = vicmp.# ne v0, v1",
                              "v3 = vicmp.i32x4 sgt v0, v1", "v3 = viadd.# v0, v1"}) {
      for (const char* cond : {"eq", "ne", "ult"}) {
        for (const int k : {0, 1, (1 << count) - 1, (1 << count) - 2}) {
          bodies.push_back(absl::StrCat(absl::StrReplaceAll(value, {{"#", lanes}}),
                                        "\nv4 = vbitmask.", lanes, " v3\nv5 = iconst.i32 ", k,
                                        "\nv6 = icmp.i32 ", cond,
                                        " v4, v5\nv7 = iconst.i32 7\nv9 = select.i32 v6, v7, v5"));
        }
      }
      bodies.push_back(absl::StrCat(
          absl::StrReplaceAll(value, {{"#", lanes}}), "\nv4 = vbitmask.", lanes,
          " v3\nv7 = iconst.i32 7\nv8 = iconst.i32 8\nbrif v4, block1(v7), block1(v8)\n"
          "block1(v9: i32):"));
    }
  }
  ASSERT_NO_FATAL_FAILURE(Check(bodies, ir::Type::kVoid, "i32"));
}

INSTANTIATE_TEST_SUITE_P(Features, VectorFold, testing::ValuesIn(HostFeatureSets()),
                         FeatureSetName);

}  // namespace
}  // namespace davit::isa
