// Branches, block order and relaxation: random control flow is emitted, executed and compared with
// a walk over the blocks; branch sizes are compared with what Capstone says would have been
// possible.
#include <capstone/capstone.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "isa/x64/emit.h"
#include "tests/isa/execute.h"
#include "tests/isa/x64_builder.h"

namespace davit::isa::x64 {
namespace {

using Where = Edit::Where;

// A program reads one byte per block visited from rdi and writes (block, r8) to rsi. It ends by a
// trap when the byte is 255, or in a block that returns. Edges may exchange r8 and r9.
constexpr uint8_t kStop = 255;

struct BlockPlan {
  enum Kind { kJump, kBranch, kTable, kReturn, kEmpty } kind = kJump;
  std::vector<uint32_t> targets;
  std::vector<bool> swaps;
  Cond cond = Cond::kB;
  uint8_t bound = 128;
  int filler = 0;
  bool cold = false;
};

class RandomProgram {
 public:
  RandomProgram(uint32_t seed, int num_blocks, int max_filler) : random_(seed) {
    plan_.resize(num_blocks);
    for (int b = 0; b < num_blocks; ++b) Plan(b, max_filler);
  }

  MachBuilder Build() {
    MachBuilder m;
    for (size_t b = 0; b < plan_.size(); ++b) BuildBlock(m, static_cast<uint32_t>(b));
    return m;
  }

  // What a run with these bytes writes.
  std::vector<uint32_t> Walk(const std::vector<uint8_t>& bytes) const {
    std::vector<uint32_t> trace;
    uint32_t block = 0, r8 = 1, r9 = 2;
    size_t next = 0;
    for (;;) {
      const BlockPlan& plan = plan_[block];
      size_t choice = 0;
      if (plan.kind != BlockPlan::kEmpty) {
        trace.push_back(block);
        trace.push_back(r8);
        const uint8_t byte = bytes[next++];
        if (byte == kStop || plan.kind == BlockPlan::kReturn) return trace;
        if (plan.kind == BlockPlan::kBranch) choice = Taken(plan, byte) ? 0 : 1;
        if (plan.kind == BlockPlan::kTable)
          choice = std::min<size_t>(byte, plan.targets.size() - 1);
      }
      if (plan.swaps[choice]) std::swap(r8, r9);
      block = plan.targets[choice];
    }
  }

 private:
  unsigned Below(unsigned n) { return random_() % n; }

  static bool Taken(const BlockPlan& plan, uint8_t byte) {
    const bool even = __builtin_popcount(static_cast<uint8_t>(byte - plan.bound)) % 2 == 0;
    switch (plan.cond) {
      case Cond::kB:
        return byte < plan.bound;
      case Cond::kAe:
        return byte >= plan.bound;
      case Cond::kE:
        return byte == plan.bound;
      case Cond::kNe:
        return byte != plan.bound;
      case Cond::kP:
        return even;
      case Cond::kNp:
        return !even;
      case Cond::kFloatEq:
        return byte == plan.bound && !even;
      case Cond::kFloatNe:
        return byte != plan.bound || even;
      default:
        return false;
    }
  }

