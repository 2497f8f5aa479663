// Instances that share memories, tables, globals and functions; imports that do not fit; limits;
// start functions.
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "runtime/trap.h"
#include "tests/runtime/wat.h"

namespace davit::runtime {
namespace {

using testing::HasSubstr;

constexpr char kExporter[] = R"((module $exporter
  (type $unary (func (param i32) (result i32)))
  (memory (export "memory") 1 4)
  (table (export "table") 4 funcref)
  (global $counter (export "counter") (mut i32) (i32.const 10))
  (global (export "constant") i64 (i64.const 77))
  (elem (i32.const 0) $double)
  (func $double (export "double") (param i32) (result i32)
    (i32.mul (local.get 0) (i32.const 2)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "grow") (result i32) (memory.grow (i32.const 1)))
  (func (export "size") (result i32) (memory.size))
  (func (export "bump") (result i32)
    (global.set $counter (i32.add (global.get $counter) (i32.const 1)))
    (global.get $counter))
  (func (export "through_table") (param i32 i32) (result i32)
    (call_indirect (type $unary) (local.get 0) (local.get 1)))))";

constexpr char kImporter[] = R"((module $importer
  (type $unary (func (param i32) (result i32)))
  (import "e" "memory" (memory 1))
  (import "e" "table" (table 1 funcref))
  (import "e" "counter" (global $counter (mut i32)))
  (import "e" "constant" (global $constant i64))
  (import "e" "double" (func $double (param i32) (result i32)))
  (global $mine i64 (global.get $constant))
  (data (i32.const 100) "\2a\00\00\00")
  (elem (i32.const 1) $own_counter $double)
  (func $own_counter (param i32) (result i32)
    (i32.add (local.get 0) (global.get $counter)))
  (func (export "quadruple") (param i32) (result i32) (call $double (call $double (local.get 0))))
  (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "size") (result i32) (memory.size))
  (func (export "mine") (result i64) (global.get $mine))
  (func (export "set_counter") (param i32) (global.set $counter (local.get 0)))
  (func (export "through_table") (param i32 i32) (result i32)
    (i32.add (call_indirect (type $unary) (local.get 0) (local.get 1))
             (i32.load (i32.const 100))))))";

class Sharing : public testing::TestWithParam<MemoryStrategy> {
 protected:
  Sharing()
      : store_(TestEngine(GetParam())),
        linker_(TestEngine(GetParam())),
        exporter_(InstanceFromWat(store_, kExporter)) {
    EXPECT_TRUE(linker_.DefineInstance("e", *exporter_).ok());
    importer_ = InstanceFromWat(store_, kImporter, &linker_);
  }
  template <typename Signature, typename... Args>
  auto Call(const std::optional<Instance>& instance, const char* name, Args... args) {
    return instance->GetTypedFunc<Signature>(name)->Call(args...);
  }
  Store store_;
  Linker linker_;
  std::optional<Instance> exporter_;
  std::optional<Instance> importer_;
};

TEST_P(Sharing, Memory) {
  EXPECT_EQ(*Call<int32_t(int32_t)>(exporter_, "load", 100), 42);
  EXPECT_TRUE((Call<void(int32_t, int32_t)>(importer_, "store", 200, 7).ok()));
  EXPECT_EQ(*Call<int32_t(int32_t)>(exporter_, "load", 200), 7);
  EXPECT_FALSE(Call<int32_t(int32_t)>(importer_, "load", 65536).ok());
  // Growth by one is seen by both, and by the host.
  EXPECT_EQ(*Call<int32_t()>(exporter_, "grow"), 1);
  EXPECT_EQ(*Call<int32_t()>(importer_, "size"), 2);
  EXPECT_EQ(*Call<int32_t(int32_t)>(importer_, "load", 65536), 0);
  EXPECT_EQ(*Call<int32_t(int32_t)>(importer_, "load", 100), 42);
  const Memory memory = *exporter_->GetMemory("memory");
  EXPECT_EQ(memory.pages(), 2u);
  EXPECT_EQ(*memory.Grow(2), 2u);
  EXPECT_FALSE(memory.Grow(1).ok());
  EXPECT_EQ(*Call<int32_t()>(importer_, "size"), 4);
  EXPECT_EQ(*Call<int32_t()>(exporter_, "grow"), -1);
}

