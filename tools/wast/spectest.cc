#include "tools/wast/spectest.h"

#include <string_view>

#include "frontend-wasm/text/parser.h"
#include "runtime/linker.h"
#include "support/status.h"

namespace davit::wast {
namespace {

constexpr std::string_view kSpectest = R"((module $spectest
  (func (export "print") (import "host" "print"))
  (func (export "print_i32") (import "host" "print_i32") (param i32))
  (func (export "print_i64") (import "host" "print_i64") (param i64))
  (func (export "print_f32") (import "host" "print_f32") (param f32))
  (func (export "print_f64") (import "host" "print_f64") (param f64))
  (func (export "print_i32_f32") (import "host" "print_i32_f32") (param i32 f32))
  (func (export "print_f64_f64") (import "host" "print_f64_f64") (param f64 f64))
  (global (export "global_i32") i32 (i32.const 666))
  (global (export "global_i64") i64 (i64.const 666))
  (global (export "global_f32") f32 (f32.const 666.6))
  (global (export "global_f64") f64 (f64.const 666.6))
  (table (export "table") 10 20 funcref)
  (memory (export "memory") 1 2)))";

absl::Status DefineHost(runtime::Linker& linker) {
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "print", [] {}));
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "print_i32", [](int32_t) {}));
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "print_i64", [](int64_t) {}));
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "print_f32", [](float) {}));
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "print_f64", [](double) {}));
  DAVIT_RETURN_IF_ERROR(linker.Define("host", "print_i32_f32", [](int32_t, float) {}));
  return linker.Define("host", "print_f64_f64", [](double, double) {});
}

}  // namespace

absl::StatusOr<std::shared_ptr<const runtime::Module>> CompileSpectest(
    const std::shared_ptr<runtime::Engine>& engine) {
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, wasm::ParseWat(kSpectest));
  return runtime::Module::Compile(engine, bytes);
}

absl::StatusOr<runtime::Instance> InstantiateSpectest(
    runtime::Store& store, const std::shared_ptr<const runtime::Module>& spectest) {
  runtime::Linker linker(spectest->shared_engine());
  DAVIT_RETURN_IF_ERROR(DefineHost(linker));
  return linker.Instantiate(store, spectest);
}

}  // namespace davit::wast
