// LEB128 numbers, UTF-8 and the reader's sticky error.
#include "frontend-wasm/reader.h"

#include <vector>

#include "gtest/gtest.h"

namespace davit::wasm {
namespace {

using Bytes = std::vector<uint8_t>;

LebResult Read(LebResult (*read)(const uint8_t*, const uint8_t*), const Bytes& bytes) {
  return read(bytes.data(), bytes.data() + bytes.size());
}

struct LebCase {
  LebResult (*read)(const uint8_t*, const uint8_t*);
  Bytes bytes;
  int64_t value;
};

TEST(Leb, Values) {
  const LebCase cases[] = {
      {ReadU32, {0}, 0},
      {ReadU32, {0x7f}, 127},
      {ReadU32, {0x80, 1}, 128},
      {ReadU32, {0xff, 0x7f}, 16383},
      {ReadU32, {0xe5, 0x8e, 0x26}, 624485},
      {ReadU32, {0x80, 0x80, 0x80, 0x80, 0x00}, 0},
      {ReadU32, {0xff, 0xff, 0xff, 0xff, 0x0f}, 0xffff'ffff},
      {ReadU64, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}, -1},
      {ReadS32, {0x3f}, 63},
      {ReadS32, {0x40}, -64},
      {ReadS32, {0x7f}, -1},
      {ReadS32, {0xff, 0x00}, 127},
      {ReadS32, {0x80, 0x7f}, -128},
      {ReadS32, {0xc0, 0xbb, 0x78}, -123456},
      {ReadS32, {0xff, 0xff, 0xff, 0xff, 0x07}, 0x7fff'ffff},
      {ReadS32, {0x80, 0x80, 0x80, 0x80, 0x78}, -0x8000'0000ll},
      {ReadS33, {0x40}, -64},
      {ReadS33, {0xff, 0xff, 0xff, 0xff, 0x0f}, 0xffff'ffff},
      {ReadS33, {0x80, 0x80, 0x80, 0x80, 0x70}, -0x1'0000'0000ll},
      {ReadS64, {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f}, INT64_MIN},
      {ReadS64, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x00}, INT64_MAX},
  };
  for (const LebCase& c : cases) {
    const LebResult result = Read(c.read, c.bytes);
    EXPECT_EQ(result.next, c.bytes.data() + c.bytes.size()) << c.value;
    EXPECT_EQ(static_cast<int64_t>(result.value), c.value);
  }
}

struct BadLeb {
  LebResult (*read)(const uint8_t*, const uint8_t*);
  Bytes bytes;
  LebError error;
};

TEST(Leb, Errors) {
  const BadLeb cases[] = {
      {ReadU32, {}, LebError::kTruncated},
      {ReadU32, {0x80}, LebError::kTruncated},
      {ReadU32, {0x80, 0x80, 0x80, 0x80}, LebError::kTruncated},
      {ReadU32, {0x80, 0x80, 0x80, 0x80, 0x80, 0}, LebError::kTooLong},
      {ReadU32, {0xff, 0xff, 0xff, 0xff, 0x1f}, LebError::kTooLarge},
      {ReadU64, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02}, LebError::kTooLarge},
      {ReadS32, {0xff, 0xff, 0xff, 0xff, 0x0f}, LebError::kTooLarge},
      {ReadS32, {0x80, 0x80, 0x80, 0x80, 0x70}, LebError::kTooLarge},
      {ReadS32, {0x80, 0x80, 0x80, 0x80, 0x80, 0}, LebError::kTooLong},
      {ReadS33, {0x80, 0x80, 0x80, 0x80, 0x10}, LebError::kTooLarge},
      {ReadS64, {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7e}, LebError::kTooLarge},
      {ReadS64,
       {0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0},
       LebError::kTooLong},
  };
  for (const BadLeb& c : cases) {
    const LebResult result = Read(c.read, c.bytes);
    EXPECT_EQ(result.next, nullptr);
    EXPECT_EQ(static_cast<LebError>(result.value), c.error);
  }
}

TEST(Utf8, FollowsUnicodeTable3_7) {
  for (const Bytes& good :
       {Bytes{}, Bytes{'a', 0}, Bytes{0xc2, 0x80}, Bytes{0xdf, 0xbf}, Bytes{0xe0, 0xa0, 0x80},
        Bytes{0xed, 0x9f, 0xbf}, Bytes{0xee, 0x80, 0x80}, Bytes{0xef, 0xbf, 0xbf},
        Bytes{0xf0, 0x90, 0x80, 0x80}, Bytes{0xf4, 0x8f, 0xbf, 0xbf}}) {
    EXPECT_TRUE(IsUtf8(good));
  }
  for (const Bytes& bad :
       {Bytes{0x80}, Bytes{0xc1, 0xbf}, Bytes{0xc2}, Bytes{0xc2, 0x7f}, Bytes{0xe0, 0x9f, 0xbf},
        Bytes{0xed, 0xa0, 0x80}, Bytes{0xe1, 0x80}, Bytes{0xf0, 0x8f, 0xbf, 0xbf},
        Bytes{0xf4, 0x90, 0x80, 0x80}, Bytes{0xf5, 0x80, 0x80, 0x80}, Bytes{0xf1, 0x80, 0x80, 0xc0},
        Bytes{0xff}}) {
    EXPECT_FALSE(IsUtf8(bad));
  }
}

TEST(Reader, FirstErrorSticks) {
  const Bytes bytes = {1, 2, 0x80, 0x80};
  Reader reader(bytes, 1, 4, "here");
  EXPECT_EQ(reader.U32(), 2u);
  EXPECT_EQ(reader.U32(), 0u);
  EXPECT_TRUE(reader.at_end());
  EXPECT_EQ(reader.Fixed64(), 0u);
  EXPECT_TRUE(reader.Bytes(3).empty());
  reader.Fail("later");
  EXPECT_EQ(reader.status().message(), "here at offset 0x2: unexpected end");
}

TEST(Reader, NamesAreQuotedForPeople) {
  EXPECT_EQ(QuotedName("a\x1b[2J\"\n"), "\"a\\033[2J\\\"\\n\"");
  EXPECT_EQ(QuotedName(std::string(101, 'x')), "\"" + std::string(100, 'x') + "...\"");
}

}  // namespace
}  // namespace davit::wasm
