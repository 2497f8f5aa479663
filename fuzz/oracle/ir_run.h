// What a program of IR does when it is executed, and the execution by the interpreter.
#ifndef DAVIT_FUZZ_ORACLE_IR_RUN_H_
#define DAVIT_FUZZ_ORACLE_IR_RUN_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ir/function.h"
#include "ir/interpreter.h"

namespace davit::codegen {

struct IrRun {
  std::optional<ir::TrapCode> trap;
  std::vector<ir::ValueBits> results;
  // What went wrong beside the program.
  std::string error;
  friend bool operator==(const IrRun&, const IrRun&) = default;
};

std::string Describe(const IrRun& run);

// Of function 0, in the world of fuzz/gen/ir_gen.h: `memory` is at `address`, which is also pinned
// 0.
IrRun Interpret(const std::vector<ir::Function>& functions, const std::vector<ir::ValueBits>& args,
                uint64_t address, std::vector<uint8_t>& memory);

// The content of memory before a program: a pattern behind 8 bytes of zeros.
std::vector<uint8_t> InitialMemory(size_t size);

}  // namespace davit::codegen

#endif  // DAVIT_FUZZ_ORACLE_IR_RUN_H_
