// Instantiation of a module in a store, in the order of the specification ("Instantiation").
#ifndef DAVIT_RUNTIME_INSTANTIATE_H_
#define DAVIT_RUNTIME_INSTANTIATE_H_

#include <memory>
#include <span>

#include "absl/status/statusor.h"
#include "runtime/imports.h"
#include "runtime/store_state.h"

namespace davit::runtime {

// `imports` in the order of the module's imports. Errors: see Instance::Instantiate. An error
// before the active segments leaves the store as it was; one later leaves an instance that other
// instances' tables may refer to.
absl::StatusOr<Instance> InstantiateModule(StoreState& store, std::shared_ptr<const Module> module,
                                           std::span<const ImportSource> imports);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_INSTANTIATE_H_
