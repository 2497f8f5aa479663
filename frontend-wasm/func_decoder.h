// Decodes and validates one function body in a single pass, and drives a sink while it does: see
// frontend-wasm/sink.h.
//
// The hot loop keeps the position in a register: every handler takes it and returns the next one,
// or null after an error. Values live in an array parallel to the types, so that a call's arguments
// are a span of values as they lie. With a sink whose Value is an empty class the array is never
// touched, every callback is inlined away, and what is left is the validator. Algorithm:
// WebAssembly 3.0, appendix "Validation Algorithm".
//
// One decoder object serves many functions one after the other; it keeps its memory, so that in the
// steady state a function costs no allocation. Several decoders may work on the functions of one
// Module at once.
#ifndef DAVIT_FRONTEND_WASM_FUNC_DECODER_H_
#define DAVIT_FRONTEND_WASM_FUNC_DECODER_H_

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

#include "absl/status/status.h"
#include "frontend-wasm/func_decoder_base.h"
#include "frontend-wasm/module.h"
#include "frontend-wasm/sink.h"

namespace davit::wasm {

template <FuncSink Sink>
class FuncDecoder : private internal::FuncDecoderBase {
 public:
  // `sink` must outlive the decoder.
  explicit FuncDecoder(Sink& sink) : FuncDecoderBase(kHasValues), sink_(sink) {}
  FuncDecoder(const FuncDecoder&) = delete;
  FuncDecoder& operator=(const FuncDecoder&) = delete;

  // Decodes the body of a defined function. After an error the sink's work on this function is
  // worthless. Precondition: !module.is_imported_function(function_index). Errors: InvalidArgument
  // if the body is not valid, Unimplemented if it uses a feature that is not enabled in
  // module.features, ResourceExhausted if it exceeds module.limits; the message says function,
  // offset, operator. Cost: linear.
  absl::Status Decode(const Module& module, uint32_t function_index) {
    const uint8_t* pc = Begin(module, function_index, Sink::kFeatures);
    if (pc == nullptr) return TakeStatus();
    EnsureRoom(0);
    controls_.clear();
    saved_params_.clear();
    PushFrame(FrameKind::kFunction, {{}, FuncState::type().results});
    sink_.BeginFunction(*this, controls_.back());
    while (pc != end_) {
      pc = Step(pc);
      if (pc == nullptr) [[unlikely]]
        return TakeStatus();
    }
    if (!frames_.empty()) {
      FailOpenFrames();
      return TakeStatus();
    }
    sink_.EndFunction();
    return absl::OkStatus();
  }

 private:
  using Value = typename Sink::Value;
  using Control = typename Sink::Control;
  using Kind = ValType::Kind;
  using Handler = internal::Handler;
  using Entry = internal::DispatchEntry;
  static constexpr bool kHasValues = !std::is_empty_v<Value>;
  // The other features' operators give no values.
  static_assert(!kHasValues || internal::kFeaturesWithValues.ContainsAll(Sink::kFeatures));

  // Values, by the stack slots of their types.
  Value Get(const ValType* slot) const {
    if constexpr (kHasValues) {
      return values_[slot - stack_.get()];
    } else {
      return Value();
    }
  }
  void Set(const ValType* slot, Value value) {
    if constexpr (kHasValues) values_[slot - stack_.get()] = value;
  }
  std::span<Value> ValuesAt(const ValType* slot, size_t n) {
    return {values_.get() + (slot - stack_.get()), n};
  }
  std::span<Value> TopValues(size_t n) { return ValuesAt(sp_ - n, n); }

  void EnsureRoom(size_t n) {
    if (HasRoom(n)) [[likely]]
      return;
    const size_t used = static_cast<size_t>(sp_ - stack_.get());
    auto grown = std::make_unique_for_overwrite<Value[]>(GrowTypes(n));
    if constexpr (kHasValues) std::copy_n(values_.get(), used, grown.get());
    values_ = std::move(grown);
  }
  bool MatchTop(std::span<const ValType> types) {
    const size_t n = types.size();
    if (n == 0) return true;
    if (n == 1 && sp_ != base_ && sp_[-1] == types[0]) [[likely]]
      return true;
    EnsureRoom(n);
    return MatchTopSlow(types);
  }
  // Takes operands of these types off the stack and gives the values, the first operand's first;
  // null after Fail.
  template <size_t N>
  const Value* PopAll(const std::array<ValType, N>& types) {
    if (!MatchTop(types)) return nullptr;
    sp_ -= N;
    return ValuesAt(sp_, N).data();
  }
  void PushResult(ValType type, Value value) {
    Set(sp_, value);
    Push(type);
  }

