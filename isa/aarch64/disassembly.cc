#include "isa/aarch64/disassembly.h"

#include <cstring>

#include "absl/strings/str_format.h"

namespace davit::isa::aarch64 {
namespace {

// Branches, adr, and loads of literals; all have the address as the last operand. adrp means a
// page, whose number is the linker's.
std::optional<uint64_t> Place(csh, const cs_insn& inst) {
  const cs_arm64& detail = inst.detail->arm64;
  if (detail.op_count == 0) return std::nullopt;
  const cs_arm64_op& last = detail.operands[detail.op_count - 1];
  if (last.type != ARM64_OP_IMM) return std::nullopt;
  switch (inst.id) {
    case ARM64_INS_B:
    case ARM64_INS_CBZ:
    case ARM64_INS_CBNZ:
    case ARM64_INS_TBZ:
    case ARM64_INS_TBNZ:
    case ARM64_INS_ADR:
    case ARM64_INS_LDR:
    case ARM64_INS_LDRSW:
      break;
    default:
      return std::nullopt;
  }
  // An immediate behind memory changes the base.
  if (detail.op_count > 1 && detail.operands[detail.op_count - 2].type == ARM64_OP_MEM) {
    return std::nullopt;
  }
  return last.imm;
}

// udf, which Capstone knows from version 5 on, and data in islands.
std::string Unknown(std::span<const uint8_t> bytes) {
  uint32_t word;
  std::memcpy(&word, bytes.data(), 4);
  return word >> 16 == 0 ? absl::StrFormat("udf #%d", word) : absl::StrFormat(".word %#010x", word);
}

}  // namespace

constinit const DisassemblyRules kAarch64Disassembly = {.arch = CS_ARCH_ARM64,
                                                        .mode = CS_MODE_LITTLE_ENDIAN,
                                                        .place = Place,
                                                        .inst_size = 4,
                                                        .unknown = Unknown};

}  // namespace davit::isa::aarch64
