// Generated programs executed twice: by the interpreter of the IR and as native code. Results,
// traps and memory agree.
//
// DAVIT_DIFFERENTIAL_SECONDS makes it go on with further seeds for that long.
#include <chrono>
#include <cstdlib>
#include <vector>

#include "absl/strings/str_cat.h"
#include "fuzz/gen/generated_ir.h"
#include "fuzz/gen/ir_gen.h"
#include "fuzz/oracle/ir_differential.h"
#include "gtest/gtest.h"

namespace davit::codegen {
namespace {

struct Totals {
  int returned = 0;
  int trapped = 0;
};

void CheckSeed(uint32_t seed, uint64_t features, Differential& differential, Totals* totals) {
  SCOPED_TRACE(absl::StrCat("seed ", seed, ", features 0x", absl::Hex(features)));
  fuzz::IrGenOptions gen;
  gen.max_insts = 20 + seed % 17 * 40;
  gen.max_depth = 1 + seed % 6;
  gen.memory_size = Differential::kMemoryBytes;
  gen.traps = seed % 3 != 0;
  gen.vectors = seed % 2 == 0;
  gen.max_cost = 20'000;
  const std::vector<uint8_t> bytes = RandomBytes(seed, 500 + seed % 13 * 600);
  fuzz::Choices choices(bytes);
  const std::vector<ir::Function> functions = fuzz::GenerateIr(choices, gen);
  const absl::Status status = differential.Compile(functions, features);
  ASSERT_TRUE(status.ok()) << status;
  const std::vector<uint8_t> more = RandomBytes(~seed, 1000);
  fuzz::Choices argument_choices(more);
  for (int call = 0; call < 3; ++call) {
    ASSERT_EQ(differential.Compare(functions,
                                   fuzz::GenerateArguments(argument_choices, functions[0].sig)),
              "");
    ++(differential.trapped() ? totals->trapped : totals->returned);
  }
}

void CheckSeeds(uint32_t first, uint32_t count, uint64_t features) {
  Differential differential;
  Totals totals;
  uint32_t seed = first;
  for (; seed < first + count; ++seed) {
    CheckSeed(seed, features, differential, &totals);
    if (::testing::Test::HasFailure()) return;
  }
  // Neither way of ending is rare.
  EXPECT_GT(totals.returned, static_cast<int>(count));
  EXPECT_GT(totals.trapped, static_cast<int>(count) / 10);
  const char* const seconds = std::getenv("DAVIT_DIFFERENTIAL_SECONDS");
  if (seconds == nullptr) return;
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(std::atoi(seconds));
  for (; std::chrono::steady_clock::now() < end; ++seed) {
    CheckSeed(seed, features, differential, &totals);
    if (::testing::Test::HasFailure()) return;
  }
  std::printf("%u programs, %d runs returned, %d trapped\n", seed - first, totals.returned,
              totals.trapped);
}

TEST(DifferentialTest, Baseline) { CheckSeeds(1, 400, 0); }
TEST(DifferentialTest, HostFeatures) {
  CheckSeeds(1'000'001, 400, isa::HostTarget().host_features());
}

}  // namespace
}  // namespace davit::codegen
