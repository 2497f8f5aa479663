#include <algorithm>

#include "fuzz/gen/wasm_func_gen.h"

namespace davit::fuzz {
namespace {

using Kind = ValType::Kind;

constexpr uint32_t kMaxExpressionDepth = 5;
constexpr uint32_t kMaxStack = 48;
// Fuel: one unit is so much code, or so many values that may be in the frame.
constexpr uint32_t kBytesPerFuel = 96;
constexpr uint32_t kValuesPerFuel = 32;
constexpr uint32_t kCallbackCost = 16;

// Families that have statements, in the order in which an exhausted input prefers them.
constexpr WasmFamily kStatements[] = {
    WasmFamily::kOther,        WasmFamily::kScalarMemory,  WasmFamily::kGlobals,
    WasmFamily::kCalls,        WasmFamily::kIndirectCalls, WasmFamily::kReferences,
    WasmFamily::kTables,       WasmFamily::kBulkMemory,    WasmFamily::kMemorySize,
    WasmFamily::kBlocks,       WasmFamily::kLoops,         WasmFamily::kIfs,
    WasmFamily::kBranches,     WasmFamily::kBrTables,      WasmFamily::kDeadCode,
    WasmFamily::kSelect,       WasmFamily::kLoops,         WasmFamily::kIfs,
    WasmFamily::kVectorMemory, WasmFamily::kPressure};

bool Matches(ValType type, ValType expected) {
  if (type == expected) return true;
  if (!type.is_ref() || !expected.is_ref() || (type.nullable() && !expected.nullable())) {
    return false;
  }
  if (type.heap() == expected.heap()) return true;
  return expected.heap() == HeapType(HeapType::kFunc) && type.heap().is_index();
}

}  // namespace

WasmFuncGenerator::WasmFuncGenerator(Choices& choices, WasmShape& shape, const WasmRows& rows,
                                     uint32_t func)
    : choices_(choices), shape_(shape), rows_(rows), func_(func) {
  const uint32_t limit = shape.options.max_function_bytes;
  const uint32_t sizes[] = {limit / 8, limit / 4, limit / 4, limit / 2, limit / 2, limit};
  max_bytes_ = sizes[choices.Below(6)];
  if (choices.OneIn(40)) max_bytes_ = 8 * limit;
  if (shape.On(WasmFamily::kDeepStack)) keep_one_in_ = 1 + choices.Below(4);
}

uint32_t WasmFuncGenerator::NewLocal(ValType type, bool writable) {
  locals_.push_back(type);
  writable_.push_back(writable);
  return static_cast<uint32_t>(locals_.size() - 1);
}

uint32_t WasmFuncGenerator::Scratch(ValType type) {
  int32_t& local = scratch_[static_cast<int>(type.kind())];
  if (local < 0) local = static_cast<int32_t>(NewLocal(type, false));
  return static_cast<uint32_t>(local);
}

int32_t WasmFuncGenerator::PickLocal(ValType type, bool writable) {
  const auto count = static_cast<uint32_t>(locals_.size());
  if (count == 0) return -1;
  const uint32_t first = choices_.Below(count);
  for (uint32_t i = 0; i < count; ++i) {
    const uint32_t local = (first + i) % count;
    if (writable && !writable_[local]) continue;
    if (writable ? Matches(type, locals_[local]) : Matches(locals_[local], type)) {
      return static_cast<int32_t>(local);
    }
  }
  return -1;
}

void WasmFuncGenerator::MakeLocals() {
  for (ValType type : shape_.TypeOf(func_).params) NewLocal(type, true);
  uint32_t count = choices_.Below(8);
  if (shape_.On(WasmFamily::kManyLocals) && choices_.OneIn(8)) count = choices_.Below(400);
  ValType type = ValType::I32();
  for (uint32_t i = 0; i < count; ++i) {
    if (count < 16 || i % 16 == 0) type = shape_.AnyType(choices_);
    if (type.defaultable()) NewLocal(type, true);
  }
}

size_t WasmFuncGenerator::PutFuel(Code& code) {
  code.Op(Opcode::kGlobalGet, {shape_.fuel}).Op(Opcode::kI32Const);
  const size_t offset = code.bytes().size();
  code.U8(0x80).U8(0);
  code.Op(Opcode::kI32Sub)
      .Op(Opcode::kGlobalSet, {shape_.fuel})
      .Op(Opcode::kGlobalGet, {shape_.fuel});
  code.I32Const(0).Op(Opcode::kI32LtS).Enter(Opcode::kIf);
  const OwnedFuncType& type = shape_.TypeOf(func_);
  bool trap = choices_.OneIn(4);
  for (ValType result : type.results) trap |= !result.defaultable();
  if (trap) {
    code.Op(Opcode::kUnreachable);
  } else {
    for (ValType result : type.results) code.Default(result);
    code.Op(Opcode::kReturn);
  }
  code.End();
  return offset;
}

std::vector<uint8_t> WasmFuncGenerator::Run() {
  const OwnedFuncType type = shape_.TypeOf(func_);
  const auto num_params = static_cast<uint32_t>(type.params.size());
  MakeLocals();
  frames_.push_back({Opcode::kBlock, type.results, type.results, 0});
  if (!shape_.memories.empty() && choices_.OneIn(2)) {
    const int32_t index = PickLocal(ValType::I32(), false);
    base_local_ = static_cast<int32_t>(NewLocal(ValType::I32(), false));
    if (index >= 0) {
      code_.LocalGet(static_cast<uint32_t>(index)).I32Const(0xff8).Op(Opcode::kI32And);
      code_.LocalSet(static_cast<uint32_t>(base_local_));
    }
  }
  while (!Done()) {
    Statement();
    if (dead() && choices_.OneIn(2)) break;
  }
  if (!dead()) StoreLocals();
  Settle(type.results, true);

  wasm::testing::ByteString body;
  body.U32(locals_.size() - num_params);
  for (size_t i = num_params; i < locals_.size(); ++i) body.U32(1).Type(locals_[i]);
  Code prologue;
  if (needs_fuel_) {
    uint32_t cost =
        1 + static_cast<uint32_t>(size()) / kBytesPerFuel +
        (static_cast<uint32_t>(locals_.size() + size() / 16) + max_height_) / kValuesPerFuel;
    if (shape_.is_callback[func_]) cost += kCallbackCost;
    const size_t offset = PutFuel(prologue);
    patches_.push_back({offset - prologue.bytes().size(), cost});
  }
  const size_t begin = body.bytes().size() + prologue.bytes().size();
  body.Raw(prologue.bytes()).Raw(code_.bytes()).U8(0x0b);
  std::vector<uint8_t> bytes = body.bytes();
  for (const Patch& patch : patches_) {
    const uint32_t value = std::min(patch.value, 0xfffu);
    bytes[begin + patch.offset] = static_cast<uint8_t>(0x80 | (value & 0x7f));
    bytes[begin + patch.offset + 1] = static_cast<uint8_t>(value >> 7);
  }
  return bytes;
}

void WasmFuncGenerator::StoreLocals() {
  for (size_t i = 0; i < locals_.size() && i < 64; ++i) {
    const ValType type = locals_[i];
    if (!writable_[i] || !choices_.OneIn(2)) continue;
    for (uint32_t g = 0; g < shape_.globals.size(); ++g) {
      if (g == shape_.fuel || !shape_.globals[g].is_mutable || shape_.globals[g].type != type)
        continue;
      // What is there already stays part of it.
      code_.LocalGet(static_cast<uint32_t>(i));
      if (type == ValType::I32()) code_.Op(Opcode::kGlobalGet, {g}).Op(Opcode::kI32Add);
      if (type == ValType::I64()) code_.Op(Opcode::kGlobalGet, {g}).Op(Opcode::kI64Add);
      code_.Op(Opcode::kGlobalSet, {g});
      break;
    }
  }
}

std::span<const ValType> WasmFuncGenerator::Available() const {
  const size_t begin = std::max<size_t>(frames_.back().base, floor_);
  return std::span(stack_).subspan(std::min(begin, stack_.size()));
}

uint32_t WasmFuncGenerator::MatchTop(std::span<const ValType> types) const {
  const std::span<const ValType> available = Available();
  const bool polymorphic = dead() && floor_ <= frames_.back().base;
  for (size_t k = types.size(); k > 0; --k) {
    if (k > available.size() && !polymorphic) continue;
    const size_t n = std::min(k, available.size());
    bool match = true;
    for (size_t i = 0; i < n && match; ++i) {
      match = Matches(available[available.size() - n + i], types[k - n + i]);
    }
    if (match) return static_cast<uint32_t>(k);
  }
  return 0;
}

void WasmFuncGenerator::Operands(std::span<const ValType> types) {
  uint32_t matched = MatchTop(types);
  if (matched != 0 && choices_.OneIn(8)) matched = 0;
  const NanLanes consumer = consumer_;
  for (ValType type : types.subspan(matched)) {
    consumer_ = consumer;
    Produce(type);
  }
  consumer_ = NanLanes::kNone;
}

void WasmFuncGenerator::Pop(size_t count) {
  const size_t base = frames_.back().base;
  stack_.resize(stack_.size() - std::min(count, stack_.size() - base));
}

void WasmFuncGenerator::BecomeUnreachable() {
  stack_.resize(frames_.back().base);
  frames_.back().unreachable = true;
  ++frames_.back().num_branches;
  floor_ = std::min<size_t>(floor_, frames_.back().base);
}

void WasmFuncGenerator::Sink() {
  const ValType type = stack_.back();
  if (keep_one_in_ != 0 && expression_depth_ == 0 && stack_.size() < kMaxStack &&
      choices_.Below(keep_one_in_) == 0) {
    return;
  }
  const int32_t local = PickLocal(type, true);
  if (local >= 0 && !choices_.OneIn(8)) {
    code_.LocalSet(static_cast<uint32_t>(local));
  } else {
    code_.Op(Opcode::kDrop);
  }
  Pop(1);
}

void WasmFuncGenerator::SinkResults(size_t count) {
  max_height_ = std::max(max_height_, static_cast<uint32_t>(stack_.size()));
  for (; count > 0 && !Available().empty(); --count) {
    const size_t height = stack_.size();
    Sink();
    if (stack_.size() == height) return;
  }
}

// Where there is too much, all of it goes, or a branch to the end leaves it behind.
void WasmFuncGenerator::Settle(const Types& types, bool may_branch) {
  const uint32_t matched = MatchTop(types);
  const Frame& frame = frames_.back();
  const size_t height = stack_.size() - frame.base;
  if (height <= matched) {
    for (size_t i = matched; i < types.size(); ++i) Produce(types[i]);
  } else if (may_branch && !dead() && !choices_.OneIn(3)) {
    for (size_t i = matched; i < types.size(); ++i) Produce(types[i]);
    code_.Br(0);
    BecomeUnreachable();
  } else {
    while (stack_.size() > frames_.back().base) {
      const int32_t local = PickLocal(stack_.back(), true);
      if (local >= 0) {
        code_.LocalSet(static_cast<uint32_t>(local));
      } else {
        code_.Op(Opcode::kDrop);
      }
      Pop(1);
    }
    for (ValType type : types) Produce(type);
  }
  stack_.resize(frames_.back().base);
}

void WasmFuncGenerator::Statements(uint32_t max) {
  const uint32_t count = 1 + choices_.Below(max);
  for (uint32_t i = 0; i < count && !Done(); ++i) {
    Statement();
    if (dead() && choices_.OneIn(2)) return;
  }
}

void WasmFuncGenerator::Statement() {
  // An expression of any type, half of the time.
  if (!choices_.OneIn(2)) {
    Produce(shape_.AnyType(choices_));
    SinkResults(1);
    return;
  }
  for (int attempt = 0; attempt < 4; ++attempt) {
    const WasmFamily family =
        kStatements[choices_.Below(static_cast<uint32_t>(std::size(kStatements)))];
    if (shape_.On(family) && TryStatement(family)) return;
  }
}

bool WasmFuncGenerator::TryStatement(WasmFamily family) {
  switch (family) {
    case WasmFamily::kScalarMemory:
    case WasmFamily::kVectorMemory:
    case WasmFamily::kOther: {
      const WasmRow* const row = rows_.Pick(choices_, Kind::kBottom);
      if (row != nullptr) Apply(*row, NanLanes::kNone);
      return row != nullptr;
    }
    case WasmFamily::kGlobals:
      return GlobalSet();
    case WasmFamily::kCalls:
      return Call();
    case WasmFamily::kIndirectCalls:
      return choices_.OneIn(3) ? CallRef() : CallIndirect();
    case WasmFamily::kReferences:
      return choices_.OneIn(2) ? BranchOnNull() : BranchOnNonNull();
    case WasmFamily::kTables:
      return TableStatement();
    case WasmFamily::kBulkMemory:
      return BulkMemory();
    case WasmFamily::kMemorySize:
      return MemorySize();
    case WasmFamily::kBlocks:
    case WasmFamily::kLoops:
    case WasmFamily::kIfs: {
      if (!MayNest()) return false;
      const Types results = shape_.AnyTypes(choices_, 3);
      family == WasmFamily::kBlocks  ? Block(results)
      : family == WasmFamily::kLoops ? Loop(results)
                                     : If(results);
      SinkResults(results.size());
      return true;
    }
    case WasmFamily::kBranches:
      return choices_.OneIn(6) && MayLeave() ? Branch() : BranchIf();
    case WasmFamily::kBrTables:
      return MayLeave() && BranchTable();
    case WasmFamily::kDeadCode:
      return choices_.OneIn(4) && MayLeave() && (choices_.OneIn(4) ? Trap() : Return());
    case WasmFamily::kPressure:
      return choices_.OneIn(3) && Pressure();
    case WasmFamily::kSelect:
      return Select(shape_.AnyType(choices_)) && (SinkResults(1), true);
    default:
      return false;
  }
}

void WasmFuncGenerator::Produce(ValType type) {
  const NanLanes consumer = consumer_;
  consumer_ = NanLanes::kNone;
  const size_t floor = floor_;
  const uint32_t num_branches = frames_.back().num_branches;
  floor_ = stack_.size();
  ++expression_depth_;
  if (expression_depth_ > kMaxExpressionDepth || Done() || choices_.OneIn(5) ||
      !TryProduce(type, consumer)) {
    Leaf(type);
  }
  --expression_depth_;
  // Operands that waited for this one are gone if it left.
  const Frame& frame = frames_.back();
  floor_ = frame.num_branches == num_branches ? floor : std::min<size_t>(floor, frame.base);
  max_height_ = std::max(max_height_, static_cast<uint32_t>(stack_.size()));
}

bool WasmFuncGenerator::TryProduce(ValType type, NanLanes consumer) {
  switch (choices_.Below(32)) {
    case 0:
      return shape_.On(WasmFamily::kGlobals) && GlobalGet(type);
    case 1:
      return shape_.On(WasmFamily::kSelect) && Select(type);
    case 2:
      return shape_.On(WasmFamily::kBlocks) && MayNest() && Block({type});
    case 3:
      return shape_.On(WasmFamily::kIfs) && MayNest() && If({type});
    case 4:
      return shape_.On(WasmFamily::kLoops) && MayNest() && Loop({type});
    case 5:
      return shape_.On(WasmFamily::kCalls) && CallFor(type);
    case 6:
      return shape_.On(WasmFamily::kTables) && TableGet(type);
    case 7:
      return type == ValType::I32() && RefToInt();
    case 8:
      // Effects, branches and traps in the middle of an expression.
      Statement();
      Leaf(type);
      return true;
    case 9: {
      const int32_t local = PickLocal(type, true);
      if (local < 0 || locals_[static_cast<uint32_t>(local)] != type) return false;
      Produce(type);
      code_.LocalTee(static_cast<uint32_t>(local));
      return true;
    }
    case 10:
    case 11:
    case 12:
      return shape_.On(WasmFamily::kChains) && Chain(type);
    default: {
      const WasmRow* const row = rows_.Pick(choices_, type.kind());
      if (row == nullptr) return false;
      Apply(*row, consumer);
      return true;
    }
  }
}

void WasmFuncGenerator::Leaf(ValType type) {
  const int32_t local = choices_.OneIn(3) ? -1 : PickLocal(type, false);
  if (local >= 0) {
    code_.LocalGet(static_cast<uint32_t>(local));
  } else if (type.is_ref()) {
    return ProduceRef(type);
  } else {
    PutConstant(code_, type, TellingBits(choices_, type));
  }
  Push(type);
}

}  // namespace davit::fuzz
