// Cases for every row of isa/aarch64/insts.def that has an encoding: operands, immediates, address
// forms, with the word that the assembler makes and the text that the printer makes of each.
//
// What fields may hold is known to fuzz/gen/mach_gen.h, so a row that is added to the table is
// covered without a change here.
#ifndef DAVIT_TESTS_ISA_AARCH64_ROW_CASES_H_
#define DAVIT_TESTS_ISA_AARCH64_ROW_CASES_H_

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "isa/aarch64/assembler.h"

namespace davit::isa::aarch64 {

struct RowCase {
  Op op;
  MachInst inst;
  // Hardware numbers of the encoded operands, in the order of the operand list; then base and index
  // where the row has memory.
  std::vector<uint8_t> regs;
  uint32_t word = 0;
  std::string text;
};

class RowCases {
 public:
  // Cases of a row that is no macro: each value that matters of each immediate, each condition,
  // each address form, with registers at random.
  std::vector<RowCase> Make(Op op);

 private:
  uint8_t NextReg();
  std::vector<RowCase> AddressForms(const RowCase& start, const Role& memory);
  void Complete(RowCase& c);

  std::mt19937 random_{1};
};

}  // namespace davit::isa::aarch64

#endif  // DAVIT_TESTS_ISA_AARCH64_ROW_CASES_H_
