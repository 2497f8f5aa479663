// IR text to compiled functions, for tests of the linkers.
#ifndef DAVIT_TESTS_CODEGEN_COMPILE_TEXT_H_
#define DAVIT_TESTS_CODEGEN_COMPILE_TEXT_H_

#include <string_view>
#include <vector>

#include "codegen/parallel.h"
#include "fuzz/gen/generated_ir.h"
#include "gtest/gtest.h"
#include "ir/parser.h"

namespace davit::codegen {

// The functions of `text` in order. Wrong text, or text that does not compile, is a failure of the
// test.
inline CompiledModule CompileText(std::string_view text) {
  const auto functions = ir::ParseFunctions(text);
  EXPECT_TRUE(functions.ok()) << functions.status();
  if (!functions.ok()) return {};
  Options options = HostOptions();
  options.verify_ir = true;
  options.check_regalloc = true;
  auto module = CompileModule(
      std::vector<uint32_t>(functions->size(), 1),
      [&](unsigned, uint32_t index, ir::Function& out) {
        CopyFunction((*functions)[index].function, out);
        return absl::OkStatus();
      },
      options);
  EXPECT_TRUE(module.ok()) << module.status();
  return module.ok() ? *std::move(module) : CompiledModule();
}

}  // namespace davit::codegen

#endif  // DAVIT_TESTS_CODEGEN_COMPILE_TEXT_H_
