#include "ir/builder.h"

#include "ir/semantics.h"

namespace davit::ir {

void Builder::Begin(Function* function, Options options) {
  function_ = function;
  options_ = options;
  source_offset_ = 0;
  effects_ = EffectState();
  table_.Reset();
  vector_table_.Reset();
}

Block Builder::StartBlock() {
  BlockData data;
  data.first_inst = next_inst();
  return function_->blocks.Add(data);
}

Value Builder::AddParam(Type type) {
  const Block block = current_block();
  const uint32_t number = function_->blocks[block].num_params++;
  return Append({Opcode::kParam, type, 0, block.index(), number, 0});
}

bool Builder::AtBlockStart() const {
  const BlockData& data = function_->blocks[current_block()];
  return data.first_inst + data.num_params == next_inst();
}

void Builder::DropEmptyBlock() {
  DAVIT_DCHECK(function_->blocks[current_block()].first_inst == next_inst());
  function_->blocks.vector().pop_back();
}

void Builder::ReopenBlock() {
  DAVIT_DCHECK(function_->insts.back().op == Opcode::kJump);
  function_->insts.pop_back();
  function_->source_offsets.pop_back();
}

void Builder::SetArgs(Edge edge, std::span<const Value> args) {
  EdgeData& data = function_->edges[edge];
  data.first_arg = PoolList(args);
  data.num_args = static_cast<uint32_t>(args.size());
}

uint32_t Builder::PoolList(std::span<const Value> values) {
  std::vector<uint32_t>& pool = function_->pool;
  const uint32_t begin = static_cast<uint32_t>(pool.size());
  for (Value value : values) pool.push_back(value.index());
  return begin;
}

void Builder::Finish(const Inst& inst) {
  Append(inst);
  function_->blocks[current_block()].end_inst = next_inst();
}

void Builder::Brif(Value condition, Edge if_nonzero, Edge if_zero) {
  Finish({Opcode::kBrif, Type::kVoid, 0, condition.index(), if_nonzero.index(), if_zero.index()});
}

void Builder::BrTable(Value index, std::span<const Edge> edges) {
  std::vector<uint32_t>& pool = function_->pool;
  const uint32_t begin = static_cast<uint32_t>(pool.size());
  for (Edge edge : edges) pool.push_back(edge.index());
  Finish({Opcode::kBrTable, Type::kVoid, 0, index.index(), begin,
          static_cast<uint32_t>(edges.size())});
}

void Builder::Return(std::span<const Value> values) {
  const uint32_t begin = PoolList(values);
  Finish({Opcode::kReturn, Type::kVoid, 0, 0, begin, static_cast<uint32_t>(values.size())});
}

Value Builder::Iconst(Type type, uint64_t bits) {
  bits = ZeroExtend(bits, BitsOf(type));
  return NumberOnly({Opcode::kIconst, type, 0, 0, static_cast<uint32_t>(bits),
                     static_cast<uint32_t>(bits >> 32)});
}

Value Builder::Fconst(Type type, uint64_t bits) {
  bits = ZeroExtend(bits, BitsOf(type));
  return NumberOnly({Opcode::kFconst, type, 0, 0, static_cast<uint32_t>(bits),
                     static_cast<uint32_t>(bits >> 32)});
}

Value Builder::Load(Opcode op, Type type, MemFlags flags, Value address, int32_t offset) {
  const Inst inst = {op, type, flags.byte(), address.index(), 0, static_cast<uint32_t>(offset)};
  if (!options_.number) return Append(inst);
  const ValueTable::Probe probe = table_.Find(function_->insts.data(), inst);
  if (probe.value != ValueTable::kNone &&
      (flags.readonly() || probe.value >= effects_.LastWrite(flags.region()))) {
    return Value(probe.value);
  }
  return AppendNumbered(inst, probe);
}

void Builder::Store(Opcode op, MemFlags flags, Value value, Value address, int32_t offset) {
  Append({op, Type::kVoid, flags.byte(), value.index(), address.index(),
          static_cast<uint32_t>(offset)});
  effects_.Write(flags.region(), next_inst());
}

Value Builder::Call(FuncRef callee, Type result, std::span<const Value> args) {
  const uint32_t begin = PoolList(args);
  const Value value =
      Append({Opcode::kCall, result, 0, callee.index(), begin, static_cast<uint32_t>(args.size())});
  ClobberAll();
  return value;
}

Value Builder::CallIndirect(SigRef sig, Type result, uint8_t aux, std::span<const Value> args) {
  const uint32_t begin = PoolList(args);
  const Value value = Append(
      {Opcode::kCallIndirect, result, aux, sig.index(), begin, static_cast<uint32_t>(args.size())});
  ClobberAll();
  return value;
}

Condition Builder::Simplify(Condition condition) const {
  if (!options_.fold) return condition;
  for (;;) {
    const Inst& inst = (*function_)[condition.value];
    if (inst.op != Opcode::kIcmp || inst.int_cond() > IntCond::kNe) return condition;
    uint64_t bits;
    if (TypeOf(Value(inst.a)) != Type::kI32 || !IsConst(Value(inst.b), &bits) || bits != 0) {
      return condition;
    }
    condition.value = Value(inst.a);
    if (inst.int_cond() == IntCond::kEq) condition.inverted = !condition.inverted;
  }
}

void Builder::TrapIf(Condition condition, TrapCode code) {
  condition = Simplify(condition);
  uint64_t bits;
  if (options_.fold && IsConst(condition.value, &bits) && (bits == 0) != condition.inverted) return;
  NumberOnly({condition.inverted ? Opcode::kTrapz : Opcode::kTrapnz, Type::kVoid,
              static_cast<uint8_t>(code), condition.value.index(), 0, 0});
}

}  // namespace davit::ir
