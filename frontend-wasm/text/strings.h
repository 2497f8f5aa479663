// String literals: what escapes stand for. Source: WebAssembly 3.0, "Text Format", Values, Strings.
#ifndef DAVIT_FRONTEND_WASM_TEXT_STRINGS_H_
#define DAVIT_FRONTEND_WASM_TEXT_STRINGS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "support/byte_writer.h"

namespace davit::wasm::text {

// Behind the escape that begins at `p` with a backslash; null if it is none. Reads up to the first
// character that cannot belong to it.
const char* EndOfEscape(const char* p);

// Appends what a string literal, quotes included, stands for. Precondition: it is well-formed.
void AppendString(std::string_view literal, std::string* out);
void AppendString(std::string_view literal, ByteWriter* out);

inline std::span<const uint8_t> AsBytes(std::string_view text) {
  return {reinterpret_cast<const uint8_t*>(text.data()), text.size()};
}

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_STRINGS_H_
