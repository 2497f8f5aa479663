// The model of the host API's fuzzer: what a store must hold, kept beside the store itself.
//
// Every object of the runtime has a shadow with its expected content. Predict says what a call of a
// guest's function does and does it to the shadows; the caller makes the real call and compares. So
// whatever the API lets a program see is defined and checked, not only that nothing crashes. What a
// host function will do in the midst of a call cannot be known before: Predict then does what comes
// before it and says so, and FinishAfterHook does the rest.
#ifndef DAVIT_FUZZ_ORACLE_HOST_API_MODEL_H_
#define DAVIT_FUZZ_ORACLE_HOST_API_MODEL_H_

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "fuzz/gen/host_api_modules.h"
#include "runtime/davit.h"

namespace davit::fuzz {

// How a call ends.
struct Outcome {
  std::vector<runtime::Value> values;
  // Set where it does not return.
  std::optional<ir::TrapCode> trap;
  // Set where the status code is the host's; traps have one of their own.
  std::optional<absl::StatusCode> code;

  bool returns() const { return !trap && !code; }
  static Outcome Returns(std::vector<runtime::Value> values) { return {std::move(values), {}, {}}; }
  static Outcome Traps(ir::TrapCode trap) { return {{}, trap, {}}; }
  static Outcome Fails(absl::StatusCode code) { return {{}, {}, code}; }
};

bool SameValue(const runtime::Value& a, const runtime::Value& b);
// What is wrong with what a call gave; empty if nothing is.
std::string Compare(const Outcome& want, const absl::StatusOr<std::vector<runtime::Value>>& got);

struct ModelMemory {
  uint64_t pages() const { return bytes.size() / 65536; }
  bool InBounds(uint64_t address, uint64_t length) const {
    return length <= bytes.size() && address <= bytes.size() - length;
  }

  runtime::Memory handle;
  std::vector<uint8_t> bytes;
  std::optional<uint64_t> max;
};

struct ModelTable {
  runtime::Table handle;
  wasm::ValType type;
  std::vector<runtime::Value> elements;
  std::optional<uint64_t> max;
};

struct ModelGlobal {
  runtime::Global handle;
  runtime::Value value;
  bool is_mutable = false;
};

struct ModelInstance;

struct ModelFunction {
  GuestFunction which;
  ModelInstance* instance;
};

struct ModelInstance {
  // Nothing where instantiation trapped: the instance is there, but nobody has a handle.
  std::optional<runtime::Instance> handle;
  ModelMemory* memory = nullptr;
  ModelTable* table = nullptr;
  ModelTable* externs = nullptr;
  ModelGlobal* counter = nullptr;
  // What it imports as its hook; nothing for the host function.
  std::optional<ModelFunction> hook;
  bool data_dropped = false;
  // By GuestFunction; only with a handle.
  std::vector<runtime::Func> functions;
};

struct ModelStore {
  ModelStore(std::shared_ptr<runtime::Engine> engine, const runtime::StoreLimits& limits)
      : engine(engine), store(std::move(engine), limits), limits(limits) {}

  // As the language and the limits have it; -1 where it fails.
  int32_t Grow(ModelMemory& memory, uint64_t delta);
  int32_t Grow(ModelTable& table, uint64_t delta, const runtime::Value& init) const;
  // The function that `func` is; null where nobody knows it.
  const ModelFunction* Find(const runtime::Func& func) const;
  void AddFunction(const runtime::Func& func, const ModelFunction& function);
  // Compares everything with the store.
  std::string Check() const;

  std::shared_ptr<runtime::Engine> engine;
  runtime::Store store;
  runtime::StoreLimits limits;
  // Addresses stay.
  std::deque<ModelMemory> memories;
  std::deque<ModelTable> tables;
  std::deque<ModelGlobal> globals;
  std::deque<ModelInstance> instances;
  uint64_t memory_bytes = 0;
  // Calls from the host that have not returned.
  int running = 0;
  std::map<const runtime::FuncObject*, ModelFunction> functions;
  // All of them, for choosing one.
  std::vector<runtime::Func> known;
};

struct Prediction {
  Outcome outcome;
  // The host function of this instance is called with this argument, and the outcome is its own.
  const ModelInstance* hook_of = nullptr;
  int32_t hook_argument = 0;
  // Counts once more after the hook has returned.
  ModelGlobal* counts_after = nullptr;
};

// Precondition: the arguments are of the right number and types.
Prediction Predict(ModelStore& store, const ModelFunction& function,
                   std::span<const runtime::Value> args);
// `hook` is what the host function gave back.
void FinishAfterHook(const Prediction& prediction, const Outcome& hook);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_HOST_API_MODEL_H_
