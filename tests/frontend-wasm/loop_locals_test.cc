// The skim that finds the locals that loops assign.
#include "frontend-wasm/loop_locals.h"

#include <algorithm>
#include <random>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::ByteString;
using testing::Code;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

// A body without declared locals.
std::vector<uint8_t> Body(const Code& code) {
  return ByteString().U8(0).Raw(code.bytes()).U8(0x0b).bytes();
}

std::vector<uint32_t> Sorted(const LoopLocals& locals, uint32_t loop) {
  std::vector<uint32_t> set(locals.AssignedIn(loop).begin(), locals.AssignedIn(loop).end());
  std::sort(set.begin(), set.end());
  return set;
}

Code& Set(Code& code, uint32_t local) { return code.I32Const(0).LocalSet(local); }

TEST(LoopLocals, NestedLoops) {
  Code code;
  Set(code, 9);
  code.Enter(Opcode::kLoop);  // 0
  Set(Set(code, 1), 1);
  code.Enter(Opcode::kLoop);  // 1
  Set(Set(code, 2), 1);
  code.End();
  code.Enter(Opcode::kBlock).Enter(Opcode::kLoop).End().End();  // 2
  code.I32Const(0)
      .Enter(Opcode::kIf)
      .I32Const(0)
      .LocalTee(300)
      .Op(Opcode::kDrop)
      .Op(Opcode::kElse)
      .End();
  code.End();
  Set(code, 8);
  code.Enter(Opcode::kLoop);  // 3
  Set(code, 5);
  code.End();
  LoopLocals locals;
  locals.Skim(Body(code), 301);
  EXPECT_TRUE(locals.complete());
  ASSERT_EQ(locals.num_loops(), 4u);
  EXPECT_THAT(Sorted(locals, 0), ElementsAre(1, 2, 300));
  EXPECT_THAT(Sorted(locals, 1), ElementsAre(1, 2));
  EXPECT_TRUE(locals.AssignedIn(2).empty());
  EXPECT_THAT(Sorted(locals, 3), ElementsAre(5));
  EXPECT_TRUE(locals.AssignedIn(4).empty());
}

