// Selector: what the selection code of all AArch64 opcodes shares: operands, addresses, conditions,
// emission.
//
// How a value is asked for says what the instruction does with it:
//
//   Use(v)       all bits of the register count: an i32 has zeros above (isa/match.h).
//   UseLow(v)    the instruction reads at most the low 32 bits (of an i8 or i16: its width), so
//                that extensions and `ireduce` may be looked through.
//   UseInt(v)    one or the other, by the type.
//
// Only loads and stores touch memory, so nothing absorbs a load but what extends it. What is
// absorbed instead: shifts and extensions into the last source of arithmetic (MatchShifted,
// MatchExtended), index arithmetic into addresses (MatchAddr), comparisons into whatever asks for a
// condition (EmitTest).
//
// Addresses. An access has a base and either an index or a displacement. So the sum of a memory
// base and an index has a register of its own where a displacement follows, which all accesses
// through the same sum share.
//
// Flags: whatever sets them comes directly before what reads them, so ask for all operands first.
// The flag producers here (EmitTest, EmitCondition) are the last step before the consumer is
// emitted.
#ifndef DAVIT_ISA_AARCH64_SELECT_H_
#define DAVIT_ISA_AARCH64_SELECT_H_

#include <bit>
#include <cstdint>
#include <optional>
#include <span>

#include "ir/function.h"
#include "isa/aarch64/abi.h"
#include "isa/aarch64/features.h"
#include "isa/aarch64/inst.h"
#include "isa/lower_call.h"
#include "isa/match.h"

namespace davit::isa::aarch64 {

using ir::Opcode;
using ir::Type;
using ir::Value;
using regalloc::VReg;

// A memory operand.
struct Mem {
  AddrMode mode;
  int32_t disp = 0;
  VReg base;
  VReg index;
  // The index is the low 32 bits of its register, zero-extended.
  bool uxtw = false;
  // The load that it stands for, if it has been absorbed: the source of the fault.
  Value load;
};

struct Imm {
  uint32_t value;
};
struct Imm64 {
  uint64_t value;
};
// The second immediate.
struct Aux {
  uint32_t value;
};
// Number of the bit that a BranchBitZero tests.
struct Bit {
  unsigned number;
};
// The two edges of a branch.
struct Edges {
  uint32_t taken;
  uint32_t not_taken;
};

// The last source of an instruction, shifted (ShiftType) or extended (ExtendType, then shifted left
// by amount).
struct Modified {
  VReg reg;
  uint32_t kind = 0;
  uint32_t amount = 0;
};

// What branches, traps and selections ask for: flags, a register that is zero or not, or one bit of
// it.
struct Condition {
  enum Kind : uint8_t { kFlags, kRegister, kBit };
  Kind kind = kFlags;
  // kFlags: the condition. kRegister and kBit: kNe or kEq, for not zero and zero.
  Cond cond = Cond::kNe;
  // kRegister: all 64 bits count.
  bool wide = false;
  uint8_t bit = 0;
  VReg reg;

  static Condition Flags(Cond cond) { return {kFlags, cond, false, 0, VReg()}; }
  static Condition NotZero(VReg reg, bool wide) { return {kRegister, Cond::kNe, wide, 0, reg}; }
  static Condition BitSet(VReg reg, unsigned bit) {
    return {kBit, Cond::kNe, false, static_cast<uint8_t>(bit), reg};
  }
  Condition InvertedIf(bool invert) const {
    Condition c = *this;
    if (invert) c.cond = Inverse(cond);
    return c;
  }
};

// log2 of the bytes of an access of `type`.
constexpr int SizeLog2(Type type) {
  return std::countr_zero(static_cast<unsigned>(ir::BytesOf(type)));
}

class Selector : public CallLowering<Selector> {
 public:
  using CallLowering::CallLowering;

  // --- Emission: the arguments are the row's operands in its order, rw as result and input;
  // immediates, conditions and edges anywhere. ---

