#include "fuzz/gen/ir_profile.h"

#include "ir/semantics.h"

namespace davit::fuzz {
namespace {

using ir::Format;
using ir::Opcode;
using ir::Type;

bool HasFloatLanesOnly(ir::TypeSet lanes) {
  for (int t = 0; t < ir::kNumTypes; ++t) {
    const auto type = static_cast<Type>(t);
    if (lanes.Contains(type) && !ir::IsFloat(type)) return false;
  }
  return !lanes.empty();
}

IrFamily FamilyOf(Opcode op) {
  const ir::OpcodeInfo& info = ir::InfoOf(op);
  switch (info.format) {
    case Format::kIntCmp:
    case Format::kFloatCmp:
      return IrFamily::kCompare;
    case Format::kSelect:
      return IrFamily::kSelect;
    case Format::kShuffle:
    case Format::kFromScalar:
    case Format::kExtractLane:
    case Format::kReplaceLane:
      return IrFamily::kVectorLanes;
    default:
      break;
  }
  if (info.vector) {
    return HasFloatLanesOnly(info.lanes) ? IrFamily::kVectorFloat : IrFamily::kVectorInt;
  }
  if (info.format == Format::kConvert) return IrFamily::kConvert;
  if (info.effects == ir::Effects::kTraps) return IrFamily::kDivision;
  if (info.results.Contains(Type::kF64) && !info.results.Contains(Type::kI64)) {
    return IrFamily::kFloatArithmetic;
  }
  return IrFamily::kArithmetic;
}

}  // namespace

IrProfile::IrProfile(Choices& choices, bool vectors) : swarm_(choices) {
  is_algebra_ = choices.OneIn(8);
  if (is_algebra_) {
    for (IrFamily family : {IrFamily::kArithmetic, IrFamily::kDivision, IrFamily::kCompare,
                            IrFamily::kConvert, IrFamily::kChains, IrFamily::kMemory}) {
      swarm_.TurnOn(family);
    }
    for (IrFamily family : {IrFamily::kFloats, IrFamily::kRefs, IrFamily::kFloatArithmetic,
                            IrFamily::kVectorInt, IrFamily::kVectorFloat, IrFamily::kVectorLanes}) {
      swarm_.TurnOff(family);
    }
    vectors = false;
  }
  types_ = {Type::kI32, Type::kI64};
  if (On(IrFamily::kFloats)) types_.insert(types_.end(), {Type::kF32, Type::kF64});
  if (On(IrFamily::kNarrow)) types_.insert(types_.end(), {Type::kI8, Type::kI16});
  if (On(IrFamily::kRefs)) types_.push_back(Type::kRef);
  if (vectors) types_.push_back(Type::kV128);
  std::vector<Opcode> ops;
  for (int i = 0; i < ir::kNumOpcodes; ++i) {
    const auto op = static_cast<Opcode>(i);
    const ir::OpcodeInfo& info = ir::InfoOf(op);
    const bool pure = info.vector ? vectors && op != Opcode::kVconst : ir::IsEvaluable(op);
    if (pure && On(FamilyOf(op))) ops.push_back(op);
  }
  if (ops.empty()) ops.push_back(Opcode::kIadd);
  if (!choices.OneIn(4)) {
    ops_ = std::move(ops);
    return;
  }
  for (uint32_t count = 1 + choices.Below(8); count > 0; --count) {
    ops_.push_back(ops[choices.Below(static_cast<uint32_t>(ops.size()))]);
  }
}

std::vector<Type> IrProfile::TypesIn(ir::TypeSet allowed) const {
  std::vector<Type> types;
  for (Type type : types_) {
    if (allowed.Contains(type)) types.push_back(type);
  }
  return types;
}

}  // namespace davit::fuzz
