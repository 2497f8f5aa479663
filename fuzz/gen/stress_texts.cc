// Texts that invite readers to more than linear work: names, what is compared with many others, and
// errors.
#include <string>
#include <string_view>

#include "fuzz/gen/stress_makers.h"

namespace davit::fuzz {
namespace {

std::string Repeat(std::string_view text, uint32_t count) {
  std::string out;
  out.reserve(text.size() * count);
  for (uint32_t i = 0; i < count; ++i) out += text;
  return out;
}

Bytes ToBytes(const std::string& text) { return {text.begin(), text.end()}; }

}  // namespace

// The same outer label from every depth.
Bytes OuterLabels(uint32_t n) {
  return ToBytes("(func (block $outer " + Repeat("(block (br $outer) ", n) + Repeat(")", n) + "))");
}

// Labels of one name, each of which hides all before it.
Bytes HiddenLabels(uint32_t n) {
  return ToBytes("(func " + Repeat("block $l br $l ", n) + Repeat("end $l ", n) + ")");
}

Bytes NamedFunctions(uint32_t n) {
  std::string text;
  for (uint32_t i = 0; i < n; ++i) {
    const std::string name = "$function" + std::to_string(i);
    text += "(func " + name + " (param $p i32) (call " + name + " (local.get $p)))";
  }
  return ToBytes(text);
}

// Types written at their uses, each another one.
Bytes InlineTypes(uint32_t n) {
  std::string text;
  for (uint32_t i = 0; i < n; ++i) {
    std::string params;
    for (uint32_t bit = 1; bit <= i; bit *= 2) params += (i & bit) != 0 ? " i32" : " i64";
    text += "(func (param" + params + "))";
  }
  return ToBytes(text);
}

Bytes NamedFields(uint32_t n) {
  std::string text = "(type $s (struct";
  for (uint32_t i = 0; i < n; ++i) text += " (field $f" + std::to_string(i) + " i32)";
  text += ")) (func (param (ref $s))";
  for (uint32_t i = 0; i < n; ++i) text += " (struct.get $s $f" + std::to_string(i) + ")";
  return ToBytes(text + ")");
}

Bytes CustomAnnotations(uint32_t n) { return ToBytes(Repeat("(@custom \"a\") (func)", n)); }

// Hints about branches, at instructions that are none.
Bytes BranchHints(uint32_t n) {
  return ToBytes("(func " + Repeat("(@metadata.code.branch_hint \"a\") nop ", n) + ")");
}

// From here on texts with errors, of which each is reported with its place.

Bytes UnknownNames(uint32_t n) { return ToBytes(Repeat("(func (call $x))", n)); }

// Unknown names that many known ones resemble.
Bytes Suggestions(uint32_t n) {
  std::string text = Repeat("(func (call $function))", n / 8 + 1);
  for (uint32_t i = 0; i < n; ++i) text += "(func $functio" + std::to_string(i) + ")";
  return ToBytes(text);
}

// One line, so that each place is far from the begin of its line.
Bytes ErrorsInOneLine(uint32_t n) { return ToBytes(Repeat("(func x)", n)); }
Bytes UnknownGroups(uint32_t n) { return ToBytes(Repeat("(x)", n)); }
Bytes OpenStrings(uint32_t n) { return ToBytes(Repeat("(data \"", n)); }

Bytes StrayAnnotations(uint32_t n) {
  return ToBytes("(func " + Repeat("(param (@name \"x\") (@custom \"a\") i32)", n) + ")");
}
Bytes OpenGroup(uint32_t n) { return ToBytes("(rec " + Repeat("(type (func))", n)); }

}  // namespace davit::fuzz
