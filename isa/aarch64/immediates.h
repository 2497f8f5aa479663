// Immediates: which constants the fields of instructions can hold, and the bits that stand for
// them.
//
// All functions give the field of insts.def's row, or nothing where the constant does not fit.
#ifndef DAVIT_ISA_AARCH64_IMMEDIATES_H_
#define DAVIT_ISA_AARCH64_IMMEDIATES_H_

#include <bit>
#include <cstdint>
#include <optional>

namespace davit::isa::aarch64 {

// sh:imm12 of add, sub, cmp, cmn: 12 bits, or 12 bits shifted left by 12.
constexpr std::optional<uint32_t> AddSubImm(uint64_t value) {
  if (value < 1 << 12) return static_cast<uint32_t>(value);
  if (value < 1 << 24 && value % (1 << 12) == 0) {
    return static_cast<uint32_t>(1 << 12 | value >> 12);
  }
  return std::nullopt;
}

// N:immr:imms of and, orr, eor, tst: a rotated run of ones, repeated with a period of 2, 4 .. 64
// bits; not 0 and not all ones (DecodeBitMasks, J1.1.3). `bits` is 32 or 64; the upper half of
// `value` is ignored with 32. Constant time.
constexpr std::optional<uint32_t> LogicalImm(uint64_t value, int bits) {
  if (bits == 32) value = (value & UINT32_MAX) | value << 32;
  if (value == 0 || ~value == 0) return std::nullopt;
  // Rotated right so that it begins with a run of ones: the bits up to the first one that follows a
  // zero go to the other end.
  const int first = std::countr_zero(value & ~(value << 1 | value >> 63));
  const uint64_t turned = std::rotr(value, first);
  const int ones = std::countr_one(turned);
  const int period = ones + std::countr_zero(turned >> ones);
  if (!std::has_single_bit(static_cast<unsigned>(period))) {
    // A single run of 64 bits has nothing but zeros above it.
    if (turned >> ones != 0) return std::nullopt;
  }
  const int size = turned >> ones == 0 ? 64 : period;
  if (size > bits || std::rotr(value, size & 63) != value) return std::nullopt;
  const uint32_t n = size == 64;
  const uint32_t immr = static_cast<uint32_t>((size - first) & (size - 1));
  const uint32_t imms =
      (static_cast<uint32_t>(~(size - 1) << 1) & 0x3f) | static_cast<uint32_t>(ones - 1);
  return n << 12 | immr << 6 | imms;
}

// The constant that field N:immr:imms stands for, for a register of `bits` bits.
constexpr uint64_t LogicalImmValue(uint32_t field, int bits) {
  const uint32_t n = field >> 12, immr = field >> 6 & 63, imms = field & 63;
  const int length = 31 - std::countl_zero((n << 6) | (~imms & 0x3f));
  const uint32_t size = 1u << length;
  const uint32_t ones = (imms & (size - 1)) + 1, turn = immr & (size - 1);
  const uint64_t mask = size == 64 ? ~uint64_t{0} : (uint64_t{1} << size) - 1;
  const uint64_t run = ones == 64 ? ~uint64_t{0} : (uint64_t{1} << ones) - 1;
  uint64_t element = turn == 0 ? run : (run >> turn | run << (size - turn)) & mask;
  for (uint32_t width = size; width < 64; width *= 2) element |= element << width;
  return bits == 32 ? element & UINT32_MAX : element;
}

// hw:imm16 of movz: one 16-bit part that is not 0.
constexpr std::optional<uint32_t> MovWideImm(uint64_t value) {
  for (uint32_t hw = 0; hw < 4; ++hw) {
    if ((value & ~(uint64_t{0xffff} << 16 * hw)) == 0) {
      return hw << 16 | static_cast<uint32_t>(value >> 16 * hw);
    }
  }
  return std::nullopt;
}

// immr:imms of ubfm, sbfm: `width` bits from bit `lsb` of the source, to bit 0.
constexpr uint32_t BitfieldExtract(unsigned lsb, unsigned width) {
  return lsb << 6 | (lsb + width - 1);
}
// `width` low bits of the source to bit `lsb`, zeros (ubfm) or copies of the sign (sbfm) around
// them. `bits` is 32 or 64.
constexpr uint32_t BitfieldInsert(unsigned lsb, unsigned width, unsigned bits) {
  return ((bits - lsb) & (bits - 1)) << 6 | (width - 1);
}
// Shifts by a constant below `bits`: lsl by ubfm, lsr by ubfm and asr by sbfm.
constexpr uint32_t BitfieldLsl(unsigned amount, unsigned bits) {
  return BitfieldInsert(amount, bits - amount, bits);
}
constexpr uint32_t BitfieldRight(unsigned amount, unsigned bits) {
  return amount << 6 | (bits - 1);
}

// imm8 of fmov: +-n/16 * 2^r with n 16 to 31 and r -3 to 4 (VFPExpandImm, shared/functions).
constexpr std::optional<uint32_t> FloatImm64(uint64_t bits) {
  const uint32_t exponent = static_cast<uint32_t>(bits >> 54) & 0x1ff;
  if ((bits & 0xffff'ffff'ffff) != 0 || (exponent != 0x100 && exponent != 0x0ff)) {
    return std::nullopt;
  }
  return static_cast<uint32_t>(bits >> 56 & 0x80) | static_cast<uint32_t>(bits >> 48 & 0x7f);
}
constexpr std::optional<uint32_t> FloatImm32(uint32_t bits) {
  const uint32_t exponent = bits >> 25 & 0x3f;
  if ((bits & 0x7'ffff) != 0 || (exponent != 0x20 && exponent != 0x1f)) return std::nullopt;
  return (bits >> 24 & 0x80) | (bits >> 19 & 0x7f);
}

// imm8 of movi with 64-bit elements: every byte 0 or 255.
constexpr std::optional<uint32_t> ByteMaskImm(uint64_t value) {
  uint32_t field = 0;
  for (int i = 0; i < 8; ++i) {
    const uint64_t byte = value >> 8 * i & 0xff;
    if (byte != 0 && byte != 0xff) return std::nullopt;
    field |= static_cast<uint32_t>(byte & 1) << i;
  }
  return field;
}

// Whether `disp` fits an access of 1 << size_log2 bytes: scaled and unsigned, or unscaled.
constexpr bool FitsScaled(int64_t disp, int size_log2) {
  return disp >= 0 && (disp & ((1 << size_log2) - 1)) == 0 && disp >> size_log2 < 4096;
}
constexpr bool FitsUnscaled(int64_t disp) { return disp >= -256 && disp <= 255; }
constexpr bool FitsDisp(int64_t disp, int size_log2) {
  return FitsScaled(disp, size_log2) || FitsUnscaled(disp);
}

static_assert(LogicalImm(0xff, 32) == 0x007 && LogicalImm(0xff, 64) == 0x1007);
static_assert(LogicalImm(0x8000'0001, 32) == (1 << 6 | 1));
static_assert(LogicalImm(0x5555'5555'5555'5555, 64) == 0x03c);
static_assert(LogicalImm(~uint64_t{1}, 64) == (1 << 12 | 63 << 6 | 62));
static_assert(!LogicalImm(0x1234, 64) && !LogicalImm(0, 64) && !LogicalImm(UINT32_MAX, 32));
static_assert(FloatImm64(0x3ff0'0000'0000'0000) == 0x70 && FloatImm32(0x3f80'0000) == 0x70);

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_IMMEDIATES_H_
