// C3: what accompanies code (trap sites, calls, relocations) follows the order of the code and not
// that of the instructions before blocks were placed; both ISAs and all levels.
//
// The module traps and calls where the layout moves blocks: in cold arms, in loops, behind a
// br_table. The test wrote it, so it knows where in the source each trap and each call stands.
#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "gtest/gtest.h"
#include "isa/target.h"
#include "runtime/module_compiler.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::codegen {
namespace {

using wasm::Opcode;
using wasm::ValType;
using wasm::testing::Code;
using wasm::testing::ModuleBuilder;

// Code that remembers where its traps and calls are.
struct Program {
  Code code;
  // Offsets in `code` of every `unreachable` and every call.
  std::vector<uint32_t> traps, calls;

  void Trap() {
    traps.push_back(static_cast<uint32_t>(code.bytes().size()));
    code.Op(Opcode::kUnreachable);
  }
  void Call() {
    calls.push_back(static_cast<uint32_t>(code.bytes().size()));
    code.Call(0);
  }
};

Program ColdBlocks() {
  Program p;
  for (int32_t i = 0; i < 20; ++i) {
    p.code.LocalGet(0).I32Const(i).Op(Opcode::kI32Eq).Enter(Opcode::kIf);
    p.Trap();
    p.code.End().Enter(Opcode::kLoop).LocalGet(0);
    p.Call();
    p.code.LocalSet(0).LocalGet(0).Enter(Opcode::kIf).LocalGet(0);
    p.Call();
    p.code.LocalSet(0).Op(Opcode::kElse);
    p.Trap();
    p.code.End().LocalGet(0).I32Const(i + 100).Op(Opcode::kI32LtS).BrIf(0).End();
  }
  constexpr uint32_t kArms = 12;
  for (uint32_t i = 0; i <= kArms; ++i) p.code.Enter(Opcode::kBlock);
  p.code.LocalGet(0).Op(Opcode::kBrTable, {kArms});
  for (uint32_t i = 0; i <= kArms; ++i) p.code.U32(i * 5 % (kArms + 1));
  for (uint32_t i = 0; i <= kArms; ++i) {
    p.code.End();
    if (i % 3 == 0) {
      p.Trap();
      continue;
    }
    p.code.LocalGet(0);
    p.Call();
    p.code.LocalSet(0);
  }
  p.code.LocalGet(0);
  return p;
}

class CodeSites : public testing::TestWithParam<std::tuple<const isa::Target*, OptLevel>> {
 protected:
  void SetUp() override {
    ModuleBuilder m;
    const uint32_t type = m.Type({ValType::I32()}, {ValType::I32()});
    m.ImportFunc("host", "f", type);
    m.Func(type, {}, program_.code);
    bytes_ = m.Build();
    auto module = wasm::DecodeModule(bytes_);
    ASSERT_TRUE(module.ok()) << module.status();
    module_ = *std::move(module);
    // The body begins with the number of groups of locals: 0.
    first_ = module_.bodies[0].offset + 1;
    options_.target = std::get<0>(GetParam());
    options_.opt_level = std::get<1>(GetParam());
    auto compiler =
        runtime::ModuleCompiler::Create(module_, runtime::MemoryStrategy::kGuard, options_);
    ASSERT_TRUE(compiler.ok()) << compiler.status();
    auto compiled = (*compiler)->CompileAll();
    ASSERT_TRUE(compiled.ok()) << compiled.status();
    compiled_ = *std::move(compiled);
    function_ = compiled_.functions[0];
  }

  Program program_ = ColdBlocks();
  std::vector<uint8_t> bytes_;
  wasm::Module module_;
  uint32_t first_ = 0;
  Options options_;
  CompiledModule compiled_;
  FunctionCode function_;
};

TEST_P(CodeSites, C3_SitesAreSortedByCodeOffset) {
  ASSERT_GT(function_.traps.size(), 20u);
  ASSERT_GT(function_.calls.size(), 20u);
  for (size_t i = 0; i < function_.traps.size(); ++i) {
    EXPECT_LT(function_.traps[i].code_offset, function_.code_size);
    if (i == 0) continue;
    EXPECT_LT(function_.traps[i - 1].code_offset, function_.traps[i].code_offset);
  }
  for (size_t i = 0; i < function_.calls.size(); ++i) {
    EXPECT_LE(function_.calls[i].return_offset, function_.code_size);
    if (i == 0) continue;
    EXPECT_LT(function_.calls[i - 1].return_offset, function_.calls[i].return_offset);
  }
}

// The layout does move what traps: else the test above could not fail.
TEST_P(CodeSites, C3_BlocksThatTrapAreMoved) {
  const auto by_source = [](const isa::TrapSite& a, const isa::TrapSite& b) {
    return a.source_offset < b.source_offset;
  };
  EXPECT_FALSE(std::is_sorted(function_.traps.begin(), function_.traps.end(), by_source));
}

TEST_P(CodeSites, C3_EverySiteSaysWhereItStandsInTheSource) {
  std::vector<uint32_t> traps, calls;
  const bool x64 = options_.target->name == "x64";
  for (const isa::TrapSite& site : function_.traps) {
    if (site.code != ir::TrapCode::kUnreachable) continue;
    traps.push_back(site.source_offset - first_);
    // ud2; udf #n.
    const auto code = function_.bytes.subspan(site.code_offset);
    if (x64) {
      EXPECT_EQ(code[0] << 8 | code[1], 0x0f0b);
    } else {
      EXPECT_EQ(code[3] << 8 | code[2], 0);
    }
  }
  for (const isa::CallSite& site : function_.calls) calls.push_back(site.source_offset - first_);
  std::sort(traps.begin(), traps.end());
  std::sort(calls.begin(), calls.end());
  EXPECT_EQ(traps, program_.traps);
  EXPECT_EQ(calls, program_.calls);
}

INSTANTIATE_TEST_SUITE_P(
    All, CodeSites,
    testing::Combine(testing::ValuesIn(isa::Targets().begin(), isa::Targets().end()),
                     testing::Values(OptLevel::kO0, OptLevel::kO1, OptLevel::kO2)),
    [](const auto& info) {
      return std::string(std::get<0>(info.param)->name) + "_O" +
             std::to_string(static_cast<int>(std::get<1>(info.param)));
    });

}  // namespace
}  // namespace davit::codegen
