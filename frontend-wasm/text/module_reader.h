// One module in a text that may hold more: what ParseWat and scripts share.
#ifndef DAVIT_FRONTEND_WASM_TEXT_MODULE_READER_H_
#define DAVIT_FRONTEND_WASM_TEXT_MODULE_READER_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "frontend-wasm/text/lexer.h"

namespace davit::wasm::text {

// From the first field of a module to what closes them, which stays. `name` is the module's
// identifier without the `$`. Meaningless, and the lexer somewhere else, after an error; see
// Diagnostics.
std::vector<uint8_t> ReadFields(Lexer& lexer, std::string_view name, bool with_names);

// Whether a text can be read at all: its size, and UTF-8. Reports what is wrong.
bool CheckText(std::string_view text, Diagnostics& diagnostics);

// The strings at hand, joined.
std::string ReadStrings(Lexer& lexer);

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_MODULE_READER_H_
