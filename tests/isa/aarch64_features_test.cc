// CPU levels by name.
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "isa/aarch64/features.h"
#include "isa/target.h"

namespace davit::isa::aarch64 {
namespace {

using testing::HasSubstr;

TEST(Aarch64Features, Levels) {
  EXPECT_EQ(*FeaturesOfCpu("armv8"), 0u);
  EXPECT_EQ(*FeaturesOfCpu("armv8.2"), kLse | kFp16 | kDotProd);
  EXPECT_EQ(*FeaturesOfCpu("native"), HostFeatures());
}

// Hints are added to a level, everything else belongs to one.
TEST(Aarch64Features, Hints) {
  EXPECT_EQ(*FeaturesOfCpu("armv8+bti"), kBti);
  EXPECT_EQ(*FeaturesOfCpu("armv8.2+pac+bti"), kLevelV82 | kBti | kPac);
  for (const char* wrong : {"armv8+i8mm", "armv8+", "+bti", "", "armv9"}) {
    const absl::Status status = FeaturesOfCpu(wrong).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument) << wrong;
    EXPECT_THAT(std::string(status.message()),
                HasSubstr("known are armv8, armv8.2 and native, each with +bti and +pac"));
  }
}

TEST(HostTarget, HasItsOwnFeatures) {
  const Target& host = HostTarget();
  EXPECT_TRUE(host.check_host(host.host_features()).ok());
  for (const Target* target : Targets()) {
    if (target == &host) continue;
    EXPECT_EQ(target->check_host(0).code(), absl::StatusCode::kUnimplemented) << target->name;
  }
}

}  // namespace
}  // namespace davit::isa::aarch64
