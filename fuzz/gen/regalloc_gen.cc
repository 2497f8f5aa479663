#include "fuzz/gen/regalloc_gen.h"

#include <algorithm>
#include <vector>

#include "fuzz/gen/regalloc_function_gen.h"

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

// Enough for the decisions of that many instructions.
std::vector<uint8_t> BytesFor(uint32_t seed, uint32_t size) {
  std::vector<uint8_t> bytes(64 * size_t{size} + 1024);
  uint64_t state = seed * 2654435761u + 88172645463325252ull;
  for (uint8_t& byte : bytes) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    byte = static_cast<uint8_t>(state >> 16);
  }
  return bytes;
}

}  // namespace

FunctionData FunctionGenerator::Run() {
  BeginBlock({});
  EntryDefs();
  budget_ = static_cast<int>(options_.size);
  if (options_.graph) {
    Graph();
  } else {
    Sequence(0, options_.size);
    Return();
  }
  return std::move(f_);
}

PReg FunctionGenerator::Pick(RegSet set) {
  uint64_t bits = set.bits();
  for (uint32_t skip = Random(static_cast<uint32_t>(set.size())); skip > 0; --skip) {
    bits &= bits - 1;
  }
  return RegSet(bits).First();
}

PReg FunctionGenerator::Fixed(RegSet set, uint32_t skip) {
  if (!options_.plain) return Pick(set);
  uint64_t bits = set.bits();
  while (skip-- > 0) bits &= bits - 1;
  return RegSet(bits).First();
}

size_t FunctionGenerator::AnyPlace() {
  const auto n = static_cast<uint32_t>(scope_.size());
  const uint32_t reach = Chance(15) ? n : std::min(n, options_.reach);
  return n - 1 - Random(reach);
}

VReg FunctionGenerator::ValueOf(RegClass cls) {
  const size_t start = AnyPlace();
  for (size_t step = 0; step < scope_.size(); ++step) {
    const VReg v = scope_[(start + scope_.size() - step) % scope_.size()];
    if (ClassOf(v) == cls) return v;
  }
  return VReg();
}

VReg FunctionGenerator::ValueLike(VReg like) {
  constexpr size_t kNear = 20;
  const size_t start = AnyPlace();
  for (size_t step = 0; step < std::min(kNear, scope_.size()); ++step) {
    const VReg v = scope_[(start + scope_.size() - step) % scope_.size()];
    if (IsLike(v, like)) return v;
  }
  return VReg();
}

