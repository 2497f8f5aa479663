// Annotations that mean something: custom sections, names, branch hints.
//
// What is wrong in one is an error like any other; one in a place where it means nothing is
// misplaced. Source: WebAssembly 3.0, appendix "Custom Sections"; branch hinting, "Text Format".
#ifndef DAVIT_FRONTEND_WASM_TEXT_ANNOTATIONS_H_
#define DAVIT_FRONTEND_WASM_TEXT_ANNOTATIONS_H_

#include <optional>
#include <string_view>

#include "frontend-wasm/text/cursor.h"

namespace davit::wasm::text {

// Between two fields: takes the annotations that were passed since `begin`. `first`: no field has
// come yet, so that the module may be named.
void TakeModuleAnnotations(Cursor& in, uint32_t begin, bool first);
// Behind the place of an identifier: the name in an annotation in front of the token at hand.
std::optional<std::string_view> TakeNameAnnotation(Cursor& in);
// Such a name is that of `index` in `space`, for the name section.
void TakeNameAnnotationOf(Cursor& in, Space space, uint32_t index);
// In front of an instruction: the value of a branch hint.
std::optional<std::string_view> TakeBranchHint(Cursor& in);
// An annotation that begins in front of `end` and was not taken is an error.
void CheckAllTaken(Cursor& in, uint32_t end);

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_ANNOTATIONS_H_
