// Control flow and calls; part of frontend-wasm/func_decoder.h.
#ifndef DAVIT_FRONTEND_WASM_FUNC_DECODER_CONTROL_H_
#define DAVIT_FRONTEND_WASM_FUNC_DECODER_CONTROL_H_

#include "frontend-wasm/func_decoder.h"

namespace davit::wasm {

template <FuncSink Sink>
void FuncDecoder<Sink>::PushFrame(FrameKind kind, const FuncType& type) {
  OpenFrame(kind, type);
  controls_.emplace_back();
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::Block(const uint8_t* pc, FrameKind kind) {
  FuncType type;
  pc = ReadBlockType(pc, &type);
  if (pc == nullptr || !MatchTop(type.params)) [[unlikely]]
    return nullptr;
  PushFrame(kind, type);
  if (!live_) return pc;
  if (kind == FrameKind::kLoop) {
    sink_.Loop(controls_.back(), frames_.back(), TopValues(type.params.size()));
  } else {
    sink_.Block(controls_.back(), frames_.back(), TopValues(type.params.size()));
  }
  return pc;
}

// The catch clauses are branches from outside of the frame.
template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::TryTable(const uint8_t* pc) {
  FuncType type;
  pc = ReadBlockType(pc, &type);
  if (pc != nullptr) pc = ReadCatches(pc);
  if (pc == nullptr || !MatchTop(type.params)) return nullptr;
  PushFrame(FrameKind::kBlock, type);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::If(const uint8_t* pc) {
  FuncType type;
  pc = ReadBlockType(pc, &type);
  if (pc == nullptr || !Pop(ValType::I32())) [[unlikely]]
    return nullptr;
  const Value condition = Get(sp_);
  if (!MatchTop(type.params)) [[unlikely]]
    return nullptr;
  PushFrame(FrameKind::kIf, type);
  if (!live_) return pc;
  const std::span<Value> params = TopValues(type.params.size());
  if constexpr (kHasValues) saved_params_.insert(saved_params_.end(), params.begin(), params.end());
  sink_.If(controls_.back(), frames_.back(), condition, params);
  return pc;
}

// Turns the frame from its first to its second arm. The first arm's results are on the stack and
// are replaced by the parameters. The sink gets these above the results, as it may want both.
template <FuncSink Sink>
void FuncDecoder<Sink>::StartElse(internal::Frame& frame, bool implicit) {
  const size_t num_params = frame.type.params.size();
  const bool falls_through = live_;
  EnsureRoom(num_params);
  frame.kind = FrameKind::kElse;
  if (frame.live_before) {
    const std::span<Value> params = ValuesAt(sp_, num_params);
    if constexpr (kHasValues) {
      std::copy_n(saved_params_.end() - num_params, num_params, params.begin());
      saved_params_.resize(saved_params_.size() - num_params);
    }
    sink_.Else(controls_.back(), frame, falls_through, TopValues(frame.type.results.size()),
               implicit, params);
    if constexpr (kHasValues) {
      if (sp_ != base_) std::copy(params.begin(), params.end(), ValuesAt(base_, 0).data());
    }
  }
  frame.end_reached |= falls_through;
  frame.polymorphic = false;
  live_ = frame.live_before;
  sp_ = std::copy(frame.type.params.begin(), frame.type.params.end(), base_);
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::Else(const uint8_t* pc) {
  internal::Frame& frame = frames_.back();
  if (frame.kind != FrameKind::kIf) [[unlikely]]
    return Fail("without an if");
  if (!MatchTop(frame.type.results) || !CheckFrameHeight()) [[unlikely]]
    return nullptr;
  StartElse(frame, false);
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::End(const uint8_t* pc) {
  internal::Frame& frame = frames_.back();
  if (!MatchTop(frame.type.results) || !CheckFrameHeight()) [[unlikely]]
    return nullptr;
  if (frame.kind == FrameKind::kIf) {
    const bool is_same = SameTypes(frame.type.params, frame.type.results);
    if (!is_same && !AreSubtypes(frame.type.params, frame.type.results, module_->types))
        [[unlikely]] {
      return FailIfWithoutElse(frame);
    }
    StartElse(frame, true);
    if (!is_same) std::copy(frame.type.results.begin(), frame.type.results.end(), base_);
  }
  const size_t num_results = frame.type.results.size();
  const bool is_function = frame.kind == FrameKind::kFunction;
  if (frame.live_before) {
    const std::span<Value> results = TopValues(num_results);
    sink_.End(controls_.back(), frame, live_, results);
    live_ = live_ || (frame.end_reached && frame.kind != FrameKind::kLoop);
    if (is_function && live_) sink_.Return(results);
  }
  frames_.pop_back();
  controls_.pop_back();
  if (is_function) {
    return pc == end_ ? pc : Fail("of the function is followed by more code");
  }
  base_ = stack_.get() + frames_.back().base;
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::Br(const uint8_t* pc) {
  uint32_t depth;
  pc = ReadLabel(pc, &depth);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  internal::Frame& target = frame(depth);
  const std::span<const ValType> types = target.label_types();
  if (!MatchTop(types)) [[unlikely]]
    return nullptr;
  if (live_) {
    target.end_reached = true;
    sink_.Br(*(&controls_.back() - depth), TopValues(types.size()));
  }
  SetUnreachable();
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::BrIf(const uint8_t* pc) {
  uint32_t depth;
  pc = ReadLabel(pc, &depth);
  if (pc == nullptr || !Pop(ValType::I32())) [[unlikely]]
    return nullptr;
  const Value condition = Get(sp_);
  internal::Frame& target = frame(depth);
  const std::span<const ValType> types = target.label_types();
  if (!MatchTop(types)) [[unlikely]]
    return nullptr;
  if (live_) {
    target.end_reached = true;
    sink_.BrIf(*(&controls_.back() - depth), condition, TopValues(types.size()));
  }
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::BrTable(const uint8_t* pc) {
  pc = ReadBranchTable(pc);
  if (pc == nullptr || !Pop(ValType::I32())) [[unlikely]]
    return nullptr;
  const Value index = Get(sp_);
  if (!CheckBranchTable()) [[unlikely]]
    return nullptr;
  if (live_) {
    const size_t arity = frame(table_depths_.back()).label_types().size();
    sink_.BrTable(index, BranchTargets<Control>(table_depths_, &controls_.back()),
                  TopValues(arity));
  }
  SetUnreachable();
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::Return(const uint8_t* pc) {
  const std::span<const ValType> results = FuncState::type().results;
  if (!MatchTop(results)) [[unlikely]]
    return nullptr;
  if (live_) sink_.Return(TopValues(results.size()));
  SetUnreachable();
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::Unreachable(const uint8_t* pc) {
  if (live_) sink_.Unreachable();
  SetUnreachable();
  return pc;
}

// The arguments are on the stack. The results are written above them, as the sink reads the former
// while it writes the latter, and then moved down.
template <FuncSink Sink>
template <typename Emit>
void FuncDecoder<Sink>::FinishCall(const FuncType& type, Emit emit) {
  const size_t num_params = type.params.size();
  const size_t num_results = type.results.size();
  EnsureRoom(num_results);
  ValType* const first = sp_ - num_params;
  if (live_) {
    const std::span<Value> results = ValuesAt(sp_, num_results);
    emit(TopValues(num_params), results);
    if constexpr (kHasValues) {
      if (num_params != 0) std::copy(results.begin(), results.end(), ValuesAt(first, 0).data());
    }
  }
  sp_ = std::copy(type.results.begin(), type.results.end(), first);
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::Call(const uint8_t* pc) {
  uint32_t function;
  pc = ReadFunctionIndex(pc, &function);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  const FuncType type = module_->function_type(function);
  if (!MatchTop(type.params)) [[unlikely]]
    return nullptr;
  FinishCall(type, [&](std::span<const Value> arguments, std::span<Value> results) {
    sink_.Call(function, arguments, results);
  });
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::CallIndirect(const uint8_t* pc) {
  uint32_t type_index;
  uint32_t table;
  pc = ReadTypeIndex(pc, CompositeKind::kFunc, &type_index);
  if (pc != nullptr) pc = ReadTableIndex(pc, &table);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  if (!CheckFunctionTable(table) || !Pop(module_->tables[table].address_type())) [[unlikely]]
    return nullptr;
  const Value index = Get(sp_);
  const FuncType type = module_->types[type_index];
  if (!MatchTop(type.params)) [[unlikely]]
    return nullptr;
  FinishCall(type, [&](std::span<const Value> arguments, std::span<Value> results) {
    sink_.CallIndirect(type_index, table, index, arguments, results);
  });
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::CallRef(const uint8_t* pc) {
  uint32_t type_index;
  pc = ReadTypeIndex(pc, CompositeKind::kFunc, &type_index);
  if (pc == nullptr || !Pop(ValType::Ref(HeapType::Index(type_index), true))) [[unlikely]]
    return nullptr;
  const Value function = Get(sp_);
  const FuncType type = module_->types[type_index];
  if (!MatchTop(type.params)) [[unlikely]]
    return nullptr;
  FinishCall(type, [&](std::span<const Value> arguments, std::span<Value> results) {
    sink_.CallRef(type_index, function, arguments, results);
  });
  return pc;
}

template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::BrOnNull(const uint8_t* pc) {
  uint32_t depth;
  ValType type;
  pc = ReadLabel(pc, &depth);
  if (pc == nullptr || !PopRef(&type)) [[unlikely]]
    return nullptr;
  const Value reference = Get(sp_);
  internal::Frame& target = frame(depth);
  const std::span<const ValType> types = target.label_types();
  if (!MatchTop(types)) [[unlikely]]
    return nullptr;
  if (live_) {
    target.end_reached = true;
    sink_.BrIf(*(&controls_.back() - depth), sink_.RefIsNull(reference), TopValues(types.size()));
  }
  PushResult(internal::NonNull(type), reference);
  return pc;
}

// The reference goes along with the branch, and is gone where there is none.
template <FuncSink Sink>
const uint8_t* FuncDecoder<Sink>::BrOnNonNull(const uint8_t* pc) {
  uint32_t depth;
  ValType type;
  pc = ReadRefLabel(pc, &depth);
  if (pc == nullptr) [[unlikely]]
    return nullptr;
  // CheckRefBranch knows types only: what room it needs, the values must have too.
  EnsureRoom(frame(depth).label_types().size());
  if (!PopRef(&type)) [[unlikely]]
    return nullptr;
  const Value reference = Get(sp_);
  if (!CheckRefBranch(depth, internal::NonNull(type))) [[unlikely]]
    return nullptr;
  if (live_) {
    const size_t arity = frame(depth).label_types().size();
    const Value is_null = sink_.RefIsNull(reference);
    sink_.BrIf(*(&controls_.back() - depth), sink_.Unary(Opcode::kI32Eqz, is_null),
               ValuesAt(sp_ - (arity - 1), arity));
  }
  return pc;
}

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_FUNC_DECODER_CONTROL_H_
