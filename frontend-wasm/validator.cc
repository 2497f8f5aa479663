#include "frontend-wasm/validator.h"

#include "absl/status/statusor.h"
#include "frontend-wasm/decoder.h"
#include "frontend-wasm/func_decoder.h"
#include "support/status.h"

namespace davit::wasm {
namespace {

// A sink that wants nothing: FuncDecoder with it is the validator.
struct ValidateSink {
  struct Value {};
  struct Control {};
  using In = std::span<const Value>;
  using Out = std::span<Value>;
  static constexpr Features kFeatures = Features::Validated();

  void BeginFunction(const FuncState&, Control&) {}
  void EndFunction() {}
  Value Const(ValType, uint64_t) { return {}; }
  Value Unary(Opcode, Value) { return {}; }
  Value Binary(Opcode, Value, Value) { return {}; }
  Value Ternary(Opcode, Value, Value, Value) { return {}; }
  Value V128Const(std::span<const uint8_t, 16>) { return {}; }
  Value Shuffle(std::span<const uint8_t, 16>, Value, Value) { return {}; }
  Value ExtractLane(Opcode, uint8_t, Value) { return {}; }
  Value ReplaceLane(Opcode, uint8_t, Value, Value) { return {}; }
  Value LocalGet(uint32_t) { return {}; }
  void LocalSet(uint32_t, Value) {}
  Value LocalTee(uint32_t, Value) { return {}; }
  Value GlobalGet(uint32_t) { return {}; }
  void GlobalSet(uint32_t, Value) {}
  Value Select(Value, Value, Value, ValType) { return {}; }
  void Drop(Value) {}
  Value Load(Opcode, const MemArg&, Value) { return {}; }
  void Store(Opcode, const MemArg&, Value, Value) {}
  Value LoadLane(Opcode, const MemArg&, uint8_t, Value, Value) { return {}; }
  void StoreLane(Opcode, const MemArg&, uint8_t, Value, Value) {}
  Value MemorySize(uint32_t) { return {}; }
  Value MemoryGrow(uint32_t, Value) { return {}; }
  void MemoryFill(uint32_t, Value, Value, Value) {}
  void MemoryCopy(uint32_t, uint32_t, Value, Value, Value) {}
  void MemoryInit(uint32_t, uint32_t, Value, Value, Value) {}
  void DataDrop(uint32_t) {}
  Value TableGet(uint32_t, Value) { return {}; }
  void TableSet(uint32_t, Value, Value) {}
  Value TableSize(uint32_t) { return {}; }
  Value TableGrow(uint32_t, Value, Value) { return {}; }
  void TableFill(uint32_t, Value, Value, Value) {}
  void TableCopy(uint32_t, uint32_t, Value, Value, Value) {}
  void TableInit(uint32_t, uint32_t, Value, Value, Value) {}
  void ElemDrop(uint32_t) {}
  Value RefNull(ValType) { return {}; }
  Value RefIsNull(Value) { return {}; }
  Value RefFunc(uint32_t) { return {}; }
  Value RefAsNonNull(Value) { return {}; }
  void Call(uint32_t, In, Out) {}
  void CallIndirect(uint32_t, uint32_t, Value, In, Out) {}
  void CallRef(uint32_t, Value, std::span<const Value>, std::span<Value>) {}
  void Block(Control&, const FrameInfo&, Out) {}
  void Loop(Control&, const FrameInfo&, Out) {}
  void If(Control&, const FrameInfo&, Value, Out) {}
  void Else(Control&, const FrameInfo&, bool, In, bool, Out) {}
  void End(Control&, const FrameInfo&, bool, Out) {}
  void Br(Control&, In) {}
  void BrIf(Control&, Value, In) {}
  void BrTable(Value, const BranchTargets<Control>&, In) {}
  void Return(In) {}
  void Unreachable() {}
};

}  // namespace

struct FuncValidator::Impl {
  ValidateSink sink;
  FuncDecoder<ValidateSink> decoder{sink};
};

FuncValidator::FuncValidator() : impl_(std::make_unique<Impl>()) {}
FuncValidator::~FuncValidator() = default;
FuncValidator::FuncValidator(FuncValidator&&) noexcept = default;
FuncValidator& FuncValidator::operator=(FuncValidator&&) noexcept = default;

absl::Status FuncValidator::Validate(const Module& module, uint32_t function_index) {
  return impl_->decoder.Decode(module, function_index);
}

absl::Status ValidateFunction(const Module& module, uint32_t function_index,
                              FuncValidator& validator) {
  return validator.Validate(module, function_index);
}

absl::Status ValidateBodies(const Module& module) {
  FuncValidator validator;
  for (uint32_t i = module.num_imported_functions; i < module.num_functions(); ++i) {
    DAVIT_RETURN_IF_ERROR(validator.Validate(module, i));
  }
  return absl::OkStatus();
}

absl::Status ValidateModule(std::span<const uint8_t> bytes, const Features& features,
                            const Limits& limits) {
  DAVIT_ASSIGN_OR_RETURN(const Module module, DecodeModule(bytes, features, limits));
  return ValidateBodies(module);
}

}  // namespace davit::wasm
