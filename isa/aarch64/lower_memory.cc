// Addresses, loads and stores.
#include <bit>

#include "isa/aarch64/immediates.h"
#include "isa/aarch64/vector.h"

namespace davit::isa::aarch64 {

namespace {

Op LoadRow(Type type) {
  switch (type) {
    case Type::kI8:
      return Op::kLdr8;
    case Type::kI16:
      return Op::kLdr16;
    case Type::kI32:
      return Op::kLdr32;
    case Type::kF32:
      return Op::kLdrS;
    case Type::kF64:
      return Op::kLdrD;
    case Type::kV128:
      return Op::kLdrQ;
    default:
      return Op::kLdr64;
  }
}

void LowerLoad(Selector& s, Value v, Op op, int size_log2) {
  const ir::Inst& load = s.inst(v);
  const ir::MemFlags flags = load.mem_flags();
  const Mem mem = s.MatchAddr(Value(load.a), load.offset(), flags, size_log2);
  const VReg def = s.VRegOf(v);
  s.Emit(op, def, mem);
  // A field of the context that never changes can be read again instead of being spilled.
  if (flags.readonly() && !flags.trapping() && mem.mode.base() == AddrMode::kPinned0 &&
      !mem.mode.has_index()) {
    s.MarkRematerialisable(def);
  }
}

void EmitStore(Selector& s, const ir::Inst& store, Op op, VReg value, int size_log2) {
  const Mem mem = s.MatchAddr(Value(store.b), store.offset(), store.mem_flags(), size_log2);
  s.Emit(op, value, mem);
}

void EmitStoreZero(Selector& s, const ir::Inst& store, int size_log2) {
  constexpr Op kRows[] = {Op::kStrZero8, Op::kStrZero16, Op::kStrZero32, Op::kStrZero64};
  const Mem mem = s.MatchAddr(Value(store.b), store.offset(), store.mem_flags(), size_log2);
  s.Emit(kRows[size_log2], mem);
}

void LowerIntStore(Selector& s, Value v, int bits) {
  const ir::Inst& store = s.inst(v);
  const Value value(store.a);
  const int size_log2 = std::countr_zero(static_cast<unsigned>(bits)) - 3;
  const uint64_t mask = UINT64_MAX >> (64 - bits);
  if (LowerLaneStore(s, store, bits)) return;
  const std::optional<uint64_t> k = MatchIconst(s.func(), value);
  if (k && (*k & mask) == 0) return EmitStoreZero(s, store, size_log2);
  constexpr Op kRows[] = {Op::kStr8, Op::kStr16, Op::kStr32, Op::kStr64};
  const ir::Inst& def = s.inst(value);
  // The bits of a float from where they are.
  if (def.op == Opcode::kBitcast && ir::IsFloat(s.TypeOf(Value(def.a))) && s.CanRepeat(value) &&
      bits >= 32 && ir::BitsOf(def.type) == bits) {
    return EmitStore(s, store, bits == 32 ? Op::kStrS : Op::kStrD, s.Use(Value(def.a)), size_log2);
  }
  EmitStore(s, store, kRows[size_log2], bits == 64 ? s.Use(value) : s.UseLow(value), size_log2);
}

// A constant that fmov cannot make is stored as an integer where that takes two instructions at
// most, which is what the constant pool would take.
bool StoresAsInteger(Type type, uint64_t bits) {
  if (type == Type::kF32) return !FloatImm32(static_cast<uint32_t>(bits));
  return !FloatImm64(bits) && (MovWideImm(bits) || MovWideImm(~bits) || LogicalImm(bits, 64));
}

void LowerFloatStore(Selector& s, Value v, Type type) {
  const ir::Inst& store = s.inst(v);
  const bool f32 = type == Type::kF32;
  const int size_log2 = f32 ? 2 : 3;
  if (LowerLaneStore(s, store, ir::BitsOf(type))) return;
  const ir::Inst& value = s.inst(Value(store.a));
  if (value.op == Opcode::kFconst && value.constant() == 0) {
    return EmitStoreZero(s, store, size_log2);
  }
  if (value.op == Opcode::kFconst && s.HasOneUse(Value(store.a)) &&
      StoresAsInteger(type, value.constant())) {
    return EmitStore(s, store, f32 ? Op::kStr32 : Op::kStr64, s.IntConstant(value.constant()),
                     size_log2);
  }
  if (value.op == Opcode::kBitcast && !ir::IsFloat(s.TypeOf(Value(value.a))) &&
      s.CanRepeat(Value(store.a))) {
    return EmitStore(s, store, f32 ? Op::kStr32 : Op::kStr64, s.UseInt(Value(value.a)), size_log2);
  }
  EmitStore(s, store, f32 ? Op::kStrS : Op::kStrD, s.Use(Value(store.a)), size_log2);
}

}  // namespace

template <>
void Lower<Opcode::kPinned>(Selector& s, Value v) {
  const VReg def = s.VRegOf(v);
  s.Emit(Op::kMovPinned, def, Imm{s.inst(v).b});
  s.MarkRematerialisable(def);
}

template <>
void Lower<Opcode::kFuncAddr>(Selector& s, Value v) {
  const ir::Symbol symbol = s.func().FuncOf(ir::FuncRef(s.inst(v).b)).symbol;
  const VReg def = s.VRegOf(v);
  s.Emit(Op::kLeaSymbol, def, Imm{s.AddSymbol(symbol)});
  s.MarkRematerialisable(def);
}

template <>
void Lower<Opcode::kStackAddr>(Selector& s, Value v) {
  const VReg def = s.VRegOf(v);
  const Mem mem = s.MatchAddr(v, 0, ir::MemFlags(), 0);
  s.Emit(Op::kLeaMem, def, mem);
  s.MarkRematerialisable(def);
}

template <>
void Lower<Opcode::kIaddUext>(Selector& s, Value v) {
  const Value a(s.inst(v).a), b(s.inst(v).b);
  if (s.inst(a).op == Opcode::kPinned) {
    const Mem mem = s.PinnedSum(a, b);
    s.Emit(Op::kLeaMem, s.VRegOf(v), mem);
    return;
  }
  const Value whole = LookThrough(s.func(), b, false);
  const bool wraps = s.inst(whole).op == Opcode::kIreduce && !s.HasVReg(whole);
  const VReg base = s.Use(a);
  if (wraps) {
    const Modified index{s.UseLow(whole), kUxtw, 0};
    s.Emit(Op::kAddExt64, s.VRegOf(v), base, index);
  } else {
    const VReg index = s.Use(whole);
    s.Emit(Op::kAdd64, s.VRegOf(v), base, index);
  }
}

template <>
void Lower<Opcode::kLoad>(Selector& s, Value v) {
  const Type type = s.TypeOf(v);
  LowerLoad(s, v, LoadRow(type), SizeLog2(type));
}

template <>
void Lower<Opcode::kUload8>(Selector& s, Value v) {
  LowerLoad(s, v, Op::kLdr8, 0);
}

template <>
void Lower<Opcode::kSload8>(Selector& s, Value v) {
  LowerLoad(s, v, Is64(s.TypeOf(v)) ? Op::kLdrs8To64 : Op::kLdrs8To32, 0);
}

template <>
void Lower<Opcode::kUload16>(Selector& s, Value v) {
  LowerLoad(s, v, Op::kLdr16, 1);
}

template <>
void Lower<Opcode::kSload16>(Selector& s, Value v) {
  LowerLoad(s, v, Is64(s.TypeOf(v)) ? Op::kLdrs16To64 : Op::kLdrs16To32, 1);
}

template <>
void Lower<Opcode::kUload32>(Selector& s, Value v) {
  LowerLoad(s, v, Op::kLdr32, 2);
}

template <>
void Lower<Opcode::kSload32>(Selector& s, Value v) {
  LowerLoad(s, v, Op::kLdrs32To64, 2);
}

template <>
void Lower<Opcode::kStore>(Selector& s, Value v) {
  const ir::Inst& store = s.inst(v);
  const Type type = s.TypeOf(Value(store.a));
  if (type == Type::kV128) return EmitStore(s, store, Op::kStrQ, s.Use(Value(store.a)), 4);
  if (ir::IsFloat(type)) return LowerFloatStore(s, v, type);
  LowerIntStore(s, v, ir::BitsOf(type));
}

template <>
void Lower<Opcode::kStore8>(Selector& s, Value v) {
  LowerIntStore(s, v, 8);
}

template <>
void Lower<Opcode::kStore16>(Selector& s, Value v) {
  LowerIntStore(s, v, 16);
}

template <>
void Lower<Opcode::kStore32>(Selector& s, Value v) {
  LowerIntStore(s, v, 32);
}

}  // namespace davit::isa::aarch64
