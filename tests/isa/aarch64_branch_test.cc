// Branches, islands and data in reach: generated functions are emitted and walked, as a processor
// would, with what Capstone decodes; every path has to lead to the block that the plan says.
#include <capstone/capstone.h>
#include <gtest/gtest.h>

#include <cstring>
#include <random>
#include <string>
#include <vector>

#include "isa/aarch64/assembler.h"
#include "isa/aarch64/emit.h"
#include "isa/aarch64/finish.h"
#include "isa/aarch64/fixups.h"
#include "tests/isa/aarch64_builder.h"

namespace davit::isa::aarch64 {
namespace {

using Where = Edit::Where;

constexpr uint32_t kNop = 0xd503201f;

// A block writes its number to w0 (movz), reads a constant if it has one, does nothing for a while
// and goes on.
struct BlockPlan {
  enum Kind { kJump, kCond, kZero32, kZero64, kBit, kTable, kReturn } kind = kReturn;
  std::vector<uint32_t> targets;
  // The edges to have moves, which make blocks of them.
  bool moves = false;
  Cond cond = Cond::kEq;
  // The register and bit that are tested.
  unsigned reg = 1, bit = 0;
  uint32_t filler = 0;
  // Offset and size in the constant pool; size 0: none.
  uint32_t constant = 0, constant_size = 0;
  bool cold = false;
};

class Program {
 public:
  std::vector<BlockPlan> plan;
  std::vector<uint8_t> constants;

  MachBuilder Build() const {
    MachBuilder m;
    m.function.constants = constants;
    for (size_t b = 0; b < plan.size(); ++b) BuildBlock(m, static_cast<uint32_t>(b));
    // Edits are sorted by edge, since blocks were built in order.
    return m;
  }

 private:
  void BuildBlock(MachBuilder& m, uint32_t number) const {
    const BlockPlan& block = plan[number];
    m.Block(block.cold);
    m.Inst(Op::kMovz32, {X(0)}, {.imm = number & 0xffff});
    m.Inst(Op::kMovk32, {X(0), X(0)}, {.imm = 1 << 16 | number >> 16});
    if (block.constant_size != 0) {
      const Op op = block.constant_size == 4   ? Op::kLdrS
                    : block.constant_size == 8 ? Op::kLdrD
                                               : Op::kLdrQ;
      m.Inst(op, {V(3)},
             {.addr = AddrMode(AddrMode::kConstant), .disp = static_cast<int32_t>(block.constant)});
    }
    for (uint32_t i = 0; i < block.filler; ++i) m.Inst(Op::kHint);
    if (block.kind == BlockPlan::kReturn) {
      m.Inst(Op::kRet);
      return;
    }
    if (block.kind == BlockPlan::kJump) {
      m.Jump(block.targets[0]);
      return;
    }
    if (block.kind == BlockPlan::kTable) {
      BuildTable(m, block);
      return;
    }
    const uint64_t first = m.Edge(block.targets[0]), second = m.Edge(block.targets[1]);
    const MachBuilder::Fields fields = {
        .disp = static_cast<int32_t>(block.bit), .imm = first | second << 32, .cond = block.cond};
    const Op op = block.kind == BlockPlan::kCond     ? Op::kBranch
                  : block.kind == BlockPlan::kZero32 ? Op::kBranchZero32
                  : block.kind == BlockPlan::kZero64 ? Op::kBranchZero64
                                                     : Op::kBranchBitZero;
    if (op == Op::kBranch) {
      m.Inst(op, std::vector<Allocation>(), fields);
    } else {
      m.Inst(op, {X(block.reg)}, fields);
    }
    for (const uint64_t edge : {first, second}) {
      if (block.moves) m.Move(Where::kEdge, static_cast<uint32_t>(edge), InReg(X(7)), InReg(X(8)));
    }
  }

