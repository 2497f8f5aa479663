// Names that the host's target has for processors (EngineOptions::cpu, --cpu).
#ifndef DAVIT_TESTS_HOST_CPU_H_
#define DAVIT_TESTS_HOST_CPU_H_

namespace davit {

// What every supported machine has, and the highest level that has a name.
#if defined(__x86_64__)
inline constexpr const char* kBaselineCpu = "x86-64-v2";
inline constexpr const char* kHighestCpu = "x86-64-v3";
#else
inline constexpr const char* kBaselineCpu = "armv8";
inline constexpr const char* kHighestCpu = "armv8.2+bti+pac";
#endif

}  // namespace davit

#endif  // DAVIT_TESTS_HOST_CPU_H_
