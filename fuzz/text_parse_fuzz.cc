// Any bytes as a text: they are refused with a status, or become a module that the decoder takes or
// refuses; and the same as a script.
#include <string_view>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/text/script.h"
#include "frontend-wasm/validator.h"
#include "support/check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto script = wasm::script::ParseScript(text);
  DAVIT_CHECK(script.ok() || !script.status().message().empty());
  const auto bytes = wasm::ParseWat(text);
  if (!bytes.ok()) {
    DAVIT_CHECK(!bytes.status().message().empty());
    return 0;
  }
  const auto module = wasm::DecodeModule(*bytes);
  if (module.ok()) static_cast<void>(wasm::ValidateBodies(*module));
  return 0;
}
