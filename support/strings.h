// StrCat and StrAppend that take std::string_view.
//
// Abseil is free to be built for C++14, and Debian's is: then absl::string_view is a class of its
// own, and absl::StrCat refuses the standard one.
#ifndef DAVIT_SUPPORT_STRINGS_H_
#define DAVIT_SUPPORT_STRINGS_H_

#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"

namespace davit {
namespace internal {
template <typename T>
const T& StrPiece(const T& piece) {
  return piece;
}
inline absl::string_view StrPiece(std::string_view piece) { return {piece.data(), piece.size()}; }
}  // namespace internal

// Appends the pieces (strings, numbers, absl::Hex) to *out.
template <typename... Pieces>
void StrAppend(std::string* out, const Pieces&... pieces) {
  absl::StrAppend(out, internal::StrPiece(pieces)...);
}
template <typename... Pieces>
std::string StrCat(const Pieces&... pieces) {
  return absl::StrCat(internal::StrPiece(pieces)...);
}

}  // namespace davit

#endif  // DAVIT_SUPPORT_STRINGS_H_
