#include "frontend-wasm/encoder.h"

#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/opcode.h"
#include "support/byte_writer.h"

namespace davit::wasm {
namespace {

constexpr Opcode OpcodeOf(ConstOp::Kind kind) {
  switch (kind) {
    case ConstOp::Kind::kI32Const:
      return Opcode::kI32Const;
    case ConstOp::Kind::kI64Const:
      return Opcode::kI64Const;
    case ConstOp::Kind::kF32Const:
      return Opcode::kF32Const;
    case ConstOp::Kind::kF64Const:
      return Opcode::kF64Const;
    case ConstOp::Kind::kV128Const:
      return Opcode::kV128Const;
    case ConstOp::Kind::kGlobalGet:
      return Opcode::kGlobalGet;
    case ConstOp::Kind::kRefNull:
      return Opcode::kRefNull;
    case ConstOp::Kind::kRefFunc:
      return Opcode::kRefFunc;
    case ConstOp::Kind::kI32Add:
      return Opcode::kI32Add;
    case ConstOp::Kind::kI32Sub:
      return Opcode::kI32Sub;
    case ConstOp::Kind::kI32Mul:
      return Opcode::kI32Mul;
    case ConstOp::Kind::kI64Add:
      return Opcode::kI64Add;
    case ConstOp::Kind::kI64Sub:
      return Opcode::kI64Sub;
    case ConstOp::Kind::kI64Mul:
      return Opcode::kI64Mul;
    case ConstOp::Kind::kRefI31:
      return Opcode::kRefI31;
    case ConstOp::Kind::kStructNew:
      return Opcode::kStructNew;
    case ConstOp::Kind::kStructNewDefault:
      return Opcode::kStructNewDefault;
    case ConstOp::Kind::kArrayNew:
      return Opcode::kArrayNew;
    case ConstOp::Kind::kArrayNewDefault:
      return Opcode::kArrayNewDefault;
    case ConstOp::Kind::kArrayNewFixed:
      return Opcode::kArrayNewFixed;
    case ConstOp::Kind::kAnyConvertExtern:
      return Opcode::kAnyConvertExtern;
    case ConstOp::Kind::kExternConvertAny:
      return Opcode::kExternConvertAny;
  }
  return kNoOpcode;
}

class Encoder {
 public:
  explicit Encoder(const Module& module) : module_(module) {}

  std::vector<uint8_t> Run() {
    out_.Reserve(module_.bytes.size() + 64);
    out_.Fixed32(kMagic);
    out_.Fixed32(kVersion);
    Customs(kCustomSection);
    for (const SectionId id : kSectionOrder) {
      section_.clear();
      Section(id);
      if (!section_.empty()) {
        out_.U8(id);
        out_.Uleb(section_.size());
        out_.Bytes(section_.span());
      }
      Customs(id);
    }
    return {out_.data(), out_.data() + out_.size()};
  }

 private:
  void Customs(SectionId after) {
    for (const CustomSection& custom : module_.custom_sections) {
      if (custom.after != after) continue;
      out_.U8(kCustomSection);
      out_.Uleb(UlebSize(custom.name.size()) + custom.name.size() + custom.content.size);
      out_.Name(custom.name);
      out_.Bytes(module_.Bytes(custom.content));
    }
  }

  // The number of elements, if there are any or the module had the section without.
  bool Count(SectionId id, size_t count) {
    if (count == 0 && !(module_.sections >> id & 1)) return false;
    section_.Uleb(count);
    return true;
  }

  // Leaves section_ empty if the module does not have it.
  void Section(SectionId id);
  void Types();
  void Imports();
  void Exports();
  void Element(const ElementSegment& segment);
  void Data(const DataSegment& segment);

  void Field(const FieldType& field);
  void Type(ValType type);
  void Heap(HeapType heap);
  void Limits(const SizeLimits& limits, bool is_shared, bool is_64);
  void TableType(const Table& table);
  void TagType(uint32_t type) {
    section_.U8(0);
    section_.Uleb(type);
  }
  void GlobalType(const Global& global) {
    Type(global.type);
    section_.U8(global.is_mutable);
  }
  void Expr(const ConstExpr& expr);
  void Operator(const ConstOp& op);
  void Code(Opcode op) {
    if (InfoOf(op).prefix == 0) return section_.U8(static_cast<uint8_t>(InfoOf(op).code));
    section_.U8(InfoOf(op).prefix);
    section_.Uleb(InfoOf(op).code);
  }
  void FunctionExpr(uint32_t function);

