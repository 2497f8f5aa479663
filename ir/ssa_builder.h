// SsaBuilder: SSA construction for front ends whose control flow is a graph of any (reducible)
// shape and whose source has mutable variables.
//
// The client creates labels and variables, fills the labels' blocks in any order, and seals a label
// when all branches to it have been made. Values of variables are looked up backwards; a parameter
// is made where several ways meet, and taken back if all ways bring the same value. Source: M.
// Braun et al., "Simple and Efficient Construction of Static Single Assignment Form" (CC 2013),
// with two differences: look-ups are a work list and not a recursion, and a look-up writes its
// result to every block that it passed, so that a chain of blocks is walked once for each variable.
//
// Blocks come out in an order that ir::Function accepts whatever the order of their filling was,
// unreachable ones are left out: Finish copies from a scratch function. Within a block, operations
// are folded and numbered by ir::Builder.
//
//   SsaBuilder s;
//   s.Begin(&function, {});            // function.sig is set
//   Label head = s.NewLabel(), done = s.NewLabel();
//   Variable i = s.NewVariable(Type::kI32);
//   s.Set(i, s.param(0));              // in the entry block
//   s.Jump(head);
//   s.Start(head);
//   s.Set(i, s.ops().Isub(s.Get(i), one));
//   s.Brif(s.Get(i), head, done);
//   s.Seal(head); s.Seal(done);
//   s.Start(done);
//   s.Return({s.Get(i)});
//   absl::Status status = s.Finish();
#ifndef DAVIT_IR_SSA_BUILDER_H_
#define DAVIT_IR_SSA_BUILDER_H_

#include <cstdint>
#include <initializer_list>
#include <span>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "ir/builder.h"
#include "ir/function.h"

namespace davit::ir {

struct LabelTag;
struct VariableTag;
// A block to be.
using Label = Id<LabelTag>;
using Variable = Id<VariableTag>;

class SsaBuilder {
 public:
  // Starts to build `out`, of which signature, callees and slots are set and nothing else. The
  // entry block is open.
  void Begin(Function* out, Builder::Options options);

  Label NewLabel();
  // A variable that is read before it was written is 0. `type` is scalar.
  Variable NewVariable(Type type);
  Value param(uint32_t index) const { return Value(index); }

  // Opens the block of `label`. The block before has its terminator.
  void Start(Label label);
  // No more branches to `label` will be made. Every label must be sealed, once; the sooner, the
  // fewer parameters.
  void Seal(Label label);

  Value Get(Variable variable);
  void Set(Variable variable, Value value);
  // Operations of the open block. Its blocks, edges and terminators are not for the client.
  Builder& ops() { return b_; }

  // Terminators.
  void Jump(Label target);
  void Brif(Value condition, Label if_nonzero, Label if_zero);
  void BrTable(Value index, std::span<const Label> targets);
  void Return(std::span<const Value> values) { b_.Return(values); }
  void Return(std::initializer_list<Value> values) { b_.Return(values); }
  void Trap(TrapCode code) { b_.Trap(code); }

  // Writes the function. Errors: FailedPrecondition if a label that something branches to was not
  // started or not sealed; Unimplemented if the control flow is irreducible.
  absl::Status Finish();

 private:
  // A branch to a label.
  struct Entry {
    Label from;
    Edge edge;
  };
  struct Phi {
    Label label;
    Variable variable;
    // The Param of the scratch function; an Alias once the phi was found to be trivial.
    Value value;
    // One for each entry of the label, in the same order; empty until they are known.
    std::vector<Value> operands;
    // Phis that have this one as an operand, by index.
    std::vector<uint32_t> users;
  };
  struct LabelData {
    // In the scratch function; none until the label is started.
    Block block;
    bool sealed = false;
    std::vector<Entry> entries;
    // Indices of phis_.
    std::vector<uint32_t> phis;
  };

  static uint64_t Key(Label label, Variable variable) {
    return static_cast<uint64_t>(label.index()) << 32 | variable.index();
  }
  Value Resolve(Value v) const;
  Value ZeroOf(Type type);
  Edge Branch(Label target);
  Value NewPhi(Label label, Variable variable);
  // The value at the end of `label`. May make phis whose operands are still to be found: see
  // CompletePhis.
  Value Lookup(Label label, Variable variable);
  void CompletePhis();
  void RemoveIfTrivial(uint32_t phi);
  // Finish.
  absl::Status CheckLabels() const;
  void CopyBlock(Block from, Block to);
  void CopyTerminatorEdges(Inst& inst);
  Edge CopyEdge(Edge from);
  void FillEdgeArgs();

  Function* out_ = nullptr;
  Function scratch_;
  Builder b_;
  Label current_;
  IdMap<Label, LabelData> labels_;
  IdMap<Variable, Type> variables_;
  std::vector<Phi> phis_;
  // The phi of a Param of the scratch function. Sparse, as are definitions_: a table of all labels
  // and all variables would be too large for either, and neither is on the path of code that comes
  // from WebAssembly.
  absl::flat_hash_map<uint32_t, uint32_t> phi_of_;
  // The value of a variable at the end of a label, where it is known.
  absl::flat_hash_map<uint64_t, Value> definitions_;
  // Phis whose operands are to be found.
  std::vector<uint32_t> incomplete_;
  std::vector<Label> passed_;
  // The value that undefined variables of a type have, made in the entry block.
  Value zeros_[kNumTypes];
  std::vector<Value> prologue_;
  // Scratch values and edges to final ones.
  std::vector<uint32_t> new_value_;
  std::vector<std::pair<Edge, Edge>> copied_edges_;
  std::vector<Label> label_of_block_;
  std::vector<Block> new_block_;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_SSA_BUILDER_H_
