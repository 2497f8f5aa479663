// SsaSink: the vector operators that access memory. Each is a scalar access and an operation on
// lanes; a back end with one instruction for the two finds them side by side.
#include "frontend-wasm/ssa_sink.h"
#include "support/check.h"

namespace davit::wasm {
namespace {

using ir::Lanes;
using ir::Type;
using I = ir::Opcode;

struct VectorAccess {
  // Of the scalar.
  ir::Opcode op = I::kAlias;
  Type type = Type::kVoid;
  uint8_t size = 0;
  // What makes the vector of it, in which lanes; for kScalarToVector also what extends the lanes.
  ir::Opcode make = I::kAlias;
  Lanes lanes = Lanes::kI8x16;
  ir::Opcode extend = I::kAlias;
  Lanes extended = Lanes::kI8x16;
};

constexpr VectorAccess Extending(ir::Opcode extend, Lanes lanes) {
  return {I::kLoad, Type::kI64, 8, I::kScalarToVector, Lanes::kI64x2, extend, lanes};
}

constexpr VectorAccess AccessOf(Opcode op) {
  switch (op) {
    case Opcode::kV128Load8Splat:
      return {I::kUload8, Type::kI32, 1, I::kSplat, Lanes::kI8x16};
    case Opcode::kV128Load16Splat:
      return {I::kUload16, Type::kI32, 2, I::kSplat, Lanes::kI16x8};
    case Opcode::kV128Load32Splat:
      return {I::kLoad, Type::kI32, 4, I::kSplat, Lanes::kI32x4};
    case Opcode::kV128Load64Splat:
      return {I::kLoad, Type::kI64, 8, I::kSplat, Lanes::kI64x2};
    case Opcode::kV128Load32Zero:
      return {I::kLoad, Type::kI32, 4, I::kScalarToVector, Lanes::kI32x4};
    case Opcode::kV128Load64Zero:
      return {I::kLoad, Type::kI64, 8, I::kScalarToVector, Lanes::kI64x2};
    case Opcode::kV128Load8x8S:
      return Extending(I::kVextendLowS, Lanes::kI16x8);
    case Opcode::kV128Load8x8U:
      return Extending(I::kVextendLowU, Lanes::kI16x8);
    case Opcode::kV128Load16x4S:
      return Extending(I::kVextendLowS, Lanes::kI32x4);
    case Opcode::kV128Load16x4U:
      return Extending(I::kVextendLowU, Lanes::kI32x4);
    case Opcode::kV128Load32x2S:
      return Extending(I::kVextendLowS, Lanes::kI64x2);
    case Opcode::kV128Load32x2U:
      return Extending(I::kVextendLowU, Lanes::kI64x2);
    case Opcode::kV128Load8Lane:
      return {I::kUload8, Type::kI32, 1, I::kReplaceLane, Lanes::kI8x16};
    case Opcode::kV128Load16Lane:
      return {I::kUload16, Type::kI32, 2, I::kReplaceLane, Lanes::kI16x8};
    case Opcode::kV128Load32Lane:
      return {I::kLoad, Type::kI32, 4, I::kReplaceLane, Lanes::kI32x4};
    case Opcode::kV128Load64Lane:
      return {I::kLoad, Type::kI64, 8, I::kReplaceLane, Lanes::kI64x2};
    case Opcode::kV128Store8Lane:
      return {I::kStore8, Type::kI32, 1, I::kExtractLaneU, Lanes::kI8x16};
    case Opcode::kV128Store16Lane:
      return {I::kStore16, Type::kI32, 2, I::kExtractLaneU, Lanes::kI16x8};
    case Opcode::kV128Store32Lane:
      return {I::kStore, Type::kI32, 4, I::kExtractLane, Lanes::kI32x4};
    case Opcode::kV128Store64Lane:
      return {I::kStore, Type::kI64, 8, I::kExtractLane, Lanes::kI64x2};
    default:
      break;
  }
  DAVIT_CHECK(!"not an access of a vector");
  return {};
}

}  // namespace

ir::Value SsaSink::LoadVector(Opcode op, const MemArg& mem, Value address) {
  const VectorAccess access = AccessOf(op);
  ir::MemFlags flags;
  const Address place = MemoryAddress(mem, address, access.size, &flags);
  const Value scalar = b_.Load(access.op, access.type, flags, place.base, place.offset);
  const Value vector = b_.LaneOp(access.make, access.lanes, scalar);
  if (access.extend == I::kAlias) return vector;
  return b_.LaneOp(access.extend, access.extended, vector);
}

ir::Value SsaSink::LoadLane(Opcode op, const MemArg& mem, uint8_t lane, Value address,
                            Value vector) {
  if (dead_) return Value();
  At();
  const VectorAccess access = AccessOf(op);
  ir::MemFlags flags;
  const Address place = MemoryAddress(mem, address, access.size, &flags);
  const Value scalar = b_.Load(access.op, access.type, flags, place.base, place.offset);
  return b_.LaneOp(access.make, access.lanes, vector, scalar.index(), lane);
}

void SsaSink::StoreLane(Opcode op, const MemArg& mem, uint8_t lane, Value address, Value vector) {
  if (dead_) return;
  At();
  const VectorAccess access = AccessOf(op);
  ir::MemFlags flags;
  const Address place = MemoryAddress(mem, address, access.size, &flags);
  const Value scalar = b_.LaneOp(access.make, access.lanes, vector, lane);
  b_.Store(access.op, flags, scalar, place.base, place.offset);
}

}  // namespace davit::wasm
