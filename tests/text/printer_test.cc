#include "frontend-wasm/text/printer.h"

#include <string>
#include <vector>

#include "frontend-wasm/text/parser.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::ByteString;
using testing::Code;
using ::testing::HasSubstr;
using testing::ModuleBuilder;
using ::testing::Not;

std::string Print(const std::vector<uint8_t>& bytes, const PrintOptions& options = {}) {
  const auto text = PrintWat(bytes, options);
  return text.ok() ? *text : std::string(text.status().message());
}

// Prints, and expects the text to read back to the same bytes.
std::string PrintBack(const std::vector<uint8_t>& bytes, const PrintOptions& options = {}) {
  const std::string text = Print(bytes, options);
  const auto again = ParseWat(text);
  EXPECT_TRUE(again.ok()) << text << again.status().message();
  EXPECT_TRUE(again.ok() && *again == bytes) << text;
  return text;
}

// A module with one function of type [] -> [].
std::vector<uint8_t> WithBody(const Code& code, const ModuleBuilder::Locals& locals = {}) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), locals, code);
  return m.Build();
}

TEST(Printer, EmptyModule) { EXPECT_EQ(PrintBack(ModuleBuilder().Build()), "(module)\n"); }

ModuleBuilder Example() {
  ModuleBuilder m;
  const uint32_t type = m.Type({ValType::I32(), ValType::I32()}, {ValType::I32()});
  m.ImportFunc("env", "log", type);
  m.Table(ValType::FuncRef(), 1, 5);
  m.Memory(1, 2);
  m.Global(ValType::I64(), true, Code().I64Const(-7));
  Code code;
  code.Enter(Opcode::kBlock);
  code.LocalGet(0).BrIf(0).Op(Opcode::kNop);
  code.End();
  code.LocalGet(1).Op(Opcode::kI32Load, {0, 16}).LocalGet(2).Op(Opcode::kI32Add);
  m.Func(type, {{1, ValType::I32()}, {2, ValType::F64()}}, code);
  m.Export("run", ExternKind::kFunc, 1);
  m.Elements(Code().I32Const(0), {1, 0});
  m.Data(Code().I32Const(8), "hi\n");
  return m;
}

TEST(Printer, Flat) {
  EXPECT_EQ(PrintBack(Example().Build()), R"((module
  (type (;0;) (func (param i32 i32) (result i32)))
  (import "env" "log" (func (;0;) (type 0) (param i32 i32) (result i32)))
  (table (;0;) 1 5 funcref)
  (memory (;0;) 1 2)
  (global (;0;) (mut i64) i64.const -7)
  (export "run" (func 1))
  (elem (;0;) (i32.const 0) func 1 0)
  (func (;1;) (type 0) (param i32 i32) (result i32)
    (local i32 f64 f64)
    block (;@0;)
      local.get 0
      br_if 0 (;@0;)
      nop
    end
    local.get 1
    i32.load offset=16 align=1
    local.get 2
    i32.add)
  (data (;0;) (i32.const 8) "hi\n"))
)");
}

TEST(Printer, Folded) {
  EXPECT_THAT(PrintBack(Example().Build(), {.fold = true}), HasSubstr(R"(
    (block (;@0;)
      (br_if 0 (;@0;) (local.get 0))
      (nop))
    (i32.add
      (i32.load offset=16 align=1 (local.get 1))
      (local.get 2)))
)"));
}

TEST(Printer, FoldedConditionIsOutsideOfTheLabel) {
  Code code;
  code.Enter(Opcode::kBlock);
  code.Enter(Opcode::kBlock, ValType::I32()).I32Const(1).Br(1).End();
  code.Enter(Opcode::kIf).Br(0).Op(Opcode::kElse).Br(1).End();
  code.End();
  EXPECT_THAT(PrintBack(WithBody(code), {.fold = true}), HasSubstr(R"(
    (block (;@0;)
      (if (;@2;)
        (block (result i32) (;@1;)
          (i32.const 1)
          (br 1 (;@0;)))
        (then
          (br 0 (;@2;)))
        (else
          (br 1 (;@0;)))))))
)"));
}

TEST(Printer, Offsets) {
  const std::vector<uint8_t> bytes = WithBody(Code().Op(Opcode::kNop));
  // Magic, type section of 6 bytes, function section of 4, code section: the body is at 0x16.
  EXPECT_EQ(PrintBack(bytes, {.offsets = true}), R"((module
  (type (;0;) (func))
  (;0x16;) (func (;0;) (type 0)
    (;0x17;) nop))
)");
}

