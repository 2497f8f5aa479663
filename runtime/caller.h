// Caller: what a host function knows of the code that called it.
//
//   [](Caller& caller, uint32_t ptr, uint32_t length) -> absl::Status {
//     DAVIT_ASSIGN_OR_RETURN(Memory memory, caller.memory());
//     DAVIT_ASSIGN_OR_RETURN(std::span<uint8_t> bytes, memory.Span(ptr, length));
//     ...
//   }
#ifndef DAVIT_RUNTIME_CALLER_H_
#define DAVIT_RUNTIME_CALLER_H_

#include <optional>
#include <string_view>

#include "absl/status/statusor.h"
#include "runtime/instance.h"

namespace davit::runtime {

// Valid during the call only.
class Caller {
 public:
  // The instance that imports the function. Where it passes the function on (through a table, or to
  // the host), that is still this instance. Nothing where no instance imports it: the host put it
  // into a table, or calls it.
  std::optional<Instance> instance() const {
    if (importer_ == nullptr) return std::nullopt;
    return Instance(importer_);
  }
  // The memory that the instance exports under `name`. Errors: FailedPrecondition.
  absl::StatusOr<Memory> memory(std::string_view name = "memory") const;
  // Store::data().
  void* data() const;

  // For the runtime itself.
  Caller(StoreState* store, InstanceState* importer) : store_(store), importer_(importer) {}
  StoreState* state() const { return store_; }

 private:
  StoreState* store_;
  InstanceState* importer_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_CALLER_H_
