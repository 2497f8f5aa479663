// The part of FuncDecoder that does not depend on the sink: types, frames, immediates, errors.
//
// The operand stack's types are one flat array. It is grown so that it always has room for one more
// entry per byte that is left of the body, since no byte pushes more than one; only calls and
// frames, which can push more, ask for more. That is why pushing needs no check. The checks of
// popping are inline for the case that the operands are there with exactly the expected types; all
// else (subtypes, unreachable code, errors) is out of line.
//
// The types of locals are another flat array, but of the first ones only: a few bytes declare
// thousands, in every function anew. The others are looked up among the declared runs, where an
// index has to be checked anyway.
//
// A frame is `polymorphic` behind an unconditional branch: its stack yields any operand. Code is
// `live` if execution can reach it; polymorphic code never is, but code can also be dead and not
// polymorphic (behind an `end` that nothing reaches). Types are checked alike in both; the sink is
// called for live code only.
#ifndef DAVIT_FRONTEND_WASM_FUNC_DECODER_BASE_H_
#define DAVIT_FRONTEND_WASM_FUNC_DECODER_BASE_H_

#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "frontend-wasm/reader.h"
#include "frontend-wasm/sink.h"

namespace davit::wasm::internal {

// What the decoder does at an operator. Operators that differ in their types only share one: fewer
// jump targets are better predicted, and the types come from DispatchEntry.
enum class Handler : uint8_t {
  // Not an operator, not enabled or not implemented.
  kRefused,
  kPrefixed,
  kNop,
  kUnreachable,
  kBlock,
  kLoop,
  kIf,
  kElse,
  kEnd,
  kBr,
  kBrIf,
  kBrTable,
  kReturn,
  kCall,
  kCallIndirect,
  kDrop,
  kSelect,
  kSelectTyped,
  kLocalGet,
  kLocalSet,
  kLocalTee,
  kGlobalGet,
  kGlobalSet,
  kUnary,
  kBinary,
  kTernary,
  // A vector and a number.
  kShift,
  kLoad,
  kStore,
  kLoadLane,
  kStoreLane,
  kExtractLane,
  kReplaceLane,
  kShuffle,
  kV128Const,
  kI32Const,
  kI64Const,
  kF32Const,
  kF64Const,
  kMemorySize,
  kMemoryGrow,
  kMemoryFill,
  kMemoryCopy,
  kMemoryInit,
  kDataDrop,
  kTableGet,
  kTableSet,
  kTableSize,
  kTableGrow,
  kTableFill,
  kTableCopy,
  kTableInit,
  kElemDrop,
  kRefNull,
  kRefIsNull,
  kRefFunc,
  kRefAsNonNull,
  kCallRef,
  kBrOnNull,
  kBrOnNonNull,
  // FuncDecoderBase::Checked.
  kChecked,
  kTryTable,
  // In a function that has locals without a default value.
  kCheckedLocalGet,
  kCheckedLocalSet,
  kCheckedLocalTee,
  kCheckedElse,
  kCheckedEnd,
};

struct DispatchEntry {
  Handler handler = Handler::kRefused;
  // Type of the operands (of the last one where they differ) and of the result.
  ValType::Kind operand = ValType::Kind::kBottom;
  ValType::Kind result = ValType::Kind::kBottom;
  // Natural alignment of a memory access, or number of lanes; as power of two.
  uint8_t log2 = 0;
};
static_assert(sizeof(DispatchEntry) == 4);

// Features for whose operators sinks have functions.
inline constexpr Features kFeaturesWithValues = Features::Validated()
                                                    .Without(Feature::kTailCall)
                                                    .Without(Feature::kGc)
                                                    .Without(Feature::kExceptions)
                                                    .Without(Feature::kThreads);

// The feature that an operator needs; if it needs two, the first that is not enabled.
Feature MissingFeature(Opcode op, Features features);
// Entry of an operator if its feature is enabled, a refusing one otherwise. Precondition: op !=
// kNoOpcode.
DispatchEntry DispatchEntryFor(Opcode op, Features features);

// The type of the size of a copy between two memories or tables.
constexpr ValType Narrower(ValType a, ValType b) {
  return a == ValType::I64() && b == ValType::I64() ? ValType::I64() : ValType::I32();
}

// The same reference without null; the bottom type stays.
constexpr ValType NonNull(ValType type) {
  return type.is_ref() ? ValType::Ref(type.heap(), false) : type;
}

struct Frame : FrameInfo {
  // Height of the operand stack below the frame's parameters.
  uint32_t base = 0;
  // The br_table that last checked this label, so that repeated entries cost nothing.
  uint32_t table_mark = 0;
  bool live_before = false;
  bool polymorphic = false;
};

class FuncDecoderBase : public FuncState {
 protected:
  // Whether there are values beside the types: an array that grows with the stack, which only
  // FuncDecoder knows.
  explicit FuncDecoderBase(bool has_values) : has_values_(has_values) {}

