#include "isa/abi.h"

namespace davit::isa {

ArgLoc AbiAssigner::OnStack(ir::Type type) {
  const uint32_t size = type == ir::Type::kV128 ? 16 : 8;
  const uint32_t offset = (stack_ + size - 1) & ~(size - 1);
  stack_ = offset + size;
  return {regalloc::PReg(), offset};
}

uint32_t StackArgBytes(const AbiRegs& regs, const ir::Signature& sig) {
  AbiAssigner assigner(regs, sig.conv);
  for (const ir::Type type : sig.params) assigner.NextParam(type);
  return assigner.stack_bytes();
}

uint32_t StackAreaBytes(const AbiRegs& regs, const ir::Signature& sig) {
  AbiAssigner assigner(regs, sig.conv);
  for (const ir::Type type : sig.params) assigner.NextParam(type);
  for (const ir::Type type : sig.results) assigner.NextResult(type);
  return assigner.stack_bytes();
}

}  // namespace davit::isa
