// Validation of the operators of version 3.0 and of threads that no sink takes: verdict and
// wording, rule by rule. The verdicts are those of WebAssembly 3.0, "Validation", Instructions.
#include <string>
#include <vector>

#include "frontend-wasm/validator.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::ByteString;
using testing::Code;
using ::testing::HasSubstr;
using testing::ModuleBuilder;
using O = Opcode;

constexpr ValType kI32 = ValType::I32();
constexpr ValType kI64 = ValType::I64();

ValType Ref(HeapType heap) { return ValType::Ref(heap, false); }
ValType RefNull(HeapType heap) { return ValType::Ref(heap, true); }
ValType RefTo(uint32_t type) { return Ref(HeapType::Index(type)); }

using Locals = ModuleBuilder::Locals;

// All that MakeModule's modules have but function 2, which is [] -> []. Function 0: [] -> [], 1:
// [i32] -> [i64]. Memory 0 is shared, memory 1 and table 1 have 64-bit addresses. Tag 0 takes an
// i32. One data segment, one segment of functions, one of (ref null i31).
ModuleBuilder MakeContext() {
  ModuleBuilder m;
  const uint32_t none = m.Type({}, {});                // 0
  const uint32_t some = m.Type({kI32}, {kI64});        // 1
  const uint32_t takes = m.Type({kI32}, {});           // 2
  m.RawType({0x5f, 3, 0x7f, 0, 0x78, 1, 0x64, 0, 0});  // 3: i32, mut i8, (ref 0)
  m.RawType({0x50, 0, 0x5f, 1, 0x7f, 1});              // 4: mut i32; open
  m.RawType({0x50, 1, 4, 0x5f, 2, 0x7f, 1, 0x7e, 0});  // 5: below 4; and i64
  m.RawType({0x5e, 0x77, 1});                          // 6: mut i16
  m.RawType({0x5e, 0x64, 0, 0});                       // 7: (ref 0)
  m.RawType({0x5e, 0x6e, 1});                          // 8: mut anyref
  m.RawType({0x5e, 0x6d, 1});                          // 9: mut eqref
  m.RawTable({0x70, 0, 1});
  m.RawTable({0x70, 4, 1});
  m.RawMemory({3, 1, 1});
  m.RawMemory({4, 1});
  m.Tag(takes);
  m.Export("f", ExternKind::kFunc, 0);
  m.PassiveElements({0});
  m.RawElements({5, 0x6c, 1, 0xd0, 0x6c, 0x0b});
  m.DataCount(1);
  m.PassiveData("x");
  m.Func(none, {}, Code());
  m.Func(some, {}, Code().I64Const(0));
  return m;
}

// A module whose function 2 has these locals and this code.
std::vector<uint8_t> MakeModule(const Locals& locals, const Code& code) {
  ModuleBuilder m = MakeContext();
  m.Func(0, locals, code);
  return m.Build();
}

struct Case {
  Code code;
  // Of the operator at fault; empty if there is none.
  std::string message;
  Locals locals = {};
};

void Check(std::span<const Case> cases) {
  for (const Case& c : cases) {
    const absl::Status status = ValidateModule(MakeModule(c.locals, c.code));
    if (c.message.empty()) {
      EXPECT_TRUE(status.ok()) << &c - cases.data() << ": " << status;
    } else {
      EXPECT_THAT(std::string(status.message()), ::testing::EndsWith(": " + c.message));
    }
  }
}

// Code that begins with a null of a heap type.
Code Null(HeapType heap) { return Code().Op(O::kRefNull).Heap(heap); }
Code Func0() { return Code().Op(O::kRefFunc, {0}); }
Code Drop(Code code) { return code.Op(O::kDrop); }

