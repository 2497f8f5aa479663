// LocalValues: the SSA value of each local now, and at every earlier point that a branch left from.
//
// A join of control flow needs to know which locals differ between its ways. Comparing whole arrays
// would cost branches x locals, and re-reading the assignments since the first branch would cost
// blocks x assignments where blocks nest (a switch inside a loop, as the Go compiler writes every
// function). So history is kept such that a join costs what it needs:
//  * Assignments are logged with the value that they replace; a branch remembers the length of the
//  log (a Position).
//    An assignment that no branch separates from the local's last one overwrites it.
//  * The entries of a local are a chain with jump pointers (E. W. Myers, "An applicative
//  random-access stack", IPL
//    1983), in which the value at any position is found in O(log n).
//  * The locals are listed by the time of their last assignment, so that those assigned since a
//  position are a prefix.
//
// A few bytes declare 50,000 locals, so only the first ones are written when a function starts. The
// others are as nobody has assigned them, which is how the end of a function leaves them.
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
  using Position = int32_t;

  // Starts a function; its locals are added in order.
  void Clear();
  void AddLocal(ir::Value initial);
  // All up to local `end` - 1. Cost: constant, but for the first function with as many.
  void AddLocals(uint32_t end, ir::Value initial);

  ir::Value Get(uint32_t local) const {
    const ir::Value value = locals_[local].value;
    return value.valid() ? value : InitialOf(local);
  }
  void Set(uint32_t local, ir::Value value) {
    if (locals_[local].last < last_mark_) Log(local);
    locals_[local].value = value;
  }
  // The present state, to come back to.
  Position Mark() { return last_mark_ = static_cast<Position>(log_.size()); }

  // Goes back to the state at `at`. Cost: the locals assigned since, times log n.
  void Restore(Position at);

  // A join of several ways that left from `edges`, in ascending order. After BeginJoin, differing()
  // are the locals that have different values at different edges. Cost: edges times the locals
  // assigned since the first edge, times log n.
  void BeginJoin(std::span<const Position> edges);
  std::span<const uint32_t> differing() const { return differing_; }
  // Writes the values of the differing locals at each edge, edge i's to out[i * stride ...].
  void WriteArgs(std::span<const Position> edges, uint32_t* out, uint32_t stride) const;
  // Gives the i-th differing local the value params[i], the others the one that they have at all
  // edges.
  void EndJoin(std::span<const ir::Value> params);

 private:
  static constexpr int32_t kNone = -1;
  // Locals that are written when a function starts.
  static constexpr uint32_t kNear = 256;

  struct Local {
    // Not valid: its run's.
    ir::Value value;
    // The local's latest log entry.
    int32_t last = kNone;
    // Neighbours in the list of locals by `last`; locals that were never assigned are not in it.
    int32_t newer = kNone;
    int32_t older = kNone;
  };
  struct LogEntry {
    // The value before the assignment.
    ir::Value old;
    // The local's entry before; an earlier one, itself if it is the first; the length of the chain.
    int32_t previous;
    int32_t jump;
    int32_t depth;
  };

  // Locals before `end` that are not in an earlier run.
  struct Run {
    uint32_t end;
    ir::Value initial;
  };

  ir::Value InitialOf(uint32_t local) const;
  void Log(uint32_t local);
  int32_t JumpOf(int32_t previous, int32_t self) const;
  void MoveToFront(uint32_t local);
  ir::Value ValueAt(uint32_t local, Position at) const;
  // Calls fn(local) for the locals assigned since `at`. fn must not assign.
  template <typename Fn>
  void ForEachAssignedSince(Position at, const Fn& fn) const {
    for (int32_t l = newest_; l != kNone && locals_[l].last >= at; l = locals_[l].older) {
      fn(static_cast<uint32_t>(l));
    }
  }

  // From num_written_ on, and from kNear on where the function has not so many, a local that is not
  // in the list is a Local{}.
  std::vector<Local> locals_;
  uint32_t num_written_ = 0;
  std::vector<Run> runs_;
  std::vector<LogEntry> log_;
  // Entries before this one can be seen from a mark.
  Position last_mark_ = 0;
  int32_t newest_ = kNone;
  // Of the join or restoration under way.
  std::vector<uint32_t> differing_;
  struct Assignment {
    uint32_t local;
    ir::Value value;
  };
  std::vector<Assignment> assignments_;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_LOCAL_VALUES_H_
