#include "fuzz/oracle/aarch64_text.h"

#include <cstdio>
#include <cstdlib>
#include <initializer_list>

namespace davit::fuzz {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool Contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

void AppendFloat(std::string_view number, SmallText& out) {
  char text[SmallText::kCapacity + 1];
  std::memcpy(text, number.data(), number.size());
  text[number.size()] = 0;
  char normal[40];
  std::snprintf(normal, sizeof normal, "%.17g", std::strtod(text, nullptr));
  out.Append(normal);
}

// Numbers behind # and [ in decimal, without regard to how they were written.
SmallText NormalNumbers(std::string_view text) {
  SmallText out;
  while (!text.empty()) {
    const char c = text.front();
    text.remove_prefix(1);
    out.Append(c);
    if (text.empty() || (c != '#' && (c != '[' || !IsDigit(text.front())))) continue;
    const size_t length = text.find_first_not_of("-+0123456789abcdefx.");
    const std::string_view number = text.substr(0, length);
    if (Contains(number, ".")) {
      AppendFloat(number, out);
      text.remove_prefix(number.size());
    } else {
      out.AppendNumber(static_cast<int64_t>(TakeNumber(text)));
    }
  }
  return out;
}

bool IsNumber(const SmallText& operand) {
  return !operand.empty() && operand.view().front() == '#';
}
int64_t Number(const SmallText& operand) {
  std::string_view text = operand.view();
  if (!IsNumber(operand)) return 0;
  text.remove_prefix(1);
  return static_cast<int64_t>(TakeNumber(text));
}
SmallText Hash(int64_t value) {
  SmallText text("#");
  text.AppendNumber(value);
  return text;
}

constexpr const char* kInverse[][2] = {{"eq", "ne"}, {"hs", "lo"}, {"mi", "pl"}, {"vs", "vc"},
                                       {"hi", "ls"}, {"ge", "lt"}, {"gt", "le"}};
SmallText InverseOf(const SmallText& cond) {
  for (const auto& pair : kInverse) {
    if (cond == pair[0]) return pair[1];
    if (cond == pair[1]) return pair[0];
  }
  return "?";
}

void Assign(InstText& p, const SmallText& mnemonic, std::initializer_list<SmallText> operands) {
  InstText made;
  made.mnemonic = mnemonic;
  for (const SmallText& operand : operands) made.Add(operand);
  p = made;
}

// bfm, sbfm and ubfm, which have an alias for most of their immediates.
bool UndoBitfield(InstText& p) {
  if (p.num_operands < 2 || p.num_operands > 4) return false;
  const std::string_view m = p.mnemonic.view();
  const char kind = m.empty() ? 0 : m[0];
  if (kind != 'u' && kind != 's' && kind != 'l' && kind != 'a' && kind != 'b') return false;
  const char width = p.operands[0].view()[0];
  if (width != 'w' && width != 'x') return false;
  const int64_t bits = width == 'x' ? 64 : 32;
  const auto set = [&](const char* mnemonic, int64_t immr, int64_t imms) {
    SmallText source;
    source.Append(width);
    source.Append(p.operands[1].view().substr(1));
    Assign(p, mnemonic, {p.operands[0], source, Hash(immr), Hash(imms)});
    return true;
  };
  if (p.num_operands == 2) {
    if (m == "uxtb") return set("ubfm", 0, 7);
    if (m == "uxth") return set("ubfm", 0, 15);
    if (m == "sxtb") return set("sbfm", 0, 7);
    if (m == "sxth") return set("sbfm", 0, 15);
    if (m == "sxtw") return set("sbfm", 0, 31);
    return false;
  }
  if (!IsNumber(p.operands[2])) return false;
  const int64_t a = Number(p.operands[2]);
  if (p.num_operands == 3) {
    if (m == "lsl") return set("ubfm", (bits - a) % bits, bits - 1 - a);
    if (m == "lsr") return set("ubfm", a, bits - 1);
    if (m == "asr") return set("sbfm", a, bits - 1);
    return false;
  }
  const int64_t b = Number(p.operands[3]);
  if (m == "ubfx") return set("ubfm", a, a + b - 1);
  if (m == "sbfx") return set("sbfm", a, a + b - 1);
  if (m == "bfxil") return set("bfm", a, a + b - 1);
  if (m == "ubfiz") return set("ubfm", (bits - a) % bits, b - 1);
  if (m == "sbfiz") return set("sbfm", (bits - a) % bits, b - 1);
  if (m == "bfi") return set("bfm", (bits - a) % bits, b - 1);
  return false;
}

// Conditional selections of one register.
bool UndoSelect(InstText& p) {
  const std::string_view m = p.mnemonic.view();
  if (m.size() < 4 || m[0] != 'c') return false;
  if ((m == "cset" || m == "csetm") && p.num_operands == 2) {
    const SmallText zero = p.operands[0].view()[0] == 'x' ? "xzr" : "wzr";
    Assign(p, m == "cset" ? "csinc" : "csinv",
           {p.operands[0], zero, zero, InverseOf(p.operands[1])});
    return true;
  }
  if ((m == "cinc" || m == "cinv" || m == "cneg") && p.num_operands == 3) {
    const SmallText full = m == "cinc" ? "csinc" : m == "cinv" ? "csinv" : "csneg";
    Assign(p, full, {p.operands[0], p.operands[1], p.operands[1], InverseOf(p.operands[2])});
    return true;
  }
  return false;
}

// movz, movn and mov of a constant, as mov of the value that the register gets.
bool AsMov(InstText& p) {
  const std::string_view m = p.mnemonic.view();
  const bool movz = m == "movz", movn = m == "movn";
  if ((!movz && !movn && m != "mov") || p.num_operands < 2) return false;
  if (!IsNumber(p.operands[1]) || p.operands[0].view()[0] == 'v') return false;
  uint64_t value = static_cast<uint64_t>(Number(p.operands[1]));
  if (p.num_operands == 3) {
    std::string_view amount = p.operands[2].view().substr(5);
    value <<= TakeNumber(amount);
  }
  if (movn) value = ~value;
  if (p.operands[0].view()[0] == 'w') value &= UINT32_MAX;
  Assign(p, "mov", {p.operands[0], Hash(static_cast<int64_t>(value))});
  return true;
}

// The unscaled forms of loads and stores, whose displacement says which form it is.
void AsScaled(InstText& p) {
  const std::string_view m = p.mnemonic.view();
  if (m.substr(0, 4) != "ldur" && m.substr(0, 4) != "stur") return;
  SmallText scaled(m.substr(0, 2));
  scaled.Append(m.substr(3));
  p.mnemonic = scaled;
}

bool UndoHint(InstText& p) {
  if (p.num_operands != 0) return false;
  constexpr const char* kHints[] = {"nop", "yield", "wfe", "wfi", "sev", "sevl"};
  for (size_t i = 0; i < std::size(kHints); ++i) {
    if (!(p.mnemonic == kHints[i])) continue;
    Assign(p, "hint", {Hash(static_cast<int64_t>(i))});
    return true;
  }
  return false;
}

// Vector instructions that Capstone writes as mov and mvn, and extensions.
void AsVectorAlias(InstText& p) {
  const std::string_view m = p.mnemonic.view();
  const int n = p.num_operands;
  if (m == "orr" && n == 3 && p.operands[1] == p.operands[2]) {
    Assign(p, "mov", {p.operands[0], p.operands[1]});
  } else if ((m == "ins" || m == "umov" || m == "dup") && n == 2 &&
             (Contains(p.operands[0], "[") || Contains(p.operands[1], "["))) {
    p.mnemonic = "mov";
  } else if (m == "not") {
    p.mnemonic = "mvn";
  } else if (n == 3 && Contains(m, "shll") && p.operands[2] == "#0") {
    SmallText extend(m[0] == 's' ? "sxtl" : "uxtl");
    if (m.back() == '2') extend.Append('2');
    Assign(p, extend, {p.operands[0], p.operands[1]});
  }
}

void UndoAlias(InstText& p) {
  if (UndoBitfield(p) || UndoSelect(p) || UndoHint(p)) return;
  const int n = p.num_operands;
  if (p.mnemonic == "orr" && n == 3 && IsNumber(p.operands[2]) &&
      p.operands[1].view().substr(1) == "zr") {
    Assign(p, "mov", {p.operands[0], p.operands[2]});
  }
  if (AsMov(p)) return;
  if (p.mnemonic == "ror" && n == 3 && IsNumber(p.operands[2])) {
    Assign(p, "extr", {p.operands[0], p.operands[1], p.operands[1], p.operands[2]});
  } else if (p.mnemonic == "ret" && n == 0) {
    Assign(p, "ret", {"x30"});
  } else {
    AsScaled(p);
    AsVectorAlias(p);
  }
}

}  // namespace

