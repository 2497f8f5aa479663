// Functions as text, and allocations beside them: for tests, dumps and bug reports.
//
//   block0:
//     op def v0@r7, def v1.f@f0           // fixed definitions; .f float, .w wide, .m
//     rematerialisable, at definitions op def v2:reuse1, v0, v1:any        // v2 in the register of
//     operand 1; v1 in a register or slot move def v3, v2                     // a copy call def
//     v4@r0, v3@r7!, v2:stack    // ! marks a late use op temp v5, v4 clobbers r1 f3       // temp:
//     an early definition end v4 -> block1(v0), block2        // terminator, edges with arguments
//   block1(v6) loop 2 depth 1:            // parameters; header of the loop that ends before block
//   2; loop depth
//     end -> block1(v6)
//   block2 cold:
//     end
//
// With an output, every operand is followed by its place and edits stand where they are executed:
//
//     | s0 = r7 (v0)
//     op def v2:reuse1 [r1], v0 [r1], v1:any [f0]
#ifndef DAVIT_REGALLOC_TEXT_H_
#define DAVIT_REGALLOC_TEXT_H_

#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "regalloc/function_data.h"

namespace davit::regalloc {

std::string Print(const Function& function);
std::string Print(const Function& function, const Output& output);
std::string Print(const Edit& edit);
std::string Print(Allocation allocation);

// InvalidArgument with line and reason if the text is not of the form above, or the function breaks
// a rule of regalloc/function.h that Validate() knows.
absl::StatusOr<FunctionData> Parse(std::string_view text);

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_TEXT_H_