  template <typename... Args>
  MachInst& Emit(Op op, const Args&... args) {
    MachInst mach;
    mach.op = static_cast<uint16_t>(op);
    BeginInst();
    const Value load = AddRowOperands(mach, args...);
    MachInst& out = EndInst(mach, OperandsOf(op).inst_flags);
    if (load.valid()) SetSourceOf(load);
    return out;
  }
  // The operands of a row whose instruction has been begun; returns the load that one of them
  // stands for.
  template <typename... Args>
  Value AddRowOperands(MachInst& mach, const Args&... args) {
    const OperandRow& row = OperandsOf(static_cast<Op>(mach.op));
    int next = 0;
    Value load;
    (Add(mach, row, next, load, args), ...);
    DAVIT_DCHECK(next == row.num_operands);
    DAVIT_DCHECK(mach.addr.is_memory() == (row.mem != OperandRow::kNoMem));
    return load;
  }
  VReg NewInt() { return NewVReg(RegClass::kInt); }
  VReg NewFloat() { return NewVReg(RegClass::kFloat); }

  // --- Operands ---

  VReg Use(Value v);
  VReg UseLow(Value v);
  VReg UseInt(Value v) { return Is64(TypeOf(v)) ? Use(v) : UseLow(v); }
  // v's value with zeros (or copies of the sign) above its width; i32 and i64 as they are.
  VReg UseExtended(Value v, bool sign);
  // Each makes the constant anew, rematerialisable.
  VReg IntConstant(uint64_t value);
  void EmitIntConstant(VReg def, uint64_t value);
  VReg FloatConstant(Type type, uint64_t bits);
  void EmitFloatConstant(VReg def, Type type, uint64_t bits);
  VReg VectorConstant(const ir::V128& bits);  // vector.cc
  // The constant in the pool, for LdrS, LdrD, LdrQ.
  Mem ConstantMem(std::span<const uint8_t> bytes);

  // v is a constant shift of an integer, or, with `rotates`, a rotation, and may be repeated in the
  // instruction: what remains to be done is the shift.
  std::optional<Modified> MatchShifted(Value v, bool rotates);
  // v is an extension of a narrower integer, shifted left by up to 4 or not, and may be repeated.
  std::optional<Modified> MatchExtended(Value v);
  // A pure v, computed in this block and not yet in a register, costs nothing to repeat in
  // instructions that do its work on the side.
  bool CanRepeat(Value v) const {
    constexpr int kMaxUsers = 2;
    return UsesOf(v) <= kMaxUsers && InBlock(v) && !HasVReg(v);
  }

  // The address in `address` plus `offset`, as operand of an access of 1 << size_log2 bytes;
  // absorbs what it can of the address arithmetic.
  Mem MatchAddr(Value address, int32_t offset, ir::MemFlags flags, int size_log2);
  // v is a load by opcode `op` that gives `type`, and may be absorbed; it then is.
  std::optional<Mem> MatchLoad(Value v, Opcode op, Type type, int size_log2);
  // The operand `pinned` + index, of LeaMem.
  Mem PinnedSum(Value pinned, Value index);
  // def = the address of `mem`.
  void EmitLea(VReg def, const Mem& mem);

  // --- Conditions ---

  // What holds where the i32 `v` is not 0, or, for EmitTestOf, where the icmp that is lowered is 1.
  // A register or a bit if the reader can have them.
  Condition EmitTest(Value v);
  Condition EmitTestOf(Value icmp);
  // The same with flags.
  Cond EmitCondition(Value v) { return EmitFlags(EmitTest(v)); }
  Cond EmitFlags(const Condition& condition);
  // Sets the flags for the icmp or fcmp `compare`.
  Cond EmitCompare(const ir::Inst& compare);
  // What holds where `test` (vany_true, vall_true) is 1.
  Condition EmitVectorTest(const ir::Inst& test);  // vector.cc
  // 0 or 1 in `def`.
  void EmitSet(VReg def, Cond cond) { Emit(Op::kCset32, def, Inverse(cond)); }

  // --- For CallLowering ---

