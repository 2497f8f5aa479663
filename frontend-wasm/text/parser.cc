#include "frontend-wasm/text/parser.h"

#include <string>

#include "frontend-wasm/reader.h"
#include "frontend-wasm/text/fields.h"
#include "frontend-wasm/text/module_reader.h"
#include "frontend-wasm/text/strings.h"

namespace davit::wasm {
namespace text {

std::vector<uint8_t> ReadFields(Lexer& lexer, std::string_view name, bool with_names) {
  ModuleText module;
  module.module_name = name;
  Fields fields(lexer, module);
  if (fields.Scan()) fields.Read();
  if (!lexer.diagnostics().ok()) return {};
  return module.Finish(with_names);
}

bool CheckText(std::string_view text, Diagnostics& diagnostics) {
  if (text.size() > Source::kMaxSize) {
    diagnostics.Error(0, 0, "the text is too large, expected less than 4 GiB");
    return false;
  }
  const size_t valid = ValidUtf8Prefix(AsBytes(text));
  if (valid == text.size()) return true;
  const auto offset = static_cast<uint32_t>(valid);
  diagnostics.Error(offset, offset, "malformed UTF-8 in the text");
  return false;
}

std::string ReadStrings(Lexer& lexer) {
  std::string text;
  for (; lexer.token().kind == TokenKind::kString; lexer.Next()) AppendString(lexer.text(), &text);
  return text;
}

namespace {

// The identifier at hand without its `$`, or nothing.
std::string TakeModuleId(Lexer& lexer) {
  if (lexer.token().kind != TokenKind::kId) return {};
  ModuleText scratch;
  Cursor in(lexer, scratch);
  return std::string(scratch.names.Text(in.TakeId()));
}

absl::StatusOr<std::vector<uint8_t>> Parse(std::string_view text, const ParseOptions& options,
                                           bool may_quote) {
  Diagnostics diagnostics(text, options.file_name, options.max_errors);
  if (!CheckText(text, diagnostics)) return diagnostics.ToStatus();
  const Source source(text, options.is_padded);
  Lexer lexer(source, diagnostics);
  const bool wrapped =
      lexer.token().kind == TokenKind::kOpen && lexer.token().keyword == Keyword::kModule;
  std::string name;
  if (wrapped) {
    lexer.Next();
    name = TakeModuleId(lexer);
  }
  std::vector<uint8_t> bytes;
  const Keyword form = wrapped && lexer.token().kind == TokenKind::kKeyword ? lexer.token().keyword
                                                                            : Keyword::kUnknown;
  std::string quoted;
  if (form == Keyword::kBinary || (form == Keyword::kQuote && may_quote)) {
    lexer.Next();
    quoted = ReadStrings(lexer);
    if (form == Keyword::kBinary) bytes.assign(quoted.begin(), quoted.end());
  } else {
    bytes = ReadFields(lexer, name, options.names);
  }
  if (wrapped) {
    if (lexer.token().kind != TokenKind::kClose) lexer.FailExpected("a module field or ')'");
    lexer.Next();
  }
  if (lexer.token().kind != TokenKind::kEnd) lexer.FailExpected("the end of the text");
  if (!diagnostics.ok()) return diagnostics.ToStatus();
  if (form != Keyword::kQuote) return bytes;
  ParseOptions inner = options;
  inner.is_padded = false;
  return Parse(quoted, inner, false);
}

}  // namespace
}  // namespace text

absl::StatusOr<std::vector<uint8_t>> ParseWat(std::string_view text, const ParseOptions& options) {
  return text::Parse(text, options, true);
}

bool IsBinaryModule(std::span<const uint8_t> content) { return content.empty() || content[0] == 0; }

}  // namespace davit::wasm
