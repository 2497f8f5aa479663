// Speed of x86-64 emission: machine instructions per second, by kind, and a function of the usual
// mixture.
#include <benchmark/benchmark.h>

#include <random>
#include <vector>

#include "isa/x64/emit.h"
#include "tests/isa/x64_builder.h"

namespace davit::isa::x64 {
namespace {

constexpr int kInsts = 4096;

PReg SomeReg(std::mt19937& random) {
  constexpr PReg kRegs[] = {kRax, kRcx, kRdx, kRbx, kRsi, kRdi, kR8, kR9, kR10, kR11, kR12, kR13};
  return kRegs[random() % std::size(kRegs)];
}

void Run(benchmark::State& state, const MachBuilder& m) {
  CompiledFunction code;
  for (auto _ : state) {
    const bool ok = Emit(m.function, m.allocation, {}, code).ok();
    benchmark::DoNotOptimize(ok);
  }
  const double insts = static_cast<double>(m.function.insts.size());
  state.counters["ns/inst"] = benchmark::Counter(
      insts * state.iterations() * 1e-9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
  state.counters["bytes/inst"] = code.code_size / insts;
}

void BM_RegisterForms(benchmark::State& state) {
  std::mt19937 random(1);
  MachBuilder m;
  m.Block();
  for (int i = 0; i < kInsts; ++i) {
    const PReg to = SomeReg(random);
    m.Inst(i % 2 ? Op::kAdd32RM : Op::kXor64RM, {to, to, SomeReg(random)});
  }
  m.Inst(Op::kRet);
  Run(state, m);
}
BENCHMARK(BM_RegisterForms);

void BM_Loads(benchmark::State& state) {
  std::mt19937 random(1);
  MachBuilder m;
  m.Block();
  const AddrMode modes[] = {AddrMode(AddrMode::kPinned1).WithIndex(0).WithFault(),
                            AddrMode(AddrMode::kReg).WithFault(), AddrMode(AddrMode::kPinned0)};
  for (int i = 0; i < kInsts; ++i) {
    const AddrMode addr = modes[random() % 3];
    std::vector<PReg> regs = {SomeReg(random)};
    for (int k = 0; k < addr.num_operands(); ++k) regs.push_back(SomeReg(random));
    m.Inst(Op::kMov32RM, regs, {.addr = addr, .disp = static_cast<int32_t>(random() % 300)});
  }
  m.Inst(Op::kRet);
  Run(state, m);
}
BENCHMARK(BM_Loads);

// What compiled C looks like, roughly: half arithmetic, a third memory, a branch every seven, an
// edit every six.
void BM_Mixture(benchmark::State& state) {
  std::mt19937 random(1);
  MachBuilder m;
  const int num_blocks = kInsts / 7;
  m.allocation.num_slots = 10;
  for (int b = 0; b < num_blocks; ++b) {
    m.Block(random() % 10 == 0);
    for (int i = 0; i < 5; ++i) {
      const PReg to = SomeReg(random);
      const uint32_t kind = random() % 10;
      uint32_t inst;
      if (kind < 3) {
        inst = m.Inst(Op::kMov32RM, {to, SomeReg(random)},
                      {.addr = AddrMode(AddrMode::kPinned1).WithIndex(0).WithFault(), .disp = 20});
      } else if (kind < 4) {
        inst = m.Inst(Op::kMov64MR, {to, SomeReg(random)},
                      {.addr = AddrMode(AddrMode::kReg).WithFault(), .disp = 8});
      } else if (kind < 6) {
        inst = m.Inst(Op::kAdd32RMI, {to, to}, {.imm = random() % 500});
      } else {
        inst = m.Inst(kind < 8 ? Op::kAdd64RM : Op::kAnd32RM, {to, to, SomeReg(random)});
      }
      if (random() % 6 == 0)
        m.Move(Edit::Where::kBefore, inst, InSlot(random() % 10), InReg(SomeReg(random)));
    }
    if (b + 1 == num_blocks) break;
    m.Inst(Op::kCmp32RM, {SomeReg(random), SomeReg(random)});
    const int far = b + 1 + static_cast<int>(random() % 6) - 2;
    m.Branch(static_cast<Cond>(random() % 16), far > 0 && far < num_blocks ? far : b + 1, b + 1);
  }
  m.Inst(Op::kRet);
  Run(state, m);
}
BENCHMARK(BM_Mixture);

// The cost of a function that is next to empty.
void BM_SmallFunction(benchmark::State& state) {
  MachBuilder m(ir::CallConv::kDavit);
  m.Block();
  m.Inst(Op::kArgs);
  m.Inst(Op::kLea32RM, {kRax, kRdi}, {.addr = AddrMode(AddrMode::kReg), .disp = 1});
  m.Inst(Op::kRet);
  Run(state, m);
}
BENCHMARK(BM_SmallFunction);

}  // namespace
}  // namespace davit::isa::x64

BENCHMARK_MAIN();
