#include "runtime/instance_layout.h"

#include <vector>

#include "frontend-wasm/decoder.h"
#include "gtest/gtest.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

constexpr char kModule[] = R"(
  (module
    (import "m" "f" (func (param i32)))
    (import "m" "g" (func))
    (import "m" "x" (global i32))
    (import "m" "t" (table 1 funcref))
    (memory 1)
    (table 2 externref)
    (global (mut i64) (i64.const 1))
    (global f64 (f64.const 2))
    (func)
    (func)
    (func)))";

class Layout : public testing::Test {
 protected:
  void SetUp() override {
    bytes_ = BytesFromWat(kModule);
    auto module = wasm::DecodeModule(bytes_);
    ASSERT_TRUE(module.ok()) << module.status();
    module_ = *std::move(module);
    layout_ = *InstanceLayout::Compute(module_);
  }
  std::vector<uint8_t> bytes_;
  wasm::Module module_;
  InstanceLayout layout_;
};

// header 32; 1 memory of 16; 2 tables of 8; 2 function imports of 24; 1 imported global of 8;
// aligned to 16; 2 globals of 16; 3 function objects of 32.
TEST_F(Layout, Offsets) {
  EXPECT_EQ(layout_.memories, 32u);
  EXPECT_EQ(layout_.tables, 48u);
  EXPECT_EQ(layout_.func_imports, 64u);
  EXPECT_EQ(layout_.imported_globals, 112u);
  EXPECT_EQ(layout_.own_globals, 128u);
  EXPECT_EQ(layout_.func_objects, 160u);
  EXPECT_EQ(layout_.size, 256u);
}

TEST_F(Layout, DescriptionOfGuardedMemory) {
  const wasm::RuntimeDesc desc = layout_.Describe(module_, MemoryStrategy::kGuard);
  ASSERT_EQ(desc.memories.size(), 1u);
  EXPECT_EQ(desc.memories[0].check, wasm::BoundsCheck::kGuard);
  EXPECT_TRUE(desc.memories[0].base_is_pinned);
  EXPECT_TRUE(desc.memories[0].base_is_constant);
  EXPECT_FALSE(desc.memories[0].base.indirect);
  EXPECT_EQ(desc.memories[0].base.offset, ContextTargetOptions(0).pinned1_offset);
  EXPECT_TRUE(desc.memories[0].size.indirect);
  EXPECT_EQ(desc.memories[0].guard_size, uint64_t{1} << 31);
}

TEST_F(Layout, DescriptionOfCheckedMemory) {
  const wasm::RuntimeDesc desc = layout_.Describe(module_, MemoryStrategy::kExplicit);
  EXPECT_EQ(desc.memories[0].check, wasm::BoundsCheck::kExplicit);
  EXPECT_FALSE(desc.memories[0].base_is_pinned);
  EXPECT_FALSE(desc.memories[0].base_is_constant);
  EXPECT_TRUE(desc.memories[0].base.indirect);
}

TEST_F(Layout, DescriptionOfTheRest) {
  const wasm::RuntimeDesc desc = layout_.Describe(module_, MemoryStrategy::kGuard);
  ASSERT_EQ(desc.tables.size(), 2u);
  EXPECT_EQ(desc.tables[1].base.offset, 56);
  EXPECT_TRUE(desc.tables[1].base.indirect);
  ASSERT_EQ(desc.globals.size(), 3u);
  EXPECT_TRUE(desc.globals[0].value.indirect);
  EXPECT_EQ(desc.globals[0].value.offset, 112);
  EXPECT_FALSE(desc.globals[2].value.indirect);
  EXPECT_EQ(desc.globals[2].value.offset, 144);
  ASSERT_EQ(desc.func_imports.size(), 2u);
  EXPECT_EQ(desc.func_imports[1].code.offset, 88);
  EXPECT_EQ(desc.func_imports[1].context.offset, 96);
  EXPECT_EQ(desc.func_imports[1].object.offset, 104);
  EXPECT_TRUE(desc.func_objects_in_context);
  EXPECT_EQ(desc.func_objects.offset, 160);
  EXPECT_EQ(desc.func_object_size, 32u);
}

}  // namespace
}  // namespace davit::runtime
