#include "frontend-wasm/func_decoder_base.h"

#include <algorithm>
#include <limits>
#include <string>

#include "frontend-wasm/type_reader.h"
#include "support/check.h"
#include "support/strings.h"

namespace davit::wasm::internal {
namespace {

// What the abbreviated block types refer to.
constexpr ValType kSingleTypes[] = {ValType::I32(),      ValType::I64(),  ValType::F32(),
                                    ValType::F64(),      ValType::V128(), ValType::FuncRef(),
                                    ValType::ExternRef()};

}  // namespace

const uint8_t* FuncDecoderBase::Begin(const Module& module, uint32_t function_index,
                                      Features compiled) {
  DAVIT_CHECK(!module.is_imported_function(function_index));
  module_ = &module;
  function_index_ = function_index;
  type_ = module.function_type(function_index);
  body_ = module.function_body(function_index);
  const uint8_t* const start = module.bytes.data() + body_.offset;
  operator_ = start;
  end_ = start + body_.size;
  status_ = absl::OkStatus();
  has_plain_memory_ = !module.memories.empty() && !module.memories[0].is_64;
  const Features features = module.features.RestrictedTo(compiled);
  if (!has_dispatch_ || features_ != features) {
    features_ = features;
    MakeDispatch();
  }
  if (tracks_unset_locals_) TrackUnsetLocals(false);
  single_results_.clear();
  Reader reader(module.bytes, body_.offset, body_.offset + body_.size, "");
  if (!DecodeLocals(reader)) return FailReader(reader);
  frames_.clear();
  sp_ = base_ = stack_.get();
  live_ = true;
  table_serial_ = 0;
  return reader.position();
}

void FuncDecoderBase::MakeDispatch() {
  has_dispatch_ = true;
  for (uint32_t code = 0; code < dispatch_.size(); ++code) {
    const Opcode op = OpcodeFor(0, code);
    dispatch_[code] = op == kNoOpcode ? DispatchEntry() : DispatchEntryFor(op, features_);
    if (IsOpcodePrefix(static_cast<uint8_t>(code))) dispatch_[code].handler = Handler::kPrefixed;
  }
}

void FuncDecoderBase::TrackUnsetLocals(bool on) {
  struct Row {
    Opcode op;
    Handler plain;
    Handler checked;
  };
  constexpr Row kRows[] = {
      {Opcode::kLocalGet, Handler::kLocalGet, Handler::kCheckedLocalGet},
      {Opcode::kLocalSet, Handler::kLocalSet, Handler::kCheckedLocalSet},
      {Opcode::kLocalTee, Handler::kLocalTee, Handler::kCheckedLocalTee},
      {Opcode::kElse, Handler::kElse, Handler::kCheckedElse},
      {Opcode::kEnd, Handler::kEnd, Handler::kCheckedEnd},
  };
  for (const Row& row : kRows) {
    dispatch_[InfoOf(row.op).code].handler = on ? row.checked : row.plain;
  }
  tracks_unset_locals_ = on;
  for (const SetLocal& set : set_locals_) is_set_[set.local] = false;
  set_locals_.clear();
  if (on && is_set_.size() < num_locals_) is_set_.resize(num_locals_);
}

Reader FuncDecoderBase::MakeReader(const uint8_t* pc) const {
  const uint32_t begin = static_cast<uint32_t>(pc - module_->bytes.data());
  return Reader(module_->bytes, begin, body_.offset + body_.size, "");
}

FuncType FuncDecoderBase::SingleResult(ValType type) {
  for (const ValType& single : kSingleTypes) {
    if (single == type) return {{}, {&single, 1}};
  }
  // A block type has a byte at the least, so that the pool never moves.
  if (single_results_.empty()) single_results_.reserve(body_.size);
  single_results_.push_back(type);
  return {{}, {&single_results_.back(), 1}};
}

bool FuncDecoderBase::DecodeLocals(Reader& reader) {
  near_storage_.resize(kMaxNear);
  ValType* const near = near_storage_.data();
  uint32_t num_near = static_cast<uint32_t>(std::min<size_t>(type_.params.size(), kMaxNear));
  std::copy_n(type_.params.begin(), num_near, near);
  local_runs_.clear();
  const uint32_t limit = module_->limits.function_locals;
  bool all_have_defaults = true;
  // Parameters included.
  uint64_t num_locals = type_.params.size();
  const uint32_t groups = reader.Count(limit, "groups of locals");
  for (uint32_t i = 0; i < groups && reader.ok(); ++i) {
    const uint32_t offset = reader.offset();
    const uint32_t count = reader.U32();
    // No locals have no type: the one that is read counts for nothing.
    const ValType type =
        ReadValType(reader, features_, count == 0 ? kAnyTypes : module_->types.size());
    num_locals += count;
    if (num_locals - type_.params.size() > UINT32_MAX) reader.FailAt(offset, "too many locals");
    if (num_locals > limit || count == 0) continue;
    all_have_defaults &= type.defaultable();
    local_runs_.push_back({static_cast<uint32_t>(num_locals), type});
    const uint32_t near_end = std::min(static_cast<uint32_t>(num_locals), kMaxNear);
    while (num_near < near_end) near[num_near++] = type;
  }
  if (num_locals > limit) {
    reader.FailWith(absl::StatusCode::kResourceExhausted, body_.offset,
                    StrCat("too many locals: the limit is ", limit));
  }
  near_locals_ = near;
  num_near_locals_ = num_near;
  num_locals_ = static_cast<uint32_t>(num_locals);
  if (!all_have_defaults && reader.ok()) TrackUnsetLocals(true);
  return reader.ok();
}

const ValType& FuncDecoderBase::LocalType(uint32_t index) const {
  if (index < num_near_locals_) return near_locals_[index];
  if (index < type_.params.size()) return type_.params[index];
  return std::upper_bound(local_runs_.begin(), local_runs_.end(), index,
                          [](uint32_t i, const LocalRun& run) { return i < run.end; })
      ->type;
}

const ValType* FuncDecoderBase::FindFarLocal(uint32_t index) {
  if (index < num_locals_) return &LocalType(index);
  FailUnknown("local", index);
  return nullptr;
}

const uint8_t* FuncDecoderBase::ReadBlockType(const uint8_t* pc, FuncType* type) {
  switch (pc == end_ ? 0 : *pc) {
    case 0x40:
      *type = {};
      return pc + 1;
    case 0x7f:
      *type = {{}, {&kSingleTypes[0], 1}};
      return pc + 1;
    case 0x7e:
      *type = {{}, {&kSingleTypes[1], 1}};
      return pc + 1;
    default:
      break;
  }
  const LebResult leb = ReadS33(pc, end_);
  if (leb.next == nullptr) return FailLeb(leb);
  const int64_t index = static_cast<int64_t>(leb.value);
  if (index >= 0) {
    if (!features_.Has(Feature::kMultiValue)) {
      return FailWith(absl::StatusCode::kUnimplemented,
                      FeatureMessage("of a function type", Feature::kMultiValue, features_));
    }
    uint32_t type_index;
    if (ReadTypeIndex(pc, CompositeKind::kFunc, &type_index) == nullptr) return nullptr;
    *type = module_->types[type_index];
    return leb.next;
  }
  Reader reader = MakeReader(pc);
  const ValType result = ReadValType(reader, features_, module_->types.size());
  if (!reader.ok()) return FailReader(reader);
  *type = SingleResult(result);
  return reader.position();
}

const uint8_t* FuncDecoderBase::ReadMemArg(const uint8_t* pc, uint32_t max_align_log2, MemArg* arg,
                                           ValType* address) {
  constexpr uint32_t kMemoryIndexFlag = 0x40;
  uint32_t flags;
  pc = ReadIndex(pc, &flags);
  if (pc == nullptr) return nullptr;
  if (flags >= 2 * kMemoryIndexFlag) return Fail("has malformed alignment flags");
  if (flags & kMemoryIndexFlag) {
    if (!features_.Has(Feature::kMultiMemory)) {
      return FailWith(absl::StatusCode::kUnimplemented,
                      FeatureMessage("with a memory index", Feature::kMultiMemory, features_));
    }
    pc = ReadIndex(pc, &arg->memory);
    if (pc == nullptr) return nullptr;
  }
  if (arg->memory >= module_->memories.size()) return FailUnknown("memory", arg->memory);
  arg->align_log2 = flags & ~kMemoryIndexFlag;
  if (arg->align_log2 > max_align_log2) {
    return Fail(StrCat("has alignment 2^", arg->align_log2,
                       ", which must not be larger than natural, 2^", max_align_log2));
  }
  *address = module_->memories[arg->memory].address_type();
  return ReadOffset(pc, module_->memories[arg->memory].is_64, arg);
}

const uint8_t* FuncDecoderBase::ReadOffset(const uint8_t* pc, bool is_64, MemArg* arg) {
  const LebResult leb = ReadU64(pc, end_);
  if (leb.next == nullptr) return FailLeb(leb);
  arg->offset = leb.value;
  if (!is_64 && leb.value > std::numeric_limits<uint32_t>::max()) {
    return Fail(StrCat("has offset ", leb.value, ", which is out of range of 32-bit addresses"));
  }
  return leb.next;
}

const uint8_t* FuncDecoderBase::ReadLane(const uint8_t* pc, uint32_t num_lanes, uint8_t* lane) {
  if (pc == end_) return FailLeb({static_cast<uint64_t>(LebError::kTruncated), nullptr});
  *lane = *pc;
  if (*lane < num_lanes) return pc + 1;
  return Fail(StrCat("has lane index ", *lane, ", must be less than ", num_lanes));
}

const uint8_t* FuncDecoderBase::ReadBytes16(const uint8_t* pc) {
  if (end_ - pc >= 16) return pc + 16;
  return FailLeb({static_cast<uint64_t>(LebError::kTruncated), nullptr});
}

const uint8_t* FuncDecoderBase::ReadShuffleLanes(const uint8_t* pc) {
  constexpr uint32_t kNumLanes = 32;
  if (ReadBytes16(pc) == nullptr) return nullptr;
  uint8_t lane;
  for (int i = 0; i < 16 && pc != nullptr; ++i) pc = ReadLane(pc, kNumLanes, &lane);
  return pc;
}

const uint8_t* FuncDecoderBase::ReadMemoryIndex(const uint8_t* pc, uint32_t* index) {
  pc = ReadIndex(pc, index);
  if (pc != nullptr && *index >= module_->memories.size()) return FailUnknown("memory", *index);
  return pc;
}

const uint8_t* FuncDecoderBase::ReadTableIndex(const uint8_t* pc, uint32_t* index) {
  pc = ReadIndex(pc, index);
  if (pc != nullptr && *index >= module_->tables.size()) return FailUnknown("table", *index);
  return pc;
}

const uint8_t* FuncDecoderBase::ReadElementIndex(const uint8_t* pc, uint32_t* index) {
  pc = ReadIndex(pc, index);
  if (pc != nullptr && *index >= module_->elements.size()) {
    return FailUnknown("element segment", *index);
  }
  return pc;
}

const uint8_t* FuncDecoderBase::ReadDataIndex(const uint8_t* pc, uint32_t* index) {
  pc = ReadIndex(pc, index);
  if (pc == nullptr) return nullptr;
  if (!module_->data_count.has_value()) return Fail("needs a data count section");
  if (*index >= *module_->data_count) return FailUnknown("data segment", *index);
  return pc;
}

const uint8_t* FuncDecoderBase::ReadTypeIndex(const uint8_t* pc, CompositeKind kind,
                                              uint32_t* index) {
  constexpr std::string_view kKinds[] = {"a function", "a struct", "an array"};
  pc = ReadIndex(pc, index);
  if (pc == nullptr) return nullptr;
  if (*index >= module_->types.size()) return FailUnknown("type", *index);
  if (module_->types.kind(*index) == kind) return pc;
  return Fail(StrCat("refers to type ", *index, ", which is not ", kKinds[static_cast<int>(kind)],
                     " type"));
}

const uint8_t* FuncDecoderBase::ReadFunctionIndex(const uint8_t* pc, uint32_t* index) {
  pc = ReadIndex(pc, index);
  if (pc != nullptr && *index >= module_->functions.size()) return FailUnknown("function", *index);
  return pc;
}

const uint8_t* FuncDecoderBase::ReadHeapType(const uint8_t* pc, bool nullable, ValType* type) {
  Reader reader = MakeReader(pc);
  *type = wasm::ReadHeapType(reader, features_, module_->types.size(), nullable);
  return reader.ok() ? reader.position() : FailReader(reader);
}

const uint8_t* FuncDecoderBase::ReadSelectType(const uint8_t* pc, ValType* type) {
  Reader reader = MakeReader(pc);
  const uint32_t count = reader.U32();
  if (reader.ok() && count != 1) return Fail(StrCat("has an invalid result arity: ", count));
  *type = ReadValType(reader, features_, module_->types.size());
  return reader.ok() ? reader.position() : FailReader(reader);
}

const uint8_t* FuncDecoderBase::ReadBranchTable(const uint8_t* pc) {
  uint32_t count;
  pc = ReadIndex(pc, &count);
  if (pc == nullptr) return nullptr;
  if (count >= static_cast<size_t>(end_ - pc)) {
    return Fail(StrCat("has ", count, " targets, which do not fit the body"));
  }
  table_depths_.resize(size_t{count} + 1);
  for (uint32_t& depth : table_depths_) {
    pc = ReadLabel(pc, &depth);
    if (pc == nullptr) return nullptr;
  }
  return pc;
}

bool FuncDecoderBase::PopSlow(ValType expected) {
  if (sp_ == base_) {
    if (frames_.back().polymorphic) return true;
    Fail(StrCat("expects ", expected.ToString(), ", found nothing"));
    return false;
  }
  if (!IsSubtype(sp_[-1], expected, module_->types)) {
    Fail(StrCat("expects ", expected.ToString(), ", found ", sp_[-1].ToString()));
    return false;
  }
  --sp_;
  return true;
}

bool FuncDecoderBase::PopAny(ValType* type) {
  if (sp_ == base_) {
    *type = ValType::Bottom();
    if (frames_.back().polymorphic) return true;
    Fail("expects an operand, found nothing");
    return false;
  }
  *type = *--sp_;
  return true;
}

bool FuncDecoderBase::ApplySlow(ValType operand, int n, ValType result) {
  for (int i = 0; i < n; ++i) {
    if (!Pop(operand)) return false;
  }
  Push(result);
  return true;
}

bool FuncDecoderBase::CheckTop(std::span<const ValType> types) {
  const size_t have = static_cast<size_t>(sp_ - base_);
  for (size_t i = 0; i < types.size(); ++i) {
    const ValType expected = types[types.size() - 1 - i];
    if (i == have) {
      if (frames_.back().polymorphic) return true;
      Fail(StrCat("expects ", types.size(), types.size() == 1 ? " operand " : " operands ",
                  TypesToString(types).substr(0, 200), ", found ", have));
      return false;
    }
    const ValType found = sp_[-1 - static_cast<ptrdiff_t>(i)];
    if (found != expected && !IsSubtype(found, expected, module_->types)) {
      Fail(StrCat("expects ", expected.ToString(), ", found ", found.ToString()));
      return false;
    }
  }
  return true;
}

bool FuncDecoderBase::MatchTopSlow(std::span<const ValType> types) {
  if (!CheckTop(types)) return false;
  const size_t have = static_cast<size_t>(sp_ - base_);
  if (have < types.size()) sp_ += types.size() - have;
  std::copy(types.begin(), types.end(), sp_ - types.size());
  return true;
}

bool FuncDecoderBase::SelectType(ValType a, ValType b, ValType* type) {
  *type = a.is_bottom() ? b : a;
  const bool numeric = (a.is_bottom() || a.is_num_or_vec()) && (b.is_bottom() || b.is_num_or_vec());
  if (numeric && (a == b || a.is_bottom() || b.is_bottom())) return true;
  if (!numeric) {
    Fail(StrCat("without a type expects numbers, found ", a.ToString(), " and ", b.ToString()));
  } else {
    Fail(StrCat("expects operands of one type, found ", a.ToString(), " and ", b.ToString()));
  }
  return false;
}

void FuncDecoderBase::OpenFrame(FrameKind kind, const FuncType& type) {
  base_ = sp_ - type.params.size();
  Frame& frame = frames_.emplace_back();
  frame.kind = kind;
  frame.type = type;
  frame.base = static_cast<uint32_t>(base_ - stack_.get());
  frame.live_before = live_;
}

bool FuncDecoderBase::CheckFrameHeight() {
  const Frame& frame = frames_.back();
  const size_t have = static_cast<size_t>(sp_ - base_);
  if (have == frame.type.results.size()) return true;
  Fail(StrCat("expects ", frame.type.results.size(), " values on the stack, found ", have));
  return false;
}

bool FuncDecoderBase::CheckBranchTable() {
  ++table_serial_;
  const size_t arity = frame(table_depths_.back()).label_types().size();
  for (const uint32_t depth : table_depths_) {
    Frame& target = frame(depth);
    if (target.table_mark == table_serial_) continue;
    target.table_mark = table_serial_;
    target.end_reached |= live_;
    const std::span<const ValType> types = target.label_types();
    if (types.size() != arity) {
      Fail(StrCat("has targets that take ", arity, " and ", types.size(), " values"));
      return false;
    }
    if (!CheckTop(types)) return false;
  }
  return true;
}

bool FuncDecoderBase::CheckElementType(ValType source, uint32_t table) {
  const ValType element = module_->tables[table].element;
  if (IsSubtype(source, element, module_->types)) return true;
  Fail(
      StrCat("writes ", source.ToString(), " into table ", table, " of type ", element.ToString()));
  return false;
}

bool FuncDecoderBase::CheckFunctionTable(uint32_t table) {
  const ValType element = module_->tables[table].element;
  if (IsSubtype(element, ValType::FuncRef(), module_->types)) return true;
  Fail(StrCat("calls through table ", table, " of type ", element.ToString()));
  return false;
}

size_t FuncDecoderBase::GrowTypes(size_t n) {
  constexpr size_t kSlack = 256;
  const size_t used = static_cast<size_t>(sp_ - stack_.get());
  const size_t base = static_cast<size_t>(base_ - stack_.get());
  const size_t needed = used + n + static_cast<size_t>(end_ - operator_) + kSlack;
  const size_t capacity = std::max(needed, 2 * static_cast<size_t>(stack_end_ - stack_.get()));
  auto grown = std::make_unique_for_overwrite<ValType[]>(capacity);
  std::copy_n(stack_.get(), used, grown.get());
  stack_ = std::move(grown);
  sp_ = stack_.get() + used;
  base_ = stack_.get() + base;
  stack_end_ = stack_.get() + capacity;
  return capacity;
}

std::string FuncDecoderBase::Where() const {
  const std::string_view name = FunctionName(*module_, function_index_);
  return StrCat("function ", function_index_, name.empty() ? "" : " (",
                name.empty() ? "" : QuotedName(name), name.empty() ? "" : ")", " at offset 0x",
                absl::Hex(offset()), ": ");
}

std::string_view FuncDecoderBase::OperatorName() const {
  if (operator_ == end_) return "";
  const uint8_t code = *operator_;
  const Opcode op = IsOpcodePrefix(code)
                        ? OpcodeFor(code, static_cast<uint32_t>(ReadU32(operator_ + 1, end_).value))
                        : OpcodeFor(0, code);
  return op == kNoOpcode ? std::string_view() : OpcodeName(op);
}

const uint8_t* FuncDecoderBase::FailWith(absl::StatusCode code, std::string_view reason) {
  const std::string_view name = OperatorName();
  if (status_.ok()) {
    status_ = absl::Status(code, StrCat(Where(), name, name.empty() ? "" : " ", reason));
  }
  return nullptr;
}

const uint8_t* FuncDecoderBase::FailReader(const Reader& reader) {
  // The reader's message has the offset and the reason.
  const std::string_view name = FunctionName(*module_, function_index_);
  status_ = absl::Status(reader.status().code(),
                         StrCat("function ", function_index_, name.empty() ? "" : " (",
                                name.empty() ? "" : QuotedName(name), name.empty() ? "" : ")",
                                reader.status().message()));
  return nullptr;
}

const uint8_t* FuncDecoderBase::FailLeb(const LebResult& leb) {
  return Fail(StrCat("immediate: ", LebErrorMessage(static_cast<LebError>(leb.value))));
}

const uint8_t* FuncDecoderBase::FailUnknown(std::string_view what, uint32_t index) {
  return Fail(StrCat("refers to unknown ", what, " ", index));
}

const uint8_t* FuncDecoderBase::FailImmutable(uint32_t global) {
  return Fail(StrCat("sets global ", global, ", which is immutable"));
}

const uint8_t* FuncDecoderBase::FailNotReference(ValType found) {
  return Fail(StrCat("expects a reference, found ", found.ToString()));
}

const uint8_t* FuncDecoderBase::FailUndeclared(uint32_t function) {
  return Fail(StrCat("makes an undeclared function reference to function ", function));
}

const uint8_t* FuncDecoderBase::FailIfWithoutElse(const Frame& frame) {
  return Fail(StrCat("of an if without else, whose type is ", frame.type.ToString(),
                     ": the parameters must be the results"));
}

const uint8_t* FuncDecoderBase::FailRefused() {
  const uint8_t code = *operator_;
  LebResult sub{0, operator_};
  if (IsOpcodePrefix(code)) sub = ReadU32(operator_ + 1, end_);
  // The number has been read before.
  DAVIT_DCHECK(sub.next != nullptr);
  const Opcode op =
      IsOpcodePrefix(code) ? OpcodeFor(code, static_cast<uint32_t>(sub.value)) : OpcodeFor(0, code);
  if (op != kNoOpcode) {
    const std::string message = FeatureMessage("", MissingFeature(op, features_), features_);
    return FailWith(absl::StatusCode::kUnimplemented, std::string_view(message).substr(1));
  }
  std::string text = StrCat("illegal opcode 0x", absl::Hex(code, absl::kZeroPad2));
  if (IsOpcodePrefix(code)) StrAppend(&text, " 0x", absl::Hex(sub.value, absl::kZeroPad2));
  return Fail(text);
}

const uint8_t* FuncDecoderBase::FailOpenFrames() {
  operator_ = end_;
  return Fail(StrCat("unexpected end of the body: ", frames_.size(), " blocks are open"));
}

}  // namespace davit::wasm::internal
