// The vocabulary of register allocation: registers, operands with constraints, allocations and
// edits.
//
// A machine instruction is, for the allocator, a row of operands. Each operand names a virtual
// register, says whether it is read or written, when, and where it may live. The allocator answers
// with one Allocation per operand and with a sorted list of Edits (moves) between instructions; it
// never changes its input. The six constraint words are those of regalloc2
// (https://github.com/bytecodealliance/regalloc2, doc/GENERAL.md), which were found to cover all
// ISAs.
//
// When an operand is touched:
//
//     early            late
//       |  use early     |  use late (still live while late defs are written)
//       |  def early     |  def late
//
// Values read early may share a register with values written late. An early def (a temporary, or a
// result written before the last input is read) conflicts with all uses. A late use conflicts with
// all defs.
#ifndef DAVIT_REGALLOC_OPERAND_H_
#define DAVIT_REGALLOC_OPERAND_H_

#include <bit>
#include <cstdint>

#include "support/check.h"
#include "support/id.h"

namespace davit::regalloc {

// Two banks: kInt holds integers and addresses, kFloat holds floats and vectors.
enum class RegClass : uint8_t { kInt = 0, kFloat = 1 };

// A physical register: 0..31 are the kInt registers in hardware numbering, 32..63 the kFloat
// registers.
class PReg {
 public:
  static constexpr uint8_t kInvalid = 0xff;
  constexpr PReg() = default;
  constexpr PReg(RegClass cls, unsigned hw)
      : index_(static_cast<uint8_t>(static_cast<unsigned>(cls) * 32 + hw)) {}
  static constexpr PReg FromIndex(unsigned index) {
    PReg reg;
    reg.index_ = static_cast<uint8_t>(index);
    return reg;
  }
  constexpr unsigned index() const { return index_; }
  constexpr unsigned hw() const { return index_ & 31; }
  constexpr RegClass cls() const { return static_cast<RegClass>(index_ >> 5); }
  constexpr bool valid() const { return index_ != kInvalid; }
  friend constexpr bool operator==(PReg, PReg) = default;

 private:
  uint8_t index_ = kInvalid;
};

// A set of physical registers of both banks; bit = PReg::index().
class RegSet {
 public:
  constexpr RegSet() = default;
  constexpr explicit RegSet(uint64_t bits) : bits_(bits) {}
  constexpr bool Contains(PReg reg) const { return (bits_ >> reg.index()) & 1; }
  constexpr void Add(PReg reg) { bits_ |= uint64_t{1} << reg.index(); }
  constexpr void Remove(PReg reg) { bits_ &= ~(uint64_t{1} << reg.index()); }
  constexpr uint64_t bits() const { return bits_; }
  constexpr bool empty() const { return bits_ == 0; }
  constexpr int size() const { return std::popcount(bits_); }
  // Lowest register of a non-empty set.
  constexpr PReg First() const { return PReg::FromIndex(std::countr_zero(bits_)); }
  constexpr RegSet OfClass(RegClass cls) const {
    return RegSet(bits_ & (cls == RegClass::kInt ? 0xffff'ffffull : 0xffff'ffff'0000'0000ull));
  }
  friend constexpr RegSet operator|(RegSet a, RegSet b) { return RegSet(a.bits_ | b.bits_); }
  friend constexpr RegSet operator&(RegSet a, RegSet b) { return RegSet(a.bits_ & b.bits_); }
  friend constexpr RegSet operator-(RegSet a, RegSet b) { return RegSet(a.bits_ & ~b.bits_); }
  friend constexpr bool operator==(RegSet, RegSet) = default;

 private:
  uint64_t bits_ = 0;
};

struct VRegTag;
// A virtual register: in SSA form, one definition (an instruction operand or a block parameter).
using VReg = Id<VRegTag>;

enum class Constraint : uint8_t {
  // A register of the virtual register's class or a spill slot.
  kAny,
  // Any register of the class.
  kReg,
  // A spill slot.
  kStack,
  // The physical register `preg`. It may lie outside the allocatable set (a pinned register) for
  // uses and defs that
  // the client knows to be harmless; such an operand reserves nothing.
  kFixed,
  // Defs only: the same register as the use operand number `reuse` of the same instruction, whose
  // value is
  // overwritten (two-address form). That use has constraint kReg or kAny and is early.
  kReuse,
};

enum class OperandKind : uint8_t { kUse, kDef };
enum class OperandPos : uint8_t { kEarly, kLate };

// 8 bytes.
struct Operand {
  VReg vreg;
  OperandKind kind : 1;
  OperandPos pos : 1;
  Constraint constraint : 3;
  // kFixed: PReg::index() of the register. kReuse: the number of the use operand within the
  // instruction.
  uint8_t detail;

