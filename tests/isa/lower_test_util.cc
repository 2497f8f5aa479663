#include "tests/isa/lower_test_util.h"

#include <map>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "gtest/gtest.h"
#include "ir/parser.h"
#include "ir/verifier.h"
#include "isa/aarch64/inst.h"
#include "isa/aarch64/lower.h"
#include "isa/aarch64/print.h"
#include "isa/x64/inst.h"
#include "isa/x64/lower.h"
#include "isa/x64/print.h"

namespace davit::isa {

std::vector<uint8_t> ComputeUses(const ir::Function& func) {
  std::vector<uint32_t> uses(func.insts.size());
  std::vector<bool> rooted(func.insts.size());
  std::vector<uint32_t> work;
  const auto use = [&](uint32_t v) {
    if (uses[v]++ == 0) work.push_back(v);
  };
  for (uint32_t i = 0; i < func.insts.size(); ++i) {
    const ir::Inst& inst = func.insts[i];
    const ir::Effects effects = ir::InfoOf(inst.op).effects;
    const bool removable_load = effects == ir::Effects::kReads && !inst.mem_flags().trapping();
    rooted[i] = effects != ir::Effects::kPure && effects != ir::Effects::kPinned && !removable_load;
    if (rooted[i]) func.ForEachOperand(inst, use);
  }
  while (!work.empty()) {
    const uint32_t v = work.back();
    work.pop_back();
    const ir::Inst& inst = func.insts[v];
    if (!rooted[v]) func.ForEachOperand(inst, use);
    if (inst.op != ir::Opcode::kParam || inst.a == 0) continue;
    // A live parameter makes the arguments on all edges to its block live.
    for (const ir::EdgeData& edge : func.edges) {
      if (edge.to.index() == inst.a) use(func.ArgsOf(edge)[inst.b]);
    }
  }
  std::vector<uint8_t> saturated;
  for (const uint32_t n : uses) saturated.push_back(static_cast<uint8_t>(n < 255 ? n : 255));
  return saturated;
}

ir::Function ParseBody(std::string_view signature, std::string_view body,
                       std::string_view declarations) {
  const std::string sig(signature);
  const std::string list = sig.substr(1, sig.find(')') - 1);
  std::string params;
  int n = 0;
  for (absl::string_view type : absl::StrSplit(list, ',', absl::SkipWhitespace())) {
    absl::StrAppend(&params, n == 0 ? "" : ", ", "v", n, ": ", absl::StripAsciiWhitespace(type));
    ++n;
  }
  const std::string text =
      absl::StrCat("function %test", sig, " {\n", std::string(declarations), "\nblock0",
                   n == 0 ? "" : absl::StrCat("(", params, ")"), ":\n", std::string(body), "\n}\n");
  absl::StatusOr<ir::Function> func = ir::ParseFunction(text);
  if (!func.ok()) {
    ADD_FAILURE() << func.status() << "\n" << text;
    return ir::Function();
  }
  const absl::Status valid = ir::Verify(*func);
  EXPECT_TRUE(valid.ok()) << valid << "\n" << text;
  return *std::move(func);
}

namespace {

// Replaces v5, v9, ... by v0, v1, ... in the order of their first appearance.
std::string Renumber(std::string_view text) {
  std::map<std::string, std::string> names;
  std::string renumbered;
  for (size_t i = 0; i < text.size();) {
    size_t end = i + 1;
    // Behind a colon is a register of the machine.
    const bool starts =
        text[i] == 'v' && (i == 0 || (!absl::ascii_isalnum(text[i - 1]) && text[i - 1] != ':'));
    while (starts && end < text.size() && absl::ascii_isdigit(text[end])) ++end;
    const std::string word(text.substr(i, end - i));
    const bool is_vreg = starts && end > i + 1;
    absl::StrAppend(
        &renumbered,
        is_vreg ? names.emplace(word, absl::StrCat("v", names.size())).first->second : word);
    i = end;
  }
  return renumbered;
}

// The row's name, so that widths and forms are seen, and the condition; then the operands.
std::string PrintRow(const MachFunction& mach, uint32_t i, Isa isa) {
  const MachInst& inst = mach.insts[i];
  std::string row, text;
  if (isa == Isa::kX64) {
    const x64::InstInfo& info = x64::InfoOf(static_cast<x64::Op>(inst.op));
    row = info.name;
    if (info.encoding.Has(x64::Encoding::kCondition)) {
      absl::StrAppend(&row, ".", std::string(x64::CondName(static_cast<x64::Cond>(inst.cond))));
    }
    text = x64::PrintInst(mach, i, nullptr);
  } else {
    // The condition is among the operands, or part of the mnemonic.
    const aarch64::InstInfo& info = aarch64::InfoOf(static_cast<aarch64::Op>(inst.op));
    row = info.name;
    text = aarch64::PrintInst(mach, i, nullptr);
    if (info.mnemonic.ends_with('.') || info.mnemonic.ends_with('_')) {
      absl::StrAppend(&row, ".",
                      std::string(aarch64::CondName(static_cast<aarch64::Cond>(inst.cond))));
    }
  }
  const size_t operands = text.find(' ');
  return operands == std::string::npos ? row : row + text.substr(operands);
}

}  // namespace

absl::StatusOr<std::string> LowerToText(const ir::Function& func, uint64_t features, Isa isa) {
  TargetOptions options;
  options.features = features;
  MachFunction mach;
  const auto lower = isa == Isa::kX64 ? x64::Lower : aarch64::Lower;
  const absl::Status status = lower(func, ComputeUses(func), options, mach);
  if (!status.ok()) return status;
  std::string text;
  for (uint32_t b = 0; b < mach.blocks.size(); ++b) {
    const regalloc::Block& block = mach.blocks[b];
    if (b != 0) {
      absl::StrAppend(&text, "block", b, ":");
      for (const regalloc::VReg param : mach.View().params_of(block)) {
        absl::StrAppend(&text, " v", param.index());
      }
      absl::StrAppend(&text, "\n");
    }
    for (uint32_t i = block.first_inst; i < block.end_inst; ++i) {
      absl::StrAppend(&text, PrintRow(mach, i, isa), "\n");
    }
  }
  return Renumber(text);
}

void CheckSelection(const SelectionCase& c, Isa isa) {
  SCOPED_TRACE(c.name);
  const absl::StatusOr<std::string> rows =
      LowerToText(ParseBody(c.signature, c.body, c.declarations), c.features, isa);
  ASSERT_TRUE(rows.ok()) << rows.status();
  EXPECT_EQ("\n" + *rows, c.rows);
}

void CheckVectorSelection(const VectorCase& c, Isa isa, const char* result) {
  SCOPED_TRACE(c.name);
  const absl::StatusOr<std::string> rows =
      LowerToText(ParseBody(absl::StrCat("(v128, v128, i32, i64) -> ", result, " davit"),
                            absl::StrCat(c.body, "\nreturn v9")),
                  c.features, isa);
  ASSERT_TRUE(rows.ok()) << rows.status();
  const size_t first = rows->find('\n'), last = rows->rfind("Ret");
  EXPECT_EQ(rows->substr(first, last - first), c.rows) << *rows;
}

}  // namespace davit::isa
