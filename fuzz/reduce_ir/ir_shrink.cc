#include "fuzz/reduce_ir/ir_shrink.h"

#include <utility>
#include <vector>

#include "ir/opcode.h"

namespace davit::fuzz {
namespace {

using ir::Block;
using ir::Inst;
using ir::Opcode;
using ir::Type;

constexpr uint32_t kGone = ~uint32_t{0};

bool IsTerminator(const Inst& inst) { return ir::InfoOf(inst.op).effects == ir::Effects::kEnds; }

// `bits` cut to the type; of vectors, the first entry of the table, whatever that is.
Inst ConstantOf(ir::Function& func, Type type, uint64_t bits) {
  if (type == Type::kV128) {
    if (func.vectors.empty()) func.vectors.push_back({});
    return {.op = Opcode::kVconst, .type = type, .b = 0};
  }
  const int width = ir::BitsOf(type);
  if (width < 64) bits &= (uint64_t{1} << width) - 1;
  return {.op = ir::IsFloat(type) ? Opcode::kFconst : Opcode::kIconst,
          .type = type,
          .b = static_cast<uint32_t>(bits),
          .c = static_cast<uint32_t>(bits >> 32)};
}

std::vector<bool> Reachable(const ir::Function& func) {
  std::vector<bool> seen(func.blocks.size(), false);
  std::vector<uint32_t> work = {0};
  seen[0] = true;
  while (!work.empty()) {
    const Block block(work.back());
    work.pop_back();
    uint32_t storage[2];
    for (uint32_t edge : func.EdgesOf(func.TerminatorOf(block), storage)) {
      const uint32_t to = func.edges[ir::Edge(edge)].to.index();
      if (seen[to]) continue;
      seen[to] = true;
      work.push_back(to);
    }
  }
  return seen;
}

// Marks what effects, terminators and edges need, from the back: operands come before their users,
// but for those of back edges, so again until nothing changes.
std::vector<bool> Needed(const ir::Function& func, const std::vector<bool>& reachable) {
  std::vector<bool> needed(func.insts.size(), false);
  for (bool changed = true; changed;) {
    changed = false;
    const auto need = [&](uint32_t v) {
      changed |= !needed[v];
      needed[v] = true;
    };
    for (uint32_t b = static_cast<uint32_t>(func.blocks.size()); b-- > 0;) {
      if (!reachable[b]) continue;
      const ir::BlockData& block = func.blocks[Block(b)];
      uint32_t storage[2];
      for (uint32_t edge : func.EdgesOf(func.TerminatorOf(Block(b)), storage)) {
        for (uint32_t v : func.ArgsOf(func.edges[ir::Edge(edge)])) need(v);
      }
      for (uint32_t i = block.end_inst; i-- > block.first_inst;) {
        const Inst& inst = func.insts[i];
        const ir::Effects effects = ir::InfoOf(inst.op).effects;
        const bool removable = effects == ir::Effects::kPure || effects == ir::Effects::kReads ||
                               effects == ir::Effects::kTraps || inst.op == Opcode::kProj;
        if (!removable && !needed[i]) need(i);
        if (needed[i]) func.ForEachOperand(inst, need);
      }
    }
  }
  return needed;
}

// Copies what is needed to the front. `number` gets the new numbers of instructions.
void CompactBlocks(ir::Function& func, const std::vector<bool>& reachable,
                   const std::vector<bool>& needed) {
  std::vector<uint32_t> value(func.insts.size(), kGone), block_number(func.blocks.size(), 0);
  std::vector<Inst> insts;
  IdMap<Block, ir::BlockData> blocks;
  uint32_t kept = 0;
  for (uint32_t b = 0; b < func.blocks.size(); ++b) {
    block_number[b] = kept;
    kept += reachable[b];
  }
  for (uint32_t b = 0; b < func.blocks.size(); ++b) {
    if (!reachable[b]) continue;
    ir::BlockData data = func.blocks[Block(b)];
    const uint32_t first = data.first_inst, end = data.end_inst;
    data.first_inst = static_cast<uint32_t>(insts.size());
    for (uint32_t i = first; i < end; ++i) {
      if (!needed[i]) continue;
      value[i] = static_cast<uint32_t>(insts.size());
      insts.push_back(func.insts[i]);
      if (insts.back().op == Opcode::kParam) insts.back().a = block_number[b];
    }
    data.end_inst = static_cast<uint32_t>(insts.size());
    if (data.loop_end != 0) {
      data.loop_end = data.loop_end < func.blocks.size() ? block_number[data.loop_end] : kept;
    }
    blocks.Add(data);
  }
  // Pool slices belong to one user each.
  std::vector<bool> renamed(func.edges.size(), false);
  func.insts = std::move(insts);
  func.source_offsets.assign(func.insts.size(), 0);
  for (Inst& inst : func.insts) {
    func.ForEachOperand(inst, [&](uint32_t& v) { v = value[v]; });
    uint32_t storage[2];
    if (!IsTerminator(inst)) continue;
    for (uint32_t e : func.EdgesOf(inst, storage)) {
      if (renamed[e]) continue;
      renamed[e] = true;
      ir::EdgeData& edge = func.edges[ir::Edge(e)];
      edge.to = Block(block_number[edge.to.index()]);
      for (uint32_t k = 0; k < edge.num_args; ++k) {
        uint32_t& v = func.pool[edge.first_arg + k];
        v = value[v];
      }
    }
  }
  func.blocks = std::move(blocks);
}

}  // namespace

bool ReplaceByConstant(ir::Function& func, uint32_t inst, uint64_t bits) {
  const Inst old = func.insts[inst];
  if (old.op == Opcode::kParam || old.op == Opcode::kProj || IsTerminator(old)) return false;
  const Type type = old.type == Type::kVoid ? Type::kI32 : old.type;
  const Inst constant = ConstantOf(func, type, bits);
  if (old == constant) return false;
  func.insts[inst] = constant;
  for (uint32_t i = inst + 1; i < func.insts.size() && func.insts[i].op == Opcode::kProj; ++i) {
    func.insts[i] = ConstantOf(func, func.insts[i].type, bits);
  }
  return true;
}

bool ReplaceByOperand(ir::Function& func, uint32_t inst, uint32_t which) {
  const Inst old = func.insts[inst];
  if (old.type == Type::kVoid || old.op == Opcode::kAlias || old.op == Opcode::kProj) return false;
  if (inst + 1 < func.insts.size() && func.insts[inst + 1].op == Opcode::kProj) return false;
  std::vector<uint32_t> same;
  func.ForEachOperand(old, [&](uint32_t v) {
    if (func.insts[v].type == old.type) same.push_back(v);
  });
  if (which >= same.size()) return false;
  func.insts[inst] = {.op = Opcode::kAlias, .type = old.type, .a = same[which]};
  return true;
}

bool FollowEdge(ir::Function& func, Block block, uint32_t which) {
  Inst& terminator = func.insts[func.blocks[block].end_inst - 1];
  uint32_t storage[2];
  const auto edges = func.EdgesOf(terminator, storage);
  if (edges.size() < 2 || which >= edges.size()) return false;
  terminator = {.op = Opcode::kJump, .b = edges[which]};
  RemoveUnused(func);
  return true;
}

bool EndInTrap(ir::Function& func, Block block) {
  Inst& terminator = func.insts[func.blocks[block].end_inst - 1];
  if (terminator.op == Opcode::kTrap) return false;
  terminator = {.op = Opcode::kTrap, .aux = static_cast<uint8_t>(ir::TrapCode::kUnreachable)};
  RemoveUnused(func);
  return true;
}

bool Empty(ir::Function& func) {
  const uint32_t params = static_cast<uint32_t>(func.sig.params.size());
  if (func.insts.size() == params + 1 && func.insts[params].op == Opcode::kTrap) return false;
  func.blocks[Block(0)].end_inst = params + 1;
  func.insts[params] = {.op = Opcode::kTrap,
                        .aux = static_cast<uint8_t>(ir::TrapCode::kUnreachable)};
  RemoveUnused(func);
  return true;
}

void RemoveUnused(ir::Function& func) {
  const std::vector<bool> reachable = Reachable(func);
  CompactBlocks(func, reachable, Needed(func, reachable));
}

}  // namespace davit::fuzz
