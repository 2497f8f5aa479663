// Damaged modules: every truncation, every byte changed, random bodies. Run with a sanitizer these
// tests show that nothing is read outside of the input; the vectors are of exact size.
#include <random>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/loop_locals.h"
#include "frontend-wasm/validator.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::Code;
using testing::ModuleBuilder;

constexpr ValType kI32 = ValType::I32();
constexpr ValType kI64 = ValType::I64();

// Something of everything; every section from the function section on needs the last one.
std::vector<uint8_t> Sample() {
  ModuleBuilder m;
  const uint32_t none = m.Type({}, {});
  const uint32_t swap = m.Type({kI32, kI64}, {kI64, kI32});
  m.ImportFunc("env", "f", swap);
  m.ImportGlobal("env", "g", kI32, false);
  Code code;
  code.Enter(Opcode::kBlock)
      .Enter(Opcode::kLoop)
      .LocalGet(0)
      .BrIf(1)
      .LocalGet(0)
      .I32Const(1000000)
      .Op(Opcode::kI32Add);
  code.LocalTee(0).Op(Opcode::kBrTable, {2, 0, 1, 0}).End().End();
  code.I32Const(1).I64Const(-1).Call(0).Op(Opcode::kDrop).LocalSet(1);
  code.LocalGet(0).Enter(Opcode::kIf, kI32).I32Const(1).Op(Opcode::kElse).I32Const(2).End();
  code.Op(Opcode::kI32Load8S, {0, 200})
      .Op(Opcode::kF64ConvertI32S)
      .F64Const(0.5)
      .Op(Opcode::kF64Add);
  code.Op(Opcode::kI64TruncSatF64S).LocalSet(1);
  code.I32Const(1)
      .I64Const(2)
      .I32Const(0)
      .Op(Opcode::kCallIndirect, {swap, 0})
      .Op(Opcode::kDrop)
      .Op(Opcode::kDrop);
  code.I32Const(0).I32Const(0).I32Const(0).Op(Opcode::kMemoryInit, {0, 0});
  code.Op(Opcode::kRefNull)
      .U8(0x70)
      .Op(Opcode::kRefFunc, {1})
      .LocalGet(0)
      .Op(Opcode::kSelectTyped, {1})
      .U8(0x70);
  code.Op(Opcode::kRefIsNull).Op(Opcode::kDrop);
  m.Func(none, {{1, kI32}, {1, kI64}}, code);
  m.Table(ValType::FuncRef(), 4, 9);
  m.Memory(1, 2);
  m.Global(kI64, true, Code().I64Const(7).I64Const(8).Op(Opcode::kI64Mul));
  m.Export("run", ExternKind::kFunc, 1);
  m.Start(1);
  m.Elements(Code().Op(Opcode::kGlobalGet, {0}), {0, 1});
  m.RawElements({5, 0x70, 1, 0xd0, 0x70, 0x0b});
  m.DataCount(2);
  m.Data(Code().I32Const(3), "data");
  m.PassiveData("more");
  return m.Build();
}

TEST(Robustness, TruncationAtEveryByteIsAnError) {
  const std::vector<uint8_t> whole = Sample();
  ASSERT_TRUE(ValidateModule(whole).ok()) << ValidateModule(whole);
  std::vector<size_t> valid;
  for (size_t size = 0; size < whole.size(); ++size) {
    const std::vector<uint8_t> cut(whole.begin(), whole.begin() + static_cast<ptrdiff_t>(size));
    if (ValidateModule(cut).ok()) valid.push_back(size);
  }
  // The header alone, with the types, and with the imports as well: 8, 8 + 2 + 11 and that + 2
  // + 18.
  EXPECT_EQ(valid, (std::vector<size_t>{8, 21, 41}));
}

TEST(Robustness, ChangedBytesDoNoHarm) {
  const std::vector<uint8_t> whole = Sample();
  LoopLocals locals;
  int accepted = 0;
  int refused = 0;
  for (size_t i = 0; i < whole.size(); ++i) {
    for (int change = 0; change < 256; change += 5) {
      std::vector<uint8_t> bytes = whole;
      bytes[i] = static_cast<uint8_t>(change);
      const absl::StatusOr<Module> module = DecodeModule(bytes);
      const absl::Status status = module.ok() ? ValidateBodies(*module) : module.status();
      ++(status.ok() ? accepted : refused);
      EXPECT_EQ(status.message().find('\n'), absl::string_view::npos);
      if (!module.ok()) continue;
      for (const ByteRange& body : module->bodies) locals.Skim(module->Bytes(body), 2);
      AllFunctionNames(*module);
    }
  }
  EXPECT_GT(accepted, 1000);
  EXPECT_GT(refused, 5'000);
}

TEST(Robustness, RandomBodies) {
  std::mt19937 random(7);
  FuncValidator validator;
  int accepted = 0;
  for (int round = 0; round < 15'000; ++round) {
    std::vector<uint8_t> body = {0};
    for (uint32_t n = random() % 12; n != 0; --n) {
      const uint32_t pick = random() % 4;
      if (pick == 0) {
        body.push_back(static_cast<uint8_t>(random()));
      } else {
        // Often a whole operator with small immediates.
        const OpcodeInfo& info = kOpcodeInfo[random() % 200];
        body.push_back(static_cast<uint8_t>(info.code));
        if (info.immediate != Immediate::kNone) body.push_back(pick == 1 ? 0x40 : random() % 3);
        if (HasMemArg(info.immediate)) body.push_back(0);
      }
    }
    body.push_back(0x0b);
    ModuleBuilder m;
    m.Memory(1);
    m.RawFunc(m.Type({kI32, kI64}, {}), body);
    const std::vector<uint8_t> bytes = m.Build();
    const absl::StatusOr<Module> module = DecodeModule(bytes);
    ASSERT_TRUE(module.ok());
    accepted += ValidateFunction(*module, 0, validator).ok();
  }
  EXPECT_GT(accepted, 1000);
  EXPECT_LT(accepted, 14'000);
}

}  // namespace
}  // namespace davit::wasm
