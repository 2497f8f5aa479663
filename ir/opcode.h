// Opcode and what is known about each, generated from ir/opcodes.def.
#ifndef DAVIT_IR_OPCODE_H_
#define DAVIT_IR_OPCODE_H_

#include <cstdint>
#include <string_view>

#include "ir/types.h"

namespace davit::ir {

enum class Opcode : uint16_t {
#define DAVIT_IR_OP(Name, ...) k##Name,
#include "ir/opcodes.def"
#undef DAVIT_IR_OP
};
inline constexpr int kNumOpcodes = 0
#define DAVIT_IR_OP(...) +1
#include "ir/opcodes.def"
#undef DAVIT_IR_OP
    ;

// The meaning of an instruction's fields a, b, c and aux.
enum class Format : uint8_t {
  // b, c: the low and high half of a 64-bit constant.
  kConst,
  // a: the block, b: the parameter's number. Parameters are the first instructions of their block,
  // in order.
  kParam,
  // a: a call, b: the number (>= 1) of its result.
  kProj,
  // b: a plain number (pinned register, function, stack slot).
  kIndex,
  // a
  kUnary,
  // a, b
  kBinary,
  // a: i64, b: i32
  kAddUext,
  // a, b; aux: IntCond
  kIntCmp,
  // a, b; aux: FloatCond
  kFloatCmp,
  // a: condition, b, c
  kSelect,
  // a, of another type than the result
  kConvert,
  // a: address, c: offset, aux: MemFlags
  kLoad,
  // a: value, b: address, c: offset, aux: MemFlags
  kStore,
  // a: FuncRef, (b, c): begin and count of the arguments in the pool
  kCall,
  // a: SigRef, (b, c): begin and count in the pool of: callee address (i64), arguments.
  // aux bit 0: the first argument is the callee's context; see kSwitchContext in ir/function.h.
  kCallIndirect,
  // aux: TrapCode
  kTrap,
  // a: condition, aux: TrapCode
  kTrapIf,
  // b: Edge
  kJump,
  // a: condition, b, c: Edge
  kBranch,
  // a: index, (b, c): begin and count of Edges in the pool
  kBrTable,
  // (b, c): begin and count of the results in the pool
  kReturn,
  // b: position in Function::vectors
  kVecConst,
  // a, b, c
  kTernary,
  // a, b; c: position of the 16 byte numbers in Function::vectors
  kShuffle,
  // The formats from here on have Lanes in aux; see Inst::lanes.
  // a: a scalar, of type LaneScalar
  kFromScalar,
  // a; b: number of a lane. The result is of type LaneScalar.
  kExtractLane,
  // a; b: a scalar, of type LaneScalar; c: number of a lane
  kReplaceLane,
  // a
  kVecUnary,
  // a, b
  kVecBinary,
  // a; b: i32
  kVecShift,
  // a, b; aux: Lanes << 4 | IntCond
  kVecIntCmp,
  // a, b; aux: Lanes << 4 | FloatCond
  kVecFloatCmp,
};

enum class Effects : uint8_t { kPure, kPinned, kTraps, kReads, kWrites, kCall, kEnds };

// A set of types, bit = Type.
class TypeSet {
 public:
  // From the letters of ir/opcodes.def.
  static constexpr TypeSet Parse(std::string_view letters) {
    TypeSet set;
    for (char c : letters) {
      switch (c) {
        case '.':
          set.Add(Type::kVoid);
          break;
        case 'b':
          set.Add(Type::kI8);
          break;
        case 'h':
          set.Add(Type::kI16);
          break;
        case 'w':
          set.Add(Type::kI32);
          break;
        case 'l':
          set.Add(Type::kI64);
          break;
        case 's':
          set.Add(Type::kF32);
          break;
        case 'd':
          set.Add(Type::kF64);
          break;
        case 'q':
          set.Add(Type::kV128);
          break;
        case 'r':
        case 'R':
          set.Add(Type::kRef);
          break;
        case 'I':
          set.bits_ |= Parse("bhwl").bits_;
          break;
        case 'N':
          set.bits_ |= Parse("wl").bits_;
          break;
        case 'F':
          set.bits_ |= Parse("sd").bits_;
          break;
        case 'S':
          set.bits_ |= Parse("bhwlsdr").bits_;
          break;
        case 'A':
          set.bits_ |= Parse("bhwlsdqr").bits_;
          break;
        default:
          break;
      }
    }
    return set;
  }
  constexpr bool Contains(Type t) const { return bits_ >> static_cast<int>(t) & 1; }
  constexpr bool empty() const { return bits_ == 0; }

 private:
  constexpr void Add(Type t) { bits_ |= static_cast<uint16_t>(1u << static_cast<int>(t)); }
  uint16_t bits_ = 0;
};

struct OpcodeInfo {
  std::string_view mnemonic;
  Format format;
  Effects effects;
  bool commutes;
  // Operands have the type of the result.
  bool same_type;
  TypeSet results;
  TypeSet operands;
  // It is a row of DAVIT_IR_VECTOR_OP: operands or result are v128 whatever they are.
  bool vector = false;
  // The types of lanes that the operation has; empty if it knows none.
  TypeSet lanes = {};
};

inline constexpr OpcodeInfo kOpcodeInfo[kNumOpcodes] = {
#define DAVIT_IR_OP(Name, mnemonic, format, result, operand, effects, traits)               \
  {#mnemonic,          Format::k##format,       Effects::k##effects,     #traits[0] == 'C', \
   #operand[0] == '=', TypeSet::Parse(#result), TypeSet::Parse(#operand)},
#define DAVIT_IR_VECTOR_OP(Name, mnemonic, format, lanes, result, operand, traits) \
  {#mnemonic,                                                                      \
   Format::k##format,                                                              \
   Effects::kPure,                                                                 \
   #traits[0] == 'C',                                                              \
   #operand[0] == '=',                                                             \
   TypeSet::Parse(#result),                                                        \
   TypeSet::Parse(#operand),                                                       \
   true,                                                                           \
   TypeSet::Parse(#lanes)},
#include "ir/opcodes.def"
#undef DAVIT_IR_OP
};

constexpr const OpcodeInfo& InfoOf(Opcode op) { return kOpcodeInfo[static_cast<int>(op)]; }
// The type of the result of a vector opcode with these lanes.
constexpr Type VectorResult(Opcode op, Lanes lanes) {
  const TypeSet results = InfoOf(op).results;
  if (results.Contains(Type::kV128)) return Type::kV128;
  return results.Contains(LaneType(lanes)) ? LaneType(lanes) : Type::kI32;
}
constexpr bool IsTerminator(Opcode op) { return InfoOf(op).effects == Effects::kEnds; }

}  // namespace davit::ir

#endif  // DAVIT_IR_OPCODE_H_
