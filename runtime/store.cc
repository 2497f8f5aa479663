#include "runtime/store.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "runtime/code_registry.h"
#include "runtime/host_call.h"
#include "runtime/host_function.h"
#include "runtime/signals.h"
#include "runtime/store_state.h"
#include "support/check.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::runtime {

Store::Store(std::shared_ptr<Engine> engine, const StoreLimits& limits)
    : state_(std::make_unique<StoreState>(std::move(engine), limits)) {
  if (state_->engine->options().interpret) {
    state_->interpretation = std::make_unique<Interpretation>(*state_);
  }
}

Store::~Store() { DAVIT_CHECK(state_->depth == 0); }

Engine& Store::engine() const { return *state_->engine; }
const StoreLimits& Store::limits() const { return state_->limits; }
void Store::set_data(void* data) { state_->data = data; }
void* Store::data() const { return state_->data; }
void Store::set_stack_limit(std::optional<uintptr_t> lowest_address) {
  state_->explicit_stack_limit = lowest_address;
}

FuncObject* InstanceState::FunctionAt(uint32_t index) const {
  const InstanceLayout& layout = module->layout();
  const uint32_t imported = module->wasm().num_imported_functions;
  if (index < imported) return Field<FuncImportField>(layout.func_imports)[index].object;
  return &Field<FuncObject>(layout.func_objects)[index - imported];
}

GlobalCell InstanceState::GlobalAt(uint32_t index) const {
  const InstanceLayout& layout = module->layout();
  const wasm::Global& global = module->wasm().globals[index];
  const uint32_t imported = module->wasm().num_imported_globals;
  uint64_t* value = index < imported
                        ? Field<uint64_t*>(layout.imported_globals)[index]
                        : Field<uint64_t>(layout.own_globals + (index - imported) * kGlobalBytes);
  return {value, module->Canonical(global.type), global.is_mutable};
}

absl::StatusOr<LinearMemory*> StoreState::NewMemory(const wasm::SizeLimits& type) {
  if (memories.size() >= limits.memories) {
    return absl::ResourceExhaustedError(
        StrCat("the store may have no more than ", limits.memories, " memories"));
  }
  if (type.min * kWasmPageSize > limits.memory_bytes - memory_bytes) {
    return absl::ResourceExhaustedError(StrCat("a memory of ", type.min,
                                               " pages exceeds the store's limit of ",
                                               limits.memory_bytes, " bytes"));
  }
  DAVIT_ASSIGN_OR_RETURN(
      std::unique_ptr<LinearMemory> memory,
      LinearMemory::Create(type.min, type.max, engine->options().memory_strategy));
  memory_bytes += memory->size();
  return memories.emplace_back(std::move(memory)).get();
}

absl::StatusOr<TableStorage*> StoreState::NewTable(const wasm::Table& type, RawRef init) {
  if (tables.size() >= limits.tables) {
    return absl::ResourceExhaustedError(
        StrCat("the store may have no more than ", limits.tables, " tables"));
  }
  if (type.limits.min > std::min<uint64_t>(limits.table_elements, UINT32_MAX)) {
    return absl::ResourceExhaustedError(StrCat("a table of ", type.limits.min,
                                               " elements exceeds the store's limit of ",
                                               limits.table_elements));
  }
  return tables
      .emplace_back(std::make_unique<TableStorage>(
          type.element, static_cast<uint32_t>(type.limits.min), type.limits.max, init))
      .get();
}

absl::StatusOr<InstanceState*> StoreState::NewInstance(std::shared_ptr<const Module> module) {
  if (instances.size() >= limits.instances) {
    return absl::ResourceExhaustedError(
        StrCat("the store may have no more than ", limits.instances, " instances"));
  }
  auto instance = std::make_unique<InstanceState>();
  void* context = nullptr;
  if (posix_memalign(&context, 16, module->layout().size) != 0) {
    return absl::ResourceExhaustedError("the system has no memory for an instance");
  }
  std::memset(context, 0, module->layout().size);
  instance->context.reset(static_cast<char*>(context));
  instance->store = this;
  instance->module = std::move(module);
  *instance->header() = {.stack_limit = stack_limit,
                         .memory0_base = nullptr,
                         .instance = instance.get(),
                         .type_ids = instance->module->type_ids().data()};
  return instances.emplace_back(std::move(instance)).get();
}

bool StoreState::GrowMemory(LinearMemory& memory, uint64_t delta) {
  if (delta > kMaxPages || delta * kWasmPageSize > limits.memory_bytes - memory_bytes) return false;
  if (!memory.Grow(delta)) return false;
  memory_bytes += delta * kWasmPageSize;
  return true;
}

bool StoreState::GrowTable(TableStorage& table, uint32_t delta, RawRef init) {
  return table.Grow(delta, init, std::min<uint64_t>(limits.table_elements, UINT32_MAX));
}

