#include "fuzz/oracle/host_api_model.h"

#include <algorithm>
#include <cstring>
#include <limits>

#include "absl/strings/str_cat.h"

namespace davit::fuzz {
namespace {

using ir::TrapCode;
using runtime::Value;

constexpr uint64_t kPage = 65536;

Outcome Int(int32_t value) { return Outcome::Returns({Value::I32(value)}); }
Outcome OutOfMemory() { return Outcome::Traps(TrapCode::kMemoryOutOfBounds); }
Outcome OutOfTable() { return Outcome::Traps(TrapCode::kTableOutOfBounds); }

int32_t Add(int32_t a, int32_t b) {
  return static_cast<int32_t>(static_cast<uint32_t>(a) + static_cast<uint32_t>(b));
}

void Count(ModelGlobal& counter, int32_t by) {
  counter.value = Value::I32(Add(counter.value.i32(), by));
}

class Predictor {
 public:
  Predictor(ModelStore& store, std::span<const Value> args) : store_(store), args_(args) {}

  Prediction Run(const ModelFunction& function) {
    ModelInstance& instance = *function.instance;
    switch (function.which) {
      case GuestFunction::kCallTable:
        return Through(instance);
      case GuestFunction::kCallCounted: {
        Count(*instance.counter, 1);
        Prediction inner = Through(instance);
        if (inner.hook_of != nullptr) {
          inner.counts_after = instance.counter;
        } else if (inner.outcome.returns()) {
          Count(*instance.counter, 1);
        }
        return inner;
      }
      case GuestFunction::kCallHook:
      case GuestFunction::kHook:
        if (instance.hook) return Run(*instance.hook);
        return {.outcome = {}, .hook_of = &instance, .hook_argument = args_[0].i32()};
      default:
        return {.outcome = Plain(instance, function.which)};
    }
  }

 private:
  uint32_t U32(size_t i) const { return static_cast<uint32_t>(args_[i].i32()); }

  Prediction Through(ModelInstance& instance) {
    if (U32(0) >= instance.table->elements.size()) return {.outcome = OutOfTable()};
    const Value& element = instance.table->elements[U32(0)];
    if (element.is_null()) return {.outcome = Outcome::Traps(TrapCode::kIndirectCallToNull)};
    const ModelFunction* callee = store_.Find(*element.funcref());
    if (callee == nullptr) return {.outcome = Outcome::Fails(absl::StatusCode::kInternal)};
    const GuestFunctionInfo& info = InfoOf(callee->which);
    if (info.params != "i" || info.results != "i") {
      return {.outcome = Outcome::Traps(TrapCode::kBadSignature)};
    }
    return Predictor(store_, args_.subspan(1)).Run(*callee);
  }

  Outcome Plain(ModelInstance& instance, GuestFunction which) {
    switch (which) {
      case GuestFunction::kTableGet:
      case GuestFunction::kTableSet:
      case GuestFunction::kTableGrow:
      case GuestFunction::kTableSize:
        return OfTable(*instance.table, which);
      case GuestFunction::kExternGet:
        return OfTable(*instance.externs, GuestFunction::kTableGet);
      case GuestFunction::kExternSet:
        return OfTable(*instance.externs, GuestFunction::kTableSet);
      case GuestFunction::kExternGrow:
        return OfTable(*instance.externs, GuestFunction::kTableGrow);
      case GuestFunction::kBump:
        Count(*instance.counter, args_[0].i32());
        return Int(instance.counter->value.i32());
      case GuestFunction::kDivide:
        if (args_[1].i32() == 0) return Outcome::Traps(TrapCode::kIntegerDivideByZero);
        if (args_[1].i32() == -1 && args_[0].i32() == std::numeric_limits<int32_t>::min()) {
          return Outcome::Traps(TrapCode::kIntegerOverflow);
        }
        return Int(args_[0].i32() / args_[1].i32());
      case GuestFunction::kUnreachable:
        return Outcome::Traps(TrapCode::kUnreachable);
      case GuestFunction::kRecurse:
        return Outcome::Traps(TrapCode::kStackOverflow);
      case GuestFunction::kSwap:
        return Outcome::Returns({args_.rbegin(), args_.rend()});
      case GuestFunction::kInit:
        return Init(instance);
      case GuestFunction::kDropData:
        instance.data_dropped = true;
        return Outcome::Returns({});
      default:
        return OfMemory(*instance.memory, which);
    }
  }

