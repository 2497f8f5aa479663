// SsaSink: the FuncDecoder's sink that builds an ir::Function. Private to
// frontend-wasm/translator*.cc.
//
// Control flow. The decoder announces structured control; dominance and loops follow from it.
//  * A forward branch makes an edge without target, put on the list of its frame together with the
//  values that the
//    label takes and the position in the log of locals. The frame's end makes the block, with
//    parameters only for what differs between the edges. A frame to which nothing branches ends
//    without a block.
//  * A loop header has parameters for the loop's operands and for the locals that the loop assigns
//  (LoopLocals). At
//    the loop's end a parameter that every edge gives the same value (or itself) becomes an alias
//    of it; Finish replaces the aliases, as the operands inside the loop name the parameter.
//  * Code that constant folding shows to be dead is skipped: `dead_`.
//  * A block that turns out to hold nothing but a jump is taken back, and its edge leads on.
//
// Value numbers follow dominance: instructions from a frame's first branch on do not dominate its
// end.
#ifndef DAVIT_FRONTEND_WASM_SSA_SINK_H_
#define DAVIT_FRONTEND_WASM_SSA_SINK_H_

#include <cstdint>
#include <span>
#include <vector>

#include "absl/status/status.h"
#include "frontend-wasm/local_values.h"
#include "frontend-wasm/loop_locals.h"
#include "frontend-wasm/sink.h"
#include "frontend-wasm/translation_env.h"
#include "frontend-wasm/translator.h"
#include "ir/builder.h"
#include "ir/function.h"

namespace davit::wasm {

class SsaSink {
 public:
  using Value = ir::Value;
  static constexpr Features kFeatures = Features::Compiled();

  // What the sink knows of an open frame.
  struct Control {
    static constexpr uint32_t kNone = 0xffff'ffff;
    // The list of the forward branches to the frame's end, in the order of their making; indices of
    // pending_. For a loop: the edges that enter the header.
    uint32_t first_pending = kNone;
    uint32_t last_pending = kNone;
    uint32_t num_pending = 0;
    // The first instruction that does not dominate the frame's end.
    uint32_t scope_first = kNone;
    // Opened in dead code: nothing leads here.
    bool dead = false;
    bool is_loop = false;
    bool is_function = false;
    // Of a loop: its place in open_loops_.
    uint32_t loop_index = 0;
    // Of an if: the second arm is dead or the only one, as the condition is constant.
    bool else_is_dead = false;
    bool then_is_dead = false;
    // Of an if: where the second arm begins, and what holds there.
    ir::Edge else_edge;
    ir::EffectState else_effects;
    LocalValues::Position else_locals = 0;
    // What holds at the end, over all branches to it.
    ir::EffectState effects;
    // Of a loop: its header, and the locals that have a parameter behind the frame's own.
    ir::Block header;
    std::span<const uint32_t> assigned;
    // The br_table that last named the frame, and its edge.
    uint32_t br_table = kNone;
    ir::Edge br_table_edge;
  };

  // Starts to translate into `out`, which is empty.
  void Begin(const TranslationEnv& env, uint32_t function_index, const TranslateOptions& options,
             ir::Function* out);
  // Of the function just decoded: what the sink refused, or OK.
  const absl::Status& status() const { return status_; }

  void BeginFunction(const FuncState& state, Control& control);
  void EndFunction();

  Value Const(ValType type, uint64_t bits) {
    if (dead_) return Value();
    return b_.Const(IrType(type), bits);
  }
  Value Unary(Opcode op, Value a);
  Value Binary(Opcode op, Value a, Value b);
  Value Ternary(Opcode op, Value a, Value b, Value c);
  Value V128Const(std::span<const uint8_t, 16> bytes);
  Value Shuffle(std::span<const uint8_t, 16> lanes, Value a, Value b);
  Value ExtractLane(Opcode op, uint8_t lane, Value vector);
  Value ReplaceLane(Opcode op, uint8_t lane, Value vector, Value number);
  Value LocalGet(uint32_t local) {
    if (dead_) return Value();
    return locals_.Get(local);
  }
  void LocalSet(uint32_t local, Value value) {
    if (dead_) return;
    locals_.Set(local, value);
  }
  Value LocalTee(uint32_t local, Value value) {
    LocalSet(local, value);
    return value;
  }
  Value GlobalGet(uint32_t global);
  void GlobalSet(uint32_t global, Value value);
  Value Select(Value condition, Value if_true, Value if_false, ValType type);
  void Drop(Value) {}

