// Instructions made at random, as bytes: any operator with an immediate that is well-formed.
#ifndef DAVIT_FUZZ_GEN_INSTRUCTION_GEN_H_
#define DAVIT_FUZZ_GEN_INSTRUCTION_GEN_H_

#include "frontend-wasm/opcode.h"
#include "fuzz/gen/module_parts.h"
#include "fuzz/gen/random.h"

namespace davit::fuzz {

// Small ones mostly, and those at the ends of ranges.
uint32_t TellingIndex(Random& random);
uint64_t TellingInteger(Random& random);

wasm::Opcode AnyOpcode(Random& random);
// One with the same operands and results, if those are fixed; else one with the same kind of
// immediate.
wasm::Opcode OpcodeLike(wasm::Opcode op, Random& random);

void AppendOpcode(Bytes& code, wasm::Opcode op);
void AppendImmediate(Bytes& code, wasm::Immediate immediate, Random& random);
void AppendInstruction(Bytes& code, wasm::Opcode op, Random& random);
void AppendValType(Bytes& code, Random& random);

// An operator with operands in front of it that takes them and leaves nothing; valid where what it
// refers to is there.
void AppendStatement(Bytes& code, Random& random);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_INSTRUCTION_GEN_H_
