#include "frontend-wasm/text/instructions.h"

#include <array>
#include <utility>

#include "frontend-wasm/text/annotations.h"
#include "support/strings.h"

namespace davit::wasm::text {
namespace {

// What the code of an operator is in bytes; all have at most three.
struct Code {
  uint8_t size = 0;
  std::array<uint8_t, 3> bytes = {};
};

constexpr std::array<Code, kNumOpcodes> MakeCodes() {
  std::array<Code, kNumOpcodes> codes;
  for (int i = 0; i < kNumOpcodes; ++i) {
    Code& code = codes[i];
    uint32_t number = kOpcodeInfo[i].code;
    if (kOpcodeInfo[i].prefix == 0) {
      code = {1, {static_cast<uint8_t>(number)}};
      continue;
    }
    code.bytes[code.size++] = kOpcodeInfo[i].prefix;
    for (; number >= 0x80; number >>= 7) {
      code.bytes[code.size++] = static_cast<uint8_t>(number | 0x80);
    }
    code.bytes[code.size++] = static_cast<uint8_t>(number);
  }
  return codes;
}
constexpr std::array<Code, kNumOpcodes> kCodes = MakeCodes();

constexpr bool IsBlock(Opcode op) {
  return op == Opcode::kBlock || op == Opcode::kLoop || op == Opcode::kIf ||
         op == Opcode::kTryTable || op == Opcode::kTry;
}
// Parts of a block, which stand alone only in flat form.
constexpr bool IsClause(Opcode op) {
  return op == Opcode::kElse || op == Opcode::kEnd || op == Opcode::kCatch ||
         op == Opcode::kCatchAll || op == Opcode::kDelegate;
}
constexpr bool IsStructure(Opcode op) { return IsBlock(op) || IsClause(op); }

constexpr std::array<bool, kNumOpcodes> MakeStructures() {
  std::array<bool, kNumOpcodes> table{};
  for (int i = 0; i < kNumOpcodes; ++i) table[i] = IsStructure(static_cast<Opcode>(i));
  return table;
}
constexpr std::array<bool, kNumOpcodes> kIsStructure = MakeStructures();

bool MayBeInstruction(Keyword word) { return IsOpcode(word); }

}  // namespace

void Instructions::Emit(Opcode op) {
  const Code& code = kCodes[static_cast<int>(op)];
  out_->Bytes({code.bytes.data(), code.size});
}

void Instructions::Start(ByteWriter* out) {
  out_ = out;
  Unwind();
  num_blocks_ = 0;
}

void Instructions::Unwind() {
  while (!labels_.empty()) PopLabel();
  frames_.clear();
  waiting_.clear();
  frame_hints_.clear();
  hint_.reset();
}

void Instructions::Body(uint32_t function, size_t begin, ByteWriter* out) {
  function_ = function;
  function_begin_ = begin;
  Start(out);
  Run(false);
  if (hint_) in_.lexer().FailExpected("an instruction behind the branch hint");
  Emit(Opcode::kEnd);
  function_ = kUnbound;
}

void Instructions::Expression(ByteWriter* out) {
  Start(out);
  Run(false);
  Emit(Opcode::kEnd);
}

void Instructions::FoldedExpression(ByteWriter* out) {
  Start(out);
  Run(true);
  Emit(Opcode::kEnd);
}

void Instructions::Run(bool one) {
  do {
    if (!in_.lexer().annotations().empty()) [[unlikely]]
      TakeAnnotations();
    switch (in_.token().kind) {
      case TokenKind::kKeyword:
        Flat();
        break;
      case TokenKind::kOpen:
        Open();
        break;
      case TokenKind::kClose:
        if (frames_.empty()) return;
        Close();
        break;
      default:
        in_.lexer().FailExpected("an instruction");
        return;
    }
  } while (!one || !frames_.empty());
}

void Instructions::FailInstruction() {
  Lexer& lexer = in_.lexer();
  const Token token = in_.token();
  if (token.keyword == Keyword::kUnknown && token.word != token.end) {
    std::string message = StrCat("unknown operator '", lexer.word(), "'");
    if (const auto similar = SimilarKeyword(lexer.word(), MayBeInstruction)) {
      StrAppend(&message, "; did you mean '", *similar, "'?");
    }
    return lexer.Fail(token.word, token.end, std::move(message));
  }
  lexer.FailExpected("an instruction");
}

void Instructions::FailFrame(const Frame& frame) {
  const auto expected = [&]() -> std::string_view {
    switch (frame.kind) {
      case Kind::kOperator:
        return "a folded operand or ')'";
      case Kind::kIf:
        return "a folded condition or '(then'";
      case Kind::kAfterThen:
        return "'(else' or ')'";
      case Kind::kTry:
        return "'(do'";
      case Kind::kAfterDo:
        return "'(catch', '(catch_all', '(delegate' or ')'";
      case Kind::kAfterCatch:
        return "'(catch', '(catch_all' or ')'";
      case Kind::kAfterElse:
      case Kind::kAfterCatchAll:
      case Kind::kAfterDelegate:
        return "')'";
      default:
        return "'end'";
    }
  };
  in_.lexer().FailExpected(expected());
}

void Instructions::Flat() {
  if (!frames_.empty() && frames_.back().kind < Kind::kBlock) return FailFrame(frames_.back());
  const Keyword word = in_.token().keyword;
  if (!IsOpcode(word)) return FailInstruction();
  const Opcode op = OpcodeOf(word);
  if (!kIsStructure[static_cast<int>(op)]) return Plain(op);
  switch (op) {
    case Opcode::kEnd:
      return FlatEnd();
    case Opcode::kDelegate:
      return FlatDelegate();
    case Opcode::kElse:
    case Opcode::kCatch:
    case Opcode::kCatchAll:
      return FlatElse(op);
    default:
      return FlatBlock(op);
  }
}

Instructions::BlockLabel Instructions::BlockHead(Opcode op) {
  in_.Next();
  const BlockLabel label = BlockId();
  Emit(op);
  types_.BlockType(out_);
  if (op == Opcode::kTryTable) CatchClauses();
  return label;
}

void Instructions::FlatBlock(Opcode op) {
  RecordHint(out_->size());
  PushLabel(BlockHead(op));
  frames_.push_back({op == Opcode::kIf    ? Kind::kFlatIf
                     : op == Opcode::kTry ? Kind::kFlatTry
                                          : Kind::kFlatBlock});
}

void Instructions::FlatElse(Opcode op) {
  const Kind kind = frames_.empty() ? Kind::kBlock : frames_.back().kind;
  const bool fits = op == Opcode::kElse ? kind == Kind::kFlatIf
                                        : kind == Kind::kFlatTry || kind == Kind::kFlatCatch;
  if (!fits) return in_.lexer().FailExpected("an instruction");
  in_.Next();
  Emit(op);
  if (op == Opcode::kCatch) {
    out_->Uleb(in_.Index(Space::kTag));
  } else if (op == Opcode::kElse) {
    CheckBlockId();
  }
  frames_.back().kind = op == Opcode::kElse    ? Kind::kFlatElse
                        : op == Opcode::kCatch ? Kind::kFlatCatch
                                               : Kind::kFlatCatchAll;
}

void Instructions::FlatEnd() {
  if (frames_.empty() || frames_.back().kind < Kind::kFlatBlock) {
    return in_.lexer().FailExpected("an instruction or ')'");
  }
  in_.Next();
  CheckBlockId();
  Emit(Opcode::kEnd);
  PopLabel();
  frames_.pop_back();
}

void Instructions::FlatDelegate() {
  if (frames_.empty() || frames_.back().kind != Kind::kFlatTry) {
    return in_.lexer().FailExpected("an instruction");
  }
  in_.Next();
  PopLabel();
  frames_.pop_back();
  Emit(Opcode::kDelegate);
  out_->Uleb(LabelIndex());
}

void Instructions::Open() {
  if (!frames_.empty() && frames_.back().kind < Kind::kBlock && OpenClause(&frames_.back())) return;
  const Keyword word = in_.token().keyword;
  if (!IsOpcode(word)) return FailInstruction();
  const Opcode op = OpcodeOf(word);
  if (!kIsStructure[static_cast<int>(op)]) return FoldedOperator(op);
  if (IsClause(op)) return FailInstruction();
  FoldedBlock(op);
}

bool Instructions::OpenClause(Frame* frame) {
  const auto enter = [&](Kind kind) {
    in_.Next();
    frame->kind = kind;
    return true;
  };
  const auto fail = [&] {
    FailFrame(*frame);
    return true;
  };
  switch (frame->kind) {
    case Kind::kIf:
      if (!in_.AtOpen(Keyword::kThen)) return false;
      RecordFrameHint(*frame);
      Resume(*frame);
      PushLabel(frame->label);
      return enter(Kind::kThen);
    case Kind::kAfterThen:
      if (!in_.AtOpen(KeywordOf(Opcode::kElse))) return fail();
      Emit(Opcode::kElse);
      return enter(Kind::kElse);
    case Kind::kTry:
      return in_.AtOpen(Keyword::kDo) ? enter(Kind::kDo) : fail();
    case Kind::kAfterDo:
    case Kind::kAfterCatch:
      if (in_.TakeOpen(KeywordOf(Opcode::kCatch))) {
        Emit(Opcode::kCatch);
        out_->Uleb(in_.Index(Space::kTag));
        frame->kind = Kind::kCatch;
        return true;
      }
      if (in_.AtOpen(KeywordOf(Opcode::kCatchAll))) {
        Emit(Opcode::kCatchAll);
        return enter(Kind::kCatchAll);
      }
      if (frame->kind == Kind::kAfterCatch || !in_.TakeOpen(KeywordOf(Opcode::kDelegate))) {
        return fail();
      }
      PopLabel();
      Emit(Opcode::kDelegate);
      out_->Uleb(LabelIndex());
      in_.ExpectClose();
      frame->kind = Kind::kAfterDelegate;
      return true;
    case Kind::kAfterElse:
    case Kind::kAfterCatchAll:
    case Kind::kAfterDelegate:
      return fail();
    default:
      return false;
  }
}

size_t Instructions::Suspend(size_t begin) {
  const size_t at = waiting_.size();
  waiting_.Bytes(out_->slice(begin, out_->size()));
  out_->Truncate(begin);
  return at;
}

void Instructions::Resume(const Frame& frame) {
  out_->Bytes(waiting_.slice(frame.waiting, waiting_.size()));
  waiting_.Truncate(frame.waiting);
}

void Instructions::FoldedOperator(Opcode op) {
  const size_t begin = out_->size();
  const std::optional<std::string_view> hint = std::exchange(hint_, std::nullopt);
  Plain(op);
  if (in_.At(TokenKind::kClose)) {
    hint_ = hint;
    RecordHint(begin);
    return in_.Next();
  }
  if (hint) frame_hints_.push_back(*hint);
  frames_.push_back({Kind::kOperator, hint.has_value(), Suspend(begin)});
  if (!in_.At(TokenKind::kOpen)) FailFrame(frames_.back());
}

void Instructions::FoldedBlock(Opcode op) {
  const size_t begin = out_->size();
  if (op != Opcode::kIf) {
    RecordHint(begin);
    PushLabel(BlockHead(op));
    frames_.push_back({op == Opcode::kTry ? Kind::kTry : Kind::kBlock});
    return;
  }
  const bool hinted = hint_.has_value();
  if (hinted) frame_hints_.push_back(*std::exchange(hint_, std::nullopt));
  const BlockLabel label = BlockHead(op);
  frames_.push_back({Kind::kIf, hinted, Suspend(begin), label});
}

void Instructions::Close() {
  Frame& frame = frames_.back();
  switch (frame.kind) {
    case Kind::kOperator:
      RecordFrameHint(frame);
      Resume(frame);
      frames_.pop_back();
      break;
    case Kind::kThen:
      frame.kind = Kind::kAfterThen;
      break;
    case Kind::kElse:
      frame.kind = Kind::kAfterElse;
      break;
    case Kind::kDo:
      frame.kind = Kind::kAfterDo;
      break;
    case Kind::kCatch:
      frame.kind = Kind::kAfterCatch;
      break;
    case Kind::kCatchAll:
      frame.kind = Kind::kAfterCatchAll;
      break;
    case Kind::kBlock:
    case Kind::kAfterThen:
    case Kind::kAfterElse:
    case Kind::kAfterDo:
    case Kind::kAfterCatch:
    case Kind::kAfterCatchAll:
      Emit(Opcode::kEnd);
      PopLabel();
      frames_.pop_back();
      break;
    case Kind::kAfterDelegate:
      frames_.pop_back();
      break;
    default:
      return FailFrame(frame);
  }
  in_.Next();
}

void Instructions::TakeAnnotations() {
  const std::optional<std::string_view> value = TakeBranchHint(in_);
  CheckAllTaken(in_, in_.token().word);
  if (!value) return;
  if (hint_ || function_ == kUnbound) {
    return in_.lexer().Fail(hint_ ? "duplicate branch hint in front of this instruction"
                                  : "a branch hint stands outside of a function");
  }
  hint_ = value;
}

void Instructions::RecordHint(size_t offset) {
  if (!hint_) [[likely]]
    return;
  module_.branch_hints.push_back(
      {function_, static_cast<uint32_t>(offset - function_begin_), *hint_});
  hint_.reset();
}

void Instructions::RecordFrameHint(const Frame& frame) {
  if (!frame.hinted) return;
  hint_ = frame_hints_.back();
  frame_hints_.pop_back();
  RecordHint(out_->size());
}

Instructions::BlockLabel Instructions::BlockId() {
  BlockLabel label;
  label.id = in_.TakeId();
  if (!in_.lexer().annotations().empty()) [[unlikely]]
    label.name = TakeNameAnnotation(in_);
  if (label.id != kNoName && !label.name) label.name = module_.names.Text(label.id);
  return label;
}

void Instructions::PushLabel(const BlockLabel& block) {
  if (block.name && function_ != kUnbound) {
    module_.label_names.push_back({function_, num_blocks_, *block.name});
  }
  ++num_blocks_;
  uint32_t hidden = kUnbound;
  if (block.id != kNoName) {
    uint32_t& label = module_.names[block.id].label;
    hidden = label;
    label = static_cast<uint32_t>(labels_.size());
  }
  labels_.push_back({block.id, hidden});
}

void Instructions::PopLabel() {
  const Label label = labels_.back();
  if (label.name != kNoName) module_.names[label.name].label = label.hidden;
  labels_.pop_back();
}

void Instructions::CheckBlockId() {
  if (!in_.At(TokenKind::kId)) return;
  const NameId label = labels_.back().name;
  if (in_.IdOf(in_.token()) == label) return in_.Next();
  in_.lexer().Fail(
      StrCat("mismatching label ", in_.lexer().Describe(), ", expected ",
             label == kNoName ? "none" : StrCat("'$", module_.names.Text(label), "'")));
}

uint32_t Instructions::LabelIndex() {
  const Token token = in_.token();
  if (!in_.AtIndex()) {
    in_.lexer().FailExpected("a label");
    return 0;
  }
  in_.Next();
  if (token.kind == TokenKind::kNumber) return in_.Number(token);
  const uint32_t label = module_.names[in_.IdOf(token)].label;
  if (label != kUnbound) return static_cast<uint32_t>(labels_.size()) - 1 - label;
  in_.FailUnknown(token, "label", [](const NameTable::Row& row) { return row.label != kUnbound; });
  return 0;
}

}  // namespace davit::wasm::text
