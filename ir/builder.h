// Builder: appends instructions to a Function, folding, simplifying and numbering them on the way.
//
// The cheapest instruction is the one that never exists. So every pure operation passes, before a
// node is made, through
//   canonical form -> constant folding -> simplification rules (ir/simplify.h) -> value numbering
//   (ir/value_table.h)
// and often ends as a value that is there already. Loads are numbered as well: a load is worth what
// an equal one gave if nothing between them may have written that region of memory (EffectState).
// So are checks and divisions: one that dominates an equal one has trapped already if it had to.
//
// The builder knows no control flow of its own. Its client
//  * makes blocks in layout order: StartBlock, AddParam*, instructions, one terminator;
//  * makes edges before their targets are known and sets `to` when the target starts;
//  * says which code stops to dominate: LeaveScope(first) when it goes on at a point that is not
//  dominated by the
//    instructions from `first` on, and which writes reach a join (effects(), set_effects).
// A front end for structured code knows all this for free; ir/ssa_builder.h is for the others.
//
//   Builder b;
//   b.Begin(&function, {});
//   b.StartBlock();
//   Value x = b.AddParam(Type::kI32);
//   b.Return({b.Iadd(x, b.Iconst(Type::kI32, 1))});
#ifndef DAVIT_IR_BUILDER_H_
#define DAVIT_IR_BUILDER_H_

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>

#include "ir/function.h"
#include "ir/opcode.h"
#include "ir/simplify.h"
#include "ir/types.h"
#include "ir/value_table.h"
#include "ir/vector_table.h"
#include "support/check.h"

namespace davit::ir {

// For each memory region, the first instruction that is not before the last write that may have
// happened; a load numbered below that is stale. At a join of several ways the state is their
// maximum.
class EffectState {
 public:
  static constexpr int kNumRegions = 6;

  uint32_t LastWrite(MemFlags::Region region) const { return last_write_[region]; }
  void Write(MemFlags::Region region, uint32_t at) {
    if (region == MemFlags::kAny) {
      last_write_.fill(at);
    } else {
      last_write_[region] = last_write_[MemFlags::kAny] = at;
    }
  }
  void JoinWith(const EffectState& other) {
    for (int i = 0; i < kNumRegions; ++i) {
      last_write_[i] = std::max(last_write_[i], other.last_write_[i]);
    }
  }

 private:
  std::array<uint32_t, kNumRegions> last_write_ = {};
};

// A condition of a branch: `value` (i32) is not zero, or, where `inverted`, is zero.
struct Condition {
  Value value;
  bool inverted = false;
};

class Builder {
 public:
  struct Options {
    // Fold constants and apply the simplification rules.
    bool fold = true;
    // Reuse equal values.
    bool number = true;
  };

  // Starts to append to `function`, which is empty and outlives the use. O(1).
  void Begin(Function* function, Options options);
  Function& function() { return *function_; }
  const Function& function() const { return *function_; }
  const Options& options() const { return options_; }
  // Position in the source of the instructions to come.
  void set_source_offset(uint32_t offset) { source_offset_ = offset; }
  uint32_t source_offset() const { return source_offset_; }
  // The number of the next instruction.
  uint32_t next_inst() const { return static_cast<uint32_t>(function_->insts.size()); }
  Type TypeOf(Value v) const { return (*function_)[v].type; }
  // Whether `v` is a constant (scalar or reference). *bits are its bits then, and without meaning
  // if it is not.
  bool IsConst(Value v, uint64_t* bits) const {
    const Inst& inst = (*function_)[v];
    *bits = inst.constant();
    return inst.op == Opcode::kIconst || inst.op == Opcode::kFconst;
  }

  // Blocks. StartBlock: the block before, if any, has its terminator. AddParam: the block has only
  // parameters yet.
  Block StartBlock();
  Block current_block() const { return Block(static_cast<uint32_t>(function_->blocks.size() - 1)); }
  Value AddParam(Type type);
  // Whether the current block holds nothing but parameters.
  bool AtBlockStart() const;
  // Takes the current block away again. Preconditions: it is empty, without parameters, and no edge
  // leads to it.
  void DropEmptyBlock();
  // Takes back the jump that ended the current block, so that the block goes on.
  void ReopenBlock();

