// Value: a WebAssembly value outside of WebAssembly, with its type.
//
// A reference is of type funcref or externref here, whatever it was declared as; whether it fits a
// more special type is asked of the value.
//
//   Value v = Value::I32(7);
//   v.type() == wasm::ValType::I32();
//   v.i32() == 7;      // v.i64() would be a failed CHECK
#ifndef DAVIT_RUNTIME_VALUE_H_
#define DAVIT_RUNTIME_VALUE_H_

#include <array>
#include <bit>
#include <cstdint>
#include <optional>
#include <string>

#include "frontend-wasm/types.h"
#include "runtime/context.h"
#include "support/check.h"

namespace davit::runtime {

class Func;

// A reference to something of the host; WebAssembly can only pass it on. 0 is null.
struct ExternRef {
  uint64_t value = 0;
  friend bool operator==(ExternRef, ExternRef) = default;
};

using V128 = std::array<uint8_t, 16>;

class Value {
 public:
  // i32 0.
  Value() : Value(wasm::ValType::I32(), 0) {}
  static Value I32(int32_t v) { return Value(wasm::ValType::I32(), static_cast<uint32_t>(v)); }
  static Value I64(int64_t v) { return Value(wasm::ValType::I64(), static_cast<uint64_t>(v)); }
  static Value F32(float v) { return Value(wasm::ValType::F32(), std::bit_cast<uint32_t>(v)); }
  static Value F64(double v) { return Value(wasm::ValType::F64(), std::bit_cast<uint64_t>(v)); }
  static Value Vector(const V128& v) {
    Value value(wasm::ValType::V128(), 0);
    value.bits_ = std::bit_cast<Bits>(v);
    return value;
  }
  static Value Extern(ExternRef v) { return Value(wasm::ValType::ExternRef(), v.value); }
  static Value FuncRef(const Func& func);
  static Value NullFuncRef() { return Value(wasm::ValType::FuncRef(), 0); }
  // 0 of a number type, null of a reference type.
  static Value Default(wasm::ValType type) { return Value(type, 0); }

  wasm::ValType type() const { return type_; }
  // Whether the value is one of `type`, which is canonical (runtime/signature.h). Precondition:
  // what a function reference refers to is alive.
  bool Fits(wasm::ValType type) const;

  // Precondition of each: the type is as the name says.
  int32_t i32() const { return static_cast<int32_t>(Number(wasm::ValType::I32())); }
  int64_t i64() const { return static_cast<int64_t>(Number(wasm::ValType::I64())); }
  float f32() const {
    return std::bit_cast<float>(static_cast<uint32_t>(Number(wasm::ValType::F32())));
  }
  double f64() const { return std::bit_cast<double>(Number(wasm::ValType::F64())); }
  V128 v128() const {
    DAVIT_CHECK(type_ == wasm::ValType::V128());
    return std::bit_cast<V128>(bits_);
  }
  ExternRef externref() const { return {Number(wasm::ValType::ExternRef())}; }
  // Nothing for null.
  std::optional<Func> funcref() const;
  // Precondition: a reference type.
  bool is_null() const {
    DAVIT_CHECK(type_.is_ref());
    return bits_[0] == 0;
  }

  // "i32:7", "f64:nan:0x7ff8000000000000", "funcref:null".
  std::string ToString() const;

  // For the runtime: the bits as in argument slots.
  static Value FromSlots(wasm::ValType type, const uint64_t* slots, StoreState* store);
  void ToSlots(uint64_t* slots) const;
  // The store that a function reference belongs to; null for all other values.
  StoreState* store() const { return store_; }

 private:
  using Bits = std::array<uint64_t, 2>;
  Value(wasm::ValType type, uint64_t bits) : type_(TopOf(type)), bits_{bits, 0} {}
  // The most general type of the references that `type` is a type of.
  static wasm::ValType TopOf(wasm::ValType type);
  uint64_t Number(wasm::ValType expected) const {
    DAVIT_CHECK(type_ == expected);
    return bits_[0];
  }

  wasm::ValType type_;
  Bits bits_{};
  StoreState* store_ = nullptr;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_VALUE_H_
