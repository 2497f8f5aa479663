#include "runtime/value.h"

#include <cmath>

#include "absl/strings/str_format.h"
#include "runtime/func.h"
#include "runtime/signature.h"
#include "support/strings.h"

namespace davit::runtime {

wasm::ValType Value::TopOf(wasm::ValType type) {
  if (!type.is_ref()) return type;
  if (IsSubtype(type, wasm::ValType::FuncRef())) return wasm::ValType::FuncRef();
  return IsSubtype(type, wasm::ValType::ExternRef()) ? wasm::ValType::ExternRef() : type;
}

bool Value::Fits(wasm::ValType type) const {
  if (TopOf(type) != type_) return false;
  if (!type.is_ref() || is_null()) return !type.is_ref() || type.nullable();
  return !type.heap().is_index() || AsFuncObject(bits_[0])->type->id == type.heap().index();
}

Value Value::FuncRef(const Func& func) {
  Value value(wasm::ValType::FuncRef(), AsRef(func.object()));
  value.store_ = func.store();
  return value;
}

std::optional<Func> Value::funcref() const {
  const RawRef ref = Number(wasm::ValType::FuncRef());
  if (ref == 0) return std::nullopt;
  return Func(store_, AsFuncObject(ref));
}

Value Value::FromSlots(wasm::ValType type, const uint64_t* slots, StoreState* store) {
  Value value(type, slots[0]);
  switch (type.kind()) {
    case wasm::ValType::Kind::kI32:
    case wasm::ValType::Kind::kF32:
      value.bits_[0] = static_cast<uint32_t>(slots[0]);
      break;
    case wasm::ValType::Kind::kV128:
      value.bits_[1] = slots[1];
      break;
    default:
      break;
  }
  if (value.type_ == wasm::ValType::FuncRef() && slots[0] != 0) value.store_ = store;
  return value;
}

void Value::ToSlots(uint64_t* slots) const {
  for (uint32_t i = 0; i < SlotsOf(type_); ++i) slots[i] = bits_[i];
}

std::string Value::ToString() const {
  const std::string prefix = type_.ToString() + ":";
  switch (type_.kind()) {
    case wasm::ValType::Kind::kI32:
      return StrCat(prefix, i32());
    case wasm::ValType::Kind::kI64:
      return StrCat(prefix, i64());
    case wasm::ValType::Kind::kF32:
      if (std::isnan(f32())) return absl::StrFormat("%snan:0x%08x", prefix, bits_[0]);
      return absl::StrFormat("%s%.9g", prefix, f32());
    case wasm::ValType::Kind::kF64:
      if (std::isnan(f64())) return absl::StrFormat("%snan:0x%016x", prefix, bits_[0]);
      return absl::StrFormat("%s%.17g", prefix, f64());
    case wasm::ValType::Kind::kV128:
      return absl::StrFormat("%s0x%016x%016x", prefix, bits_[1], bits_[0]);
    default:
      if (bits_[0] == 0) return prefix + "null";
      return absl::StrFormat("%s0x%x", prefix, bits_[0]);
  }
}

}  // namespace davit::runtime
