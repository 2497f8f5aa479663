// A decoded WebAssembly module: flat tables, one per index space, in the order of the binary
// format.
//
// The module copies neither names nor code nor data: those are views of the module's bytes, which
// the caller keeps alive (or hands over in `owner`). Every byte position is counted from the first
// byte of the module. Where an index space starts with imports (functions, tables, memories,
// globals, tags), its table holds the imported ones first.
//
// Where the binary format can say the same in several ways (forms of segments and types, empty
// sections, places of custom sections), the module remembers which it was, so that encoding it
// again gives the bytes that were decoded if all of their LEB128 numbers are minimal.
//
// A Module that DecodeModule returned is well-formed and valid but for the function bodies, which
// are validated one by one (and in parallel) by a FuncDecoder. It is immutable afterwards, and all
// its const members may be called from several threads at once.
#ifndef DAVIT_FRONTEND_WASM_MODULE_H_
#define DAVIT_FRONTEND_WASM_MODULE_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "frontend-wasm/const_expr.h"
#include "frontend-wasm/features.h"
#include "frontend-wasm/limits.h"
#include "frontend-wasm/type_section.h"
#include "frontend-wasm/types.h"
#include "support/name_order.h"

namespace davit::wasm {

// A range of the module's bytes.
struct ByteRange {
  uint32_t offset = 0;
  uint32_t size = 0;
};

enum class ExternKind : uint8_t { kFunc, kTable, kMemory, kGlobal, kTag };
// "function", "table" ...
std::string_view ExternKindName(ExternKind kind);

struct SizeLimits {
  uint64_t min = 0;
  std::optional<uint64_t> max;
};

struct Table {
  ValType address_type() const { return is_64 ? ValType::I64() : ValType::I32(); }
  // Of type `element`; empty if the elements begin as null, and for an imported table.
  bool has_init() const { return init.size != 0; }

  ValType element;
  SizeLimits limits;
  bool is_64 = false;
  ConstExpr init = {};
};

// Limits are in pages of 64 KiB.
struct Memory {
  SizeLimits limits;
  bool is_64 = false;
  bool is_shared = false;
  ValType address_type() const { return is_64 ? ValType::I64() : ValType::I32(); }
};

struct Global {
  ValType type;
  bool is_mutable = false;
  // Empty for an imported global.
  ConstExpr init = {};
};

struct Import {
  std::string_view module;
  std::string_view name;
  ExternKind kind;
  // In the index space of its kind, whose table says the type.
  uint32_t index;
};

struct Export {
  std::string_view name;
  ExternKind kind;
  uint32_t index;
};

// In element_funcs: the null reference.
inline constexpr uint32_t kNullFunc = 0xffff'ffff;

struct ElementSegment {
  enum class Mode : uint8_t { kPassive, kActive, kDeclarative };
  Mode mode;
  // (ref func) if the items are indices.
  ValType type;
  // If active: where to.
  uint32_t table = 0;
  ConstExpr offset;
  // A slice of Module::element_funcs, or of Module::element_exprs if `has_exprs`. The former is
  // used for all segments that consist of function references and nulls of type funcref.
  bool has_exprs = false;
  // As decoded (0 to 7): among equivalent forms, the one that was used. Bit 2: the items were
  // written as expressions.
  uint8_t flags = 0;
  uint32_t items_begin = 0;
  uint32_t num_items = 0;
};

struct DataSegment {
  bool is_active;
  // As decoded: 2 is an active segment that names its memory, which may be memory 0.
  uint8_t flags = 0;
  // If active: where to.
  uint32_t memory = 0;
  ConstExpr offset;
  ByteRange bytes;
};

struct CustomSection {
  std::string_view name;
  // Behind the name.
  ByteRange content;
  // Id of the last section before it that is not a custom one; 0 if there is none. Custom sections
  // with the same place are in order.
  uint8_t after = 0;
};

struct Module {
  // Precondition: range lies in the module, as all ranges in this struct do.
  std::span<const uint8_t> Bytes(ByteRange range) const {
    return bytes.subspan(range.offset, range.size);
  }
  uint32_t num_functions() const { return static_cast<uint32_t>(functions.size()); }
  uint32_t num_defined_functions() const { return num_functions() - num_imported_functions; }
  bool is_imported_function(uint32_t index) const { return index < num_imported_functions; }
  // Precondition: index < num_functions().
  FuncType function_type(uint32_t index) const { return types[functions[index]]; }
  // The type of a reference to a function. Precondition: index < num_functions().
  ValType function_reference(uint32_t index) const {
    return ValType::Ref(HeapType::Index(functions[index]), false);
  }
  // Local declarations and code. Precondition: index is that of a defined function.
  ByteRange function_body(uint32_t index) const { return bodies[index - num_imported_functions]; }
  // Null if there is none of this name.
  const Export* FindExport(std::string_view name) const;

  std::span<const uint8_t> bytes;
  // May be null: then somebody else keeps `bytes` alive.
  std::shared_ptr<const void> owner;
  Features features;
  Limits limits;

  TypeSection types;
  std::vector<Import> imports;
  // The type index of each function.
  std::vector<uint32_t> functions;
  std::vector<Table> tables;
  std::vector<Memory> memories;
  std::vector<Global> globals;
  // The type index of each tag.
  std::vector<uint32_t> tags;
  uint32_t num_imported_functions = 0;
  uint32_t num_imported_tables = 0;
  uint32_t num_imported_memories = 0;
  uint32_t num_imported_globals = 0;
  uint32_t num_imported_tags = 0;
  std::vector<Export> exports;
  // Of their names.
  NameOrder export_order;
  std::optional<uint32_t> start;
  std::vector<ElementSegment> elements;
  std::vector<uint32_t> element_funcs;
  std::vector<ConstExpr> element_exprs;
  std::vector<ConstOp> const_ops;
  // Present if the module has a data count section.
  std::optional<uint32_t> data_count;
  std::vector<DataSegment> data;
  // Body of each defined function.
  std::vector<ByteRange> bodies;
  // The code section without its header, for statistics; empty if there is none.
  ByteRange code_section;
  std::vector<CustomSection> custom_sections;
  // Bit i: the section with id i is there, perhaps without entries.
  uint32_t sections = 0;
  // One per function: occurs outside of function bodies (or in a declarative segment), so that
  // ref.func may name it.
  std::vector<bool> declared_functions;
};

// Names of the custom section "name", read when asked for: most runs need none. A section that is
// malformed gives the names before the defect; the module stays valid. Cost of each: linear in the
// section.
std::string_view ModuleName(const Module& module);
// Empty if the function has no name.
std::string_view FunctionName(const Module& module, uint32_t function_index);
// One per function.
std::vector<std::string_view> AllFunctionNames(const Module& module);
// (local index, name) of the locals of one function that have names.
std::vector<std::pair<uint32_t, std::string_view>> LocalNames(const Module& module,
                                                              uint32_t function_index);

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_MODULE_H_
