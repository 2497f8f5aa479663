#include "frontend-wasm/encoder.h"

#include <vector>

#include "frontend-wasm/decoder.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::Code;
using testing::ModuleBuilder;

void ExpectSame(const std::vector<uint8_t>& bytes) {
  const auto module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  EXPECT_EQ(EncodeModule(*module), bytes);
}

TEST(Encoder, GivesBackWhatWasDecoded) {
  ExpectSame(ModuleBuilder().Build());
  ModuleBuilder m;
  const uint32_t type = m.Type({ValType::I32()}, {ValType::I64(), ValType::FuncRef()});
  m.Type({}, {});
  m.ImportFunc("a", "b", type);
  m.ImportGlobal("a", "g", ValType::F64(), false);
  m.ImportMemory("a", "m", 1, 65536);
  m.Table(ValType::FuncRef(), 10);
  m.Table(ValType::ExternRef(), 0, 3);
  m.Global(ValType::F32(), true, Code().F32Const(1.5f));
  m.Global(ValType::I64(), false, Code().I64Const(INT64_MIN));
  m.Func(1, {{300, ValType::I32()}}, Code().Op(Opcode::kNop));
  m.Export("f", ExternKind::kFunc, 1);
  m.Start(1);
  m.Elements(Code().I32Const(2), {0, 1, 1});
  m.PassiveElements({1}, true);
  // Forms that mean the same: table 0 named, functions as expressions.
  m.RawElements({2, 0, 0x41, 0, 0x0b, 0, 1, 0});
  m.RawElements({4, 0x41, 0, 0x0b, 2, 0xd2, 0, 0x0b, 0xd0, 0x70, 0x0b});
  m.RawElements({6, 0, 0x41, 0, 0x0b, 0x70, 1, 0xd2, 1, 0x0b});
  m.RawElements({5, 0x70, 1, 0xd2, 1, 0x0b});
  m.DataCount(3);
  m.Data(Code().I32Const(-1), "abc");
  m.PassiveData("");
  m.RawData({2, 0, 0x41, 0, 0x0b, 1, 'x'});
  m.Custom("one", {1, 2, 3});
  m.Custom("", {});
  ExpectSame(m.Build());
}

TEST(Encoder, EmptySections) {
  ExpectSame({0, 'a', 's', 'm', 1, 0, 0, 0, 1, 1, 0, 2, 1, 0, 10, 1, 0, 11, 1, 0});
}

// Numbers longer than needed become as short as they can be.
TEST(Encoder, ShortestNumbers) {
  const std::vector<uint8_t> padded = {0, 'a',  's',  'm', 1, 0,    0,   0,
                                       5, 0x84, 0x00, 1,   0, 0x81, 0x00};
  const auto module = DecodeModule(padded);
  ASSERT_TRUE(module.ok()) << module.status();
  EXPECT_EQ(EncodeModule(*module),
            (std::vector<uint8_t>{0, 'a', 's', 'm', 1, 0, 0, 0, 5, 3, 1, 0, 1}));
}

// A module that a program builds: nothing but what it says.
TEST(Encoder, BuiltModule) {
  const std::vector<uint8_t> bytes = {0, 0x41, 5, 0x0b};
  Module module;
  module.bytes = bytes;
  const ValType result = ValType::I32();
  module.functions.push_back(module.types.Add({}, {&result, 1}));
  module.bodies.push_back({0, 4});
  module.exports.push_back({"five", ExternKind::kFunc, 0});
  ModuleBuilder expected;
  expected.Func(expected.Type({}, {ValType::I32()}), {}, Code().I32Const(5));
  expected.Export("five", ExternKind::kFunc, 0);
  EXPECT_EQ(EncodeModule(module), expected.Build());
}

}  // namespace
}  // namespace davit::wasm
