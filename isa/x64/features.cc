#include "isa/x64/features.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

namespace davit::isa::x64 {
namespace {

#if defined(__x86_64__)

struct Cpuid {
  unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
};

// Zeros where the processor does not have the leaf.
Cpuid Query(unsigned leaf) {
  Cpuid r;
  if (!__get_cpuid_count(leaf, 0, &r.eax, &r.ebx, &r.ecx, &r.edx)) return Cpuid();
  return r;
}

// The operating system saves xmm and ymm (XCR0 bits 1 and 2).
bool SavesYmm(const Cpuid& leaf1) {
  if (!(leaf1.ecx & bit_OSXSAVE)) return false;
  unsigned low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return (low & 6) == 6;
}

#endif

struct FeatureName {
  std::string_view name;
  Feature feature;
};
constexpr FeatureName kFeatureNames[] = {{"lzcnt", kLzcnt}, {"bmi1", kBmi1}, {"bmi2", kBmi2},
                                         {"avx", kAvx},     {"avx2", kAvx2}, {"fma", kFma}};

}  // namespace

std::optional<uint64_t> FeatureByName(std::string_view name) {
  for (const FeatureName& row : kFeatureNames) {
    if (row.name == name) return row.feature;
  }
  return std::nullopt;
}

absl::StatusOr<uint64_t> FeaturesOfCpu(std::string_view cpu) {
  if (cpu == "x86-64-v2") return uint64_t{kBaseline};
  if (cpu == "x86-64-v3") return kLevelV3;
  if (cpu == "native") return HostFeatures();
  return absl::InvalidArgumentError(absl::StrCat("unknown CPU '", std::string(cpu),
                                                 "'; known are x86-64-v2, x86-64-v3 and native"));
}

absl::Status CheckFeatures(uint64_t wanted, uint64_t available) {
  std::vector<std::string> missing;
  for (const FeatureName& row : kFeatureNames) {
    if (row.feature & wanted & ~available) missing.emplace_back(row.name);
  }
  if (missing.empty()) return absl::OkStatus();
  return absl::UnimplementedError(
      absl::StrCat("the processor lacks ", absl::StrJoin(missing, ", ")));
}

#if defined(__x86_64__)

uint64_t HostFeatures() {
  const Cpuid leaf1 = Query(1), leaf7 = Query(7), extended = Query(0x8000'0001);
  uint64_t features = 0;
  if (extended.ecx & bit_LZCNT) features |= kLzcnt;
  if (leaf7.ebx & bit_BMI) features |= kBmi1;
  if (leaf7.ebx & bit_BMI2) features |= kBmi2;
  if (!SavesYmm(leaf1) || !(leaf1.ecx & bit_AVX)) return features;
  features |= kAvx;
  if (leaf7.ebx & bit_AVX2) features |= kAvx2;
  if (leaf1.ecx & bit_FMA) features |= kFma;
  return features;
}

absl::Status CheckHost(uint64_t features) {
  const Cpuid leaf1 = Query(1);
  const struct {
    const char* name;
    unsigned bit;
  } kBits[] = {{"SSE3", bit_SSE3},     {"SSSE3", bit_SSSE3},   {"CMPXCHG16B", bit_CMPXCHG16B},
               {"SSE4.1", bit_SSE4_1}, {"SSE4.2", bit_SSE4_2}, {"POPCNT", bit_POPCNT}};
  std::vector<std::string> missing;
  for (const auto& bit : kBits) {
    if (!(leaf1.ecx & bit.bit)) missing.push_back(bit.name);
  }
  if (missing.empty()) return CheckFeatures(features, HostFeatures());
  return absl::UnimplementedError(
      absl::StrCat("the processor lacks ", absl::StrJoin(missing, ", "), " (x86-64-v2 is needed)"));
}

#else

uint64_t HostFeatures() { return 0; }

absl::Status CheckHost(uint64_t) {
  return absl::UnimplementedError("this process does not run on an x86-64 processor");
}

#endif

}  // namespace davit::isa::x64
