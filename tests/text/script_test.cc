// Scripts: each kind of command, value and pattern.
#include "frontend-wasm/text/script.h"

#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/text/text_testing.h"

namespace davit::wasm::script {
namespace {

using Kind = Command::Kind;
using ::testing::HasSubstr;

Script Parse(std::string_view text) {
  const auto script = ParseScript(text, {.file_name = "t.wast"});
  EXPECT_TRUE(script.ok()) << script.status().message();
  return script.ok() ? *script : Script();
}

Command One(std::string_view text) {
  Script script = Parse(text);
  EXPECT_EQ(script.commands.size(), 1u) << text;
  return script.commands.empty() ? Command() : std::move(script.commands[0]);
}

TEST(Script, Modules) {
  EXPECT_TRUE(Parse("").commands.empty());
  const Command text = One("\n(module $m (memory $x 1))");
  EXPECT_EQ(text.kind, Kind::kModule);
  EXPECT_EQ(text.line, 2u);
  EXPECT_EQ(text.name, "m");
  EXPECT_EQ(text.module->form, ModuleSource::Form::kText);
  // No names.
  EXPECT_EQ(testing::Hex(text.module->bytes.data(), text.module->bytes.size()),
            "00 61 73 6d 01 00 00 00 05 03 01 00 01");
  const Command binary = One("(module binary \"\\00as\" \"m\")");
  EXPECT_EQ(binary.module->form, ModuleSource::Form::kBinary);
  EXPECT_EQ(testing::Hex(binary.module->bytes.data(), binary.module->bytes.size()), "00 61 73 6d");
  const Command quote = One("(module quote \"(fu\" \"nc)\")");
  EXPECT_EQ(quote.module->form, ModuleSource::Form::kQuote);
  EXPECT_EQ(quote.module->text, "(func)");
  const Command definition = One("(module definition $d)");
  EXPECT_EQ(definition.kind, Kind::kModuleDefinition);
  EXPECT_EQ(definition.name, "d");
  const Command instance = One("(module instance $i $d)");
  EXPECT_EQ(instance.kind, Kind::kModuleInstance);
  EXPECT_EQ(instance.name, "i");
  EXPECT_EQ(instance.definition, "d");
  const Command fields = One("(func) (memory 0)");
  EXPECT_EQ(fields.kind, Kind::kModule);
  const Command registered = One("(register \"lib\" $m)");
  EXPECT_EQ(registered.kind, Kind::kRegister);
  EXPECT_EQ(registered.as, "lib");
  EXPECT_EQ(registered.name, "m");
}

TEST(Script, ActionsAndAssertions) {
  const Command invoke = One("(invoke $m \"f\" (i32.const 1) (ref.null extern) (ref.extern 7))");
  EXPECT_EQ(invoke.kind, Kind::kAction);
  EXPECT_EQ(invoke.action->module, "m");
  EXPECT_EQ(invoke.action->name, "f");
  ASSERT_EQ(invoke.action->args.size(), 3u);
  EXPECT_EQ(ToString(invoke.action->args[0]), "i32:1");
  EXPECT_EQ(ToString(invoke.action->args[1]), "ref.null:externref");
  EXPECT_EQ(ToString(invoke.action->args[2]), "ref.extern:7");
  const Command get = One("(assert_return (get \"g\") (i64.const -1))");
  EXPECT_EQ(get.action->kind, Action::Kind::kGet);
  EXPECT_EQ(ToString(get.expected[0]), "i64:-1");
  const Command trap = One("(assert_trap (invoke \"f\") \"unreachable\")");
  EXPECT_EQ(trap.kind, Kind::kAssertTrap);
  EXPECT_EQ(trap.message, "unreachable");
  const Command module_trap = One("(assert_trap (module) \"x\")");
  EXPECT_EQ(module_trap.kind, Kind::kAssertTrap);
  EXPECT_TRUE(module_trap.module.has_value());
  EXPECT_FALSE(module_trap.action.has_value());
  EXPECT_EQ(One("(assert_exhaustion (invoke \"f\") \"x\")").kind, Kind::kAssertExhaustion);
  EXPECT_EQ(One("(assert_exception (invoke \"f\"))").kind, Kind::kAssertException);
  EXPECT_EQ(One("(assert_invalid (module) \"x\")").kind, Kind::kAssertInvalid);
  EXPECT_EQ(One("(assert_invalid_custom (module) \"x\")").kind, Kind::kAssertInvalidCustom);
  EXPECT_EQ(One("(assert_malformed (module quote \"\") \"x\")").kind, Kind::kAssertMalformed);
  EXPECT_EQ(One("(assert_malformed_custom (module quote \"\") \"x\")").kind,
            Kind::kAssertMalformedCustom);
  EXPECT_EQ(One("(assert_unlinkable (module) \"x\")").kind, Kind::kAssertUnlinkable);
}

TEST(Script, Values) {
  const Command command = One(
      "(assert_return (invoke \"f\") (f32.const nan:canonical) (f64.const nan:arithmetic) "
      "(f32.const 1)"
      " (v128.const f32x4 nan:canonical 1 nan:arithmetic -0) (v128.const i16x8 1 2 3 4 5 6 7 -1)"
      " (ref.null) (ref.null any) (ref.func) (ref.extern) (ref.extern 3) (ref.host 2) (ref.i31) "
      "(ref.struct) (ref.array)"
      " (ref.eq) (ref.any) (ref.exn) (either (i32.const 1) (f64.const nan:canonical)))");
  std::string all;
  for (const Value& value : command.expected) all += ToString(value) + "\n";
  EXPECT_EQ(all,
            "f32:nan:canonical\nf64:nan:arithmetic\nf32:0x3f800000\n"
            "v128:f32x4 nan:canonical 0x3f800000 nan:arithmetic 0x80000000\nv128:i16x8 1 2 3 4 5 6 "
            "7 65535\n"
            "ref.null\nref.null:anyref\nref.func\nref.extern\nref.extern:3\nref.host:2\nref."
            "i31\nref.struct\nref.array\n"
            "ref.eq\nref.any\nref.exn\neither (i32:1) (f64:nan:canonical)\n");
  EXPECT_EQ(command.expected[3].lo, uint64_t{0x3f80'0000} << 32);
  EXPECT_EQ(command.expected[3].hi, uint64_t{0x8000'0000} << 32);
  EXPECT_EQ(command.expected[3].match[0], Match::kCanonicalNan);
  EXPECT_EQ(command.expected[3].match[1], Match::kExact);
  EXPECT_EQ(command.expected[3].match[2], Match::kArithmeticNan);
  EXPECT_EQ(command.expected[4].hi, 0xffff'0007'0006'0005u);
}

TEST(Script, Threads) {
  const Command thread =
      One("(thread $t (shared (module $m)) (register \"m\" $m) (assert_return (invoke \"f\")))");
  EXPECT_EQ(thread.kind, Kind::kThread);
  EXPECT_EQ(thread.name, "t");
  EXPECT_THAT(thread.shared, ::testing::ElementsAre("m"));
  ASSERT_EQ(thread.commands.size(), 2u);
  EXPECT_EQ(thread.commands[1].kind, Kind::kAssertReturn);
  const Command wait = One("(wait $t)");
  EXPECT_EQ(wait.kind, Kind::kWait);
  EXPECT_EQ(wait.name, "t");
}

TEST(Script, Errors) {
  const auto error = [](std::string_view text) {
    const auto script = ParseScript(text, {.file_name = "t.wast"});
    EXPECT_FALSE(script.ok()) << text;
    return std::string(script.status().message());
  };
  EXPECT_EQ(error("(assert_retrun (invoke \"f\"))").substr(0, 14), "t.wast:1:1: er");
  EXPECT_THAT(
      error("(module)\n(assert_retrun (invoke \"f\"))"),
      HasSubstr("t.wast:2:1: error: unexpected '(assert_retrun', expected a command; did you "
                "mean 'assert_return'?"));
  // Of both commands.
  const std::string two = error("(module (func $x) (func $x)) (invoke f)");
  EXPECT_THAT(two, HasSubstr("1:25: error: duplicate function '$x'"));
  EXPECT_THAT(two, HasSubstr("1:38: error: unexpected 'f', expected the name of a function"));
  for (const char* text :
       {"(module", ")", "module", "(invoke \"f\" (f32.const nan:canonical))",
        "(invoke \"f\" (ref.null))", "(invoke \"f\" (ref.func))", "(assert_invalid (func) \"x\")",
        "(assert_return (module))", "(assert_return (invoke \"f\") (foo))", "(register 1)",
        "(invoke \"f\") (func)"}) {
    EXPECT_THAT(error(text), HasSubstr("t.wast:1:")) << text;
  }
}

}  // namespace
}  // namespace davit::wasm::script
