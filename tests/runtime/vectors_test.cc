// v128 across the border: arguments, results, host functions, globals, constants.
#include "frontend-wasm/text/parser.h"
#include "gtest/gtest.h"
#include "runtime/linker.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

constexpr V128 kA = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 255};
constexpr V128 kB = {0xf0, 0xe1, 0xd2, 0xc3, 0xb4, 0xa5, 0x96, 0x87,
                     0x78, 0x69, 0x5a, 0x4b, 0x3c, 0x2d, 0x1e, 0x0f};

V128 Xor(V128 a, const V128& b) {
  for (size_t i = 0; i < a.size(); ++i) a[i] ^= b[i];
  return a;
}

class Vectors : public testing::TestWithParam<bool> {
 protected:
  static std::shared_ptr<Engine> MakeEngine() {
    EngineOptions options;
    options.interpret = GetParam();
    options.verify_ir = true;
    return *Engine::Create(options);
  }
  Instance Instantiate(std::string_view wat) {
    const auto bytes = wasm::ParseWat(wat);
    EXPECT_TRUE(bytes.ok()) << bytes.status();
    const auto module = Module::Compile(engine_, *bytes);
    EXPECT_TRUE(module.ok()) << module.status();
    const auto instance = linker_.Instantiate(store_, *module);
    EXPECT_TRUE(instance.ok()) << instance.status();
    return *instance;
  }

  std::shared_ptr<Engine> engine_ = MakeEngine();
  Store store_{engine_};
  Linker linker_{engine_};
};

// Slots of vectors are two words; those of others between them must not move.
TEST_P(Vectors, AreArgumentsAndResults) {
  const Instance instance = Instantiate(R"((module
    (func (export "f") (param i32 v128 f32 v128 i64) (result i64 v128 v128 i32)
      (local.get 4) (local.get 3) (v128.xor (local.get 1) (local.get 3)) (local.get 0))
    (func (export "xor") (param v128 v128) (result v128)
      (v128.xor (local.get 0) (local.get 1)))))");
  const auto results = instance.GetFunc("f")->Call(
      {{Value::I32(7), Value::Vector(kA), Value::F32(1), Value::Vector(kB), Value::I64(-9)}});
  ASSERT_TRUE(results.ok()) << results.status();
  EXPECT_EQ((*results)[0].i64(), -9);
  EXPECT_EQ((*results)[1].v128(), kB);
  EXPECT_EQ((*results)[2].v128(), Xor(kA, kB));
  EXPECT_EQ((*results)[3].i32(), 7);
  EXPECT_EQ(*instance.GetTypedFunc<V128(V128, V128)>("xor")->Call(kA, kB), Xor(kA, kB));
  EXPECT_FALSE(instance.GetTypedFunc<V128(V128)>("xor").ok());
}

TEST_P(Vectors, PassThroughHostFunctions) {
  ASSERT_TRUE(linker_
                  .Define("env", "mix",
                          [](const V128& a, int32_t n, const V128& b) {
                            V128 sum = a;
                            for (size_t i = 0; i < sum.size(); ++i) {
                              sum[i] = static_cast<uint8_t>(a[i] + n * b[i]);
                            }
                            return sum;
                          })
                  .ok());
  const Instance instance = Instantiate(R"((module
    (import "env" "mix" (func $mix (param v128 i32 v128) (result v128)))
    (func (export "f") (param v128 v128) (result v128)
      (call $mix (local.get 1) (i32.const 3) (local.get 0)))))");
  V128 expected;
  for (size_t i = 0; i < expected.size(); ++i) {
    expected[i] = static_cast<uint8_t>(kB[i] + 3 * kA[i]);
  }
  EXPECT_EQ(*instance.GetTypedFunc<V128(V128, V128)>("f")->Call(kA, kB), expected);
}

TEST_P(Vectors, AreGlobalsAndConstants) {
  const Instance owner = Instantiate(R"((module
    (global $c v128 (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 -1))
    (global (export "constant") v128 (global.get $c))
    (global (export "variable") (mut v128) (global.get $c))))");
  const Global constant = *owner.GetGlobal("constant");
  const Global variable = *owner.GetGlobal("variable");
  EXPECT_EQ(constant.Get().v128(), kA);
  ASSERT_TRUE(variable.Set(Value::Vector(kB)).ok());
  const auto host = Global::Create(store_, Value::Vector(kB), /*is_mutable=*/false);
  ASSERT_TRUE(host.ok());
  ASSERT_TRUE(linker_.DefineInstance("owner", owner).ok());
  ASSERT_TRUE(linker_.Define("host", "g", *host).ok());
  const Instance user = Instantiate(R"((module
    (import "owner" "constant" (global $c v128))
    (import "owner" "variable" (global $v (mut v128)))
    (import "host" "g" (global $h v128))
    (global (export "copy") v128 (global.get $h))
    (func (export "f") (result v128)
      (global.set $v (v128.xor (global.get $c) (global.get $v)))
      (global.get $v))))");
  EXPECT_EQ(user.GetGlobal("copy")->Get().v128(), kB);
  EXPECT_EQ(*user.GetTypedFunc<V128()>("f")->Call(), Xor(kA, kB));
  EXPECT_EQ(variable.Get().v128(), Xor(kA, kB));
}

INSTANTIATE_TEST_SUITE_P(Ways, Vectors, testing::Bool(),
                         [](const auto& info) { return info.param ? "Interpreted" : "Compiled"; });

}  // namespace
}  // namespace davit::runtime
