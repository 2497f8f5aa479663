// Texts of AArch64 instructions in one form, whoever printed them: aliases as the rows of insts.def
// write them, numbers in decimal.
//
// The manual allows several texts for one word ("Alias conditions" in C6.2): Capstone prefers
// aliases, the rows name what they encode. Every rule here goes from an alias to what it stands
// for, so that two texts become the same only if they mean the same word.
#ifndef DAVIT_FUZZ_ORACLE_AARCH64_TEXT_H_
#define DAVIT_FUZZ_ORACLE_AARCH64_TEXT_H_

#include <cstdint>
#include <string_view>

#include "fuzz/oracle/inst_text.h"
#include "isa/aarch64/inst.h"

namespace davit::fuzz {

InstText NormalAarch64(const InstText& text);

// What the printer writes of an instruction at `address`, with absolute places for distances, in
// the normal form.
InstText NormalOfPrinted(isa::aarch64::Op op, const isa::MachInst& inst, std::string_view printed,
                         uint64_t address);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_AARCH64_TEXT_H_
