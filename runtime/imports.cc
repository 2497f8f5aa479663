#include "runtime/imports.h"

#include <string>

#include "runtime/store_state.h"
#include "support/strings.h"

namespace davit::runtime {
namespace {

std::string Limits(const wasm::SizeLimits& limits) {
  if (limits.max) return StrCat(limits.min, "..", *limits.max);
  return StrCat(limits.min);
}

std::string DescribeFunc(const wasm::FuncType& type) { return StrCat("func ", type.ToString()); }
std::string DescribeTag(const wasm::FuncType& type) { return StrCat("tag ", type.ToString()); }
std::string DescribeTable(wasm::ValType element, const wasm::SizeLimits& limits) {
  return StrCat("table ", Limits(limits), " ", element.ToString());
}
std::string DescribeMemory(const wasm::SizeLimits& limits) {
  return StrCat("memory ", Limits(limits));
}
std::string DescribeGlobal(wasm::ValType type, bool is_mutable) {
  return is_mutable ? StrCat("global (mut ", type.ToString(), ")")
                    : StrCat("global ", type.ToString());
}

std::string DescribeSource(const ImportSource& source) {
  if (const auto* extern_value = std::get_if<Extern>(&source)) {
    return DescribeExtern(*extern_value);
  }
  return DescribeFunc(std::get<std::shared_ptr<const HostFunction>>(source)->type());
}

std::string DescribeImport(const wasm::Module& module, const wasm::Import& import) {
  switch (import.kind) {
    case wasm::ExternKind::kFunc:
      return DescribeFunc(module.function_type(import.index));
    case wasm::ExternKind::kTable:
      return DescribeTable(module.tables[import.index].element, module.tables[import.index].limits);
    case wasm::ExternKind::kMemory:
      return DescribeMemory(module.memories[import.index].limits);
    case wasm::ExternKind::kGlobal: {
      const wasm::Global& global = module.globals[import.index];
      return DescribeGlobal(global.type, global.is_mutable);
    }
    case wasm::ExternKind::kTag:
      return DescribeTag(module.types[module.tags[import.index]]);
  }
  return {};
}

bool LimitsMatch(const wasm::SizeLimits& actual, const wasm::SizeLimits& expected) {
  if (actual.min < expected.min) return false;
  return !expected.max || (actual.max && *actual.max <= *expected.max);
}

bool GlobalMatches(const Global& global, wasm::ValType type, bool is_mutable) {
  if (global.is_mutable() != is_mutable) return false;
  return is_mutable ? global.type() == type : IsSubtype(global.type(), type);
}

bool Matches(const Module& module, const wasm::Import& import, const ImportSource& source) {
  const wasm::Module& wasm = module.wasm();
  if (const auto* function = std::get_if<std::shared_ptr<const HostFunction>>(&source)) {
    return import.kind == wasm::ExternKind::kFunc &&
           module.engine().signatures().Find((*function)->type()) ==
               module.function_type(import.index);
  }
  const Extern& value = std::get<Extern>(source);
  switch (import.kind) {
    case wasm::ExternKind::kFunc: {
      const Func* func = std::get_if<Func>(&value);
      return func != nullptr && func->object()->type == module.function_type(import.index);
    }
    case wasm::ExternKind::kTable: {
      const Table* table = std::get_if<Table>(&value);
      const wasm::Table& expected = wasm.tables[import.index];
      return table != nullptr && table->element_type() == module.Canonical(expected.element) &&
             LimitsMatch(table->limits(), expected.limits);
    }
    case wasm::ExternKind::kMemory: {
      const Memory* memory = std::get_if<Memory>(&value);
      return memory != nullptr && LimitsMatch(memory->limits(), wasm.memories[import.index].limits);
    }
    case wasm::ExternKind::kGlobal: {
      const Global* global = std::get_if<Global>(&value);
      const wasm::Global& expected = wasm.globals[import.index];
      return global != nullptr &&
             GlobalMatches(*global, module.Canonical(expected.type), expected.is_mutable);
    }
    case wasm::ExternKind::kTag: {
      const Tag* tag = std::get_if<Tag>(&value);
      return tag != nullptr && tag->tag()->type == module.type(wasm.tags[import.index]);
    }
  }
  return false;
}

}  // namespace

std::string DescribeExtern(const Extern& value) {
  if (const Func* func = std::get_if<Func>(&value)) return DescribeFunc(func->type());
  if (const Table* table = std::get_if<Table>(&value)) {
    return DescribeTable(table->element_type(), table->limits());
  }
  if (const Memory* memory = std::get_if<Memory>(&value)) return DescribeMemory(memory->limits());
  if (const Tag* tag = std::get_if<Tag>(&value)) return DescribeTag(tag->type());
  const Global& global = std::get<Global>(value);
  return DescribeGlobal(global.type(), global.is_mutable());
}

absl::Status UnknownImportError(const wasm::Module& module, const wasm::Import& import) {
  return absl::NotFoundError(StrCat("unknown import: ", import.module, ".", import.name, ": ",
                                    DescribeImport(module, import)));
}

absl::Status CheckImport(const StoreState& store, const Module& module, const wasm::Import& import,
                         const ImportSource& source) {
  if (!Matches(module, import, source)) {
    return absl::InvalidArgumentError(
        StrCat("incompatible import type: ", import.module, ".", import.name, ": expected ",
               DescribeImport(module.wasm(), import), ", found ", DescribeSource(source)));
  }
  const auto* value = std::get_if<Extern>(&source);
  if (value != nullptr && std::visit([](const auto& v) { return v.store(); }, *value) != &store) {
    return absl::InvalidArgumentError(StrCat("import ", import.module, ".", import.name,
                                             ": the definition belongs to another store"));
  }
  return absl::OkStatus();
}

}  // namespace davit::runtime
