#include "frontend-wasm/translation_env.h"

#include <string>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "frontend-wasm/compiled_features.h"
#include "support/status.h"

namespace davit::wasm {
namespace {

using ir::Type;

ir::Signature HelperSignature(Helper helper) {
  constexpr Type kCtx = Type::kI64, kInt = Type::kI32, kRef = Type::kRef;
  const auto sig = [](std::vector<Type> params, std::vector<Type> results) {
    return ir::Signature{std::move(params), std::move(results), ir::CallConv::kC};
  };
  switch (helper) {
    case Helper::kMemoryGrow:
      return sig({kCtx, kInt, kInt}, {kInt});
    case Helper::kMemoryFill:
      return sig({kCtx, kInt, kInt, kInt, kInt}, {kInt});
    case Helper::kMemoryCopy:
    case Helper::kMemoryInit:
    case Helper::kTableCopy:
    case Helper::kTableInit:
      return sig({kCtx, kInt, kInt, kInt, kInt, kInt}, {kInt});
    case Helper::kDataDrop:
    case Helper::kElemDrop:
      return sig({kCtx, kInt}, {});
    case Helper::kTableGrow:
      return sig({kCtx, kInt, kInt, kRef}, {kInt});
    case Helper::kTableFill:
      return sig({kCtx, kInt, kInt, kRef, kInt}, {kInt});
    case Helper::kRefFunc:
      return sig({kCtx, kInt}, {kRef});
    case Helper::kTrap:
      return sig({kCtx, kInt}, {});
    case Helper::kCount:
      break;
  }
  return {};
}

absl::Status CheckCovers(std::string_view what, size_t described, size_t needed) {
  if (described >= needed) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat("runtime description: it describes ", described,
                                                 " ", std::string(what), ", the module has ",
                                                 needed));
}

absl::Status CheckRuntime(const Module& module, const RuntimeDesc& runtime) {
  DAVIT_RETURN_IF_ERROR(CheckCovers("memories", runtime.memories.size(), module.memories.size()));
  DAVIT_RETURN_IF_ERROR(CheckCovers("tables", runtime.tables.size(), module.tables.size()));
  DAVIT_RETURN_IF_ERROR(CheckCovers("globals", runtime.globals.size(), module.globals.size()));
  DAVIT_RETURN_IF_ERROR(CheckCovers("imported functions", runtime.func_imports.size(),
                                    module.num_imported_functions));
  int pinned = 0;
  for (const MemoryDesc& memory : runtime.memories) {
    pinned += memory.base_is_pinned;
    if (memory.check == BoundsCheck::kGuard && runtime.trap == TrapStrategy::kCall) {
      return absl::InvalidArgumentError(
          "runtime description: guarded memory needs traps by fault, not by call");
    }
  }
  if (pinned > 1) {
    return absl::InvalidArgumentError("runtime description: more than one pinned memory base");
  }
  if (pinned == 1 && runtime.conv != ir::CallConv::kDavit) {
    return absl::InvalidArgumentError(
        "runtime description: a pinned memory base needs the convention kDavit");
  }
  return absl::OkStatus();
}

}  // namespace

ir::Type IrType(ValType type) {
  switch (type.kind()) {
    case ValType::Kind::kI32:
      return Type::kI32;
    case ValType::Kind::kI64:
      return Type::kI64;
    case ValType::Kind::kF32:
      return Type::kF32;
    case ValType::Kind::kF64:
      return Type::kF64;
    case ValType::Kind::kV128:
      return Type::kV128;
    case ValType::Kind::kRef:
      return Type::kRef;
    case ValType::Kind::kBottom:
      break;
  }
  return Type::kVoid;
}

TranslationEnv::TranslationEnv(const Module& module, const RuntimeDesc& runtime)
    : module_(&module), runtime_(&runtime) {
  const bool pinned = context_is_pinned();
  for (uint32_t i = 0; i < module.types.size(); ++i) {
    const FuncType type = module.types[i];
    ir::Signature sig;
    sig.conv = runtime.conv;
    sig.params.reserve(type.params.size() + !pinned);
    sig.results.reserve(type.results.size());
    if (!pinned) sig.params.push_back(Type::kI64);
    for (ValType param : type.params) sig.params.push_back(IrType(param));
    for (ValType result : type.results) sig.results.push_back(IrType(result));
    sigs_.Add(std::move(sig));
  }
  for (int i = 0; i < kNumHelpers; ++i) sigs_.Add(HelperSignature(static_cast<Helper>(i)));
  funcs_.vector().reserve(module.functions.size() + kNumHelpers);
  for (uint32_t i = 0; i < module.num_functions(); ++i) {
    funcs_.Add({{ir::kModuleFunctions, i}, SigOfType(module.functions[i])});
  }
  for (uint32_t i = 0; i < kNumHelpers; ++i) {
    funcs_.Add({{ir::kHelpers, i}, ir::SigRef(module.types.size() + i)});
  }
  names_ = AllFunctionNames(module);
}

absl::StatusOr<std::unique_ptr<const TranslationEnv>> TranslationEnv::Create(
    const Module& module, const RuntimeDesc& runtime) {
  DAVIT_RETURN_IF_ERROR(CheckCompiled(module));
  DAVIT_RETURN_IF_ERROR(CheckRuntime(module, runtime));
  return std::unique_ptr<const TranslationEnv>(new TranslationEnv(module, runtime));
}

}  // namespace davit::wasm
