// The enum of AArch64 instructions, what is known of each, and how lowering makes their operands;
// from insts.def.
#ifndef DAVIT_ISA_AARCH64_INST_H_
#define DAVIT_ISA_AARCH64_INST_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "ir/types.h"
#include "isa/aarch64/encoding.h"
#include "isa/mach_inst.h"
#include "regalloc/operand.h"
#include "support/check.h"

namespace davit::isa::aarch64 {

// MachInst::op.
enum class Op : uint16_t {
#define DAVIT_A64_INST(Name, ...) k##Name,
#include "isa/aarch64/insts.def"
#undef DAVIT_A64_INST
};
inline constexpr int kNumOps = 0
#define DAVIT_A64_INST(...) +1
#include "isa/aarch64/insts.def"
#undef DAVIT_A64_INST
    ;

namespace rows {
inline constexpr InstInfo kInstInfo[kNumOps] = {
#define DAVIT_A64_INST(Name, mnemonic, ops, encoding, feature) \
  MakeRow(#Name, mnemonic, ops, encoding, feature),
#include "isa/aarch64/insts.def"
#undef DAVIT_A64_INST
};
}  // namespace rows
using rows::kInstInfo;

constexpr const InstInfo& InfoOf(Op op) { return kInstInfo[static_cast<int>(op)]; }

// MachInst::cond, as encoded (C1.2.4).
enum class Cond : uint8_t {
  kEq,
  kNe,
  kHs,
  kLo,
  kMi,
  kPl,
  kVs,
  kVc,
  kHi,
  kLs,
  kGe,
  kLt,
  kGt,
  kLe,
  kAl,
};
inline constexpr int kNumConds = 14;
constexpr Cond Inverse(Cond c) { return static_cast<Cond>(static_cast<uint8_t>(c) ^ 1); }
std::string_view CondName(Cond c);

// The condition after `cmp a, b`.
constexpr Cond CondOf(ir::IntCond c) {
  constexpr Cond kConds[ir::kNumIntConds] = {Cond::kEq, Cond::kNe, Cond::kLt, Cond::kGe, Cond::kGt,
                                             Cond::kLe, Cond::kLo, Cond::kHs, Cond::kHi, Cond::kLs};
  return kConds[static_cast<int>(c)];
}

// MachInst::cond of a row with a memory operand that has an index: how the index is extended.
inline constexpr uint8_t kIndexUxtw = 1;

// Kinds of shift and of extension, MachInst::aux of the rows that have one.
enum ShiftType : uint32_t { kLsl, kLsr, kAsr, kRor };
enum ExtendType : uint32_t { kUxtb, kUxth, kUxtw, kUxtx, kSxtb, kSxth, kSxtw, kSxtx };

// The operands of a row as the allocator sees them, without virtual registers.
struct OperandRow {
  static constexpr int kMax = 8;
  static constexpr uint8_t kNoMem = 0xff;
  uint8_t num_operands = 0;
  // Place of the memory operand, where base and index stand; kNoMem if the row has none. Memory
  // itself counts for nothing in num_operands.
  uint8_t mem = kNoMem;
  // regalloc::Inst::flags.
  uint8_t inst_flags = 0;
  regalloc::Operand operands[kMax];
  RegClass classes[kMax] = {};
};

namespace internal {

consteval regalloc::Operand OperandFor(const Role& role, Access access, int reuse) {
  using enum regalloc::Constraint;
  using regalloc::Operand;
  using regalloc::OperandKind;
  using regalloc::OperandPos;
  const bool is_use = access == Access::kUse || access == Access::kLateUse;
  const OperandKind kind = is_use ? OperandKind::kUse : OperandKind::kDef;
  const OperandPos pos = access == Access::kUse || access == Access::kEarlyDef ? OperandPos::kEarly
                                                                               : OperandPos::kLate;
  if (role.slot == Slot::kImplicit) {
    return Operand(regalloc::VReg(), kind, pos, kFixed, role.fixed.index());
  }
  if (reuse >= 0 && !is_use) return Operand::ReuseDef(regalloc::VReg(), reuse);
  return Operand(regalloc::VReg(), kind, pos, kReg);
}

consteval void AddOperand(OperandRow& row, const Role& role, regalloc::Operand operand) {
  row.classes[row.num_operands] = role.cls;
  row.operands[row.num_operands++] = operand;
}

consteval OperandRow MakeOperandRow(const InstInfo& info) {
  OperandRow row;
  row.inst_flags = info.encoding.inst_flags;
  for (int i = 0; i < info.num_roles; ++i) {
    const Role& role = info.roles[i];
    if (role.slot == Slot::kImm) continue;
    if (role.slot == Slot::kMem) {
      row.mem = row.num_operands;
    } else if (role.access == Access::kUseDef) {
      const int input = row.num_operands + 1;
      AddOperand(row, role, OperandFor(role, Access::kDef, input));
      AddOperand(row, role, OperandFor(role, Access::kUse, input));
    } else {
      AddOperand(row, role, OperandFor(role, role.access, -1));
    }
  }
  return row;
}

consteval std::array<OperandRow, kNumOps> MakeOperandRows() {
  std::array<OperandRow, kNumOps> table;
  for (int i = 0; i < kNumOps; ++i) table[i] = MakeOperandRow(kInstInfo[i]);
  return table;
}

}  // namespace internal

inline constexpr std::array<OperandRow, kNumOps> kOperandRows = internal::MakeOperandRows();
constexpr const OperandRow& OperandsOf(Op op) { return kOperandRows[static_cast<int>(op)]; }

// Number of operands that `op` has with this address mode; for variadic rows, of those named in the
// row.
constexpr int NumOperands(Op op, AddrMode addr) {
  return OperandsOf(op).num_operands + (addr.is_memory() ? addr.num_operands() : 0);
}

// Writes the operands of `op` to `out`; `vregs` are their registers in the same order, which is
// that of the row (see insts.def): NumOperands(op, addr) of each. Memory is the last operand.
inline int MakeOperands(Op op, AddrMode addr, const regalloc::VReg* vregs, regalloc::Operand* out) {
  const OperandRow& row = OperandsOf(op);
  DAVIT_DCHECK(addr.is_memory() == (row.mem != OperandRow::kNoMem));
  int n = 0;
  for (; n < row.num_operands; ++n) {
    out[n] = row.operands[n];
    out[n].vreg = vregs[n];
  }
  if (!addr.is_memory()) return n;
  for (int i = 0; i < addr.num_operands(); ++i, ++n) out[n] = regalloc::Operand::Use(vregs[n]);
  return n;
}

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_INST_H_
