#include "isa/aarch64/features.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"

#if defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

namespace davit::isa::aarch64 {
namespace {

struct FeatureName {
  std::string_view name;
  Feature feature;
};
constexpr FeatureName kFeatureNames[] = {{"atomics", kLse},     {"asimdhp", kFp16},
                                         {"asimddp", kDotProd}, {"i8mm", kI8mm},
                                         {"bti", kBti},         {"pac", kPac}};

std::optional<uint64_t> FeaturesOfLevel(std::string_view level) {
  if (level == "armv8") return uint64_t{kBaseline};
  if (level == "armv8.2") return kLevelV82;
  if (level == "native") return HostFeatures();
  return std::nullopt;
}

}  // namespace

std::optional<uint64_t> FeatureByName(std::string_view name) {
  for (const FeatureName& row : kFeatureNames) {
    if (row.name == name) return row.feature;
  }
  return std::nullopt;
}

absl::StatusOr<uint64_t> FeaturesOfCpu(std::string_view cpu) {
  const std::vector<std::string> parts = absl::StrSplit(std::string(cpu), '+');
  std::optional<uint64_t> features = FeaturesOfLevel(parts[0]);
  for (size_t i = 1; i < parts.size() && features; ++i) {
    const std::optional<uint64_t> hint = FeatureByName(parts[i]);
    features = hint && (*hint & kHintFeatures) ? std::optional(*features | *hint) : std::nullopt;
  }
  if (features) return *features;
  return absl::InvalidArgumentError(
      absl::StrCat("unknown CPU '", std::string(cpu),
                   "'; known are armv8, armv8.2 and native, each with +bti and +pac"));
}

#if defined(__aarch64__) && defined(__linux__)

uint64_t HostFeatures() {
  const unsigned long caps = getauxval(AT_HWCAP), caps2 = getauxval(AT_HWCAP2);
  uint64_t features = 0;
  if (caps & HWCAP_ATOMICS) features |= kLse;
  if ((caps & HWCAP_ASIMDHP) && (caps & HWCAP_FPHP)) features |= kFp16;
  if (caps & HWCAP_ASIMDDP) features |= kDotProd;
  if (caps2 & HWCAP2_I8MM) features |= kI8mm;
  return features;
}

absl::Status CheckHost(uint64_t features) {
  const uint64_t missing = features & ~(HostFeatures() | kHintFeatures);
  std::vector<std::string> names;
  for (const FeatureName& row : kFeatureNames) {
    if (row.feature & missing) names.emplace_back(row.name);
  }
  if (names.empty()) return absl::OkStatus();
  return absl::UnimplementedError(absl::StrCat("the processor lacks ", absl::StrJoin(names, ", ")));
}

#else

uint64_t HostFeatures() { return 0; }

absl::Status CheckHost(uint64_t) {
  return absl::UnimplementedError("this process does not run on an AArch64 processor");
}

#endif

}  // namespace davit::isa::aarch64
