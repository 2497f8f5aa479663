#include "frontend-wasm/text/module.h"

#include <algorithm>

#include "frontend-wasm/text/strings.h"

namespace davit::wasm::text {
namespace {

// Collects the sections in their order; the sizes of all but bodies are known when they come.
class ModuleWriter {
 public:
  explicit ModuleWriter(const ModuleText& module) : module_(module) {
    for (const CustomSectionText& custom : module.customs) customs_.push_back(&custom);
    std::stable_sort(customs_.begin(), customs_.end(),
                     [](const auto* a, const auto* b) { return a->place < b->place; });
  }

  std::vector<uint8_t> Run(bool with_names) {
    out_.Reserve(EstimatedSize());
    out_.Fixed32(kMagic);
    out_.Fixed32(kVersion);
    for (const SectionId id : kSectionOrder) {
      WriteCustomsUpTo(PlaceBefore(id));
      if (id == kCodeSection) WriteBranchHints();
      WriteSection(id);
    }
    WriteCustomsUpTo(kPlaceLast - 1);
    if (with_names && !module_.has_name_section) WriteNames();
    WriteCustomsUpTo(kPlaceLast);
    return {out_.data(), out_.data() + out_.size()};
  }

 private:
  size_t EstimatedSize() const {
    return module_.bodies.size() + 5 * module_.body_ends.size() + module_.data.bytes.size() +
           module_.elements.bytes.size() + module_.types.section.size() + 1024;
  }

  void WriteCustomsUpTo(Place place) {
    for (; next_custom_ < customs_.size() && customs_[next_custom_]->place <= place;
         ++next_custom_) {
      const CustomSectionText& custom = *customs_[next_custom_];
      WriteCustom(custom.name, module_.custom_bytes.slice(custom.begin, custom.end));
    }
  }
  void WriteCustom(std::string_view name, std::span<const uint8_t> content) {
    out_.U8(kCustomSection);
    out_.Uleb(UlebSize(name.size()) + name.size() + content.size());
    out_.Name(name);
    out_.Bytes(content);
  }

  void WriteVector(SectionId id, uint32_t count, const ByteWriter& entries) {
    if (count == 0 && !IsMarked(id)) return;
    out_.U8(id);
    out_.Uleb(UlebSize(count) + entries.size());
    out_.Uleb(count);
    out_.Bytes(entries.span());
  }
  bool IsMarked(SectionId id) const { return module_.marked_sections >> static_cast<int>(id) & 1; }
  void WriteNumber(SectionId id, uint32_t number) {
    out_.U8(id);
    out_.Uleb(UlebSize(number));
    out_.Uleb(number);
  }

  void WriteSection(SectionId id) {
    switch (id) {
      case kTypeSection:
        return WriteVector(id, module_.types.num_entries, module_.types.section);
      case kStartSection:
        if (module_.start) WriteNumber(id, *module_.start);
        return;
      case kDataCountSection:
        if (module_.needs_data_count || IsMarked(id)) WriteNumber(id, module_.data.count);
        return;
      case kCodeSection:
        return WriteCode();
      default: {
        const Section& section = SectionOf(id);
        return WriteVector(id, section.count, section.bytes);
      }
    }
  }
  const Section& SectionOf(SectionId id) const {
    switch (id) {
      case kImportSection:
        return module_.imports;
      case kFunctionSection:
        return module_.functions;
      case kTableSection:
        return module_.tables;
      case kMemorySection:
        return module_.memories;
      case kTagSection:
        return module_.tags;
      case kGlobalSection:
        return module_.globals;
      case kExportSection:
        return module_.exports;
      case kElementSection:
        return module_.elements;
      default:
        return module_.data;
    }
  }

  void WriteCode() {
    const std::vector<uint32_t>& ends = module_.body_ends;
    if (ends.empty() && !IsMarked(kCodeSection)) return;
    size_t size = UlebSize(ends.size());
    uint32_t begin = 0;
    for (const uint32_t end : ends) {
      size += UlebSize(end - begin) + (end - begin);
      begin = end;
    }
    out_.U8(kCodeSection);
    out_.Uleb(size);
    out_.Uleb(ends.size());
    begin = 0;
    for (const uint32_t end : ends) {
      out_.Uleb(end - begin);
      out_.Bytes(module_.bodies.slice(begin, end));
      begin = end;
    }
  }

  void WriteBranchHints() {
    const std::vector<BranchHint>& hints = module_.branch_hints;
    if (hints.empty()) return;
    ByteWriter content;
    uint32_t functions = 0;
    for (size_t i = 0; i < hints.size(); ++i) {
      functions += i == 0 || hints[i].function != hints[i - 1].function;
    }
    content.Uleb(functions);
    for (size_t i = 0; i < hints.size();) {
      size_t end = i;
      while (end < hints.size() && hints[end].function == hints[i].function) ++end;
      content.Uleb(hints[i].function);
      content.Uleb(end - i);
      for (; i < end; ++i) {
        content.Uleb(hints[i].offset);
        content.Name(hints[i].value);
      }
    }
    WriteCustom("metadata.code.branch_hint", content.span());
  }

