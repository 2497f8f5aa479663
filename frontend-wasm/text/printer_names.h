// What the members of a module are called in its text.
//
// The custom section "name" gives names; the text has identifiers. A name becomes the identifier
// `$name`, or `$"name"` where it has other characters than identifiers may have. It cannot where
// it is empty, is the name of an earlier member of the same space (of an earlier local or label of
// the same function) or is longer than kMaxIdBytes, since an identifier is written wherever its
// member is used: then the member goes by its index, and `(@name "...")` says the name where it is
// declared.
//
// All names of the module are prepared once; those of locals and labels are when their function is
// entered. `canonical` says whether the section is the one that the text parser makes of the
// identifiers and annotations: subsections, indices and LEB128s as short and as sorted as they can
// be, and nothing named that does not exist. If not, the printer adds the section byte by byte.
//
// Source: WebAssembly 3.0, appendices "Custom Sections" and "Name Annotations"; extended name
// section proposal.
#ifndef DAVIT_FRONTEND_WASM_TEXT_PRINTER_NAMES_H_
#define DAVIT_FRONTEND_WASM_TEXT_PRINTER_NAMES_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "frontend-wasm/text/printer_outline.h"

namespace davit::wasm::printer {

// Identifiers as good as names: at most so many bytes.
inline constexpr size_t kMaxIdBytes = 512;

// The names of one space.
class NameTable {
 public:
  struct Entry {
    // Null: no name.
    const char* name = nullptr;
    uint32_t name_size = 0;
    // The identifier with its $; a slice of the arena. 0: goes by its index.
    uint32_t id_size = 0;
    size_t id_begin = 0;
  };

  void Clear();
  // Names a member. Precondition: it has no name yet, and the name's bytes outlive the table.
  void Add(uint32_t index, std::string_view name);

  bool empty() const { return entries_.empty(); }
  bool Has(uint32_t index) const {
    return index < entries_.size() && entries_[index].name != nullptr;
  }
  // Empty if the member goes by its index.
  std::string_view Id(uint32_t index) const {
    if (index >= entries_.size()) return {};
    return {arena_.data() + entries_[index].id_begin, entries_[index].id_size};
  }
  // The name that no identifier says; data() is null if there is none.
  std::string_view Unspoken(uint32_t index) const {
    if (index >= entries_.size() || entries_[index].id_size != 0) return {};
    return {entries_[index].name, entries_[index].name_size};
  }

 private:
  std::vector<Entry> entries_;
  std::string arena_;
  absl::flat_hash_set<absl::string_view> used_;
};

class Names {
 public:
  explicit Names(const ModuleOutline& outline);

  const NameTable& table(Space space) const { return tables_[static_cast<int>(space)]; }
  // The module's own name, at index 0.
  const NameTable& module() const { return module_; }
  // Of the fields of a struct type.
  const NameTable& fields(uint32_t type) const {
    return type < fields_.size() ? fields_[type] : none_;
  }
  // Of the function that was entered last.
  const NameTable& locals() const { return locals_; }
  const NameTable& labels() const { return labels_; }
  // `num_locals` counts parameters; labels from `max_labels` on cannot exist.
  void EnterFunction(uint32_t function, uint64_t num_locals, uint32_t max_labels);
  // `num_labels` counts the blocks of the function's code.
  void LeaveFunction(uint32_t num_labels);

  // Final once all functions have been left. True if there is no section.
  bool canonical() const { return canonical_; }
  bool has_section() const { return has_section_; }

 private:
  // Where the name maps of functions lie, by function; 0: none.
  using MapOffsets = std::vector<uint32_t>;

  void ReadSection(const SectionRange& section);
  void ReadSubsection(uint8_t id, Reader& reader);
  void ReadMap(Reader& reader, uint64_t size, NameTable& table, uint32_t* end_index = nullptr);
  void ReadIndirectMap(Reader& reader, MapOffsets& offsets);
  void ReadFields(Reader& reader);
  uint32_t Number(Reader& reader);

  const ModuleOutline& outline_;
  NameTable module_;
  NameTable tables_[kNumSpaces];
  std::vector<NameTable> fields_;
  NameTable none_;
  NameTable locals_;
  NameTable labels_;
  MapOffsets local_maps_;
  MapOffsets label_maps_;
  // One more than the last label of the function that has a name.
  uint32_t labels_end_ = 0;
  uint32_t section_end_ = 0;
  bool has_section_ = false;
  bool canonical_ = true;
};

}  // namespace davit::wasm::printer

#endif  // DAVIT_FRONTEND_WASM_TEXT_PRINTER_NAMES_H_
