// The module that an input of a fuzz target makes, to look at and to reduce.
//
//   wasm_gen_print [-skip=N] [-javascript] [-import_all] [-without=FEATURE] INPUT [-o OUT.wasm]
//
// Prints its text, the calls to be made, and writes its bytes. `skip` is what the target reads from
// the input before the generator does: 4 bytes of `compile`.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "frontend-wasm/text/printer.h"
#include "fuzz/gen/wasm_gen.h"

namespace davit::fuzz {
namespace {

struct Arguments {
  size_t skip = 0;
  std::string input;
  std::string output;
  WasmGenOptions options;
};

void Disable(std::string_view name, wasm::Features& features) {
  for (int i = 0; i < wasm::kNumFeatures; ++i) {
    const auto feature = static_cast<wasm::Feature>(i);
    if (wasm::FeatureName(feature) == name) features = features.Without(feature);
  }
}

Arguments Parse(int argc, char** argv) {
  Arguments arguments;
  for (int i = 1; i < argc; ++i) {
    const std::string_view arg = argv[i];
    if (arg.starts_with("-skip=")) {
      arguments.skip = std::strtoul(argv[i] + 6, nullptr, 10);
    } else if (arg == "-javascript") {
      arguments.options.any_export_types = false;
    } else if (arg == "-import_all") {
      arguments.options.import_all = true;
    } else if (arg.starts_with("-without=")) {
      Disable(arg.substr(9), arguments.options.features);
    } else if (arg == "-o" && i + 1 < argc) {
      arguments.output = argv[++i];
    } else {
      arguments.input = arg;
    }
  }
  return arguments;
}

void PrintCalls(const WasmProgram& program) {
  for (size_t i = 0; i < program.imports.size(); ++i) {
    if (program.imports[i].callback < 0) continue;
    std::printf(";; host f%zu calls back f%d\n", i, program.imports[i].callback);
  }
  for (const WasmCall& call : program.calls) {
    std::printf(";; call f%u", call.func);
    for (size_t i = 0; i < call.args.size(); ++i) {
      std::printf(" %s:0x%llx", call.params[i].ToString().c_str(),
                  static_cast<unsigned long long>(call.args[i].first));
      if (call.args[i].second == 0) continue;
      std::printf(":0x%llx", static_cast<unsigned long long>(call.args[i].second));
    }
    std::printf("\n");
  }
}

int Main(int argc, char** argv) {
  const Arguments arguments = Parse(argc, argv);
  std::ifstream file(arguments.input, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "cannot read the input '%s'\n", arguments.input.c_str());
    return 2;
  }
  const std::vector<uint8_t> bytes(std::istreambuf_iterator<char>(file), {});
  const std::span<const uint8_t> input(bytes);
  Choices choices(input.subspan(std::min(arguments.skip, input.size())));
  const WasmProgram program = GenerateWasm(choices, arguments.options);
  if (!arguments.output.empty()) {
    std::ofstream out(arguments.output, std::ios::binary);
    out.write(reinterpret_cast<const char*>(program.bytes.data()),
              static_cast<std::streamsize>(program.bytes.size()));
  }
  const auto text = wasm::PrintWat(program.bytes);
  std::fputs(text.ok() ? text->c_str() : text.status().ToString().c_str(), stdout);
  PrintCalls(program);
  return 0;
}

}  // namespace
}  // namespace davit::fuzz

int main(int argc, char** argv) { return davit::fuzz::Main(argc, argv); }
