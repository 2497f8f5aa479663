#include "frontend-wasm/text/strings.h"

#include "frontend-wasm/text/characters.h"

namespace davit::wasm::text {
namespace {

constexpr uint32_t kNoCharacter = 0xffff'ffff;

bool IsScalarValue(uint32_t c) { return c < 0xd800 || (c >= 0xe000 && c < 0x11'0000); }

// The character of \u{...}, `*p` behind the brace; moves `*p` behind the closing one.
uint32_t ReadCodePoint(const char** p) {
  uint32_t value = 0;
  const char* q = *p;
  if (HexDigit(*q) == 0xff) return kNoCharacter;
  while (true) {
    const uint8_t digit = HexDigit(*q);
    if (digit != 0xff) {
      value = value << 4 | digit;
      if (value >= 0x11'0000) return kNoCharacter;
    } else if (*q != '_' || HexDigit(q[1]) == 0xff) {
      break;
    }
    ++q;
  }
  if (*q != '}' || !IsScalarValue(value)) return kNoCharacter;
  *p = q + 1;
  return value;
}

// The character of a single-letter escape; 0 if `c` is none.
char SimpleEscape(char c) {
  switch (c) {
    case 't':
      return '\t';
    case 'n':
      return '\n';
    case 'r':
      return '\r';
    case '"':
    case '\'':
    case '\\':
      return c;
    default:
      return 0;
  }
}

// UTF-8 of `c` in `out`; returns its length.
size_t EncodeUtf8(uint32_t c, char out[4]) {
  if (c < 0x80) {
    out[0] = static_cast<char>(c);
    return 1;
  }
  const size_t length = c < 0x800 ? 2 : c < 0x1'0000 ? 3 : 4;
  for (size_t i = length - 1; i > 0; --i, c >>= 6) out[i] = static_cast<char>(0x80 | (c & 0x3f));
  out[0] = static_cast<char>((0xf00 >> length & 0xff) | c);
  return length;
}

// Decodes the escape at `p` into `out`; returns what follows.
const char* DecodeEscape(const char* p, char out[4], size_t* length) {
  ++p;
  *length = 1;
  if (const uint8_t high = HexDigit(*p); high != 0xff) {
    out[0] = static_cast<char>(high << 4 | HexDigit(p[1]));
    return p + 2;
  }
  if (*p != 'u') {
    out[0] = SimpleEscape(*p);
    return p + 1;
  }
  p += 2;
  *length = EncodeUtf8(ReadCodePoint(&p), out);
  return p;
}

template <typename Append>
void Decode(std::string_view literal, Append append) {
  const char* p = literal.data() + 1;
  const char* const end = literal.data() + literal.size() - 1;
  while (p != end) {
    const char* const run = p;
    while (p != end && *p != '\\') ++p;
    if (p != run) append({run, static_cast<size_t>(p - run)});
    if (p == end) return;
    char buffer[4];
    size_t length;
    p = DecodeEscape(p, buffer, &length);
    append({buffer, length});
  }
}

}  // namespace

const char* EndOfEscape(const char* p) {
  ++p;
  if (SimpleEscape(*p) != 0) return p + 1;
  if (HexDigit(*p) != 0xff) return HexDigit(p[1]) != 0xff ? p + 2 : nullptr;
  if (*p != 'u' || p[1] != '{') return nullptr;
  p += 2;
  return ReadCodePoint(&p) == kNoCharacter ? nullptr : p;
}

void AppendString(std::string_view literal, std::string* out) {
  Decode(literal, [out](std::string_view piece) { out->append(piece); });
}

void AppendString(std::string_view literal, ByteWriter* out) {
  out->Reserve(literal.size());
  Decode(literal, [out](std::string_view piece) {
    if (piece.size() == 1) {
      out->U8(static_cast<uint8_t>(piece[0]));
    } else {
      out->Bytes(piece);
    }
  });
}

}  // namespace davit::wasm::text
