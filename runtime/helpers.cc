#include "runtime/helpers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <type_traits>
#include <utility>

#include "runtime/segments.h"
#include "runtime/store_state.h"
#include "support/check.h"

namespace davit::runtime {
namespace {

constexpr uint32_t kFailed = 0xffff'ffff;

uint32_t TrapUnless(bool ok, ir::TrapCode code) {
  return ok ? wasm::kHelperOk : static_cast<uint32_t>(code) + 1;
}
uint32_t MemoryResult(bool ok) { return TrapUnless(ok, ir::TrapCode::kMemoryOutOfBounds); }
uint32_t TableResult(bool ok) { return TrapUnless(ok, ir::TrapCode::kTableOutOfBounds); }

uint32_t MemoryGrow(ContextHeader* context, uint32_t memory_index, uint32_t delta) {
  InstanceState& instance = *context->instance;
  LinearMemory& memory = *instance.memories[memory_index];
  const uint32_t old_pages = static_cast<uint32_t>(memory.pages());
  return instance.store->GrowMemory(memory, delta) ? old_pages : kFailed;
}

uint32_t MemoryFill(ContextHeader* context, uint32_t memory_index, uint32_t destination,
                    uint32_t value, uint32_t length) {
  LinearMemory& memory = *context->instance->memories[memory_index];
  if (!memory.InBounds(destination, length)) return MemoryResult(false);
  if (length != 0) std::memset(memory.base() + destination, static_cast<uint8_t>(value), length);
  return MemoryResult(true);
}

uint32_t MemoryCopy(ContextHeader* context, uint32_t to_index, uint32_t from_index,
                    uint32_t destination, uint32_t source, uint32_t length) {
  LinearMemory& to = *context->instance->memories[to_index];
  LinearMemory& from = *context->instance->memories[from_index];
  if (!to.InBounds(destination, length) || !from.InBounds(source, length)) {
    return MemoryResult(false);
  }
  if (length != 0) std::memmove(to.base() + destination, from.base() + source, length);
  return MemoryResult(true);
}

uint32_t MemoryInit(ContextHeader* context, uint32_t memory, uint32_t segment, uint32_t destination,
                    uint32_t source, uint32_t length) {
  return MemoryResult(InitMemory(*context->instance, memory, segment, destination, source, length));
}

void DataDrop(ContextHeader* context, uint32_t segment) {
  context->instance->dropped_data[segment] = true;
}

uint32_t TableGrow(ContextHeader* context, uint32_t table_index, uint32_t delta, RawRef init) {
  InstanceState& instance = *context->instance;
  TableStorage& table = *instance.tables[table_index];
  const uint32_t old_size = table.size();
  return instance.store->GrowTable(table, delta, init) ? old_size : kFailed;
}

uint32_t TableFill(ContextHeader* context, uint32_t table_index, uint32_t destination, RawRef value,
                   uint32_t length) {
  TableStorage& table = *context->instance->tables[table_index];
  if (!table.InBounds(destination, length)) return TableResult(false);
  std::fill_n(table.cell().base + destination, length, value);
  return TableResult(true);
}

uint32_t TableCopy(ContextHeader* context, uint32_t to_index, uint32_t from_index,
                   uint32_t destination, uint32_t source, uint32_t length) {
  TableStorage& to = *context->instance->tables[to_index];
  TableStorage& from = *context->instance->tables[from_index];
  if (!to.InBounds(destination, length) || !from.InBounds(source, length)) {
    return TableResult(false);
  }
  if (length != 0) {
    std::memmove(to.cell().base + destination, from.cell().base + source,
                 size_t{length} * sizeof(RawRef));
  }
  return TableResult(true);
}

uint32_t TableInit(ContextHeader* context, uint32_t table, uint32_t segment, uint32_t destination,
                   uint32_t source, uint32_t length) {
  return TableResult(InitTable(*context->instance, table, segment, destination, source, length));
}

void ElemDrop(ContextHeader* context, uint32_t segment) {
  context->instance->dropped_elements[segment] = true;
}

RawRef RefFunc(ContextHeader* context, uint32_t function) {
  return AsRef(context->instance->FunctionAt(function));
}

[[noreturn]] void RaiseTrap(ContextHeader*, uint32_t code) {
  UnwindWithTrap(static_cast<ir::TrapCode>(code));
}

struct Entry {
  const void* address = nullptr;
  HelperThunk thunk = nullptr;
};

template <auto kFunction>
struct Thunk;
template <typename R, typename... Args, R (*kFunction)(ContextHeader*, Args...)>
struct Thunk<kFunction> {
  static uint64_t Call(std::span<const uint64_t> args) {
    return Call(args, std::index_sequence_for<Args...>());
  }
  template <size_t... kIndex>
  static uint64_t Call(std::span<const uint64_t> args, std::index_sequence<kIndex...>) {
    DAVIT_CHECK(args.size() == 1 + sizeof...(Args));
    auto* const context = reinterpret_cast<ContextHeader*>(args[0]);
    if constexpr (std::is_void_v<R>) {
      kFunction(context, static_cast<Args>(args[1 + kIndex])...);
      return 0;
    } else {
      return kFunction(context, static_cast<Args>(args[1 + kIndex])...);
    }
  }
};

template <auto kFunction>
Entry EntryOf() {
  return {reinterpret_cast<const void*>(kFunction), Thunk<kFunction>::Call};
}

// By wasm::Helper.
const std::array<Entry, wasm::kNumHelpers>& Entries() {
  static const std::array<Entry, wasm::kNumHelpers> kEntries = [] {
    std::array<Entry, wasm::kNumHelpers> table{};
    const auto at = [&](wasm::Helper helper) -> Entry& {
      return table[static_cast<size_t>(helper)];
    };
    at(wasm::Helper::kMemoryGrow) = EntryOf<MemoryGrow>();
    at(wasm::Helper::kMemoryFill) = EntryOf<MemoryFill>();
    at(wasm::Helper::kMemoryCopy) = EntryOf<MemoryCopy>();
    at(wasm::Helper::kMemoryInit) = EntryOf<MemoryInit>();
    at(wasm::Helper::kDataDrop) = EntryOf<DataDrop>();
    at(wasm::Helper::kTableGrow) = EntryOf<TableGrow>();
    at(wasm::Helper::kTableFill) = EntryOf<TableFill>();
    at(wasm::Helper::kTableCopy) = EntryOf<TableCopy>();
    at(wasm::Helper::kTableInit) = EntryOf<TableInit>();
    at(wasm::Helper::kElemDrop) = EntryOf<ElemDrop>();
    at(wasm::Helper::kRefFunc) = EntryOf<RefFunc>();
    at(wasm::Helper::kTrap) = {reinterpret_cast<const void*>(RaiseTrap), nullptr};
    return table;
  }();
  return kEntries;
}

}  // namespace

std::span<const void* const> HelperAddresses() {
  static const std::array<const void*, wasm::kNumHelpers> kAddresses = [] {
    std::array<const void*, wasm::kNumHelpers> addresses{};
    for (size_t i = 0; i < addresses.size(); ++i) addresses[i] = Entries()[i].address;
    return addresses;
  }();
  return kAddresses;
}

HelperThunk HelperThunkOf(wasm::Helper helper) {
  return Entries()[static_cast<size_t>(helper)].thunk;
}

}  // namespace davit::runtime
