// Lowering from IR text to text of machine instructions, for tests.
#ifndef DAVIT_TESTS_ISA_LOWER_TEST_UTIL_H_
#define DAVIT_TESTS_ISA_LOWER_TEST_UTIL_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "ir/function.h"
#include "isa/mach_function.h"
#include "isa/target.h"

namespace davit::isa {

// uses[v] as Target::lower wants it, computed the slow plain way.
std::vector<uint8_t> ComputeUses(const ir::Function& func);

// `function %test SIGNATURE { declarations block0(v0: ..): body }`. The parameters of block0 are
// made from the signature; `body` may have further blocks. Checks the function with the verifier; a
// failure is a failure of the test. Example of a signature: "(i32, i64) -> i32 davit".
ir::Function ParseBody(std::string_view signature, std::string_view body,
                       std::string_view declarations = "");

// The machine instructions, one a line: the name of the row (it tells width and form), the
// condition, the operands as Target::print_inst writes them, virtual registers renumbered in the
// order of their appearance.
enum class Isa { kX64, kAarch64 };
absl::StatusOr<std::string> LowerToText(const ir::Function& func, uint64_t features,
                                        Isa isa = Isa::kX64);

// What one function becomes. `rows` begins with a newline.
struct SelectionCase {
  const char* name;
  uint64_t features;
  const char* signature;
  const char* declarations;
  const char* body;
  const char* rows;
};
void CheckSelection(const SelectionCase& c, Isa isa);

// v9, of the type `result`, from v0, v1 (v128), v2 (i32) and v3 (i64). `rows` are the machine
// instructions between the first and the last.
struct VectorCase {
  const char* name;
  uint64_t features;
  const char* body;
  const char* rows;
};
void CheckVectorSelection(const VectorCase& c, Isa isa, const char* result = "v128");

}  // namespace davit::isa

#endif  // DAVIT_TESTS_ISA_LOWER_TEST_UTIL_H_
