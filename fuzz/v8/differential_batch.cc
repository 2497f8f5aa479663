// differential_batch COUNT SEED: writes generated programs and what Davit makes of them to standard
// output, a line of JSON for each, which fuzz/v8/compare.mjs gives to V8.
//
//   {"module":"AGFzbQE...","imports":[{"params":"ld","results":"i","callback":-1}],
//    "globals":"i-f","memories":1,"tables":"f",
//    "steps":[{"end":"","state":1234},
//             {"func":3,"args":["7"],"params":"i","end":"","results":"i","values":["7"],"state":5}]}
//
// A type is a letter: i, l (i64), f, d, v, F (a function), X (externref), - of what is not
// exported. Bits are decimal strings. `end` names a trap; the first step is the instantiation.
// `state` digests what JavaScript can see of globals, tables and memories.
//
// NaNs are canonical as arguments of calls, and in results and globals count as one.
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <random>
#include <span>
#include <string>
#include <vector>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "frontend-wasm/decoder.h"
#include "fuzz/gen/choices.h"
#include "fuzz/gen/wasm_gen.h"
#include "fuzz/oracle/execution.h"
#include "runtime/engine.h"
#include "runtime/signature.h"

namespace {

using namespace davit;
using wasm::ValType;

// What node 20 has: its typed function references and constant expressions are older drafts.
// Relaxed operators may give other results.
constexpr wasm::Features kFeatures = wasm::Features::Compiled()
                                         .Without(wasm::Feature::kMultiMemory)
                                         .Without(wasm::Feature::kFunctionReferences)
                                         .Without(wasm::Feature::kExtendedConst)
                                         .Without(wasm::Feature::kRelaxedSimd);

char Letter(ValType type) {
  switch (type.kind()) {
    case ValType::Kind::kI32:
      return 'i';
    case ValType::Kind::kI64:
      return 'l';
    case ValType::Kind::kF32:
      return 'f';
    case ValType::Kind::kF64:
      return 'd';
    case ValType::Kind::kV128:
      return 'v';
    default:
      return type.is_ref() && type.heap() == wasm::HeapType::kExtern ? 'X' : 'F';
  }
}

std::string Letters(std::span<const ValType> types) {
  std::string text;
  for (ValType type : types) text += Letter(type);
  return text;
}

bool IsExported(const wasm::Module& module, char kind, size_t index) {
  return module.FindExport(absl::StrCat(std::string(1, kind), index)) != nullptr;
}

std::string Numbers(std::span<const uint64_t> values) {
  std::string text;
  for (uint64_t value : values) {
    absl::StrAppend(&text, text.empty() ? "" : ",", "\"", value, "\"");
  }
  return absl::StrCat("[", text, "]");
}

// Two slots are taken by vectors only, which do not come here.
std::vector<uint64_t> WithCanonicalNans(std::span<const ValType> types,
                                        std::vector<uint64_t> bits) {
  for (size_t i = 0; i < types.size(); ++i) bits[i] = fuzz::WithCanonicalNan(types[i], bits[i]);
  return bits;
}

uint32_t DigestState(const wasm::Module& module, const fuzz::State& state) {
  uint32_t digest = 1;
  const auto mix = [&](uint64_t bits) {
    digest = fuzz::Mix(digest, static_cast<uint32_t>(bits));
    digest = fuzz::Mix(digest, static_cast<uint32_t>(bits >> 32));
  };
  for (size_t i = 0; i < module.globals.size(); ++i) {
    if (!IsExported(module, 'g', i)) continue;
    mix(fuzz::WithCanonicalNan(module.globals[i].type, state.values[2 * i]));
  }
  const uint64_t* table = state.values.data() + 2 * module.globals.size();
  for (size_t i = 0; i < module.tables.size(); ++i, table += *table + 1) {
    if (!IsExported(module, 't', i)) continue;
    for (uint64_t value : std::span(table, *table + 1)) mix(value);
  }
  for (std::span<const uint8_t> memory : state.memories) {
    mix(memory.size());
    for (size_t i = 0; i < memory.size(); i += 4) {
      uint32_t word;
      std::memcpy(&word, &memory[i], 4);
      digest = fuzz::Mix(digest, word);
    }
  }
  return digest;
}

std::string DescribeEnd(const fuzz::Step& step, uint32_t state) {
  const std::string end(step.trap ? ir::TrapCodeName(*step.trap) : "");
  return absl::StrCat("\"end\":\"", end, "\",\"state\":", state);
}

// The types of what the module imports and exports.
std::string DescribeTypes(const wasm::Module& module, const fuzz::WasmProgram& program) {
  std::string imports, globals, tables;
  for (size_t i = 0; i < program.imports.size(); ++i) {
    const fuzz::HostFunction& import = program.imports[i];
    absl::StrAppend(&imports, i == 0 ? "" : ",", "{\"params\":\"", Letters(import.type.params),
                    "\",\"results\":\"", Letters(import.type.results),
                    "\",\"callback\":", import.callback, "}");
  }
  for (size_t i = 0; i < module.globals.size(); ++i) {
    globals += IsExported(module, 'g', i) ? Letter(module.globals[i].type) : '-';
  }
  for (size_t i = 0; i < module.tables.size(); ++i) {
    tables += IsExported(module, 't', i) ? Letter(module.tables[i].element) : '-';
  }
  return absl::StrCat("\"imports\":[", imports, "],\"globals\":\"", globals,
                      "\",\"memories\":", module.memories.size(), ",\"tables\":\"", tables, "\"");
}

std::string ExecuteCalls(const wasm::Module& module, const fuzz::WasmProgram& program,
                         fuzz::Execution& execution) {
  std::string steps;
  for (fuzz::WasmCall call : program.calls) {
    if (!execution.Has(call)) continue;
    std::vector<uint64_t> args;
    for (size_t i = 0; i < call.args.size(); ++i) {
      call.args[i].first = fuzz::WithCanonicalNan(call.params[i], call.args[i].first);
      args.push_back(call.args[i].first);
    }
    const fuzz::Step step = execution.Call(call);
    if (step.trap == ir::TrapCode::kStackOverflow) break;
    const wasm::FuncType type = module.function_type(call.func);
    const std::vector<uint64_t> results =
        step.trap ? std::vector<uint64_t>() : WithCanonicalNans(type.results, step.results);
    absl::StrAppend(&steps, ",{\"func\":", call.func, ",\"params\":\"", Letters(call.params),
                    "\",\"args\":", Numbers(args), ",\"results\":\"", Letters(type.results),
                    "\",\"values\":", Numbers(results), ",",
                    DescribeEnd(step, DigestState(module, execution.Observe())), "}");
  }
  return steps;
}

// Empty where the program has nothing to compare.
std::string Line(const fuzz::WasmProgram& program, std::shared_ptr<runtime::Engine> engine) {
  const auto module = wasm::DecodeModule(program.bytes, kFeatures, {}, nullptr);
  auto execution = fuzz::Execution::Create(std::move(engine), program);
  if (!module.ok() || !execution.ok()) {
    std::fprintf(stderr, "%s\n", execution.status().ToString().c_str());
    std::exit(1);
  }
  const fuzz::Step start = (*execution)->Instantiate();
  if (start.trap == ir::TrapCode::kStackOverflow) return "";
  // An instance that could not be made has no state.
  const uint32_t state = start.trap ? 0 : DigestState(*module, (*execution)->Observe());
  std::string steps = absl::StrCat("{", DescribeEnd(start, state), "}");
  if (!start.trap) steps += ExecuteCalls(*module, program, **execution);
  const std::string bytes(program.bytes.begin(), program.bytes.end());
  return absl::StrCat("{\"module\":\"", absl::Base64Escape(bytes), "\",",
                      DescribeTypes(*module, program), ",\"steps\":[", steps, "]}\n");
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: differential_batch COUNT SEED\n");
    return 2;
  }
  const uint64_t count = std::strtoull(argv[1], nullptr, 10);
  std::mt19937_64 random(std::strtoull(argv[2], nullptr, 10));
  runtime::EngineOptions engine_options;
  engine_options.compile_threads = 1;
  engine_options.features = kFeatures;
  fuzz::WasmGenOptions options;
  options.features = kFeatures;
  options.any_export_types = false;
  std::shared_ptr<runtime::Engine> engine;
  for (uint64_t i = 0; i < count; ++i) {
    // An engine keeps all types that it ever saw.
    if (i % 500 == 0) engine = *runtime::Engine::Create(engine_options);
    std::vector<uint8_t> input(size_t{1} << random() % 12);
    for (uint8_t& byte : input) byte = static_cast<uint8_t>(random());
    fuzz::Choices choices(input);
    std::fputs(Line(fuzz::GenerateWasm(choices, options), engine).c_str(), stdout);
  }
  return 0;
}
