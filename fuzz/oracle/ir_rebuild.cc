#include "fuzz/oracle/ir_rebuild.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "fuzz/gen/ir_gen.h"
#include "fuzz/oracle/ir_run.h"
#include "fuzz/oracle/rebuild.h"
#include "ir/printer.h"
#include "ir/verifier.h"

namespace davit::codegen {
namespace {

constexpr uint32_t kMemoryBytes = 1024;
constexpr uint64_t kAddress = 0x1234'5678'0000;
constexpr int kCalls = 8;

std::string Printed(const std::vector<ir::Function>& functions) {
  std::string text;
  for (const ir::Function& function : functions) text += ir::Print(function);
  return text;
}

}  // namespace

std::string CheckRebuild(fuzz::Choices& choices) {
  fuzz::IrGenOptions options;
  options.memory_size = kMemoryBytes;
  options.max_functions = 2;
  options.max_insts = 60 + choices.Below(100);
  options.max_cost = 4'000;
  const uint32_t kind = choices.Byte();
  options.vectors = kind % 4 == 0;
  const ir::Builder::Options rebuild = {.fold = kind / 4 % 8 != 0, .number = kind / 4 % 8 != 1};
  const std::vector<ir::Function> functions = fuzz::GenerateIr(choices, options);
  std::vector<ir::Function> rebuilt;
  for (const ir::Function& function : functions) {
    rebuilt.push_back(ir::Rebuild(function, rebuild));
    const absl::Status valid = ir::Verify(rebuilt.back());
    if (!valid.ok()) return absl::StrCat(valid.ToString(), "\n", ir::Print(function));
  }
  static const std::vector<uint8_t> initial_memory = InitialMemory(kMemoryBytes);
  std::vector<uint8_t> want_memory, got_memory;
  for (int call = 0; call < kCalls; ++call) {
    const auto args = fuzz::GenerateArguments(choices, functions[0].sig);
    want_memory = got_memory = initial_memory;
    const IrRun want = Interpret(functions, args, kAddress, want_memory);
    const IrRun got = Interpret(rebuilt, args, kAddress, got_memory);
    if (want == got && want_memory == got_memory) continue;
    return absl::StrCat("want ", Describe(want), "\n got ", Describe(got),
                        want_memory == got_memory ? "\n" : "\nmemory differs\n", Printed(functions),
                        "made again:\n", Printed(rebuilt));
  }
  return "";
}

}  // namespace davit::codegen
