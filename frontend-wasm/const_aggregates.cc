// Constant expressions that make references: structures, arrays, numbers of 31 bits, and
// conversions between the hierarchies of any and extern.
#include "frontend-wasm/module_decoder.h"
#include "frontend-wasm/opcode.h"
#include "support/strings.h"

namespace davit::wasm::internal {
namespace {

constexpr ValType RefTo(uint32_t type) { return ValType::Ref(HeapType::Index(type), false); }

}  // namespace

bool ModuleDecoder::DecodeConstAggregate(Opcode op, uint32_t offset) {
  switch (op) {
    case Opcode::kRefI31:
      return PopConst(op, ValType::I32(), offset) &&
             PushConst(ConstOp::Kind::kRefI31, ValType::Ref(HeapType::kI31, false), 0);
    case Opcode::kAnyConvertExtern:
      return ConvertConst(op, ConstOp::Kind::kAnyConvertExtern, HeapType::kExtern, HeapType::kAny,
                          offset);
    case Opcode::kExternConvertAny:
      return ConvertConst(op, ConstOp::Kind::kExternConvertAny, HeapType::kAny, HeapType::kExtern,
                          offset);
    case Opcode::kStructNew:
    case Opcode::kStructNewDefault:
      return DecodeConstStruct(op, offset);
    case Opcode::kArrayNew:
    case Opcode::kArrayNewDefault:
    case Opcode::kArrayNewFixed:
      return DecodeConstArray(op, offset);
    default:
      section_.FailAt(offset,
                      StrCat("constant expression required: ", OpcodeName(op), " is not constant"));
      return false;
  }
}

bool ModuleDecoder::ConvertConst(Opcode op, ConstOp::Kind kind, HeapType from, HeapType to,
                                 uint32_t offset) {
  if (!section_.ok()) return false;
  const bool nullable =
      const_stack_.empty() || !const_stack_.back().is_ref() || const_stack_.back().nullable();
  return PopConst(op, ValType::Ref(from, true), offset) &&
         PushConst(kind, ValType::Ref(to, nullable), 0);
}

uint32_t ModuleDecoder::DecodeAggregateIndex(CompositeKind kind, bool needs_default) {
  const TypeSection& types = module_.types;
  const uint32_t offset = section_.offset();
  const uint32_t type = DecodeIndex(types.size(), "type");
  if (!section_.ok()) return 0;
  const_has_aggregates_ = true;
  if (types.kind(type) != kind) {
    section_.FailAt(offset,
                    StrCat("type ", type, " is not ",
                           kind == CompositeKind::kStruct ? "a struct" : "an array", " type"));
  } else if (needs_default && !types.fields_are_defaultable(type)) {
    section_.FailAt(offset, StrCat("type ", type, " has no default value"));
  }
  return type;
}

bool ModuleDecoder::DecodeConstStruct(Opcode op, uint32_t offset) {
  const bool is_default = op == Opcode::kStructNewDefault;
  const uint32_t type = DecodeAggregateIndex(CompositeKind::kStruct, is_default);
  if (!section_.ok()) return false;
  const std::span<const FieldType> fields = module_.types.fields(type);
  for (size_t i = is_default ? 0 : fields.size(); i != 0; --i) {
    if (!PopConst(op, fields[i - 1].type, offset)) return false;
  }
  return PushConst(is_default ? ConstOp::Kind::kStructNewDefault : ConstOp::Kind::kStructNew,
                   RefTo(type), type);
}

bool ModuleDecoder::DecodeConstArray(Opcode op, uint32_t offset) {
  const uint32_t type = DecodeAggregateIndex(CompositeKind::kArray, op == Opcode::kArrayNewDefault);
  if (!section_.ok()) return false;
  const ValType element = module_.types.element(type).type;
  if (op == Opcode::kArrayNewFixed) {
    const uint32_t count = section_.U32();
    for (uint32_t i = 0; i < count; ++i) {
      if (!PopConst(op, element, offset)) return false;
    }
    return PushConst(ConstOp::Kind::kArrayNewFixed, RefTo(type), uint64_t{count} << 32 | type);
  }
  const bool is_default = op == Opcode::kArrayNewDefault;
  return PopConst(op, ValType::I32(), offset) && (is_default || PopConst(op, element, offset)) &&
         PushConst(is_default ? ConstOp::Kind::kArrayNewDefault : ConstOp::Kind::kArrayNew,
                   RefTo(type), type);
}

}  // namespace davit::wasm::internal
