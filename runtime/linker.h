// Linker: imports by name.
//
//   Linker linker(engine);
//   linker.Define("env", "add", [](int32_t a, int32_t b) { return a + b; });
//   absl::StatusOr<Instance> instance = linker.Instantiate(store, module);
//
// A linker that holds only host functions may serve any number of stores, also on several threads
// at once once it is complete (the functions themselves must then be thread-safe). With instances,
// memories, tables or globals in it, it serves their store alone.
#ifndef DAVIT_RUNTIME_LINKER_H_
#define DAVIT_RUNTIME_LINKER_H_

#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "runtime/host_function.h"
#include "runtime/imports.h"
#include "runtime/instance.h"

namespace davit::runtime {

class Linker {
 public:
  explicit Linker(std::shared_ptr<Engine> engine) : engine_(std::move(engine)) {}

  // Errors of all: AlreadyExists where the name is taken.
  absl::Status Define(std::string_view module, std::string_view name,
                      std::shared_ptr<const HostFunction> function);
  absl::Status Define(std::string_view module, std::string_view name, const Extern& value);
  // See HostFunction::Wrap.
  template <typename F>
  requires(!std::convertible_to<F, Extern> &&
           !std::convertible_to<F, std::shared_ptr<const HostFunction>>) absl::Status
      Define(std::string_view module, std::string_view name, F function) {
    return Define(module, name, HostFunction::Wrap(std::move(function)));
  }
  // All exports of the instance, as members of `module`.
  absl::Status DefineInstance(std::string_view module, const Instance& instance);

  // Errors: NotFound "unknown import: ..." and InvalidArgument "incompatible import type: ...",
  // both with module, name and what is expected; those of Instance::Instantiate.
  absl::StatusOr<Instance> Instantiate(Store& store, std::shared_ptr<const Module> module) const;

 private:
  using Name = std::pair<std::string, std::string>;

  absl::Status Add(std::string_view module, std::string_view name, ImportSource definition);

  std::shared_ptr<Engine> engine_;
  absl::flat_hash_map<Name, ImportSource> definitions_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_LINKER_H_
