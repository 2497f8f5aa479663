#include "frontend-wasm/text/keywords.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace davit::wasm::text {
namespace {

struct Row {
  std::string_view text;
  uint8_t value;
};
constexpr std::array<Row, kNumKeywords> kRows = {{
#define DAVIT_WASM_OP(Name, text, ...) {text, 0},
#include "frontend-wasm/opcodes.def"
#undef DAVIT_WASM_OP
#define DAVIT_TEXT_KEYWORD(Name, text, value) {text, value},
#include "frontend-wasm/text/keywords.def"
#undef DAVIT_TEXT_KEYWORD
}};

// The first, the middle and the last eight bytes, zeros where there are fewer.
struct Sample {
  uint64_t first;
  uint64_t middle;
  uint64_t last;
};

constexpr uint64_t Mix(const Sample& sample, size_t size) {
  uint64_t h = sample.first * 0x9e3779b97f4a7c15 ^ (sample.middle + size) * 0xc2b2ae3d27d4eb4f ^
               sample.last * 0x165667b19e3779f9;
  h ^= h >> 29;
  return h * 0xbf58476d1ce4e5b9;
}

constexpr uint64_t LoadConstant(std::string_view word, size_t at) {
  uint64_t value = 0;
  for (size_t i = 0; i < 8 && at + i < word.size(); ++i) {
    value |= uint64_t{static_cast<unsigned char>(word[at + i])} << (8 * i);
  }
  return value;
}
constexpr Sample SampleConstant(std::string_view word) {
  if (word.size() <= 8) return {LoadConstant(word, 0), 0, 0};
  return {LoadConstant(word, 0), LoadConstant(word, word.size() / 2 - 4),
          LoadConstant(word, word.size() - 8)};
}

inline uint64_t Load(const char* p) {
  uint64_t value;
  std::memcpy(&value, p, 8);
  if constexpr (std::endian::native == std::endian::big) value = __builtin_bswap64(value);
  return value;
}
// Reads up to eight bytes from the first one on, whatever the size.
inline Sample SampleWord(std::string_view word) {
  const uint64_t first = Load(word.data());
  if (word.size() <= 8) {
    return {word.empty() ? 0 : first & ~uint64_t{0} >> (64 - 8 * word.size()), 0, 0};
  }
  return {first, Load(word.data() + word.size() / 2 - 4), Load(word.data() + word.size() - 8)};
}

constexpr int kTableBits = 11;
struct Slot {
  uint64_t first = 0;
  uint16_t keyword = kNumKeywords;
  uint8_t size = 0;
};
using Table = std::array<Slot, 1 << kTableBits>;

constexpr size_t SlotOf(uint64_t hash) { return hash >> (64 - kTableBits); }
constexpr size_t NextSlot(size_t slot) { return (slot + 1) & ((1 << kTableBits) - 1); }

constexpr Table MakeTable() {
  Table table;
  for (int i = 0; i < kNumKeywords; ++i) {
    const std::string_view text = kRows[i].text;
    const Sample sample = SampleConstant(text);
    size_t slot = SlotOf(Mix(sample, text.size()));
    while (table[slot].size != 0 && kRows[table[slot].keyword].text != text) slot = NextSlot(slot);
    if (table[slot].size != 0) continue;
    table[slot] = {sample.first, static_cast<uint16_t>(i), static_cast<uint8_t>(text.size())};
  }
  return table;
}
constexpr Table kTable = MakeTable();

}  // namespace

std::string_view KeywordText(Keyword word) { return kRows[static_cast<int>(word)].text; }
uint8_t KeywordValue(Keyword word) { return kRows[static_cast<int>(word)].value; }

Keyword FindKeyword(std::string_view word) {
  const Sample sample = SampleWord(word);
  for (size_t slot = SlotOf(Mix(sample, word.size())); kTable[slot].size != 0;
       slot = NextSlot(slot)) {
    const Slot& entry = kTable[slot];
    if (entry.first != sample.first || entry.size != word.size()) continue;
    if (word.size() <= 8 || kRows[entry.keyword].text == word) {
      return static_cast<Keyword>(entry.keyword);
    }
  }
  return Keyword::kUnknown;
}

int EditDistance(std::string_view a, std::string_view b, int limit) {
  constexpr size_t kLongest = 40;
  a = a.substr(0, kLongest);
  b = b.substr(0, kLongest);
  // Three rows of the table of distances between prefixes.
  std::array<std::array<int, kLongest + 1>, 3> rows;
  for (size_t j = 0; j <= b.size(); ++j) rows[0][j] = static_cast<int>(j);
  for (size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i + 2) % 3];
    const auto& above2 = rows[(i + 1) % 3];
    row[0] = static_cast<int>(i);
    for (size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], above2[j - 2] + 1);
      }
    }
  }
  return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

int SuggestionLimit(std::string_view word) {
  return static_cast<int>(std::clamp<size_t>(word.size() / 3, 1, 4));
}

namespace {

// Names that operators had before the first version was final.
struct Former {
  std::string_view former;
  std::string_view now;
};
constexpr Former kFormerNames[] = {
    {"get_local", "local.get"},        {"set_local", "local.set"},     {"tee_local", "local.tee"},
    {"get_global", "global.get"},      {"set_global", "global.set"},   {"anyfunc", "funcref"},
    {"current_memory", "memory.size"}, {"grow_memory", "memory.grow"},
};

}  // namespace

std::optional<std::string_view> SimilarKeyword(std::string_view word, bool (*filter)(Keyword)) {
  for (const Former& name : kFormerNames) {
    if (name.former == word) return name.now;
  }
  int best = SuggestionLimit(word) + 1;
  std::optional<std::string_view> similar;
  for (int i = 0; i < kNumKeywords; ++i) {
    if (!filter(static_cast<Keyword>(i))) continue;
    const int distance = EditDistance(word, kRows[i].text, best - 1);
    if (distance >= best) continue;
    best = distance;
    similar = kRows[i].text;
  }
  return similar;
}

}  // namespace davit::wasm::text
