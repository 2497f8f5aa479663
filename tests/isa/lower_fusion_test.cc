// Pairs of operations that selection may join into one instruction, native against the interpreter:
// each arithmetic operation, comparison and selection on top of each operation that shifts, masks,
// extends or inverts an operand, and conjunctions of comparisons.
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "tests/isa/lower_test_util.h"
#include "tests/isa/native_module.h"

namespace davit::isa {
namespace {

const std::vector<uint64_t>& Inputs() {
  static const std::vector<uint64_t> inputs = {0x80, 0x8000'0000, 0x1234'5678'9abc'def0,
                                               0xffff'fff6'0000'0005, UINT64_MAX};
  return inputs;
}

// Functions of one module, each run on all pairs of inputs.
class Batch {
 public:
  Batch() : module_(0) {}
  void Add(const std::string& type, const std::string& body) {
    bodies_.push_back(body);
    module_.Add(ParseBody(absl::StrCat("(", type, ", ", type, ") -> i64 davit"), body));
    width_mask_ = type == "i32" ? UINT32_MAX : UINT64_MAX;
  }
  void Run() {
    for (uint32_t f = 0; f < bodies_.size(); ++f) {
      for (const uint64_t a : Inputs()) {
        for (const uint64_t b : Inputs()) {
          const std::vector<uint64_t> args = {a & width_mask_, b & width_mask_};
          ASSERT_EQ(module_.Compare(f, args), "") << bodies_[f];
        }
      }
    }
  }

 private:
  NativeModule module_;
  std::vector<std::string> bodies_;
  uint64_t width_mask_ = 0;
};

// `v3 = ` something made of v0.
std::vector<std::string> Inner(const std::string& type) {
  std::vector<std::string> all;
  const int bits = type == "i32" ? 32 : 64;
  for (const char* op : {"ishl", "ushr", "sshr", "rotl", "rotr"}) {
    for (const int k : {0, 1, 4, 8, bits - 8, bits - 1}) {
      all.push_back(
          absl::StrCat("v2 = iconst.", type, " ", k, "\nv3 = ", op, ".", type, " v0, v2\n"));
    }
  }
  for (const int64_t mask :
       {int64_t{1}, int64_t{64}, int64_t{0xff}, int64_t{0xff0}, int64_t{0xffff},
        int64_t{0x7fff'ffff}, int64_t{-16}, int64_t{-0xff1}}) {
    all.push_back(absl::StrCat("v2 = iconst.", type, " ", mask, "\nv3 = band.", type, " v0, v2\n"));
  }
  for (const int64_t k : {int64_t{1}, int64_t{-1}, int64_t{4096}, int64_t{-70000}}) {
    all.push_back(absl::StrCat("v2 = iconst.", type, " ", k, "\nv3 = iadd.", type, " v0, v2\n"));
    all.push_back(absl::StrCat("v2 = iconst.", type, " ", k, "\nv3 = bxor.", type, " v0, v2\n"));
    all.push_back(absl::StrCat("v2 = iconst.", type, " ", k, "\nv3 = imul.", type, " v0, v2\n"));
  }
  for (const char* op : {"bnot", "ineg", "sext8", "sext16"}) {
    all.push_back(absl::StrCat("v3 = ", op, ".", type, " v0\n"));
  }
  all.push_back(absl::StrCat("v3 = imul.", type, " v0, v1\n"));
  if (bits == 64) {
    all.push_back("v3 = sext32.i64 v0\n");
    for (const char* extend : {"uextend", "sextend"}) {
      for (const char* narrow : {"i8", "i16", "i32"}) {
        all.push_back(absl::StrCat("v2 = ireduce.", narrow, " v0\nv3 = ", extend, ".i64 v2\n"));
      }
    }
    // A mask and a constant as tagged values have them.
    all.push_back("v2 = iconst.i64 -4294967296\nv3 = band.i64 v0, v2\n");
  }
  return all;
}

std::string Return(const std::string& type, const char* value) {
  return type == "i32" ? absl::StrCat("v90 = uextend.i64 ", value, "\nreturn v90")
                       : absl::StrCat("return ", value);
}

class LowerFusion : public testing::TestWithParam<const char*> {};

TEST_P(LowerFusion, Arithmetic) {
  const std::string type = GetParam();
  for (const char* op : {"iadd", "isub", "imul", "band", "bor", "bxor", "ishl", "ushr", "sshr"}) {
    Batch batch;
    for (const std::string& inner : Inner(type)) {
      for (const char* operands : {"v3, v1", "v1, v3"}) {
        batch.Add(type, absl::StrCat(inner, "v4 = ", op, ".", type, " ", operands, "\n",
                                     Return(type, "v4")));
      }
      // The other operand is a constant: masks of shifts, shifts of masks.
      for (const int k : {3, 24, 255}) {
        batch.Add(type, absl::StrCat(inner, "v5 = iconst.", type, " ", k, "\nv4 = ", op, ".", type,
                                     " v3, v5\n", Return(type, "v4")));
      }
    }
    batch.Run();
    if (HasFatalFailure()) return;
  }
}

TEST_P(LowerFusion, Insertion) {
  const std::string type = GetParam();
  const int bits = type == "i32" ? 32 : 64;
  const uint64_t all = UINT64_MAX >> (64 - bits);
  Batch batch;
  for (const auto& [lsb, width] :
       {std::pair{0, 8}, {4, 4}, {8, 24}, {bits - 8, 8}, {0, bits - 4}}) {
    const uint64_t ones = (width == 64 ? UINT64_MAX : (uint64_t{1} << width) - 1);
    const std::string kept = absl::StrCat(
        "v2 = iconst.", type, " ", static_cast<int64_t>(~(ones << lsb) & all), "\nv3 = band.", type,
        " v0, v2\nv4 = iconst.", type, " ", lsb, "\nv5 = iconst.", type, " ",
        static_cast<int64_t>(ones), "\nv6 = iconst.", type, " ",
        static_cast<int64_t>((ones << lsb) & all), "\nv7 = iconst.", type, " ", bits - width, "\n");
    for (const std::string& inserted :
         {absl::StrCat("v8 = band.", type, " v1, v5\nv9 = ishl.", type, " v8, v4\n"),
          absl::StrCat("v8 = ishl.", type, " v1, v4\nv9 = band.", type, " v8, v6\n"),
          absl::StrCat("v9 = ushr.", type, " v1, v7\n"),
          absl::StrCat("v9 = ishl.", type, " v1, v4\n")}) {
      for (const char* operands : {"v3, v9", "v9, v3"}) {
        batch.Add(type, absl::StrCat(kept, inserted, "v10 = bor.", type, " ", operands, "\n",
                                     Return(type, "v10")));
      }
    }
  }
  batch.Run();
}

constexpr const char* kConds[] = {"eq",  "ne",  "slt", "sge", "sgt",
                                  "sle", "ult", "uge", "ugt", "ule"};

// A comparison, read as a value, by a selection and by a branch.
void AddReaders(Batch& batch, const std::string& type, const std::string& condition) {
  batch.Add(type, condition + "v40 = uextend.i64 v30\nreturn v40");
  batch.Add(type,
            absl::StrCat(condition, "v40 = select.", type, " v30, v0, v1\n", Return(type, "v40")));
  batch.Add(type, condition +
                      "brif v30, block1, block2\nblock1:\nv41 = iconst.i64 1\nreturn v41\n"
                      "block2:\nv42 = iconst.i64 2\nreturn v42");
}

TEST_P(LowerFusion, Comparison) {
  const std::string type = GetParam();
  for (const char* cond : kConds) {
    Batch batch;
    for (const std::string& inner : Inner(type)) {
      for (const char* operands : {"v3, v1", "v1, v3"}) {
        AddReaders(batch, type,
                   absl::StrCat(inner, "v30 = icmp.", type, " ", cond, " ", operands, "\n"));
      }
    }
    for (const int64_t k : {int64_t{0}, int64_t{1}, int64_t{-1}, int64_t{4095}, int64_t{4097},
                            int64_t{-4097}, int64_t{0x7fff'ffff}, int64_t{-42949672960}}) {
      const std::string constant = absl::StrCat("v2 = iconst.", type, " ",
                                                type == "i32" ? static_cast<int32_t>(k) : k, "\n");
      AddReaders(batch, type, absl::StrCat(constant, "v30 = icmp.", type, " ", cond, " v0, v2\n"));
      AddReaders(
          batch, type,
          absl::StrCat(constant, "v5 = iconst.", type, " ", type == "i32" ? 64 : -4294967296,
                       "\nv3 = band.", type, " v0, v5\nv30 = icmp.", type, " ", cond, " v3, v2\n"));
    }
    batch.Run();
    if (HasFatalFailure()) return;
  }
}

TEST_P(LowerFusion, Conjunction) {
  const std::string type = GetParam();
  for (const char* op : {"band", "bor"}) {
    for (const char* first : kConds) {
      Batch batch;
      for (const char* second : kConds) {
        for (const int k : {5, -11, 4096}) {
          const std::string two = absl::StrCat("v2 = iconst.", type, " ", k, "\nv3 = icmp.", type,
                                               " ", first, " v0, v1\nv4 = icmp.", type, " ", second,
                                               " v0, v2\nv5 = ", op, ".i32 v3, v4\n");
          AddReaders(batch, type,
                     absl::StrCat(two, "v6 = iconst.i32 0\nv30 = icmp.i32 ne v5, v6\n"));
          AddReaders(batch, type,
                     absl::StrCat(two, "v7 = icmp.", type, " ult v1, v2\nv30 = ",
                                  op[1] == 'a' ? "bor" : "band", ".i32 v5, v7\n"));
        }
      }
      batch.Run();
      if (HasFatalFailure()) return;
    }
  }
}

TEST_P(LowerFusion, Selection) {
  const std::string type = GetParam();
  Batch batch;
  for (const int t : {0, 1, -1, 5, 6, -5, -6}) {
    for (const int f : {0, 1, -1, 5, 6, -5, -6}) {
      batch.Add(type, absl::StrCat("v2 = iconst.", type, " ", t, "\nv3 = iconst.", type, " ", f,
                                   "\nv4 = icmp.", type, " slt v0, v1\nv5 = select.", type,
                                   " v4, v2, v3\n", Return(type, "v5")));
    }
  }
  for (const std::string& inner : Inner(type)) {
    for (const char* operands : {"v3, v1", "v1, v3"}) {
      batch.Add(type, absl::StrCat(inner, "v4 = icmp.", type, " ult v0, v1\nv5 = select.", type,
                                   " v4, ", operands, "\n", Return(type, "v5")));
    }
  }
  batch.Run();
}

INSTANTIATE_TEST_SUITE_P(Types, LowerFusion, testing::Values("i32", "i64"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace davit::isa
