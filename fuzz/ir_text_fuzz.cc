// Any text as IR: refused with a position, or it prints to a fixed point, and the verifier has an
// opinion.
#include <string_view>

#include "fuzz/oracle/same_ir.h"
#include "ir/parser.h"
#include "ir/printer.h"
#include "ir/verifier.h"
#include "support/check.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit;
  const auto functions =
      ir::ParseFunctions(std::string_view(reinterpret_cast<const char*>(data), size));
  if (!functions.ok()) return 0;
  for (const ir::ParsedFunction& parsed : *functions) {
    const std::string text = ir::Print(parsed.function);
    const auto again = ir::ParseFunction(text);
    DAVIT_CHECK(again.ok());
    DAVIT_CHECK(ir::Print(*again) == text);
    DAVIT_CHECK(ir::SameInstructions(parsed.function, *again));
    ir::Verify(parsed.function).IgnoreError();
  }
  return 0;
}
