// How an oracle says that something does not hold, and what the oracles measure.
#ifndef DAVIT_FUZZ_ORACLE_REPORT_H_
#define DAVIT_FUZZ_ORACLE_REPORT_H_

#include <time.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>

#include "absl/status/status.h"

namespace davit::fuzz {

// Ends the process: what is wrong, and what was found of each side.
[[noreturn]] inline void Die(std::string_view what, std::string_view first,
                             std::string_view second = {}) {
  std::fprintf(stderr, "%.*s\n  %.*s\n  %.*s\n", static_cast<int>(what.size()), what.data(),
               static_cast<int>(first.size()), first.data(), static_cast<int>(second.size()),
               second.data());
  std::abort();
}

inline std::string Verdict(const absl::Status& status) {
  return status.ok() ? "valid" : status.ToString();
}

// Dies if it lives for too long: a second for each begun 100 KB of input. What counts is the time
// that the processor spent on this thread, since other processes want theirs.
class TimeLimit {
 public:
  explicit TimeLimit(size_t input_bytes)
      : limit_(static_cast<double>(input_bytes / 100'000 + 1)), start_(Now()) {}
  ~TimeLimit() {
    const double seconds = Now() - start_;
    if (seconds > limit_) Die("an input takes too long", std::to_string(seconds) + " s");
  }
  TimeLimit(const TimeLimit&) = delete;
  TimeLimit& operator=(const TimeLimit&) = delete;

 private:
  static double Now() {
    timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
  }

  const double limit_;
  const double start_;
};

// Decides by the input what is done with it (FNV-1a).
inline uint64_t HashOf(std::span<const uint8_t> bytes) {
  uint64_t hash = 0xcbf2'9ce4'8422'2325;
  for (const uint8_t byte : bytes) hash = (hash ^ byte) * 0x100'0000'01b3;
  return hash;
}

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_REPORT_H_
