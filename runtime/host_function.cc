#include "runtime/host_function.h"

#include "runtime/store_state.h"
#include "support/strings.h"

namespace davit::runtime {

std::shared_ptr<const HostFunction> HostFunction::Dynamic(std::vector<wasm::ValType> params,
                                                          std::vector<wasm::ValType> results,
                                                          DynamicBody body) {
  auto run = [params, results, body = std::move(body)](Caller& caller,
                                                       uint64_t* slots) -> absl::Status {
    std::vector<Value> args;
    const uint64_t* from = slots;
    for (wasm::ValType type : params) {
      args.push_back(Value::FromSlots(type, from, caller.state()));
      from += SlotsOf(type);
    }
    std::vector<Value> values;
    for (wasm::ValType type : results) values.push_back(Value::Default(type));
    DAVIT_RETURN_IF_ERROR(body(caller, args, std::span<Value>(values)));
    for (size_t i = 0; i < values.size(); ++i) {
      if (!values[i].Fits(results[i])) {
        return absl::InvalidArgumentError(StrCat("the host function's result ", i, " is of type ",
                                                 values[i].type().ToString(), ", not ",
                                                 results[i].ToString()));
      }
      if (values[i].store() != nullptr && values[i].store() != caller.state()) {
        return internal::ForeignFunctionError();
      }
      values[i].ToSlots(slots);
      slots += SlotsOf(results[i]);
    }
    return absl::OkStatus();
  };
  return std::make_shared<const HostFunction>(std::move(params), std::move(results),
                                              std::move(run));
}

absl::StatusOr<Memory> Caller::memory(std::string_view name) const {
  if (importer_ != nullptr) {
    absl::StatusOr<Memory> found = Instance(importer_).GetMemory(name);
    if (found.ok()) return found;
  }
  return absl::FailedPreconditionError(
      StrCat("the calling instance exports no memory \"", name, "\""));
}

void* Caller::data() const { return store_->data; }

}  // namespace davit::runtime
