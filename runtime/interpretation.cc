#include "runtime/interpretation.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "frontend-wasm/translation_env.h"
#include "runtime/code_registry.h"
#include "runtime/helpers.h"
#include "runtime/interpreted_code.h"
#include "runtime/signature.h"
#include "runtime/store_state.h"
#include "support/check.h"
#include "support/strings.h"

namespace davit::runtime {
namespace {

// Frames and values as a native stack of some MiB would have; calls from host functions below that
// nest in C++.
constexpr ir::InterpreterLimits kLimits = {.max_steps = std::numeric_limits<uint64_t>::max(),
                                           .max_depth = 50'000,
                                           .max_values = 4'000'000,
                                           .max_stack_bytes = 8 << 20};
constexpr uint32_t kMaxNestedCalls = 200;

const ContextHeader* AsHeader(uint64_t context) {
  return reinterpret_cast<const ContextHeader*>(context);
}

// A span of the process's memory, as the interpreter asks for it.
struct Access {
  uint64_t address;
  uint32_t size;

  template <typename T>
  bool IsIn(const T* begin, uint64_t bytes) const {
    const uint64_t offset = address - reinterpret_cast<uint64_t>(begin);
    return size <= bytes && offset <= bytes - size;
  }
};

void FromSlots(std::span<const wasm::ValType> types, const uint64_t* slots,
               std::vector<ir::ValueBits>* values) {
  for (wasm::ValType type : types) {
    ir::ValueBits value{slots[0], SlotsOf(type) == 2 ? slots[1] : 0};
    if (ir::BitsOf(wasm::IrType(type)) == 32) value.low = static_cast<uint32_t>(value.low);
    values->push_back(value);
    slots += SlotsOf(type);
  }
}

void ToSlots(std::span<const wasm::ValType> types, std::span<const ir::ValueBits> values,
             uint64_t* slots) {
  for (size_t i = 0; i < types.size(); ++i) {
    slots[0] = values[i].low;
    if (SlotsOf(types[i]) == 2) slots[1] = values[i].high;
    slots += SlotsOf(types[i]);
  }
}

// Null where the address is no interpreted function's.
const ir::Function* FunctionAt(uint64_t address) {
  const std::optional<CodeRange> range = FindCode(address);
  if (!range || range->module == nullptr || range->module->interpreted() == nullptr) return nullptr;
  return range->module->interpreted()->FunctionAt(address);
}

std::optional<ir::TrapCode> CallHost(HostContext& context, const TypeInfo& type,
                                     std::span<const ir::ValueBits> args,
                                     std::vector<ir::ValueBits>* results) {
  absl::InlinedVector<uint64_t, 16> slots(std::max(type.num_slots, 1u));
  ToSlots(type.params, args, slots.data());
  if (context.entry(&context, slots.data()) != 0) return ir::TrapCode::kHost;
  FromSlots(type.results, slots.data(), results);
  return std::nullopt;
}

// A direct call reaches a function of the caller's module or a helper.
std::optional<ir::Callee> FindSymbol(const ir::Function& caller, ir::Symbol symbol) {
  const std::optional<CodeRange> range = FindCode(reinterpret_cast<uintptr_t>(&caller));
  if (!range) return std::nullopt;
  const wasm::Module& module = range->module->wasm();
  if (symbol.space == ir::kModuleFunctions) {
    const ir::Function& function =
        range->module->interpreted()->function(symbol.index - module.num_imported_functions);
    return ir::Callee{&function, &function.sig, nullptr};
  }
  const HelperThunk thunk = HelperThunkOf(static_cast<wasm::Helper>(symbol.index));
  if (thunk == nullptr) return std::nullopt;
  const ir::Signature& sig =
      range->module->interpreted()->helper_signature(static_cast<wasm::Helper>(symbol.index));
  return ir::Callee{
      nullptr, &sig,
      [thunk, &sig](std::span<const ir::ValueBits> args, std::vector<ir::ValueBits>* results) {
        absl::InlinedVector<uint64_t, 8> bits;
        for (const ir::ValueBits& arg : args) bits.push_back(arg.low);
        const uint64_t result = thunk(bits);
        if (!sig.results.empty()) results->push_back({result, 0});
        return std::optional<ir::TrapCode>();
      }};
}

}  // namespace

Interpretation::Interpretation(const StoreState& store) : store_(store) {
  world_.switch_context = [](uint64_t context, uint64_t(&pinned)[2]) {
    pinned[0] = context;
    pinned[1] = reinterpret_cast<uint64_t>(AsHeader(context)->memory0_base);
  };
  world_.find_symbol = FindSymbol;
  world_.find_address = [this](uint64_t address, uint64_t context) {
    return FindAddress(address, context);
  };
  world_.find_bytes = [this](uint64_t context, uint64_t address, uint32_t size, bool write) {
    return FindBytes(context, address, size, write);
  };
}

const ir::Signature& Interpretation::SignatureOf(const TypeInfo& type) {
  const auto [entry, is_new] = signatures_.try_emplace(&type);
  if (is_new) {
    entry->second.conv = ir::CallConv::kDavit;
    for (wasm::ValType t : type.params) entry->second.params.push_back(wasm::IrType(t));
    for (wasm::ValType t : type.results) entry->second.results.push_back(wasm::IrType(t));
  }
  return entry->second;
}

std::optional<ir::Callee> Interpretation::FindAddress(uint64_t address, uint64_t context) {
  if (context != 0 && AsHeader(context)->instance == nullptr) {
    auto* const host = reinterpret_cast<HostContext*>(context);
    const TypeInfo& type = *host->object.type;
    return ir::Callee{
        nullptr, &SignatureOf(type),
        [host, &type](std::span<const ir::ValueBits> args, std::vector<ir::ValueBits>* results) {
          return CallHost(*host, type, args, results);
        }};
  }
  const ir::Function* const function = FunctionAt(address);
  if (function == nullptr) return std::nullopt;
  return ir::Callee{function, &function->sig, nullptr};
}

bool Interpretation::IsFunctionObject(uint64_t address, uint32_t size) const {
  const Access access{address, size};
  const auto in_host = [&](const HostContext& context) {
    return access.IsIn(&context.object, sizeof(FuncObject));
  };
  for (const auto& instance : store_.instances) {
    if (access.IsIn(instance->context.get(), instance->module->layout().size)) return true;
    if (std::ranges::any_of(instance->host_contexts, in_host)) return true;
  }
  return std::ranges::any_of(store_.host_contexts, in_host);
}

uint8_t* Interpretation::FindBytes(uint64_t context, uint64_t address, uint32_t size,
                                   bool write) const {
  const Access access{address, size};
  auto* const bytes = reinterpret_cast<uint8_t*>(address);
  const InstanceState& instance = *AsHeader(context)->instance;
  const wasm::Module& module = instance.module->wasm();
  for (const LinearMemory* memory : instance.memories) {
    if (access.IsIn(memory->base(), memory->size())) return bytes;
    if (!write && access.IsIn(&memory->cell(), sizeof(MemoryCell))) return bytes;
  }
  if (access.IsIn(instance.context.get(), instance.module->layout().size)) return bytes;
  for (const TableStorage* table : instance.tables) {
    if (access.IsIn(table->cell().base, uint64_t{table->size()} * sizeof(RawRef))) return bytes;
    if (!write && access.IsIn(&table->cell(), sizeof(TableCell))) return bytes;
  }
  for (uint32_t i = 0; i < module.num_imported_globals; ++i) {
    const GlobalCell cell = instance.GlobalAt(i);
    if (access.IsIn(cell.value, kGlobalBytes) && (cell.is_mutable || !write)) return bytes;
  }
  if (write) return nullptr;
  const std::vector<uint32_t>& ids = instance.module->type_ids();
  if (access.IsIn(ids.data(), ids.size() * sizeof(uint32_t))) return bytes;
  return IsFunctionObject(address, size) ? bytes : nullptr;
}

absl::StatusOr<std::optional<ir::TrapCode>> Interpretation::Call(const FuncObject& function,
                                                                 uint64_t* slots) {
  if (store_.depth > kMaxNestedCalls) return ir::TrapCode::kStackOverflow;
  ContextHeader* const header = ContextOf(function);
  std::vector<ir::ValueBits> args, results;
  FromSlots(function.type->params, slots, &args);
  if (header->instance == nullptr) {
    const auto trap =
        CallHost(*reinterpret_cast<HostContext*>(header), *function.type, args, &results);
    if (!trap) ToSlots(function.type->results, results, slots);
    return trap;
  }
  const ir::Function* const entry = FunctionAt(function.code);
  DAVIT_CHECK(entry != nullptr);
  world_.switch_context(function.context, world_.pinned);
  absl::StatusOr<ir::Outcome> outcome = ir::Interpret(world_, *entry, args, kLimits);
  if (!outcome.ok()) {
    return absl::InternalError(StrCat("interpreter: ", outcome.status().message()));
  }
  if (!outcome->trap) ToSlots(function.type->results, outcome->results, slots);
  return outcome->trap;
}

}  // namespace davit::runtime
