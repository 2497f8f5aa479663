// The modules that the tests of the text format go over: those of the specification's test suite,
// those of the corpus. Each is there only if its folder is.
#ifndef DAVIT_TESTS_TEXT_MODULES_H_
#define DAVIT_TESTS_TEXT_MODULES_H_

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace davit::wasm::testing {

std::string ReadFile(const std::filesystem::path& path);
// Files below `folder` with an extension, sorted; none if there is no such folder.
std::vector<std::filesystem::path> FilesBelow(const std::filesystem::path& folder,
                                              const std::string& extension);

struct SuiteModule {
  // "proposals/threads/atomic.wast:12".
  std::string where;
  std::vector<uint8_t> bytes;
  // The suite calls it malformed.
  bool is_malformed;
};
// Every module of a script, quoted ones included where they can be read.
std::vector<SuiteModule> ModulesOf(const std::filesystem::path& script);
std::vector<std::filesystem::path> SuiteScripts();

// compile, run and kernels; none without DAVIT_CORPUS_DIR.
std::vector<std::filesystem::path> CorpusModules();

}  // namespace davit::wasm::testing

#endif  // DAVIT_TESTS_TEXT_MODULES_H_
