#include "fuzz/gen/instruction_gen.h"

#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <string_view>
#include <vector>

#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/instruction_reader.h"
#include "frontend-wasm/types.h"

namespace davit::fuzz {
namespace {

using wasm::Immediate;
using wasm::InfoOf;
using wasm::Opcode;
using wasm::Signature;
using wasm::ValType;
using std::string_view_literals::operator""sv;

// Sequences that leave the stack as it was, of operators whose types depend on the context. Memory,
// table, global, function and type 0 are what they name.
constexpr std::string_view kStatements[] = {
    "\x01"sv,                                                      // nop
    "\x00"sv,                                                      // unreachable
    "\x0f"sv,                                                      // return
    "\x02\x40\x0b"sv,                                              // block end
    "\x03\x40\x0b"sv,                                              // loop end
    "\x02\x7f\x41\x05\x0b\x1a"sv,                                  // block (result i32)
    "\x41\x01\x04\x40\x05\x0b"sv,                                  // if else end
    "\x41\x01\x04\x7e\x42\x01\x05\x42\x02\x0b\x1a"sv,              // if (result i64)
    "\x41\x01\x04\x40\x0b"sv,                                      // if end
    "\x02\x40\x41\x00\x0d\x00\x0b"sv,                              // br_if
    "\x02\x40\x0c\x00\x0b"sv,                                      // br
    "\x03\x40\x41\x00\x0d\x00\x0b"sv,                              // br_if to a loop
    "\x02\x40\x02\x40\x41\x07\x0e\x03\x00\x01\x00\x01\x0b\x0b"sv,  // br_table
    "\x02\x40\x00\x0e\x01\x00\x01\x0b"sv,                          // br_table, labels of any arity
    "\x02\x7f\x02\x40\x00\x0e\x01\x00\x01\x0b\x41\x00\x0b\x1a"sv,  // the same, never valid
    "\x02\x40\x0f\x1a\x0b"sv,                                      // code behind a return
    "\x02\x40\x00\x6a\x1a\x0b"sv,                                  // code behind unreachable
    "\x20\x00\x21\x00"sv,                                          // local.get 0 local.set 0
    "\x20\x00\x22\x00\x1a"sv,                                      // local.tee 0
    "\x23\x00\x1a"sv,                                              // global.get 0
    "\x23\x00\x24\x00"sv,                                          // global.set 0
    "\x3f\x00\x1a"sv,                                              // memory.size
    "\x41\x01\x40\x00\x1a"sv,                                      // memory.grow
    "\x41\x00\x41\x00\x41\x01\xfc\x0a\x00\x00"sv,                  // memory.copy
    "\x41\x00\x41\x00\x41\x01\xfc\x0b\x00"sv,                      // memory.fill
    "\x41\x00\x41\x00\x41\x00\xfc\x08\x00\x00"sv,                  // memory.init
    "\xfc\x09\x00"sv,                                              // data.drop
    "\x41\x00\x25\x00\x1a"sv,                                      // table.get
    "\x41\x00\x41\x00\x25\x00\x26\x00"sv,                          // table.set
    "\xfc\x10\x00\x1a"sv,                                          // table.size
    "\xd0\x70\x41\x01\xfc\x0f\x00\x1a"sv,                          // table.grow
    "\x41\x00\xd0\x70\x41\x01\xfc\x11\x00"sv,                      // table.fill
    "\x41\x00\x41\x00\x41\x01\xfc\x0e\x00\x00"sv,                  // table.copy
    "\x41\x00\x41\x00\x41\x00\xfc\x0c\x00\x00"sv,                  // table.init
    "\xfc\x0d\x00"sv,                                              // elem.drop
    "\x10\x00"sv,                                                  // call 0
    "\x41\x00\x11\x00\x00"sv,                                      // call_indirect
    "\x12\x00"sv,                                                  // return_call 0
    "\xd0\x70\x1a"sv,                                              // ref.null func
    "\xd0\x6f\xd1\x1a"sv,                                          // ref.is_null
    "\xd2\x00\x1a"sv,                                              // ref.func 0
    "\xd2\x00\x14\x00"sv,                                          // call_ref 0
    "\xd2\x00\xd4\x1a"sv,                                          // ref.as_non_null
    "\x02\x40\xd0\x70\xd5\x00\x1a\x0b"sv,                          // br_on_null
    "\x02\x64\x70\xd0\x70\xd6\x00\xd2\x00\x0b\x1a"sv,              // br_on_non_null
    "\x41\x01\x41\x02\x41\x00\x1b\x1a"sv,                          // select
    "\xd0\x70\xd0\x70\x41\x00\x1c\x01\x70\x1a"sv,                  // select (result funcref)
    "\x41\x05\xfb\x1c\xfb\x1d\x1a"sv,                              // ref.i31 i31.get_s
    "\xd0\x6e\xfb\x14\x6d\x1a"sv,                                  // ref.test (ref eq)
    "\x02\x40\x1f\x40\x01\x02\x00\x0b\x0b"sv,                      // try_table (catch_all 0)
    "\x08\x00"sv,                                                  // throw 0
    "\xfe\x03\x00"sv,                                              // atomic.fence
    "\x41\x00\xfe\x10\x02\x00\x1a"sv,                              // i32.atomic.load
};

void AppendText(Bytes& bytes, std::string_view text) {
  bytes.insert(bytes.end(), text.begin(), text.end());
}

// Equal for operators with the same fixed types.
uint32_t SignatureKey(const Signature& sig) {
  uint32_t key = 1;
  for (int i = 0; i < sig.num_operands; ++i) {
    key = key * 8 + static_cast<uint32_t>(sig.operands[i].kind());
  }
  key = key * 2 + sig.address;
  return key * 8 + (sig.num_results == 0 ? 7 : static_cast<uint32_t>(sig.result.kind()));
}

// Of an operator without a fixed signature, told from the keys of those.
uint32_t ImmediateKey(Immediate immediate) {
  return 0x8000'0000u | static_cast<uint32_t>(immediate);
}

struct Keyed {
  uint32_t key;
  Opcode op;
};

const std::vector<Keyed>& OpcodesByKey() {
  static const auto* const by_key = [] {
    auto* const list = new std::vector<Keyed>;
    for (int i = 0; i < wasm::kNumOpcodes; ++i) {
      const Opcode op = static_cast<Opcode>(i);
      const Signature& sig = InfoOf(op).signature;
      list->push_back({sig.fixed ? SignatureKey(sig) : ImmediateKey(InfoOf(op).immediate), op});
    }
    std::stable_sort(list->begin(), list->end(),
                     [](const Keyed& a, const Keyed& b) { return a.key < b.key; });
    return list;
  }();
  return *by_key;
}

void AppendIndex(Bytes& code, Random& random) { AppendU32(code, TellingIndex(random)); }

void AppendHeapType(Bytes& code, Random& random) {
  if (random.OneIn(2)) return AppendS64(code, random.Below(4));
  code.push_back(static_cast<uint8_t>(0x69 + random.Below(12)));
}

void AppendBlockType(Bytes& code, Random& random) {
  switch (random.Below(4)) {
    case 0:
      return AppendS64(code, TellingIndex(random));
    case 1:
      return AppendValType(code, random);
    default:
      return code.push_back(wasm::kEmptyBlockType);
  }
}

void AppendMemArg(Bytes& code, Immediate immediate, Random& random) {
  static constexpr uint64_t kOffsets[] = {
      0, 0, 0, 1, 4, 8, 127, 128, 0xffff, 0x1'0000, 0x7fff'ffff, 0xffff'ffff, uint64_t{1} << 32};
  uint32_t flags = wasm::NaturalAlignLog2(immediate);
  if (random.OneIn(4)) flags = random.Below(8);
  const bool names_memory = random.OneIn(8);
  AppendU32(code, flags | (names_memory ? wasm::kMemArgHasMemory : 0));
  if (names_memory) AppendIndex(code, random);
  AppendU32(code, kOffsets[random.Below(std::size(kOffsets))]);
  if (immediate >= Immediate::kMem8Lane) code.push_back(static_cast<uint8_t>(random.Below(5)));
}

void AppendClauses(Bytes& code, Random& random) {
  const uint32_t count = random.Below(3);
  AppendU32(code, count);
  for (uint32_t i = 0; i < count; ++i) {
    const uint8_t kind = static_cast<uint8_t>(random.Below(4));
    code.push_back(kind);
    if (kind < 2) AppendIndex(code, random);
    AppendIndex(code, random);
  }
}

void AppendList(Bytes& code, uint32_t count, Random& random) {
  for (uint32_t i = 0; i < count; ++i) AppendIndex(code, random);
}

void AppendFixed(Bytes& code, uint64_t bits, int size) {
  for (int i = 0; i < size; ++i) code.push_back(static_cast<uint8_t>(bits >> (8 * i)));
}

uint64_t TellingFloat(Random& random, bool is_double) {
  static constexpr double kValues[] = {0.0, -0.0, 1.0, -1.5, 2147483648.0, 9223372036854775808.0};
  if (random.OneIn(4)) return random.Bits();
  if (random.OneIn(4)) return is_double ? 0x7ff8'0000'0000'0000 : 0x7fc0'0000;
  const double value = kValues[random.Below(std::size(kValues))];
  return is_double ? std::bit_cast<uint64_t>(value)
                   : std::bit_cast<uint32_t>(static_cast<float>(value));
}

void AppendConst(Bytes& code, ValType type, Random& random) {
  switch (type.kind()) {
    case ValType::Kind::kI64:
      return AppendInstruction(code, Opcode::kI64Const, random);
    case ValType::Kind::kF32:
      return AppendInstruction(code, Opcode::kF32Const, random);
    case ValType::Kind::kF64:
      return AppendInstruction(code, Opcode::kF64Const, random);
    case ValType::Kind::kV128:
      return AppendInstruction(code, Opcode::kV128Const, random);
    default:
      return AppendInstruction(code, Opcode::kI32Const, random);
  }
}

}  // namespace

uint32_t TellingIndex(Random& random) {
  static constexpr uint32_t kIndices[] = {4,   7,    63,     64,          127,
                                          128, 1000, 50'000, 0x7fff'ffff, 0xffff'ffff};
  if (random.Below(16) != 0) return random.Below(4);
  return kIndices[random.Below(std::size(kIndices))];
}

uint64_t TellingInteger(Random& random) {
  if (random.OneIn(4)) return random.Below(4);
  if (random.OneIn(8)) return random.Bits();
  const uint64_t power = uint64_t{1} << random.Below(64);
  const uint64_t near = power + random.Below(3) - 1;
  return random.OneIn(2) ? near : ~near + 1;
}

Opcode AnyOpcode(Random& random) { return static_cast<Opcode>(random.Below(wasm::kNumOpcodes)); }

Opcode OpcodeLike(Opcode op, Random& random) {
  const Signature& sig = InfoOf(op).signature;
  const uint32_t key = sig.fixed ? SignatureKey(sig) : ImmediateKey(InfoOf(op).immediate);
  const std::vector<Keyed>& list = OpcodesByKey();
  const auto range = std::equal_range(list.begin(), list.end(), Keyed{key, op},
                                      [](const Keyed& a, const Keyed& b) { return a.key < b.key; });
  return range.first[random.Below(static_cast<size_t>(range.second - range.first))].op;
}

void AppendOpcode(Bytes& code, Opcode op) {
  const wasm::OpcodeInfo& info = InfoOf(op);
  if (info.prefix == 0) return code.push_back(static_cast<uint8_t>(info.code));
  code.push_back(info.prefix);
  AppendU32(code, info.code);
}

void AppendValType(Bytes& code, Random& random) {
  static constexpr uint8_t kCodes[] = {0x7f, 0x7e, 0x7d, 0x7c, 0x7b, 0x70, 0x6f,
                                       0x6e, 0x6c, 0x69, 0x73, 0x40, 0x78};
  if (random.OneIn(6)) {
    code.push_back(random.OneIn(2) ? wasm::kRefCode : wasm::kRefNullCode);
    return AppendHeapType(code, random);
  }
  code.push_back(kCodes[random.OneIn(3) ? random.Below(std::size(kCodes)) : random.Below(5)]);
}

void AppendImmediate(Bytes& code, Immediate immediate, Random& random) {
  if (wasm::IsIndex(immediate)) return AppendIndex(code, random);
  if (wasm::IsIndexPair(immediate)) return AppendList(code, 2, random);
  switch (immediate) {
    case Immediate::kNone:
      return;
    case Immediate::kBlockType:
      return AppendBlockType(code, random);
    case Immediate::kBrTable: {
      const uint32_t count = random.Below(5);
      AppendU32(code, count);
      return AppendList(code, count + 1, random);
    }
    case Immediate::kI32:
      return AppendS64(code, static_cast<int32_t>(TellingInteger(random)));
    case Immediate::kI64:
      return AppendS64(code, static_cast<int64_t>(TellingInteger(random)));
    case Immediate::kF32:
      return AppendFixed(code, TellingFloat(random, false), 4);
    case Immediate::kF64:
      return AppendFixed(code, TellingFloat(random, true), 8);
    case Immediate::kV128:
      AppendFixed(code, TellingInteger(random), 8);
      return AppendFixed(code, TellingInteger(random), 8);
    case Immediate::kLane:
      return code.push_back(static_cast<uint8_t>(random.Below(random.OneIn(8) ? 17 : 2)));
    case Immediate::kLanes16:
      for (int i = 0; i < 16; ++i) code.push_back(static_cast<uint8_t>(random.Below(32)));
      return;
    case Immediate::kHeapType:
      return AppendHeapType(code, random);
    case Immediate::kValTypes: {
      const uint32_t count = random.OneIn(8) ? random.Below(3) : 1;
      AppendU32(code, count);
      for (uint32_t i = 0; i < count; ++i) AppendValType(code, random);
      return;
    }
    case Immediate::kBrCast:
      code.push_back(static_cast<uint8_t>(random.Below(4)));
      AppendIndex(code, random);
      AppendHeapType(code, random);
      return AppendHeapType(code, random);
    case Immediate::kTryTable:
      AppendBlockType(code, random);
      return AppendClauses(code, random);
    case Immediate::kZero:
      return code.push_back(0);
    default:
      return AppendMemArg(code, immediate, random);
  }
}

void AppendInstruction(Bytes& code, Opcode op, Random& random) {
  AppendOpcode(code, op);
  AppendImmediate(code, InfoOf(op).immediate, random);
}

void AppendStatement(Bytes& code, Random& random) {
  const Opcode op = AnyOpcode(random);
  const Signature& sig = InfoOf(op).signature;
  if (!sig.fixed || random.OneIn(3)) {
    return AppendText(code, kStatements[random.Below(std::size(kStatements))]);
  }
  for (int i = 0; i < sig.num_operands; ++i) AppendConst(code, sig.operands[i], random);
  AppendInstruction(code, op, random);
  if (sig.num_results != 0) AppendOpcode(code, Opcode::kDrop);
}

}  // namespace davit::fuzz
