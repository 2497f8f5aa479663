// Modules from text, and an engine to run them, for tests.
#ifndef DAVIT_TESTS_RUNTIME_WAT_H_
#define DAVIT_TESTS_RUNTIME_WAT_H_

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/engine.h"
#include "runtime/linker.h"
#include "runtime/module.h"

namespace davit::runtime {

// Names included. Fails the test if the text is wrong.
std::vector<uint8_t> BytesFromWat(std::string_view wat);

// Shared by all tests of a strategy.
std::shared_ptr<Engine> TestEngine(MemoryStrategy strategy = MemoryStrategy::kGuard);

std::shared_ptr<const Module> ModuleFromWat(std::string_view wat,
                                            const std::shared_ptr<Engine>& engine = TestEngine());

// The export of a module that has no imports or only those of `linker`.
Instance InstanceFromWat(Store& store, std::string_view wat, const Linker* linker = nullptr);

}  // namespace davit::runtime

#endif  // DAVIT_TESTS_RUNTIME_WAT_H_
