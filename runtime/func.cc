#include "runtime/func.h"

#include "absl/container/inlined_vector.h"
#include "runtime/store_state.h"
#include "support/strings.h"

namespace davit::runtime {
namespace {

absl::Status CheckArguments(const wasm::FuncType& type, std::span<const Value> args,
                            const StoreState* store) {
  if (args.size() != type.params.size()) {
    return absl::InvalidArgumentError(
        StrCat("the function takes ", type.params.size(), " arguments, not ", args.size()));
  }
  for (size_t i = 0; i < args.size(); ++i) {
    if (!args[i].Fits(type.params[i])) {
      return absl::InvalidArgumentError(StrCat("argument ", i, " is of type ",
                                               args[i].type().ToString(), ", not ",
                                               type.params[i].ToString()));
    }
    if (args[i].store() != nullptr && args[i].store() != store) {
      return internal::ForeignFunctionError();
    }
  }
  return absl::OkStatus();
}

}  // namespace

absl::Status Func::Call(std::span<const Value> args, std::span<Value> results) const {
  const wasm::FuncType function_type = type();
  DAVIT_RETURN_IF_ERROR(CheckArguments(function_type, args, store_));
  if (results.size() != function_type.results.size()) {
    return absl::InvalidArgumentError(StrCat("the function has ", function_type.results.size(),
                                             " results, not ", results.size()));
  }
  absl::InlinedVector<uint64_t, 16> slots(object_->type->num_slots);
  uint64_t* next = slots.data();
  for (const Value& arg : args) {
    arg.ToSlots(next);
    next += SlotsOf(arg.type());
  }
  DAVIT_RETURN_IF_ERROR(store_->Invoke(*object_, slots.data()));
  next = slots.data();
  for (size_t i = 0; i < results.size(); ++i) {
    results[i] = Value::FromSlots(function_type.results[i], next, store_);
    next += SlotsOf(function_type.results[i]);
  }
  return absl::OkStatus();
}

absl::StatusOr<std::vector<Value>> Func::Call(std::span<const Value> args) const {
  std::vector<Value> results(type().results.size());
  DAVIT_RETURN_IF_ERROR(Call(args, std::span<Value>(results)));
  return results;
}

namespace internal {

absl::Status InvokeTyped(const Func& func, uint64_t* slots) {
  return func.store()->Invoke(*func.object(), slots);
}

absl::Status ForeignFunctionError() {
  return absl::InvalidArgumentError("a function reference belongs to another store");
}

absl::Status CheckFuncType(const Func& func, std::span<const wasm::ValType> params,
                           std::span<const wasm::ValType> results) {
  const wasm::FuncType actual = func.type();
  if (wasm::SameTypes(actual.params, params) && wasm::SameTypes(actual.results, results)) {
    return absl::OkStatus();
  }
  return absl::InvalidArgumentError(StrCat("the function is of type ", actual.ToString(), ", not ",
                                           wasm::FuncType{params, results}.ToString()));
}

}  // namespace internal
}  // namespace davit::runtime
