// Generates one function body; internal to fuzz/gen/wasm_gen*.cc.
//
// Code is emitted front to back against a model of the operand stack and of the open blocks, as a
// validator has it. An operator takes what happens to lie on the stack where the types fit, and has
// the rest of its operands produced, so that nothing is ever rejected. Behind an unconditional
// branch the stack is polymorphic here too.
#ifndef DAVIT_FUZZ_GEN_WASM_FUNC_GEN_H_
#define DAVIT_FUZZ_GEN_WASM_FUNC_GEN_H_

#include <cstdint>
#include <span>
#include <vector>

#include "frontend-wasm/types.h"
#include "fuzz/gen/choices.h"
#include "fuzz/gen/wasm_gen.h"
#include "fuzz/gen/wasm_gen_rows.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::fuzz {

using wasm::Feature;
using wasm::HeapType;
using wasm::Opcode;
using wasm::ValType;
using wasm::testing::Code;
using Types = std::vector<ValType>;

inline constexpr uint32_t kPageBytes = 1 << 16;

// What function bodies know of the module around them. They may add types.
struct WasmShape {
  struct Memory {
    uint32_t min, max;
  };
  struct Table {
    ValType element;
    uint32_t min, max;
    // The functions that it begins with; -1 is null.
    std::vector<int32_t> funcs = {};
  };
  struct Global {
    ValType type;
    bool is_mutable;
  };
  struct Elements {
    ValType type;
    uint32_t size;
  };

  WasmShape(Choices& choices, const WasmGenOptions& options) : options(options), swarm(choices) {}

  bool Has(Feature feature) const { return options.features.Has(feature); }
  bool On(WasmFamily family) const { return swarm.On(family); }
  // The index of a function type, which is added if it is new.
  uint32_t TypeIndex(const Types& params, const Types& results);
  const OwnedFuncType& TypeOf(uint32_t func) const { return types[funcs[func]]; }
  // A function of this type, of any for funcref; -1 if there is none.
  int32_t FindFunction(Choices& choices, ValType ref) const;
  ValType AnyType(Choices& choices) const;
  Types AnyTypes(Choices& choices, uint32_t max) const;
  ValType AnyRefType(Choices& choices) const;

  const WasmGenOptions& options;
  WasmSwarm swarm;
  std::vector<OwnedFuncType> types;
  // Types of which there are functions, so that non-null references can be made.
  std::vector<ValType> ref_types;
  // Type of each function, imports first. Nobody calls the wrappers behind them.
  std::vector<uint32_t> funcs;
  uint32_t num_imports = 0;
  // Functions that a host function calls back.
  std::vector<bool> is_callback;
  std::vector<Memory> memories;
  std::vector<Table> tables;
  std::vector<Global> globals;
  // The global with the fuel, which nothing else touches. Imported ones come before it.
  uint32_t fuel = 0;
  std::vector<Elements> elements;
  // Sizes of the data segments.
  std::vector<uint32_t> data;
};

// A constant, often one at which operations change their minds.
uint64_t TellingInt(Choices& choices);
uint64_t TellingFloat(Choices& choices, bool is_double);
// Of a number or vector type; bits that the type lacks are 0.
std::pair<uint64_t, uint64_t> TellingBits(Choices& choices, ValType type);
// Appends an expression for it.
void PutConstant(Code& code, ValType type, std::pair<uint64_t, uint64_t> bits);

class WasmFuncGenerator {
 public:
  WasmFuncGenerator(Choices& choices, WasmShape& shape, const WasmRows& rows, uint32_t func);

  // Local declarations, code and the last `end`.
  std::vector<uint8_t> Run();

 private:
  struct Frame {
    Opcode kind;
    Types results;
    // What a branch takes.
    Types label;
    uint32_t base;
    bool unreachable = false;
    // How often the rest became unreachable, and with it the values there were.
    uint32_t num_branches = 0;
    // That of the expression which the block is part of.
    uint32_t expression_depth = 0;
  };

  // A number of 2 bytes that is known later.
  struct Patch {
    size_t offset;
    uint32_t value;
  };

