// LocalValues: the SSA value of each local now, and at every earlier point that a branch left from.
//
// A join of control flow needs to know which locals differ between its ways. Comparing whole arrays would cost
// branches x locals. Instead every assignment is logged with the value that it replaced, and a branch remembers only
// the length of the log: the state at the branch is the present one with the later entries undone. A join then costs
// the assignments since its frame began, plus the arguments that it really needs.
//
// At its end a frame replaces its part of the log by one entry for each local that it changed, so that deep nests do not
// read the same entries at every level. It may not while a branch to a frame further out waits with a position inside.
#ifndef DAVIT_FRONTEND_WASM_LOCAL_VALUES_H_
#define DAVIT_FRONTEND_WASM_LOCAL_VALUES_H_

#include <cstdint>
#include <span>
#include <vector>

#include "ir/function.h"

namespace davit::wasm {

class LocalValues {
 public:
  // A length of the log: the state after that many assignments.
  using Position = uint32_t;

  // Starts a function; locals are added one by one. O(1) and later O(1) for each local.
  void Clear();
  void AddLocal(ir::Value initial) {
    values_.push_back(initial);
    states_.push_back({});
  }

  ir::Value Get(uint32_t local) const { return values_[local]; }
  void Set(uint32_t local, ir::Value value) {
    log_.push_back({local, values_[local]});
    values_[local] = value;
  }
  Position position() const { return static_cast<Position>(log_.size()); }

  // Goes back to the state at `at`. With `forget` the later entries are dropped: no branch's position lies behind `at`.
  // Otherwise the way back is logged as well. Cost: the entries since `at`.
  void Restore(Position at, bool forget);

  // A join of several ways that left from `edges`, in ascending order, within a frame that began at `begin`. The
  // present state is that at edges.back(). After BeginJoin, differing() are the locals that have different values at
  // different edges. Cost: the entries since `begin`.
  void BeginJoin(Position begin, std::span<const Position> edges);
  std::span<const uint32_t> differing() const { return differing_; }
  // Between BeginJoin and EndJoin: writes the values of the differing locals at each edge, edge i's to
  // out[i * stride ...]. Cost: the entries since the first edge, and what is written.
  void WriteArgs(std::span<const Position> edges, uint32_t* out, uint32_t stride);
  // Gives the i-th differing local the value params[i]. With `forget` no branch that still waits has a position behind
  // `begin`.
  void EndJoin(Position begin, std::span<const ir::Value> params, bool forget);

 private:
  struct LogEntry {
    uint32_t local;
    // Before the assignment.
    ir::Value old;
  };
  // Scratch for the local that a walk over the log has met; `epoch` tells which walk.
  struct State {
    uint32_t epoch = 0;
    // The earliest edge at which the local is known to have the value that it has at the last edge.
    uint32_t group = 0;
    // The value before the earliest assignment met so far.
    ir::Value before;
    bool differs = false;
  };

  std::vector<ir::Value> values_;
  std::vector<State> states_;
  std::vector<LogEntry> log_;
  std::vector<uint32_t> differing_;
  // Locals assigned since the frame of the join began.
  std::vector<uint32_t> changed_;
  uint32_t epoch_ = 0;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_LOCAL_VALUES_H_
