// Modules that invite decoders and validators to more than linear work. Many use what is not
// compiled, or stand in dead code: these are for a verdict only.
#include <algorithm>
#include <string>

#include "fuzz/gen/stress_makers.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::fuzz {
namespace {

using wasm::ExternKind;
using wasm::HeapType;
using wasm::Opcode;
using wasm::ValType;
using wasm::testing::ByteString;
using wasm::testing::Code;
using wasm::testing::ModuleBuilder;

constexpr ValType kI32 = ValType::I32();

Bytes OneFunction(const Code& code) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {}, code);
  return m.Build();
}

}  // namespace

// As many sections of names, of which a reader may keep one.
Bytes CustomSections(uint32_t n) {
  ModuleBuilder m;
  for (uint32_t i = 0; i < n; ++i) m.Custom("name", {0, 1, 0});
  return m.Build();
}

// One group of types, each of which refers to the next.
Bytes RecursionGroup(uint32_t n) {
  ByteString group;
  group.U8(0x4e).U32(n);
  for (uint32_t i = 0; i < n; ++i) {
    group.U8(0x5f).U32(1).Type(ValType::Ref(HeapType::Index((i + 1) % n), true)).U8(0);
  }
  ModuleBuilder m;
  m.RawType(group.bytes());
  return m.Build();
}

// Groups that differ in their last type only, or not at all.
Bytes SimilarGroups(uint32_t n) {
  ModuleBuilder m;
  for (uint32_t i = 0; i < n; ++i) {
    ByteString group;
    group.U8(0x4e).U32(8);
    for (uint32_t k = 0; k < 7; ++k) group.U8(0x5f).U32(1).Type(kI32).U8(0);
    group.U8(0x5f).U32(i % 32);
    for (uint32_t k = 0; k < i % 32; ++k) group.Type(kI32).U8(0);
    m.RawType(group.bytes());
  }
  return m.Build();
}

// Chains of subtypes as deep as they may be, with a cast along each in code.
Bytes SubtypeChains(uint32_t n) {
  constexpr uint32_t kDepth = 60;
  ModuleBuilder m;
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    ByteString type;
    type.U8(0x50);
    if (i % kDepth == 0) {
      type.U32(0);
    } else {
      type.U32(1).U32(i - 1);
    }
    m.RawType(type.U8(0x5f).U32(0).bytes());
    const uint32_t root = i - i % kDepth;
    code.Op(Opcode::kBlock).U8(0x63).S64(root);
    code.Op(Opcode::kRefNull).S64(i).End().Op(Opcode::kDrop);
  }
  m.Func(m.Type({}, {}), {}, code);
  return m.Build();
}

Bytes Nesting(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) code.Enter(i % 2 == 0 ? Opcode::kBlock : Opcode::kLoop);
  for (uint32_t i = 0; i < n; ++i) code.End();
  return OneFunction(code);
}

// Nested blocks, each with branches to the outermost.
Bytes BranchesOutwards(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) code.Enter(Opcode::kBlock).I32Const(0).BrIf(i);
  for (uint32_t i = 0; i < n; ++i) code.End();
  return OneFunction(code);
}

// One table of branches to every open block, and many to a few.
Bytes BranchTables(uint32_t n) {
  Code code;
  for (uint32_t i = 0; i < n; ++i) code.Enter(Opcode::kBlock);
  code.I32Const(0).Op(Opcode::kBrTable, {n - 1});
  for (uint32_t i = 0; i < n; ++i) code.U32(i);
  for (uint32_t i = 0; i < n; ++i) {
    code.End();
    if (i % 8 == 0) code.I32Const(0).Op(Opcode::kBrTable, {2, 0, 0, 0});
  }
  return OneFunction(code);
}

// Locals without default values, in few bytes: a function has as many as it may.
Bytes UnsetLocals(uint32_t n) {
  constexpr uint32_t kMost = 50'000;
  ModuleBuilder m;
  const uint32_t type = m.Type({}, {});
  for (uint32_t left = n; left > 0; left -= std::min(left, kMost)) {
    m.Func(type, {{std::min(left, kMost), ValType::Ref(HeapType::kFunc, false)}}, Code());
  }
  return m.Build();
}

// Locals that are set anew in each of many blocks.
Bytes SetLocals(uint32_t n) {
  const ValType ref = ValType::Ref(HeapType::Index(0), false);
  ModuleBuilder m;
  const uint32_t type = m.Type({}, {});
  Code code;
  for (uint32_t i = 0; i < n; ++i) {
    code.Enter(Opcode::kBlock).Op(Opcode::kRefFunc, {0}).LocalSet(i % 1000).End();
  }
  m.PassiveElements({0}, /*declarative=*/true);
  m.Func(type, {{1000, ref}}, code);
  return m.Build();
}

// Calls and blocks with as many results as there may be.
Bytes ManyResults(uint32_t n) {
  ModuleBuilder m;
  const std::vector<ValType> many(1000, kI32);
  const uint32_t type = m.Type(many, many);
  Code code;
  for (uint32_t i = 0; i < 1000; ++i) code.LocalGet(i);
  for (uint32_t i = 0; i < n; ++i) {
    code.Call(0).EnterTyped(Opcode::kBlock, type).I32Const(0).BrIf(0).End();
  }
  m.Func(type, {}, code);
  return m.Build();
}

// Pops off an empty stack that gives anything.
Bytes DeadCode(uint32_t n) {
  Code code;
  code.Op(Opcode::kUnreachable);
  for (uint32_t i = 0; i < n; ++i) code.Op(Opcode::kI32Add).Enter(Opcode::kIf).End();
  return OneFunction(code);
}

// Exports, each with a name of its own, and names of the same beginning.
Bytes Exports(uint32_t n) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {}, Code());
  for (uint32_t i = 0; i < n; ++i) m.Export("a name " + std::to_string(i), ExternKind::kFunc, 0);
  return m.Build();
}

Bytes ElementSegments(uint32_t n) {
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {}, Code());
  m.Table(ValType::FuncRef(), 1);
  for (uint32_t i = 0; i < n; ++i) {
    m.RawElements(ByteString()
                      .U32(5)
                      .Type(ValType::FuncRef())
                      .U32(2)
                      .U8(0xd2)
                      .U8(0)
                      .U8(0x0b)
                      .U8(0xd0)
                      .U8(0x70)
                      .U8(0x0b)
                      .bytes());
    m.Elements(Code().I32Const(0), {0});
  }
  return m.Build();
}

// Each global is the sum of all before it.
Bytes ConstantExpressions(uint32_t n) {
  ModuleBuilder m;
  Code sum;
  sum.I32Const(1);
  for (uint32_t i = 0; i < n; ++i) {
    m.Global(kI32, false, Code().I32Const(1));
    sum.Op(Opcode::kGlobalGet, {i}).Op(Opcode::kI32Add);
  }
  m.Global(kI32, false, sum);
  return m.Build();
}

}  // namespace davit::fuzz
