#include "frontend-wasm/text/keywords.h"

#include <algorithm>
#include <array>

namespace davit::wasm::text {
namespace {

using namespace internal;

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

constexpr uint64_t LoadConstant(std::string_view word, size_t at) {
  uint64_t value = 0;
  for (size_t i = 0; i < 8 && at + i < word.size(); ++i) {
    value |= uint64_t{static_cast<unsigned char>(word[at + i])} << (8 * i);
  }
  return value;
}
constexpr WordSample SampleConstant(std::string_view word) {
  return {LoadConstant(word, 0), LoadConstant(word, word.size() > 8 ? word.size() - 8 : 0)};
}

constexpr KeywordTable MakeTable() {
  KeywordTable table;
  for (int i = 0; i < kNumKeywords; ++i) {
    const std::string_view text = kRows[i].text;
    const WordSample sample = SampleConstant(text);
    size_t slot = FirstSlot(sample, text.size());
    while (table[slot].size != 0 && kRows[table[slot].keyword].text != text) slot = NextSlot(slot);
    if (table[slot].size != 0) continue;
    table[slot] = {sample, static_cast<uint16_t>(i), static_cast<uint8_t>(text.size())};
  }
  return table;
}

}  // namespace

std::string_view KeywordText(Keyword word) { return kRows[static_cast<int>(word)].text; }
uint8_t KeywordValue(Keyword word) { return kRows[static_cast<int>(word)].value; }

constexpr KeywordTable internal::kKeywordTable = MakeTable();

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