  // Scopes of value numbering and effects; see above.
  void LeaveScope(uint32_t first) { table_.PopTo(first); }
  const EffectState& effects() const { return effects_; }
  void set_effects(const EffectState& effects) { effects_ = effects; }
  void ClobberAll() { effects_.Write(MemFlags::kAny, next_inst()); }

  // Edges; `to` may be set later.
  Edge NewEdge(Block to = Block::None()) { return function_->edges.Add({to, 0, 0}); }
  // Sets the edge's arguments, once.
  void SetArgs(Edge edge, std::span<const Value> args);
  void SetTarget(Edge edge, Block to) { function_->edges[edge].to = to; }

  // Terminators.
  void Jump(Edge edge) { Finish({Opcode::kJump, Type::kVoid, 0, 0, edge.index(), 0}); }
  // The condition is taken as it is; see Simplify(Condition) to make it cheaper first.
  void Brif(Value condition, Edge if_nonzero, Edge if_zero);
  void BrTable(Value index, std::span<const Edge> edges);
  void Return(std::span<const Value> values);
  void Return(std::initializer_list<Value> values) {
    Return(std::span(values.begin(), values.size()));
  }
  void Trap(TrapCode code) {
    Finish({Opcode::kTrap, Type::kVoid, static_cast<uint8_t>(code), 0, 0, 0});
  }

  // Constants. `bits` is cut to the type.
  Value Iconst(Type type, uint64_t bits);
  Value Fconst(Type type, uint64_t bits);
  // Iconst or Fconst, as `type` wants; it is not v128.
  Value Const(Type type, uint64_t bits) {
    DAVIT_DCHECK(type != Type::kV128);
    return IsFloat(type) ? Fconst(type, bits) : Iconst(type, bits);
  }
  Value Pinned(uint32_t number) {
    return NumberOnly({Opcode::kPinned, Type::kI64, 0, 0, number, 0});
  }
  Value FuncAddr(FuncRef f) {
    return NumberOnly({Opcode::kFuncAddr, Type::kI64, 0, 0, f.index(), 0});
  }
  Value StackAddr(StackSlot s) {
    return NumberOnly({Opcode::kStackAddr, Type::kI64, 0, 0, s.index(), 0});
  }
  Value Proj(Value call, uint32_t number, Type type) {
    return Append({Opcode::kProj, type, 0, call.index(), number, 0});
  }

  Value Vconst(const V128& value) {
    return NumberOnly({Opcode::kVconst, Type::kV128, 0, 0, Intern(value), 0});
  }

  // Operations by opcode.
  // Any that ir::IsEvaluable knows, or on vectors, the operands and vectors being this function's.
  Value Operation(const Inst& inst) { return Build(inst); }
  Value Unary(Opcode op, Value a) { return Build({op, TypeOf(a), 0, a.index(), 0, 0}); }
  Value Binary(Opcode op, Value a, Value b) {
    return Build({op, TypeOf(a), 0, a.index(), b.index(), 0});
  }
  Value Convert(Opcode op, Type to, Value a) { return Build({op, to, 0, a.index(), 0, 0}); }
  Value Icmp(IntCond cond, Value a, Value b) {
    return Build({Opcode::kIcmp, Type::kI32, static_cast<uint8_t>(cond), a.index(), b.index(), 0});
  }
  Value Fcmp(FloatCond cond, Value a, Value b) {
    return Build({Opcode::kFcmp, Type::kI32, static_cast<uint8_t>(cond), a.index(), b.index(), 0});
  }
  Value Select(Value condition, Value if_nonzero, Value if_zero) {
    return Build({Opcode::kSelect, TypeOf(if_nonzero), 0, condition.index(), if_nonzero.index(),
                  if_zero.index()});
  }
  Value IaddUext(Value a, Value b) {
    return Build({Opcode::kIaddUext, Type::kI64, 0, a.index(), b.index(), 0});
  }
  // Trap if `condition` is not zero. A constant condition that always traps is kept: the block goes
  // on.
  void Trapnz(Value condition, TrapCode code) { TrapIf({condition, false}, code); }
  void Trapz(Value condition, TrapCode code) { TrapIf({condition, true}, code); }

