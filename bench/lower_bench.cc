// Cost of lowering, in ns per IR instruction. The budget is 45 ns per Wasm operator; optimised IR
// has 0.7 to 0.9 instructions for an operator.
//
// The function is a chain of loops, each a mix as compiled C has it: fields and array elements of
// linear memory, 32-bit arithmetic, comparisons that end blocks, a call and a float expression.
#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/substitute.h"
#include "benchmark/benchmark.h"
#include "ir/parser.h"
#include "isa/target.h"
#include "support/check.h"

namespace davit::isa {
namespace {

// $0: number of the loop's header, $1 and $2: the next blocks, $3: prefix of the values' numbers.
constexpr const char* kLoop = R"(
block$0(v$30: i32, v$31: i32, v$32: f64) loop to block$2:
  v$33 = iadd_uext.i64 v9000001, v$30
  v$34 = load.i32 trapping memory v$33+12
  v$35 = iadd.i32 v$34, v$31
  v$36 = ishl.i32 v$35, v9000002
  v$37 = iadd_uext.i64 v9000001, v$36
  v$38 = uload8.i32 trapping memory v$37+1
  v$39 = band.i32 v$38, v9000003
  v$310 = bxor.i32 v$39, v$35
  store trapping memory v$310, v$33+16
  v$312 = load.i32 trapping memory v$33+20
  v$313 = iadd.i32 v$312, v9000004
  store trapping memory v$313, v$33+20
  v$315 = icmp.i32 ult v$310, v$34
  v$316 = select.i32 v$315, v$310, v$34
  v$317 = ushr.i32 v$316, v9000002
  v$318 = load.f64 trapping memory v$33+24
  v$319 = fmul.f64 v$318, v$32
  v$320 = fadd.f64 v$319, v9000005
  v$321 = imul.i32 v$317, v$35
  v$322 = call.i32 fn0(v$321, v$30)
  v$323 = iadd.i32 v$30, v9000004
  v$324 = icmp.i32 slt v$323, v$322
  brif v$324, block$0(v$323, v$321, v$320), block$1
block$1:
  v$326 = icmp.i32 eq v$321, v9000006
  trapnz v$326, unreachable
  jump block$2(v$317, v$321, v$320)
)";

ir::Function MakeFunction(int loops) {
  std::string text =
      "function %bench(i32) -> i32 davit {\n  sig0 = (i32, i32) -> i32 davit\n"
      "  fn0 = module:1 sig0\nblock0(v9000000: i32):\n"
      "  v9000001 = pinned.i64 1\n  v9000002 = iconst.i32 2\n  v9000003 = iconst.i32 127\n"
      "  v9000004 = iconst.i32 1\n  v9000005 = fconst.f64 0.5\n  v9000006 = iconst.i32 0\n"
      "  jump block1(v9000000, v9000004, v9000005)\n";
  for (int i = 0; i < loops; ++i) {
    const int header = 1 + 2 * i;
    absl::StrAppend(&text, absl::Substitute(kLoop, header, header + 1, header + 2, 1000 + i));
  }
  absl::StrAppend(&text, "block", 1 + 2 * loops,
                  "(v9100000: i32, v9100001: i32, v9100002: f64):\n  return v9100000\n}\n");
  absl::StatusOr<ir::Function> func = ir::ParseFunction(text);
  DAVIT_CHECK(func.ok());
  return *std::move(func);
}

// All of the function is alive, so that operands and edge arguments count alike.
std::vector<uint8_t> CountUses(const ir::Function& func) {
  std::vector<uint8_t> uses(func.insts.size());
  const auto use = [&](uint32_t v) { uses[v] = static_cast<uint8_t>(std::min(uses[v] + 1, 255)); };
  for (const ir::Inst& inst : func.insts) func.ForEachOperand(inst, use);
  for (const ir::EdgeData& edge : func.edges) {
    for (const uint32_t v : func.ArgsOf(edge)) use(v);
  }
  return uses;
}

void Lower(benchmark::State& state, const Target& target) {
  const ir::Function func = MakeFunction(static_cast<int>(state.range(0)));
  const std::vector<uint8_t> uses = CountUses(func);
  TargetOptions options;
  options.features = static_cast<uint64_t>(state.range(1));
  MachFunction mach;
  for (auto _ : state) {
    DAVIT_CHECK(target.lower(func, uses, options, mach).ok());
    benchmark::DoNotOptimize(mach.insts.data());
  }
  state.counters["insts"] = static_cast<double>(func.insts.size());
  state.counters["mach_insts"] = static_cast<double>(mach.insts.size());
  state.counters["per_inst"] = benchmark::Counter(
      static_cast<double>(func.insts.size()) * static_cast<double>(state.iterations()),
      benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

// x64/1/0: the target, loops, CPU features; those of this machine beside the baseline.
const bool kRegistered = [] {
  for (const Target* target : Targets()) {
    auto* bench =
        benchmark::RegisterBenchmark(std::string(target->name).c_str(),
                                     [target](benchmark::State& state) { Lower(state, *target); });
    bench->Args({1, 0})->Args({10, 0})->Args({300, 0});
    if (target == &HostTarget()) bench->Args({10, static_cast<int64_t>(target->host_features())});
  }
  return true;
}();

}  // namespace
}  // namespace davit::isa
