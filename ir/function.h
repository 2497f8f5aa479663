// ir::Function: one function in SSA form, as flat arrays.
//
// Why this shape. A compiler that has 285 ns for a Wasm operator can afford to touch about 300
// bytes for it. So an instruction is 16 bytes, lies in program order in one array, and the value
// that it defines has the same number as the instruction: there is no separate value table, no
// operand object and no use list. What does not fit into 16 bytes (arguments, edge lists) is in one
// pool of 32-bit words. Nothing is ever spliced into the middle; a pass that rewrites copies
// forward.
//
// Invariants (ir/verifier.h checks all of them):
//  * Block b owns the instructions [first_inst, end_inst); the blocks lie in layout order without
//  gaps, entry first.
//  * A block's parameters are its first instructions (opcode Param); its last instruction is its
//  only terminator.
//  * Blocks are in reverse post-order; the blocks of a loop are contiguous and begin with its
//  header.
//  * Edges are distinct objects: two terminators never share one. An edge's arguments match its
//  target's parameters.
//  * The entry block's parameters are the function's parameters and no edge leads to it.
//  * A value is defined before it is used in the array, and its definition dominates the use (back
//  edges excepted).
#ifndef DAVIT_IR_FUNCTION_H_
#define DAVIT_IR_FUNCTION_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "ir/opcode.h"
#include "ir/types.h"
#include "support/check.h"
#include "support/id.h"

namespace davit::ir {

struct ValueTag;
struct BlockTag;
struct EdgeTag;
struct SigTag;
struct FuncTag;
struct StackSlotTag;
// The instruction that defines it.
using Value = Id<ValueTag>;
using Block = Id<BlockTag>;
using Edge = Id<EdgeTag>;
using SigRef = Id<SigTag>;
using FuncRef = Id<FuncTag>;
using StackSlot = Id<StackSlotTag>;

// aux bit of CallIndirect with convention kDavit: the first argument is the context that the callee
// runs with. The call sets the pinned registers for it and restores the caller's after it. Without
// the bit the callee shares the caller's.
inline constexpr uint8_t kSwitchContext = 1;

struct Inst {
  Opcode op = Opcode::kAlias;
  // Of the result; kVoid where there is none.
  Type type = Type::kVoid;
  uint8_t aux = 0;
  uint32_t a = 0;
  uint32_t b = 0;
  uint32_t c = 0;

  uint64_t constant() const { return b | static_cast<uint64_t>(c) << 32; }
  int32_t offset() const { return static_cast<int32_t>(c); }
  MemFlags mem_flags() const { return MemFlags::FromByte(aux); }
  // Of scalar and vector comparisons.
  IntCond int_cond() const { return static_cast<IntCond>(aux & 15); }
  FloatCond float_cond() const { return static_cast<FloatCond>(aux & 15); }
  // Precondition: the opcode knows lanes.
  Lanes lanes() const {
    const bool compares = op == Opcode::kVicmp || op == Opcode::kVfcmp;
    return static_cast<Lanes>(compares ? aux >> 4 : aux);
  }
  TrapCode trap_code() const { return static_cast<TrapCode>(aux); }
  friend bool operator==(const Inst&, const Inst&) = default;
};
static_assert(sizeof(Inst) == 16);

struct BlockData {
  uint32_t first_inst = 0;
  uint32_t end_inst = 0;
  uint32_t num_params = 0;
  // For a loop header: the end of the loop in layout order, exclusive; the loop is the blocks
  // [this, loop_end). 0 for every other block.
  uint32_t loop_end = 0;
  uint16_t loop_depth = 0;
  // Seldom or never executed (it ends in a trap, or a producer's hint).
  bool cold = false;
};

struct EdgeData {
  Block to;
  // Arguments in the pool.
  uint32_t first_arg = 0;
  uint32_t num_args = 0;
};

struct Signature {
  std::vector<Type> params;
  std::vector<Type> results;
  CallConv conv = CallConv::kDavit;
  friend bool operator==(const Signature&, const Signature&) = default;
};

// Something outside the function that code refers to by a symbol. The numbering belongs to whoever
// makes the IR and links the code: `space` 0 is the functions of the module, 1 the runtime's
// helpers, others are free.
struct Symbol {
  uint8_t space = 0;
  uint32_t index = 0;
  friend bool operator==(const Symbol&, const Symbol&) = default;
};
inline constexpr uint8_t kModuleFunctions = 0;
inline constexpr uint8_t kHelpers = 1;

struct FuncDecl {
  Symbol symbol;
  SigRef sig;
};

// Memory in the function's frame.
struct StackSlotData {
  uint32_t size = 0;
  // A power of two, at most 16.
  uint32_t align = 8;
};

// Reused from function to function: Clear() keeps all memory.
class Function {
 public:
  // For messages and dumps only.
  std::string name;
  // The function's own signature. With kDavit the context is not a parameter but `pinned 0`.
  Signature sig;

