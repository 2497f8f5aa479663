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

constexpr FieldType kByte = {kI32, FieldType::Packing::kI8, false};
constexpr FieldType kMutableI64 = {kI64, FieldType::Packing::kNone, true};
constexpr SubtypeInfo Sub(uint32_t supertype) { return {SubtypeInfo::Form::kSub, supertype}; }

ValType Ref(HeapType heap, bool nullable = true) { return ValType::Ref(heap, nullable); }
ValType RefTo(uint32_t index) { return Ref(HeapType::Index(index)); }

void Canonicalise(TypeSection& types) {
  for (const CanonicalType id : TypeRegistry().Intern(types)) types.AddCanonical(id.index());
}

TEST(TypeSection, Text) {
  TypeSection types;
  types.Add(std::vector{kI32, kI64}, std::vector{ValType::FuncRef()});
  types.AddStruct(std::vector{kByte, kMutableI64}, Sub(kNoSupertype));
  types.AddStruct(std::vector{kByte, kMutableI64}, Sub(1));
  types.AddArray(kMutableI64, {SubtypeInfo::Form::kSubFinal, kNoSupertype});
  EXPECT_EQ(types.ToString(0), "(func (param i32 i64) (result funcref))");
  EXPECT_EQ(types.ToString(1), "(sub (struct (field i8) (field (mut i64))))");
  EXPECT_EQ(types.ToString(2), "(sub 1 (struct (field i8) (field (mut i64))))");
  EXPECT_EQ(types.ToString(3), "(sub final (array (mut i64)))");
  EXPECT_EQ(types[1].ToString(), "[] -> []");
  EXPECT_EQ(types.depth(2), 1u);
}

// WebAssembly 3.0, "Matching", Heap Types.
TEST(Subtypes, Abstract) {
  const TypeSection none;
  const auto is_subtype = [&](ValType a, ValType b) { return IsSubtype(a, b, none); };
  EXPECT_TRUE(is_subtype(ValType::Bottom(), kI32));
  EXPECT_TRUE(is_subtype(kI32, kI32));
  EXPECT_FALSE(is_subtype(kI32, kI64));
  EXPECT_FALSE(is_subtype(kI32, ValType::FuncRef()));
  EXPECT_FALSE(is_subtype(ValType::FuncRef(), ValType::ExternRef()));
  EXPECT_TRUE(is_subtype(Ref(HeapType::kNoFunc), ValType::FuncRef()));
  EXPECT_TRUE(is_subtype(Ref(HeapType::kNoExtern), ValType::ExternRef()));
  EXPECT_FALSE(is_subtype(Ref(HeapType::kNoFunc), ValType::ExternRef()));
  EXPECT_FALSE(is_subtype(ValType::FuncRef(), Ref(HeapType::kNoFunc)));
  EXPECT_TRUE(is_subtype(Ref(HeapType::kFunc, false), ValType::FuncRef()));
  EXPECT_FALSE(is_subtype(ValType::FuncRef(), Ref(HeapType::kFunc, false)));
  EXPECT_TRUE(is_subtype(Ref(HeapType::kI31), Ref(HeapType::kAny)));
  EXPECT_TRUE(is_subtype(Ref(HeapType::kNone), Ref(HeapType::kStruct)));
  EXPECT_FALSE(is_subtype(Ref(HeapType::kAny), Ref(HeapType::kEq)));
  EXPECT_TRUE(is_subtype(Ref(HeapType::kNoExn), Ref(HeapType::kExn)));
  EXPECT_FALSE(is_subtype(Ref(HeapType::kExn), Ref(HeapType::kAny)));
  EXPECT_TRUE(is_subtype(Ref(HeapType::kBottom), Ref(HeapType::kExn)));
  EXPECT_FALSE(is_subtype(Ref(HeapType::kBottom), kI32));
}

