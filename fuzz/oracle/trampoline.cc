#include "fuzz/oracle/trampoline.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "ir/parser.h"
#include "support/check.h"

namespace davit::isa {

ir::Function MakeTrampoline(const ir::Signature& sig, uint32_t callee, uint32_t slot_bytes) {
  std::string body, args, declared_params, declared_results;
  int n = 3;
  const auto add = [&](const std::string& text) {
    absl::StrAppend(&body, "v", n, " = ", text, "\n");
    return n++;
  };
  for (size_t i = 0; i < sig.params.size(); ++i) {
    const std::string type(ir::TypeName(sig.params[i]));
    const bool is_int = ir::IsInt(sig.params[i]);
    int v = add(absl::StrCat("load.", is_int ? "i64" : type, " v1+", slot_bytes * i));
    if (is_int && sig.params[i] != ir::Type::kI64) v = add(absl::StrCat("ireduce.", type, " v", v));
    absl::StrAppend(&args, ", v", v);
    absl::StrAppend(&declared_params, i == 0 ? "" : ", ", type);
  }
  for (size_t i = 0; i < sig.results.size(); ++i) {
    absl::StrAppend(&declared_results, i == 0 ? " -> " : ", ",
                    std::string(ir::TypeName(sig.results[i])));
  }
  const int address = add("func_addr.i64 fn0");
  const std::string call = absl::StrCat("switch_context sig0, v", address, "(v0", args, ")");
  if (sig.results.empty()) {
    absl::StrAppend(&body, "call_indirect ", call, "\n");
  } else {
    const int first = n;
    add(absl::StrCat("call_indirect.", std::string(ir::TypeName(sig.results[0])), " ", call));
    for (size_t i = 1; i < sig.results.size(); ++i) {
      add(absl::StrCat("proj.", std::string(ir::TypeName(sig.results[i])), " v", first, ", ", i));
    }
    for (size_t i = 0; i < sig.results.size(); ++i) {
      absl::StrAppend(&body, "store v", first + static_cast<int>(i), ", v2+", slot_bytes * i, "\n");
    }
  }
  absl::StrAppend(&body, "return\n");
  const absl::StatusOr<ir::Function> function = ir::ParseFunction(
      absl::StrCat("function %trampoline(i64, i64, i64) c {\nsig0 = (", declared_params, ")",
                   declared_results, " davit\nfn0 = module:", callee,
                   " sig0\n\nblock0(v0: i64, v1: i64, v2: i64):\n", body, "}\n"));
  DAVIT_CHECK(function.ok());
  return *function;
}

}  // namespace davit::isa
