#include "fuzz/gen/regalloc_gen.h"

#include <algorithm>
#include <vector>

namespace davit::regalloc {
namespace {

RegSet Ints(std::initializer_list<unsigned> regs) {
  RegSet set;
  for (unsigned r : regs) set.Add(PReg(RegClass::kInt, r));
  return set;
}

RegSet Floats(unsigned begin, unsigned end) {
  RegSet set;
  for (unsigned r = begin; r < end; ++r) set.Add(PReg(RegClass::kFloat, r));
  return set;
}

class Generator {
 public:
  Generator(const Environment& env, const GeneratorOptions& options)
      : env_(env), options_(options), state_(options.seed * 2654435761u + 88172645463325252ull) {}

  FunctionData Run() {
    BeginBlock({});
    EntryDefs();
    budget_ = static_cast<int>(options_.size);
    Sequence(0);
    std::vector<Operand> ops;
    if (Chance(70)) {
      const VReg v = AnyValue();
      ops.push_back(Operand::FixedUse(v, Pick(env_.allocatable.OfClass(ClassOf(v)))));
    }
    f_.AddInst(ops, Inst::kTerminator);
    return std::move(f_);
  }

 private:
  uint32_t Random(uint32_t bound) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    return static_cast<uint32_t>((state_ >> 16) % bound);
  }
  bool Chance(uint32_t percent) { return Random(100) < percent; }
  PReg Pick(RegSet set) {
    uint64_t bits = set.bits();
    for (uint32_t skip = Random(static_cast<uint32_t>(set.size())); skip > 0; --skip)
      bits &= bits - 1;
    return RegSet(bits).First();
  }
  RegClass ClassOf(VReg v) const { return f_.vregs[v.index()].cls; }

  void BeginBlock(std::span<const VReg> params) { f_.BeginBlock(params, depth_, cold_); }
  VReg New() { return New(Chance(options_.floats) ? RegClass::kFloat : RegClass::kInt); }
  VReg New(RegClass cls) {
    return f_.NewVReg(cls, cls == RegClass::kFloat && !options_.plain && Chance(30));
  }
  VReg NewLike(VReg v) { return f_.NewVReg(ClassOf(v), f_.vregs[v.index()].wide); }
  void Enter(VReg v) { scope_.push_back(v); }
  VReg AnyValue() {
    const uint32_t n = static_cast<uint32_t>(scope_.size());
    // Mostly recent values, sometimes any.
    const uint32_t reach = std::min(n, Chance(85) ? options_.reach : n);
    return scope_[n - 1 - Random(reach)];
  }
  VReg ValueOf(RegClass cls) {
    for (int tries = 0; tries < 20; ++tries) {
      const VReg v = AnyValue();
      if (ClassOf(v) == cls) return v;
    }
    for (VReg v : scope_) {
      if (ClassOf(v) == cls) return v;
    }
    return VReg();
  }
  VReg ValueLike(VReg like) {
    for (int tries = 0; tries < 20; ++tries) {
      const VReg v = AnyValue();
      if (ClassOf(v) == ClassOf(like) && f_.vregs[v.index()].wide == f_.vregs[like.index()].wide)
        return v;
    }
    return VReg();
  }

  // One value of each kind at least, some in the registers of the calling convention.
  void EntryDefs() {
    std::vector<Operand> ops;
    RegSet left = env_.allocatable;
    for (const RegClass cls : {RegClass::kInt, RegClass::kFloat}) {
      const uint32_t max = static_cast<uint32_t>(left.OfClass(cls).size());
      const uint32_t count = 1 + Random(std::min(max, 4u));
      for (uint32_t k = 0; k < count; ++k) {
        const VReg v = f_.NewVReg(cls, false);
        const PReg reg = Pick(left.OfClass(cls));
        left.Remove(reg);
        ops.push_back(Operand::FixedDef(v, reg));
        Enter(v);
      }
    }
    if (!options_.plain && Chance(30)) {
      const VReg v = New();
      ops.push_back(Operand::Def(v, Constraint::kStack));
      Enter(v);
    }
    if (!options_.plain && Chance(30)) {
      pinned_ = f_.NewVReg();
      ops.push_back(Operand::FixedDef(pinned_, PReg(RegClass::kInt, 31)));
      if (Chance(20)) Enter(pinned_);
    }
    f_.AddInst(ops);
  }

