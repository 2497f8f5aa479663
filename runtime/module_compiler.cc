#include "runtime/module_compiler.h"

#include "support/status.h"
#include "support/strings.h"

namespace davit::runtime {

ModuleCompiler::ModuleCompiler(const wasm::Module& module, const InstanceLayout& layout,
                               MemoryStrategy strategy, const codegen::Options& options)
    : module_(module),
      layout_(layout),
      desc_(layout.Describe(module, strategy)),
      options_(options),
      translators_(codegen::NumWorkers(options)) {
  options_.target_options = ContextTargetOptions(options.target_options.features);
  const bool optimise = options.opt_level != codegen::OptLevel::kO0;
  translate_options_.fold = optimise;
  translate_options_.number = optimise;
}

absl::StatusOr<std::unique_ptr<ModuleCompiler>> ModuleCompiler::Create(
    const wasm::Module& module, MemoryStrategy strategy, const codegen::Options& options) {
  DAVIT_ASSIGN_OR_RETURN(const InstanceLayout layout, InstanceLayout::Compute(module));
  std::unique_ptr<ModuleCompiler> compiler(new ModuleCompiler(module, layout, strategy, options));
  DAVIT_ASSIGN_OR_RETURN(compiler->env_, wasm::TranslationEnv::Create(module, compiler->desc_));
  return compiler;
}

absl::Status ModuleCompiler::MakeIr(unsigned worker, uint32_t index, ir::Function& out) {
  // A translator has room for as many operands as its largest function has bytes. After a function
  // that is larger than nearly all, it is given back.
  constexpr uint32_t kHugeBody = 256 << 10;
  wasm::Translator& translator = translators_[worker];
  const absl::Status status =
      translator.Translate(*env_, module_.num_imported_functions + index, translate_options_, out);
  if (module_.bodies[index].size > kHugeBody) translator = wasm::Translator();
  return status;
}

absl::StatusOr<codegen::CompiledModule> ModuleCompiler::CompileAll(std::atomic<uint32_t>* done) {
  std::vector<uint32_t> sizes;
  sizes.reserve(module_.bodies.size());
  for (const wasm::ByteRange& body : module_.bodies) sizes.push_back(body.size);
  return codegen::CompileModule(
      sizes,
      [this](unsigned worker, uint32_t index, ir::Function& out) {
        return MakeIr(worker, index, out);
      },
      options_, done);
}

std::string HelperSymbolName(wasm::Helper helper) {
  static constexpr std::string_view kNames[wasm::kNumHelpers] = {
      "memory_grow", "memory_fill", "memory_copy", "memory_init", "data_drop", "table_grow",
      "table_fill",  "table_copy",  "table_init",  "elem_drop",   "ref_func",  "trap"};
  const std::string_view name = kNames[static_cast<int>(helper)];
  return StrCat("davit_", name);
}

}  // namespace davit::runtime
