// WebAssembly types in the representation of version 3.0.
//
// A value type is 32 bits: kind, nullability, and an abstract heap type or a type index. Accepting
// less than 3.0 is a matter of Features, not of another representation. Types compare as integers.
//
// Type indices mean one module's type section (frontend-wasm/type_section.h), which knows what is a
// subtype of what. What is shared between modules (a call through a table, a link) is compared by
// the canonical ids of frontend-wasm/type_registry.h.
#ifndef DAVIT_FRONTEND_WASM_TYPES_H_
#define DAVIT_FRONTEND_WASM_TYPES_H_

#include <cstdint>
#include <span>
#include <string>

namespace davit::wasm {

// An abstract heap type, or the index of a defined type.
class HeapType {
 public:
  enum Abstract : uint32_t {
    kFunc,
    kExtern,
    kAny,
    kEq,
    kI31,
    kStruct,
    kArray,
    kExn,
    kNone,
    kNoExtern,
    kNoFunc,
    kNoExn,
    // Below all heap types: of references that unreachable code leaves on the operand stack. It is
    // not a type of the language.
    kBottom,
  };
  static constexpr uint32_t kNumAbstract = 13;

  constexpr HeapType(Abstract abstract) : bits_(abstract) {}  // NOLINT: the two are one thing.
  static constexpr HeapType Index(uint32_t type_index) { return HeapType(type_index << 4 | 15, 0); }

  constexpr bool is_index() const { return (bits_ & 15) == 15; }
  // Precondition: is_index().
  constexpr uint32_t index() const { return bits_ >> 4; }
  // Precondition: !is_index().
  constexpr Abstract abstract() const { return static_cast<Abstract>(bits_); }
  constexpr uint32_t bits() const { return bits_; }
  static constexpr HeapType FromBits(uint32_t bits) { return HeapType(bits, 0); }
  friend constexpr bool operator==(HeapType, HeapType) = default;

 private:
  constexpr HeapType(uint32_t bits, int) : bits_(bits) {}
  // Low 4 bits: Abstract, or 15 and the type index above.
  uint32_t bits_;
};

// A value type. Bits 0-2 are the kind, bit 3 nullability, bits 4-31 the heap type.
class ValType {
 public:
  // kBottom is below all types: what unreachable code leaves on the operand stack. It is not a type
  // of the language.
  enum class Kind : uint8_t { kBottom, kI32, kI64, kF32, kF64, kV128, kRef };

  constexpr ValType() = default;
  static constexpr ValType Bottom() { return ValType(0); }
  static constexpr ValType I32() { return ValType(1); }
  static constexpr ValType I64() { return ValType(2); }
  static constexpr ValType F32() { return ValType(3); }
  static constexpr ValType F64() { return ValType(4); }
  static constexpr ValType V128() { return ValType(5); }
  // Precondition: kind is not kRef.
  static constexpr ValType OfKind(Kind kind) { return ValType(static_cast<uint32_t>(kind)); }
  static constexpr ValType Ref(HeapType heap, bool nullable) {
    return ValType(6u | (nullable ? 8u : 0u) | heap.bits() << 4);
  }
  static constexpr ValType FuncRef() { return Ref(HeapType::kFunc, true); }
  static constexpr ValType ExternRef() { return Ref(HeapType::kExtern, true); }

  constexpr Kind kind() const { return static_cast<Kind>(bits_ & 7); }
  constexpr bool is_bottom() const { return bits_ == 0; }
  constexpr bool is_ref() const { return kind() == Kind::kRef; }
  constexpr bool is_num() const { return kind() >= Kind::kI32 && kind() <= Kind::kF64; }
  constexpr bool is_num_or_vec() const { return kind() >= Kind::kI32 && kind() <= Kind::kV128; }
  // Preconditions of both: is_ref().
  constexpr bool nullable() const { return bits_ & 8; }
  constexpr HeapType heap() const { return HeapType::FromBits(bits_ >> 4); }
  // Has a default value, so that a local needs no initialisation.
  constexpr bool defaultable() const { return !is_ref() || nullable(); }
  constexpr uint32_t bits() const { return bits_; }
  friend constexpr bool operator==(ValType, ValType) = default;

  // As in the text format: "i32", "funcref", "(ref null 3)"; "any type" for the bottom type.
  std::string ToString() const;

 private:
  constexpr explicit ValType(uint32_t bits) : bits_(bits) {}
  uint32_t bits_ = 0;
};
static_assert(sizeof(ValType) == 4);

// Defined type indices fit the 24 bits that are left of the 28 after HeapType's tag.
inline constexpr uint32_t kMaxTypeIndex = (1u << 24) - 1;

// A view of a function type; the types belong to a TypeSection or to static memory.
struct FuncType {
  std::span<const ValType> params;
  std::span<const ValType> results;

  // "[i32 i64] -> [f32]".
  std::string ToString() const;
};
// "[i32 i64]".
std::string TypesToString(std::span<const ValType> types);
bool SameTypes(std::span<const ValType> a, std::span<const ValType> b);

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_TYPES_H_
