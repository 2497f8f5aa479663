// Operators on whole memories and tables, and on references; part of frontend-wasm/func_decoder.h.
#ifndef DAVIT_FRONTEND_WASM_FUNC_DECODER_TABLES_H_
#define DAVIT_FRONTEND_WASM_FUNC_DECODER_TABLES_H_

#include "frontend-wasm/func_decoder.h"

namespace davit::wasm {

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::MemorySize(const uint8_t* pc) {
  uint32_t memory;
  pc = ReadMemoryIndex(pc, &memory);
  if (pc == nullptr) return nullptr;
  PushResult(MemoryAddress(memory), live_ ? sink_.MemorySize(memory) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::MemoryGrow(const uint8_t* pc) {
  uint32_t memory;
  pc = ReadMemoryIndex(pc, &memory);
  if (pc == nullptr || !Pop(MemoryAddress(memory))) return nullptr;
  PushResult(MemoryAddress(memory), live_ ? sink_.MemoryGrow(memory, Get(sp_)) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::MemoryFill(const uint8_t* pc) {
  uint32_t memory;
  pc = ReadMemoryIndex(pc, &memory);
  if (pc == nullptr) return nullptr;
  const ValType address = MemoryAddress(memory);
  const Value* v = PopAll<3>({address, ValType::I32(), address});
  if (v == nullptr) return nullptr;
  if (live_) sink_.MemoryFill(memory, v[0], v[1], v[2]);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::MemoryCopy(const uint8_t* pc) {
  uint32_t destination;
  uint32_t source;
  pc = ReadMemoryIndex(pc, &destination);
  if (pc != nullptr) pc = ReadMemoryIndex(pc, &source);
  if (pc == nullptr) return nullptr;
  const ValType to = MemoryAddress(destination);
  const ValType from = MemoryAddress(source);
  const Value* v = PopAll<3>({to, from, internal::Narrower(to, from)});
  if (v == nullptr) return nullptr;
  if (live_) sink_.MemoryCopy(destination, source, v[0], v[1], v[2]);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::MemoryInit(const uint8_t* pc) {
  uint32_t data;
  uint32_t memory;
  pc = ReadDataIndex(pc, &data);
  if (pc != nullptr) pc = ReadMemoryIndex(pc, &memory);
  if (pc == nullptr) return nullptr;
  const Value* v = PopAll<3>({MemoryAddress(memory), ValType::I32(), ValType::I32()});
  if (v == nullptr) return nullptr;
  if (live_) sink_.MemoryInit(data, memory, v[0], v[1], v[2]);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::DataDrop(const uint8_t* pc) {
  uint32_t data;
  pc = ReadDataIndex(pc, &data);
  if (pc != nullptr && live_) sink_.DataDrop(data);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::TableGet(const uint8_t* pc) {
  uint32_t table;
  pc = ReadTableIndex(pc, &table);
  if (pc == nullptr || !Pop(TableAddress(table))) return nullptr;
  PushResult(module_->tables[table].element, live_ ? sink_.TableGet(table, Get(sp_)) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::TableSet(const uint8_t* pc) {
  uint32_t table;
  pc = ReadTableIndex(pc, &table);
  if (pc == nullptr) return nullptr;
  const Value* v = PopAll<2>({TableAddress(table), module_->tables[table].element});
  if (v == nullptr) return nullptr;
  if (live_) sink_.TableSet(table, v[0], v[1]);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::TableSize(const uint8_t* pc) {
  uint32_t table;
  pc = ReadTableIndex(pc, &table);
  if (pc == nullptr) return nullptr;
  PushResult(TableAddress(table), live_ ? sink_.TableSize(table) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::TableGrow(const uint8_t* pc) {
  uint32_t table;
  pc = ReadTableIndex(pc, &table);
  if (pc == nullptr) return nullptr;
  const ValType address = TableAddress(table);
  const Value* v = PopAll<2>({module_->tables[table].element, address});
  if (v == nullptr) return nullptr;
  PushResult(address, live_ ? sink_.TableGrow(table, v[0], v[1]) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::TableFill(const uint8_t* pc) {
  uint32_t table;
  pc = ReadTableIndex(pc, &table);
  if (pc == nullptr) return nullptr;
  const ValType address = TableAddress(table);
  const Value* v = PopAll<3>({address, module_->tables[table].element, address});
  if (v == nullptr) return nullptr;
  if (live_) sink_.TableFill(table, v[0], v[1], v[2]);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::TableCopy(const uint8_t* pc) {
  uint32_t destination;
  uint32_t source;
  pc = ReadTableIndex(pc, &destination);
  if (pc != nullptr) pc = ReadTableIndex(pc, &source);
  if (pc == nullptr) return nullptr;
  if (!CheckElementType(module_->tables[source].element, destination)) return nullptr;
  const ValType to = TableAddress(destination);
  const ValType from = TableAddress(source);
  const Value* v = PopAll<3>({to, from, internal::Narrower(to, from)});
  if (v == nullptr) return nullptr;
  if (live_) sink_.TableCopy(destination, source, v[0], v[1], v[2]);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::TableInit(const uint8_t* pc) {
  uint32_t element;
  uint32_t table;
  pc = ReadElementIndex(pc, &element);
  if (pc != nullptr) pc = ReadTableIndex(pc, &table);
  if (pc == nullptr) return nullptr;
  if (!CheckElementType(module_->elements[element].type, table)) return nullptr;
  const Value* v = PopAll<3>({TableAddress(table), ValType::I32(), ValType::I32()});
  if (v == nullptr) return nullptr;
  if (live_) sink_.TableInit(element, table, v[0], v[1], v[2]);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::ElemDrop(const uint8_t* pc) {
  uint32_t element;
  pc = ReadElementIndex(pc, &element);
  if (pc != nullptr && live_) sink_.ElemDrop(element);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::RefNull(const uint8_t* pc) {
  ValType type;
  pc = ReadHeapType(pc, /*nullable=*/true, &type);
  if (pc == nullptr) return nullptr;
  PushResult(type, live_ ? sink_.RefNull(type) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::RefIsNull(const uint8_t* pc) {
  ValType type;
  if (!PopAny(&type)) return nullptr;
  if (!type.is_ref() && !type.is_bottom()) {
    return FailNotReference(type);
  }
  PushResult(ValType::I32(), live_ ? sink_.RefIsNull(Get(sp_)) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::RefFunc(const uint8_t* pc) {
  uint32_t function;
  pc = ReadFunctionIndex(pc, &function);
  if (pc == nullptr) return nullptr;
  if (!module_->declared_functions[function]) {
    return FailUndeclared(function);
  }
  PushResult(module_->function_reference(function), live_ ? sink_.RefFunc(function) : Value());
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::RefAsNonNull(const uint8_t* pc) {
  ValType type;
  if (!PopRef(&type)) return nullptr;
  PushResult(internal::NonNull(type), live_ ? sink_.RefAsNonNull(Get(sp_)) : Value());
  return pc;
}

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_FUNC_DECODER_TABLES_H_
