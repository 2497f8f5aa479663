// Tokens: what separates them, strings and their escapes, identifiers, comments, annotations.
#include "frontend-wasm/text/lexer.h"

#include <string>
#include <vector>

#include "frontend-wasm/text/strings.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace davit::wasm::text {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

// One letter per token: ( ) k(eyword) $ n(umber) "(string) r(eserved), ! for an error at the end.
std::string Kinds(std::string_view text) {
  Diagnostics diagnostics(text, "t", 1);
  const Source source(text, false);
  std::string out;
  for (Lexer lexer(source, diagnostics); lexer.token().kind != TokenKind::kEnd; lexer.Next()) {
    out += "e()k$n\"r"[static_cast<int>(lexer.token().kind)];
  }
  return diagnostics.ok() ? out : out + "!";
}

TEST(Lexer, TokensAndWhatSeparatesThem) {
  EXPECT_EQ(Kinds(""), "");
  EXPECT_EQ(Kinds(" \t\r\n"), "");
  // "(" and the keyword behind it are one token.
  EXPECT_EQ(Kinds("(func)"), "()");
  EXPECT_EQ(Kinds("( ;;x\n (;y;) func $a 1 -2 +0x3 nan inf nan:0x1 \"s\")"), "($nnnnnn\")");
  EXPECT_EQ(Kinds("(func(nop)nop)"), "(()k)");
  EXPECT_EQ(Kinds("a\"b\""), "r");
  EXPECT_EQ(Kinds("\"a\"b"), "r");
  EXPECT_EQ(Kinds("\"a\"\"b\""), "r");
  EXPECT_EQ(Kinds("0$\"l\""), "r");
  EXPECT_EQ(Kinds("$\"l\"0"), "r");
  EXPECT_EQ(Kinds("(data\"a\")"), "(r)");
  EXPECT_EQ(Kinds("\"a\"(nop)"), "\"()");
  EXPECT_EQ(Kinds("A @x #"), "rrr");
  EXPECT_EQ(Kinds("a,b"), "k!");
  EXPECT_EQ(Kinds("a;b"), "k!");
  EXPECT_EQ(Kinds("[]"), "!");
  EXPECT_EQ(Kinds(std::string_view("a\0b", 3)), "k!");
  EXPECT_EQ(Kinds("\x7f"), "!");
  EXPECT_EQ(Kinds("\xc3\xa9"), "!");
}

TEST(Lexer, Comments) {
  EXPECT_EQ(Kinds(";;x"), "");
  EXPECT_EQ(Kinds("a;;x\nb"), "kk");
  EXPECT_EQ(Kinds("a;;x\rb"), "kk");
  EXPECT_EQ(Kinds(std::string_view(";;\0\nb", 5)), "k");
  EXPECT_EQ(Kinds("(;(;;)(;;);)b"), "k");
  EXPECT_EQ(Kinds("(;\";) ;;b\n;)"), "!");
  EXPECT_EQ(Kinds("(;(;;)"), "!");
  EXPECT_EQ(Kinds("(;;;)a"), "k");
  EXPECT_EQ(Kinds("(;"), "!");
  // The characters of "(;" in two blocks of 16.
  for (int shift = 0; shift < 40; ++shift) {
    EXPECT_EQ(Kinds(std::string(shift, ' ') + "(;)(;);)(; ;)a"), "!") << shift;
    EXPECT_EQ(Kinds(std::string(shift, ' ') + "(;)(;);) (; ;);)a"), "k") << shift;
  }
}

TEST(Lexer, Identifiers) {
  EXPECT_EQ(Kinds("$a $!#$%&'*+-./:<=>?@\\^_`|~1Z"), "$$");
  EXPECT_EQ(Kinds("$\"a b\" $\"\\u{e9}\""), "$$");
  EXPECT_EQ(Kinds("$"), "!");
  EXPECT_EQ(Kinds("$\"\""), "!");
  EXPECT_EQ(Kinds("$\"\\ff\""), "!");
  EXPECT_EQ(Kinds("$ \"a\""), "!");
  EXPECT_EQ(Kinds("$\"a\nb\""), "!");
}

std::string Decoded(std::string_view literal) {
  const std::string text(literal);
  EXPECT_EQ(Kinds(text), "\"") << text;
  std::string out;
  AppendString(text, &out);
  return out;
}

