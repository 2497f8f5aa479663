// Selector: what the selection code of all x86-64 opcodes shares: operands, address modes,
// conditions, emission.
//
// How a value is asked for says what the instruction does with it:
//
//   Use(v)       all bits of the register count: an i32 has zeros above (isa/match.h).
//   UseLow(v)    the instruction reads at most the low 32 bits (of an i8 or i16: its width), so
//   that extensions and
//                `ireduce` may be looked through.
//   UseRm(v)     as Use, but v may be a load of exactly v's type that only this instruction reads.
//
// Constants are made anew before each user: an immediate or a `mov` costs less than a register over
// a long range, and the allocator may repeat them anyway. Those of ten bytes or from memory have
// one register if there are several users.
//
// Flags: whatever sets them comes directly before what reads them, so ask for all operands first.
// The flag producers here (EmitCondition) are therefore the last step before the consumer is
// emitted.
#ifndef DAVIT_ISA_X64_SELECT_H_
#define DAVIT_ISA_X64_SELECT_H_

#include <cstdint>
#include <optional>
#include <span>

#include "ir/function.h"
#include "isa/lower_call.h"
#include "isa/match.h"
#include "isa/x64/abi.h"
#include "isa/x64/features.h"
#include "isa/x64/inst.h"

namespace davit::isa::x64 {

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
  // The load that it stands for, if it has been absorbed: the source of the fault.
  Value load;
};

// A register or a memory operand.
struct Rm {
  explicit Rm(VReg reg) : vreg(reg) {}
  explicit Rm(const Mem& memory) : mem(memory) {}
  bool is_memory() const { return mem.mode.is_memory(); }
  VReg vreg;
  Mem mem;
};

struct Imm {
  uint32_t value;
};
struct Imm64 {
  uint64_t value;
};
// The two edges of a branch.
struct Edges {
  uint32_t taken;
  uint32_t not_taken;
};

// Immediates of roundss and its like: the mode, without the precision exception.
enum Rounding : uint32_t { kNearest = 8, kDown = 9, kUp = 10, kToZero = 11 };

class Selector : public CallLowering<Selector> {
 public:
  using CallLowering::CallLowering;

  bool Has(Feature feature) const { return options().features & feature; }

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
    return load;
  }
  VReg NewInt() { return NewVReg(RegClass::kInt); }
  VReg NewFloat() { return NewVReg(RegClass::kFloat); }

  // --- Operands ---

  VReg Use(Value v);
  VReg UseLow(Value v);
  Rm UseRm(Value v);
  // As UseRm for a float: constants come from the constant pool. Without `loads` no load is
  // absorbed.
  Rm UseFloatRm(Value v, bool loads = true);
  VReg IntConstant(uint64_t value);
  VReg FloatConstant(Type type, uint64_t bits);
  VReg VectorConstant(const ir::V128& bits);
  Mem ConstantMem(Type type, uint64_t bits);
  // A constant of 16 bytes with `bits`, of the type's width, in each lane.
  Mem SplatMem(Type type, uint64_t bits);

  // The address in `address` plus `offset`, as a memory operand; absorbs what it can of the address
  // arithmetic.
  Mem MatchAddr(Value address, int32_t offset, ir::MemFlags flags);
  // v is a load by opcode `op` that gives `type`, and may be absorbed; it then is.
  std::optional<Mem> MatchLoad(Value v, Opcode op, Type type);
  bool SameAddress(Value a, Value b) const;

  // --- Conditions ---

  // Sets the flags so that the condition returned holds where the i32 `v` is not 0.
  Cond EmitCondition(Value v);
  // Sets them for the icmp or fcmp `compare`. `loads`: its operands may absorb loads, as it is
  // computed only here.
  Cond EmitIcmp(const ir::Inst& compare, bool loads);
  Cond EmitFcmp(const ir::Inst& compare, bool loads);
  // 0 or 1 in `def`.
  void EmitSetcc(VReg def, Cond cond);

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
  void Add(MachInst& mach, const OperandRow& row, int& next, Value& load, const Mem& mem) {
    DAVIT_DCHECK(row.rm == next);
    next += row.rm_operands;
    mach.addr = mem.mode;
    mach.disp = mem.disp;
    if (mem.mode.base() == AddrMode::kReg) AddOperand(regalloc::Operand::Use(mem.base));
    if (mem.mode.has_index()) AddOperand(regalloc::Operand::Use(mem.index));
    load = mem.load;
  }
  void Add(MachInst& mach, const OperandRow& row, int& next, Value& load, const Rm& rm) {
    rm.is_memory() ? Add(mach, row, next, load, rm.mem) : Add(mach, row, next, load, rm.vreg);
  }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Imm imm) { mach.imm = imm.value; }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Imm64 imm) {
    mach.imm = static_cast<uint32_t>(imm.value);
    mach.aux = static_cast<uint32_t>(imm.value >> 32);
  }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Cond cond) {
    mach.cond = static_cast<uint8_t>(cond);
  }
  void Add(MachInst& mach, const OperandRow&, int&, Value&, Edges edges) {
    mach.imm = edges.taken;
    mach.aux = edges.not_taken;
  }

  VReg UseResolved(Value v);

  // Parts of MatchAddr.
  bool AddDisp(Mem& mem, int64_t more) const;
  bool MatchIndex32(Mem& mem, Value index);
  bool MatchIndex64(Mem& mem, Value index);
  bool MatchSum(Mem& mem, const ir::Inst& sum, Value& base);

  // Parts of EmitCondition.
  Cond EmitCmpZero(const ir::Inst& compare, bool loads);
  std::optional<Cond> EmitCmpByte(const ir::Inst& compare, ir::IntCond cond, Value a, Value b);
  void EmitCmpImm(Type type, Value a, int32_t imm, bool loads);
  void EmitCmpRegs(Type type, Value a, Value b, bool loads);
  Cond EmitTest(const ir::Inst& band, bool loads);
  std::optional<Cond> EmitBitTest(const ir::Inst& band);
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

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_SELECT_H_
