#include "fuzz/oracle/ir_run.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace davit::codegen {

std::string Describe(const IrRun& run) {
  if (!run.error.empty()) return run.error;
  if (run.trap) return absl::StrCat("trap ", std::string(ir::TrapCodeName(*run.trap)));
  std::string text = "results";
  for (const ir::ValueBits& v : run.results) {
    absl::StrAppend(&text, " 0x", absl::Hex(v.high), ":", absl::Hex(v.low, absl::kZeroPad16));
  }
  return text;
}

IrRun Interpret(const std::vector<ir::Function>& functions, const std::vector<ir::ValueBits>& args,
                uint64_t address, std::vector<uint8_t>& memory) {
  IrRun run;
  ir::World world;
  for (uint32_t i = 0; i < functions.size(); ++i) {
    world.AddFunction({ir::kModuleFunctions, i}, &functions[i]);
  }
  world.memory = {{.address = address, .data = memory.data(), .size = memory.size()}};
  world.pinned[0] = address;
  auto outcome = ir::Interpret(world, {ir::kModuleFunctions, 0}, args);
  if (!outcome.ok()) {
    run.error = outcome.status().ToString();
    return run;
  }
  run.trap = outcome->trap;
  if (!run.trap) run.results = std::move(outcome->results);
  return run;
}

std::vector<uint8_t> InitialMemory(size_t size) {
  std::vector<uint8_t> memory(size);
  for (size_t i = 8; i < memory.size(); ++i) memory[i] = static_cast<uint8_t>(i * 37);
  return memory;
}

}  // namespace davit::codegen
