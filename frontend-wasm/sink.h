// What a FuncDecoder drives: the concept FuncSink, and the plain data that pass between the two.
//
// The decoder keeps the operand stack; each entry is a type and a value of the sink's own type
// Sink::Value (an SSA value, a register, nothing). For every operator that can be reached the
// decoder checks the types, takes the operands' values off the stack, calls the sink and pushes the
// value that the sink returns. The sink never sees types that do not fit, code that cannot be
// reached, or an operator that is not valid; but it learns of an error only by the absence of
// EndFunction.
//
// Unreachable code. Behind br, br_table, return and unreachable, and behind an `end` that nothing
// reaches, nothing is called until the enclosing frame's Else or End. Frames opened there are not
// announced at all: each Block, Loop or If that the sink saw is matched by exactly one End. Values
// that unreachable code leaves on the stack are unspecified, and looked at by nobody.
//
// Structured control. Every frame carries a Sink::Control, which belongs to the sink alone.
//   Block, Loop, If   `params` are the values on the stack that the frame takes in, and may be
//   overwritten: a loop replaces them by
//                     its block parameters.
//   Else              `then_results` are the values with which the first arm falls through (if it
//   does). `params` are the If's
//                     parameters again, for the second arm. An `if` without `else` is announced as
//                     one with an empty second arm: Else with `implicit`, and End at once.
//   End               `results` are the values with which the frame falls through (if it does), and
//   are overwritten
//                     by those that the code behind the frame is to see. If neither the frame falls
//                     through nor a branch reaches its end (FrameInfo::end_reached), what follows
//                     is unreachable and `results` is ignored.
//   Br, BrIf, BrTable `values` are as many as the label takes: the parameters of a loop, the
//   results of another frame.
// The function's body is a frame as well (FrameKind::kFunction), given to BeginFunction: branches
// to it are like all others. At its end come End, Return with the results if that can be reached,
// and EndFunction.
//
// Features. Sink::kFeatures are those that the sink takes; the use of another in a body is refused
// as Unimplemented by the feature's name, even if the module may use it. There are no functions for
// operators that no sink takes which has values: their effect is on types alone.
//
// Spans point into the decoder's stack and are valid during the call only.
#ifndef DAVIT_FRONTEND_WASM_SINK_H_
#define DAVIT_FRONTEND_WASM_SINK_H_

#include <concepts>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

#include "frontend-wasm/module.h"
#include "frontend-wasm/opcode.h"
#include "frontend-wasm/types.h"

namespace davit::wasm {

// The immediate of a memory access.
struct MemArg {
  uint64_t offset = 0;
  uint32_t memory = 0;
  // At most the access size; a hint without meaning.
  uint32_t align_log2 = 0;
};

enum class FrameKind : uint8_t { kFunction, kBlock, kLoop, kIf, kElse };

struct FrameInfo {
  // kIf in the first arm, kElse in the second; a frame that had only an If ends as kElse too (its
  // second arm is empty).
  FrameKind kind = FrameKind::kBlock;
  // The end was reached by a branch, or by the fall-through of the first arm. Meaningless for
  // loops: their label is their start.
  bool end_reached = false;
  FuncType type;

  // What a branch to the frame takes with it.
  std::span<const ValType> label_types() const {
    return kind == FrameKind::kLoop ? type.params : type.results;
  }
};

// Declared locals of one type that follow one another.
struct LocalRun {
  // Behind the last one; the first is behind the run before, or behind the parameters.
  uint32_t end;
  ValType type;
};

// What a sink may ask of its decoder at any time.
class FuncState {
 public:
  const Module& module() const { return *module_; }
  uint32_t function_index() const { return function_index_; }
  FuncType type() const { return type_; }
  // Parameters and declared locals.
  uint32_t num_locals() const { return num_locals_; }
  // The declared ones. A few bytes declare as many as there may be, so that who does something for
  // each does more than linear work.
  std::span<const LocalRun> local_runs() const { return local_runs_; }
  // Position of the body: local declarations and code.
  ByteRange body() const { return body_; }
  // Position in the module of the operator that is being decoded.
  uint32_t offset() const { return static_cast<uint32_t>(operator_ - module_->bytes.data()); }

 protected:
  const Module* module_ = nullptr;
  const uint8_t* operator_ = nullptr;
  uint32_t num_locals_ = 0;
  std::vector<LocalRun> local_runs_;
  uint32_t function_index_ = 0;
  FuncType type_;
  ByteRange body_;
};

// The targets of a br_table: targets[i] is the Control of entry i; the last entry is the default.
template <typename Control>
class BranchTargets {
 public:
  // `innermost` is the last of the open frames' Controls, which lie in one array.
  BranchTargets(std::span<const uint32_t> depths, Control* innermost)
      : depths_(depths), innermost_(innermost) {}
  size_t size() const { return depths_.size(); }
  // Number of frames between the operator and the target of entry i; equal depths are equal
  // targets.
  uint32_t depth(size_t i) const { return depths_[i]; }
  Control& operator[](size_t i) const { return *(innermost_ - depths_[i]); }

