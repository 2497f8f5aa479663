// What the pure opcodes compute, on bit patterns.
//
// There is one definition of `sdiv` and `fmin` in Davit, and it is here. The interpreter executes
// with it and the simplifier folds constants with it, so that the two cannot differ; native code is
// compared with it by fuzzing.
//
// Values are bit patterns zero-extended to 64 bits: an i8 of -1 is 0xff, an f32 its 32 bits. Every
// function takes and gives values in that form. Nothing depends on the host: where IEEE 754 leaves
// a NaN open, the result is the positive canonical one (quiet bit only), which WebAssembly allows
// for every operation and every operand.
//
// Source: WebAssembly Core Specification 3.0, section "Numerics".
#ifndef DAVIT_IR_SEMANTICS_H_
#define DAVIT_IR_SEMANTICS_H_

#include <bit>
#include <cstdint>

#include "ir/opcode.h"
#include "ir/types.h"

namespace davit::ir {

inline constexpr uint32_t kCanonicalNan32 = 0x7fc0'0000;
inline constexpr uint64_t kCanonicalNan64 = 0x7ff8'0000'0000'0000;

// `v` cut to its low `bits` bits; 1 <= bits <= 64.
constexpr uint64_t ZeroExtend(uint64_t v, int bits) { return v & (~uint64_t{0} >> (64 - bits)); }
// The low `bits` bits of `v` as a signed number; 1 <= bits <= 64.
constexpr int64_t SignExtend(uint64_t v, int bits) {
  return static_cast<int64_t>(v << (64 - bits)) >> (64 - bits);
}

// The integer operations below work on a width of 8, 16, 32 or 64 bits; shift amounts count modulo
// the width.
constexpr uint64_t ShiftLeft(uint64_t v, uint64_t amount, int bits) {
  return ZeroExtend(v << (amount & (bits - 1)), bits);
}
constexpr uint64_t ShiftRightUnsigned(uint64_t v, uint64_t amount, int bits) {
  return v >> (amount & (bits - 1));
}
constexpr uint64_t ShiftRightSigned(uint64_t v, uint64_t amount, int bits) {
  return ZeroExtend(static_cast<uint64_t>(SignExtend(v, bits) >> (amount & (bits - 1))), bits);
}
constexpr uint64_t RotateLeft(uint64_t v, uint64_t amount, int bits) {
  const int n = static_cast<int>(amount & (bits - 1));
  return n == 0 ? v : ZeroExtend(v << n | v >> (bits - n), bits);
}
constexpr uint64_t RotateRight(uint64_t v, uint64_t amount, int bits) {
  return RotateLeft(v, bits - (amount & (bits - 1)), bits);
}
constexpr uint64_t CountLeadingZeros(uint64_t v, int bits) {
  return static_cast<uint64_t>(std::countl_zero(v) - (64 - bits));
}
constexpr uint64_t CountTrailingZeros(uint64_t v, int bits) {
  return static_cast<uint64_t>(v == 0 ? bits : std::countr_zero(v));
}
// The high half of the product of 2 * bits bits.
constexpr uint64_t MultiplyHighUnsigned(uint64_t a, uint64_t b, int bits) {
  using Wide = unsigned __int128;
  return ZeroExtend(static_cast<uint64_t>(static_cast<Wide>(a) * b >> bits), bits);
}
constexpr uint64_t MultiplyHighSigned(uint64_t a, uint64_t b, int bits) {
  using Wide = __int128;
  const Wide product = static_cast<Wide>(SignExtend(a, bits)) * SignExtend(b, bits);
  return ZeroExtend(static_cast<uint64_t>(product >> bits), bits);
}
// Whether `cond` holds for integers of `bits` bits.
constexpr bool CompareInts(IntCond cond, uint64_t a, uint64_t b, int bits) {
  const int64_t sa = SignExtend(a, bits), sb = SignExtend(b, bits);
  switch (cond) {
    case IntCond::kEq:
      return a == b;
    case IntCond::kNe:
      return a != b;
    case IntCond::kSlt:
      return sa < sb;
    case IntCond::kSge:
      return sa >= sb;
    case IntCond::kSgt:
      return sa > sb;
    case IntCond::kSle:
      return sa <= sb;
    case IntCond::kUlt:
      return a < b;
    case IntCond::kUge:
      return a >= b;
    case IntCond::kUgt:
      return a > b;
    case IntCond::kUle:
      return a <= b;
  }
  return false;
}

// The number of bytes that a load or store touches; `type` is that of the value loaded or stored.
constexpr int AccessBytes(Opcode op, Type type) {
  switch (op) {
    case Opcode::kUload8:
    case Opcode::kSload8:
    case Opcode::kStore8:
      return 1;
    case Opcode::kUload16:
    case Opcode::kSload16:
    case Opcode::kStore16:
      return 2;
    case Opcode::kUload32:
    case Opcode::kSload32:
    case Opcode::kStore32:
      return 4;
    default:
      return BytesOf(type);
  }
}
constexpr bool IsSignedLoad(Opcode op) {
  return op == Opcode::kSload8 || op == Opcode::kSload16 || op == Opcode::kSload32;
}

// True for the opcodes that EvalPure knows: those whose result is a function of their operands'
// bits alone, and which do nothing besides but perhaps trap. Constants, addresses, trapz and trapnz
// are not among them.
constexpr bool IsEvaluable(Opcode op) {
  if (InfoOf(op).vector) return false;
  switch (InfoOf(op).format) {
    case Format::kUnary:
    case Format::kBinary:
    case Format::kAddUext:
    case Format::kIntCmp:
    case Format::kFloatCmp:
    case Format::kSelect:
    case Format::kConvert:
      return true;
    default:
      return false;
  }
}

// Computes `op`. True: *out is the result. False: the operation traps with *trap, *out is
// unchanged.
//
// `result` is the instruction's type; `operand` the type of its operands where that is another
// (comparisons, conversions; ignored elsewhere); `aux` the condition of a comparison. `args` holds
// the operands in the order a, b, c; those that the opcode lacks are not read. Precondition:
// IsEvaluable(op), and a well-typed instruction on types other than v128.
bool EvalPure(Opcode op, Type result, Type operand, uint8_t aux, const uint64_t args[3],
              uint64_t* out, TrapCode* trap);

}  // namespace davit::ir

#endif  // DAVIT_IR_SEMANTICS_H_
