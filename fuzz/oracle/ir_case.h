// One input of the target ir_differential, taken apart: what it and its reducer execute.
#ifndef DAVIT_FUZZ_ORACLE_IR_CASE_H_
#define DAVIT_FUZZ_ORACLE_IR_CASE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "fuzz/gen/choices.h"
#include "fuzz/oracle/ir_differential.h"
#include "ir/builder.h"
#include "ir/function.h"
#include "ir/interpreter.h"

namespace davit::codegen {

struct IrCase {
  std::vector<ir::Function> functions;
  // What is compiled are the functions made again by a builder with these options.
  bool rebuild = false;
  ir::Builder::Options rebuild_options;
  // Arguments of the calls of function 0.
  std::vector<std::vector<ir::ValueBits>> calls;
  uint64_t features = 0;
  // The text form is checked, too.
  bool text = false;
  // The other targets compile it, at the level that `choice` picks.
  bool others = false;
  uint32_t choice = 0;
};

IrCase GenerateIrCase(fuzz::Choices& choices, const Differential& differential);

// What is wrong; empty if nothing is.
std::string CheckIrCase(Differential& differential, const IrCase& c);

}  // namespace davit::codegen

#endif  // DAVIT_FUZZ_ORACLE_IR_CASE_H_