  // Takes up a function: decodes its locals, opens its frame. Null at an error, else where the code
  // starts.
  // `compiled` are the features that the sink takes.
  const uint8_t* Begin(const Module& module, uint32_t function_index, Features compiled);

  // Immediates. Each returns what follows, or null after Fail.
  const uint8_t* ReadIndex(const uint8_t* pc, uint32_t* index) {
    const LebResult leb = ReadU32(pc, end_);
    *index = static_cast<uint32_t>(leb.value);
    if (leb.next == nullptr) [[unlikely]]
      return FailLeb(leb);
    return leb.next;
  }
  const uint8_t* ReadBlockType(const uint8_t* pc, FuncType* type);
  // The memory argument of the common case: the alignment is a byte that names memory 0, which is
  // there and has 32-bit addresses.
  bool IsPlainMemArg(const uint8_t* pc, uint32_t max_align_log2) const {
    return pc != end_ && *pc <= max_align_log2 && has_plain_memory_;
  }
  const uint8_t* ReadPlainMemArg(const uint8_t* pc, MemArg* arg) {
    arg->align_log2 = *pc;
    const LebResult leb = ReadU32(pc + 1, end_);
    arg->offset = leb.value;
    if (leb.next == nullptr) [[unlikely]]
      return ReadOffset(pc + 1, false, arg);
    return leb.next;
  }
  // The offset of a memory argument: 64 bits as it is written, for all memories.
  const uint8_t* ReadOffset(const uint8_t* pc, bool is_64, MemArg* arg);
  // Any memory argument, and the type of the address.
  const uint8_t* ReadMemArg(const uint8_t* pc, uint32_t max_align_log2, MemArg* arg,
                            ValType* address);
  // A byte that is less than `num_lanes`.
  const uint8_t* ReadLane(const uint8_t* pc, uint32_t num_lanes, uint8_t* lane);
  // The 16 bytes of a constant, or of a shuffle's lanes.
  const uint8_t* ReadBytes16(const uint8_t* pc);
  const uint8_t* ReadShuffleLanes(const uint8_t* pc);
  const uint8_t* ReadLabel(const uint8_t* pc, uint32_t* depth) {
    pc = ReadIndex(pc, depth);
    if (pc != nullptr && *depth >= frames_.size()) [[unlikely]]
      return FailUnknown("label", *depth);
    return pc;
  }
  const uint8_t* ReadMemoryIndex(const uint8_t* pc, uint32_t* index);
  const uint8_t* ReadTableIndex(const uint8_t* pc, uint32_t* index);
  const uint8_t* ReadElementIndex(const uint8_t* pc, uint32_t* index);
  const uint8_t* ReadDataIndex(const uint8_t* pc, uint32_t* index);
  // The index of a type of this kind.
  const uint8_t* ReadTypeIndex(const uint8_t* pc, CompositeKind kind, uint32_t* index);
  const uint8_t* ReadFunctionIndex(const uint8_t* pc, uint32_t* index);
  const uint8_t* ReadTagIndex(const uint8_t* pc, uint32_t* index);
  const uint8_t* ReadHeapType(const uint8_t* pc, bool nullable, ValType* type);
  // The type of a select with a type.
  const uint8_t* ReadSelectType(const uint8_t* pc, ValType* type);
  // The catch clauses of a try_table, whose own frame is not open yet.
  const uint8_t* ReadCatches(const uint8_t* pc);
  // The labels of a br_table with the default last, in table_depths_.
  const uint8_t* ReadBranchTable(const uint8_t* pc);

