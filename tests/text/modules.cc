#include "tests/text/modules.h"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "frontend-wasm/text/script.h"
#include "gtest/gtest.h"

namespace davit::wasm::testing {
namespace {

namespace fs = std::filesystem;
using script::Command;
using script::ModuleSource;

void Collect(const std::string& name, const std::vector<Command>& commands,
             std::vector<SuiteModule>& modules) {
  for (const Command& command : commands) {
    Collect(name, command.commands, modules);
    if (!command.module) continue;
    const std::string where = name + ":" + std::to_string(command.line);
    if (command.module->form != ModuleSource::Form::kQuote) {
      const bool is_malformed = command.kind == Command::Kind::kAssertMalformed;
      modules.push_back({where, command.module->bytes, is_malformed});
    } else if (auto bytes = ParseWat(command.module->text); bytes.ok()) {
      modules.push_back({where, *std::move(bytes), false});
    }
  }
}

}  // namespace

std::string ReadFile(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> FilesBelow(const fs::path& folder, const std::string& extension) {
  std::vector<fs::path> paths;
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
       it.increment(error)) {
    if (it->path().extension() == extension) paths.push_back(it->path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::vector<fs::path> SuiteScripts() { return FilesBelow(DAVIT_SPEC_TESTSUITE_DIR, ".wast"); }

std::vector<SuiteModule> ModulesOf(const fs::path& script_path) {
  std::vector<SuiteModule> modules;
  const std::string text = ReadFile(script_path);
  const auto script = script::ParseScript(text);
  EXPECT_TRUE(script.ok()) << script_path << ": " << script.status().message();
  if (!script.ok()) return modules;
  Collect(fs::relative(script_path, DAVIT_SPEC_TESTSUITE_DIR).string(), script->commands, modules);
  return modules;
}

std::vector<fs::path> CorpusModules() {
  std::vector<fs::path> paths;
  const fs::path root = DAVIT_CORPUS_DIR;
  if (root.empty()) return paths;
  for (const char* folder : {"corpus/compile", "corpus/run", "kernels/wasm", "kernels/wasm-simd"}) {
    const std::vector<fs::path> found = FilesBelow(root / folder, ".wasm");
    paths.insert(paths.end(), found.begin(), found.end());
  }
  return paths;
}

}  // namespace davit::wasm::testing
