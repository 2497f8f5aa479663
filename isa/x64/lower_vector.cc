// Vector operations are refused.
#include "isa/x64/select.h"

namespace davit::isa::x64 {

#define DAVIT_IR_OP(...)
#define DAVIT_IR_VECTOR_OP(Name, ...)                  \
  template <>                                          \
  void Lower<Opcode::k##Name>(Selector & s, Value v) { \
    s.Unsupported(v);                                  \
  }
#include "ir/opcodes.def"
#undef DAVIT_IR_OP

}  // namespace davit::isa::x64
