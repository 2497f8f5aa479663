// Which locals does each loop assign? A skim of a function body that an SSA builder runs before the
// FuncDecoder.
//
// The header of a loop needs a block parameter for each local that the loop assigns and for no
// other. A builder that knows the set when it meets the header places exactly those, and needs
// neither incomplete parameters nor a pass that removes the needless ones. The skim walks the
// operators and their immediates (about 5 ns each) and validates nothing: on bytes that are not
// valid it stops early or gives sets without meaning, but it reads only the body. That does no
// harm: the FuncDecoder meets no loop behind the place where it refuses the body.
//
// Assignments are appended to one log. At the end of a loop the log's part since its start holds
// what the loop assigned; it is made free of duplicates by an epoch mark per local, becomes the
// loop's set, and stays in the log on behalf of the enclosing loop. Altogether the sets of a deep
// nest can be much larger than the body (depth times locals). A loop around just one other loop
// shares that one's set, and the skim gives up when the sets exceed a multiple of the body: see
// complete().
#ifndef DAVIT_FRONTEND_WASM_LOOP_LOCALS_H_
#define DAVIT_FRONTEND_WASM_LOOP_LOCALS_H_

#include <cstdint>
#include <span>
#include <vector>

namespace davit::wasm {

class LoopLocals {
 public:
  // Replaces the contents by what `body` says (local declarations and code, as
  // Module::function_body). `num_locals` counts parameters and declared locals; assignments to
  // others are left out. Memory is reused.
  void Skim(std::span<const uint8_t> body, uint32_t num_locals);

  // False if the sets were too large to be kept (more than 16 entries per byte of the body): no
  // valid code but that written to exhaust compilers. Sets that are missing are empty then.
  bool complete() const { return complete_; }
  // Operators that the skim got over: what to reserve memory by, and the unit of statistics.
  uint32_t num_operators() const { return num_operators_; }
  // Loops of the body in the order of their `loop` operators, those in unreachable code included.
  uint32_t num_loops() const { return static_cast<uint32_t>(loops_.size()); }
  // Distinct locals, in no useful order; none for a loop that the skim did not get to.
  std::span<const uint32_t> AssignedIn(uint32_t loop) const {
    if (loop >= loops_.size()) return {};
    return {pool_.data() + loops_[loop].begin, loops_[loop].size};
  }
  // The loop whose operator is at `offset` in the body, or num_loops(). Looks from loop `from` on:
  // as a sink meets loops in order but not those in unreachable code, it passes the last one's
  // successor, and all look-ups of a function together are linear.
  uint32_t LoopAt(uint32_t offset, uint32_t from) const {
    while (from < num_loops() && loops_[from].offset < offset) ++from;
    return from < num_loops() && loops_[from].offset == offset ? from : num_loops();
  }

 private:
  struct Loop {
    // Of the operator, in the body.
    uint32_t offset;
    // A slice of pool_.
    uint32_t begin = 0;
    uint32_t size = 0;
  };
  // An open block, loop or if. `loop` is kNotLoop for all but loops.
  struct Frame {
    uint32_t loop;
    uint32_t log_begin;
  };
  static constexpr uint32_t kNotLoop = 0xffff'ffff;

  void CloseLoop(const Frame& frame);

  std::vector<Loop> loops_;
  std::vector<uint32_t> pool_;
  std::vector<uint32_t> log_;
  std::vector<uint32_t> mark_;
  std::vector<Frame> frames_;
  uint32_t num_operators_ = 0;
  uint32_t epoch_ = 0;
  // The loop that was closed last, and its set's place in the log.
  uint32_t last_closed_ = kNotLoop;
  uint32_t last_begin_ = 0;
  uint32_t last_end_ = 0;
  size_t work_left_ = 0;
  bool complete_ = true;
};

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_LOOP_LOCALS_H_
