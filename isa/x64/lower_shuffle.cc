// Shuffles and swizzles: the best instruction for a mask.
//
// A mask is sixteen byte numbers: 0 to 15 of the first source, 16 to 31 of the second, kZeroByte
// for 0. It is brought to one of three forms (one source, one source and zeros, two sources), then
// tried against what one instruction can do, cheapest first. pshufb does every mask of one source;
// two sources take a blend and a permutation where no two bytes of one position are wanted, else
// two pshufb and por.
#include <array>

#include "isa/x64/vector.h"

namespace davit::isa::x64 {
namespace {

using enum Op;

constexpr uint8_t kZeroByte = 0x80;
constexpr int kBytes = 16;
using ByteMask = std::array<uint8_t, kBytes>;

ByteMask BytesOfVector(const V128& bits) {
  ByteMask bytes;
  for (int i = 0; i < kBytes; ++i) {
    bytes[i] = static_cast<uint8_t>((i < 8 ? bits.low >> 8 * i : bits.high >> 8 * (i - 8)) & 0xff);
  }
  return bytes;
}

V128 VectorOfBytes(const ByteMask& bytes) {
  V128 bits;
  for (int i = 0; i < kBytes; ++i) {
    uint64_t& half = i < 8 ? bits.low : bits.high;
    half |= static_cast<uint64_t>(bytes[i]) << 8 * (i % 8);
  }
  return bits;
}

// A mask without zeros by units of 2, 4 or 8 bytes, if it moves those as a whole.
template <int kUnit>
std::optional<std::array<uint8_t, kBytes / kUnit>> UnitsOf(const ByteMask& mask) {
  std::array<uint8_t, kBytes / kUnit> units;
  for (int u = 0; u < kBytes / kUnit; ++u) {
    const int first = mask[u * kUnit];
    if (first % kUnit != 0) return std::nullopt;
    for (int i = 1; i < kUnit; ++i) {
      if (mask[u * kUnit + i] != first + i) return std::nullopt;
    }
    units[u] = static_cast<uint8_t>(first / kUnit);
  }
  return units;
}

// Four numbers of two bits.
uint32_t Select4(const uint8_t* units) {
  return (units[0] & 3u) | (units[1] & 3u) << 2 | (units[2] & 3u) << 4 | (units[3] & 3u) << 6;
}

// The bytes that punpckl (of lanes of `unit` bytes) or, with `high`, punpckh takes: from `first` on
// of the first, from `second` on of the second.
bool IsUnpack(const ByteMask& mask, int unit, bool high, int first, int second) {
  for (int i = 0; i < kBytes; ++i) {
    const int lane = i / unit;
    const int source = lane % 2 == 0 ? first : second;
    if (mask[i] != source + (high ? 8 : 0) + lane / 2 * unit + i % unit) return false;
  }
  return true;
}

// The row of punpck that does the mask.
std::optional<Op> UnpackOf(const ByteMask& mask, int first, int second) {
  static constexpr Op kRows[2][4] = {{kPunpcklbwXM, kPunpcklwdXM, kPunpckldqXM, kPunpcklqdqXM},
                                     {kPunpckhbwXM, kPunpckhwdXM, kPunpckhdqXM, kPunpckhqdqXM}};
  for (int log = 0; log < 4; ++log) {
    for (const bool high : {false, true}) {
      if (IsUnpack(mask, 1 << log, high, first, second)) return kRows[high][log];
    }
  }
  return std::nullopt;
}

// The k for which the mask is k, k + 1, ... modulo `modulus`.
std::optional<uint32_t> RotationOf(const ByteMask& mask, int modulus) {
  const int k = mask[0];
  for (int i = 1; i < kBytes; ++i) {
    if (mask[i] != (k + i) % modulus) return std::nullopt;
  }
  return static_cast<uint32_t>(k);
}

// --- One source ---

// pshuflw, pshufhw: four words anyhow, the other four as they are.
bool ShuffleHalf(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  const auto words = UnitsOf<2>(mask);
  if (!words) return false;
  const auto keeps = [&words](int from) {
    for (int i = from; i < from + 4; ++i) {
      if ((*words)[i] != i) return false;
    }
    return true;
  };
  const auto within = [&words](int from) {
    for (int i = from; i < from + 4; ++i) {
      if ((*words)[i] < from || (*words)[i] >= from + 4) return false;
    }
    return true;
  };
  if (keeps(4) && within(0)) {
    EmitPackedTo(s, kPshuflwXMI, def, x, Imm{Select4(words->data())});
    return true;
  }
  if (keeps(0) && within(4)) {
    EmitPackedTo(s, kPshufhwXMI, def, x, Imm{Select4(words->data() + 4)});
    return true;
  }
  return false;
}

// The lowest byte or word to all.
bool Broadcast(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  if (!s.Has(kAvx2)) return false;
  bool bytes = true, words = true;
  for (int i = 0; i < kBytes; ++i) {
    bytes &= mask[i] == 0;
    words &= mask[i] == i % 2;
  }
  if (!bytes && !words) return false;
  s.Emit(bytes ? kVpbroadcastbXM : kVpbroadcastwXM, def, x);
  return true;
}

void ShuffleOne(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  if (const auto dwords = UnitsOf<4>(mask)) {
    const uint32_t select = Select4(dwords->data());
    if (select == 0xe4) {
      s.Emit(kMoveVector, def, x);
    } else {
      EmitPackedTo(s, kPshufdXMI, def, x, Imm{select});
    }
    return;
  }
  if (ShuffleHalf(s, def, x, mask) || Broadcast(s, def, x, mask)) return;
  if (const std::optional<Op> unpack = UnpackOf(mask, 0, 0)) {
    EmitPackedTo(s, *unpack, def, x, x);
  } else if (const std::optional<uint32_t> k = RotationOf(mask, kBytes)) {
    EmitPackedTo(s, kPalignrXMI, def, x, x, Imm{*k});
  } else {
    EmitPackedTo(s, kPshufbXM, def, x, VectorMem(s, VectorOfBytes(mask)));
  }
}

// --- One source and zeros ---

// Lanes of `from` bytes, zero-extended to `to` bytes.
bool IsZeroExtension(const ByteMask& mask, int from, int to) {
  for (int i = 0; i < kBytes; ++i) {
    const int wanted = i % to < from ? i / to * from + i % to : kZeroByte;
    if (mask[i] != wanted) return false;
  }
  return true;
}

bool ZeroExtend(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  static constexpr struct {
    int from, to;
    Op op;
  } kRows[] = {{1, 2, kPmovzxbwXM}, {1, 4, kPmovzxbdXM}, {1, 8, kPmovzxbqXM}, {2, 4, kPmovzxwdXM},
               {2, 8, kPmovzxwqXM}, {4, 8, kPmovzxdqXM}, {8, 16, kMovqXM}};
  for (const auto& row : kRows) {
    if (!IsZeroExtension(mask, row.from, row.to)) continue;
    s.Emit(row.op, def, x);
    return true;
  }
  return false;
}

// All bytes moved by one distance, zeros where none comes.
bool ShiftBytes(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  for (int k = 1; k < kBytes; ++k) {
    bool left = true, right = true;
    for (int i = 0; i < kBytes; ++i) {
      left &= mask[i] == (i < k ? kZeroByte : i - k);
      right &= mask[i] == (i + k < kBytes ? i + k : kZeroByte);
    }
    if (!left && !right) continue;
    EmitPackedTo(s, left ? kPslldqXI : kPsrldqXI, def, x, Imm{static_cast<uint32_t>(k)});
    return true;
  }
  return false;
}

// Bytes that stay, or turn to zero.
bool Keep(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  ByteMask kept;
  for (int i = 0; i < kBytes; ++i) {
    if (mask[i] != i && mask[i] != kZeroByte) return false;
    kept[i] = mask[i] == i ? 0xff : 0;
  }
  EmitPackedTo(s, kPandXM, def, x, VectorMem(s, VectorOfBytes(kept)));
  return true;
}

void ShuffleZero(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  if (ZeroExtend(s, def, x, mask) || ShiftBytes(s, def, x, mask) || Keep(s, def, x, mask)) return;
  EmitPackedTo(s, kPshufbXM, def, x, VectorMem(s, VectorOfBytes(mask)));
}

// --- Two sources ---

struct Pair {
  Value a, b;
  ByteMask mask;