  std::vector<Inst> insts;
  // Parallel to insts: the position in the source (byte offset in the Wasm module), 0 where there
  // is none.
  std::vector<uint32_t> source_offsets;
  IdMap<Block, BlockData> blocks;
  IdMap<Edge, EdgeData> edges;
  // Arguments, results, edge lists; see Format.
  std::vector<uint32_t> pool;
  // Constants and shuffle masks. Whoever adds one looks for an equal one first (ir/vector_table.h),
  // so that equal instructions have equal bits.
  std::vector<V128> vectors;
  // Signatures and callees. A client that compiles many functions of one module may share the
  // tables by pointing `shared_sigs` and `shared_funcs` at its own instead of copying them here.
  IdMap<SigRef, Signature> sigs;
  IdMap<FuncRef, FuncDecl> funcs;
  IdMap<StackSlot, StackSlotData> stack_slots;
  const IdMap<SigRef, Signature>* shared_sigs = nullptr;
  const IdMap<FuncRef, FuncDecl>* shared_funcs = nullptr;

  void Clear();

  const Signature& SigOf(SigRef ref) const { return shared_sigs ? (*shared_sigs)[ref] : sigs[ref]; }
  const FuncDecl& FuncOf(FuncRef ref) const {
    return shared_funcs ? (*shared_funcs)[ref] : funcs[ref];
  }

  Inst& operator[](Value v) { return insts[v.index()]; }
  const Inst& operator[](Value v) const { return insts[v.index()]; }

  // Appends an instruction to the function; the caller keeps `blocks` in step.
  Value Append(const Inst& inst, uint32_t source_offset) {
    insts.push_back(inst);
    source_offsets.push_back(source_offset);
    return Value(static_cast<uint32_t>(insts.size() - 1));
  }

  std::span<const uint32_t> PoolSlice(uint32_t begin, uint32_t count) const {
    return {pool.data() + begin, count};
  }
  // Values passed along an edge.
  std::span<const uint32_t> ArgsOf(const EdgeData& edge) const {
    return PoolSlice(edge.first_arg, edge.num_args);
  }
  const Inst& TerminatorOf(Block b) const { return insts[blocks[b].end_inst - 1]; }
  // The outgoing edges of a block; a br_table's are as in its list, so that an edge may occur
  // several times. `storage` backs the span for jump and brif.
  std::span<const uint32_t> EdgesOf(const Inst& terminator, uint32_t (&storage)[2]) const;

  // Calls fn(uint32_t& value) for each value operand of `inst`, edge arguments excluded.
  template <typename Fn>
  void ForEachOperand(Inst& inst, Fn fn) {
    switch (InfoOf(inst.op).format) {
      case Format::kConst:
      case Format::kParam:
      case Format::kIndex:
      case Format::kTrap:
      case Format::kJump:
      case Format::kVecConst:
        break;
      case Format::kProj:
      case Format::kUnary:
      case Format::kConvert:
      case Format::kLoad:
      case Format::kTrapIf:
      case Format::kBranch:
      case Format::kBrTable:
      case Format::kFromScalar:
      case Format::kExtractLane:
      case Format::kVecUnary:
        fn(inst.a);
        break;
      case Format::kBinary:
      case Format::kAddUext:
      case Format::kIntCmp:
      case Format::kFloatCmp:
      case Format::kStore:
      case Format::kShuffle:
      case Format::kReplaceLane:
      case Format::kVecBinary:
      case Format::kVecShift:
      case Format::kVecIntCmp:
      case Format::kVecFloatCmp:
        fn(inst.a);
        fn(inst.b);
        break;
      case Format::kSelect:
      case Format::kTernary:
        fn(inst.a);
        fn(inst.b);
        fn(inst.c);
        break;
      case Format::kCall:
      case Format::kCallIndirect:
      case Format::kReturn:
        for (uint32_t i = 0; i < inst.c; ++i) fn(pool[inst.b + i]);
        break;
    }
  }
  template <typename Fn>
  void ForEachOperand(const Inst& inst, Fn fn) const {
    const_cast<Function*>(this)->ForEachOperand(const_cast<Inst&>(inst),
                                                [&](uint32_t& v) { fn(static_cast<uint32_t>(v)); });
  }
};

}  // namespace davit::ir

#endif  // DAVIT_IR_FUNCTION_H_
