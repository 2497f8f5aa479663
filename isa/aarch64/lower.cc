#include "isa/aarch64/lower.h"

#include "isa/aarch64/select.h"
#include "isa/lower.h"

namespace davit::isa::aarch64 {
namespace {

using LowerFn = void (*)(Selector&, Value);

constexpr LowerFn kLowerTable[ir::kNumOpcodes] = {
#define DAVIT_IR_OP(Name, ...) &Lower<Opcode::k##Name>,
#include "ir/opcodes.def"
#undef DAVIT_IR_OP
};

}  // namespace

absl::Status Lower(const ir::Function& function, std::span<const uint8_t> uses,
                   const TargetOptions& options, MachFunction& out) {
  Selector selector(function, uses, options, out);
  return DriveLowering(selector, kLowerTable);
}

}  // namespace davit::isa::aarch64
