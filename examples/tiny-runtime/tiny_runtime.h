// A WebAssembly runtime in 300 lines that uses Davit as a library and shares nothing with runtime/.
//
// It answers every question of wasm::RuntimeDesc otherwise than Davit's own runtime does: the
// instance is the first parameter of each function (the C convention), the memory is an ordinary
// heap block with explicit bounds checks, and a trap is a call of a helper, which leaves by longjmp
// (compiled frames have nothing to destroy). No signal handler, no reserved address space, no
// pinned register. It shows what a third party has to write to use the compiler for a runtime of
// its own; it supports what its README says and refuses the rest.
#ifndef DAVIT_EXAMPLES_TINY_RUNTIME_TINY_RUNTIME_H_
#define DAVIT_EXAMPLES_TINY_RUNTIME_TINY_RUNTIME_H_

#include <absl/status/statusor.h>
#include <davit/codegen/link/code_memory.h>
#include <davit/frontend-wasm/module.h>
#include <davit/ir/types.h>

#include <csetjmp>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace tiny {

struct FuncObject {
  const void* code;
  void* context;
  uint32_t type_id;
};

// What compiled code sees of an instance. Its offsets go into the RuntimeDesc.
struct Context {
  uint8_t* memory = nullptr;
  uint64_t memory_bytes = 0;
  FuncObject** table = nullptr;
  uint32_t table_size = 0;
  const uint32_t* type_ids = nullptr;
  FuncObject* imports[8] = {};
  uint64_t globals[32][2] = {};
  // Behind here only C++ looks.
  std::jmp_buf* trap_exit = nullptr;
  davit::ir::TrapCode trap = davit::ir::TrapCode::kUnreachable;
  uint64_t max_memory_bytes = 0;
};

// A function of the host: takes the instance and up to two i32, returns an i32.
using HostFunction = int32_t (*)(Context*, int32_t, int32_t);

class Runtime {
 public:
  // Compiles and instantiates. `host` stands for the imported functions, in order; whatever their
  // names. Errors: InvalidArgument for a bad module, Unimplemented for what this runtime does not
  // have.
  static absl::StatusOr<std::unique_ptr<Runtime>> Create(std::span<const uint8_t> wasm,
                                                         std::span<const HostFunction> host);

  // Calls an exported function of type (i32, i32) -> i32. Nothing if it traps: see trap().
  absl::StatusOr<std::optional<int32_t>> Call(std::string_view name, int32_t a, int32_t b);
  davit::ir::TrapCode trap() const { return context_.trap; }

 private:
  Runtime() = default;
  absl::Status CheckSupported(std::span<const HostFunction> host) const;
  absl::Status CompileFunctions();
  absl::Status Initialise(std::span<const HostFunction> host);
  absl::StatusOr<uint64_t> Evaluate(const davit::wasm::ConstExpr& expr) const;

  davit::wasm::Module module_;
  std::unique_ptr<davit::codegen::CodeMemory> code_;
  std::vector<uint8_t> memory_;
  std::vector<FuncObject> functions_;
  std::vector<FuncObject*> table_;
  std::vector<uint32_t> type_ids_;
  Context context_;
};

}  // namespace tiny

#endif  // DAVIT_EXAMPLES_TINY_RUNTIME_TINY_RUNTIME_H_
