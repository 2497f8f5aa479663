// IR as text.
//
// The text is for people (dumps, file tests, bug reports) and for machines: ir/parser.h reads it
// back, and Print(Parse(text)) == text for every text that Print has written. docs/ir.md describes
// the form.
//
// Values and blocks are printed by their index, so that `v17` in a dump is Value(17) in a debugger;
// an instruction without a result takes a number all the same. Types that follow from the operands
// are not repeated.
#ifndef DAVIT_IR_PRINTER_H_
#define DAVIT_IR_PRINTER_H_

#include <string>

#include "ir/function.h"

namespace davit::ir {

struct PrintOptions {
  // Write the positions in the source (`@1a2f`) where they are not 0.
  bool source_offsets = true;
};

// The whole function, ending in a newline. The function need not be valid: whatever lies outside
// its table is printed as a number. Of tables shared between functions (Function::shared_sigs) only
// the entries in use are printed.
std::string Print(const Function& func, const PrintOptions& options = {});
// One instruction, without indentation and newline: `v2 = iadd.i32 v0, v1`.
std::string PrintInst(const Function& func, Value value);
// `(i32, i64) -> i32 davit`
std::string PrintSignature(const Signature& sig);
// `%name`, quoted where the name has characters other than letters, digits and `_.$-`.
std::string PrintName(std::string_view name);

}  // namespace davit::ir

#endif  // DAVIT_IR_PRINTER_H_
