// A module while it is being read: its names, its types, and the bytes of its sections so far.
//
// Each section is a buffer of its own, since the fields of a module may come in nearly any order,
// and is written out once, in Finish. Function bodies lie one behind the other, so that none has to
// be moved when its size is known.
#ifndef DAVIT_FRONTEND_WASM_TEXT_MODULE_H_
#define DAVIT_FRONTEND_WASM_TEXT_MODULE_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/text/names.h"
#include "support/byte_writer.h"

namespace davit::wasm::text {

// The types of a module as bytes, and which of them a function type given inline is.
class TypeTable {
 public:
  // Encoded parameters and results. `bytes` is 0x60, a vector of parameters, a vector of results.
  struct Type {
    uint32_t begin = 0;
    // 0 if it is no function type, or not read yet.
    uint32_t size = 0;
    uint32_t num_params = 0;
  };

  uint32_t size() const { return static_cast<uint32_t>(types_.size()); }
  // Room for `count` explicit types, which are set one by one.
  void Reserve(uint32_t count) { types_.resize(count); }
  // Null if there is no such type or it is no function type.
  const Type* FindFunction(uint32_t index) const {
    return index < size() && types_[index].size != 0 ? &types_[index] : nullptr;
  }
  std::string_view Bytes(const Type& type) const {
    return {reinterpret_cast<const char*>(section.data()) + type.begin, type.size};
  }
  // An explicit function type, whose bytes are in `section` already. `plain`: final, without
  // supertypes and alone in its recursion group, so that an inline type can mean it.
  void SetFunction(uint32_t index, const Type& type, bool plain);
  // The index of the first plain function type with these bytes, which is added if there is none.
  uint32_t FindOrAdd(std::string_view bytes, uint32_t num_params);

  // The section's entries.
  ByteWriter section;
  uint32_t num_entries = 0;

 private:
  uint32_t* FindSlot(std::string_view bytes);
  void Insert(uint32_t index);

  std::vector<Type> types_;
  // Open addressing; the indices of plain function types.
  std::vector<uint32_t> slots_;
  uint32_t num_plain_ = 0;
};

struct Section {
  ByteWriter bytes;
  uint32_t count = 0;
};

// Where a custom section stands among the others: 2 * n before, 2 * n + 1 behind the n-th section
// in the order of kSectionOrder, from 1.
using Place = uint32_t;
inline constexpr Place kPlaceFirst = 0;
inline constexpr Place kPlaceLast = 99;
Place PlaceBefore(SectionId id);

struct CustomSectionText {
  Place place;
  std::string_view name;
  // Range of ModuleText::custom_bytes.
  size_t begin;
  size_t end;
};

struct NameEntry {
  // Of the function or type, for locals, labels and fields.
  uint32_t outer;
  uint32_t index;
  std::string_view name;
};

struct BranchHint {
  uint32_t function;
  // From the start of the function's body.
  uint32_t offset;
  std::string_view value;
};

struct ModuleText {
  // The bytes of the whole module. `with_names`: with a name section.
  std::vector<uint8_t> Finish(bool with_names) const;

  NameTable names;
  TypeTable types;
  // (type << 32 | name) -> field.
  absl::flat_hash_map<uint64_t, uint32_t> fields;
  // Entries of each index space; types apart, final once the fields have been scanned.
  std::array<uint32_t, kNumSpaces> counts = {};

  Section imports, functions, tables, memories, tags, globals, exports, elements, data;
  std::optional<uint32_t> start;
  ByteWriter bodies;
  // Where each body ends in `bodies`.
  std::vector<uint32_t> body_ends;
  // Some body names a data segment.
  bool needs_data_count = false;
  // Bit i: the section with id i is written though it has no entries, or none that need it.
  uint32_t marked_sections = 0;
  // Imports must not come any more; the name of the definition that came first.
  std::string_view first_definition;

  std::vector<CustomSectionText> customs;
  ByteWriter custom_bytes;
  bool has_name_section = false;
  // The module's name is that of an annotation.
  bool has_module_annotation = false;
  std::vector<BranchHint> branch_hints;

  // For the name section, by rising index; a later entry with the same index counts.
  std::string_view module_name;
  std::array<std::vector<NameEntry>, kNumSpaces> space_names;
  std::vector<NameEntry> local_names, label_names, field_names;
};

// Appends the content of a name section.
void AppendNames(const ModuleText& module, ByteWriter* out);

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_MODULE_H_
