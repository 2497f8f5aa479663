// Shuffles and swizzles: the best instructions for a mask.
//
// A mask is sixteen byte numbers: 0 to 15 of the first source, 16 to 31 of the second, kZeroByte
// for 0. What one instruction can do is in two tables of masks, of one source and of two; a mask is
// looked up there first, with the sources in either order. If it is in neither, it is one of them
// and a lane put in (ins), or one of each after the other, or a choice between bytes of the same
// place (bsl), or what tbl does with anything: a constant and, of two sources, two moves, since tbl
// takes them from consecutive registers.
#include <algorithm>
#include <array>
#include <bit>
#include <span>

#include "isa/aarch64/vector.h"

namespace davit::isa::aarch64 {
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

// --- What one instruction does ---

struct Row {
  Op op = kArgs;
  // Immediate of ext and dup.
  uint32_t imm = 0;
  // It moves units of so many bytes.
  int unit = 1;
  ByteMask bytes = {};
};

// The byte from which byte i comes if units come from the units that `source` says.
template <typename Source>
consteval Row MakeRow(Op op, uint32_t imm, int unit, Source source) {
  Row row = {op, imm, unit, {}};
  for (int i = 0; i < kBytes; ++i) {
    row.bytes[i] = static_cast<uint8_t>(source(i / unit) * unit + i % unit);
  }
  return row;
}

constexpr int kUnits = 4;
constexpr int kNumPairRows = 6 * kUnits + kBytes - 1;
// Of two sources: zip, uzp and trn by units of 1 to 8 bytes, ext.
consteval std::array<Row, kNumPairRows> MakePairRows() {
  std::array<Row, kNumPairRows> rows;
  int n = 0;
  for (int log2 = 0; log2 < kUnits; ++log2) {
    const int unit = 1 << log2, lanes = kBytes / unit;
    for (const int odd : {0, 1}) {
      const auto zip = [=](int i) { return (i % 2) * lanes + odd * lanes / 2 + i / 2; };
      const auto uzp = [=](int i) { return 2 * i + odd; };
      const auto trn = [=](int i) { return (i % 2) * lanes + i / 2 * 2 + odd; };
      rows[n++] = MakeRow(RowAt(odd ? kZip2B16 : kZip1B16, log2), 0, unit, zip);
      rows[n++] = MakeRow(RowAt(odd ? kUzp2B16 : kUzp1B16, log2), 0, unit, uzp);
      rows[n++] = MakeRow(RowAt(odd ? kTrn2B16 : kTrn1B16, log2), 0, unit, trn);
    }
  }
  for (int k = 1; k < kBytes; ++k) {
    const int unit = k & -k;
    rows[n++] = MakeRow(kExtB16, static_cast<uint32_t>(k), unit,
                        [=](int i) { return (i + k / unit) % (2 * kBytes / unit); });
  }
  return rows;
}
constexpr std::array<Row, kNumPairRows> kPairRows = MakePairRows();

constexpr int kNumDups = 16 + 8 + 4 + 2;
constexpr int kNumReversals = 6;
constexpr int kNumOneRows = kNumDups + kNumReversals + kNumPairRows;
// Of one source: dup, rev, and the rows of two sources that are the same.
consteval std::array<Row, kNumOneRows> MakeOneRows() {
  std::array<Row, kNumOneRows> rows;
  int n = 0;
  for (int log2 = kUnits; log2-- > 0;) {
    for (int lane = 0; lane < kBytes >> log2; ++lane) {
      rows[n++] = MakeRow(RowAt(kDupB16, log2), static_cast<uint32_t>(lane), 1 << log2,
                          [=](int) { return lane; });
    }
  }
  constexpr struct {
    Op op;
    int unit, within;
  } kReversals[kNumReversals] = {{kRev64S4, 4, 8}, {kRev64H8, 2, 8},  {kRev64B16, 1, 8},
                                 {kRev32H8, 2, 4}, {kRev32B16, 1, 4}, {kRev16B16, 1, 2}};
  for (const auto& r : kReversals) {
    rows[n++] = MakeRow(r.op, 0, r.unit, [=](int i) { return i ^ (r.within / r.unit - 1); });
  }
  for (Row row : kPairRows) {
    for (uint8_t& byte : row.bytes) byte %= kBytes;
    rows[n++] = row;
  }
  return rows;
}
constexpr std::array<Row, kNumOneRows> kOneRows = MakeOneRows();

const Row* FindRow(std::span<const Row> rows, const ByteMask& mask) {
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&mask](const Row& r) { return r.bytes == mask; });
  return row == rows.end() ? nullptr : &*row;
}

