#include "codegen/dump.h"

#include "codegen/compiler.h"
#include "ir/printer.h"
#include "isa/disassemble.h"
#include "isa/print.h"

namespace davit::codegen {

std::string DumpAfter(PassId pass, const CompileState& state, const Options& options) {
  switch (pass) {
    case PassId::kTranslate:
    case PassId::kVerify:
    case PassId::kDce:
      return ir::Print(state.function);
    case PassId::kLower:
      return isa::Print(*options.target, state.mach, nullptr);
    case PassId::kRegalloc:
    case PassId::kCheck:
      return isa::Print(*options.target, state.mach, &state.allocation);
    case PassId::kEmit:
      return isa::Disassemble(state.compiled);
  }
  return "";
}

}  // namespace davit::codegen
