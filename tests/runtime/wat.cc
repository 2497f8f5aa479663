#include "tests/runtime/wat.h"

#include <utility>

#include "frontend-wasm/text/parser.h"
#include "gtest/gtest.h"

namespace davit::runtime {

std::vector<uint8_t> BytesFromWat(std::string_view wat) {
  auto bytes = wasm::ParseWat(wat);
  EXPECT_TRUE(bytes.ok()) << bytes.status().message();
  return bytes.ok() ? *std::move(bytes) : std::vector<uint8_t>();
}

std::shared_ptr<Engine> TestEngine(MemoryStrategy strategy) {
  const auto make = [](MemoryStrategy s) {
    EngineOptions options;
    options.memory_strategy = s;
    options.compile_threads = 1;
    options.verify_ir = true;
    options.check_regalloc = true;
    absl::StatusOr<std::shared_ptr<Engine>> engine = Engine::Create(options);
    EXPECT_TRUE(engine.ok()) << engine.status();
    return *engine;
  };
  static const auto& guarded = *new std::shared_ptr<Engine>(make(MemoryStrategy::kGuard));
  static const auto& checked = *new std::shared_ptr<Engine>(make(MemoryStrategy::kExplicit));
  return strategy == MemoryStrategy::kGuard ? guarded : checked;
}

std::shared_ptr<const Module> ModuleFromWat(std::string_view wat,
                                            const std::shared_ptr<Engine>& engine) {
  auto module = Module::Compile(engine, BytesFromWat(wat));
  EXPECT_TRUE(module.ok()) << module.status() << "\n" << wat;
  return *module;
}

Instance InstanceFromWat(Store& store, std::string_view wat, const Linker* linker) {
  const std::shared_ptr<Engine> engine = TestEngine(store.engine().options().memory_strategy);
  const Linker none(engine);
  auto instance =
      (linker == nullptr ? none : *linker).Instantiate(store, ModuleFromWat(wat, engine));
  EXPECT_TRUE(instance.ok()) << instance.status();
  return *instance;
}

}  // namespace davit::runtime
