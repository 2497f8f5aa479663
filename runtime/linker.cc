#include "runtime/linker.h"

#include "runtime/imports.h"
#include "runtime/instantiate.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::runtime {

absl::Status Linker::Add(std::string_view module, std::string_view name, ImportSource definition) {
  const bool is_new = definitions_.try_emplace(Name(module, name), std::move(definition)).second;
  if (is_new) return absl::OkStatus();
  return absl::AlreadyExistsError(
      StrCat("the linker has a definition of ", module, ".", name, " already"));
}

absl::Status Linker::Define(std::string_view module, std::string_view name,
                            std::shared_ptr<const HostFunction> function) {
  return Add(module, name, std::move(function));
}

absl::Status Linker::Define(std::string_view module, std::string_view name, const Extern& value) {
  return Add(module, name, value);
}

absl::Status Linker::DefineInstance(std::string_view module, const Instance& instance) {
  for (const wasm::Export& e : instance.module().wasm().exports) {
    DAVIT_RETURN_IF_ERROR(Add(module, e.name, *instance.GetExport(e.name)));
  }
  return absl::OkStatus();
}

absl::StatusOr<Instance> Linker::Instantiate(Store& store,
                                             std::shared_ptr<const Module> module) const {
  if (&module->engine() != engine_.get() || &store.engine() != engine_.get()) {
    return absl::InvalidArgumentError("linker, module and store belong to different engines");
  }
  const wasm::Module& wasm = module->wasm();
  std::vector<ImportSource> imports;
  imports.reserve(wasm.imports.size());
  for (const wasm::Import& import : wasm.imports) {
    const auto found = definitions_.find(Name(import.module, import.name));
    if (found == definitions_.end()) return UnknownImportError(wasm, import);
    imports.push_back(found->second);
  }
  return InstantiateModule(*store.state(), std::move(module), imports);
}

}  // namespace davit::runtime
