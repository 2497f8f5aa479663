// Operators that no sink with values takes: their whole effect is on types. Typed function
// references, casts, tail calls, exceptions, atomic accesses. Structures and arrays are in
// frontend-wasm/func_decoder_aggregates.cc.
//
// Here no type needs room on the stack that HasRoom does not promise, but where a call's results or
// a label's values may be more than the bytes that are left: these ask for it (MatchTopWithRoom).
#include "frontend-wasm/func_decoder_base.h"
#include "frontend-wasm/type_reader.h"
#include "support/check.h"
#include "support/strings.h"

namespace davit::wasm::internal {
const uint8_t* FuncDecoderBase::Checked(const uint8_t* pc, Opcode op) {
  if (InfoOf(op).prefix == 0xfe) return Atomic(pc, op);
  switch (op) {
    case Opcode::kReturnCall:
      return ReturnCall(pc);
    case Opcode::kReturnCallIndirect:
      return ReturnCallIndirect(pc);
    case Opcode::kReturnCallRef:
      return ReturnCallRef(pc);
    case Opcode::kThrow:
      return Throw(pc);
    case Opcode::kThrowRef:
      if (!Pop(ValType::Ref(HeapType::kExn, true))) return nullptr;
      SetUnreachable();
      return pc;
    case Opcode::kRefEq: {
      const ValType eq = ValType::Ref(HeapType::kEq, true);
      return Pop(eq) && Pop(eq) ? PushAnd(ValType::I32(), pc) : nullptr;
    }
    case Opcode::kRefTest:
    case Opcode::kRefTestNull:
    case Opcode::kRefCast:
    case Opcode::kRefCastNull:
      return TestOrCast(pc, op);
    case Opcode::kBrOnCast:
      return BrOnCast(pc, /*on_fail=*/false);
    case Opcode::kBrOnCastFail:
      return BrOnCast(pc, /*on_fail=*/true);
    case Opcode::kAnyConvertExtern:
      return ConvertRef(pc, HeapType::kExtern, HeapType::kAny);
    case Opcode::kExternConvertAny:
      return ConvertRef(pc, HeapType::kAny, HeapType::kExtern);
    case Opcode::kRefI31:
      if (!Pop(ValType::I32())) return nullptr;
      return PushAnd(ValType::Ref(HeapType::kI31, false), pc);
    case Opcode::kI31GetS:
    case Opcode::kI31GetU:
      if (!Pop(ValType::Ref(HeapType::kI31, true))) return nullptr;
      return PushAnd(ValType::I32(), pc);
    default:
      return Aggregate(pc, op);
  }
}

const uint8_t* FuncDecoderBase::Atomic(const uint8_t* pc, Opcode op) {
  const OpcodeInfo& info = InfoOf(op);
  if (info.immediate == Immediate::kZero) {
    if (pc == end_) return FailLeb({static_cast<uint64_t>(LebError::kTruncated), nullptr});
    return *pc == 0 ? pc + 1 : Fail("expects a zero byte");
  }
  const uint32_t natural = NaturalAlignLog2(info.immediate);
  MemArg arg;
  ValType address;
  pc = ReadMemArg(pc, natural, &arg, &address);
  if (pc == nullptr) return nullptr;
  if (arg.align_log2 != natural) {
    return Fail(StrCat("has alignment 2^", arg.align_log2, ", which must be natural, 2^", natural));
  }
  const Signature& sig = info.signature;
  for (int i = sig.num_operands - 1; i > 0; --i) {
    if (!Pop(sig.operands[i])) return nullptr;
  }
  if (!Pop(address)) return nullptr;
  return sig.num_results == 0 ? pc : PushAnd(sig.result, pc);
}

void FuncDecoderBase::EnsureRoomForTypes(size_t n) {
  if (HasRoom(n)) return;
  DAVIT_CHECK(!has_values_);
  GrowTypes(n);
}

bool FuncDecoderBase::MatchTopWithRoom(std::span<const ValType> types) {
  EnsureRoomForTypes(types.size());
  return MatchTopSlow(types);
}

void FuncDecoderBase::ReplaceTop(size_t num_params, std::span<const ValType> results) {
  sp_ -= num_params;
  EnsureRoomForTypes(results.size());
  sp_ = std::copy(results.begin(), results.end(), sp_);
}

bool FuncDecoderBase::PopRef(ValType* type) {
  if (!PopAny(type)) return false;
  if (type->is_bottom()) *type = ValType::Ref(HeapType::kBottom, false);
  if (type->is_ref()) return true;
  FailNotReference(*type);
  return false;
}

// Calls.

bool FuncDecoderBase::FinishTailCall(const FuncType& type) {
  if (!AreSubtypes(type.results, type_.results, module_->types)) {
    Fail(StrCat("gives ", TypesToString(type.results), ", the function must give ",
                TypesToString(type_.results)));
    return false;
  }
  if (!CheckTop(type.params)) return false;
  SetUnreachable();
  return true;
}

const uint8_t* FuncDecoderBase::ReturnCall(const uint8_t* pc) {
  uint32_t function;
  pc = ReadFunctionIndex(pc, &function);
  if (pc == nullptr) return nullptr;
  return FinishTailCall(module_->function_type(function)) ? pc : nullptr;
}

const uint8_t* FuncDecoderBase::ReturnCallIndirect(const uint8_t* pc) {
  uint32_t type;
  uint32_t table;
  pc = ReadTypeIndex(pc, CompositeKind::kFunc, &type);
  if (pc != nullptr) pc = ReadTableIndex(pc, &table);
  if (pc == nullptr || !CheckFunctionTable(table)) return nullptr;
  if (!Pop(module_->tables[table].address_type())) return nullptr;
  return FinishTailCall(module_->types[type]) ? pc : nullptr;
}

const uint8_t* FuncDecoderBase::ReturnCallRef(const uint8_t* pc) {
  uint32_t index;
  pc = ReadTypeIndex(pc, CompositeKind::kFunc, &index);
  if (pc == nullptr || !Pop(ValType::Ref(HeapType::Index(index), true))) return nullptr;
  return FinishTailCall(module_->types[index]) ? pc : nullptr;
}

// Exceptions.

const uint8_t* FuncDecoderBase::ReadTagIndex(const uint8_t* pc, uint32_t* index) {
  pc = ReadIndex(pc, index);
  if (pc != nullptr && *index >= module_->tags.size()) return FailUnknown("tag", *index);
  return pc;
}

const uint8_t* FuncDecoderBase::Throw(const uint8_t* pc) {
  uint32_t tag;
  pc = ReadTagIndex(pc, &tag);
  if (pc == nullptr || !CheckTop(module_->types[module_->tags[tag]].params)) return nullptr;
  SetUnreachable();
  return pc;
}

const uint8_t* FuncDecoderBase::ReadCatches(const uint8_t* pc) {
  uint32_t count;
  pc = ReadIndex(pc, &count);
  if (pc != nullptr && count > static_cast<size_t>(end_ - pc)) {
    return Fail(StrCat("has ", count, " catch clauses, which do not fit the body"));
  }
  for (; count != 0 && pc != nullptr; --count) pc = ReadCatch(pc);
  return pc;
}

const uint8_t* FuncDecoderBase::ReadCatch(const uint8_t* pc) {
  // catch, catch_ref, catch_all, catch_all_ref: bit 0, with the exception; bit 1, without a tag.
  constexpr uint8_t kWithRef = 1;
  constexpr uint8_t kAll = 2;
  if (pc == end_) return FailLeb({static_cast<uint64_t>(LebError::kTruncated), nullptr});
  const uint8_t kind = *pc++;
  if (kind > (kWithRef | kAll)) return Fail(StrCat("has a malformed catch clause ", kind));
  std::span<const ValType> params;
  if (!(kind & kAll)) {
    uint32_t tag;
    pc = ReadTagIndex(pc, &tag);
    if (pc == nullptr) return nullptr;
    params = module_->types[module_->tags[tag]].params;
  }
  uint32_t depth;
  pc = ReadLabel(pc, &depth);
  if (pc == nullptr) return nullptr;
  Frame& target = frame(depth);
  target.end_reached |= live_;
  const std::span<const ValType> label = target.label_types();
  const bool with_ref = kind & kWithRef;
  const bool fits =
      label.size() == params.size() + with_ref &&
      AreSubtypes(params, label.first(params.size()), module_->types) &&
      (!with_ref || IsSubtype(ValType::Ref(HeapType::kExn, false), label.back(), module_->types));
  if (fits) return pc;
  return Fail(StrCat("catches ", TypesToString(params), with_ref ? " and (ref exn)" : "",
                     ", the label takes ", TypesToString(label)));
}

// Branches on references.

const uint8_t* FuncDecoderBase::ReadRefLabel(const uint8_t* pc, uint32_t* depth) {
  pc = ReadLabel(pc, depth);
  if (pc == nullptr) return nullptr;
  const std::span<const ValType> types = frame(*depth).label_types();
  if (!types.empty() && types.back().is_ref()) return pc;
  return Fail(StrCat("to a label that takes ", TypesToString(types), ", must end in a reference"));
}

bool FuncDecoderBase::CheckRefBranch(uint32_t depth, ValType type) {
  Frame& target = frame(depth);
  const std::span<const ValType> types = target.label_types();
  if (!IsSubtype(type, types.back(), module_->types)) {
    Fail(StrCat("branches with ", type.ToString(), ", the label takes ", types.back().ToString()));
    return false;
  }
  target.end_reached |= live_;
  return MatchTopWithRoom(types.first(types.size() - 1));
}

const uint8_t* FuncDecoderBase::BrOnCast(const uint8_t* pc, bool on_fail) {
  constexpr uint8_t kFromNull = 1;
  constexpr uint8_t kToNull = 2;
  if (pc == end_) return FailLeb({static_cast<uint64_t>(LebError::kTruncated), nullptr});
  const uint8_t flags = *pc++;
  if (flags > (kFromNull | kToNull)) return Fail(StrCat("has malformed cast flags ", flags));
  uint32_t depth;
  ValType from;
  ValType to;
  // The types are part of the format, and come behind the label: they are read before it is judged.
  const uint8_t* label = pc;
  pc = ReadIndex(pc, &depth);
  if (pc != nullptr) pc = ReadHeapType(pc, flags & kFromNull, &from);
  if (pc != nullptr) pc = ReadHeapType(pc, flags & kToNull, &to);
  if (pc == nullptr || ReadRefLabel(label, &depth) == nullptr) return nullptr;
  if (!IsSubtype(to, from, module_->types)) {
    return Fail(StrCat("casts ", from.ToString(), " to ", to.ToString(), ", which is no subtype"));
  }
  // What a value is that is not of the type: not null if null is of it.
  const ValType rest = to.nullable() ? NonNull(from) : from;
  if (!Pop(from) || !CheckRefBranch(depth, on_fail ? rest : to)) return nullptr;
  return PushAnd(on_fail ? to : rest, pc);
}

// Casts.

const uint8_t* FuncDecoderBase::TestOrCast(const uint8_t* pc, Opcode op) {
  const bool nullable = op == Opcode::kRefTestNull || op == Opcode::kRefCastNull;
  const bool is_cast = op == Opcode::kRefCast || op == Opcode::kRefCastNull;
  ValType to;
  pc = ReadHeapType(pc, nullable, &to);
  if (pc == nullptr) return nullptr;
  if (!Pop(ValType::Ref(TopOf(to.heap(), module_->types), true))) return nullptr;
  return PushAnd(is_cast ? to : ValType::I32(), pc);
}

const uint8_t* FuncDecoderBase::ConvertRef(const uint8_t* pc, HeapType from, HeapType to) {
  const bool nullable = sp_ != base_ && sp_[-1].is_ref() && sp_[-1].nullable();
  if (!Pop(ValType::Ref(from, true))) return nullptr;
  return PushAnd(ValType::Ref(to, nullable), pc);
}

// Locals without a default value.

bool FuncDecoderBase::IsUnset(uint64_t local) const {
  if (local < type_.params.size() || local >= num_locals_ || is_set_[local]) return false;
  return !LocalType(static_cast<uint32_t>(local)).defaultable();
}

bool FuncDecoderBase::CheckLocalIsSet(const uint8_t* pc) {
  const LebResult index = ReadU32(pc, end_);
  if (index.next == nullptr || !IsUnset(index.value)) return true;
  Fail(StrCat("of local ", index.value, ", which is not set and has no default value"));
  return false;
}

void FuncDecoderBase::NoteLocalIsSet(const uint8_t* pc) {
  const LebResult index = ReadU32(pc, end_);
  if (index.next == nullptr || !IsUnset(index.value)) return;
  is_set_[index.value] = true;
  set_locals_.push_back(
      {static_cast<uint32_t>(index.value), static_cast<uint32_t>(frames_.size())});
}

void FuncDecoderBase::ForgetLocalsOfFrame() {
  while (!set_locals_.empty() && set_locals_.back().depth >= frames_.size()) {
    is_set_[set_locals_.back().local] = false;
    set_locals_.pop_back();
  }
}

}  // namespace davit::wasm::internal
