// A program that embeds the runtime, made up from bytes: a sequence of calls of the public API,
// each checked against the model (fuzz/oracle/host_api_model.h). Host functions that the guests
// call go on reading the same bytes, so that calls nest through stores and objects go away beneath
// them.
//
// A session and its stores belong to one thread. The world (engines, compiled modules) is shared:
// any session may forget or replace a module that others compile, hold or run.
#ifndef DAVIT_FUZZ_ORACLE_HOST_API_SESSION_H_
#define DAVIT_FUZZ_ORACLE_HOST_API_SESSION_H_

#include <array>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/gen/choices.h"
#include "fuzz/gen/host_api_modules.h"
#include "fuzz/gen/swarm.h"
#include "fuzz/oracle/host_api_model.h"
#include "runtime/davit.h"

namespace davit::fuzz {

class HostApiWorld {
 public:
  HostApiWorld();

  const std::vector<std::shared_ptr<runtime::Engine>>& engines() const { return engines_; }
  // Compiles it unless somebody has.
  std::shared_ptr<const runtime::Module> ModuleFor(const runtime::Engine& engine, GuestModule kind);
  void Forget(const runtime::Engine& engine, GuestModule kind);
  void ForgetAll();

 private:
  using Modules = std::array<std::shared_ptr<const runtime::Module>, kNumValidGuestModules>;
  size_t IndexOf(const runtime::Engine& engine) const;

  std::vector<std::shared_ptr<runtime::Engine>> engines_;
  // Guards the field below.
  std::mutex mutex_;
  std::vector<Modules> modules_;
};

enum class HostApiFamily : uint8_t {
  kCalls,
  kMemories,
  kTables,
  kGlobals,
  kOwnObjects,
  kExports,
  kModules,
  kInstances,
  kStores,
  kHookActs,
  kMisuse,
  kCount,
};

class HostApiSession {
 public:
  HostApiSession(HostApiWorld& world, std::span<const uint8_t> bytes);
  HostApiSession(const HostApiSession&) = delete;
  HostApiSession& operator=(const HostApiSession&) = delete;

  // Does all that the bytes say. A difference from the model ends the process.
  void Run();

 private:
  // A call of the host function that is expected, and what it gave back.
  struct ExpectedHook {
    const ModelInstance* importer;
    int32_t argument;
    bool called = false;
    Outcome outcome;
  };
  // What an instance is offered for its imports.
  struct Offer {
    runtime::Linker linker;
    ModelInstance instance;
    bool missing = false;
    bool wrong = false;
  };

  [[noreturn]] void Fail(std::string_view what) const;
  void Expect(bool ok, std::string_view what) const {
    if (!ok) Fail(what);
  }
  void ExpectCode(const absl::Status& status, absl::StatusCode code, std::string_view what) const;

  void Step();
  // In half of the inputs, never; else sometimes.
  bool Misuse() { return swarm_.On(HostApiFamily::kMisuse) && choices_.OneIn(12); }

  // fuzz/oracle/host_api_session.cc
  ModelStore& AnyStore();
  ModelStore* OtherStore(const ModelStore& store);
  ModelInstance* AnyInstance(ModelStore& store);
  std::shared_ptr<const runtime::HostFunction> Hook();
  void NewStore();
  void DropStore();
  void DropThings();
  void CompileInvalid();
  void CompileDamaged();

  // fuzz/oracle/host_api_instances.cc
  void Instantiate();
  Offer MakeOffer(ModelStore& store, bool shared);
  void OfferHook(ModelStore& store, Offer& offer);
  template <typename Model>
  void OfferThing(ModelStore& store, std::string_view name, Model* own,
                  std::deque<Model> ModelStore::*pool, bool (*fits)(const Model&), Model*& chosen,
                  Offer& offer);
  bool WithinLimits(const ModelStore& store, bool shared) const;
  void InstantiateOwn(ModelStore& store, const Offer& offer,
                      std::shared_ptr<const runtime::Module> module);
  void InstantiateShared(ModelStore& store, GuestModule kind, const Offer& offer,
                         std::shared_ptr<const runtime::Module> module);
  void AdoptElements(ModelStore& store);
  void RegisterExports(ModelStore& store, ModelInstance& instance);
  void CheckExports();

  // fuzz/oracle/host_api_calls.cc
  void Call();
  std::vector<runtime::Value> Arguments(ModelStore& store, const ModelFunction& function,
                                        bool* wrong);
  runtime::Value AnyValue(ModelStore& store, char type);
  uint32_t AnyAddress(uint64_t size);
  absl::StatusOr<std::vector<runtime::Value>> MakeCall(const runtime::Func& func,
                                                       std::span<const runtime::Value> args);
  absl::StatusOr<int32_t> OnHook(runtime::Caller& caller, int32_t argument);
  // Runs `call`, in which what `prediction` says about the host function must come true, and
  // completes the outcome.
  template <typename F>
  auto WithHook(ModelStore& store, Prediction& prediction, F call);

  // fuzz/oracle/host_api_objects.cc
  void UseMemory();
  void UseTable();
  void UseGlobal();
  void NewObject();

  HostApiWorld& world_;
  Choices choices_;
  Swarm<HostApiFamily> swarm_;
  std::vector<std::unique_ptr<ModelStore>> stores_;
  std::shared_ptr<const runtime::HostFunction> hook_;
  std::vector<std::weak_ptr<const runtime::HostFunction>> hooks_made_;
  std::vector<ExpectedHook*> expected_hooks_;
  // The instance whose segments have been copied by now, and what of its table is its `bump`.
  ModelInstance* starting_ = nullptr;
  std::vector<uint32_t> own_elements_;
  // What the last failed call gave, for host functions that pass it on.
  absl::Status last_failure_;
  Outcome last_outcome_;
  int depth_ = 0;
  int steps_left_ = 0;
  const char* doing_ = "";
};

template <typename F>
auto HostApiSession::WithHook(ModelStore& store, Prediction& prediction, F call) {
  ExpectedHook expected{prediction.hook_of, prediction.hook_argument, false, {}};
  expected_hooks_.push_back(&expected);
  ++store.running;
  auto result = call();
  --store.running;
  Expect(expected_hooks_.back() == &expected, "host calls do not nest");
  expected_hooks_.pop_back();
  Expect(expected.called == (prediction.hook_of != nullptr), "calls of the host function");
  if (expected.called) {
    prediction.outcome = expected.outcome;
    FinishAfterHook(prediction, expected.outcome);
  }
  return result;
}

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_HOST_API_SESSION_H_
