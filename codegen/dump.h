// The text of a function after a pass, for --dump-after and --emit.
#ifndef DAVIT_CODEGEN_DUMP_H_
#define DAVIT_CODEGEN_DUMP_H_

#include <string>

#include "codegen/options.h"
#include "codegen/pass.h"

namespace davit::codegen {

struct CompileState;

// After translate, verify and dce: IR. After lower: machine instructions with virtual registers;
// after regalloc and check: the same with the allocation and its edits. After emit: disassembly.
std::string DumpAfter(PassId pass, const CompileState& state, const Options& options);

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_DUMP_H_
