#include "runtime/trap.h"

#include "gtest/gtest.h"

namespace davit::runtime {
namespace {

TEST(Trap, TravelsInAStatus) {
  Trap trap;
  trap.code = ir::TrapCode::kBadSignature;
  trap.message = "indirect call type mismatch";
  trap.backtrace = {{"m", "f", 3, 0x40}, {"", "", 4, 0x50}};
  trap.backtrace_truncated = true;
  const absl::Status status = trap.AttachTo(absl::OkStatus());
  EXPECT_EQ(status.code(), absl::StatusCode::kAborted);
  EXPECT_EQ(status.message(), "indirect call type mismatch");
  const std::optional<Trap> back = Trap::From(status);
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(back->code, trap.code);
  EXPECT_EQ(back->message, trap.message);
  EXPECT_EQ(back->backtrace, trap.backtrace);
  EXPECT_TRUE(back->backtrace_truncated);
  EXPECT_FALSE(back->exit_status.has_value());
}

TEST(Trap, KeepsTheStatusOfAHostError) {
  Trap trap;
  trap.code = ir::TrapCode::kHost;
  const absl::Status status = trap.AttachTo(absl::NotFoundError("no such key"));
  EXPECT_EQ(status.code(), absl::StatusCode::kNotFound);
  EXPECT_EQ(status.message(), "no such key");
  EXPECT_EQ(Trap::From(status)->code, ir::TrapCode::kHost);
}

TEST(Trap, ExitCarriesTheStatus) {
  const std::optional<Trap> trap = Trap::From(Trap::Exit(42));
  ASSERT_TRUE(trap.has_value());
  EXPECT_EQ(trap->exit_status, 42);
  EXPECT_EQ(trap->code, ir::TrapCode::kHost);
}

TEST(Trap, OtherStatusesAreNone) {
  EXPECT_FALSE(Trap::From(absl::OkStatus()).has_value());
  EXPECT_FALSE(Trap::From(absl::InternalError("x")).has_value());
}

TEST(Trap, Text) {
  Trap trap;
  trap.message = "unreachable";
  trap.backtrace = {{"m", "f", 3, 0x40}, {"", "", 4, 0x50}};
  EXPECT_EQ(trap.ToString(),
            "unreachable\n  0: m!f (function 3) at 0x40\n"
            "  1: <module>!<unnamed> (function 4) at 0x50");
}

}  // namespace
}  // namespace davit::runtime
