// Every row of isa/aarch64/insts.def that has an encoding, against two independent opinions: the
// words are decoded by Capstone, and the printed text is assembled by GNU as into the same words.
#include <capstone/capstone.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/strings/str_join.h"
#include "tests/isa/aarch64_row_cases.h"

namespace davit::isa::aarch64 {
namespace {

// ---- Text of Capstone and of the printer, in one form ---------------------------------------

// An instruction's text: the mnemonic, and the operands between commas outside of brackets.
struct Parsed {
  std::string mnemonic;
  std::vector<std::string> operands;
  std::string Text() const { return absl::StrCat(mnemonic, " ", absl::StrJoin(operands, ", ")); }
};

// Numbers behind # and [ in decimal, without regard to how they were written.
std::string NormalNumbers(const std::string& text) {
  std::string out;
  for (size_t i = 0; i < text.size();) {
    out += text[i];
    if (text[i++] != '#' && (out.back() != '[' || !absl::ascii_isdigit(text[i]))) continue;
    const char* begin = text.c_str() + i;
    char* end = nullptr;
    const std::string number(begin, std::strspn(begin, "-0123456789abcdefx.e"));
    if (absl::StrContains(number, ".")) {
      absl::StrAppendFormat(&out, "%.17g", std::strtod(begin, &end));
    } else if (number[0] == '-') {
      absl::StrAppend(&out, std::strtoll(begin, &end, 0));
    } else {
      absl::StrAppend(&out, static_cast<int64_t>(std::strtoull(begin, &end, 0)));
    }
    i += end - begin;
  }
  return out;
}

Parsed Parse(std::string text) {
  text = NormalNumbers(text);
  Parsed parsed;
  const size_t space = text.find(' ');
  parsed.mnemonic = text.substr(0, space);
  if (space == std::string::npos) return parsed;
  int depth = 0;
  std::string operand;
  for (const char c : text.substr(space + 1)) {
    depth += (c == '[') - (c == ']');
    if (c == ',' && depth == 0) {
      parsed.operands.push_back(operand);
      operand.clear();
    } else if (c != ' ' || !operand.empty()) {
      operand += c;
    }
  }
  if (!operand.empty()) parsed.operands.push_back(operand);
  return parsed;
}

int64_t Number(const std::string& operand) {
  return operand.size() > 1 && operand[0] == '#' ? std::strtoll(operand.c_str() + 1, nullptr, 10)
                                                 : 0;
}
bool IsNumber(const std::string& operand) { return !operand.empty() && operand[0] == '#'; }
std::string Hash(int64_t value) { return absl::StrCat("#", value); }

constexpr const char* kInverse[][2] = {{"eq", "ne"}, {"hs", "lo"}, {"mi", "pl"}, {"vs", "vc"},
                                       {"hi", "ls"}, {"ge", "lt"}, {"gt", "le"}};
std::string InverseOf(const std::string& cond) {
  for (const auto& pair : kInverse) {
    if (cond == pair[0]) return pair[1];
    if (cond == pair[1]) return pair[0];
  }
  return "?";
}

std::string WithWidth(char width, const std::string& reg) { return width + reg.substr(1); }

// bfm, sbfm and ubfm, which have an alias for most of their immediates (C6.2, "Alias conditions").
bool UndoBitfield(Parsed& p) {
  if (p.operands.size() < 2) return false;
  const char width = p.operands[0][0];
  const int64_t bits = width == 'x' ? 64 : 32;
  auto set = [&](const char* mnemonic, int64_t immr, int64_t imms) {
    const std::string source = WithWidth(width, p.operands[1]);
    p = {mnemonic, {p.operands[0], source, Hash(immr), Hash(imms)}};
    return true;
  };
  const std::string m = p.mnemonic;
  if (p.operands.size() == 2) {
    if (m == "uxtb") return set("ubfm", 0, 7);
    if (m == "uxth") return set("ubfm", 0, 15);
    if (m == "sxtb") return set("sbfm", 0, 7);
    if (m == "sxth") return set("sbfm", 0, 15);
    if (m == "sxtw") return set("sbfm", 0, 31);
    return false;
  }
  const int64_t a = Number(p.operands[2]);
  if (p.operands.size() == 3 && IsNumber(p.operands[2])) {
    if (m == "lsl") return set("ubfm", (bits - a) % bits, bits - 1 - a);
    if (m == "lsr") return set("ubfm", a, bits - 1);
    if (m == "asr") return set("sbfm", a, bits - 1);
    return false;
  }
  if (p.operands.size() != 4) return false;
  const int64_t b = Number(p.operands[3]);
  if (m == "ubfx") return set("ubfm", a, a + b - 1);
  if (m == "sbfx") return set("sbfm", a, a + b - 1);
  if (m == "bfxil") return set("bfm", a, a + b - 1);
  if (m == "ubfiz") return set("ubfm", (bits - a) % bits, b - 1);
  if (m == "sbfiz") return set("sbfm", (bits - a) % bits, b - 1);
  if (m == "bfi") return set("bfm", (bits - a) % bits, b - 1);
  return false;
}

// What Capstone writes as an alias, as the row writes it.
Parsed UndoAlias(Parsed p) {
  if (UndoBitfield(p)) return p;
  const std::string m = p.mnemonic;
  const size_t n = p.operands.size();
  if (m == "orr" && n == 3 && IsNumber(p.operands[2]) && p.operands[1].substr(1) == "zr") {
    return {"mov", {p.operands[0], p.operands[2]}};
  }
  const std::string zero = n > 0 && p.operands[0][0] == 'x' ? "xzr" : "wzr";
  if (m == "ror" && n == 3 && IsNumber(p.operands[2])) {
    return {"extr", {p.operands[0], p.operands[1], p.operands[1], p.operands[2]}};
  }
  if (m == "cset" || m == "csetm") {
    return {m == "cset" ? "csinc" : "csinv", {p.operands[0], zero, zero, InverseOf(p.operands[1])}};
  }
  if ((m == "cinc" || m == "cinv" || m == "cneg") && n == 3) {
    return {"cs" + (m == "cneg" ? std::string("neg") : m.substr(1)),
            {p.operands[0], p.operands[1], p.operands[1], InverseOf(p.operands[2])}};
  }
  if (m == "ret" && n == 0) return {"ret", {"x30"}};
  if ((absl::StrContains(m, "shll")) && n == 3 && p.operands[2] == "#0") {
    const std::string extend = m[0] == 's' ? "sxtl" : "uxtl";
    return {extend + (m.back() == '2' ? "2" : ""), {p.operands[0], p.operands[1]}};
  }
  // The unscaled forms of loads and stores.
  if (absl::StartsWith(m, "ldur") || absl::StartsWith(m, "stur")) {
    p.mnemonic = m.substr(0, 2) + m.substr(3);
  }
  constexpr const char* kHints[] = {"nop", "yield", "wfe", "wfi", "sev", "sevl"};
  for (size_t i = 0; i < std::size(kHints) && n == 0; ++i) {
    if (m == kHints[i]) return {"hint", {Hash(static_cast<int64_t>(i))}};
  }
  return p;
}

// The constant that movz, movn, or mov writes, as mov writes it; the register at its width.
Parsed AsMov(Parsed p) {
  const bool movz = p.mnemonic == "movz", movn = p.mnemonic == "movn";
  if ((!movz && !movn && p.mnemonic != "mov") || p.operands.size() < 2) return p;
  if (!IsNumber(p.operands[1]) || absl::StrContains(p.operands[0], "v")) return p;
  uint64_t value = static_cast<uint64_t>(Number(p.operands[1]));
  if (p.operands.size() == 3) value <<= Number("#" + p.operands[2].substr(5));
  if (movn) value = ~value;
  if (p.operands[0][0] == 'w') value &= UINT32_MAX;
  return {"mov", {p.operands[0], Hash(static_cast<int64_t>(value))}};
}

// Vector instructions that Capstone writes as mov and mvn.
Parsed AsVectorMov(Parsed p) {
  const size_t n = p.operands.size();
  if (p.mnemonic == "orr" && n == 3 && p.operands[1] == p.operands[2]) {
    return {"mov", {p.operands[0], p.operands[1]}};
  }
  const bool element = n == 2 && absl::StrContains(p.operands[0] + p.operands[1], "[");
  if ((p.mnemonic == "ins" || p.mnemonic == "umov" || p.mnemonic == "dup") && element) {
    p.mnemonic = "mov";
  }
  if (p.mnemonic == "not") p.mnemonic = "mvn";
  return p;
}

Parsed Normal(const std::string& text) { return AsVectorMov(AsMov(UndoAlias(Parse(text)))); }

// ---- The tests ------------------------------------------------------------------------------

std::vector<RowCase> AllCases() {
  RowCases rows;
  std::vector<RowCase> all;
  for (int i = 0; i < kNumOps; ++i) {
    if (kInstInfo[i].is_macro()) continue;
    for (RowCase& c : rows.Make(static_cast<Op>(i))) all.push_back(std::move(c));
  }
  return all;
}

// The text of a distance, which is relative in the printer's text: where it leads, from `address`.
std::string WithAddress(std::string text, uint64_t address) {
  const size_t at = text.find(" .") != std::string::npos ? text.find(" .") + 1 : text.size();
  if (at == text.size() || (text[at + 1] != '+' && text[at + 1] != '-')) return text;
  const int64_t distance = std::strtoll(text.c_str() + at + 1, nullptr, 10);
  const uint64_t from = absl::StartsWith(text, "adrp") ? address & ~uint64_t{4095} : address;
  return text.substr(0, at) + Hash(static_cast<int64_t>(from + distance));
}

TEST(Aarch64EncodingTest, CapstoneDecodesWhatTheRowSays) {
  csh handle = 0;
  ASSERT_EQ(cs_open(CS_ARCH_ARM64, CS_MODE_LITTLE_ENDIAN, &handle), CS_ERR_OK);
  constexpr uint64_t kAddress = uint64_t{1} << 40;
  // One failure of each row is enough.
  std::optional<Op> failed;
  for (const RowCase& c : AllCases()) {
    if (failed == c.op) continue;
    cs_insn* inst = nullptr;
    const size_t count =
        cs_disasm(handle, reinterpret_cast<const uint8_t*>(&c.word), 4, kAddress, 1, &inst);
    const std::string text =
        count == 1 ? absl::StrCat(inst->mnemonic, " ", inst->op_str) : "no instruction";
    if (count == 1) cs_free(inst, count);
    // Not known to this version.
    if (count != 1 && c.op == Op::kUdf) continue;
    std::string expected = Normal(WithAddress(c.text, kAddress)).Text();
    // A bit below 32 is tested in a w register.
    if ((c.op == Op::kTbz || c.op == Op::kTbnz) && c.inst.aux < 32) {
      expected.replace(expected.find('x'), 1, "w");
    }
    if (Normal(text).Text() == expected) continue;
    ADD_FAILURE() << InfoOf(c.op).name << ": '" << c.text << "' (" << expected << ") is encoded as "
                  << std::hex << c.word << ", which is '" << text << "' (" << Normal(text).Text()
                  << ")";
    failed = c.op;
  }
  cs_close(&handle);
}

// A GNU assembler for AArch64, and the objcopy beside it; empty if there is none.
std::string FindBinutils() {
  const std::string prefix = "aarch64-linux-gnu-";
  if (std::system((prefix + "as --version > /dev/null 2>&1").c_str()) == 0) return prefix;
#if defined(__aarch64__)
  if (std::system("as --version > /dev/null 2>&1") == 0) return " ";
#endif
  return "";
}

// mov of a constant is whatever the assembler likes best.
std::string Unambiguous(const RowCase& c) {
  if (c.op != Op::kMovLogical32 && c.op != Op::kMovLogical64) return c.text;
  const size_t comma = c.text.find(',');
  const char* zero = c.op == Op::kMovLogical32 ? ", wzr" : ", xzr";
  return "orr" + c.text.substr(3, comma - 3) + zero + c.text.substr(comma);
}

TEST(Aarch64EncodingTest, GnuAsMakesTheSameWords) {
  std::string prefix = FindBinutils();
  if (prefix.empty()) GTEST_SKIP() << "no GNU assembler for AArch64";
  if (prefix == " ") prefix.clear();
  std::vector<RowCase> cases = AllCases();
  // The assembler leaves the pages of adrp to the linker.
  std::erase_if(cases, [](const RowCase& c) { return c.op == Op::kAdrp; });
  const std::string path = absl::StrCat(testing::TempDir(), "davit_aarch64_rows_", getpid());
  {
    std::ofstream source(path + ".s");
    source << ".arch armv8.6-a+fp16\n";
    for (const RowCase& c : cases) source << Unambiguous(c) << "\n";
  }
  ASSERT_EQ(std::system((prefix + "as -o " + path + ".o " + path + ".s").c_str()), 0);
  ASSERT_EQ(
      std::system((prefix + "objcopy -O binary -j .text " + path + ".o " + path + ".bin").c_str()),
      0);
  std::ifstream binary(path + ".bin", std::ios::binary);
  std::optional<Op> failed;
  for (const RowCase& c : cases) {
    uint32_t word = 0;
    ASSERT_TRUE(binary.read(reinterpret_cast<char*>(&word), 4));
    if (word == c.word || failed == c.op) continue;
    ADD_FAILURE() << InfoOf(c.op).name << ": '" << c.text << "' is encoded as " << std::hex
                  << c.word << ", by GNU as as " << word;
    failed = c.op;
  }
  for (const char* suffix : {".s", ".o", ".bin"}) std::remove((path + suffix).c_str());
}

// The functions that frames, moves and macros use make the words that MachInsts do.
TEST(Aarch64EncodingTest, WordOfRegisters) {
  int checked = 0;
  for (const RowCase& c : AllCases()) {
    const InstInfo& info = InfoOf(c.op);
    std::vector<PReg> regs;
    size_t at = 0;
    for (int k = 0; k < info.num_roles; ++k) {
      const Role& role = info.roles[k];
      if (role.slot != Slot::kReg) continue;
      regs.push_back(PReg(role.cls, c.regs[at]));
      at += role.access == Access::kUseDef ? 2 : 1;
    }
    if (EncodingOf(c.op).Has(EncodingRow::kMemory) || regs.size() > 3) continue;
    uint32_t word = Assembler::Imm(c.op, c.inst.imm) | Assembler::Aux(c.op, c.inst.aux) |
                    Assembler::CondBits(c.op, static_cast<Cond>(c.inst.cond));
    switch (regs.size()) {
      case 0:
        word |= Assembler::Word(c.op);
        break;
      case 1:
        word |= Assembler::Word(c.op, regs[0]);
        break;
      case 2:
        word |= Assembler::Word(c.op, regs[0], regs[1]);
        break;
      default:
        word |= Assembler::Word(c.op, regs[0], regs[1], regs[2]);
        break;
    }
    ASSERT_EQ(word, c.word) << c.text;
    ++checked;
  }
  EXPECT_GT(checked, 10000);
}

// Register 31, which the cases above leave out: words of the manual's and the ABI's well-known
// sequences.
TEST(Aarch64EncodingTest, Frames) {
  CodeBuffer buffer;
  buffer.Clear(0);
  Assembler assembler(buffer);
  constexpr uint32_t kMinus16 = static_cast<uint32_t>(-16 / 8) & 127;
  assembler.EmitImm(Op::kStpPre64, kMinus16, kFp, kLr, kSp);
  assembler.EmitImm(Op::kAddI64, 0, kFp, kSp);
  assembler.EmitImm(Op::kSubI64, 32, kSp, kSp);
  assembler.EmitMem(Op::kLdr64, X(16), Mem::At(kPinned0, 8));
  assembler.Append(Assembler::Word(Op::kCmpExt64, kSp, X(16)) |
                   Assembler::Aux(Op::kCmpExt64, kUxtx));
  assembler.EmitMem(Op::kStrQ, V(3), Mem::At(kSp, 16));
  assembler.EmitCond(Op::kCset32, Cond::kNe, X(0));
  assembler.EmitImm(Op::kLdpPost64, 2, kFp, kLr, kSp);
  assembler.Emit(Op::kRetReg, kLr);
  constexpr uint32_t kExpected[] = {
      0xa9bf7bfd,  // stp x29, x30, [sp, #-16]!
      0x910003fd,  // mov x29, sp
      0xd10083ff,  // sub sp, sp, #32
      0xf9400790,  // ldr x16, [x28, #8]
      0xeb3063ff,  // cmp sp, x16
      0x3d8007e3,  // str q3, [sp, #16]
      0x1a9f17e0,  // cset w0, eq
      0xa8c17bfd,  // ldp x29, x30, [sp], #16
      0xd65f03c0,  // ret
  };
  ASSERT_EQ(buffer.offset(), sizeof kExpected);
  for (size_t i = 0; i < std::size(kExpected); ++i) {
    uint32_t word;
    std::memcpy(&word, buffer.begin() + 4 * i, 4);
    EXPECT_EQ(word, kExpected[i]) << "instruction " << i;
  }
}

}  // namespace
}  // namespace davit::isa::aarch64
