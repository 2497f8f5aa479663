#include "tests/isa/aarch64_row_cases.h"

#include <algorithm>

#include "fuzz/gen/mach_gen.h"
#include "isa/aarch64/immediates.h"
#include "isa/aarch64/print.h"

namespace davit::isa::aarch64 {
namespace {

constexpr int kMinCases = 48;

// Powers of two and their neighbours, below `limit`, which is one.
std::vector<uint32_t> EdgeValues(uint64_t limit) {
  std::vector<uint32_t> values;
  for (uint64_t v = 1; v < limit; v *= 2) {
    values.push_back(static_cast<uint32_t>(v - 1));
    values.push_back(static_cast<uint32_t>(v));
  }
  values.push_back(static_cast<uint32_t>(limit - 1));
  return values;
}

}  // namespace

// Number 31 is sp or zr as the instruction says; frames are tested with it elsewhere.
uint8_t RowCases::NextReg() { return static_cast<uint8_t>(random_() % 31); }

// All forms of the memory operand; the base and the index are the last of `regs`.
std::vector<RowCase> RowCases::AddressForms(const RowCase& start, const Role& memory) {
  std::vector<RowCase> cases;
  const int size = memory.size_log2;
  const auto add = [&](AddrMode addr, int32_t disp, uint8_t cond) {
    RowCase c = start;
    for (uint8_t& reg : c.regs) reg = NextReg();
    c.regs.push_back(NextReg());
    if (addr.has_index()) c.regs.push_back(NextReg());
    c.inst.addr = addr;
    c.inst.disp = disp;
    c.inst.cond = cond;
    cases.push_back(c);
  };
  const AddrMode base(AddrMode::kReg);
  add(base, 0, 0);
  if (memory.base_only) {
    for (int i = 0; i < 8; ++i) add(base, 0, 0);
    return cases;
  }
  for (uint32_t scaled : EdgeValues(4096)) add(base, static_cast<int32_t>(scaled << size), 0);
  for (int32_t disp : {-256, -255, -129, -128, -16, -8, -4, -2, -1, 1, 3, 7, 15, 127, 254, 255}) {
    add(base, disp, 0);
  }
  for (int i = 0; i < 8; ++i) {
    add(base.WithIndex(0), 0, 0);
    add(base.WithIndex(0), 0, kIndexUxtw);
    add(base.WithIndex(size & 3), 0, 0);
    add(base.WithIndex(size & 3), 0, kIndexUxtw);
  }
  return cases;
}

// The word, and the text after an allocation of exactly these registers.
void RowCases::Complete(RowCase& c) {
  const OperandRow& row = OperandsOf(c.op);
  const AddrMode addr = c.inst.addr;
  MemOperand mem;
  if (addr.is_memory()) {
    const size_t at = c.regs.size() - addr.num_operands();
    mem.base = c.regs[at];
    mem.disp = c.inst.disp;
    if (addr.has_index()) {
      mem.index = c.regs[at + 1];
      mem.scaled = addr.scale_log2() != 0;
      mem.uxtw = c.inst.cond == kIndexUxtw;
    }
  }
  const EncodingRow& encoding = EncodingOf(c.op);
  c.word = Assembler::RowWord(encoding, c.inst,
                              [&](unsigned k) { return static_cast<uint32_t>(c.regs[k]); });
  if (addr.is_memory()) c.word |= Assembler::MemoryBits(encoding, mem);

  MachFunction function;
  regalloc::Output allocation;
  regalloc::Inst operands;
  operands.num_operands = static_cast<uint16_t>(c.regs.size());
  function.operands.resize(c.regs.size());
  for (size_t i = 0; i < c.regs.size(); ++i) {
    const RegClass cls = i < row.num_operands ? row.classes[i] : RegClass::kInt;
    allocation.allocations.push_back(regalloc::Allocation::Reg(PReg(cls, c.regs[i])));
  }
  function.insts.push_back(c.inst);
  function.inst_operands.push_back(operands);
  c.text = PrintInst(function, 0, &allocation);
}

std::vector<RowCase> RowCases::Make(Op op) {
  const InstInfo& info = InfoOf(op);
  RowCase start;
  start.op = op;
  start.inst.op = static_cast<uint16_t>(op);
  start.regs.resize(OperandsOf(op).num_operands);
  std::vector<RowCase> cases;
  std::vector<uint32_t> imms = {0}, auxes = {0};
  const Role* memory = nullptr;
  for (int i = 0; i < info.num_roles; ++i) {
    const Role& role = info.roles[i];
    if (role.slot == Slot::kMem) memory = &role;
    if (role.slot == Slot::kImm) {
      (role.field == 'i' ? imms : auxes) = fuzz::Aarch64FieldValues(info, role).values;
    }
  }
  const size_t combinations =
      std::max({imms.size() * std::min<size_t>(auxes.size(), 8), auxes.size(), size_t{kMinCases}});
  for (size_t i = 0; i < combinations; ++i) {
    RowCase c = start;
    c.inst.imm = imms[i % imms.size()];
    c.inst.aux = auxes[(i / imms.size() + i) % auxes.size()];
    if (memory != nullptr) {
      // Immediates of rows with memory, which are lanes, go through all forms.
      for (RowCase& form : AddressForms(c, *memory)) cases.push_back(std::move(form));
      if (i + 1 == std::max(imms.size(), auxes.size())) break;
      continue;
    }
    for (uint8_t& reg : c.regs) reg = NextReg();
    if (info.encoding.Has(Encoding::kCondition)) c.inst.cond = i % kNumConds;
    cases.push_back(c);
  }
  for (RowCase& c : cases) {
    // One register where one is read and written; loads of pairs take two different ones, and
    // another base.
    int at = 0;
    for (int k = 0; k < info.num_roles; ++k) {
      if (info.roles[k].slot != Slot::kReg) continue;
      if (info.roles[k].access == Access::kUseDef) {
        c.regs[at + 1] = c.regs[at];
        ++at;
      }
      ++at;
    }
    if (info.mnemonic == "ldp" || info.mnemonic == "stp") {
      c.regs[1] = (c.regs[0] + 1) % 31;
      c.regs[2] = (c.regs[0] + 2 + c.regs[2] % 29) % 31;
    }
    Complete(c);
  }
  return cases;
}

}  // namespace davit::isa::aarch64
