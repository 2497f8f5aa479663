// The generator's operations on vectors; see fuzz/gen/ir_function_gen.h.
#include "fuzz/gen/ir_function_gen.h"
#include "ir/semantics.h"
#include "ir/semantics_vector.h"

namespace davit::fuzz {
namespace {

using ir::Format;
using ir::Lanes;
using ir::V128;

// The lanes that may be NaNs of open bits.
bool MayGiveNan(Opcode op, Lanes lanes) {
  switch (op) {
    case Opcode::kVfadd:
    case Opcode::kVfsub:
    case Opcode::kVfmul:
    case Opcode::kVfdiv:
    case Opcode::kVfmin:
    case Opcode::kVfmax:
    case Opcode::kVfsqrt:
    case Opcode::kVfceil:
    case Opcode::kVffloor:
    case Opcode::kVftrunc:
    case Opcode::kVfnearest:
    case Opcode::kVfdemoteZero:
    case Opcode::kVfpromoteLow:
      return ir::IsFloat(lanes);
    default:
      return false;
  }
}

Lanes AnyLanes(Choices& choices, ir::TypeSet allowed) {
  uint32_t count = 0;
  Lanes list[ir::kNumLanes];
  for (int i = 0; i < ir::kNumLanes; ++i) {
    const auto lanes = static_cast<Lanes>(i);
    if (allowed.empty() || allowed.Contains(ir::LaneType(lanes))) list[count++] = lanes;
  }
  return list[choices.Below(count)];
}

// The numbers of a shuffle: lanes in any order, or what machines have one instruction for, which is
// consecutive bytes and interleaved halves.
V128 AnyMask(Choices& choices) {
  const uint32_t bytes = 1u << choices.Below(4);
  const uint32_t kind = choices.Below(4);
  const uint32_t first = choices.Below(32);
  V128 mask;
  for (uint32_t lane = 0; lane < 16 / bytes; ++lane) {
    uint32_t from = choices.Below(32 / bytes) * bytes;
    if (kind == 2) from = first + lane * bytes;
    if (kind == 3) from = lane % 2 * 16 + first / 16 * 8 + lane / 2 * bytes;
    for (uint32_t i = 0; i < bytes; ++i) {
      mask = ir::WithLane(mask, 8, static_cast<int>(lane * bytes + i), (from + i) % 32);
    }
  }
  return mask;
}

}  // namespace

Value FunctionGenerator::VectorConstant(const V128& bits) {
  return Emit(
      {.op = Opcode::kVconst, .type = Type::kV128, .b = vectors_.Intern(func_.vectors, bits)});
}

// Lanes of one shape, each of them telling; or one value in all of them.
Value FunctionGenerator::AnyVectorConstant() {
  // What a swizzle takes for a shuffle, and what it must not.
  if (choices_.OneIn(4)) return VectorConstant(AnyMask(choices_));
  const Lanes lanes = AnyLanes(choices_, {});
  const bool splat = choices_.OneIn(4);
  const int bits = ir::LaneBits(lanes);
  V128 value;
  uint64_t lane = 0;
  for (int i = 0; i < ir::LaneCount(lanes); ++i) {
    if (i == 0 || !splat) lane = GenerateConstant(choices_, ir::LaneType(lanes));
    value = ir::WithLane(value, bits, i, lane);
  }
  return VectorConstant(value);
}

Value FunctionGenerator::CanonicalLanes(Value value, Lanes lanes) {
  const bool is_f32 = lanes == Lanes::kF32x4;
  V128 nan;
  for (int i = 0; i < ir::LaneCount(lanes); ++i) {
    nan = ir::WithLane(nan, ir::LaneBits(lanes), i,
                       is_f32 ? ir::kCanonicalNan32 : ir::kCanonicalNan64);
  }
  const auto equal =
      static_cast<uint8_t>(static_cast<int>(lanes) << 4) | static_cast<uint8_t>(ir::FloatCond::kEq);
  const Value is_number = Emit({.op = Opcode::kVfcmp,
                                .type = Type::kV128,
                                .aux = static_cast<uint8_t>(equal),
                                .a = value.index(),
                                .b = value.index()});
  const Value canonical = VectorConstant(nan);
  return Emit({.op = Opcode::kVbitselect,
               .type = Type::kV128,
               .a = value.index(),
               .b = canonical.index(),
               .c = is_number.index()});
}

Value FunctionGenerator::Vector(Opcode op) {
  const ir::OpcodeInfo& info = ir::InfoOf(op);
  const Lanes lanes = AnyLanes(choices_, info.lanes);
  const bool has_lanes = !info.lanes.empty();
  Inst inst{.op = op,
            .type = ir::VectorResult(op, lanes),
            .aux = has_lanes ? static_cast<uint8_t>(lanes) : uint8_t{0}};
  const auto vector = [&] { return Operand(Type::kV128).index(); };
  const auto any_lane = [&] { return choices_.Below(static_cast<uint32_t>(ir::LaneCount(lanes))); };
  inst.a = info.format == Format::kFromScalar ? Operand(ir::LaneScalar(lanes)).index() : vector();
  switch (info.format) {
    case Format::kBinary:
    case Format::kVecBinary:
      inst.b = vector();
      break;
    case Format::kVecIntCmp: {
      // i64x2 has no unsigned order, which comes last.
      const int conds =
          lanes == Lanes::kI64x2 ? static_cast<int>(ir::IntCond::kUlt) : ir::kNumIntConds;
      inst.aux = static_cast<uint8_t>(inst.aux << 4 | choices_.Below(static_cast<uint32_t>(conds)));
      inst.b = vector();
      break;
    }
    case Format::kVecFloatCmp:
      inst.aux = static_cast<uint8_t>(inst.aux << 4 | choices_.Below(ir::kNumFloatConds));
      inst.b = vector();
      break;
    case Format::kVecShift:
      inst.b = Operand(Type::kI32).index();
      break;
    case Format::kTernary:
      inst.b = vector();
      inst.c = vector();
      break;
    case Format::kShuffle:
      inst.b = vector();
      inst.c = vectors_.Intern(func_.vectors, AnyMask(choices_));
      break;
    case Format::kExtractLane:
      inst.b = any_lane();
      break;
    case Format::kReplaceLane:
      inst.b = Operand(ir::LaneScalar(lanes)).index();
      inst.c = any_lane();
      break;
    default:
      break;
  }
  if (!has_lanes || !MayGiveNan(op, lanes)) return Define(inst);
  const Value value = CanonicalLanes(Emit(inst), lanes);
  values_[static_cast<int>(Type::kV128)].push_back(value);
  return value;
}

}  // namespace davit::fuzz
