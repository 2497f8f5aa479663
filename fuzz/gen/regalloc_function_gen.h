// Generates one function for the register allocator; internal to fuzz/gen/regalloc_gen*.cc.
//
// Code is emitted front to back. The values in scope are those whose definitions dominate the
// present position: a stack that is cut back where a region is left.
#ifndef DAVIT_FUZZ_GEN_REGALLOC_FUNCTION_GEN_H_
#define DAVIT_FUZZ_GEN_REGALLOC_FUNCTION_GEN_H_

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "fuzz/gen/choices.h"
#include "fuzz/gen/regalloc_gen.h"
#include "regalloc/function_data.h"

namespace davit::regalloc {

class FunctionGenerator {
 public:
  FunctionGenerator(fuzz::Choices& choices, const Environment& env, const GeneratorOptions& options)
      : choices_(choices), env_(env), options_(options) {}

  FunctionData Run();

 private:
  uint32_t Random(uint32_t bound) { return choices_.Below(bound); }
  // Where the bytes have ended nothing happens that need not.
  bool Chance(uint32_t percent) { return choices_.Below(100) + percent >= 100; }
  PReg Pick(RegSet set);
  // Ordinary code takes the same registers every time.
  PReg Fixed(RegSet set, uint32_t skip);
  RegClass ClassOf(VReg v) const { return f_.vregs[v.index()].cls; }
  bool IsLike(VReg a, VReg b) const {
    return ClassOf(a) == ClassOf(b) && f_.vregs[a.index()].wide == f_.vregs[b.index()].wide;
  }
  VReg New() { return New(Chance(options_.floats) ? RegClass::kFloat : RegClass::kInt); }
  VReg New(RegClass cls) {
    return f_.NewVReg(cls, cls == RegClass::kFloat && !options_.plain && Chance(30));
  }
  VReg NewLike(VReg v) { return f_.NewVReg(ClassOf(v), f_.vregs[v.index()].wide); }
  void Enter(VReg v) { scope_.push_back(v); }

  // Values in scope: mostly recent ones.
  size_t AnyPlace();
  VReg AnyValue() { return scope_[AnyPlace()]; }
  VReg ValueOf(RegClass cls);
  // Invalid if there is none near by.
  VReg ValueLike(VReg like);

  void EntryDefs();
  bool done() const { return budget_ <= 0 || choices_.exhausted(); }

  // Structured control flow. The current block is open before and after each.
  void Sequence(int nesting, uint32_t max_length);
  void If(int nesting);
  void Loop(int nesting);
  void Switch(int nesting);
  // Ends an arm by a jump to what is patched later, or by leaving the function.
  void EndArm(std::span<const VReg> params, bool exits, uint32_t* edge);
  void BeginBlock(std::span<const VReg> params) { f_.BeginBlock(params, depth_, cold_); }
  void SetArgs(uint32_t edge, std::span<const VReg> args);
  std::vector<VReg> NewParams();
  std::vector<VReg> ArgsFor(std::span<const VReg> params);
  // Definitions for arguments that nothing in scope could serve.
  void DefineMissing();
  // Terminators: with several successors, with one, with none.
  void Branch();
  void Jump(uint32_t to, std::span<const VReg> args);
  void Return();

  // Control flow of any shape (fuzz/gen/regalloc_gen_graph.cc).
  void Graph();

  // Instructions (fuzz/gen/regalloc_gen_insts.cc).
  void Statement();
  void Arithmetic();
  void TwoAddress();
  void Call();
  void Constrained();
  void FixedArithmetic();
  void Unusual();
  void UnusualTemporaries();
  void UnusualClobbers();
  // Many values at once, wherever they are: what a deoptimisation or a safepoint reads.
  void ReadMany();

  fuzz::Choices& choices_;
  const Environment& env_;
  const GeneratorOptions options_;
  FunctionData f_;
  std::vector<VReg> scope_;
  std::vector<VReg> late_defs_;
  VReg pinned_;
  uint16_t depth_ = 0;
  bool cold_ = false;
  int budget_ = 0;
};

}  // namespace davit::regalloc

#endif  // DAVIT_FUZZ_GEN_REGALLOC_FUNCTION_GEN_H_