TEST_P(Sharing, Globals) {
  EXPECT_EQ(*Call<int64_t()>(importer_, "mine"), 77);
  EXPECT_EQ(*Call<int32_t()>(exporter_, "bump"), 11);
  EXPECT_TRUE(Call<void(int32_t)>(importer_, "set_counter", 100).ok());
  EXPECT_EQ(*Call<int32_t()>(exporter_, "bump"), 101);
  const Global counter = *exporter_->GetGlobal("counter");
  EXPECT_EQ(counter.Get().i32(), 101);
  EXPECT_TRUE(counter.Set(Value::I32(5)).ok());
  EXPECT_EQ(*Call<int32_t()>(exporter_, "bump"), 6);
  EXPECT_EQ(counter.Set(Value::I64(5)).code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(exporter_->GetGlobal("constant")->Set(Value::I64(5)).code(),
            absl::StatusCode::kFailedPrecondition);
}

TEST_P(Sharing, FunctionsRunWithTheirOwnContext) {
  EXPECT_EQ(*Call<int32_t(int32_t)>(importer_, "quadruple", 5), 20);
  // Element 1 is a function of the importer that reads the counter; called from either side.
  EXPECT_EQ((*Call<int32_t(int32_t, int32_t)>(exporter_, "through_table", 1, 1)), 11);
  EXPECT_EQ((*Call<int32_t(int32_t, int32_t)>(exporter_, "through_table", 4, 2)), 8);
  // After the call the importer's memory is its own again.
  EXPECT_EQ((*Call<int32_t(int32_t, int32_t)>(importer_, "through_table", 1, 0)), 2 + 42);
  const auto null = Call<int32_t(int32_t, int32_t)>(importer_, "through_table", 1, 3);
  EXPECT_EQ(Trap::From(null.status())->code, ir::TrapCode::kIndirectCallToNull);
}

TEST_P(Sharing, TableOfTheHostsMaking) {
  const Table table = *exporter_->GetTable("table");
  EXPECT_EQ(table.size(), 4u);
  EXPECT_EQ(table.Get(0)->funcref(), exporter_->GetFunc("double").value());
  EXPECT_TRUE(table.Get(3)->is_null());
  EXPECT_EQ(table.Get(4).status().code(), absl::StatusCode::kOutOfRange);
  ASSERT_TRUE(table.Set(3, Value::FuncRef(*importer_->GetFunc("quadruple"))).ok());
  EXPECT_EQ((*Call<int32_t(int32_t, int32_t)>(exporter_, "through_table", 1, 3)), 4);
  // Growth moves the elements; code finds them.
  EXPECT_EQ(*table.Grow(100'000, *table.Get(0)), 4u);
  EXPECT_EQ((*Call<int32_t(int32_t, int32_t)>(exporter_, "through_table", 8, 100'003)), 16);
  EXPECT_EQ((*Call<int32_t(int32_t, int32_t)>(importer_, "through_table", 8, 3)), 32 + 42);
  EXPECT_EQ(table.Set(0, Value::I32(1)).code(), absl::StatusCode::kInvalidArgument);
}

INSTANTIATE_TEST_SUITE_P(, Sharing,
                         testing::Values(MemoryStrategy::kGuard, MemoryStrategy::kExplicit));

TEST(HostObjects, CanBeImported) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  const Memory memory = *Memory::Create(store, {1, 2});
  const Global global = *Global::Create(store, Value::F64(1.5), true);
  const Table table =
      *Table::Create(store, {wasm::ValType::ExternRef(), {2, std::nullopt}}, Value::Extern({9}));
  ASSERT_TRUE(linker.Define("h", "m", memory).ok());
  ASSERT_TRUE(linker.Define("h", "g", global).ok());
  ASSERT_TRUE(linker.Define("h", "t", table).ok());
  const Instance instance = InstanceFromWat(store, R"((module
    (import "h" "m" (memory 1 2)) (import "h" "g" (global $g (mut f64)))
    (import "h" "t" (table $t 1 externref))
    (func (export "f") (param i32) (result externref)
      (i32.store8 (i32.const 3) (i32.const 8))
      (global.set $g (f64.add (global.get $g) (f64.const 1)))
      (table.get $t (local.get 0)))))",
                                            &linker);
  const auto f = *instance.GetTypedFunc<ExternRef(int32_t)>("f");
  EXPECT_EQ(*f.Call(1), ExternRef{9});
  EXPECT_EQ(memory.data()[3], 8);
  EXPECT_EQ(global.Get().f64(), 2.5);
}

TEST(HostObjects, ImpossibleLimitsAreRefused) {
  Store store(TestEngine());
  EXPECT_EQ(Memory::Create(store, {2, 1}).status().code(), absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(Memory::Create(store, {65537, std::nullopt}).status().code(),
            absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(Table::Create(store, {wasm::ValType::I32(), {1, 1}}, Value()).status().code(),
            absl::StatusCode::kInvalidArgument);
}

struct BadImport {
  const char* import;
  const char* message;
};

TEST(LinkErrors, SayWhatIsExpectedAndFound) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  ASSERT_TRUE(linker.DefineInstance("e", InstanceFromWat(store, kExporter)).ok());
  ASSERT_TRUE(linker.Define("e", "host", [](int32_t) {}).ok());
  const BadImport cases[] = {
      {R"((import "e" "no" (func (param i32))))", "unknown import: e.no: func [i32] -> []"},
      {R"((import "x" "double" (memory 1)))", "unknown import: x.double: memory 1"},
      {R"((import "e" "double" (func (param i64))))",
       "incompatible import type: e.double: expected func [i64] -> [], found func [i32] -> [i32]"},
      {R"((import "e" "host" (func)))",
       "incompatible import type: e.host: expected func [] -> [], found func [i32] -> []"},
      {R"((import "e" "host" (global i32)))",
       "incompatible import type: e.host: expected global i32, found func [i32] -> []"},
      {R"((import "e" "memory" (memory 2)))",
       "incompatible import type: e.memory: expected memory 2, found memory 1..4"},
      {R"((import "e" "memory" (memory 1 3)))",
       "incompatible import type: e.memory: expected memory 1..3, found memory 1..4"},
      {R"((import "e" "table" (table 5 funcref)))",
       "incompatible import type: e.table: expected table 5 funcref, found table 4 funcref"},
      {R"((import "e" "table" (table 1 9 funcref)))",
       "incompatible import type: e.table: expected table 1..9 funcref, found table 4 funcref"},
      {R"((import "e" "table" (table 1 externref)))",
       "incompatible import type: e.table: expected table 1 externref, found table 4 funcref"},
      {R"((import "e" "counter" (global i32)))",
       "incompatible import type: e.counter: expected global i32, found global (mut i32)"},
      {R"((import "e" "constant" (global (mut i64))))",
       "incompatible import type: e.constant: expected global (mut i64), found global i64"},
      {R"((import "e" "constant" (func)))",
       "incompatible import type: e.constant: expected func [] -> [], found global i64"},
  };
  for (const BadImport& c : cases) {
    const auto module = ModuleFromWat("(module " + std::string(c.import) + ")");
    const absl::Status status = linker.Instantiate(store, module).status();
    EXPECT_EQ(status.message(), c.message);
    EXPECT_FALSE(Trap::From(status).has_value());
  }
}

TEST(LinkErrors, CurrentSizeCountsAsMinimum) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  const Instance exporter = InstanceFromWat(store, kExporter);
  ASSERT_TRUE(linker.DefineInstance("e", exporter).ok());
  const auto module = ModuleFromWat(R"((module (import "e" "memory" (memory 2 4))))");
  EXPECT_FALSE(linker.Instantiate(store, module).ok());
  ASSERT_TRUE(exporter.GetMemory("memory")->Grow(1).ok());
  EXPECT_TRUE(linker.Instantiate(store, module).ok());
}

TEST(LinkErrors, NamesAreDefinedOnce) {
  Linker linker(TestEngine());
  EXPECT_TRUE(linker.Define("a", "b", [] {}).ok());
  EXPECT_EQ(linker.Define("a", "b", [] {}).code(), absl::StatusCode::kAlreadyExists);
  EXPECT_TRUE(linker.Define("ab", "", [] {}).ok());
}

TEST(LinkErrors, StoresAndEnginesDoNotMix) {
  Store store(TestEngine()), other(TestEngine());
  Linker linker(TestEngine());
  const Instance exporter = InstanceFromWat(other, kExporter);
  ASSERT_TRUE(linker.DefineInstance("e", exporter).ok());
  const auto module = ModuleFromWat(R"((module (import "e" "memory" (memory 1))))");
  EXPECT_THAT(std::string(linker.Instantiate(store, module).status().message()),
              HasSubstr("belongs to another store"));
  const auto foreign = ModuleFromWat("(module)", TestEngine(MemoryStrategy::kExplicit));
  EXPECT_THAT(std::string(linker.Instantiate(store, foreign).status().message()),
              HasSubstr("different engines"));
  EXPECT_THAT(std::string(Instance::Instantiate(store, foreign, {}).status().message()),
              HasSubstr("different engines"));
  // A function of one store as an argument in the other.
  const Instance taker = InstanceFromWat(store, R"((module (func (export "f") (param funcref))
    (table (export "t") 1 funcref) (global (export "g") (mut funcref) (ref.null func))))");
  const Func func = *exporter.GetFunc("double");
  EXPECT_EQ(taker.GetFunc("f")->Call(std::vector<Value>{Value::FuncRef(func)}).status().code(),
            absl::StatusCode::kInvalidArgument);
  EXPECT_EQ(taker.GetTypedFunc<void(std::optional<Func>)>("f")->Call(func).code(),
            absl::StatusCode::kInvalidArgument);
  EXPECT_FALSE(taker.GetTable("t")->Set(0, Value::FuncRef(func)).ok());
  EXPECT_FALSE(taker.GetGlobal("g")->Set(Value::FuncRef(func)).ok());
}

TEST(Calls, ArgumentsAreChecked) {
  Store store(TestEngine());
  const Instance instance = InstanceFromWat(store, kExporter);
  const Func func = *instance.GetFunc("double");
  EXPECT_EQ(func.Call({}).status().message(), "the function takes 1 arguments, not 0");
  EXPECT_EQ(func.Call(std::vector<Value>{Value::I64(1)}).status().message(),
            "argument 0 is of type i64, not i32");
  EXPECT_EQ(func.Typed<int32_t(float)>().status().message(),
            "the function is of type [i32] -> [i32], not [f32] -> [i32]");
  EXPECT_EQ(instance.GetFunc("memory").status().message(),
            "export \"memory\" is no function but: memory 1..4");
  EXPECT_EQ(instance.GetFunc("nothing").status().message(),
            "the instance has no export \"nothing\"");
}

TEST(Start, RunsAndItsTrapFailsTheInstantiation) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  int started = 0;
  ASSERT_TRUE(linker.Define("h", "note", [&started] { ++started; }).ok());
  InstanceFromWat(store, R"((module (import "h" "note" (func $note)) (start $note)))", &linker);
  EXPECT_EQ(started, 1);
  const auto bad = ModuleFromWat(R"((module $bad (func $boom unreachable) (start $boom)))");
  const std::optional<Trap> trap = Trap::From(linker.Instantiate(store, bad).status());
  ASSERT_TRUE(trap.has_value());
  EXPECT_EQ(trap->code, ir::TrapCode::kUnreachable);
  ASSERT_EQ(trap->backtrace.size(), 1u);
  EXPECT_EQ(trap->backtrace[0].function_name, "boom");
}

// "Instantiation": segments before the one that traps have had their effect.
TEST(Segments, ActiveOnesTrapInOrder) {
  Store store(TestEngine());
  Linker linker(TestEngine());
  const Instance exporter = InstanceFromWat(store, kExporter);
  ASSERT_TRUE(linker.DefineInstance("e", exporter).ok());
  const auto module = ModuleFromWat(R"((module
    (import "e" "memory" (memory 1)) (import "e" "table" (table 4 funcref))
    (func $f (result i32) (i32.const 55))
    (elem (i32.const 3) $f) (data (i32.const 0) "first") (data (i32.const 65534) "last")))");
  const std::optional<Trap> trap = Trap::From(linker.Instantiate(store, module).status());
  ASSERT_TRUE(trap.has_value());
  EXPECT_EQ(trap->code, ir::TrapCode::kMemoryOutOfBounds);
  const Memory memory = *exporter.GetMemory("memory");
  EXPECT_EQ(memory.data()[0], 'f');
  EXPECT_EQ(memory.data()[65534], 0);
  // The function in the table belongs to the failed instance and works.
  const std::optional<Func> left = exporter.GetTable("table")->Get(3)->funcref();
  ASSERT_TRUE(left.has_value());
  EXPECT_EQ(left->Call({})->at(0).i32(), 55);
}

