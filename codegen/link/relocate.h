// One relocation, applied to the bytes of its field.
#ifndef DAVIT_CODEGEN_LINK_RELOCATE_H_
#define DAVIT_CODEGEN_LINK_RELOCATE_H_

#include <cstdint>

#include "isa/code_records.h"

namespace davit::codegen {

// Makes the field at `field`, whose address when it is used is `place`, mean `target`, the symbol
// plus addend. Changes nothing but the bits of the operand. False, with nothing changed, where the
// field has not enough of them.
bool ApplyReloc(isa::RelocKind kind, uint8_t* field, uint64_t place, uint64_t target);

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_LINK_RELOCATE_H_
