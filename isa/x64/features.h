// CPU features beyond the baseline, which is x86-64-v2 (SSE4.2, SSSE3, POPCNT, CMPXCHG16B; psABI
// section 3.1.1).
#ifndef DAVIT_ISA_X64_FEATURES_H_
#define DAVIT_ISA_X64_FEATURES_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace davit::isa::x64 {

// Bits of TargetOptions::features. A row of insts.def may be used if all bits of its feature are
// set.
enum Feature : uint64_t {
  kBaseline = 0,
  kLzcnt = 1 << 0,
  kBmi1 = 1 << 1,
  kBmi2 = 1 << 2,
  // With the operating system's support for the registers (XCR0).
  kAvx = 1 << 3,
  kAvx2 = 1 << 4,
  kFma = 1 << 5,
};
// What the psABI's levels have of these: x86-64-v2 is the baseline.
inline constexpr uint64_t kLevelV3 = kLzcnt | kBmi1 | kBmi2 | kAvx | kAvx2 | kFma;

// The feature that /proc/cpuinfo calls `name` ("bmi2"), "lzcnt" for what it calls "abm". Nothing if
// there is none.
std::optional<uint64_t> FeatureByName(std::string_view name);
// Features of the processor that this process runs on; 0 if it is no x86-64.
uint64_t HostFeatures();
// The features of "x86-64-v2", "x86-64-v3", or "native", which is this processor. InvalidArgument,
// naming these, for any other name.
absl::StatusOr<uint64_t> FeaturesOfCpu(std::string_view cpu);
// Unimplemented, naming what is missing, if `available` lacks some of `wanted`.
absl::Status CheckFeatures(uint64_t wanted, uint64_t available);
// Unimplemented, naming what is missing, if this processor lacks the baseline or some of
// `features`.
absl::Status CheckHost(uint64_t features);

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_FEATURES_H_
