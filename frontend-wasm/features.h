// The proposals that make up WebAssembly since its first version, and the set of them that a module
// may use.
//
// Every operator, type and section belongs to one feature. What belongs to a feature that is not
// enabled is refused by its name and the feature's, so that a user learns what is missing and not
// merely that something is.
#ifndef DAVIT_FRONTEND_WASM_FEATURES_H_
#define DAVIT_FRONTEND_WASM_FEATURES_H_

#include <cstdint>
#include <string_view>

namespace davit::wasm {

enum class Feature : uint8_t {
  kMvp,
  kMutableGlobals,
  kSignExtension,
  kSaturatingFloat,
  kMultiValue,
  kReferenceTypes,
  kBulkMemory,
  kExtendedConst,
  kSimd,
  kRelaxedSimd,
  kTailCall,
  kFunctionReferences,
  kGc,
  kExceptions,
  kMultiMemory,
  kMemory64,
  kThreads,
  kCustomPageSizes,
  kLegacyExceptions,
  kWideArithmetic,
  kCustomDescriptors,
};
inline constexpr int kNumFeatures = 21;

// The name of the proposal ("reference-types").
constexpr std::string_view FeatureName(Feature feature) {
  constexpr std::string_view kNames[kNumFeatures] = {"mvp",
                                                     "mutable-globals",
                                                     "sign-extension",
                                                     "saturating-float-to-int",
                                                     "multi-value",
                                                     "reference-types",
                                                     "bulk-memory",
                                                     "extended-const",
                                                     "simd",
                                                     "relaxed-simd",
                                                     "tail-call",
                                                     "function-references",
                                                     "gc",
                                                     "exceptions",
                                                     "multi-memory",
                                                     "memory64",
                                                     "threads",
                                                     "custom-page-sizes",
                                                     "legacy-exceptions",
                                                     "wide-arithmetic",
                                                     "custom-descriptors"};
  return kNames[static_cast<int>(feature)];
}

// A set of features.
class Features {
 public:
  // Only the first version of WebAssembly.
  constexpr Features() = default;
  // All that is decoded and validated: WebAssembly 3.0 and threads.
  static constexpr Features Validated() {
    return Compiled()
        .With(Feature::kTailCall)
        .With(Feature::kGc)
        .With(Feature::kExceptions)
        .With(Feature::kMemory64)
        .With(Feature::kThreads);
  }
  // All that is translated too. The use of another feature is refused when code is compiled.
  static constexpr Features Compiled() {
    return Features()
        .With(Feature::kMutableGlobals)
        .With(Feature::kSignExtension)
        .With(Feature::kSaturatingFloat)
        .With(Feature::kMultiValue)
        .With(Feature::kReferenceTypes)
        .With(Feature::kBulkMemory)
        .With(Feature::kExtendedConst)
        .With(Feature::kSimd)
        .With(Feature::kRelaxedSimd)
        .With(Feature::kMultiMemory)
        .With(Feature::kFunctionReferences);
  }
  static constexpr Features Default() { return Validated(); }

  constexpr bool Has(Feature f) const { return bits_ >> static_cast<int>(f) & 1; }
  constexpr Features With(Feature f) const { return Features(bits_ | Bit(f)); }
  constexpr Features Without(Feature f) const { return Features(bits_ & ~Bit(f)); }
  // Those that `compiled` has too; the others are marked as left out, which messages tell apart
  // from those that were never enabled.
  constexpr Features RestrictedTo(Features compiled) const {
    return Features(bits_ & compiled.bits_, left_out_ | (bits_ & ~compiled.bits_));
  }
  constexpr bool IsLeftOut(Feature f) const { return left_out_ >> static_cast<int>(f) & 1; }
  constexpr bool ContainsAll(Features other) const { return (other.bits_ & ~bits_) == 0; }
  friend constexpr bool operator==(Features, Features) = default;

 private:
  constexpr explicit Features(uint32_t bits, uint32_t left_out = 0)
      : bits_(bits), left_out_(left_out) {}
  static constexpr uint32_t Bit(Feature f) { return uint32_t{1} << static_cast<int>(f); }

  uint32_t bits_ = 1;
  uint32_t left_out_ = 0;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_FEATURES_H_
