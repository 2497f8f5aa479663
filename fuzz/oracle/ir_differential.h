// Programs of generated IR executed twice: by the interpreter and as native code.
#ifndef DAVIT_FUZZ_ORACLE_IR_DIFFERENTIAL_H_
#define DAVIT_FUZZ_ORACLE_IR_DIFFERENTIAL_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "codegen/link/code_memory.h"
#include "ir/function.h"
#include "ir/interpreter.h"

namespace davit::codegen {

class Differential {
 public:
  // What the programs must be generated for.
  static constexpr uint32_t kMemoryBytes = 1 << 16;

  Differential();
  ~Differential();
  Differential(const Differential&) = delete;
  Differential& operator=(const Differential&) = delete;

  // Function 0 is the program's entry. Verifies the IR and checks the register allocation.
  absl::Status Compile(const std::vector<ir::Function>& functions, uint64_t features);
  // Runs both ways and says what differs; empty if nothing does. Preconditions: Compile gave
  // OkStatus; `functions` are the same.
  std::string Compare(const std::vector<ir::Function>& functions,
                      const std::vector<ir::ValueBits>& args);
  // Whether the last run ended in a trap.
  bool trapped() const { return trapped_; }

 private:
  // The program's memory, with nothing behind it as far as its addresses reach.
  uint8_t* memory_ = nullptr;
  std::unique_ptr<CodeMemory> code_;
  bool trapped_ = false;
};

}  // namespace davit::codegen

#endif  // DAVIT_FUZZ_ORACLE_IR_DIFFERENTIAL_H_
