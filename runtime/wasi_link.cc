#include "runtime/wasi_link.h"

#include <vector>

#include "runtime/trap.h"
#include "runtime/wasi/functions.h"
#include "support/status.h"

namespace davit::runtime {
namespace {

std::vector<wasm::ValType> TypesOf(std::string_view letters) {
  std::vector<wasm::ValType> types;
  for (char letter : letters) {
    types.push_back(letter == 'i' ? wasm::ValType::I32() : wasm::ValType::I64());
  }
  return types;
}

// Slots are what the handlers expect: one word for each argument, upper halves of i32 undefined.
absl::Status CallHandler(const wasi::Function& row, wasi::Context& context, Caller& caller,
                         uint64_t* slots) {
  DAVIT_ASSIGN_OR_RETURN(const Memory memory, caller.memory());
  const wasi::Result result = row.handler(context, {memory.data(), memory.size()}, slots);
  if (result.exited) return Trap::Exit(static_cast<int32_t>(result.exit_code));
  if (row.result != '\0') slots[0] = static_cast<uint64_t>(result.error);
  return absl::OkStatus();
}

}  // namespace

absl::Status DefineWasi(Linker& linker, wasi::Context& context) {
  for (const wasi::Function& row : wasi::kFunctions) {
    const std::string_view result = row.result == '\0' ? "" : "i";
    auto function = std::make_shared<const HostFunction>(
        TypesOf(row.params), TypesOf(result), [&row, &context](Caller& caller, uint64_t* slots) {
          return CallHandler(row, context, caller, slots);
        });
    DAVIT_RETURN_IF_ERROR(linker.Define(wasi::kModuleName, row.name, std::move(function)));
  }
  return absl::OkStatus();
}

}  // namespace davit::runtime
