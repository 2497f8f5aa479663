// The function decoder: what its sink is told, and verdict and wording for wrong bodies.
#include "frontend-wasm/func_decoder.h"

#include <string>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/validator.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"
#include "tests/frontend-wasm/trace_sink.h"

namespace davit::wasm {
namespace {

using testing::ByteString;
using testing::Code;
using testing::ModuleBuilder;
using testing::TraceSink;

constexpr ValType kI32 = ValType::I32();
constexpr ValType kI64 = ValType::I64();
constexpr ValType kF64 = ValType::F64();

// A module whose last function has type [i32] -> results, one i64 local and this code. It has two
// memories, two tables (0 of functions, 1 of externs), global 0 (mutable i32), 1 (immutable i64),
// and function 0: [i32 i64] -> [i64 i32].
std::vector<uint8_t> MakeModule(const std::vector<ValType>& results, const Code& code) {
  ModuleBuilder m;
  const uint32_t swap = m.Type({kI32, kI64}, {kI64, kI32});
  m.Type({kI32}, {kI32});
  m.Type({}, {kI32, kI32});
  const uint32_t type = m.Type({kI32}, results);
  m.ImportFunc("env", "swap", swap);
  m.Table(ValType::FuncRef(), 1);
  m.Table(ValType::ExternRef(), 1);
  m.Memory(1);
  m.Memory(1);
  m.Global(kI32, true, Code().I32Const(0));
  m.Global(kI64, false, Code().I64Const(0));
  m.Elements(Code().I32Const(0), {0});
  m.DataCount(1);
  m.Func(type, {{1, kI64}}, code);
  m.Data(Code().I32Const(0), "x");
  return m.Build();
}

std::string Trace(const std::vector<ValType>& results, const Code& code) {
  const std::vector<uint8_t> bytes = MakeModule(results, code);
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  if (!module.ok()) return std::string(module.status().message());
  TraceSink sink;
  FuncDecoder<TraceSink> decoder(sink);
  const absl::Status status = decoder.Decode(*module, 1);
  return status.ok() ? sink.trace() : std::string(status.message());
}

TEST(FuncDecoder, StraightCode) {
  Code code;
  code.LocalGet(0).I32Const(-1).Op(Opcode::kI32Add).LocalTee(0);
  code.Op(Opcode::kI32Load16U, {1, 300}).Op(Opcode::kGlobalSet, {0});
  code.I32Const(8).F64Const(1.0).Op(Opcode::kF64Store, {3, 0});
  code.I64Const(5).Op(Opcode::kI64Eqz).Op(Opcode::kDrop);
  code.F64Const(2.0).Op(Opcode::kI32TruncSatF64U);
  EXPECT_EQ(Trace({kI32}, code),
            "begin [i32 i64]\n"
            "v1 = local.get 0\n"
            "v2 = i32 4294967295\n"
            "v3 = i32.add v1 v2\n"
            "v4 = local.tee 0 v3\n"
            "v5 = i32.load16_u +300 align 1 v4\n"
            "global.set 0 v5\n"
            "v6 = i32 8\n"
            "v7 = f64 4607182418800017408\n"
            "f64.store +0 align 3 v6 v7\n"
            "v8 = i64 5\n"
            "v9 = i64.eqz v8\n"
            "drop v9\n"
            "v10 = f64 4611686018427387904\n"
            "v11 = i32.trunc_sat_f64_u v10\n"
            "end #0 from (v11) -> (v12)\n"
            "return (v12)\n"
            "done\n");
}

TEST(FuncDecoder, CallsWithSeveralResults) {
  Code code;
  code.F64Const(0).LocalGet(0).LocalGet(1).Call(0).Op(Opcode::kDrop).LocalSet(1).Op(Opcode::kDrop);
  code.I32Const(1).I64Const(2).I32Const(3).Op(Opcode::kCallIndirect, {0, 0});
  code.Op(Opcode::kDrop).Op(Opcode::kDrop);
  EXPECT_EQ(Trace({}, code),
            "begin [i32 i64]\n"
            "v1 = f64 0\n"
            "v2 = local.get 0\n"
            "v3 = local.get 1\n"
            "call 0 (v2 v3) -> (v4 v5)\n"
            "drop v5\n"
            "local.set 1 v4\n"
            "drop v1\n"
            "v6 = i32 1\n"
            "v7 = i64 2\n"
            "v8 = i32 3\n"
            "call_indirect 0 0 v8 (v6 v7) -> (v9 v10)\n"
            "drop v10\n"
            "drop v9\n"
            "end #0 from () -> ()\n"
            "return ()\n"
            "done\n");
}

TEST(FuncDecoder, LoopParametersAndBranches) {
  Code code;
  code.I32Const(7).EnterTyped(Opcode::kLoop, 1);
  code.LocalGet(0).BrIf(0).End();
  EXPECT_EQ(Trace({kI32}, code),
            "begin [i32 i64]\n"
            "v1 = i32 7\n"
            "loop #1 (v1) -> (v2)\n"
            "v3 = local.get 0\n"
            "br_if #1 v3 (v2)\n"
            "end #1 from (v2) branched -> (v4)\n"
            "end #0 from (v4) -> (v5)\n"
            "return (v5)\n"
            "done\n");
}

TEST(FuncDecoder, IfElseKeepsParametersForTheSecondArm) {
  Code code;
  code.I32Const(7).LocalGet(0).EnterTyped(Opcode::kIf, 1);
  code.Op(Opcode::kDrop).I32Const(8).Op(Opcode::kElse).Op(Opcode::kI32Eqz).End();
  EXPECT_EQ(Trace({kI32}, code),
            "begin [i32 i64]\n"
            "v1 = i32 7\n"
            "v2 = local.get 0\n"
            "if #1 v2 (v1)\n"
            "drop v1\n"
            "v3 = i32 8\n"
            "else #1 from (v3) params (v1)\n"
            "v4 = i32.eqz v1\n"
            "end #1 from (v4) branched -> (v5)\n"
            "end #0 from (v5) -> (v6)\n"
            "return (v6)\n"
            "done\n");
}

TEST(FuncDecoder, IfWithoutElseGetsAnEmptySecondArm) {
  Code code;
  code.I32Const(7).LocalGet(0).EnterTyped(Opcode::kIf, 1).Op(Opcode::kUnreachable).End();
  EXPECT_EQ(Trace({kI32}, code),
            "begin [i32 i64]\n"
            "v1 = i32 7\n"
            "v2 = local.get 0\n"
            "if #1 v2 (v1)\n"
            "unreachable\n"
            "implicit else #1 unreached () params (v1)\n"
            "end #1 from (v1) -> (v3)\n"
            "end #0 from (v3) -> (v4)\n"
            "return (v4)\n"
            "done\n");
}

TEST(FuncDecoder, NothingIsCalledInUnreachableCode) {
  Code code;
  code.Enter(Opcode::kBlock);
  code.Br(0);
  // Dead from here to the end of #1: frames, calls, branches to a live frame.
  code.Enter(Opcode::kLoop)
      .I32Const(1)
      .Enter(Opcode::kIf)
      .Br(1)
      .Op(Opcode::kElse)
      .Br(3)
      .End()
      .End();
  code.Op(Opcode::kI32Add).Op(Opcode::kDrop).Call(0).LocalSet(0).LocalSet(1);
  code.End();
  // Reached again, then never: the end of #2 is reached by nothing, so that all behind it is dead
  // too.
  code.Enter(Opcode::kBlock).Op(Opcode::kReturn).End().LocalGet(0).Op(Opcode::kDrop);
  EXPECT_EQ(Trace({}, code),
            "begin [i32 i64]\n"
            "block #1 ()\n"
            "br #1 ()\n"
            "end #1 unreached () branched -> ()\n"
            "block #2 ()\n"
            "return ()\n"
            "end #2 unreached () -> ()\n"
            "end #0 unreached () -> ()\n"
            "done\n");
}

TEST(FuncDecoder, BranchTable) {
  Code code;
  code.Enter(Opcode::kBlock, kI32).Enter(Opcode::kBlock, kI32);
  code.I32Const(5).LocalGet(0).Op(Opcode::kBrTable, {3, 0, 1, 0, 2}).End().End();
  EXPECT_EQ(Trace({kI32}, code),
            "begin [i32 i64]\n"
            "block #1 ()\n"
            "block #2 ()\n"
            "v1 = i32 5\n"
            "v2 = local.get 0\n"
            "br_table v2 to #2 #1 #2 #0 (v1)\n"
            "end #2 unreached () branched -> (v3)\n"
            "end #1 from (v3) branched -> (v4)\n"
            "end #0 from (v4) branched -> (v5)\n"
            "return (v5)\n"
            "done\n");
}

TEST(FuncDecoder, TablesReferencesAndBulkMemory) {
  Code code;
  const auto three = [&code] { code.I32Const(1).I32Const(2).I32Const(3); };
  three();
  code.Op(Opcode::kMemoryInit, {0, 0}).Op(Opcode::kDataDrop, {0});
  three();
  code.Op(Opcode::kMemoryCopy, {0, 0});
  three();
  code.Op(Opcode::kTableInit, {0, 0}).Op(Opcode::kElemDrop, {0});
  code.I32Const(1).Op(Opcode::kRefFunc, {0}).Op(Opcode::kTableSet, {0});
  code.Op(Opcode::kRefNull).U8(0x6f).Op(Opcode::kTableSize, {1}).Op(Opcode::kTableGrow, {1});
  code.Op(Opcode::kTableGet, {1}).Op(Opcode::kRefIsNull).Op(Opcode::kMemoryGrow, {0});
  EXPECT_EQ(Trace({kI32}, code),
            "begin [i32 i64]\n"
            "v1 = i32 1\nv2 = i32 2\nv3 = i32 3\n"
            "memory.init 0 0 v1 v2 v3\n"
            "data.drop 0\n"
            "v4 = i32 1\nv5 = i32 2\nv6 = i32 3\n"
            "memory.copy 0 0 v4 v5 v6\n"
            "v7 = i32 1\nv8 = i32 2\nv9 = i32 3\n"
            "table.init 0 0 v7 v8 v9\n"
            "elem.drop 0\n"
            "v10 = i32 1\n"
            "v11 = ref.func 0\n"
            "table.set 0 v10 v11\n"
            "v12 = ref.null externref\n"
            "v13 = table.size 1\n"
            "v14 = table.grow 1 v12 v13\n"
            "v15 = table.get 1 v14\n"
            "v16 = ref.is_null v15\n"
            "v17 = memory.grow 0 v16\n"
            "end #0 from (v17) -> (v18)\n"
            "return (v18)\n"
            "done\n");
}

TEST(FuncDecoder, SelectTakesTheConditionFromTheTop) {
  Code code;
  code.I64Const(1).I64Const(2).LocalGet(0).Op(Opcode::kSelect);
  code.I64Const(3).LocalGet(0).Op(Opcode::kSelectTyped, {1}).Type(kI64);
  EXPECT_EQ(Trace({kI64}, code),
            "begin [i32 i64]\n"
            "v1 = i64 1\nv2 = i64 2\nv3 = local.get 0\n"
            "v4 = select i64 v3 v1 v2\n"
            "v5 = i64 3\nv6 = local.get 0\n"
            "v7 = select i64 v6 v4 v5\n"
            "end #0 from (v7) -> (v8)\n"
            "return (v8)\n"
            "done\n");
}

TEST(FuncDecoder, SecondMemory) {
  Code code;
  code.I32Const(1).I32Const(2).Op(Opcode::kI32Load8U, {0x40, 1, 5});
  code.Op(Opcode::kI32Store, {0x42, 1, 0});
  code.I32Const(3).I32Const(4).I32Const(5).Op(Opcode::kMemoryCopy, {1, 0});
  EXPECT_EQ(Trace({}, code),
            "begin [i32 i64]\n"
            "v1 = i32 1\nv2 = i32 2\n"
            "v3 = i32.load8_u memory 1 +5 align 0 v2\n"
            "i32.store memory 1 +0 align 2 v1 v3\n"
            "v4 = i32 3\nv5 = i32 4\nv6 = i32 5\n"
            "memory.copy 1 0 v4 v5 v6\n"
            "end #0 from () -> ()\n"
            "return ()\n"
            "done\n");
}

TEST(FuncDecoder, Vectors) {
  Code code;
  code.I32Const(1).Op(Opcode::kV128Load, {4, 16}).I32Const(2).Op(Opcode::kI8x16Shl);
  code.Op(Opcode::kV128Const).Fixed(0x0807060504030201, 8).Fixed(0x100f0e0d0c0b0a09, 8);
  code.Op(Opcode::kI8x16Shuffle).Fixed(0, 8).Fixed(0x1f00'0000'0000'0000, 8);
  code.F64Const(0).Op(Opcode::kF64x2ReplaceLane).U8(1).LocalGet(0).Op(Opcode::kI32x4Splat);
  code.I32Const(3).Op(Opcode::kI32x4Splat).Op(Opcode::kV128Bitselect).Op(Opcode::kI8x16Neg);
  // The address under the vector.
  code.Op(Opcode::kI64x2ExtractLane).U8(1).Op(Opcode::kI32WrapI64).I64Const(0);
  code.Op(Opcode::kI64x2Splat).Op(Opcode::kV128Load16Lane, {1, 2}).U8(7).Op(Opcode::kV128AnyTrue);
  code.I64Const(1).Op(Opcode::kI64x2Splat).Op(Opcode::kV128Store8Lane, {0, 9}).U8(15);
  EXPECT_EQ(Trace({}, code),
            "begin [i32 i64]\n"
            "v1 = i32 1\n"
            "v2 = v128.load +16 align 4 v1\n"
            "v3 = i32 2\n"
            "v4 = i8x16.shl v2 v3\n"
            "v5 = v128 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16\n"
            "v6 = shuffle 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 31 v4 v5\n"
            "v7 = f64 0\n"
            "v8 = f64x2.replace_lane 1 v6 v7\n"
            "v9 = local.get 0\n"
            "v10 = i32x4.splat v9\n"
            "v11 = i32 3\n"
            "v12 = i32x4.splat v11\n"
            "v13 = v128.bitselect v8 v10 v12\n"
            "v14 = i8x16.neg v13\n"
            "v15 = i64x2.extract_lane 1 v14\n"
            "v16 = i32.wrap_i64 v15\n"
            "v17 = i64 0\n"
            "v18 = i64x2.splat v17\n"
            "v19 = v128.load16_lane +2 align 1 lane 7 v16 v18\n"
            "v20 = v128.any_true v19\n"
            "v21 = i64 1\n"
            "v22 = i64x2.splat v21\n"
            "v128.store8_lane +9 align 0 lane 15 v20 v22\n"
            "end #0 from () -> ()\n"
            "return ()\n"
            "done\n");
}

// More operands than a stack that was sized for the first, small function.
TEST(FuncDecoder, StackGrowsAndKeepsValues) {
  constexpr int kMany = 3000;
  ModuleBuilder m;
  const uint32_t two = m.Type({}, {kI32, kI32});
  const uint32_t one = m.Type({}, {kI32});
  m.Func(one, {}, Code().I32Const(0));
  m.Func(two, {}, Code().I32Const(0).I32Const(1));
  Code adds;
  for (int i = 0; i < 2 * kMany - 1; ++i) adds.Op(Opcode::kI32Add);
  Code calls;
  for (int i = 0; i < kMany; ++i) calls.Call(1);
  m.Func(one, {}, calls.Raw(adds.bytes()));
  const std::vector<uint8_t> bytes = m.Build();
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok());
  TraceSink sink;
  FuncDecoder<TraceSink> decoder(sink);
  for (uint32_t i = 0; i < 3; ++i) ASSERT_TRUE(decoder.Decode(*module, i).ok());
  // The last addition is of the very first value.
  EXPECT_THAT(sink.trace(), ::testing::HasSubstr("i32.add v1 v"));
  EXPECT_THAT(sink.trace(),
              ::testing::EndsWith("end #0 from (v11999) -> (v12000)\nreturn (v12000)\ndone\n"));
}

struct BadBody {
  Code code;
  std::string message;
};

TEST(FuncDecoder, ReportsWhatIsWrong) {
  const BadBody cases[] = {
      {Code().LocalGet(0).F64Const(0).Op(Opcode::kI32Add), "i32.add expects i32, found f64"},
      {Code().LocalGet(2), "local.get refers to unknown local 2"},
      {Code().LocalGet(1).LocalSet(0), "local.set expects i32, found i64"},
      {Code().LocalGet(1).LocalTee(0), "local.tee expects i32, found i64"},
      {Code().Op(Opcode::kGlobalGet, {2}), "global.get refers to unknown global 2"},
      {Code().I64Const(0).Op(Opcode::kGlobalSet, {1}),
       "global.set sets global 1, which is immutable"},
      {Code().I64Const(0).Op(Opcode::kGlobalSet, {0}), "global.set expects i32, found i64"},
      {Code().Op(Opcode::kDrop), "drop expects an operand, found nothing"},
      {Code().I32Const(1).I64Const(1).I32Const(1).Op(Opcode::kSelect),
       "select expects operands of one type, found i32 and i64"},
      {Code()
           .Op(Opcode::kRefNull)
           .U8(0x70)
           .Op(Opcode::kRefNull)
           .U8(0x70)
           .I32Const(1)
           .Op(Opcode::kSelect),
       "select without a type expects numbers, found funcref and funcref"},
      {Code().Op(Opcode::kSelectTyped, {2}).U8(0x7f).U8(0x7f),
       "select has an invalid result arity: 2"},
      {Code().I64Const(0).Op(Opcode::kI32Load, {0, 0}), "i32.load expects i32, found i64"},
      {Code().I32Const(0).Op(Opcode::kI32Load, {3, 0}),
       "i32.load has alignment 2^3, which must not be larger than natural, 2^2"},
      {Code().I32Const(0).Op(Opcode::kI32Load, {0x40, 2, 0}),
       "i32.load refers to unknown memory 2"},
      {Code().I32Const(0).Op(Opcode::kI32Load, {0x43, 0, 0}),
       "i32.load has alignment 2^3, which must not be larger than natural, 2^2"},
      {Code().I32Const(0).Op(Opcode::kI32Load, {0x80, 0}),
       "i32.load has malformed alignment flags"},
      {Code().Op(Opcode::kMemorySize, {2}), "memory.size refers to unknown memory 2"},
      {Code().Op(Opcode::kTableSize, {2}), "table.size refers to unknown table 2"},
      {Code().Op(Opcode::kElemDrop, {1}), "elem.drop refers to unknown element segment 1"},
      {Code().Op(Opcode::kDataDrop, {1}), "data.drop refers to unknown data segment 1"},
      {Code().Op(Opcode::kTableCopy, {0, 1}),
       "table.copy writes externref into table 0 of type funcref"},
      {Code().Op(Opcode::kTableInit, {0, 1}),
       "table.init writes (ref func) into table 1 of type externref"},
      {Code().Op(Opcode::kCallIndirect, {0, 1}),
       "call_indirect calls through table 1 of type externref"},
      {Code().Op(Opcode::kCallIndirect, {9, 0}), "call_indirect refers to unknown type 9"},
      {Code().Call(2), "call refers to unknown function 2"},
      {Code().I32Const(1).Call(0), "call expects i64, found i32"},
      {Code().I64Const(1).Call(0), "call expects 2 operands [i32 i64], found 1"},
      {Code().Op(Opcode::kRefFunc, {1}),
       "ref.func makes an undeclared function reference to function 1"},
      {Code().Op(Opcode::kRefNull).U8(0x6e),
       "type anyref needs the feature gc, which cannot be compiled"},
      {Code().I32Const(0).Op(Opcode::kRefIsNull), "ref.is_null expects a reference, found i32"},
      {Code().Br(1), "br refers to unknown label 1"},
      {Code().Enter(Opcode::kBlock, kI32).Br(0), "br expects 1 operand [i32], found 0"},
      {Code().Enter(Opcode::kBlock).I32Const(0), "end expects 0 values on the stack, found 1"},
      {Code().Enter(Opcode::kBlock, kF64).I32Const(0), "end expects f64, found i32"},
      {Code().EnterTyped(Opcode::kBlock, 9), "block refers to unknown type 9"},
      {Code().Op(Opcode::kBlock).U8(0x42), "malformed value type 0x42"},
      {Code().I32Const(0).Enter(Opcode::kIf, kI32).I32Const(0),
       "end of an if without else, whose type is [] -> [i32]: the parameters must be the results"},
      {Code().Op(Opcode::kElse), "else without an if"},
      {Code().I32Const(0).Enter(Opcode::kIf).Op(Opcode::kElse).Op(Opcode::kElse),
       "else without an if"},
      {Code().End().Op(Opcode::kNop), "end of the function is followed by more code"},
      {Code().Enter(Opcode::kLoop), "unexpected end of the body: 1 blocks are open"},
      {Code()
           .Enter(Opcode::kBlock, kI32)
           .Enter(Opcode::kBlock)
           .I32Const(0)
           .I32Const(0)
           .Op(Opcode::kBrTable, {1, 0, 1}),
       "br_table has targets that take 1 and 0 values"},
      {Code().I32Const(0).Op(Opcode::kBrTable, {100, 0}),
       "br_table has 100 targets, which do not fit the body"},
      {Code().Op(Opcode::kI32Const), "unexpected end of the body: 1 blocks are open"},
      {Code().Op(Opcode::kF64Const), "f64.const immediate: unexpected end"},
      {Code().Op(Opcode::kI32Const).Fixed(0xff'ffff'ffff, 5).U8(0),
       "i32.const immediate: integer representation too long"},
      {Code().Op(Opcode::kI32Const).Fixed(0x1fff'ffff'ff, 5),
       "i32.const immediate: integer too large"},
      {Code().U8(0xfd).U32(13), "i8x16.shuffle immediate: unexpected end"},
      {Code().Op(Opcode::kI8x16Shuffle).Fixed(0x1f, 8).Fixed(0x20, 8),
       "i8x16.shuffle has lane index 32, must be less than 32"},
      {Code().Op(Opcode::kI8x16ExtractLaneS).U8(16),
       "i8x16.extract_lane_s has lane index 16, must be less than 16"},
      {Code().Op(Opcode::kF64x2ReplaceLane).U8(2),
       "f64x2.replace_lane has lane index 2, must be less than 2"},
      {Code().Op(Opcode::kV128Load32Lane, {2, 0}).U8(4),
       "v128.load32_lane has lane index 4, must be less than 4"},
      {Code().Op(Opcode::kV128Const).Fixed(0, 8), "v128.const immediate: unexpected end"},
      {Code().Op(Opcode::kReturnCall, {0}),
       "return_call needs the feature tail-call, which cannot be compiled"},
      {Code().Op(Opcode::kI32AtomicLoad, {2, 0}),
       "i32.atomic.load needs the feature threads, which cannot be compiled"},
      // Unreachable code is checked as well.
      {Code().Op(Opcode::kUnreachable).I64Const(0).Op(Opcode::kI32Eqz),
       "i32.eqz expects i32, found i64"},
      {Code().Op(Opcode::kUnreachable).LocalGet(7), "local.get refers to unknown local 7"},
      {Code().Op(Opcode::kUnreachable).I32Const(0), "end expects 0 values on the stack, found 1"},
      // Behind an end that nothing reaches the stack is not polymorphic.
      {Code().Enter(Opcode::kBlock).Op(Opcode::kReturn).End().Op(Opcode::kI32Eqz).Op(Opcode::kDrop),
       "i32.eqz expects i32, found nothing"},
  };
  for (const BadBody& c : cases) {
    EXPECT_THAT(Trace({}, c.code), ::testing::EndsWith(c.message));
  }
}

TEST(FuncDecoder, PolymorphicStackIsWhatTheSpecificationSays) {
  const Code good[] = {
      Code().Op(Opcode::kUnreachable).Op(Opcode::kI32Add).Op(Opcode::kDrop),
      Code().Op(Opcode::kUnreachable).Op(Opcode::kSelect).Op(Opcode::kI64Eqz).Op(Opcode::kDrop),
      Code()
          .Op(Opcode::kUnreachable)
          .I64Const(0)
          .I32Const(0)
          .Op(Opcode::kSelect)
          .Op(Opcode::kI64Eqz)
          .Op(Opcode::kDrop),
      Code().Op(Opcode::kUnreachable).Op(Opcode::kSelect).Op(Opcode::kRefIsNull).Op(Opcode::kDrop),
      // The label's types stand on the stack after a br_if.
      Code()
          .Enter(Opcode::kBlock, kI32)
          .Op(Opcode::kUnreachable)
          .BrIf(0)
          .Op(Opcode::kI32Eqz)
          .End()
          .Op(Opcode::kDrop),
      // A table may lead to labels of different types if the operand is of any.
      Code()
          .Enter(Opcode::kBlock, kI32)
          .Enter(Opcode::kBlock, kI64)
          .Op(Opcode::kUnreachable)
          .Op(Opcode::kBrTable, {1, 0, 1})
          .End()
          .Op(Opcode::kDrop)
          .I32Const(0)
          .End()
          .Op(Opcode::kDrop),
      Code()
          .Op(Opcode::kUnreachable)
          .EnterTyped(Opcode::kLoop, 1)
          .Op(Opcode::kI32Eqz)
          .End()
          .Op(Opcode::kDrop),
      Code()
          .Op(Opcode::kUnreachable)
          .Call(0)
          .Op(Opcode::kI32Eqz)
          .Op(Opcode::kDrop)
          .Op(Opcode::kI64Eqz)
          .Op(Opcode::kDrop),
  };
  for (const Code& code : good) {
    EXPECT_THAT(Trace({}, code), ::testing::EndsWith("done\n"));
  }
}

TEST(FuncDecoder, MessagesNameFunctionAndOffset) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {}, Code().Op(Opcode::kNop).Op(Opcode::kI32Eqz));
  ByteString names;
  names.U8(1).U32(5).U32(1).U32(0).Name("a\n");
  m.Custom("name", names.bytes());
  // Header 8, type section 6, function section 4, code section: id, size, count, body size, locals,
  // nop.
  EXPECT_EQ(ValidateModule(m.Build()).message(),
            "function 0 (\"a\\n\") at offset 0x18: i32.eqz expects i32, found nothing");
}

