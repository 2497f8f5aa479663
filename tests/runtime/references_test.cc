// Typed function references and tags, within an instance and between instances. Expected values by
// hand from the specification ("Import Matching", "Subtyping", "Type Equivalence").
#include <string>
#include <vector>

#include "frontend-wasm/text/parser.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "runtime/linker.h"
#include "runtime/trap.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

using testing::HasSubstr;

class References : public testing::Test {
 protected:
  // By Davit's own reader: wabt does not know typed references.
  absl::StatusOr<Instance> Instantiate(std::string_view wat) {
    const absl::StatusOr<std::vector<uint8_t>> bytes = wasm::ParseWat(wat);
    EXPECT_TRUE(bytes.ok()) << bytes.status();
    if (!bytes.ok()) return bytes.status();
    const auto module = Module::Compile(engine_, *bytes);
    EXPECT_TRUE(module.ok()) << module.status();
    if (!module.ok()) return module.status();
    return linker_.Instantiate(store_, *module);
  }
  void Define(const char* name, std::string_view wat) {
    const absl::StatusOr<Instance> instance = Instantiate(wat);
    ASSERT_TRUE(instance.ok()) << instance.status();
    ASSERT_TRUE(linker_.DefineInstance(name, *instance).ok());
  }
  // Whether a module with these types can import this.
  bool Links(const std::string& types, const std::string& import) {
    const absl::Status status = Instantiate("(module " + types + import + ")").status();
    if (status.ok()) return true;
    EXPECT_THAT(std::string(status.message()), HasSubstr("incompatible import type"));
    return false;
  }

  std::shared_ptr<Engine> engine_ = TestEngine();
  Store store_{engine_};
  Linker linker_{engine_};
};

TEST_F(References, CallsAndBranches) {
  const absl::StatusOr<Instance> instance = Instantiate(R"((module
    (type $unary (func (param i32) (result i32)))
    (table $t (export "table") 3 (ref null $unary))
    (elem (table $t) (i32.const 1) (ref null $unary) (ref.func $double))
    (func $double (type $unary) (i32.mul (local.get 0) (i32.const 2)))
    (func (export "call") (param $i i32) (param $x i32) (result i32)
      (call_ref $unary (local.get $x) (table.get $t (local.get $i))))
    (func (export "or_minus_1") (param $i i32) (param $x i32) (result i32)
      (block $null
        (return (call_ref $unary (local.get $x) (br_on_null $null (table.get $t (local.get $i))))))
      (i32.const -1))
    (func (export "or_minus_2") (param $i i32) (param $x i32) (result i32)
      (local $r (ref null $unary))
      (local.set $r
        (block $f (result (ref $unary))
          (br_on_non_null $f (table.get $t (local.get $i)))
          (return (i32.const -2))))
      (call_ref $unary (i32.add (local.get $x) (i32.const 1)) (local.get $r)))
    (func (export "check") (param $i i32) (result i32)
      (local $r (ref $unary))
      (local.set $r (ref.as_non_null (table.get $t (local.get $i))))
      (call_ref $unary (i32.const 50) (local.get $r)))))");
  ASSERT_TRUE(instance.ok()) << instance.status();
  const auto call = [&](const char* name, int32_t index, int32_t x) {
    return *instance->GetTypedFunc<int32_t(int32_t, int32_t)>(name)->Call(index, x);
  };
  EXPECT_EQ(call("call", 1, 21), 42);
  EXPECT_EQ(call("or_minus_1", 1, 4), 8);
  EXPECT_EQ(call("or_minus_1", 2, 4), -1);
  EXPECT_EQ(call("or_minus_2", 1, 4), 10);
  EXPECT_EQ(call("or_minus_2", 0, 4), -2);
  const auto check = *instance->GetTypedFunc<int32_t(int32_t)>("check");
  EXPECT_EQ(*check.Call(1), 100);
  EXPECT_EQ(Trap::From(check.Call(0).status())->code, ir::TrapCode::kNullReference);
  const Func null_call = *instance->GetFunc("call");
  const auto trap = Trap::From(null_call.Call({{Value::I32(0), Value::I32(1)}}).status());
  ASSERT_TRUE(trap.has_value());
  EXPECT_EQ(trap->code, ir::TrapCode::kNullReference);
}