  // The type of a local; false after Fail.
  bool FindLocal(uint32_t index, ValType* type) {
    if (index < num_near_locals_) [[likely]] {
      *type = near_locals_[index];
      return true;
    }
    const ValType* far_type = FindFarLocal(index);
    if (far_type == nullptr) return false;
    *type = *far_type;
    return true;
  }
  // Null after Fail.
  const ValType* FindFarLocal(uint32_t index);

  ValType MemoryAddress(uint32_t memory) const { return module_->memories[memory].address_type(); }
  ValType TableAddress(uint32_t table) const { return module_->tables[table].address_type(); }

  // Operands. Takes one operand off the stack; false after Fail.
  bool Pop(ValType expected) {
    if (sp_ == base_ || sp_[-1] != expected) [[unlikely]]
      return PopSlow(expected);
    --sp_;
    return true;
  }
  bool PopSlow(ValType expected);
  // As Pop, of any type; gives the type, which is the bottom type in polymorphic code.
  bool PopAny(ValType* type);
  void Push(ValType type) { *sp_++ = type; }
  // n operands of one type, one result, in code where the inline case failed. Succeeds in dead code
  // only.
  bool ApplySlow(ValType operand, int n, ValType result);
  // Whether the topmost operands have these types; the stack stays.
  bool CheckTop(std::span<const ValType> types);
  // As CheckTop, and gives them exactly these types, those too that only polymorphic code has.
  // Needs room for them.
  bool MatchTopSlow(std::span<const ValType> types);
  // The type of an untyped select of operands of types a and b; false after Fail.
  bool SelectType(ValType a, ValType b, ValType* type);

  // Operators that do nothing but check types.
  const uint8_t* Checked(const uint8_t* pc, Opcode op);
  bool PopRef(ValType* type);
  // A label whose last value is a reference.
  const uint8_t* ReadRefLabel(const uint8_t* pc, uint32_t* depth);
  // A branch that takes a reference of `type` and, below it, what the label takes besides.
  bool CheckRefBranch(uint32_t depth, ValType type);

  // Locals without a default value, in the functions that have some: `pc` is at a local's index.
  // Before a local.get, false after Fail if it is not set; before a local.set; at the end of a
  // frame's arm. What is wrong with the operator itself is left to its handler.
  bool CheckLocalIsSet(const uint8_t* pc);
  void NoteLocalIsSet(const uint8_t* pc);
  void ForgetLocalsOfFrame();

  // Frames.
  Frame& frame(uint32_t depth) { return frames_[frames_.size() - 1 - depth]; }
  // `type.params` are the topmost operands.
  void OpenFrame(FrameKind kind, const FuncType& type);
  // At `end` and `else`: the stack must hold just the results. Precondition: MatchTop(results).
  bool CheckFrameHeight();
  void SetUnreachable() {
    sp_ = base_;
    frames_.back().polymorphic = true;
    live_ = false;
  }
  bool CheckBranchTable();
  // Whether references of type `source` may be written into the table; whether it holds functions.
  bool CheckElementType(ValType source, uint32_t table);
  bool CheckFunctionTable(uint32_t table);

  // Room for `n` entries and one per byte that is left?
  bool HasRoom(size_t n) const {
    return static_cast<size_t>(stack_end_ - sp_) >= n + static_cast<size_t>(end_ - operator_);
  }
  // Gives the stack room for `n` entries more than HasRoom needs; returns its capacity.
  size_t GrowTypes(size_t n);

  // Errors. All return null; the message is that of Fail with the operator's name before it.
  const uint8_t* Fail(std::string_view reason) {
    return FailWith(absl::StatusCode::kInvalidArgument, reason);
  }
  const uint8_t* FailWith(absl::StatusCode code, std::string_view reason);
  const uint8_t* FailLeb(const LebResult& leb);
  const uint8_t* FailUnknown(std::string_view what, uint32_t index);
  const uint8_t* FailRefused();
  const uint8_t* FailImmutable(uint32_t global);
  const uint8_t* FailNotReference(ValType found);
  const uint8_t* FailUndeclared(uint32_t function);
  const uint8_t* FailIfWithoutElse(const Frame& frame);
  // Behind the last byte.
  const uint8_t* FailOpenFrames();
  absl::Status TakeStatus() { return std::move(status_); }

