// Modules from text, and their sections in hexadecimal.
#ifndef DAVIT_TESTS_TEXT_TEXT_TESTING_H_
#define DAVIT_TESTS_TEXT_TEXT_TESTING_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "frontend-wasm/text/parser.h"
#include "gtest/gtest.h"

namespace davit::wasm::testing {

inline std::string Hex(const uint8_t* begin, size_t size) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string out;
  for (size_t i = 0; i < size; ++i) {
    if (i != 0) out += ' ';
    out += kDigits[begin[i] >> 4];
    out += kDigits[begin[i] & 15];
  }
  return out;
}

inline std::vector<uint8_t> Parse(std::string_view text, bool names = false) {
  ParseOptions options;
  options.names = names;
  const auto bytes = ParseWat(text, options);
  EXPECT_TRUE(bytes.ok()) << bytes.status().message();
  return bytes.ok() ? *bytes : std::vector<uint8_t>();
}

// Everything behind the header.
inline std::string Sections(std::string_view text, bool names = false) {
  const std::vector<uint8_t> bytes = Parse(text, names);
  return bytes.size() < 8 ? "" : Hex(bytes.data() + 8, bytes.size() - 8);
}

// The content of the section `id` of the module `text`; empty if there is none. All sections of the
// tests are shorter than 128 bytes.
inline std::string Section(std::string_view text, uint8_t id, bool names = false) {
  const std::vector<uint8_t> bytes = Parse(text, names);
  for (size_t at = 8; at + 1 < bytes.size(); at += 2u + bytes[at + 1]) {
    if (bytes[at] == id) return Hex(bytes.data() + at + 2, bytes[at + 1]);
  }
  return "";
}

// The instructions of the only function, without local declarations and the final `end`.
inline std::string Body(std::string_view instructions, std::string_view fields = "") {
  std::string text = "(module (func ";
  text += instructions;
  text += ")";
  text += fields;
  text += ")";
  const std::string code = Section(text, 10);
  // One body, its size, no locals; end.
  const std::string_view prefix = "01 ";
  EXPECT_EQ(code.substr(0, 3), prefix) << text;
  return code.size() <= 12 ? "" : code.substr(9, code.size() - 9 - 3);
}

// The message of the error that a text is.
inline std::string Error(std::string_view text) {
  const auto bytes = ParseWat(text, {.file_name = "t.wat"});
  EXPECT_FALSE(bytes.ok()) << text;
  return bytes.ok() ? "" : std::string(bytes.status().message());
}

}  // namespace davit::wasm::testing

#endif  // DAVIT_TESTS_TEXT_TEXT_TESTING_H_