TEST(Subtypes, Defined) {
  TypeSection types;
  types.Add({}, {});                                         // 0
  types.AddStruct(std::vector{kByte}, Sub(kNoSupertype));    // 1
  types.AddStruct(std::vector{kByte, kMutableI64}, Sub(1));  // 2
  types.AddArray(kByte);                                     // 3
  types.AddStruct(std::vector{kByte}, Sub(kNoSupertype));    // 4, equal to 1
  types.AddStruct(std::vector{kByte});                       // 5, final: not equal to 1
  Canonicalise(types);
  const auto is_subtype = [&](ValType a, ValType b) { return IsSubtype(a, b, types); };
  EXPECT_TRUE(is_subtype(RefTo(0), ValType::FuncRef()));
  EXPECT_FALSE(is_subtype(RefTo(0), Ref(HeapType::kAny)));
  EXPECT_TRUE(is_subtype(Ref(HeapType::kNoFunc), RefTo(0)));
  EXPECT_FALSE(is_subtype(Ref(HeapType::kNone), RefTo(0)));
  EXPECT_TRUE(is_subtype(Ref(HeapType::kNone), RefTo(3)));
  EXPECT_TRUE(is_subtype(RefTo(3), Ref(HeapType::kArray)));
  EXPECT_TRUE(is_subtype(RefTo(3), Ref(HeapType::kEq)));
  EXPECT_FALSE(is_subtype(RefTo(3), Ref(HeapType::kStruct)));
  EXPECT_TRUE(is_subtype(RefTo(2), RefTo(1)));
  EXPECT_FALSE(is_subtype(RefTo(1), RefTo(2)));
  EXPECT_TRUE(is_subtype(RefTo(2), RefTo(4)));
  EXPECT_TRUE(is_subtype(RefTo(1), RefTo(4)));
  EXPECT_FALSE(is_subtype(RefTo(1), RefTo(5)));
  EXPECT_FALSE(is_subtype(RefTo(2), RefTo(5)));
  EXPECT_EQ(TopOf(HeapType::Index(0), types), HeapType::kFunc);
  EXPECT_EQ(TopOf(HeapType::Index(3), types), HeapType::kAny);
  EXPECT_EQ(TopOf(HeapType::kNoExtern, types), HeapType::kExtern);
  EXPECT_EQ(TopOf(HeapType::kExn, types), HeapType::kExn);
}

TEST(Subtypes, MutableFieldsAreInvariant) {
  const TypeSection none;
  const auto field = [](HeapType heap, bool is_mutable) {
    return FieldType{Ref(heap), FieldType::Packing::kNone, is_mutable};
  };
  EXPECT_TRUE(IsSubtype(field(HeapType::kEq, false), field(HeapType::kAny, false), none));
  EXPECT_FALSE(IsSubtype(field(HeapType::kAny, false), field(HeapType::kEq, false), none));
  EXPECT_FALSE(IsSubtype(field(HeapType::kEq, true), field(HeapType::kAny, true), none));
  EXPECT_TRUE(IsSubtype(field(HeapType::kEq, true), field(HeapType::kEq, true), none));
  EXPECT_FALSE(IsSubtype(field(HeapType::kEq, true), field(HeapType::kEq, false), none));
  EXPECT_FALSE(IsSubtype(kByte, FieldType{kI32}, none));
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

// Equality is that of whole groups: the same function type alone, first of two and second of two.
TEST(TypeRegistry, GroupsAreEqualAsAWhole) {
  TypeSection types;
  types.Add({}, {});  // 0
  types.BeginGroup();
  types.Add({}, {});  // 1
  types.Add({}, {});  // 2
  types.EndGroup();
  types.BeginGroup();
  types.Add({}, {});  // 3, equal to 0
  types.EndGroup();
  types.BeginGroup();
  types.Add({}, {});  // 4, equal to 1
  types.Add({}, {});  // 5, equal to 2
  types.EndGroup();
  types.Add({}, {}, {SubtypeInfo::Form::kSubFinal, kNoSupertype});  // 6, equal to 0
  types.Add({}, {}, Sub(kNoSupertype));                             // 7
  types.BeginGroup();
  types.EndGroup();
  EXPECT_EQ(types.groups().size(), 7u);
  TypeRegistry registry;
  const std::vector<CanonicalType> ids = registry.Intern(types);
  EXPECT_NE(ids[1], ids[2]);
  EXPECT_NE(ids[0], ids[1]);
  EXPECT_NE(ids[0], ids[2]);
  EXPECT_EQ(ids[3], ids[0]);
  EXPECT_EQ(ids[4], ids[1]);
  EXPECT_EQ(ids[5], ids[2]);
  EXPECT_EQ(ids[6], ids[0]);
  EXPECT_NE(ids[7], ids[0]);
  EXPECT_EQ(registry.size(), 4u);
}

// Lists: a structure with a field of its own type, in groups of one at two places; and two that
// name each other, against one that names itself.
TEST(TypeRegistry, RecursiveStructures) {
  const auto list = [](uint32_t next) {
    return std::vector{kByte, FieldType{RefTo(next), FieldType::Packing::kNone, false}};
  };
  TypeSection types;
  types.AddStruct(list(0));  // 0
  types.AddStruct(list(1));  // 1, equal to 0
  types.BeginGroup();
  types.AddStruct(list(3));  // 2
  types.AddStruct(list(2));  // 3
  types.EndGroup();
  types.AddStruct(list(0));  // 4: refers to 0, is not 0
  types.AddStruct(list(1));  // 5, equal to 4
  const std::vector<CanonicalType> ids = TypeRegistry().Intern(types);
  EXPECT_EQ(ids[1], ids[0]);
  EXPECT_NE(ids[2], ids[0]);
  EXPECT_NE(ids[2], ids[3]);
  EXPECT_NE(ids[4], ids[0]);
  EXPECT_EQ(ids[5], ids[4]);
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
