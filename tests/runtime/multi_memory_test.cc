// Several memories in a module: every operator by index, sharing, and that none sees another's
// bytes. Expected values by hand from the specification.
#include <memory>
#include <string>
#include <vector>

#include "gtest/gtest.h"
#include "runtime/linker.h"
#include "runtime/trap.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

constexpr char kThree[] = R"((module
  (memory $a (export "a") 1)
  (memory $b (export "b") 2 3)
  (memory $c (export "c") 0)
  (data (memory $b) (i32.const 65536) "\05\06\07\08")
  (data $d "xyz")
  (func (export "load_a") (param i32) (result i32) (i32.load8_u $a (local.get 0)))
  (func (export "load_b") (param i32) (result i32) (i32.load8_u $b (local.get 0)))
  (func (export "load_b_far") (param i32) (result i64)
    (i64.load $b offset=0x90000000 (local.get 0)))
  (func (export "store_b") (param i32 i32) (i32.store $b offset=2 (local.get 0) (local.get 1)))
  (func (export "constant") (result i32) (i32.load16_u $b (i32.const 65537)))
  (func (export "both") (param i32) (result i32)
    (i32.store8 $a (local.get 0) (i32.const 1))
    (i32.store8 $b (local.get 0) (i32.const 2))
    (i32.sub (i32.mul (i32.load8_u $b (local.get 0)) (i32.const 10))
             (i32.load8_u $a (local.get 0))))
  (func (export "sizes") (result i32)
    (i32.add (i32.mul (i32.const 100) (memory.size $a))
             (i32.add (i32.mul (i32.const 10) (memory.size $b)) (memory.size $c))))
  (func (export "grow_b") (param i32) (result i32) (memory.grow $b (local.get 0)))
  (func (export "grow_c") (param i32) (result i32) (memory.grow $c (local.get 0)))
  (func (export "fill_b") (param i32 i32)
    (memory.fill $b (local.get 0) (i32.const 9) (local.get 1)))
  (func (export "copy_b_to_a") (param i32 i32 i32)
    (memory.copy $a $b (local.get 0) (local.get 1) (local.get 2)))
  (func (export "init_b") (param i32) (memory.init $b $d (local.get 0) (i32.const 1) (i32.const 2)))
  (func (export "load_c") (param i32) (result i32) (i32.load8_u $c (local.get 0)))))";

class MultiMemory : public testing::TestWithParam<MemoryStrategy> {
 protected:
  int32_t Call(const char* name, std::vector<Value> args = {}) {
    const auto results = instance_.GetFunc(name)->Call(args);
    EXPECT_TRUE(results.ok()) << name << ": " << results.status();
    return results.ok() && !results->empty() ? (*results)[0].i32() : -1;
  }
  bool TrapsOutOfBounds(const char* name, std::vector<Value> args) {
    const auto trap = Trap::From(instance_.GetFunc(name)->Call(args).status());
    return trap && trap->code == ir::TrapCode::kMemoryOutOfBounds;
  }
  static std::vector<Value> Ints(std::initializer_list<int32_t> values) {
    std::vector<Value> out;
    for (int32_t v : values) out.push_back(Value::I32(v));
    return out;
  }

  Store store_{TestEngine(GetParam())};
  Instance instance_ = InstanceFromWat(store_, kThree);
};

TEST_P(MultiMemory, LoadsAndStoresReachTheirOwn) {
  EXPECT_EQ(Call("load_b", Ints({65538})), 7);
  EXPECT_EQ(Call("constant"), 0x0706);
  EXPECT_EQ(Call("both", Ints({100})), 19);
  Call("store_b", Ints({0, 0x04030201}));
  EXPECT_EQ(Call("load_b", Ints({4})), 3);
  EXPECT_EQ(Call("load_a", Ints({4})), 0);
}

