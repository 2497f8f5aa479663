// Comparisons, selection, branches and traps.
#include "isa/x64/select.h"

namespace davit::isa::x64 {
using enum Cond;

namespace {

void LowerTrapIf(Selector& s, Value v, bool if_zero) {
  const Cond cond = s.EmitCondition(Value(s.inst(v).a));
  s.Emit(Op::kTrapIf, if_zero ? Inverse(cond) : cond, Imm{s.inst(v).aux});
}

void FillEdges(Selector& s) {
  s.LowerEdgeArgs([&s](Value v) { return s.Use(v); });
}

// EmitCondition may answer with a condition of two flags, for which there is no cmov from memory.
bool MayBeFloat(Selector& s, Value condition) {
  const ir::Inst& inst = s.inst(condition);
  if (inst.op == Opcode::kFcmp) return true;
  if (inst.op != Opcode::kIcmp) return false;
  const Opcode of = s.inst(Value(inst.a)).op;
  return of == Opcode::kFcmp || of == Opcode::kIcmp;
}

void LowerIntSelect(Selector& s, Value v) {
  const ir::Inst& select = s.inst(v);
  const Type type = s.TypeOf(v);
  const Value if_true(select.b), if_false(select.c);
  const VReg kept = s.Use(if_false);
  if (ir::BitsOf(type) >= 32 && !MayBeFloat(s, Value(select.a)) &&
      s.IsSinkableLoad(if_true, Opcode::kLoad, type)) {
    const Rm taken = s.UseRm(if_true);
    const Cond cond = s.EmitCondition(Value(select.a));
    s.Emit(Is64(type) ? Op::kCmov64RM : Op::kCmov32RM, s.VRegOf(v), kept, taken, cond);
    return;
  }
  const VReg taken = s.Use(if_true);
  const Cond cond = s.EmitCondition(Value(select.a));
  const VReg def = s.VRegOf(v);
  if (cond == kFloatNe) {
    s.Emit(Op::kCmovFloatNe64, def, kept, taken);
  } else if (cond == kFloatEq) {
    s.Emit(Op::kCmovFloatNe64, def, taken, kept);
  } else {
    s.Emit(Is64(type) ? Op::kCmov64RM : Op::kCmov32RM, def, kept, taken, cond);
  }
}

}  // namespace

template <>
void Lower<Opcode::kIcmp>(Selector& s, Value v) {
  const Cond cond = s.EmitIcmp(s.inst(v), true);
  s.EmitSetcc(s.VRegOf(v), cond);
}

template <>
void Lower<Opcode::kFcmp>(Selector& s, Value v) {
  const Cond cond = s.EmitFcmp(s.inst(v), true);
  s.EmitSetcc(s.VRegOf(v), cond);
}

template <>
void Lower<Opcode::kSelect>(Selector& s, Value v) {
  const ir::Inst& select = s.inst(v);
  if (ClassOf(s.TypeOf(v)) == RegClass::kInt) return LowerIntSelect(s, v);
  const VReg kept = s.Use(Value(select.c));
  const VReg taken = s.Use(Value(select.b));
  const Cond cond = s.EmitCondition(Value(select.a));
  s.Emit(Op::kCmovXmm, s.VRegOf(v), kept, taken, cond);
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
  const Cond cond = s.EmitCondition(Value(brif.a));
  s.Emit(Op::kBranch, cond, Edges{s.MachEdge(ir::Edge(brif.b)), s.MachEdge(ir::Edge(brif.c))});
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
    s.Emit(Op::kTest32R, index);
    s.Emit(Op::kBranch, kE, Edges{first, last});
    return;
  }
  MachFunction& out = s.out();
  const uint32_t number = static_cast<uint32_t>(out.jump_tables.size());
  out.jump_tables.push_back({static_cast<uint32_t>(out.jump_table_edges.size()), table.c});
  for (const uint32_t edge : edges) out.jump_table_edges.push_back(s.MachEdge(ir::Edge(edge)));
  const VReg target = s.NewInt();
  const VReg temp = s.NewInt();
  s.Emit(Op::kJumpTableTarget, target, temp, index, Imm{number});
  s.Emit(Op::kJumpTable, target, Imm{number});
}

template <>
void Lower<Opcode::kReturn>(Selector& s, Value v) {
  s.LowerReturn(v);
}

}  // namespace davit::isa::x64
