// HostFunction: a C++ function that WebAssembly can import. Belongs to no store; many may use it,
// on many threads.
//
//   HostFunction::Wrap([](int32_t a, int32_t b) { return a + b; });
//   HostFunction::Wrap([](Caller& caller, uint32_t ptr) -> absl::Status { ... });
//
// The types of the parameters (after an optional Caller&) and of the result are those of
// runtime/func.h, or absl::Status, or absl::StatusOr of one of them. A status that is not ok makes
// the calling code trap; it reaches the embedder as the result of the outermost call, with its own
// code and message (see runtime/trap.h).
#ifndef DAVIT_RUNTIME_HOST_FUNCTION_H_
#define DAVIT_RUNTIME_HOST_FUNCTION_H_

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "runtime/caller.h"
#include "runtime/func.h"

namespace davit::runtime {

class HostFunction : public std::enable_shared_from_this<HostFunction> {
 public:
  // Reads its arguments from the slots and leaves its results there.
  using Body = std::function<absl::Status(Caller& caller, uint64_t* slots)>;
  using DynamicBody = std::function<absl::Status(Caller& caller, std::span<const Value> args,
                                                 std::span<Value> results)>;

  HostFunction(std::vector<wasm::ValType> params, std::vector<wasm::ValType> results, Body body)
      : params_(std::move(params)), results_(std::move(results)), body_(std::move(body)) {}

  template <typename F>
  static std::shared_ptr<const HostFunction> Wrap(F function);

  // For types that are known at run time only. The results begin as defaults of their types; one of
  // another type, or a function of another store, is an error of the call.
  static std::shared_ptr<const HostFunction> Dynamic(std::vector<wasm::ValType> params,
                                                     std::vector<wasm::ValType> results,
                                                     DynamicBody body);

  wasm::FuncType type() const { return {params_, results_}; }
  const Body& body() const { return body_; }

 private:
  std::vector<wasm::ValType> params_;
  std::vector<wasm::ValType> results_;
  Body body_;
};

namespace internal {

// What a host function's return type says about results and errors.
template <typename R>
struct HostResult {
  using Results = typename WasmResults<R>::Types;
  template <typename Call>
  static absl::Status Run(Call call, uint64_t* slots, StoreState* store) {
    if (!Results::Put(WasmResults<R>::ToTuple(call()), slots, store)) return ForeignFunctionError();
    return absl::OkStatus();
  }
};
template <>
struct HostResult<void> {
  using Results = WasmTypes<>;
  template <typename Call>
  static absl::Status Run(Call call, uint64_t*, StoreState*) {
    call();
    return absl::OkStatus();
  }
};
template <>
struct HostResult<absl::Status> {
  using Results = WasmTypes<>;
  template <typename Call>
  static absl::Status Run(Call call, uint64_t*, StoreState*) {
    return call();
  }
};
template <typename R>
struct HostResult<absl::StatusOr<R>> {
  using Results = typename WasmResults<R>::Types;
  template <typename Call>
  static absl::Status Run(Call call, uint64_t* slots, StoreState* store) {
    absl::StatusOr<R> result = call();
    if (!result.ok()) return std::move(result).status();
    return HostResult<R>::Run([&] { return *std::move(result); }, slots, store);
  }
};

template <typename Signature>
struct HostSignature;
template <typename R, typename... Args>
struct HostSignature<R(Args...)> {
  using Params = WasmTypes<std::decay_t<Args>...>;
  using Result = HostResult<R>;
  template <typename F>
  static absl::Status Run(const F& function, Caller& caller, uint64_t* slots) {
    auto args = Params::Get(slots, caller.state());
    return Result::Run([&] { return std::apply(function, std::move(args)); }, slots,
                       caller.state());
  }
};
template <typename R, typename... Args>
struct HostSignature<R(Caller&, Args...)> {
  using Params = WasmTypes<std::decay_t<Args>...>;
  using Result = HostResult<R>;
  template <typename F>
  static absl::Status Run(const F& function, Caller& caller, uint64_t* slots) {
    auto args = Params::Get(slots, caller.state());
    return Result::Run(
        [&] {
          return std::apply([&](auto&&... arg) { return function(caller, std::move(arg)...); },
                            std::move(args));
        },
        slots, caller.state());
  }
};

template <typename Signature>
HostSignature<Signature> SignatureOf(const std::function<Signature>&);

}  // namespace internal

template <typename F>
std::shared_ptr<const HostFunction> HostFunction::Wrap(F function) {
  using Signature = decltype(internal::SignatureOf(std::function(std::declval<F>())));
  return std::make_shared<const HostFunction>(
      Signature::Params::Types(), Signature::Result::Results::Types(),
      [function = std::move(function)](Caller& caller, uint64_t* slots) {
        return Signature::Run(function, caller, slots);
      });
}

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_HOST_FUNCTION_H_
