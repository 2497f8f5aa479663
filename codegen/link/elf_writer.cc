#include "codegen/link/elf_writer.h"

#include <elf.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "absl/strings/str_cat.h"
#include "codegen/link/eh_frame.h"
#include "codegen/link/layout.h"
#include "codegen/link/relocate.h"
#include "support/check.h"
#include "support/name_order.h"

namespace davit::codegen {
namespace {

enum Section : uint16_t {
  kNull,
  kText,
  kRelaText,
  kEhFrame,
  kRelaEhFrame,
  kTraps,
  kCalls,
  kSymtab,
  kStrtab,
  kShstrtab,
  kNoteStack,
  kNumSections
};

template <typename T>
void Append(std::vector<uint8_t>& out, const T& value) {
  const auto* bytes = reinterpret_cast<const uint8_t*>(&value);
  out.insert(out.end(), bytes, bytes + sizeof(T));
}

// Of the text in the file; a multiple of its alignment.
constexpr uint64_t kTextOffset = 64;
static_assert(kTextOffset >= sizeof(Elf64_Ehdr) && kTextOffset % isa::kFunctionAlignment == 0);

struct TrapRow {
  uint32_t text_offset;
  uint32_t source_offset;
  uint32_t code;
};
struct CallRow {
  uint32_t return_offset;
  uint32_t source_offset;
};

// A string section; offset 0 is the empty string.
class StringTable {
 public:
  uint32_t Add(std::string_view text) {
    const uint32_t offset = static_cast<uint32_t>(bytes_.size());
    bytes_.insert(bytes_.end(), text.begin(), text.end());
    bytes_.push_back(0);
    return offset;
  }
  std::string_view At(uint32_t offset) const {
    return reinterpret_cast<const char*>(bytes_.data()) + offset;
  }
  std::vector<uint8_t> Take() { return std::move(bytes_); }

 private:
  std::vector<uint8_t> bytes_{0};
};

class ObjectWriter {
 public:
  ObjectWriter(std::span<const FunctionCode> functions, const ElfOptions& options,
               TextLayout layout)
      : functions_(functions),
        options_(options),
        info_(*options.link_info),
        layout_(std::move(layout)) {}

  std::vector<uint8_t> Write() {
    WriteText();
    WriteLocalSymbols();
    WriteDefinedSymbols();
    WriteRelocations();
    WriteEhFrame();
    WriteSites();
    sections_[kStrtab] = strings_.Take();
    return Assemble();
  }

 private:
  // The text is most of the object, so it goes straight to its place in the file.
  void WriteText() {
    size_t other_bytes = 4096;
    for (const FunctionCode& function : functions_) {
      other_bytes +=
          function.relocs.size() * sizeof(Elf64_Rela) + function.traps.size() * sizeof(TrapRow) +
          function.calls.size() * sizeof(CallRow) + sizeof(Elf64_Sym) + sizeof(Elf64_Rela) + 72;
    }
    out_.reserve(kTextOffset + layout_.size + other_bytes);
    out_.resize(kTextOffset);
    for (size_t i = 0; i < functions_.size(); ++i) {
      out_.resize(kTextOffset + layout_.offsets[i], info_.fill);
      const std::span<const uint8_t> bytes = functions_[i].bytes;
      out_.insert(out_.end(), bytes.begin(), bytes.end());
    }
    out_.resize(kTextOffset + layout_.size, info_.fill);
    for (const Veneer& veneer : layout_.veneers) {
      std::memcpy(TextAt(veneer.offset), info_.veneer, sizeof(info_.veneer));
    }
  }

  uint8_t* TextAt(uint32_t offset) { return out_.data() + kTextOffset + offset; }

  uint32_t AddSymbol(std::string_view name, uint8_t info, uint16_t section, uint64_t value,
                     uint64_t size) {
    return AddSymbolNamed(strings_.Add(name), info, section, value, size);
  }

  // `name` is an offset in the string table.
  uint32_t AddSymbolNamed(uint32_t name, uint8_t info, uint16_t section, uint64_t value,
                          uint64_t size) {
    Elf64_Sym symbol{};
    symbol.st_name = name;
    symbol.st_info = info;
    symbol.st_shndx = section;
    symbol.st_value = value;
    symbol.st_size = size;
    Append(sections_[kSymtab], symbol);
    return num_symbols_++;
  }

  bool IsDefined(ir::Symbol symbol) const {
    return symbol.space == ir::kModuleFunctions && symbol.index >= options_.num_imports;
  }

