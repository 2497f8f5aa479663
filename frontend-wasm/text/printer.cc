#include "frontend-wasm/text/printer.h"

#include "frontend-wasm/text/printer_code.h"
#include "frontend-wasm/text/printer_hints.h"
#include "frontend-wasm/text/printer_names.h"
#include "frontend-wasm/text/printer_outline.h"
#include "frontend-wasm/text/printer_types.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::wasm {
namespace printer {
namespace {

// What a section is called as the place of a custom section. Indexed by id.
constexpr std::string_view kSectionKeywords[] = {"",       "type",   "import",    "func",  "table",
                                                 "memory", "global", "export",    "start", "elem",
                                                 "code",   "data",   "datacount", "tag"};

constexpr uint32_t kMaxNameBytes = 0xffff'ffff;

class ModulePrinter {
 public:
  ModulePrinter(const ModuleOutline& outline, const PrintOptions& options, TextSink sink)
      : outline_(outline),
        state_(outline, options, sink),
        names_(state_.names),
        out_(state_.out),
        types_(state_),
        code_(state_, types_),
        hints_(outline) {}

  absl::Status Print();

 private:
  // Each prints a section.
  absl::Status Section(const SectionRange& section);
  void Custom(const SectionRange& section);
  void Imports(Reader& reader);
  void Tables(Reader& reader);
  void Memories(Reader& reader);
  void Tags(Reader& reader);
  void Globals(Reader& reader);
  void Exports(Reader& reader);
  void Elements(Reader& reader);
  absl::Status Functions();
  // Says that there is a data count section, where the code does not need one.
  void DataCount();
  // Says that there is a section which the text would not make the parser write.
  void MarkSection(uint8_t id);
  void Data(Reader& reader);

  // "(keyword" on a line of its own. `offset` is where the field begins.
  void Open(std::string_view keyword, uint32_t offset);
  // The same with the declaration of the next member of a space.
  void Open(std::string_view keyword, Space space, uint32_t offset);
  // A line for each of the elements that the section counts.
  template <typename PrintElement>
  void ForEach(Reader& reader, PrintElement print) {
    for (uint32_t n = reader.U32(); n != 0 && reader.ok(); --n) {
      print();
      out_.Char(')');
    }
  }
  void Import(Reader& reader);
  void Function(uint32_t function, const NameTable& locals, bool exact);
  void TagType(Reader& reader);
  void GlobalType(Reader& reader);
  void Element(Reader& reader);
  void DataSegment(Reader& reader);