  void Plan(int b, int max_filler) {
    BlockPlan& plan = plan_[b];
    const int num_blocks = static_cast<int>(plan_.size());
    const auto target = [&] {
      // Mostly near, so that there are loops and short branches; never the entry.
      const int near = b + static_cast<int>(Below(9)) - 3;
      return static_cast<uint32_t>(
          near > 0 && near < num_blocks && Below(8) ? near : 1 + Below(num_blocks - 1));
    };
    const unsigned kind = Below(16);
    plan.kind = b == 0       ? BlockPlan::kBranch
                : kind < 3   ? BlockPlan::kEmpty
                : kind < 6   ? BlockPlan::kJump
                : kind < 14  ? BlockPlan::kBranch
                : kind == 14 ? BlockPlan::kTable
                             : BlockPlan::kReturn;
    const int num_targets = plan.kind == BlockPlan::kBranch  ? 2
                            : plan.kind == BlockPlan::kTable ? 1 + Below(6)
                                                             : 1;
    for (int i = 0; i < num_targets; ++i) {
      uint32_t to = target();
      // No cycle of empty blocks: those go forwards, or to a block that is not empty.
      if (plan.kind == BlockPlan::kEmpty && to <= static_cast<uint32_t>(b))
        to = b + 1 < num_blocks ? b + 1 : 0;
      if (to == 0) plan.kind = BlockPlan::kReturn, to = 1;
      plan.targets.push_back(to);
      const bool critical = plan.kind == BlockPlan::kBranch || plan.kind == BlockPlan::kTable;
      plan.swaps.push_back(critical && Below(4) == 0);
    }
    constexpr Cond kConds[] = {Cond::kB, Cond::kAe, Cond::kE,       Cond::kNe,
                               Cond::kP, Cond::kNp, Cond::kFloatEq, Cond::kFloatNe};
    plan.cond = kConds[Below(8)];
    plan.bound = plan.cond <= Cond::kAe ? 64 + Below(128) : Below(4);
    plan.filler = max_filler == 0 ? 0 : Below(max_filler);
    plan.cold = Below(6) == 0;
  }

  void BuildBlock(MachBuilder& m, uint32_t number) {
    const BlockPlan& plan = plan_[number];
    m.Block(plan.cold);
    if (number == 0) {
      m.Inst(Op::kMov32RI, {kR8}, {.imm = 1});
      m.Inst(Op::kMov32RI, {kR9}, {.imm = 2});
    }
    if (plan.kind == BlockPlan::kEmpty) {
      m.Jump(plan.targets[0]);
      return;
    }
    const AddrMode base(AddrMode::kReg);
    m.Inst(Op::kMov32MI, {kRsi}, {.addr = base, .imm = number});
    m.Inst(Op::kMov32MR, {kRsi, kR8}, {.addr = base, .disp = 4});
    m.Inst(Op::kAdd64RMI, {kRsi, kRsi}, {.imm = 8});
    m.Inst(Op::kMovzx8RM, {kRax, kRdi}, {.addr = base});
    m.Inst(Op::kAdd64RMI, {kRdi, kRdi}, {.imm = 1});
    m.Inst(Op::kCmp32RMI, {kRax}, {.imm = kStop});
    m.Inst(Op::kTrapIf, std::vector<PReg>(), {.imm = 0, .cond = Cond::kE, .source = number});
    for (int i = 0; i < plan.filler; ++i) m.Inst(Op::kMov32RI, {kRcx}, {.imm = 7});
    std::vector<uint32_t> edges;
    if (plan.kind != BlockPlan::kReturn) {
      for (size_t i = 0; i < plan.targets.size(); ++i) {
        edges.push_back(m.Edge(plan.targets[i]));
        if (!plan.swaps[i]) continue;
        m.allocation.edits.push_back(
            {Where::kEdge, Edit::Kind::kSwap, false, edges.back(), InReg(kR8), InReg(kR9), 0, {}});
      }
    }
    switch (plan.kind) {
      case BlockPlan::kJump:
        m.Inst(Op::kJump, std::vector<PReg>(), {.imm = edges[0]});
        break;
      case BlockPlan::kBranch:
        m.Inst(Op::kCmp32RMI, {kRax}, {.imm = plan.bound});
        m.Inst(Op::kBranch, std::vector<PReg>(),
               {.imm = edges[0] | static_cast<uint64_t>(edges[1]) << 32, .cond = plan.cond});
        break;
      case BlockPlan::kTable: {
        const uint32_t table = static_cast<uint32_t>(m.function.jump_tables.size());
        m.function.jump_tables.push_back({static_cast<uint32_t>(m.function.jump_table_edges.size()),
                                          static_cast<uint32_t>(edges.size())});
        m.function.jump_table_edges.insert(m.function.jump_table_edges.end(), edges.begin(),
                                           edges.end());
        m.Inst(Op::kJumpTableTarget, {kRcx, kRdx, kRax}, {.imm = table});
        m.Inst(Op::kJumpTable, {kRcx}, {.imm = table});
        break;
      }
      default:
        m.Inst(Op::kRet);
        break;
    }
  }

