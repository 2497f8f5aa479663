// IR functions run twice: by the interpreter, which is the oracle, and as native code (lowered,
// allocated, checked, emitted, linked and called through a trampoline that is itself IR).
#ifndef DAVIT_TESTS_ISA_NATIVE_MODULE_H_
#define DAVIT_TESTS_ISA_NATIVE_MODULE_H_

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "ir/function.h"
#include "ir/interpreter.h"
#include "isa/compiled_function.h"
#include "isa/target.h"
#include "tests/isa/execute.h"

namespace davit::isa {

struct RunResult {
  std::optional<ir::TrapCode> trap;
  std::vector<ir::V128> results;
  // The program's memory after the run.
  std::vector<uint8_t> memory;
  // What is wrong with the test, the compiler or the run, rather than with the result.
  std::string error;
};

class NativeModule {
 public:
  // Bytes of memory that functions reach through `pinned 1`. Before and after it are inaccessible
  // pages, enough for every 32-bit index with a 31-bit offset; an access of them is the trap
  // memory_out_of_bounds.
  static constexpr uint32_t kMemoryBytes = 4096;

  explicit NativeModule(uint64_t features);

  // Returns the number of the function, under which the others call it (module:N). All functions
  // are added before the first run.
  uint32_t Add(ir::Function func);
  // Helper N (helper:N) for calls with convention kC.
  void AddHelper(void* code, ir::Signature sig, ir::HostFunction oracle);
  // Fills the memory for both runs.
  void SetMemory(std::span<const uint8_t> bytes);

  RunResult Interpret(uint32_t func, std::span<const ir::V128> args);
  RunResult Native(uint32_t func, std::span<const ir::V128> args);
  // Runs both and describes the difference; empty where there is none. Integers agree in the bits
  // of their type, floats in all bits unless both are NaN, vectors in all bits, but that lanes of
  // type `nan_lanes` may be different NaNs.
  std::string Compare(uint32_t func, std::span<const ir::V128> args,
                      ir::Type nan_lanes = ir::Type::kVoid);
  // The same for arguments of at most 64 bits.
  std::string Compare(uint32_t func, std::span<const uint64_t> args);

  uint64_t memory_base() const { return memory_base_; }
  // First error of compilation, with the function's text.
  const std::string& error() const { return error_; }

 private:
  struct Helper {
    void* code;
    ir::Signature sig;
    ir::HostFunction oracle;
  };
  void ListCallees();
  void Link();
  void Compile(const ir::Function& func);

  TargetOptions options_;
  std::deque<ir::Function> funcs_;
  std::vector<Helper> helpers_;
  // For the interpreter; the first `num_listed_` functions and helpers are in its lists.
  ir::World world_;
  uint32_t num_listed_ = 0;
  uint32_t num_listed_helpers_ = 0;
  std::vector<CompiledFunction> compiled_;
  std::vector<uint32_t> trampoline_offsets_;
  CompiledFunction linked_;
  std::unique_ptr<ExecutableCode> code_;
  std::vector<uint8_t> initial_memory_;
  uint64_t memory_base_ = 0;
  // Stack limit and memory base, as the options say.
  uint64_t context_[2] = {0, 0};
  std::string error_;
};

}  // namespace davit::isa

#endif  // DAVIT_TESTS_ISA_NATIVE_MODULE_H_
