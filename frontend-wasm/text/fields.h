// The fields of a module.
//
// They are read in two passes. The first (Scan) looks at the head of each field, numbers what it
// defines and binds identifiers, and skips the rest, which costs no more than finding the closing
// parenthesis. Then every index is known wherever it is used, and the second (Read) writes bytes:
// first the types, then all else in the order of the text. Since the first pass knows where a field
// ends, an error in one does not keep the others from being read.
#ifndef DAVIT_FRONTEND_WASM_TEXT_FIELDS_H_
#define DAVIT_FRONTEND_WASM_TEXT_FIELDS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "frontend-wasm/text/cursor.h"
#include "frontend-wasm/text/instructions.h"
#include "frontend-wasm/text/types.h"

namespace davit::wasm::text {

class Fields {
 public:
  Fields(Lexer& lexer, ModuleText& module)
      : in_(lexer, module), module_(module), types_(in_), instructions_(in_, types_) {}

  // From the first field to what closes them: a ")" that stays, or the end. False if that cannot be
  // found.
  bool Scan();
  // Reads what was scanned and goes back to where Scan stopped.
  void Read();

 private:
  struct Field {
    uint32_t begin;
    uint32_t end;
    Keyword keyword;
    // Of what it defines, in its index space.
    uint32_t index;
  };

  // First pass (scan.cc).
  void ScanField();
  void ScanRecursionGroup();
  // Counts and binds an entry of `space` at the token behind its keyword.
  void Define(Space space);
  void ScanImport();
  // Whether the field has a group that begins with `word`; goes past other groups.
  bool HasGroup(Keyword word);
  void FailField();

  // Second pass.
  void ReadField(const Field& field);
  void Import(uint32_t index);
  // The description of an import behind its identifier.
  void FunctionImport(uint32_t index);
  void TableImport();
  void MemoryImport();
  void GlobalImport();
  void TagImport();
  void Export();
  void Start(const Token& open);
  void Function(uint32_t index);
  // `(local ...)*`; `index` is that of the first.
  void Locals(uint32_t index);
  void Table(uint32_t index);
  void Memory(uint32_t index);
  void Global(uint32_t index);
  void Tag(uint32_t index);

  // Segments (segments.cc).
  struct Items {
    ByteWriter bytes;
    uint32_t count = 0;
    // Function indices; else expressions of `type`.
    bool are_functions = false;
    RefType type;
  };
  void InlineElements(uint32_t table, bool is_64, const RefType& type);
  void InlineData(uint32_t memory, Limits limits);
  void Element(uint32_t index);
  // `type item*` or `func index*`; `bare`: the indices may stand without `func`.
  void ElementList(bool bare, Items* items);
  void ItemExpressions(Items* items);
  void ItemIndices(Items* items);
  void AppendSegment(bool is_active, bool is_declared, std::optional<uint32_t> table,
                     const ByteWriter& offset, const Items& items);
  void Data(uint32_t index);
  // The strings at hand as a vector of bytes.
  void AppendStrings(ByteWriter* out);
  // `(offset expr)` or one folded instruction; false if there is none.
  bool Offset(ByteWriter* out);

  // Takes the identifier, `(export ...)` and, if there is one, `(import ...)`: then the import is
  // written up to its kind, and the result is true. Otherwise a definition begins.
  bool Head(Space space, uint32_t index);
  // The names of an import.
  void ImportNames();
  void AppendExport(std::string_view name, Space space, uint32_t index);

  struct LocalGroup {
    uint32_t count;
    TypeBytes type;
  };

  Cursor in_;
  ModuleText& module_;
  Types types_;
  Instructions instructions_;
  std::vector<Field> fields_;
  // Where Scan stopped.
  uint32_t end_ = 0;
  ByteWriter strings_;
  std::vector<LocalGroup> locals_;
};

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_FIELDS_H_
