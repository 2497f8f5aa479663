// The way from C++ into a function with convention kDavit, itself written in IR.
#ifndef DAVIT_FUZZ_ORACLE_TRAMPOLINE_H_
#define DAVIT_FUZZ_ORACLE_TRAMPOLINE_H_

#include <cstdint>

#include "ir/function.h"

namespace davit::isa {

// A C function (context, arguments, results) that calls module:`callee`. Argument and result i are
// at i * slot_bytes. It reads each integer argument as 8 bytes and cuts it down, so that the upper
// halves of what arrives are dirty unless lowering cleans them.
ir::Function MakeTrampoline(const ir::Signature& sig, uint32_t callee, uint32_t slot_bytes);

}  // namespace davit::isa

#endif  // DAVIT_FUZZ_ORACLE_TRAMPOLINE_H_
