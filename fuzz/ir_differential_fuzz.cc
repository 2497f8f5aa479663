// A generated program of IR gives the same by interpretation and as native code.
#include <cstdio>
#include <cstdlib>

#include "fuzz/gen/ir_gen.h"
#include "fuzz/oracle/ir_differential.h"
#include "isa/target.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  static codegen::Differential differential;
  fuzz::Choices choices(std::span(data, size));
  const bool host_features = choices.OneIn(2);
  fuzz::IrGenOptions options;
  options.memory_size = codegen::Differential::kMemoryBytes;
  options.max_cost = 20'000;
  options.vectors = choices.OneIn(2);
  const std::vector<ir::Function> functions = fuzz::GenerateIr(choices, options);
  const absl::Status status =
      differential.Compile(functions, host_features ? isa::HostTarget().host_features() : 0);
  // What a target lacks it refuses.
  if (status.code() == absl::StatusCode::kUnimplemented) return 0;
  std::string difference = status.ok() ? "" : status.ToString();
  for (int call = 0; call < 2 && difference.empty(); ++call) {
    difference =
        differential.Compare(functions, fuzz::GenerateArguments(choices, functions[0].sig));
  }
  if (difference.empty()) return 0;
  std::fputs(difference.c_str(), stderr);
  std::abort();
}
