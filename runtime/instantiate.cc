#include "runtime/instantiate.h"

#include <algorithm>
#include <utility>

#include "runtime/segments.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::runtime {
namespace {

// What the store had before, so that a failed instantiation can be taken back.
struct Checkpoint {
  explicit Checkpoint(const StoreState& store)
      : memories(store.memories.size()),
        tables(store.tables.size()),
        instances(store.instances.size()),
        memory_bytes(store.memory_bytes) {}
  void Restore(StoreState& store) const {
    store.instances.resize(instances);
    store.memories.resize(memories);
    store.tables.resize(tables);
    store.memory_bytes = memory_bytes;
  }

  size_t memories;
  size_t tables;
  size_t instances;
  uint64_t memory_bytes;
};

absl::Status CheckImports(const StoreState& store, const Module& module,
                          std::span<const ImportSource> imports) {
  const wasm::Module& wasm = module.wasm();
  if (&module.engine() != store.engine.get()) {
    return absl::InvalidArgumentError("module and store belong to different engines");
  }
  if (imports.size() != wasm.imports.size()) {
    return absl::InvalidArgumentError(
        StrCat("the module has ", wasm.imports.size(), " imports, not ", imports.size()));
  }
  for (size_t i = 0; i < imports.size(); ++i) {
    DAVIT_RETURN_IF_ERROR(CheckImport(store, module, wasm.imports[i], imports[i]));
  }
  return absl::OkStatus();
}

// The function object that the import becomes. A host function gets a context of its own for each
// importer.
absl::StatusOr<FuncObject*> BindFunction(InstanceState& instance, const ImportSource& source) {
  std::shared_ptr<const HostFunction> host;
  if (const auto* function = std::get_if<std::shared_ptr<const HostFunction>>(&source)) {
    host = *function;
  } else {
    FuncObject* object = std::get<Func>(std::get<Extern>(source)).object();
    if (ContextOf(*object)->instance != nullptr) return object;
    host = reinterpret_cast<const HostContext*>(object->context)->function->shared_from_this();
  }
  HostContext& context = instance.host_contexts.emplace_back();
  DAVIT_RETURN_IF_ERROR(instance.store->BindHostFunction(std::move(host), &instance, context));
  return &context.object;
}

absl::Status BindImports(InstanceState& instance, std::span<const ImportSource> imports) {
  const Module& module = *instance.module;
  const InstanceLayout& layout = module.layout();
  for (size_t i = 0; i < imports.size(); ++i) {
    const wasm::Import& import = module.wasm().imports[i];
    switch (import.kind) {
      case wasm::ExternKind::kFunc: {
        DAVIT_ASSIGN_OR_RETURN(FuncObject* const object, BindFunction(instance, imports[i]));
        instance.Field<FuncImportField>(layout.func_imports)[import.index] = {
            object->code, object->context, object};
        break;
      }
      case wasm::ExternKind::kTable:
        instance.tables.push_back(std::get<Table>(std::get<Extern>(imports[i])).table());
        break;
      case wasm::ExternKind::kMemory:
        instance.memories.push_back(std::get<Memory>(std::get<Extern>(imports[i])).memory());
        break;
      case wasm::ExternKind::kGlobal:
        instance.Field<uint64_t*>(layout.imported_globals)[import.index] =
            std::get<Global>(std::get<Extern>(imports[i])).value();
        break;
      case wasm::ExternKind::kTag:
        instance.tags.push_back(std::get<Tag>(std::get<Extern>(imports[i])).tag());
        break;
    }
  }
  return absl::OkStatus();
}

absl::Status MakeMemoriesAndTables(InstanceState& instance) {
  const wasm::Module& wasm = instance.module->wasm();
  const InstanceLayout& layout = instance.module->layout();
  StoreState& store = *instance.store;
  for (size_t i = wasm.num_imported_memories; i < wasm.memories.size(); ++i) {
    DAVIT_ASSIGN_OR_RETURN(LinearMemory* const memory, store.NewMemory(wasm.memories[i].limits));
    instance.memories.push_back(memory);
  }
  for (size_t i = wasm.num_imported_tables; i < wasm.tables.size(); ++i) {
    wasm::Table type = wasm.tables[i];
    type.element = instance.module->Canonical(type.element);
    const RawRef init = type.has_init() ? Evaluate(instance, type.init)[0] : 0;
    DAVIT_ASSIGN_OR_RETURN(TableStorage* const table, store.NewTable(type, init));
    instance.tables.push_back(table);
  }
  const bool moves = store.engine->options().memory_strategy == MemoryStrategy::kExplicit;
  MemoryField* const memories = instance.Field<MemoryField>(layout.memories);
  for (size_t i = 0; i < instance.memories.size(); ++i) {
    const MemoryCell& cell = instance.memories[i]->cell();
    memories[i] = {&cell, moves ? nullptr : cell.base};
  }
  if (!instance.memories.empty()) instance.header()->memory0_base = memories[0].base;
  for (size_t i = 0; i < instance.tables.size(); ++i) {
    instance.Field<const TableCell*>(layout.tables)[i] = &instance.tables[i]->cell();
  }
  return absl::OkStatus();
}

void FillFunctionsGlobalsAndTags(InstanceState& instance) {
  const Module& module = *instance.module;
  const wasm::Module& wasm = module.wasm();
  FuncObject* const objects = instance.Field<FuncObject>(module.layout().func_objects);
  const uint64_t context = reinterpret_cast<uint64_t>(instance.header());
  for (uint32_t i = 0; i < wasm.num_defined_functions(); ++i) {
    const uint32_t index = wasm.num_imported_functions + i;
    const TypeInfo* const type = module.function_type(index);
    objects[i] = {.code = module.Entry(i),
                  .context = context,
                  .type_id = type->id,
                  .index = index,
                  .type = type};
  }
  for (size_t i = wasm.num_imported_tags; i < wasm.tags.size(); ++i) {
    instance.tags.push_back(&instance.store->tags.emplace_back(module.type(wasm.tags[i])));
  }
  for (uint32_t i = wasm.num_imported_globals; i < wasm.globals.size(); ++i) {
    std::ranges::copy(Evaluate(instance, wasm.globals[i].init), instance.GlobalAt(i).value);
  }
}

absl::Status SegmentTrap(ir::TrapCode code) {
  Trap trap;
  trap.code = code;
  trap.message = ir::TrapCodeMessage(code);
  return trap.AttachTo(absl::OkStatus());
}

absl::Status CopyActiveSegments(InstanceState& instance) {
  const wasm::Module& wasm = instance.module->wasm();
  for (uint32_t i = 0; i < wasm.elements.size(); ++i) {
    const wasm::ElementSegment& segment = wasm.elements[i];
    if (segment.mode == wasm::ElementSegment::Mode::kPassive) continue;
    if (segment.mode == wasm::ElementSegment::Mode::kActive) {
      const uint32_t offset = static_cast<uint32_t>(Evaluate(instance, segment.offset)[0]);
      if (!InitTable(instance, segment.table, i, offset, 0, segment.num_items)) {
        return SegmentTrap(ir::TrapCode::kTableOutOfBounds);
      }
    }
    instance.dropped_elements[i] = true;
  }
  for (uint32_t i = 0; i < wasm.data.size(); ++i) {
    const wasm::DataSegment& segment = wasm.data[i];
    if (!segment.is_active) continue;
    const uint32_t offset = static_cast<uint32_t>(Evaluate(instance, segment.offset)[0]);
    if (!InitMemory(instance, segment.memory, i, offset, 0, segment.bytes.size)) {
      return SegmentTrap(ir::TrapCode::kMemoryOutOfBounds);
    }
    instance.dropped_data[i] = true;
  }
  return absl::OkStatus();
}

absl::StatusOr<InstanceState*> Allocate(StoreState& store, std::shared_ptr<const Module> module,
                                        std::span<const ImportSource> imports) {
  const wasm::Module& wasm = module->wasm();
  DAVIT_ASSIGN_OR_RETURN(InstanceState* const instance, store.NewInstance(std::move(module)));
  instance->dropped_data.resize(wasm.data.size());
  instance->dropped_elements.resize(wasm.elements.size());
  DAVIT_RETURN_IF_ERROR(BindImports(*instance, imports));
  FillFunctionsGlobalsAndTags(*instance);
  DAVIT_RETURN_IF_ERROR(MakeMemoriesAndTables(*instance));
  return instance;
}

}  // namespace

absl::StatusOr<Instance> InstantiateModule(StoreState& store, std::shared_ptr<const Module> module,
                                           std::span<const ImportSource> imports) {
  DAVIT_RETURN_IF_ERROR(CheckImports(store, *module, imports));
  const std::optional<uint32_t> start = module->wasm().start;
  const Checkpoint before(store);
  absl::StatusOr<InstanceState*> instance = Allocate(store, std::move(module), imports);
  if (!instance.ok()) {
    before.Restore(store);
    return std::move(instance).status();
  }
  DAVIT_RETURN_IF_ERROR(CopyActiveSegments(**instance));
  if (start) {
    DAVIT_RETURN_IF_ERROR(
        Func(&store, (*instance)->FunctionAt(*start)).Call({}, std::span<Value>()));
  }
  return Instance(*instance);
}

}  // namespace davit::runtime