  // Statements until the budget is used up; the current block is open before and after. What it
  // defines at its own level stays in scope.
  void Sequence(int nesting) {
    int length = nesting == 0 ? budget_ : 1 + static_cast<int>(Random(12));
    for (; length > 0 && budget_ > 0; --length) {
      const uint32_t kind = Random(1100) / std::max(options_.branches, 1u);
      if (nesting < 6 && kind < 6) {
        If(nesting);
      } else if (nesting < 6 && kind < 10 && depth_ < options_.max_loop_depth) {
        Loop(nesting);
      } else if (nesting < 6 && kind < 11) {
        Switch(nesting);
      } else {
        Statement();
      }
    }
  }

  void Statement() {
    --budget_;
    if (Chance(options_.calls)) return Call();
    if (Chance(options_.constrained)) return Constrained();
    std::vector<Operand> ops;
    const VReg a = AnyValue();
    if (Chance(8)) {
      const VReg d = NewLike(a);
      ops = {Operand::Def(d), Operand::Use(a)};
      f_.AddInst(ops, Inst::kMove);
      return Enter(d);
    }
    if (!options_.plain && Chance(8)) {
      const VReg d = New();
      f_.vregs[d.index()].rematerialisable = true;
      f_.AddInst({Operand::Def(d)});
      return Enter(d);
    }
    if (Chance(50)) {
      // Two-address arithmetic, the second operand perhaps in memory.
      const VReg d = NewLike(a);
      ops = {Operand::ReuseDef(d, 1),
             Operand::Use(a, Chance(20) ? Constraint::kAny : Constraint::kReg)};
      const VReg b = ValueOf(ClassOf(a));
      if (Chance(70))
        ops.push_back(Operand::Use(b, Chance(50) ? Constraint::kAny : Constraint::kReg));
      f_.AddInst(ops);
      return Enter(d);
    }
    const uint32_t uses = Random(4);
    const VReg d = New();
    if (Chance(80))
      ops.push_back(Operand::Def(d, Chance(10) ? Constraint::kAny : Constraint::kReg));
    const bool has_def = !ops.empty();
    // Few enough for the smallest machine.
    for (uint32_t k = 0; k < uses; ++k)
      ops.push_back(Operand::Use(AnyValue(), Chance(25) ? Constraint::kAny : Constraint::kReg));
    f_.AddInst(ops);
    if (has_def) Enter(d);
  }

  void Call() {
    std::vector<Operand> ops;
    RegSet args = env_.allocatable & env_.call_clobbers;
    const uint32_t results = Random(3);
    std::vector<VReg> defs;
    RegSet free = args;
    for (uint32_t k = 0; k < results; ++k) {
      const VReg d = New();
      const RegSet of = free.OfClass(ClassOf(d));
      if (of.empty()) continue;
      const PReg reg = options_.plain ? of.First() : Pick(of);
      free.Remove(reg);
      ops.push_back(Operand::FixedDef(d, reg));
      defs.push_back(d);
    }
    const uint32_t count = Random(5);
    for (uint32_t k = 0; k < count; ++k) {
      const VReg v = AnyValue();
      const RegSet of = args.OfClass(ClassOf(v));
      if (of.empty()) continue;
      const PReg reg = options_.plain ? of.First() : Pick(of);
      args.Remove(reg);
      ops.push_back(Operand::FixedUse(v, reg));
    }
    if (Chance(20))
      ops.push_back(Operand::Use(AnyValue(), Constraint::kAny,
                                 Chance(50) ? OperandPos::kLate : OperandPos::kEarly));
    if (!options_.plain && Chance(20)) ops.push_back(Operand::Use(AnyValue(), Constraint::kStack));
    f_.AddInst(ops, Inst::kCall);
    for (VReg d : defs) Enter(d);
  }

