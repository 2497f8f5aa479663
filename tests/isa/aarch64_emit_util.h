// What the tests of emission share.
#ifndef DAVIT_TESTS_ISA_AARCH64_EMIT_UTIL_H_
#define DAVIT_TESTS_ISA_AARCH64_EMIT_UTIL_H_

#include <cstddef>
#include <cstdint>

#include "isa/aarch64/emit.h"
#include "support/check.h"
#include "tests/isa/aarch64_builder.h"

namespace davit::isa::aarch64 {

// What the pinned registers lead to in these tests.
struct Context {
  uint64_t stack_limit = 0;
  uint64_t* pinned1 = nullptr;
  uint64_t value = 0;
};

inline TargetOptions Options(uint64_t features = 0) {
  TargetOptions options;
  options.features = features;
  options.stack_limit_offset = offsetof(Context, stack_limit);
  options.pinned1_offset = offsetof(Context, pinned1);
  return options;
}

inline CompiledFunction EmitOrDie(const MachBuilder& b, const TargetOptions& options = Options()) {
  CompiledFunction out;
  const absl::Status status = Emit(b.function, b.allocation, options, out);
  DAVIT_CHECK(status.ok());
  return out;
}

}  // namespace davit::isa::aarch64

#endif  // DAVIT_TESTS_ISA_AARCH64_EMIT_UTIL_H_
