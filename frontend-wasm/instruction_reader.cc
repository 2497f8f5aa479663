#include "frontend-wasm/instruction_reader.h"

#include "frontend-wasm/reader.h"

namespace davit::wasm {
namespace {

constexpr auto kImmediates = [] {
  std::array<Immediate, kNumOpcodes> immediates{};
  for (int i = 0; i < kNumOpcodes; ++i) immediates[i] = kOpcodeInfo[i].immediate;
  return immediates;
}();

}  // namespace

bool InstructionReader::NextGeneral(Instruction& inst) {
  const uint8_t* p = pos_;
  inst.begin = p;
  if (p == end_) return Fail(p, "unexpected end") != nullptr;
  const uint8_t code = *p++;
  inst.opcode = internal::kOpcodesPlain[code];
  if (inst.opcode == kNoOpcode) {
    if (!IsOpcodePrefix(code)) return Fail(pos_, "illegal opcode") != nullptr;
    p = PrefixedOpcode(p, code, &inst.opcode);
    if (p == nullptr) return false;
  }
  p = ReadImmediate(p, kImmediates[static_cast<int>(inst.opcode)], inst);
  if (p == nullptr) return false;
  pos_ = p;
  return true;
}

const uint8_t* InstructionReader::PrefixedOpcode(const uint8_t* p, uint8_t prefix, Opcode* opcode) {
  uint32_t code = 0;
  p = U32(p, &code);
  if (p == nullptr) return nullptr;
  *opcode = OpcodeFor(prefix, code);
  return *opcode == kNoOpcode ? Fail(pos_, "illegal opcode") : p;
}

const uint8_t* InstructionReader::ReadImmediate(const uint8_t* p, Immediate imm,
                                                Instruction& inst) {
  const auto number = [&](const LebResult& leb) {
    inst.bits = leb.value;
    return leb.next != nullptr ? leb.next
                               : Fail(p, LebErrorMessage(static_cast<LebError>(leb.value)));
  };
  const auto fixed = [&](uint32_t size) {
    inst.items = p;
    return Bytes(p, size);
  };
  if (IsIndex(imm)) return U32(p, &inst.first);
  if (IsIndexPair(imm)) {
    p = U32(p, &inst.first);
    return p == nullptr ? nullptr : U32(p, &inst.second);
  }
  switch (imm) {
    case Immediate::kNone:
      return p;
    case Immediate::kI32:
      return number(ReadS32(p, end_));
    case Immediate::kI64:
      return number(ReadS64(p, end_));
    case Immediate::kF32:
      if (Bytes(p, 4) == nullptr) return nullptr;
      inst.bits = ReadFixed<uint32_t>(p);
      return p + 4;
    case Immediate::kF64:
      if (Bytes(p, 8) == nullptr) return nullptr;
      inst.bits = ReadFixed<uint64_t>(p);
      return p + 8;
    case Immediate::kV128:
    case Immediate::kLanes16:
      return fixed(16);
    case Immediate::kLane:
      if (Bytes(p, 1) == nullptr) return nullptr;
      inst.lane = *p;
      return p + 1;
    case Immediate::kZero:
      if (Bytes(p, 1) == nullptr) return nullptr;
      return *p == 0 ? p + 1 : Fail(p, "zero byte expected");
    case Immediate::kBlockType:
      inst.items = p;
      return BlockType(p);
    case Immediate::kHeapType:
      inst.items = p;
      return HeapType(p);
    case Immediate::kBrTable:
    case Immediate::kValTypes:
    case Immediate::kBrCast:
    case Immediate::kTryTable:
      return ReadItems(p, imm, inst);
    default:
      return MemArg(p, imm, inst);
  }
}

// The immediates that are made of several items.
const uint8_t* InstructionReader::ReadItems(const uint8_t* p, Immediate imm, Instruction& inst) {
  switch (imm) {
    case Immediate::kBrTable:
      p = U32(p, &inst.first);
      inst.items = p;
      return p == nullptr ? nullptr : Labels(p, inst.first);
    case Immediate::kValTypes:
      p = U32(p, &inst.first);
      inst.items = p;
      for (uint32_t i = 0; i < inst.first && p != nullptr; ++i) p = ValType(p);
      return p;
    case Immediate::kBrCast:
      if (Bytes(p, 1) == nullptr) return nullptr;
      inst.lane = *p;
      if (inst.lane > 3) return Fail(p, "malformed cast flags");
      p = U32(p + 1, &inst.first);
      inst.items = p;
      if (p != nullptr) p = HeapType(p);
      return p == nullptr ? nullptr : HeapType(p);
    default:
      inst.items = p;
      p = BlockType(p);
      if (p != nullptr) p = U32(p, &inst.first);
      inst.clauses = p;
      return p == nullptr ? nullptr : Clauses(p, inst.first);
  }
}

const uint8_t* InstructionReader::MemArg(const uint8_t* p, Immediate imm, Instruction& inst) {
  const uint8_t* const begin = p;
  p = U32(p, &inst.second);
  if (p == nullptr) return nullptr;
  inst.first = 0;
  if (inst.second >= kMemArgHasMemory) [[unlikely]] {
    if (inst.second >= 2 * kMemArgHasMemory) return Fail(begin, "malformed memop flags");
    inst.second -= kMemArgHasMemory;
    p = U32(p, &inst.first);
    if (p == nullptr) return nullptr;
  }
  const LebResult leb = ReadU64(p, end_);
  if (leb.next == nullptr) return Fail(p, LebErrorMessage(static_cast<LebError>(leb.value)));
  inst.bits = leb.value;
  p = leb.next;
  if (imm < Immediate::kMem8Lane) return p;
  if (Bytes(p, 1) == nullptr) return nullptr;
  inst.lane = *p;
  return p + 1;
}

bool InstructionReader::SkipLocals(uint64_t* num_locals) {
  *num_locals = 0;
  uint32_t groups = 0;
  const uint8_t* p = U32(pos_, &groups);
  for (uint32_t i = 0; i < groups && p != nullptr; ++i) {
    uint32_t count = 0;
    p = U32(p, &count);
    if (p != nullptr) p = ValType(p);
    *num_locals += count;
  }
  if (p == nullptr) return false;
  pos_ = p;
  return true;
}

const uint8_t* InstructionReader::Fail(const uint8_t* position, std::string_view reason) {
  pos_ = position;
  error_ = reason;
  return nullptr;
}

const uint8_t* InstructionReader::U32(const uint8_t* p, uint32_t* value) {
  const LebResult leb = ReadU32(p, end_);
  *value = static_cast<uint32_t>(leb.value);
  if (leb.next != nullptr) [[likely]]
    return leb.next;
  return Fail(p, LebErrorMessage(static_cast<LebError>(leb.value)));
}

const uint8_t* InstructionReader::Bytes(const uint8_t* p, uint32_t size) {
  return static_cast<size_t>(end_ - p) >= size ? p + size : Fail(p, "unexpected end");
}

const uint8_t* InstructionReader::HeapType(const uint8_t* p) {
  if (p != end_ && *p == kExactCode) {
    uint32_t index = 0;
    return U32(p + 1, &index);
  }
  const LebResult leb = ReadS33(p, end_);
  return leb.next != nullptr ? leb.next
                             : Fail(p, LebErrorMessage(static_cast<LebError>(leb.value)));
}

const uint8_t* InstructionReader::ValType(const uint8_t* p) {
  if (p != end_ && (*p == kRefCode || *p == kRefNullCode)) return HeapType(p + 1);
  return Bytes(p, 1);
}

const uint8_t* InstructionReader::BlockType(const uint8_t* p) {
  if (p != end_ && (*p == kRefCode || *p == kRefNullCode)) return HeapType(p + 1);
  const LebResult leb = ReadS33(p, end_);
  return leb.next != nullptr ? leb.next
                             : Fail(p, LebErrorMessage(static_cast<LebError>(leb.value)));
}

const uint8_t* InstructionReader::Labels(const uint8_t* p, uint32_t count) {
  uint32_t label = 0;
  for (uint64_t left = uint64_t{count} + 1; left != 0 && p != nullptr; --left) p = U32(p, &label);
  return p;
}

const uint8_t* InstructionReader::Clauses(const uint8_t* p, uint32_t count) {
  for (; count != 0 && p != nullptr; --count) {
    if (Bytes(p, 1) == nullptr) return nullptr;
    const uint8_t kind = *p;
    if (kind > 3) return Fail(p, "malformed catch clause");
    uint32_t index = 0;
    ++p;
    if (kind < 2) p = U32(p, &index);
    if (p != nullptr) p = U32(p, &index);
  }
  return p;
}

}  // namespace davit::wasm
