// What is valid but not compiled is refused by the name of its feature, in declarations and in
// bodies, and never translated.
#include "frontend-wasm/compiled_features.h"

#include <string>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/func_decoder.h"
#include "frontend-wasm/validator.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"
#include "tests/frontend-wasm/trace_sink.h"

namespace davit::wasm {
namespace {

using testing::Code;
using testing::ModuleBuilder;

// A sink that takes version 1 only.
class MvpSink : public testing::TraceSink {
 public:
  static constexpr Features kFeatures = Features();
};

absl::Status Decode(const std::vector<uint8_t>& bytes, const Features& features) {
  const absl::StatusOr<Module> module = DecodeModule(bytes, features);
  if (!module.ok()) return module.status();
  MvpSink sink;
  return FuncDecoder<MvpSink>(sink).Decode(*module, 0);
}

TEST(CompiledFeatures, DeclarationsAreRefusedByName) {
  ModuleBuilder m;
  m.Memory(1);
  m.Memory(1);
  const std::vector<uint8_t> bytes = m.Build();
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  EXPECT_TRUE(CheckCompiled(*module, Features::Validated()).ok());
  const absl::Status status =
      CheckCompiled(*module, Features::Validated().Without(Feature::kMultiMemory));
  EXPECT_EQ(status.code(), absl::StatusCode::kUnimplemented);
  EXPECT_EQ(status.message(), "memory 1 needs the feature multi-memory, which cannot be compiled");
}

// A table of functions and its segment are of version 1, whose bytes mean types of later versions.
TEST(CompiledFeatures, VersionOneNeedsNoFeature) {
  // A type, a function of it, a table of funcref with 1 element, a memory, (elem (i32.const 0) 0).
  const std::vector<uint8_t> bytes = {0, 'a',  's', 'm',  1, 0,    0,  0, 1, 4, 1, 0x60, 0, 0, 3, 2,
                                      1, 0,    4,   4,    1, 0x70, 0,  1, 5, 3, 1, 0,    1, 9, 7, 1,
                                      0, 0x41, 0,   0x0b, 1, 0,    10, 4, 1, 2, 0, 0x0b};
  const absl::StatusOr<Module> module = DecodeModule(bytes, Features());
  ASSERT_TRUE(module.ok()) << module.status();
  EXPECT_TRUE(CheckCompiled(*module, Features()).ok());
}

TEST(CompiledFeatures, OperatorsThatTheSinkDoesNotTakeAreRefusedByName) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {}, Code().I32Const(0).Op(Opcode::kI32Extend8S).Op(Opcode::kDrop));
  const std::vector<uint8_t> bytes = m.Build();
  EXPECT_TRUE(ValidateModule(bytes).ok());
  EXPECT_EQ(Decode(bytes, Features::Default()).message(),
            "function 0 at offset 0x19: i32.extend8_s needs the feature sign-extension, which "
            "cannot be compiled");
  EXPECT_EQ(Decode(bytes, Features::Default()).code(), absl::StatusCode::kUnimplemented);
  EXPECT_EQ(Decode(bytes, Features()).message(),
            "function 0 at offset 0x19: i32.extend8_s needs the feature sign-extension, which is "
            "not enabled");
}

TEST(CompiledFeatures, TypesOfLocalsAreRefusedByName) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {{1, ValType::V128()}}, Code());
  EXPECT_THAT(std::string(Decode(m.Build(), Features::Default()).message()),
              ::testing::EndsWith("type v128 needs the feature simd, which cannot be compiled"));
}

// A branch in unreachable code makes up operands by the hundred: where the stack of types grows for
// them, that of values must too. Calls take the room that the outer block asked for, how many it
// takes until there is none depends on how stacks grow. Sanitizers see it if values lie beyond.
TEST(CompiledFeatures, OperandsThatABranchMakesUpHaveRoomForTheirValues) {
  ModuleBuilder m;
  std::vector<ValType> numbers(900, ValType::I32());
  std::vector<ValType> label = numbers;
  label.push_back(ValType::FuncRef());
  const uint32_t many = m.Type({}, numbers), block = m.Type({}, label), none = m.Type({}, {});
  m.Func(many, {}, Code().Op(Opcode::kUnreachable));
  constexpr uint32_t kMaxCalls = 24;
  for (uint32_t calls = 0; calls <= kMaxCalls; ++calls) {
    Code code;
    code.Op(Opcode::kBlock, {block});
    for (uint32_t i = 0; i < calls; ++i) code.Op(Opcode::kCall, {0});
    code.Op(Opcode::kBlock, {0x40}).Op(Opcode::kUnreachable).Op(Opcode::kBrOnNonNull, {1});
    code.I32Const(1).Op(Opcode::kDrop).Op(Opcode::kUnreachable).Op(Opcode::kEnd);
    code.Op(Opcode::kUnreachable).Op(Opcode::kEnd).Op(Opcode::kUnreachable);
    m.Func(none, {}, code);
  }
  const std::vector<uint8_t> bytes = m.Build();
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  for (uint32_t function = 1; function < module->num_functions(); ++function) {
    testing::TraceSink sink;
    const absl::Status status = FuncDecoder<testing::TraceSink>(sink).Decode(*module, function);
    EXPECT_TRUE(status.ok()) << status;
  }
}

}  // namespace
}  // namespace davit::wasm
