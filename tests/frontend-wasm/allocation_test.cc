// Decoding functions allocates nothing once the decoder has seen the largest.
#include <atomic>
#include <cstdlib>
#include <new>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/loop_locals.h"
#include "frontend-wasm/validator.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace {
std::atomic<size_t> allocations = 0;
}  // namespace

void* operator new(size_t size) {
  ++allocations;
  void* p = std::malloc(size == 0 ? 1 : size);
  if (p == nullptr) std::abort();
  return p;
}
void operator delete(void* p) noexcept { std::free(p); }
void operator delete(void* p, size_t) noexcept { std::free(p); }

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
  const size_t before = allocations;
  for (uint32_t i = 0; i < module->num_functions(); ++i) {
    locals.Skim(module->Bytes(module->function_body(i)), 201);
    ASSERT_TRUE(validator.Validate(*module, i).ok());
  }
  EXPECT_EQ(allocations, before);
}

}  // namespace
}  // namespace davit::wasm
