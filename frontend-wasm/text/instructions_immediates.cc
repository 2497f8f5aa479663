// Operators with their immediates.
#include <bit>

#include "frontend-wasm/text/instructions.h"
#include "support/strings.h"

namespace davit::wasm::text {

void Instructions::Plain(Opcode op) {
  in_.Next();
  RecordHint(out_->size());
  const Immediate kind = InfoOf(op).immediate;
  if (op == Opcode::kSelect) return Select();
  if (kind == Immediate::kHeapType || kind == Immediate::kBrCast) {
    return HeapTypeOperator(op);
  }
  Emit(op);
  if (kind != Immediate::kNone) Immediates(kind);
}

namespace {

// The space of an immediate that is one index, which must be there.
constexpr std::optional<Space> SpaceOfIndex(Immediate kind) {
  switch (kind) {
    case Immediate::kFunc:
      return Space::kFunc;
    case Immediate::kGlobal:
      return Space::kGlobal;
    case Immediate::kType:
      return Space::kType;
    case Immediate::kTag:
      return Space::kTag;
    case Immediate::kElem:
      return Space::kElem;
    case Immediate::kData:
      return Space::kData;
    default:
      return std::nullopt;
  }
}

constexpr bool NamesData(Immediate kind) {
  return kind == Immediate::kData || kind == Immediate::kDataMemory || kind == Immediate::kTypeData;
}

}  // namespace

void Instructions::Immediates(Immediate kind) {
  if (kind == Immediate::kLocal) return out_->Uleb(Local());
  module_.needs_data_count |= NamesData(kind);
  if (const std::optional<Space> space = SpaceOfIndex(kind)) return out_->Uleb(in_.Index(*space));
  switch (kind) {
    case Immediate::kLabel:
      return out_->Uleb(LabelIndex());
    case Immediate::kTable:
      return out_->Uleb(OptionalIndex(Space::kTable));
    case Immediate::kMemory:
      return out_->Uleb(OptionalIndex(Space::kMemory));
    case Immediate::kTableTable:
      return TwoIndices(Space::kTable);
    case Immediate::kMemoryMemory:
      return TwoIndices(Space::kMemory);
    case Immediate::kDataMemory:
      return OptionalIndexThen(Space::kMemory, Space::kData);
    case Immediate::kElemTable:
      return OptionalIndexThen(Space::kTable, Space::kElem);
    case Immediate::kTypeData:
      return TypeThen(Space::kData);
    case Immediate::kTypeElem:
      return TypeThen(Space::kElem);
    case Immediate::kTypeType:
      return TypeThen(Space::kType);
    case Immediate::kTypeCount:
      out_->Uleb(in_.Index(Space::kType));
      return out_->Uleb(in_.Unsigned(32, "a number of operands"));
    case Immediate::kTypeField:
      return TypeField();
    case Immediate::kBrTable:
      return BranchTable();
    case Immediate::kIndirectCall:
      return IndirectCall();
    case Immediate::kLane:
      return Lane(1);
    case Immediate::kLanes16:
      return Lane(16);
    case Immediate::kZero:
      return out_->U8(0);
    default:
      if (!HasMemArg(kind)) return Constant(kind);
      return kind >= Immediate::kMem8Lane ? LaneMemoryArgument(kind) : MemoryArgument(kind);
  }
}

void Instructions::TypeThen(Space second) {
  out_->Uleb(in_.Index(Space::kType));
  out_->Uleb(in_.Index(second));
}

void Instructions::Constant(Immediate kind) {
  switch (kind) {
    case Immediate::kI32:
      return out_->Sleb(static_cast<int32_t>(in_.Integer(32, "an i32 constant")));
    case Immediate::kI64:
      return out_->Sleb(static_cast<int64_t>(in_.Integer(64, "an i64 constant")));
    case Immediate::kF32:
      return out_->Fixed32(static_cast<uint32_t>(in_.Float(32, "an f32 constant")));
    case Immediate::kF64:
      return out_->Fixed64(in_.Float(64, "an f64 constant"));
    default:
      return Vector();
  }
}

void Instructions::Vector() {
  const Keyword shape = in_.token().keyword;
  if (!in_.At(TokenKind::kKeyword) || shape < Keyword::kI8x16 || shape > Keyword::kF64x2) {
    return in_.lexer().FailExpected("the shape of a vector, as 'i32x4'");
  }
  in_.Next();
  const bool is_float = shape >= Keyword::kF32x4;
  const int log2 = static_cast<int>(shape) - static_cast<int>(Keyword::kI8x16) - (is_float ? 2 : 0);
  const int bits = 8 << log2;
  for (int i = 0; i < 128 / bits && !in_.failed(); ++i) {
    out_->Fixed(is_float ? in_.Float(bits, "a float lane") : in_.Integer(bits, "an integer lane"),
                static_cast<size_t>(bits / 8));
  }
}

void Instructions::Lane(uint32_t count) {
  for (; count > 0 && !in_.failed(); --count) {
    out_->U8(static_cast<uint8_t>(in_.Unsigned(8, "a lane index")));
  }
}

uint32_t Instructions::Local() {
  const Token token = in_.token();
  if (!in_.AtIndex()) {
    in_.lexer().FailExpected("the index or identifier of a local");
    return 0;
  }
  in_.Next();
  if (token.kind == TokenKind::kNumber) return in_.Number(token);
  const NameTable::Row& row = module_.names[in_.IdOf(token)];
  if (row.local_function == function_ && function_ != kUnbound) return row.local;
  in_.FailUnknown(token, "local", [this](const NameTable::Row& candidate) {
    return candidate.local_function == function_ && function_ != kUnbound;
  });
  return 0;
}

uint32_t Instructions::OptionalIndex(Space space) { return in_.AtIndex() ? in_.Index(space) : 0; }

// Both or none, where none is twice the first.
void Instructions::TwoIndices(Space space) {
  if (!in_.AtIndex()) {
    out_->U8(0);
    return out_->U8(0);
  }
  out_->Uleb(in_.Index(space));
  out_->Uleb(in_.Index(space));
}

// In text the table or memory comes first and may be left out; in bytes it comes last.
void Instructions::OptionalIndexThen(Space optional, Space second) {
  const Token token = in_.token();
  if (!in_.AtIndex()) {
    return in_.lexer().FailExpected(StrCat("the index or identifier of a ", SpaceName(second)));
  }
  in_.Next();
  if (!in_.AtIndex()) {
    out_->Uleb(in_.Resolve(token, second));
    return out_->U8(0);
  }
  const uint32_t first = in_.Resolve(token, optional);
  out_->Uleb(in_.Index(second));
  out_->Uleb(first);
}

void Instructions::TypeField() {
  const uint32_t type = in_.Index(Space::kType);
  out_->Uleb(type);
  if (!in_.At(TokenKind::kId)) {
    return out_->Uleb(in_.Unsigned(32, "the index or identifier of a field"));
  }
  const Token token = in_.token();
  const auto field = module_.fields.find(uint64_t{type} << 32 | in_.IdOf(token));
  in_.Next();
  if (field != module_.fields.end()) return out_->Uleb(field->second);
  in_.FailUnknown(token, "field", [&](const NameTable::Row& row) {
    const auto id = static_cast<NameId>(&row - &module_.names[0]);
    return module_.fields.contains(uint64_t{type} << 32 | id);
  });
}

void Instructions::BranchTable() {
  targets_.clear();
  do targets_.push_back(LabelIndex());
  while (in_.AtIndex());
  out_->Uleb(targets_.size() - 1);
  for (const uint32_t target : targets_) out_->Uleb(target);
}

void Instructions::IndirectCall() {
  const uint32_t table = OptionalIndex(Space::kTable);
  out_->Uleb(types_.TypeUse(ParamIds::kForbid).index);
  out_->Uleb(table);
}

void Instructions::Select() {
  if (!in_.AtOpen(Keyword::kResult)) return Emit(Opcode::kSelect);
  Emit(Opcode::kSelectTyped);
  ByteWriter results;
  uint32_t count = 0;
  while (in_.TakeOpen(Keyword::kResult)) {
    for (; !in_.At(TokenKind::kClose) && !in_.failed(); ++count) {
      results.Bytes(types_.ValType().span());
    }
    in_.ExpectClose();
  }
  out_->Uleb(count);
  out_->Bytes(results.span());
}

// ref.null takes a heap type; the others take reference types and have an opcode, or a flag, for
// their nullability.
void Instructions::HeapTypeOperator(Opcode op) {
  if (op == Opcode::kRefNull) {
    Emit(op);
    return out_->Bytes(types_.HeapType().span());
  }
  if (InfoOf(op).immediate == Immediate::kBrCast) {
    Emit(op);
    const uint32_t label = LabelIndex();
    const RefType from = types_.Reference();
    const RefType to = types_.Reference();
    out_->U8(static_cast<uint8_t>((from.nullable ? 1 : 0) | (to.nullable ? 2 : 0)));
    out_->Uleb(label);
    out_->Bytes(from.heap.span());
    return out_->Bytes(to.heap.span());
  }
  const RefType type = types_.Reference();
  Emit(type.nullable ? static_cast<Opcode>(static_cast<int>(op) + 1) : op);
  out_->Bytes(type.heap.span());
}

void Instructions::CatchClauses() {
  ByteWriter clauses;
  uint32_t count = 0;
  for (;; ++count) {
    if (in_.TakeOpen(KeywordOf(Opcode::kCatch))) {
      clauses.U8(0);
      clauses.Uleb(in_.Index(Space::kTag));
    } else if (in_.TakeOpen(Keyword::kCatchRef)) {
      clauses.U8(1);
      clauses.Uleb(in_.Index(Space::kTag));
    } else if (in_.TakeOpen(KeywordOf(Opcode::kCatchAll))) {
      clauses.U8(2);
    } else if (in_.TakeOpen(Keyword::kCatchAllRef)) {
      clauses.U8(3);
    } else {
      break;
    }
    clauses.Uleb(LabelIndex());
    in_.ExpectClose();
  }
  out_->Uleb(count);
  out_->Bytes(clauses.span());
}

// `name=number` in one word.
bool Instructions::TakeMemoryField(std::string_view name, uint64_t* value) {
  if (!in_.At(TokenKind::kKeyword) || in_.token().keyword != Keyword::kUnknown) return false;
  const std::string_view text = in_.lexer().text();
  if (!text.starts_with(name)) return false;
  *value = in_.Check(ParseUnsigned(text.substr(name.size()), 64), in_.token(), "a 64-bit number");
  in_.Next();
  return true;
}

void Instructions::AppendMemoryArgument(Immediate kind, uint32_t memory) {
  uint64_t offset = 0;
  uint64_t align = uint64_t{1} << NaturalAlignLog2(kind);
  TakeMemoryField("offset=", &offset);
  const Token token = in_.token();
  if (TakeMemoryField("align=", &align) && !std::has_single_bit(align)) {
    in_.lexer().Fail(token.begin, token.end, "the alignment must be a power of two");
  }
  const int log2 = std::countr_zero(align);
  if (memory == 0) {
    out_->Uleb(static_cast<uint64_t>(log2));
  } else {
    out_->Uleb(static_cast<uint64_t>(log2) | kMemArgHasMemory);
    out_->Uleb(memory);
  }
  out_->Uleb(offset);
}

void Instructions::MemoryArgument(Immediate kind) {
  AppendMemoryArgument(kind, OptionalIndex(Space::kMemory));
}

// `memory? offset? align? lane`: a number is the lane if nothing of these follows.
void Instructions::LaneMemoryArgument(Immediate kind) {
  if (!in_.AtIndex()) {
    AppendMemoryArgument(kind, 0);
    return Lane(1);
  }
  const Token token = in_.token();
  in_.Next();
  const bool is_lane =
      token.kind == TokenKind::kNumber && !in_.At(TokenKind::kNumber) &&
      !(in_.At(TokenKind::kKeyword) &&
        (in_.lexer().text().starts_with("offset=") || in_.lexer().text().starts_with("align=")));
  AppendMemoryArgument(kind, is_lane ? 0 : in_.Resolve(token, Space::kMemory));
  if (!is_lane) return Lane(1);
  const std::string_view text = in_.lexer().source().Slice(token.begin, token.end);
  out_->U8(static_cast<uint8_t>(in_.Check(ParseUnsigned(text, 8), token, "a lane index")));
}

}  // namespace davit::wasm::text
