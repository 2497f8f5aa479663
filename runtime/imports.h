// Imports: what an instance can be given for them, and whether the types fit.
//
// Matching follows the specification ("Import Matching"): functions, tags and mutable globals by
// equal type, other globals by subtype; tables and memories by element type and limits, where the
// current size counts as the minimum.
#ifndef DAVIT_RUNTIME_IMPORTS_H_
#define DAVIT_RUNTIME_IMPORTS_H_

#include <memory>
#include <span>
#include <variant>

#include "absl/status/status.h"
#include "frontend-wasm/module.h"
#include "runtime/host_function.h"
#include "runtime/instance.h"

namespace davit::runtime {

// A host function becomes a Func only inside a store, with the importing instance as its caller.
using ImportSource = std::variant<std::shared_ptr<const HostFunction>, Extern>;

// NotFound: "unknown import: env.add: func [i32] -> []".
absl::Status UnknownImportError(const wasm::Module& module, const wasm::Import& import);

// Errors: InvalidArgument, "incompatible import type: env.add: expected func [i32] -> [], found
// memory 1"; also where a source belongs to another store.
absl::Status CheckImport(const StoreState& store, const Module& module, const wasm::Import& import,
                         const ImportSource& source);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_IMPORTS_H_
