// What must hold of the compilation of any valid module, without executing anything.
//
//  * It succeeds, and the IR verifier and the checker of register allocations find nothing.
//  * It gives the same code whether checks are on or not, at any number of threads, and again.
//  * Every byte of a function is what the records say: Capstone reads instructions up to the end of
//    the code, branches lead to instructions, traps and calls are at instructions, behind the code
//    come the constants, and the entries of the jump tables lead to instructions.
//  * The object has the same code, but for fields of relocations, at its symbols.
#ifndef DAVIT_FUZZ_ORACLE_COMPILE_ORACLE_H_
#define DAVIT_FUZZ_ORACLE_COMPILE_ORACLE_H_

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "absl/status/status.h"
#include "codegen/compiler.h"
#include "codegen/options.h"
#include "codegen/parallel.h"
#include "frontend-wasm/module.h"
#include "isa/target.h"
#include "runtime/instance_layout.h"
#include "runtime/module_compiler.h"

namespace davit::fuzz {

struct CompileConfig {
  const isa::Target* target = nullptr;
  uint64_t features = 0;
  codegen::OptLevel opt_level = codegen::OptLevel::kO2;
  runtime::MemoryStrategy memory = runtime::MemoryStrategy::kGuard;
  // Of the second compilation.
  unsigned threads = 1;
};

// Reads code by Capstone. One for each target, since opening it is slow.
class CodeReader {
 public:
  explicit CodeReader(const isa::Target& target);
  ~CodeReader();
  CodeReader(const CodeReader&) = delete;
  CodeReader& operator=(const CodeReader&) = delete;

  // Finds the instructions of `code`, which starts at offset 0. Errors: Internal, naming the offset
  // of bytes that are none.
  absl::Status Read(std::span<const uint8_t> code);

  // Of the last call of Read. Whether an instruction begins at the offset, and one ends there.
  bool IsStart(uint64_t offset) const { return offset < starts_.size() && starts_[offset]; }
  bool IsEnd(uint64_t offset) const { return offset > 0 && offset < ends_.size() && ends_[offset]; }
  // What direct branches and references to data mean, offsets that may be behind the code.
  std::span<const uint64_t> places() const { return places_; }

 private:
  const isa::DisassemblyRules& rules_;
  size_t handle_ = 0;
  std::vector<bool> starts_;
  std::vector<bool> ends_;
  std::vector<uint64_t> places_;
};

// Keeps its compilers from module to module, as a worker does.
class CompileOracle {
 public:
  CompileOracle();
  ~CompileOracle();

  absl::Status Check(std::span<const uint8_t> module, const CompileConfig& config);

 private:
  struct PerTarget;

  // Compiles one function after the other with all checks on, and looks at each.
  absl::Status CompileChecked(runtime::ModuleCompiler& module, PerTarget& target,
                              codegen::CompiledModule& out);
  absl::Status CheckObject(const runtime::ModuleCompiler& module, PerTarget& target,
                           std::span<const codegen::FunctionCode> functions);

  std::vector<std::unique_ptr<PerTarget>> targets_;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_COMPILE_ORACLE_H_
