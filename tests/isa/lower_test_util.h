// A small builder of IR for tests of lowering, and the use counts that lowering wants, computed the slow plain way.
#ifndef DAVIT_TESTS_ISA_LOWER_TEST_UTIL_H_
#define DAVIT_TESTS_ISA_LOWER_TEST_UTIL_H_

#include <bit>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <vector>

#include "ir/function.h"
#include "isa/mach_function.h"
#include "isa/target.h"

namespace davit::isa {

// Blocks are written in layout order, each with Start; the others may be named before by their number.
class FuncBuilder {
 public:
  using Op = ir::Opcode;
  using T = ir::Type;

  explicit FuncBuilder(std::initializer_list<T> params = {}, std::initializer_list<T> results = {},
                       ir::CallConv conv = ir::CallConv::kDavit, uint32_t num_blocks = 1) {
    func.name = "test";
    func.sig = {params, results, conv};
    func.blocks.resize(num_blocks);
    Start(0, params);
  }

  // The parameters are the values [first, first + number).
  ir::Value Start(uint32_t block, std::initializer_list<T> params = {}, bool cold = false) {
    block_ = block;
    ir::BlockData& data = func.blocks[ir::Block(block)];
    data.first_inst = data.end_inst = static_cast<uint32_t>(func.insts.size());
    data.num_params = static_cast<uint32_t>(params.size());
    data.cold = cold;
    uint32_t i = 0;
    for (T type : params) Add(Op::kParam, type, block, i++);
    return ir::Value(data.first_inst);
  }
  void MarkLoop(uint32_t header, uint32_t end) {
    func.blocks[ir::Block(header)].loop_end = end;
    for (uint32_t b = header; b < end; ++b) ++func.blocks[ir::Block(b)].loop_depth;
  }

  ir::Value Add(Op op, T type, uint32_t a = 0, uint32_t b = 0, uint32_t c = 0, uint8_t aux = 0) {
    const ir::Value v = func.Append({op, type, aux, a, b, c},
                                    1000 + static_cast<uint32_t>(func.insts.size()));
    func.blocks[ir::Block(block_)].end_inst = static_cast<uint32_t>(func.insts.size());
    return v;
  }
  ir::Value Param(uint32_t n) const { return ir::Value(n); }
  ir::Value Const(T type, uint64_t bits) {
    const Op op = ir::IsFloat(type) ? Op::kFconst : Op::kIconst;
    return Add(op, type, 0, static_cast<uint32_t>(bits), static_cast<uint32_t>(bits >> 32));
  }
  ir::Value F64(double value) { return Const(T::kF64, std::bit_cast<uint64_t>(value)); }
  ir::Value F32(float value) { return Const(T::kF32, std::bit_cast<uint32_t>(value)); }
  ir::Value Unary(Op op, T type, ir::Value a) { return Add(op, type, a.index()); }
  ir::Value Binary(Op op, T type, ir::Value a, ir::Value b) {
    return Add(op, type, a.index(), b.index());
  }
  ir::Value Icmp(ir::IntCond cond, ir::Value a, ir::Value b) {
    return Add(Op::kIcmp, T::kI32, a.index(), b.index(), 0, static_cast<uint8_t>(cond));
  }
  ir::Value Fcmp(ir::FloatCond cond, ir::Value a, ir::Value b) {
    return Add(Op::kFcmp, T::kI32, a.index(), b.index(), 0, static_cast<uint8_t>(cond));
  }
  ir::Value Select(T type, ir::Value c, ir::Value a, ir::Value b) {
    return Add(Op::kSelect, type, c.index(), a.index(), b.index());
  }
  ir::Value Pinned(uint32_t number) { return Add(Op::kPinned, T::kI64, 0, number); }
  // memory base + index, as the front end writes a 32-bit address.
  ir::Value Address(ir::Value index) {
    return Binary(Op::kIaddUext, T::kI64, Pinned(1), index);
  }
  static ir::MemFlags MemoryFlags() {
    return ir::MemFlags().WithTrapping().WithRegion(ir::MemFlags::kMemory);
  }
  ir::Value Load(Op op, T type, ir::Value address, int32_t offset = 0,
                 ir::MemFlags flags = MemoryFlags()) {
    return Add(op, type, address.index(), 0, static_cast<uint32_t>(offset), flags.byte());
  }
  void Store(Op op, ir::Value value, ir::Value address, int32_t offset = 0,
             ir::MemFlags flags = MemoryFlags()) {
    Add(op, T::kVoid, value.index(), address.index(), static_cast<uint32_t>(offset), flags.byte());
  }
  ir::Value Call(ir::FuncRef callee, std::initializer_list<ir::Value> args) {
    const ir::Signature& sig = func.SigOf(func.FuncOf(callee).sig);
    const T type = sig.results.empty() ? T::kVoid : sig.results[0];
    return Add(Op::kCall, type, callee.index(), Pool(args), static_cast<uint32_t>(args.size()));
  }
  // The first value is the address.
  ir::Value CallIndirect(ir::SigRef sig, std::initializer_list<ir::Value> args, uint8_t aux = 0) {
    const ir::Signature& s = func.SigOf(sig);
    const T type = s.results.empty() ? T::kVoid : s.results[0];
    return Add(Op::kCallIndirect, type, sig.index(), Pool(args),
               static_cast<uint32_t>(args.size()), aux);
  }
  ir::Value Proj(T type, ir::Value call, uint32_t n) {
    return Add(Op::kProj, type, call.index(), n);
  }
  ir::SigRef Sig(std::vector<T> params, std::vector<T> results,
                 ir::CallConv conv = ir::CallConv::kDavit) {
    return func.sigs.Add({std::move(params), std::move(results), conv});
  }
  ir::FuncRef Func(ir::SigRef sig, uint32_t index = 0, uint8_t space = ir::kModuleFunctions) {
    return func.funcs.Add({{space, index}, sig});
  }
  uint32_t Edge(uint32_t to, std::initializer_list<ir::Value> args = {}) {
    return func.edges.Add({ir::Block(to), Pool(args), static_cast<uint32_t>(args.size())}).index();
  }
  void Jump(uint32_t to, std::initializer_list<ir::Value> args = {}) {
    Add(Op::kJump, T::kVoid, 0, Edge(to, args));
  }
  void Brif(ir::Value cond, uint32_t then_edge, uint32_t else_edge) {
    Add(Op::kBrif, T::kVoid, cond.index(), then_edge, else_edge);
  }
  void BrTable(ir::Value index, std::vector<uint32_t> edges) {
    const uint32_t begin = static_cast<uint32_t>(func.pool.size());
    func.pool.insert(func.pool.end(), edges.begin(), edges.end());
    Add(Op::kBrTable, T::kVoid, index.index(), begin, static_cast<uint32_t>(edges.size()));
  }
  void TrapIf(Op op, ir::Value cond, ir::TrapCode code) {
    Add(op, T::kVoid, cond.index(), 0, 0, static_cast<uint8_t>(code));
  }
  void Trap(ir::TrapCode code) { Add(Op::kTrap, T::kVoid, 0, 0, 0, static_cast<uint8_t>(code)); }
  void Return(std::initializer_list<ir::Value> values = {}) {
    Add(Op::kReturn, T::kVoid, 0, Pool(values), static_cast<uint32_t>(values.size()));
  }

