#include "isa/x64/vector.h"

#include <cstring>

namespace davit::isa::x64 {
using enum Cond;

namespace {

constexpr V128 kOnes = {UINT64_MAX, UINT64_MAX};

bool IsLoad128(const Selector& s, Value v) {
  return s.IsSinkableLoad(v, Opcode::kLoad, Type::kV128) &&
         (s.Has(kAvx) || s.inst(v).mem_flags().aligned());
}

// A constant that is better read from memory than made.
bool IsPoolConstant(const Selector& s, Value v) {
  if (s.inst(v).op != Opcode::kVconst) return false;
  const V128& bits = s.func().vectors[s.inst(v).b];
  return bits != V128() && bits != kOnes;
}

}  // namespace

VReg EmitZero(Selector& s) { return s.VectorConstant(V128()); }
VReg EmitOnes(Selector& s) { return s.VectorConstant(kOnes); }

Mem VectorMem(Selector& s, const V128& bits) {
  uint8_t bytes[16];
  std::memcpy(bytes, &bits.low, 8);
  std::memcpy(bytes + 8, &bits.high, 8);
  Mem mem;
  mem.mode = AddrMode(AddrMode::kConstant);
  mem.disp = static_cast<int32_t>(s.Constant({bytes, 16}));
  return mem;
}

VReg Selector::VectorConstant(const V128& bits) {
  const VReg def = NewVector(*this);
  if (bits == V128()) {
    Emit(Op::kZeroFloat, def);
  } else if (bits == kOnes) {
    Emit(Op::kOnesVector, def);
  } else {
    Emit(Op::kMovapsXM, def, VectorMem(*this, bits));
  }
  MarkRematerialisable(def);
  return def;
}

bool IsZeroVector(const Selector& s, Value v) {
  return s.inst(v).op == Opcode::kVconst && s.func().vectors[s.inst(v).b] == V128();
}

Rm UseVectorRm(Selector& s, Value v) {
  if (IsPoolConstant(s, v)) return Rm(VectorMem(s, s.func().vectors[s.inst(v).b]));
  if (IsLoad128(s, v)) return Rm(*s.MatchLoad(v, Opcode::kLoad, Type::kV128));
  return Rm(s.Use(v));
}

bool IsVectorMemory(const Selector& s, Value v) { return IsPoolConstant(s, v) || IsLoad128(s, v); }

void OrderVectors(const Selector& s, Value& a, Value& b) {
  if (IsVectorMemory(s, b)) return;
  if (IsVectorMemory(s, a) || (s.UsesOf(a) > 1 && s.HasOneUse(b))) std::swap(a, b);
}

void LowerPacked(Selector& s, Value v, Op sse) {
  const ir::Inst& def = s.inst(v);
  Value a(def.a), b(def.b);
  if (ir::InfoOf(def.op).commutes) OrderVectors(s, a, b);
  const VReg left = s.Use(a);
  const Rm right = UseVectorRm(s, b);
  EmitPackedTo(s, sse, s.VRegOf(v), left, right);
}

Rm UseLow64(Selector& s, Value v) {
  const ir::Inst& def = s.inst(v);
  if (def.op == Opcode::kScalarToVector && s.CanSink(v) && ir::LaneBits(def.lanes()) == 64) {
    const Value scalar(def.a);
    if (const std::optional<Mem> mem = s.MatchLoad(scalar, Opcode::kLoad, s.TypeOf(scalar))) {
      return Rm(*mem);
    }
  }
  return Rm(s.Use(v));
}

bool IsByteMask(const Selector& s, Value v) {
  const auto is_compare = [&s](Value x) {
    const Opcode op = s.inst(x).op;
    return op == Opcode::kVicmp || op == Opcode::kVfcmp;
  };
  const ir::Inst& def = s.inst(v);
  switch (def.op) {
    case Opcode::kVnot:
      return is_compare(Value(def.a));
    case Opcode::kVand:
    case Opcode::kVor:
    case Opcode::kVxor:
    case Opcode::kVandnot:
      return is_compare(Value(def.a)) && is_compare(Value(def.b));
    default:
      return is_compare(v);
  }
}

void EmitNot(Selector& s, VReg def, VReg x) {
  const VReg ones = EmitOnes(s);
  EmitPackedTo(s, Op::kPxorXM, def, ones, x);
}

namespace {

// ptest: ZF where both have no bit in common, CF where the second has none that the first lacks.
void EmitTestOf(Selector& s, VReg first, const Rm& second) {
  EmitPackedTo(s, Op::kPtestXM, first, second);
}

Cond EmitAnyTrue(Selector& s, Value v) {
  const ir::Inst& def = s.inst(v);
  if (s.CanSink(v) && (def.op == Opcode::kVand || def.op == Opcode::kVandnot)) {
    Value a(def.a), b(def.b);
    const bool complement = def.op == Opcode::kVandnot;
    if (complement) {
      std::swap(a, b);
    } else {
      OrderVectors(s, a, b);
    }
    const VReg first = s.Use(a);
    EmitTestOf(s, first, UseVectorRm(s, b));
    return complement ? kAe : kNe;
  }
  const Mask mask = UseMask(s, v);
  const VReg second = mask.inverted ? EmitOnes(s) : mask.reg;
  EmitTestOf(s, mask.reg, Rm(second));
  return mask.inverted ? kAe : kNe;
}

Cond EmitAllTrue(Selector& s, Lanes lanes, Value v) {
  const ir::Inst& def = s.inst(v);
  const bool compare = def.op == Opcode::kVicmp || def.op == Opcode::kVfcmp;
  if (compare && ir::LaneBits(def.lanes()) == ir::LaneBits(lanes)) {
    // No lane is 0 where all bits are set.
    const Mask mask = UseMask(s, v);
    const VReg second = mask.inverted ? mask.reg : EmitOnes(s);
    EmitTestOf(s, mask.reg, Rm(second));
    return mask.inverted ? kE : kB;
  }
  static constexpr Op kEqual[] = {Op::kPcmpeqbXM, Op::kPcmpeqwXM, Op::kPcmpeqdXM, Op::kPcmpeqqXM};
  const VReg zero = EmitZero(s);
  const Rm x = UseVectorRm(s, v);
  const VReg zeros = EmitPacked(s, kEqual[static_cast<int>(lanes)], zero, x);
  EmitTestOf(s, zeros, Rm(zeros));
  return kE;
}

}  // namespace

Cond EmitVectorTest(Selector& s, const ir::Inst& test) {
  const Value v(test.a);
  return test.op == Opcode::kVanyTrue ? EmitAnyTrue(s, v) : EmitAllTrue(s, test.lanes(), v);
}

}  // namespace davit::isa::x64
