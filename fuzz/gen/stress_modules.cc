#include "fuzz/gen/stress_makers.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::fuzz {
namespace {

using wasm::Opcode;
using wasm::ValType;
using wasm::testing::Code;
using wasm::testing::ModuleBuilder;

constexpr ValType kI32 = ValType::I32();
constexpr ValType kI64 = ValType::I64();

}  // namespace

Bytes OneFunctionModule(uint32_t num_locals, const Bytes& code) {
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  m.Memory(1);
  const uint32_t f = m.Func(type, {{num_locals, kI32}}, Code().Raw(code));
  m.Export("f", wasm::ExternKind::kFunc, f);
  return m.Build();
}

// Functions of three bytes each (#910).
Bytes EmptyFunctions(uint32_t n) {
  ModuleBuilder m;
  const uint32_t type = m.Type({}, {});
  for (uint32_t i = 0; i < n; ++i) m.Func(type, {}, Code());
  return m.Build();
}

// One function of `n` bytes among 10,000 small ones: it must not be compiled last.
Bytes LargeAmongSmall(uint32_t n) {
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

// Functions of a program for a smart contract (regalloc2 #218): a dispatch over messages, in each
// arm calls with many arguments, loops, and 64-bit values that live through all of it.
Bytes ActorModule(uint32_t n) {
  constexpr uint32_t kArms = 8, kLocals = 12;
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32, kI64, kI64, kI32}, {kI64});
  m.Memory(1);
  for (uint32_t f = 0; f < n; ++f) {
    const auto local = [f](uint32_t i) { return 4 + (i + f) % kLocals; };
    Code code;
    for (uint32_t i = 0; i < kLocals; ++i) {
      code.LocalGet(0).Op(Opcode::kI64Load, {3, 8 * i}).LocalSet(local(i));
    }
    for (uint32_t i = 0; i <= kArms; ++i) code.Enter(Opcode::kBlock);
    code.LocalGet(3).Op(Opcode::kBrTable, {kArms});
    for (uint32_t i = 0; i <= kArms; ++i) code.U32(i);
    for (uint32_t i = 0; i <= kArms; ++i) {
      code.End().LocalGet(0).LocalGet(local(i)).LocalGet(local(i + 5)).LocalGet(3);
      code.Call((f + i) % n).LocalSet(local(i + 1)).Enter(Opcode::kLoop);
      code.LocalGet(0).LocalGet(local(i + 2)).Op(Opcode::kI64Store, {3, 128 + 8 * i});
      code.LocalGet(local(i + 3)).LocalGet(local(i + 7)).Op(Opcode::kI64Mul);
      code.LocalTee(local(i + 3)).Op(Opcode::kI64Eqz).BrIf(0).End();
    }
    code.LocalGet(local(0));
    for (uint32_t i = 1; i < kLocals; ++i) code.LocalGet(local(i)).Op(Opcode::kI64Xor);
    m.Func(type, {{kLocals, kI64}}, code);
  }
  return m.Build();
}

// One function of a runtime (#3523): loops in loops with calls, and many values that live from its
// begin to its end and are changed now and then.
Bytes RuntimeFunction(uint32_t n) {
  constexpr uint32_t kLocals = 200;
  Code code;
  for (uint32_t i = 1; i <= kLocals; ++i) {
    code.LocalGet(0).Op(Opcode::kI32Load, {2, 4 * i}).LocalSet(i);
  }
  for (uint32_t i = 0; i < n; ++i) {
    const auto local = [i](uint32_t k) { return 1 + (i * 7 + k * 31) % kLocals; };
    code.Enter(Opcode::kLoop).LocalGet(local(0)).Call(0).LocalSet(local(1));
    code.Enter(Opcode::kLoop).LocalGet(local(2)).LocalGet(local(3)).Op(Opcode::kI32Add);
    code.LocalTee(local(4)).Enter(Opcode::kIf).LocalGet(local(5)).LocalSet(local(6));
    code.Op(Opcode::kElse).LocalGet(local(7)).Call(0).LocalSet(local(8)).End();
    code.LocalGet(local(9)).BrIf(0).End();
    code.LocalGet(local(4)).LocalGet(local(1)).Op(Opcode::kI32LtS).BrIf(0).End();
  }
  code.LocalGet(1);
  for (uint32_t i = 2; i <= kLocals; ++i) code.LocalGet(i).Op(Opcode::kI32Xor);
  return OneFunctionModule(kLocals, code.bytes());
}

// Functions that call functions far and near: a relocation each, and text that is longer than what
// a call of AArch64 reaches if there are enough of them (#6798).
Bytes ManyCalls(uint32_t n) {
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  for (uint32_t f = 0; f < n; ++f) {
    Code code;
    code.LocalGet(0);
    for (uint32_t i = 0; i < 12; ++i) code.Call((f * 7919 + i * (n / 12 + 1)) % n);
    m.Func(type, {}, code);
  }
  return m.Build();
}

// Functions that have a frame (#6541: 266,000 of them were registered one by one).
Bytes ManyFrames(uint32_t n) {
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  for (uint32_t f = 0; f < n; ++f) {
    m.Func(type, {}, Code().LocalGet(0).Call(f / 2).LocalGet(0).Op(Opcode::kI32Add));
  }
  return m.Build();
}

// Functions of a few bytes that declare as many locals as there may be, and read and set the last.
Bytes DeclaredLocals(uint32_t n) {
  constexpr uint32_t kMost = 50'000 - 2;
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  const Code code = Code().LocalGet(0).LocalSet(kMost).LocalGet(kMost - 1);
  for (uint32_t f = 0; f < n; ++f) m.Func(type, {{kMost, kI32}}, code);
  return m.Build();
}

// Two segments of data at the two ends of a memory of `n` pages (#3815).
Bytes DataFarApart(uint32_t n) {
  ModuleBuilder m;
  m.Memory(n);
  m.Func(m.Type({}, {}), {}, Code());
  m.Data(Code().I32Const(0), "begin");
  m.Data(Code().I32Const(static_cast<int32_t>(n * 65536u - 3)), "end");
  return m.Build();
}

// A module that does not depend on the size; what is done with it does.
Bytes SmallModule(uint32_t) { return ManyFrames(10); }

// LargeAmongSmall with the large one first: what compiling it took is given back before the others
// (wasmtime-go #295).
Bytes LargeBeforeSmall(uint32_t n) {
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  Code large;
  large.LocalGet(0);
  for (uint32_t i = 0; i < n; ++i) large.Op(Opcode::kI32Popcnt).Op(Opcode::kI32Ctz);
  m.Func(type, {}, large);
  for (uint32_t i = 0; i < 100; ++i) m.Func(type, {}, Code().LocalGet(0));
  return m.Build();
}

}  // namespace davit::fuzz
