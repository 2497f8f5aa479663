// The module "spectest", which the specification's tests import.
//
// It is what the suite's notes say of it (test/core/README.md of the specification): functions that
// print, of which tests see only that they return; a memory, a table and four globals. It is
// written in WebAssembly, over the host functions, so that it is an instance like the tests' own.
#ifndef DAVIT_TOOLS_WAST_SPECTEST_H_
#define DAVIT_TOOLS_WAST_SPECTEST_H_

#include <memory>

#include "absl/status/statusor.h"
#include "runtime/instance.h"
#include "runtime/module.h"
#include "runtime/store.h"

namespace davit::wast {

// Compiled once for each engine.
absl::StatusOr<std::shared_ptr<const runtime::Module>> CompileSpectest(
    const std::shared_ptr<runtime::Engine>& engine);
absl::StatusOr<runtime::Instance> InstantiateSpectest(
    runtime::Store& store, const std::shared_ptr<const runtime::Module>& spectest);

}  // namespace davit::wast

#endif  // DAVIT_TOOLS_WAST_SPECTEST_H_