TEST(Lexer, Strings) {
  EXPECT_EQ(Decoded("\"\""), "");
  EXPECT_EQ(Decoded(R"("\t\n\r\"\'\\")"), "\t\n\r\"'\\");
  EXPECT_EQ(Decoded(R"("\00\fF\7f")"), std::string("\0\xff\x7f", 3));
  EXPECT_EQ(
      Decoded(R"("\u{0}\u{7F}\u{80}\u{7ff}\u{800}\u{d7ff}\u{e000}\u{ffff}\u{1_0000}\u{10ffff}")"),
      std::string("\0\x7f", 2) +
          "\xc2\x80\xdf\xbf\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf\xf0\x90\x80\x80"
          "\xf4\x8f\xbf\xbf");
  EXPECT_EQ(Decoded("\"a\\u{000000000000000000041}b\""), "aAb");
  EXPECT_EQ(Decoded("\"\xc3\xa9\""), "\xc3\xa9");
  for (const char* text :
       {R"("\")", R"("\a")", R"("\0")", R"("\0g")", R"("\u{}")", R"("\u{d800}")", R"("\u{110000}")",
        R"("\u{1_}")", R"("\u{_1}")", R"("\u41")", R"("\u{ffffffffffffffff41}")", "\"a\nb\"",
        "\"a\tb\"", "\"\x7f\"", "\"a"}) {
    EXPECT_EQ(Kinds(text), "!") << text;
  }
}

TEST(Lexer, AnnotationsAreChecked) {
  EXPECT_EQ(Kinds("(@a)"), "");
  EXPECT_EQ(Kinds("(@a (x (y)) \")\" , ; ] (@ x) (;);) ;;)\n)b"), "k");
  EXPECT_EQ(Kinds("(@\"a b\" 0x 8q)b"), "k");
  EXPECT_EQ(Kinds("((@a)func)"), "()");
  for (const char* text : {"(@)", "(@ a)", "(@\"\")", "(@\"\\ff\")", "(@a", "(@a (b)", "(@a \"",
                           "(@a \x01)", "(@a \xc3\xa9)", "(@a (;)"}) {
    EXPECT_EQ(Kinds(text), "!") << text;
  }
  EXPECT_EQ(Kinds("( @a)"), "(r)");
}

TEST(Lexer, SkipsGroups) {
  // Parentheses in strings and comments do not count, at any place in a block of 16.
  for (int shift = 0; shift < 40; ++shift) {
    const std::string text = std::string(shift, ' ') + "(a " + std::string(shift / 2, 'x') +
                             "(b \")\\\"(\" (;)(;) ;;)\n) (c) (d(e)(f)) ) z";
    // The comment in it is not closed where it seems to be.
    const std::string closed = std::string(shift, ' ') + "(a " + std::string(shift / 2, 'x') +
                               "(b \")\\\"(\" (;);) ;;)\n) (c) (d(e)(f)) ) z";
    Diagnostics diagnostics(text, "t", 1);
    const Source source(text, false);
    Lexer lexer(source, diagnostics);
    EXPECT_FALSE(lexer.SkipGroup());
    Diagnostics no_diagnostics(closed, "t", 1);
    const Source closed_source(closed, false);
    Lexer skipping(closed_source, no_diagnostics);
    ASSERT_TRUE(skipping.SkipGroup()) << shift;
    EXPECT_EQ(skipping.text(), "z");
  }
}

TEST(Lexer, KeywordsOfTheTables) {
  for (int i = 0; i < kNumKeywords; ++i) {
    const Keyword word = static_cast<Keyword>(i);
    const std::string text = std::string(KeywordText(word)) + std::string(8, '\0');
    const Keyword found = FindKeyword(std::string_view(text).substr(0, text.size() - 8));
    EXPECT_EQ(KeywordText(found), KeywordText(word));
    // Of several operators with one name, the first.
    EXPECT_LE(found, word);
    EXPECT_EQ(FindKeyword(std::string_view(text).substr(0, text.size() - 7)), Keyword::kUnknown);
  }
}

TEST(Lexer, EditDistances) {
  EXPECT_EQ(EditDistance("i32.add", "i32.add", 3), 0);
  EXPECT_EQ(EditDistance("i32.ad", "i32.add", 3), 1);
  EXPECT_EQ(EditDistance("i32.dad", "i32.add", 3), 1);
  EXPECT_EQ(EditDistance("i33.adx", "i32.add", 3), 2);
  EXPECT_EQ(EditDistance("abcdef", "uvwxyz", 3), 4);
  EXPECT_EQ(EditDistance("", "ab", 3), 2);
  const std::string huge(100'000, 'a');
  EXPECT_EQ(EditDistance(huge, huge, 3), 0);
}

}  // namespace
}  // namespace davit::wasm::text
