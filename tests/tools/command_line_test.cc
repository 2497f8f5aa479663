// Help, wrong command lines, and files that are not what they should be: the same for every
// command.
#include "tests/tools/tool_test.h"

namespace davit::tools {
namespace {

using testing::Finished;
using ::testing::HasSubstr;

const std::vector<std::string> kCommands = {"run", "compile", "validate", "dump", "print"};

class CommandLineTest : public ToolTest {
 protected:
  // Some arguments with which a command would succeed if FILE were a module.
  static std::vector<std::string> With(const std::string& command, const std::string& file) {
    if (command == "compile") return {"compile", file, "-o", "out.o"};
    return {command, file};
  }
};

TEST_F(CommandLineTest, HelpHasAnExample) {
  const Finished all = Davit({"--help"});
  EXPECT_EQ(all.status, 0);
  std::vector<std::string> commands = kCommands;
  commands.insert(commands.end(), {"parse", "print", "wast"});
  for (const std::string& command : commands) {
    EXPECT_THAT(all.out, HasSubstr(command));
    const Finished help = Davit({command, "--help"});
    EXPECT_EQ(help.status, 0);
    EXPECT_EQ(help.err, "");
    EXPECT_THAT(help.out, HasSubstr("Example"));
    EXPECT_THAT(help.out, HasSubstr("\n  davit " + command + " "));
  }
  const Finished version = Davit({"--version"});
  EXPECT_EQ(version.status, 0);
  EXPECT_THAT(version.out, ::testing::ContainsRegex("^[0-9]+\\.[0-9]+\\.[0-9]+\n$"));
}

TEST_F(CommandLineTest, WrongCommandLines) {
  Wat("f", kFunctions);
  Fails({}, 2, {"davit --help"});
  Fails({"frobnicate"}, 2, {"'frobnicate'", "davit --help"});
  Fails({"--frobnicate"}, 2, {"davit --help"});
  for (const std::string& command : kCommands) {
    Fails({command}, 2, {"FILE is required", "davit " + command + " --help"});
    Fails({command, "--frobnicate", "f.wasm"}, 2, {"--frobnicate", "davit " + command + " --help"});
  }
  for (const char* command : {"compile", "validate", "dump", "print"}) {
    Fails({command, "f.wasm", "second"}, 2, {"second"});
  }
  Fails({"run", "--cpu=i386", "f.wasm"}, 2, {"--cpu", "'i386'", "known are", "native"});
  Fails({"compile", "--cpu=i386", "--target=x86_64-linux", "f.wasm", "-o", "out.o"}, 2,
        {"--cpu", "'i386'", "x86-64-v2, x86-64-v3"});
  Fails({"compile", "--target=vax-linux", "f.wasm", "-o", "out.o"}, 2,
        {"--target", "'vax-linux'", "x86_64-linux"});
  // Only compile makes code for another machine.
  for (const char* command : {"run", "wast"}) {
    Fails({command, "--target=x86_64-linux", "f.wasm"}, 2, {"--target", "davit compile"});
  }
  for (const char* level : {"-O3", "-O-1", "-Ofast"}) {
    Fails({"run", level, "f.wasm"}, 2, {"-O", "0 to 2"});
    Fails({"compile", level, "f.wasm", "-o", "out.o"}, 2, {"-O", "0 to 2"});
  }
  Fails({"run", "-j", "many", "f.wasm"}, 2, {"-j", "many"});
  Fails({"run", "--max-memory", "much", "f.wasm"}, 2, {"--max-memory", "much"});
  Fails({"compile", "f.wasm", "--emit=elf", "-o", "out.o"}, 2, {"--emit", "elf", "asm"});
  Fails({"compile", "f.wasm", "--dump-after=magic"}, 2, {"--dump-after", "magic", "regalloc"});
  Fails({"compile", "f.wasm", "-o", "out.o", "--time=xml"}, 2, {"--time", "xml", "json"});
  Fails({"compile", "f.wasm"}, 2, {"-o OUT.o"});
  Fails({"compile", "f.wasm", "-o"}, 2, {"-o"});
  Fails({"compile", "f.wasm", "--func", "add", "-o", "out.o"}, 2, {"--func", "--emit"});
}

TEST_F(CommandLineTest, FilesThatCannotBeRead) {
  for (const std::string& command : kCommands) {
    Fails(With(command, "none.wasm"), 1, {"none.wasm", "No such file or directory"});
    Fails(With(command, "."), 1, {"Is a directory"});
  }
}

TEST_F(CommandLineTest, FilesThatAreNoModules) {
  Wat("f", kFunctions);
  const std::string module = testing::ReadAll(dir_.File("f.wasm"));
  dir_.Write("text.wasm", "hello\n");
  dir_.Write("empty.wasm", "");
  dir_.Write("version.wasm", std::string("\0asm\2\0\0\0", 8));
  dir_.Write("junk.wasm", module + "junk");
  for (const std::string& command : kCommands) {
    // What does not begin as a binary module does is taken for text.
    const Finished text = Davit(With(command, "text.wasm"));
    EXPECT_EQ(text.status, 1);
    EXPECT_EQ(text.out, "");
    EXPECT_EQ(text.err,
              "text.wasm:1:1: error: unexpected 'hello', expected the end of the text\n"
              "  hello\n  ^~~~~\n");
    Fails(With(command, "empty.wasm"), 1, {"empty.wasm", "at offset 0x0", "unexpected end"});
    Fails(With(command, "version.wasm"), 1,
          {"version.wasm", "at offset 0x4", "unknown binary version"});
    Fails(With(command, "junk.wasm"), 1, {"junk.wasm", "at offset 0x"});
  }
}

TEST_F(CommandLineTest, ModulesInText) {
  dir_.Write("f.wat", kFunctions);
  Prints({"run", "--invoke", "add", "f.wat", "5", "7"}, "i32:12\n");
  Prints({"validate", "f.wat"}, "");
  Prints({"compile", "f.wat", "-o", "f.o"}, "");
  const Finished piped =
      Davit({"run", "--invoke", "add", "-", "5", "7"}, {.stdin_file = dir_.File("f.wat")});
  EXPECT_EQ(piped.out, "i32:12\n");
  // The binary form is the same module, with and without names.
  Prints({"parse", "f.wat", "-o", "f.wasm"}, "");
  Prints({"run", "--invoke", "add", "f.wasm", "5", "7"}, "i32:12\n");
  Prints({"parse", "--no-names", "f.wat", "-o", "bare.wasm"}, "");
  EXPECT_LT(testing::ReadAll(dir_.File("bare.wasm")).size(),
            testing::ReadAll(dir_.File("f.wasm")).size());
  Fails({"parse", "f.wasm", "-o", "g.wasm"}, 1, {"f.wasm", "no text"});
  Fails({"parse", "f.wat"}, 2, {"-o is required"});
  // Padding behind a file: what ends just in front of a page is read, not mapped.
  for (const size_t size : {size_t{4096}, size_t{4095}, size_t{4064}, size_t{4065}, size_t{8192}}) {
    dir_.Write("page.wat", "(module)" + std::string(size - 8, ' '));
    Prints({"validate", "page.wat"}, "");
    dir_.Write("page.wat", "(module" + std::string(size - 7, ' '));
    EXPECT_EQ(Davit({"validate", "page.wat"}).status, 1);
  }
}

TEST_F(CommandLineTest, PrintsModules) {
  dir_.Write("f.wat", "(func $f (param $x i32) (drop (local.get $x)))");
  Prints({"parse", "f.wat", "-o", "f.wasm"}, "");
  constexpr char kText[] = R"((module
  (type (;0;) (func (param i32)))
  (func $f (;0;) (type 0) (param $x i32)
    local.get $x
    drop))
)";
  Prints({"print", "f.wasm"}, kText);
  // Of a text, it is another layout of it.
  Prints({"print", "f.wat"}, kText);
  Prints({"print", "--fold", "f.wasm", "-o", "folded.wat"}, "");
  EXPECT_THAT(testing::ReadAll(dir_.File("folded.wat")),
              ::testing::HasSubstr("(drop (local.get $x))"));
  Prints({"parse", "folded.wat", "-o", "again.wasm"}, "");
  EXPECT_EQ(testing::ReadAll(dir_.File("again.wasm")), testing::ReadAll(dir_.File("f.wasm")));
  // A file is complete or not there.
  std::string module = testing::ReadAll(dir_.File("f.wasm"));
  module.back() ^= 1;
  dir_.Write("bad.wasm", module.substr(0, module.size() - 20));
  Fails({"print", "bad.wasm", "-o", "bad.wat"}, 1, {"bad.wasm", "at offset 0x"});
  EXPECT_THAT(dir_.List(), ::testing::Not(::testing::Contains(::testing::HasSubstr("bad.wat"))));
}