  // Vector operations, by the names of their opcodes (see below) but for these.
  Value Shuffle(Value a, Value b, const V128& mask) {
    return Build({Opcode::kShuffle, Type::kV128, 0, a.index(), b.index(), Intern(mask)});
  }
  Value Vicmp(Lanes lanes, IntCond cond, Value a, Value b) {
    return LaneCompare(Opcode::kVicmp, lanes, static_cast<uint8_t>(cond), a, b);
  }
  Value Vfcmp(Lanes lanes, FloatCond cond, Value a, Value b) {
    return LaneCompare(Opcode::kVfcmp, lanes, static_cast<uint8_t>(cond), a, b);
  }
  // Any opcode that knows lanes, with its fields b and c.
  Value LaneOp(Opcode op, Lanes lanes, Value a, uint32_t b = 0, uint32_t c = 0) {
    return Build({op, VectorResult(op, lanes), static_cast<uint8_t>(lanes), a.index(), b, c});
  }

  // One method for each opcode that needs no more than its operands: Iadd(a, b), Clz(a),
  // Uextend(to, a).
#define DAVIT_BUILD_Unary(Name) \
  Value Name(Value a) { return Unary(Opcode::k##Name, a); }
#define DAVIT_BUILD_Binary(Name) \
  Value Name(Value a, Value b) { return Binary(Opcode::k##Name, a, b); }
#define DAVIT_BUILD_Convert(Name) \
  Value Name(Type to, Value a) { return Convert(Opcode::k##Name, to, a); }
#define DAVIT_BUILD_Ternary(Name)                                                   \
  Value Name(Value a, Value b, Value c) {                                           \
    return Build({Opcode::k##Name, TypeOf(a), 0, a.index(), b.index(), c.index()}); \
  }
#define DAVIT_BUILD_FromScalar(Name) DAVIT_BUILD_VecUnary(Name)
#define DAVIT_BUILD_VecUnary(Name) \
  Value Name(Lanes lanes, Value a) { return LaneOp(Opcode::k##Name, lanes, a); }
#define DAVIT_BUILD_VecShift(Name) DAVIT_BUILD_VecBinary(Name)
#define DAVIT_BUILD_VecBinary(Name) \
  Value Name(Lanes lanes, Value a, Value b) { return LaneOp(Opcode::k##Name, lanes, a, b.index()); }
#define DAVIT_BUILD_ExtractLane(Name)               \
  Value Name(Lanes lanes, Value a, uint32_t lane) { \
    return LaneOp(Opcode::k##Name, lanes, a, lane); \
  }
#define DAVIT_BUILD_ReplaceLane(Name)                               \
  Value Name(Lanes lanes, Value a, Value scalar, uint32_t lane) {   \
    return LaneOp(Opcode::k##Name, lanes, a, scalar.index(), lane); \
  }
#define DAVIT_BUILD_VecConst(Name)
#define DAVIT_BUILD_Shuffle(Name)
#define DAVIT_BUILD_VecIntCmp(Name)
#define DAVIT_BUILD_VecFloatCmp(Name)
#define DAVIT_BUILD_Const(Name)
#define DAVIT_BUILD_Param(Name)
#define DAVIT_BUILD_Proj(Name)
#define DAVIT_BUILD_Index(Name)
#define DAVIT_BUILD_AddUext(Name)
#define DAVIT_BUILD_IntCmp(Name)
#define DAVIT_BUILD_FloatCmp(Name)
#define DAVIT_BUILD_Select(Name)
#define DAVIT_BUILD_Load(Name)
#define DAVIT_BUILD_Store(Name)
#define DAVIT_BUILD_Call(Name)
#define DAVIT_BUILD_CallIndirect(Name)
#define DAVIT_BUILD_Trap(Name)
#define DAVIT_BUILD_TrapIf(Name)
#define DAVIT_BUILD_Jump(Name)
#define DAVIT_BUILD_Branch(Name)
#define DAVIT_BUILD_BrTable(Name)
#define DAVIT_BUILD_Return(Name)
#define DAVIT_IR_OP(Name, mnemonic, Format, ...) DAVIT_BUILD_##Format(Name)
#include "ir/opcodes.def"
#undef DAVIT_IR_OP
#undef DAVIT_BUILD_Unary
#undef DAVIT_BUILD_Binary
#undef DAVIT_BUILD_Convert
#undef DAVIT_BUILD_Ternary
#undef DAVIT_BUILD_FromScalar
#undef DAVIT_BUILD_VecUnary
#undef DAVIT_BUILD_VecShift
#undef DAVIT_BUILD_VecBinary
#undef DAVIT_BUILD_ExtractLane
#undef DAVIT_BUILD_ReplaceLane
#undef DAVIT_BUILD_VecConst
#undef DAVIT_BUILD_Shuffle
#undef DAVIT_BUILD_VecIntCmp
#undef DAVIT_BUILD_VecFloatCmp
#undef DAVIT_BUILD_Const
#undef DAVIT_BUILD_Param
#undef DAVIT_BUILD_Proj
#undef DAVIT_BUILD_Index
#undef DAVIT_BUILD_AddUext
#undef DAVIT_BUILD_IntCmp
#undef DAVIT_BUILD_FloatCmp
#undef DAVIT_BUILD_Select
#undef DAVIT_BUILD_Load
#undef DAVIT_BUILD_Store
#undef DAVIT_BUILD_Call
#undef DAVIT_BUILD_CallIndirect
#undef DAVIT_BUILD_Trap
#undef DAVIT_BUILD_TrapIf
#undef DAVIT_BUILD_Jump
#undef DAVIT_BUILD_Branch
#undef DAVIT_BUILD_BrTable
#undef DAVIT_BUILD_Return

  // Memory. `op` is one of the load or store opcodes.
  Value Load(Opcode op, Type type, MemFlags flags, Value address, int32_t offset);
  void Store(Opcode op, MemFlags flags, Value value, Value address, int32_t offset);

  // Calls. `result` is the type of the first result or kVoid. They write everything.
  Value Call(FuncRef callee, Type result, std::span<const Value> args);
  // args[0] is the callee's address.
  Value CallIndirect(SigRef sig, Type result, uint8_t aux, std::span<const Value> args);

  // The same condition with comparisons against zero and double negations stripped. A constant
  // stays one.
  Condition Simplify(Condition condition) const;

 private:
  Value Append(const Inst& inst) { return function_->Append(inst, source_offset_); }
  Value Build(Inst inst) {
    if (options_.fold) {
      const Value simpler = SimplifyInst(*this, inst);
      if (simpler.valid()) return simpler;
    }
    return NumberOnly(inst);
  }
  Value NumberOnly(const Inst& inst) {
    if (!options_.number) return Append(inst);
    const ValueTable::Probe probe = table_.Find(function_->insts.data(), inst);
    if (probe.value != ValueTable::kNone) return Value(probe.value);
    return AppendNumbered(inst, probe);
  }
  Value AppendNumbered(const Inst& inst, const ValueTable::Probe& probe) {
    const Value value = Append(inst);
    table_.Insert(function_->insts.data(), probe, value.index());
    return value;
  }
  Value LaneCompare(Opcode op, Lanes lanes, uint8_t cond, Value a, Value b) {
    const auto aux = static_cast<uint8_t>(static_cast<int>(lanes) << 4 | cond);
    return Build({op, Type::kV128, aux, a.index(), b.index(), 0});
  }
  uint32_t Intern(const V128& value) { return vector_table_.Intern(function_->vectors, value); }
  void TrapIf(Condition condition, TrapCode code);
  // Appends a terminator and closes the block.
  void Finish(const Inst& inst);
  uint32_t PoolList(std::span<const Value> values);

  Function* function_ = nullptr;
  Options options_;
  uint32_t source_offset_ = 0;
  EffectState effects_;
  ValueTable table_;
  VectorTable vector_table_;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_BUILDER_H_
