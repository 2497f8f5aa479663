// Interpretation: calls in a store whose engine interprets (EngineOptions::interpret).
//
// Everything but the code is as in a store with machine code: contexts, memories, tables, globals
// and function objects lie where the layout says, imports are bound and segments copied by the same
// functions. The interpreter of the IR executes the functions at those addresses. So it is an
// oracle for all that comes after the IR, on whole programs of several modules.
//
// Helpers are the runtime's own, called natively. A host function is recognised by its context,
// which belongs to no instance. An access may touch what the running instance owns or imports, and
// read function objects; where it touches anything else, it traps if it is one that may trap, and
// is otherwise an error of the interpreter: that is a defect of Davit, and the call fails as
// Internal.
#ifndef DAVIT_RUNTIME_INTERPRETATION_H_
#define DAVIT_RUNTIME_INTERPRETATION_H_

#include <cstdint>
#include <map>
#include <optional>

#include "absl/status/statusor.h"
#include "ir/interpreter.h"
#include "runtime/context.h"

namespace davit::runtime {

class Interpretation {
 public:
  // `store` must outlive this.
  explicit Interpretation(const StoreState& store);
  Interpretation(const Interpretation&) = delete;
  Interpretation& operator=(const Interpretation&) = delete;

  // Calls `function` with the arguments in `slots` and leaves the results there, as
  // StoreState::Invoke does. The trap, if one ended it. Errors: Internal.
  absl::StatusOr<std::optional<ir::TrapCode>> Call(const FuncObject& function, uint64_t* slots);

 private:
  std::optional<ir::Callee> FindAddress(uint64_t address, uint64_t context);
  uint8_t* FindBytes(uint64_t context, uint64_t address, uint32_t size, bool write) const;
  bool IsFunctionObject(uint64_t address, uint32_t size) const;
  const ir::Signature& SignatureOf(const TypeInfo& type);

  const StoreState& store_;
  ir::World world_;
  // Of host functions. Elements never move.
  std::map<const TypeInfo*, ir::Signature> signatures_;
};

}  // namespace davit::runtime

#endif  // DAVIT_RUNTIME_INTERPRETATION_H_
