// Target: an instruction set as one const struct. The functions are called once per function, so an
// indirect call costs nothing; below them everything inside an ISA is direct.
#ifndef DAVIT_ISA_TARGET_H_
#define DAVIT_ISA_TARGET_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "ir/function.h"
#include "isa/compiled_function.h"
#include "isa/link_info.h"
#include "isa/mach_function.h"
#include "regalloc/function.h"

namespace davit::isa {

// What the code may assume of its surroundings; a value of the compilation, the same for all its
// functions.
struct TargetOptions {
  // CPU features, bits of the ISA's own enum (isa/<isa>/features.h); only features beyond the
  // baseline.
  uint64_t features = 0;
  // Byte offset from the context of the lowest address that the stack pointer may have (u64).
  // Functions with convention kDavit check it on entry. No value: no check.
  std::optional<int32_t> stack_limit_offset;
  // Byte offset from the context of the value of pinned register 1; loaded by calls that switch the
  // context. No value: pinned register 1 is not used and never written.
  std::optional<int32_t> pinned1_offset;
};

struct DisassemblyRules;

struct Target {
  std::string_view name;
  // Architecture and operating system as compilers call them: "x86_64-linux".
  std::string_view platform;
  // Registers for register allocation.
  const regalloc::Environment* environment;
  const LinkInfo* link_info;

  // Selects machine instructions for `function` into `out` (cleared first). `uses[v]` is the number
  // of uses of value v by live instructions, saturating at 255; values and block parameters with 0
  // uses and no effects are dead and their operands are not counted. Operands never name an
  // `alias`. Errors: ResourceExhausted where the stack slots are too large.
  absl::Status (*lower)(const ir::Function& function, std::span<const uint8_t> uses,
                        const TargetOptions& options, MachFunction& out);

  // Encodes `function` with the given allocation. Errors: ResourceExhausted where the code or frame
  // is too large.
  absl::Status (*emit)(const MachFunction& function, const regalloc::Output& allocation,
                       const TargetOptions& options, CompiledFunction& out);

  // One instruction as text, registers as allocated, or virtual ones where `allocation` is null.
  std::string (*print_inst)(const MachFunction& function, uint32_t inst,
                            const regalloc::Output* allocation);
  // A whole register ("rax").
  std::string_view (*reg_name)(regalloc::PReg reg);
  // For isa/disassemble.h.
  const DisassemblyRules* disassembly;

  // Unimplemented, with what is missing, if the machine that this process runs on lacks the
  // baseline or some of `features`.
  absl::Status (*check_host)(uint64_t features);
  // The features of this machine.
  uint64_t (*host_features)();
  // The features that go by the name of a processor or level: "native", and `cpus`. InvalidArgument
  // for another name, listing them.
  absl::StatusOr<uint64_t> (*features_of_cpu)(std::string_view cpu);
  // The names that features_of_cpu knows, for help texts.
  std::string_view cpus;
  // The feature of this name ("avx2"); nothing if there is none.
  std::optional<uint64_t> (*feature_by_name)(std::string_view name);
};

// The target of the machine that this process runs on; one whose check_host fails where there is
// none.
const Target& HostTarget();
std::span<const Target* const> Targets();
// By name ("x64"); null if there is none.
const Target* FindTarget(std::string_view name);

}  // namespace davit::isa

#endif  // DAVIT_ISA_TARGET_H_
