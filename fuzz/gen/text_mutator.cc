#include "fuzz/gen/text_mutator.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "frontend-wasm/opcode.h"
#include "fuzz/gen/random.h"

namespace davit::fuzz {
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
  TextMutator(std::string_view text, std::string_view donor, uint32_t seed)
      : text_(text), donor_(donor), random_(seed) {}

  std::string Run() {
    for (uint32_t n = 1 + Below(4) * Below(2); n > 0 && !text_.empty(); --n) ChangeOnce();
    return std::move(text_);
  }

 private:
  uint32_t Below(size_t limit) { return random_.Below(limit); }
  std::string Slice(Range range) const {
    return text_.substr(range.first, range.second - range.first);
  }
  void Replace(Range range, std::string_view by) {
    text_.replace(range.first, range.second - range.first, by);
  }
  std::string_view Telling() { return kTelling[Below(std::size(kTelling))]; }
  std::string_view AnyOperator() {
    return wasm::OpcodeName(static_cast<wasm::Opcode>(Below(wasm::kNumOpcodes)));
  }

  // From a "(" of `tokens`, those of `text`, to its ")".
  Range Group(std::string_view text, const std::vector<Range>& tokens) {
    size_t i = Below(tokens.size());
    for (size_t tries = 0; text[tokens[i].first] != '(' && tries < tokens.size(); ++tries) {
      i = (i + 1) % tokens.size();
    }
    size_t end = i;
    for (int depth = 0; end < tokens.size(); ++end) {
      depth += text[tokens[end].first] == '(';
      depth -= text[tokens[end].first] == ')';
      if (depth <= 0) break;
    }
    return {tokens[i].first, tokens[std::min(end, tokens.size() - 1)].second};
  }
  Range Group(const std::vector<Range>& tokens) { return Group(text_, tokens); }

  // A group of the donor, before `at`.
  void TakeGroup(size_t at) {
    const std::vector<Range> tokens = Tokens(donor_);
    if (tokens.empty()) return;
    const Range group = Group(donor_, tokens);
    text_.insert(at, donor_.substr(group.first, group.second - group.first));
  }

  void ChangeOnce() {
    const std::vector<Range> tokens = Tokens(text_);
    if (tokens.empty()) return;
    const Range token = tokens[Below(tokens.size())];
    Range other = tokens[Below(tokens.size())];
    switch (Below(14)) {
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
        text_[Below(text_.size())] = static_cast<char>(random_.Byte());
        return;
      case 10:
        text_.erase(Below(text_.size()), 1 + Below(3));
        return;
      case 11:
        return Replace(token, AnyOperator());
      case 12:
        return TakeGroup(token.first);
      default:
        if (Below(4) == 0) text_.resize(Below(text_.size()));
        return;
    }
  }

  std::string text_;
  const std::string_view donor_;
  Random random_;
};

}  // namespace

std::string MutateText(std::string_view text, uint32_t seed, std::string_view donor) {
  return TextMutator(text, donor, seed).Run();
}

size_t MutateTextInPlace(uint8_t* data, size_t size, size_t max_size, uint32_t seed) {
  static auto& donor = *new std::string;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  // A mutant that does not fit is made anew.
  for (uint32_t attempt = 0; attempt < 4; ++attempt) {
    const std::string mutant = MutateText(text, seed + attempt * 0x9e37'79b9, donor);
    if (mutant.size() > max_size) continue;
    if (seed % 8 == 0) donor = text;
    std::copy(mutant.begin(), mutant.end(), data);
    return mutant.size();
  }
  return std::min(size, max_size);
}

}  // namespace davit::fuzz
