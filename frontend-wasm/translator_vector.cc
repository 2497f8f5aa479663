// SsaSink: vectors. Not among SsaSink::kFeatures, so that the decoder refuses them before.
#include "absl/status/status.h"
#include "frontend-wasm/ssa_sink.h"

namespace davit::wasm {

ir::Value SsaSink::Ternary(Opcode op, Value, Value, Value) {
  Fail(absl::UnimplementedError(OpcodeName(op).data()));
  return Value();
}

ir::Value SsaSink::V128Const(std::span<const uint8_t, 16>) {
  return Ternary(Opcode::kV128Const, {}, {}, {});
}

ir::Value SsaSink::Shuffle(std::span<const uint8_t, 16>, Value, Value) {
  return Ternary(Opcode::kI8x16Shuffle, {}, {}, {});
}

ir::Value SsaSink::ExtractLane(Opcode op, uint8_t, Value) { return Ternary(op, {}, {}, {}); }

ir::Value SsaSink::ReplaceLane(Opcode op, uint8_t, Value, Value) { return Ternary(op, {}, {}, {}); }

ir::Value SsaSink::LoadLane(Opcode op, const MemArg&, uint8_t, Value, Value) {
  return Ternary(op, {}, {}, {});
}

void SsaSink::StoreLane(Opcode op, const MemArg&, uint8_t, Value, Value) {
  Ternary(op, {}, {}, {});
}

}  // namespace davit::wasm
