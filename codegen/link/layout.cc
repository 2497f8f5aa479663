#include "codegen/link/layout.h"

namespace davit::codegen {

TextLayout LayOutText(std::span<const FunctionCode> functions, uint32_t first_offset) {
  TextLayout layout;
  layout.offsets.reserve(functions.size());
  uint64_t offset = first_offset;
  for (const FunctionCode& function : functions) {
    layout.offsets.push_back(static_cast<uint32_t>(offset));
    offset += function.bytes.size();
    offset = (offset + isa::kFunctionAlignment - 1) & ~uint64_t{isa::kFunctionAlignment - 1};
  }
  layout.size = offset;
  return layout;
}

}  // namespace davit::codegen