void EmitRow(Selector& s, VReg def, const Row& row, VReg a, VReg b) {
  if (OperandsOf(row.op).num_operands == 2) {
    s.Emit(row.op, def, a, Imm{row.imm});
  } else {
    s.Emit(row.op, def, a, b, Imm{row.imm});
  }
}

// --- Lanes put in ---

// The largest unit that the mask moves as a whole.
int UnitOf(const ByteMask& mask) {
  int unit = 8;
  for (; unit > 1; unit /= 2) {
    bool whole = true;
    for (int i = 0; i < kBytes; ++i) {
      whole &= mask[i] % unit == i % unit && mask[i] - i % unit == mask[i - i % unit];
    }
    if (whole) break;
  }
  return unit;
}

struct Insertion {
  int unit;
  // Unit number `to` is number `from` of the sources.
  int to, from;
};

// The mask differs from `from` in one unit; it does differ.
std::optional<Insertion> MatchInsertion(const ByteMask& mask, const ByteMask& from) {
  int first = -1, last = -1;
  for (int i = 0; i < kBytes; ++i) {
    if (mask[i] == from[i]) continue;
    if (first < 0) first = i;
    last = i;
  }
  DAVIT_DCHECK(first >= 0);
  // The smallest unit that holds all differences.
  int unit = 1;
  while (first / unit != last / unit) unit *= 2;
  const int begin = first / unit * unit;
  if (unit > 8 || mask[begin] % unit != 0) return std::nullopt;
  for (int i = 1; i < unit; ++i) {
    if (mask[begin + i] != mask[begin] + i) return std::nullopt;
  }
  return Insertion{unit, begin / unit, mask[begin] / unit};
}

// def = x with the insertion from a and b, which are the bytes 0 to 15 and 16 to 31.
void EmitInsertion(Selector& s, VReg def, VReg x, const Insertion& ins, VReg a, VReg b) {
  const int lanes = kBytes / ins.unit;
  const VReg from = ins.from < lanes ? a : b;
  s.Emit(RowAt(kInsB16, std::countr_zero(static_cast<unsigned>(ins.unit))), def, x, from,
         Imm{static_cast<uint32_t>(ins.to)}, Aux{static_cast<uint32_t>(ins.from % lanes)});
}

constexpr ByteMask Identity() {
  ByteMask mask;
  for (int i = 0; i < kBytes; ++i) mask[i] = static_cast<uint8_t>(i);
  return mask;
}
constexpr ByteMask kIdentity = Identity();

// --- One source ---

void ShuffleOne(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  if (mask == kIdentity) {
    s.Emit(kMoveVector, def, x);
  } else if (const Row* row = FindRow(kOneRows, mask)) {
    EmitRow(s, def, *row, x, x);
  } else if (const auto insertion = MatchInsertion(mask, kIdentity)) {
    EmitInsertion(s, def, x, *insertion, x, x);
  } else {
    const VReg numbers = s.VectorConstant(VectorOfBytes(mask));
    s.Emit(kTblB16, def, x, numbers);
  }
}

// --- One source and zeros ---

// Units, those of the low half or the high one, zero-extended to twice their width.
bool ZeroExtend(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  for (int log2 = 0; log2 < kUnits; ++log2) {
    const int unit = 1 << log2;
    for (const int first : {0, 8}) {
      bool fits = true;
      for (int i = 0; i < kBytes; ++i) {
        const int wanted =
            i % (2 * unit) < unit ? first + i / (2 * unit) * unit + i % unit : kZeroByte;
        fits &= mask[i] == wanted;
      }
      if (!fits || (unit == 8 && first != 0)) continue;
      s.Emit(unit == 8 ? kFmovD : RowAt(kUxtlH8, log2 + (first ? 3 : 0)), def, x);
      return true;
    }
  }
  return false;
}

