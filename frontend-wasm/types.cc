#include "frontend-wasm/types.h"

#include <algorithm>
#include <string_view>

#include "support/strings.h"

namespace davit::wasm {
namespace {

constexpr std::string_view kHeapTypeNames[HeapType::kNumAbstract] = {
    "func", "extern", "any",      "eq",     "i31",   "struct",       "array",
    "exn",  "none",   "noextern", "nofunc", "noexn", "any heap type"};
// The abbreviations of (ref null ...).
constexpr std::string_view kNullableNames[HeapType::kNumAbstract] = {
    "funcref",     "externref",  "anyref",       "eqref",   "i31ref",
    "structref",   "arrayref",   "exnref",       "nullref", "nullexternref",
    "nullfuncref", "nullexnref", "any reference"};

}  // namespace

std::string ValType::ToString() const {
  switch (kind()) {
    case Kind::kBottom:
      return "any type";
    case Kind::kI32:
      return "i32";
    case Kind::kI64:
      return "i64";
    case Kind::kF32:
      return "f32";
    case Kind::kF64:
      return "f64";
    case Kind::kV128:
      return "v128";
    case Kind::kRef:
      break;
  }
  if (!heap().is_index() && nullable()) return std::string(kNullableNames[heap().abstract()]);
  const std::string heap_name =
      heap().is_index() ? StrCat(heap().index()) : std::string(kHeapTypeNames[heap().abstract()]);
  return StrCat(nullable() ? "(ref null " : "(ref ", heap_name, ")");
}

std::string TypesToString(std::span<const ValType> types) {
  std::string text = "[";
  for (size_t i = 0; i < types.size(); ++i) {
    StrAppend(&text, i == 0 ? "" : " ", types[i].ToString());
  }
  return StrCat(text, "]");
}

std::string FuncType::ToString() const {
  return StrCat(TypesToString(params), " -> ", TypesToString(results));
}

bool SameTypes(std::span<const ValType> a, std::span<const ValType> b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

}  // namespace davit::wasm
