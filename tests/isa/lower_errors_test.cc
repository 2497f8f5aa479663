// What lowering refuses, and what it keeps: its memory and the source offsets.
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "isa/x64/lower.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

absl::Status LowerStatus(const ir::Function& func) {
  MachFunction mach;
  return x64::Lower(func, ComputeUses(func), TargetOptions(), mach);
}

TEST(LowerErrors, StackSlotsBeyondTheLimit) {
  const ir::Function func = ParseBody("() -> i64 davit", "v0 = stack_addr.i64 slot1\nreturn v0",
                                      "slot0 = 1073741824 align 8\nslot1 = 8 align 8");
  EXPECT_EQ(LowerStatus(func).code(), absl::StatusCode::kResourceExhausted);
}

// A MachFunction and its buffers are reused: the second time round nothing grows and the result is
// the same.
TEST(LowerErrors, ReusesMemory) {
  const ir::Function func = ParseBody("(i32, i64) -> i32 davit", R"(
v2 = load.i32 trapping memory v1
v3 = iadd.i32 v2, v0
brif v3, block1(v3), block1(v0)
block1(v4: i32):
v5 = call.i32 fn0(v4)
return v5)",
                                      "sig0 = (i32) -> i32 davit\nfn0 = module:0 sig0");
  const std::vector<uint8_t> uses = ComputeUses(func);
  MachFunction mach;
  ASSERT_TRUE(x64::Lower(func, uses, TargetOptions(), mach).ok());
  const auto* insts = mach.insts.data();
  const auto* operands = mach.operands.data();
  const auto* vregs = mach.vregs.data();
  const size_t num_insts = mach.insts.size();
  ASSERT_TRUE(x64::Lower(func, uses, TargetOptions(), mach).ok());
  EXPECT_EQ(mach.insts.data(), insts);
  EXPECT_EQ(mach.operands.data(), operands);
  EXPECT_EQ(mach.vregs.data(), vregs);
  EXPECT_EQ(mach.insts.size(), num_insts);
}

// The fault of an absorbed load is reported where the load stands in the source.
TEST(LowerErrors, SourceOffsetOfAbsorbedLoad) {
  const ir::Function func = ParseBody("(i64, i32) -> i32 davit", R"(
@11 v2 = load.i32 trapping memory v0
@22 v3 = iadd.i32 v1, v2
@33 return v3)");
  MachFunction mach;
  ASSERT_TRUE(x64::Lower(func, ComputeUses(func), TargetOptions(), mach).ok());
  ASSERT_EQ(mach.insts.size(), 3u);
  EXPECT_EQ(mach.source_offsets[1], 0x11u);
  EXPECT_EQ(mach.source_offsets[2], 0x33u);
}

}  // namespace
}  // namespace davit::isa
