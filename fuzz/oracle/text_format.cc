#include "fuzz/oracle/text_format.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/printer.h"
#include "frontend-wasm/text/script.h"
#include "frontend-wasm/validator.h"
#include "fuzz/oracle/report.h"

namespace davit::fuzz {
namespace {

using Bytes = std::vector<uint8_t>;

// Takes a number and the colon behind it off the front of `text`; 0 if they are not there.
uint32_t TakeNumber(std::string_view& text) {
  uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  text.remove_prefix(static_cast<size_t>(end - text.data()));
  if (error != std::errc() || !text.starts_with(":")) return 0;
  text.remove_prefix(1);
  return number;
}

// "text:LINE:COLUMN: error: ..."
void CheckPosition(const absl::Status& status, std::string_view text) {
  const std::string_view whole(status.message().data(), status.message().size());
  if (status.code() != absl::StatusCode::kInvalidArgument) {
    Die("a text is refused for a reason of ours", Verdict(status));
  }
  std::string_view message = whole;
  constexpr std::string_view kFile = "text:";
  if (message.starts_with(kFile)) message.remove_prefix(kFile.size());
  const uint32_t line = TakeNumber(message);
  const uint32_t column = TakeNumber(message);
  const auto num_lines =
      1 + std::count_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; });
  if (line == 0 || line > num_lines || column == 0 || column > text.size() + 1 ||
      !message.starts_with(" error: ")) {
    Die("a refusal has no position, or one outside of the text", whole);
  }
}

void CheckOffset(const absl::Status& status, std::string_view what) {
  const std::string_view message(status.message().data(), status.message().size());
  if (message.find("offset 0x") == std::string_view::npos) Die(what, Verdict(status));
}

Bytes ParseOrDie(std::string_view text) {
  const auto bytes = wasm::ParseWat(text);
  if (!bytes.ok()) Die("a printed text cannot be read", Verdict(bytes.status()));
  return *bytes;
}

}  // namespace

void CheckText(std::string_view text) {
  const TimeLimit limit(text.size());
  const auto script = wasm::script::ParseScript(text);
  if (!script.ok()) CheckPosition(script.status(), text);
  const auto bytes = wasm::ParseWat(text);
  if (!bytes.ok()) return CheckPosition(bytes.status(), text);
  const absl::Status verdict = wasm::ValidateModule(*bytes);
  if (!verdict.ok()) CheckOffset(verdict, "a refusal of bytes has no position");
  if (text.find("binary") != std::string_view::npos) return;
  const auto printed = wasm::PrintWat(*bytes);
  if (absl::IsResourceExhausted(printed.status())) return;
  if (!printed.ok()) Die("a text is read to malformed bytes", Verdict(printed.status()));
  if (ParseOrDie(*printed) != *bytes) Die("a text is read to bytes with another text", *printed);
}

void CheckPrinted(std::span<const uint8_t> bytes) {
  const TimeLimit limit(bytes.size());
  const auto text = wasm::PrintWat(bytes);
  if (!text.ok()) {
    // Too many locals are refused for their number.
    if (absl::IsResourceExhausted(text.status())) return;
    return CheckOffset(text.status(), "malformed bytes are refused without a position");
  }
  const Bytes module = ParseOrDie(*text);
  const bool same = std::equal(module.begin(), module.end(), bytes.begin(), bytes.end());
  if (!same && module.size() >= bytes.size()) {
    Die("printed and read bytes are others, and not shorter", *text);
  }
  if (!same) {
    // A section that refers to places in bodies refers to others where those got shorter.
    const bool has_places = text->find("(@custom \"metadata.code.") != std::string::npos;
    const auto again = wasm::PrintWat(module);
    if (!again.ok() || (*again != *text && !has_places))
      Die("a module that was printed has another text", *text);
    const absl::Status before = wasm::ValidateModule(bytes);
    const absl::Status after = wasm::ValidateModule(module);
    // The text has no table whose first element is given by no instructions.
    const bool is_unwritable = before.ToString().find("must give") != std::string::npos &&
                               before.ToString().find("table section") != std::string::npos &&
                               before.ToString().ends_with("gives []");
    if (before.ok() != after.ok() && !is_unwritable) {
      Die("printing changes the verdict", Verdict(before), Verdict(after));
    }
  }
  const bool offsets = HashOf(bytes) % 2 != 0;
  const auto folded = wasm::PrintWat(bytes, {.offsets = offsets, .fold = true});
  if (!folded.ok() || ParseOrDie(*folded) != module) Die("folded text is another module", *text);
  if (!offsets) return;
  const auto flat = wasm::PrintWat(bytes, {.offsets = true, .fold = false});
  if (!flat.ok() || ParseOrDie(*flat) != module) Die("text with offsets is another module", *text);
}

}  // namespace davit::fuzz
