// What the rule files of ir/simplify.h share: matching helpers and the rule functions, one for each
// root opcode. Private to ir/simplify*.cc.
#ifndef DAVIT_IR_SIMPLIFY_RULES_H_
#define DAVIT_IR_SIMPLIFY_RULES_H_

#include <bit>
#include <cstdint>

#include "ir/builder.h"
#include "ir/function.h"
#include "ir/semantics.h"

namespace davit::ir::rules {

// All ones in the width of `type`.
inline uint64_t AllOnes(Type type) { return ~uint64_t{0} >> (64 - BitsOf(type)); }
inline uint64_t SignBit(Type type) { return uint64_t{1} << (BitsOf(type) - 1); }
inline bool IsPowerOfTwo(uint64_t v) { return std::has_single_bit(v); }
inline uint32_t Log2(uint64_t v) { return static_cast<uint32_t>(std::countr_zero(v)); }

// Reads definitions. Copies of instructions, never references: building moves the array.
class Matcher {
 public:
  explicit Matcher(Builder& builder) : b(builder), insts_(builder.function().insts) {}

  Inst Def(uint32_t value) const { return insts_[value]; }
  bool Const(uint32_t value, uint64_t* bits) const { return b.IsConst(Value(value), bits); }
  bool IsConst(uint32_t value, uint64_t bits) const {
    uint64_t actual;
    return Const(value, &actual) && actual == bits;
  }
  // `value` is a vconst.
  bool Vector(uint32_t value, V128* bits) const {
    const Inst& inst = insts_[value];
    if (inst.op != Opcode::kVconst) return false;
    *bits = b.function().vectors[inst.b];
    return true;
  }
  // `value` is op(*a, *b).
  bool Binary(uint32_t value, Opcode op, uint32_t* x, uint32_t* y) const {
    const Inst& inst = insts_[value];
    *x = inst.a;
    *y = inst.b;
    return inst.op == op;
  }
  // `value` is op(*x, constant).
  bool BinaryConst(uint32_t value, Opcode op, uint32_t* x, uint64_t* constant) const {
    const Inst& inst = insts_[value];
    *x = inst.a;
    return inst.op == op && Const(inst.b, constant);
  }
  // `value` is op(*x).
  bool Unary(uint32_t value, Opcode op, uint32_t* x) const {
    const Inst& inst = insts_[value];
    *x = inst.a;
    return inst.op == op;
  }
  Type TypeOf(uint32_t value) const { return insts_[value].type; }
  // The bits that may be set in `value`, an integer and no constant: all others are known to be
  // zero. Looks at most four deep.
  uint64_t PossibleBits(uint32_t value) const;

  Builder& b;

 private:
  const std::vector<Inst>& insts_;
};

// Puts a constant on the right, otherwise the earlier value on the left, so that equal operations
// become identical; does nothing where the operation does not commute.
void OrderOperands(Inst& inst, bool a_is_const, bool b_is_const);

// Each takes an instruction whose operands are in canonical order and not all constant, and gives
// the simpler value or none; it may change `inst` to a cheaper one of the same opcode or another.
using Rule = Value (*)(const Matcher& m, Inst& inst);

Value Iadd(const Matcher& m, Inst& inst);
Value Isub(const Matcher& m, Inst& inst);
Value Imul(const Matcher& m, Inst& inst);
Value MulHigh(const Matcher& m, Inst& inst);
Value Ineg(const Matcher& m, Inst& inst);
Value IaddUext(const Matcher& m, Inst& inst);
Value Udiv(const Matcher& m, Inst& inst);
Value Sdiv(const Matcher& m, Inst& inst);
Value Urem(const Matcher& m, Inst& inst);
Value Srem(const Matcher& m, Inst& inst);
Value Band(const Matcher& m, Inst& inst);
Value Bor(const Matcher& m, Inst& inst);
Value Bxor(const Matcher& m, Inst& inst);
Value Bnot(const Matcher& m, Inst& inst);
Value Ishl(const Matcher& m, Inst& inst);
Value Ushr(const Matcher& m, Inst& inst);
Value Sshr(const Matcher& m, Inst& inst);
Value Rotl(const Matcher& m, Inst& inst);
Value Rotr(const Matcher& m, Inst& inst);
Value Icmp(const Matcher& m, Inst& inst);
Value Select(const Matcher& m, Inst& inst);
Value Uextend(const Matcher& m, Inst& inst);
Value Sextend(const Matcher& m, Inst& inst);
Value Ireduce(const Matcher& m, Inst& inst);
Value SextInType(const Matcher& m, Inst& inst);
Value Bitcast(const Matcher& m, Inst& inst);
Value Fmul(const Matcher& m, Inst& inst);
Value Fdiv(const Matcher& m, Inst& inst);
Value Fneg(const Matcher& m, Inst& inst);
Value Fabs(const Matcher& m, Inst& inst);
Value Fcopysign(const Matcher& m, Inst& inst);
Value RoundToIntegral(const Matcher& m, Inst& inst);
Value FcvtFromInt(const Matcher& m, Inst& inst);
// Every opcode of DAVIT_IR_VECTOR_OP, constant operands included.
Value Vector(const Matcher& m, Inst& inst);

}  // namespace davit::ir::rules

#endif  // DAVIT_IR_SIMPLIFY_RULES_H_
