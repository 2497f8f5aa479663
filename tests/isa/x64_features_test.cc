// CPU levels by name, and what a processor lacks.
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "isa/x64/features.h"

namespace davit::isa::x64 {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(Features, Levels) {
  EXPECT_EQ(*FeaturesOfCpu("x86-64-v2"), 0u);
  // The psABI's x86-64-v3, as far as there are rows for it.
  EXPECT_EQ(*FeaturesOfCpu("x86-64-v3"), kLzcnt | kBmi1 | kBmi2 | kAvx | kAvx2 | kFma);
  EXPECT_EQ(*FeaturesOfCpu("native"), HostFeatures());
  const absl::Status unknown = FeaturesOfCpu("x86-64-v9").status();
  EXPECT_EQ(unknown.code(), absl::StatusCode::kInvalidArgument);
  EXPECT_THAT(std::string(unknown.message()),
              HasSubstr("'x86-64-v9'; known are x86-64-v2, x86-64-v3 and native"));
}

TEST(Features, MissingOnesAreNamed) {
  EXPECT_TRUE(CheckFeatures(0, 0).ok());
  EXPECT_TRUE(CheckFeatures(kAvx, kLevelV3).ok());
  const absl::Status status = CheckFeatures(kLevelV3, kLevelV3 & ~(kBmi2 | kAvx2));
  EXPECT_EQ(status.code(), absl::StatusCode::kUnimplemented);
  EXPECT_THAT(std::string(status.message()), HasSubstr("lacks bmi2, avx2"));
  EXPECT_THAT(std::string(status.message()), Not(HasSubstr("fma")));
}

}  // namespace
}  // namespace davit::isa::x64