  Value Load(Opcode op, const MemArg& mem, Value address);
  void Store(Opcode op, const MemArg& mem, Value address, Value value);
  Value LoadLane(Opcode op, const MemArg& mem, uint8_t lane, Value address, Value vector);
  void StoreLane(Opcode op, const MemArg& mem, uint8_t lane, Value address, Value vector);
  Value MemorySize(uint32_t memory);
  Value MemoryGrow(uint32_t memory, Value delta);
  void MemoryFill(uint32_t memory, Value to, Value value, Value size);
  void MemoryCopy(uint32_t to_memory, uint32_t from_memory, Value to, Value from, Value size);
  void MemoryInit(uint32_t data, uint32_t memory, Value to, Value from, Value size);
  void DataDrop(uint32_t data);

  Value TableGet(uint32_t table, Value index);
  void TableSet(uint32_t table, Value index, Value value);
  Value TableSize(uint32_t table);
  Value TableGrow(uint32_t table, Value initial, Value delta);
  void TableFill(uint32_t table, Value to, Value value, Value size);
  void TableCopy(uint32_t to_table, uint32_t from_table, Value to, Value from, Value size);
  void TableInit(uint32_t element, uint32_t table, Value to, Value from, Value size);
  void ElemDrop(uint32_t element);

  Value RefNull(ValType type);
  Value RefIsNull(Value ref);
  Value RefFunc(uint32_t function);
  Value RefAsNonNull(Value ref);

  void Call(uint32_t function, std::span<const Value> args, std::span<Value> results);
  void CallIndirect(uint32_t type, uint32_t table, Value index, std::span<const Value> args,
                    std::span<Value> results);
  void CallRef(uint32_t type, Value function, std::span<const Value> args,
               std::span<Value> results);

  void Block(Control& control, const FrameInfo& frame, std::span<Value> params);
  void Loop(Control& control, const FrameInfo& frame, std::span<Value> params);
  void If(Control& control, const FrameInfo& frame, Value condition, std::span<Value> params);
  void Else(Control& control, const FrameInfo& frame, bool falls_through,
            std::span<const Value> then_results, bool implicit, std::span<Value> params);
  void End(Control& control, const FrameInfo& frame, bool falls_through, std::span<Value> results);
  void Br(Control& control, std::span<const Value> values);
  void BrIf(Control& control, Value condition, std::span<const Value> values);
  void BrTable(Value index, const BranchTargets<Control>& targets, std::span<const Value> values);
  void Return(std::span<const Value> values);
  void Unreachable();

 private:
  static constexpr uint32_t kNone = Control::kNone;

  // An edge whose target has not begun, or (for a loop) that may lose arguments at the loop's end.
  struct PendingEdge {
    ir::Edge edge;
    // The locals at the branch.
    LocalValues::Position position = 0;
    // The label's values, in pending_values_.
    uint32_t first_value = 0;
    uint32_t next = kNone;
  };

  // Marks the position of the current operator in the source of the instructions to come.
  void At() { b_.set_source_offset(state_->offset()); }
  void Fail(absl::Status status);
  ir::Condition Not(ir::Condition c) { return {c.value, !c.inverted}; }
  // A Wasm condition made ready for a branch. True if it is constant: *taken tells whether it
  // holds.
  bool IsConstant(const ir::Condition& condition, bool* taken) const;

  // Blocks (translator_control.cc).
  void OpenFrame(Control& control, bool is_function = false);
  // `only_edge`: the one edge that leads to the block, if there is only one.
  void StartBlock(ir::Edge only_edge);
  // Ends the current block with a jump along the edge returned. If the block is empty it is taken
  // back instead.
  ir::Edge LeaveBlock();
  // Makes `edge` a branch to the frame.
  void AddPending(Control& control, ir::Edge edge, std::span<const Value> values);
  // Points `edge` at the header of the loop.
  void EnterLoop(Control& control, ir::Edge edge, std::span<const Value> values);
  // Adds `edge` to the control's edges, loop or not. The code before it is where its values are
  // computed.
  void BranchTo(Control& control, ir::Edge edge, std::span<const Value> values);
  void EmitBrif(ir::Condition condition, ir::Edge if_true, ir::Edge if_false);
  // The code behind a frame to whose end one edge leads, or several. Sets `results`.
  void JoinSingle(const PendingEdge& pending, std::span<Value> results);
  void JoinMany(const Control& control, std::span<Value> results);
  // Finds the results that differ between the pending edges, sets the others and lists the former
  // in indices_.
  void SplitResults(const Control& control, std::span<Value> results);
  std::span<const uint32_t> AssignedLocals();
  void CloseLoop(const Control& control, std::span<Value> results);
  void SetLoopExtent(const Control& control);
  bool FindAliases(const Control& control);
  void DropAliasArgs(const Control& control);
  // The value that `v` is an alias of in the end.
  Value Resolve(Value v) const;
  // Replaces all aliases by their values.
  void ReplaceAliases();
  // Moves the parameters of a block before its aliases, and writes the new numbers to renamed_.
  void ReorderParams(ir::Block block);
  void SetLoopDepths();

