// What must hold for any text as a module, and for any module as text.
#ifndef DAVIT_FUZZ_ORACLE_TEXT_FORMAT_H_
#define DAVIT_FUZZ_ORACLE_TEXT_FORMAT_H_

#include <cstdint>
#include <span>
#include <string_view>

namespace davit::fuzz {

// Aborts, after saying what is wrong, unless, as a module and as a script,
//   - the text is read, or refused as not valid at a line and column that it has, within a second
//     for each begun 100 KB;
//   - the bytes that it is read to are well-formed (they can be printed) and are what their own
//     text is read to; what is wrong with them is for the decoder to say, with a position;
// but for bytes that the text gives itself, in (module binary ...), which may be any.
void CheckText(std::string_view text);

// Aborts, after saying what is wrong, unless the bytes are refused with a position or
//   - their text, flat or folded, with offsets or without, is read to one and the same module;
//   - that is the bytes themselves, or shorter where they say something in more bytes than needed;
//   - it is valid if they are.
void CheckPrinted(std::span<const uint8_t> bytes);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_TEXT_FORMAT_H_
