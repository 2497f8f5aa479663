// Programs of generated IR made again through ir::Builder (fuzz/oracle/rebuild.h) and interpreted
// both ways: what the builder folds, simplifies and numbers must not change what a program does.
// Nothing is compiled, so this looks at several times as many programs as
// fuzz/oracle/ir_differential.h, which executes rebuilt ones as native code; rules go wrong in rare
// places.
#ifndef DAVIT_FUZZ_ORACLE_IR_REBUILD_H_
#define DAVIT_FUZZ_ORACLE_IR_REBUILD_H_

#include <string>

#include "fuzz/gen/choices.h"

namespace davit::codegen {

// What is wrong with the program that `choices` make; empty if nothing is.
std::string CheckRebuild(fuzz::Choices& choices);

}  // namespace davit::codegen

#endif  // DAVIT_FUZZ_ORACLE_IR_REBUILD_H_