TEST(FunctionReferences, Operators) {
  const Case cases[] = {
      {Func0().Op(O::kCallRef, {0}), ""},
      {Code().I32Const(1).Op(O::kRefFunc, {0}).Op(O::kCallRef, {1}),
       "call_ref expects (ref null 1), found (ref 0)"},
      {Func0().Op(O::kCallRef, {4}), "call_ref refers to type 4, which is not a function type"},
      {Func0().Op(O::kReturnCallRef, {0}), ""},
      {Drop(Func0().Op(O::kRefAsNonNull)), ""},
      {Code().I32Const(0).Op(O::kRefAsNonNull), "ref.as_non_null expects a reference, found i32"},
      // Null becomes non-null.
      {Null(HeapType::Index(0)).Op(O::kRefAsNonNull).LocalSet(0), "", {{1, RefTo(0)}}},
      {Null(HeapType::Index(0)).LocalSet(0),
       "local.set expects (ref 0), found (ref null 0)",
       {{1, RefTo(0)}}},
      {Null(HeapType::Index(0)).Op(O::kBrOnNull, {0}).LocalSet(0), "", {{1, RefTo(0)}}},
      {Null(HeapType::kFunc).Op(O::kBrOnNonNull, {0}),
       "br_on_non_null to a label that takes [], must end in a reference"},
      {Drop(Code()
                .Enter(O::kBlock, Ref(HeapType::kFunc))
                .Op(O::kRefNull)
                .Heap(HeapType::kFunc)
                .Op(O::kBrOnNonNull, {0})
                .Op(O::kRefFunc, {0})
                .End()),
       ""},
      {Code()
           .Enter(O::kBlock, RefNull(HeapType::kExtern))
           .Op(O::kRefNull)
           .Heap(HeapType::kFunc)
           .Op(O::kBrOnNonNull, {0}),
       "br_on_non_null branches with (ref func), the label takes externref"},
      // What unreachable code leaves is a reference and nothing else.
      {Code().Op(O::kUnreachable).Op(O::kRefAsNonNull).Op(O::kI32Eqz),
       "i32.eqz expects i32, found (ref any heap type)"},
      {Code().Op(O::kUnreachable).Op(O::kRefAsNonNull).Op(O::kCallRef, {0}), ""},
      {Drop(Null(HeapType::Index(10))), "unknown type 10"},
  };
  Check(cases);
}

TEST(FunctionReferences, LocalsMustBeSetBeforeTheyAreRead) {
  const Locals locals = {{1, RefTo(0)}};
  const std::string unset = "local.get of local 0, which is not set and has no default value";
  Check(std::vector<Case>{
      {Drop(Code().LocalGet(0)), unset, locals},
      {Drop(Func0().LocalSet(0).LocalGet(0)), "", locals},
      {Drop(Func0().LocalTee(0).Op(O::kDrop).LocalGet(0)), "", locals},
      {Code(), "", locals},
      // A block's end forgets what it set; what was set before stays.
      {Drop(Code().Enter(O::kBlock).Op(O::kRefFunc, {0}).LocalSet(0).End().LocalGet(0)), unset,
       locals},
      {Drop(
           Func0().LocalSet(0).Enter(O::kBlock).Op(O::kRefFunc, {0}).LocalSet(0).End().LocalGet(0)),
       "", locals},
      {Code().I32Const(0).Enter(O::kIf).Op(O::kRefFunc, {0}).LocalSet(0).Op(O::kElse).LocalGet(0),
       unset, locals},
      // Inner blocks see it.
      {Func0().LocalSet(0).Enter(O::kLoop).LocalGet(0).Op(O::kDrop).End(), "", locals},
      {Drop(Code().LocalGet(1)), "", {{1, RefTo(0)}, {1, kI32}}},
      {Code().LocalGet(1), "local.get refers to unknown local 1", locals},
      {Code().I32Const(0).LocalSet(0), "local.set expects (ref 0), found i32", locals},
  });
}

// The decoder that tracks unset locals in one function does not in the next.
TEST(FunctionReferences, TrackingEndsWithTheFunction) {
  ModuleBuilder m;
  const uint32_t type = m.Type({}, {});
  m.Func(type, {{1, RefTo(0)}}, Code());
  m.Func(type, {{1, kI32}}, Code().LocalGet(0).Op(O::kDrop).Enter(O::kBlock).End());
  m.Func(type, {{1, kI32}, {1, RefTo(0)}}, Code().LocalGet(1).Op(O::kDrop));
  EXPECT_EQ(ValidateModule(m.Build()).message(),
            "function 2 at offset 0x2f: local.get of local 1, which is not set and has no default "
            "value");
}