  // Traps (translator_call.cc).
  void TrapIf(ir::Condition condition, ir::TrapCode code);
  void TrapNow(ir::TrapCode code);

  // Runtime fields (translator_memory.cc).
  struct Address {
    Value base;
    int32_t offset;
  };
  Value Context();
  // Where a field is. The pointer of an indirect path never changes.
  Address Field(const Path& path, uint64_t extra = 0);
  Value LoadField(const Path& path, ir::Type type, ir::MemFlags flags, uint64_t extra = 0);
  Value LoadAt(Value base, int32_t offset, ir::Type type, ir::MemFlags flags);
  Value MemoryBase(uint32_t memory);
  Value MemoryBytes(uint32_t memory);
  // Checks an access of `size` bytes and gives its address; sets the flags that it is to have.
  Address MemoryAddress(const MemArg& mem, Value index, uint32_t size, ir::MemFlags* flags);
  Address ExplicitlyChecked(const MemArg& mem, Value index, uint32_t size, bool proven);
  // Address of an element, checked.
  Value TableElement(uint32_t table, Value index);

  // Vectors (translator_vector.cc, translator_vector_memory.cc): what is not in the tables of
  // scalar operators.
  Value VectorUnary(Opcode op, Value a);
  Value VectorBinary(Opcode op, Value a, Value b);
  Value LoadVector(Opcode op, const MemArg& mem, Value address);

  // Numbers (translator_numeric.cc).
  void CheckDivision(ir::Opcode op, ir::Type type, Value dividend, Value divisor);
  void CheckTruncation(ir::Opcode op, ir::Type type, Value a);

  // Calls (translator_call.cc).
  Value Int(uint32_t bits) { return b_.Iconst(ir::Type::kI32, bits); }
  Value CallHelper(Helper helper, ir::Type result, std::initializer_list<Value> args);
  // A helper that gives 0 or a trap, which can only be `code`.
  void CallTrappingHelper(Helper helper, ir::TrapCode code, std::initializer_list<Value> args);
  void CallPointer(uint32_t type_index, Value code, Value context, std::span<const Value> args,
                   std::span<Value> results);
  // Calls the function object at `object`, an address that is not null.
  void CallObject(uint32_t type_index, Value object, std::span<const Value> args,
                  std::span<Value> results);
  void CheckTypeId(Value function_object, uint32_t type_index);
  void TakeResults(Value call, uint32_t type_index, std::span<Value> results);
  bool ResultsAreSupported(uint32_t type_index);
  static ir::Type FirstResult(const ir::Signature& sig) {
    return sig.results.empty() ? ir::Type::kVoid : sig.results[0];
  }

  ir::Builder b_;
  const TranslationEnv* env_ = nullptr;
  const RuntimeDesc* runtime_ = nullptr;
  const FuncState* state_ = nullptr;
  absl::Status status_;
  uint32_t function_index_ = 0;
  // Nothing that follows can run, up to the next Else or End that something leads to.
  bool dead_ = false;
  // The next loop of loop_locals_.
  uint32_t next_loop_ = 0;
  uint32_t num_br_tables_ = 0;
  // The only edge to the current block, if there is only one.
  ir::Edge only_edge_;
  // With convention kC.
  Value context_param_;
  LocalValues locals_;
  LoopLocals loop_locals_;

  // Loops whose end has not come, outermost first.
  struct OpenLoop {
    // Behind the last block that is known to belong to the loop; 0 while nothing branches back.
    uint32_t end = 0;
    // Behind the last block of inner loops that lead back to this one or further out.
    uint32_t inner_end = 0;
    // The outermost loop that a branch inside this one leads back to.
    uint32_t outermost = kNone;
  };
  std::vector<OpenLoop> open_loops_;
  std::vector<PendingEdge> pending_;
  std::vector<Value> pending_values_;
  // Headers with parameters that became aliases.
  std::vector<ir::Block> alias_blocks_;
  // Scratch.
  std::vector<LocalValues::Position> positions_;
  std::vector<ir::Edge> edges_;
  std::vector<Value> values_;
  std::vector<uint32_t> indices_;
  std::vector<uint32_t> renamed_;
  std::vector<ir::Inst> aliases_;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_SSA_SINK_H_