  std::mt19937 random_;
  std::vector<BlockPlan> plan_;
};

struct BranchCount {
  int all = 0;
  int is_short = 0;
  // Long, though the distance fits a byte.
  int missed = 0;
};

BranchCount CountBranches(const CompiledFunction& code) {
  csh handle;
  DAVIT_CHECK(cs_open(CS_ARCH_X86, CS_MODE_64, &handle) == CS_ERR_OK);
  cs_option(handle, CS_OPT_DETAIL, CS_OPT_ON);
  cs_insn* inst = cs_malloc(handle);
  const uint8_t* p = code.bytes.data();
  size_t size = code.code_size;
  uint64_t address = 0;
  BranchCount count;
  while (cs_disasm_iter(handle, &p, &size, &address, inst)) {
    const cs_x86& detail = inst->detail->x86;
    if (!cs_insn_group(handle, inst, CS_GRP_JUMP) || detail.operands[0].type != X86_OP_IMM)
      continue;
    ++count.all;
    count.is_short += inst->size == 2;
    // A shorter branch moves its own end, too, when it goes backwards.
    const int64_t start = static_cast<int64_t>(inst->address);
    const int64_t target = detail.operands[0].imm;
    const int64_t distance = target > start ? target - start - inst->size : target - start - 2;
    count.missed += inst->size > 2 && distance >= -128 && distance <= 127;
  }
  EXPECT_EQ(size, 0u);
  cs_free(inst, 1);
  cs_close(&handle);
  return count;
}

TEST(BranchTest, RandomControlFlowRuns) {
  BranchCount total;
  CompiledFunction code;
  for (uint32_t seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE(seed);
    RandomProgram program(seed, 2 + seed % 60, seed % 3 == 0 ? 0 : seed % 3 == 1 ? 8 : 40);
    const MachBuilder m = program.Build();
    ASSERT_TRUE(Emit(m.function, m.allocation, {}, code).ok());
    const BranchCount count = CountBranches(code);
    total.all += count.all;
    total.is_short += count.is_short;
    total.missed += count.missed;
    const ExecutableCode run(code);
    std::mt19937 random(seed + 1000);
    for (int repeat = 0; repeat < 10; ++repeat) {
      std::vector<uint8_t> bytes(300);
      for (uint8_t& byte : bytes) byte = random() % 3 ? random() % 8 : random() % 255;
      bytes.back() = kStop;
      const std::vector<uint32_t> expected = program.Walk(bytes);
      std::vector<uint32_t> trace(2 * bytes.size());
      uint32_t* end = trace.data();
      const auto trap =
          run.Trap([&] { run.As<void(const uint8_t*, uint32_t*)>()(bytes.data(), end); });
      if (trap) {
        EXPECT_EQ(trap->code, ir::TrapCode::kUnreachable);
        EXPECT_EQ(trap->source_offset, expected[expected.size() - 2]);
      }
      trace.resize(expected.size());
      ASSERT_EQ(trace, expected);
    }
  }
  // Two sweeps are not the fixed point, but near it.
  EXPECT_LT(total.missed * 200, total.all) << total.missed;
  EXPECT_GT(total.is_short, 1000);
}

// Distances around the limit of the short form, in both directions.
TEST(BranchTest, ShortBranchesReachExactly127And128) {
  for (int filler = 110; filler <= 140; ++filler) {
    for (const bool backward : {false, true}) {
      MachBuilder m;
      m.Block();
      m.Jump(1);
      m.Block();
      // mov ecx, ecx: two bytes; lea rcx, [rcx+1]: four; xchg would vary.
      if (!backward) {
        m.Inst(Op::kTest32R, {kRdi});
        m.Branch(Cond::kE, 3, 2);
        m.Block();
      }
      for (int i = 0; i < filler / 2; ++i) m.Inst(Op::kMov32RM, {kRcx, kRcx});
      if (filler % 2) m.Inst(Op::kMov32RM, {kRcx, kR8});
      if (backward) {
        m.Inst(Op::kTest32R, {kRdi});
        m.Branch(Cond::kE, 1, 2);
        m.Block();
        m.Inst(Op::kRet);
      } else {
        m.Jump(3);
        m.Block();
        m.Inst(Op::kRet);
      }
      CompiledFunction code;
      ASSERT_TRUE(Emit(m.function, m.allocation, {}, code).ok());
      const BranchCount count = CountBranches(code);
      ASSERT_EQ(count.all, 1);
      const int body = 2 * (filler / 2) + (filler % 2 ? 3 : 0);
      // Backwards the distance also spans test and the branch itself.
      const bool fits = backward ? body + 4 <= 128 : body <= 127;
      EXPECT_EQ(count.is_short, fits) << body << (backward ? " back" : " forth");
    }
  }
}

// Float conditions with either target next, or neither.
TEST(BranchTest, FloatConditionsInEveryLayout) {
  for (const Cond cond : {Cond::kFloatEq, Cond::kFloatNe}) {
    for (int layout = 0; layout < 3; ++layout) {
      MachBuilder m;
      m.Block();
      m.Inst(Op::kUcomisdXM, {Xmm(0), Xmm(1)});
      const uint32_t yes = layout == 0 ? 1 : 2, no = layout == 0 ? 2 : layout == 1 ? 1 : 3;
      m.Branch(cond, yes, no);
      for (uint32_t b = 1; b <= 3; ++b) {
        m.Block();
        m.Inst(Op::kMov32RI, {kRax}, {.imm = b});
        m.Inst(Op::kRet);
      }
      CompiledFunction compiled;
      ASSERT_TRUE(Emit(m.function, m.allocation, {}, compiled).ok());
      const ExecutableCode code(compiled);
      for (double a : {0.0, -0.0, 1.0, __builtin_nan("")}) {
        for (double b : {0.0, 1.0, __builtin_nan("")}) {
          const bool holds = cond == Cond::kFloatEq ? a == b : a != b;
          EXPECT_EQ(code.As<uint32_t(double, double)>()(a, b), holds ? yes : no);
        }
      }
    }
  }
}

TEST(BranchTest, CyclesOfEmptyBlocksAreLoops) {
  MachBuilder m;
  m.Block();
  m.Branch(Cond::kE, 1, 3);
  m.Block();
  m.Jump(2);
  m.Block();
  m.Jump(1);
  m.Block();
  m.Inst(Op::kRet);
  CompiledFunction code;
  ASSERT_TRUE(Emit(m.function, m.allocation, {}, code).ok());
  // push rbp; mov rbp, rsp; jne L; L0: jmp L0; L: pop rbp; ret
  EXPECT_EQ(code.code_size, 1u + 3 + 2 + 2 + 1 + 1);
}

// Emission of a long chain of branches over each other is linear: nothing here depends on the
// distance.
TEST(BranchTest, LongFunctions) {
  MachBuilder m;
  constexpr uint32_t kBlocks = 50000;
  for (uint32_t b = 0; b + 1 < kBlocks; ++b) {
    m.Block();
    m.Inst(Op::kTest32R, {kRdi});
    m.Branch(Cond::kE, kBlocks - 1 - b > b ? kBlocks - 1 - b : b + 1, b + 1);
  }
  m.Block();
  m.Inst(Op::kRet);
  CompiledFunction code;
  ASSERT_TRUE(Emit(m.function, m.allocation, {}, code).ok());
  const ExecutableCode run(code);
  run.As<void(int)>()(1);
  run.As<void(int)>()(0);
}

}  // namespace
}  // namespace davit::isa::x64