  // uses[v] as Target::lower wants it.
  std::vector<uint8_t> Uses() const { return ComputeUses(func); }

  static std::vector<uint8_t> ComputeUses(const ir::Function& func) {
    std::vector<uint32_t> uses(func.insts.size());
    std::vector<uint32_t> work;
    const auto use = [&](uint32_t v) {
      if (uses[v]++ == 0) work.push_back(v);
    };
    std::vector<bool> rooted(func.insts.size());
    for (uint32_t i = 0; i < func.insts.size(); ++i) {
      const ir::Inst& inst = func.insts[i];
      const ir::Effects effects = ir::InfoOf(inst.op).effects;
      const bool dead_load = effects == ir::Effects::kReads && !inst.mem_flags().trapping();
      rooted[i] = effects != ir::Effects::kPure && effects != ir::Effects::kPinned && !dead_load;
      if (rooted[i]) func.ForEachOperand(inst, use);
    }
    while (!work.empty()) {
      const uint32_t v = work.back();
      work.pop_back();
      const ir::Inst& inst = func.insts[v];
      if (!rooted[v]) func.ForEachOperand(inst, use);
      if (inst.op != Op::kParam || inst.a == 0) continue;
      // A live parameter makes the arguments on all edges to its block live.
      for (const ir::EdgeData& edge : func.edges) {
        if (edge.to.index() == inst.a) use(func.ArgsOf(edge)[inst.b]);
      }
    }
    std::vector<uint8_t> out;
    for (uint32_t n : uses) out.push_back(static_cast<uint8_t>(n < 255 ? n : 255));
    return out;
  }

  ir::Function func;

 private:
  uint32_t Pool(std::initializer_list<ir::Value> values) {
    const uint32_t begin = static_cast<uint32_t>(func.pool.size());
    for (ir::Value v : values) func.pool.push_back(v.index());
    return begin;
  }

  uint32_t block_ = 0;
};

// The machine instructions of a function as text, one a line, virtual registers as v0, v1, ... renumbered in order of
// appearance, blocks as "b0:".
inline std::string PrintMach(const Target& target, const MachFunction& mach) {
  std::string text;
  for (uint32_t b = 0; b < mach.blocks.size(); ++b) {
    if (mach.blocks.size() > 1) text += "b" + std::to_string(b) + ":\n";
    for (uint32_t i = mach.blocks[b].first_inst; i < mach.blocks[b].end_inst; ++i) {
      text += target.print_inst(mach, i, nullptr) + "\n";
    }
  }
  return text;
}

}  // namespace davit::isa

#endif  // DAVIT_TESTS_ISA_LOWER_TEST_UTIL_H_
