#include "runtime/host_call.h"

#include <utility>

#include "runtime/activation.h"
#include "runtime/host_function.h"
#include "runtime/store_state.h"

namespace davit::runtime {
namespace {

// Lives while a host function runs. This file is compiled with exceptions, so that the unwinding of
// a thread that ends runs the destructor; in a call that returns it costs nothing.
class RunningHostFunction {
 public:
  ~RunningHostFunction() {
    if (returned_) return;
    const Activation* activation = TakeActivations();
    for (; activation != nullptr; activation = activation->previous) --activation->store->depth;
  }
  void Returned() { returned_ = true; }

 private:
  bool returned_ = false;
};

}  // namespace

uint32_t CallHostFunction(HostContext* self, uint64_t* slots) {
  RunningHostFunction running;
  Caller caller(self->store, self->importer);
  absl::Status status = self->function->body()(caller, slots);
  running.Returned();
  if (status.ok()) return 0;
  self->store->host_error = std::move(status);
  return 1;
}

}  // namespace davit::runtime