TEST(Printer, Constants) {
  Code code;
  code.I32Const(INT32_MIN).I64Const(INT64_MIN).F32Const(0.1f);
  code.Op(Opcode::kF64Const).Fixed(0xfff4'0000'0000'0001, 8);
  code.Op(Opcode::kV128Const).Fixed(0x0000'0002'0000'0001, 8).Fixed(0xffff'ffff'dead'beef, 8);
  const std::string text = PrintBack(WithBody(code));
  EXPECT_THAT(text, HasSubstr("i32.const -2147483648\n"));
  EXPECT_THAT(text, HasSubstr("i64.const -9223372036854775808\n"));
  EXPECT_THAT(text, HasSubstr("f32.const 0.1\n"));
  EXPECT_THAT(text, HasSubstr("f64.const -nan:0x4000000000001\n"));
  EXPECT_THAT(text, HasSubstr("v128.const i32x4 0x00000001 0x00000002 0xdeadbeef 0xffffffff"));
}

// A subsection of the name section.
ByteString Names(uint8_t id, const std::vector<std::pair<uint32_t, std::string>>& names) {
  ByteString map;
  map.U32(names.size());
  for (const auto& [index, name] : names) map.U32(index).Name(name);
  ByteString section;
  section.U8(id).U32(map.bytes().size()).Raw(map.bytes());
  return section;
}

ModuleBuilder FourFunctions() {
  ModuleBuilder m;
  const uint32_t type = m.Type({}, {});
  for (int i = 0; i < 4; ++i) m.Func(type, {}, Code().Call(0).Call(1).Call(2).Call(3));
  return m;
}

TEST(Printer, NamesAreIdentifiers) {
  ModuleBuilder m = FourFunctions();
  ByteString section;
  section.U8(0).U8(3).Name("mo");
  section.Raw(Names(1, {{0, "plain+1"}, {1, "ns::f(int)"}, {2, "plain+1"}, {3, ""}}).bytes());
  m.Custom("name", section.bytes());
  const std::string text = PrintBack(m.Build());
  EXPECT_THAT(text, HasSubstr("(module $mo\n"));
  EXPECT_THAT(text, HasSubstr("(func $plain+1 (;0;) (type 0)"));
  EXPECT_THAT(text, HasSubstr("(func $\"ns::f(int)\" (;1;) (type 0)"));
  // The second of a name and the empty one cannot be identifiers.
  EXPECT_THAT(text, HasSubstr("(func (;2;) (@name \"plain+1\") (type 0)"));
  EXPECT_THAT(text, HasSubstr("(func (;3;) (@name \"\") (type 0)"));
  EXPECT_THAT(text, HasSubstr("call $plain+1\n    call $\"ns::f(int)\"\n    call 2\n    call 3)"));
  EXPECT_THAT(text, Not(HasSubstr("@custom")));
}

TEST(Printer, LongNamesAreSaidOnce) {
  ModuleBuilder m = FourFunctions();
  const std::string longest(512, 'x');
  m.Custom("name", Names(1, {{0, longest}, {1, longest + "x"}}).bytes());
  const std::string text = PrintBack(m.Build());
  EXPECT_THAT(text, HasSubstr("call $" + longest + "\n"));
  EXPECT_THAT(text, HasSubstr("(func (;1;) (@name \"" + longest + "x\")"));
  EXPECT_THAT(text, HasSubstr("call 1\n"));
}

TEST(Printer, LocalsAndLabels) {
  ModuleBuilder m;
  Code code;
  code.Enter(Opcode::kLoop).Enter(Opcode::kBlock).Br(1).Br(0).End().End();
  code.LocalGet(0).LocalSet(2);
  m.Func(m.Type({ValType::I32(), ValType::I64()}, {}), {{2, ValType::I32()}}, code);
  ByteString locals;
  locals.U8(1).U8(0).U8(2).U8(0).Name("p").U8(2).Name("x y");
  ByteString labels;
  labels.U8(1).U8(0).U8(1).U8(0).Name("again");
  ByteString section;
  section.U8(2).U32(locals.bytes().size()).Raw(locals.bytes());
  section.U8(3).U32(labels.bytes().size()).Raw(labels.bytes());
  m.Custom("name", section.bytes());
  EXPECT_THAT(PrintBack(m.Build()), HasSubstr(R"((func (;0;) (type 0) (param $p i32) (param i64)
    (local $"x y" i32) (local i32)
    loop $again
      block (;@1;)
        br $again
        br 0 (;@1;)
      end
    end
    local.get $p
    local.set $"x y"))"));
}

// Name sections that identifiers cannot give back are kept as they are; identifiers are used all
// the same.
TEST(Printer, OddNameSectionsAreKept) {
  const std::vector<std::vector<uint8_t>> sections = {
      // No subsection; a function that is not there; twice the same; wrong order; a padded count;
      // an unknown subsection; cut off; an empty map.
      {},
      Names(1, {{0, "a"}, {4, "b"}}).bytes(),
      Names(1, {{0, "a"}, {0, "b"}}).bytes(),
      Names(1, {{1, "b"}, {0, "a"}}).bytes(),
      {1, 5, 0x81, 0x00, 0, 1, 'a'},
      {1, 4, 1, 0, 1, 'a', 77, 0},
      {1, 9, 1, 0, 1, 'a'},
      {1, 1, 0},
      // A local and a label that are not there.
      {2, 6, 1, 0, 1, 9, 1, 'l'},
      {3, 6, 1, 0, 1, 9, 1, 'l'},
  };
  for (const std::vector<uint8_t>& section : sections) {
    ModuleBuilder m = FourFunctions();
    m.Custom("name", section);
    EXPECT_THAT(PrintBack(m.Build()), HasSubstr("(@custom \"name\" (after code)"));
  }
}

TEST(Printer, CustomSectionsHavePlaces) {
  const std::vector<uint8_t> bytes = ByteString()
                                         .Fixed(0x1'6d73'6100, 8)
                                         .U8(0)
                                         .U8(3)
                                         .Name("a")
                                         .U8(1)
                                         .U8(1)
                                         .U8(4)
                                         .U8(1)
                                         .U8(0x60)
                                         .U8(0)
                                         .U8(0)
                                         .U8(0)
                                         .U8(2)
                                         .Name("b")
                                         .U8(0)
                                         .U8(2)
                                         .Name("c")
                                         .U8(3)
                                         .U8(2)
                                         .U8(1)
                                         .U8(0)
                                         .U8(10)
                                         .U8(4)
                                         .U8(1)
                                         .U8(2)
                                         .U8(0)
                                         .U8(0x0b)
                                         .U8(0)
                                         .U8(2)
                                         .Name("d")
                                         .U8(0)
                                         .U8(11)
                                         .Name("name")
                                         .U8(1)
                                         .U8(4)
                                         .U8(1)
                                         .U8(0)
                                         .Name("f")
                                         .U8(0)
                                         .U8(2)
                                         .Name("e")
                                         .bytes();
  EXPECT_EQ(PrintBack(bytes), R"((module
  (@custom "a" (before first) "\01")
  (type (;0;) (func))
  (@custom "b" (after type) "")
  (@custom "c" (after type) "")
  (func $f (;0;) (type 0))
  (@custom "d" (after code) "")
  (@custom "e" (after last) ""))
)");
}

