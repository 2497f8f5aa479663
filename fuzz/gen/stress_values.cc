#include <algorithm>

#include "fuzz/gen/stress_makers.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::fuzz {
namespace {

using wasm::Opcode;
using wasm::ValType;
using wasm::testing::Code;
using wasm::testing::ModuleBuilder;

constexpr ValType kI32 = ValType::I32();

std::vector<uint8_t> OneFunction(uint32_t num_locals, const Code& code) {
  return OneFunctionModule(num_locals, code.bytes());
}

}  // namespace

// One value as argument 0 and 1 in turn of a chain of calls (#4291): 0.86 s to 8.6 s by splitting
// its live range.
Bytes CallChain(uint32_t n) {
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

// Static offsets beyond any guard region in every access (#5328).
Bytes LargeOffsets(uint32_t n) {
  Code code;
  code.I32Const(0);
  for (uint32_t i = 0; i < n; ++i) {
    code.LocalGet(0).Op(Opcode::kI32Load, {2, 0x8000'0000u + 16 * i}).Op(Opcode::kI32Add);
    code.LocalGet(0).I32Const(7).Op(Opcode::kI32Store8, {0, 0xffff'0000u + i % 0xffff});
  }
  return OneFunction(0, code);
}

// A deep tree of operators that selection matches (#12333, #12369, #6968, #6997).
Bytes OperatorChain(uint32_t n) {
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

Bytes DeepOperandStack(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) code.LocalGet(0).I32Const(i).Op(Opcode::kI32Mul);
  for (uint32_t i = 1; i < n; ++i) code.Op(Opcode::kI32Add);
  return OneFunction(0, code);
}

// Selections between equal values (#10579): each has as many equal forms as all before it together.
Bytes SelectChain(uint32_t n) {
  Code code;
  code.LocalGet(0).LocalSet(1);
  for (uint32_t i = 0; i < n; ++i) {
    code.LocalGet(1).LocalGet(1);
    // Equal only by a rule.
    if (i % 3 == 1) code.I32Const(0).Op(Opcode::kI32Or);
    if (i % 3 == 2) code.LocalGet(1).Op(Opcode::kI32And);
    code.LocalGet(0).I32Const(static_cast<int32_t>(i)).Op(Opcode::kI32LtU);
    code.Op(Opcode::kSelect).LocalSet(1);
  }
  return OneFunction(1, code.LocalGet(1));
}

// Straight-line code that fills memory, globals and a table: few operators of which each becomes
// many values and blocks (#12229: 61,000 became four million values and half a million blocks).
Bytes Initialiser(uint32_t n) {
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  m.Table(ValType::FuncRef(), 64);
  m.Memory(1);
  m.Global(kI32, true, Code().I32Const(0));
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    const int32_t k = static_cast<int32_t>(i);
    switch (i % 6) {
      case 0:
        code.I32Const(k % 64).LocalGet(0).Op(Opcode::kTableGet, {0}).Op(Opcode::kTableSet, {0});
        break;
      case 1:
        code.I32Const(k).LocalGet(0).Op(Opcode::kCallIndirect, {type, 0}).Op(Opcode::kDrop);
        break;
      case 2:
        code.LocalGet(0).I32Const(k).Op(Opcode::kI32Store, {2, 4 * i});
        break;
      case 3:
        code.LocalGet(0).I32Const(k).I32Const(16).Op(Opcode::kMemoryFill).U8(0);
        break;
      case 4:
        code.Op(Opcode::kGlobalGet, {0}).I32Const(k).Op(Opcode::kI32Add);
        code.Op(Opcode::kGlobalSet, {0});
        break;
      default:
        code.Op(Opcode::kRefNull).U8(0x70).I32Const(1).Op(Opcode::kTableGrow, {0});
        code.Op(Opcode::kDrop);
        break;
    }
  }
  m.Func(type, {}, code.LocalGet(0));
  return m.Build();
}

// As many values as bytes (#4865: an index of the allocator that ended at two million).
Bytes ManyValues(uint32_t n) {
  constexpr Opcode kChain[] = {Opcode::kI32Popcnt, Opcode::kI32Clz, Opcode::kI32Extend8S,
                               Opcode::kI32Ctz};
  Code code;
  code.LocalGet(0);
  for (uint32_t i = 0; i < n; ++i) code.Op(kChain[i % 4]);
  return OneFunction(0, code);
}

// The parts of OperatorChain, each as deep as a tree can be (#12333).
Bytes EqzChain(uint32_t n) {
  Code code;
  code.LocalGet(0);
  for (uint32_t i = 0; i < n; ++i) code.Op(Opcode::kI32Eqz);
  return OneFunction(0, code);
}

// (#6968)
Bytes AddChain(uint32_t n) {
  Code code;
  code.LocalGet(0);
  for (uint32_t i = 0; i < n; ++i) code.LocalGet(i % 2).Op(Opcode::kI32Add);
  return OneFunction(1, code);
}

// Multiplications and sums, of integers and of floats (#12369).
Bytes MulAddChain(uint32_t n) {
  Code code;
  code.LocalGet(0).LocalGet(0).Op(Opcode::kF64ConvertI32S);
  for (uint32_t i = 0; i < n; ++i) {
    code.F64Const(1.5).Op(Opcode::kF64Mul).F64Const(0.25).Op(Opcode::kF64Add);
  }
  code.Op(Opcode::kI32TruncSatF64S);
  for (uint32_t i = 0; i < n; ++i) {
    code.LocalGet(0).Op(Opcode::kI32Mul).LocalGet(0).Op(Opcode::kI32Sub);
  }
  return OneFunction(0, code.Op(Opcode::kI32Add));
}

// Addresses that are made of each other, and from time to time one that is used (#6997).
Bytes AddressChain(uint32_t n) {
  Code code;
  code.LocalGet(0);
  for (uint32_t i = 0; i < n; ++i) {
    code.I32Const(1 + static_cast<int32_t>(i % 3)).Op(Opcode::kI32Shl);
    code.LocalGet(0).Op(Opcode::kI32Add).I32Const(16).Op(Opcode::kI32Add);
    if (i % 4 == 3) code.Op(Opcode::kI32Load, {2, 4});
  }
  return OneFunction(0, code);
}

// Operators that become several instructions or several blocks (#911, #3414).
Bytes LongOperators(uint32_t n) {
  constexpr Opcode kDivisions[] = {Opcode::kI64RemS, Opcode::kI64DivS, Opcode::kI64RemU,
                                   Opcode::kI64DivU};
  Code code;
  code.LocalGet(0).Op(Opcode::kI64ExtendI32S);
  for (uint32_t i = 0; i < n; ++i) {
    code.LocalGet(0).Op(Opcode::kI64ExtendI32S).Op(kDivisions[i % 4]);
    if (i % 3 == 0) code.Op(Opcode::kF64ConvertI64U).Op(Opcode::kI64TruncSatF64U);
    if (i % 5 == 0) code.Op(Opcode::kF32ConvertI64U).Op(Opcode::kI64TruncF32S);
    if (i % 7 == 0) code.Op(Opcode::kI64Popcnt);
  }
  return OneFunction(0, code.Op(Opcode::kI32WrapI64));
}

}  // namespace davit::fuzz
