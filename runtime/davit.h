// Everything that an embedder of the runtime needs.
//
// Hello, world:
//
//   #include "runtime/davit.h"
//   using namespace davit::runtime;
//
//   absl::Status RunHello(std::span<const uint8_t> bytes) {
//     DAVIT_ASSIGN_OR_RETURN(std::shared_ptr<Engine> engine, Engine::Create());
//     DAVIT_ASSIGN_OR_RETURN(std::shared_ptr<const Module> module, Module::Compile(engine, bytes));
//     Linker linker(engine);
//     DAVIT_RETURN_IF_ERROR(linker.Define(
//         "env", "print", [](Caller& caller, uint32_t ptr, uint32_t length) -> absl::Status {
//           DAVIT_ASSIGN_OR_RETURN(const Memory memory, caller.memory());
//           DAVIT_ASSIGN_OR_RETURN(const std::span<uint8_t> text, memory.Span(ptr, length));
//           std::fwrite(text.data(), 1, text.size(), stdout);
//           return absl::OkStatus();
//         }));
//     Store store(engine);
//     DAVIT_ASSIGN_OR_RETURN(const Instance instance, linker.Instantiate(store, module));
//     DAVIT_ASSIGN_OR_RETURN(const auto hello, instance.GetTypedFunc<void()>("hello"));
//     return hello.Call();
//   }
#ifndef DAVIT_RUNTIME_DAVIT_H_
#define DAVIT_RUNTIME_DAVIT_H_

#include "runtime/caller.h"
#include "runtime/engine.h"
#include "runtime/func.h"
#include "runtime/host_function.h"
#include "runtime/instance.h"
#include "runtime/linker.h"
#include "runtime/module.h"
#include "runtime/store.h"
#include "runtime/trap.h"
#include "runtime/value.h"
#include "runtime/wasi_link.h"
#include "support/status.h"

#endif  // DAVIT_RUNTIME_DAVIT_H_
