#include "frontend-wasm/text/printer_names.h"

#include <algorithm>
#include <array>

#include "frontend-wasm/text/text_buffer.h"
#include "support/byte_writer.h"

namespace davit::wasm::printer {
namespace {

constexpr uint32_t kMaxNameBytes = 0xffff'ffff;

// Subsections (ids) that name the members of a space.
struct SpaceNames {
  uint8_t id;
  Space space;
};
constexpr SpaceNames kSpaceNames[] = {
    {1, Space::kFunc},   {4, Space::kType}, {5, Space::kTable}, {6, Space::kMemory},
    {7, Space::kGlobal}, {8, Space::kElem}, {9, Space::kData},  {11, Space::kTag},
};
constexpr uint8_t kModuleName = 0;
constexpr uint8_t kLocalNames = 2;
constexpr uint8_t kLabelNames = 3;
constexpr uint8_t kFieldNames = 10;

// WebAssembly 3.0, "Text Format", Identifiers.
constexpr auto kIdChars = [] {
  std::array<bool, 256> chars{};
  for (int c = '0'; c <= '9'; ++c) chars[c] = true;
  for (int c = 'a'; c <= 'z'; ++c) chars[c] = chars[c - 'a' + 'A'] = true;
  for (const char c : std::string_view("!#$%&'*+-./:<=>?@\\^_`|~")) {
    chars[static_cast<uint8_t>(c)] = true;
  }
  return chars;
}();

void AppendId(std::string_view name, std::string& out) {
  const bool plain = std::all_of(name.begin(), name.end(),
                                 [](char c) { return kIdChars[static_cast<uint8_t>(c)]; });
  out += '$';
  if (plain) {
    out += name;
    return;
  }
  const auto append = [&](std::string_view text) { out += text; };
  TextBuffer quoted(append);
  quoted.String(name);
  quoted.Flush();
}

}  // namespace

void NameTable::Clear() {
  entries_.clear();
  arena_.clear();
  used_.clear();
}

void NameTable::Add(uint32_t index, std::string_view name) {
  if (index >= entries_.size()) entries_.resize(index + size_t{1});
  Entry& entry = entries_[index];
  // An empty name has an address too.
  entry.name = name.data() != nullptr ? name.data() : "";
  entry.name_size = static_cast<uint32_t>(name.size());
  if (name.empty() || name.size() > kMaxIdBytes) return;
  if (!used_.insert({name.data(), name.size()}).second) return;
  entry.id_begin = arena_.size();
  AppendId(name, arena_);
  entry.id_size = static_cast<uint32_t>(arena_.size() - entry.id_begin);
}

Names::Names(const ModuleOutline& outline) : outline_(outline) {
  for (const SectionRange& section : outline.sections) {
    if (section.id != kCustomSection || section.name != "name") continue;
    if (has_section_) {
      canonical_ = false;
      continue;
    }
    has_section_ = true;
    section_end_ = section.end;
    // The parser writes it behind all other sections but custom ones.
    const auto is_known = [](const SectionRange& s) { return s.id != kCustomSection; };
    const SectionRange* end = outline.sections.data() + outline.sections.size();
    if (std::any_of(&section, end, is_known)) canonical_ = false;
    ReadSection(section);
  }
}

uint32_t Names::Number(Reader& reader) {
  const uint32_t begin = reader.offset();
  const uint32_t value = reader.U32();
  if (reader.offset() - begin != UlebSize(value)) canonical_ = false;
  return value;
}

void Names::ReadSection(const SectionRange& section) {
  Reader reader = outline_.ReaderOf(section, "name section");
  int last_id = -1;
  // A section without subsections would not be made.
  if (reader.at_end()) canonical_ = false;
  while (!reader.at_end()) {
    const uint8_t id = reader.U8();
    const uint32_t size = Number(reader);
    const uint32_t begin = reader.offset();
    reader.Bytes(size);
    if (!reader.ok()) break;
    if (id <= last_id) {
      canonical_ = false;
      continue;
    }
    last_id = id;
    Reader part(outline_.bytes, begin, begin + size, "name section");
    ReadSubsection(id, part);
    if (!part.ok() || !part.at_end()) canonical_ = false;
  }
  if (!reader.ok()) canonical_ = false;
}

void Names::ReadSubsection(uint8_t id, Reader& reader) {
  switch (id) {
    case kModuleName: {
      const uint32_t begin = reader.offset();
      const std::string_view name = reader.Name(kMaxNameBytes);
      if (!reader.ok()) return;
      // The parser makes no name of nothing.
      if (name.empty()) canonical_ = false;
      const size_t prefix = reader.offset() - begin - name.size();
      if (prefix != UlebSize(name.size())) canonical_ = false;
      return module_.Add(0, name);
    }
    case kLocalNames:
      return ReadIndirectMap(reader, local_maps_);
    case kLabelNames:
      return ReadIndirectMap(reader, label_maps_);
    case kFieldNames:
      return ReadFields(reader);
    default:
      break;
  }
  for (const SpaceNames& names : kSpaceNames) {
    if (names.id == id) {
      return ReadMap(reader, outline_.size(names.space), tables_[static_cast<int>(names.space)]);
    }
  }
  canonical_ = false;
}

// `size` is that of the space. Leaves the reader behind the map, or failed.
void Names::ReadMap(Reader& reader, uint64_t size, NameTable& table, uint32_t* end_index) {
  const uint32_t count = Number(reader);
  if (count == 0) canonical_ = false;
  uint64_t next = 0;
  for (uint32_t i = 0; i < count && reader.ok(); ++i) {
    const uint32_t index = Number(reader);
    const uint32_t begin = reader.offset();
    const std::string_view name = reader.Name(kMaxNameBytes);
    if (!reader.ok()) break;
    const size_t prefix = reader.offset() - begin - name.size();
    if (prefix != UlebSize(name.size())) canonical_ = false;
    if (index < next || index >= size) {
      canonical_ = false;
      continue;
    }
    next = uint64_t{index} + 1;
    table.Add(index, name);
  }
  if (!reader.ok()) canonical_ = false;
  if (end_index != nullptr) *end_index = static_cast<uint32_t>(next);
}

void Names::ReadIndirectMap(Reader& reader, MapOffsets& offsets) {
  const uint32_t count = Number(reader);
  if (count == 0) canonical_ = false;
  const uint32_t num_functions = outline_.size(Space::kFunc);
  offsets.assign(num_functions, 0);
  uint64_t next = 0;
  for (uint32_t i = 0; i < count && reader.ok(); ++i) {
    const uint32_t function = Number(reader);
    const uint32_t begin = reader.offset();
    for (uint32_t n = reader.U32(); n != 0 && reader.ok(); --n) {
      reader.U32();
      reader.Name(kMaxNameBytes);
    }
    if (!reader.ok()) return;
    if (function < next || function >= num_functions) {
      canonical_ = false;
      continue;
    }
    next = uint64_t{function} + 1;
    offsets[function] = begin;
  }
}

void Names::ReadFields(Reader& reader) {
  const uint32_t count = Number(reader);
  if (count == 0) canonical_ = false;
  uint64_t next = 0;
  for (uint32_t i = 0; i < count && reader.ok(); ++i) {
    const uint32_t type = Number(reader);
    uint32_t num_fields = 0;
    if (type >= next && type < outline_.types.size()) {
      next = uint64_t{type} + 1;
      fields_.resize(next);
      Reader fields(outline_.bytes, outline_.types[type],
                    static_cast<uint32_t>(outline_.bytes.size()), "type section");
      if (fields.U8() == kStructTypeCode) num_fields = fields.U32();
      ReadMap(reader, num_fields, fields_[type]);
    } else {
      canonical_ = false;
      NameTable ignored;
      ReadMap(reader, 0, ignored);
    }
  }
}

void Names::EnterFunction(uint32_t function, uint64_t num_locals, uint32_t max_labels) {
  if (!locals_.empty()) locals_.Clear();
  if (!labels_.empty()) labels_.Clear();
  labels_end_ = 0;
  const auto map_of = [&](const MapOffsets& offsets, uint64_t size, NameTable& table,
                          uint32_t* end) {
    if (function >= offsets.size() || offsets[function] == 0) return;
    Reader reader(outline_.bytes, offsets[function], section_end_, "name section");
    ReadMap(reader, size, table, end);
  };
  map_of(local_maps_, num_locals, locals_, nullptr);
  map_of(label_maps_, max_labels, labels_, &labels_end_);
}

void Names::LeaveFunction(uint32_t num_labels) {
  if (labels_end_ > num_labels) canonical_ = false;
}

}  // namespace davit::wasm::printer
