// From a decoded module to compiled functions: the front end and the back end put together for
// Davit's own runtime.
#ifndef DAVIT_RUNTIME_MODULE_COMPILER_H_
#define DAVIT_RUNTIME_MODULE_COMPILER_H_

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "codegen/options.h"
#include "codegen/parallel.h"
#include "frontend-wasm/module.h"
#include "frontend-wasm/runtime_desc.h"
#include "frontend-wasm/translation_env.h"
#include "frontend-wasm/translator.h"
#include "ir/function.h"
#include "runtime/instance_layout.h"

namespace davit::runtime {

// Everything that compiling the functions of one module shares. Immutable but for the translators,
// of which each worker has its own.
class ModuleCompiler {
 public:
  // `module` must outlive this; `options` are copied, with the offsets of this runtime filled in.
  // Errors: ResourceExhausted where the instance of such a module would be too large.
  static absl::StatusOr<std::unique_ptr<ModuleCompiler>> Create(const wasm::Module& module,
                                                                MemoryStrategy strategy,
                                                                const codegen::Options& options);

  // Validates and translates the defined function number `index` (imports not counted).
  absl::Status MakeIr(unsigned worker, uint32_t index, ir::Function& out);

  // Compiles all functions. `done` counts finished ones.
  absl::StatusOr<codegen::CompiledModule> CompileAll(std::atomic<uint32_t>* done = nullptr);

  const codegen::Options& options() const { return options_; }
  const InstanceLayout& layout() const { return layout_; }
  const wasm::Module& module() const { return module_; }
  const wasm::TranslationEnv& env() const { return *env_; }

 private:
  ModuleCompiler(const wasm::Module& module, const InstanceLayout& layout, MemoryStrategy strategy,
                 const codegen::Options& options);

  const wasm::Module& module_;
  InstanceLayout layout_;
  wasm::RuntimeDesc desc_;
  codegen::Options options_;
  wasm::TranslateOptions translate_options_;
  std::unique_ptr<const wasm::TranslationEnv> env_;
  std::vector<wasm::Translator> translators_;
};

// The symbol of a helper as objects name it: "davit_memory_grow".
std::string HelperSymbolName(wasm::Helper helper);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_MODULE_COMPILER_H_
