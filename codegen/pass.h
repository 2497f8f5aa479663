// The passes of the pipeline by name, and the time that each takes.
#ifndef DAVIT_CODEGEN_PASS_H_
#define DAVIT_CODEGEN_PASS_H_

#include <array>
#include <chrono>
#include <cstdint>
#include <string_view>

namespace davit::codegen {

// In the order of execution. The pipeline itself is the table kPasses in codegen/compiler.cc, which
// is checked against this order.
enum class PassId : uint8_t { kTranslate, kVerify, kDce, kLower, kRegalloc, kCheck, kEmit };
inline constexpr int kNumPasses = 7;
inline constexpr std::string_view kPassNames[kNumPasses] = {"translate", "verify", "dce", "lower",
                                                            "regalloc",  "check",  "emit"};

// Nanoseconds by pass, and what they were spent on. Sums over functions and workers by operator+=.
struct PassTimes {
  std::array<uint64_t, kNumPasses> ns{};
  uint64_t ir_insts = 0;
  uint64_t mach_insts = 0;
  uint64_t edits = 0;

  PassTimes& operator+=(const PassTimes& other) {
    for (int i = 0; i < kNumPasses; ++i) ns[i] += other.ns[i];
    ir_insts += other.ir_insts;
    mach_insts += other.mach_insts;
    edits += other.edits;
    return *this;
  }
};

// Adds the time of its scope to a counter; does nothing with a null counter.
class ScopedTimer {
 public:
  explicit ScopedTimer(uint64_t* counter) : counter_(counter) {
    if (counter_ != nullptr) start_ = std::chrono::steady_clock::now();
  }
  ~ScopedTimer() {
    if (counter_ == nullptr) return;
    const auto elapsed = std::chrono::steady_clock::now() - start_;
    *counter_ += std::chrono::duration_cast<std::chrono::nanoseconds>(elapsed).count();
  }
  ScopedTimer(const ScopedTimer&) = delete;
  ScopedTimer& operator=(const ScopedTimer&) = delete;

 private:
  uint64_t* counter_;
  std::chrono::steady_clock::time_point start_;
};

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_PASS_H_
