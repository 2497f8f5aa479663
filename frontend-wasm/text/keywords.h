// Keywords as numbers: the operators first, by their Opcode, then the words of keywords.def.
//
// Recognising a word is a hash of its first and last eight bytes and, for nearly all, a comparison
// of these.
// The table is built by the compiler from the two .def files, so that a word is written in one
// place.
#ifndef DAVIT_FRONTEND_WASM_TEXT_KEYWORDS_H_
#define DAVIT_FRONTEND_WASM_TEXT_KEYWORDS_H_

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

// kUnknown if `word` is none. Preconditions: it is not empty; eight bytes behind it can be read.
inline Keyword FindKeyword(std::string_view word);

// Among the keywords that `filter` accepts, the one that is most like `word` and hardly differs
// from it: a typing error apart, or another spelling ("get_local", "i32.trunc_s/f32").
std::optional<std::string_view> SimilarKeyword(std::string_view word, bool (*filter)(Keyword));
// Number of single-character changes between two words, transpositions counting one; `limit` + 1
// where it is more than `limit`. Only the first 40 characters count.
int EditDistance(std::string_view a, std::string_view b, int limit);
// How many such changes a suggestion may be away.
int SuggestionLimit(std::string_view word);

namespace internal {

// The first and the last eight bytes of a word, the same where there are no more, and zeros where
// there are fewer.
struct WordSample {
  uint64_t first;
  uint64_t last;
  friend constexpr bool operator==(const WordSample&, const WordSample&) = default;
};
struct KeywordSlot {
  WordSample sample = {};
  uint16_t keyword = kNumKeywords;
  // 0 if the slot is empty.
  uint8_t size = 0;
};
inline constexpr int kKeywordTableBits = 11;
using KeywordTable = std::array<KeywordSlot, 1 << kKeywordTableBits>;
extern const KeywordTable kKeywordTable;

constexpr size_t FirstSlot(const WordSample& sample, size_t size) {
  const uint64_t h = (sample.first ^ size << 56) * 0x9e3779b97f4a7c15 ^
                     std::rotl(sample.last, 23) * 0xc2b2ae3d27d4eb4f;
  return h * 0xbf58476d1ce4e5b9 >> (64 - kKeywordTableBits);
}
constexpr size_t NextSlot(size_t slot) { return (slot + 1) & ((1 << kKeywordTableBits) - 1); }

inline uint64_t LoadWord(const char* p) {
  uint64_t value;
  std::memcpy(&value, p, 8);
  if constexpr (std::endian::native == std::endian::big) value = __builtin_bswap64(value);
  return value;
}
inline WordSample SampleWord(std::string_view word) {
  const size_t missing = word.size() < 8 ? 8 - word.size() : 0;
  const uint64_t mask = ~uint64_t{0} >> (8 * missing);
  return {LoadWord(word.data()) & mask, LoadWord(word.data() + word.size() + missing - 8) & mask};
}

}  // namespace internal

inline Keyword FindKeyword(std::string_view word) {
  using namespace internal;
  const WordSample sample = SampleWord(word);
  for (size_t slot = FirstSlot(sample, word.size()); kKeywordTable[slot].size != 0;
       slot = NextSlot(slot)) {
    const KeywordSlot& entry = kKeywordTable[slot];
    if (entry.sample != sample || entry.size != word.size()) continue;
    const Keyword keyword = static_cast<Keyword>(entry.keyword);
    if (word.size() <= 16 || KeywordText(keyword) == word) return keyword;
  }
  return Keyword::kUnknown;
}

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_KEYWORDS_H_
