// Modules: every abbreviation, with bytes worked out by hand from "Binary Format" of WebAssembly
// 3.0 and of the proposals.
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/text/text_testing.h"

namespace davit::wasm {
namespace {

using testing::Body;
using ::testing::HasSubstr;
using testing::Parse;
using testing::Section;
using testing::Sections;

enum : uint8_t {
  kCustom = 0,
  kType = 1,
  kImport = 2,
  kFunction = 3,
  kTable = 4,
  kMemory = 5,
  kGlobal = 6,
  kExport = 7,
  kStart = 8,
  kElement = 9,
  kCode = 10,
  kData = 11,
  kDataCount = 12,
  kTag = 13,
};

TEST(Module, Forms) {
  EXPECT_EQ(Sections("(module)"), "");
  EXPECT_EQ(Sections(""), "");
  EXPECT_EQ(Sections("(module $name)"), "");
  EXPECT_EQ(Sections("(memory 1)"), "05 03 01 00 01");
  EXPECT_EQ(Sections("(module (memory 1))"), "05 03 01 00 01");
  EXPECT_EQ(Sections("(module binary \"\\00asm\" \"\\01\\00\\00\\00\" \"\\05\\03\\01\\00\\01\")"),
            "05 03 01 00 01");
  EXPECT_EQ(Sections("(module quote \"(memory \" \"1)\")"), "05 03 01 00 01");
}

TEST(Module, Types) {
  EXPECT_EQ(Section("(type (func))", kType), "01 60 00 00");
  EXPECT_EQ(
      Section("(type (func (param i32 i64) (param $x f32) (param) (result f64) (result v128)))",
              kType),
      "01 60 03 7f 7e 7d 02 7c 7b");
  EXPECT_EQ(
      Section("(type (struct))(type (struct (field i8 (mut i16)) (field $f (mut i32))))", kType),
      "02 5f 00 5f 03 78 00 77 01 7f 01");
  EXPECT_EQ(Section("(type $a (array (mut (ref null $a))))", kType), "01 5e 63 00 01");
  EXPECT_EQ(
      Section("(rec (type $a (sub (struct (field (ref $b))))) (type $b (sub final $a (func))))",
              kType),
      "01 4e 02 50 00 5f 01 64 01 00 4f 01 00 60 00 00");
  EXPECT_EQ(Section("(rec)", kType), "01 4e 00");
  // The long form of it stays long, though it means the same.
  EXPECT_EQ(Section("(type (sub final (func)))", kType), "01 4f 00 60 00 00");
  EXPECT_EQ(Section("(rec (type (descriptor 1) (struct)) (type (describes 0) (struct)))", kType),
            "01 4e 02 4d 01 5f 00 4c 00 5f 00");
  // All reference types: abbreviations, and what they stand for.
  EXPECT_EQ(Section("(type (func (param funcref externref anyref eqref i31ref structref arrayref "
                    "exnref nullref "
                    "nullfuncref nullexternref nullexnref)))",
                    kType),
            "01 60 0c 70 6f 6e 6d 6c 6b 6a 69 71 73 72 74 00");
  EXPECT_EQ(Section("(type (func (param (ref null func) (ref extern) (ref null any) (ref none) "
                    "(ref null 0) (ref 0) "
                    "(ref null (exact 0)))))",
                    kType),
            "01 60 07 70 64 6f 6e 64 71 63 00 64 00 63 62 00 00");
}

// Implicit types go behind the explicit ones, in the order of their first use, and only where no
// plain function type is equal.
TEST(Module, TypeUses) {
  EXPECT_EQ(Sections("(func) (func (param i32)) (func) (type (func (param i32)))"),
            "01 08 02 60 01 7f 00 60 00 00 03 04 03 01 00 01 0a 0a 03 02 00 0b 02 00 0b 02 00 0b");
  EXPECT_EQ(Section("(type $t (func (param i32))) (func (type $t)) (func (type 0) (param i32)) "
                    "(func (type $t) (param))",
                    kFunction),
            "03 00 00 00");
  // A type that is not final, or not alone in its group, is not the one meant.
  EXPECT_EQ(Section("(type (sub (func))) (rec (type (func)) (type (func))) (func)", kFunction),
            "01 03");
  EXPECT_EQ(Section("(rec (type (func))) (func)", kFunction), "01 00");
  // A body's types come behind that of its function.
  EXPECT_EQ(
      Section("(func (param i32) (block (param i32) (result i32 i32) unreachable)) (func)", kType),
      "03 60 01 7f 00 60 01 7f 02 7f 7f 60 00 00");
}

TEST(Module, Imports) {
  EXPECT_EQ(Section("(import \"m\" \"f\" (func $f (param $x i32)))", kImport),
            "01 01 6d 01 66 00 00");
  EXPECT_EQ(Section("(func $f (import \"m\" \"f\") (param $x i32))", kImport),
            "01 01 6d 01 66 00 00");
  EXPECT_EQ(
      Section("(import \"\" \"t\" (table i64 1 2 funcref)) (import \"\" \"m\" (memory 1 2 shared)) "
              "(import \"\" \"g\" (global (mut i64))) (import \"\" \"e\" (tag (param i32)))",
              kImport),
      "04 00 01 74 01 70 05 01 02 00 01 6d 02 03 01 02 00 01 67 03 7e 01 00 01 65 04 00 00");
  EXPECT_EQ(
      Section("(table (import \"\" \"t\") i64 1 2 funcref) (memory (import \"\" \"m\") 1 2 shared) "
              "(global (import \"\" \"g\") (mut i64)) (tag (import \"\" \"e\") (param i32))",
              kImport),
      "04 00 01 74 01 70 05 01 02 00 01 6d 02 03 01 02 00 01 67 03 7e 01 00 01 65 04 00 00");
  EXPECT_EQ(Section("(type (func)) (import \"\" \"\" (func (exact (type 0))))", kImport),
            "01 00 00 20 00");
}

TEST(Module, Exports) {
  EXPECT_EQ(
      Section(
          "(func (export \"a\") (export \"b\")) (memory (export \"m\") 0) (table (export \"t\") 0 "
          "funcref) "
          "(global (export \"g\") i32 (i32.const 0)) (tag (export \"e\")) (export \"c\" (func 0))",
          kExport),
      "07 01 61 00 00 01 62 00 00 01 6d 02 00 01 74 01 00 01 67 03 00 01 65 04 00 01 63 00 00");
  EXPECT_EQ(Section("(func $f (export \"x\") (import \"\" \"\"))", kExport), "01 01 78 00 00");
}

TEST(Module, MemoriesAndTables) {
  EXPECT_EQ(Section("(memory 1) (memory i64 1 2) (memory i32 0 65536) (memory 1 (pagesize 1)) "
                    "(memory 1 2 shared (pagesize 65536))",
                    kMemory),
            "05 00 01 05 01 02 01 00 80 80 04 08 01 00 0b 01 02 10");
  EXPECT_EQ(Section("(memory (data \"abc\" \"d\"))", kMemory), "01 01 01 01");
  EXPECT_EQ(Section("(memory (data))", kMemory), "01 01 00 00");
  EXPECT_EQ(Section("(memory (pagesize 1) (data \"abc\"))", kMemory), "01 09 03 03 00");
  EXPECT_EQ(Section("(memory (data \"abc\" \"d\"))", kData), "01 00 41 00 0b 04 61 62 63 64");
  EXPECT_EQ(Section("(memory 0) (memory i64 (data \"a\"))", kData), "01 02 01 42 00 0b 01 61");
  EXPECT_EQ(
      Section(
          "(table 1 funcref) (table i64 0 2 externref) (table 1 (ref func) (ref.func 0)) (func)",
          kTable),
      "03 70 00 01 6f 05 00 02 40 00 64 70 00 01 d2 00 0b");
  EXPECT_EQ(Section("(table funcref (elem 0 $f)) (func $f)", kTable), "01 70 01 02 02");
  EXPECT_EQ(Section("(table funcref (elem 0 $f)) (func $f)", kElement), "01 00 41 00 0b 02 00 00");
  EXPECT_EQ(
      Section("(table i64 externref (elem (ref.null extern) (item ref.null extern)))", kElement),
      "01 06 00 42 00 0b 6f 02 d0 6f 0b d0 6f 0b");
  EXPECT_EQ(Section("(type $t (func)) (table (ref null $t) (elem 0)) (func)", kElement),
            "01 06 00 41 00 0b 63 00 01 d2 00 0b");
}

TEST(Module, ElementSegments) {
  const auto element = [](std::string segment) {
    return Section("(table $t 9 funcref) (table $u 9 funcref) (func $f)" + segment, kElement);
  };
  EXPECT_EQ(element("(elem (i32.const 1) $f 0)"), "01 00 41 01 0b 02 00 00");
  EXPECT_EQ(element("(elem (i32.const 1))"), "01 00 41 01 0b 00");
  EXPECT_EQ(element("(elem $e (offset i32.const 1) func $f)"), "01 00 41 01 0b 01 00");
  // A table that the text names is named in the bytes, too.
  EXPECT_EQ(element("(elem (table $t) (i32.const 1) func $f)"), "01 02 00 41 01 0b 00 01 00");
  EXPECT_EQ(element("(elem (table $u) (i32.const 1) func $f)"), "01 02 01 41 01 0b 00 01 00");
  EXPECT_EQ(element("(elem 1 (i32.const 1) $f)"), "01 02 01 41 01 0b 00 01 00");
  EXPECT_EQ(element("(elem func $f $f)"), "01 01 00 02 00 00");
  EXPECT_EQ(element("(elem declare func $f)"), "01 03 00 01 00");
  EXPECT_EQ(element("(elem (i32.const 1) funcref (ref.func $f) (item ref.null func))"),
            "01 04 41 01 0b 02 d2 00 0b d0 70 0b");
  EXPECT_EQ(element("(elem funcref (ref.func $f))"), "01 05 70 01 d2 00 0b");
  EXPECT_EQ(element("(elem (table $u) (i32.const 1) funcref)"), "01 06 01 41 01 0b 70 00");
  EXPECT_EQ(element("(elem (i32.const 1) (ref func) (ref.func 0))"),
            "01 06 00 41 01 0b 64 70 01 d2 00 0b");
  EXPECT_EQ(element("(elem declare externref)"), "01 07 6f 00");
}

TEST(Module, DataSegments) {
  const auto data = [](std::string segment) {
    return Section("(memory $m 1) (memory $n 1)" + segment, kData);
  };
  EXPECT_EQ(data("(data \"a\\00\" \"\\ff\")"), "01 01 03 61 00 ff");
  EXPECT_EQ(data("(data $d (i32.const 1))"), "01 00 41 01 0b 00");
  EXPECT_EQ(data("(data (memory $m) (offset (i32.const 1)) \"a\")"), "01 02 00 41 01 0b 01 61");
  EXPECT_EQ(data("(data (memory $n) (offset i32.const 1) \"a\")"), "01 02 01 41 01 0b 01 61");
  EXPECT_EQ(data("(data 1 (i32.const 1) \"a\")"), "01 02 01 41 01 0b 01 61");
  // The count is there if code names a segment.
  EXPECT_EQ(Section("(memory 1) (data \"\") (func)", kDataCount), "");
  EXPECT_EQ(Section("(memory 1) (data \"\") (func (data.drop 0))", kDataCount), "01");
}

TEST(Module, GlobalsTagsStart) {
  EXPECT_EQ(Section("(global i32 (i32.const 1)) (global $g (mut f32) f32.const 1)", kGlobal),
            "02 7f 00 41 01 0b 7d 01 43 00 00 80 3f 0b");
  EXPECT_EQ(Section("(tag $e (param i32 i64)) (tag)", kTag), "02 00 00 00 01");
  EXPECT_EQ(Section("(start $f) (func) (func $f)", kStart), "01");
}

TEST(Module, Locals) {
  EXPECT_EQ(Section("(func (param $a i32) (local i32) (local $b i32) (local i64 i64 i32) (local) "
                    "(drop (local.get $b)))",
                    kCode),
            "01 0b 03 02 7f 02 7e 01 7f 20 02 1a 0b");
  // Parameters are those of the type where they are not said.
  EXPECT_EQ(
      Section("(type (func (param i32 i32))) (func (type 0) (local $x i32) (drop (local.get $x)))",
              kCode),
      "01 07 01 01 7f 20 02 1a 0b");
}

TEST(Module, FoldedAndFlat) {
  const char* const kAdd = "41 01 41 02 6a 1a";
  EXPECT_EQ(Body("i32.const 1 i32.const 2 i32.add drop"), kAdd);
  EXPECT_EQ(Body("(drop (i32.add (i32.const 1) (i32.const 2)))"), kAdd);
  EXPECT_EQ(Body("i32.const 1 (i32.const 2) i32.add (drop)"), kAdd);
  EXPECT_EQ(Body("(i32.const 1) (drop (i32.add (i32.const 2)))"), kAdd);
  const char* const kBlock = "02 7f 41 01 0b 1a";
  EXPECT_EQ(Body("block $l (result i32) i32.const 1 end $l drop"), kBlock);
  EXPECT_EQ(Body("(drop (block $l (result i32) (i32.const 1)))"), kBlock);
  EXPECT_EQ(Body("(block (result i32) i32.const 1) drop"), kBlock);
  const char* const kIf = "41 01 04 40 01 05 0b";
  EXPECT_EQ(Body("i32.const 1 if nop else end"), kIf);
  EXPECT_EQ(Body("(if (i32.const 1) (then nop) (else))"), kIf);
  EXPECT_EQ(Body("i32.const 1 (if (then (nop)) (else))"), kIf);
  EXPECT_EQ(Body("(if (i32.const 1) (then nop))"), "41 01 04 40 01 0b");
  EXPECT_EQ(Body("(if (then))"), "04 40 0b");
  EXPECT_EQ(Body("(loop (block br 1 (loop br 2)))"), "03 40 02 40 0c 01 03 40 0c 02 0b 0b 0b");
  // The condition is outside of the label's scope.
  EXPECT_EQ(Body("(block $l (if $l (block (result i32) (br $l)) (then (br $l))))"),
            "02 40 02 7f 0c 01 0b 04 40 0c 00 0b 0b");
}

TEST(Module, Labels) {
  EXPECT_EQ(Body("(block $a (block $b (block $a (br $a) (br $b)) (br $a)))"),
            "02 40 02 40 02 40 0c 00 0c 01 0b 0c 01 0b 0b");
  EXPECT_EQ(Body("(block $a (br_table $a 1 $a (i32.const 0)))"), "02 40 41 00 0e 02 00 01 00 0b");
  EXPECT_EQ(Body("(br_table 0 (i32.const 0))"), "41 00 0e 00 00");
}

TEST(Module, Exceptions) {
  EXPECT_EQ(Body("(block $l (try_table $l (catch $e $l) (catch_ref 0 0) (catch_all 0) "
                 "(catch_all_ref $l) (throw $e)))",
                 "(tag $e)"),
            "02 40 1f 40 04 00 00 00 01 00 00 02 00 03 00 08 00 0b 0b");
  EXPECT_EQ(Body("(try $l (do (throw 0)) (catch $e (rethrow $l)) (catch_all))", "(tag $e)"),
            "06 40 08 00 07 00 09 00 19 0b");
  EXPECT_EQ(Body("try $l throw 0 catch $e rethrow $l catch_all end", "(tag $e)"),
            "06 40 08 00 07 00 09 00 19 0b");
  EXPECT_EQ(Body("(block $b (try $l (do) (delegate $b)))"), "02 40 06 40 18 00 0b");
  EXPECT_EQ(Body("block $b try delegate $b end"), "02 40 06 40 18 00 0b");
}

TEST(Module, Immediates) {
  EXPECT_EQ(Body("(i32.const -1) (i32.const 4294967295) (i64.const 0x8000000000000000)"),
            "41 7f 41 7f 42 80 80 80 80 80 80 80 80 80 7f");
  EXPECT_EQ(Body("(i32.const 64) (i32.const -64) (i32.const -65)"), "41 c0 00 41 40 41 bf 7f");
  EXPECT_EQ(Body("(f64.const -0x1p-1)"), "44 00 00 00 00 00 00 e0 bf");
  EXPECT_EQ(Body("v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 -1"),
            "fd 0c 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e ff");
  EXPECT_EQ(Body("v128.const i16x8 1 2 3 4 5 6 7 -2"),
            "fd 0c 01 00 02 00 03 00 04 00 05 00 06 00 07 00 fe ff");
  EXPECT_EQ(Body("v128.const f32x4 1 -0 inf nan:0x1"),
            "fd 0c 00 00 80 3f 00 00 00 80 00 00 80 7f 01 00 80 7f");
  EXPECT_EQ(Body("v128.const f64x2 1 0"), "fd 0c 00 00 00 00 00 00 f0 3f 00 00 00 00 00 00 00 00");
  EXPECT_EQ(Body("v128.const i64x2 -1 1"), "fd 0c ff ff ff ff ff ff ff ff 01 00 00 00 00 00 00 00");
  EXPECT_EQ(Body("i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31"),
            "fd 0d 00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 1f");
  EXPECT_EQ(Body("i32x4.relaxed_dot_i8x16_i7x16_add_s"), "fd 93 02");
  EXPECT_EQ(Body("i64.mul_wide_u"), "fc 16");
  EXPECT_EQ(Body("select (select (result i32)) (select (result) (result i32 i64))"),
            "1b 1c 01 7f 1c 02 7f 7e");
  EXPECT_EQ(Body("atomic.fence i32.atomic.rmw8.add_u offset=1"), "fe 03 00 fe 20 00 01");
}

TEST(Module, MemoryArguments) {
  const char* const kMemories = "(memory 0) (memory $m 0)";
  EXPECT_EQ(Body("i32.load i32.load offset=300 i64.store align=2 f64.load offset=0x10 align=8",
                 kMemories),
            "28 02 00 28 02 ac 02 37 01 00 2b 03 10");
  EXPECT_EQ(Body("i32.load $m offset=1 i32.load8_u 1 align=1 i32.load 0", kMemories),
            "28 42 01 01 2d 40 01 00 28 02 00");
  EXPECT_EQ(Body("i32.load offset=18446744073709551615", kMemories),
            "28 02 ff ff ff ff ff ff ff ff ff 01");
  EXPECT_EQ(Body("v128.load8_lane 7 v128.load8_lane $m 7 v128.load16_lane 1 offset=2 align=1 3 "
                 "v128.load64_lane 1 0 "
                 "v128.store32_lane offset=1 2",
                 kMemories),
            "fd 54 00 00 07 fd 54 40 01 00 07 fd 55 40 01 02 03 fd 57 43 01 00 00 fd 5a 02 01 02");
  EXPECT_EQ(
      Body("memory.size memory.grow $m memory.fill memory.fill 1 memory.copy memory.copy $m 0",
           kMemories),
      "3f 00 40 01 fc 0b 00 fc 0b 01 fc 0a 00 00 fc 0a 01 00");
  EXPECT_EQ(Body("memory.init $d memory.init $m $d memory.init 1 0 data.drop $d",
                 "(memory 0) (memory $m 0) (data $d)"),
            "fc 08 00 00 fc 08 00 01 fc 08 00 01 fc 09 00");
}

TEST(Module, TablesAndCalls) {
  const char* const kTables =
      "(table 0 funcref) (table $t 0 funcref) (elem $e func) (type $f (func))";
  EXPECT_EQ(
      Body(
          "table.get table.set $t table.size 1 table.grow table.fill $t table.copy table.copy $t 0",
          kTables),
      "25 00 26 01 fc 10 01 fc 0f 00 fc 11 01 fc 0e 00 00 fc 0e 01 00");
  EXPECT_EQ(Body("table.init $e table.init $t $e elem.drop 0", kTables),
            "fc 0c 00 00 fc 0c 00 01 fc 0d 00");
  EXPECT_EQ(Body("call_indirect call_indirect $t (type $f) return_call_indirect 1 (type 0) "
                 "call_ref $f return_call_ref 0 "
                 "return_call 0",
                 kTables),
            "11 00 00 11 00 01 13 00 01 14 00 15 00 12 00");
}

TEST(Module, References) {
  const char* const kTypes =
      "(type $s (struct (field $x i32) (field $y i64))) (type $a (array i8)) (data $d) (elem $e "
      "funcref)";
  EXPECT_EQ(Body("ref.null any ref.null $s ref.func 0 ref.is_null ref.as_non_null ref.eq", kTypes),
            "d0 6e d0 00 d2 00 d1 d4 d3");
  EXPECT_EQ(
      Body(
          "struct.new $s struct.get $s $y struct.set 0 0 array.new_fixed $a 3 array.new_data $a $d "
          "array.init_elem 1 $e array.copy $a $a",
          kTypes),
      "fb 00 00 fb 02 00 01 fb 05 00 00 fb 08 01 03 fb 09 01 00 fb 13 01 00 fb 11 01 01");
  EXPECT_EQ(
      Body("ref.test (ref $s) ref.test (ref null $s) ref.cast anyref ref.cast (ref i31)", kTypes),
      "fb 14 00 fb 15 00 fb 17 6e fb 16 6c");
  EXPECT_EQ(Body("br_on_cast 0 anyref (ref $s) br_on_cast_fail 0 (ref any) (ref null i31) "
                 "br_on_null 0 br_on_non_null 0",
                 kTypes),
            "fb 18 01 00 6e 00 fb 19 02 00 6e 6c d5 00 d6 00");
  EXPECT_EQ(Body("ref.get_desc $s struct.new_desc $s ref.cast_desc_eq (ref null (exact $s)) "
                 "br_on_cast_desc_eq_fail 0 anyref (ref $s)",
                 kTypes),
            "fb 22 00 fb 20 00 fb 24 62 00 fb 26 01 00 6e 00");
}

TEST(Module, NameSection) {
  // Module, functions, locals, labels, types, tables, memories, globals, elements, data, fields,
  // tags.
  EXPECT_EQ(Section("(module $m (type $t (struct (field $x i32))) (table $ta 0 funcref) (memory "
                    "$me 0) (global $g i32 (i32.const 0)) "
                    "(elem $e func) (data $d) (tag $ta) (func $f (param $p i32) (local i32) (local "
                    "$l i32) (block) (block $b)))",
                    kCustom, true),
            "04 6e 61 6d 65 00 02 01 6d 01 04 01 00 01 66 02 09 01 00 02 00 01 70 02 01 6c 03 06 "
            "01 00 01 01 01 62 "
            "04 04 01 00 01 74 05 05 01 00 02 74 61 06 05 01 00 02 6d 65 07 04 01 00 01 67 08 04 "
            "01 00 01 65 09 04 01 "
            "00 01 64 0a 06 01 00 01 00 01 78 0b 05 01 00 02 74 61");
  EXPECT_EQ(Section("(func)", kCustom, true), "");
  EXPECT_EQ(Section("(func $f)", kCustom, false), "");
  // Labels are numbered in the order of the code: the condition of a folded `if` comes first.
  EXPECT_EQ(
      Section("(func $f (if $i (block $b (result i32) (i32.const 0)) (then)))", kCustom, true),
      "04 6e 61 6d 65 01 04 01 00 01 66 03 09 01 00 02 00 01 62 01 01 69");
  // Annotations come before identifiers.
  EXPECT_EQ(Section("(module (@name \"M\") (func $f (@name \"g h\") (param (@name \"p q\") i32)))",
                    kCustom, true),
            "04 6e 61 6d 65 00 02 01 4d 01 06 01 00 03 67 20 68 02 08 01 00 01 00 03 70 20 71");
}

TEST(Module, CustomSections) {
  EXPECT_EQ(Sections("(@custom \"a\" \"x\" \"y\") (memory 0) (@custom \"b\" (before memory)) "
                     "(@custom \"c\" (after memory)) "
                     "(@custom \"d\" (before first)) (@custom \"e\" (after last)) (@custom \"f\" "
                     "(after type))"),
            "00 02 01 64 00 02 01 66 00 02 01 62 05 03 01 00 00 00 02 01 63 00 04 01 61 78 79 00 "
            "02 01 65");
  // Behind data, but in front of the names; and a name section of the text's own.
  EXPECT_EQ(Sections("(@custom \"a\") (@custom \"b\" (after data)) (memory $m 0)", true),
            "05 03 01 00 00 00 02 01 62 00 0b 04 6e 61 6d 65 06 04 01 00 01 6d 00 02 01 61");
  EXPECT_EQ(Sections("(@custom \"name\" \"\\01\") (memory $m 0)", true),
            "05 03 01 00 00 00 06 04 6e 61 6d 65 01");
}

TEST(Module, BranchHints) {
  const std::string hint =
      "19 6d 65 74 61 64 61 74 61 2e 63 6f 64 65 2e 62 72 61 6e 63 68 5f 68 69 6e 74 ";
  // One function; hints at offset 3 (behind no locals and i32.const 0) and 8.
  const char* const kFlat =
      "(func) (func i32.const 0 (@metadata.code.branch_hint \"\\01\") if end i32.const 0 "
      "(@metadata.code.branch_hint \"\\00\") br_if 0)";
  EXPECT_EQ(Section(kFlat, kCustom), hint + "01 01 02 03 01 01 08 01 00");
  const char* const kFolded =
      "(func) (func (@metadata.code.branch_hint \"\\01\") (if (i32.const 0) (then)) "
      "(@metadata.code.branch_hint \"\\00\") (br_if 0 (i32.const 0)))";
  EXPECT_EQ(Section(kFolded, kCustom), hint + "01 01 02 03 01 01 08 01 00");
}

}  // namespace
}  // namespace davit::wasm