  // The module's, as far as the sink takes them.
  Features features_;
  // Made for these features.
  std::array<DispatchEntry, 256> dispatch_;
  const uint8_t* end_ = nullptr;
  ValType* sp_ = nullptr;
  // Bottom of the innermost frame's operands.
  ValType* base_ = nullptr;
  ValType* stack_end_ = nullptr;
  const ValType* near_locals_ = nullptr;
  uint32_t num_near_locals_ = 0;
  bool live_ = false;
  bool has_plain_memory_ = false;
  std::vector<Frame> frames_;
  std::vector<uint32_t> table_depths_;
  std::unique_ptr<ValType[]> stack_;

 private:
  bool DecodeLocals(Reader& reader);
  // Precondition: there is such a local.
  const ValType& LocalType(uint32_t index) const;
  void MakeDispatch();
  // Makes the dispatch of local accesses and frames' ends fit for locals without a default value.
  void TrackUnsetLocals(bool on);
  Reader MakeReader(const uint8_t* pc) const;
  // The view of one type that lasts as long as the function.
  FuncType SingleResult(ValType type);

  // Checked operators (func_decoder_checked.cc, func_decoder_aggregates.cc).
  const uint8_t* PushAnd(ValType type, const uint8_t* pc) {
    Push(type);
    return pc;
  }
  bool IsPolymorphicHere() const { return sp_ == base_ && frames_.back().polymorphic; }
  // Gives the stack room for `n` entries. Precondition if it has none: there are no values.
  void EnsureRoomForTypes(size_t n);
  bool MatchTopWithRoom(std::span<const ValType> types);
  void ReplaceTop(size_t num_params, std::span<const ValType> results);
  const uint8_t* Atomic(const uint8_t* pc, Opcode op);
  bool FinishTailCall(const FuncType& type);
  const uint8_t* ReturnCall(const uint8_t* pc);
  const uint8_t* ReturnCallIndirect(const uint8_t* pc);
  const uint8_t* ReturnCallRef(const uint8_t* pc);
  const uint8_t* Throw(const uint8_t* pc);
  const uint8_t* ReadCatch(const uint8_t* pc);
  const uint8_t* BrOnCast(const uint8_t* pc, bool on_fail);
  const uint8_t* TestOrCast(const uint8_t* pc, Opcode op);
  const uint8_t* ConvertRef(const uint8_t* pc, HeapType from, HeapType to);
  const uint8_t* Aggregate(const uint8_t* pc, Opcode op);
  bool CheckAccess(const FieldType& field, Opcode op);
  bool CheckMutable(const FieldType& field);
  bool CheckDefaultable(uint32_t type);
  const uint8_t* StructNew(const uint8_t* pc, Opcode op);
  const uint8_t* StructAccess(const uint8_t* pc, Opcode op);
  const uint8_t* ArrayNew(const uint8_t* pc, Opcode op);
  const uint8_t* ArrayNewFixed(const uint8_t* pc);
  const uint8_t* ArrayFromSegment(const uint8_t* pc, Opcode op);
  const uint8_t* ArrayAccess(const uint8_t* pc, Opcode op);
  const uint8_t* ArrayCopy(const uint8_t* pc);

  const uint8_t* FailReader(const Reader& reader);
  // "function 3 ("f") at offset 0x1f: ".
  std::string Where() const;
  std::string_view OperatorName() const;

  const bool has_values_;
  // Whether dispatch_ was made, and whether for a function with locals without a default value.
  bool has_dispatch_ = false;
  bool tracks_unset_locals_ = false;
  // Of such a function, the locals without a default value that are set: whether, by local, and
  // which, with the number of frames that were open when they were. Functions share the first,
  // which is not made anew but changed back.
  struct SetLocal {
    uint32_t local;
    uint32_t depth;
  };
  bool IsUnset(uint64_t local) const;
  std::vector<bool> is_set_;
  std::vector<SetLocal> set_locals_;
  // Result types of frames that are not in kSingleTypes. Has room for all of a function's.
  std::vector<ValType> single_results_;
  uint32_t table_serial_ = 0;
  // As many as functions have that were not written by a machine to be large.
  static constexpr uint32_t kMaxNear = 1024;
  std::vector<ValType> near_storage_;
  absl::Status status_;
};

}  // namespace davit::wasm::internal

#endif  // DAVIT_FRONTEND_WASM_FUNC_DECODER_BASE_H_