  void WriteNames() {
    ByteWriter content;
    AppendNames(module_, &content);
    if (!content.empty()) WriteCustom("name", content.span());
  }

  const ModuleText& module_;
  std::vector<const CustomSectionText*> customs_;
  size_t next_custom_ = 0;
  ByteWriter out_;
};

void AppendSubsection(uint8_t id, const ByteWriter& content, ByteWriter* out) {
  out->U8(id);
  out->Uleb(content.size());
  out->Bytes(content.span());
}

// The entries [begin, end), of equal ones the last.
void AppendNameMap(std::span<const NameEntry> entries, ByteWriter* out) {
  const auto is_last = [&](size_t i) {
    return i + 1 == entries.size() || entries[i + 1].index != entries[i].index;
  };
  uint32_t count = 0;
  for (size_t i = 0; i < entries.size(); ++i) count += is_last(i);
  out->Uleb(count);
  for (size_t i = 0; i < entries.size(); ++i) {
    if (!is_last(i)) continue;
    out->Uleb(entries[i].index);
    out->Name(entries[i].name);
  }
}

void AppendIndirectNameMap(uint8_t id, std::vector<NameEntry> entries, ByteWriter* out) {
  if (entries.empty()) return;
  std::stable_sort(entries.begin(), entries.end(),
                   [](const NameEntry& a, const NameEntry& b) { return a.outer < b.outer; });
  ByteWriter content, maps;
  uint32_t count = 0;
  for (size_t i = 0; i < entries.size();) {
    size_t end = i;
    while (end < entries.size() && entries[end].outer == entries[i].outer) ++end;
    maps.Uleb(entries[i].outer);
    AppendNameMap(std::span(entries).subspan(i, end - i), &maps);
    ++count;
    i = end;
  }
  content.Uleb(count);
  content.Bytes(maps.span());
  AppendSubsection(id, content, out);
}

void AppendSpaceNames(uint8_t id, std::vector<NameEntry> entries, ByteWriter* out) {
  if (entries.empty()) return;
  std::stable_sort(entries.begin(), entries.end(),
                   [](const NameEntry& a, const NameEntry& b) { return a.index < b.index; });
  ByteWriter content;
  AppendNameMap(entries, &content);
  AppendSubsection(id, content, out);
}

}  // namespace

Place PlaceBefore(SectionId id) {
  const auto at = std::find(std::begin(kSectionOrder), std::end(kSectionOrder), id);
  return 2 * static_cast<Place>(at - std::begin(kSectionOrder) + 1);
}

std::vector<uint8_t> ModuleText::Finish(bool with_names) const {
  return ModuleWriter(*this).Run(with_names);
}

void AppendNames(const ModuleText& module, ByteWriter* out) {
  const auto space = [&](Space s) { return module.space_names[static_cast<int>(s)]; };
  if (!module.module_name.empty()) {
    ByteWriter name;
    name.Name(module.module_name);
    AppendSubsection(0, name, out);
  }
  AppendSpaceNames(1, space(Space::kFunc), out);
  AppendIndirectNameMap(2, module.local_names, out);
  AppendIndirectNameMap(3, module.label_names, out);
  AppendSpaceNames(4, space(Space::kType), out);
  AppendSpaceNames(5, space(Space::kTable), out);
  AppendSpaceNames(6, space(Space::kMemory), out);
  AppendSpaceNames(7, space(Space::kGlobal), out);
  AppendSpaceNames(8, space(Space::kElem), out);
  AppendSpaceNames(9, space(Space::kData), out);
  AppendIndirectNameMap(10, module.field_names, out);
  AppendSpaceNames(11, space(Space::kTag), out);
}

void TypeTable::SetFunction(uint32_t index, const Type& type, bool plain) {
  types_[index] = type;
  if (plain) Insert(index);
}

uint32_t TypeTable::FindOrAdd(std::string_view bytes, uint32_t num_params) {
  if (!slots_.empty()) {
    const uint32_t* slot = FindSlot(bytes);
    if (*slot != kUnbound) return *slot;
  }
  const uint32_t index = size();
  const Type type = {static_cast<uint32_t>(section.size()), static_cast<uint32_t>(bytes.size()),
                     num_params};
  section.Bytes(bytes);
  ++num_entries;
  types_.push_back(type);
  Insert(index);
  return index;
}

uint32_t* TypeTable::FindSlot(std::string_view bytes) {
  const size_t mask = slots_.size() - 1;
  size_t i = HashBytes(bytes) & mask;
  while (slots_[i] != kUnbound && Bytes(types_[slots_[i]]) != bytes) i = (i + 1) & mask;
  return &slots_[i];
}

void TypeTable::Insert(uint32_t index) {
  if (2 * (num_plain_ + 1) > slots_.size()) {
    std::vector<uint32_t> old(std::max<size_t>(64, 2 * slots_.size()), kUnbound);
    old.swap(slots_);
    for (const uint32_t type : old) {
      if (type != kUnbound) *FindSlot(Bytes(types_[type])) = type;
    }
  }
  uint32_t* const slot = FindSlot(Bytes(types_[index]));
  if (*slot != kUnbound) return;
  *slot = index;
  ++num_plain_;
}

}  // namespace davit::wasm::text
