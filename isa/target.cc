#include "isa/target.h"

#include "isa/aarch64/target.h"
#include "isa/x64/target.h"

namespace davit::isa {
namespace {

constexpr const Target* kTargets[] = {&x64::kX64Target, &aarch64::kAarch64Target};

// The one place where the compiler asks what it runs on. Where that is no target of its own, the
// first one stands in: Davit is a cross compiler there, and its check_host refuses to run code.
#if defined(__x86_64__)
constexpr const Target* kHostTarget = &x64::kX64Target;
#elif defined(__aarch64__)
constexpr const Target* kHostTarget = &aarch64::kAarch64Target;
#else
constexpr const Target* kHostTarget = kTargets[0];
#endif

}  // namespace

const Target& HostTarget() { return *kHostTarget; }

std::span<const Target* const> Targets() { return kTargets; }

const Target* FindTarget(std::string_view name) {
  for (const Target* target : kTargets) {
    if (target->name == name) return target;
  }
  return nullptr;
}

}  // namespace davit::isa
