// A function made again through ir::Builder, as a front end would have made it: constants folded,
// the rules of ir/simplify.h applied, equal values and loads numbered. It computes what the
// original does, so whoever executes both checks the builder on what no front end makes.
#ifndef DAVIT_FUZZ_ORACLE_REBUILD_H_
#define DAVIT_FUZZ_ORACLE_REBUILD_H_

#include "ir/builder.h"
#include "ir/function.h"

namespace davit::ir {

// Preconditions: `from` is valid, and a block that dominates another is before it. Blocks, edges,
// slots and declarations keep their numbers; instructions do not.
Function Rebuild(const Function& from, Builder::Options options);

}  // namespace davit::ir

#endif  // DAVIT_FUZZ_ORACLE_REBUILD_H_