TEST(TailCalls, ResultsMustBeTheFunctions) {
  Check(std::vector<Case>{
      {Code().Op(O::kReturnCall, {0}), ""},
      {Code().I32Const(0).Op(O::kReturnCall, {1}),
       "return_call gives [i64], the function must give []"},
      {Code().I32Const(0).Op(O::kReturnCallIndirect, {0, 0}), ""},
      {Code().I64Const(0).Op(O::kReturnCallIndirect, {0, 1}), ""},
      {Code().I32Const(0).Op(O::kReturnCallIndirect, {2, 0}),
       "return_call_indirect expects 1 operand [i32], found 0"},
      // Nothing behind it is reached.
      {Code().Op(O::kReturnCall, {0}).Op(O::kI32Add).Op(O::kDrop), ""},
  });
}

TEST(Exceptions, ThrowAndCatch) {
  // try_table: block type, clauses.
  const auto try_table = [](std::initializer_list<uint8_t> catches) {
    Code code;
    code.Op(O::kTryTable).U8(0x40).Raw(catches);
    return code;
  };
  const ValType exn = Ref(HeapType::kExn);
  Check(std::vector<Case>{
      {Code().I32Const(1).Op(O::kThrow, {0}), ""},
      {Code().Op(O::kThrow, {0}), "throw expects 1 operand [i32], found 0"},
      {Code().Op(O::kThrow, {1}), "throw refers to unknown tag 1"},
      {Null(HeapType::kExn).Op(O::kThrowRef), ""},
      {Null(HeapType::kAny).Op(O::kThrowRef), "throw_ref expects exnref, found anyref"},
      // catch_all to the function's label.
      {try_table({1, 2, 0}).End(), ""},
      {try_table({1, 0, 0, 0}).End(), "try_table catches [i32], the label takes []"},
      {try_table({1, 3, 0}).End(), "try_table catches [] and (ref exn), the label takes []"},
      {try_table({1, 4, 0}).End(), "try_table has a malformed catch clause 4"},
      {try_table({1, 2, 1}).End(), "try_table refers to unknown label 1"},
      {try_table({1, 0, 1, 0}).End(), "try_table refers to unknown tag 1"},
      {try_table({100}).End(), "try_table has 100 catch clauses, which do not fit the body"},
      {Drop(Code()
                .Enter(O::kBlock, kI32)
                .Op(O::kTryTable)
                .U8(0x40)
                .Raw({1, 0, 0, 0})
                .End()
                .I32Const(1)
                .End()),
       ""},
      {Drop(Code()
                .Enter(O::kBlock, exn)
                .Op(O::kTryTable)
                .U8(0x40)
                .Raw({1, 3, 0})
                .End()
                .Op(O::kUnreachable)
                .End()),
       ""},
  });
}

TEST(Aggregates, Structures) {
  Check(std::vector<Case>{
      {Drop(Code().I32Const(1).I32Const(2).Op(O::kRefFunc, {0}).Op(O::kStructNew, {3})), ""},
      {Code().I32Const(1).I64Const(2).Op(O::kRefFunc, {0}).Op(O::kStructNew, {3}),
       "struct.new expects i32, found i64"},
      {Code().Op(O::kStructNewDefault, {3}),
       "struct.new_default of type 3, which has no default value"},
      {Code().Op(O::kStructNew, {6}), "struct.new refers to type 6, which is not a struct type"},
      // Any subtype will do.
      {Code().Op(O::kStructNewDefault, {5}).I32Const(1).Op(O::kStructSet, {4, 0}), ""},
      {Code().Op(O::kStructNewDefault, {4}).I32Const(1).Op(O::kStructSet, {5, 0}),
       "struct.set expects (ref null 5), found (ref 4)"},
      {Code().Op(O::kStructNewDefault, {5}).I64Const(1).Op(O::kStructSet, {5, 1}),
       "struct.set writes a field of type i64, which is immutable"},
      {Code().Op(O::kStructNewDefault, {5}).Op(O::kStructGet, {5, 2}),
       "struct.get refers to unknown field 2"},
      {Code().Op(O::kStructNewDefault, {5}).Op(O::kStructGet, {5, 1}).Op(O::kI64Eqz).Op(O::kDrop),
       ""},
      {Null(HeapType::Index(3)).Op(O::kStructGet, {3, 1}),
       "struct.get of a field of type (mut i8), which needs get_s or get_u"},
      {Drop(Null(HeapType::kNone).Op(O::kStructGetU, {3, 1})), ""},
      {Null(HeapType::Index(3)).Op(O::kStructGetS, {3, 0}),
       "struct.get_s of a field of type i32, must be packed"},
      {Drop(Code().Op(O::kUnreachable).Op(O::kStructNew, {3})), ""},
  });
}

