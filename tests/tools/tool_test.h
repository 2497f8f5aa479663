// The command `davit`, run as a user runs it, in a directory with a few modules.
#ifndef DAVIT_TESTS_TOOLS_TOOL_TEST_H_
#define DAVIT_TESTS_TOOLS_TOOL_TEST_H_

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/process/process.h"

namespace davit::tools {

class ToolTest : public ::testing::Test {
 protected:
  // The module of this text becomes NAME.wasm.
  void Wat(std::string_view name, std::string_view text) { testing::WatToWasm(dir_, name, text); }

  testing::Finished Davit(std::vector<std::string> args, testing::ProcessOptions options = {}) {
    args.insert(args.begin(), {DAVIT_TOOL});
    options.directory = dir_.path();
    return testing::RunProcess(args, options);
  }

  // Prints this and nothing else, and exits with 0.
  void Prints(const std::vector<std::string>& args, std::string_view out) {
    SCOPED_TRACE(::testing::PrintToString(args));
    const testing::Finished result = Davit(args);
    EXPECT_EQ(result.out, out);
    EXPECT_EQ(result.err, "");
    EXPECT_EQ(result.status, 0);
  }

  // Ends with `status` and exactly one line of standard error, which has all the `parts`; leaves no
  // new file behind.
  void Fails(const std::vector<std::string>& args, int status,
             const std::vector<std::string>& parts, const testing::ProcessOptions& options = {}) {
    SCOPED_TRACE(::testing::PrintToString(args));
    const std::vector<std::string> before = dir_.List();
    const testing::Finished result = Davit(args, options);
    EXPECT_EQ(result.status, status);
    EXPECT_EQ(result.out, "");
    EXPECT_EQ(std::count(result.err.begin(), result.err.end(), '\n'), 1) << result.err;
    EXPECT_THAT(result.err, ::testing::StartsWith("davit: "));
    for (const std::string& part : parts) EXPECT_THAT(result.err, ::testing::HasSubstr(part));
    EXPECT_EQ(dir_.List(), before);
  }

  testing::ScratchDirectory dir_;
};

inline constexpr std::string_view kHello = R"((module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 8) "hello\n")
  (func (export "_start")
    (i32.store (i32.const 0) (i32.const 8))
    (i32.store (i32.const 4) (i32.const 6))
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 20))))))";

inline constexpr std::string_view kFunctions = R"((module
  (memory 1)
  (func $add (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func $twice (export "twice") (param i64) (result i64) (i64.add (local.get 0) (local.get 0)))
  (func (export "half") (param f64) (result f64) (f64.div (local.get 0) (f64.const 2)))
  (func (export "float") (param f32) (result f32) (f32.neg (local.get 0)))
  (func (export "pair") (result i32 i64) (i32.const -1) (i64.const 2))
  (func (export "reference") (param externref))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "divide") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func nop)))";

}  // namespace davit::tools

#endif  // DAVIT_TESTS_TOOLS_TOOL_TEST_H_
