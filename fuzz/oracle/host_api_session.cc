#include "fuzz/oracle/host_api_session.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include "support/check.h"
#include "support/strings.h"

namespace davit::fuzz {
namespace {

using runtime::Engine;
using runtime::EngineOptions;

constexpr int kMaxSteps = 40;
constexpr size_t kMaxStores = 3;

std::shared_ptr<Engine> MakeEngine(EngineOptions options) {
  // Endless recursion should end soon, but not before calls have nested as deep as they may.
  options.max_stack_bytes = 1 << 20;
  auto engine = Engine::Create(options);
  DAVIT_CHECK(engine.ok());
  return *engine;
}

}  // namespace

HostApiWorld::HostApiWorld() {
  EngineOptions guarded;
  guarded.compile_threads = 1;
  engines_.push_back(MakeEngine(guarded));
  EngineOptions checked;
  checked.opt_level = codegen::OptLevel::kO0;
  checked.compile_threads = 2;
  checked.memory_strategy = runtime::MemoryStrategy::kExplicit;
  engines_.push_back(MakeEngine(checked));
  EngineOptions interpreting;
  interpreting.interpret = true;
  engines_.push_back(MakeEngine(interpreting));
  modules_.resize(engines_.size());
}

size_t HostApiWorld::IndexOf(const Engine& engine) const {
  for (size_t i = 0; i < engines_.size(); ++i) {
    if (engines_[i].get() == &engine) return i;
  }
  DAVIT_CHECK(false);
  return 0;
}

std::shared_ptr<const runtime::Module> HostApiWorld::ModuleFor(const Engine& engine,
                                                               GuestModule kind) {
  const size_t index = IndexOf(engine);
  const size_t which = static_cast<size_t>(kind);
  {
    const std::lock_guard lock(mutex_);
    if (modules_[index][which] != nullptr) return modules_[index][which];
  }
  auto module = runtime::Module::Compile(engines_[index], BytesOf(kind));
  DAVIT_CHECK(module.ok());
  const std::lock_guard lock(mutex_);
  modules_[index][which] = *module;
  return *module;
}

void HostApiWorld::Forget(const Engine& engine, GuestModule kind) {
  std::shared_ptr<const runtime::Module> last;
  const std::lock_guard lock(mutex_);
  last = std::move(modules_[IndexOf(engine)][static_cast<size_t>(kind)]);
}

void HostApiWorld::ForgetAll() {
  const std::lock_guard lock(mutex_);
  for (Modules& modules : modules_) modules = {};
}

HostApiSession::HostApiSession(HostApiWorld& world, std::span<const uint8_t> bytes)
    : world_(world), choices_(bytes), swarm_(choices_) {
  swarm_.TurnOn(HostApiFamily::kCalls);
  swarm_.TurnOn(HostApiFamily::kInstances);
}

void HostApiSession::Fail(std::string_view what) const {
  std::fprintf(stderr, "host_api: %s: %.*s\n", doing_, static_cast<int>(what.size()), what.data());
  std::abort();
}

void HostApiSession::ExpectCode(const absl::Status& status, absl::StatusCode code,
                                std::string_view what) const {
  if (status.code() != code) Fail(StrCat(what, ": ", status.ToString()));
}

void HostApiSession::Run() {
  steps_left_ = kMaxSteps;
  // Without an instance there is little to do.
  if (!choices_.OneIn(8)) {
    doing_ = "first instance";
    Instantiate();
  }
  while (!choices_.exhausted() && steps_left_ > 0) Step();
  doing_ = "the end";
  for (const auto& store : stores_) {
    if (const std::string error = store->Check(); !error.empty()) Fail(error);
  }
  // Whatever is still there goes in the order of the bytes; nothing may hold on to anything.
  if (choices_.OneIn(2)) hook_ = nullptr;
  while (!stores_.empty()) {
    const auto at = stores_.begin() + choices_.Below(static_cast<uint32_t>(stores_.size()));
    stores_.erase(at);
  }
  hook_ = nullptr;
  for (const auto& hook : hooks_made_) Expect(hook.expired(), "somebody holds a host function");
}

void HostApiSession::Step() {
  using Action = void (HostApiSession::*)();
  static constexpr struct {
    HostApiFamily family;
    const char* name;
    Action action;
  } kActions[] = {
      {HostApiFamily::kCalls, "call", &HostApiSession::Call},
      {HostApiFamily::kCalls, "call", &HostApiSession::Call},
      {HostApiFamily::kCalls, "call", &HostApiSession::Call},
      {HostApiFamily::kInstances, "instantiate", &HostApiSession::Instantiate},
      {HostApiFamily::kMemories, "memory", &HostApiSession::UseMemory},
      {HostApiFamily::kTables, "table", &HostApiSession::UseTable},
      {HostApiFamily::kGlobals, "global", &HostApiSession::UseGlobal},
      {HostApiFamily::kOwnObjects, "new object", &HostApiSession::NewObject},
      {HostApiFamily::kExports, "exports", &HostApiSession::CheckExports},
      {HostApiFamily::kStores, "new store", &HostApiSession::NewStore},
      {HostApiFamily::kStores, "drop store", &HostApiSession::DropStore},
      {HostApiFamily::kModules, "drop", &HostApiSession::DropThings},
      {HostApiFamily::kModules, "invalid module", &HostApiSession::CompileInvalid},
      {HostApiFamily::kModules, "damaged module", &HostApiSession::CompileDamaged},
  };
  --steps_left_;
  const auto& chosen = kActions[choices_.Below(std::size(kActions))];
  if (!swarm_.On(chosen.family)) return;
  const char* const outer = doing_;
  doing_ = chosen.name;
  (this->*chosen.action)();
  doing_ = outer;
}

ModelStore& HostApiSession::AnyStore() {
  if (stores_.empty()) NewStore();
  return *stores_[choices_.Below(static_cast<uint32_t>(stores_.size()))];
}

ModelStore* HostApiSession::OtherStore(const ModelStore& store) {
  for (const auto& other : stores_) {
    if (other.get() != &store) return other.get();
  }
  return nullptr;
}

ModelInstance* HostApiSession::AnyInstance(ModelStore& store) {
  if (store.instances.empty()) return nullptr;
  ModelInstance& instance =
      store.instances[choices_.Below(static_cast<uint32_t>(store.instances.size()))];
  return instance.handle ? &instance : nullptr;
}

std::shared_ptr<const runtime::HostFunction> HostApiSession::Hook() {
  if (hook_ == nullptr) {
    hook_ = runtime::HostFunction::Wrap(
        [this](runtime::Caller& caller, int32_t argument) { return OnHook(caller, argument); });
    hooks_made_.push_back(hook_);
  }
  return hook_;
}

void HostApiSession::NewStore() {
  if (stores_.size() == kMaxStores) return;
  const auto& engines = world_.engines();
  const auto& engine = engines[choices_.Below(static_cast<uint32_t>(engines.size()))];
  runtime::StoreLimits limits;
  if (choices_.OneIn(6)) {
    limits.instances = choices_.Below(4);
    limits.memories = choices_.Below(4);
    limits.tables = choices_.Below(8);
    limits.memory_bytes = uint64_t{choices_.Below(8)} << 16 | choices_.Below(2);
    limits.table_elements = choices_.Below(24);
  }
  stores_.push_back(std::make_unique<ModelStore>(engine, limits));
}

void HostApiSession::DropStore() {
  if (stores_.empty()) return;
  const auto at = stores_.begin() + choices_.Below(static_cast<uint32_t>(stores_.size()));
  if ((*at)->running != 0) return;
  if (const std::string error = (*at)->Check(); !error.empty()) Fail(error);
  // Out of reach before it goes.
  const std::unique_ptr<ModelStore> store = std::move(*at);
  stores_.erase(at);
}

// Handles and modules that code which is running at this moment may have come from.
void HostApiSession::DropThings() {
  if (choices_.OneIn(2)) hook_ = nullptr;
  if (!choices_.OneIn(4)) return;
  const auto& engines = world_.engines();
  world_.Forget(*engines[choices_.Below(static_cast<uint32_t>(engines.size()))],
                static_cast<GuestModule>(choices_.Below(kNumValidGuestModules)));
}

void HostApiSession::CompileInvalid() {
  const auto& engines = world_.engines();
  const auto kind = static_cast<GuestModule>(
      kNumValidGuestModules + choices_.Below(kNumGuestModules - kNumValidGuestModules));
  const auto& engine = engines[choices_.Below(static_cast<uint32_t>(engines.size()))];
  const auto module = runtime::Module::Compile(engine, BytesOf(kind));
  if (kind == GuestModule::kUnknownImport) {
    Expect(module.ok(), "a valid module is refused");
    runtime::Store store(engine);
    const runtime::Linker linker(engine);
    ExpectCode(linker.Instantiate(store, *module).status(), absl::StatusCode::kNotFound, "import");
    return;
  }
  const absl::StatusCode code = kind == GuestModule::kThrowing ? absl::StatusCode::kUnimplemented
                                                               : absl::StatusCode::kInvalidArgument;
  ExpectCode(module.status(), code, "a module that is not one");
}

// What a change of one byte makes of a module is an error or another module. It is compiled and not
// run, since nobody knows what it would do.
void HostApiSession::CompileDamaged() {
  if (!choices_.OneIn(4)) return;
  std::vector<uint8_t> bytes =
      BytesOf(static_cast<GuestModule>(choices_.Below(kNumValidGuestModules)));
  bytes[choices_.Below(static_cast<uint32_t>(bytes.size()))] ^=
      static_cast<uint8_t>(1u << choices_.Below(8));
  const auto module = runtime::Module::Compile(world_.engines()[choices_.Below(2)], bytes);
  Expect(module.ok() || !module.status().message().empty(), "an error that says nothing");
}

}  // namespace davit::fuzz