  static constexpr const AbiRegs& kAbi = kAbiRegs;
  static constexpr Op kArgs = Op::kArgs, kRet = Op::kRet, kCall = Op::kCall;
  static uint8_t Flags(Op op) { return OperandsOf(op).inst_flags; }
  void ZeroExtend(VReg def, Type type, VReg x);
  void StoreStackArg(Value v, uint32_t offset, AddrMode::Base area);
  void LoadStackValue(VReg def, Type type, uint32_t offset, AddrMode::Base area);
  void BeginIndirectCall(MachInst& mach, Value callee, Value context);

 private:
  void Add(MachInst&, const OperandRow& row, int& next, Value&, VReg vreg) {
    regalloc::Operand operand = row.operands[next++];
    DAVIT_DCHECK(vreg.valid());
    operand.vreg = vreg;
    AddOperand(operand);
  }
  // Memory is the last operand.
  void Add(MachInst& mach, const OperandRow& row, int& next, Value& load, const Mem& mem) {
    DAVIT_DCHECK(row.mem == next);
    mach.addr = mem.mode;
    mach.disp = mem.disp;
    if (mem.uxtw) mach.cond = kIndexUxtw;
    if (mem.mode.base() == AddrMode::kReg) AddOperand(regalloc::Operand::Use(mem.base));
    if (mem.mode.has_index()) AddOperand(regalloc::Operand::Use(mem.index));
    load = mem.load;
  }
  void Add(MachInst& mach, const OperandRow& row, int& next, Value& load, const Modified& last) {
    Add(mach, row, next, load, last.reg);
    mach.imm = last.amount;
    mach.aux = last.kind;
  }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Imm imm) { mach.imm = imm.value; }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Aux aux) { mach.aux = aux.value; }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Imm64 imm) {
    mach.imm = static_cast<uint32_t>(imm.value);
    mach.aux = static_cast<uint32_t>(imm.value >> 32);
  }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Bit bit) {
    mach.disp = static_cast<int32_t>(bit.number);
  }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Cond cond) {
    mach.cond = static_cast<uint8_t>(cond);
  }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Edges edges) {
    mach.imm = edges.taken;
    mach.aux = edges.not_taken;
  }

  VReg UseResolved(Value v);
  bool IsSharedConstant(Value v) const;

  // Parts of MatchAddr.
  Value SplitConstant(Value base, int64_t& disp, int size_log2) const;
  void SetBase(Mem& mem, Value base);
  void MatchIndex(Mem& mem, Value index, int size_log2);
  bool MatchSum(Mem& mem, Value base, int size_log2);
  void PlaceDisp(Mem& mem, int64_t disp, int size_log2);

  // Parts of EmitTest.
  Condition EmitTest(Value v, bool is_root);
  Condition EmitIcmpTest(const ir::Inst& compare);
  Condition EmitAndTest(const ir::Inst& band);
  Condition EmitNotZero(Value v);
  Cond EmitIcmp(const ir::Inst& compare);
  bool EmitUpperCompare(const ir::Inst& compare);
  Cond EmitNarrowIcmp(const ir::Inst& compare);
  Cond EmitFcmp(const ir::Inst& compare);
  bool IsConjunction(Value v) const;
  Cond EmitConjunction(Value v);
  // A comparison as a row that is made on a condition: with `b`, or with `imm` where that is
  // invalid.
  struct Compared {
    Op op = Op::kCcmp32;
    Cond cond = Cond::kEq;
    VReg a, b;
    uint32_t imm = 0;
  };
  Compared UseCompared(const ir::Inst& compare);
};

// Selects the instruction v, whose opcode is `op`. Each opcode has a specialisation; a missing one
// does not link.
template <Opcode op>
void Lower(Selector& s, Value v);
#define DAVIT_IR_OP(Name, ...) \
  template <>                  \
  void Lower<Opcode::k##Name>(Selector & s, Value v);
#include "ir/opcodes.def"
#undef DAVIT_IR_OP

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_SELECT_H_