  constexpr Operand() : Operand(VReg(), OperandKind::kUse, OperandPos::kEarly, Constraint::kAny) {}
  constexpr Operand(VReg v, OperandKind k, OperandPos p, Constraint c, unsigned d = 0)
      : vreg(v), kind(k), pos(p), constraint(c), detail(static_cast<uint8_t>(d)) {}

  static constexpr Operand Use(VReg v, Constraint c = Constraint::kReg,
                               OperandPos pos = OperandPos::kEarly) {
    return Operand(v, OperandKind::kUse, pos, c);
  }
  static constexpr Operand FixedUse(VReg v, PReg reg, OperandPos pos = OperandPos::kEarly) {
    return Operand(v, OperandKind::kUse, pos, Constraint::kFixed, reg.index());
  }
  static constexpr Operand Def(VReg v, Constraint c = Constraint::kReg,
                               OperandPos pos = OperandPos::kLate) {
    return Operand(v, OperandKind::kDef, pos, c);
  }
  static constexpr Operand FixedDef(VReg v, PReg reg, OperandPos pos = OperandPos::kLate) {
    return Operand(v, OperandKind::kDef, pos, Constraint::kFixed, reg.index());
  }
  static constexpr Operand ReuseDef(VReg v, unsigned use_operand) {
    return Operand(v, OperandKind::kDef, OperandPos::kLate, Constraint::kReuse, use_operand);
  }
  // A register that the instruction destroys for its own purposes.
  static constexpr Operand Temp(VReg v) { return Def(v, Constraint::kReg, OperandPos::kEarly); }

  constexpr PReg fixed_reg() const { return PReg::FromIndex(detail); }
  constexpr bool is_use() const { return kind == OperandKind::kUse; }
};
static_assert(sizeof(Operand) == 8);

// Where a value is: nowhere yet, a register or a spill slot. 4 bytes.
class Allocation {
 public:
  enum class Kind : uint8_t { kNone, kReg, kSlot };
  constexpr Allocation() = default;
  static constexpr Allocation Reg(PReg reg) { return Allocation(1u << 30 | reg.index()); }
  // Slots are counted in units of 8 bytes from the start of the spill area; a 16-byte value has
  // two, at an even index.
  static constexpr Allocation Slot(uint32_t slot) { return Allocation(2u << 30 | slot); }
  constexpr Kind kind() const { return static_cast<Kind>(bits_ >> 30); }
  constexpr bool is_reg() const { return kind() == Kind::kReg; }
  constexpr bool is_slot() const { return kind() == Kind::kSlot; }
  constexpr PReg reg() const {
    DAVIT_DCHECK(is_reg());
    return PReg::FromIndex(bits_ & 0xff);
  }
  constexpr uint32_t slot() const {
    DAVIT_DCHECK(is_slot());
    return bits_ & 0x3fff'ffff;
  }
  friend constexpr bool operator==(Allocation, Allocation) = default;

 private:
  constexpr explicit Allocation(uint32_t bits) : bits_(bits) {}
  uint32_t bits_ = 0;
};

// A move that the client must emit between two instructions, on a control-flow edge, or a
// recomputation. Edits are sorted by (where, index); those at one place are emitted in the order
// given: the parallel move is already sequentialised, scratch registers and slots included.
struct Edit {
  enum class Where : uint8_t {
    // Just before instruction `index`.
    kBefore,
    // Just after instruction `index`; never after a terminator.
    kAfter,
    // On the edge number `index` of Function::edges. The edge is critical (its source has several
    // successors and its
    // target several predecessors; a terminator that reads registers counts as several successors,
    // as nothing may be
    // moved in front of it), so the client must make a block for it. Moves on any other edge are
    // kBefore the
    // source's terminator or kBefore the target's first instruction.
    kEdge,
  };
  enum class Kind : uint8_t {
    // Copy `from` to `to` (register to register, register to slot, slot to register; never slot to
    // slot).
    kMove,
    // Exchange two registers of class kInt, or of class kFloat, bit by bit.
    kSwap,
    // Execute the instruction `remat_inst` again, with its def operand in `to` (a register).
    kRemat,
  };
  Where where;
  Kind kind;
  // The value is a full 16-byte vector; else only the low 8 bytes matter.
  bool wide = false;
  uint32_t index = 0;
  Allocation from;
  Allocation to;
  uint32_t remat_inst = 0;
  // The virtual register that is moved; for kSwap that which ends in `to`. Read by the checker and
  // the printer.
  VReg vreg;
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_OPERAND_H_