TEST(Printer, BranchHints) {
  Code code;
  code.I32Const(0).Enter(Opcode::kIf).End();
  // The body is: no locals, i32.const 0 at 1, if at 3.
  const auto with_hint = [&](uint8_t offset) {
    ByteString hints;
    hints.Name("metadata.code.branch_hint").U8(1).U8(0).U8(1).U8(offset).U8(1).U8(1);
    const std::vector<uint8_t> module = WithBody(code);
    // In front of the code section: header, count, size, and 7 bytes of body.
    const ptrdiff_t code_section = static_cast<ptrdiff_t>(module.size()) - 11;
    std::vector<uint8_t> bytes(module.begin(), module.begin() + code_section);
    bytes.push_back(0);
    bytes.push_back(static_cast<uint8_t>(hints.bytes().size()));
    bytes.insert(bytes.end(), hints.bytes().begin(), hints.bytes().end());
    bytes.insert(bytes.end(), module.begin() + code_section, module.end());
    return bytes;
  };
  EXPECT_THAT(PrintBack(with_hint(3)), HasSubstr(R"(
    i32.const 0
    (@metadata.code.branch_hint "\01")
    if (;@0;))"));
  EXPECT_THAT(PrintBack(with_hint(3), {.fold = true}),
              HasSubstr("(@metadata.code.branch_hint \"\\01\")\n    (if (;@0;) (i32.const 0)"));
  // What is no branch stays a section.
  EXPECT_THAT(PrintBack(with_hint(1)), HasSubstr("(@custom \"metadata.code.branch_hint\""));
}

TEST(Printer, SectionsThatNothingAsksFor) {
  ModuleBuilder m;
  m.DataCount(1);
  m.PassiveData("x");
  EXPECT_THAT(PrintBack(m.Build()), HasSubstr("(@davit.section datacount)\n  (data (;0;) \"x\")"));
  const std::vector<uint8_t> empty_sections =
      ByteString().Fixed(0x1'6d73'6100, 8).U8(1).U8(1).U8(0).U8(10).U8(1).U8(0).bytes();
  EXPECT_EQ(PrintBack(empty_sections),
            "(module\n  (@davit.section type)\n  (@davit.section code))\n");
}

// What is wrong in a well-formed module is printed all the same.
TEST(Printer, InvalidModules) {
  ModuleBuilder m;
  m.Func(7, {}, Code().LocalGet(99).Op(Opcode::kI32Add).Br(50).Call(1000));
  m.Export("x", ExternKind::kMemory, 3);
  EXPECT_EQ(PrintBack(m.Build()), R"((module
  (export "x" (memory 3))
  (func (;0;) (type 7)
    local.get 99
    i32.add
    br 50
    call 1000))
)");
}

