// The part of the verifier that looks at one instruction alone: its fields, types and arguments
// (S6, S7, T1 to T4 of ir/verifier.h).
#ifndef DAVIT_IR_INSTRUCTION_CHECKER_H_
#define DAVIT_IR_INSTRUCTION_CHECKER_H_

#include <cstdint>
#include <span>
#include <string_view>

#include "absl/status/status.h"
#include "ir/function.h"

namespace davit::ir {

class InstructionChecker {
 public:
  // Precondition: S1 to S6 hold, but for the pool ranges of calls and returns.
  explicit InstructionChecker(const Function& func) : func_(func) {}

  // Checks instruction `index` of `block`. The error's message is the reason alone, without a
  // position.
  absl::Status Check(const BlockData& block, uint32_t index) const;
  // Checks the arguments of an edge against the parameters of its target; the message is as above.
  absl::Status CheckEdge(const EdgeData& edge) const;

 private:
  absl::Status CheckFields(const Inst& inst) const;
  absl::Status CheckResult(const Inst& inst) const;
  absl::Status CheckConstant(const Inst& inst) const;
  absl::Status CheckIndex(const Inst& inst) const;
  absl::Status CheckOperands(const Inst& inst) const;
  absl::Status CheckComparison(const Inst& inst) const;
  absl::Status CheckConversion(const Inst& inst) const;
  // Rows of DAVIT_IR_VECTOR_OP.
  absl::Status CheckVector(const Inst& inst) const;
  absl::Status CheckLanes(const Inst& inst) const;
  absl::Status CheckShuffleMask(uint32_t position) const;
  absl::Status CheckAccess(const Inst& inst) const;
  absl::Status CheckControl(const BlockData& block, uint32_t index) const;
  absl::Status CheckProjection(const BlockData& block, uint32_t index) const;
  absl::Status CheckCall(const Inst& inst) const;
  absl::Status CheckCallIndirect(const Inst& inst) const;
  absl::Status CheckCallResult(const Inst& inst, const Signature& sig) const;

  // `value` exists and is of type `type`.
  absl::Status ExpectType(uint32_t value, Type type) const;
  // `value` exists and is not void; its type to *type.
  absl::Status ExpectValue(uint32_t value, Type* type) const;
  absl::Status ExpectLane(uint32_t lane, Lanes lanes) const;
  // `position` is one of Function::vectors.
  absl::Status ExpectVector(uint32_t position) const;
  absl::Status ExpectArguments(std::span<const uint32_t> values, std::span<const Type> types,
                               std::string_view what) const;
  // The signature that a call goes by; null if it does not exist.
  const Signature* SignatureOf(const Inst& call) const;
  bool InPool(uint32_t begin, uint32_t count) const {
    return uint64_t{begin} + count <= func_.pool.size();
  }

  const Function& func_;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_INSTRUCTION_CHECKER_H_
