// Decodes and validates one function body in a single pass, and drives a sink while it does: see
// frontend-wasm/sink.h.
//
// One decoder object serves many functions one after the other; it keeps its memory, so that in the
// steady state a function costs no allocation. Several decoders may work on the functions of one
// Module at once.
#ifndef DAVIT_FRONTEND_WASM_FUNC_DECODER_H_
#define DAVIT_FRONTEND_WASM_FUNC_DECODER_H_

#include "absl/status/status.h"
#include "frontend-wasm/module.h"
#include "frontend-wasm/sink.h"

namespace davit::wasm {

template <FuncSink Sink>
class FuncDecoder : private FuncState {
 public:
  // `sink` must outlive the decoder.
  explicit FuncDecoder(Sink& sink) : sink_(sink) {}
  FuncDecoder(const FuncDecoder&) = delete;
  FuncDecoder& operator=(const FuncDecoder&) = delete;

  // Decodes the body of a defined function. After an error the sink's work on this function is
  // worthless. Precondition: !module.is_imported_function(function_index). Errors: InvalidArgument
  // if the body is not valid, Unimplemented if it uses a feature that is not enabled in
  // module.features; the message says function, offset, operator.
  absl::Status Decode(const Module& module, uint32_t function_index);

 private:
  Sink& sink_;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_FUNC_DECODER_H_