// The code section comes before the data section, so the number of segments has to be announced.
TEST(FuncDecoder, DataSegmentsNeedTheirCount) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {}, Code().Op(Opcode::kDataDrop, {0}));
  m.PassiveData("x");
  // Header 8, type section 6, function section 4, code section: id, size, count, body size, locals.
  EXPECT_EQ(ValidateModule(m.Build()).message(),
            "function 0 at offset 0x17: data.drop needs a data count section");
}

TEST(FuncDecoder, LocalsAreLimited) {
  for (uint32_t count : {50'000u, 50'001u, 0xffff'ffffu}) {
    ModuleBuilder m;
    m.Func(m.Type({}, {}), {{count, kI32}}, Code());
    const absl::Status status = ValidateModule(m.Build());
    EXPECT_EQ(status.ok(), count == 50'000u);
    if (count == 50'000u) continue;
    EXPECT_THAT(std::string(status.message()),
                ::testing::EndsWith("too many locals: the limit is 50000"));
  }
  ModuleBuilder m;
  m.Func(m.Type({kI32}, {}), {{49'999, kI32}, {1, kI64}}, Code());
  EXPECT_EQ(ValidateModule(m.Build()).code(), absl::StatusCode::kResourceExhausted);
}

TEST(FuncDecoder, DeepNestingNeedsNoRecursion) {
  constexpr int kDepth = 1'000'000;
  Code code;
  for (int i = 0; i < kDepth; ++i) code.Enter(Opcode::kBlock);
  for (int i = 0; i < kDepth; ++i) code.End();
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {}, code);
  EXPECT_TRUE(ValidateModule(m.Build()).ok());
}

}  // namespace
}  // namespace davit::wasm
