// Value types, subtyping, canonical ids.
#include "frontend-wasm/types.h"

#include <thread>
#include <vector>

#include "frontend-wasm/type_registry.h"
#include "gtest/gtest.h"

namespace davit::wasm {
namespace {

constexpr ValType kI32 = ValType::I32();
constexpr ValType kI64 = ValType::I64();

TEST(ValType, Names) {
  EXPECT_EQ(ValType().ToString(), "any type");
  EXPECT_EQ(ValType::V128().ToString(), "v128");
  EXPECT_EQ(ValType::FuncRef().ToString(), "funcref");
  EXPECT_EQ(ValType::Ref(HeapType::kExtern, false).ToString(), "(ref extern)");
  EXPECT_EQ(ValType::Ref(HeapType::Index(77), true).ToString(), "(ref null 77)");
  EXPECT_EQ(ValType::Ref(HeapType::Index(kMaxTypeIndex), false).heap().index(), kMaxTypeIndex);
}

// WebAssembly 3.0, "Matching", Heap Types.
TEST(ValType, Subtypes) {
  const auto ref = [](HeapType heap) { return ValType::Ref(heap, true); };
  EXPECT_TRUE(IsSubtype(ValType::Bottom(), kI32));
  EXPECT_TRUE(IsSubtype(kI32, kI32));
  EXPECT_FALSE(IsSubtype(kI32, kI64));
  EXPECT_FALSE(IsSubtype(kI32, ValType::FuncRef()));
  EXPECT_FALSE(IsSubtype(ValType::FuncRef(), ValType::ExternRef()));
  EXPECT_TRUE(IsSubtype(ref(HeapType::kNoFunc), ValType::FuncRef()));
  EXPECT_TRUE(IsSubtype(ref(HeapType::kNoExtern), ValType::ExternRef()));
  EXPECT_FALSE(IsSubtype(ref(HeapType::kNoFunc), ValType::ExternRef()));
  EXPECT_FALSE(IsSubtype(ValType::FuncRef(), ref(HeapType::kNoFunc)));
  EXPECT_TRUE(IsSubtype(ref(HeapType::Index(3)), ValType::FuncRef()));
  EXPECT_TRUE(IsSubtype(ref(HeapType::kNoFunc), ref(HeapType::Index(3))));
  EXPECT_FALSE(IsSubtype(ref(HeapType::Index(3)), ref(HeapType::Index(4))));
  EXPECT_TRUE(IsSubtype(ValType::Ref(HeapType::kFunc, false), ValType::FuncRef()));
  EXPECT_FALSE(IsSubtype(ValType::FuncRef(), ValType::Ref(HeapType::kFunc, false)));
  EXPECT_TRUE(IsSubtype(ref(HeapType::kI31), ref(HeapType::kAny)));
  EXPECT_TRUE(IsSubtype(ref(HeapType::kNone), ref(HeapType::kStruct)));
  EXPECT_FALSE(IsSubtype(ref(HeapType::kAny), ref(HeapType::kEq)));
}

TEST(TypeRegistry, EqualTypesOfTwoModulesAreOne) {
  TypeRegistry registry;
  TypeSection a;
  a.Add(std::vector{kI32}, std::vector{kI64});
  a.Add({}, {});
  a.Add(std::vector{kI32, kI64}, {});
  TypeSection b;
  b.Add({}, {});
  b.Add(std::vector{kI32}, std::vector{kI64});
  b.Add(std::vector{kI32}, std::vector{kI64});
  b.Add({}, std::vector{kI32, kI64});
  const std::vector<CanonicalType> ids_a = registry.Intern(a);
  const std::vector<CanonicalType> ids_b = registry.Intern(b);
  EXPECT_EQ(ids_b[0], ids_a[1]);
  EXPECT_EQ(ids_b[1], ids_a[0]);
  EXPECT_EQ(ids_b[2], ids_a[0]);
  EXPECT_NE(ids_b[3], ids_a[2]);
  EXPECT_EQ(registry.size(), 4u);
  EXPECT_EQ(registry.Intern(a[2]), ids_a[2]);
}

// Type 1 refers to type 0, whose index differs between the modules; type 2 to itself.
TEST(TypeRegistry, ReferencesAreComparedByWhatTheyMean) {
  const auto ref = [](uint32_t index) { return ValType::Ref(HeapType::Index(index), true); };
  TypeSection a;
  a.Add(std::vector{kI32}, {});
  a.Add(std::vector{ref(0)}, {});
  a.Add(std::vector{ref(2)}, {});
  TypeSection b;
  b.Add(std::vector{kI64}, {});
  b.Add(std::vector{ref(1)}, {});
  b.Add(std::vector{kI32}, {});
  b.Add(std::vector{ref(2)}, {});
  b.Add(std::vector{ref(0)}, {});
  TypeRegistry registry;
  const std::vector<CanonicalType> ids_a = registry.Intern(a);
  const std::vector<CanonicalType> ids_b = registry.Intern(b);
  EXPECT_EQ(ids_b[2], ids_a[0]);
  EXPECT_EQ(ids_b[3], ids_a[1]);
  EXPECT_EQ(ids_b[1], ids_a[2]);
  EXPECT_NE(ids_b[4], ids_a[1]);
}

TEST(TypeRegistry, ThreadsAgree) {
  TypeRegistry registry;
  TypeSection types;
  for (uint16_t i = 0; i < 200; ++i) types.Add(std::vector<ValType>(i, kI32), {});
  std::vector<std::vector<CanonicalType>> ids(4);
  std::vector<std::thread> threads;
  for (auto& out : ids) threads.emplace_back([&] { out = registry.Intern(types); });
  for (std::thread& thread : threads) thread.join();
  for (const auto& other : ids) EXPECT_EQ(other, ids[0]);
  EXPECT_EQ(registry.size(), 200u);
}

}  // namespace
}  // namespace davit::wasm