// Lanes shifted by whole bytes.
bool ShiftLanes(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  for (int log2 = 1; log2 < kUnits; ++log2) {
    const int width = 1 << log2;
    for (int k = 1; k < width; ++k) {
      bool left = true, right = true;
      for (int i = 0; i < kBytes; ++i) {
        left &= mask[i] == (i % width < k ? kZeroByte : i - k);
        right &= mask[i] == (i % width + k < width ? i + k : kZeroByte);
      }
      if (!left && !right) continue;
      s.Emit(RowAt(left ? kShlIB16 : kUshrIB16, log2), def, x,
             Imm{static_cast<uint32_t>(left ? 8 * k : 8 * (width - k))});
      return true;
    }
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
    const VReg zero = s.VectorConstant(V128());
    s.Emit(kExtB16, def, left ? zero : x, left ? x : zero,
           Imm{static_cast<uint32_t>(left ? kBytes - k : k)});
    return true;
  }
  return false;
}

// Bytes that stay, or turn to zero.
bool Keep(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  ByteMask cleared;
  for (int i = 0; i < kBytes; ++i) {
    if (mask[i] != i && mask[i] != kZeroByte) return false;
    cleared[i] = mask[i] == i ? 0 : 0xff;
  }
  const V128 bits = VectorOfBytes(cleared);
  if (const std::optional<ImmRow> row = MatchBicImm(bits)) {
    s.Emit(row->op, def, x, Imm{row->imm}, Aux{row->aux});
  } else {
    const VReg constant = s.VectorConstant(bits);
    s.Emit(kBicB16, def, x, constant);
  }
  return true;
}

void ShuffleZero(Selector& s, VReg def, VReg x, const ByteMask& mask) {
  if (ZeroExtend(s, def, x, mask) || ShiftLanes(s, def, x, mask) || ShiftBytes(s, def, x, mask) ||
      Keep(s, def, x, mask)) {
    return;
  }
  const VReg numbers = s.VectorConstant(VectorOfBytes(mask));
  s.Emit(kTblB16, def, x, numbers);
}

// --- Two sources ---

struct Pair {
  VReg a, b;
  ByteMask mask;

  Pair Swapped() const {
    Pair swapped = {b, a, mask};
    for (uint8_t& byte : swapped.mask) byte ^= 16;
    return swapped;
  }
};

bool ShuffleInOne(Selector& s, VReg def, const Pair& pair) {
  if (const Row* row = FindRow(kPairRows, pair.mask)) {
    EmitRow(s, def, *row, pair.a, pair.b);
    return true;
  }
  const auto insertion = MatchInsertion(pair.mask, kIdentity);
  if (insertion) EmitInsertion(s, def, pair.a, *insertion, pair.a, pair.b);
  return insertion.has_value();
}

// Bytes that stay in their places.
bool Blend(Selector& s, VReg def, const Pair& pair) {
  ByteMask first;
  for (int i = 0; i < kBytes; ++i) {
    if (pair.mask[i] % kBytes != i) return false;
    first[i] = pair.mask[i] < kBytes ? 0xff : 0;
  }
  const VReg choice = s.VectorConstant(VectorOfBytes(first));
  s.Emit(kBslB16, def, choice, pair.a, pair.b);
  return true;
}

// A row of one source that makes the mask of what `row` gives.
const Row* FindSecond(const Row& row, const ByteMask& mask, int unit) {
  const auto gives = [&](const Row& second) {
    for (int i = 0; i < kBytes; i += unit) {
      if (row.bytes[second.bytes[i]] != mask[i]) return false;
    }
    return true;
  };
  for (const Row& second : kOneRows) {
    if (second.unit >= unit && gives(second)) return &second;
  }
  return nullptr;
}

