// CPU features beyond the baseline, which is Armv8.0-A with floating point and Advanced SIMD.
#ifndef DAVIT_ISA_AARCH64_FEATURES_H_
#define DAVIT_ISA_AARCH64_FEATURES_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace davit::isa::aarch64 {

// Bits of TargetOptions::features. A row of insts.def may be used if all bits of its feature are
// set.
enum Feature : uint64_t {
  kBaseline = 0,
  // Atomic memory operations (FEAT_LSE, Armv8.1).
  kLse = 1 << 0,
  // Half-precision arithmetic (FEAT_FP16, Armv8.2).
  kFp16 = 1 << 1,
  // Dot products of bytes (FEAT_DotProd, Armv8.2).
  kDotProd = 1 << 2,
  // Products of byte matrices and of mixed signs (FEAT_I8MM, Armv8.2).
  kI8mm = 1 << 3,
  // Code that branch target identification accepts (FEAT_BTI, Armv8.5), and code that signs its
  // return addresses (FEAT_PAuth, Armv8.3). Both are hints that other processors ignore, so every
  // processor runs them; they are asked for, never taken from the host.
  kBti = 1 << 4,
  kPac = 1 << 5,
};
inline constexpr uint64_t kHintFeatures = kBti | kPac;
// What the processor has of Armv8.2-A's that are of use here (Neoverse N1, Cortex-A76).
inline constexpr uint64_t kLevelV82 = kLse | kFp16 | kDotProd;

// The feature that /proc/cpuinfo calls `name` ("asimddp"), or "bti", "pac". Nothing if there is
// none.
std::optional<uint64_t> FeatureByName(std::string_view name);
// Features of the processor that this process runs on; 0 if it is no AArch64.
uint64_t HostFeatures();
// The features of "armv8", "armv8.2", or "native", which is this processor; each may be followed by
// "+bti" and "+pac". InvalidArgument, naming these, for any other name.
absl::StatusOr<uint64_t> FeaturesOfCpu(std::string_view cpu);
// Unimplemented, naming what is missing, if this is no AArch64 or lacks some of `features`.
absl::Status CheckHost(uint64_t features);

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_FEATURES_H_
