// davit dump: what is in a module.
#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "frontend-wasm/decoder.h"
#include "support/status.h"
#include "tools/commands.h"
#include "tools/module_file.h"

namespace davit::tools {
namespace {

struct DumpOptions {
  std::string file;
  bool functions = false;
};

// Names come from the module and may hold anything, terminal control codes included.
std::string Quoted(std::string_view name) {
  return absl::StrCat("\"", absl::Utf8SafeCEscape(absl::string_view(name.data(), name.size())),
                      "\"");
}

std::string LimitsText(const wasm::SizeLimits& limits) {
  return limits.max ? absl::StrCat(limits.min, "..", *limits.max) : absl::StrCat(limits.min, "..");
}

std::string ExternText(const wasm::Module& module, wasm::ExternKind kind, uint32_t index) {
  switch (kind) {
    case wasm::ExternKind::kFunc:
      return absl::StrCat("function ", index, " ", module.function_type(index).ToString());
    case wasm::ExternKind::kTable:
      return absl::StrCat("table ", index, " ", module.tables[index].element.ToString(), " ",
                          LimitsText(module.tables[index].limits));
    case wasm::ExternKind::kMemory:
      return absl::StrCat("memory ", index, " ", LimitsText(module.memories[index].limits),
                          " pages");
    case wasm::ExternKind::kGlobal:
      return absl::StrCat("global ", index, module.globals[index].is_mutable ? " mut " : " ",
                          module.globals[index].type.ToString());
    case wasm::ExternKind::kTag:
      return absl::StrCat("tag ", index);
  }
  return "";
}

void PrintSummary(const wasm::Module& module) {
  const std::string_view name = wasm::ModuleName(module);
  std::printf("module %s, %zu bytes\n", name.empty() ? "(unnamed)" : Quoted(name).c_str(),
              module.bytes.size());
  uint64_t data_bytes = 0;
  for (const wasm::DataSegment& segment : module.data) data_bytes += segment.bytes.size;
  uint32_t largest = 0;
  for (const wasm::ByteRange& body : module.bodies) largest = std::max(largest, body.size);
  std::printf("  types      %8u\n", module.types.size());
  std::printf("  imports    %8zu  (%u functions)\n", module.imports.size(),
              module.num_imported_functions);
  std::printf("  functions  %8u  %u bytes of code, largest body %u\n",
              module.num_defined_functions(), module.code_section.size, largest);
  std::printf("  tables     %8zu\n", module.tables.size());
  std::printf("  memories   %8zu\n", module.memories.size());
  std::printf("  globals    %8zu\n", module.globals.size());
  std::printf("  exports    %8zu\n", module.exports.size());
  std::printf("  elements   %8zu\n", module.elements.size());
  std::printf("  data       %8zu  %llu bytes\n", module.data.size(),
              static_cast<unsigned long long>(data_bytes));
  for (const wasm::CustomSection& section : module.custom_sections) {
    std::printf("  custom     %8u  bytes %s\n", section.content.size, Quoted(section.name).c_str());
  }
}

void PrintDetails(const wasm::Module& module) {
  std::printf("\ntypes\n");
  for (uint32_t i = 0; i < module.types.size(); ++i) {
    std::printf("  %u: %s\n", i, module.types[i].ToString().c_str());
  }
  std::printf("\nimports\n");
  for (const wasm::Import& import : module.imports) {
    std::printf("  %s.%s: %s\n", Quoted(import.module).c_str(), Quoted(import.name).c_str(),
                ExternText(module, import.kind, import.index).c_str());
  }
  std::printf("\ntables, memories and globals\n");
  for (uint32_t i = 0; i < module.tables.size(); ++i) {
    std::printf("  %s\n", ExternText(module, wasm::ExternKind::kTable, i).c_str());
  }
  for (uint32_t i = 0; i < module.memories.size(); ++i) {
    std::printf("  %s\n", ExternText(module, wasm::ExternKind::kMemory, i).c_str());
  }
  for (uint32_t i = 0; i < module.globals.size(); ++i) {
    std::printf("  %s\n", ExternText(module, wasm::ExternKind::kGlobal, i).c_str());
  }
  std::printf("\nexports\n");
  for (const wasm::Export& item : module.exports) {
    std::printf("  %s: %s\n", Quoted(item.name).c_str(),
                ExternText(module, item.kind, item.index).c_str());
  }
  if (module.start) std::printf("\nstart\n  function %u\n", *module.start);
}

void PrintFunctions(const wasm::Module& module) {
  std::printf("\nfunctions\n  index   offset     size  type, name\n");
  const std::vector<std::string_view> names = wasm::AllFunctionNames(module);
  for (uint32_t i = module.num_imported_functions; i < module.num_functions(); ++i) {
    const wasm::ByteRange body = module.function_body(i);
    std::printf("  %5u %8x %8u  %s %s\n", i, body.offset, body.size,
                module.function_type(i).ToString().c_str(),
                names[i].empty() ? "" : Quoted(names[i]).c_str());
  }
}

absl::Status Dump(const DumpOptions& options) {
  DAVIT_ASSIGN_OR_RETURN(const std::vector<uint8_t> bytes, ReadModule(options.file));
  DAVIT_ASSIGN_OR_RETURN(const wasm::Module module, wasm::DecodeModule(bytes));
  PrintSummary(module);
  PrintDetails(module);
  if (options.functions) PrintFunctions(module);
  return absl::OkStatus();
}

}  // namespace

void AddDumpCommand(CLI::App& app, int& exit_status) {
  CLI::App* command =
      app.add_subcommand("dump", "Show sections, types, imports, exports, names and sizes");
  auto options = std::make_shared<DumpOptions>();
  command->add_option("FILE", options->file, "The module, binary or text; - is standard input")
      ->required();
  command->add_flag("--functions", options->functions, "List every function with its size");
  command->footer("Example:\n  davit dump --functions program.wasm");
  command->callback([options, &exit_status] {
    const absl::Status status = Dump(*options);
    if (!status.ok()) exit_status = ReportError(options->file, status);
  });
}

}  // namespace davit::tools
