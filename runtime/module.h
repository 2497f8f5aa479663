// Module: a compiled WebAssembly module. Immutable, free of any state, for any number of instances
// on any thread.
//
//   absl::StatusOr<std::shared_ptr<const Module>> module = Module::Compile(engine, bytes);
#ifndef DAVIT_RUNTIME_MODULE_H_
#define DAVIT_RUNTIME_MODULE_H_

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "absl/status/statusor.h"
#include "codegen/link/code_memory.h"
#include "frontend-wasm/module.h"
#include "runtime/engine.h"
#include "runtime/instance_layout.h"
#include "runtime/interpreted_code.h"
#include "runtime/trap.h"

namespace davit::runtime {

class Module {
 public:
  // Decodes, validates and compiles; keeps a copy of `bytes`. Errors: those of wasm::DecodeModule
  // and of the validation of function bodies, each with offset and reason; Unimplemented and
  // ResourceExhausted from the compiler.
  static absl::StatusOr<std::shared_ptr<const Module>> Compile(std::shared_ptr<Engine> engine,
                                                               std::span<const uint8_t> bytes);
  ~Module();
  Module(const Module&) = delete;
  Module& operator=(const Module&) = delete;

  // Imports, exports, types and all else that the module says of itself.
  const wasm::Module& wasm() const { return wasm_; }
  Engine& engine() const { return *engine_; }
  const std::shared_ptr<Engine>& shared_engine() const { return engine_; }
  // Bytes of machine code; 0 where the engine interprets.
  size_t code_size() const { return code_ == nullptr ? 0 : code_->size(); }

  // The rest is for the runtime itself.

  const InstanceLayout& layout() const { return layout_; }
  // Entry point of a function, by index without imports.
  uint64_t Entry(uint32_t index) const;
  // Null unless the engine interprets.
  const InterpretedCode* interpreted() const { return interpreted_.get(); }
  // By type index, and by function index, imports included.
  const std::vector<uint32_t>& type_ids() const { return type_ids_; }
  const TypeInfo* type(uint32_t index) const { return types_[index]; }
  const TypeInfo* function_type(uint32_t function) const {
    return types_[wasm_.functions[function]];
  }
  // A type of this module as the engine knows it.
  wasm::ValType Canonical(wasm::ValType type) const {
    return runtime::Canonical(type, canonical_types_);
  }
  // The function that `pc` is in, and where in its source: at the trap site `pc`, or where
  // `is_return_address`, at the call before it. Nothing where `pc` is no place in a function.
  std::optional<Frame> FrameAt(uintptr_t pc, bool is_return_address) const;

 private:
  Module(std::shared_ptr<Engine> engine, wasm::Module wasm);
  // Errors: ResourceExhausted where the engine has no more ids.
  absl::Status InternTypes();
  absl::Status CompileFunctions();

  std::shared_ptr<Engine> engine_;
  wasm::Module wasm_;
  InstanceLayout layout_;
  std::vector<wasm::CanonicalType> canonical_types_;
  std::vector<const TypeInfo*> types_;
  std::vector<uint32_t> type_ids_;
  // One of the two is null.
  std::unique_ptr<codegen::CodeMemory> code_;
  std::unique_ptr<const InterpretedCode> interpreted_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_MODULE_H_
