// Vector operators that are neither unary nor binary; part of frontend-wasm/func_decoder.h.
#ifndef DAVIT_FRONTEND_WASM_FUNC_DECODER_VECTOR_H_
#define DAVIT_FRONTEND_WASM_FUNC_DECODER_VECTOR_H_

#include "frontend-wasm/func_decoder.h"

namespace davit::wasm {

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::Ternary(const uint8_t* pc, Opcode op, Entry entry) {
  const ValType type = ValType::OfKind(entry.operand);
  const Value* v = PopAll<3>({type, type, type});
  if (v == nullptr) return nullptr;
  PushResult(ValType::OfKind(entry.result), live_ ? sink_.Ternary(op, v[0], v[1], v[2]) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::Shift(const uint8_t* pc, Opcode op, Entry entry) {
  const Value* v = PopAll<2>({ValType::V128(), ValType::OfKind(entry.operand)});
  if (v == nullptr) return nullptr;
  PushResult(ValType::V128(), live_ ? sink_.Binary(op, v[0], v[1]) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::LoadLane(const uint8_t* pc, Opcode op, Entry entry) {
  MemArg arg;
  ValType address;
  uint8_t lane;
  pc = ReadMemArg(pc, entry.log2, &arg, &address);
  if (pc != nullptr) pc = ReadLane(pc, 16u >> entry.log2, &lane);
  if (pc == nullptr) return nullptr;
  const Value* v = PopAll<2>({address, ValType::V128()});
  if (v == nullptr) return nullptr;
  PushResult(ValType::V128(), live_ ? sink_.LoadLane(op, arg, lane, v[0], v[1]) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::StoreLane(const uint8_t* pc, Opcode op, Entry entry) {
  MemArg arg;
  ValType address;
  uint8_t lane;
  pc = ReadMemArg(pc, entry.log2, &arg, &address);
  if (pc != nullptr) pc = ReadLane(pc, 16u >> entry.log2, &lane);
  if (pc == nullptr) return nullptr;
  const Value* v = PopAll<2>({address, ValType::V128()});
  if (v == nullptr) return nullptr;
  if (live_) sink_.StoreLane(op, arg, lane, v[0], v[1]);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::ExtractLane(const uint8_t* pc, Opcode op, Entry entry) {
  uint8_t lane;
  pc = ReadLane(pc, 1u << entry.log2, &lane);
  if (pc == nullptr || !Pop(ValType::V128())) return nullptr;
  PushResult(ValType::OfKind(entry.result),
             live_ ? sink_.ExtractLane(op, lane, Get(sp_)) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::ReplaceLane(const uint8_t* pc, Opcode op, Entry entry) {
  uint8_t lane;
  pc = ReadLane(pc, 1u << entry.log2, &lane);
  if (pc == nullptr) return nullptr;
  const Value* v = PopAll<2>({ValType::V128(), ValType::OfKind(entry.operand)});
  if (v == nullptr) return nullptr;
  PushResult(ValType::V128(), live_ ? sink_.ReplaceLane(op, lane, v[0], v[1]) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::Shuffle(const uint8_t* pc) {
  const uint8_t* const next = ReadShuffleLanes(pc);
  if (next == nullptr) return nullptr;
  const std::span<const uint8_t, 16> lanes(pc, 16);
  const Value* v = PopAll<2>({ValType::V128(), ValType::V128()});
  if (v == nullptr) return nullptr;
  PushResult(ValType::V128(), live_ ? sink_.Shuffle(lanes, v[0], v[1]) : Value());
  return next;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::V128Const(const uint8_t* pc) {
  const uint8_t* const next = ReadBytes16(pc);
  if (next == nullptr) return nullptr;
  const std::span<const uint8_t, 16> bytes(pc, 16);
  PushResult(ValType::V128(), live_ ? sink_.V128Const(bytes) : Value());
  return next;
}

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_FUNC_DECODER_VECTOR_H_