InstText NormalAarch64(const InstText& text) {
  InstText normal = text;
  for (int i = 0; i < normal.num_operands; ++i) {
    const std::string_view operand = normal.operands[i].view();
    if (Contains(operand, "#") || Contains(operand, "[")) {
      normal.operands[i] = NormalNumbers(operand);
    }
  }
  UndoAlias(normal);
  return normal;
}

InstText NormalOfPrinted(isa::aarch64::Op op, const isa::MachInst& inst, std::string_view printed,
                         uint64_t address) {
  using isa::aarch64::Op;
  InstText text = SplitInst(printed);
  if (text.num_operands > 0) {
    SmallText& last = text.operands[text.num_operands - 1];
    std::string_view distance = last.view();
    if (distance.size() > 1 && distance[0] == '.' && (distance[1] == '+' || distance[1] == '-')) {
      distance.remove_prefix(1);
      const uint64_t from = op == Op::kAdrp ? address & ~uint64_t{4095} : address;
      last = Hash(static_cast<int64_t>(from + TakeNumber(distance)));
    }
  }
  // A bit below 32 is tested in a w register.
  if ((op == Op::kTbz || op == Op::kTbnz) && inst.aux < 32) {
    SmallText narrow("w");
    narrow.Append(text.operands[0].view().substr(1));
    text.operands[0] = narrow;
  }
  return NormalAarch64(text);
}

}  // namespace davit::fuzz
