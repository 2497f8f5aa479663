#include "isa/x64/disassembly.h"

namespace davit::isa::x64 {
namespace {

std::optional<uint64_t> Place(csh handle, const cs_insn& inst) {
  const cs_x86& detail = inst.detail->x86;
  if (!cs_insn_group(handle, &inst, CS_GRP_JUMP) || detail.op_count != 1 ||
      detail.operands[0].type != X86_OP_IMM) {
    return std::nullopt;
  }
  return detail.operands[0].imm;
}

}  // namespace

constinit const DisassemblyRules kX64Disassembly = {
    .arch = CS_ARCH_X86, .mode = CS_MODE_64, .place = Place, .inst_size = 0, .unknown = nullptr};

}  // namespace davit::isa::x64
