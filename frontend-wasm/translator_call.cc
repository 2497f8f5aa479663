// SsaSink: calls, function references and traps.
#include <algorithm>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "frontend-wasm/ssa_sink.h"

namespace davit::wasm {

using ir::IntCond;
using ir::MemFlags;
using ir::TrapCode;
using ir::Type;

namespace {
constexpr MemFlags kInstanceField = MemFlags().WithRegion(MemFlags::kInstance);
// The platform's C convention returns no more in registers.
constexpr size_t kMaxCResults = 2;
}  // namespace

void SsaSink::TrapNow(TrapCode code) {
  ir::Function& function = b_.function();
  function.blocks[b_.current_block()].cold = true;
  if (runtime_->trap == TrapStrategy::kCall) {
    CallHelper(Helper::kTrap, Type::kVoid, {Int(static_cast<uint32_t>(code))});
    code = TrapCode::kUnreachable;
  }
  b_.Trap(code);
  dead_ = true;
}

void SsaSink::TrapIf(ir::Condition condition, TrapCode code) {
  if (runtime_->trap == TrapStrategy::kFault) {
    if (condition.inverted) {
      b_.Trapz(condition.value, code);
    } else {
      b_.Trapnz(condition.value, code);
    }
    return;
  }
  condition = b_.Simplify(condition);
  bool traps;
  if (IsConstant(condition, &traps) && !traps) return;
  const ir::Edge trap_edge = b_.NewEdge(), next_edge = b_.NewEdge();
  EmitBrif(condition, trap_edge, next_edge);
  const uint32_t scope = b_.next_inst();
  const ir::EffectState effects = b_.effects();
  StartBlock(trap_edge);
  TrapNow(code);
  dead_ = false;
  b_.LeaveScope(scope);
  b_.set_effects(effects);
  StartBlock(next_edge);
}

ir::Value SsaSink::CallHelper(Helper helper, Type result, std::initializer_list<Value> args) {
  At();
  values_.assign(1, Context());
  values_.insert(values_.end(), args.begin(), args.end());
  return b_.Call(env_->HelperFunction(helper), result, values_);
}

void SsaSink::CallTrappingHelper(Helper helper, TrapCode code, std::initializer_list<Value> args) {
  TrapIf({CallHelper(helper, Type::kI32, args), false}, code);
}

bool SsaSink::ResultsAreSupported(uint32_t type_index) {
  const ir::Signature& sig = env_->sigs()[env_->SigOfType(type_index)];
  if (sig.conv != ir::CallConv::kC || sig.results.size() <= kMaxCResults) return true;
  Fail(absl::UnimplementedError(absl::StrCat("function ", function_index_, " at offset ",
                                             state_->offset(), ": ", sig.results.size(),
                                             " results in the C calling convention")));
  return false;
}

void SsaSink::TakeResults(Value call, uint32_t type_index, std::span<Value> results) {
  const ir::Signature& sig = env_->sigs()[env_->SigOfType(type_index)];
  for (uint32_t i = 0; i < results.size(); ++i) {
    results[i] = i == 0 ? call : b_.Proj(call, i, sig.results[i]);
  }
}

void SsaSink::CallPointer(uint32_t type_index, Value code, Value context,
                          std::span<const Value> args, std::span<Value> results) {
  const ir::SigRef sig = env_->SigOfType(type_index);
  values_.clear();
  values_.push_back(code);
  values_.push_back(context);
  values_.insert(values_.end(), args.begin(), args.end());
  const uint8_t aux = env_->context_is_pinned() ? ir::kSwitchContext : 0;
  const Value call = b_.CallIndirect(sig, FirstResult(env_->sigs()[sig]), aux, values_);
  TakeResults(call, type_index, results);
}

void SsaSink::Call(uint32_t function, std::span<const Value> args, std::span<Value> results) {
  if (dead_) return;
  At();
  const Module& module = state_->module();
  const uint32_t type_index = module.functions[function];
  if (!ResultsAreSupported(type_index)) return;
  if (module.is_imported_function(function)) {
    // An import is bound for as long as the instance lives.
    const FuncImportDesc& import = runtime_->func_imports[function];
    const Value code = LoadField(import.code, Type::kI64, kInstanceField.WithReadonly());
    const Value context = LoadField(import.context, Type::kI64, kInstanceField.WithReadonly());
    CallPointer(type_index, code, context, args, results);
    return;
  }
  values_.clear();
  if (!env_->context_is_pinned()) values_.push_back(Context());
  values_.insert(values_.end(), args.begin(), args.end());
  const ir::Signature& sig = env_->sigs()[env_->SigOfType(type_index)];
  const Value call = b_.Call(env_->Function(function), FirstResult(sig), values_);
  TakeResults(call, type_index, results);
}

void SsaSink::CheckTypeId(Value function_object, uint32_t type_index) {
  const Value actual =
      LoadAt(function_object, runtime_->func_object.type_id_offset, Type::kI32, kInstanceField);
  const Value expected = LoadField(runtime_->type_ids, Type::kI32, kInstanceField.WithReadonly(),
                                   uint64_t{4} * type_index);
  TrapIf({b_.Icmp(IntCond::kNe, actual, expected), false}, TrapCode::kBadSignature);
}

void SsaSink::CallIndirect(uint32_t type, uint32_t table, Value index, std::span<const Value> args,
                           std::span<Value> results) {
  if (dead_) return;
  At();
  if (!ResultsAreSupported(type)) return;
  const Value reference =
      LoadAt(TableElement(table, index), 0, Type::kRef, MemFlags().WithRegion(MemFlags::kTables));
  const Value object = b_.Bitcast(Type::kI64, reference);
  const Value is_null = b_.Icmp(IntCond::kEq, object, b_.Iconst(Type::kI64, 0));
  TrapIf({is_null, false}, TrapCode::kIndirectCallToNull);
  CheckTypeId(object, type);
  CallObject(type, object, args, results);
}

void SsaSink::CallObject(uint32_t type_index, Value object, std::span<const Value> args,
                         std::span<Value> results) {
  const FuncObjectDesc& desc = runtime_->func_object;
  const Value code = LoadAt(object, desc.code_offset, Type::kI64, kInstanceField);
  const Value context = LoadAt(object, desc.context_offset, Type::kI64, kInstanceField);
  CallPointer(type_index, code, context, args, results);
}

// The static type of the reference says what the function's type is.
void SsaSink::CallRef(uint32_t type, Value function, std::span<const Value> args,
                      std::span<Value> results) {
  if (dead_) return;
  At();
  if (!ResultsAreSupported(type)) return;
  CallObject(type, b_.Bitcast(Type::kI64, RefAsNonNull(function)), args, results);
}

ir::Value SsaSink::RefAsNonNull(Value ref) {
  if (dead_) return Value();
  At();
  TrapIf({b_.Icmp(IntCond::kEq, ref, b_.Iconst(Type::kRef, 0)), false}, TrapCode::kNullReference);
  return ref;
}

ir::Value SsaSink::RefNull(ValType) {
  if (dead_) return Value();
  return b_.Iconst(Type::kRef, 0);
}

ir::Value SsaSink::RefIsNull(Value ref) {
  if (dead_) return Value();
  At();
  return b_.Icmp(IntCond::kEq, ref, b_.Iconst(Type::kRef, 0));
}

ir::Value SsaSink::RefFunc(uint32_t function) {
  if (dead_) return Value();
  At();
  const Module& module = state_->module();
  if (module.is_imported_function(function)) {
    return LoadField(runtime_->func_imports[function].object, Type::kRef,
                     kInstanceField.WithReadonly());
  }
  if (!runtime_->func_objects_in_context) {
    return CallHelper(Helper::kRefFunc, Type::kRef, {Int(function)});
  }
  const uint64_t number = function - module.num_imported_functions;
  const Address object = Field(runtime_->func_objects, number * runtime_->func_object_size);
  const Value address =
      b_.Iadd(object.base, b_.Iconst(Type::kI64, static_cast<uint64_t>(int64_t{object.offset})));
  return b_.Bitcast(Type::kRef, address);
}

}  // namespace davit::wasm
