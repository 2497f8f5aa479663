#include "fuzz/oracle/encode_oracle.h"

#include "support/check.h"

namespace davit::fuzz {

EncodeOracle::Decoder::Decoder(cs_arch arch, cs_mode mode) {
  DAVIT_CHECK(cs_open(arch, mode, &handle) == CS_ERR_OK);
  inst = cs_malloc(handle);
}

EncodeOracle::Decoder::~Decoder() {
  cs_free(inst, 1);
  cs_close(&handle);
}

bool EncodeOracle::Decoder::Decode(const isa::CompiledFunction& code, uint32_t offset) {
  const uint8_t* bytes = code.bytes.data() + offset;
  size_t size = code.code_size - offset;
  uint64_t address = offset;
  return cs_disasm_iter(handle, &bytes, &size, &address, inst);
}

EncodeOracle::EncodeOracle()
    : x64_(CS_ARCH_X86, CS_MODE_64), aarch64_(CS_ARCH_ARM64, CS_MODE_LITTLE_ENDIAN) {}
EncodeOracle::~EncodeOracle() = default;

}  // namespace davit::fuzz