 private:
  std::span<const uint32_t> depths_;
  Control* innermost_;
};

// See the head of this file. Unary, Binary and Ternary are all operators of
// frontend-wasm/opcodes.def with one, two or three operands that are numbers or vectors, one result
// and no immediate; comparisons, conversions, splats and shifts included. The functions cover the
// features of Features::Compiled() and vectors.
template <typename S>
concept FuncSink = std::default_initializable<typename S::Value> &&
    std::is_trivially_copyable_v<typename S::Value> &&
    std::default_initializable<typename S::Control> &&
    requires(S s, typename S::Value v, typename S::Control& control, const FuncState& state,
             const FrameInfo& frame, Opcode op, ValType type, uint64_t bits, uint32_t index,
             bool flag, MemArg mem, std::span<typename S::Value> out,
             std::span<const typename S::Value> in,
             const BranchTargets<typename S::Control>& targets, uint8_t lane,
             std::span<const uint8_t, 16> bytes) {
  { S::kFeatures } -> std::convertible_to<Features>;
  s.BeginFunction(state, control);
  s.EndFunction();
  // Numbers. Const: bits of an i32 are zero-extended, floats are their bit pattern.
  { s.Const(type, bits) } -> std::same_as<typename S::Value>;
  { s.Unary(op, v) } -> std::same_as<typename S::Value>;
  { s.Binary(op, v, v) } -> std::same_as<typename S::Value>;
  { s.Ternary(op, v, v, v) } -> std::same_as<typename S::Value>;
  // Vectors. Shuffle(lane indices below 32, ...), ExtractLane(op, lane, vector), ReplaceLane(op,
  // lane, vector, number). V128Const and Shuffle: the bytes are those of the module.
  { s.V128Const(bytes) } -> std::same_as<typename S::Value>;
  { s.Shuffle(bytes, v, v) } -> std::same_as<typename S::Value>;
  { s.ExtractLane(op, lane, v) } -> std::same_as<typename S::Value>;
  { s.ReplaceLane(op, lane, v, v) } -> std::same_as<typename S::Value>;
  // Variables.
  { s.LocalGet(index) } -> std::same_as<typename S::Value>;
  s.LocalSet(index, v);
  { s.LocalTee(index, v) } -> std::same_as<typename S::Value>;
  { s.GlobalGet(index) } -> std::same_as<typename S::Value>;
  s.GlobalSet(index, v);
  // Select(condition, if true, if false, type).
  { s.Select(v, v, v, type) } -> std::same_as<typename S::Value>;
  s.Drop(v);
  // Memory. Load(op, mem, address), Store(op, mem, address, value); then memory index, operands in
  // stack order; MemoryCopy(destination, source memory, ...), MemoryInit(data, memory, ...).
  { s.Load(op, mem, v) } -> std::same_as<typename S::Value>;
  s.Store(op, mem, v, v);
  // LoadLane(op, mem, lane, address, vector), StoreLane the same.
  { s.LoadLane(op, mem, lane, v, v) } -> std::same_as<typename S::Value>;
  s.StoreLane(op, mem, lane, v, v);
  { s.MemorySize(index) } -> std::same_as<typename S::Value>;
  { s.MemoryGrow(index, v) } -> std::same_as<typename S::Value>;
  s.MemoryFill(index, v, v, v);
  s.MemoryCopy(index, index, v, v, v);
  s.MemoryInit(index, index, v, v, v);
  s.DataDrop(index);
  // Tables. As memory; TableGrow(table, initial value, delta), TableInit(element, table, ...).
  { s.TableGet(index, v) } -> std::same_as<typename S::Value>;
  s.TableSet(index, v, v);
  { s.TableSize(index) } -> std::same_as<typename S::Value>;
  { s.TableGrow(index, v, v) } -> std::same_as<typename S::Value>;
  s.TableFill(index, v, v, v);
  s.TableCopy(index, index, v, v, v);
  s.TableInit(index, index, v, v, v);
  s.ElemDrop(index);
  // References.
  { s.RefNull(type) } -> std::same_as<typename S::Value>;
  { s.RefIsNull(v) } -> std::same_as<typename S::Value>;
  { s.RefFunc(index) } -> std::same_as<typename S::Value>;
  // The reference itself, or a trap.
  { s.RefAsNonNull(v) } -> std::same_as<typename S::Value>;
  // Calls. Call(function, arguments, results), CallIndirect(type, table, callee index, arguments,
  // results). The results are to be written; they do not overlap the arguments.
  s.Call(index, in, out);
  s.CallIndirect(index, index, v, in, out);
  s.CallRef(index /*type*/, v /*function*/, in, out);
  // Control.
  s.Block(control, frame, out);
  s.Loop(control, frame, out);
  s.If(control, frame, v, out);
  s.Else(control, frame, flag /*falls_through*/, in /*then_results*/, flag /*implicit*/,
         out /*params*/);
  s.End(control, frame, flag /*falls_through*/, out /*results*/);
  s.Br(control, in);
  s.BrIf(control, v /*condition*/, in);
  s.BrTable(v /*index*/, targets, in);
  s.Return(in);
  s.Unreachable();
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_SINK_H_
