// Small instances of the shapes in fuzz/gen/stress_shapes.h, for both ISAs: they compile, their
// allocation is proven right, and what is produced grows no faster than they do. (Time and memory
// are measured by bench/stress_bench.cc.) Those that are not about compiling but about a verdict
// get the right one. Each case is named after the rows and the shape.
#include "fuzz/gen/stress_shapes.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <tuple>
#include <vector>

#include "codegen/link/elf_writer.h"
#include "frontend-wasm/decoder.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/validator.h"
#include "fuzz/gen/generated_ir.h"
#include "gtest/gtest.h"
#include "isa/target.h"
#include "runtime/engine.h"
#include "runtime/linker.h"
#include "runtime/module.h"
#include "runtime/module_compiler.h"
#include "runtime/store.h"
#include "support/status.h"
#include "support/strings.h"
#include "tests/process_memory.h"

namespace davit::codegen {
namespace {

absl::StatusOr<uint64_t> ObjectSize(const wasm::Module& module, const CompiledModule& compiled,
                                    const isa::Target& target) {
  ElfOptions options;
  options.link_info = target.link_info;
  options.num_imports = module.num_imported_functions;
  options.symbol_name = [](ir::Symbol symbol) { return StrCat("f", symbol.index); };
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> object,
                         WriteElfObject(compiled.functions, options));
  return object.size();
}

// Machine instructions and moves of the allocator; where the shape is not about compiling, the
// bytes of the object too.
absl::StatusOr<uint64_t> Work(const fuzz::StressShape& shape, const isa::Target& target,
                              uint32_t size, OptLevel level) {
  const std::vector<uint8_t> bytes = shape.make(size);
  DAVIT_ASSIGN_OR_RETURN(const wasm::Module module, wasm::DecodeModule(bytes));
  Options options;
  options.target = &target;
  options.opt_level = level;
  options.verify_ir = true;
  options.check_regalloc = true;
  DAVIT_ASSIGN_OR_RETURN(
      const auto compiler,
      runtime::ModuleCompiler::Create(module, runtime::MemoryStrategy::kGuard, options));
  DAVIT_ASSIGN_OR_RETURN(const CompiledModule compiled, compiler->CompileAll());
  uint64_t work = compiled.times.mach_insts + compiled.times.edits;
  if (shape.stage != fuzz::StressStage::kCompile) {
    DAVIT_ASSIGN_OR_RETURN(const uint64_t object, ObjectSize(module, compiled, target));
    work += object;
  }
  return work;
}

// Those of stages from `first` to `last`.
std::vector<fuzz::StressShape> ShapesOf(fuzz::StressStage first, fuzz::StressStage last) {
  std::vector<fuzz::StressShape> shapes;
  std::copy_if(
      fuzz::StressShapes().begin(), fuzz::StressShapes().end(), std::back_inserter(shapes),
      [=](const fuzz::StressShape& shape) { return shape.stage >= first && shape.stage <= last; });
  return shapes;
}

// A size that grows to four times itself in moments.
uint32_t SmallSize(const fuzz::StressShape& shape) {
  return std::min(shape.full_size / 100, 3'000u);
}

using Case = std::tuple<const isa::Target*, fuzz::StressShape>;

class StressShapesTest : public ::testing::TestWithParam<Case> {
 protected:
  absl::StatusOr<uint64_t> WorkOf(uint32_t size, OptLevel level) {
    const auto& [target, shape] = GetParam();
    return Work(shape, *target, size, level);
  }
};

TEST_P(StressShapesTest, GrowsLinearly) {
  for (const OptLevel level : {OptLevel::kO0, OptLevel::kO2}) {
    const uint32_t size = SmallSize(std::get<1>(GetParam()));
    const auto small = WorkOf(size, level);
    ASSERT_TRUE(small.ok()) << small.status();
    const auto large = WorkOf(4 * size, level);
    ASSERT_TRUE(large.ok()) << large.status();
    EXPECT_LT(static_cast<double>(*large), 4.4 * static_cast<double>(*small));
  }
}

TEST_P(StressShapesTest, SmallestSizes) {
  for (const uint32_t size : {1u, 2u, 3u, 17u}) {
    const auto work = WorkOf(size, OptLevel::kO2);
    EXPECT_TRUE(work.ok()) << "size " << size << ": " << work.status();
  }
}

std::string ShapeName(const fuzz::StressShape& shape) {
  std::string name = StrCat(shape.rows, "_", shape.name);
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
}

std::string CaseName(const ::testing::TestParamInfo<Case>& info) {
  const auto& [target, shape] = info.param;
  return StrCat(ShapeName(shape), "_", target->name);
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, StressShapesTest,
    ::testing::Combine(::testing::ValuesIn(isa::Targets().begin(), isa::Targets().end()),
                       ::testing::ValuesIn(ShapesOf(fuzz::StressStage::kCompile,
                                                    fuzz::StressStage::kInstantiate))),
    CaseName);

class ValidationShapesTest : public ::testing::TestWithParam<fuzz::StressShape> {};

TEST_P(ValidationShapesTest, AreValid) {
  const uint32_t size = SmallSize(GetParam());
  for (const uint32_t n : {1u, 2u, 3u, 17u, size, 4 * size}) {
    const absl::Status status = wasm::ValidateModule(GetParam().make(n));
    EXPECT_TRUE(status.ok()) << "size " << n << ": " << status;
  }
}

class TextShapesTest : public ::testing::TestWithParam<fuzz::StressShape> {};

TEST_P(TextShapesTest, AreReadOrRefused) {
  const uint32_t size = SmallSize(GetParam());
  for (const uint32_t n : {1u, 2u, 3u, 17u, size, 4 * size}) {
    const std::vector<uint8_t> bytes = GetParam().make(n);
    const auto parsed = wasm::ParseWat({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    EXPECT_EQ(parsed.ok(), GetParam().stage == fuzz::StressStage::kReadText)
        << "size " << n << ": " << parsed.status();
  }
}

INSTANTIATE_TEST_SUITE_P(Shapes, ValidationShapesTest,
                         ::testing::ValuesIn(ShapesOf(fuzz::StressStage::kValidate,
                                                      fuzz::StressStage::kValidate)),
                         [](const auto& info) { return ShapeName(info.param); });
INSTANTIATE_TEST_SUITE_P(Shapes, TextShapesTest,
                         ::testing::ValuesIn(ShapesOf(fuzz::StressStage::kReadText,
                                                      fuzz::StressStage::kRefuseText)),
                         [](const auto& info) { return ShapeName(info.param); });

// What lies between two segments of data is in no object and in no memory.
TEST(StressShapesTest, S15_NothingBetweenDataFarApart) {
  const auto shapes = fuzz::StressShapes();
  const auto shape = std::find_if(shapes.begin(), shapes.end(),
                                  [](const auto& s) { return s.name == "data_far_apart"; });
  ASSERT_NE(shape, shapes.end());
  const std::vector<uint8_t> bytes = shape->make(shape->full_size);
  const auto engine = runtime::Engine::Create();
  ASSERT_TRUE(engine.ok()) << engine.status();
  const auto module = runtime::Module::Compile(*engine, bytes);
  ASSERT_TRUE(module.ok()) << module.status();
  EXPECT_LT((*module)->code_size(), 65536u);
  runtime::Store store(*engine);
  const uint64_t before = MemoryOfThisProcess().resident;
  const auto instance = runtime::Linker(*engine).Instantiate(store, *module);
  ASSERT_TRUE(instance.ok()) << instance.status();
  EXPECT_LT(MemoryOfThisProcess().resident, before + (16 << 20));
}

}  // namespace
}  // namespace davit::codegen
