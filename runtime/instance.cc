#include "runtime/instance.h"

#include <vector>

#include "runtime/instantiate.h"
#include "runtime/linear_memory.h"
#include "runtime/store_state.h"
#include "runtime/table_storage.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::runtime {
namespace {

absl::Status CheckValue(const Value& value, wasm::ValType type, const StoreState* store) {
  if (!value.Fits(type)) {
    return absl::InvalidArgumentError(
        StrCat("the value is of type ", value.type().ToString(), ", not ", type.ToString()));
  }
  if (value.store() != nullptr && value.store() != store) return internal::ForeignFunctionError();
  return absl::OkStatus();
}

RawRef ToRef(const Value& value) {
  uint64_t slots[2];
  value.ToSlots(slots);
  return slots[0];
}

template <typename T>
absl::StatusOr<T> GetAs(const Instance& instance, std::string_view name, std::string_view kind) {
  const std::optional<Extern> found = instance.GetExport(name);
  if (!found) return absl::NotFoundError(StrCat("the instance has no export \"", name, "\""));
  if (const T* value = std::get_if<T>(&*found)) return *value;
  return absl::NotFoundError(
      StrCat("export \"", name, "\" is no ", kind, " but: ", DescribeExtern(*found)));
}

}  // namespace

absl::StatusOr<Memory> Memory::Create(Store& store, const wasm::SizeLimits& limits) {
  if (limits.min > limits.max.value_or(kMaxPages) || limits.max.value_or(0) > kMaxPages ||
      limits.min > kMaxPages) {
    return absl::InvalidArgumentError("no memory can have these limits");
  }
  DAVIT_ASSIGN_OR_RETURN(LinearMemory* const memory, store.state()->NewMemory(limits));
  return Memory(store.state(), memory);
}

uint8_t* Memory::data() const { return memory_->base(); }
uint64_t Memory::size() const { return memory_->size(); }
uint64_t Memory::pages() const { return memory_->pages(); }
wasm::SizeLimits Memory::limits() const { return {memory_->pages(), memory_->declared_max()}; }

absl::StatusOr<std::span<uint8_t>> Memory::Span(uint64_t address, uint64_t length) const {
  if (!memory_->InBounds(address, length)) {
    return absl::OutOfRangeError(StrCat(length, " bytes at ", address,
                                        " are not inside the memory of ", memory_->size(),
                                        " bytes"));
  }
  return std::span<uint8_t>(memory_->base() + address, length);
}

absl::StatusOr<uint64_t> Memory::Grow(uint64_t delta_pages) const {
  const uint64_t old_pages = memory_->pages();
  if (store_->GrowMemory(*memory_, delta_pages)) return old_pages;
  return absl::ResourceExhaustedError(
      StrCat("the memory of ", old_pages, " pages cannot grow by ", delta_pages));
}

absl::StatusOr<Table> Table::Create(Store& store, const wasm::Table& type, const Value& init) {
  if (!type.element.is_ref() || type.limits.min > type.limits.max.value_or(UINT32_MAX)) {
    return absl::InvalidArgumentError("no table can be of this type");
  }
  DAVIT_RETURN_IF_ERROR(CheckValue(init, type.element, store.state()));
  DAVIT_ASSIGN_OR_RETURN(TableStorage* const table, store.state()->NewTable(type, ToRef(init)));
  return Table(store.state(), table);
}

uint32_t Table::size() const { return table_->size(); }
wasm::ValType Table::element_type() const { return table_->element(); }
wasm::SizeLimits Table::limits() const { return {table_->size(), table_->declared_max()}; }

absl::StatusOr<Value> Table::Get(uint32_t index) const {
  if (!table_->InBounds(index, 1)) {
    return absl::OutOfRangeError(StrCat("the table has no element ", index));
  }
  return Value::FromSlots(table_->element(), &(*table_)[index], store_);
}

absl::Status Table::Set(uint32_t index, const Value& value) const {
  DAVIT_RETURN_IF_ERROR(CheckValue(value, table_->element(), store_));
  if (!table_->InBounds(index, 1)) {
    return absl::OutOfRangeError(StrCat("the table has no element ", index));
  }
  (*table_)[index] = ToRef(value);
  return absl::OkStatus();
}

absl::StatusOr<uint32_t> Table::Grow(uint32_t delta, const Value& init) const {
  DAVIT_RETURN_IF_ERROR(CheckValue(init, table_->element(), store_));
  const uint32_t old_size = table_->size();
  if (store_->GrowTable(*table_, delta, ToRef(init))) return old_size;
  return absl::ResourceExhaustedError(
      StrCat("the table of ", old_size, " elements cannot grow by ", delta));
}

absl::StatusOr<Global> Global::Create(Store& store, const Value& value, bool is_mutable) {
  DAVIT_RETURN_IF_ERROR(CheckValue(value, value.type(), store.state()));
  HostGlobal& global = store.state()->globals.emplace_back();
  value.ToSlots(global.value);
  return Global(store.state(), global.value, value.type(), is_mutable);
}

Value Global::Get() const { return Value::FromSlots(type_, value_, store_); }

absl::Status Global::Set(const Value& value) const {
  if (!is_mutable_) return absl::FailedPreconditionError("the global is immutable");
  DAVIT_RETURN_IF_ERROR(CheckValue(value, type_, store_));
  value.ToSlots(value_);
  return absl::OkStatus();
}

wasm::FuncType Tag::type() const { return tag_->type->type(); }

absl::StatusOr<Instance> Instance::Instantiate(Store& store, std::shared_ptr<const Module> module,
                                               std::span<const Extern> imports) {
  const std::vector<ImportSource> sources(imports.begin(), imports.end());
  return InstantiateModule(*store.state(), std::move(module), sources);
}

std::optional<Extern> Instance::GetExport(std::string_view name) const {
  const wasm::Export* const found = module().wasm().FindExport(name);
  if (found == nullptr) return std::nullopt;
  switch (found->kind) {
    case wasm::ExternKind::kFunc:
      return Func(state_->store, state_->FunctionAt(found->index));
    case wasm::ExternKind::kTable:
      return Table(state_->store, state_->tables[found->index]);
    case wasm::ExternKind::kMemory:
      return Memory(state_->store, state_->memories[found->index]);
    case wasm::ExternKind::kGlobal: {
      const GlobalCell cell = state_->GlobalAt(found->index);
      return Global(state_->store, cell.value, cell.type, cell.is_mutable);
    }
    case wasm::ExternKind::kTag:
      return Tag(state_->store, state_->tags[found->index]);
  }
  return std::nullopt;
}

absl::StatusOr<Func> Instance::GetFunc(std::string_view name) const {
  return GetAs<Func>(*this, name, "function");
}
absl::StatusOr<Memory> Instance::GetMemory(std::string_view name) const {
  return GetAs<Memory>(*this, name, "memory");
}
absl::StatusOr<Table> Instance::GetTable(std::string_view name) const {
  return GetAs<Table>(*this, name, "table");
}
absl::StatusOr<Global> Instance::GetGlobal(std::string_view name) const {
  return GetAs<Global>(*this, name, "global");
}

const Module& Instance::module() const { return *state_->module; }

}  // namespace davit::runtime
