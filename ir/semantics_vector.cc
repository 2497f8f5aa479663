#include "ir/semantics_vector.h"

#include <algorithm>
#include <array>
#include <bit>

#include "ir/semantics.h"
#include "support/check.h"

namespace davit::ir {
namespace {

// The scalar opcode that computes each lane alone, where there is one; kAlias where not. Operands
// and result have lanes of one width.
constexpr std::array<Opcode, kNumOpcodes> MakeScalarOpcodes() {
  std::array<Opcode, kNumOpcodes> table = {};
  table.fill(Opcode::kAlias);
  const auto set = [&](Opcode vector, Opcode scalar) { table[static_cast<int>(vector)] = scalar; };
  set(Opcode::kViadd, Opcode::kIadd);
  set(Opcode::kVisub, Opcode::kIsub);
  set(Opcode::kVimul, Opcode::kImul);
  set(Opcode::kVineg, Opcode::kIneg);
  set(Opcode::kVpopcnt, Opcode::kPopcnt);
  set(Opcode::kVfadd, Opcode::kFadd);
  set(Opcode::kVfsub, Opcode::kFsub);
  set(Opcode::kVfmul, Opcode::kFmul);
  set(Opcode::kVfdiv, Opcode::kFdiv);
  set(Opcode::kVfmin, Opcode::kFmin);
  set(Opcode::kVfmax, Opcode::kFmax);
  set(Opcode::kVfabs, Opcode::kFabs);
  set(Opcode::kVfneg, Opcode::kFneg);
  set(Opcode::kVfsqrt, Opcode::kFsqrt);
  set(Opcode::kVfceil, Opcode::kFceil);
  set(Opcode::kVffloor, Opcode::kFfloor);
  set(Opcode::kVftrunc, Opcode::kFtrunc);
  set(Opcode::kVfnearest, Opcode::kFnearest);
  set(Opcode::kVfcvtFromSint, Opcode::kFcvtFromSint);
  set(Opcode::kVfcvtFromUint, Opcode::kFcvtFromUint);
  set(Opcode::kVfcvtToSintSat, Opcode::kFcvtToSintSat);
  set(Opcode::kVfcvtToUintSat, Opcode::kFcvtToUintSat);
  return table;
}
constexpr std::array<Opcode, kNumOpcodes> kScalarOpcodes = MakeScalarOpcodes();

uint64_t Scalar(Opcode op, Type result, Type operand, uint64_t a, uint64_t b = 0) {
  const uint64_t args[3] = {a, b, 0};
  uint64_t out = 0;
  TrapCode trap;
  DAVIT_CHECK(EvalPure(op, result, operand, 0, args, &out, &trap));
  return out;
}

// The vector whose lane i is fn(i), cut to its width.
template <typename Fn>
V128 MakeLanes(int bits, Fn fn) {
  V128 out;
  for (int i = 0; i < 128 / bits; ++i) out = WithLane(out, bits, i, fn(i));
  return out;
}

int64_t SignedLane(const V128& v, int bits, int i) { return SignExtend(GetLane(v, bits, i), bits); }
// The lane as a number that holds it with sign or without.
int64_t LaneNumber(const V128& v, int bits, int i, bool is_signed) {
  return is_signed ? SignedLane(v, bits, i) : static_cast<int64_t>(GetLane(v, bits, i));
}

// `v` in the range of signed or unsigned numbers of `bits` bits.
uint64_t Saturate(int64_t v, int bits, bool is_signed) {
  const int64_t lowest = is_signed ? -(int64_t{1} << (bits - 1)) : 0;
  const int64_t highest = (int64_t{1} << (is_signed ? bits - 1 : bits)) - 1;
  return static_cast<uint64_t>(std::clamp(v, lowest, highest));
}

V128 EvalLaneByLane(Opcode op, Lanes lanes, const V128 args[3]) {
  const Opcode scalar = kScalarOpcodes[static_cast<int>(op)];
  const Type type = LaneType(lanes);
  // Conversions have the other kind of lanes of 32 bits as operands.
  const bool converts = InfoOf(scalar).format == Format::kConvert;
  const Type operand = !converts ? type : type == Type::kF32 ? Type::kI32 : Type::kF32;
  const int bits = BitsOf(type);
  return MakeLanes(bits, [&](int i) {
    return Scalar(scalar, type, operand, GetLane(args[0], bits, i), GetLane(args[1], bits, i));
  });
}

V128 EvalCompare(Opcode op, uint8_t aux, const V128 args[3]) {
  const auto lanes = static_cast<Lanes>(aux >> 4);
  const uint8_t cond = aux & 15;
  const int bits = LaneBits(lanes);
  return MakeLanes(bits, [&](int i) {
    const uint64_t operands[3] = {GetLane(args[0], bits, i), GetLane(args[1], bits, i), 0};
    uint64_t holds;
    TrapCode trap;
    EvalPure(op == Opcode::kVicmp ? Opcode::kIcmp : Opcode::kFcmp, Type::kI32, LaneType(lanes),
             cond, operands, &holds, &trap);
    return 0 - holds;
  });
}

// b < a ? b : a, or a < b ? b : a: the operand itself, whatever its bits are.
V128 EvalPseudoMinOrMax(bool min, Lanes lanes, const V128 args[3]) {
  const uint8_t aux =
      static_cast<uint8_t>(static_cast<int>(lanes) << 4) | static_cast<uint8_t>(FloatCond::kLt);
  const V128 operands[3] = {args[min ? 1 : 0], args[min ? 0 : 1], {}};
  const V128 takes_b = EvalCompare(Opcode::kVfcmp, aux, operands);
  return {(args[1].low & takes_b.low) | (args[0].low & ~takes_b.low),
          (args[1].high & takes_b.high) | (args[0].high & ~takes_b.high)};
}

// Opcodes without lanes.
V128 EvalWhole(Opcode op, const V128 args[3]) {
  const V128 &a = args[0], &b = args[1], &c = args[2];
  switch (op) {
    case Opcode::kVand:
      return {a.low & b.low, a.high & b.high};
    case Opcode::kVor:
      return {a.low | b.low, a.high | b.high};
    case Opcode::kVxor:
      return {a.low ^ b.low, a.high ^ b.high};
    case Opcode::kVnot:
      return {~a.low, ~a.high};
    case Opcode::kVandnot:
      return {a.low & ~b.low, a.high & ~b.high};
    case Opcode::kVbitselect:
      return {(a.low & c.low) | (b.low & ~c.low), (a.high & c.high) | (b.high & ~c.high)};
    case Opcode::kVanyTrue:
      return {(a.low | a.high) != 0, 0};
    case Opcode::kSwizzle:
      return MakeLanes(8, [&](int i) {
        const auto from = static_cast<int>(GetLane(b, 8, i));
        return from < 16 ? GetLane(a, 8, from) : 0;
      });
    case Opcode::kShuffle:
      return MakeLanes(8, [&](int i) {
        const auto from = static_cast<int>(GetLane(c, 8, i));
        return GetLane(from < 16 ? a : b, 8, from % 16);
      });
    default:
      DAVIT_CHECK(!"not a vector opcode");
      return {};
  }
}

// From and to scalars.
V128 EvalLaneAccess(Opcode op, Lanes lanes, const V128 args[3]) {
  const int bits = LaneBits(lanes);
  const auto lane = [&](const V128& number) { return static_cast<int>(number.low); };
  switch (op) {
    case Opcode::kSplat:
      return MakeLanes(bits, [&](int) { return args[0].low; });
    case Opcode::kScalarToVector:
      return {args[0].low, 0};
    case Opcode::kExtractLane:
    case Opcode::kExtractLaneU:
      return {GetLane(args[0], bits, lane(args[1])), 0};
    case Opcode::kExtractLaneS:
      return {ZeroExtend(static_cast<uint64_t>(SignedLane(args[0], bits, lane(args[1]))), 32), 0};
    case Opcode::kReplaceLane:
      return WithLane(args[0], bits, lane(args[2]), args[1].low);
    case Opcode::kVallTrue: {
      bool all = true;
      for (int i = 0; i < 128 / bits; ++i) all &= GetLane(args[0], bits, i) != 0;
      return {all, 0};
    }
    default: {
      uint64_t mask = 0;
      for (int i = 0; i < 128 / bits; ++i) mask |= (GetLane(args[0], bits, i) >> (bits - 1)) << i;
      return {mask, 0};
    }
  }
}

// Integer lanes that no scalar opcode computes.
V128 EvalIntLanes(Opcode op, Lanes lanes, const V128 args[3]) {
  const int bits = LaneBits(lanes);
  const auto map = [&](bool is_signed, auto fn) {
    return MakeLanes(bits, [&](int i) {
      return static_cast<uint64_t>(
          fn(LaneNumber(args[0], bits, i, is_signed), LaneNumber(args[1], bits, i, is_signed)));
    });
  };
  const auto add = [&](bool is_signed) {
    return map(is_signed, [&](int64_t a, int64_t b) { return Saturate(a + b, bits, is_signed); });
  };
  const auto subtract = [&](bool is_signed) {
    return map(is_signed, [&](int64_t a, int64_t b) { return Saturate(a - b, bits, is_signed); });
  };
  const auto shift = [&](Opcode scalar) {
    return MakeLanes(bits, [&](int i) {
      return Scalar(scalar, LaneType(lanes), Type::kVoid, GetLane(args[0], bits, i), args[1].low);
    });
  };
  const auto smaller = [](int64_t a, int64_t b) { return std::min(a, b); };
  const auto larger = [](int64_t a, int64_t b) { return std::max(a, b); };
  switch (op) {
    case Opcode::kViabs:
      return map(true, [](int64_t a, int64_t) {
        return a < 0 ? 0 - static_cast<uint64_t>(a) : static_cast<uint64_t>(a);
      });
    case Opcode::kViaddSatS:
      return add(true);
    case Opcode::kViaddSatU:
      return add(false);
    case Opcode::kVisubSatS:
      return subtract(true);
    case Opcode::kVisubSatU:
      return subtract(false);
    case Opcode::kViminS:
      return map(true, smaller);
    case Opcode::kViminU:
      return map(false, smaller);
    case Opcode::kVimaxS:
      return map(true, larger);
    case Opcode::kVimaxU:
      return map(false, larger);
    case Opcode::kVavgrU:
      return map(false, [](int64_t a, int64_t b) { return (a + b + 1) >> 1; });
    case Opcode::kVq15mulrSat:
      return map(true,
                 [](int64_t a, int64_t b) { return Saturate((a * b + 0x4000) >> 15, 16, true); });
    case Opcode::kVishl:
      return shift(Opcode::kIshl);
    case Opcode::kVsshr:
      return shift(Opcode::kSshr);
    case Opcode::kVushr:
      return shift(Opcode::kUshr);
    default:
      DAVIT_CHECK(!"not an opcode of integer lanes");
      return {};
  }
}

V128 Extend(const V128& v, int bits, bool high, bool is_signed) {
  const int first = high ? 128 / bits : 0;
  return MakeLanes(bits, [&](int i) {
    return static_cast<uint64_t>(LaneNumber(v, bits / 2, first + i, is_signed));
  });
}

V128 ExtendAndMultiply(const V128 args[3], int bits, bool high, bool is_signed) {
  const V128 a = Extend(args[0], bits, high, is_signed);
  const V128 b = Extend(args[1], bits, high, is_signed);
  return MakeLanes(bits, [&](int i) { return GetLane(a, bits, i) * GetLane(b, bits, i); });
}

// Lanes of `bits` bits from operands of half or double the width.
V128 EvalWidths(Opcode op, Lanes lanes, const V128 args[3]) {
  const int bits = LaneBits(lanes);
  const int half = bits / 2;
  const auto narrow = [&](bool is_signed) {
    const int count = 64 / bits;
    return MakeLanes(bits, [&](int i) {
      return Saturate(SignedLane(args[i < count ? 0 : 1], 2 * bits, i % count), bits, is_signed);
    });
  };
  const auto add_pairs = [&](bool is_signed) {
    return MakeLanes(bits, [&](int i) {
      return static_cast<uint64_t>(LaneNumber(args[0], half, 2 * i, is_signed) +
                                   LaneNumber(args[0], half, 2 * i + 1, is_signed));
    });
  };
  switch (op) {
    case Opcode::kVnarrowS:
      return narrow(true);
    case Opcode::kVnarrowU:
      return narrow(false);
    case Opcode::kVextendLowS:
      return Extend(args[0], bits, false, true);
    case Opcode::kVextendLowU:
      return Extend(args[0], bits, false, false);
    case Opcode::kVextendHighS:
      return Extend(args[0], bits, true, true);
    case Opcode::kVextendHighU:
      return Extend(args[0], bits, true, false);
    case Opcode::kVextmulLowS:
      return ExtendAndMultiply(args, bits, false, true);
    case Opcode::kVextmulLowU:
      return ExtendAndMultiply(args, bits, false, false);
    case Opcode::kVextmulHighS:
      return ExtendAndMultiply(args, bits, true, true);
    case Opcode::kVextmulHighU:
      return ExtendAndMultiply(args, bits, true, false);
    case Opcode::kVextaddPairwiseS:
      return add_pairs(true);
    case Opcode::kVextaddPairwiseU:
      return add_pairs(false);
    default:  // vdot
      return MakeLanes(bits, [&](int i) {
        const auto product = [&](int k) {
          return SignedLane(args[0], half, k) * SignedLane(args[1], half, k);
        };
        return static_cast<uint64_t>(product(2 * i) + product(2 * i + 1));
      });
  }
}

// Conversions between two lanes of 64 bits and the two low ones of 32 bits; high lanes become 0.
V128 EvalConvertTwo(Opcode op, const V128& a) {
  const auto widen = [&](Opcode scalar, Type from) {
    return MakeLanes(64,
                     [&](int i) { return Scalar(scalar, Type::kF64, from, GetLane(a, 32, i)); });
  };
  const auto narrow = [&](Opcode scalar, Type to) {
    return MakeLanes(
        32, [&](int i) { return i < 2 ? Scalar(scalar, to, Type::kF64, GetLane(a, 64, i)) : 0; });
  };
  switch (op) {
    case Opcode::kVfcvtLowFromSint:
      return widen(Opcode::kFcvtFromSint, Type::kI32);
    case Opcode::kVfcvtLowFromUint:
      return widen(Opcode::kFcvtFromUint, Type::kI32);
    case Opcode::kVfpromoteLow:
      return widen(Opcode::kFpromote, Type::kF32);
    case Opcode::kVfcvtToSintSatZero:
      return narrow(Opcode::kFcvtToSintSat, Type::kI32);
    case Opcode::kVfcvtToUintSatZero:
      return narrow(Opcode::kFcvtToUintSat, Type::kI32);
    default:
      return narrow(Opcode::kFdemote, Type::kF32);
  }
}

}  // namespace

V128 EvalVector(Opcode op, uint8_t aux, const V128 args[3]) {
  const auto lanes = static_cast<Lanes>(aux);
  if (InfoOf(op).lanes.empty()) return EvalWhole(op, args);
  if (kScalarOpcodes[static_cast<int>(op)] != Opcode::kAlias) {
    return EvalLaneByLane(op, lanes, args);
  }
  switch (op) {
    case Opcode::kVicmp:
    case Opcode::kVfcmp:
      return EvalCompare(op, aux, args);
    case Opcode::kVpmin:
    case Opcode::kVpmax:
      return EvalPseudoMinOrMax(op == Opcode::kVpmin, lanes, args);
    case Opcode::kSplat:
    case Opcode::kScalarToVector:
    case Opcode::kExtractLane:
    case Opcode::kExtractLaneS:
    case Opcode::kExtractLaneU:
    case Opcode::kReplaceLane:
    case Opcode::kVallTrue:
    case Opcode::kVbitmask:
      return EvalLaneAccess(op, lanes, args);
    case Opcode::kVnarrowS:
    case Opcode::kVnarrowU:
    case Opcode::kVextendLowS:
    case Opcode::kVextendLowU:
    case Opcode::kVextendHighS:
    case Opcode::kVextendHighU:
    case Opcode::kVextmulLowS:
    case Opcode::kVextmulLowU:
    case Opcode::kVextmulHighS:
    case Opcode::kVextmulHighU:
    case Opcode::kVextaddPairwiseS:
    case Opcode::kVextaddPairwiseU:
    case Opcode::kVdot:
      return EvalWidths(op, lanes, args);
    case Opcode::kVfcvtLowFromSint:
    case Opcode::kVfcvtLowFromUint:
    case Opcode::kVfpromoteLow:
    case Opcode::kVfcvtToSintSatZero:
    case Opcode::kVfcvtToUintSatZero:
    case Opcode::kVfdemoteZero:
      return EvalConvertTwo(op, args[0]);
    default:
      return EvalIntLanes(op, lanes, args);
  }
}

}  // namespace davit::ir
