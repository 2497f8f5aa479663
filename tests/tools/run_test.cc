// davit run: what programs print, and what they and their traps end with.
#include "tests/host_cpu.h"
#include "tests/tools/tool_test.h"

namespace davit::tools {
namespace {

using testing::Finished;
using ::testing::HasSubstr;

class RunTest : public ToolTest {};

TEST_F(RunTest, PrintsWhatTheProgramPrints) {
  Wat("hello", kHello);
  for (const char* level : {"-O0", "-O1", "-O2"}) Prints({"run", level, "hello.wasm"}, "hello\n");
  for (const char* cpu : {kBaselineCpu, "native"}) {
    Prints({"run", std::string("--cpu=") + cpu, "hello.wasm"}, "hello\n");
  }
  Prints({"run", "-j", "2", "--check-regalloc", "hello.wasm"}, "hello\n");
  // What stands behind the file is the program's.
  Prints({"run", "hello.wasm", "--help", "-O9", "--", "--dir"}, "hello\n");
}

TEST_F(RunTest, ReadsTheModuleFromStandardInput) {
  Wat("hello", kHello);
  const Finished result = Davit({"run", "-"}, {.stdin_file = dir_.File("hello.wasm")});
  EXPECT_EQ(result.out, "hello\n");
  EXPECT_EQ(result.status, 0) << result.err;
}

TEST_F(RunTest, ExitsAsTheProgramDoes) {
  for (const int status : {0, 1, 42, 255}) {
    Wat("exit", R"((module
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (memory (export "memory") 1)
      (func (export "_start") (call $exit (i32.const )" +
                    std::to_string(status) + "))))");
    const Finished result = Davit({"run", "exit.wasm"});
    EXPECT_EQ(result.status, status);
    EXPECT_EQ(result.out + result.err, "");
  }
}

TEST_F(RunTest, ATrapTellsWhereItHappened) {
  Wat("trap", R"((module
    (func $inner (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
    (func $middle (drop (call $inner (i32.const 0))))
    (func $outer (export "_start") (call $middle))))");
  for (const char* level : {"-O0", "-O2"}) {
    const Finished result = Davit({"run", level, "trap.wasm"});
    EXPECT_EQ(result.status, 134);
    EXPECT_EQ(result.out, "");
    EXPECT_THAT(result.err,
                ::testing::StartsWith("davit: trap.wasm: trap: integer divide by zero\n"));
    const size_t inner = result.err.find("inner"), middle = result.err.find("middle"),
                 outer = result.err.find("outer");
    EXPECT_NE(outer, std::string::npos) << result.err;
    EXPECT_LT(inner, middle) << result.err;
    EXPECT_LT(middle, outer) << result.err;
  }
}

TEST_F(RunTest, EveryKindOfTrap) {
  const struct {
    const char* body;
    const char* message;
  } kTraps[] = {
      {"unreachable", "unreachable"},
      {"(drop (i32.load (i32.const 65533)))", "out of bounds memory access"},
      {"(drop (i32.load offset=4294967295 (i32.const -1)))", "out of bounds memory access"},
      {"(drop (i32.div_s (i32.const 0x80000000) (i32.const -1)))", "integer overflow"},
      {"(drop (i32.trunc_f32_s (f32.const nan)))", "invalid conversion to integer"},
      {"(call_indirect (i32.const 7))", "undefined element"},
      {"(call_indirect (i32.const 1))", "uninitialized element"},
      {"(call_indirect (param i32) (i32.const 0) (i32.const 0))", "indirect call type mismatch"},
      {"(call $deep)", "call stack exhausted"},
  };
  for (const auto& trap : kTraps) {
    SCOPED_TRACE(trap.body);
    Wat("trap", std::string("(module (memory 1) (table 2 funcref) (elem (i32.const 0) $deep)"
                            "(func $deep (call $deep)) (func (export \"_start\") ") +
                    trap.body + "))");
    const Finished result = Davit({"run", "trap.wasm"});
    EXPECT_EQ(result.status, 134);
    EXPECT_THAT(result.err,
                ::testing::StartsWith(std::string("davit: trap.wasm: trap: ") + trap.message));
    // A stack of a hundred thousand frames is not printed in full.
    EXPECT_LT(std::count(result.err.begin(), result.err.end(), '\n'), 100);
  }
}

TEST_F(RunTest, OutputBeforeATrapIsKept) {
  std::string wat(kHello);
  wat.replace(wat.rfind("))))"), 4, ")) unreachable))");
  Wat("late", wat);
  const Finished result = Davit({"run", "late.wasm"});
  EXPECT_EQ(result.out, "hello\n");
  EXPECT_EQ(result.status, 134) << result.err;
}

TEST_F(RunTest, InvokesFunctions) {
  Wat("f", kFunctions);
  Prints({"run", "--invoke", "add", "f.wasm", "2", "3"}, "i32:5\n");
  Prints({"run", "--invoke", "add", "f.wasm", "-2", "4294967295"}, "i32:-3\n");
  Prints({"run", "--invoke", "twice", "f.wasm", "-4611686018427387904"},
         "i64:-9223372036854775808\n");
  Prints({"run", "--invoke", "half", "f.wasm", "5"}, "f64:2.5\n");
  Prints({"run", "--invoke", "float", "f.wasm", "-1.25"}, "f32:1.25\n");
  Prints({"run", "--invoke", "pair", "f.wasm"}, "i32:-1\ni64:2\n");
  const Finished trap = Davit({"run", "--invoke", "divide", "f.wasm", "1", "0"});
  EXPECT_EQ(trap.status, 134);
  EXPECT_THAT(trap.err, HasSubstr("integer divide by zero"));
}

TEST_F(RunTest, WrongInvocations) {
  Wat("f", kFunctions);
  Fails({"run", "--invoke", "nope", "f.wasm"}, 1, {"f.wasm", "\"nope\""});
  Fails({"run", "--invoke", "add", "f.wasm", "1"}, 1, {"f.wasm", "\"add\"", "2 arguments, not 1"});
  Fails({"run", "--invoke", "add", "f.wasm", "1", "two"}, 1, {"f.wasm", "'two'", "i32"});
  Fails({"run", "--invoke", "add", "f.wasm", "1", "4294967296"}, 1, {"'4294967296'", "i32"});
  Fails({"run", "--invoke", "reference", "f.wasm", "1"}, 1, {"f.wasm", "externref"});
  Fails({"run", "f.wasm"}, 1, {"f.wasm", "\"_start\"", "--invoke"});
}

TEST_F(RunTest, ImportsThatAreMissingOrOfAnotherType) {
  Wat("missing",
      R"((module (import "env" "nothing" (func (param i32))) (func (export "_start"))))");
  Fails({"run", "missing.wasm"}, 1,
        {"missing.wasm", "unknown import", "env.nothing", "[i32] -> []"});
  Wat("type", R"((module (import "wasi_snapshot_preview1" "fd_close" (func (param i64)))
                         (func (export "_start"))))");
  Fails({"run", "type.wasm"}, 1,
        {"type.wasm", "wasi_snapshot_preview1.fd_close", "[i64] -> []", "[i32] -> [i32]"});
}

TEST_F(RunTest, MemoryLimit) {
  Wat("large", "(module (memory 100) (func (export \"_start\")))");
  Prints({"run", "--max-memory", "6553600", "large.wasm"}, "");
  Fails({"run", "--max-memory", "6553599", "large.wasm"}, 1,
        {"large.wasm", "100 pages", "6553599"});
  Wat("f", kFunctions);
  Prints({"run", "--max-memory", "131072", "--invoke", "grow", "f.wasm", "1"}, "i32:1\n");
  Prints({"run", "--max-memory", "131072", "--invoke", "grow", "f.wasm", "2"}, "i32:-1\n");
}

TEST_F(RunTest, DirectoriesAndEnvironment) {
  Wat("hello", kHello);
  Prints({"run", "--dir", ".", "hello.wasm"}, "hello\n");
  Prints({"run", "--dir", ".::/data", "--dir=/tmp::/tmp", "--env", "A=1", "--env=B=", "hello.wasm"},
         "hello\n");
  dir_.Write("file", "");
  Fails({"run", "--dir", "nowhere", "hello.wasm"}, 1, {"nowhere", "No such file or directory"});
  Fails({"run", "--dir", "file", "hello.wasm"}, 1, {"file", "Not a directory"});
  Fails({"run", "--env", "A", "hello.wasm"}, 2, {"--env", "'A'", "K=V"});
}

TEST_F(RunTest, TimesGoToStandardError) {
  Wat("hello", kHello);
  const Finished text = Davit({"run", "--time", "hello.wasm"});
  EXPECT_EQ(text.out, "hello\n");
  EXPECT_THAT(text.err, ::testing::ContainsRegex("^compiled in [0-9.]+ ms, ran for [0-9.]+ ms\n$"));
  const Finished json = Davit({"run", "--time=json", "hello.wasm"});
  EXPECT_THAT(json.err,
              ::testing::ContainsRegex("^\\{\"compile_ns\": [0-9]+, \"run_ns\": [0-9]+\\}\n$"));
}

}  // namespace
}  // namespace davit::tools
