#include "codegen/dump.h"

#include "codegen/compiler.h"
#include "ir/printer.h"
#include "isa/disassemble.h"
#include "isa/print.h"
#include "support/strings.h"

namespace davit::codegen {

std::string DumpAfter(PassId pass, const CompileState& state, const Options& options) {
  switch (pass) {
    case PassId::kTranslate:
    case PassId::kVerify:
    case PassId::kDce:
      return ir::Print(state.function);
    case PassId::kLower:
      return StrCat(state.function.name, ":\n",
                    isa::PrintMachFunction(*options.target, state.mach, nullptr));
    case PassId::kRegalloc:
    case PassId::kCheck:
      return StrCat(state.function.name, ":\n",
                    isa::PrintMachFunction(*options.target, state.mach, &state.allocation));
    case PassId::kEmit: {
      const absl::StatusOr<std::string> text =
          isa::Disassemble(*options.target, state.compiled, {});
      return StrCat(state.function.name, ":\n", text.ok() ? *text : text.status().ToString());
    }
  }
  return "";
}

}  // namespace davit::codegen
