// The CPU features with which native code is tested: none, and levels that this machine has.
#ifndef DAVIT_TESTS_ISA_FEATURE_SETS_H_
#define DAVIT_TESTS_ISA_FEATURE_SETS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "isa/target.h"
#include "isa/x64/features.h"

namespace davit::isa {

// AVX without AVX2, where splats take other ways and all else is as with AVX2.
inline bool IsAvxAlone(uint64_t features) {
  return HostTarget().name == "x64" && (features & x64::kAvx) && !(features & x64::kAvx2);
}

inline std::vector<uint64_t> HostFeatureSets(bool with_avx_alone = false) {
  const uint64_t host = HostTarget().host_features();
  std::vector<uint64_t> sets = {0};
  if (with_avx_alone && HostTarget().name == "x64" && (host & x64::kAvx2)) {
    sets.push_back(host & ~(x64::kAvx2 | x64::kFma));
  }
  if (host != 0) sets.push_back(host);
  return sets;
}

inline std::string FeatureSetName(const testing::TestParamInfo<uint64_t>& info) {
  return info.param == 0 ? "Baseline" : IsAvxAlone(info.param) ? "Avx" : "Host";
}

}  // namespace davit::isa

#endif  // DAVIT_TESTS_ISA_FEATURE_SETS_H_
