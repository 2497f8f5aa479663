// Branch hints: the custom section "metadata.code.branch_hint", as far as the text can say it.
//
// The text has a hint as an annotation in front of its instruction, and the parser makes the
// section of them, just before the code section. A section that has another place, whose hints are
// not in order, or that hints at something else than `if` and `br_if` is not one that the parser
// makes, and stays a custom section like others.
//
// Source: branch hinting proposal, "Binary format".
#ifndef DAVIT_FRONTEND_WASM_TEXT_PRINTER_HINTS_H_
#define DAVIT_FRONTEND_WASM_TEXT_PRINTER_HINTS_H_

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "frontend-wasm/text/printer_outline.h"

namespace davit::wasm::printer {

inline constexpr std::string_view kBranchHintSection = "metadata.code.branch_hint";

// One hint: the position of the instruction in the module, and the hint's bytes.
struct BranchHint {
  uint32_t offset;
  std::span<const uint8_t> value;
};

class BranchHints {
 public:
  explicit BranchHints(const ModuleOutline& outline);

  // The section that the hints are from; null if there is none that annotations can stand for.
  const SectionRange* section() const { return section_; }
  // The hints of a function. To be asked in order of functions.
  std::span<const BranchHint> ForFunction(uint32_t function);

 private:
  struct FunctionHints {
    uint32_t function;
    uint32_t begin;
    uint32_t end;
  };
  bool Read(const ModuleOutline& outline, const SectionRange& section);
  bool ReadFunction(const ModuleOutline& outline, Reader& reader, uint32_t function);

  const SectionRange* section_ = nullptr;
  std::vector<FunctionHints> functions_;
  std::vector<BranchHint> hints_;
  size_t next_ = 0;
};

}  // namespace davit::wasm::printer

#endif  // DAVIT_FRONTEND_WASM_TEXT_PRINTER_HINTS_H_
