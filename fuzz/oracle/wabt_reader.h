// Whether a module is valid, by another implementation: wabt's library, in process.
//
// wabt knows an older WebAssembly, so the question is asked for the features that both have. Where
// the two differ and Davit is right by the specification, an excuse says why, as narrowly as the
// messages allow; any other difference is a bug of one of them. Without the library (it is Debian's
// package `wabt`; cross builds have none) there is no second verdict.
//
// Source of the verdicts: wabt 1.0.32, ReadBinaryIr and ValidateModule.
#ifndef DAVIT_FUZZ_ORACLE_WABT_READER_H_
#define DAVIT_FUZZ_ORACLE_WABT_READER_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>

#include "absl/status/status.h"
#include "frontend-wasm/features.h"

namespace davit::fuzz {

struct SecondVerdict {
  bool valid = false;
  // The first error, if it is not.
  std::string message;
};

// What both readers know. wabt's exceptions are the older proposal, its function references and
// relaxed operators unfinished ones. It takes the addresses of all memories for those of memory 0,
// so that either several memories or 64-bit ones can be asked about.
constexpr wasm::Features FeaturesOfBoth(bool several_memories) {
  using wasm::Feature;
  return wasm::Features::Validated()
      .Without(several_memories ? Feature::kMemory64 : Feature::kMultiMemory)
      .Without(Feature::kRelaxedSimd)
      .Without(Feature::kFunctionReferences)
      .Without(Feature::kGc)
      .Without(Feature::kExceptions);
}

// Whether the library was found.
bool HaveWabt();
// Empty where there is no second reader, or where it asserts instead of answering. Preconditions:
// FeaturesOfBoth() contains `features`; at most kMaxWabtBytes, since wabt's blocks are trees. One
// thread at a time.
inline constexpr size_t kMaxWabtBytes = 1 << 16;
std::optional<SecondVerdict> ReadWithWabt(std::span<const uint8_t> module, wasm::Features features);

// Why the two verdicts on one module may differ; empty if they may not, or do not. `davit` is the
// status of decoding and validating with the same features.
std::string_view ExcuseFor(std::span<const uint8_t> module, const absl::Status& davit,
                           const SecondVerdict& wabt);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_WABT_READER_H_
