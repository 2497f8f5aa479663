// Functions with many locals: the decoder keeps the types of the first 1,024 at hand and looks the
// others up among the declared runs. Each case is a list of runs whose ends lie around that number;
// what each local is comes from writing the runs out.
#include <string>
#include <vector>

#include "frontend-wasm/validator.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm {
namespace {

using testing::Code;
using testing::ModuleBuilder;
using Locals = ModuleBuilder::Locals;

constexpr ValType kI32 = ValType::I32();
constexpr ValType kI64 = ValType::I64();
constexpr ValType kF32 = ValType::F32();
constexpr ValType kF64 = ValType::F64();
constexpr ValType kV128 = ValType::V128();
constexpr ValType kFunc = ValType::Ref(HeapType::kFunc, false);
constexpr ValType kAllTypes[] = {kI32, kI64, kF32, kF64, kV128, ValType::ExternRef()};

// One function of type [params] -> [] with these locals and this code.
absl::Status Validate(const std::vector<ValType>& params, const Locals& locals, const Code& code) {
  ModuleBuilder m;
  m.PassiveElements({0}, /*declarative=*/true);
  m.Func(m.Type(params, {}), locals, code);
  return ValidateModule(m.Build());
}

struct Case {
  std::vector<ValType> params;
  Locals locals;
};

std::vector<Case> Cases() {
  const std::vector<ValType> many(1000, kF64);
  return {
      {{}, {{1023, kI32}, {1, kI64}, {1, kF32}, {1, kF64}}},
      {{}, {{1024, kI32}, {1, kI64}}},
      {{kI64}, {{1024, kI32}, {2, kF32}, {40'000, kV128}, {1, kI64}, {8'972, kF64}}},
      {{kF32}, {{0, kI64}, {1022, kI32}, {0, kF64}, {1, kF64}, {0, kV128}, {1, kI64}, {0, kF32}}},
      {many, {{23, kI32}, {1, kI64}, {1, ValType::ExternRef()}, {1, kI32}}},
      {many, {{49'000, kI32}}},
      {{}, {{1024, kF64}}},
      {{}, {{1023, kF64}}},
      {{}, {}},
  };
}

// What each local is.
std::vector<ValType> WrittenOut(const Case& c) {
  std::vector<ValType> types = c.params;
  for (const auto& [count, type] : c.locals) types.insert(types.end(), count, type);
  return types;
}

// The first and last two locals of each run, and those around the 1,024th.
std::vector<uint32_t> Indexes(const Case& c) {
  const uint32_t num_locals = static_cast<uint32_t>(WrittenOut(c).size());
  std::vector<uint32_t> near = {0, 1, 1022, 1023, 1024, 1025};
  uint32_t end = static_cast<uint32_t>(c.params.size());
  near.insert(near.end(), {end - 2, end - 1, end, end + 1});
  for (const auto& [count, type] : c.locals) {
    end += count;
    near.insert(near.end(), {end - 2, end - 1, end, end + 1});
  }
  std::erase_if(near, [&](uint32_t index) { return index >= num_locals; });
  return near;
}

Code Read(uint32_t local, ValType type) {
  return Code().Enter(Opcode::kBlock, type).LocalGet(local).End().Op(Opcode::kDrop);
}
Code Write(uint32_t local, ValType type) { return Code().Default(type).LocalSet(local); }
Code WriteAndRead(uint32_t local, ValType type) {
  Code code;
  code.Default(type).Enter(Opcode::kBlock, type).Default(type).LocalTee(local).End();
  return code.Op(Opcode::kDrop).Op(Opcode::kDrop);
}

TEST(ManyLocals, EachHasItsType) {
  for (const Case& c : Cases()) {
    const std::vector<ValType> types = WrittenOut(c);
    for (const uint32_t local : Indexes(c)) {
      for (const ValType type : kAllTypes) {
        for (const auto& code : {Read, Write, WriteAndRead}) {
          const absl::Status status = Validate(c.params, c.locals, code(local, type));
          EXPECT_EQ(status.ok(), type == types[local])
              << local << " of " << types.size() << " as " << type.ToString() << ": " << status;
        }
      }
    }
  }
}

TEST(ManyLocals, WhatIsNotThereIsRefused) {
  for (const Case& c : Cases()) {
    const uint32_t num_locals = static_cast<uint32_t>(WrittenOut(c).size());
    for (const uint32_t local : {num_locals, num_locals + 1, 100'000u, 0xffff'ffffu}) {
      for (const auto& code : {Read, Write, WriteAndRead}) {
        EXPECT_THAT(std::string(Validate(c.params, c.locals, code(local, kI32)).message()),
                    ::testing::EndsWith(" refers to unknown local " + std::to_string(local)));
      }
    }
  }
}

// Without a default value, on both sides of the 1,024th and in more functions than one.
TEST(ManyLocals, MustBeSetBeforeTheyAreRead) {
  const Locals locals = {{1023, kI32}, {2, kFunc}, {30'000, kI32}, {2, kFunc}};
  const auto read = [](uint32_t local) { return Code().LocalGet(local).Op(Opcode::kDrop); };
  const auto set = [](uint32_t local) { return Code().Op(Opcode::kRefFunc, {0}).LocalSet(local); };
  for (const uint32_t local : {1023u, 1024u, 31'025u, 31'026u}) {
    const std::string unset = "local.get of local " + std::to_string(local) +
                              ", which is not set and has no default value";
    EXPECT_THAT(std::string(Validate({}, locals, read(local)).message()),
                ::testing::EndsWith(unset));
    EXPECT_TRUE(Validate({}, locals, set(local).Raw(read(local).bytes())).ok());
    Code in_block;
    in_block.Enter(Opcode::kBlock).Raw(set(local).bytes()).Raw(read(local).bytes()).End();
    EXPECT_TRUE(Validate({}, locals, in_block).ok());
    EXPECT_THAT(std::string(Validate({}, locals, in_block.Raw(read(local).bytes())).message()),
                ::testing::EndsWith(unset));
    // Set at the end of a function, unset in the next.
    ModuleBuilder m;
    m.PassiveElements({0}, /*declarative=*/true);
    const uint32_t type = m.Type({}, {});
    m.Func(type, locals, set(local));
    m.Func(type, locals, read(local));
    EXPECT_THAT(std::string(ValidateModule(m.Build()).message()), ::testing::EndsWith(unset));
  }
  EXPECT_TRUE(Validate({}, locals, read(1022).Raw(read(1025).bytes())).ok());
}

// A group of no locals may name a type that is not there, but what it names is read.
TEST(ManyLocals, NoLocalsHaveNoType) {
  const ValType none = ValType::Ref(HeapType::Index(5), false);
  EXPECT_TRUE(Validate({}, {{0, none}}, Code()).ok());
  EXPECT_TRUE(Validate({}, {{1, kI64}, {0, none}, {1, kI32}}, Read(1, kI32)).ok());
  EXPECT_THAT(std::string(Validate({}, {{1, none}}, Code()).message()),
              ::testing::EndsWith("unknown type 5"));
  const auto validate = [](const std::vector<uint8_t>& body) {
    ModuleBuilder m;
    m.RawFunc(m.Type({}, {}), body);
    return ValidateModule(m.Build());
  };
  EXPECT_TRUE(validate({1, 0, 0x64, 0xff, 0xff, 0xff, 0xff, 0x0f, 0x0b}).ok());
  EXPECT_THAT(std::string(validate({1, 0, 0x64, 0x40, 0x0b}).message()),
              ::testing::EndsWith("malformed heap type"));
}

// One validator, functions with many locals and few in turn.
TEST(ManyLocals, FunctionsDoNotSeeThoseOfOthers) {
  ModuleBuilder m;
  const uint32_t type = m.Type({}, {});
  m.Func(type, {{2000, kI32}}, Read(1500, kI32));
  m.Func(type, {{1024, kI64}, {1000, kF32}}, Read(1500, kF32));
  m.Func(type, {{2, kI64}}, Read(1, kI64));
  EXPECT_TRUE(ValidateModule(m.Build()).ok());
  m.Func(type, {{2, kI64}}, Read(1500, kF32));
  EXPECT_THAT(std::string(ValidateModule(m.Build()).message()),
              ::testing::EndsWith("local.get refers to unknown local 1500"));
}

}  // namespace
}  // namespace davit::wasm
