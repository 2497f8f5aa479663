#include "isa/lower.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "absl/strings/str_cat.h"

namespace davit::isa {
namespace {

using ir::Effects;

// The effects alone, so that the walk reads one byte for an instruction and not a row of
// OpcodeInfo.
constexpr Effects kEffects[ir::kNumOpcodes] = {
#define DAVIT_IR_OP(Name, mnemonic, format, result, operand, effects, traits) Effects::k##effects,
#include "ir/opcodes.def"
#undef DAVIT_IR_OP
};

Effects EffectsOf(const ir::Inst& inst) { return kEffects[static_cast<int>(inst.op)]; }

constexpr uint32_t AlignUp(uint32_t n, uint32_t align) { return (n + align - 1) & ~(align - 1); }

}  // namespace

LowerContext::LowerContext(const ir::Function& func, std::span<const uint8_t> uses,
                           const TargetOptions& options, MachFunction& out)
    : func_(func), uses_(uses), options_(options), out_(out), buf_(out.lowering) {
  DAVIT_DCHECK(uses.size() == func.insts.size());
  out.Clear();
  out.conv = func.sig.conv;
  out.source_offset = func.source_offsets.front();
  buf_.groups.clear();
  buf_.insts.clear();
  buf_.inst_operands.clear();
  buf_.source_offsets.clear();
  buf_.operands.clear();
  buf_.remats.clear();
  buf_.block_groups.assign(func.blocks.size(), 0);
  buf_.vreg_of.assign(func.insts.size(), regalloc::VReg());
  buf_.edge_of.assign(func.edges.size(), 0);
  NumberEdges();
  PlaceStackSlots();
}

// Edges are grouped by source block in layout order; room for their arguments is reserved here and
// filled in when the walk reaches the terminator.
void LowerContext::NumberEdges() {
  out_.blocks.resize(func_.blocks.size());
  std::fill(buf_.edge_of.begin(), buf_.edge_of.end(), UINT32_MAX);
  uint32_t num_list = 0;
  for (uint32_t b = 0; b < func_.blocks.size(); ++b) {
    const ir::BlockData& from = func_.blocks[ir::Block(b)];
    regalloc::Block& block = out_.blocks[b];
    block = regalloc::Block();
    block.loop_end = from.loop_end;
    block.loop_depth = from.loop_depth;
    block.cold = from.cold;
    block.first_param = num_list;
    if (b != 0) {
      for (uint32_t i = 0; i < from.num_params; ++i) num_list += uses_[from.first_inst + i] != 0;
    }
    block.num_params = num_list - block.first_param;
    block.first_edge = static_cast<uint32_t>(out_.edges.size());
    uint32_t storage[2];
    for (const uint32_t id : func_.EdgesOf(func_.TerminatorOf(ir::Block(b)), storage)) {
      if (buf_.edge_of[id] != UINT32_MAX) continue;
      buf_.edge_of[id] = static_cast<uint32_t>(out_.edges.size());
      const ir::EdgeData& edge = func_.edges[ir::Edge(id)];
      const uint32_t first_param = func_.blocks[edge.to].first_inst;
      const uint32_t first_arg = num_list;
      for (uint32_t i = 0; i < edge.num_args; ++i) num_list += uses_[first_param + i] != 0;
      out_.edges.push_back({b, edge.to.index(), first_arg, num_list - first_arg});
    }
    block.end_edge = static_cast<uint32_t>(out_.edges.size());
  }
  out_.vreg_lists.assign(num_list, regalloc::VReg());
}

void LowerContext::PlaceStackSlots() {
  buf_.slot_offset.clear();
  // Displacements are signed 32-bit numbers and the rest of the frame needs some of their range.
  constexpr uint64_t kMaxBytes = uint64_t{1} << 30;
  uint32_t offset = 0;
  for (const ir::StackSlotData& slot : func_.stack_slots) {
    offset = AlignUp(offset, slot.align);
    if (uint64_t{offset} + slot.size > kMaxBytes) {
      status_ = absl::ResourceExhaustedError(
          absl::StrCat(func_.name, ": more than ", kMaxBytes, " bytes of stack slots"));
      return;
    }
    buf_.slot_offset.push_back(offset);
    offset += slot.size;
  }
  out_.stack_slot_bytes = AlignUp(offset, 8);
}

regalloc::VReg LowerContext::NewVReg(regalloc::RegClass cls, bool wide) {
  regalloc::VRegInfo info;
  info.cls = cls;
  info.wide = wide;
  out_.vregs.push_back(info);
  return regalloc::VReg(static_cast<uint32_t>(out_.vregs.size() - 1));
}

bool LowerContext::CanSinkLoad(ir::Value load) const {
  if (!CanSink(load)) return false;
  const ir::MemFlags flags = inst(load).mem_flags();
  if (flags.readonly() && !flags.trapping()) return true;
  if (root_.index() - load.index() > kMaxSinkDistance) return false;
  for (uint32_t i = load.index() + 1; i < root_.index(); ++i) {
    switch (EffectsOf(func_.insts[i])) {
      case Effects::kWrites:
      case Effects::kCall:
        return false;
      case Effects::kTraps:
        if (flags.trapping()) return false;
        break;
      default:
        break;
    }
  }
  return true;
}

MachInst& LowerContext::EndInst(const MachInst& mach, uint8_t flags) {
  regalloc::Inst row;
  row.first_operand = first_operand_;
  row.num_operands = static_cast<uint16_t>(buf_.operands.size() - first_operand_);
  row.flags = flags;
  buf_.inst_operands.push_back(row);
  buf_.source_offsets.push_back(source_offset_);
  buf_.insts.push_back(mach);
  return buf_.insts.back();
}

void LowerContext::MarkRematerialisable(regalloc::VReg vreg) {
  out_.vregs[vreg.index()].rematerialisable = true;
  buf_.remats.push_back({vreg, static_cast<uint32_t>(buf_.groups.size() - 1),
                         static_cast<uint32_t>(buf_.insts.size() - 1)});
}

uint32_t LowerContext::Constant(std::span<const uint8_t> bytes) {
  // Only the end of the pool is searched: programs repeat a constant close by, and the work stays
  // bounded.
  constexpr size_t kSearched = 256;
  std::vector<uint8_t>& pool = out_.constants;
  const size_t size = bytes.size();
  size_t begin = pool.size() > kSearched ? AlignUp(pool.size() - kSearched, 16) : 0;
  for (; begin + size <= pool.size(); begin += size) {
    if (std::memcmp(pool.data() + begin, bytes.data(), size) == 0) {
      return static_cast<uint32_t>(begin);
    }
  }
  pool.resize(AlignUp(static_cast<uint32_t>(pool.size()), static_cast<uint32_t>(size)));
  const uint32_t offset = static_cast<uint32_t>(pool.size());
  pool.insert(pool.end(), bytes.begin(), bytes.end());
  return offset;
}

uint32_t LowerContext::AddSymbol(ir::Symbol symbol) {
  out_.symbols.push_back(symbol);
  return static_cast<uint32_t>(out_.symbols.size() - 1);
}

void LowerContext::BeginBlock(ir::Block block) {
  block_ = block;
  block_first_ = func_.blocks[block].first_inst;
  buf_.block_groups[block.index()] = static_cast<uint32_t>(buf_.groups.size());
}

void LowerContext::BeginGroup(ir::Value root) {
  root_ = root;
  source_offset_ = func_.source_offsets[root.index()];
  buf_.groups.push_back(
      {static_cast<uint32_t>(buf_.insts.size()), static_cast<uint32_t>(buf_.operands.size())});
}

bool LowerContext::Wanted(ir::Value v) const {
  const regalloc::VReg vreg = buf_.vreg_of[v.index()];
  switch (EffectsOf(inst(v))) {
    case Effects::kPure:
      return vreg.valid();
    case Effects::kReads:
      if (vreg == kAbsorbed) return false;
      return vreg.valid() || inst(v).mem_flags().trapping();
    case Effects::kPinned:
      // Projections are selected with their call, parameters with their block.
      return false;
    default:
      return true;
  }
}

void LowerContext::EndBlock() {
  const ir::BlockData& block = func_.blocks[block_];
  uint32_t next = out_.blocks[block_.index()].first_param;
  for (uint32_t i = block.first_inst; i < block.first_inst + block.num_params; ++i) {
    const ir::Value param(i);
    if (IsDead(param)) continue;
    if (block_.index() != 0) out_.vreg_lists[next++] = VRegOf(param);
  }
}

absl::Status LowerContext::Finish() {
  if (failed()) return status_;
  const size_t num_insts = buf_.insts.size();
  out_.insts.resize(num_insts);
  out_.inst_operands.resize(num_insts);
  out_.source_offsets.resize(num_insts);
  out_.operands.resize(buf_.operands.size());
  // A last group as end of the one before it.
  buf_.groups.push_back(
      {static_cast<uint32_t>(num_insts), static_cast<uint32_t>(buf_.operands.size())});
  uint32_t inst = 0;
  uint32_t operand = 0;
  uint32_t groups_end = static_cast<uint32_t>(buf_.groups.size() - 1);
  for (uint32_t b = 0; b < out_.blocks.size(); ++b) {
    out_.blocks[b].first_inst = inst;
    const uint32_t groups_begin = buf_.block_groups[b];
    for (uint32_t g = groups_end; g-- > groups_begin;) {
      LoweringBuffers::Group& group = buf_.groups[g];
      const uint32_t count = buf_.groups[g + 1].first_inst - group.first_inst;
      const uint32_t num_operands = buf_.groups[g + 1].first_operand - group.first_operand;
      std::copy_n(&buf_.insts[group.first_inst], count, &out_.insts[inst]);
      std::copy_n(&buf_.source_offsets[group.first_inst], count, &out_.source_offsets[inst]);
      for (uint32_t i = 0; i < count; ++i) {
        regalloc::Inst row = buf_.inst_operands[group.first_inst + i];
        row.first_operand += operand - group.first_operand;
        out_.inst_operands[inst + i] = row;
      }
      std::copy_n(buf_.operands.data() + group.first_operand, num_operands,
                  out_.operands.data() + operand);
      inst += count;
      operand += num_operands;
    }
    groups_end = groups_begin;
    out_.blocks[b].end_inst = inst;
  }
  DAVIT_DCHECK(inst == num_insts);
  ResolveRemats();
  return absl::OkStatus();
}

// A group's instructions end at (all instructions - those of the groups before it), since the order
// is reversed.
void LowerContext::ResolveRemats() {
  const uint32_t num_insts = static_cast<uint32_t>(buf_.insts.size());
  for (const LoweringBuffers::Remat& remat : buf_.remats) {
    const uint32_t end_of_group = num_insts - buf_.groups[remat.group].first_inst;
    const uint32_t from_end = buf_.groups[remat.group + 1].first_inst - remat.inst;
    out_.vregs[remat.vreg.index()].def_inst = end_of_group - from_end;
  }
}

}  // namespace davit::isa