TEST_P(MultiMemory, EachHasItsOwnBounds) {
  EXPECT_TRUE(TrapsOutOfBounds("load_a", Ints({65536})));
  EXPECT_EQ(Call("load_b", Ints({131071})), 0);
  EXPECT_TRUE(TrapsOutOfBounds("load_b", Ints({131072})));
  EXPECT_TRUE(TrapsOutOfBounds("load_b", Ints({-1})));
  EXPECT_TRUE(TrapsOutOfBounds("load_b_far", Ints({0})));
  EXPECT_TRUE(TrapsOutOfBounds("load_b_far", Ints({-1})));
  EXPECT_TRUE(TrapsOutOfBounds("store_b", Ints({131067, 0})));
  EXPECT_TRUE(TrapsOutOfBounds("load_c", Ints({0})));
}

TEST_P(MultiMemory, EachGrowsForItself) {
  EXPECT_EQ(Call("sizes"), 120);
  EXPECT_EQ(Call("grow_b", Ints({1})), 2);
  EXPECT_EQ(Call("grow_b", Ints({1})), -1);
  EXPECT_EQ(Call("grow_c", Ints({4})), 0);
  EXPECT_EQ(Call("sizes"), 134);
  EXPECT_EQ(Call("load_b", Ints({196607})), 0);
  EXPECT_EQ(Call("load_c", Ints({262143})), 0);
  EXPECT_EQ(Call("load_b", Ints({65536})), 5);
}

TEST_P(MultiMemory, BulkOperatorsTakeIndices) {
  Call("fill_b", Ints({131070, 2}));
  EXPECT_EQ(Call("load_b", Ints({131071})), 9);
  EXPECT_TRUE(TrapsOutOfBounds("fill_b", Ints({131070, 3})));
  Call("copy_b_to_a", Ints({65534, 65536, 2}));
  EXPECT_EQ(Call("load_a", Ints({65534})), 5);
  EXPECT_EQ(Call("load_a", Ints({65535})), 6);
  EXPECT_TRUE(TrapsOutOfBounds("copy_b_to_a", Ints({65535, 0, 2})));
  EXPECT_TRUE(TrapsOutOfBounds("copy_b_to_a", Ints({0, 131072, 1})));
  Call("init_b", Ints({131070}));
  EXPECT_EQ(Call("load_b", Ints({131070})), 'y');
  EXPECT_EQ(Call("load_b", Ints({131071})), 'z');
  EXPECT_TRUE(TrapsOutOfBounds("init_b", Ints({131071})));
}

TEST_P(MultiMemory, AnInstanceMaySeeOneMemoryTwice) {
  Linker linker(TestEngine(GetParam()));
  ASSERT_TRUE(linker.DefineInstance("three", instance_).ok());
  const Instance twice = InstanceFromWat(store_, R"((module
    (import "three" "b" (memory $x 1))
    (import "three" "b" (memory $y 1 4))
    (memory $own 1)
    (func (export "f") (result i32)
      (i32.store8 $x (i32.const 8) (i32.const 1))
      (i32.store8 $y (i32.const 8) (i32.const 2))
      (i32.store8 $own (i32.const 8) (i32.const 4))
      (i32.add (i32.load8_u $x (i32.const 8)) (i32.load8_u $own (i32.const 8))))
    (func (export "grow") (result i32)
      (drop (memory.grow $y (i32.const 1)))
      (i32.add (memory.size $x) (i32.load8_u $x (i32.const 190000))))))",
                                         &linker);
  EXPECT_EQ(*twice.GetTypedFunc<int32_t()>("f")->Call(), 6);
  EXPECT_EQ(Call("load_b", Ints({8})), 2);
  EXPECT_EQ(*twice.GetTypedFunc<int32_t()>("grow")->Call(), 3);
  EXPECT_EQ(Call("sizes"), 130);
}

INSTANTIATE_TEST_SUITE_P(Strategies, MultiMemory,
                         testing::Values(MemoryStrategy::kGuard, MemoryStrategy::kExplicit),
                         [](const auto& info) {
                           return info.param == MemoryStrategy::kGuard ? "Guard" : "Explicit";
                         });

}  // namespace
}  // namespace davit::runtime
