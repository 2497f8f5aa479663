// The text form of the IR, read.
//
// The parser checks syntax and names, and refuses what ir::Function cannot represent. Whether the
// function is valid (types, dominance, block order) is the business of ir/verifier.h, so that the
// verifier's own tests can be written as text. Names of values, blocks, signatures, callees and
// slots are numbers with a prefix; the parser gives them new numbers in the order of their
// definition. Values and blocks may be used before they are defined. docs/ir.md describes the form.
#ifndef DAVIT_IR_PARSER_H_
#define DAVIT_IR_PARSER_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "ir/function.h"

namespace davit::ir {

struct ParsedFunction {
  Function function;
  // Lines of the text, from 1: that of `function` and that of the closing brace.
  uint32_t first_line = 0;
  uint32_t last_line = 0;
};

// All functions of `text`, in order; there may be none.
// Errors: InvalidArgument, "LINE:COLUMN: reason", both counted from 1 and the column in bytes.
absl::StatusOr<std::vector<ParsedFunction>> ParseFunctions(std::string_view text);

// The only function of `text`. Errors as above, and where there is none or more than one.
absl::StatusOr<Function> ParseFunction(std::string_view text);

}  // namespace davit::ir

#endif  // DAVIT_IR_PARSER_H_
