#include "frontend-wasm/translator.h"

#include <array>

#include "frontend-wasm/func_decoder.h"
#include "frontend-wasm/ssa_sink.h"
#include "support/status.h"

namespace davit::wasm {

using ir::Type;

void SsaSink::Begin(const TranslationEnv& env, uint32_t function_index,
                    const TranslateOptions& options, ir::Function* out) {
  env_ = &env;
  runtime_ = &env.runtime();
  function_index_ = function_index;
  status_ = absl::OkStatus();
  dead_ = false;
  next_loop_ = 0;
  num_br_tables_ = 0;
  only_edge_ = ir::Edge::None();
  context_param_ = Value();
  locals_.Clear();
  open_loops_.clear();
  pending_.clear();
  pending_values_.clear();
  alias_blocks_.clear();
  out->Clear();
  out->name = env.FunctionName(function_index);
  out->sig = env.sigs()[env.SigOfType(env.module().functions[function_index])];
  out->shared_sigs = &env.sigs();
  out->shared_funcs = &env.funcs();
  b_.Begin(out, {options.fold, options.number});
}

void SsaSink::BeginFunction(const FuncState& state, Control& control) {
  state_ = &state;
  if (!ResultsAreSupported(state.module().functions[function_index_])) return;
  OpenFrame(control, /*is_function=*/true);
  StartBlock(ir::Edge::None());
  if (!env_->context_is_pinned()) context_param_ = b_.AddParam(Type::kI64);
  for (const ValType type : state.type().params) locals_.AddLocal(b_.AddParam(IrType(type)));
  // The zeros that declared locals begin with dominate everything, so that any branch may pass them
  // on.
  std::array<Value, ir::kNumTypes> zeros;
  for (const LocalRun& run : state.local_runs()) {
    const Type type = IrType(run.type);
    Value& zero = zeros[static_cast<size_t>(type)];
    if (!zero.valid()) zero = type == Type::kV128 ? b_.Vconst({}) : b_.Const(type, 0);
    locals_.AddLocals(run.end, zero);
  }
  loop_locals_.Skim(state.module().Bytes(state.body()), state.num_locals());
  if (!loop_locals_.complete()) {
    Fail(absl::ResourceExhaustedError("the loops of the function assign too many locals"));
  }
}

void SsaSink::EndFunction() {
  if (!status_.ok()) return;
  if (!alias_blocks_.empty()) ReplaceAliases();
  SetLoopDepths();
}

void SsaSink::Fail(absl::Status status) {
  if (status_.ok()) status_ = std::move(status);
  dead_ = true;
}

struct Translator::Impl {
  SsaSink sink;
  FuncDecoder<SsaSink> decoder{sink};
};

Translator::Translator() : impl_(std::make_unique<Impl>()) {}
Translator::~Translator() = default;
Translator::Translator(Translator&&) noexcept = default;
Translator& Translator::operator=(Translator&&) noexcept = default;

absl::Status Translator::Translate(const TranslationEnv& env, uint32_t function_index,
                                   const TranslateOptions& options, ir::Function& out) {
  impl_->sink.Begin(env, function_index, options, &out);
  DAVIT_RETURN_IF_ERROR(impl_->decoder.Decode(env.module(), function_index));
  return impl_->sink.status();
}

}  // namespace davit::wasm
