#include "ir/function.h"

namespace davit::ir {

void Function::Clear() {
  name.clear();
  sig.params.clear();
  sig.results.clear();
  sig.conv = CallConv::kDavit;
  insts.clear();
  source_offsets.clear();
  blocks.clear();
  edges.clear();
  pool.clear();
  vectors.clear();
  sigs.clear();
  funcs.clear();
  stack_slots.clear();
  shared_sigs = nullptr;
  shared_funcs = nullptr;
}

std::span<const uint32_t> Function::EdgesOf(const Inst& terminator, uint32_t (&storage)[2]) const {
  switch (InfoOf(terminator.op).format) {
    case Format::kJump:
      storage[0] = terminator.b;
      return {storage, 1};
    case Format::kBranch:
      storage[0] = terminator.b;
      storage[1] = terminator.c;
      return {storage, 2};
    case Format::kBrTable:
      return PoolSlice(terminator.b, terminator.c);
    default:
      return {};
  }
}

}  // namespace davit::ir
