#include "fuzz/gen/stress_shapes.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "tests/frontend-wasm/module_builder.h"

namespace davit::fuzz {
namespace {

using wasm::Opcode;
using wasm::ValType;
using wasm::testing::Code;
using wasm::testing::ModuleBuilder;

constexpr ValType kI32 = ValType::I32();

// A module with one function [i32] -> [i32], i32 locals beside its parameter, and a memory.
std::vector<uint8_t> OneFunction(uint32_t num_locals, const Code& code) {
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  m.Memory(1);
  const uint32_t f = m.Func(type, {{num_locals, kI32}}, code);
  m.Export("f", wasm::ExternKind::kFunc, f);
  return m.Build();
}

// One value as argument 0 and 1 in turn of a chain of calls (#4291): 0.86 s to 8.6 s by splitting
// its live range.
std::vector<uint8_t> CallChain(uint32_t n) {
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32, kI32}, {kI32});
  m.Func(type, {}, Code().LocalGet(0));
  Code code;
  code.I32Const(1).LocalSet(1);
  for (uint32_t i = 0; i < n; ++i) {
    if (i % 2 == 0) code.LocalGet(0).LocalGet(1);
    if (i % 2 != 0) code.LocalGet(1).LocalGet(0);
    code.Call(0).LocalSet(1);
  }
  m.Func(type, {}, code.LocalGet(1));
  return m.Build();
}

// Loops without a body, one after another (#3441).
std::vector<uint8_t> EmptyLoops(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    code.Enter(Opcode::kLoop);
    if (i % 2 == 0) code.LocalGet(0).BrIf(0);
    code.End();
  }
  return OneFunction(0, code.LocalGet(0));
}

// A chain of blocks that read one of 16 locals and write another (#4923).
std::vector<uint8_t> BlockChain(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    code.Enter(Opcode::kBlock).LocalGet(i * 7 % 16).LocalSet(i * 5 % 16 + 1);
    code.LocalGet(0).BrIf(0).LocalGet(i * 3 % 16).LocalSet(i % 16 + 1).End();
  }
  return OneFunction(16, code.LocalGet(3));
}

