// The translator, operator by operator: what translated code does (in the interpreter, under
// several runtimes), and what is refused.
#include "frontend-wasm/translator.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tests/frontend-wasm/module_builder.h"
#include "tests/frontend-wasm/test_runtime.h"

namespace davit::wasm::testing {
namespace {

using ::testing::HasSubstr;
using O = Opcode;
using T = ir::TrapCode;

constexpr ValType kI32 = ValType::I32(), kI64 = ValType::I64(), kF32 = ValType::F32(),
                  kF64 = ValType::F64();

// What translated code does, for every runtime and all options.
class TranslatorTest : public ::testing::TestWithParam<RuntimeVariant> {
 protected:
  template <typename Fn>
  void ForEachOption(const ModuleBuilder& m, const Fn& fn) {
    for (const TranslateOptions& options : kOptions) {
      SCOPED_TRACE(::testing::Message() << "fold " << options.fold << " number " << options.number);
      TestInstance instance(m.Build(), GetParam(), options);
      fn(instance);
    }
  }
};

INSTANTIATE_TEST_SUITE_P(Runtimes, TranslatorTest, ::testing::ValuesIn(kVariants),
                         [](const auto& info) { return info.param.name; });

TEST_P(TranslatorTest, LoadsStayInsideTheMemory) {
  const uint64_t offsets[] = {0,           1,           4,           65'532,      65'533,
                              0x7fff'fff8, 0x7fff'ffff, 0x8000'0000, 0xffff'fffc, 0xffff'ffff};
  const uint32_t indices[] = {0,      1,           3,           4,           65'528,     65'532,
                              65'533, 0x7fff'ffff, 0x8000'0000, 0xffff'fffc, 0xffff'ffff};
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  m.Memory(1);
  for (uint64_t offset : offsets) {
    m.Func(type, {}, Code().LocalGet(0).Op(O::kI32Load, {2, offset}));
    // The same with the index as a constant.
    for (uint32_t index : indices) {
      m.Func(type, {}, Code().I32Const(static_cast<int32_t>(index)).Op(O::kI32Load, {2, offset}));
    }
  }
  ForEachOption(m, [&](TestInstance& instance) {
    instance.memory()[0] = 0x11;
    instance.memory()[65'532] = 0x22;
    uint32_t function = 0;
    for (uint64_t offset : offsets) {
      const uint32_t with_variable = function++;
      for (uint32_t index : indices) {
        const uint64_t address = index + offset;
        RunResult expected = Traps(T::kMemoryOutOfBounds);
        if (address + 4 <= 65'536) {
          uint32_t value;
          memcpy(&value, instance.memory().data() + address, 4);
          expected = Returns({value});
        }
        EXPECT_EQ(instance.Run(with_variable, {index}), expected) << index << " + " << offset;
        EXPECT_EQ(instance.Run(function++, {0}), expected)
            << "constant " << index << " + " << offset;
      }
    }
  });
}

TEST_P(TranslatorTest, NarrowLoadsExtendAndNarrowStoresCut) {
  struct Row {
    Opcode load;
    ValType type;
    uint32_t size;
    uint64_t expected;
  };
  // The bytes in memory are 0x88 0x99 0xaa 0xbb 0xcc 0xdd 0xee 0xff.
  const Row rows[] = {
      {O::kI32Load8S, kI32, 1, 0xffff'ff88},  {O::kI32Load8U, kI32, 1, 0x88},
      {O::kI32Load16S, kI32, 2, 0xffff'9988}, {O::kI32Load16U, kI32, 2, 0x9988},
      {O::kI32Load, kI32, 4, 0xbbaa'9988},    {O::kI64Load8S, kI64, 1, 0xffff'ffff'ffff'ff88},
      {O::kI64Load8U, kI64, 1, 0x88},         {O::kI64Load16S, kI64, 2, 0xffff'ffff'ffff'9988},
      {O::kI64Load16U, kI64, 2, 0x9988},      {O::kI64Load32S, kI64, 4, 0xffff'ffff'bbaa'9988},
      {O::kI64Load32U, kI64, 4, 0xbbaa'9988}, {O::kI64Load, kI64, 8, 0xffee'ddcc'bbaa'9988},
      {O::kF32Load, kF32, 4, 0xbbaa'9988},    {O::kF64Load, kF64, 8, 0xffee'ddcc'bbaa'9988}};
  const std::pair<Opcode, ValType> stores[] = {
      {O::kI32Store8, kI32}, {O::kI32Store16, kI32}, {O::kI32Store, kI32},
      {O::kI64Store8, kI64}, {O::kI64Store16, kI64}, {O::kI64Store32, kI64},
      {O::kI64Store, kI64},  {O::kF32Store, kF32},   {O::kF64Store, kF64}};
  const uint32_t store_sizes[] = {1, 2, 4, 1, 2, 4, 8, 4, 8};
  ModuleBuilder m;
  m.Memory(1);
  for (const Row& row : rows) {
    m.Func(m.Type({kI32}, {row.type}), {}, Code().LocalGet(0).Op(row.load, {0, 8}));
  }
  for (const auto& [op, type] : stores) {
    m.Func(m.Type({kI32, type}, {}), {}, Code().LocalGet(0).LocalGet(1).Op(op, {0, 16}));
  }
  ForEachOption(m, [&](TestInstance& instance) {
    for (uint32_t i = 0; i < 8; ++i)
      instance.memory()[108 + i] = static_cast<uint8_t>(0x88 + 0x11 * i);
    uint32_t function = 0;
    for (const Row& row : rows) {
      EXPECT_EQ(instance.Run(function++, {100}), Returns({row.expected})) << OpcodeName(row.load);
    }
    for (size_t i = 0; i < std::size(stores); ++i) {
      std::fill_n(instance.memory().begin() + 200, 16, 0x55);
      const uint64_t value =
          BytesOf(IrType(stores[i].second)) == 4 ? 0x8182'8384 : 0x8182'8384'8586'8788;
      EXPECT_EQ(instance.Run(function++, {184, value}), Returns({}));
      for (uint32_t byte = 0; byte < 16; ++byte) {
        EXPECT_EQ(instance.memory()[200 + byte],
                  byte < store_sizes[i] ? value >> (8 * byte) & 0xff : 0x55)
            << OpcodeName(stores[i].first) << " byte " << byte;
      }
    }
  });
}

TEST_P(TranslatorTest, MemoryGrowsAndIsFilledAndCopied) {
  ModuleBuilder m;
  m.Memory(1);
  const uint32_t none = m.Type({}, {kI32}), one = m.Type({kI32}, {kI32}),
                 three = m.Type({kI32, kI32, kI32}, {});
  m.Func(none, {}, Code().Op(O::kMemorySize, {0}));
  m.Func(one, {}, Code().LocalGet(0).Op(O::kMemoryGrow, {0}));
  // Loads the word at 65536 before and after growing by a page: the check must be made again.
  m.Func(none, {},
         Code()
             .I32Const(1)
             .Op(O::kMemoryGrow, {0})
             .Op(O::kDrop)
             .I32Const(65'536)
             .Op(O::kI32Load, {0, 0}));
  m.Func(three, {}, Code().LocalGet(0).LocalGet(1).LocalGet(2).Op(O::kMemoryFill, {0}));
  m.Func(three, {}, Code().LocalGet(0).LocalGet(1).LocalGet(2).Op(O::kMemoryCopy, {0, 0}));
  ForEachOption(m, [&](TestInstance& instance) {
    EXPECT_EQ(instance.Run(0, {}), Returns({1}));
    EXPECT_EQ(instance.Run(2, {}), Returns({0}));
    EXPECT_EQ(instance.Run(1, {1}), Returns({2}));
    EXPECT_EQ(instance.Run(0, {}), Returns({3}));
    EXPECT_EQ(instance.Run(1, {100}), Returns({0xffff'ffff}));
    EXPECT_EQ(instance.Run(3, {10, 0x1ab, 3}), Returns({}));
    EXPECT_EQ(instance.memory()[9], 0);
    EXPECT_EQ(instance.memory()[12], 0xab);
    EXPECT_EQ(instance.Run(4, {20, 10, 3}), Returns({}));
    EXPECT_EQ(instance.memory()[22], 0xab);
    EXPECT_EQ(instance.Run(3, {3 * 65'536 - 1, 0, 2}), Traps(T::kMemoryOutOfBounds));
    EXPECT_EQ(instance.Run(4, {0, 0xffff'ffff, 1}), Traps(T::kMemoryOutOfBounds));
  });
}

TEST_P(TranslatorTest, DivisionTraps) {
  ModuleBuilder m;
  const uint32_t i32 = m.Type({kI32, kI32}, {kI32}), i64 = m.Type({kI64, kI64}, {kI64});
  for (Opcode op : {O::kI32DivS, O::kI32DivU, O::kI32RemS, O::kI32RemU}) {
    m.Func(i32, {}, Code().LocalGet(0).LocalGet(1).Op(op));
  }
  for (Opcode op : {O::kI64DivS, O::kI64DivU, O::kI64RemS, O::kI64RemU}) {
    m.Func(i64, {}, Code().LocalGet(0).LocalGet(1).Op(op));
  }
  ForEachOption(m, [&](TestInstance& instance) {
    for (uint32_t f = 0; f < 8; ++f)
      EXPECT_EQ(instance.Run(f, {5, 0}), Traps(T::kIntegerDivideByZero));
    const uint64_t min32 = 0x8000'0000, min64 = uint64_t{1} << 63, all32 = 0xffff'ffff,
                   all64 = ~uint64_t{0};
    EXPECT_EQ(instance.Run(0, {min32, all32}), Traps(T::kIntegerOverflow));
    EXPECT_EQ(instance.Run(4, {min64, all64}), Traps(T::kIntegerOverflow));
    EXPECT_EQ(instance.Run(2, {min32, all32}), Returns({0}));
    EXPECT_EQ(instance.Run(6, {min64, all64}), Returns({0}));
    EXPECT_EQ(instance.Run(1, {min32, all32}), Returns({0}));
    EXPECT_EQ(instance.Run(0, {min32 + 1, all32}), Returns({0x7fff'ffff}));
    EXPECT_EQ(instance.Run(0, {all32 - 6, 2}), Returns({all32 - 2}));
    EXPECT_EQ(instance.Run(2, {all32 - 6, 2}), Returns({all32}));
  });
}

TEST_P(TranslatorTest, TruncationTraps) {
  struct Row {
    Opcode op;
    ValType from, to;
    uint64_t last_good, first_bad, low_good, low_bad;
  };
  // The floats beside the limits, from IEEE 754.
  const Row rows[] = {
      {O::kI32TruncF32S, kF32, kI32, 0x4eff'ffff, 0x4f00'0000, 0xcf00'0000, 0xcf00'0001},
      {O::kI32TruncF32U, kF32, kI32, 0x4f7f'ffff, 0x4f80'0000, 0xbf7f'ffff, 0xbf80'0000},
      {O::kI32TruncF64S, kF64, kI32, 0x41df'ffff'ffff'ffff, 0x41e0'0000'0000'0000,
       0xc1e0'0000'001f'ffff, 0xc1e0'0000'0020'0000},
      {O::kI32TruncF64U, kF64, kI32, 0x41ef'ffff'ffff'ffff, 0x41f0'0000'0000'0000,
       0xbfef'ffff'ffff'ffff, 0xbff0'0000'0000'0000},
      {O::kI64TruncF32S, kF32, kI64, 0x5eff'ffff, 0x5f00'0000, 0xdf00'0000, 0xdf00'0001},
      {O::kI64TruncF32U, kF32, kI64, 0x5f7f'ffff, 0x5f80'0000, 0xbf7f'ffff, 0xbf80'0000},
      {O::kI64TruncF64S, kF64, kI64, 0x43df'ffff'ffff'ffff, 0x43e0'0000'0000'0000,
       0xc3e0'0000'0000'0000, 0xc3e0'0000'0000'0001},
      {O::kI64TruncF64U, kF64, kI64, 0x43ef'ffff'ffff'ffff, 0x43f0'0000'0000'0000,
       0xbfef'ffff'ffff'ffff, 0xbff0'0000'0000'0000}};
  ModuleBuilder m;
  for (const Row& row : rows)
    m.Func(m.Type({row.from}, {row.to}), {}, Code().LocalGet(0).Op(row.op));
  ForEachOption(m, [&](TestInstance& instance) {
    uint32_t f = 0;
    for (const Row& row : rows) {
      SCOPED_TRACE(OpcodeName(row.op));
      const uint64_t nan = row.from == kF32 ? 0x7fc0'0000 : 0x7ff8'0000'0000'0000;
      EXPECT_FALSE(instance.Run(f, {row.last_good}).trap.has_value());
      EXPECT_FALSE(instance.Run(f, {row.low_good}).trap.has_value());
      EXPECT_EQ(instance.Run(f, {row.first_bad}), Traps(T::kIntegerOverflow));
      EXPECT_EQ(instance.Run(f, {row.low_bad}), Traps(T::kIntegerOverflow));
      EXPECT_EQ(instance.Run(f, {nan}), Traps(T::kBadConversionToInteger));
      ++f;
    }
  });
}

TEST_P(TranslatorTest, CallsAndTables) {
  ModuleBuilder m;
  const uint32_t unary = m.Type({kI32}, {kI32}), nullary = m.Type({}, {kI32}),
                 pair = m.Type({kI32}, {kI32, kI32});
  const uint32_t get = m.Type({kI32}, {kI32}), set = m.Type({kI32, kI32}, {});
  const uint32_t imported = m.ImportFunc("env", "double", unary);
  m.Table(ValType::FuncRef(), 4);
  const uint32_t inc = m.Func(unary, {}, Code().LocalGet(0).I32Const(1).Op(O::kI32Add));
  const uint32_t swap = m.Func(pair, {}, Code().LocalGet(0).I32Const(9));
  const uint32_t call_import = m.Func(unary, {}, Code().LocalGet(0).Call(imported));
  const uint32_t call_inc = m.Func(unary, {}, Code().LocalGet(0).Call(inc).Call(inc));
  const uint32_t subtract = m.Func(unary, {}, Code().LocalGet(0).Call(swap).Op(O::kI32Sub));
  const uint32_t indirect =
      m.Func(unary, {}, Code().I32Const(40).LocalGet(0).Op(O::kCallIndirect, {unary, 0}));
  const uint32_t indirect_nullary =
      m.Func(unary, {}, Code().LocalGet(0).Op(O::kCallIndirect, {nullary, 0}));
  const uint32_t is_null =
      m.Func(get, {}, Code().LocalGet(0).Op(O::kTableGet, {0}).Op(O::kRefIsNull));
  const uint32_t copy =
      m.Func(set, {}, Code().LocalGet(0).LocalGet(1).Op(O::kTableGet, {0}).Op(O::kTableSet, {0}));
  const uint32_t size = m.Func(nullary, {}, Code().Op(O::kTableSize, {0}));
  const uint32_t put = m.Func(get, {},
                              Code()
                                  .LocalGet(0)
                                  .Op(O::kRefFunc, {inc})
                                  .Op(O::kTableSet, {0})
                                  .LocalGet(0)
                                  .Op(O::kRefFunc, {imported})
                                  .Op(O::kRefIsNull)
                                  .Op(O::kI32Add));
  m.PassiveElements({inc, imported}, /*declarative=*/true);
  ForEachOption(m, [&](TestInstance& instance) {
    EXPECT_EQ(instance.Run(call_import, {21}), Returns({42}));
    EXPECT_EQ(instance.Run(call_inc, {5}), Returns({7}));
    EXPECT_EQ(instance.Run(subtract, {30}), Returns({21}));
    instance.SetElement(0, inc);
    instance.SetElement(1, imported);
    instance.SetElement(2, std::nullopt);
    instance.SetElement(3, std::nullopt);
    EXPECT_EQ(instance.Run(indirect, {0}), Returns({41}));
    EXPECT_EQ(instance.Run(indirect, {1}), Returns({80}));
    EXPECT_EQ(instance.Run(indirect, {2}), Traps(T::kIndirectCallToNull));
    EXPECT_EQ(instance.Run(indirect, {4}), Traps(T::kTableOutOfBounds));
    EXPECT_EQ(instance.Run(indirect, {0xffff'ffff}), Traps(T::kTableOutOfBounds));
    EXPECT_EQ(instance.Run(indirect_nullary, {0}), Traps(T::kBadSignature));
    EXPECT_EQ(instance.Run(is_null, {2}), Returns({1}));
    EXPECT_EQ(instance.Run(is_null, {0}), Returns({0}));
    EXPECT_EQ(instance.Run(is_null, {4}), Traps(T::kTableOutOfBounds));
    EXPECT_EQ(instance.Run(copy, {2, 0}), Returns({}));
    EXPECT_EQ(instance.Run(indirect, {2}), Returns({41}));
    EXPECT_EQ(instance.Run(copy, {4, 0}), Traps(T::kTableOutOfBounds));
    EXPECT_EQ(instance.Run(size, {}), Returns({4}));
    EXPECT_EQ(instance.Run(put, {3}), Returns({3}));
    EXPECT_EQ(instance.Run(indirect, {3}), Returns({41}));
  });
}

TEST_P(TranslatorTest, GlobalsAndMultipleValues) {
  ModuleBuilder m;
  const uint32_t type = m.Type({kI32}, {kI32});
  const uint32_t two = m.Type({kI32, kI32}, {kI32, kI32});
  const uint32_t imported = m.ImportGlobal("env", "g", kI64, true);
  const uint32_t own = m.Global(kI32, true, Code().I32Const(0));
  m.Func(type, {},
         Code()
             .Op(O::kGlobalGet, {own})
             .LocalGet(0)
             .Op(O::kGlobalSet, {own})
             .Op(O::kGlobalGet, {own})
             .Op(O::kI32Sub)
             .Op(O::kGlobalGet, {imported})
             .I64Const(1)
             .Op(O::kI64Add)
             .Op(O::kGlobalSet, {imported}));
  // A loop with two parameters: (a, b) -> (b, a - 1) until a is 0, then b - a.
  m.Func(type, {},
         Code()
             .LocalGet(0)
             .I32Const(100)
             .EnterTyped(O::kLoop, two)
             .Op(O::kDrop)
             .LocalTee(0)
             .I32Const(1)
             .Op(O::kI32Sub)
             .LocalGet(0)
             .LocalGet(0)
             .BrIf(0)
             .End()
             .Op(O::kI32Sub));
  // An if with parameters and results, without else.
  m.Func(type, {},
         Code()
             .I32Const(10)
             .I32Const(3)
             .LocalGet(0)
             .EnterTyped(O::kIf, two)
             .Op(O::kI32Sub)
             .I32Const(5)
             .End()
             .Op(O::kI32Mul));
  ForEachOption(m, [&](TestInstance& instance) {
    instance.global(imported) = 0x1'ffff'ffff;
    instance.global(own) = 50;
    EXPECT_EQ(instance.Run(0, {8}), Returns({42}));
    EXPECT_EQ(instance.global(imported), 0x2'0000'0000u);
    EXPECT_EQ(instance.Run(1, {5}), Returns({0xffff'ffff}));
    EXPECT_EQ(instance.Run(2, {0}), Returns({30}));
    EXPECT_EQ(instance.Run(2, {1}), Returns({35}));
  });
}

TEST(TranslatorErrorTest, RefusesWithAReason) {
  ModuleBuilder m;
  const uint32_t three = m.Type({}, {kI32, kI32, kI32});
  m.Func(three, {}, Code().I32Const(1).I32Const(2).I32Const(3));
  m.Func(m.Type({}, {kI32}), {}, Code().I64Const(1));
  // Each calls the first in another way.
  const uint32_t none = m.Type({}, {});
  m.Table(ValType::Ref(HeapType::kFunc, true), 1);
  m.PassiveElements({0}, true);
  for (Code call : {Code().Call(0), Code().I32Const(0).Op(Opcode::kCallIndirect, {three, 0}),
                    Code().Op(Opcode::kRefFunc, {0}).Op(Opcode::kCallRef, {three})}) {
    m.Func(none, {}, call.Op(Opcode::kDrop).Op(Opcode::kDrop).Op(Opcode::kDrop));
  }
  const std::vector<uint8_t> bytes = m.Build();
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok());
  RuntimeDesc runtime;
  runtime.conv = ir::CallConv::kC;
  runtime.tables.resize(1);
  const auto env = TranslationEnv::Create(*module, runtime);
  ASSERT_TRUE(env.ok());
  Translator translator;
  ir::Function out;
  for (const uint32_t function : {0, 2, 3, 4}) {
    const absl::Status results = translator.Translate(**env, function, {}, out);
    EXPECT_EQ(results.code(), absl::StatusCode::kUnimplemented);
    EXPECT_THAT(results.message(), HasSubstr("3 results in the C calling convention"));
  }
  EXPECT_EQ(translator.Translate(**env, 1, {}, out).code(), absl::StatusCode::kInvalidArgument);
}

TEST(TranslatorErrorTest, RefusesARuntimeThatDoesNotFit) {
  ModuleBuilder m;
  m.Memory(1);
  const std::vector<uint8_t> bytes = m.Build();
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok());
  RuntimeDesc runtime;
  EXPECT_THAT(TranslationEnv::Create(*module, runtime).status().message(),
              HasSubstr("0 memories, the module has 1"));
  runtime.memories.resize(1);
  runtime.memories[0].base_is_pinned = true;
  EXPECT_TRUE(TranslationEnv::Create(*module, runtime).ok());
  runtime.conv = ir::CallConv::kC;
  EXPECT_EQ(TranslationEnv::Create(*module, runtime).status().message(),
            "runtime description: a pinned memory base needs the convention kDavit");
  runtime.conv = ir::CallConv::kDavit;
  runtime.memories.resize(2);
  runtime.memories[1].base_is_pinned = true;
  EXPECT_EQ(TranslationEnv::Create(*module, runtime).status().message(),
            "runtime description: more than one pinned memory base");
  runtime.memories.resize(1);
  runtime.trap = TrapStrategy::kCall;
  runtime.memories[0].check = BoundsCheck::kGuard;
  EXPECT_EQ(TranslationEnv::Create(*module, runtime).status().message(),
            "runtime description: guarded memory needs traps by fault, not by call");
}

// Each of the loops assigns the locals of all loops in it: five million pairs for 30 KB of code.
TEST(TranslatorErrorTest, RefusesLoopsThatAssignTooManyLocals) {
  constexpr uint32_t kDepth = 3'000;
  Code code;
  for (uint32_t i = 0; i < kDepth; ++i) code.Enter(Opcode::kLoop);
  for (uint32_t i = 0; i < kDepth; ++i) code.I32Const(0).Op(Opcode::kLocalSet, {i}).End();
  ModuleBuilder m;
  m.Func(m.Type({}, {}), {{kDepth, kI32}}, code);
  const std::vector<uint8_t> bytes = m.Build();
  const absl::StatusOr<Module> module = DecodeModule(bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  const RuntimeDesc runtime;
  const auto env = TranslationEnv::Create(*module, runtime);
  ASSERT_TRUE(env.ok());
  Translator translator;
  ir::Function out;
  EXPECT_EQ(translator.Translate(**env, 0, {}, out),
            absl::ResourceExhaustedError("the loops of the function assign too many locals"));
}

// Real modules, where the corpus is installed.
TEST(TranslatorCorpusTest, TranslatesAndVerifies) {
  const std::string root = DAVIT_CORPUS_DIR;
  if (root.empty() || !std::filesystem::exists(root)) GTEST_SKIP() << "no corpus: DAVIT_CORPUS_DIR";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.path().extension() != ".wasm") continue;
    SCOPED_TRACE(entry.path());
    std::ifstream file(entry.path(), std::ios::binary);
    const std::vector<uint8_t> bytes((std::istreambuf_iterator<char>(file)), {});
    const absl::StatusOr<Module> module = DecodeModule(bytes);
    ASSERT_TRUE(module.ok()) << module.status();
    RuntimeDesc runtime;
    runtime.memories.resize(module->memories.size());
    runtime.tables.resize(module->tables.size());
    runtime.globals.resize(module->globals.size());
    runtime.func_imports.resize(module->num_imported_functions);
    for (MemoryDesc& memory : runtime.memories) {
      memory.check = BoundsCheck::kGuard;
      memory.guard_size = uint64_t{1} << 31;
    }
    const auto env = TranslationEnv::Create(*module, runtime);
    // Shared memories are validated but not compiled.
    if (std::ranges::any_of(module->memories, &Memory::is_shared)) {
      EXPECT_TRUE(absl::IsUnimplemented(env.status())) << env.status();
      continue;
    }
    ASSERT_TRUE(env.ok()) << env.status();
    Translator translator;
    ir::Function out;
    for (uint32_t i = module->num_imported_functions; i < module->num_functions(); ++i) {
      const absl::Status status = translator.Translate(**env, i, {}, out);
      ASSERT_TRUE(status.ok()) << status;
      const absl::Status verified = ir::Verify(out);
      ASSERT_TRUE(verified.ok()) << verified;
    }
  }
}

}  // namespace
}  // namespace davit::wasm::testing
