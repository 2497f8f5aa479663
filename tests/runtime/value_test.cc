#include "runtime/value.h"

#include <bit>
#include <cmath>
#include <limits>
#include <tuple>

#include "gtest/gtest.h"
#include "runtime/func.h"

namespace davit::runtime {
namespace {

TEST(Value, KeepsTypeAndBits) {
  EXPECT_EQ(Value().i32(), 0);
  EXPECT_EQ(Value::I32(-1).i32(), -1);
  EXPECT_EQ(Value::I64(INT64_MIN).i64(), INT64_MIN);
  EXPECT_EQ(Value::F32(-0.0f).type(), wasm::ValType::F32());
  EXPECT_TRUE(std::signbit(Value::F32(-0.0f).f32()));
  EXPECT_EQ(Value::F64(1.5).f64(), 1.5);
  EXPECT_EQ(Value::Extern({7}).externref(), ExternRef{7});
  EXPECT_FALSE(Value::Extern({7}).is_null());
  EXPECT_TRUE(Value::NullFuncRef().is_null());
  EXPECT_FALSE(Value::NullFuncRef().funcref().has_value());
  V128 vector;
  for (uint8_t i = 0; i < 16; ++i) vector[i] = i;
  EXPECT_EQ(Value::Vector(vector).v128(), vector);
}

TEST(Value, SlotsRoundTrip) {
  uint64_t slots[2] = {};
  const auto check = [&](const Value& value) {
    value.ToSlots(slots);
    return Value::FromSlots(value.type(), slots, nullptr).ToString() == value.ToString();
  };
  EXPECT_TRUE(check(Value::I32(-5)));
  EXPECT_TRUE(check(Value::I64(int64_t{1} << 40)));
  EXPECT_TRUE(check(Value::F32(2.5f)));
  EXPECT_TRUE(check(Value::F64(-1e300)));
  EXPECT_TRUE(check(Value::Vector({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})));
  EXPECT_TRUE(check(Value::Extern({123})));
}

// Code leaves the upper half of 32-bit slots undefined.
TEST(Value, UpperHalvesOf32BitSlotsAreIgnored) {
  const uint64_t dirty = 0xdead'beef'0000'0007;
  EXPECT_EQ(Value::FromSlots(wasm::ValType::I32(), &dirty, nullptr).i32(), 7);
  const uint64_t one = 0xdead'beef'3f80'0000;
  EXPECT_EQ(Value::FromSlots(wasm::ValType::F32(), &one, nullptr).f32(), 1.0f);
  EXPECT_EQ(WasmType<uint32_t>::Get(&dirty, nullptr), 7u);
  EXPECT_EQ(WasmType<float>::Get(&one, nullptr), 1.0f);
}

TEST(Value, Text) {
  EXPECT_EQ(Value::I32(-7).ToString(), "i32:-7");
  EXPECT_EQ(Value::I64(7).ToString(), "i64:7");
  EXPECT_EQ(Value::F64(0.5).ToString(), "f64:0.5");
  EXPECT_EQ(Value::F32(std::numeric_limits<float>::quiet_NaN()).ToString(), "f32:nan:0x7fc00000");
  EXPECT_EQ(Value::NullFuncRef().ToString(), "funcref:null");
}

TEST(ValueDeathTest, WrongAccessorIsADefectOfTheCaller) {
  EXPECT_DEATH(Value::I32(1).i64(), "check failed");
  EXPECT_DEATH(Value::I32(1).is_null(), "check failed");
}

TEST(WasmTypes, SlotsFollowTheOrderOfTheTypes) {
  using Types = WasmTypes<int32_t, V128, double>;
  static_assert(Types::kNumSlots == 4);
  uint64_t slots[4];
  const V128 vector = {9};
  ASSERT_TRUE(Types::Put({-1, vector, 2.0}, slots, nullptr));
  EXPECT_EQ(slots[0], 0xffff'ffffu);
  EXPECT_EQ(slots[1], 9u);
  EXPECT_EQ(slots[2], 0u);
  EXPECT_EQ(slots[3], std::bit_cast<uint64_t>(2.0));
  EXPECT_EQ(Types::Get(slots, nullptr), std::make_tuple(-1, vector, 2.0));
}

}  // namespace
}  // namespace davit::runtime