  static uint64_t KeyOf(ir::Symbol symbol) { return uint64_t{symbol.space} << 32 | symbol.index; }

  // The names that belong to others: a function of the module must not answer to one.
  std::vector<std::string> UndefinedNames() const {
    std::vector<std::string> names;
    std::unordered_set<uint64_t> seen;
    for (const FunctionCode& function : functions_) {
      for (const isa::Reloc& reloc : function.relocs) {
        if (IsDefined(reloc.symbol) || !seen.insert(KeyOf(reloc.symbol)).second) continue;
        names.push_back(NameOf(reloc.symbol));
      }
    }
    return names;
  }

  // A string table ends a name at its first 0.
  std::string NameOf(ir::Symbol symbol) const {
    std::string name = options_.symbol_name(symbol);
    std::replace(name.begin(), name.end(), '\0', '.');
    return name;
  }

  // Local symbols stand before global ones: that of the text itself, then the mapping symbols.
  void WriteLocalSymbols() {
    Append(sections_[kSymtab], Elf64_Sym{});
    num_symbols_ = kTextSymbol;
    AddSymbolNamed(0, ELF64_ST_INFO(STB_LOCAL, STT_SECTION), kText, 0, 0);
    if (info_.mapping_symbols) WriteMappingSymbols();
    first_global_ = num_symbols_;
  }

  // ELF for the Arm 64-bit Architecture, section 5.7.6: `$x` where code begins, `$d` where data
  // does.
  void WriteMappingSymbols() {
    const uint32_t code_name = strings_.Add("$x");
    const uint32_t data_name = strings_.Add("$d");
    constexpr uint8_t kInfo = ELF64_ST_INFO(STB_LOCAL, STT_NOTYPE);
    bool in_data = true;
    auto region = layout_.regions.begin();
    uint32_t veneer = 0;
    for (size_t i = 0; i < functions_.size(); ++i) {
      const uint32_t offset = layout_.offsets[i];
      if (in_data) AddSymbolNamed(code_name, kInfo, kText, offset, 0);
      in_data = functions_[i].code_size < functions_[i].bytes.size();
      if (in_data) {
        AddSymbolNamed(data_name, kInfo, kText, offset + functions_[i].code_size, 0);
      }
      if (region == layout_.regions.end() || region->end_function != i + 1) continue;
      if (in_data && veneer != region->end_veneer) {
        AddSymbolNamed(code_name, kInfo, kText, layout_.veneers[veneer].offset, 0);
        in_data = false;
      }
      veneer = region++->end_veneer;
    }
  }

  // Symbol first_global_ + i is function i.
  void WriteDefinedSymbols() {
    const std::vector<uint32_t> names = DefinedNames();
    for (uint32_t i = 0; i < functions_.size(); ++i) {
      AddSymbolNamed(names[i], ELF64_ST_INFO(STB_GLOBAL, STT_FUNC), kText, layout_.offsets[i],
                     functions_[i].bytes.size());
    }
  }

  // Names of the functions that differ from each other and from those of others: places in the
  // string table.
  std::vector<uint32_t> DefinedNames() {
    const std::vector<std::string> others = UndefinedNames();
    const uint32_t num_others = static_cast<uint32_t>(others.size());
    std::vector<uint32_t> names(functions_.size());
    NameOrder order;
    order.Reserve(others.size() + names.size());
    for (uint32_t i = 0; i < num_others; ++i) order.Add(i, others[i]);
    for (uint32_t i = 0; i < names.size(); ++i) {
      const std::string name = NameOf({ir::kModuleFunctions, i + options_.num_imports});
      names[i] = strings_.Add(name);
      order.Add(num_others + i, name);
    }
    const auto name_of = [&](uint32_t i) -> std::string_view {
      return i < num_others ? others[i] : strings_.At(names[i - num_others]);
    };
    std::vector<uint32_t> repeated;
    order.Sort(name_of, [&](uint32_t i) {
      if (i >= num_others) repeated.push_back(i - num_others);
    });
    std::sort(repeated.begin(), repeated.end());
    std::unordered_set<std::string> given;
    std::vector<uint32_t> renamed;
    for (const uint32_t i : repeated) {
      std::string name(strings_.At(names[i]));
      do {
        absl::StrAppend(&name, ".", i + options_.num_imports);
      } while (order.Find(name, name_of).has_value() || !given.insert(name).second);
      renamed.push_back(strings_.Add(name));
    }
    for (size_t k = 0; k < repeated.size(); ++k) names[repeated[k]] = renamed[k];
    return names;
  }

