// Calls in the host API's fuzzer, and what the host function does that the guests call.
#include <array>

#include "absl/strings/str_cat.h"
#include "fuzz/oracle/host_api_session.h"

namespace davit::fuzz {
namespace {

using runtime::Value;

// Of host functions; each goes through one or two functions of a guest.
constexpr int kMaxDepth = 4;

Outcome OutcomeOf(const absl::Status& status) {
  const std::optional<runtime::Trap> trap = runtime::Trap::From(status);
  return {{}, trap ? trap->code : ir::TrapCode::kHost, status.code()};
}

}  // namespace

Value HostApiSession::AnyValue(ModelStore& store, char type) {
  switch (type) {
    case 'i': {
      static constexpr int32_t kInteresting[] = {0, 1, 2, 3, -1, 65536, INT32_MIN, INT32_MAX};
      if (choices_.OneIn(2)) return Value::I32(kInteresting[choices_.Below(8)]);
      return Value::I32(static_cast<int32_t>(choices_.Bits32()));
    }
    case 'I':
      return Value::I64(static_cast<int64_t>(choices_.Bits64()));
    case 'f':
      return Value::F32(std::bit_cast<float>(choices_.Bits32()));
    case 'F':
      return Value::F64(std::bit_cast<double>(choices_.Bits64()));
    case 'v':
      return Value::Vector(std::bit_cast<runtime::V128>(
          std::array<uint64_t, 2>{choices_.Bits64(), choices_.Bits64()}));
    case 'e':
      return Value::Extern({choices_.Below(256)});
    default:
      if (store.known.empty() || choices_.OneIn(4)) return Value::NullFuncRef();
      return Value::FuncRef(store.known[choices_.Below(static_cast<uint32_t>(store.known.size()))]);
  }
}

// Around the end of something of `size` or well inside.
uint32_t HostApiSession::AnyAddress(uint64_t size) {
  switch (choices_.Below(4)) {
    case 0:
      return choices_.Below(64);
    case 1:
      return static_cast<uint32_t>(size) - choices_.Below(16);
    case 2:
      return static_cast<uint32_t>(size) + choices_.Below(16);
    default:
      return choices_.Below(static_cast<uint32_t>(size) + 1);
  }
}

std::vector<Value> HostApiSession::Arguments(ModelStore& store, const ModelFunction& function,
                                             bool* wrong) {
  const GuestFunctionInfo& info = InfoOf(function.which);
  std::vector<Value> args;
  for (char type : info.params) args.push_back(AnyValue(store, type));
  const auto set = [&](size_t i, uint64_t value) {
    args[i] = Value::I32(static_cast<int32_t>(static_cast<uint32_t>(value)));
  };
  const ModelInstance& instance = *function.instance;
  const uint64_t bytes = instance.memory->bytes.size();
  switch (function.which) {
    case GuestFunction::kLoad8:
    case GuestFunction::kStore8:
    case GuestFunction::kLoad64:
      set(0, AnyAddress(bytes));
      break;
    case GuestFunction::kStore64:
      set(0, AnyAddress(bytes - 65536));
      break;
    case GuestFunction::kCopy:
      set(1, AnyAddress(bytes));
      [[fallthrough]];
    case GuestFunction::kFill:
      set(0, AnyAddress(bytes));
      if (!choices_.OneIn(4)) set(2, AnyAddress(64));
      break;
    case GuestFunction::kInit:
      set(0, AnyAddress(bytes));
      set(1, choices_.Below(10));
      set(2, choices_.Below(10));
      break;
    case GuestFunction::kGrow:
      if (!choices_.OneIn(4)) set(0, choices_.Below(3));
      break;
    case GuestFunction::kTableGrow:
    case GuestFunction::kExternGrow:
      if (!choices_.OneIn(4)) set(1, choices_.Below(4));
      break;
    case GuestFunction::kTableGet:
    case GuestFunction::kTableSet:
    case GuestFunction::kCallTable:
    case GuestFunction::kCallCounted:
      set(0, choices_.Below(static_cast<uint32_t>(instance.table->elements.size()) + 2));
      break;
    case GuestFunction::kExternGet:
    case GuestFunction::kExternSet:
      set(0, choices_.Below(static_cast<uint32_t>(instance.externs->elements.size()) + 2));
      break;
    default:
      break;
  }
  if (!Misuse()) return args;
  *wrong = true;
  ModelStore* const other = OtherStore(store);
  const size_t at = choices_.Below(static_cast<uint32_t>(args.size() + 1));
  if (at == args.size()) {
    args.push_back(Value::I32(0));
  } else if (info.params[at] == 'r' && other != nullptr && !other->known.empty()) {
    args[at] = Value::FuncRef(other->known.front());
  } else {
    args[at] = info.params[at] == 'F' ? Value::F32(1) : Value::F64(1);
  }
  return args;
}

// By one of the ways that there are.
absl::StatusOr<std::vector<Value>> HostApiSession::MakeCall(const runtime::Func& func,
                                                            std::span<const Value> args) {
  switch (choices_.Below(3)) {
    case 0:
      return func.Call(args);
    case 1: {
      if (args.size() != 1 || args[0].type() != wasm::ValType::I32()) return func.Call(args);
      const auto typed = func.Typed<int32_t(int32_t)>();
      if (!typed.ok()) return func.Call(args);
      const absl::StatusOr<int32_t> result = typed->Call(args[0].i32());
      if (!result.ok()) return result.status();
      return std::vector<Value>{Value::I32(*result)};
    }
    default: {
      std::vector<Value> results(func.type().results.size());
      const std::vector<Value> before = results;
      const absl::Status status = func.Call(args, std::span<Value>(results));
      if (status.ok()) return results;
      for (size_t i = 0; i < results.size(); ++i) {
        Expect(SameValue(results[i], before[i]), "results of a call that failed");
      }
      return status;
    }
  }
}

void HostApiSession::Call() {
  ModelStore& store = AnyStore();
  if (store.known.empty()) return;
  runtime::Func func = store.known[choices_.Below(static_cast<uint32_t>(store.known.size()))];
  ModelInstance* const instance = choices_.OneIn(2) ? AnyInstance(store) : nullptr;
  if (instance != nullptr) {
    // The functions that call others are where nesting comes from.
    constexpr auto kFirst = static_cast<uint32_t>(GuestFunction::kCallTable);
    func = instance->functions[kFirst + choices_.Below(kNumGuestFunctions - kFirst)];
  }
  const ModelFunction function = *store.Find(func);
  bool wrong = false;
  const std::vector<Value> args = Arguments(store, function, &wrong);
  if (wrong) {
    const auto result = MakeCall(func, args);
    ExpectCode(result.status(), absl::StatusCode::kInvalidArgument, "wrong arguments");
    return;
  }
  Prediction prediction = Predict(store, function, args);
  const auto result = WithHook(store, prediction, [&] { return MakeCall(func, args); });
  const std::string error = Compare(prediction.outcome, result);
  if (!error.empty()) Fail(absl::StrCat(std::string(InfoOf(function.which).name), ": ", error));
  if (result.ok()) return;
  last_failure_ = result.status();
  last_outcome_ = OutcomeOf(result.status());
}

absl::StatusOr<int32_t> HostApiSession::OnHook(runtime::Caller& caller, int32_t argument) {
  const char* const outer = doing_;
  doing_ = "host function";
  Expect(!expected_hooks_.empty(), "nobody called the host function");
  ExpectedHook& expected = *expected_hooks_.back();
  Expect(expected.importer != nullptr && !expected.called, "the host function is called once");
  expected.called = true;
  Expect(argument == expected.argument, "the argument of the host function");
  if (expected.importer->handle) {
    Expect(caller.instance().has_value() &&
               caller.instance()->state() == expected.importer->handle->state(),
           "the caller of the host function");
  }
  for (const auto& store : stores_) {
    if (store->store.state() == caller.state()) AdoptElements(*store);
  }
  ++depth_;
  if (swarm_.On(HostApiFamily::kHookActs) && depth_ < kMaxDepth) {
    for (uint32_t n = choices_.Below(4); n > 0 && steps_left_ > 0; --n) Step();
  }
  --depth_;
  doing_ = outer;
  absl::Status error;
  switch (choices_.Below(8)) {
    case 0:
      error = absl::NotFoundError("the host function refuses");
      break;
    case 1:
      error = runtime::Trap::Exit(argument);
      break;
    case 2:
      error = last_failure_;
      break;
    default:
      break;
  }
  if (error.ok()) {
    const int32_t result = static_cast<int32_t>(choices_.Below(256)) - argument;
    expected.outcome = Outcome::Returns({Value::I32(result)});
    return result;
  }
  expected.outcome = OutcomeOf(error);
  return error;
}

}  // namespace davit::fuzz