TEST(Segments, PassiveOnesAndTheirDropping) {
  Store store(TestEngine());
  const Instance instance = InstanceFromWat(store, R"((module
    (memory (export "memory") 1) (table $t (export "t") 4 funcref)
    (data $d "abcdef") (elem $e func $f $f) (func $f)
    (func (export "init") (param i32 i32 i32)
      (memory.init $d (local.get 0) (local.get 1) (local.get 2)))
    (func (export "drop") (data.drop $d) (elem.drop $e))
    (func (export "tinit") (param i32 i32 i32)
      (table.init $t $e (local.get 0) (local.get 1) (local.get 2)))))");
  const auto init = *instance.GetTypedFunc<void(int32_t, int32_t, int32_t)>("init");
  const auto tinit = *instance.GetTypedFunc<void(int32_t, int32_t, int32_t)>("tinit");
  EXPECT_TRUE(init.Call(10, 2, 3).ok());
  const uint8_t* const data = instance.GetMemory("memory")->data();
  EXPECT_EQ(std::string(data + 9, data + 14), std::string("\0cde\0", 5));
  EXPECT_FALSE(init.Call(0, 4, 3).ok());
  EXPECT_FALSE(init.Call(0, -1, 2).ok());
  EXPECT_TRUE(tinit.Call(2, 0, 2).ok());
  EXPECT_FALSE(instance.GetTable("t")->Get(3)->is_null());
  EXPECT_FALSE(tinit.Call(3, 0, 2).ok());
  EXPECT_TRUE(instance.GetTypedFunc<void()>("drop")->Call().ok());
  EXPECT_TRUE(init.Call(0, 0, 0).ok());
  EXPECT_FALSE(init.Call(0, 0, 1).ok());
  EXPECT_FALSE(init.Call(0, 1, 0).ok());
  EXPECT_TRUE(tinit.Call(4, 0, 0).ok());
  EXPECT_FALSE(tinit.Call(0, 0, 1).ok());
}

