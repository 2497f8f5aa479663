// Machine instructions of both ISAs, one for each input: Capstone decodes what the printer says.
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/gen/mach_gen.h"
#include "fuzz/oracle/encode_oracle.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace davit::fuzz;
  static auto* const oracle = new EncodeOracle;
  static auto* const inst = new MachCase;
  Choices choices({data, size});
  std::string wrong;
  if (choices.Below(2) == 0) {
    MakeX64Case(choices, *inst);
    wrong = oracle->CheckX64(*inst);
  } else {
    MakeAarch64Case(choices, *inst);
    wrong = oracle->CheckAarch64(*inst);
  }
  if (wrong.empty()) return 0;
  std::fprintf(stderr, "%s\n", wrong.c_str());
  std::abort();
}
