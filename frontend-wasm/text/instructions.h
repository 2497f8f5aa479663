// Instructions in text: flat and folded, in any mixture and of any depth.
//
// Bytes are written as the text is read. What comes later in the bytes than in the text waits: the
// bytes of a folded operator lie on a stack of bytes until its operands are done, so that every
// byte is moved at most once. Blocks and folded operators that are open lie on a stack of frames;
// there is no recursion. Labels are positions on a stack of their own: an identifier knows the
// innermost one (frontend-wasm/text/names.h), and a label remembers what its identifier meant
// before, so that both entering and looking up take constant time.
#ifndef DAVIT_FRONTEND_WASM_TEXT_INSTRUCTIONS_H_
#define DAVIT_FRONTEND_WASM_TEXT_INSTRUCTIONS_H_

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "frontend-wasm/text/cursor.h"
#include "frontend-wasm/text/types.h"

namespace davit::wasm::text {

class Instructions {
 public:
  Instructions(Cursor& in, Types& types) : in_(in), types_(types), module_(in.module()) {}

  // The body of `function`, up to its ")", which stays; appends it with the final `end`. `begin` is
  // where the function's bytes begin in `out`.
  void Body(uint32_t function, size_t begin, ByteWriter* out);
  // The same for an expression outside of functions.
  void Expression(ByteWriter* out);
  // One folded instruction as an expression.
  void FoldedExpression(ByteWriter* out);
  // A folded instruction begins here.
  bool AtFolded() const { return in_.At(TokenKind::kOpen) && IsOpcode(in_.token().keyword); }

 private:
  enum class Kind : uint8_t {
    // Only folded instructions may come.
    kOperator,
    kIf,
    // Nothing but certain clauses may come.
    kAfterThen,
    kAfterElse,
    kTry,
    kAfterDo,
    kAfterCatch,
    kAfterCatchAll,
    kAfterDelegate,
    // Any instructions may come; of these, the ones that a ")" ends ...
    kBlock,
    kThen,
    kElse,
    kDo,
    kCatch,
    kCatchAll,
    // ... and those that `end` ends.
    kFlatBlock,
    kFlatIf,
    kFlatElse,
    kFlatTry,
    kFlatCatch,
    kFlatCatchAll,
  };
  // What a block is called, by its identifier and in the name section.
  struct BlockLabel {
    NameId id = kNoName;
    std::optional<std::string_view> name;
  };
  struct Frame {
    Kind kind;
    // The operator that waits has a branch hint: the last of frame_hints_.
    bool hinted = false;
    // Where the waiting bytes begin in waiting_.
    size_t waiting = 0;
    // kIf: the label, which opens with the first arm.
    BlockLabel label = {};
  };
  struct Label {
    NameId name;
    // What the name meant before.
    uint32_t hidden;
  };

  void Start(ByteWriter* out);
  void Run(bool one);
  // Drops what an error left open.
  void Unwind();

  // At a keyword; at "("; at ")".
  void Flat();
  void Open();
  void Close();
  // At "(" where the frame wants a certain clause; true if it was one, or an error.
  bool OpenClause(Frame* frame);
  void FoldedOperator(Opcode op);
  void FoldedBlock(Opcode op);
  void FlatBlock(Opcode op);
  void FlatElse(Opcode op);
  void FlatEnd();
  void FlatDelegate();
  void FailInstruction();
  void FailFrame(const Frame& frame);

  // Appends the code of an operator.
  void Emit(Opcode op);
  // Moves what was appended since `begin` to waiting_, and returns where it lies there.
  size_t Suspend(size_t begin);
  // Appends what waits for the frame, which is the last that waits.
  void Resume(const Frame& frame);

  // Opens the next block, in the order of the code: the condition of a folded `if` goes first.
  void PushLabel(const BlockLabel& block);
  void PopLabel();
  // The identifier of a block, if there is one, and its name annotation.
  BlockLabel BlockId();
  // An identifier behind `else` or `end` must be that of the block.
  void CheckBlockId();
  uint32_t LabelIndex();
  // Label, code, type and catch clauses of a block.
  BlockLabel BlockHead(Opcode op);

  // An operator and its immediates (instructions_immediates.cc).
  void Plain(Opcode op);
  void Immediates(Immediate kind);
  void Constant(Immediate kind);
  void Select();
  void HeapTypeOperator(Opcode op);
  void BranchTable();
  void BranchOnCast();
  void IndirectCall();
  void CatchClauses();
  void MemoryArgument(Immediate kind);
  void LaneMemoryArgument(Immediate kind);
  void AppendMemoryArgument(Immediate kind, uint32_t memory);
  bool TakeMemoryField(std::string_view name, uint64_t* value);
  void OptionalIndexThen(Space optional, Space second);
  void TwoIndices(Space space);
  void TypeThen(Space second);
  void TypeField();
  void Vector();
  void Lane(uint32_t count);
  uint32_t Local();
  uint32_t OptionalIndex(Space space);

  // Takes hints in front of the instruction at hand.
  void TakeAnnotations();
  // The hint at hand, if there is one, is for the operator that begins at `offset` of out_.
  void RecordHint(size_t offset);
  void RecordFrameHint(const Frame& frame);

  Cursor& in_;
  Types& types_;
  ModuleText& module_;
  ByteWriter* out_ = nullptr;
  // kUnbound outside of functions.
  uint32_t function_ = kUnbound;
  size_t function_begin_ = 0;
  uint32_t num_blocks_ = 0;

  std::vector<Frame> frames_;
  std::vector<Label> labels_;
  ByteWriter waiting_;
  std::vector<uint32_t> targets_;

  std::optional<std::string_view> hint_;
  std::vector<std::string_view> frame_hints_;
};

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_INSTRUCTIONS_H_
