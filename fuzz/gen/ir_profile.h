// What one input of the IR generator is about: which types, operations and statements it uses.
// Internal to fuzz/gen/ir_gen*.cc; see fuzz/gen/swarm.h for why.
#ifndef DAVIT_FUZZ_GEN_IR_PROFILE_H_
#define DAVIT_FUZZ_GEN_IR_PROFILE_H_

#include <array>
#include <cstdint>
#include <vector>

#include "fuzz/gen/choices.h"
#include "fuzz/gen/swarm.h"
#include "ir/opcode.h"

namespace davit::fuzz {

enum class IrFamily : uint8_t {
  // Types.
  kNarrow,
  kFloats,
  kRefs,
  // Operations; FamilyOf says which. Those of vectors are there if the options allow them.
  kArithmetic,
  kDivision,
  kCompare,
  kConvert,
  kSelect,
  kFloatArithmetic,
  kVectorInt,
  kVectorFloat,
  kVectorLanes,
  // Statements.
  kChains,
  kMemory,
  kState,
  kStack,
  kCalls,
  kTraps,
  kBranches,
  kSwitches,
  kLoops,
  kLabels,
  kPressure,
  kPermutations,
  kLargeSignatures,
  kCount,
};

class IrProfile {
 public:
  IrProfile(Choices& choices, bool vectors);

  bool On(IrFamily family) const { return swarm_.On(family); }
  // An eighth of the inputs are about nothing but the algebra of integers: chains of their
  // operations.
  bool is_algebra() const { return is_algebra_; }
  // Never empty.
  const std::vector<ir::Type>& types() const { return types_; }
  // Evaluable opcodes; a quarter of the inputs have but a few favourites.
  const std::vector<ir::Opcode>& ops() const { return ops_; }
  // The types of `allowed` that are on; empty if there is none.
  std::vector<ir::Type> TypesIn(ir::TypeSet allowed) const;

 private:
  Swarm<IrFamily> swarm_;
  bool is_algebra_ = false;
  std::vector<ir::Type> types_;
  std::vector<ir::Opcode> ops_;
};

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_IR_PROFILE_H_
