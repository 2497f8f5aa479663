#include "frontend-wasm/text/text_buffer.h"

#include <bit>
#include <cstdlib>
#include <random>
#include <string>

#include "gtest/gtest.h"

namespace davit::wasm::printer {
namespace {

template <typename Write>
std::string Written(Write write) {
  std::string text;
  const auto append = [&](std::string_view piece) { text += piece; };
  TextBuffer out(append);
  write(out);
  out.Flush();
  return text;
}

std::string F32(uint32_t bits) {
  return Written([&](TextBuffer& out) { out.F32(bits); });
}
std::string F64(uint64_t bits) {
  return Written([&](TextBuffer& out) { out.F64(bits); });
}
std::string Bytes(std::string_view bytes) {
  return Written([&](TextBuffer& out) {
    out.String({reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size()});
  });
}
std::string Name(std::string_view name) {
  return Written([&](TextBuffer& out) { out.String(name); });
}

TEST(TextBuffer, Integers) {
  EXPECT_EQ(Written([](TextBuffer& out) {
              out.U32(0);
              out.Char(' ');
              out.U32(9);
              out.Char(' ');
              out.U32(10);
              out.Char(' ');
              out.U32(4294967295u);
              out.Char(' ');
              out.U64(18446744073709551615u);
              out.Char(' ');
              out.S64(INT64_MIN);
            }),
            "0 9 10 4294967295 18446744073709551615 -9223372036854775808");
  EXPECT_EQ(Written([](TextBuffer& out) {
              out.Hex(0);
              out.Char(' ');
              out.Hex(0x1a2b);
              out.Char(' ');
              out.Hex(0x2b, 8);
              out.Char(' ');
              out.Hex(~uint64_t{0});
            }),
            "0x0 0x1a2b 0x0000002b 0xffffffffffffffff");
}

TEST(TextBuffer, SpecialFloats) {
  EXPECT_EQ(F32(0), "0");
  EXPECT_EQ(F32(0x8000'0000), "-0");
  EXPECT_EQ(F32(0x3dcc'cccd), "0.1");
  EXPECT_EQ(F32(1), "1e-45");
  EXPECT_EQ(F32(0x7f80'0000), "inf");
  EXPECT_EQ(F32(0xff80'0000), "-inf");
  // The canonical NaN is "nan"; other payloads are said.
  EXPECT_EQ(F32(0x7fc0'0000), "nan");
  EXPECT_EQ(F32(0xffc0'0000), "-nan");
  EXPECT_EQ(F32(0x7fa0'0000), "nan:0x200000");
  EXPECT_EQ(F32(0xffff'ffff), "-nan:0x7fffff");
  EXPECT_EQ(F64(0x8000'0000'0000'0000), "-0");
  EXPECT_EQ(F64(0x3fb9'9999'9999'999a), "0.1");
  EXPECT_EQ(F64(0x7fef'ffff'ffff'ffff), "1.7976931348623157e+308");
  EXPECT_EQ(F64(0x7ff0'0000'0000'0000), "inf");
  EXPECT_EQ(F64(0x7ff8'0000'0000'0000), "nan");
  EXPECT_EQ(F64(0xfff0'0000'0000'0001), "-nan:0x1");
}

// The C library reads the decimal back to the same bits.
TEST(TextBuffer, FloatsReadBack) {
  std::mt19937_64 random(1);
  for (int i = 0; i < 100'000; ++i) {
    const uint64_t bits = random();
    const double d = std::bit_cast<double>(bits);
    if (d == d) {
      EXPECT_EQ(std::bit_cast<uint64_t>(std::strtod(F64(bits).c_str(), nullptr)), bits);
    }
    const uint32_t low = static_cast<uint32_t>(bits);
    const float f = std::bit_cast<float>(low);
    if (f == f) {
      EXPECT_EQ(std::bit_cast<uint32_t>(std::strtof(F32(low).c_str(), nullptr)), low);
    }
  }
}

TEST(TextBuffer, Strings) {
  EXPECT_EQ(Bytes(std::string_view("a\0\x1f\x7f\xff ~", 7)), R"("a\00\1f\7f\ff ~")");
  EXPECT_EQ(Bytes("\t\n\r\"\\'"), R"("\t\n\r\"\\'")");
  // Bytes are bytes; names are characters, as long as they can be seen.
  EXPECT_EQ(Bytes("λ"), R"("\ce\bb")");
  EXPECT_EQ(Name("λ€𝄞"), "\"λ€𝄞\"");
  EXPECT_EQ(Name("a\xc2\x85z"), R"("a\c2\85z")");
  EXPECT_EQ(Name("\xe2\x80\xae x"), R"("\e2\80\ae x")");
}

// Pieces of every size come out whole and in order.
TEST(TextBuffer, HandsOnWhatItHolds) {
  std::string expected;
  const std::string text = Written([&](TextBuffer& out) {
    for (size_t size = 1; size < 300'000; size = size * 3 + 1) {
      const std::string piece(size, static_cast<char>('a' + size % 26));
      expected += piece;
      out.Write(piece);
      expected += "\n  ";
      out.NewLine(1);
    }
  });
  EXPECT_EQ(text, expected);
}

TEST(TextBuffer, IndentationIsBounded) {
  const std::string text = Written([](TextBuffer& out) { out.NewLine(1'000'000); });
  EXPECT_EQ(text.size(), 1 + 2 * TextBuffer::kMaxIndent);
}

}  // namespace
}  // namespace davit::wasm::printer
