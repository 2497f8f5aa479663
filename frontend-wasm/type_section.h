// The types that a module defines: functions, structures and arrays, in recursion groups.
//
// Flat: the parameters and results of all function types lie in one pool, the fields of all
// structures and arrays in another, and a type is one row of numbers. A module of version 2.0 has
// function types only, each a group of its own, and asks for nothing but operator[].
//
// What does not matter to the meaning but to the bytes is kept as well (whether a group of one was
// written as a group, whether a final type without supertype was written as a subtype), so that an
// encoder gives back what was decoded. Source: WebAssembly 3.0, "Types" and "Binary Format".
#ifndef DAVIT_FRONTEND_WASM_TYPE_SECTION_H_
#define DAVIT_FRONTEND_WASM_TYPE_SECTION_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "frontend-wasm/types.h"

namespace davit::wasm {

// A field of a structure, or the elements of an array.
struct FieldType {
  enum class Packing : uint8_t { kNone, kI8, kI16 };
  // What an access gives or takes; i32 for packed fields.
  ValType type;
  Packing packing = Packing::kNone;
  bool is_mutable = false;

  bool is_packed() const { return packing != Packing::kNone; }
  bool defaultable() const { return type.defaultable(); }
  friend constexpr bool operator==(const FieldType&, const FieldType&) = default;

  // "i8", "(mut anyref)".
  std::string ToString() const;
};

enum class CompositeKind : uint8_t { kFunc, kStruct, kArray };

// The type that stands for no supertype.
inline constexpr uint32_t kNoSupertype = 0xffff'ffff;

// What a type says of itself besides its structure.
struct SubtypeInfo {
  // How it was written: the composite type alone (which means final, without supertype), "sub
  // final", "sub".
  enum class Form : uint8_t { kPlain, kSubFinal, kSub };
  Form form = Form::kPlain;
  uint32_t supertype = kNoSupertype;
};

// Consecutive types that may refer to each other.
struct RecGroup {
  uint32_t begin = 0;
  uint32_t size = 0;
  // Written as a group; a type outside of one is a group of its own.
  bool is_explicit = false;
};

class TypeSection {
 public:
  // Each appends a type to the open group, or as a group of its own, and returns its index.
  uint32_t Add(std::span<const ValType> params, std::span<const ValType> results,
               const SubtypeInfo& info = {});
  uint32_t AddStruct(std::span<const FieldType> fields, const SubtypeInfo& info = {});
  uint32_t AddArray(const FieldType& element, const SubtypeInfo& info = {});
  // The types added between the two are one recursion group.
  void BeginGroup();
  void EndGroup();

  uint32_t size() const { return static_cast<uint32_t>(entries_.size()); }
  // The function type; one without parameters and results if the type is not a function.
  // Precondition, here and below: index < size(). Views live until the next Add.
  FuncType operator[](uint32_t index) const {
    const Entry& e = entries_[index];
    return {{values_.data() + e.begin, e.num_params},
            {values_.data() + e.begin + e.num_params, e.num_results}};
  }
  CompositeKind kind(uint32_t index) const { return entries_[index].kind; }
  bool is_func(uint32_t index) const { return kind(index) == CompositeKind::kFunc; }
  bool is_struct(uint32_t index) const { return kind(index) == CompositeKind::kStruct; }
  bool is_array(uint32_t index) const { return kind(index) == CompositeKind::kArray; }
  // Of a structure; an array has one field, its element; a function has none.
  std::span<const FieldType> fields(uint32_t index) const {
    const Entry& e = entries_[index];
    return {fields_.data() + e.fields_begin, e.num_fields};
  }
  // Whether all fields have a default value.
  bool fields_are_defaultable(uint32_t index) const { return entries_[index].is_defaultable; }
  // Precondition: is_array(index).
  const FieldType& element(uint32_t index) const { return fields_[entries_[index].fields_begin]; }
  SubtypeInfo::Form form(uint32_t index) const { return entries_[index].form; }
  bool is_final(uint32_t index) const { return form(index) != SubtypeInfo::Form::kSub; }
  // kNoSupertype if it has none. Always smaller than `index`.
  uint32_t supertype(uint32_t index) const { return entries_[index].supertype; }
  // Number of supertypes above it.
  uint32_t depth(uint32_t index) const { return entries_[index].depth; }
  std::span<const RecGroup> groups() const { return groups_; }

  // Numbers that equal types have in common (WebAssembly 3.0, "Type Equivalence"), one for each
  // type; they mean this section only, between modules see TypeRegistry. A section of plain
  // function types that name no types needs none: there what is equal looks equal.
  void AddCanonical(uint32_t id) { canonical_.push_back(id); }
  bool AreEqual(uint32_t a, uint32_t b) const;
  // Whether type `sub` is `super` or declared below it. Cost: its depth, at most kMaxSubtypeDepth.
  bool IsSubtype(uint32_t sub, uint32_t super) const;

  // As in the text format, without "type": "(sub final 3 (struct (field i8)))".
  std::string ToString(uint32_t index) const;

 private:
  struct Entry {
    uint32_t begin = 0;
    uint16_t num_params = 0;
    uint16_t num_results = 0;
    uint32_t fields_begin = 0;
    uint16_t num_fields = 0;
    CompositeKind kind = CompositeKind::kFunc;
    SubtypeInfo::Form form = SubtypeInfo::Form::kPlain;
    bool is_defaultable = true;
    uint32_t supertype = kNoSupertype;
    uint32_t depth = 0;
  };
  uint32_t AddEntry(CompositeKind kind, const SubtypeInfo& info);

  std::vector<ValType> values_;
  std::vector<FieldType> fields_;
  std::vector<Entry> entries_;
  std::vector<RecGroup> groups_;
  std::vector<uint32_t> canonical_;
  bool group_is_open_ = false;
};

// Supertypes that a type may have above it, as in the engines of the web.
inline constexpr uint32_t kMaxSubtypeDepth = 63;

// Whether a value of type `sub` may stand where `super` is expected ("Matching" in the
// specification). Type indices are those of `types`.
bool IsSubtype(ValType sub, ValType super, const TypeSection& types);
bool IsSubtype(HeapType sub, HeapType super, const TypeSection& types);
bool AreSubtypes(std::span<const ValType> sub, std::span<const ValType> super,
                 const TypeSection& types);
// Whether a field of type `sub` may stand for one of type `super`: if that is mutable, the types
// must be the same.
bool IsSubtype(const FieldType& sub, const FieldType& super, const TypeSection& types);
// The top of the hierarchy of a heap type: any, func, extern or exn.
HeapType TopOf(HeapType heap, const TypeSection& types);

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_TYPE_SECTION_H_
