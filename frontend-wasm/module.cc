#include "frontend-wasm/module.h"

#include "frontend-wasm/reader.h"

namespace davit::wasm {
namespace {

// Subsections of the name section (WebAssembly 3.0, appendix "Custom Sections").
constexpr uint8_t kModuleNames = 0;
constexpr uint8_t kFunctionNames = 1;
constexpr uint8_t kLocalNames = 2;

// Positions a reader on a subsection of the name section; an empty one if there is none.
Reader FindNames(const Module& module, uint8_t wanted) {
  for (const CustomSection& section : module.custom_sections) {
    if (section.name != "name") continue;
    Reader reader(module.bytes, section.content.offset,
                  section.content.offset + section.content.size, "name section");
    while (!reader.at_end()) {
      const uint8_t id = reader.U8();
      const uint32_t size = reader.U32();
      const uint32_t begin = reader.offset();
      if (reader.Bytes(size).size() != size || !reader.ok()) break;
      if (id == wanted) return Reader(module.bytes, begin, begin + size, "name section");
    }
  }
  return Reader(module.bytes, 0, 0, "name section");
}

// Calls visit(index, name) for the entries of a name map; stops when it returns false or at a
// defect.
template <typename Visit>
void ForEachName(Reader& reader, const Module& module, Visit visit) {
  const uint32_t count = reader.at_end() ? 0 : reader.U32();
  for (uint32_t i = 0; i < count && reader.ok(); ++i) {
    const uint32_t index = reader.U32();
    const std::string_view name = reader.Name(module.limits.string_bytes);
    if (!reader.ok() || !visit(index, name)) return;
  }
}

}  // namespace

std::string_view ExternKindName(ExternKind kind) {
  constexpr std::string_view kNames[] = {"function", "table", "memory", "global", "tag"};
  return kNames[static_cast<int>(kind)];
}

const Export* Module::FindExport(std::string_view name) const {
  const auto found = export_order.Find(name, [this](uint32_t i) { return exports[i].name; });
  return found.has_value() ? &exports[*found] : nullptr;
}

std::string_view ModuleName(const Module& module) {
  Reader reader = FindNames(module, kModuleNames);
  return reader.at_end() ? std::string_view() : reader.Name(module.limits.string_bytes);
}

std::string_view FunctionName(const Module& module, uint32_t function_index) {
  std::string_view found;
  Reader reader = FindNames(module, kFunctionNames);
  ForEachName(reader, module, [&](uint32_t index, std::string_view name) {
    if (index == function_index) found = name;
    return index != function_index;
  });
  return found;
}

std::vector<std::string_view> AllFunctionNames(const Module& module) {
  std::vector<std::string_view> names(module.num_functions());
  Reader reader = FindNames(module, kFunctionNames);
  ForEachName(reader, module, [&](uint32_t index, std::string_view name) {
    if (index < names.size()) names[index] = name;
    return true;
  });
  return names;
}

std::vector<std::pair<uint32_t, std::string_view>> LocalNames(const Module& module,
                                                              uint32_t function_index) {
  std::vector<std::pair<uint32_t, std::string_view>> names;
  Reader reader = FindNames(module, kLocalNames);
  const uint32_t count = reader.at_end() ? 0 : reader.U32();
  for (uint32_t i = 0; i < count && reader.ok(); ++i) {
    const uint32_t function = reader.U32();
    ForEachName(reader, module, [&](uint32_t index, std::string_view name) {
      if (function == function_index) names.emplace_back(index, name);
      return true;
    });
  }
  return names;
}

}  // namespace davit::wasm
