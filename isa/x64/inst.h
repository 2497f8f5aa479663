// The enum of x86-64 instructions, what is known of each, and how lowering makes their operands;
// from insts.def.
#ifndef DAVIT_ISA_X64_INST_H_
#define DAVIT_ISA_X64_INST_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "ir/types.h"
#include "isa/mach_inst.h"
#include "isa/x64/encoding.h"
#include "regalloc/operand.h"
#include "support/check.h"

namespace davit::isa::x64 {

// MachInst::op.
enum class Op : uint16_t {
#define DAVIT_X64_INST(Name, ...) k##Name,
#include "isa/x64/insts.def"
#undef DAVIT_X64_INST
};
inline constexpr int kNumOps = 0
#define DAVIT_X64_INST(...) +1
#include "isa/x64/insts.def"
#undef DAVIT_X64_INST
    ;

namespace rows {
inline constexpr InstInfo kInstInfo[kNumOps] = {
#define DAVIT_X64_INST(Name, mnemonic, ops, encoding, feature) \
  MakeRow(#Name, mnemonic, ops, encoding, feature),
#include "isa/x64/insts.def"
#undef DAVIT_X64_INST
};
}  // namespace rows
using rows::kInstInfo;

constexpr const InstInfo& InfoOf(Op op) { return kInstInfo[static_cast<int>(op)]; }

// MachInst::cond. 0 to 15 are the processor's. The last two are of ucomiss and ucomisd, whose
// result takes two flags; only the macro rows take them.
enum class Cond : uint8_t {
  kO,
  kNo,
  kB,
  kAe,
  kE,
  kNe,
  kBe,
  kA,
  kS,
  kNs,
  kP,
  kNp,
  kL,
  kGe,
  kLe,
  kG,
  // Ordered and equal: ZF and not PF.
  kFloatEq,
  // Unordered or different: not ZF, or PF.
  kFloatNe,
};
inline constexpr int kNumConds = 18;
constexpr Cond Inverse(Cond c) { return static_cast<Cond>(static_cast<uint8_t>(c) ^ 1); }
std::string_view CondName(Cond c);

// The condition after `cmp a, b`.
constexpr Cond CondOf(ir::IntCond c) {
  constexpr Cond kConds[ir::kNumIntConds] = {Cond::kE,  Cond::kNe, Cond::kL,  Cond::kGe, Cond::kG,
                                             Cond::kLe, Cond::kB,  Cond::kAe, Cond::kA,  Cond::kBe};
  return kConds[static_cast<int>(c)];
}

// The operands of a row as the allocator sees them, without virtual registers.
struct OperandRow {
  static constexpr int kMax = 8;
  static constexpr uint8_t kNoRm = 0xff;
  uint8_t num_operands = 0;
  // Place of the register-or-memory operand; kNoRm if the row has none. In register form it is
  // `rm_operands` operands (0 for a row that takes memory only), in memory form base and index
  // stand there instead.
  uint8_t rm = kNoRm;
  uint8_t rm_operands = 0;
  // regalloc::Inst::flags.
  uint8_t inst_flags = 0;
  regalloc::Operand operands[kMax];
  RegClass classes[kMax] = {};
};

namespace internal {

consteval void AddOperand(OperandRow& row, const Role& role, regalloc::Operand operand) {
  row.classes[row.num_operands] = role.cls;
  row.operands[row.num_operands++] = operand;
}

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
  const bool any = is_use && reuse < 0 && role.slot == Slot::kRm && role.width <= 64;
  return Operand(regalloc::VReg(), kind, pos, any ? kAny : kReg);
}

consteval OperandRow MakeOperandRow(const InstInfo& info) {
  OperandRow row;
  row.inst_flags = info.encoding.inst_flags;
  for (int i = 0; i < info.num_roles; ++i) {
    const Role& role = info.roles[i];
    if (role.slot == Slot::kImm) continue;
    const int first = row.num_operands;
    if (role.slot == Slot::kMem) {
      row.rm = row.num_operands;
      continue;
    }
    if (role.access == Access::kUseDef) {
      const int input = row.num_operands + 1;
      AddOperand(row, role, OperandFor(role, Access::kDef, input));
      AddOperand(row, role, OperandFor(role, Access::kUse, input));
    } else {
      AddOperand(row, role, OperandFor(role, role.access, -1));
    }
    if (role.slot == Slot::kRm) {
      row.rm = static_cast<uint8_t>(first);
      row.rm_operands = static_cast<uint8_t>(row.num_operands - first);
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
  const OperandRow& row = OperandsOf(op);
  return row.num_operands + (addr.is_memory() ? addr.num_operands() - row.rm_operands : 0);
}

// Writes the operands of `op` to `out`; `vregs` are their registers in the same order, which is
// that of the row (see insts.def): NumOperands(op, addr) of each. Where the op is a constant this
// folds to the stores.
inline int MakeOperands(Op op, AddrMode addr, const regalloc::VReg* vregs, regalloc::Operand* out) {
  const OperandRow& row = OperandsOf(op);
  DAVIT_DCHECK(!addr.is_memory() || row.rm != OperandRow::kNoRm);
  int n = 0;
  const auto copy = [&](int from, int to) {
    for (int i = from; i < to; ++i, ++n) {
      out[n] = row.operands[i];
      out[n].vreg = vregs[n];
    }
  };
  if (!addr.is_memory()) {
    copy(0, row.num_operands);
    return n;
  }
  copy(0, row.rm);
  for (int i = 0; i < addr.num_operands(); ++i, ++n) out[n] = regalloc::Operand::Use(vregs[n]);
  copy(row.rm + row.rm_operands, row.num_operands);
  return n;
}

}  // namespace davit::isa::x64

#endif  // DAVIT_ISA_X64_INST_H_