  const Module& module_;
  ByteWriter out_;
  ByteWriter section_;
};

void Encoder::Section(SectionId id) {
  // The elements of a vector from `first` on: the imported ones are in the import section.
  const auto each = [&](const auto& all, uint32_t first, auto write) {
    if (!Count(id, all.size() - first)) return;
    for (size_t i = first; i < all.size(); ++i) write(all[i]);
  };
  switch (id) {
    case kTypeSection:
      if (Count(id, module_.types.groups().size())) Types();
      return;
    case kImportSection:
      if (Count(id, module_.imports.size())) Imports();
      return;
    case kFunctionSection:
      return each(module_.functions, module_.num_imported_functions,
                  [&](uint32_t type) { section_.Uleb(type); });
    case kTableSection:
      return each(module_.tables, module_.num_imported_tables, [&](const Table& table) {
        if (table.has_init()) {
          section_.U8(kTableInitCode);
          section_.U8(0);
        }
        TableType(table);
        if (table.has_init()) Expr(table.init);
      });
    case kMemorySection:
      return each(module_.memories, module_.num_imported_memories, [&](const Memory& memory) {
        Limits(memory.limits, memory.is_shared, memory.is_64);
      });
    case kTagSection:
      return each(module_.tags, module_.num_imported_tags, [&](uint32_t type) { TagType(type); });
    case kGlobalSection:
      return each(module_.globals, module_.num_imported_globals, [&](const Global& global) {
        GlobalType(global);
        Expr(global.init);
      });
    case kExportSection:
      if (Count(id, module_.exports.size())) Exports();
      return;
    case kStartSection:
      if (module_.start) section_.Uleb(*module_.start);
      return;
    case kElementSection:
      return each(module_.elements, 0, [&](const ElementSegment& segment) { Element(segment); });
    case kDataCountSection:
      if (module_.data_count) section_.Uleb(*module_.data_count);
      return;
    case kCodeSection:
      return each(module_.bodies, 0, [&](ByteRange body) {
        section_.Uleb(body.size);
        section_.Bytes(module_.Bytes(body));
      });
    case kDataSection:
      return each(module_.data, 0, [&](const DataSegment& segment) { Data(segment); });
    case kCustomSection:
      return;
  }
}

void Encoder::Types() {
  const TypeSection& types = module_.types;
  for (const RecGroup& group : types.groups()) {
    if (group.is_explicit || group.size != 1) {
      section_.U8(kRecCode);
      section_.Uleb(group.size);
    }
    for (uint32_t type = group.begin; type < group.begin + group.size; ++type) {
      if (types.form(type) != SubtypeInfo::Form::kPlain) {
        section_.U8(types.is_final(type) ? kSubFinalCode : kSubCode);
        const bool has_supertype = types.supertype(type) != kNoSupertype;
        section_.Uleb(has_supertype);
        if (has_supertype) section_.Uleb(types.supertype(type));
      }
      switch (types.kind(type)) {
        case CompositeKind::kFunc:
          section_.U8(kFuncTypeCode);
          for (const std::span<const ValType> list : {types[type].params, types[type].results}) {
            section_.Uleb(list.size());
            for (const ValType value : list) Type(value);
          }
          break;
        case CompositeKind::kStruct:
          section_.U8(kStructTypeCode);
          section_.Uleb(types.fields(type).size());
          for (const FieldType& field : types.fields(type)) Field(field);
          break;
        case CompositeKind::kArray:
          section_.U8(kArrayTypeCode);
          Field(types.element(type));
          break;
      }
    }
  }
}

void Encoder::Imports() {
  for (const Import& import : module_.imports) {
    section_.Name(import.module);
    section_.Name(import.name);
    section_.U8(static_cast<uint8_t>(import.kind));
    switch (import.kind) {
      case ExternKind::kFunc:
        section_.Uleb(module_.functions[import.index]);
        break;
      case ExternKind::kTable:
        TableType(module_.tables[import.index]);
        break;
      case ExternKind::kMemory: {
        const Memory& memory = module_.memories[import.index];
        Limits(memory.limits, memory.is_shared, memory.is_64);
        break;
      }
      case ExternKind::kGlobal:
        GlobalType(module_.globals[import.index]);
        break;
      case ExternKind::kTag:
        TagType(module_.tags[import.index]);
        break;
    }
  }
}

void Encoder::Exports() {
  for (const Export& item : module_.exports) {
    section_.Name(item.name);
    section_.U8(static_cast<uint8_t>(item.kind));
    section_.Uleb(item.index);
  }
}

void Encoder::Element(const ElementSegment& segment) {
  const std::span<const uint32_t> functions =
      segment.has_exprs
          ? std::span<const uint32_t>()
          : std::span(module_.element_funcs).subspan(segment.items_begin, segment.num_items);
  bool exprs = segment.has_exprs || (segment.flags & kElementExprs);
  for (const uint32_t function : functions) exprs = exprs || function == kNullFunc;
  uint8_t flags = exprs ? kElementExprs : 0;
  const bool is_active = segment.mode == ElementSegment::Mode::kActive;
  if (is_active) {
    const bool has_long_type = exprs && segment.type != ValType::FuncRef();
    if (segment.table != 0 || has_long_type || (segment.flags & kElementExplicit)) {
      flags |= kElementExplicit;
    }
  } else {
    flags |= kElementNotActive;
    if (segment.mode == ElementSegment::Mode::kDeclarative) flags |= kElementExplicit;
  }
  section_.Uleb(flags);
  if (is_active) {
    if (flags & kElementExplicit) section_.Uleb(segment.table);
    Expr(segment.offset);
  }
  if (flags & (kElementNotActive | kElementExplicit)) {
    if (exprs) {
      Type(segment.type);
    } else {
      section_.U8(0);
    }
  }
  section_.Uleb(segment.num_items);
  for (uint32_t i = 0; i < segment.num_items; ++i) {
    if (segment.has_exprs) {
      Expr(module_.element_exprs[segment.items_begin + i]);
    } else if (exprs) {
      FunctionExpr(functions[i]);
    } else {
      section_.Uleb(functions[i]);
    }
  }
}

void Encoder::FunctionExpr(uint32_t function) {
  if (function == kNullFunc) {
    Code(Opcode::kRefNull);
    Heap(HeapType::kFunc);
  } else {
    Code(Opcode::kRefFunc);
    section_.Uleb(function);
  }
  Code(Opcode::kEnd);
}

void Encoder::Data(const DataSegment& segment) {
  if (!segment.is_active) {
    section_.Uleb(kDataPassive);
  } else {
    const bool is_explicit = segment.memory != 0 || segment.flags == kDataExplicit;
    section_.Uleb(is_explicit ? kDataExplicit : kDataActive);
    if (is_explicit) section_.Uleb(segment.memory);
    Expr(segment.offset);
  }
  section_.Uleb(segment.bytes.size);
  section_.Bytes(module_.Bytes(segment.bytes));
}

void Encoder::Field(const FieldType& field) {
  switch (field.packing) {
    case FieldType::Packing::kNone:
      Type(field.type);
      break;
    case FieldType::Packing::kI8:
      section_.U8(kI8Code);
      break;
    case FieldType::Packing::kI16:
      section_.U8(kI16Code);
      break;
  }
  section_.U8(field.is_mutable);
}

void Encoder::Heap(HeapType heap) {
  if (heap.is_index()) {
    section_.Sleb(heap.index());
  } else {
    section_.U8(HeapTypeCode(heap.abstract()));
  }
}

void Encoder::Type(ValType type) {
  // From kI32 to kV128.
  constexpr uint8_t kI32Code = 0x7f;
  if (!type.is_ref()) {
    return section_.U8(static_cast<uint8_t>(kI32Code + static_cast<int>(ValType::Kind::kI32) -
                                            static_cast<int>(type.kind())));
  }
  if (!type.nullable() || type.heap().is_index()) {
    section_.U8(type.nullable() ? kRefNullCode : kRefCode);
  }
  Heap(type.heap());
}

void Encoder::Limits(const SizeLimits& limits, bool is_shared, bool is_64) {
  section_.U8(static_cast<uint8_t>((limits.max ? kLimitsHasMax : 0) |
                                   (is_shared ? kLimitsShared : 0) | (is_64 ? kLimits64 : 0)));
  section_.Uleb(limits.min);
  if (limits.max) section_.Uleb(*limits.max);
}

void Encoder::TableType(const Table& table) {
  Type(table.element);
  Limits(table.limits, false, table.is_64);
}

void Encoder::Expr(const ConstExpr& expr) {
  for (uint32_t i = 0; i < expr.size; ++i) Operator(module_.const_ops[expr.begin + i]);
  Code(Opcode::kEnd);
}

void Encoder::Operator(const ConstOp& op) {
  const Opcode opcode = OpcodeOf(op.kind);
  Code(opcode);
  switch (InfoOf(opcode).immediate) {
    case Immediate::kI32:
      return section_.Sleb(static_cast<int32_t>(op.bits));
    case Immediate::kI64:
      return section_.Sleb(static_cast<int64_t>(op.bits));
    case Immediate::kF32:
      return section_.Fixed32(static_cast<uint32_t>(op.bits));
    case Immediate::kF64:
      return section_.Fixed64(op.bits);
    case Immediate::kV128:
      return section_.Bytes(module_.bytes.subspan(op.bits, 16));
    case Immediate::kHeapType:
      return Heap(op.type.heap());
    case Immediate::kGlobal:
    case Immediate::kFunc:
    case Immediate::kType:
      return section_.Uleb(op.bits);
    case Immediate::kTypeCount:
      section_.Uleb(static_cast<uint32_t>(op.bits));
      return section_.Uleb(op.bits >> 32);
    default:
      return;
  }
}

}  // namespace

std::vector<uint8_t> EncodeModule(const Module& module) { return Encoder(module).Run(); }

}  // namespace davit::wasm