  void Constrained() {
    if (options_.plain || Chance(22)) {
      FixedArithmetic();
    } else {
      Unusual();
    }
  }

  // Shifts, with the amount in a fixed register, and divisions.
  void FixedArithmetic() {
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

  // Temporaries, late uses, stack operands, clobbers; at most three registers of a class at a
  // point.
  void Unusual() {
    std::vector<Operand> ops;
    std::vector<VReg> defs;
    const VReg a = AnyValue();
    const RegClass cls = ClassOf(a);
    RegSet left = env_.allocatable.OfClass(cls);
    uint8_t clobbers = 0;
    const VReg d = NewLike(a);
    const auto early = OperandPos::kEarly;
    switch (Random(7)) {
      case 0:  // temporaries
        ops = {Operand::Temp(NewLike(a)), Operand::Use(a),
               Operand::Use(ValueOf(cls), Constraint::kAny)};
        if (Chance(50)) ops.push_back(Operand::FixedDef(NewLike(a), Pick(left), early));
        break;
      case 1:  // early result
        ops = {Operand::Def(d, Constraint::kReg, early), Operand::Use(a),
               Operand::Use(ValueOf(cls))};
        defs = {d};
        break;
      case 2:  // late use and result
        ops = {Operand::Def(d),
               Operand::Use(a, Chance(50) ? Constraint::kReg : Constraint::kAny, OperandPos::kLate),
               Operand::Use(ValueOf(cls))};
        defs = {d};
        break;
      case 3: {  // one value in several places
        const PReg reg = Pick(left);
        left.Remove(reg);
        ops = {Operand::FixedUse(a, reg), Operand::FixedUse(a, Pick(left)), Operand::Use(a),
               Operand::Use(a, Constraint::kStack)};
        break;
      }
      case 4:  // stack operands, pinned register
        ops = {Operand::Def(d, Constraint::kStack), Operand::Use(a, Constraint::kStack)};
        if (pinned_.valid()) ops.push_back(Operand::FixedUse(pinned_, PReg(RegClass::kInt, 31)));
        defs = {d};
        break;
      case 5: {  // clobbers
        const PReg keep = Pick(left);
        left.Remove(keep);
        RegSet set;
        for (int n = 0; n < 2; ++n) set.Add(Pick(left - set));
        if (f_.clobber_sets.size() < 200) clobbers = f_.AddClobberSet(set);
        ops = {Operand::FixedDef(d, keep), Operand::Use(a),
               Operand::Use(ValueOf(cls), Constraint::kAny, OperandPos::kLate)};
        if (Chance(50)) ops.push_back(Operand::FixedUse(ValueOf(cls), set.First()));
        defs = {d};
        break;
      }
      default: {  // two results, one in place of an input
        const VReg e = NewLike(a);
        ops = {Operand::Def(e), Operand::ReuseDef(d, 2), Operand::Use(a), Operand::Use(a)};
        defs = {d, e};
        break;
      }
    }
    f_.AddInst(ops, 0, clobbers);
    for (VReg d : defs) Enter(d);
  }

  PReg Fixed(RegSet set, uint32_t skip) {
    if (!options_.plain) return Pick(set);
    uint64_t bits = set.bits();
    while (skip-- > 0) bits &= bits - 1;
    return RegSet(bits).First();
  }

  // Terminator of a block with several successors.
  void Branch() {
    --budget_;
    std::vector<Operand> ops;
    if (Chance(80))
      ops.push_back(Operand::Use(AnyValue(), Chance(20) ? Constraint::kAny : Constraint::kReg));
    if (!options_.plain && Chance(20)) ops.push_back(Operand::Temp(f_.NewVReg()));
    f_.AddInst(ops, Inst::kTerminator);
  }
  void Jump(uint32_t to, std::span<const VReg> args) {
    std::vector<Operand> ops;
    if (!options_.plain && Chance(4)) ops.push_back(Operand::Use(AnyValue()));
    f_.AddInst(ops, Inst::kTerminator);
    f_.AddEdge(to, args);
  }
  std::vector<VReg> NewParams() {
    std::vector<VReg> params;
    for (uint32_t n = Random(Chance(5) ? 3 * options_.params : options_.params); n > 0; --n)
      params.push_back(NewLike(AnyValue()));
    return params;
  }
  std::vector<VReg> ArgsFor(std::span<const VReg> params) {
    std::vector<VReg> args;
    for (VReg p : params) {
      VReg v = ValueLike(p);
      if (!v.valid()) {
        v = NewLike(p);
        late_defs_.push_back(v);
      }
      args.push_back(v);
    }
    return args;
  }
  // Definitions for arguments that nothing in scope could serve.
  void DefineMissing() {
    for (VReg v : late_defs_) f_.AddInst({Operand::Def(v)});
    late_defs_.clear();
  }

  void If(int nesting) {
    const bool has_else = Chance(50);
    const std::vector<VReg> params = NewParams();
    const std::vector<VReg> skip_args = ArgsFor(params);
    DefineMissing();
    Branch();
    const uint32_t head = static_cast<uint32_t>(f_.blocks.size() - 1);
    const uint32_t first_edge = static_cast<uint32_t>(f_.edges.size());
    f_.AddEdge(head + 1);
    f_.AddEdge(0);  // patched below
    const std::vector<VReg> none;
    if (!has_else) SetArgs(first_edge + 1, skip_args);

    const bool was_cold = cold_;
    const size_t scope = scope_.size();
    cold_ |= Chance(options_.cold);
    BeginBlock({});
    Sequence(nesting + 1);
    const bool exits = Chance(10);
    uint32_t then_jump = 0;
    EndArm(params, exits, &then_jump);
    scope_.resize(scope);
    cold_ = was_cold;
    uint32_t else_jump = 0;
    bool else_exits = true;
    if (has_else) {
      f_.edges[first_edge + 1].to = static_cast<uint32_t>(f_.blocks.size());
      BeginBlock({});
      Sequence(nesting + 1);
      else_exits = false;
      EndArm(params, false, &else_jump);
      scope_.resize(scope);
    }
    const uint32_t join = static_cast<uint32_t>(f_.blocks.size());
    if (!has_else) f_.edges[first_edge + 1].to = join;
    if (!exits) f_.edges[then_jump].to = join;
    if (!else_exits) f_.edges[else_jump].to = join;
    BeginBlock(params);
    for (VReg p : params) Enter(p);
  }

  void EndArm(std::span<const VReg> params, bool exits, uint32_t* edge) {
    if (exits) {
      f_.AddInst({Operand::Use(AnyValue())}, Inst::kTerminator);
      return;
    }
    const std::vector<VReg> args = ArgsFor(params);
    DefineMissing();
    *edge = static_cast<uint32_t>(f_.edges.size());
    Jump(0, args);
  }

  void SetArgs(uint32_t edge, std::span<const VReg> args) {
    f_.edges[edge].first_arg = static_cast<uint32_t>(f_.vreg_lists.size());
    f_.edges[edge].num_args = static_cast<uint32_t>(args.size());
    f_.vreg_lists.insert(f_.vreg_lists.end(), args.begin(), args.end());
  }

  void Loop(int nesting) {
    const std::vector<VReg> params = NewParams();
    const std::vector<VReg> first = ArgsFor(params);
    DefineMissing();
    const uint32_t header = static_cast<uint32_t>(f_.blocks.size());
    Jump(header, first);
    ++depth_;
    BeginBlock(params);
    const size_t scope = scope_.size();
    for (VReg p : params) Enter(p);
    Sequence(nesting + 1);
    // An exit in the middle, now and then.
    const bool middle = Chance(30);
    uint32_t exit_edge = 0;
    const std::vector<VReg> exit_params = NewParams();
    if (middle) {
      const std::vector<VReg> out = ArgsFor(exit_params);
      DefineMissing();
      Branch();
      const uint32_t next = static_cast<uint32_t>(f_.blocks.size());
      f_.AddEdge(next);
      exit_edge = static_cast<uint32_t>(f_.edges.size());
      f_.AddEdge(0, out);
      BeginBlock({});
      Sequence(nesting + 1);
    }
    const std::vector<VReg> again = ArgsFor(params);
    const std::vector<VReg> out = ArgsFor(exit_params);
    DefineMissing();
    Branch();
    f_.AddEdge(header, again);
    const uint32_t last = static_cast<uint32_t>(f_.edges.size());
    f_.AddEdge(0, out);
    const uint32_t after = static_cast<uint32_t>(f_.blocks.size());
    f_.edges[last].to = after;
    if (middle) f_.edges[exit_edge].to = after;
    f_.blocks[header].loop_end = after;
    --depth_;
    // What the loop's last block sees is defined on every way out only if there is just one.
    if (middle) scope_.resize(std::max<size_t>(scope + params.size(), 1));
    BeginBlock(exit_params);
    for (VReg p : exit_params) Enter(p);
  }

  void Switch(int nesting) {
    const uint32_t cases = 2 + Random(5);
    const std::vector<VReg> params = NewParams();
    Branch();
    const uint32_t first = static_cast<uint32_t>(f_.edges.size());
    for (uint32_t c = 0; c < cases; ++c) f_.AddEdge(0);
    std::vector<uint32_t> jumps(cases);
    const size_t scope = scope_.size();
    for (uint32_t c = 0; c < cases; ++c) {
      f_.edges[first + c].to = static_cast<uint32_t>(f_.blocks.size());
      BeginBlock({});
      Sequence(nesting + 1);
      EndArm(params, false, &jumps[c]);
      scope_.resize(scope);
    }
    const uint32_t join = static_cast<uint32_t>(f_.blocks.size());
    for (uint32_t e : jumps) f_.edges[e].to = join;
    BeginBlock(params);
    for (VReg p : params) Enter(p);
  }

  const Environment& env_;
  const GeneratorOptions options_;
  uint64_t state_;
  FunctionData f_;
  std::vector<VReg> scope_;
  std::vector<VReg> late_defs_;
  VReg pinned_;
  uint16_t depth_ = 0;
  bool cold_ = false;
  int budget_ = 0;
};

}  // namespace

Environment MakeEnvironment(Machine machine) {
  Environment env;
  switch (machine) {
    case Machine::kX64:
      // Of the kind of x86-64: without the stack pointer, one register pinned, one for scratch.
      env.allocatable = Ints({0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13}) | Floats(0, 15);
      env.call_clobbers = Ints({0, 1, 2, 6, 7, 8, 9, 10, 11, 15}) | Floats(0, 16);
      env.scratch[0] = PReg(RegClass::kInt, 15);
      env.scratch[1] = PReg(RegClass::kFloat, 15);
      env.has_swap[0] = true;
      break;
    case Machine::kA64:
      for (unsigned r = 0; r < 28; ++r) {
        if (r != 16 && r != 17 && r != 18) env.allocatable.Add(PReg(RegClass::kInt, r));
      }
      env.allocatable = env.allocatable | Floats(0, 31);
      for (unsigned r = 0; r < 19; ++r) env.call_clobbers.Add(PReg(RegClass::kInt, r));
      env.call_clobbers = env.call_clobbers | Floats(0, 32);
      env.scratch[0] = PReg(RegClass::kInt, 16);
      env.scratch[1] = PReg(RegClass::kFloat, 31);
      break;
    case Machine::kTiny:
      env.allocatable = Ints({0, 1, 2, 3}) | Floats(0, 4);
      env.call_clobbers = Ints({0, 1, 2, 8}) | Floats(0, 3);
      env.scratch[0] = PReg(RegClass::kInt, 8);
      env.scratch[1] = PReg(RegClass::kFloat, 8);
      break;
    case Machine::kBare:
      env.allocatable = Ints({0, 1, 2, 3, 4}) | Floats(0, 5);
      env.call_clobbers = Ints({0, 1, 2}) | Floats(0, 3);
      break;
  }
  return env;
}

FunctionData GenerateFunction(const Environment& env, const GeneratorOptions& options) {
  return Generator(env, options).Run();
}

}  // namespace davit::regalloc
