// The README's example: compile a module, give it a host function, call what it exports.
#include <davit/runtime/engine.h>
#include <davit/runtime/instance.h>
#include <davit/runtime/linker.h>
#include <davit/runtime/module.h>
#include <davit/runtime/store.h>

#include <cstdint>
#include <cstdio>
#include <string>

// (module (import "env" "log" (func (param i32)))
//         (func (export "add") (param i32 i32) (result i32)
//           (call 0 (local.get 0)) (i32.add (local.get 0) (local.get 1))))
static constexpr uint8_t kWasm[] = {
    0x00, 0x61, 0x73, 0x6d, 1,    0, 0,    0, 1,    11,  2,    0x60, 1,    0x7f, 0,   0x60,
    2,    0x7f, 0x7f, 1,    0x7f, 2, 11,   1, 3,    'e', 'n',  'v',  3,    'l',  'o', 'g',
    0,    0,    3,    2,    1,    1, 7,    7, 1,    3,   'a',  'd',  'd',  0,    1,   10,
    13,   1,    11,   0,    0x20, 0, 0x10, 0, 0x20, 0,   0x20, 1,    0x6a, 0x0b};

static absl::Status Run() {
  using namespace davit::runtime;
  DAVIT_ASSIGN_OR_RETURN(auto engine, Engine::Create());
  DAVIT_ASSIGN_OR_RETURN(auto module, Module::Compile(engine, kWasm));
  Linker linker(engine);
  DAVIT_RETURN_IF_ERROR(linker.Define("env", "log", [](int32_t n) { std::printf("%d + ", n); }));
  Store store(engine);
  DAVIT_ASSIGN_OR_RETURN(Instance instance, linker.Instantiate(store, module));
  DAVIT_ASSIGN_OR_RETURN(auto add, instance.GetTypedFunc<int32_t(int32_t, int32_t)>("add"));
  DAVIT_ASSIGN_OR_RETURN(int32_t sum, add.Call(5, 7));
  std::printf("7 = %d\n", sum);
  return absl::OkStatus();
}

int main() {
  const absl::Status status = Run();
  if (!status.ok()) std::fprintf(stderr, "%s\n", std::string(status.message()).c_str());
  return status.ok() ? 0 : 1;
}
