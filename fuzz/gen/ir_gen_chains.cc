// Operations that belong together, which rules and selection take for one; see
// fuzz/gen/ir_function_gen.h.
#include <iterator>

#include "fuzz/gen/ir_function_gen.h"
#include "fuzz/gen/related_constant.h"
#include "ir/semantics.h"

namespace davit::fuzz {
namespace {

// Results are stored below what is loaded, which keeps its many different bits.
constexpr uint32_t kStores = 64, kLoads = 512;
constexpr auto kMemoryFlags = ir::MemFlags().WithRegion(ir::MemFlags::kMemory);

}  // namespace

// Load, operation, store to the same place, which may become one instruction if all have one width.
void FunctionGenerator::Update() {
  constexpr Opcode kOps[] = {Opcode::kIadd, Opcode::kIsub, Opcode::kBand, Opcode::kBor,
                             Opcode::kBxor};
  const auto offset = static_cast<uint32_t>(kReserved + choices_.Below(256));
  Type type, stored;
  Opcode load;
  do {
    load = AnyAccess(false, &type);
  } while (!ir::IsInt(type) && !choices_.exhausted());
  if (!ir::IsInt(type)) return;
  const Value old = Emit(
      {.op = load, .type = type, .aux = kMemoryFlags.byte(), .a = memory_.index(), .c = offset});
  const Value other = Pick(type);
  const bool swapped = choices_.OneIn(4);
  const Value changed =
      Binary(kOps[choices_.Below(std::size(kOps))], swapped ? other : old, swapped ? old : other);
  Opcode store = AnyAccess(true, &stored);
  if (!ir::InfoOf(store).operands.Contains(type)) store = Opcode::kStore;
  Emit({.op = store,
        .aux = kMemoryFlags.byte(),
        .a = changed.index(),
        .b = memory_.index(),
        .c = offset + (choices_.OneIn(8) ? 1 : 0)});
}

// Parts of two values in one: (x << a) | (y >> b), or x in a field of y. Of the numbers some are
// just not those of a rotation or of a field.
void FunctionGenerator::Merge() {
  const Type type = choices_.OneIn(2) ? Type::kI32 : Type::kI64;
  const auto bits = static_cast<uint32_t>(ir::BitsOf(type));
  const auto operand = [&] {
    if (!On(IrFamily::kMemory) || choices_.OneIn(4)) return Pick(type);
    return Emit({.op = Opcode::kLoad,
                 .type = type,
                 .aux = kMemoryFlags.byte(),
                 .a = memory_.index(),
                 .c = kReserved + kStores + choices_.Below(kLoads)});
  };
  const Value x = operand();
  Value y = choices_.OneIn(4) ? x : operand();
  const uint32_t left = choices_.OneIn(4) ? 0 : choices_.Below(bits);
  Value high = x;
  if (choices_.OneIn(2)) {
    const uint32_t right = choices_.OneIn(4) ? choices_.Below(bits) : (bits - left) % bits;
    y = BinaryConst(choices_.OneIn(4) ? Opcode::kSshr : Opcode::kUshr, y, right);
  } else {
    const uint32_t width = 1 + choices_.Below(bits - left);
    const uint64_t ones = ~uint64_t{0} >> (64 - width);
    y = BinaryConst(Opcode::kBand, y, ~(ones << left));
    if (!choices_.OneIn(3))
      high = BinaryConst(Opcode::kBand, x, choices_.OneIn(4) ? ones >> 1 : ones);
  }
  high = BinaryConst(Opcode::kIshl, high, left);
  const Opcode join = choices_.OneIn(8) ? Opcode::kIadd : Opcode::kBor;
  const bool swapped = choices_.OneIn(2);
  Observe(Define({.op = join,
                  .type = type,
                  .a = (swapped ? y : high).index(),
                  .b = (swapped ? high : y).index()}));
}

void FunctionGenerator::Observe(Value value) {
  if (!ir::InfoOf(Opcode::kStore).operands.Contains(func_[value].type)) return;
  Emit({.op = Opcode::kStore,
        .aux = kMemoryFlags.byte(),
        .a = value.index(),
        .b = memory_.index(),
        .c = kReserved + choices_.Below(kStores)});
}

// The end of the chain, with a number of eight bits: one that loads of a byte compare as well.
Value FunctionGenerator::CompareWithByte() {
  if (choices_.OneIn(2)) return TryPure(Opcode::kIcmp);
  const Value byte = Constant(func_[chain_].type, choices_.Byte());
  return Define({.op = Opcode::kIcmp,
                 .type = Type::kI32,
                 .aux = static_cast<uint8_t>(choices_.Below(ir::kNumIntConds)),
                 .a = chain_.index(),
                 .b = byte.index()});
}

// The end of the chain by an amount of which a mask leaves as many bits as count, or not quite.
Value FunctionGenerator::ShiftByMasked() {
  constexpr Opcode kOps[] = {Opcode::kIshl, Opcode::kUshr, Opcode::kSshr, Opcode::kRotl,
                             Opcode::kRotr};
  const Type type = func_[chain_].type;
  if (!ir::IsInt(type)) return Value::None();
  const uint64_t mask = (uint64_t{2} << choices_.Below(7)) - 1;
  const Value amount = BinaryConst(Opcode::kBand, choices_.OneIn(2) ? chain_ : Pick(type), mask);
  return Define({.op = kOps[choices_.Below(std::size(kOps))],
                 .type = type,
                 .a = chain_.index(),
                 .b = amount.index()});
}

void FunctionGenerator::Chain() {
  if (On(IrFamily::kMemory) && choices_.OneIn(6)) return Update();
  if (choices_.OneIn(6)) return Merge();
  if (On(IrFamily::kMemory) && !choices_.OneIn(3)) {
    // What is loaded may become an operand in memory, but not behind a store to it.
    Type type;
    const Opcode op = AnyAccess(false, &type);
    const auto offset = static_cast<int32_t>(kReserved + kStores + choices_.Below(kLoads));
    Access(op, type, memory_, offset, kMemoryFlags);
    chain_ = values_[static_cast<int>(type)].back();
    if (choices_.OneIn(8)) {
      const Opcode store = AnyAccess(true, &type);
      Access(store, type, memory_, offset, kMemoryFlags);
    }
    if (choices_.OneIn(8)) {
      const Opcode load = AnyAccess(false, &type);
      Access(load, type, memory_, offset, kMemoryFlags);
      chain_ = values_[static_cast<int>(type)].back();
    }
    // Comparisons with memory are a world of their own.
    if (ir::IsInt(func_[chain_].type) && choices_.OneIn(4)) chain_ = CompareWithByte();
  } else {
    chain_ = Pick(AnyType());
  }
  for (uint32_t attempt = 3 + choices_.Below(12); attempt > 0; --attempt) {
    const Value value = choices_.OneIn(12) ? ShiftByMasked() : TryPure();
    if (value.valid()) chain_ = value;
    const Opcode op = func_[chain_].op;
    if ((op == Opcode::kIcmp || op == Opcode::kFcmp) && choices_.OneIn(4)) {
      // Negated, which changes the condition.
      const Value zero = Constant(Type::kI32, 0);
      chain_ = Define({.op = Opcode::kIcmp,
                       .type = Type::kI32,
                       .aux = static_cast<uint8_t>(ir::IntCond::kEq),
                       .a = chain_.index(),
                       .b = zero.index()});
    }
  }
  if (!choices_.OneIn(4)) Observe(chain_);
  chain_ = Value::None();
}

uint64_t FunctionGenerator::ChainConstant(Type type) {
  const uint64_t other = GenerateConstant(choices_, type);
  if (!ir::IsInt(type)) return other;
  chain_constant_ =
      RelatedConstant(choices_, static_cast<uint32_t>(ir::BitsOf(type)), chain_constant_, other);
  return chain_constant_;
}

}  // namespace davit::fuzz
