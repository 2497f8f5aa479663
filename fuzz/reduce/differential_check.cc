// differential_check MODULE.wasm [CALLS]
//   Executes the module in all ways; exit status 1 where they differ, 0 where they do not or where
//   the module cannot be compiled. This is what a reducer asks (fuzz/reduce/reduce.sh), so standard
//   output stays empty. CALLS says which functions to call with what; without it, each export is
//   called with canned arguments.
// differential_check --input FILE MODULE.wasm CALLS
//   Writes the module and the calls that the target `differential` makes of FILE.
//
// Lines of CALLS: "call 3 i32:0x7 v128:0x0:0x1 ref:0x0", "callback 0 5": import "f0" calls export
// "f5".
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include "frontend-wasm/decoder.h"
#include "fuzz/gen/choices.h"
#include "fuzz/gen/wasm_gen.h"
#include "fuzz/oracle/differential.h"

namespace {

using namespace davit;
using wasm::ValType;

constexpr ValType kTypes[] = {ValType::I32(), ValType::I64(),  ValType::F32(),
                              ValType::F64(), ValType::V128(), ValType::FuncRef()};

// All references are null, and one type of them stands for all.
std::string NameOf(ValType type) { return type.is_ref() ? "ref" : type.ToString(); }

std::vector<uint8_t> ReadFile(const char* path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s: cannot be read\n", path);
    std::exit(2);
  }
  return std::vector<uint8_t>(std::istreambuf_iterator<char>(file), {});
}

void WriteCalls(const fuzz::WasmProgram& program, const char* path) {
  std::ofstream file(path);
  for (size_t i = 0; i < program.imports.size(); ++i) {
    const int32_t callback = program.imports[i].callback;
    if (callback >= 0) file << "callback " << i << ' ' << callback << '\n';
  }
  file << std::hex;
  for (const fuzz::WasmCall& call : program.calls) {
    file << "call " << std::dec << call.func << std::hex;
    for (size_t i = 0; i < call.args.size(); ++i) {
      file << ' ' << NameOf(call.params[i]) << ":0x" << call.args[i].first;
      if (call.params[i] == ValType::V128()) file << ":0x" << call.args[i].second;
    }
    file << '\n';
  }
}

bool ParseArgument(const std::string& text, fuzz::WasmCall* call) {
  const size_t colon = text.find(':');
  if (colon == text.npos) return false;
  for (ValType type : kTypes) {
    if (NameOf(type) != text.substr(0, colon)) continue;
    char* end;
    const uint64_t low = std::strtoull(text.c_str() + colon + 1, &end, 0);
    call->params.push_back(type);
    call->args.emplace_back(low, *end == ':' ? std::strtoull(end + 1, nullptr, 0) : 0);
    return true;
  }
  return false;
}

bool ParseLine(const std::string& line, fuzz::WasmProgram* program) {
  std::istringstream words(line);
  std::string word;
  words >> word;
  if (word == "callback") {
    size_t import = 0;
    int32_t callback = 0;
    words >> import >> callback;
    if (import >= 1000) return false;
    if (program->imports.size() <= import) program->imports.resize(import + 1);
    program->imports[import].callback = callback;
    return !words.fail();
  }
  fuzz::WasmCall call;
  if (word != "call" || !(words >> call.func)) return false;
  while (words >> word) {
    if (!ParseArgument(word, &call)) return false;
  }
  program->calls.push_back(call);
  return true;
}

void ReadCalls(const char* path, fuzz::WasmProgram* program) {
  std::ifstream file(path);
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    if (ParseLine(line, program)) continue;
    std::fprintf(stderr, "%s:%d: neither a call nor a callback\n", path, number);
    std::exit(2);
  }
}

// Each exported "f<i>", with small numbers and then with large ones.
void MakeCalls(const wasm::Module& module, fuzz::WasmProgram* program) {
  constexpr uint64_t kArguments[] = {1, 0x7fff'ffff'ffff'ffff, 0x4330'0000'8000'0010};
  for (const wasm::Export& item : module.exports) {
    if (item.kind != wasm::ExternKind::kFunc || !item.name.starts_with('f')) continue;
    for (uint64_t bits : kArguments) {
      fuzz::WasmCall call;
      call.func = static_cast<uint32_t>(
          std::strtoul(std::string(item.name.substr(1)).c_str(), nullptr, 10));
      for (ValType type : module.function_type(item.index).params) {
        call.params.push_back(type);
        call.args.emplace_back(type.is_ref() ? 0 : bits, type == ValType::V128() ? ~bits : 0);
        bits += 3;
      }
      program->calls.push_back(call);
    }
  }
}

int Check(const fuzz::WasmProgram& program) {
  const auto difference = fuzz::Differential().Compare(program, fuzz::kAllWays);
  if (!difference.ok()) {
    std::fprintf(stderr, "%s\n", difference.status().ToString().c_str());
    return 0;
  }
  std::fprintf(stderr, "%s\n", difference->empty() ? "no difference" : difference->c_str());
  return difference->empty() ? 0 : 1;
}

int WriteProgram(const char* input, const char* module, const char* calls) {
  const std::vector<uint8_t> bytes = ReadFile(input);
  fuzz::Choices choices(bytes);
  const fuzz::WasmProgram program = fuzz::DrawDifferentialCase(choices).program;
  std::ofstream(module, std::ios::binary)
      .write(reinterpret_cast<const char*>(program.bytes.data()),
             static_cast<std::streamsize>(program.bytes.size()));
  WriteCalls(program, calls);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 5 && std::string(argv[1]) == "--input") {
    return WriteProgram(argv[2], argv[3], argv[4]);
  }
  if (argc != 2 && argc != 3) {
    std::fprintf(stderr,
                 "usage: differential_check MODULE.wasm [CALLS]\n"
                 "       differential_check --input FILE MODULE.wasm CALLS\n");
    return 2;
  }
  fuzz::WasmProgram program;
  program.bytes = ReadFile(argv[1]);
  const auto module = wasm::DecodeModule(program.bytes, wasm::Features::Compiled(), {}, nullptr);
  if (!module.ok()) return 0;
  if (argc == 3) {
    ReadCalls(argv[2], &program);
  } else {
    MakeCalls(*module, &program);
  }
  return Check(program);
}
