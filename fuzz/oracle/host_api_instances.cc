// Linking, instantiation and exports in the host API's fuzzer.
#include <algorithm>

#include "absl/strings/str_cat.h"
#include "fuzz/oracle/host_api_session.h"

namespace davit::fuzz {
namespace {

using runtime::Value;

constexpr uint64_t kPage = 65536;

// As the imports of the guests ask (fuzz/gen/host_api_modules.cc).
bool LimitsFit(uint64_t size, std::optional<uint64_t> max, uint64_t min, uint64_t most) {
  return size >= min && max && *max <= most;
}
bool FitsMemory(const ModelMemory& memory) { return LimitsFit(memory.pages(), memory.max, 1, 4); }
bool FitsTable(const ModelTable& table) {
  return table.type == wasm::ValType::FuncRef() &&
         LimitsFit(table.elements.size(), table.max, 4, 20);
}
bool FitsExterns(const ModelTable& table) {
  return table.type == wasm::ValType::ExternRef() &&
         LimitsFit(table.elements.size(), table.max, 2, 10);
}
bool FitsCounter(const ModelGlobal& global) {
  return global.is_mutable && global.value.type() == wasm::ValType::I32();
}

}  // namespace

void HostApiSession::OfferHook(ModelStore& store, Offer& offer) {
  const auto define = [&](const auto& what) {
    Expect(offer.linker.Define("h", "hook", what).ok(), "definition");
  };
  if (Misuse()) {
    ModelStore* const other = OtherStore(store);
    switch (choices_.Below(3)) {
      case 0:
        offer.missing = true;
        return;
      case 1:
        offer.wrong = true;
        return define(runtime::HostFunction::Wrap([](int32_t) { return int64_t{1}; }));
      default:
        if (other == nullptr || other->known.empty()) break;
        offer.wrong = true;
        return define(runtime::Extern(other->known.front()));
    }
  }
  if (!choices_.OneIn(3) || store.known.empty()) return define(Hook());
  const runtime::Func func = store.known[choices_.Below(static_cast<uint32_t>(store.known.size()))];
  const ModelFunction& function = *store.Find(func);
  const GuestFunctionInfo& info = InfoOf(function.which);
  offer.wrong |= info.params != "i" || info.results != "i";
  // A host function is bound anew, to its new importer.
  if (function.which != GuestFunction::kHook) offer.instance.hook = function;
  define(runtime::Extern(func));
}

// `own` is what a friendly embedder would offer.
template <typename Model>
void HostApiSession::OfferThing(ModelStore& store, std::string_view name, Model* own,
                                std::deque<Model> ModelStore::*pool, bool (*fits)(const Model&),
                                Model*& chosen, Offer& offer) {
  const auto define = [&](const runtime::Extern& what) {
    Expect(offer.linker.Define("s", name, what).ok(), "definition");
  };
  if (Misuse()) {
    ModelStore* const other = OtherStore(store);
    switch (choices_.Below(3)) {
      case 0:
        offer.missing = true;
        return;
      case 1:
        if (store.known.empty()) break;
        offer.wrong = true;
        return define(store.known.front());
      default:
        if (other == nullptr || (other->*pool).empty()) break;
        offer.wrong = true;
        return define((other->*pool).front().handle);
    }
  }
  std::deque<Model>& all = store.*pool;
  if ((choices_.OneIn(4) || own == nullptr) && !all.empty()) {
    own = &all[choices_.Below(static_cast<uint32_t>(all.size()))];
  }
  chosen = own;
  if (chosen == nullptr) {
    offer.missing = true;
    return;
  }
  offer.wrong |= !fits(*chosen);
  define(chosen->handle);
}

HostApiSession::Offer HostApiSession::MakeOffer(ModelStore& store, bool shared) {
  Offer offer{runtime::Linker(store.engine), {}};
  OfferHook(store, offer);
  if (!shared) return offer;
  const ModelInstance* const base = AnyInstance(store);
  ModelInstance& made = offer.instance;
  const ModelInstance none;
  const ModelInstance& from = base == nullptr ? none : *base;
  OfferThing(store, "memory", from.memory, &ModelStore::memories, FitsMemory, made.memory, offer);
  OfferThing(store, "table", from.table, &ModelStore::tables, FitsTable, made.table, offer);
  OfferThing(store, "externs", from.externs, &ModelStore::tables, FitsExterns, made.externs, offer);
  OfferThing(store, "counter", from.counter, &ModelStore::globals, FitsCounter, made.counter,
             offer);
  return offer;
}

bool HostApiSession::WithinLimits(const ModelStore& store, bool shared) const {
  const runtime::StoreLimits& limits = store.limits;
  if (store.instances.size() >= limits.instances) return false;
  if (shared) return true;
  return store.memories.size() < limits.memories &&
         store.memory_bytes + kPage <= limits.memory_bytes &&
         store.tables.size() + 2 <= limits.tables && limits.table_elements >= 4;
}

void HostApiSession::Instantiate() {
  ModelStore& store = AnyStore();
  auto kind = static_cast<GuestModule>(choices_.Below(kNumValidGuestModules));
  if (store.instances.empty()) kind = GuestModule::kOwn;
  const bool shared = kind != GuestModule::kOwn;
  const runtime::Engine* engine = &store.store.engine();
  if (Misuse()) engine = world_.engines().front().get();
  Offer offer = MakeOffer(store, shared);
  auto module = world_.ModuleFor(*engine, kind);
  std::optional<absl::StatusCode> refused;
  if (engine != &store.store.engine()) {
    refused = absl::StatusCode::kInvalidArgument;
  } else if (offer.missing) {
    refused = absl::StatusCode::kNotFound;
  } else if (offer.wrong) {
    refused = absl::StatusCode::kInvalidArgument;
  } else if (!WithinLimits(store, shared)) {
    refused = absl::StatusCode::kResourceExhausted;
  }
  if (refused) {
    const auto instance = offer.linker.Instantiate(store.store, std::move(module));
    ExpectCode(instance.status(), *refused, "an instance that cannot be");
  } else if (shared) {
    InstantiateShared(store, kind, offer, std::move(module));
  } else {
    InstantiateOwn(store, offer, std::move(module));
  }
}

void HostApiSession::InstantiateOwn(ModelStore& store, const Offer& offer,
                                    std::shared_ptr<const runtime::Module> module) {
  const auto made = offer.linker.Instantiate(store.store, std::move(module));
  if (!made.ok()) Fail(made.status().ToString());
  ModelInstance& instance = store.instances.emplace_back(offer.instance);
  instance.handle = *made;
  ModelMemory& memory = store.memories.emplace_back(
      ModelMemory{*made->GetMemory("memory"), std::vector<uint8_t>(kPage), 4});
  store.memory_bytes += kPage;
  std::ranges::copy(kActiveData, memory.bytes.begin() + kActiveDataAddress);
  instance.memory = &memory;
  const auto add_table = [&](std::string_view name, wasm::ValType type, size_t size, uint64_t max) {
    const std::vector<Value> nulls(size, Value::Default(type));
    return &store.tables.emplace_back(ModelTable{*made->GetTable(name), type, nulls, max});
  };
  instance.table = add_table("table", wasm::ValType::FuncRef(), 4, 20);
  instance.externs = add_table("externs", wasm::ValType::ExternRef(), 2, 10);
  instance.counter =
      &store.globals.emplace_back(ModelGlobal{*made->GetGlobal("counter"), Value::I32(0), true});
  store.globals.push_back({*made->GetGlobal("fixed"), Value::I64(42), false});
  starting_ = &instance;
  own_elements_ = {0};
  AdoptElements(store);
  RegisterExports(store, instance);
}

void HostApiSession::InstantiateShared(ModelStore& store, GuestModule kind, const Offer& offer,
                                       std::shared_ptr<const runtime::Module> module) {
  ModelInstance& instance = store.instances.emplace_back(offer.instance);
  std::vector<uint8_t>& bytes = instance.memory->bytes;
  Prediction prediction;
  starting_ = &instance;
  own_elements_ = {1};
  const bool elements_fit =
      kTrappingElementIndex + kTrappingElements <= instance.table->elements.size();
  if (kind == GuestModule::kTrappingElements && elements_fit) own_elements_ = {1, 3, 4};
  if (kind == GuestModule::kTrappingElements && !elements_fit) {
    prediction.outcome = Outcome::Traps(ir::TrapCode::kTableOutOfBounds);
  } else {
    std::ranges::copy(kActiveData, bytes.begin() + kActiveDataAddress);
    if (kind == GuestModule::kTrappingData) {
      if (instance.memory->InBounds(kTrappingDataAddress, kTrappingData.size())) {
        std::ranges::copy(kTrappingData, bytes.begin() + kTrappingDataAddress);
      } else {
        prediction.outcome = Outcome::Traps(ir::TrapCode::kMemoryOutOfBounds);
      }
    }
  }
  const Value argument = Value::I32(kStartArgument);
  if (kind == GuestModule::kStart) {
    prediction = Predict(store, {GuestFunction::kCallHook, &instance}, {&argument, 1});
  }
  const auto made = WithHook(
      store, prediction, [&] { return offer.linker.Instantiate(store.store, std::move(module)); });
  AdoptElements(store);
  if (kind == GuestModule::kStart && prediction.outcome.returns()) {
    const int32_t result = prediction.outcome.values[0].i32();
    std::memcpy(instance.memory->bytes.data() + kStartAddress, &result, sizeof(result));
    prediction.outcome.values.clear();
  }
  using Results = absl::StatusOr<std::vector<Value>>;
  const std::string error =
      Compare(prediction.outcome, made.ok() ? Results(std::vector<Value>()) : made.status());
  if (!error.empty()) Fail(error);
  if (!made.ok()) return;
  instance.handle = *made;
  RegisterExports(store, instance);
}

// Learns from the table which function is the new instance's `bump`: the first chance to get hold
// of it, which is the only one if instantiation traps.
void HostApiSession::AdoptElements(ModelStore& store) {
  if (starting_ == nullptr) return;
  ModelInstance& instance = *std::exchange(starting_, nullptr);
  std::optional<runtime::Func> bump;
  for (uint32_t index : own_elements_) {
    const auto element = instance.table->handle.Get(index);
    if (!element.ok()) Fail(element.status().ToString());
    Expect(!element->is_null(), "an element segment was not copied");
    const runtime::Func func = *element->funcref();
    if (!bump) {
      Expect(store.Find(func) == nullptr, "an element segment holds an old function");
      store.AddFunction(func, {GuestFunction::kBump, &instance});
      bump = func;
    }
    Expect(func == *bump, "two elements that should be the same function");
    instance.table->elements[index] = *element;
  }
}

void HostApiSession::RegisterExports(ModelStore& store, ModelInstance& instance) {
  for (uint32_t i = 0; i < kNumGuestFunctions; ++i) {
    const auto which = static_cast<GuestFunction>(i);
    const auto func = instance.handle->GetFunc(InfoOf(which).name);
    if (!func.ok()) Fail(func.status().ToString());
    instance.functions.push_back(*func);
    store.AddFunction(*func, {which, &instance});
  }
  const ModelFunction& bump =
      *store.Find(instance.functions[static_cast<uint32_t>(GuestFunction::kBump)]);
  Expect(bump.instance == &instance, "an element was another instance's function");
}

void HostApiSession::CheckExports() {
  ModelStore& store = AnyStore();
  const ModelInstance* const instance = AnyInstance(store);
  if (instance == nullptr) return;
  const runtime::Instance& handle = *instance->handle;
  const auto which = choices_.Below(kNumGuestFunctions);
  const GuestFunctionInfo& info = InfoOf(static_cast<GuestFunction>(which));
  const auto func = handle.GetFunc(info.name);
  Expect(func.ok() && *func == instance->functions[which], "an export is another function");
  Expect(func->type().params.size() == info.params.size(), "the type of a function");
  const auto memory = handle.GetMemory("memory");
  Expect(memory.ok() && memory->data() == instance->memory->handle.data(), "another memory");
  const auto table = handle.GetTable("table");
  Expect(table.ok() && table->size() == instance->table->elements.size(), "another table");
  const auto counter = handle.GetGlobal("counter");
  Expect(counter.ok() && SameValue(counter->Get(), instance->counter->value), "another global");
  Expect(!handle.GetExport("").has_value(), "an export without a name");
  ExpectCode(handle.GetFunc("memory").status(), absl::StatusCode::kNotFound, "memory as function");
  ExpectCode(handle.GetMemory(info.name).status(), absl::StatusCode::kNotFound, "wrong kind");
  ExpectCode(handle.GetTable("counter").status(), absl::StatusCode::kNotFound, "wrong kind");
  ExpectCode(handle.GetGlobal("missing").status(), absl::StatusCode::kNotFound, "wrong name");
  ExpectCode(handle.GetTypedFunc<int64_t(int32_t)>("load8").status(),
             absl::StatusCode::kInvalidArgument, "wrong type");
  Expect(handle.GetTypedFunc<int64_t(int32_t)>("load64").ok(), "a typed function");
}

}  // namespace davit::fuzz