  Outcome OfTable(ModelTable& table, GuestFunction which) {
    switch (which) {
      case GuestFunction::kTableGet:
        if (U32(0) >= table.elements.size()) return OutOfTable();
        return Outcome::Returns({table.elements[U32(0)]});
      case GuestFunction::kTableSet:
        if (U32(0) >= table.elements.size()) return OutOfTable();
        table.elements[U32(0)] = args_[1];
        return Outcome::Returns({});
      case GuestFunction::kTableGrow:
        return Int(store_.Grow(table, U32(1), args_[0]));
      default:
        return Int(static_cast<int32_t>(table.elements.size()));
    }
  }

  Outcome OfMemory(ModelMemory& memory, GuestFunction which) {
    uint8_t* const bytes = memory.bytes.data();
    switch (which) {
      case GuestFunction::kLoad8:
        if (!memory.InBounds(U32(0), 1)) return OutOfMemory();
        return Int(bytes[U32(0)]);
      case GuestFunction::kStore8:
        if (!memory.InBounds(U32(0), 1)) return OutOfMemory();
        bytes[U32(0)] = static_cast<uint8_t>(U32(1));
        return Outcome::Returns({});
      case GuestFunction::kLoad64: {
        int64_t value;
        const uint64_t address = uint64_t{U32(0)} + kLoad64Offset;
        if (!memory.InBounds(address, sizeof(value))) return OutOfMemory();
        std::memcpy(&value, bytes + address, sizeof(value));
        return Outcome::Returns({Value::I64(value)});
      }
      case GuestFunction::kStore64: {
        const int64_t value = args_[1].i64();
        const uint64_t address = uint64_t{U32(0)} + kStore64Offset;
        if (!memory.InBounds(address, sizeof(value))) return OutOfMemory();
        std::memcpy(bytes + address, &value, sizeof(value));
        return Outcome::Returns({});
      }
      case GuestFunction::kGrow:
        return Int(store_.Grow(memory, U32(0)));
      case GuestFunction::kFill:
        if (!memory.InBounds(U32(0), U32(2))) return OutOfMemory();
        std::fill_n(bytes + U32(0), U32(2), static_cast<uint8_t>(U32(1)));
        return Outcome::Returns({});
      case GuestFunction::kCopy:
        if (!memory.InBounds(U32(0), U32(2)) || !memory.InBounds(U32(1), U32(2))) {
          return OutOfMemory();
        }
        if (U32(2) != 0) std::memmove(bytes + U32(0), bytes + U32(1), U32(2));
        return Outcome::Returns({});
      default:
        return Int(static_cast<int32_t>(memory.pages()));
    }
  }

  Outcome Init(const ModelInstance& instance) {
    ModelMemory& memory = *instance.memory;
    const uint64_t size = instance.data_dropped ? 0 : kPassiveData.size();
    if (uint64_t{U32(1)} + U32(2) > size || !memory.InBounds(U32(0), U32(2))) return OutOfMemory();
    std::copy_n(kPassiveData.begin() + U32(1), U32(2), memory.bytes.begin() + U32(0));
    return Outcome::Returns({});
  }