TEST_F(CommandLineTest, TruncatedModules) {
  Wat("f", kFunctions);
  const std::string module = testing::ReadAll(dir_.File("f.wasm"));
  for (const size_t size : {size_t{4}, size_t{9}, size_t{20}, size_t{61}, size_t{120}}) {
    ASSERT_LT(size, module.size());
    dir_.Write("short.wasm", module.substr(0, size));
    for (const std::string& command : kCommands) {
      Fails(With(command, "short.wasm"), 1, {"short.wasm", "at offset 0x"});
    }
  }
}

TEST_F(CommandLineTest, InvalidCodeIsNamedWithItsFunction) {
  // A body that leaves nothing where an i32 is due.
  Wat("bad", "(module (func) (func (export \"_start\") (result i32)))");
  for (const char* command : {"run", "compile", "validate"}) {
    Fails(With(command, "bad.wasm"), 1,
          {"bad.wasm", "function 1 at offset 0x", "end expects 1 operand [i32]"});
  }
}

// A memory with a page size.
TEST_F(CommandLineTest, FeaturesThatAreMissingAreNamed) {
  constexpr char kModule[] = "\0asm\1\0\0\0\5\4\1\x08\1\0";
  dir_.Write("page.wasm", std::string_view(kModule, sizeof kModule - 1));
  for (const char* command : {"run", "compile", "validate"}) {
    Fails(With(command, "page.wasm"), 1,
          {"page.wasm", "memory section at offset 0xb", "needs the feature custom-page-sizes"});
  }
}

