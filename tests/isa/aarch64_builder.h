#ifndef DAVIT_TESTS_ISA_AARCH64_BUILDER_H_
#define DAVIT_TESTS_ISA_AARCH64_BUILDER_H_

#include "isa/aarch64/inst.h"
#include "tests/isa/mach_builder.h"

namespace davit::isa::aarch64 {

using MachBuilder = BasicMachBuilder<Op, Cond>;
using InstFields = isa::InstFields<Cond>;

}  // namespace davit::isa::aarch64

#endif  // DAVIT_TESTS_ISA_AARCH64_BUILDER_H_