  // The stack, statements and expressions (wasm_gen_func.cc).
  void MakeLocals();
  // Stores what the locals have come to.
  void StoreLocals();
  // Consumes fuel. Returns the offset in `code` of the cost, to be patched.
  size_t PutFuel(Code& code);
  uint32_t NewLocal(ValType type, bool writable);
  // A local for what is on its way.
  uint32_t Scratch(ValType type);
  // A readable or writable local of the type; -1 if there is none.
  int32_t PickLocal(ValType type, bool writable);
  size_t size() const { return code_.bytes().size(); }
  bool Done() const { return size() >= max_bytes_ || choices_.exhausted(); }
  bool MayNest() const { return frames_.size() <= shape_.options.max_depth && !Done(); }
  bool dead() const { return frames_.back().unreachable; }
  // A number of the top values of the innermost frame that are the first of `types`, in this order.
  // In dead code everything may be taken for granted.
  uint32_t MatchTop(std::span<const ValType> types) const;
  // Has `types` on top of the stack, by what is there already and what it produces.
  void Operands(std::span<const ValType> types);
  void Pop(size_t count);
  void Push(ValType type) { stack_.push_back(type); }
  // The values of the innermost frame.
  std::span<const ValType> Available() const;
  void BecomeUnreachable();
  // Does something with the top value.
  void Sink();
  void SinkResults(size_t count);
  // Makes the stack of the innermost frame exactly `types`.
  void Settle(const Types& types, bool may_branch);

  // Statements.
  void Statements(uint32_t max);
  void Statement();
  bool TryStatement(WasmFamily family);
  // Expressions.
  void Produce(ValType type);
  void Leaf(ValType type);
  bool TryProduce(ValType type, NanLanes consumer);
  void ProduceRef(ValType type);

  // Operators with a row (wasm_gen_insts.cc).
  void Apply(const WasmRow& row, NanLanes consumer);
  void Immediates(Opcode op);
  void Canonicalize(NanLanes lanes);
  // Operands of operators that trap on some.
  void OperandsOf(const WasmRow& row);
  void I32(uint64_t value);
  bool Select(ValType type);
  bool Chain(ValType type);
  uint64_t ChainOperand(Opcode op, ValType type, uint64_t previous);
  bool Pressure();

  // Memory (wasm_gen_memory.cc).
  void Access(const WasmRow& row);
  // Pushes an address for `bytes` bytes of `memory`; returns the static offset.
  uint32_t Address(uint32_t memory, uint32_t bytes);
  uint32_t TameAddress(uint32_t memory, uint32_t bytes);
  uint32_t WildAddress();
  void MaskedIndex(uint32_t mask);
  void WrappedIndex();
  // Below the mask, mostly.
  void SmallIndex(uint32_t mask);
  void MemArg(Opcode op, uint32_t memory, uint32_t offset);
  bool MemorySize();
  bool BulkMemory();
  uint32_t AnyMemory();

  // Control (wasm_gen_control.cc).
  uint32_t BlockParams();
  void Enter(Opcode op, const Types& params, const Types& results);
  void End();
  bool Block(const Types& results);
  bool Loop(const Types& results);
  bool If(const Types& results);
  bool Branch();
  bool BranchIf();
  bool BranchTable();
  bool BranchOnNull();
  bool BranchOnNonNull();
  // Whether what follows in this block may be lost: rarely, where it is the whole function.
  bool MayLeave() { return frames_.size() > 1 || choices_.OneIn(8); }
  bool Return();
  bool Trap();

  // References, tables, calls (wasm_gen_refs.cc).
  bool Call();
  // Calls a function that returns just this, if there is one.
  bool CallFor(ValType type);
  void CallFunction(uint32_t func);
  bool CallIndirect();
  bool CallRef();
  bool TableStatement();
  bool TableInit(uint32_t table);
  bool TableGet(ValType type);
  bool RefToInt();
  bool GlobalGet(ValType type);
  bool GlobalSet();
  void TableIndex(uint32_t table);
  int32_t FindTable(ValType element);

  Choices& choices_;
  WasmShape& shape_;
  const WasmRows& rows_;
  const uint32_t func_;
  Code code_;
  uint32_t max_bytes_;
  std::vector<Patch> patches_;
  // Parameters and locals; counters of loops and scratch are not for everybody to write.
  Types locals_;
  std::vector<bool> writable_;
  // By kind of type; -1 if there is none yet.
  int32_t scratch_[6] = {-1, -1, -1, -1, -1, -1};
  Types stack_;
  std::vector<Frame> frames_;
  // Operators inside of an expression leave alone what is below.
  size_t floor_ = 0;
  uint32_t expression_depth_ = 0;
  // What consumes the value to be produced does not look at the bits of NaNs in such lanes.
  NanLanes consumer_ = NanLanes::kNone;
  // One value in so many stays on the operand stack; 0 is none.
  uint32_t keep_one_in_ = 0;
  uint32_t max_height_ = 0;
  bool needs_fuel_ = false;
  // The last constant address, to meet it again.
  uint32_t last_address_ = 0;
  int32_t base_local_ = -1;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_WASM_FUNC_GEN_H_
