// Whether two functions consist of the same instructions, for what has been printed and read again.
// Their text alone would not show what the printer leaves out.
#ifndef DAVIT_FUZZ_ORACLE_SAME_IR_H_
#define DAVIT_FUZZ_ORACLE_SAME_IR_H_

#include <cstddef>

#include "ir/function.h"

namespace davit::ir {

// Opcodes, types, attributes and constants; places in the lists of a function may differ.
inline bool SameInstructions(const Function& x, const Function& y) {
  if (x.insts.size() != y.insts.size()) return false;
  for (size_t i = 0; i < x.insts.size(); ++i) {
    const Inst &a = x.insts[i], &b = y.insts[i];
    if (a.op != b.op || a.type != b.type || a.aux != b.aux) return false;
    const Format format = InfoOf(a.op).format;
    if (format == Format::kConst && a.constant() != b.constant()) return false;
    if (format == Format::kVecConst && x.vectors[a.b] != y.vectors[b.b]) return false;
    if (format == Format::kShuffle && x.vectors[a.c] != y.vectors[b.c]) return false;
    if ((format == Format::kLoad || format == Format::kStore) && a.offset() != b.offset()) {
      return false;
    }
  }
  return true;
}

}  // namespace davit::ir

#endif  // DAVIT_FUZZ_ORACLE_SAME_IR_H_
