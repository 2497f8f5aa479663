// davit compile, dump and validate.
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "tests/tools/tool_test.h"

namespace davit::tools {
namespace {

using testing::Finished;
using ::testing::HasSubstr;
using ::testing::Not;

class CompileTest : public ToolTest {
 protected:
  void SetUp() override { Wat("f", kFunctions); }
};

TEST_F(CompileTest, WritesAnObject) {
  Prints({"compile", "f.wasm", "-o", "f.o"}, "");
  EXPECT_EQ(dir_.List(), (std::vector<std::string>{"f.o", "f.wasm"}));
  const Finished symbols = testing::RunProcess({"nm", dir_.File("f.o")});
  EXPECT_EQ(symbols.err, "");
  for (const char* name :
       {" T add\n", " T twice\n", " T half\n", " T function_8\n", " U davit_memory_grow\n"}) {
    EXPECT_THAT(symbols.out, HasSubstr(name));
  }
  // What a user writes is readable like any other file.
  struct stat info;
  ASSERT_EQ(stat(dir_.File("f.o").c_str(), &info), 0);
  const mode_t mask = umask(0);
  umask(mask);
  EXPECT_EQ(info.st_mode & 0777, 0666 & ~mask);
}

TEST_F(CompileTest, ObjectsDoNotDependOnThreads) {
  Prints({"compile", "-j1", "f.wasm", "-o", "one.o"}, "");
  Prints({"compile", "-j4", "f.wasm", "-o", "four.o"}, "");
  EXPECT_EQ(testing::ReadAll(dir_.File("one.o")), testing::ReadAll(dir_.File("four.o")));
}

TEST_F(CompileTest, ForEachMachine) {
  const struct {
    const char *target, *machine, *low_cpu, *high_cpu, *prologue;
  } kMachines[] = {
      {"x86_64-linux", "X86-64", "x86-64-v2", "x86-64-v3", "push rbp"},
      {"aarch64-linux", "AArch64", "armv8", "armv8.2+bti", "stp x29, x30, "},
  };
  utsname host;
  ASSERT_EQ(uname(&host), 0);
  for (const auto& m : kMachines) {
    const std::string target = std::string("--target=") + m.target;
    Prints({"compile", target, "f.wasm", "-o", "f.o"}, "");
    EXPECT_THAT(testing::RunProcess({"readelf", "-h", dir_.File("f.o")}).out, HasSubstr(m.machine));
    const Finished text = Davit({"compile", target, "f.wasm", "--emit=asm", "--func", "grow"});
    EXPECT_THAT(text.out, HasSubstr(m.prologue));
    for (const char* stage : {"ir", "mach"}) {
      const Finished shown =
          Davit({"compile", target, "f.wasm", std::string("--emit=") + stage, "--func", "add"});
      EXPECT_EQ(shown.status, 0) << shown.err;
      EXPECT_GT(shown.out.size(), 20u);
    }
    EXPECT_THAT(Davit({"compile", target, "f.wasm", "-o", "f.o", "--time"}).out, HasSubstr("emit"));
    Prints({"compile", target, std::string("--cpu=") + m.high_cpu, "f.wasm", "-o", "high.o"}, "");
    Prints({"compile", target, std::string("--cpu=") + m.low_cpu, "f.wasm", "-o", "low.o"}, "");
    Fails({"compile", target, "--cpu=vax", "f.wasm", "-o", "g.o"}, 2, {"--cpu", m.low_cpu});
    // For another machine than this one, the lowest level is the default.
    if (target == std::string("--target=") + host.machine + "-linux") continue;
    EXPECT_EQ(testing::ReadAll(dir_.File("f.o")), testing::ReadAll(dir_.File("low.o")));
    Fails({"compile", target, "--cpu=native", "f.wasm", "-o", "g.o"}, 2, {"--cpu", m.target});
  }
}

TEST_F(CompileTest, ShowsEachStage) {
  const Finished ir = Davit({"compile", "f.wasm", "--emit=ir", "--func", "add"});
  EXPECT_EQ(ir.status, 0) << ir.err;
  EXPECT_THAT(ir.out, HasSubstr("iadd.i32 v0, v1"));
  EXPECT_THAT(ir.out, HasSubstr("add"));
  EXPECT_THAT(ir.out, Not(HasSubstr("iadd.i64")));
  const Finished mach = Davit({"compile", "f.wasm", "--emit=mach", "--func", "add"});
  EXPECT_EQ(mach.status, 0) << mach.err;
  EXPECT_THAT(mach.out, HasSubstr("block0:"));
  const Finished assembly = Davit({"compile", "f.wasm", "--emit=asm", "--func", "add"});
  EXPECT_EQ(assembly.status, 0) << assembly.err;
  EXPECT_THAT(assembly.out, HasSubstr("add:"));
  EXPECT_THAT(assembly.out, HasSubstr("ret"));
  // All functions, those without a name in the module too: exports go by that name.
  const Finished all = Davit({"compile", "f.wasm", "--emit=asm"});
  EXPECT_THAT(all.out, HasSubstr("twice:"));
  EXPECT_THAT(all.out, HasSubstr("half:"));
  EXPECT_THAT(all.out, HasSubstr("function_8:"));
  for (const char* pass : {"translate", "dce", "lower", "regalloc", "emit"}) {
    const Finished dump = Davit({"compile", "f.wasm", "--dump-after", pass, "--func", "0"});
    EXPECT_EQ(dump.status, 0) << dump.err;
    EXPECT_GT(dump.out.size(), 20u) << pass;
  }
}

TEST_F(CompileTest, FindsFunctionsByNumberNameAndExport) {
  const std::string by_number = Davit({"compile", "f.wasm", "--emit=ir", "--func", "2"}).out;
  EXPECT_THAT(by_number, HasSubstr("function %half(f64) -> f64"));
  EXPECT_EQ(Davit({"compile", "f.wasm", "--emit=ir", "--func", "half"}).out, by_number);
  Fails({"compile", "f.wasm", "--emit=ir", "--func", "none"}, 1, {"f.wasm", "\"none\""});
  Fails({"compile", "f.wasm", "--emit=ir", "--func", "99"}, 1, {"f.wasm", "0 to 8", "99"});
  Fails({"compile", "f.wasm", "--emit=asm", "--func", "none", "-o", "out"}, 1, {"\"none\""});
}

TEST_F(CompileTest, WritesTextToAFile) {
  const std::string text = Davit({"compile", "f.wasm", "--emit=ir"}).out;
  Prints({"compile", "f.wasm", "--emit=ir", "-o", "f.ir"}, "");
  EXPECT_EQ(testing::ReadAll(dir_.File("f.ir")), text);
}

TEST_F(CompileTest, OutputThatCannotBeWritten) {
  Fails({"compile", "f.wasm", "-o", "/nonexistent/x.o"}, 1,
        {"/nonexistent/x.o", "No such file or directory"});
  Fails({"compile", "f.wasm", "-o", "."}, 1, {"cannot write .", "Is a directory"});
  Fails({"compile", "f.wasm", "-o", "/dev/full"}, 1, {"/dev/full", "No space left on device"});
  Fails({"compile", "f.wasm", "-o", "f.wasm/x.o"}, 1, {"f.wasm/x.o", "Not a directory"});
  if (geteuid() == 0) return;  // Permissions do not bind root.
  ASSERT_EQ(mkdir(dir_.File("closed").c_str(), 0500), 0);
  Fails({"compile", "f.wasm", "-o", "closed/x.o"}, 1, {"closed/x.o", "Permission denied"});
}

TEST_F(CompileTest, AnOldOutputSurvivesAnError) {
  dir_.Write("out.o", "precious");
  dir_.Write("bad.wasm", std::string("\0asm\1\0\0\0junk", 12));
  Fails({"compile", "bad.wasm", "-o", "out.o"}, 1, {"bad.wasm"});
  EXPECT_EQ(testing::ReadAll(dir_.File("out.o")), "precious");
  Prints({"compile", "f.wasm", "-o", "out.o"}, "");
  EXPECT_NE(testing::ReadAll(dir_.File("out.o")), "precious");
}

// Whether python3 takes `text` for JSON and prints this for `expression` of it.
std::string FromJson(const testing::ScratchDirectory& dir, const std::string& text,
                     const std::string& expression) {
  const std::string file = dir.Write("times.json", text);
  const Finished result = testing::RunProcess(
      {"python3", "-c",
       "import json\nt = json.load(open('" + file + "'))\nprint(" + expression + ")"});
  return result.out + result.err;
}

TEST_F(CompileTest, Times) {
  const Finished text = Davit({"compile", "f.wasm", "-o", "f.o", "--time"});
  EXPECT_EQ(text.status, 0) << text.err;
  for (const char* part : {"translate", "lower", "regalloc", "emit", "9 functions"}) {
    EXPECT_THAT(text.out, HasSubstr(part));
  }
  const Finished brief = Davit({"compile", "f.wasm", "-o", "f.o", "--time=short"});
  EXPECT_EQ(std::count(brief.out.begin(), brief.out.end(), '\n'), 1) << brief.out;
  const Finished json = Davit({"compile", "f.wasm", "-o", "f.o", "--time=json"});
  EXPECT_EQ(FromJson(dir_, json.out, "(t['functions'], t['compile_ns'] > 0, t['emit_ns'] > 0)"),
            "(9, True, True)\n");
  const Finished validate = Davit({"validate", "f.wasm", "--time=json"});
  EXPECT_EQ(FromJson(dir_, validate.out, "t['functions']"), "9\n");
}

TEST_F(CompileTest, Validate) {
  Prints({"validate", "f.wasm"}, "");
  const Finished from_stdin = Davit({"validate", "-"}, {.stdin_file = dir_.File("f.wasm")});
  EXPECT_EQ(from_stdin.status, 0) << from_stdin.err;
}

TEST_F(CompileTest, Dump) {
  Wat("d", R"((module $sample
    (import "env" "log" (func $log (param i32)))
    (import "env" "base" (global i32))
    (memory (export "memory") 2 5)
    (table 3 7 funcref)
    (global $counter (mut i64) (i64.const 1))
    (data (i32.const 0) "abc")
    (func $work (export "work\1b[2J") (call $log (i32.const 1)))))");
  const Finished dump = Davit({"dump", "d.wasm", "--functions"});
  EXPECT_EQ(dump.status, 0) << dump.err;
  for (const char* part : {"\"sample\"", "\"env\".\"log\": function 0 [i32] -> []",
                           "memory 0 2..5 pages", "table 0 funcref 3..7", "\"work\"", "3 bytes"}) {
    EXPECT_THAT(dump.out, HasSubstr(part));
  }
  // Names cannot send commands to the terminal.
  EXPECT_THAT(dump.out, Not(HasSubstr("\x1b")));
}

}  // namespace
}  // namespace davit::tools
