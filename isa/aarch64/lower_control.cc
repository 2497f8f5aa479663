// Comparisons, selection, branches and traps.
#include <utility>

#include "isa/aarch64/immediates.h"
#include "isa/aarch64/select.h"

namespace davit::isa::aarch64 {

namespace {

void LowerTrapIf(Selector& s, Value v, bool if_zero) {
  const Imm code{s.inst(v).aux};
  const Condition test = s.EmitTest(Value(s.inst(v).a)).InvertedIf(if_zero);
  if (test.kind != Condition::kRegister) {
    s.Emit(Op::kTrapIf, s.EmitFlags(test), code);
  } else if (test.cond == Cond::kEq) {
    s.Emit(test.wide ? Op::kTrapIfZero64 : Op::kTrapIfZero32, test.reg, code);
  } else {
    s.Emit(test.wide ? Op::kTrapIfNotZero64 : Op::kTrapIfNotZero32, test.reg, code);
  }
}

void FillEdges(Selector& s) {
  s.LowerEdgeArgs([&s](Value v) { return s.Use(v); });
}

// To `taken` where the condition holds.
void EmitBranch(Selector& s, const Condition& test, uint32_t taken, uint32_t not_taken) {
  if (test.kind == Condition::kFlags) {
    s.Emit(Op::kBranch, test.cond, Edges{taken, not_taken});
    return;
  }
  if (test.cond == Cond::kNe) std::swap(taken, not_taken);
  const Edges if_zero{taken, not_taken};
  if (test.kind == Condition::kBit) {
    s.Emit(Op::kBranchBitZero, test.reg, Bit{test.bit}, if_zero);
  } else {
    s.Emit(test.wide ? Op::kBranchZero64 : Op::kBranchZero32, test.reg, if_zero);
  }
}

// --- Selection ---

// csel and its kind: v = condition ? t : f, the second as the row changes it.
struct SelectRows {
  Op reg32, reg64, zero32, zero64;
};
constexpr SelectRows kPlain = {Op::kCsel32, Op::kCsel64, Op::kCselZ32, Op::kCselZ64};
constexpr SelectRows kIncremented = {Op::kCsinc32, Op::kCsinc64, Op::kCsincZ32, Op::kCsincZ64};
constexpr SelectRows kInverted = {Op::kCsinv32, Op::kCsinv64, Op::kCsinvZ32, Op::kCsinvZ64};
constexpr SelectRows kNegated = {Op::kCsneg32, Op::kCsneg64, Op::kCsnegZ32, Op::kCsnegZ64};

// The second value as change of `x`, or of zero where x is invalid.
struct Changed {
  const SelectRows* rows = nullptr;
  Value x;
};
// A value that the row makes of another, or of nothing.
Changed MatchChanged(const Selector& s, Value f) {
  const ir::Inst& def = s.inst(f);
  if (def.op == Opcode::kIconst) {
    const int64_t k = *MatchSigned(s.func(), f);
    if (k == 0) return {&kPlain, Value()};
    if (k == 1) return {&kIncremented, Value()};
    if (k == -1) return {&kInverted, Value()};
    return {};
  }
  if (!s.CanRepeat(f)) return {};
  const Value a(def.a), b(def.b);
  switch (def.op) {
    case Opcode::kIadd:
      if (MatchIconst(s.func(), b) == uint64_t{1}) return {&kIncremented, a};
      return {};
    case Opcode::kBnot:
      return {&kInverted, a};
    case Opcode::kBxor:
      if (MatchSigned(s.func(), b) == -1) return {&kInverted, a};
      return {};
    case Opcode::kIneg:
      return {&kNegated, a};
    case Opcode::kIsub:
      if (MatchIconst(s.func(), a) == uint64_t{0}) return {&kNegated, b};
      return {};
    default:
      return {};
  }
}

// A constant that a row makes of the other one: k + 1, ~k, -k.
const SelectRows* MatchRelated(int64_t t, int64_t f) {
  if (static_cast<uint64_t>(f) == static_cast<uint64_t>(t) + 1) return &kIncremented;
  if (f == ~t) return &kInverted;
  if (static_cast<uint64_t>(f) == -static_cast<uint64_t>(t)) return &kNegated;
  return nullptr;
}

bool IsZero(const Selector& s, Value v) { return MatchIconst(s.func(), v) == uint64_t{0}; }

// Both are constants, and no register or one is enough.
bool LowerConstantSelect(Selector& s, Value v, Value t, Value f) {
  const std::optional<int64_t> kt = MatchSigned(s.func(), t), kf = MatchSigned(s.func(), f);
  if (!kt || !kf) return false;
  const bool is64 = Is64(s.TypeOf(v));
  const Value condition(s.inst(v).a);
  const bool ones = *kt == -1 || *kf == -1;
  if ((*kt == 0 || *kf == 0) && (ones || *kt == 1 || *kf == 1)) {
    const Cond cond = s.EmitCondition(condition);
    const Op op = ones ? (is64 ? Op::kCsetm64 : Op::kCsetm32) : (is64 ? Op::kCset64 : Op::kCset32);
    s.Emit(op, s.VRegOf(v), *kf == 0 ? Inverse(cond) : cond);
    return true;
  }
  if (*kt == 0 || *kf == 0) return false;
  const SelectRows* rows = MatchRelated(*kt, *kf);
  const bool swap = rows == nullptr;
  if (swap) rows = MatchRelated(*kf, *kt);
  if (rows == nullptr) return false;
  const VReg x = s.UseInt(swap ? f : t);
  const Cond cond = s.EmitCondition(condition);
  s.Emit(is64 ? rows->reg64 : rows->reg32, s.VRegOf(v), x, x, swap ? Inverse(cond) : cond);
  return true;
}

void LowerIntSelect(Selector& s, Value v) {
  const ir::Inst& select = s.inst(v);
  Value t(select.b), f(select.c);
  if (LowerConstantSelect(s, v, t, f)) return;
  bool swap = false;
  Changed changed = MatchChanged(s, f);
  if (changed.rows == nullptr) {
    changed = MatchChanged(s, t);
    swap = changed.rows != nullptr;
    if (swap) std::swap(t, f);
  }
  const bool is64 = Is64(s.TypeOf(v));
  const VReg left = s.UseInt(t);
  VReg right;
  if (changed.rows == nullptr) {
    changed.rows = &kPlain;
    right = s.UseInt(f);
  } else if (changed.x.valid() && !IsZero(s, changed.x)) {
    right = s.UseInt(changed.x);
  }
  Cond cond = s.EmitCondition(Value(select.a));
  if (swap) cond = Inverse(cond);
  const SelectRows& rows = *changed.rows;
  if (right.valid()) {
    s.Emit(is64 ? rows.reg64 : rows.reg32, s.VRegOf(v), left, right, cond);
  } else {
    s.Emit(is64 ? rows.zero64 : rows.zero32, s.VRegOf(v), left, cond);
  }
}

// Vectors have no selection by flags: a mask of the condition in both halves selects bit by bit.
void LowerVectorSelect(Selector& s, Value v) {
  const VReg t = s.Use(Value(s.inst(v).b));
  const VReg f = s.Use(Value(s.inst(v).c));
  const Cond cond = s.EmitCondition(Value(s.inst(v).a));
  const VReg word = s.NewInt();
  s.Emit(Op::kCsetm64, word, Inverse(cond));
  const VReg mask = s.NewVReg(RegClass::kFloat, true);
  s.Emit(Op::kDupIntD2, mask, word);
  s.Emit(Op::kBslB16, s.VRegOf(v), mask, t, f);
}

// A comparison with zero that is the sign bit.
bool LowerSignBit(Selector& s, Value v) {
  const ir::Inst& icmp = s.inst(v);
  const Value a(icmp.a);
  const unsigned bits = static_cast<unsigned>(ir::BitsOf(s.TypeOf(a)));
  if (icmp.int_cond() != ir::IntCond::kSlt || !IsZero(s, Value(icmp.b)) || bits < 32) return false;
  const VReg x = s.UseInt(a);
  s.Emit(bits == 64 ? Op::kUbfm64 : Op::kUbfm32, s.VRegOf(v), x, Imm{BitfieldExtract(bits - 1, 1)});
  return true;
}

}  // namespace

template <>
void Lower<Opcode::kIcmp>(Selector& s, Value v) {
  if (LowerSignBit(s, v)) return;
  const Condition test = s.EmitTestOf(v);
  if (test.kind == Condition::kBit && test.cond == Cond::kNe) {
    s.Emit(test.bit >= 32 ? Op::kUbfm64 : Op::kUbfm32, s.VRegOf(v), test.reg,
           Imm{BitfieldExtract(test.bit, 1)});
    return;
  }
  const Cond cond = s.EmitFlags(test);
  s.EmitSet(s.VRegOf(v), cond);
}

template <>
void Lower<Opcode::kFcmp>(Selector& s, Value v) {
  const Cond cond = s.EmitCompare(s.inst(v));
  s.EmitSet(s.VRegOf(v), cond);
}

template <>
void Lower<Opcode::kSelect>(Selector& s, Value v) {
  const Type type = s.TypeOf(v);
  if (ClassOf(type) == RegClass::kInt) return LowerIntSelect(s, v);
  if (type == Type::kV128) return LowerVectorSelect(s, v);
  const VReg t = s.Use(Value(s.inst(v).b));
  const VReg f = s.Use(Value(s.inst(v).c));
  const Cond cond = s.EmitCondition(Value(s.inst(v).a));
  s.Emit(type == Type::kF32 ? Op::kFcselS : Op::kFcselD, s.VRegOf(v), t, f, cond);
}

template <>
void Lower<Opcode::kTrap>(Selector& s, Value v) {
  s.Emit(Op::kTrap, Imm{s.inst(v).aux});
}

template <>
void Lower<Opcode::kTrapnz>(Selector& s, Value v) {
  LowerTrapIf(s, v, false);
}

template <>
void Lower<Opcode::kTrapz>(Selector& s, Value v) {
  LowerTrapIf(s, v, true);
}

template <>
void Lower<Opcode::kJump>(Selector& s, Value v) {
  FillEdges(s);
  s.Emit(Op::kJump, Imm{s.MachEdge(ir::Edge(s.inst(v).b))});
}

template <>
void Lower<Opcode::kBrif>(Selector& s, Value v) {
  FillEdges(s);
  const ir::Inst& brif = s.inst(v);
  const Condition test = s.EmitTest(Value(brif.a));
  EmitBranch(s, test, s.MachEdge(ir::Edge(brif.b)), s.MachEdge(ir::Edge(brif.c)));
}

// One and two entries are a jump and a branch; more are a table, which the emitter makes.
template <>
void Lower<Opcode::kBrTable>(Selector& s, Value v) {
  FillEdges(s);
  const ir::Inst& table = s.inst(v);
  const std::span<const uint32_t> edges = s.func().PoolSlice(table.b, table.c);
  const uint32_t last = s.MachEdge(ir::Edge(edges.back()));
  const uint32_t first = s.MachEdge(ir::Edge(edges.front()));
  if (edges.size() == 1 || (edges.size() == 2 && first == last)) {
    s.Emit(Op::kJump, Imm{last});
    return;
  }
  const VReg index = s.UseLow(Value(table.a));
  if (edges.size() == 2) {
    s.Emit(Op::kBranchZero32, index, Edges{first, last});
    return;
  }
  MachFunction& out = s.out();
  const uint32_t number = static_cast<uint32_t>(out.jump_tables.size());
  out.jump_tables.push_back({static_cast<uint32_t>(out.jump_table_edges.size()), table.c});
  for (const uint32_t edge : edges) out.jump_table_edges.push_back(s.MachEdge(ir::Edge(edge)));
  const VReg target = s.NewInt();
  s.Emit(Op::kJumpTableTarget, target, index, Imm{number});
  s.Emit(Op::kJumpTable, target, Imm{number});
}

template <>
void Lower<Opcode::kReturn>(Selector& s, Value v) {
  s.LowerReturn(v);
}

}  // namespace davit::isa::aarch64
