// The state of DecodeModule, with one member function per section; private to the decoder's source
// files.
#ifndef DAVIT_FRONTEND_WASM_MODULE_DECODER_H_
#define DAVIT_FRONTEND_WASM_MODULE_DECODER_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "frontend-wasm/module.h"
#include "frontend-wasm/opcode.h"
#include "frontend-wasm/reader.h"
#include "frontend-wasm/type_registry.h"

namespace davit::wasm::internal {

class ModuleDecoder {
 public:
  // Fills `module`, whose bytes, features and limits are set and whose other members are empty.
  explicit ModuleDecoder(Module& module);
  absl::Status Decode();

 private:
  // Sections: each reads from section_ to its end, and fails it at an error.
  void DecodeSection(uint8_t id);
  void DecodeCustomSection();
  void DecodeTypeSection();
  void DecodeImportSection();
  void DecodeFunctionSection();
  void DecodeTableSection();
  void DecodeMemorySection();
  void DecodeTagSection();
  void DecodeGlobalSection();
  void DecodeExportSection();
  void DecodeStartSection();
  void DecodeElementSection();
  void DecodeDataCountSection();
  void DecodeCodeSection();
  void DecodeDataSection();

  // Parts of the type section.
  void DecodeRecGroup();
  void DecodeGroupOf(uint32_t size);
  void DecodeSubtype();
  void DecodeCompositeType(const SubtypeInfo& info);
  void DecodeFuncType(uint32_t offset, const SubtypeInfo& info);
  void DecodeStructType(uint32_t offset, const SubtypeInfo& info);
  void DecodeTypeList(uint32_t limit, std::string_view what, std::vector<ValType>& types);
  FieldType DecodeFieldType();
  void Canonicalise();
  // Whether the supertype that type `index` declares is one.
  void CheckSupertype(uint32_t index, uint32_t offset);

  // Parts of sections.
  ValType DecodeValType();
  ValType DecodeRefType();
  bool DecodeMutability();
  // The index of a type, which must be that of a function.
  uint32_t DecodeFuncTypeIndex();
  void DecodeImport();
  // Fails if two exports have one name, at the first that has an earlier one's. `entries` stands
  // before the first of them.
  void CheckExportNames(Reader entries);
  void DecodeElementSegment();
  void DecodeElementExprs(ElementSegment& segment);
  void DecodeDataSegment();
  Table DecodeTable();
  // As DecodeTable, perhaps with an initial value.
  Table DecodeDefinedTable();
  Memory DecodeMemory();
  Global DecodeGlobalType();
  // The type index of a tag.
  uint32_t DecodeTag();
  // Flags and sizes; gives the flags. Those that are not in `allowed` are malformed.
  uint8_t DecodeLimits(std::string_view what, uint8_t allowed, SizeLimits* limits);
  // An index below `size`; the reader fails with "unknown <what> <index>" otherwise.
  uint32_t DecodeIndex(size_t size, std::string_view what);

  // Constant expressions (const_expr.cc, const_aggregates.cc). Globals from `num_globals` on are
  // not defined yet.
  ConstExpr DecodeConstExpr(ValType expected, uint32_t num_globals);
  bool DecodeConstOp(uint8_t code, uint32_t offset, uint32_t num_globals);
  bool DecodeConstGlobal(uint32_t offset, uint32_t num_globals);
  bool DecodeConstAggregate(Opcode op, uint32_t offset);
  bool DecodeConstStruct(Opcode op, uint32_t offset);
  bool DecodeConstArray(Opcode op, uint32_t offset);
  bool ConvertConst(Opcode op, ConstOp::Kind kind, HeapType from, HeapType to, uint32_t offset);
  // The index of a type of this kind, with a default value if asked.
  uint32_t DecodeAggregateIndex(CompositeKind kind, bool needs_default);
  // Takes an operand off the stack; false after an error that names `op`.
  bool PopConst(Opcode op, ValType expected, uint32_t offset);
  bool PushConst(ConstOp::Kind kind, ValType type, uint64_t bits);
  bool ConstArithmetic(ConstOp::Kind kind, Opcode op, ValType type, uint32_t offset);

  void Require(Feature feature, uint32_t offset, std::string_view what);
  void DeclareFunction(uint32_t index) { module_.declared_functions[index] = true; }

  Module& module_;
  // The section that is being decoded.
  Reader section_;
  // The last one that was not a custom section, or 0.
  uint8_t last_section_ = 0;
  uint32_t num_bodies_ = 0;
  // Types that may be referred to: all, or those up to the end of the group that is being read.
  uint32_t num_types_ = 0;
  TypeInterner interner_;
  std::vector<CanonicalType> canonical_types_;
  size_t num_canonical_groups_ = 0;
  // A function type refers to a type.
  bool has_type_refs_ = false;
  // Of the group's types that declare a supertype: index, and position of the declaration.
  std::vector<std::pair<uint32_t, uint32_t>> subtype_offsets_;
  std::vector<ValType> types_scratch_;
  std::vector<FieldType> fields_scratch_;
  // The operands of the constant expression that is being read, how many there were at most, and
  // whether it makes structures or arrays.
  std::vector<ValType> const_stack_;
  size_t const_depth_ = 0;
  bool const_has_aggregates_ = false;
};

}  // namespace davit::wasm::internal

#endif  // DAVIT_FRONTEND_WASM_MODULE_DECODER_H_