// (func (export "_start") return_call 0).
TEST_F(CommandLineTest, WhatIsValidButNotCompiledIsNamed) {
  constexpr char kModule[] =
      "\0asm\1\0\0\0\1\4\1\x60\0\0\3\2\1\0\7\x0a\1\6_start\0\0\x0a\6\1\4\0\x12\0\x0b";
  dir_.Write("tail.wasm", std::string_view(kModule, sizeof kModule - 1));
  for (const char* command : {"run", "compile"}) {
    Fails(With(command, "tail.wasm"), 1,
          {"tail.wasm", "function 0 at offset 0x",
           "return_call needs the feature tail-call, which cannot be compiled"});
  }
  Prints({"validate", "tail.wasm"}, "");
}

TEST_F(CommandLineTest, StandardOutputThatIsFull) {
  Wat("f", kFunctions);
  for (const std::vector<std::string>& args :
       {std::vector<std::string>{"compile", "f.wasm", "--emit=ir"},
        {"dump", "f.wasm"},
        {"print", "f.wasm"},
        {"validate", "--time", "f.wasm"},
        {"run", "--invoke", "add", "f.wasm", "2", "3"}}) {
    Fails(args, 1, {"standard output", "No space left on device"}, {.stdout_file = "/dev/full"});
  }
}

}  // namespace
}  // namespace davit::tools