// Static offsets beyond any guard region in every access (#5328).
std::vector<uint8_t> LargeOffsets(uint32_t n) {
  Code code;
  code.I32Const(0);
  for (uint32_t i = 0; i < n; ++i) {
    code.LocalGet(0).Op(Opcode::kI32Load, {2, 0x8000'0000u + 16 * i}).Op(Opcode::kI32Add);
    code.LocalGet(0).I32Const(7).Op(Opcode::kI32Store8, {0, 0xffff'0000u + i % 0xffff});
  }
  return OneFunction(0, code);
}

// Parameters of one block that a loop rotates, so that all of them are one web (regalloc2 #203).
std::vector<uint8_t> ManyBlockParams(uint32_t n) {
  Code code;
  for (uint32_t i = 1; i < n; ++i) code.LocalGet(0).I32Const(i).Op(Opcode::kI32Add).LocalSet(i);
  code.Enter(Opcode::kLoop).LocalGet(0).Enter(Opcode::kIf);
  for (uint32_t i = 1; i + 1 < n; ++i) code.LocalGet(i + 1).LocalSet(i);
  code.End().LocalGet(1).BrIf(0).End();
  return OneFunction(n, code.LocalGet(n / 2));
}

// A deep tree of operators that selection matches (#12333, #12369, #6968, #6997).
std::vector<uint8_t> OperatorChain(uint32_t n) {
  Code code;
  code.LocalGet(0);
  for (uint32_t i = 0; i < n; ++i) {
    switch (i * 4 / std::max(n, 1u)) {
      case 0:
        code.Op(Opcode::kI32Eqz);
        break;
      case 1:
        code.LocalGet(0).Op(Opcode::kI32Add);
        break;
      case 2:
        code.Op(Opcode::kI32Load, {2, 8});
        break;
      default:
        code.I32Const(3).Op(Opcode::kI32Shl).LocalGet(0).Op(Opcode::kI32Add);
        break;
    }
  }
  return OneFunction(0, code);
}

// br_table to as many blocks as it has entries (cranelift #1243: 286 s for 8,000).
std::vector<uint8_t> BigSwitch(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i <= n; ++i) code.Enter(Opcode::kBlock);
  code.LocalGet(0).Op(Opcode::kBrTable, {n});
  for (uint32_t i = 0; i <= n; ++i) code.U32(i);
  for (uint32_t i = 0; i <= n; ++i)
    code.End().LocalGet(1).I32Const(i).Op(Opcode::kI32Xor).LocalSet(1);
  return OneFunction(1, code.LocalGet(1));
}

// Functions of three bytes each (#910).
std::vector<uint8_t> EmptyFunctions(uint32_t n) {
  ModuleBuilder m;
  const uint32_t type = m.Type({}, {});
  for (uint32_t i = 0; i < n; ++i) m.Func(type, {}, Code());
  return m.Build();
}

// As many locals as blocks, every one written in one block: a dense table of both does not fit in
// memory.
std::vector<uint8_t> LocalsTimesBlocks(uint32_t n) {
  Code code;
  for (uint32_t i = 1; i < n; ++i) {
    code.Enter(Opcode::kBlock).LocalGet(0).BrIf(0).LocalGet(i - 1).LocalSet(i).End();
  }
  return OneFunction(n, code.LocalGet(n - 1));
}

// Blocks, loops and ifs in one another, and operands on one another.
std::vector<uint8_t> DeepNest(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    if (i % 3 == 0) code.Enter(Opcode::kBlock);
    if (i % 3 == 1) code.Enter(Opcode::kLoop).LocalGet(1).LocalSet(2);
    if (i % 3 == 2) code.LocalGet(1).Enter(Opcode::kIf).I32Const(i).LocalSet(1);
  }
  for (uint32_t i = 0; i < n; ++i) code.LocalGet(0).BrIf(i % (n - i)).End();
  return OneFunction(2, code.LocalGet(1));
}

// Loops in one another, with a value of each that lives through those within.
std::vector<uint8_t> DeepLoops(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    code.Enter(Opcode::kLoop).LocalGet(1).I32Const(1).Op(Opcode::kI32Add).LocalSet(1);
  }
  for (uint32_t i = 0; i < n; ++i) {
    code.LocalGet(1).LocalGet(0).Op(Opcode::kI32LtU).BrIf(0).End();
  }
  return OneFunction(1, code.LocalGet(1));
}

std::vector<uint8_t> DeepOperandStack(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) code.LocalGet(0).I32Const(i).Op(Opcode::kI32Mul);
  for (uint32_t i = 1; i < n; ++i) code.Op(Opcode::kI32Add);
  return OneFunction(0, code);
}

// One function of `n` bytes among 10,000 small ones: it must not be compiled last.
std::vector<uint8_t> LargeAmongSmall(uint32_t n) {
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  const Code small = Code().LocalGet(0).I32Const(1).Op(Opcode::kI32Add);
  for (uint32_t i = 0; i < 10'000; ++i) m.Func(type, {}, small);
  Code large;
  // 16 bytes a round.
  for (uint32_t i = 0; i < n / 16; ++i) {
    large.LocalGet(i % 8).LocalGet((i + 1) % 8).Op(Opcode::kI32Add);
    large.LocalGet((i * 5 + 2) % 8).Op(Opcode::kI32Xor).LocalSet((i * 3) % 7 + 1);
    if (i % 5 == 0) large.LocalGet(1).Enter(Opcode::kIf).LocalGet(2).LocalSet(3).End();
    large.LocalGet(3).LocalSet(4);
  }
  m.Func(type, {{7, kI32}}, large.LocalGet(1));
  return m.Build();
}

constexpr StressShape kShapes[] = {
    {"call_chain", CallChain, 20'000},
    {"empty_loops", EmptyLoops, 20'000},
    {"block_chain", BlockChain, 15'000},
    {"large_offsets", LargeOffsets, 100'000},
    {"many_block_params", ManyBlockParams, 50'000 - 1},
    {"operator_chain", OperatorChain, 400'000},
    {"big_switch", BigSwitch, 8'000},
    {"empty_functions", EmptyFunctions, 1'000'000},
    {"locals_times_blocks", LocalsTimesBlocks, 50'000 - 1},
    {"deep_nest", DeepNest, 10'000},
    {"deep_loops", DeepLoops, 10'000},
    {"deep_operand_stack", DeepOperandStack, 10'000},
    {"large_among_small", LargeAmongSmall, 5'000'000},
};

}  // namespace

std::span<const StressShape> StressShapes() { return kShapes; }

}  // namespace davit::fuzz
