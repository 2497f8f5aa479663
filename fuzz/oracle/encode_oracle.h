// The bytes of single machine instructions against Capstone: what it decodes is what the printer
// says, and takes as many bytes.
//
// Instructions are emitted the way compiled code is, in a function of their own, so encoder, choice
// of the form, addresses of the frame and of constants are all in it. What is compared is text,
// operand by operand along the row of insts.def; a memory operand is compared by its parts, its
// size included. Beyond that, on AArch64,
//
//   * every field of the word gives back what was put into it, by the bit string of the row;
//   * an address that no instruction can hold, and a constant, are computed by a sequence: its
//     words are carried out, decoded by hand from section C6 of the manual, and must give the
//     address or the constant, in at most as many words as it takes.
//
// Exceptions are in encode_*.cc, by row, with the reason.
#ifndef DAVIT_FUZZ_ORACLE_ENCODE_ORACLE_H_
#define DAVIT_FUZZ_ORACLE_ENCODE_ORACLE_H_

#include <capstone/capstone.h>

#include <string>

#include "fuzz/gen/mach_gen.h"
#include "isa/compiled_function.h"

namespace davit::fuzz {

class EncodeOracle {
 public:
  EncodeOracle();
  ~EncodeOracle();
  EncodeOracle(const EncodeOracle&) = delete;
  EncodeOracle& operator=(const EncodeOracle&) = delete;

  // Emits the instruction and says what is wrong with its bytes; empty if nothing is.
  std::string CheckX64(const MachCase& c);
  std::string CheckAarch64(const MachCase& c);
  // The second half of these: what is wrong with code().
  std::string CompareX64(const MachCase& c);
  std::string CompareAarch64(const MachCase& c);
  isa::CompiledFunction& code() { return code_; }

 private:
  struct Decoder {
    Decoder(cs_arch arch, cs_mode mode);
    ~Decoder();
    // The instruction at `offset` of the code; false if it is none.
    bool Decode(const isa::CompiledFunction& code, uint32_t offset);

    csh handle = 0;
    cs_insn* inst = nullptr;
  };

  Decoder x64_, aarch64_;
  isa::CompiledFunction code_;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_ENCODE_ORACLE_H_
