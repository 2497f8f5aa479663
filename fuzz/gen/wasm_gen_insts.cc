#include <algorithm>
#include <array>
#include <bit>
#include <iterator>
#include <limits>
#include <string_view>
#include <utility>

#include "fuzz/gen/related_constant.h"
#include "fuzz/gen/wasm_func_gen.h"
#include "support/check.h"

namespace davit::fuzz {
namespace {

using Kind = ValType::Kind;
using wasm::Immediate;

constexpr uint64_t kTellingInts[] = {0,
                                     1,
                                     ~uint64_t{0},
                                     2,
                                     0x7fff'ffff,
                                     0x8000'0000,
                                     0x7fff'ffff'ffff'ffff,
                                     0x8000'0000'0000'0000,
                                     0x7f,
                                     0x80,
                                     0xff,
                                     0x7fff,
                                     0x8000,
                                     0xffff,
                                     0xffff'ffff,
                                     0xffff'ffff'8000'0000,
                                     3,
                                     7,
                                     10,
                                     31,
                                     32,
                                     33,
                                     63,
                                     64,
                                     65,
                                     0x5555'5555'5555'5555,
                                     0xaaaa'aaaa'aaaa'aaaa,
                                     0x0102'0304'0506'0708};

constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr double kTellingDoubles[] = {0.0,
                                      -0.0,
                                      1.0,
                                      -1.0,
                                      0.5,
                                      1.5,
                                      2.5,
                                      -0.75,
                                      3.0e-39,
                                      -1e-45,
                                      5e-324,
                                      kInf,
                                      -kInf,
                                      127.0,
                                      -129.0,
                                      255.5,
                                      32767.0,
                                      65535.0,
                                      16777217.0,
                                      2147483647.0,
                                      2147483648.0,
                                      -2147483648.0,
                                      -2147483649.0,
                                      4294967295.0,
                                      4294967296.0,
                                      9007199254740993.0,
                                      9223372036854775808.0,
                                      -9223372036854775808.0,
                                      18446744073709551616.0,
                                      3.4028234663852886e38,
                                      1.7976931348623157e308,
                                      1.1754943508222875e-38};
// NaNs: canonical, negative, signalling, with a payload.
constexpr uint32_t kNans32[] = {0x7fc0'0000, 0xffc0'0000, 0x7f80'0001, 0xffa5'5555, 0x7fff'ffff};
constexpr uint64_t kNans64[] = {0x7ff8'0000'0000'0000, 0xfff8'0000'0000'0000, 0x7ff0'0000'0000'0001,
                                0xfff5'5555'5555'5555, 0x7fff'ffff'ffff'ffff};

// Numbers of lanes: any, or regular ones, for which there are special instructions.
std::array<uint8_t, 16> LaneNumbers(Choices& choices) {
  const uint32_t start = choices.Below(32), step = choices.Below(5);
  const bool any = choices.OneIn(2);
  std::array<uint8_t, 16> numbers;
  for (uint32_t i = 0; i < 16; ++i) {
    numbers[i] = static_cast<uint8_t>(any ? choices.Below(32) : (start + i * step) % 32);
  }
  return numbers;
}

// The lanes that an operator reads and gives on as numbers, so that the bits of a NaN in them never
// show; kNone if they might.
NanLanes NumericOperands(const WasmRow& row) {
  const std::string_view text = InfoOf(row.op).text;
  const std::string_view name = text.substr(text.find('.') + 1);
  constexpr std::string_view kNumeric[] = {"add",   "sub",   "mul",     "div", "sqrt", "ceil",
                                           "floor", "trunc", "nearest", "min", "max",  "eq",
                                           "ne",    "lt",    "gt",      "le",  "ge"};
  if (std::find(std::begin(kNumeric), std::end(kNumeric), name) == std::end(kNumeric)) {
    return NanLanes::kNone;
  }
  return text.starts_with("f32.")     ? NanLanes::kF32
         : text.starts_with("f64.")   ? NanLanes::kF64
         : text.starts_with("f32x4.") ? NanLanes::kF32x4
         : text.starts_with("f64x2.") ? NanLanes::kF64x2
                                      : NanLanes::kNone;
}

}  // namespace

uint64_t TellingInt(Choices& choices) {
  switch (choices.Below(8)) {
    case 0:
    case 1:
    case 2:
      return kTellingInts[choices.Below(static_cast<uint32_t>(std::size(kTellingInts)))];
    case 3:
    case 4:
      return (uint64_t{1} << choices.Below(64)) + choices.Below(3) - 1;
    case 5:
      return choices.Byte();
    case 6:
      return -uint64_t{choices.Byte()};
    default:
      return choices.Bits64();
  }
}

uint64_t TellingFloat(Choices& choices, bool is_double) {
  const uint32_t kind = choices.Below(8);
  if (kind == 6) {
    const uint32_t i = choices.Below(static_cast<uint32_t>(std::size(kNans64)));
    return is_double ? kNans64[i] : kNans32[i];
  }
  if (kind == 7) return choices.Bits64() & (is_double ? ~uint64_t{0} : 0xffff'ffff);
  const double value =
      kTellingDoubles[choices.Below(static_cast<uint32_t>(std::size(kTellingDoubles)))];
  if (is_double) return std::bit_cast<uint64_t>(value);
  // A double beyond the floats has no conversion that is defined.
  const double limit = std::numeric_limits<float>::max();
  const bool fits = value == kInf || value == -kInf || (value <= limit && value >= -limit);
  return std::bit_cast<uint32_t>(fits ? static_cast<float>(value) : -0.0f);
}

std::pair<uint64_t, uint64_t> TellingBits(Choices& choices, ValType type) {
  switch (type.kind()) {
    case Kind::kI32:
      return {TellingInt(choices) & 0xffff'ffff, 0};
    case Kind::kI64:
      return {TellingInt(choices), 0};
    case Kind::kF32:
      return {TellingFloat(choices, false), 0};
    case Kind::kF64:
      return {TellingFloat(choices, true), 0};
    case Kind::kV128:
      break;
    default:
      return {};
  }
  // One lane value in all lanes, or two of them, or numbers of lanes, or anything.
  const uint32_t kind = choices.Below(8);
  if (kind == 0) return {0, 0};
  if (kind == 1) return {choices.Bits64(), choices.Bits64()};
  if (kind == 2) {
    const auto halves = std::bit_cast<std::array<uint64_t, 2>>(LaneNumbers(choices));
    return {halves[0], halves[1]};
  }
  uint64_t halves[2] = {};
  const uint32_t width = 8u << choices.Below(4);
  const bool is_float = width >= 32 && choices.OneIn(2);
  for (uint32_t bit = 0; bit < 128; bit += width) {
    // Lanes beyond the second repeat, so that a vector does not eat up the input.
    uint64_t lane = bit >= 2 * width ? (halves[0] >> (bit % (2 * width)))
                    : is_float       ? TellingFloat(choices, width == 64)
                                     : TellingInt(choices);
    if (width < 64) lane &= (uint64_t{1} << width) - 1;
    halves[bit / 64] |= lane << (bit % 64);
  }
  return {halves[0], halves[1]};
}

void PutConstant(Code& code, ValType type, std::pair<uint64_t, uint64_t> bits) {
  switch (type.kind()) {
    case Kind::kI32:
      code.I32Const(static_cast<int32_t>(bits.first));
      return;
    case Kind::kI64:
      code.I64Const(static_cast<int64_t>(bits.first));
      return;
    case Kind::kF32:
      code.Op(Opcode::kF32Const).Fixed(bits.first, 4);
      return;
    case Kind::kF64:
      code.Op(Opcode::kF64Const).Fixed(bits.first, 8);
      return;
    case Kind::kV128:
      code.Op(Opcode::kV128Const).Fixed(bits.first, 8).Fixed(bits.second, 8);
      return;
    default:
      code.Op(Opcode::kRefNull).Heap(type.heap());
  }
}

void WasmFuncGenerator::I32(uint64_t value) { code_.I32Const(static_cast<int32_t>(value)); }

void WasmFuncGenerator::Apply(const WasmRow& row, NanLanes consumer) {
  const wasm::OpcodeInfo& info = InfoOf(row.op);
  if (HasMemArg(info.immediate)) return Access(row);
  OperandsOf(row);
  code_.Op(row.op);
  Immediates(row.op);
  Pop(info.signature.num_operands);
  if (info.signature.num_results != 0) Push(info.signature.result);
  if (row.nan_lanes != consumer) Canonicalize(row.nan_lanes);
}

void WasmFuncGenerator::Immediates(Opcode op) {
  switch (InfoOf(op).immediate) {
    case Immediate::kNone:
      return;
    case Immediate::kI32:
      code_.S64(static_cast<int32_t>(TellingInt(choices_)));
      return;
    case Immediate::kI64:
      code_.S64(static_cast<int64_t>(TellingInt(choices_)));
      return;
    case Immediate::kF32:
      code_.Fixed(TellingFloat(choices_, false), 4);
      return;
    case Immediate::kF64:
      code_.Fixed(TellingFloat(choices_, true), 8);
      return;
    case Immediate::kV128: {
      const auto [low, high] = TellingBits(choices_, ValType::V128());
      code_.Fixed(low, 8).Fixed(high, 8);
      return;
    }
    case Immediate::kLane:
      code_.U8(choices_.Below(LaneCount(op)));
      return;
    case Immediate::kLanes16:
      for (uint8_t number : LaneNumbers(choices_)) code_.U8(number);
      return;
    case Immediate::kZero:
      code_.U8(0);
      return;
    default:
      DAVIT_CHECK(false);
  }
}

void WasmFuncGenerator::Canonicalize(NanLanes lanes) {
  if (lanes == NanLanes::kNone) return;
  const bool is_double = lanes == NanLanes::kF64 || lanes == NanLanes::kF64x2;
  const bool is_vector = lanes == NanLanes::kF32x4 || lanes == NanLanes::kF64x2;
  const ValType type = is_vector ? ValType::V128() : is_double ? ValType::F64() : ValType::F32();
  const uint64_t nan = is_double   ? kNans64[0]
                       : is_vector ? kNans32[0] * 0x1'0000'0001u
                                   : kNans32[0];
  const uint32_t local = Scratch(type);
  code_.LocalTee(local);
  PutConstant(code_, type, {nan, nan});
  code_.LocalGet(local).LocalGet(local);
  if (is_vector) {
    code_.Op(is_double ? Opcode::kF64x2Eq : Opcode::kF32x4Eq).Op(Opcode::kV128Bitselect);
  } else {
    code_.Op(is_double ? Opcode::kF64Eq : Opcode::kF32Eq).Op(Opcode::kSelect);
  }
  // Other code reads the local, too.
  code_.LocalTee(local);
}

void WasmFuncGenerator::OperandsOf(const WasmRow& row) {
  const wasm::Signature& sig = InfoOf(row.op).signature;
  const bool may_trap = shape_.On(WasmFamily::kTraps) && choices_.OneIn(8);
  switch (row.op) {
    case Opcode::kI32DivS:
    case Opcode::kI32DivU:
    case Opcode::kI32RemS:
    case Opcode::kI32RemU:
      Operands(std::span(sig.operands, 2));
      if (!may_trap) code_.I32Const(1).Op(Opcode::kI32Or);
      return;
    case Opcode::kI64DivS:
    case Opcode::kI64DivU:
    case Opcode::kI64RemS:
    case Opcode::kI64RemU:
      Operands(std::span(sig.operands, 2));
      if (!may_trap) code_.I64Const(1).Op(Opcode::kI64Or);
      return;
    case Opcode::kI32TruncF32S:
    case Opcode::kI32TruncF32U:
    case Opcode::kI32TruncF64S:
    case Opcode::kI32TruncF64U:
    case Opcode::kI64TruncF32S:
    case Opcode::kI64TruncF32U:
    case Opcode::kI64TruncF64S:
    case Opcode::kI64TruncF64U: {
      if (may_trap) break;
      MaskedIndex(0x7fff'ff00);
      const bool is_double = sig.operands[0] == ValType::F64();
      code_.Op(is_double ? Opcode::kF64ConvertI32S : Opcode::kF32ConvertI32S);
      Pop(1);
      Push(sig.operands[0]);
      return;
    }
    default:
      break;
  }
  if (!choices_.OneIn(4)) consumer_ = NumericOperands(row);
  Operands(std::span(sig.operands, sig.num_operands));
}

// Many values are computed, something happens, then all of them become one.
bool WasmFuncGenerator::Pressure() {
  struct Way {
    ValType type;
    Opcode make, join;
    NanLanes lanes;
  };
  constexpr Way kWays[] = {
      {ValType::I32(), Opcode::kI32Mul, Opcode::kI32Xor, NanLanes::kNone},
      {ValType::I64(), Opcode::kI64Add, Opcode::kI64Xor, NanLanes::kNone},
      {ValType::F32(), Opcode::kF32Mul, Opcode::kF32Add, NanLanes::kF32},
      {ValType::F64(), Opcode::kF64Add, Opcode::kF64Mul, NanLanes::kF64},
      {ValType::V128(), Opcode::kI16x8Add, Opcode::kV128Xor, NanLanes::kNone},
  };
  const Way& way = kWays[choices_.Below(shape_.Has(Feature::kSimd) ? 5 : 4)];
  const uint32_t count = choices_.OneIn(16) ? 20 + choices_.Below(300) : 2 + choices_.Below(40);
  const uint32_t seed = choices_.Byte();
  const uint32_t source = Scratch(way.type);
  Produce(way.type);
  code_.LocalSet(source);
  Pop(1);
  for (uint32_t i = 0; i < count; ++i) {
    // Small numbers of any type.
    const uint64_t bits = way.type == ValType::F32()   ? 0x3f80'0000 + i * 0x1'0000
                          : way.type == ValType::F64() ? (uint64_t{0x3ff0'0000} + i) << 32
                                                       : i * seed + 1;
    code_.LocalGet(source);
    PutConstant(code_, way.type, {bits, bits});
    code_.Op(way.make);
    Push(way.type);
  }
  // Nothing may come between that leaves values behind or takes some.
  const uint32_t num_branches = frames_.back().num_branches;
  const size_t floor = std::exchange(floor_, stack_.size());
  ++expression_depth_;
  if (!Done()) Statement();
  --expression_depth_;
  if (frames_.back().num_branches != num_branches) {
    floor_ = std::min<size_t>(floor, frames_.back().base);
    return true;
  }
  floor_ = floor;
  max_height_ = std::max(max_height_, static_cast<uint32_t>(stack_.size()));
  for (uint32_t i = 1; i < count; ++i) code_.Op(way.join);
  Pop(count - 1);
  Canonicalize(way.lanes);
  SinkResults(1);
  return true;
}

// Integer operations, each on the result of the one before and a constant.
bool WasmFuncGenerator::Chain(ValType type) {
  if (type != ValType::I32() && type != ValType::I64()) return false;
  const ValType other = type == ValType::I32() ? ValType::I64() : ValType::I32();
  ValType end = choices_.OneIn(4) ? other : type;
  Produce(end);
  uint64_t constant = 0;
  for (uint32_t attempt = 2 + choices_.Below(8); attempt > 0; --attempt) {
    if (end == ValType::I32() && choices_.OneIn(8)) code_.Op(Opcode::kI32Eqz);
    const ValType next = choices_.OneIn(8) ? other : end;
    const WasmRow* const row = rows_.Pick(choices_, next.kind());
    if (row == nullptr) continue;
    const wasm::OpcodeInfo& info = InfoOf(row->op);
    const std::span operands(info.signature.operands, info.signature.num_operands);
    const bool fits =
        info.immediate == Immediate::kNone && !operands.empty() && operands.size() <= 2 &&
        std::all_of(operands.begin(), operands.end(), [&](ValType t) { return t == end; });
    if (!fits) continue;
    if (operands.size() == 2) constant = ChainOperand(row->op, end, constant);
    code_.Op(row->op);
    end = info.signature.result;
  }
  if (end != type) {
    code_.Op(type == ValType::I32() ? Opcode::kI32WrapI64
             : choices_.OneIn(2)    ? Opcode::kI64ExtendI32U
                                    : Opcode::kI64ExtendI32S);
  }
  Pop(1);
  Push(type);
  return true;
}

// Puts a constant operand behind the one that is there, or before it. As a divisor it does not
// trap.
uint64_t WasmFuncGenerator::ChainOperand(Opcode op, ValType type, uint64_t previous) {
  const uint32_t bits = type == ValType::I32() ? 32 : 64;
  uint64_t constant = RelatedConstant(choices_, bits, previous, TellingInt(choices_));
  const std::string_view name = InfoOf(op).text;
  const bool divides =
      name.find(".div") != std::string_view::npos || name.find(".rem") != std::string_view::npos;
  if (divides && (constant == 0 || constant == ~uint64_t{0} >> (64 - bits))) constant = 6;
  if (divides || !choices_.OneIn(8)) {
    PutConstant(code_, type, {constant, 0});
    return constant;
  }
  const uint32_t local = Scratch(type);
  code_.LocalSet(local);
  PutConstant(code_, type, {constant, 0});
  code_.LocalGet(local);
  return constant;
}

bool WasmFuncGenerator::Select(ValType type) {
  const ValType types[] = {type, type, ValType::I32()};
  Operands(types);
  const bool typed = type.is_ref() || (shape_.Has(Feature::kReferenceTypes) && choices_.OneIn(2));
  if (typed) {
    code_.Op(Opcode::kSelectTyped, {1}).Type(type);
  } else {
    code_.Op(Opcode::kSelect);
  }
  Pop(3);
  Push(type);
  return true;
}

}  // namespace davit::fuzz
