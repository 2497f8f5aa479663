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
#include "isa/target.h"

namespace davit::codegen {

// Levels of features: the baseline, and those that are named.
std::vector<uint64_t> FeatureLevels(const isa::Target& target);

class Differential {
 public:
  // What the programs must be generated for.
  static constexpr uint32_t kMemoryBytes = 1 << 16;

  Differential();
  ~Differential();
  Differential(const Differential&) = delete;
  Differential& operator=(const Differential&) = delete;

  // The levels that this machine has, and all its features.
  const std::vector<uint64_t>& feature_levels() const { return levels_; }
  // Function 0 is the program's entry. Verifies the IR and checks the register allocation.
  absl::Status Compile(const std::vector<ir::Function>& functions, uint64_t features);
  // Compiles with the same checks for each target that is not this machine's, at the level that
  // `choice` picks, and forgets the code.
  absl::Status CompileForOthers(const std::vector<ir::Function>& functions, uint32_t choice);
  // Runs both ways and says what differs; empty if nothing does. Preconditions: Compile gave
  // OkStatus; `functions` are the same.
  std::string Compare(const std::vector<ir::Function>& functions,
                      const std::vector<ir::ValueBits>& args);
  // Whether the last run ended in a trap.
  bool trapped() const { return trapped_; }
  // Whether the interpreter refused it: the program asks for what its world does not have.
  bool refused() const { return refused_; }

 private:
  struct Worker;

  std::vector<uint64_t> levels_;
  // For the host, then for the others. They keep their memory from program to program.
  std::vector<std::unique_ptr<Worker>> workers_;
  // The program's memory, with nothing behind it as far as its addresses reach.
  uint8_t* memory_ = nullptr;
  const std::vector<uint8_t> initial_memory_;
  std::vector<uint8_t> interpreted_memory_;
  std::unique_ptr<CodeMemory> code_;
  bool trapped_ = false;
  bool refused_ = false;
};

// The functions printed and parsed give the same text, and are valid. Empty if that is so.
std::string CheckText(const std::vector<ir::Function>& functions);

}  // namespace davit::codegen

#endif  // DAVIT_FUZZ_ORACLE_IR_DIFFERENTIAL_H_
