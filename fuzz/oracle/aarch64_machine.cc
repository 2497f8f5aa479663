#include "fuzz/oracle/aarch64_machine.h"

namespace davit::fuzz {
namespace {

uint32_t Bits(uint32_t word, int high, int low) { return word >> low & ((2u << (high - low)) - 1); }

// DecodeBitMasks (J1.1.3), bit by bit; 0, which it never gives, for reserved values.
uint64_t BitMask(uint32_t n, uint32_t immr, uint32_t imms, int width) {
  const uint32_t key = n << 6 | (~imms & 63);
  int length = -1;
  for (int i = 0; i < 7; ++i) length = (key >> i & 1) != 0 ? i : length;
  if (length < 1 || (width == 32 && n == 1)) return 0;
  const uint32_t size = 1u << length;
  const uint32_t s = imms % size, r = immr % size;
  if (s == size - 1) return 0;
  uint64_t value = 0;
  for (uint32_t bit = 0; bit < static_cast<uint32_t>(width); ++bit) {
    if ((bit + r) % size <= s) value |= uint64_t{1} << bit;
  }
  return value;
}

// ExtendReg (aarch64/instrs/extendreg).
uint64_t Extend(uint64_t value, uint32_t option, uint32_t shift) {
  switch (option) {
    case 0:
      value = static_cast<uint8_t>(value);
      break;
    case 1:
      value = static_cast<uint16_t>(value);
      break;
    case 2:
      value = static_cast<uint32_t>(value);
      break;
    case 4:
      value = static_cast<uint64_t>(int64_t{static_cast<int8_t>(value)});
      break;
    case 5:
      value = static_cast<uint64_t>(int64_t{static_cast<int16_t>(value)});
      break;
    case 6:
      value = static_cast<uint64_t>(int64_t{static_cast<int32_t>(value)});
      break;
    default:
      break;
  }
  return value << shift;
}

}  // namespace

bool Aarch64Machine::Step(uint32_t word) {
  if (Bits(word, 28, 23) == 0b100101) return MoveWide(word);
  if (Bits(word, 28, 23) == 0b100010) return AddImmediate(word);
  if (Bits(word, 28, 24) == 0b01011) return AddRegister(word);
  // orr of zr and an immediate; Rd is the stack pointer where it is 31.
  if (Bits(word, 30, 23) != 0b01100100 || Bits(word, 9, 5) != 31) return false;
  const int width = word >> 31 != 0 ? 64 : 32;
  const uint64_t value = BitMask(Bits(word, 22, 22), Bits(word, 21, 16), Bits(word, 15, 10), width);
  if (value == 0) return false;
  Write(word, Bits(word, 4, 0), value);
  return true;
}

bool Aarch64Machine::MoveWide(uint32_t word) {
  const uint32_t opc = Bits(word, 30, 29), hw = Bits(word, 22, 21), rd = Bits(word, 4, 0);
  if (rd == 31 || opc == 1 || (word >> 31 == 0 && hw > 1)) return false;
  const uint64_t part = uint64_t{Bits(word, 20, 5)} << 16 * hw;
  const uint64_t kept = regs_[rd] & ~(uint64_t{0xffff} << 16 * hw);
  Write(word, rd, opc == 0 ? ~part : opc == 2 ? part : kept | part);
  return true;
}

bool Aarch64Machine::AddImmediate(uint32_t word) {
  if (Bits(word, 29, 29) != 0) return false;
  const uint64_t imm = uint64_t{Bits(word, 21, 10)} << (Bits(word, 22, 22) != 0 ? 12 : 0);
  const uint64_t source = regs_[Bits(word, 9, 5)];
  Write(word, Bits(word, 4, 0), Bits(word, 30, 30) != 0 ? source - imm : source + imm);
  return true;
}

bool Aarch64Machine::AddRegister(uint32_t word) {
  if (Bits(word, 29, 29) != 0) return false;
  const uint32_t rn = Bits(word, 9, 5), rd = Bits(word, 4, 0);
  const bool extended = Bits(word, 21, 21) != 0;
  const uint64_t rm = OrZero(Bits(word, 20, 16));
  uint64_t first = 0, second = 0;
  if (extended) {
    if (Bits(word, 23, 22) != 0 || Bits(word, 12, 10) > 4) return false;
    first = regs_[rn];
    second = Extend(rm, Bits(word, 15, 13), Bits(word, 12, 10));
  } else {
    // lsl alone; the result is zr where it is 31.
    if (Bits(word, 23, 22) != 0 || rd == 31) return false;
    first = OrZero(rn);
    second = rm << Bits(word, 15, 10);
  }
  Write(word, rd, Bits(word, 30, 30) != 0 ? first - second : first + second);
  return true;
}

}  // namespace davit::fuzz