  uint32_t SymbolNumber(ir::Symbol symbol) {
    if (IsDefined(symbol)) {
      return symbol.index - options_.num_imports + first_global_;
    }
    const auto [it, inserted] = undefined_.try_emplace(KeyOf(symbol), 0);
    if (inserted) {
      it->second =
          AddSymbol(NameOf(symbol), ELF64_ST_INFO(STB_GLOBAL, STT_NOTYPE), SHN_UNDEF, 0, 0);
    }
    return it->second;
  }

  // The relocation type of ELF, and what its addend has more than ours.
  struct ElfReloc {
    uint32_t type;
    int64_t bias;
  };
  ElfReloc TypeOf(isa::RelocKind kind) const {
    switch (kind) {
      case isa::RelocKind::kX64CallPcRel32:
        return {R_X86_64_PLT32, -4};
      case isa::RelocKind::kAbs64:
        return {info_.elf_abs64, 0};
      case isa::RelocKind::kA64Call26:
        return {R_AARCH64_CALL26, 0};
      case isa::RelocKind::kA64AdrPrelPgHi21:
        return {R_AARCH64_ADR_PREL_PG_HI21, 0};
      case isa::RelocKind::kA64AddAbsLo12Nc:
        return {R_AARCH64_ADD_ABS_LO12_NC, 0};
    }
    return {};
  }

  void AddRelocation(uint32_t offset, isa::RelocKind kind, ir::Symbol symbol, int64_t addend) {
    const ElfReloc elf = TypeOf(kind);
    Elf64_Rela rela{};
    rela.r_offset = offset;
    rela.r_info = ELF64_R_INFO(uint64_t{SymbolNumber(symbol)}, elf.type);
    rela.r_addend = addend + elf.bias;
    Append(sections_[kRelaText], rela);
  }

  // Linkers put veneers of their own between sections only, so within the text they are ours.
  void WriteRelocations() {
    for (uint32_t i = 0; i < functions_.size(); ++i) {
      for (const isa::Reloc& reloc : functions_[i].relocs) {
        const uint32_t offset = layout_.offsets[i] + reloc.offset;
        if (reloc.kind == isa::RelocKind::kA64Call26) {
          const Veneer* veneer = layout_.FindVeneer(i, reloc.symbol);
          if (veneer != nullptr) {
            DAVIT_CHECK(ApplyReloc(reloc.kind, TextAt(offset), offset, veneer->offset));
            continue;
          }
        }
        AddRelocation(offset, reloc.kind, reloc.symbol, reloc.addend);
      }
    }
    for (const Veneer& veneer : layout_.veneers) {
      AddRelocation(veneer.offset, isa::RelocKind::kA64AdrPrelPgHi21, veneer.symbol, 0);
      AddRelocation(veneer.offset + 4, isa::RelocKind::kA64AddAbsLo12Nc, veneer.symbol, 0);
    }
  }

  void WriteEhFrame() {
    EhFrame frame = MakeEhFrame(functions_, info_);
    sections_[kEhFrame] = std::move(frame.bytes);
    sections_[kRelaEhFrame].reserve(functions_.size() * sizeof(Elf64_Rela));
    for (size_t i = 0; i < functions_.size(); ++i) {
      Elf64_Rela rela{};
      rela.r_offset = frame.begin_fields[i];
      rela.r_info = ELF64_R_INFO(uint64_t{kTextSymbol}, info_.elf_pcrel32);
      rela.r_addend = layout_.offsets[i];
      Append(sections_[kRelaEhFrame], rela);
    }
  }

  void WriteSites() {
    for (size_t i = 0; i < functions_.size(); ++i) {
      const uint32_t text_offset = layout_.offsets[i];
      for (const isa::TrapSite& site : functions_[i].traps) {
        Append(sections_[kTraps], TrapRow{text_offset + site.code_offset, site.source_offset,
                                          static_cast<uint32_t>(site.code)});
      }
      for (const isa::CallSite& site : functions_[i].calls) {
        Append(sections_[kCalls], CallRow{text_offset + site.return_offset, site.source_offset});
      }
    }
  }