TEST_F(References, TheHostIsHeldToTheirTypes) {
  const absl::StatusOr<Instance> instance = Instantiate(R"((module
    (type $unary (func (param i32) (result i32)))
    (table (export "table") 1 (ref null $unary))
    (global (export "global") (mut (ref func)) (ref.func $negate))
    (func $negate (export "negate") (type $unary) (i32.sub (i32.const 0) (local.get 0)))
    (func $other (export "other") (result i32) (i32.const 1))
    (func (export "apply") (param (ref $unary) i32) (result i32)
      (call_ref $unary (local.get 1) (local.get 0)))
    (func (export "get") (result (ref $unary)) (ref.func $negate))))");
  ASSERT_TRUE(instance.ok()) << instance.status();
  const Func apply = *instance->GetFunc("apply");
  const Value negate = Value::FuncRef(*instance->GetFunc("negate"));
  const Value other = Value::FuncRef(*instance->GetFunc("other"));
  EXPECT_EQ((*apply.Call({{negate, Value::I32(5)}}))[0].i32(), -5);
  for (const Value& wrong : {other, Value::NullFuncRef(), Value::Extern({1}), Value::I64(1)}) {
    EXPECT_EQ(apply.Call({{wrong, Value::I32(5)}}).status().code(),
              absl::StatusCode::kInvalidArgument)
        << wrong.ToString();
  }
  const std::vector<Value> got = *instance->GetFunc("get")->Call({});
  EXPECT_EQ(got[0].type(), wasm::ValType::FuncRef());
  EXPECT_EQ(got[0].funcref(), instance->GetFunc("negate").value());
  const Table table = *instance->GetTable("table");
  EXPECT_TRUE(table.Set(0, negate).ok());
  EXPECT_TRUE(table.Set(0, Value::NullFuncRef()).ok());
  EXPECT_FALSE(table.Set(0, other).ok());
  const Global global = *instance->GetGlobal("global");
  EXPECT_TRUE(global.Set(other).ok());
  EXPECT_FALSE(global.Set(Value::NullFuncRef()).ok());
}

// The type has another index in each module.
TEST_F(References, LinkByTypeNotByIndex) {
  Define("lib", R"((module
    (type $t (func (param i64)))
    (func $f (type $t))
    (func (export "take") (param (ref null $t)))
    (global (export "g") (ref $t) (ref.func $f))
    (global (export "m") (mut (ref $t)) (ref.func $f))
    (table (export "t") 1 (ref null $t))))");
  const std::string types = "(type $u (func)) (type $t (func (param i64)))";
  EXPECT_TRUE(Links(types, R"((import "lib" "take" (func (param (ref null $t)))))"));
  EXPECT_FALSE(Links(types, R"((import "lib" "take" (func (param (ref null $u)))))"));
  EXPECT_FALSE(Links(types, R"((import "lib" "take" (func (param funcref))))"));
  for (const char* super : {"(ref $t)", "(ref null $t)", "(ref func)", "funcref"}) {
    EXPECT_TRUE(Links(types, "(import \"lib\" \"g\" (global " + std::string(super) + "))"))
        << super;
  }
  EXPECT_FALSE(Links(types, R"((import "lib" "g" (global (ref $u))))"));
  EXPECT_FALSE(Links(types, R"((import "lib" "g" (global externref)))"));
  EXPECT_TRUE(Links(types, R"((import "lib" "m" (global (mut (ref $t)))))"));
  EXPECT_FALSE(Links(types, R"((import "lib" "m" (global (mut (ref null $t)))))"));
  EXPECT_TRUE(Links(types, R"((import "lib" "t" (table 1 (ref null $t))))"));
  EXPECT_FALSE(Links(types, R"((import "lib" "t" (table 1 funcref)))"));
}