  Pair Swapped() const {
    Pair swapped = {b, a, mask};
    for (uint8_t& byte : swapped.mask) byte ^= 16;
    return swapped;
  }
};

// The sources in the row's order, the second perhaps in memory.
template <typename... Imms>
void EmitPair(Selector& s, VReg def, Op op, const Pair& pair, Imms... imms) {
  const VReg a = s.Use(pair.a);
  const Rm b = UseVectorRm(s, pair.b);
  EmitPackedTo(s, op, def, a, b, imms...);
}

// Units that stay in their places.
bool Blend(Selector& s, VReg def, const Pair& pair) {
  const auto words = UnitsOf<2>(pair.mask);
  if (!words) return false;
  uint32_t second = 0;
  for (uint32_t i = 0; i < 8; ++i) {
    if ((*words)[i] % 8 != i) return false;
    if ((*words)[i] >= 8) second |= 1u << i;
  }
  // The blend of double words runs on more ports.
  const bool dwords = (second & 0x55) == (second >> 1 & 0x55);
  if (dwords && s.Has(kAvx2)) {
    const uint32_t by_dword =
        (second & 1) | (second >> 1 & 2) | (second >> 2 & 4) | (second >> 3 & 8);
    const VReg a = s.Use(pair.a);
    const Rm b = UseVectorRm(s, pair.b);
    s.Emit(kVpblenddXVMI, def, a, b, Imm{by_dword});
  } else {
    EmitPair(s, def, kPblendwXMI, pair, Imm{second});
  }
  return true;
}

// Two lanes of four bytes from the first, two from the second.
bool ShufflePairs(Selector& s, VReg def, const Pair& pair) {
  const auto dwords = UnitsOf<4>(pair.mask);
  if (!dwords) return false;
  const auto& d = *dwords;
  if (d[0] >= 4 || d[1] >= 4 || d[2] < 4 || d[3] < 4) return false;
  EmitPair(s, def, kShufpsXMI, pair, Imm{Select4(d.data())});
  return true;
}

// The first with one lane of four bytes from the second.
bool InsertLane(Selector& s, VReg def, const Pair& pair) {
  const auto dwords = UnitsOf<4>(pair.mask);
  if (!dwords) return false;
  int place = -1;
  for (int i = 0; i < 4; ++i) {
    if ((*dwords)[i] == i) continue;
    if ((*dwords)[i] < 4 || place >= 0) return false;
    place = i;
  }
  // The mask takes something of the second.
  DAVIT_DCHECK(place >= 0);
  const VReg a = s.Use(pair.a), b = s.Use(pair.b);
  const uint32_t from = (*dwords)[place] & 3;
  EmitPackedTo(s, kInsertpsXRI, def, a, b, Imm{from << 6 | static_cast<uint32_t>(place) << 4});
  return true;
}

bool ShuffleInOne(Selector& s, VReg def, const Pair& pair) {
  if (Blend(s, def, pair)) return true;
  if (const std::optional<Op> unpack = UnpackOf(pair.mask, 0, 16)) {
    EmitPair(s, def, *unpack, pair);
    return true;
  }
  return ShufflePairs(s, def, pair) || InsertLane(s, def, pair);
}

// palignr takes the lower bytes from its second source.
bool Align(Selector& s, VReg def, const Pair& pair) {
  const std::optional<uint32_t> k = RotationOf(pair.mask, 2 * kBytes);
  if (!k || *k >= kBytes) return false;
  EmitPair(s, def, kPalignrXMI, Pair{pair.b, pair.a, pair.mask}, Imm{*k});
  return true;
}

// Words of one place are wanted from one source only: blended first, they are one source.
bool BlendAndShuffle(Selector& s, VReg def, const Pair& pair) {
  uint32_t from_first = 0, from_second = 0;
  ByteMask within;
  for (int i = 0; i < kBytes; ++i) {
    const uint32_t word = 1u << pair.mask[i] % 16 / 2;
    (pair.mask[i] < 16 ? from_first : from_second) |= word;
    within[i] = pair.mask[i] % 16;
  }
  if (from_first & from_second) return false;
  const VReg a = s.Use(pair.a);
  const Rm b = UseVectorRm(s, pair.b);
  const VReg blended = EmitPacked(s, kPblendwXMI, a, b, Imm{from_second});
  ShuffleOne(s, def, blended, within);
  return true;
}

void ShuffleTwo(Selector& s, VReg def, const Pair& pair) {
  const Pair swapped = pair.Swapped();
  if (ShuffleInOne(s, def, pair) || ShuffleInOne(s, def, swapped) || Align(s, def, pair) ||
      Align(s, def, swapped) || BlendAndShuffle(s, def, pair)) {
    return;
  }
  ByteMask first, second;
  for (int i = 0; i < kBytes; ++i) {
    first[i] = pair.mask[i] < 16 ? pair.mask[i] : kZeroByte;
    second[i] = pair.mask[i] < 16 ? kZeroByte : pair.mask[i] - 16;
  }
  const VReg a = s.Use(pair.a), b = s.Use(pair.b);
  const VReg of_a = EmitPacked(s, kPshufbXM, a, VectorMem(s, VectorOfBytes(first)));
  const VReg of_b = EmitPacked(s, kPshufbXM, b, VectorMem(s, VectorOfBytes(second)));
  EmitPackedTo(s, kPorXM, def, of_a, of_b);
}

}  // namespace

template <>
void Lower<Opcode::kShuffle>(Selector& s, Value v) {
  Pair pair = {Value(s.inst(v).a), Value(s.inst(v).b),
               BytesOfVector(s.func().vectors[s.inst(v).c])};
  const VReg def = s.VRegOf(v);
  if (pair.a == pair.b) {
    for (uint8_t& byte : pair.mask) byte %= 16;
  }
  bool uses_a = false, uses_b = false;
  for (const uint8_t byte : pair.mask) (byte < 16 ? uses_a : uses_b) = true;
  if (!uses_a || (uses_b && IsZeroVector(s, pair.a))) pair = pair.Swapped();
  if (!uses_a || !uses_b) return ShuffleOne(s, def, s.Use(pair.a), pair.mask);
  if (!IsZeroVector(s, pair.b)) return ShuffleTwo(s, def, pair);
  for (uint8_t& byte : pair.mask) byte = byte < 16 ? byte : kZeroByte;
  ShuffleZero(s, def, s.Use(pair.a), pair.mask);
}

// pshufb gives 0 where the sign bit is set, else takes the number modulo 16. 0x70, added with
// saturation, sets the sign bit of all numbers from 16 on.
template <>
void Lower<Opcode::kSwizzle>(Selector& s, Value v) {
  const Value x(s.inst(v).a), numbers(s.inst(v).b);
  const VReg def = s.VRegOf(v);
  const VReg bytes = s.Use(x);
  if (s.inst(numbers).op == Opcode::kVconst) {
    ByteMask mask = BytesOfVector(s.func().vectors[s.inst(numbers).b]);
    bool zeros = false;
    for (uint8_t& byte : mask) {
      if (byte >= kBytes) byte = kZeroByte;
      zeros |= byte == kZeroByte;
    }
    return zeros ? ShuffleZero(s, def, bytes, mask) : ShuffleOne(s, def, bytes, mask);
  }
  const VReg selector = s.Use(numbers);
  const VReg saturated = EmitPacked(s, kPaddusbXM, selector, s.SplatMem(Type::kI8, 0x70));
  EmitPackedTo(s, kPshufbXM, def, bytes, saturated);
}

}  // namespace davit::isa::x64
