#include "isa/target.h"

#include "isa/aarch64/target.h"
#include "isa/x64/target.h"

namespace davit::isa {
namespace {

constexpr const Target* kTargets[] = {&x64::kX64Target, &aarch64::kAarch64Target};

}  // namespace

const Target& HostTarget() { return x64::kX64Target; }

std::span<const Target* const> Targets() { return kTargets; }

const Target* FindTarget(std::string_view name) {
  for (const Target* target : kTargets) {
    if (target->name == name) return target;
  }
  return nullptr;
}

}  // namespace davit::isa
