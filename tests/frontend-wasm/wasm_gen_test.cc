// The generator of modules keeps its promises: any bytes give a valid module, by this validator and
// by others, and every operator that is compiled occurs where it can be reached.
#include "fuzz/gen/wasm_gen.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "frontend-wasm/instruction_reader.h"
#include "frontend-wasm/validator.h"
#include "gtest/gtest.h"
#include "tests/process/process.h"

namespace davit::fuzz {
namespace {

using davit::testing::HaveProgram;
using davit::testing::RunProcess;
using davit::testing::ScratchDirectory;
using wasm::Feature;
using wasm::Features;
using wasm::Opcode;

std::vector<uint8_t> RandomBytes(std::mt19937& random, size_t size) {
  std::vector<uint8_t> bytes(size);
  for (uint8_t& byte : bytes) byte = static_cast<uint8_t>(random());
  return bytes;
}

WasmProgram Generate(std::mt19937& random, size_t max_size, const WasmGenOptions& options) {
  const std::vector<uint8_t> bytes = RandomBytes(random, random() % max_size);
  Choices choices(bytes);
  return GenerateWasm(choices, options);
}

// What V8 of Node 20 has.
constexpr Features kNode = Features::Compiled()
                               .Without(Feature::kRelaxedSimd)
                               .Without(Feature::kMultiMemory)
                               .Without(Feature::kExtendedConst)
                               .Without(Feature::kFunctionReferences);

TEST(WasmGenTest, AnyBytesGiveAValidModule) {
  std::mt19937 random(21);
  for (int round = 0; round < 3000; ++round) {
    WasmGenOptions options;
    options.any_export_types = round % 3 != 0;
    options.import_all = round % 5 == 0;
    if (round % 4 == 1) options.features = kNode;
    if (round % 4 == 2) {
      // Any features; the generator leaves alone what needs one that is off.
      options.features = Features();
      for (int f = 0; f < wasm::kNumFeatures; ++f) {
        const auto feature = static_cast<Feature>(f);
        if (Features::Compiled().Has(feature) && random() % 2 == 0) {
          options.features = options.features.With(feature);
        }
      }
    }
    const WasmProgram program = Generate(random, 5000, options);
    const absl::Status status = wasm::ValidateModule(program.bytes, options.features);
    ASSERT_TRUE(status.ok()) << "round " << round << ": " << status;
  }
}

TEST(WasmGenTest, CallsAreOfExportedFunctions) {
  std::mt19937 random(22);
  size_t calls = 0;
  for (int round = 0; round < 200; ++round) {
    const WasmProgram program = Generate(random, 3000, {});
    const auto module = wasm::DecodeModule(program.bytes);
    ASSERT_TRUE(module.ok()) << module.status();
    for (const WasmCall& call : program.calls) {
      const wasm::Export* const exported = module->FindExport("f" + std::to_string(call.func));
      ASSERT_NE(exported, nullptr);
      EXPECT_TRUE(wasm::SameTypes(module->function_type(exported->index).params, call.params));
      EXPECT_EQ(call.params.size(), call.args.size());
      ++calls;
    }
    ASSERT_EQ(program.imports.size(), module->num_imported_functions);
    for (const HostFunction& import : program.imports) {
      if (import.callback < 0) continue;
      const auto index = static_cast<uint32_t>(import.callback);
      EXPECT_EQ(module->function_type(index).ToString(), "[] -> []");
    }
  }
  EXPECT_GT(calls, 200u);
}

TEST(WasmGenTest, NoBytesGiveASmallModule) {
  Choices choices({});
  const WasmProgram program = GenerateWasm(choices);
  EXPECT_TRUE(wasm::ValidateModule(program.bytes).ok());
  EXPECT_LT(program.bytes.size(), 200u);
}

TEST(WasmGenTest, TheSameBytesGiveTheSameModule) {
  std::mt19937 random(23);
  const std::vector<uint8_t> bytes = RandomBytes(random, 3000);
  Choices first(bytes), second(bytes);
  EXPECT_EQ(GenerateWasm(first).bytes, GenerateWasm(second).bytes);
}

// Counts the operators of a body that code before them can reach.
void CountReached(std::span<const uint8_t> body, std::array<uint64_t, wasm::kNumOpcodes>& counts) {
  wasm::InstructionReader reader(body);
  uint64_t num_locals;
  ASSERT_TRUE(reader.SkipLocals(&num_locals)) << reader.error();
  // Blocks that are open inside of dead code; 0 where it is alive.
  int dead = 0;
  wasm::Instruction inst;
  while (!reader.at_end()) {
    ASSERT_TRUE(reader.Next(inst)) << reader.error();
    const Opcode op = inst.opcode;
    const bool enters = op == Opcode::kBlock || op == Opcode::kLoop || op == Opcode::kIf;
    if (op == Opcode::kEnd || op == Opcode::kElse) {
      // A block entered alive is taken to be left alive.
      if (dead == 1) dead = 0;
      if (dead > 1 && op == Opcode::kEnd) --dead;
    } else if (dead != 0) {
      dead += enters;
      continue;
    }
    if (dead != 0) continue;
    ++counts[static_cast<int>(op)];
    dead = op == Opcode::kBr || op == Opcode::kBrTable || op == Opcode::kReturn ||
           op == Opcode::kUnreachable;
  }
}

TEST(WasmGenTest, EveryCompiledOperatorIsReached) {
  std::mt19937 random(24);
  std::array<uint64_t, wasm::kNumOpcodes> counts{};
  for (int round = 0; round < 3000; ++round) {
    const WasmProgram program = Generate(random, 6000, {});
    const auto module = wasm::DecodeModule(program.bytes);
    ASSERT_TRUE(module.ok()) << module.status();
    for (const wasm::ByteRange& body : module->bodies) CountReached(module->Bytes(body), counts);
  }
  std::string missing;
  for (int i = 0; i < wasm::kNumOpcodes; ++i) {
    const wasm::OpcodeInfo& info = wasm::kOpcodeInfo[i];
    if (!Features::Compiled().Has(info.feature) || counts[i] != 0) continue;
    missing += std::string(missing.empty() ? "" : ", ") + std::string(info.text);
  }
  EXPECT_EQ(missing, "");
}

// The value as an expression of JavaScript; `f32` and `f64` are functions of the script.
std::string JavaScriptValue(wasm::ValType type, uint64_t bits) {
  const std::string number = std::to_string(bits) + "n";
  if (type == wasm::ValType::I64()) return number;
  if (type == wasm::ValType::I32()) return "Number(" + number + ")";
  return std::string(type == wasm::ValType::F32() ? "f32(" : "f64(") + number + ")";
}

// [{f0: () => results, ...}, [["f7", arguments...], ...]], where imports return zeros.
std::string JavaScriptOf(const WasmProgram& program) {
  std::string text = "[{";
  for (size_t i = 0; i < program.imports.size(); ++i) {
    const std::vector<wasm::ValType>& results = program.imports[i].type.results;
    text += "f" + std::to_string(i) + ": () => ";
    std::string values;
    for (wasm::ValType type : results) values += JavaScriptValue(type, 0) + ", ";
    text += results.size() == 1 ? values : "[" + values + "], ";
  }
  text += "}, [";
  for (const WasmCall& call : program.calls) {
    text += "['f" + std::to_string(call.func) + "', ";
    for (size_t i = 0; i < call.args.size(); ++i) {
      text += JavaScriptValue(call.params[i], call.args[i].first) + ", ";
    }
    text += "], ";
  }
  return text + "]],\n";
}

// They end too, and most come back from what they do.
TEST(WasmGenTest, NodeAcceptsTheModulesAndTheyReturn) {
  if (!HaveProgram("node")) GTEST_SKIP() << "no node";
  const ScratchDirectory dir;
  std::mt19937 random(25);
  WasmGenOptions options;
  options.features = kNode;
  options.any_export_types = false;
  std::string script = R"(
    const f32 = (bits) => new Float32Array(new Uint32Array([Number(bits)]).buffer)[0];
    const f64 = (bits) => new Float64Array(new BigUint64Array([bits]).buffer)[0];
    const programs = [)";
  for (int i = 0; i < 300; ++i) {
    const WasmProgram program = Generate(random, 4000, options);
    dir.Write(std::to_string(i) + ".wasm", std::span<const uint8_t>(program.bytes));
    script += JavaScriptOf(program);
  }
  script += R"(];
    let returned = 0, trapped = 0, other = 0;
    programs.forEach(([host, calls], i) => {
      const file = require('fs').readFileSync(process.argv[2] + i + '.wasm');
      let module, instance;
      try { module = new WebAssembly.Module(file); }
      catch (error) { console.log(i + ': ' + error.message); return; }
      try { instance = new WebAssembly.Instance(module, {host}); } catch { return; }
      for (const [name, ...args] of calls) {
        try { instance.exports[name](...args); ++returned; }
        catch (error) {
          if (error instanceof WebAssembly.RuntimeError) ++trapped;
          else if (++other === 1) console.log(i + ': ' + error);
        }
      }
    });
    const most = returned > 3 * trapped && trapped > returned / 100;
    console.log(most ? 'most return' : returned + ' returned, ' + trapped + ' trapped');)";
  const std::string file = dir.Write("run.js", std::string_view(script));
  const auto result = RunProcess({"node", file, dir.path()});
  EXPECT_EQ(result.out, "most return\n") << result.err;
}

TEST(WasmGenTest, WabtAcceptsTheModules) {
  if (!HaveProgram("wasm-validate")) GTEST_SKIP() << "no wabt";
  const ScratchDirectory dir;
  std::mt19937 random(26);
  WasmGenOptions options;
  // Wabt lets constant expressions read imported globals only.
  options.features =
      Features::Compiled().Without(Feature::kFunctionReferences).Without(Feature::kExtendedConst);
  for (int i = 0; i < 40; ++i) {
    const WasmProgram program = Generate(random, 4000, options);
    const std::string file = dir.Write("a.wasm", std::span<const uint8_t>(program.bytes));
    const auto result =
        RunProcess({"wasm-validate", "--enable-relaxed-simd", "--enable-multi-memory", file});
    ASSERT_EQ(result.status, 0) << "module " << i << ": " << result.err;
  }
}

}  // namespace
}  // namespace davit::fuzz
