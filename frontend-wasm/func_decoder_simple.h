// Dispatch, and the operators without control flow; part of frontend-wasm/func_decoder.h.
#ifndef DAVIT_FRONTEND_WASM_FUNC_DECODER_SIMPLE_H_
#define DAVIT_FRONTEND_WASM_FUNC_DECODER_SIMPLE_H_

#include "frontend-wasm/func_decoder.h"

namespace davit::wasm {

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::Step(const uint8_t* pc) {
  operator_ = pc;
  const uint8_t code = *pc++;
  const Entry entry = dispatch_[code];
  const Opcode op = internal::kOpcodesPlain[code];
  switch (entry.handler) {
    case Handler::kCheckedLocalGet:
      if (!CheckLocalIsSet(pc)) return nullptr;
      [[fallthrough]];
    case Handler::kLocalGet:
      return LocalGet(pc);
    case Handler::kCheckedLocalSet:
      NoteLocalIsSet(pc);
      [[fallthrough]];
    case Handler::kLocalSet:
      return LocalSet(pc);
    case Handler::kCheckedLocalTee:
      NoteLocalIsSet(pc);
      [[fallthrough]];
    case Handler::kLocalTee:
      return LocalTee(pc);
    case Handler::kUnary:
      return Unary(pc, op, entry);
    case Handler::kBinary:
      return Binary(pc, op, entry);
    case Handler::kLoad:
      return Load(pc, op, entry);
    case Handler::kStore:
      return Store(pc, op, entry);
    case Handler::kI32Const:
      return I32Const(pc);
    case Handler::kI64Const:
      return I64Const(pc);
    case Handler::kF32Const:
      return FloatConst<uint32_t>(pc, ValType::F32());
    case Handler::kF64Const:
      return FloatConst<uint64_t>(pc, ValType::F64());
    case Handler::kGlobalGet:
      return GlobalGet(pc);
    case Handler::kGlobalSet:
      return GlobalSet(pc);
    case Handler::kDrop:
      return Drop(pc);
    case Handler::kSelect:
      return Select(pc);
    case Handler::kBlock:
      return Block(pc, FrameKind::kBlock);
    case Handler::kLoop:
      return Block(pc, FrameKind::kLoop);
    case Handler::kIf:
      return If(pc);
    case Handler::kCheckedElse:
      ForgetLocalsOfFrame();
      [[fallthrough]];
    case Handler::kElse:
      return Else(pc);
    case Handler::kCheckedEnd:
      ForgetLocalsOfFrame();
      [[fallthrough]];
    case Handler::kEnd:
      return End(pc);
    case Handler::kBr:
      return Br(pc);
    case Handler::kBrIf:
      return BrIf(pc);
    case Handler::kBrTable:
      return BrTable(pc);
    case Handler::kReturn:
      return Return(pc);
    case Handler::kUnreachable:
      return Unreachable(pc);
    case Handler::kNop:
      return pc;
    case Handler::kCall:
      return Call(pc);
    case Handler::kCallIndirect:
      return CallIndirect(pc);
    case Handler::kPrefixed:
      return Prefixed(pc, code);
    default:
      return Rare(pc, op, entry);
  }
}

// Operators that no inner loop is made of: one jump target of Step for all.
template <FuncSink Sink>
[[gnu::noinline]] const uint8_t* FuncDecoder<Sink>::Rare(const uint8_t* pc, Opcode op,
                                                         Entry entry) {
  switch (entry.handler) {
    case Handler::kTernary:
      return Ternary(pc, op, entry);
    case Handler::kShift:
      return Shift(pc, op, entry);
    case Handler::kLoadLane:
      return LoadLane(pc, op, entry);
    case Handler::kStoreLane:
      return StoreLane(pc, op, entry);
    case Handler::kExtractLane:
      return ExtractLane(pc, op, entry);
    case Handler::kReplaceLane:
      return ReplaceLane(pc, op, entry);
    case Handler::kShuffle:
      return Shuffle(pc);
    case Handler::kV128Const:
      return V128Const(pc);
    case Handler::kChecked:
      return Checked(pc, op);
    case Handler::kTryTable:
      return TryTable(pc);
    case Handler::kSelectTyped:
      return SelectTyped(pc);
    case Handler::kMemorySize:
      return MemorySize(pc);
    case Handler::kMemoryGrow:
      return MemoryGrow(pc);
    case Handler::kMemoryFill:
      return MemoryFill(pc);
    case Handler::kMemoryCopy:
      return MemoryCopy(pc);
    case Handler::kMemoryInit:
      return MemoryInit(pc);
    case Handler::kDataDrop:
      return DataDrop(pc);
    case Handler::kTableGet:
      return TableGet(pc);
    case Handler::kTableSet:
      return TableSet(pc);
    case Handler::kTableSize:
      return TableSize(pc);
    case Handler::kTableGrow:
      return TableGrow(pc);
    case Handler::kTableFill:
      return TableFill(pc);
    case Handler::kTableCopy:
      return TableCopy(pc);
    case Handler::kTableInit:
      return TableInit(pc);
    case Handler::kElemDrop:
      return ElemDrop(pc);
    case Handler::kRefNull:
      return RefNull(pc);
    case Handler::kRefIsNull:
      return RefIsNull(pc);
    case Handler::kRefFunc:
      return RefFunc(pc);
    case Handler::kRefAsNonNull:
      return RefAsNonNull(pc);
    case Handler::kCallRef:
      return CallRef(pc);
    case Handler::kBrOnNull:
      return BrOnNull(pc);
    case Handler::kBrOnNonNull:
      return BrOnNonNull(pc);
    default:
      return FailRefused();
  }
}

template <FuncSink Sink>
[[gnu::noinline]] const uint8_t* FuncDecoder<Sink>::Prefixed(const uint8_t* pc, uint8_t prefix) {
  uint32_t code;
  pc = ReadIndex(pc, &code);
  if (pc == nullptr) return nullptr;
  const Opcode op = OpcodeFor(prefix, code);
  if (op == kNoOpcode) return FailRefused();
  const Entry entry = internal::DispatchEntryFor(op, features_);
  switch (entry.handler) {
    case Handler::kUnary:
      return Unary(pc, op, entry);
    case Handler::kBinary:
      return Binary(pc, op, entry);
    case Handler::kLoad:
      return Load(pc, op, entry);
    case Handler::kStore:
      return Store(pc, op, entry);
    default:
      return Rare(pc, op, entry);
  }
}

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::Unary(const uint8_t* pc, Opcode op,
                                                                      Entry entry) {
  const ValType operand = ValType::OfKind(entry.operand);
  const ValType result = ValType::OfKind(entry.result);
  ValType* const top = sp_ - 1;
  if (sp_ == base_ || *top != operand) [[unlikely]] {
    return ApplySlow(operand, 1, result) ? pc : nullptr;
  }
  if (live_) Set(top, sink_.Unary(op, Get(top)));
  *top = result;
  return pc;
}

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::Binary(const uint8_t* pc, Opcode op,
                                                                       Entry entry) {
  const ValType operand = ValType::OfKind(entry.operand);
  const ValType result = ValType::OfKind(entry.result);
  ValType* const lhs = sp_ - 2;
  if (sp_ - base_ < 2 || lhs[0] != operand || lhs[1] != operand) [[unlikely]] {
    return ApplySlow(operand, 2, result) ? pc : nullptr;
  }
  if (live_) Set(lhs, sink_.Binary(op, Get(lhs), Get(lhs + 1)));
  lhs[0] = result;
  sp_ = lhs + 1;
  return pc;
}

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::Load(const uint8_t* pc, Opcode op,
                                                                     Entry entry) {
  if (!IsPlainMemArg(pc, entry.log2)) [[unlikely]]
    return LoadGeneral(pc, op, entry);
  MemArg arg;
  pc = ReadPlainMemArg(pc, &arg);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  const ValType result = ValType::OfKind(entry.result);
  ValType* const top = sp_ - 1;
  if (sp_ == base_ || *top != ValType::I32()) [[unlikely]] {
    return ApplySlow(ValType::I32(), 1, result) ? pc : nullptr;
  }
  if (live_) Set(top, sink_.Load(op, arg, Get(top)));
  *top = result;
  return pc;
}

template <FuncSink Sink>
[[gnu::noinline]] const uint8_t* FuncDecoder<Sink>::LoadGeneral(const uint8_t* pc, Opcode op,
                                                                Entry entry) {
  MemArg arg;
  ValType address;
  pc = ReadMemArg(pc, entry.log2, &arg, &address);
  if (pc == nullptr || !Pop(address)) return nullptr;
  PushResult(ValType::OfKind(entry.result), live_ ? sink_.Load(op, arg, Get(sp_)) : Value());
  return pc;
}

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::Store(const uint8_t* pc, Opcode op,
                                                                      Entry entry) {
  if (!IsPlainMemArg(pc, entry.log2)) [[unlikely]]
    return StoreGeneral(pc, op, entry);
  MemArg arg;
  pc = ReadPlainMemArg(pc, &arg);
  if (pc == nullptr || !Pop(ValType::OfKind(entry.operand)) || !Pop(ValType::I32())) [[unlikely]] {
    return nullptr;
  }
  if (live_) sink_.Store(op, arg, Get(sp_), Get(sp_ + 1));
  return pc;
}

template <FuncSink Sink>
[[gnu::noinline]] const uint8_t* FuncDecoder<Sink>::StoreGeneral(const uint8_t* pc, Opcode op,
                                                                 Entry entry) {
  MemArg arg;
  ValType address;
  pc = ReadMemArg(pc, entry.log2, &arg, &address);
  if (pc == nullptr || !Pop(ValType::OfKind(entry.operand)) || !Pop(address)) return nullptr;
  if (live_) sink_.Store(op, arg, Get(sp_), Get(sp_ + 1));
  return pc;
}

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::I32Const(const uint8_t* pc) {
  const LebResult leb = ReadS32(pc, end_);
  if (leb.next == nullptr) [[unlikely]]
    return FailLeb(leb);
  if (live_) Set(sp_, sink_.Const(ValType::I32(), static_cast<uint32_t>(leb.value)));
  Push(ValType::I32());
  return leb.next;
}

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::I64Const(const uint8_t* pc) {
  const LebResult leb = ReadS64(pc, end_);
  if (leb.next == nullptr) [[unlikely]]
    return FailLeb(leb);
  if (live_) Set(sp_, sink_.Const(ValType::I64(), leb.value));
  Push(ValType::I64());
  return leb.next;
}

template <FuncSink Sink>
template <typename Bits>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::FloatConst(const uint8_t* pc,
                                                                           ValType type) {
  if (static_cast<size_t>(end_ - pc) < sizeof(Bits)) [[unlikely]] {
    return FailLeb({static_cast<uint64_t>(LebError::kTruncated), nullptr});
  }
  if (live_) Set(sp_, sink_.Const(type, ReadFixed<Bits>(pc)));
  Push(type);
  return pc + sizeof(Bits);
}

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::LocalGet(const uint8_t* pc) {
  uint32_t index;
  pc = ReadIndex(pc, &index);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  ValType type;
  if (!FindLocal(index, &type)) [[unlikely]]
    return nullptr;
  if (live_) Set(sp_, sink_.LocalGet(index));
  Push(type);
  return pc;
}

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::LocalSet(const uint8_t* pc) {
  uint32_t index;
  pc = ReadIndex(pc, &index);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  ValType type;
  if (!FindLocal(index, &type)) [[unlikely]]
    return nullptr;
  if (!Pop(type)) [[unlikely]]
    return nullptr;
  if (live_) sink_.LocalSet(index, Get(sp_));
  return pc;
}

template <FuncSink Sink>
[[gnu::always_inline]] inline const uint8_t* FuncDecoder<Sink>::LocalTee(const uint8_t* pc) {
  uint32_t index;
  pc = ReadIndex(pc, &index);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  ValType type;
  if (!FindLocal(index, &type)) [[unlikely]]
    return nullptr;
  if (!Pop(type)) [[unlikely]]
    return nullptr;
  if (live_) Set(sp_, sink_.LocalTee(index, Get(sp_)));
  Push(type);
  return pc;
}

template <FuncSink Sink>
inline const uint8_t* FuncDecoder<Sink>::GlobalGet(const uint8_t* pc) {
  uint32_t index;
  pc = ReadIndex(pc, &index);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  if (index >= module_->globals.size()) [[unlikely]]
    return FailUnknown("global", index);
  if (live_) Set(sp_, sink_.GlobalGet(index));
  Push(module_->globals[index].type);
  return pc;
}

template <FuncSink Sink>
inline const uint8_t* FuncDecoder<Sink>::GlobalSet(const uint8_t* pc) {
  uint32_t index;
  pc = ReadIndex(pc, &index);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  if (index >= module_->globals.size()) [[unlikely]]
    return FailUnknown("global", index);
  const Global& global = module_->globals[index];
  if (!global.is_mutable) [[unlikely]]
    return FailImmutable(index);
  if (!Pop(global.type)) [[unlikely]]
    return nullptr;
  if (live_) sink_.GlobalSet(index, Get(sp_));
  return pc;
}

template <FuncSink Sink>
inline const uint8_t* FuncDecoder<Sink>::Drop(const uint8_t* pc) {
  ValType type;
  if (!PopAny(&type)) [[unlikely]]
    return nullptr;
  if (live_) sink_.Drop(Get(sp_));
  return pc;
}

template <FuncSink Sink>
inline const uint8_t* FuncDecoder<Sink>::Select(const uint8_t* pc) {
  ValType a;
  ValType b;
  ValType type;
  if (!Pop(ValType::I32()) || !PopAny(&b) || !PopAny(&a) || !SelectType(a, b, &type)) [[unlikely]] {
    return nullptr;
  }
  if (live_) Set(sp_, sink_.Select(Get(sp_ + 2), Get(sp_), Get(sp_ + 1), type));
  Push(type);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::SelectTyped(const uint8_t* pc) {
  ValType type;
  pc = ReadSelectType(pc, &type);
  if (pc == nullptr) return nullptr;
  const Value* v = PopAll<3>({type, type, ValType::I32()});
  if (v == nullptr) return nullptr;
  PushResult(type, live_ ? sink_.Select(v[2], v[0], v[1], type) : Value());
  return pc;
}

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_FUNC_DECODER_SIMPLE_H_
