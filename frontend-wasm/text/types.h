// Types in text: value types, limits, type uses, and the definitions of the type section. All are
// turned into their binary form at once; two types are equal if their bytes are.
#ifndef DAVIT_FRONTEND_WASM_TEXT_TYPES_H_
#define DAVIT_FRONTEND_WASM_TEXT_TYPES_H_

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "frontend-wasm/text/cursor.h"

namespace davit::wasm::text {

// The binary form of a type: at most "reference, exact, index".
struct TypeBytes {
  uint8_t size = 0;
  std::array<uint8_t, 7> bytes = {};

  std::span<const uint8_t> span() const { return {bytes.data(), size}; }
  friend bool operator==(const TypeBytes&, const TypeBytes&) = default;
};

// `(ref null? heap)`, or one of its abbreviations.
struct RefType {
  bool nullable = true;
  TypeBytes heap;

  // One byte where the type is nullable and abstract.
  TypeBytes Encode() const;
};

// Limits of a table or memory, and what else is in their flags.
struct Limits {
  bool is_64 = false;
  bool shared = false;
  uint64_t min = 0;
  std::optional<uint64_t> max;
  std::optional<uint32_t> page_size_log2;

  void Append(ByteWriter* out) const;
};

// What is to be done with an identifier in front of a parameter.
enum class ParamIds : uint8_t {
  // It is a local of the function `Types::function`.
  kBind,
  kIgnore,
  kForbid,
};

class Types {
 public:
  explicit Types(Cursor& in) : in_(in), module_(in.module()) {}

  TypeBytes ValType();
  bool AtRefType() const;
  RefType Reference();
  TypeBytes HeapType();
  void GlobalType(ByteWriter* out);
  // `i32` or `i64` or nothing, in front of limits.
  bool TakeAddressType();
  void Range(Limits* limits);
  // `shared? (pagesize n)?`, behind the limits of a memory.
  void MemoryFlags(Limits* limits);
  void PageSize(Limits* limits);

  struct Use {
    uint32_t index;
    // Of the type, so the first locals; 0 if it is not known or no function type.
    uint32_t num_params;
  };
  // `(type x)? (param ...)* (result ...)*`.
  Use TypeUse(ParamIds ids);
  // Appends a block's type: nothing, one result, or a type use.
  void BlockType(ByteWriter* out);

  // (type ...) and (rec ...), at their opening; `index` is that of the first type.
  void TypeField(uint32_t index);
  void RecField(uint32_t index);

  // A parameter or local of `function`, behind its identifier `token`; `name` may be kNoName.
  void BindLocal(NameId name, const Token& token, uint32_t index);
  uint32_t function = kUnbound;

 private:
  struct List {
    ByteWriter bytes;
    uint32_t count = 0;
  };

  // (type id? ...): `alone` says that it is a recursion group of its own.
  void Definition(uint32_t index, bool alone);
  // `plain` as in TypeTable::SetFunction.
  void CompositeType(uint32_t index, bool plain);
  void FieldType(ByteWriter* out);
  void StructFields(uint32_t type, ByteWriter* out);
  // Reads `(param ...)* (result ...)*`; false if there is none.
  bool Signature(ParamIds ids);
  void Param(ParamIds ids);
  // 0x60, parameters, results, of the last Signature.
  std::string_view SignatureBytes();

  Cursor& in_;
  ModuleText& module_;
  List params_, results_;
  ByteWriter signature_;
};

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_TYPES_H_
