// The statements of the generator that are one instruction and what it needs; see
// fuzz/gen/ir_function_gen.h.
#include <algorithm>
#include <bit>
#include <iterator>
#include <limits>

#include "fuzz/gen/ir_function_gen.h"
#include "ir/semantics.h"

namespace davit::fuzz {
namespace {

// Values at which operations change their minds, cut to the width of the type.
constexpr uint64_t kTellingInts[] = {0,
                                     1,
                                     2,
                                     7,
                                     8,
                                     31,
                                     32,
                                     63,
                                     64,
                                     127,
                                     128,
                                     255,
                                     0x7fff,
                                     0x8000,
                                     0xffff,
                                     0x7fff'ffff,
                                     0x8000'0000,
                                     0xffff'ffff,
                                     0x1'0000'0000,
                                     0x7fff'ffff'ffff'ffff,
                                     0x8000'0000'0000'0000,
                                     ~uint64_t{0},
                                     ~uint64_t{1},
                                     0x5555'5555'5555'5555};
// The last floats that an integer type has a number for, or the first that it has none for.
constexpr double kLimitsOfInts[] = {-0.9,
                                    -2147483648.0,
                                    -2147483648.5,
                                    2147483647.0,
                                    2147483647.5,
                                    4294967295.0,
                                    4294967295.5,
                                    9223372036854774784.0,
                                    -9223372036854775808.0,
                                    18446744073709549568.0};
constexpr double kTellingFloats[] = {0.0,
                                     -0.0,
                                     1.0,
                                     -1.0,
                                     0.5,
                                     -0.5,
                                     1.5,
                                     2.5,
                                     1e-40,
                                     1e10,
                                     2147483647.0,
                                     2147483648.0,
                                     4294967296.0,
                                     9223372036854775808.0,
                                     18446744073709551616.0,
                                     -2147483649.0,
                                     3.4e38,
                                     1e300,
                                     1e-310,
                                     std::numeric_limits<double>::infinity(),
                                     -std::numeric_limits<double>::infinity(),
                                     std::numeric_limits<double>::quiet_NaN()};

template <size_t N>
double AnyOf(Choices& choices, const double (&values)[N]) {
  return values[choices.Below(N)];
}

uint64_t FloatBits(Type type, double value) {
  if (type == Type::kF64) return std::bit_cast<uint64_t>(value);
  return std::bit_cast<uint32_t>(static_cast<float>(value));
}

}  // namespace

uint64_t GenerateConstant(Choices& choices, Type type) {
  const int bits = ir::BitsOf(type);
  if (ir::IsFloat(type) && choices.OneIn(4)) {
    // Zeros meet their like only if there are many.
    return choices.OneIn(2) ? 0 : uint64_t{1} << (bits - 1);
  }
  if (ir::IsFloat(type) && !choices.OneIn(4)) {
    return FloatBits(type, AnyOf(choices, kTellingFloats));
  }
  if (choices.OneIn(4)) return ir::ZeroExtend(choices.Bits64(), bits);
  return ir::ZeroExtend(kTellingInts[choices.Below(std::size(kTellingInts))], bits);
}

void FunctionGenerator::Pure() {
  for (int attempt = 0; attempt < 10; ++attempt) {
    if (TryPure().valid()) return;
  }
}

Value FunctionGenerator::Operand(Type type) {
  if (!chain_.valid()) return Pick(type);
  if (func_[chain_].type == type && !choices_.OneIn(4)) return chain_;
  if (choices_.OneIn(4)) return Pick(type);
  if (type == Type::kV128) return AnyVectorConstant();
  return Constant(type, ChainConstant(type));
}

bool FunctionGenerator::OperandType(ir::TypeSet allowed, Type* type) {
  if (chain_.valid() && allowed.Contains(func_[chain_].type) && !choices_.OneIn(8)) {
    *type = func_[chain_].type;
    return true;
  }
  const std::vector<Type> types = profile_.TypesIn(allowed);
  if (types.empty()) return false;
  *type = types[choices_.Below(static_cast<uint32_t>(types.size()))];
  return true;
}

Value FunctionGenerator::TryPure() {
  const auto& ops = profile_.ops();
  return TryPure(ops[choices_.Below(static_cast<uint32_t>(ops.size()))]);
}

Value FunctionGenerator::TryPure(Opcode op) {
  const ir::OpcodeInfo& info = ir::InfoOf(op);
  if (info.vector) return Vector(op);
  Type type;
  if (!OperandType(info.results, &type)) return Value::None();
  Inst inst{.op = op, .type = type};
  switch (info.format) {
    case ir::Format::kIntCmp:
    case ir::Format::kFloatCmp:
    case ir::Format::kConvert: {
      Type operand;
      if (!OperandType(info.operands, &operand)) return Value::None();
      const int from = ir::BitsOf(operand), to = ir::BitsOf(type);
      const bool extends = op == Opcode::kUextend || op == Opcode::kSextend;
      if ((extends && from >= to) || (op == Opcode::kIreduce && from <= to) ||
          (op == Opcode::kBitcast && from != to)) {
        return Value::None();
      }
      inst.a = Operand(operand).index();
      if (info.format != ir::Format::kConvert) inst.b = Operand(operand).index();
      if (op == Opcode::kIcmp) {
        inst.aux =
            static_cast<uint8_t>(choices_.Below(operand == Type::kRef ? 2 : ir::kNumIntConds));
      }
      if (op == Opcode::kFcmp) inst.aux = static_cast<uint8_t>(choices_.Below(ir::kNumFloatConds));
      break;
    }
    case ir::Format::kAddUext:
      inst.a = Operand(Type::kI64).index();
      inst.b = Operand(Type::kI32).index();
      break;
    case ir::Format::kSelect:
      inst.a = Operand(Type::kI32).index();
      inst.b = Operand(type).index();
      inst.c = Operand(type).index();
      break;
    default:
      inst.a = Operand(type).index();
      if (info.format == ir::Format::kBinary) inst.b = Operand(type).index();
      break;
  }
  if (info.effects == ir::Effects::kTraps) GuardOperands(&inst);
  return Define(inst);
}

// The least integer, or -1 for the divisor, or both; as constants or computed.
void FunctionGenerator::DivideLeast(Inst* inst) {
  const Type type = inst->type;
  const auto bits = static_cast<uint32_t>(ir::BitsOf(type));
  const uint32_t which = 1 + choices_.Below(3);
  const bool computed = choices_.OneIn(2);
  if ((which & 1) != 0) {
    const Value least =
        computed ? BinaryConst(Opcode::kIshl, BinaryConst(Opcode::kBor, Pick(type), 1), bits - 1)
                 : Constant(type, uint64_t{1} << (bits - 1));
    inst->a = least.index();
  }
  if ((which & 2) != 0) inst->b = BinaryConst(Opcode::kBor, Pick(type), ~uint64_t{0}).index();
  if (which == 1) inst->b = BinaryConst(Opcode::kBor, Pick(type), 1).index();
}

// Keeps a division or conversion from trapping: always where nothing may trap, else mostly.
void FunctionGenerator::GuardOperands(Inst* inst) {
  if (options_.traps && choices_.OneIn(8)) return;
  if (ir::IsInt(func_.insts[inst->a].type)) {
    if (options_.traps && choices_.OneIn(8)) return DivideLeast(inst);
    const Type type = inst->type;
    const Inst& divisor = func_.insts[inst->b];
    const uint64_t all_ones = ir::ZeroExtend(~uint64_t{0}, ir::BitsOf(type));
    if (divisor.op == Opcode::kIconst && divisor.constant() != 0 &&
        divisor.constant() != all_ones) {
      return;
    }
    const Value mask = Constant(type, 0xff), one = Constant(type, 1);
    const Value small = Emit({.op = Opcode::kBand, .type = type, .a = inst->b, .b = mask.index()});
    inst->b =
        Emit({.op = Opcode::kBor, .type = type, .a = small.index(), .b = one.index()}).index();
    return;
  }
  const Type type = func_.insts[inst->a].type;
  if (options_.traps && choices_.OneIn(4)) {
    inst->a = Constant(type, FloatBits(type, AnyOf(choices_, kLimitsOfInts))).index();
    return;
  }
  const uint64_t limit =
      type == Type::kF32 ? uint64_t{std::bit_cast<uint32_t>(1e9f)} : std::bit_cast<uint64_t>(1e9);
  const Value magnitude = Emit({.op = Opcode::kFabs, .type = type, .a = inst->a});
  const Value bound = Constant(type, limit);
  const Value small = Emit({.op = Opcode::kFcmp,
                            .type = Type::kI32,
                            .aux = static_cast<uint8_t>(ir::FloatCond::kLt),
                            .a = magnitude.index(),
                            .b = bound.index()});
  inst->a = Emit({.op = Opcode::kSelect,
                  .type = type,
                  .a = small.index(),
                  .b = magnitude.index(),
                  .c = bound.index()})
                .index();
}

Opcode FunctionGenerator::AnyAccess(bool store, Type* type) {
  constexpr Opcode kLoads[] = {Opcode::kLoad,    Opcode::kUload8,  Opcode::kSload8,
                               Opcode::kUload16, Opcode::kSload16, Opcode::kUload32,
                               Opcode::kSload32};
  constexpr Opcode kStores[] = {Opcode::kStore, Opcode::kStore8, Opcode::kStore16,
                                Opcode::kStore32};
  const Opcode op = store ? kStores[choices_.Below(std::size(kStores))]
                          : kLoads[choices_.Below(std::size(kLoads))];
  *type = AnyType();
  const ir::TypeSet types = store ? ir::InfoOf(op).operands : ir::InfoOf(op).results;
  if (!types.Contains(*type)) *type = Type::kI64;
  return op;
}

void FunctionGenerator::Access(Opcode op, Type type, Value address, int32_t offset,
                               ir::MemFlags flags) {
  Inst inst{.op = op, .aux = flags.byte(), .c = static_cast<uint32_t>(offset)};
  if (ir::InfoOf(op).format == ir::Format::kStore) {
    inst.a = Pick(type).index();
    inst.b = address.index();
    Emit(inst);
  } else {
    inst.type = type;
    inst.a = address.index();
    Define(inst);
  }
}

void FunctionGenerator::MemoryAccess() {
  const bool store = choices_.OneIn(2);
  Type type;
  const Opcode op = AnyAccess(store, &type);
  auto flags =
      ir::MemFlags().WithRegion(choices_.OneIn(4) ? ir::MemFlags::kAny : ir::MemFlags::kMemory);
  if (choices_.OneIn(2)) flags = flags.WithTrapping();
  const uint32_t half = options_.memory_size / 2;
  if (choices_.OneIn(4)) {
    // Behind the begin of memory by a constant, from before or behind it.
    const Value middle = Constant(Type::kI64, half);
    const Value address =
        Emit({.op = Opcode::kIadd, .type = Type::kI64, .a = memory_.index(), .b = middle.index()});
    const int32_t offset =
        static_cast<int32_t>(kReserved + choices_.Below(2 * half - kReserved - 15)) -
        static_cast<int32_t>(half);
    if (offset % 16 == 0 && choices_.OneIn(2)) flags = flags.WithAligned();
    return Access(op, type, address, offset, flags);
  }
  Value index = Pick(Type::kI32);
  uint32_t offset = kReserved + choices_.Below(half - kReserved - 15);
  if (options_.traps && On(IrFamily::kTraps) && choices_.OneIn(32)) {
    flags = flags.WithTrapping();
    if (choices_.OneIn(2)) offset = std::max(kReserved, choices_.Bits32() & 0x7fff'ffff);
  } else {
    const Value mask = Constant(Type::kI32, half - 1);
    index = Emit({.op = Opcode::kBand, .type = Type::kI32, .a = index.index(), .b = mask.index()});
    if (choices_.OneIn(4)) index = Wrapped(index);
  }
  Value address =
      Emit({.op = Opcode::kIaddUext, .type = Type::kI64, .a = memory_.index(), .b = index.index()});
  if (choices_.OneIn(8)) {
    // Plus what a scale that is too large leaves of an index: nothing.
    const uint32_t scale = 40 + choices_.Below(24);
    const Value high = BinaryConst(Opcode::kBand, Pick(Type::kI64), ~uint64_t{0} << (64 - scale));
    address = Binary(Opcode::kIadd, address, BinaryConst(Opcode::kIshl, high, scale));
  }
  Access(op, type, address, static_cast<int32_t>(offset), flags);
}

// The index, below 2^28, by operations that lose bits above the 32 of it: who computes in 64 bits
// must lose them, too.
Value FunctionGenerator::Wrapped(Value index) {
  constexpr uint32_t kTopBits = 0xc000'0000;
  if (choices_.OneIn(2)) {
    const Value low = Emit({.op = Opcode::kUextend, .type = Type::kI64, .a = index.index()});
    const Value high = BinaryConst(Opcode::kBand, Pick(Type::kI64), ~uint64_t{0} << 32);
    const Value whole = Binary(Opcode::kBor, low, high);
    return Emit({.op = Opcode::kIreduce, .type = Type::kI32, .a = whole.index()});
  }
  if (choices_.OneIn(2)) {
    return BinaryConst(Opcode::kIadd, BinaryConst(Opcode::kBor, index, kTopBits), -kTopBits);
  }
  const Value quarter = BinaryConst(Opcode::kUshr, index, 2);
  return BinaryConst(Opcode::kIshl, BinaryConst(Opcode::kBor, quarter, kTopBits), 2);
}

void FunctionGenerator::StateAccess() {
  if (!On(IrFamily::kState)) return Pure();
  constexpr ir::MemFlags::Region kRegions[] = {ir::MemFlags::kInstance, ir::MemFlags::kGlobals,
                                               ir::MemFlags::kTables, ir::MemFlags::kStack};
  constexpr uint32_t kPart = kReserved / std::size(kRegions);
  // The first part is only read.
  const uint32_t part = choices_.Below(std::size(kRegions));
  Type type;
  const Opcode op = AnyAccess(part != 0 && choices_.OneIn(2), &type);
  uint32_t offset = choices_.Below(kPart - 15);
  const bool aligned = choices_.OneIn(2);
  if (aligned) offset = offset / 16 * 16;
  auto flags = ir::MemFlags().WithRegion(choices_.OneIn(4) ? ir::MemFlags::kAny : kRegions[part]);
  if (aligned) flags = flags.WithAligned();
  if (part == 0 && choices_.OneIn(2)) flags = flags.WithReadonly();
  if (choices_.OneIn(4)) flags = flags.WithTrapping();
  Access(op, type, memory_, static_cast<int32_t>(part * kPart + offset), flags);
}

void FunctionGenerator::StackAccess() {
  if (slots_.empty()) return;
  Type type;
  const Opcode op = AnyAccess(choices_.OneIn(2), &type);
  const Value slot = slots_[choices_.Below(static_cast<uint32_t>(slots_.size()))];
  const auto flags = ir::MemFlags().WithRegion(ir::MemFlags::kStack);
  Access(op, type, slot, static_cast<int32_t>(choices_.Below(17)),
         choices_.OneIn(2) ? flags : ir::MemFlags());
}

void FunctionGenerator::Pressure() {
  const Type type = AnyType();
  const Opcode fold = type == Type::kV128  ? Opcode::kVxor
                      : ir::IsFloat(type)  ? Opcode::kFcopysign
                      : type == Type::kRef ? Opcode::kAlias
                                           : Opcode::kIadd;
  if (fold == Opcode::kAlias) return;
  // Some are replaced by a constant that is used too seldom to keep its register, right behind a
  // comparison.
  const bool replaces = ir::IsInt(type) && choices_.OneIn(4);
  const Value zero = replaces ? Constant(type, 0) : Value::None();
  std::vector<Value> values;
  for (uint32_t count = 2 + choices_.Below(30); count > 0; --count) {
    const uint32_t a = Pick(type).index();
    values.push_back(Define({.op = fold, .type = type, .a = a, .b = Pick(type).index()}));
  }
  Call();
  Value sum = values[0];
  for (size_t i = 1; i < values.size(); ++i) {
    Value value = values[i];
    if (replaces) {
      const Value less = Emit({.op = Opcode::kIcmp,
                               .type = Type::kI32,
                               .aux = static_cast<uint8_t>(ir::IntCond::kSlt),
                               .a = sum.index(),
                               .b = value.index()});
      value = Emit({.op = Opcode::kSelect,
                    .type = type,
                    .a = less.index(),
                    .b = value.index(),
                    .c = zero.index()});
    }
    sum = Define({.op = fold, .type = type, .a = sum.index(), .b = value.index()});
  }
}

void FunctionGenerator::Call() {
  if (callees_.empty() || !On(IrFamily::kCalls)) return;
  const uint32_t which = choices_.Below(static_cast<uint32_t>(callees_.size()));
  const Callee& callee = callees_[which];
  if (cost_ + times_ * callee.cost > options_.max_cost) return;
  cost_ += times_ * callee.cost;
  const Type type = callee.sig.results.empty() ? Type::kVoid : callee.sig.results[0];
  std::vector<uint32_t> args = PickAll(callee.sig.params);
  Inst inst{.op = Opcode::kCall, .type = type, .a = which};
  if (choices_.OneIn(4)) {
    inst.op = Opcode::kCallIndirect;
    inst.a = func_.funcs[ir::FuncRef(which)].sig.index();
    const bool may_switch = callee.sig.conv == ir::CallConv::kDavit;
    inst.aux = may_switch && choices_.OneIn(2) ? ir::kSwitchContext : 0;
    if (inst.aux != 0) args.insert(args.begin(), memory_.index());
    const Value address = Emit({.op = Opcode::kFuncAddr, .type = Type::kI64, .b = which});
    args.insert(args.begin(), address.index());
  }
  inst.b = AddToPool(args);
  inst.c = static_cast<uint32_t>(args.size());
  const Value call = type == Type::kVoid ? Emit(inst) : Define(inst);
  for (uint32_t i = 1; i < callee.sig.results.size(); ++i) {
    if (choices_.OneIn(4)) continue;
    Define({.op = Opcode::kProj, .type = callee.sig.results[i], .a = call.index(), .b = i});
  }
}

// A trap that seldom happens: at one value in as many as there are.
void FunctionGenerator::TrapIf() {
  if (!options_.traps || !On(IrFamily::kTraps)) return;
  const Value constant = Constant(Type::kI32, GenerateConstant(choices_, Type::kI32));
  const bool if_zero = choices_.OneIn(2);
  const Value condition =
      Emit({.op = Opcode::kIcmp,
            .type = Type::kI32,
            .aux = static_cast<uint8_t>(if_zero ? ir::IntCond::kNe : ir::IntCond::kEq),
            .a = Pick(Type::kI32).index(),
            .b = constant.index()});
  Emit({.op = if_zero ? Opcode::kTrapz : Opcode::kTrapnz,
        .aux = static_cast<uint8_t>(choices_.Below(ir::kNumTrapCodes)),
        .a = condition.index()});
}

}  // namespace davit::fuzz