// $a says "my own type", $b says "$a": two types, though they look alike from outside.
TEST_F(References, ATypeThatNamesItselfIsNotOneThatNamesIt) {
  Define("lib", R"((module
    (type $a (func (param (ref null $a))))
    (type $b (func (param (ref null $a))))
    (func (export "a") (type $a))
    (func (export "b") (type $b))))");
  const std::string types =
      "(type (func)) (type $a (func (param (ref null $a))))"
      "(type $b (func (param (ref null $a))))";
  EXPECT_TRUE(Links(types, R"((import "lib" "a" (func (type $a))))"));
  EXPECT_TRUE(Links(types, R"((import "lib" "b" (func (type $b))))"));
  EXPECT_FALSE(Links(types, R"((import "lib" "a" (func (type $b))))"));
  EXPECT_FALSE(Links(types, R"((import "lib" "b" (func (type $a))))"));
}

TEST_F(References, TablesHaveInitialValues) {
  const absl::StatusOr<Instance> instance = Instantiate(R"((module
    (type $t (func (result i32)))
    (table $t (export "table") 2 4 (ref $t) (ref.func $seven))
    (func $seven (result i32) (i32.const 7))
    (func (export "call") (param i32) (result i32) (call_ref $t (table.get $t (local.get 0))))
    (func (export "grow") (result i32) (table.grow $t (ref.func $seven) (i32.const 2)))))");
  ASSERT_TRUE(instance.ok()) << instance.status();
  const auto call = *instance->GetTypedFunc<int32_t(int32_t)>("call");
  EXPECT_EQ(*call.Call(1), 7);
  EXPECT_EQ(*instance->GetTypedFunc<int32_t()>("grow")->Call(), 2);
  EXPECT_EQ(*call.Call(3), 7);
  EXPECT_EQ(Trap::From(call.Call(4).status())->code, ir::TrapCode::kTableOutOfBounds);
}

TEST_F(References, TagsArePassedOnAndCompared) {
  Define("lib", R"((module
    (tag $e (export "e") (param i32 f64)) (tag (export "none"))
    (export "again" (tag $e))))");
  const absl::StatusOr<Instance> user = Instantiate(R"((module
    (import "lib" "e" (tag $a (param i32 f64)))
    (import "lib" "again" (tag $b (param i32 f64)))
    (tag $own (export "own") (param i32 f64))
    (export "a" (tag $a)) (export "b" (tag $b))))");
  ASSERT_TRUE(user.ok()) << user.status();
  const auto tag = [&](const char* name) { return std::get<Tag>(*user->GetExport(name)); };
  EXPECT_EQ(tag("a"), tag("b"));
  EXPECT_NE(tag("a"), tag("own"));
  EXPECT_EQ(tag("a").type().ToString(), "[i32 f64] -> []");
  EXPECT_FALSE(Links("", R"((import "lib" "e" (tag (param i32))))"));
  EXPECT_FALSE(Links("", R"((import "lib" "none" (func)))"));
  const absl::Status status =
      Instantiate(R"((module (import "lib" "none" (tag (param i64)))))").status();
  EXPECT_EQ(std::string(status.message()),
            "incompatible import type: lib.none: expected tag [i64] -> [], found tag [] -> []");
}

TEST_F(References, WhatIsNotCompiledIsRefusedByName) {
  const struct {
    const char* wat;
    const char* message;
  } cases[] = {
      {"(module (func $f (return_call $f)))", "return_call needs the feature tail-call"},
      {"(module (tag $e) (func (throw $e)))", "throw needs the feature exceptions"},
      {"(module (memory i64 1))", "memory 0 needs the feature memory64"},
      {"(module (memory 1 1 shared))", "memory 0 needs the feature threads"},
      {"(module (type (struct)))", "type 0 needs the feature gc"},
      {"(module (func (drop (ref.i31 (i32.const 1)))))", "ref.i31 needs the feature gc"},
  };
  for (const auto& c : cases) {
    const auto bytes = wasm::ParseWat(c.wat);
    ASSERT_TRUE(bytes.ok()) << bytes.status();
    const absl::Status status = Module::Compile(engine_, *bytes).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kUnimplemented) << c.wat;
    EXPECT_THAT(std::string(status.message()), HasSubstr(c.message)) << c.wat;
    EXPECT_THAT(std::string(status.message()), HasSubstr("which cannot be compiled")) << c.wat;
  }
}

}  // namespace
}  // namespace davit::runtime
