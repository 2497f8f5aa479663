// The few instructions of AArch64 that compute constants and addresses, carried out from their
// bits. Decoded by hand from section C6.2 of the manual: nothing here knows insts.def or the
// encoders of immediates.
#ifndef DAVIT_FUZZ_ORACLE_AARCH64_MACHINE_H_
#define DAVIT_FUZZ_ORACLE_AARCH64_MACHINE_H_

#include <cstdint>

namespace davit::fuzz {

class Aarch64Machine {
 public:
  // Number 31 is the stack pointer.
  static constexpr uint32_t kSp = 31;

  // Carries out one of movn, movz, movk, orr of zr and an immediate, add and sub without flags;
  // false if the word is none of them.
  bool Step(uint32_t word);

  uint64_t reg(uint32_t number) const { return regs_[number]; }
  void set_reg(uint32_t number, uint64_t value) { regs_[number] = value; }

 private:
  bool MoveWide(uint32_t word);
  bool AddImmediate(uint32_t word);
  bool AddRegister(uint32_t word);
  uint64_t OrZero(uint32_t number) const { return number == 31 ? 0 : regs_[number]; }
  // Of a w register the upper half becomes 0.
  void Write(uint32_t word, uint32_t number, uint64_t value) {
    regs_[number] = word >> 31 != 0 ? value : value & UINT32_MAX;
  }

  uint64_t regs_[32] = {};
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_AARCH64_MACHINE_H_