absl::Status StoreState::BindHostFunction(std::shared_ptr<const HostFunction> function,
                                          InstanceState* importer, HostContext& out) {
  const TypeInfo* type = engine->signatures().Find(function->type());
  const void* code = nullptr;
  // The interpreter calls `entry` itself.
  if (interpretation == nullptr) {
    DAVIT_ASSIGN_OR_RETURN(const Trampolines* trampolines, engine->TrampolinesFor(*type));
    code = trampolines->wasm_to_host;
  }
  out.header = {};
  out.entry = CallHostFunction;
  out.function = function.get();
  out.store = this;
  out.importer = importer;
  out.object = {.code = reinterpret_cast<uint64_t>(code),
                .context = reinterpret_cast<uint64_t>(&out),
                .type_id = type->id,
                .index = 0,
                .type = type};
  host_functions.insert(std::move(function));
  return absl::OkStatus();
}

bool StoreState::ReservesFor(const ContextHeader* context, uintptr_t address) const {
  for (const std::unique_ptr<InstanceState>& instance : instances) {
    if (instance->header() != context) continue;
    for (const LinearMemory* memory : instance->memories) {
      if (memory->Reserves(address)) return true;
    }
    return false;
  }
  return false;
}

absl::Status StoreState::UpdateStackLimit() {
  const uintptr_t here = reinterpret_cast<uintptr_t>(__builtin_frame_address(0));
  const EngineOptions& options = engine->options();
  uint64_t limit;
  if (explicit_stack_limit) {
    limit = *explicit_stack_limit;
  } else {
    const std::optional<StackBounds> stack = ThreadStack();
    if (!stack || here < stack->low || here >= stack->high) {
      return absl::FailedPreconditionError(
          "the call comes from a stack that is not this thread's; set it with "
          "Store::set_stack_limit");
    }
    const uint64_t reserve =
        std::min<uint64_t>(options.reserved_stack_bytes, (stack->high - stack->low) / 2);
    limit = stack->low + reserve;
    if (here - stack->low > options.max_stack_bytes) {
      limit = std::max<uint64_t>(limit, here - options.max_stack_bytes);
    }
  }
  if (limit == stack_limit) return absl::OkStatus();
  stack_limit = limit;
  for (const std::unique_ptr<InstanceState>& instance : instances) {
    instance->header()->stack_limit = limit;
  }
  return absl::OkStatus();
}

absl::Status StoreState::InvokeInterpreted(const FuncObject& function, uint64_t* slots) {
  ++depth;
  const absl::StatusOr<std::optional<ir::TrapCode>> result = interpretation->Call(function, slots);
  --depth;
  if (!result.ok()) return result.status();
  if (!*result) return absl::OkStatus();
  trap.code = **result;
  trap.fault_address = 0;
  trap.num_frames = 0;
  return TakeTrap();
}

absl::Status StoreState::Invoke(const FuncObject& function, uint64_t* slots) {
  if (interpretation != nullptr) return InvokeInterpreted(function, slots);
  const Trampolines* trampolines = function.type->trampolines.load(std::memory_order_acquire);
  if (trampolines == nullptr) {
    DAVIT_ASSIGN_OR_RETURN(trampolines, engine->TrampolinesFor(*function.type));
  }
  if (depth == 0) {
    DAVIT_RETURN_IF_ERROR(PrepareThread());
    DAVIT_RETURN_IF_ERROR(UpdateStackLimit());
  }
  Activation activation;
  activation.store = this;
  activation.trap = &trap;
  ++depth;
  const bool returned = EnterCode(activation, trampolines->host_to_wasm, ContextOf(function),
                                  reinterpret_cast<const void*>(function.code), slots);
  --depth;
  return returned ? absl::OkStatus() : TakeTrap();
}

absl::Status StoreState::TakeTrap() {
  absl::Status status = std::exchange(host_error, absl::OkStatus());
  Trap result;
  if (std::optional<Trap> inner = Trap::From(status)) {
    // A trap below a host function that passed it on: this level's frames are its callers.
    result = *std::move(inner);
  } else {
    result.code = trap.code;
    result.message =
        status.ok() ? std::string(ir::TrapCodeMessage(trap.code)) : std::string(status.message());
  }
  // One bound for all levels together, so that recursion through the host costs each level the
  // same.
  if (result.backtrace_truncated) return status;
  const uint32_t recorded = std::min(trap.num_frames, TrapRecord::kMaxFrames);
  result.backtrace_truncated = recorded != trap.num_frames;
  for (uint32_t i = 0; i < recorded; ++i) {
    const std::optional<CodeRange> range = FindCode(trap.pcs[i]);
    if (!range || range->module == nullptr) continue;
    std::optional<Frame> frame = range->module->FrameAt(trap.pcs[i], i != 0);
    if (!frame) continue;
    if (result.backtrace.size() == TrapRecord::kMaxFrames) {
      result.backtrace_truncated = true;
      break;
    }
    result.backtrace.push_back(*std::move(frame));
  }
  return result.AttachTo(std::move(status));
}

}  // namespace davit::runtime