  static void BuildTable(MachBuilder& m, const BlockPlan& block) {
    const uint32_t table = static_cast<uint32_t>(m.function.jump_tables.size());
    const uint32_t first = static_cast<uint32_t>(m.function.jump_table_edges.size());
    for (const uint32_t target : block.targets)
      m.function.jump_table_edges.push_back(m.Edge(target));
    m.function.jump_tables.push_back({first, static_cast<uint32_t>(block.targets.size())});
    m.Inst(Op::kJumpTableTarget, {X(5), X(6)}, {.imm = table});
    m.Inst(Op::kJumpTable, {X(5)}, {.imm = table});
  }
};

// Walks emitted code.
class Walker {
 public:
  Walker(const Program& program, const CompiledFunction& code) : program_(program), code_(code) {
    EXPECT_EQ(cs_open(CS_ARCH_ARM64, CS_MODE_ARM, &handle_), CS_ERR_OK);
    cs_option(handle_, CS_OPT_DETAIL, CS_OPT_ON);
    insn_ = cs_malloc(handle_);
  }
  ~Walker() {
    cs_free(insn_, 1);
    cs_close(&handle_);
  }

  // Every block that can be reached, with every outcome of its branch.
  void CheckAll() {
    std::vector<bool> seen(program_.plan.size());
    uint64_t entry = 0;
    const uint32_t first = NextBlock(entry, 0, false);
    if (testing::Test::HasFailure()) return;
    ASSERT_EQ(first, 0u);
    std::vector<std::pair<uint32_t, uint64_t>> work = {{0, entry}};
    seen[0] = true;
    while (!work.empty() && !testing::Test::HasFailure()) {
      const auto [block, start] = work.back();
      work.pop_back();
      const BlockPlan& plan = program_.plan[block];
      std::vector<std::pair<uint32_t, uint64_t>> next;
      if (plan.kind == BlockPlan::kTable) {
        CheckTable(plan, start, next);
      } else if (plan.kind == BlockPlan::kReturn) {
        uint64_t at = start;
        EXPECT_EQ(NextBlock(at, block, false), kReturned);
      } else {
        for (size_t way = 0; way < plan.targets.size(); ++way) {
          uint64_t at = start;
          const uint32_t to = NextBlock(at, block, way == 0);
          EXPECT_EQ(to, plan.targets[way]) << "from block " << block << " way " << way;
          next.push_back({to, at});
        }
      }
      for (const auto& [to, at] : next) {
        if (to < seen.size() && !seen[to]) {
          seen[to] = true;
          work.push_back({to, at});
        }
      }
    }
  }

 private:
  static constexpr uint32_t kReturned = 0xffff'ffff, kError = 0xffff'fffe, kTableJump = 0xffff'fffd;

  uint32_t Word(uint64_t at) const {
    uint32_t word;
    std::memcpy(&word, code_.bytes.data() + at, 4);
    return word;
  }

