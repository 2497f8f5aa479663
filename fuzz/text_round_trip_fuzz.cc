// Any bytes as a module and as a text.
//
// Bytes that can be printed have a text that can be read, and the bytes it is read to are those
// that their own text is read to: the same bytes as at first, unless numbers were longer than
// needed. Folded text is the same module. Bytes as a text end in a module or in a status.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/printer.h"
#include "support/check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  const auto text = wasm::PrintWat(std::span(data, size));
  if (!text.ok()) {
    const auto parsed = wasm::ParseWat({reinterpret_cast<const char*>(data), size});
    DAVIT_CHECK(!parsed.ok() || wasm::PrintWat(*parsed).ok());
    return 0;
  }
  const auto module = wasm::ParseWat(*text);
  DAVIT_CHECK(module.ok());
  const auto again = wasm::PrintWat(*module);
  DAVIT_CHECK(again.ok() && *again == *text);
  const auto folded = wasm::PrintWat(*module, {.offsets = true, .fold = true});
  DAVIT_CHECK(folded.ok());
  const auto from_folded = wasm::ParseWat(*folded);
  DAVIT_CHECK(from_folded.ok() && *from_folded == *module);
  return 0;
}