  ModelStore& store_;
  std::span<const Value> args_;
};

std::string CheckMemory(const ModelMemory& memory) {
  if (memory.handle.size() != memory.bytes.size()) {
    return absl::StrCat("a memory has ", memory.handle.size(), " bytes, not ", memory.bytes.size());
  }
  if (memory.bytes.empty() ||
      std::memcmp(memory.handle.data(), memory.bytes.data(), memory.bytes.size()) == 0) {
    return "";
  }
  const auto [want, got] =
      std::mismatch(memory.bytes.begin(), memory.bytes.end(), memory.handle.data());
  return absl::StrCat("a memory differs at ", want - memory.bytes.begin(), ": ", *got, ", not ",
                      *want);
}

std::string CheckTable(const ModelTable& table) {
  if (table.handle.size() != table.elements.size()) {
    return absl::StrCat("a table has ", table.handle.size(), " elements, not ",
                        table.elements.size());
  }
  for (uint32_t i = 0; i < table.elements.size(); ++i) {
    const absl::StatusOr<Value> element = table.handle.Get(i);
    if (!element.ok()) return element.status().ToString();
    if (!SameValue(*element, table.elements[i])) return absl::StrCat("table element ", i);
  }
  return "";
}

}  // namespace

bool SameValue(const Value& a, const Value& b) {
  uint64_t left[2] = {}, right[2] = {};
  a.ToSlots(left);
  b.ToSlots(right);
  // A null reference belongs to nobody.
  const bool same_store = left[0] == 0 || a.store() == b.store();
  return a.type() == b.type() && left[0] == right[0] && left[1] == right[1] && same_store;
}

std::string Compare(const Outcome& want, const absl::StatusOr<std::vector<Value>>& got) {
  if (got.ok() != want.returns()) {
    return got.ok() ? "the call returns"
                    : absl::StrCat("the call fails: ", got.status().ToString());
  }
  if (got.ok()) {
    if (got->size() != want.values.size()) return "the number of results";
    for (size_t i = 0; i < got->size(); ++i) {
      if (SameValue((*got)[i], want.values[i])) continue;
      return absl::StrCat("result ", i, ": ", (*got)[i].ToString(), ", not ",
                          want.values[i].ToString());
    }
    return "";
  }
  const std::optional<runtime::Trap> trap = runtime::Trap::From(got.status());
  if (trap.has_value() != want.trap.has_value() || (trap && trap->code != *want.trap)) {
    return absl::StrCat("another trap: ", got.status().ToString());
  }
  if (want.code && *want.code != got.status().code()) {
    return absl::StrCat("another error: ", got.status().ToString());
  }
  return "";
}

int32_t ModelStore::Grow(ModelMemory& memory, uint64_t delta) {
  const uint64_t old = memory.pages();
  if (delta > kPage || old + delta > memory.max.value_or(kPage)) return -1;
  if (memory_bytes + delta * kPage > limits.memory_bytes) return -1;
  memory.bytes.resize(memory.bytes.size() + delta * kPage);
  memory_bytes += delta * kPage;
  return static_cast<int32_t>(old);
}

int32_t ModelStore::Grow(ModelTable& table, uint64_t delta, const Value& init) const {
  const uint64_t old = table.elements.size();
  if (old + delta > std::min(table.max.value_or(UINT32_MAX), limits.table_elements)) return -1;
  table.elements.resize(old + delta, init);
  return static_cast<int32_t>(old);
}

const ModelFunction* ModelStore::Find(const runtime::Func& func) const {
  const auto found = functions.find(func.object());
  return found == functions.end() ? nullptr : &found->second;
}

void ModelStore::AddFunction(const runtime::Func& func, const ModelFunction& function) {
  if (functions.try_emplace(func.object(), function).second) known.push_back(func);
}

std::string ModelStore::Check() const {
  for (const ModelMemory& memory : memories) {
    if (std::string error = CheckMemory(memory); !error.empty()) return error;
  }
  for (const ModelTable& table : tables) {
    if (std::string error = CheckTable(table); !error.empty()) return error;
  }
  for (const ModelGlobal& global : globals) {
    if (!SameValue(global.handle.Get(), global.value)) return "a global differs";
  }
  return "";
}

Prediction Predict(ModelStore& store, const ModelFunction& function, std::span<const Value> args) {
  return Predictor(store, args).Run(function);
}

void FinishAfterHook(const Prediction& prediction, const Outcome& hook) {
  if (prediction.counts_after != nullptr && hook.returns()) Count(*prediction.counts_after, 1);
}

}  // namespace davit::fuzz
