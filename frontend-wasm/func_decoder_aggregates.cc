// Operators on structures and arrays; as frontend-wasm/func_decoder_checked.cc.
#include "frontend-wasm/func_decoder_base.h"
#include "support/check.h"
#include "support/strings.h"

namespace davit::wasm::internal {
namespace {

constexpr ValType RefTo(uint32_t type, bool nullable) {
  return ValType::Ref(HeapType::Index(type), nullable);
}

}  // namespace

const uint8_t* FuncDecoderBase::Aggregate(const uint8_t* pc, Opcode op) {
  switch (op) {
    case Opcode::kStructNew:
    case Opcode::kStructNewDefault:
      return StructNew(pc, op);
    case Opcode::kStructGet:
    case Opcode::kStructGetS:
    case Opcode::kStructGetU:
    case Opcode::kStructSet:
      return StructAccess(pc, op);
    case Opcode::kArrayNew:
    case Opcode::kArrayNewDefault:
      return ArrayNew(pc, op);
    case Opcode::kArrayNewFixed:
      return ArrayNewFixed(pc);
    case Opcode::kArrayNewData:
    case Opcode::kArrayNewElem:
    case Opcode::kArrayInitData:
    case Opcode::kArrayInitElem:
      return ArrayFromSegment(pc, op);
    case Opcode::kArrayGet:
    case Opcode::kArrayGetS:
    case Opcode::kArrayGetU:
    case Opcode::kArraySet:
    case Opcode::kArrayFill:
      return ArrayAccess(pc, op);
    case Opcode::kArrayLen:
      if (!Pop(ValType::Ref(HeapType::kArray, true))) return nullptr;
      return PushAnd(ValType::I32(), pc);
    case Opcode::kArrayCopy:
      return ArrayCopy(pc);
    default:
      DAVIT_CHECK(!"an operator that is validated has a case");
      return nullptr;
  }
}

const uint8_t* FuncDecoderBase::StructNew(const uint8_t* pc, Opcode op) {
  uint32_t type;
  pc = ReadTypeIndex(pc, CompositeKind::kStruct, &type);
  if (pc == nullptr) return nullptr;
  if (op == Opcode::kStructNewDefault) {
    if (!CheckDefaultable(type)) return nullptr;
  } else {
    const std::span<const FieldType> fields = module_->types.fields(type);
    // In polymorphic code there may be fewer: then nothing is left to check.
    for (size_t i = fields.size(); i != 0 && !IsPolymorphicHere(); --i) {
      if (!Pop(fields[i - 1].type)) return nullptr;
    }
  }
  return PushAnd(RefTo(type, false), pc);
}

bool FuncDecoderBase::CheckAccess(const FieldType& field, Opcode op) {
  const bool is_extending = op == Opcode::kStructGetS || op == Opcode::kStructGetU ||
                            op == Opcode::kArrayGetS || op == Opcode::kArrayGetU;
  const bool is_plain = op == Opcode::kStructGet || op == Opcode::kArrayGet;
  if (is_extending && !field.is_packed()) {
    Fail(StrCat("of a field of type ", field.ToString(), ", must be packed"));
    return false;
  }
  if (is_plain && field.is_packed()) {
    Fail(StrCat("of a field of type ", field.ToString(), ", which needs get_s or get_u"));
    return false;
  }
  return is_extending || is_plain || CheckMutable(field);
}

bool FuncDecoderBase::CheckMutable(const FieldType& field) {
  if (field.is_mutable) return true;
  Fail(StrCat("writes a field of type ", field.ToString(), ", which is immutable"));
  return false;
}

bool FuncDecoderBase::CheckDefaultable(uint32_t type) {
  if (module_->types.fields_are_defaultable(type)) return true;
  Fail(StrCat("of type ", type, ", which has no default value"));
  return false;
}

const uint8_t* FuncDecoderBase::StructAccess(const uint8_t* pc, Opcode op) {
  uint32_t type;
  uint32_t index;
  pc = ReadTypeIndex(pc, CompositeKind::kStruct, &type);
  if (pc != nullptr) pc = ReadIndex(pc, &index);
  if (pc == nullptr) return nullptr;
  const std::span<const FieldType> fields = module_->types.fields(type);
  if (index >= fields.size()) return FailUnknown("field", index);
  const FieldType& field = fields[index];
  if (!CheckAccess(field, op)) return nullptr;
  const bool is_set = op == Opcode::kStructSet;
  if ((is_set && !Pop(field.type)) || !Pop(RefTo(type, true))) return nullptr;
  return is_set ? pc : PushAnd(field.type, pc);
}

const uint8_t* FuncDecoderBase::ArrayNew(const uint8_t* pc, Opcode op) {
  uint32_t type;
  pc = ReadTypeIndex(pc, CompositeKind::kArray, &type);
  if (pc == nullptr || !Pop(ValType::I32())) return nullptr;
  const bool fits = op == Opcode::kArrayNewDefault ? CheckDefaultable(type)
                                                   : Pop(module_->types.element(type).type);
  return fits ? PushAnd(RefTo(type, false), pc) : nullptr;
}

const uint8_t* FuncDecoderBase::ArrayNewFixed(const uint8_t* pc) {
  uint32_t type;
  uint32_t count;
  pc = ReadTypeIndex(pc, CompositeKind::kArray, &type);
  if (pc != nullptr) pc = ReadIndex(pc, &count);
  if (pc == nullptr) return nullptr;
  if (count > module_->limits.array_operands) {
    return FailWith(absl::StatusCode::kResourceExhausted,
                    StrCat("has ", count, " operands, which exceed the limit of ",
                           module_->limits.array_operands));
  }
  const ValType element = module_->types.element(type).type;
  for (; count != 0 && !IsPolymorphicHere(); --count) {
    if (!Pop(element)) return nullptr;
  }
  return PushAnd(RefTo(type, false), pc);
}

const uint8_t* FuncDecoderBase::ArrayFromSegment(const uint8_t* pc, Opcode op) {
  const bool is_data = op == Opcode::kArrayNewData || op == Opcode::kArrayInitData;
  const bool is_new = op == Opcode::kArrayNewData || op == Opcode::kArrayNewElem;
  uint32_t type;
  uint32_t segment;
  pc = ReadTypeIndex(pc, CompositeKind::kArray, &type);
  if (pc != nullptr) pc = is_data ? ReadDataIndex(pc, &segment) : ReadElementIndex(pc, &segment);
  if (pc == nullptr) return nullptr;
  const FieldType& element = module_->types.element(type);
  if (!is_new && !CheckMutable(element)) return nullptr;
  if (is_data && element.type.is_ref()) {
    return Fail(StrCat("of an array of ", element.ToString(), ", must be of numbers or vectors"));
  }
  if (!is_data && !IsSubtype(module_->elements[segment].type, element.type, module_->types)) {
    return Fail(StrCat("writes ", module_->elements[segment].type.ToString(), " into an array of ",
                       element.ToString()));
  }
  // Position in the segment, number of elements; for an existing array its position before.
  const int num_integers = is_new ? 2 : 3;
  for (int i = 0; i < num_integers; ++i) {
    if (!Pop(ValType::I32())) return nullptr;
  }
  if (is_new) return PushAnd(RefTo(type, false), pc);
  return Pop(RefTo(type, true)) ? pc : nullptr;
}

const uint8_t* FuncDecoderBase::ArrayAccess(const uint8_t* pc, Opcode op) {
  uint32_t type;
  pc = ReadTypeIndex(pc, CompositeKind::kArray, &type);
  if (pc == nullptr) return nullptr;
  const FieldType& element = module_->types.element(type);
  if (!CheckAccess(element, op)) return nullptr;
  const bool is_fill = op == Opcode::kArrayFill;
  const bool is_write = is_fill || op == Opcode::kArraySet;
  if (is_fill && !Pop(ValType::I32())) return nullptr;
  if (is_write && !Pop(element.type)) return nullptr;
  if (!Pop(ValType::I32()) || !Pop(RefTo(type, true))) return nullptr;
  return is_write ? pc : PushAnd(element.type, pc);
}

const uint8_t* FuncDecoderBase::ArrayCopy(const uint8_t* pc) {
  uint32_t to;
  uint32_t from;
  pc = ReadTypeIndex(pc, CompositeKind::kArray, &to);
  if (pc != nullptr) pc = ReadTypeIndex(pc, CompositeKind::kArray, &from);
  if (pc == nullptr) return nullptr;
  const FieldType& target = module_->types.element(to);
  const FieldType& source = module_->types.element(from);
  if (!CheckMutable(target)) return nullptr;
  if (source.packing != target.packing || !IsSubtype(source.type, target.type, module_->types)) {
    return Fail(StrCat("copies elements of type ", source.ToString(), " to ", target.ToString()));
  }
  const ValType i32 = ValType::I32();
  return Pop(i32) && Pop(i32) && Pop(RefTo(from, true)) && Pop(i32) && Pop(RefTo(to, true))
             ? pc
             : nullptr;
}

}  // namespace davit::wasm::internal
