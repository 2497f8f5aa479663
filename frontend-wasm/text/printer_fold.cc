#include "frontend-wasm/text/printer_code.h"
namespace davit::wasm::printer {
bool CodePrinter::FoldedCode(InstructionReader& reader, std::span<const BranchHint> hints) {
  return FlatCode(reader, hints);
}
}  // namespace davit::wasm::printer
