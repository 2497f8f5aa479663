// Decoding functions allocates nothing once the decoder has seen the largest.
#include "frontend-wasm/decoder.h"
#include "frontend-wasm/loop_locals.h"
#include "frontend-wasm/validator.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"
#include "tests/heap/counting_new.h"

namespace davit::wasm {
namespace {

using testing::Code;
using testing::ModuleBuilder;

TEST(Allocation, SteadyStateAllocatesNothing) {
  ModuleBuilder m;
  const uint32_t type = m.Type({ValType::I32()}, {ValType::I32()});
  for (int size : {200, 10, 150, 1, 199}) {
    Code code;
    code.LocalGet(0);
    for (int i = 0; i < size; ++i) {
      code.EnterTyped(Opcode::kLoop, type).LocalTee(1).I32Const(1).Op(Opcode::kBrTable, {1, 0, 0});
      code.End();
    }
    m.Func(type, {{static_cast<uint32_t>(size), ValType::I32()}}, code);
  }
  const std::vector<uint8_t> bytes = m.Build();
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok());
  FuncValidator validator;
  LoopLocals locals;
  ASSERT_TRUE(validator.Validate(*module, 0).ok());
  locals.Skim(module->Bytes(module->function_body(0)), 201);
  const size_t before = davit::testing::NumAllocations();
  for (uint32_t i = 0; i < module->num_functions(); ++i) {
    locals.Skim(module->Bytes(module->function_body(i)), 201);
    ASSERT_TRUE(validator.Validate(*module, i).ok());
  }
  EXPECT_EQ(davit::testing::NumAllocations(), before);
}

}  // namespace
}  // namespace davit::wasm
