#include "fuzz/oracle/ir_case.h"

#include "fuzz/gen/ir_gen.h"
#include "fuzz/oracle/rebuild.h"

namespace davit::codegen {

IrCase GenerateIrCase(fuzz::Choices& choices, const Differential& differential) {
  IrCase c;
  const auto& levels = differential.feature_levels();
  c.features = levels[choices.Below(static_cast<uint32_t>(levels.size()))];
  const uint32_t extra = choices.Byte();
  c.text = extra % 8 == 1;
  c.others = extra % 8 == 2;
  c.choice = extra / 8;
  c.rebuild = extra % 8 >= 4;
  c.rebuild_options.fold = extra / 8 % 4 != 1;
  c.rebuild_options.number = extra / 8 % 4 != 2;
  fuzz::IrGenOptions options;
  options.memory_size = Differential::kMemoryBytes;
  options.max_cost = 20'000;
  options.vectors = choices.OneIn(2);
  c.functions = fuzz::GenerateIr(choices, options);
  for (int call = 0; call < 4; ++call) {
    c.calls.push_back(fuzz::GenerateArguments(choices, c.functions[0].sig));
  }
  return c;
}

std::string CheckIrCase(Differential& differential, const IrCase& c) {
  if (c.text) {
    const std::string difference = CheckText(c.functions);
    if (!difference.empty()) return difference;
  }
  std::vector<ir::Function> rebuilt;
  if (c.rebuild) {
    for (const ir::Function& f : c.functions) {
      rebuilt.push_back(ir::Rebuild(f, c.rebuild_options));
    }
  }
  const absl::Status status = differential.Compile(c.rebuild ? rebuilt : c.functions, c.features);
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
