// A generated function is allocated: the checker finds nothing wrong, neither does executing it,
// and another allocator gives the same.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include "fuzz/gen/choices.h"
#include "fuzz/gen/regalloc_gen.h"
#include "fuzz/oracle/coarse_allocation.h"
#include "fuzz/oracle/regalloc_simulation.h"
#include "regalloc/allocator.h"
#include "regalloc/checker.h"
#include "regalloc/text.h"
#include "regalloc/validate.h"

namespace davit::regalloc {
namespace {

struct MachineState {
  explicit MachineState(Machine machine)
      : env(MakeEnvironment(machine)), allocator(env), other(env) {}
  Environment env;
  // They keep their memory from function to function; the second has seen fewer.
  Allocator allocator;
  Allocator other;
};

GeneratorOptions ChooseOptions(fuzz::Choices& choices) {
  GeneratorOptions options;
  options.graph = choices.OneIn(2);
  options.size = 1 + choices.Below(choices.OneIn(16) ? 400 : 40);
  options.max_loop_depth = choices.Below(6);
  options.calls = choices.Below(40);
  options.constrained = choices.Below(80);
  options.floats = choices.Below(100);
  options.branches = choices.Below(30);
  options.params = 1 + choices.Below(choices.OneIn(8) ? 20 : 5);
  options.reach = 1 + choices.Below(64);
  options.cold = choices.Below(50);
  options.plain = choices.OneIn(4);
  return options;
}

std::string Test(fuzz::Choices& choices, const Function& function, MachineState& machine,
                 Output& output) {
  const bool coarse = choices.OneIn(8);
  if (coarse) {
    AllocateCoarsely(function, machine.env, output);
  } else {
    machine.allocator.Run(function, output);
  }
  const absl::Status status = Check(function, machine.env, output);
  if (!status.ok()) return status.ToString();
  const auto max_steps = static_cast<uint32_t>(2 * function.insts.size() + 200);
  for (int run = 0; run < 2; ++run) {
    const std::string wrong = Simulate(function, machine.env, output, choices, max_steps);
    if (!wrong.empty()) return wrong;
  }
  if (coarse || !choices.OneIn(4)) return "";
  Output again;
  machine.other.Run(function, again);
  return Print(function, again) == Print(function, output) ? ""
                                                           : "a second run gives another result";
}

}  // namespace
}  // namespace davit::regalloc

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  using regalloc::Machine;
  static std::array<regalloc::MachineState, 4> machines = {
      regalloc::MachineState(Machine::kX64), regalloc::MachineState(Machine::kA64),
      regalloc::MachineState(Machine::kTiny), regalloc::MachineState(Machine::kBare)};
  static regalloc::Output output;
  fuzz::Choices choices(std::span(data, size));
  regalloc::MachineState& machine = machines[choices.Below(4)];
  const regalloc::GeneratorOptions options = regalloc::ChooseOptions(choices);
  const regalloc::FunctionData generated =
      regalloc::GenerateFunction(choices, machine.env, options);
  const regalloc::Function function = generated.View();
  const absl::Status valid = regalloc::Validate(function);
  const std::string wrong =
      valid.ok() ? regalloc::Test(choices, function, machine, output) : valid.ToString();
  if (wrong.empty()) return 0;
  std::fputs((wrong + "\n" + regalloc::Print(function, output)).c_str(), stderr);
  std::abort();
}
