#ifndef DAVIT_TESTS_ISA_X64_BUILDER_H_
#define DAVIT_TESTS_ISA_X64_BUILDER_H_

#include "isa/x64/inst.h"
#include "tests/isa/mach_builder.h"

namespace davit::isa::x64 {

using InstFields = isa::InstFields<Cond>;
using MachBuilder = BasicMachBuilder<Op, Cond>;
using InstFields = isa::InstFields<Cond>;

}  // namespace davit::isa::x64

#endif  // DAVIT_TESTS_ISA_X64_BUILDER_H_
