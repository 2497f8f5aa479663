// Keywords as numbers: the operators first, by their Opcode, then the words of keywords.def.
//
// Recognising a word is one hash of at most 24 of its bytes and, for nearly all, one comparison.
// The table is built by the compiler from the two .def files, so that a word is written in one
// place.
#ifndef DAVIT_FRONTEND_WASM_TEXT_KEYWORDS_H_
#define DAVIT_FRONTEND_WASM_TEXT_KEYWORDS_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "frontend-wasm/opcode.h"

namespace davit::wasm::text {

enum class Keyword : uint16_t {
  // An operator's keyword is its Opcode; of several with one name, the first.
  kLastOpcode = kNumOpcodes - 1,
#define DAVIT_TEXT_KEYWORD(Name, ...) k##Name,
#include "frontend-wasm/text/keywords.def"
#undef DAVIT_TEXT_KEYWORD
  // No keyword.
  kUnknown,
};
inline constexpr int kNumKeywords = static_cast<int>(Keyword::kUnknown);

constexpr Keyword KeywordOf(Opcode op) { return static_cast<Keyword>(op); }
constexpr bool IsOpcode(Keyword word) { return word <= Keyword::kLastOpcode; }
// Precondition: IsOpcode(word).
constexpr Opcode OpcodeOf(Keyword word) { return static_cast<Opcode>(word); }

std::string_view KeywordText(Keyword word);
// The column `value` of keywords.def; 0 for operators.
uint8_t KeywordValue(Keyword word);

// kUnknown if `word` is none. Precondition: eight bytes behind `word` can be read.
Keyword FindKeyword(std::string_view word);

// Among the keywords that `filter` accepts, the one that is most like `word` and hardly differs
// from it: a typing error apart, or another spelling ("get_local", "i32.trunc_s/f32").
std::optional<std::string_view> SimilarKeyword(std::string_view word, bool (*filter)(Keyword));
// Number of single-character changes between two words, transpositions counting one; `limit` + 1
// where it is more than `limit`. Only the first 40 characters count.
int EditDistance(std::string_view a, std::string_view b, int limit);
// How many such changes a suggestion may be away.
int SuggestionLimit(std::string_view word);

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_KEYWORDS_H_
