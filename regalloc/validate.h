// The invariants of regalloc/function.h that can be seen without data flow.
#ifndef DAVIT_REGALLOC_VALIDATE_H_
#define DAVIT_REGALLOC_VALIDATE_H_

#include "absl/status/status.h"
#include "regalloc/function.h"

namespace davit::regalloc {

// InvalidArgument with block and reason for the first rule that is broken. Linear.
absl::Status Validate(const Function& function);

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_VALIDATE_H_
