#include "fuzz/oracle/ir_case.h"

#include "fuzz/gen/ir_gen.h"

namespace davit::codegen {

IrCase GenerateIrCase(fuzz::Choices& choices, const Differential& differential) {
  IrCase c;
  const auto& levels = differential.feature_levels();
  c.features = levels[choices.Below(static_cast<uint32_t>(levels.size()))];
  const uint32_t extra = choices.Byte();
  c.text = extra % 8 == 1;
  c.others = extra % 8 == 2;
  c.choice = extra / 8;
  fuzz::IrGenOptions options;
  options.memory_size = Differential::kMemoryBytes;
  options.max_cost = 20'000;
  options.vectors = choices.OneIn(2);
  c.functions = fuzz::GenerateIr(choices, options);
  for (int call = 0; call < 2; ++call) {
    c.calls.push_back(fuzz::GenerateArguments(choices, c.functions[0].sig));
  }
  return c;
}

std::string CheckIrCase(Differential& differential, const IrCase& c) {
  if (c.text) {
    const std::string difference = CheckText(c.functions);
    if (!difference.empty()) return difference;
  }
  const absl::Status status = differential.Compile(c.functions, c.features);
  if (!status.ok()) return status.ToString();
  if (c.others) {
    const absl::Status others = differential.CompileForOthers(c.functions, c.choice);
    if (!others.ok()) return others.ToString();
  }
  for (const auto& args : c.calls) {
    const std::string difference = differential.Compare(c.functions, args);
    if (!difference.empty()) return difference;
  }
  return "";
}

}  // namespace davit::codegen