  // Executes from `at` until a block announces itself; `at` is then behind its number. `holds`: the
  // condition of block `from`.
  uint32_t NextBlock(uint64_t& at, uint32_t from, bool holds) {
    const BlockPlan& plan = program_.plan[from];
    uint32_t low = 0;
    for (int steps = 0; steps < 10'000'000; ++steps) {
      if (at + 4 > code_.bytes.size()) break;
      if (Word(at) == kNop) {
        at += 4;
        continue;
      }
      if (!Decode(at)) break;
      const cs_arm64& detail = insn_->detail->arm64;
      const cs_arm64_op* ops = detail.operands;
      switch (insn_->id) {
        case ARM64_INS_B:
          if (detail.cc != ARM64_CC_INVALID && detail.cc != ARM64_CC_AL) {
            const bool same = ToCond(detail.cc) == plan.cond;
            EXPECT_TRUE(plan.kind == BlockPlan::kCond &&
                        (same || ToCond(detail.cc) == Inverse(plan.cond)));
            at = same == holds ? static_cast<uint64_t>(ops[0].imm) : at + 4;
          } else {
            at = static_cast<uint64_t>(ops[0].imm);
          }
          continue;
        case ARM64_INS_CBZ:
        case ARM64_INS_CBNZ: {
          const bool is_64 = Word(at) >> 31;
          EXPECT_EQ(plan.kind, is_64 ? BlockPlan::kZero64 : BlockPlan::kZero32);
          EXPECT_EQ(Word(at) & 31, plan.reg);
          at = (insn_->id == ARM64_INS_CBZ) == holds ? static_cast<uint64_t>(ops[1].imm) : at + 4;
          continue;
        }
        case ARM64_INS_TBZ:
        case ARM64_INS_TBNZ:
          EXPECT_EQ(plan.kind, BlockPlan::kBit);
          EXPECT_EQ(Word(at) & 31, plan.reg);
          EXPECT_EQ(ops[1].imm, plan.bit);
          at = (insn_->id == ARM64_INS_TBZ) == holds ? static_cast<uint64_t>(ops[2].imm) : at + 4;
          continue;
        case ARM64_INS_RET:
          return kReturned;
        case ARM64_INS_BR:
          return kTableJump;
        case ARM64_INS_ADR:
          table_ = static_cast<uint64_t>(ops[1].imm);
          break;
        case ARM64_INS_LDR:
          if (ops[1].type == ARM64_OP_IMM) CheckConstant(plan, static_cast<uint64_t>(ops[1].imm));
          break;
        default:
          break;
      }
      // movz w0, #low; movk w0, #high, lsl #16; maybe with an island between them.
      if ((Word(at) & 0xffe0'001f) == 0x5280'0000) low = Word(at) >> 5 & 0xffff;
      if ((Word(at) & 0xffe0'001f) == 0x72a0'0000) {
        const uint32_t high = Word(at) >> 5 & 0xffff;
        at += 4;
        return low | high << 16;
      }
      at += 4;
    }
    ADD_FAILURE() << "lost at " << at << " from block " << from;
    return kError;
  }

  bool Decode(uint64_t at) {
    const uint8_t* bytes = code_.bytes.data() + at;
    size_t size = 4;
    uint64_t address = at;
    return cs_disasm_iter(handle_, &bytes, &size, &address, insn_);
  }

  static Cond ToCond(arm64_cc cc) { return static_cast<Cond>(cc - ARM64_CC_EQ); }

  void CheckConstant(const BlockPlan& plan, uint64_t at) {
    ASSERT_NE(plan.constant_size, 0u);
    ASSERT_LE(at + plan.constant_size, code_.bytes.size());
    EXPECT_EQ(at % plan.constant_size, 0u);
    EXPECT_EQ(0, std::memcmp(code_.bytes.data() + at, program_.constants.data() + plan.constant,
                             plan.constant_size));
  }

  void CheckTable(const BlockPlan& plan, uint64_t start,
                  std::vector<std::pair<uint32_t, uint64_t>>& next) {
    uint64_t at = start;
    const uint32_t block = static_cast<uint32_t>(&plan - program_.plan.data());
    ASSERT_EQ(NextBlock(at, block, false), kTableJump);
    const uint64_t table = table_;
    ASSERT_LE(table + 4 * plan.targets.size(), code_.bytes.size());
    for (size_t i = 0; i < plan.targets.size(); ++i) {
      uint64_t to =
          table + static_cast<uint64_t>(int64_t{static_cast<int32_t>(Word(table + 4 * i))});
      const uint32_t reached = NextBlock(to, block, false);
      ASSERT_EQ(reached, plan.targets[i]) << "entry " << i << " of block " << block;
      next.push_back({reached, to});
    }
  }

  const Program& program_;
  const CompiledFunction& code_;
  csh handle_ = 0;
  cs_insn* insn_ = nullptr;
  uint64_t table_ = 0;
};

CompiledFunction EmitProgram(const Program& program, uint64_t features = 0) {
  const MachBuilder m = program.Build();
  CompiledFunction out;
  TargetOptions options;
  options.features = features;
  const absl::Status status = Emit(m.function, m.allocation, options, out);
  EXPECT_TRUE(status.ok()) << status;
  return out;
}

void Check(const Program& program, uint64_t features = 0) {
  const CompiledFunction out = EmitProgram(program, features);
  Walker(program, out).CheckAll();
}

BlockPlan Jump(uint32_t to, uint32_t filler = 0) {
  BlockPlan block;
  block.kind = BlockPlan::kJump;
  block.targets = {to};
  block.filler = filler;
  return block;
}

BlockPlan TwoWay(BlockPlan::Kind kind, uint32_t holds, uint32_t fails, uint32_t filler = 0) {
  BlockPlan block;
  block.kind = kind;
  block.targets = {holds, fails};
  block.filler = filler;
  block.cond = Cond::kLo;
  block.reg = 13;
  block.bit = kind == BlockPlan::kBit ? 37 : 0;
  return block;
}

constexpr BlockPlan::Kind kTwoWayKinds[] = {BlockPlan::kCond, BlockPlan::kZero32,
                                            BlockPlan::kZero64, BlockPlan::kBit};

// Forwards and backwards over `words` instructions, by every kind of branch.
void CheckDistance(uint32_t words) {
  for (const BlockPlan::Kind kind : kTwoWayKinds) {
    SCOPED_TRACE(testing::Message() << "kind " << kind << " over " << words);
    Program forward;
    forward.plan = {TwoWay(kind, 2, 1), Jump(3, words), BlockPlan(), BlockPlan()};
    Check(forward);
    Program backward;
    backward.plan = {Jump(1), Jump(2, words), TwoWay(kind, 1, 3), BlockPlan()};
    Check(backward);
    if (testing::Test::HasFailure()) return;
  }
}

TEST(A64BranchTest, DistancesAround32KiB) {
  for (uint32_t words = 8192 - 12; words <= 8192 + 6; ++words) CheckDistance(words);
}

TEST(A64BranchTest, DistancesAround1MiB) {
  // The last ones that reach backwards, and where the island comes that keeps room for its size.
  for (const uint32_t words : {262'139u, 262'140u, 262'141u, 262'142u, 196'602u, 196'605u}) {
    CheckDistance(words);
  }
}

TEST(A64BranchTest, NoIslandWhereAllIsInReach) {
  for (const BlockPlan::Kind kind : kTwoWayKinds) {
    const uint32_t words = kind == BlockPlan::kBit ? 7600 : 190'000;
    Program program;
    program.plan = {TwoWay(kind, 2, 1), Jump(3, words), BlockPlan(), BlockPlan()};
    // Frame record (2), block (2), branch; block (2), fill, jump; returns: block (2), 2 each.
    EXPECT_EQ(EmitProgram(program).code_size, 4 * (2 + 3 + 2 + words + 1 + 2 * 4)) << kind;
  }
}

TEST(A64BranchTest, RandomPrograms) {
  for (uint32_t seed = 0; seed < 40; ++seed) {
    std::mt19937 random(seed);
    const auto below = [&](uint32_t n) { return static_cast<uint32_t>(random() % n); };
    Program program;
    const uint32_t num_blocks = 2 + below(300);
    program.constants.resize(16 * (1 + below(40)));
    for (uint8_t& byte : program.constants) byte = static_cast<uint8_t>(random());
    const uint32_t max_filler = seed % 4 == 0 ? 4000 : seed % 4 == 1 ? 200 : 12;
    for (uint32_t b = 0; b < num_blocks; ++b) {
      BlockPlan block;
      block.kind = static_cast<BlockPlan::Kind>(below(7));
      const uint32_t ways = block.kind == BlockPlan::kReturn  ? 0
                            : block.kind == BlockPlan::kJump  ? 1
                            : block.kind == BlockPlan::kTable ? 1 + below(30)
                                                              : 2;
      // Not to the entry, which has no edges in.
      for (uint32_t i = 0; i < ways; ++i) block.targets.push_back(1 + below(num_blocks - 1));
      block.moves = below(3) == 0;
      block.cond = static_cast<Cond>(below(kNumConds));
      block.reg = 1 + below(15);
      block.bit = block.kind == BlockPlan::kBit ? below(64) : 0;
      block.filler = below(max_filler);
      block.constant_size = below(3) == 0 ? 4u << below(3) : 0;
      if (block.constant_size != 0) {
        const uint32_t count =
            static_cast<uint32_t>(program.constants.size()) / block.constant_size;
        block.constant = block.constant_size * below(count);
      }
      block.cold = below(5) == 0;
      program.plan.push_back(block);
    }
    SCOPED_TRACE(seed);
    Check(program, seed % 2 == 0 ? uint64_t{kBti} : 0);
    if (HasFailure()) return;
  }
}

// More constants, tables and branches to the far end than any island may hold.
TEST(A64BranchTest, LargeFunctionWithData) {
  Program program;
  std::mt19937 random(7);
  constexpr uint32_t kBlocks = 60'000;
  program.constants.resize(16 * 20'000);
  for (uint8_t& byte : program.constants) byte = static_cast<uint8_t>(random());
  for (uint32_t b = 0; b < kBlocks; ++b) {
    const uint32_t far = kBlocks - 1 - random() % 100, next = b + 1;
    BlockPlan block = TwoWay(kTwoWayKinds[random() % 4], far, next, 5);
    if (b == kBlocks - 1) block = BlockPlan();
    if (b % 1000 == 500) {
      block = BlockPlan();
      block.kind = BlockPlan::kTable;
      const uint32_t size = b % 10'000 == 4500 ? 40'000 : 500;
      for (uint32_t i = 0; i < size; ++i) {
        block.targets.push_back(1 + static_cast<uint32_t>(random()) % (kBlocks - 1));
      }
      block.targets.push_back(next);
    }
    block.constant_size = 16;
    block.constant = 16 * (random() % 20'000);
    program.plan.push_back(block);
  }
  Check(program);
}

TEST(A64BranchTest, JumpTableTargetsAreLandingPads) {
  Program program;
  BlockPlan table;
  table.kind = BlockPlan::kTable;
  table.targets = {1, 2, 1};
  program.plan = {table, BlockPlan(), BlockPlan()};
  const CompiledFunction plain = EmitProgram(program), marked = EmitProgram(program, kBti);
  // bti c at the entry, bti j at two blocks.
  EXPECT_EQ(marked.code_size, plain.code_size + 12);
  Check(program, kBti);
}

// Emits `count` branches without their targets, then binds them. Returns the entries looked at.
uint64_t Visits(uint32_t count, bool shared_target) {
  MachFunction function;
  function.Clear();
  EmitScratch scratch;
  scratch.code.Clear(0);
  Fixups fixups(function, scratch);
  Assembler assembler(scratch.code, &fixups);
  const Reach reaches[] = {Reach::k14, Reach::k19, Reach::k26};
  const uint32_t words[] = {Assembler::Word(Op::kTbz, X(1)), Assembler::Word(Op::kCbz64, X(1)),
                            Assembler::Word(Op::kB)};
  std::vector<Label> labels;
  for (uint32_t i = 0; i < count; ++i) {
    if (labels.empty() || !shared_target) labels.push_back(scratch.code.MakeLabel());
    assembler.Branch(words[i % 3], reaches[i % 3], labels.back());
  }
  for (const Label label : labels) {
    scratch.code.Bind(label);
    assembler.Append(kNop);
  }
  fixups.Finish();
  return fixups.visits();
}

TEST(A64BranchTest, WorkIsLinearInPendingBranches) {
  for (const bool shared : {false, true}) {
    // Each branch once, and once more as a veneer.
    EXPECT_LE(Visits(100'000, shared), 200'000u);
    EXPECT_GE(Visits(100'000, shared), 100'000u);
  }
}

TEST(A64BranchTest, MoreThan128MiBIsAnError) {
  MachFunction function;
  function.Clear();
  CompiledFunction out;
  out.scratch.code.Clear(0);
  Fixups fixups(function, out.scratch);
  out.scratch.code.Reserve(kMaxCodeSize);
  out.scratch.code.set_cursor(out.scratch.code.cursor() + kMaxCodeSize);
  EXPECT_EQ(FinishCode(function, fixups, out.scratch, out).code(),
            absl::StatusCode::kResourceExhausted);
}

}  // namespace
}  // namespace davit::isa::aarch64
