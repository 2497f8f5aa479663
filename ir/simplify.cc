#include "ir/simplify.h"

#include <array>
#include <utility>

#include "ir/builder.h"
#include "ir/semantics.h"
#include "ir/simplify_rules.h"

namespace davit::ir {
namespace {

using rules::Matcher;
using rules::Rule;

Value Alias(const Matcher&, Inst& inst) { return Value(inst.a); }

constexpr std::array<Rule, kNumOpcodes> MakeRules() {
  std::array<Rule, kNumOpcodes> table = {};
  const auto set = [&](Opcode op, Rule rule) { table[static_cast<size_t>(op)] = rule; };
  set(Opcode::kAlias, Alias);
  set(Opcode::kIadd, rules::Iadd);
  set(Opcode::kIsub, rules::Isub);
  set(Opcode::kImul, rules::Imul);
  set(Opcode::kUmulhi, rules::MulHigh);
  set(Opcode::kSmulhi, rules::MulHigh);
  set(Opcode::kIneg, rules::Ineg);
  set(Opcode::kIaddUext, rules::IaddUext);
  set(Opcode::kUdiv, rules::Udiv);
  set(Opcode::kSdiv, rules::Sdiv);
  set(Opcode::kUrem, rules::Urem);
  set(Opcode::kSrem, rules::Srem);
  set(Opcode::kBand, rules::Band);
  set(Opcode::kBor, rules::Bor);
  set(Opcode::kBxor, rules::Bxor);
  set(Opcode::kBnot, rules::Bnot);
  set(Opcode::kIshl, rules::Ishl);
  set(Opcode::kUshr, rules::Ushr);
  set(Opcode::kSshr, rules::Sshr);
  set(Opcode::kRotl, rules::Rotl);
  set(Opcode::kRotr, rules::Rotr);
  set(Opcode::kIcmp, rules::Icmp);
  set(Opcode::kSelect, rules::Select);
  set(Opcode::kUextend, rules::Uextend);
  set(Opcode::kSextend, rules::Sextend);
  set(Opcode::kIreduce, rules::Ireduce);
  set(Opcode::kSext8, rules::SextInType);
  set(Opcode::kSext16, rules::SextInType);
  set(Opcode::kSext32, rules::SextInType);
  set(Opcode::kBitcast, rules::Bitcast);
  set(Opcode::kFmul, rules::Fmul);
  set(Opcode::kFdiv, rules::Fdiv);
  set(Opcode::kFneg, rules::Fneg);
  set(Opcode::kFabs, rules::Fabs);
  set(Opcode::kFcopysign, rules::Fcopysign);
  set(Opcode::kFceil, rules::RoundToIntegral);
  set(Opcode::kFfloor, rules::RoundToIntegral);
  set(Opcode::kFtrunc, rules::RoundToIntegral);
  set(Opcode::kFnearest, rules::RoundToIntegral);
  set(Opcode::kFcvtFromSint, rules::FcvtFromInt);
  set(Opcode::kFcvtFromUint, rules::FcvtFromInt);
  for (size_t i = 0; i < kNumOpcodes; ++i) {
    if (kOpcodeInfo[i].vector) table[i] = rules::Vector;
  }
  return table;
}
constexpr std::array<Rule, kNumOpcodes> kRules = MakeRules();

// The result as a constant; none if the operation traps on these operands.
Value Fold(Builder& b, const Inst& inst, const uint64_t args[3]) {
  uint64_t bits;
  TrapCode trap;
  const Type operand = b.TypeOf(Value(inst.a));
  if (!EvalPure(inst.op, inst.type, operand, inst.aux, args, &bits, &trap)) return Value::None();
  return b.Const(inst.type, bits);
}

}  // namespace

Value SimplifyInst(Builder& b, Inst& inst) {
  uint64_t args[3] = {0, 0, 0};
  switch (InfoOf(inst.op).format) {
    case Format::kUnary:
    case Format::kConvert:
      if (b.IsConst(Value(inst.a), &args[0])) return Fold(b, inst, args);
      break;
    case Format::kBinary:
    case Format::kAddUext:
    case Format::kIntCmp:
    case Format::kFloatCmp: {
      const bool a_is_const = b.IsConst(Value(inst.a), &args[0]);
      const bool b_is_const = b.IsConst(Value(inst.b), &args[1]);
      if (a_is_const && b_is_const) return Fold(b, inst, args);
      rules::OrderOperands(inst, a_is_const, b_is_const);
      break;
    }
    case Format::kSelect:
      break;
    default:
      if (!InfoOf(inst.op).vector) return Value::None();
      break;
  }
  const Rule rule = kRules[static_cast<size_t>(inst.op)];
  return rule == nullptr ? Value::None() : rule(Matcher(b), inst);
}

namespace rules {

void OrderOperands(Inst& inst, bool a_is_const, bool b_is_const) {
  if (b_is_const || (!a_is_const && inst.a <= inst.b)) return;
  switch (InfoOf(inst.op).format) {
    case Format::kIntCmp:
      inst.aux = static_cast<uint8_t>(Swapped(inst.int_cond()));
      break;
    case Format::kFloatCmp:
      inst.aux = static_cast<uint8_t>(Swapped(inst.float_cond()));
      break;
    case Format::kVecIntCmp:
      inst.aux = (inst.aux & 0xf0) | static_cast<uint8_t>(Swapped(inst.int_cond()));
      break;
    case Format::kVecFloatCmp:
      inst.aux = (inst.aux & 0xf0) | static_cast<uint8_t>(Swapped(inst.float_cond()));
      break;
    default:
      if (!InfoOf(inst.op).commutes) return;
      break;
  }
  std::swap(inst.a, inst.b);
}

uint64_t Matcher::PossibleBits(uint32_t value) const {
  uint64_t bits = AllOnes(TypeOf(value));
  for (int depth = 0; depth < 4; ++depth) {
    const Inst& inst = insts_[value];
    uint64_t constant;
    switch (inst.op) {
      case Opcode::kIcmp:
      case Opcode::kFcmp:
      case Opcode::kVanyTrue:
      case Opcode::kVallTrue:
        return bits & 1;
      case Opcode::kVbitmask:
        return bits & ((uint64_t{1} << LaneCount(inst.lanes())) - 1);
      case Opcode::kExtractLaneU:
        return bits & AllOnes(LaneType(inst.lanes()));
      case Opcode::kUload8:
        return bits & 0xff;
      case Opcode::kUload16:
        return bits & 0xffff;
      case Opcode::kUload32:
        return bits & 0xffff'ffff;
      case Opcode::kClz:
      case Opcode::kCtz:
      case Opcode::kPopcnt:
        return bits & 0x7f;
      case Opcode::kUshr:
        if (!Const(inst.b, &constant)) return bits;
        return bits & AllOnes(inst.type) >> (constant & (BitsOf(inst.type) - 1));
      case Opcode::kBand:
        if (!Const(inst.b, &constant)) return bits;
        bits &= constant;
        break;
      case Opcode::kUextend:
        bits &= AllOnes(TypeOf(inst.a));
        break;
      default:
        return bits;
    }
    value = inst.a;
  }
  return bits;
}

}  // namespace rules
}  // namespace davit::ir
