// What the allocator's tests share: text in, checked allocation out.
#ifndef DAVIT_TESTS_REGALLOC_TEST_UTIL_H_
#define DAVIT_TESTS_REGALLOC_TEST_UTIL_H_

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "fuzz/gen/regalloc_gen.h"
#include "regalloc/allocator.h"
#include "regalloc/checker.h"
#include "regalloc/text.h"

namespace davit::regalloc {

struct Allocated {
  FunctionData function;
  Environment env;
  Output output;

  std::string Text() const { return Print(function.View(), output); }
  // Place of operand `k` of instruction `i`.
  std::string At(uint32_t i, uint32_t k) const {
    return Print(output.allocations[function.insts[i].first_operand + k]);
  }
  // Edits executed inside a block, or on its edges to blocks in [first, end).
  size_t EditsIn(uint32_t first, uint32_t end) const {
    size_t count = 0;
    for (const Edit& edit : output.edits) {
      if (edit.where == Edit::Where::kEdge) {
        const Edge& edge = function.edges[edit.index];
        count += edge.from >= first && edge.from < end && edge.to >= first && edge.to < end;
      } else {
        count += edit.index >= function.blocks[first].first_inst &&
                 edit.index < function.blocks[end - 1].end_inst;
      }
    }
    return count;
  }
  size_t EditsIn(uint32_t block) const { return EditsIn(block, block + 1); }
};

inline Allocated AllocateData(FunctionData function, const Environment& env) {
  Allocated result{std::move(function), env, {}};
  Allocator(env).Run(result.function.View(), result.output);
  const absl::Status status = Check(result.function.View(), env, result.output);
  EXPECT_TRUE(status.ok()) << status << "\n" << result.Text();
  return result;
}

inline Allocated Allocate(std::string_view text, Machine machine = Machine::kX64) {
  absl::StatusOr<FunctionData> function = Parse(text);
  EXPECT_TRUE(function.ok()) << function.status();
  if (!function.ok()) return {};
  return AllocateData(*std::move(function), MakeEnvironment(machine));
}

}  // namespace davit::regalloc

#endif  // DAVIT_TESTS_REGALLOC_TEST_UTIL_H_
