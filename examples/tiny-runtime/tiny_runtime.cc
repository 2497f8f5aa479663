#include "tiny_runtime.h"

#include <absl/strings/str_cat.h>
#include <davit/codegen/parallel.h>
#include <davit/frontend-wasm/decoder.h>
#include <davit/frontend-wasm/runtime_desc.h>
#include <davit/frontend-wasm/translation_env.h>
#include <davit/frontend-wasm/translator.h>
#include <davit/support/status.h>

#include <cstddef>
#include <cstring>

namespace tiny {
namespace {

namespace wasm = davit::wasm;

constexpr uint64_t kPage = 65536;
constexpr uint64_t kMaxMemoryBytes = 16 << 20;

// The language of 2017 and what grew around it without helpers and in one memory: this runtime has
// nothing for bulk memory, references and vectors.
wasm::Features SupportedFeatures() {
  return wasm::Features()
      .With(wasm::Feature::kMutableGlobals)
      .With(wasm::Feature::kSignExtension)
      .With(wasm::Feature::kSaturatingFloat)
      .With(wasm::Feature::kMultiValue)
      .With(wasm::Feature::kExtendedConst);
}

int32_t MemoryGrow(Context* context, uint32_t, uint32_t delta) {
  const uint64_t old_pages = context->memory_bytes / kPage;
  const uint64_t new_bytes = (old_pages + delta) * kPage;
  if (new_bytes > context->max_memory_bytes) return -1;
  // The block has its full size from the start; only the bound moves.
  context->memory_bytes = new_bytes;
  return static_cast<int32_t>(old_pages);
}

[[noreturn]] void Trap(Context* context, uint32_t code) {
  context->trap = static_cast<davit::ir::TrapCode>(code);
  std::longjmp(*context->trap_exit, 1);
}

std::vector<const void*> Helpers() {
  std::vector<const void*> helpers(wasm::kNumHelpers);
  helpers[static_cast<int>(wasm::Helper::kMemoryGrow)] = reinterpret_cast<const void*>(&MemoryGrow);
  helpers[static_cast<int>(wasm::Helper::kTrap)] = reinterpret_cast<const void*>(&Trap);
  return helpers;
}

// The whole knowledge that the compiler has of this runtime.
wasm::RuntimeDesc Describe(const wasm::Module& module) {
  wasm::RuntimeDesc desc;
  desc.conv = davit::ir::CallConv::kC;
  desc.trap = wasm::TrapStrategy::kCall;
  if (!module.memories.empty()) {
    wasm::MemoryDesc memory;
    memory.base.offset = offsetof(Context, memory);
    memory.size.offset = offsetof(Context, memory_bytes);
    memory.base_is_constant = true;
    memory.check = wasm::BoundsCheck::kExplicit;
    desc.memories.push_back(memory);
  }
  if (!module.tables.empty()) {
    desc.tables.push_back({{offsetof(Context, table)}, {offsetof(Context, table_size)}});
  }
  for (size_t i = 0; i < module.globals.size(); ++i) {
    desc.globals.push_back({{static_cast<int32_t>(offsetof(Context, globals) + 16 * i)}});
  }
  for (uint32_t i = 0; i < module.num_imported_functions; ++i) {
    const auto field = static_cast<int32_t>(offsetof(Context, imports) + 8 * i);
    desc.func_imports.push_back({{field, true, offsetof(FuncObject, code)},
                                 {field, true, offsetof(FuncObject, context)},
                                 {field}});
  }
  desc.func_object = {offsetof(FuncObject, code), offsetof(FuncObject, context),
                      offsetof(FuncObject, type_id)};
  desc.type_ids = {offsetof(Context, type_ids), true, 0};
  return desc;
}

}  // namespace

absl::Status Runtime::CheckSupported(std::span<const HostFunction> host) const {
  if (module_.num_imported_functions != module_.imports.size()) {
    return absl::UnimplementedError("this runtime imports functions only");
  }
  if (module_.imports.size() != host.size() || host.size() > std::size(context_.imports)) {
    return absl::InvalidArgumentError(
        absl::StrCat("the module imports ", module_.imports.size(), " functions"));
  }
  if (module_.globals.size() > std::size(context_.globals)) {
    return absl::UnimplementedError("this runtime has room for 32 globals");
  }
  if (module_.start) return absl::UnimplementedError("this runtime has no start functions");
  return absl::OkStatus();
}

absl::Status Runtime::CompileFunctions() {
  const wasm::RuntimeDesc desc = Describe(module_);
  DAVIT_ASSIGN_OR_RETURN(const auto env, wasm::TranslationEnv::Create(module_, desc));
  davit::codegen::Options options;
  options.target = &davit::isa::HostTarget();
  options.target_options.features = options.target->host_features();
  DAVIT_RETURN_IF_ERROR(options.target->check_host(options.target_options.features));

  std::vector<wasm::Translator> translators(davit::codegen::NumWorkers(options));
  std::vector<uint32_t> sizes;
  for (const wasm::ByteRange& body : module_.bodies) sizes.push_back(body.size);
  DAVIT_ASSIGN_OR_RETURN(const davit::codegen::CompiledModule compiled,
                         davit::codegen::CompileModule(
                             sizes,
                             [&](unsigned worker, uint32_t index, davit::ir::Function& out) {
                               return translators[worker].Translate(
                                   *env, module_.num_imported_functions + index, {}, out);
                             },
                             options));
  DAVIT_ASSIGN_OR_RETURN(code_, davit::codegen::CodeMemory::Create(
                                    compiled.functions, module_.num_imported_functions, Helpers()));
  return absl::OkStatus();
}

absl::StatusOr<uint64_t> Runtime::Evaluate(const wasm::ConstExpr& expr) const {
  const wasm::ConstOp& op = module_.const_ops[expr.begin];
  switch (op.kind) {
    case wasm::ConstOp::Kind::kI32Const:
    case wasm::ConstOp::Kind::kI64Const:
    case wasm::ConstOp::Kind::kF32Const:
    case wasm::ConstOp::Kind::kF64Const:
      if (expr.size == 1) return op.bits;
      [[fallthrough]];
    default:
      return absl::UnimplementedError("this runtime has plain constant expressions only");
  }
}

absl::Status Runtime::Initialise(std::span<const HostFunction> host) {
  for (uint32_t i = 0; i < module_.types.size(); ++i) type_ids_.push_back(i);
  context_.type_ids = type_ids_.data();
  functions_.resize(module_.num_functions());
  for (uint32_t i = 0; i < module_.num_functions(); ++i) {
    const void* code = module_.is_imported_function(i)
                           ? reinterpret_cast<const void*>(host[i])
                           : code_->Entry(i - module_.num_imported_functions);
    functions_[i] = {code, &context_, module_.functions[i]};
    if (module_.is_imported_function(i)) context_.imports[i] = &functions_[i];
  }
  for (uint32_t i = 0; i < module_.globals.size(); ++i) {
    DAVIT_ASSIGN_OR_RETURN(context_.globals[i][0], Evaluate(module_.globals[i].init));
  }
  if (!module_.memories.empty()) {
    memory_.resize(kMaxMemoryBytes);
    context_.memory = memory_.data();
    context_.memory_bytes = module_.memories[0].limits.min * kPage;
    context_.max_memory_bytes =
        std::min(kMaxMemoryBytes, module_.memories[0].limits.max.value_or(65536) * kPage);
    if (context_.memory_bytes > context_.max_memory_bytes) {
      return absl::ResourceExhaustedError("this runtime has 16 MiB of memory");
    }
  }
  for (const wasm::DataSegment& segment : module_.data) {
    DAVIT_ASSIGN_OR_RETURN(const uint64_t offset, Evaluate(segment.offset));
    const auto bytes = module_.Bytes(segment.bytes);
    if (offset + bytes.size() > context_.memory_bytes) {
      return absl::OutOfRangeError("a data segment does not fit into the memory");
    }
    if (!bytes.empty()) std::memcpy(context_.memory + offset, bytes.data(), bytes.size());
  }
  if (!module_.tables.empty()) table_.resize(module_.tables[0].limits.min);
  for (const wasm::ElementSegment& segment : module_.elements) {
    DAVIT_ASSIGN_OR_RETURN(const uint64_t offset, Evaluate(segment.offset));
    if (segment.has_exprs || offset + segment.num_items > table_.size()) {
      return absl::OutOfRangeError("an element segment does not fit into the table");
    }
    for (uint32_t i = 0; i < segment.num_items; ++i) {
      table_[offset + i] = &functions_[module_.element_funcs[segment.items_begin + i]];
    }
  }
  context_.table = table_.data();
  context_.table_size = static_cast<uint32_t>(table_.size());
  return absl::OkStatus();
}

absl::StatusOr<std::unique_ptr<Runtime>> Runtime::Create(std::span<const uint8_t> wasm,
                                                         std::span<const HostFunction> host) {
  std::unique_ptr<Runtime> runtime(new Runtime());
  DAVIT_ASSIGN_OR_RETURN(runtime->module_, wasm::DecodeModule(wasm, SupportedFeatures()));
  DAVIT_RETURN_IF_ERROR(runtime->CheckSupported(host));
  DAVIT_RETURN_IF_ERROR(runtime->CompileFunctions());
  DAVIT_RETURN_IF_ERROR(runtime->Initialise(host));
  return runtime;
}

absl::StatusOr<std::optional<int32_t>> Runtime::Call(std::string_view name, int32_t a, int32_t b) {
  const wasm::Export* item = module_.FindExport(name);
  if (item == nullptr || item->kind != wasm::ExternKind::kFunc ||
      module_.is_imported_function(item->index)) {
    return absl::NotFoundError(absl::StrCat("no exported function of this name"));
  }
  const wasm::ValType i32 = wasm::ValType::I32();
  const wasm::ValType params[] = {i32, i32};
  const wasm::FuncType type = module_.function_type(item->index);
  if (!wasm::SameTypes(type.params, params) || !wasm::SameTypes(type.results, {&i32, 1})) {
    return absl::InvalidArgumentError(
        absl::StrCat("the function has type ", type.ToString(), ", not [i32 i32] -> [i32]"));
  }
  using Entry = int32_t (*)(Context*, int32_t, int32_t);
  const auto entry =
      reinterpret_cast<Entry>(reinterpret_cast<uintptr_t>(functions_[item->index].code));
  std::jmp_buf exit;
  std::jmp_buf* const outer = context_.trap_exit;
  context_.trap_exit = &exit;
  std::optional<int32_t> result;
  if (setjmp(exit) == 0) result = entry(&context_, a, b);
  context_.trap_exit = outer;
  return result;
}

}  // namespace tiny
