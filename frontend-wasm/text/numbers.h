// Numbers of the text format, exactly: integers of any width with their ranges, floats correctly
// rounded from decimal and hexadecimal, NaNs with payload. Source: WebAssembly 3.0, "Text Format",
// Values.
//
// Hexadecimal floats need no big numbers: their first 64 significant bits and whether any bit
// behind them is set decide the rounding. Decimal ones are the standard library's, which rounds
// correctly.
#ifndef DAVIT_FRONTEND_WASM_TEXT_NUMBERS_H_
#define DAVIT_FRONTEND_WASM_TEXT_NUMBERS_H_

#include <cstdint>
#include <string_view>

namespace davit::wasm::text {

enum class NumberError : uint8_t { kNone, kMalformed, kOutOfRange };

struct ParsedNumber {
  NumberError error = NumberError::kNone;
  // The bits, zero-extended; meaningless after an error.
  uint64_t bits = 0;
};

// uN: no sign.
ParsedNumber ParseUnsigned(std::string_view text, int bits);
// iN: signed or unsigned, with or without sign; the result has `bits` bits.
ParsedNumber ParseInteger(std::string_view text, int bits);
// fN for N = 32 or 64.
ParsedNumber ParseFloat(std::string_view text, int bits);

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_NUMBERS_H_
