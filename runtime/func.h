// Func: a function that the host can call or hand to WebAssembly. TypedFunc: one whose type is
// known in C++.
//
//   absl::StatusOr<TypedFunc<int32_t(int32_t, int32_t)>> add =
//   instance.GetTypedFunc<int32_t(int32_t, int32_t)>("add"); absl::StatusOr<int32_t> sum =
//   add->Call(2, 3);
//
// C++ types stand for WebAssembly's thus: 32-bit and 64-bit integers (signed or not) for i32 and
// i64, float, double, V128, ExternRef, std::optional<Func> for funcref; void, one of these, or a
// std::tuple as the result. Narrower integers are refused at compile time, since nothing says how
// they would be extended.
#ifndef DAVIT_RUNTIME_FUNC_H_
#define DAVIT_RUNTIME_FUNC_H_

#include <algorithm>
#include <bit>
#include <concepts>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "frontend-wasm/types.h"
#include "runtime/context.h"
#include "runtime/signature.h"
#include "runtime/value.h"
#include "support/status.h"

namespace davit::runtime {

template <typename Signature>
class TypedFunc;

class Func {
 public:
  wasm::FuncType type() const { return object_->type->type(); }

  // `results.size()` is the number of results. Errors: InvalidArgument where number or types do not
  // match or a function reference is another store's; a trap (Trap::From(status)). After a trap
  // `results` are unchanged.
  absl::Status Call(std::span<const Value> args, std::span<Value> results) const;
  absl::StatusOr<std::vector<Value>> Call(std::span<const Value> args) const;

  // Errors: InvalidArgument where the function's type is not that of `Signature`.
  template <typename Signature>
  absl::StatusOr<TypedFunc<Signature>> Typed() const;

  friend bool operator==(const Func&, const Func&) = default;

  // For the runtime itself.
  Func(StoreState* store, FuncObject* object) : store_(store), object_(object) {}
  StoreState* store() const { return store_; }
  FuncObject* object() const { return object_; }

 private:
  StoreState* store_;
  FuncObject* object_;
};

// How a C++ type lies in argument slots. kNumSlots, kType; Get; Put, false for a function of
// another store.
template <typename T>
struct WasmType {
  static_assert(sizeof(T) == 0,
                "not a WebAssembly type: use 32- or 64-bit integers, float, double, V128, "
                "ExternRef or std::optional<Func>");
};

template <std::integral T>
requires(!std::same_as<T, bool> && (sizeof(T) == 4 || sizeof(T) == 8)) struct WasmType<T> {
  static constexpr wasm::ValType kType =
      sizeof(T) == 4 ? wasm::ValType::I32() : wasm::ValType::I64();
  static T Get(const uint64_t* slots, StoreState*) { return static_cast<T>(slots[0]); }
  static bool Put(T value, uint64_t* slots, StoreState*) {
    slots[0] = static_cast<std::make_unsigned_t<T>>(value);
    return true;
  }
};

template <>
struct WasmType<float> {
  static constexpr wasm::ValType kType = wasm::ValType::F32();
  static float Get(const uint64_t* slots, StoreState*) {
    return std::bit_cast<float>(static_cast<uint32_t>(slots[0]));
  }
  static bool Put(float value, uint64_t* slots, StoreState*) {
    slots[0] = std::bit_cast<uint32_t>(value);
    return true;
  }
};

template <>
struct WasmType<double> {
  static constexpr wasm::ValType kType = wasm::ValType::F64();
  static double Get(const uint64_t* slots, StoreState*) { return std::bit_cast<double>(slots[0]); }
  static bool Put(double value, uint64_t* slots, StoreState*) {
    slots[0] = std::bit_cast<uint64_t>(value);
    return true;
  }
};

template <>
struct WasmType<V128> {
  static constexpr wasm::ValType kType = wasm::ValType::V128();
  static V128 Get(const uint64_t* slots, StoreState*) {
    V128 value;
    std::memcpy(&value, slots, sizeof(value));
    return value;
  }
  static bool Put(const V128& value, uint64_t* slots, StoreState*) {
    std::memcpy(slots, &value, sizeof(value));
    return true;
  }
};

template <>
struct WasmType<ExternRef> {
  static constexpr wasm::ValType kType = wasm::ValType::ExternRef();
  static ExternRef Get(const uint64_t* slots, StoreState*) { return {slots[0]}; }
  static bool Put(ExternRef value, uint64_t* slots, StoreState*) {
    slots[0] = value.value;
    return true;
  }
};

template <>
struct WasmType<std::optional<Func>> {
  static constexpr wasm::ValType kType = wasm::ValType::FuncRef();
  static std::optional<Func> Get(const uint64_t* slots, StoreState* store) {
    if (slots[0] == 0) return std::nullopt;
    return Func(store, AsFuncObject(slots[0]));
  }
  static bool Put(const std::optional<Func>& value, uint64_t* slots, StoreState* store) {
    slots[0] = value ? AsRef(value->object()) : 0;
    return !value || value->store() == store;
  }
};

// A list of C++ types as consecutive slots.
template <typename... Ts>
struct WasmTypes {
  static constexpr uint32_t kNumSlots = (0 + ... + SlotsOf(WasmType<Ts>::kType));
  static std::vector<wasm::ValType> Types() { return {WasmType<Ts>::kType...}; }
  static std::tuple<Ts...> Get([[maybe_unused]] const uint64_t* slots,
                               [[maybe_unused]] StoreState* store) {
    // Braces evaluate from left to right, which is the order of the slots.
    return std::tuple<Ts...>{GetNext<Ts>(slots, store)...};
  }
  static bool Put(const std::tuple<Ts...>& values, [[maybe_unused]] uint64_t* slots,
                  [[maybe_unused]] StoreState* store) {
    bool ok = true;
    std::apply([&](const Ts&... value) { ((ok &= PutNext<Ts>(value, slots, store)), ...); },
               values);
    return ok;
  }

