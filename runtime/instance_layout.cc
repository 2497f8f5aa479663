#include "runtime/instance_layout.h"

#include "absl/status/status.h"

namespace davit::runtime {
namespace {

constexpr uint64_t kMaxContextBytes = uint64_t{1} << 30;

wasm::Path Direct(size_t offset) { return {.offset = static_cast<int32_t>(offset)}; }

wasm::Path Behind(size_t offset, size_t inner) {
  return {.offset = static_cast<int32_t>(offset),
          .indirect = true,
          .inner_offset = static_cast<int32_t>(inner)};
}

wasm::MemoryDesc DescribeMemory(size_t index, size_t field, MemoryStrategy strategy) {
  wasm::MemoryDesc desc;
  desc.size = Behind(field + offsetof(MemoryField, cell), offsetof(MemoryCell, size));
  if (strategy == MemoryStrategy::kExplicit) {
    desc.base = Behind(field + offsetof(MemoryField, cell), offsetof(MemoryCell, base));
    desc.check = wasm::BoundsCheck::kExplicit;
    return desc;
  }
  desc.base = index == 0 ? Direct(offsetof(ContextHeader, memory0_base))
                         : Direct(field + offsetof(MemoryField, base));
  desc.base_is_constant = true;
  desc.base_is_pinned = index == 0;
  desc.check = wasm::BoundsCheck::kGuard;
  desc.guard_size = kGuardBytes;
  return desc;
}

}  // namespace

absl::StatusOr<InstanceLayout> InstanceLayout::Compute(const wasm::Module& module) {
  InstanceLayout layout;
  uint64_t next = sizeof(ContextHeader);
  bool fits = true;
  const auto place = [&](uint64_t count, uint64_t bytes) {
    const uint64_t begin = next;
    next += count * bytes;
    fits = fits && next <= kMaxContextBytes;
    return static_cast<uint32_t>(begin);
  };
  layout.memories = place(module.memories.size(), sizeof(MemoryField));
  layout.tables = place(module.tables.size(), sizeof(TableCell*));
  layout.func_imports = place(module.num_imported_functions, sizeof(FuncImportField));
  layout.imported_globals = place(module.num_imported_globals, sizeof(void*));
  next = (next + kGlobalBytes - 1) / kGlobalBytes * kGlobalBytes;
  layout.own_globals = place(module.globals.size() - module.num_imported_globals, kGlobalBytes);
  layout.func_objects = place(module.num_defined_functions(), sizeof(FuncObject));
  if (!fits) {
    return absl::ResourceExhaustedError("the module's instances would need more than 1 GiB each");
  }
  layout.size = static_cast<uint32_t>(next);
  return layout;
}

wasm::RuntimeDesc InstanceLayout::Describe(const wasm::Module& module,
                                           MemoryStrategy strategy) const {
  wasm::RuntimeDesc desc;
  desc.conv = ir::CallConv::kDavit;
  desc.trap = wasm::TrapStrategy::kFault;
  for (size_t i = 0; i < module.memories.size(); ++i) {
    desc.memories.push_back(DescribeMemory(i, memories + i * sizeof(MemoryField), strategy));
  }
  for (size_t i = 0; i < module.tables.size(); ++i) {
    const size_t field = tables + i * sizeof(TableCell*);
    desc.tables.push_back({.base = Behind(field, offsetof(TableCell, base)),
                           .size = Behind(field, offsetof(TableCell, size))});
  }
  for (size_t i = 0; i < module.globals.size(); ++i) {
    const size_t own = i - module.num_imported_globals;
    desc.globals.push_back({i < module.num_imported_globals
                                ? Behind(imported_globals + i * sizeof(void*), 0)
                                : Direct(own_globals + own * kGlobalBytes)});
  }
  for (size_t i = 0; i < module.num_imported_functions; ++i) {
    const size_t field = func_imports + i * sizeof(FuncImportField);
    desc.func_imports.push_back({.code = Direct(field + offsetof(FuncImportField, code)),
                                 .context = Direct(field + offsetof(FuncImportField, context)),
                                 .object = Direct(field + offsetof(FuncImportField, object))});
  }
  desc.func_object = {.code_offset = offsetof(FuncObject, code),
                      .context_offset = offsetof(FuncObject, context),
                      .type_id_offset = offsetof(FuncObject, type_id)};
  desc.type_ids = Behind(offsetof(ContextHeader, type_ids), 0);
  desc.func_objects_in_context = true;
  desc.func_objects = Direct(func_objects);
  desc.func_object_size = sizeof(FuncObject);
  return desc;
}

isa::TargetOptions ContextTargetOptions(uint64_t features) {
  isa::TargetOptions options;
  options.features = features;
  options.stack_limit_offset = static_cast<int32_t>(offsetof(ContextHeader, stack_limit));
  options.pinned1_offset = static_cast<int32_t>(offsetof(ContextHeader, memory0_base));
  return options;
}

}  // namespace davit::runtime