TEST(LoopLocals, GetsOverEveryImmediate) {
  for (const OpcodeInfo& info : kOpcodeInfo) {
    Code code;
    code.Enter(Opcode::kLoop);
    const Opcode op = OpcodeFor(info.prefix, info.code);
    code.Op(op);
    switch (info.immediate) {
      case Immediate::kNone:
        break;
      case Immediate::kF32:
        code.Fixed(0x0303'0303, 4);
        break;
      case Immediate::kF64:
        code.Fixed(0x0303'0303'0303'0303, 8);
        break;
      case Immediate::kV128:
      case Immediate::kLanes16:
        code.Fixed(0x0303'0303'0303'0303, 8).Fixed(0x0303'0303'0303'0303, 8);
        break;
      case Immediate::kBrTable:
        code.U32(2).U32(200).U32(3).U32(3);
        break;
      case Immediate::kValTypes:
        code.U32(2).U8(0x63).U8(0x70).U8(0x7f);
        break;
      case Immediate::kBlockType:
        code.S64(200).End();
        break;
      case Immediate::kI64:
        code.S64(INT64_MIN);
        break;
      case Immediate::kLane:
        code.U8(0xff);
        break;
      case Immediate::kZero:
        code.U8(0);
        break;
      case Immediate::kBrCast:
        code.U8(3).U32(200).S64(200).U8(0x6e);
        break;
      case Immediate::kTryTable:
        code.U8(0x40).U32(2).U8(0).U32(200).U32(3).U8(2).U32(3).End();
        break;
      case Immediate::kIndirectCall:
      case Immediate::kMemoryMemory:
      case Immediate::kDataMemory:
      case Immediate::kTableTable:
      case Immediate::kElemTable:
      case Immediate::kTypeField:
      case Immediate::kTypeCount:
      case Immediate::kTypeData:
      case Immediate::kTypeElem:
      case Immediate::kTypeType:
        code.U32(200).U32(3);
        break;
      default:
        if (HasMemArg(info.immediate)) {
          code.U32(0x40).U32(200).U32(0x8000'0000u);
          if (info.immediate >= Immediate::kMem8Lane) code.U8(0xff);
        } else {
          code.U32(200);
        }
    }
    const bool assigns = op == Opcode::kLocalSet || op == Opcode::kLocalTee;
    // They close the loop.
    if (op == Opcode::kEnd || op == Opcode::kDelegate) continue;
    Set(code, 7);
    code.End();
    LoopLocals locals;
    locals.Skim(Body(code), 10);
    ASSERT_GE(locals.num_loops(), 1u);
    EXPECT_THAT(Sorted(locals, 0), ElementsAre(7)) << info.text << assigns;
  }
}

TEST(LoopLocals, FindsLoopsByOffset) {
  Code code;
  code.Enter(Opcode::kLoop).Enter(Opcode::kLoop).End().End().Enter(Opcode::kLoop).End();
  LoopLocals locals;
  locals.Skim(Body(code), 0);
  EXPECT_EQ(locals.num_operators(), 7u);
  EXPECT_EQ(locals.LoopAt(1, 0), 0u);
  EXPECT_EQ(locals.LoopAt(3, 1), 1u);
  EXPECT_EQ(locals.LoopAt(7, 1), 2u);
  EXPECT_EQ(locals.LoopAt(2, 0), 3u);
}

TEST(LoopLocals, ChainOfLoopsSharesOneSet) {
  constexpr uint32_t kDepth = 20'000;
  constexpr uint32_t kLocals = 5'000;
  Code code;
  for (uint32_t i = 0; i < kDepth; ++i) code.Enter(Opcode::kLoop);
  for (uint32_t i = 0; i < kLocals; ++i) Set(code, i);
  for (uint32_t i = 0; i < kDepth; ++i) code.End();
  LoopLocals locals;
  locals.Skim(Body(code), kLocals);
  EXPECT_TRUE(locals.complete());
  EXPECT_EQ(locals.AssignedIn(0).size(), kLocals);
  EXPECT_EQ(locals.AssignedIn(0).data(), locals.AssignedIn(kDepth - 1).data());
}

TEST(LoopLocals, SetsBeyondTheBudgetAreGivenUp) {
  constexpr uint32_t kDepth = 5'000;
  Code code;
  for (uint32_t i = 0; i < kDepth; ++i) code.Enter(Opcode::kLoop);
  for (uint32_t i = 0; i < kDepth; ++i) Set(code, i).End();
  LoopLocals locals;
  locals.Skim(Body(code), kDepth);
  EXPECT_FALSE(locals.complete());
  // The next function is not affected.
  Code small;
  small.Enter(Opcode::kLoop);
  Set(small, 1).End();
  locals.Skim(Body(small), 2);
  EXPECT_TRUE(locals.complete());
  EXPECT_THAT(Sorted(locals, 0), ElementsAre(1));
}

TEST(LoopLocals, AnyBytesAreSafe) {
  std::mt19937 random(1);
  LoopLocals locals;
  for (int round = 0; round < 20'000; ++round) {
    std::vector<uint8_t> body(random() % 40);
    for (uint8_t& byte : body) byte = static_cast<uint8_t>(random() % (round % 2 ? 256 : 48));
    if (!body.empty() && round % 4) body[0] = 0;
    // An exact copy on the heap, so that a sanitizer sees a read behind the end.
    const std::vector<uint8_t> exact(body.begin(), body.end());
    locals.Skim(exact, 3);
    for (uint32_t i = 0; i < locals.num_loops(); ++i) {
      for (uint32_t local : locals.AssignedIn(i)) ASSERT_LT(local, 3u);
    }
  }
}

}  // namespace
}  // namespace davit::wasm
