// The text format of WebAssembly: from text to the bytes of a module.
//
// The reader produces bytes and nothing else, so that there is one way into the compiler: what the
// bytes mean and whether they are valid is the decoder's business. What the text format itself
// demands is checked here: its grammar, identifiers and labels, the range of constants, types given
// twice, imports before definitions. Source: WebAssembly 3.0, "Text Format", with threads, legacy
// exceptions, wide arithmetic, custom page sizes and custom descriptors; annotations of the
// appendix "Custom Sections" and of branch hinting.
//
// Encodings are the shortest ones, and the order of what the text leaves open is its own: implicit
// function types behind the explicit ones, in the order of their first use.
#ifndef DAVIT_FRONTEND_WASM_TEXT_PARSER_H_
#define DAVIT_FRONTEND_WASM_TEXT_PARSER_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace davit::wasm {

// Zeros that a text must have behind it to be read in place.
inline constexpr size_t kTextPadding = 32;

struct ParseOptions {
  // Begins the messages.
  std::string_view file_name = "text";
  // A message for each of the first errors, one per module field.
  int max_errors = 20;
  // Identifiers become a name section, unless the text has one of its own: (@custom "name" ...).
  bool names = true;
  // kTextPadding zeros lie behind the text, so that it need not be copied.
  bool is_padded = false;
};

// The module that `text` says: (module ...), its fields alone, or (module binary ...) and
// (module quote ...). Errors are InvalidArgument; the message has, for each, "file:line:column:
// error: what was found, what was expected", the line of the text and a caret below it. Time and
// memory are linear in the text; nesting may be of any depth.
absl::StatusOr<std::vector<uint8_t>> ParseWat(std::string_view text,
                                              const ParseOptions& options = {});

// Whether a file holds a binary module, be it a damaged one; otherwise it is text. No text begins
// with a zero, and an empty file is taken for a module that was cut off.
bool IsBinaryModule(std::span<const uint8_t> content);

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_TEXT_PARSER_H_