// One value of each class at least, some in the registers of the calling convention.
void FunctionGenerator::EntryDefs() {
  std::vector<Operand> ops;
  RegSet left = env_.allocatable;
  for (const RegClass cls : {RegClass::kInt, RegClass::kFloat}) {
    const uint32_t max = static_cast<uint32_t>(left.OfClass(cls).size());
    for (uint32_t count = 1 + Random(std::min(max, 4u)); count > 0; --count) {
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

// What the current block defines at its own level stays in scope.
void FunctionGenerator::Sequence(int nesting, uint32_t max_length) {
  uint32_t length = nesting == 0 ? max_length : 1 + Random(max_length);
  for (; length > 0 && !done(); --length) {
    const uint32_t kind = nesting < 6 && Chance(options_.branches) ? Random(11) : 11;
    if (kind < 6) {
      If(nesting);
    } else if (kind < 10 && depth_ < options_.max_loop_depth) {
      Loop(nesting);
    } else if (kind == 10) {
      Switch(nesting);
    } else {
      Statement();
    }
  }
}

void FunctionGenerator::Branch() {
  --budget_;
  std::vector<Operand> ops;
  if (Chance(80)) {
    ops.push_back(Operand::Use(AnyValue(), Chance(20) ? Constraint::kAny : Constraint::kReg));
  }
  if (!options_.plain && Chance(20)) ops.push_back(Operand::Temp(f_.NewVReg()));
  f_.AddInst(ops, Inst::kTerminator);
}

void FunctionGenerator::Jump(uint32_t to, std::span<const VReg> args) {
  std::vector<Operand> ops;
  if (!options_.plain && Chance(4)) ops.push_back(Operand::Use(AnyValue()));
  f_.AddInst(ops, Inst::kTerminator);
  f_.AddEdge(to, args);
}

void FunctionGenerator::Return() {
  std::vector<Operand> ops;
  RegSet left = env_.allocatable;
  for (uint32_t count = Chance(70) ? 1 + Random(options_.plain ? 1 : 4) : 0; count > 0; --count) {
    const VReg v = AnyValue();
    const RegSet of = left.OfClass(ClassOf(v));
    if (of.empty()) continue;
    const PReg reg = Pick(of);
    left.Remove(reg);
    ops.push_back(Operand::FixedUse(v, reg));
  }
  f_.AddInst(ops, Inst::kTerminator);
}

std::vector<VReg> FunctionGenerator::NewParams() {
  std::vector<VReg> params;
  for (uint32_t n = Random(Chance(5) ? 3 * options_.params : options_.params); n > 0; --n) {
    params.push_back(NewLike(AnyValue()));
  }
  return params;
}

std::vector<VReg> FunctionGenerator::ArgsFor(std::span<const VReg> params) {
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

void FunctionGenerator::DefineMissing() {
  for (VReg v : late_defs_) f_.AddInst({Operand::Def(v)});
  late_defs_.clear();
}

void FunctionGenerator::If(int nesting) {
  const bool has_else = Chance(50);
  const std::vector<VReg> params = NewParams();
  const std::vector<VReg> skip_args = ArgsFor(params);
  DefineMissing();
  Branch();
  const uint32_t head = static_cast<uint32_t>(f_.blocks.size() - 1);
  const uint32_t first_edge = static_cast<uint32_t>(f_.edges.size());
  f_.AddEdge(head + 1);
  f_.AddEdge(0);  // patched below
  if (!has_else) SetArgs(first_edge + 1, skip_args);

  const bool was_cold = cold_;
  const size_t scope = scope_.size();
  cold_ |= Chance(options_.cold);
  BeginBlock({});
  Sequence(nesting + 1, 12);
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
    Sequence(nesting + 1, 12);
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

void FunctionGenerator::EndArm(std::span<const VReg> params, bool exits, uint32_t* edge) {
  if (exits) {
    f_.AddInst({Operand::Use(AnyValue())}, Inst::kTerminator);
    return;
  }
  const std::vector<VReg> args = ArgsFor(params);
  DefineMissing();
  *edge = static_cast<uint32_t>(f_.edges.size());
  Jump(0, args);
}

void FunctionGenerator::SetArgs(uint32_t edge, std::span<const VReg> args) {
  f_.edges[edge].first_arg = static_cast<uint32_t>(f_.vreg_lists.size());
  f_.edges[edge].num_args = static_cast<uint32_t>(args.size());
  f_.vreg_lists.insert(f_.vreg_lists.end(), args.begin(), args.end());
}

void FunctionGenerator::Loop(int nesting) {
  const std::vector<VReg> params = NewParams();
  const std::vector<VReg> first = ArgsFor(params);
  DefineMissing();
  const uint32_t header = static_cast<uint32_t>(f_.blocks.size());
  Jump(header, first);
  ++depth_;
  BeginBlock(params);
  const size_t scope = scope_.size();
  for (VReg p : params) Enter(p);
  Sequence(nesting + 1, 12);
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
    Sequence(nesting + 1, 12);
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

void FunctionGenerator::Switch(int nesting) {
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
    Sequence(nesting + 1, 12);
    EndArm(params, false, &jumps[c]);
    scope_.resize(scope);
  }
  const uint32_t join = static_cast<uint32_t>(f_.blocks.size());
  for (uint32_t e : jumps) f_.edges[e].to = join;
  BeginBlock(params);
  for (VReg p : params) Enter(p);
}

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

FunctionData GenerateFunction(fuzz::Choices& choices, const Environment& env,
                              const GeneratorOptions& options) {
  return FunctionGenerator(choices, env, options).Run();
}

FunctionData GenerateFunction(const Environment& env, const GeneratorOptions& options) {
  const std::vector<uint8_t> bytes = BytesFor(options.seed, options.size);
  fuzz::Choices choices(bytes);
  return GenerateFunction(choices, env, options);
}

}  // namespace davit::regalloc
