// Memories, tables and globals through their handles in the host API's fuzzer.
#include <algorithm>

#include "fuzz/oracle/host_api_session.h"

namespace davit::fuzz {
namespace {

using runtime::Value;

constexpr char kValueTypes[] = {'i', 'I', 'f', 'F', 'v', 'e', 'r'};

char LetterOf(wasm::ValType type) {
  for (const auto& [letter, letter_type] :
       {std::pair('i', wasm::ValType::I32()), std::pair('I', wasm::ValType::I64()),
        std::pair('f', wasm::ValType::F32()), std::pair('F', wasm::ValType::F64()),
        std::pair('v', wasm::ValType::V128()), std::pair('e', wasm::ValType::ExternRef())}) {
    if (type == letter_type) return letter;
  }
  return 'r';
}

}  // namespace

void HostApiSession::UseMemory() {
  ModelStore& store = AnyStore();
  if (store.memories.empty()) return;
  ModelMemory& memory =
      store.memories[choices_.Below(static_cast<uint32_t>(store.memories.size()))];
  if (choices_.OneIn(4)) {
    // More than the largest memory has, and what overflows 64 bits, cannot be.
    static constexpr uint64_t kTooMuch[] = {65537, uint64_t{1} << 48, UINT64_MAX};
    const uint64_t delta = choices_.OneIn(4) ? kTooMuch[choices_.Below(3)] : choices_.Below(3);
    const int32_t want = store.Grow(memory, delta);
    const auto got = memory.handle.Grow(delta);
    if (want < 0) {
      ExpectCode(got.status(), absl::StatusCode::kResourceExhausted, "growth beyond the limit");
    } else {
      Expect(got.ok() && *got == static_cast<uint64_t>(want), "growth");
    }
    return;
  }
  const uint64_t address = choices_.OneIn(16) ? UINT64_MAX - choices_.Below(8)
                                              : uint64_t{AnyAddress(memory.bytes.size())};
  const uint64_t length = choices_.OneIn(16) ? UINT64_MAX - choices_.Below(8) : choices_.Below(24);
  const auto span = memory.handle.Span(address, length);
  if (!memory.InBounds(address, length)) {
    ExpectCode(span.status(), absl::StatusCode::kOutOfRange, "bytes outside of a memory");
    return;
  }
  Expect(span.ok() && span->size() == length, "bytes of a memory");
  const auto model = memory.bytes.begin() + static_cast<ptrdiff_t>(address);
  Expect(std::equal(span->begin(), span->end(), model), "the bytes of a memory differ");
  if (choices_.OneIn(2)) return;
  for (uint8_t& byte : *span) byte = choices_.Byte();
  std::ranges::copy(*span, model);
}

void HostApiSession::UseTable() {
  ModelStore& store = AnyStore();
  if (store.tables.empty()) return;
  ModelTable& table = store.tables[choices_.Below(static_cast<uint32_t>(store.tables.size()))];
  Value value = AnyValue(store, LetterOf(table.type));
  bool wrong = false;
  if (Misuse()) {
    ModelStore* const other = OtherStore(store);
    wrong = true;
    value = Value::I64(0);
    if (table.type == wasm::ValType::FuncRef() && other != nullptr && !other->known.empty()) {
      value = Value::FuncRef(other->known.front());
    }
  }
  const uint32_t index = choices_.Below(static_cast<uint32_t>(table.elements.size()) + 2);
  const bool inside = index < table.elements.size();
  switch (choices_.Below(3)) {
    case 0: {
      const auto got = table.handle.Get(index);
      if (!inside) return ExpectCode(got.status(), absl::StatusCode::kOutOfRange, "no element");
      Expect(got.ok() && SameValue(*got, table.elements[index]), "an element differs");
      return;
    }
    case 1: {
      const absl::Status status = table.handle.Set(index, value);
      if (wrong) return ExpectCode(status, absl::StatusCode::kInvalidArgument, "a wrong value");
      if (!inside) return ExpectCode(status, absl::StatusCode::kOutOfRange, "no element");
      ExpectCode(status, absl::StatusCode::kOk, "setting an element");
      table.elements[index] = value;
      return;
    }
    default: {
      const uint32_t delta = choices_.OneIn(4) ? UINT32_MAX - choices_.Below(2) : choices_.Below(4);
      const auto got = table.handle.Grow(delta, value);
      if (wrong) {
        return ExpectCode(got.status(), absl::StatusCode::kInvalidArgument, "a wrong value");
      }
      const int32_t want = store.Grow(table, delta, value);
      if (want < 0) {
        return ExpectCode(got.status(), absl::StatusCode::kResourceExhausted, "growth");
      }
      Expect(got.ok() && *got == static_cast<uint32_t>(want), "growth of a table");
    }
  }
}

void HostApiSession::UseGlobal() {
  ModelStore& store = AnyStore();
  if (store.globals.empty()) return;
  ModelGlobal& global = store.globals[choices_.Below(static_cast<uint32_t>(store.globals.size()))];
  Expect(SameValue(global.handle.Get(), global.value), "a global differs");
  Value value = AnyValue(store, LetterOf(global.handle.type()));
  bool wrong = false;
  if (Misuse()) {
    wrong = true;
    value = global.handle.type() == wasm::ValType::I32() ? Value::F32(0) : Value::I32(0);
  }
  const absl::Status status = global.handle.Set(value);
  if (!global.is_mutable) {
    return ExpectCode(status, absl::StatusCode::kFailedPrecondition, "an immutable global");
  }
  if (wrong) return ExpectCode(status, absl::StatusCode::kInvalidArgument, "a wrong value");
  ExpectCode(status, absl::StatusCode::kOk, "setting a global");
  global.value = value;
}

void HostApiSession::NewObject() {
  ModelStore& store = AnyStore();
  const uint64_t min = choices_.Below(4);
  const uint64_t max = choices_.Below(6);
  switch (choices_.Below(3)) {
    case 0: {
      const auto memory = runtime::Memory::Create(store.store, {min, max});
      if (min > max) {
        return ExpectCode(memory.status(), absl::StatusCode::kInvalidArgument, "limits");
      }
      const bool fits = store.memories.size() < store.limits.memories &&
                        store.memory_bytes + min * 65536 <= store.limits.memory_bytes;
      if (!fits) {
        return ExpectCode(memory.status(), absl::StatusCode::kResourceExhausted, "a memory");
      }
      ExpectCode(memory.status(), absl::StatusCode::kOk, "a memory");
      store.memories.push_back({*memory, std::vector<uint8_t>(min * 65536), max});
      store.memory_bytes += min * 65536;
      return;
    }
    case 1: {
      const wasm::ValType type =
          choices_.OneIn(2) ? wasm::ValType::ExternRef() : wasm::ValType::FuncRef();
      const Value init = AnyValue(store, LetterOf(type));
      const auto table = runtime::Table::Create(
          store.store, {.element = type, .limits = {min * 2, max * 2}}, init);
      if (min > max) {
        return ExpectCode(table.status(), absl::StatusCode::kInvalidArgument, "limits");
      }
      if (store.tables.size() >= store.limits.tables || min * 2 > store.limits.table_elements) {
        return ExpectCode(table.status(), absl::StatusCode::kResourceExhausted, "a table");
      }
      ExpectCode(table.status(), absl::StatusCode::kOk, "a table");
      store.tables.push_back({*table, type, std::vector<Value>(min * 2, init), max * 2});
      return;
    }
    default: {
      const bool is_mutable = choices_.OneIn(2);
      const Value value = AnyValue(store, kValueTypes[choices_.Below(std::size(kValueTypes))]);
      const auto global = runtime::Global::Create(store.store, value, is_mutable);
      ExpectCode(global.status(), absl::StatusCode::kOk, "a global");
      store.globals.push_back({*global, value, is_mutable});
    }
  }
}

}  // namespace davit::fuzz
