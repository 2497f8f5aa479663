#include "fuzz/gen/ir_gen.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <utility>

#include "fuzz/gen/ir_function_gen.h"
#include "ir/semantics.h"
#include "support/check.h"

namespace davit::fuzz {
namespace {

// Opcodes whose result may be a NaN of open bits.
bool MayGiveNan(const Inst& inst) {
  return ir::IsFloat(inst.type) && ir::IsEvaluable(inst.op) && inst.op != Opcode::kAlias &&
         inst.op != Opcode::kSelect && inst.op != Opcode::kFneg && inst.op != Opcode::kFabs &&
         inst.op != Opcode::kFcopysign && inst.op != Opcode::kBitcast;
}

}  // namespace

FunctionGenerator::Mark FunctionGenerator::Save() const {
  Mark mark;
  for (int t = 0; t < ir::kNumTypes; ++t) mark[t] = values_[t].size();
  return mark;
}

void FunctionGenerator::Restore(const Mark& mark) {
  for (int t = 0; t < ir::kNumTypes; ++t) values_[t].resize(mark[t]);
}

Type FunctionGenerator::AnyType() {
  return profile_.types()[choices_.Below(static_cast<uint32_t>(profile_.types().size()))];
}

std::vector<Type> FunctionGenerator::AnyTypes(uint32_t max) {
  std::vector<Type> types(choices_.Below(max + 1));
  for (Type& type : types) type = AnyType();
  return types;
}

std::vector<Type> FunctionGenerator::EdgeTypes(uint32_t max) {
  if (!On(IrFamily::kPermutations) || !choices_.OneIn(4)) return AnyTypes(max);
  std::vector<Type> types(choices_.Below(12), AnyType());
  if (choices_.OneIn(2)) types.push_back(AnyType());
  return types;
}

std::vector<Type> FunctionGenerator::SignatureTypes(uint32_t max, uint32_t max_large) {
  return AnyTypes(On(IrFamily::kLargeSignatures) && choices_.OneIn(4) ? max_large : max);
}

Value FunctionGenerator::Emit(Inst inst) {
  cost_ += times_;
  return func_.Append(inst, static_cast<uint32_t>(func_.insts.size()));
}

Value FunctionGenerator::Define(Inst inst) {
  Value value = Emit(inst);
  if (MayGiveNan(inst)) {
    const Value is_nan = Emit({.op = Opcode::kFcmp,
                               .type = Type::kI32,
                               .aux = static_cast<uint8_t>(ir::FloatCond::kNe),
                               .a = value.index(),
                               .b = value.index()});
    const Value nan =
        Constant(inst.type, inst.type == Type::kF32 ? ir::kCanonicalNan32 : ir::kCanonicalNan64);
    value = Emit({.op = Opcode::kSelect,
                  .type = inst.type,
                  .a = is_nan.index(),
                  .b = nan.index(),
                  .c = value.index()});
  }
  values_[static_cast<int>(inst.type)].push_back(value);
  return value;
}

Value FunctionGenerator::Constant(Type type, uint64_t bits) {
  return Emit({.op = ir::IsFloat(type) ? Opcode::kFconst : Opcode::kIconst,
               .type = type,
               .b = static_cast<uint32_t>(bits),
               .c = static_cast<uint32_t>(bits >> 32)});
}

Value FunctionGenerator::Binary(Opcode op, Value a, Value b) {
  return Emit({.op = op, .type = func_[a].type, .a = a.index(), .b = b.index()});
}

Value FunctionGenerator::BinaryConst(Opcode op, Value a, uint64_t bits) {
  const Type type = func_[a].type;
  return Binary(op, a, Constant(type, ir::ZeroExtend(bits, ir::BitsOf(type))));
}

// Mostly a recent value, so that what is computed matters.
Value FunctionGenerator::Pick(Type type) {
  auto& pool = values_[static_cast<int>(type)];
  if (pool.empty() || choices_.OneIn(8)) {
    if (type == Type::kV128) {
      pool.push_back(AnyVectorConstant());
    } else {
      pool.push_back(Constant(type, GenerateConstant(choices_, type)));
    }
    return pool.back();
  }
  const auto size = static_cast<uint32_t>(pool.size());
  const uint32_t window = choices_.OneIn(4) ? size : std::min(size, 4u);
  return pool[size - 1 - choices_.Below(window)];
}

std::vector<uint32_t> FunctionGenerator::PickAll(const std::vector<Type>& types) {
  std::vector<uint32_t> picked;
  for (Type type : types) picked.push_back(Pick(type).index());
  return picked;
}

uint32_t FunctionGenerator::AddToPool(const std::vector<uint32_t>& words) {
  const auto begin = static_cast<uint32_t>(func_.pool.size());
  func_.pool.insert(func_.pool.end(), words.begin(), words.end());
  return begin;
}

Edge FunctionGenerator::MakeEdge(const std::vector<uint32_t>& args) {
  return func_.edges.Add({.to = Block(),
                          .first_arg = AddToPool(args),
                          .num_args = static_cast<uint32_t>(args.size())});
}

Block FunctionGenerator::Begin(const std::vector<Type>& params, const std::vector<Edge>& edges) {
  ir::BlockData data;
  data.first_inst = static_cast<uint32_t>(func_.insts.size());
  data.num_params = static_cast<uint32_t>(params.size());
  data.loop_depth = loop_depth_;
  const Block block = func_.blocks.Add(data);
  for (uint32_t i = 0; i < params.size(); ++i) {
    Define({.op = Opcode::kParam, .type = params[i], .a = block.index(), .b = i});
  }
  for (Edge edge : edges) func_.edges[edge].to = block;
  return block;
}

void FunctionGenerator::End(Inst terminator) {
  Emit(terminator);
  func_.blocks.vector().back().end_inst = static_cast<uint32_t>(func_.insts.size());
}

void FunctionGenerator::Run() {
  const bool is_c = !is_entry_ && choices_.OneIn(4);
  func_.sig.conv = is_c ? ir::CallConv::kC : ir::CallConv::kDavit;
  func_.sig.params = SignatureTypes(5, 24);
  func_.sig.results = is_c ? AnyTypes(2) : SignatureTypes(3, 14);
  for (const Callee& callee : callees_) {
    func_.funcs.Add({{ir::kModuleFunctions, callee.index}, func_.sigs.Add(callee.sig)});
  }
  Begin(func_.sig.params, {});
  memory_ = Emit({.op = Opcode::kPinned, .type = Type::kI64});
  DeclareSlots();
  if (Statements(0)) Leave();
}

// At most one of a size that takes many pages: the interpreter has 1 MiB for all frames.
void FunctionGenerator::DeclareSlots() {
  constexpr uint32_t kUsed = 32;
  const uint32_t num_slots = On(IrFamily::kStack) ? choices_.Below(3) : 0;
  for (uint32_t i = 0; i < num_slots; ++i) {
    uint32_t unused = 0;
    if (choices_.OneIn(4)) unused = 16 * choices_.Below(i == 0 && choices_.OneIn(4) ? 6000 : 40);
    func_.stack_slots.Add({.size = unused + kUsed, .align = 1u << choices_.Below(5)});
    Value slot = Emit({.op = Opcode::kStackAddr, .type = Type::kI64, .b = i});
    if (unused != 0) {
      const Value distance = Constant(Type::kI64, unused);
      slot =
          Emit({.op = Opcode::kIadd, .type = Type::kI64, .a = slot.index(), .b = distance.index()});
    }
    slots_.push_back(slot);
    const Value zero = Constant(Type::kI64, 0);
    for (uint32_t offset = 0; offset < kUsed; offset += 8) {
      Emit({.op = Opcode::kStore, .a = zero.index(), .b = slot.index(), .c = offset});
    }
  }
}

// Returns from the function, or traps.
bool FunctionGenerator::Leave() {
  if (options_.traps && On(IrFamily::kTraps) && choices_.OneIn(32)) {
    End({.op = Opcode::kTrap, .aux = static_cast<uint8_t>(choices_.Below(ir::kNumTrapCodes))});
    return false;
  }
  const std::vector<uint32_t> results = PickAll(func_.sig.results);
  End({.op = Opcode::kReturn, .b = AddToPool(results), .c = static_cast<uint32_t>(results.size())});
  return false;
}

bool FunctionGenerator::Statements(uint32_t depth) {
  const uint32_t count = depth == 0 ? options_.max_insts : 1 + choices_.Below(8);
  for (uint32_t i = 0; i < count && func_.insts.size() < options_.max_insts; ++i) {
    if (choices_.exhausted() || cost_ + 1000 * times_ > options_.max_cost) break;
    if (!Statement(depth)) return false;
  }
  return true;
}

bool FunctionGenerator::Statement(uint32_t depth) {
  if (profile_.is_algebra() && !choices_.OneIn(4)) {
    Chain();
    return true;
  }
  const uint32_t kind = choices_.Below(44);
  const bool may_nest = depth < options_.max_depth;
  if (kind < 18) {
    Pure();
  } else if (kind < 23) {
    On(IrFamily::kMemory) && kind < 22 ? MemoryAccess() : StateAccess();
  } else if (kind < 25) {
    StackAccess();
  } else if (kind < 27) {
    Call();
  } else if (kind == 27) {
    TrapIf();
  } else if (kind == 28 && On(IrFamily::kPressure)) {
    Pressure();
  } else if (kind < 31 && may_nest && On(IrFamily::kBranches)) {
    return If(depth);
  } else if (kind == 31 && may_nest && On(IrFamily::kSwitches)) {
    return Switch(depth);
  } else if (kind < 34 && may_nest && On(IrFamily::kLoops)) {
    return LoopStatement(depth);
  } else if (kind < 36 && may_nest && On(IrFamily::kLabels)) {
    return Label(depth);
  } else if (kind == 36 && On(IrFamily::kBranches)) {
    TwoEdges();
  } else if (kind == 37 && depth > 0 && choices_.OneIn(2)) {
    return Leave();
  } else if (kind >= 40) {
    On(IrFamily::kChains) ? Chain() : Pure();
  } else if (kind > 37 && !loops_.empty()) {
    return BreakOrContinue();
  }
  return true;
}

// Of the innermost loop or label, or one further out.
bool FunctionGenerator::BreakOrContinue() {
  Loop& loop = loops_[loops_.size() - 1 - choices_.Below(static_cast<uint32_t>(loops_.size()))];
  if (!loop.is_label && choices_.OneIn(2)) {
    Latch(loop);
  } else if (choices_.OneIn(2)) {
    // On a condition, by a critical edge.
    const Value condition = Pick(Type::kI32);
    const Edge stay = MakeEdge({});
    loop.exits.push_back(MakeEdge(PickAll(loop.exit_types)));
    const bool inverted = choices_.OneIn(2);
    const Edge leave = loop.exits.back();
    End({.op = Opcode::kBrif,
         .a = condition.index(),
         .b = (inverted ? stay : leave).index(),
         .c = (inverted ? leave : stay).index()});
    Begin({}, {stay});
    return true;
  } else {
    loop.exits.push_back(MakeEdge(PickAll(loop.exit_types)));
    Jump(loop.exits.back());
  }
  return false;
}

void FunctionGenerator::Arm(uint32_t depth, const std::vector<Type>& types,
                            std::vector<Edge>* joins) {
  const Mark mark = Save();
  func_.blocks.vector().back().cold = choices_.OneIn(8);
  if (On(IrFamily::kMemory) && choices_.OneIn(128)) Filler();
  if (Statements(depth + 1)) {
    joins->push_back(MakeEdge(PickAll(types)));
    Jump(joins->back());
  } else {
    func_.blocks.vector().back().cold = choices_.OneIn(2);
  }
  Restore(mark);
}

// More code than the shortest branches of AArch64 reach, 32 KiB: a constant of two parts and a
// store, again and again.
void FunctionGenerator::Filler() {
  const uint32_t count = 2700 + choices_.Below(1000);
  if (cost_ + 2 * times_ * count > options_.max_cost) return;
  for (uint32_t i = 0; i < count; ++i) {
    const Value value = Constant(Type::kI32, i * 0x9e37'79b1);
    Emit(
        {.op = Opcode::kStore, .a = value.index(), .b = memory_.index(), .c = kReserved + i % 256});
  }
}

bool FunctionGenerator::If(uint32_t depth) {
  const std::vector<Type> types = EdgeTypes(3);
  const std::vector<Type> then_types = AnyTypes(choices_.OneIn(4) ? 3 : 0);
  Value condition = Pick(Type::kI32);
  if (choices_.OneIn(4)) {
    condition = BinaryConst(Opcode::kBand, condition, uint64_t{1} << choices_.Below(32));
  }
  const bool has_else = choices_.OneIn(2);
  const Edge to_then = MakeEdge(PickAll(then_types));
  const Edge to_else = MakeEdge(has_else ? std::vector<uint32_t>() : PickAll(types));
  const bool inverted = choices_.OneIn(2);
  End({.op = Opcode::kBrif,
       .a = condition.index(),
       .b = (inverted ? to_else : to_then).index(),
       .c = (inverted ? to_then : to_else).index()});
  std::vector<Edge> joins;
  const Mark mark = Save();
  Begin(then_types, {to_then});
  Arm(depth, types, &joins);
  Restore(mark);
  if (has_else) {
    Begin({}, {to_else});
    Arm(depth, types, &joins);
  } else {
    joins.push_back(to_else);
  }
  Restore(mark);
  if (joins.empty()) return false;
  Begin(types, joins);
  return true;
}

void FunctionGenerator::TwoEdges() {
  const std::vector<Type> types = EdgeTypes(4);
  const Value condition = Pick(Type::kI32);
  const Edge first = MakeEdge(PickAll(types)), second = MakeEdge(PickAll(types));
  End({.op = Opcode::kBrif, .a = condition.index(), .b = first.index(), .c = second.index()});
  Begin(types, {first, second});
}

bool FunctionGenerator::Switch(uint32_t depth) {
  const std::vector<Type> types = EdgeTypes(2);
  const Value index = Pick(Type::kI32);
  // Arms, and edges that go to the join at once, each with arguments of its own. The table lists
  // them as often as it likes.
  const uint32_t num_arms = 1 + choices_.Below(4);
  std::vector<uint32_t> edges;
  for (uint32_t i = 0; i < num_arms; ++i) edges.push_back(MakeEdge({}).index());
  std::vector<Edge> joins;
  for (uint32_t direct = 1 + choices_.Below(3); direct > 0; --direct) {
    joins.push_back(MakeEdge(PickAll(types)));
    edges.push_back(joins.back().index());
  }
  std::vector<uint32_t> table = edges;
  const uint32_t repeats = choices_.Below(4);
  for (uint32_t i = 0; i < repeats; ++i) {
    table.push_back(edges[choices_.Below(static_cast<uint32_t>(edges.size()))]);
  }
  std::rotate(table.begin(), table.begin() + choices_.Below(static_cast<uint32_t>(table.size())),
              table.end());
  End({.op = Opcode::kBrTable,
       .a = index.index(),
       .b = AddToPool(table),
       .c = static_cast<uint32_t>(table.size())});
  const Mark mark = Save();
  for (uint32_t i = 0; i < num_arms; ++i) {
    Begin({}, {Edge(edges[i])});
    Arm(depth, types, &joins);
    Restore(mark);
  }
  Begin(types, joins);
  return true;
}

void FunctionGenerator::Latch(Loop& loop) {
  const Value minus_one = Constant(Type::kI32, 0xffff'ffff);
  const Value next = Emit(
      {.op = Opcode::kIadd, .type = Type::kI32, .a = loop.counter.index(), .b = minus_one.index()});
  std::vector<uint32_t> args = NextVariables(loop);
  args.insert(args.begin(), next.index());
  const Edge back = MakeEdge(args);
  func_.edges[back].to = loop.header;
  loop.exits.push_back(MakeEdge(PickAll(loop.exit_types)));
  End({.op = Opcode::kBrif, .a = next.index(), .b = back.index(), .c = loop.exits.back().index()});
}

std::vector<uint32_t> FunctionGenerator::NextVariables(const Loop& loop) {
  const auto count = static_cast<uint32_t>(loop.variables.size());
  if (count == 0 || !On(IrFamily::kPermutations) || choices_.OneIn(2)) {
    return PickAll(loop.variables);
  }
  // The counter is the first parameter.
  const uint32_t first = loop.counter.index() + 1;
  const uint32_t shift = choices_.Below(count);
  std::vector<uint32_t> args;
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t from = choices_.OneIn(8) ? choices_.Below(count) : (i + shift) % count;
    const bool same = loop.variables[from] == loop.variables[i];
    args.push_back(same ? first + from : Pick(loop.variables[i]).index());
  }
  return args;
}

// Statements that one can leave by a jump behind them from anywhere inside.
bool FunctionGenerator::Label(uint32_t depth) {
  Loop label;
  label.is_label = true;
  label.exit_types = EdgeTypes(3);
  const Mark mark = Save();
  loops_.push_back(label);
  if (Statements(depth + 1)) {
    loops_.back().exits.push_back(MakeEdge(PickAll(label.exit_types)));
    Jump(loops_.back().exits.back());
  }
  const std::vector<Edge> exits = std::move(loops_.back().exits);
  loops_.pop_back();
  Restore(mark);
  if (exits.empty()) return false;
  Begin(label.exit_types, exits);
  return true;
}

bool FunctionGenerator::LoopStatement(uint32_t depth) {
  const uint32_t iterations = 1 + choices_.Below(6);
  Loop loop;
  loop.variables = EdgeTypes(3);
  loop.exit_types = AnyTypes(2);
  std::vector<Type> params = loop.variables;
  params.insert(params.begin(), Type::kI32);
  std::vector<uint32_t> args = PickAll(loop.variables);
  args.insert(args.begin(), Constant(Type::kI32, iterations).index());
  const Edge entry = MakeEdge(args);
  Jump(entry);

  const Mark mark = Save();
  const uint64_t times = times_;
  times_ *= iterations;
  loops_.push_back(loop);
  ++loop_depth_;
  const Block header = Begin(params, {entry});
  loops_.back().header = header;
  // The counter is the first parameter, and no one else's business.
  loops_.back().counter = Value(func_.blocks[header].first_inst);
  auto& ints = values_[static_cast<int>(Type::kI32)];
  ints.erase(std::find(ints.begin(), ints.end(), loops_.back().counter));
  if (Statements(depth + 1)) Latch(loops_.back());
  func_.blocks[header].loop_end = static_cast<uint32_t>(func_.blocks.size());
  const std::vector<Edge> exits = std::move(loops_.back().exits);
  loops_.pop_back();
  --loop_depth_;
  times_ = times;
  Restore(mark);
  if (exits.empty()) return false;
  Begin(loop.exit_types, exits);
  return true;
}

std::vector<ir::Function> GenerateIr(Choices& choices, const IrGenOptions& options) {
  DAVIT_CHECK(options.max_functions > 0 && options.memory_size >= 1024 &&
              std::has_single_bit(options.memory_size));
  const uint32_t count = 1 + choices.Below(options.max_functions);
  std::vector<ir::Function> functions(count);
  std::vector<Callee> callees;
  const IrProfile profile(choices, options.vectors);
  for (uint32_t i = count; i-- > 0;) {
    FunctionGenerator generator(choices, options, profile, i, callees);
    generator.Run();
    functions[i] = generator.Take();
    callees.push_back({i, functions[i].sig, generator.cost()});
  }
  return functions;
}

std::vector<ir::ValueBits> GenerateArguments(Choices& choices, const ir::Signature& sig) {
  std::vector<ir::ValueBits> args;
  for (Type type : sig.params) {
    if (type == Type::kV128) {
      const uint64_t low = choices.Bits64();
      args.push_back({low, choices.Bits64()});
    } else if (ir::IsInt(type) && choices.OneIn(8)) {
      // Near the largest, where division by multiplication goes wrong first.
      args.push_back({ir::ZeroExtend(~uint64_t{choices.Byte()}, ir::BitsOf(type)), 0});
    } else {
      args.push_back({GenerateConstant(choices, type), 0});
    }
  }
  return args;
}

}  // namespace davit::fuzz
