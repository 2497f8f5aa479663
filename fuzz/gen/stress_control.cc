#include "fuzz/gen/stress_makers.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::fuzz {
namespace {

using wasm::Opcode;
using wasm::ValType;
using wasm::testing::Code;
using wasm::testing::ModuleBuilder;

std::vector<uint8_t> OneFunction(uint32_t num_locals, const Code& code) {
  return OneFunctionModule(num_locals, code.bytes());
}

}  // namespace

// Loops without a body, one after another (#3441).
Bytes EmptyLoops(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    code.Enter(Opcode::kLoop);
    if (i % 2 == 0) code.LocalGet(0).BrIf(0);
    code.End();
  }
  return OneFunction(0, code.LocalGet(0));
}

// A chain of blocks that read one of 16 locals and write another (#4923).
Bytes BlockChain(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    code.Enter(Opcode::kBlock).LocalGet(i * 7 % 16).LocalSet(i * 5 % 16 + 1);
    code.LocalGet(0).BrIf(0).LocalGet(i * 3 % 16).LocalSet(i % 16 + 1).End();
  }
  return OneFunction(16, code.LocalGet(3));
}

// Parameters of one block that a loop rotates, so that all of them are one web (regalloc2 #203).
Bytes ManyBlockParams(uint32_t n) {
  Code code;
  for (uint32_t i = 1; i < n; ++i) code.LocalGet(0).I32Const(i).Op(Opcode::kI32Add).LocalSet(i);
  code.Enter(Opcode::kLoop).LocalGet(0).Enter(Opcode::kIf);
  for (uint32_t i = 1; i + 1 < n; ++i) code.LocalGet(i + 1).LocalSet(i);
  code.End().LocalGet(1).BrIf(0).End();
  return OneFunction(n, code.LocalGet(n / 2));
}

// br_table to as many blocks as it has entries (cranelift #1243: 286 s for 8,000).
Bytes BigSwitch(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i <= n; ++i) code.Enter(Opcode::kBlock);
  code.LocalGet(0).Op(Opcode::kBrTable, {n});
  for (uint32_t i = 0; i <= n; ++i) code.U32(i);
  for (uint32_t i = 0; i <= n; ++i)
    code.End().LocalGet(1).I32Const(i).Op(Opcode::kI32Xor).LocalSet(1);
  return OneFunction(1, code.LocalGet(1));
}

// As many locals as blocks, every one written in one block: a dense table of both does not fit in
// memory.
Bytes LocalsTimesBlocks(uint32_t n) {
  Code code;
  for (uint32_t i = 1; i < n; ++i) {
    code.Enter(Opcode::kBlock).LocalGet(0).BrIf(0).LocalGet(i - 1).LocalSet(i).End();
  }
  return OneFunction(n, code.LocalGet(n - 1));
}

// Blocks, loops and ifs in one another, and operands on one another.
Bytes DeepNest(uint32_t n) {
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
Bytes DeepLoops(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    code.Enter(Opcode::kLoop).LocalGet(1).I32Const(1).Op(Opcode::kI32Add).LocalSet(1);
  }
  for (uint32_t i = 0; i < n; ++i) {
    code.LocalGet(1).LocalGet(0).Op(Opcode::kI32LtU).BrIf(0).End();
  }
  return OneFunction(1, code.LocalGet(1));
}

// Branches to both ends of a function, each over all that lies between: more than a conditional
// branch of AArch64 reaches (1 MiB; 32 KiB where it tests a bit), and all that lead to the end are
// open at once (#6798, #6804).
Bytes FarBranches(uint32_t n) {
  Code code;
  code.Enter(Opcode::kBlock).Enter(Opcode::kLoop);
  for (uint32_t i = 0; i < n; ++i) {
    code.LocalGet(i % 3);
    if (i % 2 == 0) code.I32Const(1 << i % 8).Op(Opcode::kI32And);
    code.BrIf(i % 8 == 0 ? 0 : 1);
    code.LocalGet(i % 3).LocalGet((i + 1) % 3).Op(Opcode::kI32Add).LocalSet((i + 2) % 3);
  }
  return OneFunction(2, code.End().End().LocalGet(1));
}

// What is made by a machine that counts steps: in each loop a check, in some a call (#4060).
Bytes ChecksInLoops(uint32_t n) {
  constexpr uint32_t kFuel = 1, kCount = 2;
  Code code;
  code.I32Const(1 << 20).LocalSet(kFuel);
  for (uint32_t i = 0; i < n; ++i) {
    code.LocalGet(0).LocalSet(kCount + i % 4).Enter(Opcode::kLoop);
    code.LocalGet(kFuel).I32Const(1).Op(Opcode::kI32Sub).LocalTee(kFuel).Op(Opcode::kI32Eqz);
    code.Enter(Opcode::kIf).Op(Opcode::kUnreachable).End();
    code.LocalGet(kCount + i % 4).LocalGet(kCount + (i + 1) % 4).Op(Opcode::kI32Store, {2, 8});
    if (i % 8 == 0) code.LocalGet(kCount + i % 3).Call(0).LocalSet(kCount + (i + 2) % 4);
    code.LocalGet(kCount + i % 4).I32Const(1).Op(Opcode::kI32Sub).LocalTee(kCount + i % 4);
    code.BrIf(0).End();
  }
  return OneFunction(5, code.LocalGet(kCount));
}

}  // namespace davit::fuzz
