#include "fuzz/oracle/execution.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "absl/strings/str_cat.h"
#include "runtime/host_function.h"
#include "runtime/instantiate.h"
#include "runtime/linear_memory.h"
#include "runtime/store_state.h"
#include "runtime/table_storage.h"
#include "support/status.h"

namespace davit::fuzz {
namespace {

using runtime::RawRef;
using wasm::ValType;

constexpr uint32_t kCanonicalNan32 = 0x7fc0'0000;
constexpr uint64_t kCanonicalNan64 = 0x7ff8'0000'0000'0000;
// Where the uppermost bit of the exponent is 0, a float is finite.
constexpr uint32_t kFinite32 = ~(uint32_t{1} << 30);
constexpr uint64_t kFinite64 = ~(uint64_t{1} << 62);

bool IsFunction(ValType type) {
  return type.is_ref() && runtime::IsSubtype(type, ValType::FuncRef());
}

// Index + 1, or 0 for null. The reference is not followed: if it is wrong, so is the number.
uint64_t FunctionNumber(const runtime::InstanceState& instance, RawRef ref) {
  if (ref == 0) return 0;
  const wasm::Module& module = instance.module->wasm();
  for (uint32_t i = 0; i < module.num_imported_functions; ++i) {
    if (ref == runtime::AsRef(instance.FunctionAt(i))) return i + 1;
  }
  const RawRef first =
      reinterpret_cast<RawRef>(instance.context.get() + instance.module->layout().func_objects);
  const uint64_t offset = ref - first;
  const uint64_t index = offset / sizeof(runtime::FuncObject);
  const bool known =
      offset % sizeof(runtime::FuncObject) == 0 && index < module.num_defined_functions();
  return known ? module.num_imported_functions + index + 1 : ~uint64_t{0};
}

bool IsWide(ValType type) { return type == ValType::I64() || type == ValType::F64(); }

uint64_t DigestResult(ValType type, uint32_t* state, uint32_t* count) {
  const auto next = [&] { return *state = Mix(*state, ++*count); };
  if (IsFunction(type)) return 0;
  uint64_t bits = next();
  if (IsWide(type) || type == ValType::V128()) bits |= uint64_t{next()} << 32;
  if (type == ValType::F32()) return bits & kFinite32;
  return type == ValType::F64() ? bits & kFinite64 : bits;
}

absl::Status CallBack(const runtime::Instance& instance, const std::string& name) {
  const absl::StatusOr<runtime::Func> callback = instance.GetFunc(name);
  // A reducer may have removed it.
  if (!callback.ok()) return absl::OkStatus();
  return callback->Call({}, {});
}

}  // namespace

uint64_t WithCanonicalNan(ValType type, uint64_t bits) {
  if (type == ValType::F32() && (bits & 0x7fff'ffff) > 0x7f80'0000) return kCanonicalNan32;
  if (type == ValType::F64() && (bits & ~uint64_t{0} >> 1) > 0x7ff0'0000'0000'0000) {
    return kCanonicalNan64;
  }
  return bits;
}

void DigestArguments(const wasm::FuncType& type, const runtime::Instance* instance,
                     uint64_t* slots) {
  uint32_t state = 1;
  const uint64_t* arg = slots;
  for (ValType param : type.params) {
    const uint64_t bits = IsFunction(param) && instance != nullptr
                              ? FunctionNumber(*instance->state(), *arg)
                              : WithCanonicalNan(param, *arg);
    state = Mix(state, static_cast<uint32_t>(bits));
    if (IsWide(param) || param == ValType::V128()) {
      state = Mix(state, static_cast<uint32_t>(bits >> 32));
    }
    ++arg;
    if (param != ValType::V128()) continue;
    state = Mix(state, static_cast<uint32_t>(*arg));
    state = Mix(state, static_cast<uint32_t>(*arg++ >> 32));
  }
  uint32_t count = 0;
  for (ValType result : type.results) {
    *slots++ = DigestResult(result, &state, &count);
    if (result == ValType::V128()) *slots++ = DigestResult(result, &state, &count);
  }
}

std::string Step::ToString() const {
  if (!error.empty()) return absl::StrCat("fails: ", error);
  if (!trap) {
    std::string text = "returns";
    for (uint64_t bits : results) absl::StrAppend(&text, " 0x", absl::Hex(bits));
    return text;
  }
  std::string text = absl::StrCat("traps: ", std::string(ir::TrapCodeMessage(*trap)));
  if (where) {
    absl::StrAppend(&text, " (function ", where->function_index, " at 0x",
                    absl::Hex(where->byte_offset), ")");
  }
  return text;
}

std::string DescribeStateValue(const runtime::Instance& instance, size_t index) {
  const wasm::Module& module = instance.module().wasm();
  if (index < 2 * module.globals.size()) return absl::StrCat("global ", index / 2);
  index -= 2 * module.globals.size();
  for (size_t i = 0; i < module.tables.size(); ++i) {
    const uint32_t size = instance.state()->tables[i]->size();
    if (index == 0) return absl::StrCat("size of table ", i);
    if (index <= size) return absl::StrCat("table ", i, ", element ", index - 1);
    index -= size + 1;
  }
  return "state";
}

absl::StatusOr<std::unique_ptr<Execution>> Execution::Create(
    std::shared_ptr<runtime::Engine> engine, const WasmProgram& program) {
  DAVIT_ASSIGN_OR_RETURN(auto module, runtime::Module::Compile(std::move(engine), program.bytes));
  std::unique_ptr<Execution> execution(new Execution(std::move(module), program.bytes));
  DAVIT_RETURN_IF_ERROR(execution->MakeImports(program));
  return execution;
}

void Execution::SetEnd(const absl::Status& status, Step* step) const {
  if (status.ok()) return;
  const std::optional<runtime::Trap> trap = runtime::Trap::From(status);
  if (!trap) {
    step->error = status.ToString();
    return;
  }
  step->trap = trap->code;
  const std::vector<runtime::Frame>& frames = trap->backtrace;
  if (frames.empty()) return;
  step->where = frames[0];
  for (const runtime::Frame& caller : std::span(frames).subspan(1)) {
    // call, call_indirect, call_ref
    const uint8_t byte = caller.byte_offset < bytes_.size() ? bytes_[caller.byte_offset] : 0;
    if (byte == 0x10 || byte == 0x11 || byte == 0x14) continue;
    step->error = absl::StrCat("a caller is at no call: ", trap->ToString());
    return;
  }
}

absl::Status Execution::MakeImports(const WasmProgram& program) {
  for (const wasm::Import& import : module_->wasm().imports) {
    if (import.kind == wasm::ExternKind::kFunc) {
      imports_.emplace_back(MakeFunction(import, program));
      continue;
    }
    DAVIT_ASSIGN_OR_RETURN(const runtime::Extern made, MakeExtern(import));
    imports_.emplace_back(made);
  }
  return absl::OkStatus();
}

std::shared_ptr<const runtime::HostFunction> Execution::MakeFunction(const wasm::Import& import,
                                                                     const WasmProgram& program) {
  const runtime::TypeInfo* type = module_->function_type(import.index);
  std::string callback;
  for (size_t i = 0; i < program.imports.size(); ++i) {
    if (import.name != absl::StrCat("f", i) || program.imports[i].callback < 0) continue;
    callback = absl::StrCat("f", program.imports[i].callback);
  }
  auto body = [this, type, callback](runtime::Caller& caller, uint64_t* slots) -> absl::Status {
    if (instance_ && !callback.empty()) DAVIT_RETURN_IF_ERROR(CallBack(*instance_, callback));
    const std::optional<runtime::Instance> instance = caller.instance();
    DigestArguments(type->type(), instance ? &*instance : nullptr, slots);
    return absl::OkStatus();
  };
  return std::make_shared<const runtime::HostFunction>(type->params, type->results,
                                                       std::move(body));
}

absl::StatusOr<runtime::Extern> Execution::MakeExtern(const wasm::Import& import) {
  const wasm::Module& module = module_->wasm();
  switch (import.kind) {
    case wasm::ExternKind::kMemory:
      return runtime::Memory::Create(store_, module.memories[import.index].limits);
    case wasm::ExternKind::kTable: {
      wasm::Table type = module.tables[import.index];
      type.element = module_->Canonical(type.element);
      return runtime::Table::Create(store_, type, runtime::Value::Default(type.element));
    }
    case wasm::ExternKind::kGlobal: {
      // Not Global::Create, which knows no types of a module.
      const wasm::Global& global = module.globals[import.index];
      uint64_t* const value = store_.state()->globals.emplace_back().value;
      const uint64_t bits = global.type.is_ref() ? 0 : import.index * 0x0123'4567'89ab'cdef;
      const uint64_t slots[2] = {bits, ~bits};
      runtime::Value::FromSlots(global.type, slots, nullptr).ToSlots(value);
      return runtime::Global(store_.state(), value, module_->Canonical(global.type),
                             global.is_mutable);
    }
    default:
      return absl::UnimplementedError("a tag cannot be imported");
  }
}

Step Execution::Instantiate() {
  Step step;
  const auto instance = runtime::InstantiateModule(*store_.state(), module_, imports_);
  SetEnd(instance.status(), &step);
  if (!instance.ok()) return step;
  instance_ = *instance;
  if (!InitialisedAsSaid()) step.error = "a global was initialised from another one";
  return step;
}

// A constant global that begins as another constant one is equal to it. All ways of execution share
// the evaluation of initialisers, so that nothing else would show which one was read.
bool Execution::InitialisedAsSaid() const {
  const wasm::Module& module = module_->wasm();
  for (uint32_t i = 0; i < module.globals.size(); ++i) {
    const wasm::Global& global = module.globals[i];
    if (global.is_mutable || global.init.size != 1) continue;
    const wasm::ConstOp& op = module.const_ops[global.init.begin];
    if (op.kind != wasm::ConstOp::Kind::kGlobalGet) continue;
    const uint64_t* const value = instance_->state()->GlobalAt(i).value;
    const uint64_t* const from = instance_->state()->GlobalAt(static_cast<uint32_t>(op.bits)).value;
    if (!std::equal(value, value + 2, from)) return false;
  }
  return true;
}

bool Execution::Has(const WasmCall& call) const {
  const absl::StatusOr<runtime::Func> func = instance_->GetFunc(absl::StrCat("f", call.func));
  // References are null, so that one type of them is as good as another.
  const auto fits = [](ValType param, ValType arg) {
    return param == arg || (param.is_ref() && param.nullable() && arg.is_ref());
  };
  return func.ok() && std::ranges::equal(func->type().params, call.params, fits);
}

Step Execution::Call(const WasmCall& call) {
  const runtime::Func func = *instance_->GetFunc(absl::StrCat("f", call.func));
  const wasm::FuncType type = func.type();
  std::vector<runtime::Value> args;
  for (size_t i = 0; i < call.args.size(); ++i) {
    const uint64_t slots[2] = {call.args[i].first, call.args[i].second};
    args.push_back(runtime::Value::FromSlots(type.params[i], slots, store_.state()));
  }
  std::vector<runtime::Value> results(type.results.size());
  Step step;
  SetEnd(func.Call(args, std::span(results)), &step);
  if (step.trap || !step.error.empty()) return step;
  for (size_t i = 0; i < results.size(); ++i) {
    uint64_t slots[2] = {};
    results[i].ToSlots(slots);
    if (IsFunction(type.results[i])) slots[0] = FunctionNumber(*instance_->state(), slots[0]);
    step.results.insert(step.results.end(), slots, slots + runtime::SlotsOf(type.results[i]));
  }
  return step;
}

State Execution::Observe() const {
  State state;
  if (!instance_) return state;
  const runtime::InstanceState& instance = *instance_->state();
  for (uint32_t i = 0; i < module_->wasm().globals.size(); ++i) {
    const runtime::GlobalCell global = instance.GlobalAt(i);
    const bool is_function = IsFunction(global.type);
    state.values.push_back(is_function ? FunctionNumber(instance, *global.value) : *global.value);
    state.values.push_back(global.type == ValType::V128() ? global.value[1] : 0);
  }
  for (const runtime::TableStorage* table : instance.tables) {
    state.values.push_back(table->size());
    const bool is_function = IsFunction(table->element());
    for (const RawRef ref : std::span(table->cell().base, table->size())) {
      state.values.push_back(is_function ? FunctionNumber(instance, ref) : ref);
    }
  }
  for (const runtime::LinearMemory* memory : instance.memories) {
    state.memories.emplace_back(memory->base(), memory->size());
  }
  return state;
}

}  // namespace davit::fuzz