TEST(Aggregates, Arrays) {
  const auto three = [](Code code) { return code.I32Const(0).I32Const(0).I32Const(0); };
  Check(std::vector<Case>{
      {Drop(Code().I32Const(7).I32Const(2).Op(O::kArrayNew, {6})), ""},
      {Drop(Code().I32Const(2).Op(O::kArrayNewDefault, {6}).Op(O::kArrayLen)), ""},
      {Code().I32Const(2).Op(O::kArrayNewDefault, {7}),
       "array.new_default of type 7, which has no default value"},
      {Drop(Func0().Op(O::kRefFunc, {0}).Op(O::kArrayNewFixed, {7, 2})), ""},
      {Func0().Op(O::kArrayNewFixed, {7, 2}), "array.new_fixed expects (ref 0), found nothing"},
      {Code().Op(O::kArrayNewFixed, {7, 10'001}),
       "array.new_fixed has 10001 operands, which exceed the limit of 10000"},
      {Drop(Code().I32Const(0).I32Const(0).Op(O::kArrayNewData, {6, 0})), ""},
      {Code().Op(O::kArrayNewData, {7, 0}),
       "array.new_data of an array of (ref 0), must be of numbers or vectors"},
      {Code().Op(O::kArrayNewData, {6, 1}), "array.new_data refers to unknown data segment 1"},
      {Drop(Code().I32Const(0).I32Const(0).Op(O::kArrayNewElem, {8, 1})), ""},
      {Code().Op(O::kArrayNewElem, {8, 0}),
       "array.new_elem writes (ref func) into an array of (mut anyref)"},
      {Drop(Null(HeapType::Index(6)).I32Const(0).Op(O::kArrayGetS, {6})), ""},
      {Code().Op(O::kArrayGet, {6}),
       "array.get of a field of type (mut i16), which needs get_s or get_u"},
      {Null(HeapType::Index(6)).I32Const(0).I32Const(1).Op(O::kArraySet, {6}), ""},
      {Code().Op(O::kArraySet, {7}),
       "array.set writes a field of type (ref 0), which is immutable"},
      {Null(HeapType::Index(6)).I32Const(0).I32Const(1).I32Const(2).Op(O::kArrayFill, {6}), ""},
      {Null(HeapType::Index(8))
           .I32Const(0)
           .Op(O::kRefNull)
           .Heap(HeapType::Index(9))
           .I32Const(0)
           .I32Const(1)
           .Op(O::kArrayCopy, {8, 9}),
       ""},
      {Code().Op(O::kArrayCopy, {9, 8}),
       "array.copy copies elements of type (mut anyref) to (mut eqref)"},
      {Code().Op(O::kArrayCopy, {7, 7}),
       "array.copy writes a field of type (ref 0), which is immutable"},
      {three(Null(HeapType::Index(6))).Op(O::kArrayInitData, {6, 0}), ""},
      {three(Null(HeapType::Index(9))).Op(O::kArrayInitElem, {9, 1}), ""},
      {Null(HeapType::kStruct).Op(O::kArrayLen), "array.len expects arrayref, found structref"},
  });
}

TEST(Casts, OperandsAndBranches) {
  const auto br_on_cast = [](Code code, O op, uint8_t flags, HeapType from, HeapType to) {
    return code.Op(op).U8(flags).U32(0).Heap(from).Heap(to);
  };
  const auto in_block = [](ValType type) {
    return Code().Enter(O::kBlock, type).Op(O::kRefNull).Heap(HeapType::kAny);
  };
  Check(std::vector<Case>{
      {Drop(Null(HeapType::kAny).Op(O::kRefTest).Heap(HeapType::Index(4))), ""},
      {Null(HeapType::kFunc).Op(O::kRefTest).Heap(HeapType::Index(4)),
       "ref.test expects anyref, found funcref"},
      {Null(HeapType::kAny).Op(O::kRefCast).Heap(HeapType::kI31).LocalSet(0),
       "",
       {{1, Ref(HeapType::kI31)}}},
      {Null(HeapType::kAny).Op(O::kRefCastNull).Heap(HeapType::kI31).LocalSet(0),
       "local.set expects (ref i31), found i31ref",
       {{1, Ref(HeapType::kI31)}}},
      {Code().I32Const(1).Op(O::kRefI31).Op(O::kI31GetU).Op(O::kDrop), ""},
      {Drop(Null(HeapType::kEq).Op(O::kRefNull).Heap(HeapType::Index(6)).Op(O::kRefEq)), ""},
      {Null(HeapType::kEq).Op(O::kRefNull).Heap(HeapType::kAny).Op(O::kRefEq),
       "ref.eq expects eqref, found anyref"},
      {Null(HeapType::kExtern).Op(O::kAnyConvertExtern).Op(O::kExternConvertAny).Op(O::kDrop), ""},
      {Code().I32Const(0).Op(O::kRefI31).Op(O::kExternConvertAny).LocalSet(0),
       "",
       {{1, Ref(HeapType::kExtern)}}},
      // To (ref i31): what goes on may be null.
      {Drop(br_on_cast(in_block(Ref(HeapType::kI31)), O::kBrOnCast, 1, HeapType::kAny,
                       HeapType::kI31)
                .Op(O::kUnreachable)
                .End()),
       ""},
      // To (ref null i31): what goes on is not null.
      {Drop(br_on_cast(in_block(RefNull(HeapType::kI31)), O::kBrOnCast, 3, HeapType::kAny,
                       HeapType::kI31)
                .LocalSet(0)
                .Op(O::kUnreachable)
                .End()),
       "",
       {{1, Ref(HeapType::kAny)}}},
      {br_on_cast(in_block(Ref(HeapType::kI31)), O::kBrOnCast, 3, HeapType::kAny, HeapType::kI31),
       "br_on_cast branches with i31ref, the label takes (ref i31)"},
      {br_on_cast(in_block(Ref(HeapType::kAny)), O::kBrOnCastFail, 1, HeapType::kAny,
                  HeapType::kI31),
       "br_on_cast_fail branches with anyref, the label takes (ref any)"},
      {br_on_cast(in_block(RefNull(HeapType::kAny)), O::kBrOnCast, 1, HeapType::kI31,
                  HeapType::kAny),
       "br_on_cast casts i31ref to (ref any), which is no subtype"},
      {br_on_cast(in_block(RefNull(HeapType::kAny)), O::kBrOnCast, 4, HeapType::kAny,
                  HeapType::kAny),
       "br_on_cast has malformed cast flags 4"},
  });
}

TEST(Memory64, AddressesHaveTheTypeOfTheMemory) {
  Check(std::vector<Case>{
      {Drop(Code().I64Const(0).Op(O::kI32Load, {0x42, 1, 0xffff'ffff'ffff'ffff})), ""},
      {Code().I32Const(0).Op(O::kI32Load, {0x42, 1, 0}), "i32.load expects i64, found i32"},
      {Drop(Code().I32Const(0).Op(O::kI32Load, {2, 0xffff'ffff})), ""},
      {Drop(Code().I32Const(0).Op(O::kI32Load, {2, 0x1'0000'0000})),
       "i32.load has offset 4294967296, which is out of range of 32-bit addresses"},
      {Drop(Code().Op(O::kMemorySize, {1}).Op(O::kMemoryGrow, {1}).Op(O::kI64Eqz)), ""},
      // To a 32-bit memory from a 64-bit one: the size is an i32.
      {Code().I32Const(0).I64Const(0).I32Const(0).Op(O::kMemoryCopy, {0, 1}), ""},
      {Code().I64Const(0).I64Const(0).I64Const(0).Op(O::kMemoryCopy, {1, 1}), ""},
      {Code().I64Const(0).I32Const(0).I64Const(0).Op(O::kMemoryFill, {1}), ""},
      {Code().I64Const(0).I32Const(0).I32Const(0).Op(O::kMemoryInit, {0, 1}), ""},
      {Drop(Code().I64Const(0).Op(O::kTableGet, {1})), ""},
      {Code().I32Const(0).Op(O::kTableGet, {1}), "table.get expects i64, found i32"},
      {Code().I64Const(0).I64Const(0).I64Const(0).Op(O::kTableCopy, {1, 1}), ""},
      {Code().I64Const(0).I32Const(0).I32Const(0).Op(O::kTableCopy, {1, 0}), ""},
      {Code().I64Const(0).Op(O::kCallIndirect, {0, 1}), ""},
  });
}

TEST(Threads, AtomicAccessesHaveTheirNaturalAlignment) {
  Check(std::vector<Case>{
      {Drop(Code().I32Const(0).Op(O::kI64AtomicLoad, {3, 0})), ""},
      {Code().I32Const(0).Op(O::kI64AtomicLoad, {2, 0}),
       "i64.atomic.load has alignment 2^2, which must be natural, 2^3"},
      {Code().I32Const(0).I32Const(1).Op(O::kI32AtomicStore16, {1, 0}), ""},
      {Drop(Code().I64Const(0).I64Const(1).I64Const(2).Op(O::kI64AtomicRmwCmpxchg, {0x43, 1, 0})),
       ""},
      {Drop(Code().I32Const(0).I32Const(1).I64Const(2).Op(O::kMemoryAtomicWait32, {2, 0})), ""},
      {Code().Op(O::kAtomicFence, {0}), ""},
      {Code().Op(O::kAtomicFence, {1}), "atomic.fence expects a zero byte"},
  });
}

// Casts, exceptions, structures and locals that must be set.
Code CodeOfManyKinds() {
  Code code;
  code.Enter(O::kBlock, RefNull(HeapType::kAny)).Op(O::kTryTable).U8(0x40).Raw({1, 2, 1});
  code.Op(O::kRefNull).Heap(HeapType::kAny).Op(O::kBrOnCast).U8(1).U32(1).Heap(HeapType::kAny);
  code.Heap(HeapType::Index(4)).Op(O::kDrop).End().I32Const(1).Op(O::kArrayNewDefault, {6}).End();
  code.Op(O::kDrop).Op(O::kRefFunc, {0}).LocalTee(0).Op(O::kArrayNewFixed, {7, 1}).Op(O::kDrop);
  code.LocalGet(0).Op(O::kCallRef, {0}).Op(O::kStructNewDefault, {5}).Op(O::kBrOnNull, {0});
  return code.Op(O::kStructGet, {5, 1}).Op(O::kDrop);
}

// Each byte of a body changed in several ways: a verdict, whatever it is. Most changes are errors.
TEST(Robustness, AnyByteMayBeWrong) {
  const std::vector<uint8_t> bytes = MakeModule({{1, RefTo(0)}}, CodeOfManyKinds());
  EXPECT_TRUE(ValidateModule(bytes).ok()) << ValidateModule(bytes);
  int refused = 0;
  for (size_t i = 8; i < bytes.size(); ++i) {
    for (const uint8_t change : {0x01, 0x02, 0x10, 0x40, 0x80, 0xff}) {
      std::vector<uint8_t> changed = bytes;
      changed[i] ^= change;
      refused += !ValidateModule(changed).ok();
    }
  }
  EXPECT_GT(refused, 600);
}

// Immediates of all kinds behind them.
std::vector<uint8_t> LongBody() {
  Code code = CodeOfManyKinds();
  code.Op(O::kAtomicFence, {0}).Op(O::kTryTable).U8(0x40).Raw({2, 2, 0, 2, 0}).End();
  code.I32Const(300).Op(O::kV128Load8Splat, {0, 300}).Op(O::kI8x16ExtractLaneU, {3});
  code.Op(O::kI8x16Splat).Default(ValType::V128()).Op(O::kI8x16Shuffle).Fixed(0, 8).Fixed(0, 8);
  code.Op(O::kI32x4ExtractLane, {0}).I64Const(1000).Default(ValType::V128());
  code.Op(O::kV128Load8Lane, {0x40, 1, 300}).U8(7).Op(O::kDrop).F32Const(1).Op(O::kDrop);
  code.F64Const(1).Op(O::kDrop).I32Const(1).I32Const(2).Op(O::kSelectTyped, {1}).U8(0x7f);
  code.Op(O::kBrTable, {1, 0, 0}).Op(O::kRefFunc, {0}).Op(O::kRefTest).Heap(HeapType::Index(0));
  ByteString body;
  return body.U32(1).U32(1).Type(RefTo(0)).Raw(code.Op(O::kDrop).End().bytes()).bytes();
}

// A body that ends before its time is refused for that, in the midst of an operator or behind it.
TEST(Robustness, BodiesMayEndAnywhere) {
  std::vector<uint8_t> body = LongBody();
  const auto validate = [&] {
    ModuleBuilder m = MakeContext();
    m.RawFunc(0, body);
    return ValidateModule(m.Build());
  };
  EXPECT_TRUE(validate().ok()) << validate();
  while (!body.empty()) {
    body.pop_back();
    EXPECT_THAT(std::string(validate().message()),
                ::testing::AnyOf(HasSubstr("unexpected end"), HasSubstr("do not fit the body")))
        << body.size();
  }
}

// One body for each feature, accepted with it and refused by its name without.
TEST(Features, EachCanBeTurnedOff) {
  struct Row {
    Feature feature;
    Code code;
    std::string what;
  };
  const Row rows[] = {
      {Feature::kTailCall, Code().Op(O::kReturnCall, {0}), "return_call"},
      {Feature::kFunctionReferences, Code().Op(O::kUnreachable).Op(O::kRefAsNonNull).Op(O::kDrop),
       "ref.as_non_null"},
      {Feature::kTailCall, Code().Op(O::kUnreachable).Op(O::kReturnCallRef, {0}),
       "return_call_ref"},
      {Feature::kFunctionReferences, Code().Op(O::kUnreachable).Op(O::kReturnCallRef, {0}),
       "return_call_ref"},
      {Feature::kGc, Code().I32Const(0).Op(O::kRefI31).Op(O::kDrop), "ref.i31"},
      {Feature::kExceptions, Code().Op(O::kTryTable).U8(0x40).U8(0).End(), "try_table"},
      {Feature::kThreads, Code().Op(O::kAtomicFence, {0}), "atomic.fence"},
      {Feature::kSimd, Code().I32Const(0).Op(O::kI32x4Splat).Op(O::kDrop), "i32x4.splat"},
      {Feature::kRelaxedSimd, Code().Op(O::kUnreachable).Op(O::kF32x4RelaxedMin).Op(O::kDrop),
       "f32x4.relaxed_min"},
      {Feature::kMultiMemory, Code().I32Const(0).Op(O::kI32Load, {0x42, 0, 0}).Op(O::kDrop),
       "i32.load with a memory index"},
      // Type 0 is [] -> [].
      {Feature::kMultiValue, Code().EnterTyped(O::kBlock, 0).End(), "block of a function type"},
      {Feature::kGc,
       Code().Enter(O::kBlock, RefNull(HeapType::kAny)).Op(O::kUnreachable).End().Op(O::kDrop),
       "type anyref"},
  };
  for (const Row& row : rows) {
    ModuleBuilder m;
    m.Memory(1);
    m.Func(m.Type({}, {}), {}, row.code);
    const std::vector<uint8_t> bytes = m.Build();
    EXPECT_TRUE(ValidateModule(bytes).ok()) << row.what << ValidateModule(bytes);
    const absl::Status status = ValidateModule(bytes, Features::Default().Without(row.feature));
    EXPECT_EQ(status.code(), absl::StatusCode::kUnimplemented) << row.what;
    EXPECT_THAT(
        std::string(status.message()),
        ::testing::EndsWith(": " + row.what + " needs the feature " +
                            std::string(FeatureName(row.feature)) + ", which is not enabled"));
  }
}

}  // namespace
}  // namespace davit::wasm
