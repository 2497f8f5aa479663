// A generated function is allocated, and the checker finds nothing wrong.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "fuzz/gen/choices.h"
#include "fuzz/gen/regalloc_gen.h"
#include "regalloc/allocator.h"
#include "regalloc/checker.h"
#include "regalloc/text.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  fuzz::Choices choices(std::span(data, size));
  const auto machine = static_cast<regalloc::Machine>(choices.Below(4));
  const regalloc::Environment environment = regalloc::MakeEnvironment(machine);
  regalloc::GeneratorOptions options;
  options.seed = choices.Bits32();
  options.size = 1 + choices.Below(400);
  options.max_loop_depth = choices.Below(6);
  options.calls = choices.Below(40);
  options.constrained = choices.Below(80);
  options.floats = choices.Below(100);
  options.reach = 1 + choices.Below(64);
  options.cold = choices.Below(50);
  options.plain = choices.OneIn(2);
  const regalloc::FunctionData generated = regalloc::GenerateFunction(environment, options);
  const regalloc::Function function = generated.View();
  regalloc::Allocator allocator(environment);
  regalloc::Output output;
  allocator.Run(function, output);
  const absl::Status status = regalloc::Check(function, environment, output);
  if (status.ok()) return 0;
  std::fputs((status.ToString() + "\n" + regalloc::Print(function, output)).c_str(), stderr);
  std::abort();
}