TEST(Limits, OfTheStore) {
  Store store(TestEngine(), {.instances = 3, .memory_bytes = 3 * 65536, .table_elements = 10});
  const Linker linker(TestEngine());
  const auto two = ModuleFromWat(R"((module (memory (export "m") 2)
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))))");
  const Instance first = *linker.Instantiate(store, two);
  EXPECT_EQ(linker.Instantiate(store, two).status().code(), absl::StatusCode::kResourceExhausted);
  const auto grow = *first.GetTypedFunc<int32_t(int32_t)>("grow");
  EXPECT_EQ(*grow.Call(2), -1);
  EXPECT_EQ(*grow.Call(1), 2);
  EXPECT_EQ(*grow.Call(0), 3);
  EXPECT_FALSE(first.GetMemory("m")->Grow(1).ok());
  const auto table = ModuleFromWat(R"((module (table $t 10 externref)
    (func (export "grow") (param i32) (result i32)
      (table.grow $t (ref.null extern) (local.get 0)))))");
  const Instance second = *linker.Instantiate(store, table);
  EXPECT_EQ(*second.GetTypedFunc<int32_t(int32_t)>("grow")->Call(1), -1);
  EXPECT_EQ(*second.GetTypedFunc<int32_t(int32_t)>("grow")->Call(0), 10);
  EXPECT_EQ(linker.Instantiate(store, ModuleFromWat("(module (table 11 funcref))")).status().code(),
            absl::StatusCode::kResourceExhausted);
  // The failed ones took nothing.
  EXPECT_TRUE(linker.Instantiate(store, ModuleFromWat("(module)")).ok());
  EXPECT_EQ(linker.Instantiate(store, ModuleFromWat("(module)")).status().code(),
            absl::StatusCode::kResourceExhausted);
}

}  // namespace
}  // namespace davit::runtime