// A row of two sources, then a lane put in or a row of one source. Bytes are left to tbl.
bool ShuffleInTwo(Selector& s, VReg def, const Pair& pair) {
  const int unit = UnitOf(pair.mask);
  if (unit == 1) return false;
  for (const Row& row : kPairRows) {
    if (row.unit < unit) continue;
    const auto insertion = MatchInsertion(pair.mask, row.bytes);
    const Row* second = insertion ? nullptr : FindSecond(row, pair.mask, unit);
    if (!insertion && second == nullptr) continue;
    const VReg first = NewVector(s);
    EmitRow(s, first, row, pair.a, pair.b);
    if (insertion) {
      EmitInsertion(s, def, first, *insertion, pair.a, pair.b);
    } else {
      EmitRow(s, def, *second, first, first);
    }
    return true;
  }
  return false;
}

// Two lanes put in.
bool InsertTwo(Selector& s, VReg def, const Pair& pair) {
  const int unit = UnitOf(pair.mask);
  ByteMask one = kIdentity;
  for (int i = 0; i < kBytes; i += unit) {
    if (pair.mask[i] == i) continue;
    std::copy_n(pair.mask.begin() + i, unit, one.begin() + i);
    break;
  }
  const auto first = MatchInsertion(one, kIdentity), second = MatchInsertion(pair.mask, one);
  if (!first || !second) return false;
  const VReg x = NewVector(s);
  EmitInsertion(s, x, pair.a, *first, pair.a, pair.b);
  EmitInsertion(s, def, x, *second, pair.a, pair.b);
  return true;
}

void ShuffleTwo(Selector& s, VReg def, const Pair& pair) {
  const Pair swapped = pair.Swapped();
  if (ShuffleInOne(s, def, pair) || ShuffleInOne(s, def, swapped) || Blend(s, def, pair) ||
      ShuffleInTwo(s, def, pair) || ShuffleInTwo(s, def, swapped) || InsertTwo(s, def, pair) ||
      InsertTwo(s, def, swapped)) {
    return;
  }
  const VReg numbers = s.VectorConstant(VectorOfBytes(pair.mask));
  s.Emit(kTbl2, def, pair.a, pair.b, numbers);
}

}  // namespace

template <>
void Lower<Opcode::kShuffle>(Selector& s, Value v) {
  Value a(s.inst(v).a), b(s.inst(v).b);
  ByteMask mask = BytesOfVector(s.func().vectors[s.inst(v).c]);
  const VReg def = s.VRegOf(v);
  if (a == b) {
    for (uint8_t& byte : mask) byte %= kBytes;
  }
  const auto is_second = [](uint8_t byte) { return byte >= kBytes; };
  const bool uses_b = std::any_of(mask.begin(), mask.end(), is_second);
  const bool uses_a = !std::all_of(mask.begin(), mask.end(), is_second);
  if (!uses_a || (uses_b && IsZeroVector(s, a))) {
    std::swap(a, b);
    for (uint8_t& byte : mask) byte ^= kBytes;
  }
  if (!uses_a || !uses_b) return ShuffleOne(s, def, s.Use(a), mask);
  if (!IsZeroVector(s, b)) {
    const VReg first = s.Use(a), second = s.Use(b);
    return ShuffleTwo(s, def, {first, second, mask});
  }
  for (uint8_t& byte : mask) byte = byte < kBytes ? byte : kZeroByte;
  ShuffleZero(s, def, s.Use(a), mask);
}

// tbl gives 0 for numbers from 16 on, as swizzle does.
template <>
void Lower<Opcode::kSwizzle>(Selector& s, Value v) {
  const Value x(s.inst(v).a), numbers(s.inst(v).b);
  const VReg def = s.VRegOf(v);
  const VReg bytes = s.Use(x);
  if (const V128* bits = MatchVconst(s, numbers)) {
    ByteMask mask = BytesOfVector(*bits);
    bool zeros = false;
    for (uint8_t& byte : mask) {
      if (byte >= kBytes) byte = kZeroByte;
      zeros |= byte == kZeroByte;
    }
    return zeros ? ShuffleZero(s, def, bytes, mask) : ShuffleOne(s, def, bytes, mask);
  }
  s.Emit(kTblB16, def, bytes, s.Use(numbers));
}

}  // namespace davit::isa::aarch64
