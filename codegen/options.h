// Options of a compilation; the same for all functions of a module.
#ifndef DAVIT_CODEGEN_OPTIONS_H_
#define DAVIT_CODEGEN_OPTIONS_H_

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "isa/target.h"

namespace davit::codegen {

enum class OptLevel : uint8_t { kO0, kO1, kO2 };

struct Options {
  const isa::Target* target = nullptr;
  isa::TargetOptions target_options;
  OptLevel opt_level = OptLevel::kO2;
  // Verify the IR before and after each pass that changes it.
  bool verify_ir = false;
  // Prove every register allocation right (regalloc/checker.h). About doubles compile time.
  bool check_regalloc = false;
  // Measure the time of each pass; about 40 ns a pass and function.
  bool time_passes = false;
  // Name of a pass ("translate", "dce", "lower", "regalloc", "emit"): `dump` is called with the
  // function as it is after that pass. Calls come from several threads unless threads == 1.
  std::string_view dump_after;
  std::function<void(std::string_view text)> dump;
  // Worker threads; 0 is one for each core.
  unsigned threads = 0;
};

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_OPTIONS_H_
