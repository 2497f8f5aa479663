// The functions of WASI preview 1 as definitions of a Linker.
//
//   absl::StatusOr<std::unique_ptr<wasi::Context>> wasi = wasi::Context::Create({.args =
//   {"program"}}); absl::Status status = DefineWasi(linker, **wasi);
#ifndef DAVIT_RUNTIME_WASI_LINK_H_
#define DAVIT_RUNTIME_WASI_LINK_H_

#include "absl/status/status.h"
#include "runtime/linker.h"
#include "runtime/wasi/context.h"

namespace davit::runtime {

// Defines all rows of wasi::kFunctions in module "wasi_snapshot_preview1". They work on the memory
// that the calling instance exports as "memory"; without one the call is an error. proc_exit ends
// the call from the host with Trap::Exit. `context` must outlive every call. Errors: AlreadyExists.
absl::Status DefineWasi(Linker& linker, wasi::Context& context);

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_WASI_LINK_H_
