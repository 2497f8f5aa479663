#include "runtime/module.h"

#include <string_view>
#include <utility>

#include "codegen/parallel.h"
#include "frontend-wasm/decoder.h"
#include "runtime/code_registry.h"
#include "runtime/helpers.h"
#include "runtime/module_compiler.h"
#include "support/status.h"

namespace davit::runtime {

absl::StatusOr<std::shared_ptr<const Module>> Module::Compile(std::shared_ptr<Engine> engine,
                                                              std::span<const uint8_t> bytes) {
  const auto copy = std::make_shared<const std::vector<uint8_t>>(bytes.begin(), bytes.end());
  const EngineOptions& options = engine->options();
  DAVIT_ASSIGN_OR_RETURN(wasm::Module wasm,
                         wasm::DecodeModule(*copy, options.features, options.limits, copy));
  std::shared_ptr<Module> module(new Module(std::move(engine), std::move(wasm)));
  DAVIT_RETURN_IF_ERROR(module->CompileFunctions());
  DAVIT_RETURN_IF_ERROR(module->InternTypes());
  return module;
}

Module::Module(std::shared_ptr<Engine> engine, wasm::Module wasm)
    : engine_(std::move(engine)), wasm_(std::move(wasm)) {}

absl::Status Module::InternTypes() {
  canonical_types_ = engine_->signatures().Intern(wasm_.types);
  types_.reserve(wasm_.types.size());
  for (uint32_t i = 0; i < wasm_.types.size(); ++i) {
    if (canonical_types_[i].index() > wasm::kMaxTypeIndex) {
      return absl::ResourceExhaustedError("the engine has no room for more types");
    }
    std::vector<wasm::ValType> params, results;
    for (wasm::ValType type : wasm_.types[i].params) params.push_back(Canonical(type));
    for (wasm::ValType type : wasm_.types[i].results) results.push_back(Canonical(type));
    types_.push_back(engine_->signatures().Find(canonical_types_[i], {params, results}));
    type_ids_.push_back(types_.back()->id);
  }
  return absl::OkStatus();
}

Module::~Module() {
  if (interpreted_ != nullptr && interpreted_->begin() != interpreted_->end()) {
    UnregisterCode(interpreted_->begin());
  }
  if (code_size() != 0) UnregisterCode(reinterpret_cast<uintptr_t>(code_->base()));
}

absl::Status Module::CompileFunctions() {
  DAVIT_ASSIGN_OR_RETURN(auto compiler,
                         ModuleCompiler::Create(wasm_, engine_->options().memory_strategy,
                                                engine_->codegen_options()));
  layout_ = compiler->layout();
  if (engine_->options().interpret) {
    DAVIT_ASSIGN_OR_RETURN(interpreted_, InterpretedCode::Create(std::move(compiler)));
    if (interpreted_->begin() != interpreted_->end()) {
      RegisterCode({interpreted_->begin(), interpreted_->end(), nullptr, this});
    }
    return absl::OkStatus();
  }
  DAVIT_ASSIGN_OR_RETURN(const codegen::CompiledModule compiled, compiler->CompileAll());
  DAVIT_ASSIGN_OR_RETURN(
      code_, codegen::CodeMemory::Create(compiled.functions, wasm_.num_imported_functions,
                                         HelperAddresses()));
  if (code_->size() != 0) {
    const uintptr_t begin = reinterpret_cast<uintptr_t>(code_->base());
    RegisterCode({begin, begin + code_->size(), code_.get(), this});
  }
  return absl::OkStatus();
}

uint64_t Module::Entry(uint32_t index) const {
  if (interpreted_ != nullptr) return reinterpret_cast<uint64_t>(&interpreted_->function(index));
  return reinterpret_cast<uint64_t>(code_->Entry(index));
}

std::optional<Frame> Module::FrameAt(uintptr_t pc, bool is_return_address) const {
  if (code_ == nullptr) return std::nullopt;
  const void* const address = reinterpret_cast<const void*>(pc);
  // A call may be the last instruction of a function, so its return address may lie in the next
  // one.
  const void* const inside = reinterpret_cast<const void*>(pc - (is_return_address ? 1 : 0));
  const std::optional<uint32_t> function = code_->FindFunction(inside);
  if (!function) return std::nullopt;
  Frame frame;
  frame.function_index = wasm_.num_imported_functions + *function;
  frame.module_name = std::string(wasm::ModuleName(wasm_));
  frame.function_name = std::string(wasm::FunctionName(wasm_, frame.function_index));
  // The check of the stack pointer belongs to the function as a whole.
  frame.byte_offset = wasm_.function_body(frame.function_index).offset;
  if (is_return_address) {
    if (const auto call = code_->FindCall(address); call && *call != 0) frame.byte_offset = *call;
  } else if (const isa::TrapSite* site = code_->FindTrap(address);
             site != nullptr && site->code != ir::TrapCode::kStackOverflow &&
             site->source_offset != 0) {
    frame.byte_offset = site->source_offset;
  }
  return frame;
}

}  // namespace davit::runtime