  static constexpr struct {
    std::string_view name;
    uint32_t type;
    uint64_t flags;
    uint32_t link;
    uint32_t info;
    uint64_t align;
    uint64_t entry_size;
  } kHeaders[kNumSections] = {
      {"", SHT_NULL, 0, 0, 0, 0, 0},
      {".text", SHT_PROGBITS, SHF_ALLOC | SHF_EXECINSTR, 0, 0, 16, 0},
      {".rela.text", SHT_RELA, SHF_INFO_LINK, kSymtab, kText, 8, sizeof(Elf64_Rela)},
      {".eh_frame", SHT_PROGBITS, SHF_ALLOC, 0, 0, 8, 0},
      {".rela.eh_frame", SHT_RELA, SHF_INFO_LINK, kSymtab, kEhFrame, 8, sizeof(Elf64_Rela)},
      {".davit.traps", SHT_PROGBITS, 0, 0, 0, 4, 12},
      {".davit.calls", SHT_PROGBITS, 0, 0, 0, 4, 8},
      {".symtab", SHT_SYMTAB, 0, kStrtab, 0, 8, sizeof(Elf64_Sym)},
      {".strtab", SHT_STRTAB, 0, 0, 0, 1, 0},
      {".shstrtab", SHT_STRTAB, 0, 0, 0, 1, 0},
      {".note.GNU-stack", SHT_PROGBITS, 0, 0, 0, 1, 0},
  };

  std::vector<uint8_t> Assemble() {
    StringTable names;
    uint32_t name_offsets[kNumSections] = {};
    for (int i = 1; i < kNumSections; ++i) name_offsets[i] = names.Add(kHeaders[i].name);
    sections_[kShstrtab] = names.Take();

    Elf64_Shdr headers[kNumSections] = {};
    for (int i = 1; i < kNumSections; ++i) {
      uint64_t offset = kTextOffset;
      uint64_t size = layout_.size;
      if (i != kText) {
        AlignOutput();
        offset = out_.size();
        size = sections_[i].size();
        out_.insert(out_.end(), sections_[i].begin(), sections_[i].end());
        sections_[i] = {};
      }
      headers[i] = {.sh_name = name_offsets[i],
                    .sh_type = kHeaders[i].type,
                    .sh_flags = kHeaders[i].flags,
                    .sh_addr = 0,
                    .sh_offset = offset,
                    .sh_size = size,
                    .sh_link = kHeaders[i].link,
                    .sh_info = kHeaders[i].info,
                    .sh_addralign = kHeaders[i].align,
                    .sh_entsize = kHeaders[i].entry_size};
    }
    headers[kSymtab].sh_info = first_global_;
    AlignOutput();
    const uint64_t section_headers = out_.size();
    for (const Elf64_Shdr& header : headers) Append(out_, header);

    Elf64_Ehdr header{};
    std::memcpy(header.e_ident, ELFMAG, SELFMAG);
    header.e_ident[EI_CLASS] = ELFCLASS64;
    header.e_ident[EI_DATA] = ELFDATA2LSB;
    header.e_ident[EI_VERSION] = EV_CURRENT;
    header.e_type = ET_REL;
    header.e_machine = info_.elf_machine;
    header.e_version = EV_CURRENT;
    header.e_shoff = section_headers;
    header.e_ehsize = sizeof(Elf64_Ehdr);
    header.e_shentsize = sizeof(Elf64_Shdr);
    header.e_shnum = kNumSections;
    header.e_shstrndx = kShstrtab;
    std::memcpy(out_.data(), &header, sizeof(header));
    return std::move(out_);
  }

  void AlignOutput() { out_.resize((out_.size() + 15) & ~size_t{15}); }

  std::span<const FunctionCode> functions_;
  const ElfOptions& options_;
  const isa::LinkInfo& info_;
  TextLayout layout_;
  // The file so far, and the sections that are still to be put behind it.
  std::vector<uint8_t> out_;
  std::vector<uint8_t> sections_[kNumSections];
  StringTable strings_;
  static constexpr uint32_t kTextSymbol = 1;
  uint32_t num_symbols_ = 0;
  uint32_t first_global_ = 0;
  std::unordered_map<uint64_t, uint32_t> undefined_;
};

}  // namespace

absl::StatusOr<std::vector<uint8_t>> WriteElfObject(std::span<const FunctionCode> functions,
                                                    const ElfOptions& options) {
  absl::StatusOr<TextLayout> layout =
      LayOutText(functions, 0, options.num_imports, *options.link_info);
  if (!layout.ok()) return layout.status();
  return ObjectWriter(functions, options, *std::move(layout)).Write();
}

}  // namespace davit::codegen