TEST(Printer, Malformed) {
  EXPECT_EQ(Print({0, 'a', 's', 'm'}), "module at offset 0x4: unexpected end");
  EXPECT_THAT(Print(WithBody(Code().Op(Opcode::kElse))), HasSubstr("else without if"));
  EXPECT_THAT(Print(WithBody(Code().End())), HasSubstr("operators behind the end"));
  EXPECT_THAT(Print(WithBody(Code().Enter(Opcode::kBlock))), HasSubstr("unexpected end"));
  EXPECT_THAT(Print(WithBody(Code().U8(0xff))), HasSubstr("at offset 0x17: illegal opcode"));
  EXPECT_THAT(Print(WithBody(Code(), {{50'001, ValType::I32()}})), HasSubstr("too many to list"));
  EXPECT_THAT(Print(WithBody(Code(), {{0xffff'ffff, ValType::I32()}, {1, ValType::I64()}})),
              HasSubstr("offset 0x1f: too many locals"));
  ModuleBuilder empty_group;
  empty_group.RawFunc(empty_group.Type({}, {}), {1, 0, 0x40, 0x0b});
  EXPECT_THAT(Print(empty_group.Build()), HasSubstr("at offset 0x18: malformed value type"));
  for (const uint8_t section : {3, 10}) {
    EXPECT_THAT(Print({0, 'a', 's', 'm', 1, 0, 0, 0, section, 2, 0, 0}),
                HasSubstr("at offset 0xb: section size mismatch"));
  }
  for (const bool fold : {false, true}) {
    EXPECT_THAT(Print(WithBody(Code().Op(Opcode::kElse)), {.fold = fold}),
                HasSubstr("function 0 at offset 0x17: else without if"));
  }
}

// A text is linear in its module, and no depth is too deep.
TEST(Printer, DeepNesting) {
  constexpr int kDepth = 200'000;
  Code code;
  for (int i = 0; i < kDepth; ++i) code.Enter(Opcode::kBlock);
  for (int i = 0; i < kDepth; ++i) code.End();
  const std::vector<uint8_t> bytes = WithBody(code);
  for (const bool fold : {false, true}) {
    EXPECT_LT(PrintBack(bytes, {.fold = fold}).size(), 60 * bytes.size());
  }
  Code operands;
  for (int i = 0; i < kDepth; ++i) operands.I32Const(1);
  for (int i = 1; i < kDepth; ++i) operands.Op(Opcode::kI32Add);
  const std::vector<uint8_t> tree = WithBody(operands);
  EXPECT_LT(PrintBack(tree, {.fold = true}).size(), 60 * tree.size());
}

}  // namespace
}  // namespace davit::wasm
