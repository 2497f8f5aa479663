// From the binary format to the text format.
//
// The text reads back to the same bytes if the module's LEB128s are as short as can be and its
// encoding makes none of the few choices that the text format has no words for (docs/text.md lists
// them); otherwise it reads back to the same module. Identifiers are the names of the custom
// section "name"; other custom sections become annotations.
//
// Every well-formed module can be printed, valid or not, of every feature that the table of
// operators knows. Time and space are linear in the module, whatever its nesting.
#ifndef DAVIT_FRONTEND_WASM_TEXT_PRINTER_H_
#define DAVIT_FRONTEND_WASM_TEXT_PRINTER_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "absl/functional/function_ref.h"
#include "absl/status/statusor.h"

namespace davit::wasm {

struct PrintOptions {
  // A comment with the position in the module in front of every field and instruction.
  bool offsets = false;
  // Operators around their operands in parentheses, instead of one below the other.
  bool fold = false;
};

// Errors: InvalidArgument with position and reason if the module is malformed; ResourceExhausted
// where the text would be out of proportion, because functions declare too many locals.
absl::StatusOr<std::string> PrintWat(std::span<const uint8_t> module_bytes,
                                     const PrintOptions& options = {});
// The same, handed to `write` in pieces as it comes into being, so that the text is never in memory
// as a whole. After an error what was written is the beginning of a text.
absl::Status PrintWat(std::span<const uint8_t> module_bytes, const PrintOptions& options,
                      absl::FunctionRef<void(std::string_view)> write);

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_TEXT_PRINTER_H_
