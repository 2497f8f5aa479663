// The parts of a module's text that are made of types and references to members.
#ifndef DAVIT_FRONTEND_WASM_TEXT_PRINTER_TYPES_H_
#define DAVIT_FRONTEND_WASM_TEXT_PRINTER_TYPES_H_

#include <cstdint>

#include "frontend-wasm/text/printer.h"
#include "frontend-wasm/text/printer_names.h"
#include "frontend-wasm/text/printer_outline.h"
#include "frontend-wasm/text/text_buffer.h"

namespace davit::wasm::printer {

// What all parts of the printer share.
struct PrintState {
  PrintState(const ModuleOutline& outline, const PrintOptions& options, TextSink sink)
      : outline(outline), options(options), names(outline), out(sink) {}

  const ModuleOutline& outline;
  const PrintOptions options;
  Names names;
  TextBuffer out;
};

// Is this the code of a type that only fields have?
constexpr bool IsPackedType(uint8_t code) { return code == kI8Code || code == kI16Code; }

class TypePrinter {
 public:
  explicit TypePrinter(PrintState& state)
      : outline_(state.outline), names_(state.names), out_(state.out) {}

  // " $id" or " 5": a reference.
  void Ref(const NameTable& table, uint32_t index) {
    out_.Char(' ');
    if (!table.empty()) {
      const std::string_view id = table.Id(index);
      if (!id.empty()) return out_.Write(id);
    }
    out_.U32(index);
  }
  void Ref(Space space, uint32_t index) { Ref(names_.table(space), index); }
  // " $id (;5;)" or " (;5;) (@name "...")": a declaration.
  void Declare(Space space, uint32_t index);
  // " $id" or " (@name "...")", or nothing.
  void DeclareName(const NameTable& table, uint32_t index);

  // "(;0x1a2b;) ": the position of what follows.
  void Offset(uint32_t offset);

  // Types, with a blank before them. The reader fails if there is none.
  void ValType(Reader& reader);
  // What ValType would fail at, for a type that is not printed.
  static absl::Status CheckValType(Reader reader);
  void RefType(Reader& reader);
  void HeapType(Reader& reader);
  // Storage type and mutability: " i8", " (mut i32)".
  void FieldType(Reader& reader);
  // " i64 1 2 shared (pagesize 1)".
  void Limits(Reader& reader);
  // " 1 2 funcref": the type of a table.
  void TableType(Reader& reader);

  // " (type 3)" and, where it is not too long, what that type is. `locals` names the parameters.
  void TypeUse(uint32_t type, const NameTable& locals);
  // Of a block, at `reader`: " (result i32)", " (type 3) ...".
  void BlockType(Reader& reader);
  // " (param i32 i64)": a list of types, each in parentheses of its own if it has a name.
  void TypeList(Reader& reader, std::string_view keyword, uint32_t count, const NameTable& names);

  // Parameters and results of a function type; none if the type is no function.
  struct Arity {
    uint32_t params;
    uint32_t results;
  };
  Arity FunctionArity(uint32_t type) const;
  // Fields of a struct type; none if it is none.
  uint32_t NumFields(uint32_t type) const;

  // Everything of the type section.
  void TypeSection(Reader& reader);

 private:
  // A reader behind the code of a type, if it has this one; else at its end.
  Reader TypeReader(uint32_t type, uint8_t code) const;
  void SubType(Reader& reader, uint32_t level);
  void CompositeType(Reader& reader, uint32_t type);

  const ModuleOutline& outline_;
  const Names& names_;
  TextBuffer& out_;
  const NameTable no_names_;
  uint32_t next_type_ = 0;
};

}  // namespace davit::wasm::printer

#endif  // DAVIT_FRONTEND_WASM_TEXT_PRINTER_TYPES_H_
