#include "tests/robustness/text_mutator.h"

#include <algorithm>
#include <iterator>
#include <random>
#include <utility>
#include <vector>

namespace davit::testing {
namespace {

using Range = std::pair<size_t, size_t>;

bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

// Roughly the tokens: strings, parentheses, and runs of other characters.
std::vector<Range> Tokens(std::string_view text) {
  std::vector<Range> tokens;
  for (size_t at = 0; at < text.size();) {
    const size_t begin = at;
    if (IsBlank(text[at])) {
      ++at;
      continue;
    }
    if (text[at] == '"') {
      for (++at; at < text.size() && text[at] != '"'; ++at) at += text[at] == '\\';
      at = std::min(at + 1, text.size());
    } else if (text[at] == '(' || text[at] == ')') {
      ++at;
    } else {
      while (at < text.size() && !IsBlank(text[at]) && text[at] != '(' && text[at] != ')' &&
             text[at] != '"')
        ++at;
    }
    tokens.push_back({begin, at});
  }
  return tokens;
}

constexpr std::string_view kTelling[] = {"(",
                                         ")",
                                         "))",
                                         "(;",
                                         ";)",
                                         ";;",
                                         "\"",
                                         "\\",
                                         "$",
                                         "$a",
                                         "$\"\"",
                                         "0",
                                         "-1",
                                         "4294967295",
                                         "4294967296",
                                         "0x",
                                         "1e400",
                                         "nan:0x0",
                                         "-0x8000000000000000",
                                         "nan:canonical",
                                         "offset=1",
                                         "align=3",
                                         "offset=",
                                         "(@a)",
                                         "(@custom \"x\")",
                                         "(@name \"n\")",
                                         "(@metadata.code.branch_hint \"\\01\")",
                                         "(@",
                                         "func",
                                         "(func)",
                                         "(type 0)",
                                         "(param i32)",
                                         "(result i64)",
                                         "(local v128)",
                                         "end",
                                         "else",
                                         "(then)",
                                         "(else)",
                                         "block",
                                         "(block",
                                         "if",
                                         "try_table",
                                         "(catch 0 0)",
                                         "catch_all",
                                         "delegate 0",
                                         "select",
                                         "call_indirect",
                                         "v128.const",
                                         "i8x16",
                                         "br_table 0",
                                         "ref.null",
                                         "(ref null 0)",
                                         "funcref",
                                         "(mut",
                                         "(rec",
                                         "(sub",
                                         "(export \"\")",
                                         "(import \"\" \"\")",
                                         "\"\\u{d800}\"",
                                         "\"\\ff\"",
                                         "i64",
                                         "shared",
                                         "(pagesize 1)",
                                         "(data \"a\")",
                                         "(elem 0)",
                                         "(offset",
                                         "(item",
                                         "declare",
                                         "\x80",
                                         "\xc3\xa9",
                                         "\xff"};

class TextMutator {
 public:
  TextMutator(std::string_view text, uint32_t seed) : text_(text), random_(seed) {}

  std::string Run() {
    for (uint32_t n = 1 + Below(4) * Below(2); n > 0 && !text_.empty(); --n) ChangeOnce();
    return std::move(text_);
  }

 private:
  uint32_t Below(size_t limit) { return limit == 0 ? 0 : static_cast<uint32_t>(random_() % limit); }
  std::string Slice(Range range) const {
    return text_.substr(range.first, range.second - range.first);
  }
  void Replace(Range range, std::string_view by) {
    text_.replace(range.first, range.second - range.first, by);
  }
  std::string_view Telling() { return kTelling[Below(std::size(kTelling))]; }

  // From a "(" of `tokens` to its ")".
  Range Group(const std::vector<Range>& tokens) {
    size_t i = Below(tokens.size());
    for (size_t tries = 0; text_[tokens[i].first] != '(' && tries < tokens.size(); ++tries) {
      i = (i + 1) % tokens.size();
    }
    size_t end = i;
    for (int depth = 0; end < tokens.size(); ++end) {
      depth += text_[tokens[end].first] == '(';
      depth -= text_[tokens[end].first] == ')';
      if (depth <= 0) break;
    }
    return {tokens[i].first, tokens[std::min(end, tokens.size() - 1)].second};
  }

  void ChangeOnce() {
    const std::vector<Range> tokens = Tokens(text_);
    if (tokens.empty()) return;
    const Range token = tokens[Below(tokens.size())];
    Range other = tokens[Below(tokens.size())];
    switch (Below(12)) {
      case 0:
        return Replace(token, "");
      case 1:
        return Replace(token, Slice(token) + " " + Slice(token));
      case 2:
        return Replace(token, Slice(other));
      case 3:
      case 4:
        return Replace(token, Telling());
      case 5:
        text_.insert(token.first, std::string(Telling()) + (Below(2) == 0 ? " " : ""));
        return;
      case 6:
        return Replace(Group(tokens), "");
      case 7: {
        const std::string group = Slice(Group(tokens));
        text_.insert(token.first, group);
        return;
      }
      case 8: {
        const std::string group = Slice(Group(tokens));
        return Replace(Group(tokens), group);
      }
      case 9:
        text_[Below(text_.size())] = static_cast<char>(random_());
        return;
      case 10:
        text_.erase(Below(text_.size()), 1 + Below(3));
        return;
      default:
        if (Below(4) == 0) text_.resize(Below(text_.size()));
        return;
    }
  }

  std::string text_;
  std::mt19937 random_;
};

}  // namespace

std::string MutateText(std::string_view text, uint32_t seed) {
  return TextMutator(text, seed).Run();
}

}  // namespace davit::testing
