// Instance, and the handles of what it exports: Memory, Table, Global, Tag (Func has a header of
// its own).
//
//   absl::StatusOr<Instance> instance = linker.Instantiate(store, module);
//   absl::StatusOr<Memory> memory = instance->GetMemory("memory");
//
// All are small, copyable, and valid as long as their store.
#ifndef DAVIT_RUNTIME_INSTANCE_H_
#define DAVIT_RUNTIME_INSTANCE_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "frontend-wasm/module.h"
#include "runtime/func.h"
#include "runtime/module.h"
#include "runtime/store.h"
#include "runtime/value.h"

namespace davit::runtime {

class LinearMemory;
class TableStorage;
struct TagState;

class Memory {
 public:
  // A memory of the host's own, in pages of 64 KiB. Errors: InvalidArgument for limits that no
  // memory can have, ResourceExhausted.
  static absl::StatusOr<Memory> Create(Store& store, const wasm::SizeLimits& limits);

  // Address of byte 0 and bytes. Growth, by the host or by the guest, may change both.
  uint8_t* data() const;
  uint64_t size() const;
  uint64_t pages() const;
  // What the type says; the minimum is the current size.
  wasm::SizeLimits limits() const;
  // The bytes [address, address + length). Errors: OutOfRange.
  absl::StatusOr<std::span<uint8_t>> Span(uint64_t address, uint64_t length) const;
  // The previous size in pages. Errors: ResourceExhausted, and nothing has changed.
  absl::StatusOr<uint64_t> Grow(uint64_t delta_pages) const;

  // For the runtime itself.
  Memory(StoreState* store, LinearMemory* memory) : store_(store), memory_(memory) {}
  StoreState* store() const { return store_; }
  LinearMemory* memory() const { return memory_; }

 private:
  StoreState* store_;
  LinearMemory* memory_;
};

class Table {
 public:
  // A table of the host's own, all elements `init`. Errors: InvalidArgument where `init` is not of
  // the element type or is another store's; ResourceExhausted.
  static absl::StatusOr<Table> Create(Store& store, const wasm::Table& type, const Value& init);

  uint32_t size() const;
  wasm::ValType element_type() const;
  wasm::SizeLimits limits() const;
  // Errors: OutOfRange; for Set also those of Create.
  absl::StatusOr<Value> Get(uint32_t index) const;
  absl::Status Set(uint32_t index, const Value& value) const;
  // The previous size. Errors: those of Set, ResourceExhausted; then nothing has changed.
  absl::StatusOr<uint32_t> Grow(uint32_t delta, const Value& init) const;

  // For the runtime itself.
  Table(StoreState* store, TableStorage* table) : store_(store), table_(table) {}
  StoreState* store() const { return store_; }
  TableStorage* table() const { return table_; }

 private:
  StoreState* store_;
  TableStorage* table_;
};

class Global {
 public:
  // A global of the host's own. Errors: InvalidArgument for a function of another store.
  static absl::StatusOr<Global> Create(Store& store, const Value& value, bool is_mutable);

  wasm::ValType type() const { return type_; }
  bool is_mutable() const { return is_mutable_; }
  Value Get() const;
  // Errors: FailedPrecondition for an immutable one; InvalidArgument for a value of another type or
  // store.
  absl::Status Set(const Value& value) const;

  // For the runtime itself. `value` is 16 bytes.
  Global(StoreState* store, uint64_t* value, wasm::ValType type, bool is_mutable)
      : store_(store), value_(value), type_(type), is_mutable_(is_mutable) {}
  StoreState* store() const { return store_; }
  uint64_t* value() const { return value_; }

 private:
  StoreState* store_;
  uint64_t* value_;
  wasm::ValType type_;
  bool is_mutable_;
};

// The tag of a kind of exceptions. Modules pass tags on; code that throws is not compiled.
class Tag {
 public:
  // The values that an exception carries are the parameters.
  wasm::FuncType type() const;
  friend bool operator==(const Tag&, const Tag&) = default;

  // For the runtime itself.
  Tag(StoreState* store, const TagState* tag) : store_(store), tag_(tag) {}
  StoreState* store() const { return store_; }
  const TagState* tag() const { return tag_; }

 private:
  StoreState* store_;
  const TagState* tag_;
};

// Anything that can be exported and imported.
using Extern = std::variant<Func, Table, Memory, Global, Tag>;

// The type as link errors print it: "func [i32] -> []", "memory 1..2", "table 10 funcref", "global
// (mut i32)".
std::string DescribeExtern(const Extern& value);

class Instance {
 public:
  // Instantiates as the specification says: types of imports are checked first, then memories,
  // tables and globals are made, active segments copied in order and the start function run.
  // `imports` are in the order of the module's imports. Errors: InvalidArgument (number or type of
  // imports, things of another store or engine), ResourceExhausted (limits of the store), a trap.
  // What segments wrote to imported tables and memories before a trap remains.
  static absl::StatusOr<Instance> Instantiate(Store& store, std::shared_ptr<const Module> module,
                                              std::span<const Extern> imports);

  // Nothing where there is no export of this name. Linear in the number of exports, as are the
  // others.
  std::optional<Extern> GetExport(std::string_view name) const;
  // Errors: NotFound, also where the export is of another kind.
  absl::StatusOr<Func> GetFunc(std::string_view name) const;
  absl::StatusOr<Memory> GetMemory(std::string_view name) const;
  absl::StatusOr<Table> GetTable(std::string_view name) const;
  absl::StatusOr<Global> GetGlobal(std::string_view name) const;
  // Errors: those of GetFunc and of Func::Typed.
  template <typename Signature>
  absl::StatusOr<TypedFunc<Signature>> GetTypedFunc(std::string_view name) const {
    DAVIT_ASSIGN_OR_RETURN(const Func func, GetFunc(name));
    return func.Typed<Signature>();
  }

  const Module& module() const;

  // For the runtime itself.
  explicit Instance(InstanceState* state) : state_(state) {}
  InstanceState* state() const { return state_; }

 private:
  InstanceState* state_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_INSTANCE_H_