  const ModuleOutline& outline_;
  PrintState state_;
  Names& names_;
  TextBuffer& out_;
  TypePrinter types_;
  CodePrinter code_;
  BranchHints hints_;
  uint32_t next_[kNumSpaces] = {};
  // The last section that is no custom one, or kCustomSection.
  uint8_t last_section_ = kCustomSection;
  // The parser writes the name section before what comes now.
  bool behind_names_ = false;
};

absl::Status ModulePrinter::Print() {
  out_.Write("(module");
  types_.DeclareName(names_.module(), 0);
  for (const SectionRange& section : outline_.sections) {
    DAVIT_RETURN_IF_ERROR(Section(section));
    if (section.id != kCustomSection) last_section_ = section.id;
  }
  if (outline_.size(Space::kData) == 0) DataCount();
  out_.Write(")\n");
  out_.Flush();
  return absl::OkStatus();
}

absl::Status ModulePrinter::Section(const SectionRange& section) {
  Reader reader = outline_.ReaderOf(section, kSectionKeywords[section.id]);
  const bool is_vector = section.id != kCustomSection && section.id != kStartSection &&
                         section.id != kDataCountSection;
  if (is_vector && Reader(reader).U32() == 0) MarkSection(section.id);
  switch (section.id) {
    case kCustomSection:
      Custom(section);
      return absl::OkStatus();
    case kFunctionSection:
      return absl::OkStatus();
    case kCodeSection:
      DAVIT_RETURN_IF_ERROR(Functions());
      if (code_.uses_data() && !outline_.data_count) {
        reader.Fail("data count section required");
      }
      return reader.status();
    case kTypeSection:
      types_.TypeSection(reader);
      break;
    case kImportSection:
      Imports(reader);
      break;
    case kTableSection:
      Tables(reader);
      break;
    case kMemorySection:
      Memories(reader);
      break;
    case kTagSection:
      Tags(reader);
      break;
    case kGlobalSection:
      Globals(reader);
      break;
    case kExportSection:
      Exports(reader);
      break;
    case kStartSection:
      Open("start", reader.offset());
      types_.Ref(Space::kFunc, reader.U32());
      out_.Char(')');
      break;
    case kElementSection:
      Elements(reader);
      break;
    case kDataSection:
      Data(reader);
      break;
    default:
      // The data count section is spoken of once the code is known.
      reader.U32();
      break;
  }
  if (reader.ok() && !reader.at_end()) {
    reader.Fail("section size mismatch: bytes are left at the end");
  }
  return reader.status();
}

void ModulePrinter::Open(std::string_view keyword, uint32_t offset) {
  out_.NewLine(1);
  if (state_.options.offsets) types_.Offset(offset);
  out_.Char('(');
  out_.Write(keyword);
}

void ModulePrinter::Open(std::string_view keyword, Space space, uint32_t offset) {
  Open(keyword, offset);
  types_.Declare(space, next_[static_cast<int>(space)]++);
}

void ModulePrinter::Custom(const SectionRange& section) {
  if (&section == hints_.section()) return;
  if (section.name == "name" && names_.canonical()) {
    behind_names_ = true;
    return;
  }
  Open("@custom ", section.begin);
  out_.String(section.name);
  if (behind_names_) {
    out_.Write(" (after last)");
  } else if (last_section_ == kCustomSection) {
    out_.Write(" (before first)");
  } else {
    out_.Write(" (after ");
    out_.Write(kSectionKeywords[last_section_]);
    out_.Char(')');
  }
  out_.Char(' ');
  out_.String(outline_.bytes.subspan(section.begin, section.end - section.begin));
  out_.Char(')');
}

void ModulePrinter::Imports(Reader& reader) {
  ForEach(reader, [&] { Import(reader); });
}

void ModulePrinter::Import(Reader& reader) {
  constexpr std::string_view kKinds[] = {"func", "table", "memory", "global", "tag"};
  Open("import ", reader.offset());
  out_.String(reader.Name(kMaxNameBytes));
  out_.Char(' ');
  out_.String(reader.Name(kMaxNameBytes));
  uint8_t kind = reader.U8();
  const bool exact = kind == kExactFuncImport;
  if (exact) kind = static_cast<uint8_t>(Space::kFunc);
  const Space space = static_cast<Space>(kind);
  out_.Write(" (");
  out_.Write(kKinds[kind]);
  const uint32_t index = next_[kind]++;
  types_.Declare(space, index);
  switch (space) {
    case Space::kFunc:
      reader.U32();
      names_.EnterFunction(index, types_.FunctionArity(outline_.functions[index]).params, 0);
      Function(index, names_.locals(), exact);
      names_.LeaveFunction(0);
      break;
    case Space::kTable:
      types_.TableType(reader);
      break;
    case Space::kMemory:
      types_.Limits(reader);
      break;
    case Space::kGlobal:
      GlobalType(reader);
      break;
    default:
      TagType(reader);
      break;
  }
  out_.Char(')');
}

void ModulePrinter::Function(uint32_t function, const NameTable& locals, bool exact) {
  if (exact) out_.Write(" (exact");
  types_.TypeUse(outline_.functions[function], locals);
  if (exact) out_.Char(')');
}

void ModulePrinter::TagType(Reader& reader) {
  const uint32_t begin = reader.offset();
  if (reader.U8() != 0) return reader.FailAt(begin, "malformed tag attribute");
  types_.TypeUse(reader.U32(), NameTable());
}

void ModulePrinter::GlobalType(Reader& reader) {
  if (IsPackedType(reader.Peek())) return reader.Fail("malformed value type");
  types_.FieldType(reader);
}

void ModulePrinter::Tables(Reader& reader) {
  ForEach(reader, [&] {
    Open("table", Space::kTable, reader.offset());
    const bool has_init = reader.Peek() == kTableInitCode;
    if (has_init) {
      reader.U8();
      const uint32_t begin = reader.offset();
      if (reader.U8() != 0) reader.FailAt(begin, "malformed table");
    }
    types_.TableType(reader);
    if (has_init) code_.Expr(reader);
  });
}

void ModulePrinter::Memories(Reader& reader) {
  ForEach(reader, [&] {
    Open("memory", Space::kMemory, reader.offset());
    types_.Limits(reader);
  });
}

void ModulePrinter::Tags(Reader& reader) {
  ForEach(reader, [&] {
    Open("tag", Space::kTag, reader.offset());
    TagType(reader);
  });
}

void ModulePrinter::Globals(Reader& reader) {
  ForEach(reader, [&] {
    Open("global", Space::kGlobal, reader.offset());
    GlobalType(reader);
    code_.Expr(reader);
  });
}

void ModulePrinter::Exports(Reader& reader) {
  constexpr std::string_view kKinds[] = {" (func", " (table", " (memory", " (global", " (tag"};
  ForEach(reader, [&] {
    Open("export ", reader.offset());
    out_.String(reader.Name(kMaxNameBytes));
    const uint32_t begin = reader.offset();
    const uint8_t kind = reader.U8();
    if (kind >= std::size(kKinds)) return reader.FailAt(begin, "malformed export kind");
    out_.Write(kKinds[kind]);
    types_.Ref(static_cast<Space>(kind), reader.U32());
    out_.Char(')');
  });
}

void ModulePrinter::Elements(Reader& reader) {
  ForEach(reader, [&] { Element(reader); });
}

void ModulePrinter::Element(Reader& reader) {
  const uint32_t begin = reader.offset();
  Open("elem", Space::kElem, begin);
  const uint32_t flags = reader.U32();
  if (flags > (kElementNotActive | kElementExplicit | kElementExprs)) {
    return reader.FailAt(begin, "malformed element segment kind");
  }
  if (flags & kElementNotActive) {
    if (flags & kElementExplicit) out_.Write(" declare");
  } else {
    if (flags & kElementExplicit) {
      out_.Write(" (table");
      types_.Ref(Space::kTable, reader.U32());
      out_.Char(')');
    }
    code_.Expr(reader, "offset");
  }
  const bool has_type = flags & (kElementNotActive | kElementExplicit);
  if (flags & kElementExprs) {
    if (has_type) {
      types_.RefType(reader);
    } else {
      out_.Write(" funcref");
    }
    for (uint32_t n = reader.U32(); n != 0 && reader.ok(); --n) code_.Expr(reader, "item");
    return;
  }
  if (has_type) {
    const uint32_t kind_at = reader.offset();
    if (reader.U8() != 0) reader.FailAt(kind_at, "malformed element kind");
  }
  out_.Write(" func");
  for (uint32_t n = reader.U32(); n != 0 && reader.ok(); --n) {
    types_.Ref(Space::kFunc, reader.U32());
  }
}

absl::Status ModulePrinter::Functions() {
  next_[static_cast<int>(Space::kFunc)] = outline_.num_imported_functions;
  for (size_t i = 0; i < outline_.bodies.size(); ++i) {
    const uint32_t function = outline_.num_imported_functions + static_cast<uint32_t>(i);
    const auto [begin, end] = outline_.bodies[i];
    const std::span<const uint8_t> body = outline_.bytes.subspan(begin, end - begin);
    const TypePrinter::Arity arity = types_.FunctionArity(outline_.functions[function]);
    InstructionReader declarations(body);
    uint64_t num_locals = 0;
    declarations.SkipLocals(&num_locals);
    // A block has two bytes and an `end`.
    names_.EnterFunction(function, arity.params + num_locals, (end - begin) / 3);
    Open("func", Space::kFunc, begin);
    Function(function, names_.locals(), false);
    DAVIT_RETURN_IF_ERROR(code_.Body(function, arity, body, hints_.ForFunction(function)));
    out_.Char(')');
    names_.LeaveFunction(code_.num_labels());
  }
  return absl::OkStatus();
}

void ModulePrinter::DataCount() {
  if (!outline_.data_count || code_.uses_data()) return;
  MarkSection(kDataCountSection);
}

void ModulePrinter::MarkSection(uint8_t id) {
  out_.NewLine(1);
  out_.Write("(@davit.section ");
  out_.Write(kSectionKeywords[id]);
  out_.Char(')');
}

void ModulePrinter::Data(Reader& reader) {
  if (outline_.size(Space::kData) != 0) DataCount();
  ForEach(reader, [&] { DataSegment(reader); });
}

void ModulePrinter::DataSegment(Reader& reader) {
  const uint32_t begin = reader.offset();
  Open("data", Space::kData, begin);
  const uint32_t kind = reader.U32();
  if (kind > kDataExplicit) return reader.FailAt(begin, "malformed data segment kind");
  if (kind == kDataExplicit) {
    out_.Write(" (memory");
    types_.Ref(Space::kMemory, reader.U32());
    out_.Char(')');
  }
  if (kind != kDataPassive) code_.Expr(reader, "offset");
  out_.Char(' ');
  out_.String(reader.Bytes(reader.U32()));
}

}  // namespace
}  // namespace printer

absl::Status PrintWat(std::span<const uint8_t> module_bytes, const PrintOptions& options,
                      absl::FunctionRef<void(std::string_view)> write) {
  DAVIT_ASSIGN_OR_RETURN(const printer::ModuleOutline outline, printer::ReadOutline(module_bytes));
  return printer::ModulePrinter(outline, options, write).Print();
}

absl::StatusOr<std::string> PrintWat(std::span<const uint8_t> module_bytes,
                                     const PrintOptions& options) {
  std::string text;
  text.reserve(8 * module_bytes.size());
  DAVIT_RETURN_IF_ERROR(
      PrintWat(module_bytes, options, [&](std::string_view piece) { text += piece; }));
  return text;
}

}  // namespace davit::wasm
