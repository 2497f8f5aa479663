#include "fuzz/oracle/inst_text.h"

namespace davit::fuzz {

bool InstText::operator==(const InstText& other) const {
  if (!(mnemonic == other.mnemonic) || num_operands != other.num_operands) return false;
  for (int i = 0; i < num_operands; ++i) {
    if (!(operands[i] == other.operands[i])) return false;
  }
  return true;
}

std::string InstText::ToString() const {
  std::string text(mnemonic.view());
  for (int i = 0; i < num_operands; ++i) {
    text += i == 0 ? " " : ", ";
    text += operands[i].view();
  }
  return text;
}

InstText SplitInst(std::string_view text) {
  const size_t space = text.find(' ');
  if (space == std::string_view::npos) return SplitInst(text, {});
  return SplitInst(text.substr(0, space), text.substr(space + 1));
}

InstText SplitInst(std::string_view mnemonic, std::string_view operands) {
  InstText parts;
  parts.mnemonic.Append(mnemonic);
  int depth = 0;
  size_t begin = 0;
  for (size_t i = 0; i <= operands.size(); ++i) {
    const bool at_end = i == operands.size();
    if (!at_end) depth += (operands[i] == '[') - (operands[i] == ']');
    if (!at_end && (operands[i] != ',' || depth != 0)) continue;
    std::string_view operand = operands.substr(begin, i - begin);
    while (!operand.empty() && operand.front() == ' ') operand.remove_prefix(1);
    if (!operand.empty()) parts.Add(SmallText(operand));
    begin = i + 1;
  }
  return parts;
}

uint64_t TakeNumber(std::string_view& text) {
  size_t at = 0;
  const bool negative = at < text.size() && text[at] == '-';
  if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
  const bool hex = text.substr(at, 2) == "0x";
  if (hex) at += 2;
  uint64_t value = 0;
  const auto [end, error] =
      std::from_chars(text.data() + at, text.data() + text.size(), value, hex ? 16 : 10);
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  return negative ? -value : value;
}

}  // namespace davit::fuzz
