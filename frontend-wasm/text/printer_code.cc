#include "frontend-wasm/text/printer_code.h"

#include <optional>

#include "frontend-wasm/limits.h"
#include "support/strings.h"

namespace davit::wasm::printer {
namespace {

// The name of an operator, to be copied as a whole.
struct Mnemonic {
  std::array<char, 39> text;
  uint8_t size;
};
constexpr auto kMnemonics = [] {
  std::array<Mnemonic, kNumOpcodes> mnemonics{};
  for (int i = 0; i < kNumOpcodes; ++i) {
    const std::string_view text = kOpcodeInfo[i].text;
    for (size_t k = 0; k < text.size(); ++k) mnemonics[i].text[k] = text[k];
    mnemonics[i].size = static_cast<uint8_t>(text.size());
  }
  return mnemonics;
}();

constexpr auto kNestings = [] {
  std::array<Nesting, kNumOpcodes> nestings{};
  for (int i = 0; i < kNumOpcodes; ++i) nestings[i] = NestingOf(static_cast<Opcode>(i));
  return nestings;
}();

// The space that an immediate of one index is of; none for those that have no names of their own or
// need not be said.
constexpr std::optional<Space> SpaceOf(Immediate imm) {
  switch (imm) {
    case Immediate::kFunc:
      return Space::kFunc;
    case Immediate::kType:
      return Space::kType;
    case Immediate::kGlobal:
      return Space::kGlobal;
    case Immediate::kTable:
      return Space::kTable;
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

// Level of a function's code.
constexpr size_t kCodeLevel = 2;

}  // namespace

absl::Status CodePrinter::Body(uint32_t function, const TypePrinter::Arity& arity,
                               std::span<const uint8_t> body, std::span<const BranchHint> hints) {
  const auto fail = [&](const uint8_t* position, std::string_view reason) {
    return absl::InvalidArgumentError(StrCat("function ", function, " at offset 0x",
                                             absl::Hex(position - state_.outline.bytes.data()),
                                             ": ", reason));
  };
  locals_ = &state_.names.locals();
  labels_ = &state_.names.labels();
  frames_.clear();
  next_label_ = 0;
  nesting_error_ = {};
  InstructionReader reader(body);
  uint64_t num_locals = 0;
  if (!reader.SkipLocals(&num_locals)) return fail(reader.position(), reader.error());
  if (num_locals > UINT32_MAX) return fail(reader.position(), "too many locals");
  num_locals_ += num_locals;
  if (num_locals > Limits{}.function_locals ||
      num_locals_ > 1'000'000 + 16 * uint64_t{state_.outline.bytes.size()}) {
    return absl::ResourceExhaustedError(
        StrCat("function ", function, ": ", num_locals, " locals are too many to list"));
  }
  Locals(arity.params, body.first(static_cast<size_t>(reader.position() - body.data())));
  const bool ok =
      state_.options.fold ? FoldedCode(reader, hints, arity.results) : FlatCode(reader, hints);
  if (!status_.ok()) return status_;
  if (ok && reader.at_end()) return absl::OkStatus();
  if (ok) return fail(reader.position(), "operators behind the end of the function");
  return fail(reader.position(), nesting_error_.empty() ? reader.error() : nesting_error_);
}

void CodePrinter::Locals(uint32_t num_params, std::span<const uint8_t> declarations) {
  const uint32_t begin = static_cast<uint32_t>(declarations.data() - state_.outline.bytes.data());
  Reader reader(state_.outline.bytes, begin, begin + static_cast<uint32_t>(declarations.size()),
                "locals");
  TextBuffer& out = state_.out;
  uint32_t local = num_params;
  bool any = false;
  bool open = false;
  for (uint32_t groups = reader.U32(); groups != 0 && reader.ok(); --groups) {
    const uint32_t count = reader.U32();
    const Reader type = reader;
    SkipValType(reader);
    if (count == 0) status_.Update(TypePrinter::CheckValType(type));
    for (uint32_t i = 0; i < count; ++i, ++local) {
      if (!any) out.NewLine(kCodeLevel);
      const bool named = locals_->Has(local);
      if (open && named) out.Char(')');
      if (!open || named) {
        out.Write(any ? " (local" : "(local");
        types_.DeclareName(*locals_, local);
      }
      Reader one = type;
      types_.ValType(one);
      if (!one.ok()) status_.Update(one.status());
      if (named) out.Char(')');
      open = !named;
      any = true;
    }
  }
  if (open) out.Char(')');
}

bool CodePrinter::FlatCode(InstructionReader& reader, std::span<const BranchHint> hints) {
  const uint8_t* const module = state_.outline.bytes.data();
  Instruction inst;
  while (reader.Next(inst)) {
    const Nesting nesting = kNestings[static_cast<int>(inst.opcode)];
    const bool dedent = nesting == Nesting::kMiddle || nesting == Nesting::kClose;
    if (dedent && frames_.empty()) {
      if (inst.opcode == Opcode::kEnd) return true;
      reader.set_position(inst.begin);
      return Nest(inst, 0);
    }
    const size_t level = kCodeLevel + frames_.size() - (dedent ? 1 : 0);
    if (!hints.empty() && inst.begin == module + hints[0].offset) {
      Hint(hints[0], level);
      hints = hints.subspan(1);
    }
    Line(inst, level);
    if (nesting == Nesting::kNone) [[likely]] {
      Operator(inst, 0);
      continue;
    }
    // The label of a `delegate` and those of a try_table's clauses do not count the block.
    if (dedent && !Nest(inst, 0)) {
      reader.set_position(inst.begin);
      return false;
    }
    Operator(inst, next_label_);
    if (nesting == Nesting::kOpen) Nest(inst, next_label_++);
  }
  return false;
}

bool CodePrinter::Nest(const Instruction& inst, uint32_t label) {
  const auto fail = [&](std::string_view reason) {
    nesting_error_ = reason;
    return false;
  };
  const Opcode top = frames_.empty() ? kNoOpcode : frames_.back().opcode;
  switch (inst.opcode) {
    case Opcode::kElse:
      if (top != Opcode::kIf) return fail("else without if");
      frames_.back().opcode = Opcode::kElse;
      return true;
    case Opcode::kCatch:
    case Opcode::kCatchAll:
      if (top != Opcode::kTry && top != Opcode::kCatch) return fail("catch without try");
      frames_.back().opcode = inst.opcode;
      return true;
    case Opcode::kDelegate:
      if (top != Opcode::kTry) return fail("delegate without try");
      frames_.pop_back();
      return true;
    case Opcode::kEnd:
      frames_.pop_back();
      return true;
    default:
      frames_.push_back({inst.opcode, label});
      return true;
  }
}

void CodePrinter::Line(const Instruction& inst, size_t level) {
  state_.out.NewLine(static_cast<uint32_t>(level));
  if (!state_.options.offsets) return;
  types_.Offset(static_cast<uint32_t>(inst.begin - state_.outline.bytes.data()));
}

void CodePrinter::Hint(const BranchHint& hint, size_t level) {
  state_.out.NewLine(static_cast<uint32_t>(level));
  state_.out.Write("(@metadata.code.branch_hint ");
  state_.out.String(hint.value);
  state_.out.Char(')');
}

void CodePrinter::Expr(Reader& reader, std::string_view keyword) {
  locals_ = labels_ = &no_names_;
  frames_.clear();
  next_label_ = 0;
  nesting_error_ = {};
  InstructionReader code({reader.position(), reader.remaining()});
  Instruction inst;
  // Is it a single instruction?
  bool short_form = !keyword.empty() && code.Next(inst) && inst.opcode != Opcode::kEnd &&
                    NestingOf(inst.opcode) == Nesting::kNone && code.Next(inst) &&
                    inst.opcode == Opcode::kEnd;
  code.set_position(reader.position());
  TextBuffer& out = state_.out;
  if (!keyword.empty()) out.Write(" (");
  if (!short_form && !keyword.empty()) out.Write(keyword);
  bool done = false;
  while (!done && code.Next(inst)) {
    const Nesting nesting = NestingOf(inst.opcode);
    done = inst.opcode == Opcode::kEnd && frames_.empty();
    if (done) break;
    if (nesting != Nesting::kOpen && nesting != Nesting::kNone && !Nest(inst, 0)) break;
    if (!short_form) out.Char(' ');
    Operator(inst, next_label_);
    if (nesting == Nesting::kOpen) Nest(inst, next_label_++);
  }
  if (!keyword.empty()) out.Char(')');
  const uint32_t size = static_cast<uint32_t>(code.position() - reader.position());
  if (!status_.ok()) return reader.Fail(std::string(status_.message()));
  if (done) {
    reader.Bytes(size);
  } else {
    reader.FailAt(reader.offset() + size, nesting_error_.empty() ? code.error() : nesting_error_);
  }
}

Reader CodePrinter::ReaderAt(const uint8_t* position) const {
  const std::span<const uint8_t> bytes = state_.outline.bytes;
  return Reader(bytes, static_cast<uint32_t>(position - bytes.data()),
                static_cast<uint32_t>(bytes.size()), "code");
}

void CodePrinter::BlockComment(uint32_t label) {
  TextBuffer& out = state_.out;
  out.Write(" (;@");
  out.U32(label);
  out.Write(";)");
}

void CodePrinter::Operator(const Instruction& inst, uint32_t label) {
  const Mnemonic& mnemonic = kMnemonics[static_cast<int>(inst.opcode)];
  state_.out.Padded(mnemonic.text, mnemonic.size);
  const Immediate imm = kOpcodeInfo[static_cast<int>(inst.opcode)].immediate;
  if (imm == Immediate::kNone) return;
  if (imm == Immediate::kBlockType || imm == Immediate::kTryTable) {
    types_.DeclareName(*labels_, label);
    Reader reader = ReaderAt(inst.items);
    types_.BlockType(reader);
    status_.Update(reader.status());
    if (imm == Immediate::kTryTable) Clauses(inst);
    if (labels_->Id(label).empty()) BlockComment(label);
    return;
  }
  Immediates(inst, imm);
}

void CodePrinter::Immediates(const Instruction& inst, Immediate imm) {
  switch (imm) {
    case Immediate::kLocal:
      return types_.Ref(*locals_, inst.first);
    case Immediate::kLabel:
      return Label(inst.first);
    case Immediate::kBrTable:
      return BranchTable(inst);
    case Immediate::kMemory:
      // The first memory, or table, goes without saying.
      if (inst.first != 0) types_.Ref(Space::kMemory, inst.first);
      return;
    case Immediate::kIndirectCall:
      if (inst.second != 0) types_.Ref(Space::kTable, inst.second);
      return types_.TypeUse(inst.first, no_names_);
    case Immediate::kMemoryMemory:
    case Immediate::kTableTable: {
      if (inst.first == 0 && inst.second == 0) return;
      const Space space = imm == Immediate::kMemoryMemory ? Space::kMemory : Space::kTable;
      types_.Ref(space, inst.first);
      return types_.Ref(space, inst.second);
    }
    case Immediate::kDataMemory:
      uses_data_ = true;
      if (inst.second != 0) types_.Ref(Space::kMemory, inst.second);
      return types_.Ref(Space::kData, inst.first);
    case Immediate::kElemTable:
      if (inst.second != 0) types_.Ref(Space::kTable, inst.second);
      return types_.Ref(Space::kElem, inst.first);
    case Immediate::kHeapType:
    case Immediate::kBrCast:
    case Immediate::kValTypes:
      return Cast(inst);
    default:
      if (HasMemArg(imm)) return MemoryArgument(inst, imm);
      if (const std::optional<Space> space = SpaceOf(imm)) {
        uses_data_ |= *space == Space::kData;
        return types_.Ref(*space, inst.first);
      }
      return IsIndexPair(imm) ? TypeAndIndex(inst, imm) : Constant(inst, imm);
  }
}

void CodePrinter::TypeAndIndex(const Instruction& inst, Immediate imm) {
  types_.Ref(Space::kType, inst.first);
  switch (imm) {
    case Immediate::kTypeField:
      return types_.Ref(state_.names.fields(inst.first), inst.second);
    case Immediate::kTypeData:
      uses_data_ = true;
      return types_.Ref(Space::kData, inst.second);
    case Immediate::kTypeElem:
      return types_.Ref(Space::kElem, inst.second);
    case Immediate::kTypeType:
      return types_.Ref(Space::kType, inst.second);
    default:
      return types_.Ref(no_names_, inst.second);
  }
}

void CodePrinter::Constant(const Instruction& inst, Immediate imm) {
  TextBuffer& out = state_.out;
  switch (imm) {
    case Immediate::kI32:
    case Immediate::kI64:
      out.Char(' ');
      return out.S64(static_cast<int64_t>(inst.bits));
    case Immediate::kF32:
      out.Char(' ');
      return out.F32(static_cast<uint32_t>(inst.bits));
    case Immediate::kF64:
      out.Char(' ');
      return out.F64(inst.bits);
    case Immediate::kV128:
    case Immediate::kLanes16:
      return Lanes(inst, imm);
    case Immediate::kLane:
      out.Char(' ');
      return out.U32(inst.lane);
    default:
      return;
  }
}

void CodePrinter::MemoryArgument(const Instruction& inst, Immediate imm) {
  TextBuffer& out = state_.out;
  if (inst.first != 0) types_.Ref(Space::kMemory, inst.first);
  if (inst.bits != 0) {
    out.Write(" offset=");
    out.U64(inst.bits);
  }
  if (inst.second != NaturalAlignLog2(imm)) {
    out.Write(" align=");
    out.U64(uint64_t{1} << inst.second);
  }
  if (imm < Immediate::kMem8Lane) return;
  out.Char(' ');
  out.U32(inst.lane);
}

void CodePrinter::Label(uint32_t depth) {
  TextBuffer& out = state_.out;
  if (depth >= frames_.size()) return types_.Ref(no_names_, depth);
  const uint32_t label = frames_[frames_.size() - 1 - depth].label;
  const std::string_view id = labels_->Id(label);
  out.Char(' ');
  if (!id.empty()) return out.Write(id);
  out.U32(depth);
  BlockComment(label);
}

void CodePrinter::BranchTable(const Instruction& inst) {
  Reader reader = ReaderAt(inst.items);
  for (uint64_t n = uint64_t{inst.first} + 1; n != 0; --n) Label(reader.U32());
}

void CodePrinter::Clauses(const Instruction& inst) {
  constexpr std::string_view kKinds[] = {"catch", "catch_ref", "catch_all", "catch_all_ref"};
  Reader reader = ReaderAt(inst.clauses);
  for (uint32_t n = inst.first; n != 0; --n) {
    const uint8_t kind = reader.U8();
    state_.out.Write(" (");
    state_.out.Write(kKinds[kind]);
    if (kind < 2) types_.Ref(Space::kTag, reader.U32());
    Label(reader.U32());
    state_.out.Char(')');
  }
}

// Operators with types as immediates.
void CodePrinter::Cast(const Instruction& inst) {
  Reader reader = ReaderAt(inst.items);
  const auto ref_type = [&](bool nullable) {
    state_.out.Write(nullable ? " (ref null" : " (ref");
    types_.HeapType(reader);
    state_.out.Char(')');
  };
  switch (inst.opcode) {
    case Opcode::kRefNull:
      types_.HeapType(reader);
      break;
    case Opcode::kSelectTyped:
      state_.out.Write(" (result");
      for (uint32_t n = inst.first; n != 0; --n) types_.ValType(reader);
      state_.out.Char(')');
      break;
    case Opcode::kRefTest:
    case Opcode::kRefCast:
    case Opcode::kRefCastDescEq:
      ref_type(false);
      break;
    case Opcode::kRefTestNull:
    case Opcode::kRefCastNull:
    case Opcode::kRefCastDescEqNull:
      ref_type(true);
      break;
    default:
      Label(inst.first);
      ref_type(inst.lane & 1);
      ref_type(inst.lane & 2);
      break;
  }
  status_.Update(reader.status());
}

void CodePrinter::Lanes(const Instruction& inst, Immediate imm) {
  TextBuffer& out = state_.out;
  if (imm == Immediate::kLanes16) {
    for (int i = 0; i < 16; ++i) {
      out.Char(' ');
      out.U32(inst.items[i]);
    }
    return;
  }
  out.Write(" i32x4");
  for (int i = 0; i < 4; ++i) {
    out.Char(' ');
    out.Hex(ReadFixed<uint32_t>(inst.items + 4 * i), 8);
  }
}

}  // namespace davit::wasm::printer