  const uint8_t* Step(const uint8_t* pc);
  const uint8_t* Prefixed(const uint8_t* pc, uint8_t prefix);
  const uint8_t* Rare(const uint8_t* pc, Opcode op, Entry entry);

  const uint8_t* Unary(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* Binary(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* Load(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* Store(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* LoadGeneral(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* StoreGeneral(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* I32Const(const uint8_t* pc);
  const uint8_t* I64Const(const uint8_t* pc);
  template <typename Bits>
  const uint8_t* FloatConst(const uint8_t* pc, ValType type);
  const uint8_t* LocalGet(const uint8_t* pc);
  const uint8_t* LocalSet(const uint8_t* pc);
  const uint8_t* LocalTee(const uint8_t* pc);
  const uint8_t* GlobalGet(const uint8_t* pc);
  const uint8_t* GlobalSet(const uint8_t* pc);
  const uint8_t* Drop(const uint8_t* pc);
  const uint8_t* Select(const uint8_t* pc);
  const uint8_t* SelectTyped(const uint8_t* pc);

  const uint8_t* Ternary(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* Shift(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* LoadLane(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* StoreLane(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* ExtractLane(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* ReplaceLane(const uint8_t* pc, Opcode op, Entry entry);
  const uint8_t* Shuffle(const uint8_t* pc);
  const uint8_t* V128Const(const uint8_t* pc);

  const uint8_t* Block(const uint8_t* pc, FrameKind kind);
  const uint8_t* If(const uint8_t* pc);
  const uint8_t* Else(const uint8_t* pc);
  const uint8_t* End(const uint8_t* pc);
  const uint8_t* Br(const uint8_t* pc);
  const uint8_t* BrIf(const uint8_t* pc);
  const uint8_t* BrTable(const uint8_t* pc);
  const uint8_t* Return(const uint8_t* pc);
  const uint8_t* Unreachable(const uint8_t* pc);
  const uint8_t* TryTable(const uint8_t* pc);
  const uint8_t* Call(const uint8_t* pc);
  const uint8_t* CallIndirect(const uint8_t* pc);
  template <typename Emit>
  void FinishCall(const FuncType& type, Emit emit);
  void PushFrame(FrameKind kind, const FuncType& type);
  void StartElse(internal::Frame& frame, bool implicit);

  const uint8_t* MemorySize(const uint8_t* pc);
  const uint8_t* MemoryGrow(const uint8_t* pc);
  const uint8_t* MemoryFill(const uint8_t* pc);
  const uint8_t* MemoryCopy(const uint8_t* pc);
  const uint8_t* MemoryInit(const uint8_t* pc);
  const uint8_t* DataDrop(const uint8_t* pc);
  const uint8_t* TableGet(const uint8_t* pc);
  const uint8_t* TableSet(const uint8_t* pc);
  const uint8_t* TableSize(const uint8_t* pc);
  const uint8_t* TableGrow(const uint8_t* pc);
  const uint8_t* TableFill(const uint8_t* pc);
  const uint8_t* TableCopy(const uint8_t* pc);
  const uint8_t* TableInit(const uint8_t* pc);
  const uint8_t* ElemDrop(const uint8_t* pc);
  const uint8_t* RefNull(const uint8_t* pc);
  const uint8_t* RefIsNull(const uint8_t* pc);
  const uint8_t* RefFunc(const uint8_t* pc);
  const uint8_t* RefAsNonNull(const uint8_t* pc);
  const uint8_t* CallRef(const uint8_t* pc);
  const uint8_t* BrOnNull(const uint8_t* pc);
  const uint8_t* BrOnNonNull(const uint8_t* pc);

  Sink& sink_;
  std::unique_ptr<Value[]> values_;
  // Parallel to frames_.
  std::vector<Control> controls_;
  // Parameters of the open ifs that the sink knows, for their second arms.
  std::vector<Value> saved_params_;
};

}  // namespace davit::wasm

#include "frontend-wasm/func_decoder_control.h"
#include "frontend-wasm/func_decoder_simple.h"
#include "frontend-wasm/func_decoder_tables.h"
#include "frontend-wasm/func_decoder_vector.h"

#endif  // DAVIT_FRONTEND_WASM_FUNC_DECODER_H_
