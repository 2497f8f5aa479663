// Allocator: linear scan on SSA intervals with lifetime holes and splitting.
#ifndef DAVIT_REGALLOC_ALLOCATOR_H_
#define DAVIT_REGALLOC_ALLOCATOR_H_

#include <memory>

#include "regalloc/function.h"

namespace davit::regalloc {

// One per worker thread; keeps its memory from function to function.
class Allocator {
 public:
  explicit Allocator(const Environment& env);
  ~Allocator();
  Allocator(const Allocator&) = delete;
  Allocator& operator=(const Allocator&) = delete;

  // Allocates registers for `function`. Deterministic; time O(n log n) in the size of the function
  // at worst. `output` is cleared and refilled.
  void Run(const Function& function, Output& output);

  // Returns memory kept beyond what a function of ordinary size needs.
  void Trim();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_ALLOCATOR_H_
