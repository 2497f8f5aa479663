#include "frontend-wasm/types.h"

#include <algorithm>
#include <string_view>

#include "support/strings.h"

namespace davit::wasm {
namespace {

constexpr std::string_view kHeapTypeNames[HeapType::kNumAbstract] = {
    "func",  "extern", "any",  "eq",       "i31",    "struct",
    "array", "exn",    "none", "noextern", "nofunc", "noexn"};
// The abbreviations of (ref null ...).
constexpr std::string_view kNullableNames[HeapType::kNumAbstract] = {
    "funcref",  "externref", "anyref",  "eqref",         "i31ref",      "structref",
    "arrayref", "exnref",    "nullref", "nullexternref", "nullfuncref", "nullexnref"};

bool IsHeapSubtype(HeapType sub, HeapType super) {
  if (sub == super) return true;
  if (super.is_index()) return sub == HeapType::kNoFunc;
  if (sub.is_index()) return super == HeapType::kFunc;
  const HeapType::Abstract to = super.abstract();
  switch (sub.abstract()) {
    case HeapType::kNoFunc:
      return to == HeapType::kFunc;
    case HeapType::kNoExtern:
      return to == HeapType::kExtern;
    case HeapType::kNoExn:
      return to == HeapType::kExn;
    case HeapType::kEq:
      return to == HeapType::kAny;
    case HeapType::kI31:
    case HeapType::kStruct:
    case HeapType::kArray:
      return to == HeapType::kEq || to == HeapType::kAny;
    case HeapType::kNone:
      return to == HeapType::kAny || to == HeapType::kEq || to == HeapType::kI31 ||
             to == HeapType::kStruct || to == HeapType::kArray;
    default:
      return false;
  }
}

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

bool IsSubtype(ValType sub, ValType super) {
  if (sub == super || sub.is_bottom()) return true;
  if (!sub.is_ref() || !super.is_ref()) return false;
  if (sub.nullable() && !super.nullable()) return false;
  return IsHeapSubtype(sub.heap(), super.heap());
}

}  // namespace davit::wasm
