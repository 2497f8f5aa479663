// The generator's instructions; see fuzz/gen/regalloc_function_gen.h. None needs more than three
// registers of a class at a point, which is what the smallest machine has to spare.
#include "fuzz/gen/regalloc_function_gen.h"

namespace davit::regalloc {

void FunctionGenerator::Statement() {
  --budget_;
  if (Chance(options_.calls)) return Call();
  if (Chance(options_.constrained)) return Constrained();
  if (Chance(8)) {
    const VReg a = AnyValue();
    const VReg d = NewLike(a);
    f_.AddInst({Operand::Def(d), Operand::Use(a)}, Inst::kMove);
    return Enter(d);
  }
  if (!options_.plain && Chance(8)) {
    const VReg d = f_.NewVReg(Chance(options_.floats) ? RegClass::kFloat : RegClass::kInt,
                              Chance(options_.floats) && Chance(30));
    VRegInfo& info = f_.vregs[d.index()];
    if (info.cls == RegClass::kInt) info.wide = false;
    info.rematerialisable = true;
    f_.AddInst({Operand::Def(d)});
    return Enter(d);
  }
  Chance(50) ? TwoAddress() : Arithmetic();
}

// The second operand is perhaps in memory.
void FunctionGenerator::TwoAddress() {
  const VReg a = AnyValue();
  const VReg d = NewLike(a);
  std::vector<Operand> ops = {Operand::ReuseDef(d, 1),
                              Operand::Use(a, Chance(20) ? Constraint::kAny : Constraint::kReg)};
  if (Chance(70)) {
    const Constraint constraint = Chance(50) ? Constraint::kAny : Constraint::kReg;
    ops.push_back(Operand::Use(ValueOf(ClassOf(a)), constraint));
  }
  f_.AddInst(ops);
  Enter(d);
}

void FunctionGenerator::Arithmetic() {
  std::vector<Operand> ops;
  const uint32_t uses = Random(4);
  const bool has_def = !Chance(20);
  const VReg d = has_def ? New() : VReg();
  if (has_def) ops.push_back(Operand::Def(d, Chance(10) ? Constraint::kAny : Constraint::kReg));
  for (uint32_t k = 0; k < uses; ++k) {
    ops.push_back(Operand::Use(AnyValue(), Chance(25) ? Constraint::kAny : Constraint::kReg));
  }
  f_.AddInst(ops);
  if (has_def) Enter(d);
}

void FunctionGenerator::Call() {
  std::vector<Operand> ops;
  RegSet args = env_.allocatable & env_.call_clobbers;
  std::vector<VReg> defs;
  RegSet free = args;
  for (uint32_t k = Random(3); k > 0; --k) {
    const VReg d = New();
    const RegSet of = free.OfClass(ClassOf(d));
    if (of.empty()) continue;
    const PReg reg = options_.plain ? of.First() : Pick(of);
    free.Remove(reg);
    ops.push_back(Operand::FixedDef(d, reg));
    defs.push_back(d);
  }
  for (uint32_t k = Random(5); k > 0; --k) {
    const VReg v = AnyValue();
    const RegSet of = args.OfClass(ClassOf(v));
    if (of.empty()) continue;
    const PReg reg = options_.plain ? of.First() : Pick(of);
    args.Remove(reg);
    ops.push_back(Operand::FixedUse(v, reg));
  }
  if (Chance(20)) {
    ops.push_back(Operand::Use(AnyValue(), Constraint::kAny,
                               Chance(50) ? OperandPos::kLate : OperandPos::kEarly));
  }
  if (!options_.plain && Chance(20)) ops.push_back(Operand::Use(AnyValue(), Constraint::kStack));
  f_.AddInst(ops, Inst::kCall);
  for (VReg d : defs) Enter(d);
}

void FunctionGenerator::Constrained() {
  if (options_.plain || Chance(22)) {
    FixedArithmetic();
  } else {
    Unusual();
  }
}

// Shifts, with the amount in a fixed register, and divisions.
void FunctionGenerator::FixedArithmetic() {
  const VReg a = AnyValue();
  const RegClass cls = ClassOf(a);
  RegSet left = env_.allocatable.OfClass(cls);
  const VReg d = NewLike(a);
  if (Chance(50)) {
    f_.AddInst({Operand::ReuseDef(d, 1), Operand::Use(a),
                Operand::FixedUse(ValueOf(cls), Fixed(left, 1))});
    return Enter(d);
  }
  const PReg low = Fixed(left, 0);
  left.Remove(low);
  const PReg high = Fixed(left, 1);
  f_.AddInst({Operand::FixedDef(d, low), Operand::FixedDef(NewLike(a), high),
              Operand::FixedUse(a, low),
              Operand::Use(ValueOf(cls), Constraint::kReg,
                           Chance(50) ? OperandPos::kLate : OperandPos::kEarly)});
  Enter(d);
}

void FunctionGenerator::Unusual() {
  const VReg a = AnyValue();
  const RegClass cls = ClassOf(a);
  RegSet left = env_.allocatable.OfClass(cls);
  const auto early = OperandPos::kEarly;
  const uint32_t kind = Random(9);
  if (kind == 0) return UnusualTemporaries();
  if (kind == 5) return UnusualClobbers();
  if (kind == 7) return ReadMany();
  const VReg d = NewLike(a);
  switch (kind) {
    case 1:  // early result
      f_.AddInst(
          {Operand::Def(d, Constraint::kReg, early), Operand::Use(a), Operand::Use(ValueOf(cls))});
      break;
    case 2:  // late use and result
      f_.AddInst(
          {Operand::Def(d),
           Operand::Use(a, Chance(50) ? Constraint::kReg : Constraint::kAny, OperandPos::kLate),
           Operand::Use(ValueOf(cls))});
      break;
    case 3: {  // one value in several places
      const PReg reg = Pick(left);
      left.Remove(reg);
      f_.AddInst({Operand::FixedUse(a, reg), Operand::FixedUse(a, Pick(left)), Operand::Use(a),
                  Operand::Use(a, Constraint::kStack)});
      return;
    }
    case 4: {  // stack operands, pinned register
      std::vector<Operand> ops = {Operand::Def(d, Constraint::kStack),
                                  Operand::Use(a, Constraint::kStack)};
      if (pinned_.valid()) ops.push_back(Operand::FixedUse(pinned_, PReg(RegClass::kInt, 31)));
      f_.AddInst(ops);
      break;
    }
    case 6: {  // two results, one in place of an input
      const VReg e = NewLike(a);
      f_.AddInst({Operand::Def(e), Operand::ReuseDef(d, 2), Operand::Use(a), Operand::Use(a)});
      Enter(d);
      return Enter(e);
    }
    default: {  // a late use and a result, both in registers that are given
      const PReg reg = Pick(left);
      left.Remove(reg);
      f_.AddInst({Operand::FixedDef(d, reg), Operand::FixedUse(a, Pick(left), OperandPos::kLate),
                  Operand::FixedUse(ValueOf(cls), reg)});
      break;
    }
  }
  Enter(d);
}

void FunctionGenerator::UnusualTemporaries() {
  const VReg a = AnyValue();
  const RegClass cls = ClassOf(a);
  std::vector<Operand> ops = {Operand::Temp(NewLike(a)), Operand::Use(a),
                              Operand::Use(ValueOf(cls), Constraint::kAny)};
  if (Chance(50)) {
    ops.push_back(
        Operand::FixedDef(NewLike(a), Pick(env_.allocatable.OfClass(cls)), OperandPos::kEarly));
  }
  f_.AddInst(ops);
}

void FunctionGenerator::UnusualClobbers() {
  const VReg a = AnyValue();
  const RegClass cls = ClassOf(a);
  RegSet left = env_.allocatable.OfClass(cls);
  const PReg keep = Pick(left);
  left.Remove(keep);
  RegSet set;
  for (int n = 0; n < 2; ++n) set.Add(Pick(left - set));
  const uint8_t clobbers = f_.clobber_sets.size() < 200 ? f_.AddClobberSet(set) : uint8_t{0};
  const VReg d = NewLike(a);
  std::vector<Operand> ops = {Operand::FixedDef(d, keep), Operand::Use(a),
                              Operand::Use(ValueOf(cls), Constraint::kAny, OperandPos::kLate)};
  if (Chance(50)) ops.push_back(Operand::FixedUse(ValueOf(cls), set.First()));
  f_.AddInst(ops, 0, clobbers);
  Enter(d);
}

void FunctionGenerator::ReadMany() {
  std::vector<Operand> ops;
  const OperandPos pos = Chance(50) ? OperandPos::kLate : OperandPos::kEarly;
  for (uint32_t count = Random(24); count > 0; --count) {
    ops.push_back(Operand::Use(AnyValue(), Constraint::kAny, pos));
  }
  f_.AddInst(ops, Chance(30) ? Inst::kCall : 0);
}

}  // namespace davit::regalloc
