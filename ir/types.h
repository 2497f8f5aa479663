// The types of IR values, the traps, and the conditions of comparisons.
#ifndef DAVIT_IR_TYPES_H_
#define DAVIT_IR_TYPES_H_

#include <cstdint>
#include <string_view>

namespace davit::ir {

// Integers have no sign; an operation gives them one. kRef is an opaque 64-bit reference (function
// or host object), compared only for equality. kVoid is the type of an instruction without a
// result.
enum class Type : uint8_t { kVoid, kI8, kI16, kI32, kI64, kF32, kF64, kV128, kRef };
inline constexpr int kNumTypes = 9;

constexpr bool IsInt(Type t) { return t >= Type::kI8 && t <= Type::kI64; }
constexpr bool IsFloat(Type t) { return t == Type::kF32 || t == Type::kF64; }
// Size in bits; 0 for kVoid.
constexpr int BitsOf(Type t) {
  constexpr uint8_t kBits[kNumTypes] = {0, 8, 16, 32, 64, 32, 64, 128, 64};
  return kBits[static_cast<int>(t)];
}
constexpr int BytesOf(Type t) { return BitsOf(t) / 8; }
std::string_view TypeName(Type t);

// How an operation divides a v128, whose type says nothing of it. Lane 0 is the lowest.
enum class Lanes : uint8_t { kI8x16, kI16x8, kI32x4, kI64x2, kF32x4, kF64x2 };
inline constexpr int kNumLanes = 6;
// The type of one lane.
constexpr Type LaneType(Lanes l) { return static_cast<Type>(static_cast<int>(l) + 1); }
static_assert(LaneType(Lanes::kI8x16) == Type::kI8 && LaneType(Lanes::kF64x2) == Type::kF64);
// The type of a scalar that becomes a lane or comes from one: narrow integers are the low bits of
// an i32.
constexpr Type LaneScalar(Lanes l) { return l <= Lanes::kI16x8 ? Type::kI32 : LaneType(l); }
constexpr int LaneBits(Lanes l) { return BitsOf(LaneType(l)); }
constexpr int LaneCount(Lanes l) { return 128 / LaneBits(l); }
constexpr bool IsFloat(Lanes l) { return l >= Lanes::kF32x4; }
// "i8x16"
std::string_view LanesName(Lanes l);

// The bits of a v128: byte 0 is the lowest of `low`.
struct V128 {
  uint64_t low = 0;
  uint64_t high = 0;
  friend bool operator==(const V128&, const V128&) = default;
};

// Conditions of icmp. The order puts each condition beside its inverse.
enum class IntCond : uint8_t { kEq, kNe, kSlt, kSge, kSgt, kSle, kUlt, kUge, kUgt, kUle };
inline constexpr int kNumIntConds = 10;
constexpr IntCond Inverse(IntCond c) { return static_cast<IntCond>(static_cast<uint8_t>(c) ^ 1); }
// The condition that holds for (b, a) where `c` holds for (a, b).
constexpr IntCond Swapped(IntCond c) {
  constexpr IntCond kSwapped[kNumIntConds] = {
      IntCond::kEq,  IntCond::kNe,  IntCond::kSgt, IntCond::kSle, IntCond::kSlt,
      IntCond::kSge, IntCond::kUgt, IntCond::kUle, IntCond::kUlt, IntCond::kUge};
  return kSwapped[static_cast<int>(c)];
}
std::string_view IntCondName(IntCond c);

// Conditions of fcmp. kNe is true for unordered operands, the others are false for them (IEEE 754,
// Wasm).
enum class FloatCond : uint8_t { kEq, kNe, kLt, kGt, kLe, kGe };
inline constexpr int kNumFloatConds = 6;
// The condition that holds for (b, a) where `c` holds for (a, b).
constexpr FloatCond Swapped(FloatCond c) {
  constexpr FloatCond kSwapped[kNumFloatConds] = {FloatCond::kEq, FloatCond::kNe, FloatCond::kGt,
                                                  FloatCond::kLt, FloatCond::kGe, FloatCond::kLe};
  return kSwapped[static_cast<int>(c)];
}
std::string_view FloatCondName(FloatCond c);

// Why a program stops. The names are those of the WebAssembly specification's test suite.
enum class TrapCode : uint8_t {
  kUnreachable,
  kMemoryOutOfBounds,
  kTableOutOfBounds,
  kIndirectCallToNull,
  kBadSignature,
  kIntegerOverflow,
  kIntegerDivideByZero,
  kBadConversionToInteger,
  kStackOverflow,
  kNullReference,
  kHeapMisaligned,
  kInterrupt,
  // A trap that a host function raised.
  kHost,
};
inline constexpr int kNumTrapCodes = 13;
// Identifier as in IR text ("memory_out_of_bounds").
std::string_view TrapCodeName(TrapCode code);
// Sentence for people ("out of bounds memory access").
std::string_view TrapCodeMessage(TrapCode code);

// What is known of a memory access; the `aux` byte of loads and stores.
class MemFlags {
 public:
  // The state that the access may touch. Accesses of different regions never alias; kNone aliases
  // all.
  enum Region : uint8_t {
    kAny = 0,
    kMemory = 1,
    kGlobals = 2,
    kTables = 3,
    kInstance = 4,
    kStack = 5
  };

  constexpr MemFlags() = default;
  static constexpr MemFlags FromByte(uint8_t byte) {
    MemFlags flags;
    flags.byte_ = byte;
    return flags;
  }
  constexpr uint8_t byte() const { return byte_; }
  // The access may fault; the fault is the trap kMemoryOutOfBounds. Without it the address is known
  // to be good.
  constexpr bool trapping() const { return byte_ & 1; }
  // Loads only: the location never changes while the function runs, so that the load is pure where
  // it cannot trap.
  constexpr bool readonly() const { return byte_ & 2; }
  // The address is a multiple of the access size.
  constexpr bool aligned() const { return byte_ & 4; }
  constexpr Region region() const { return static_cast<Region>(byte_ >> 4); }
  constexpr MemFlags WithTrapping() const { return FromByte(byte_ | 1); }
  constexpr MemFlags WithReadonly() const { return FromByte(byte_ | 2); }
  constexpr MemFlags WithAligned() const { return FromByte(byte_ | 4); }
  constexpr MemFlags WithRegion(Region r) const {
    return FromByte(static_cast<uint8_t>((byte_ & 15) | r << 4));
  }
  friend constexpr bool operator==(MemFlags, MemFlags) = default;

 private:
  uint8_t byte_ = 0;
};

// How a function is called.
enum class CallConv : uint8_t {
  // Davit's own, between compiled functions: arguments and results in registers, the context in a
  // pinned register.
  kDavit,
  // The platform's C convention (System V on x86-64, AAPCS64 on AArch64). At most two results.
  kC,
};

}  // namespace davit::ir

#endif  // DAVIT_IR_TYPES_H_