 private:
  template <typename T>
  static T GetNext(const uint64_t*& slots, StoreState* store) {
    const uint64_t* own = slots;
    slots += SlotsOf(WasmType<T>::kType);
    return WasmType<T>::Get(own, store);
  }
  template <typename T>
  static bool PutNext(const T& value, uint64_t*& slots, StoreState* store) {
    uint64_t* own = slots;
    slots += SlotsOf(WasmType<T>::kType);
    return WasmType<T>::Put(value, own, store);
  }
};

// The results that a C++ return type stands for.
template <typename R>
struct WasmResults {
  using Types = WasmTypes<R>;
  static std::tuple<R> ToTuple(R value) { return {std::move(value)}; }
  static R FromTuple(std::tuple<R> values) { return std::get<0>(std::move(values)); }
};
template <>
struct WasmResults<void> {
  using Types = WasmTypes<>;
};
template <typename... Ts>
struct WasmResults<std::tuple<Ts...>> {
  using Types = WasmTypes<Ts...>;
  static std::tuple<Ts...> ToTuple(std::tuple<Ts...> values) { return values; }
  static std::tuple<Ts...> FromTuple(std::tuple<Ts...> values) { return values; }
};

namespace internal {
// `slots` as StoreState::Invoke has it.
absl::Status InvokeTyped(const Func& func, uint64_t* slots);
absl::Status ForeignFunctionError();
absl::Status CheckFuncType(const Func& func, std::span<const wasm::ValType> params,
                           std::span<const wasm::ValType> results);
}  // namespace internal

template <typename R, typename... Args>
class TypedFunc<R(Args...)> {
 public:
  using Result = std::conditional_t<std::is_void_v<R>, absl::Status, absl::StatusOr<R>>;

  // Errors: a trap; InvalidArgument for a function reference of another store. No allocation.
  Result Call(const Args&... args) const {
    using Params = WasmTypes<Args...>;
    using Results = typename WasmResults<R>::Types;
    uint64_t slots[std::max({Params::kNumSlots, Results::kNumSlots, 1u})];
    if (!Params::Put(std::tuple<Args...>(args...), slots, func_.store())) {
      return internal::ForeignFunctionError();
    }
    absl::Status status = internal::InvokeTyped(func_, slots);
    if constexpr (std::is_void_v<R>) {
      return status;
    } else {
      if (!status.ok()) return status;
      return WasmResults<R>::FromTuple(Results::Get(slots, func_.store()));
    }
  }
  const Func& func() const { return func_; }

 private:
  friend class Func;
  explicit TypedFunc(const Func& func) : func_(func) {}

  static absl::Status Check(const Func& func) {
    return internal::CheckFuncType(func, WasmTypes<Args...>::Types(),
                                   WasmResults<R>::Types::Types());
  }

  Func func_;
};

template <typename Signature>
absl::StatusOr<TypedFunc<Signature>> Func::Typed() const {
  DAVIT_RETURN_IF_ERROR(TypedFunc<Signature>::Check(*this));
  return TypedFunc<Signature>(*this);
}

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_FUNC_H_
