// Generates one function; internal to fuzz/gen/ir_gen*.cc.
//
// Code is emitted front to back. What dominates the present position is known from the nesting of
// statements: the pools of usable values grow while a block is open and shrink to a mark when a
// statement's arms are done.
#ifndef DAVIT_FUZZ_GEN_IR_FUNCTION_GEN_H_
#define DAVIT_FUZZ_GEN_IR_FUNCTION_GEN_H_

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "fuzz/gen/choices.h"
#include "fuzz/gen/ir_gen.h"
#include "fuzz/gen/ir_profile.h"
#include "ir/function.h"
#include "ir/vector_table.h"

namespace davit::fuzz {

using ir::Block;
using ir::Edge;
using ir::Inst;
using ir::Opcode;
using ir::Type;
using ir::Value;

// A constant of a type other than v128, often one at which operations change their minds.
uint64_t GenerateConstant(Choices& choices, Type type);

// A function that exists already, as its callers see it.
struct Callee {
  uint32_t index;
  ir::Signature sig;
  uint64_t cost;
};

class FunctionGenerator {
 public:
  FunctionGenerator(Choices& choices, const IrGenOptions& options, const IrProfile& profile,
                    uint32_t index, const std::vector<Callee>& callees)
      : choices_(choices),
        options_(options),
        profile_(profile),
        callees_(callees),
        is_entry_(index == 0) {
    func_.name = "f" + std::to_string(index);
  }

  void Run();
  ir::Function Take() { return std::move(func_); }
  uint64_t cost() const { return cost_; }

 private:
  // A loop around the present position, or a label that one can only leave.
  struct Loop {
    bool is_label = false;
    Block header;
    Value counter;
    std::vector<Type> variables;
    std::vector<Type> exit_types;
    std::vector<Edge> exits;
  };
  // Values are usable as long as their block dominates: the sizes of the pools at a point, to go
  // back to.
  using Mark = std::array<size_t, ir::kNumTypes>;

  Mark Save() const;
  void Restore(const Mark& mark);

  bool On(IrFamily family) const { return profile_.On(family); }
  Type AnyType();
  std::vector<Type> AnyTypes(uint32_t max);
  // Of what an edge carries: sometimes many of one type, so that they can be permuted.
  std::vector<Type> EdgeTypes(uint32_t max);
  // Of parameters and results; `max` where the profile has no large ones.
  std::vector<Type> SignatureTypes(uint32_t max, uint32_t max_large);
  // Appends an instruction at the present position.
  Value Emit(Inst inst);
  // An operation of a's type on two values, or on one and a constant, whose bits are cut to the
  // type.
  Value Binary(Opcode op, Value a, Value b);
  Value BinaryConst(Opcode op, Value a, uint64_t bits);
  // Appends and makes the result available.
  Value Define(Inst inst);
  Value Constant(Type type, uint64_t bits);
  Value Pick(Type type);
  std::vector<uint32_t> PickAll(const std::vector<Type>& types);
  uint32_t AddToPool(const std::vector<uint32_t>& words);
  // An edge whose target is set later.
  Edge MakeEdge(const std::vector<uint32_t>& args);
  // Begins a block with parameters of the types, the target of the edges.
  Block Begin(const std::vector<Type>& params, const std::vector<Edge>& edges);
  void End(Inst terminator);
  void Jump(Edge edge) { End({.op = Opcode::kJump, .b = edge.index()}); }

  void DeclareSlots();
  // The statements return false where they leave no block open.
  bool Statements(uint32_t depth);
  bool Statement(uint32_t depth);
  void Filler();
  bool If(uint32_t depth);
  bool Switch(uint32_t depth);
  bool LoopStatement(uint32_t depth);
  bool Label(uint32_t depth);
  bool BreakOrContinue();
  // A conditional branch whose edges lead to one block.
  void TwoEdges();
  // Values for a loop's variables on its back edge: any, or its own permuted.
  std::vector<uint32_t> NextVariables(const Loop& loop);
  // Counts down and goes back to the header or on to the exit.
  void Latch(Loop& loop);
  bool Leave();
  // An arm of an if or switch: statements, then an edge to the join unless they left. Adds the edge
  // to *joins.
  void Arm(uint32_t depth, const std::vector<Type>& types, std::vector<Edge>* joins);
  void Pure();
  // The result; none where the opcode and types it tried do not fit together.
  Value TryPure();
  Value TryPure(Opcode op);
  // An operation on the result of the one before and constants, a few times: what rules that look
  // at definitions match.
  void Chain();
  Value CompareWithByte();
  Value ShiftByMasked();
  void Update();
  void Merge();
  // Stores it, so that it matters.
  void Observe(Value value);
  uint64_t ChainConstant(Type type);
  // An operand of TryPure: any value, or in a chain its end or a constant.
  Value Operand(Type type);
  // One of those allowed that are on, in a chain mostly its end's; false if there is none.
  bool OperandType(ir::TypeSet allowed, Type* type);
  void GuardOperands(Inst* inst);
  void DivideLeast(Inst* inst);
  // Vectors (fuzz/gen/ir_gen_vectors.cc).
  Value Vector(Opcode op);
  Value VectorConstant(const ir::V128& bits);
  Value AnyVectorConstant();
  // `value` with the canonical NaN in the lanes that are NaN.
  Value CanonicalLanes(Value value, ir::Lanes lanes);
  void MemoryAccess();
  Value Wrapped(Value index);
  // Below kReserved, at constant addresses: what is only read, and what belongs to other regions.
  void StateAccess();
  // Many values that live across a call.
  void Pressure();
  void StackAccess();
  void Access(Opcode op, Type type, Value address, int32_t offset, ir::MemFlags flags);
  Opcode AnyAccess(bool store, Type* type);
  void Call();
  void TrapIf();

  // The lowest bytes of memory, which MemoryAccess leaves alone.
  static constexpr uint32_t kReserved = 256;

  Choices& choices_;
  const IrGenOptions& options_;
  const IrProfile& profile_;
  const std::vector<Callee>& callees_;
  const bool is_entry_;
  ir::Function func_;
  ir::VectorTable vectors_;
  std::array<std::vector<Value>, ir::kNumTypes> values_;
  Value memory_;
  // Addresses of the last 32 bytes of each stack slot.
  std::vector<Value> slots_;
  std::vector<Loop> loops_;
  // The end of the chain that is being made, and its last constant.
  Value chain_ = Value::None();
  uint64_t chain_constant_ = 0;
  uint16_t loop_depth_ = 0;
  // How often the present position is executed at most in one call, and the bound of all that has
  // been emitted.
  uint64_t times_ = 1;
  uint64_t cost_ = 0;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_IR_FUNCTION_GEN_H_
