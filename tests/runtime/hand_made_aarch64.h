#ifndef DAVIT_TESTS_RUNTIME_HAND_MADE_AARCH64_H_
#define DAVIT_TESTS_RUNTIME_HAND_MADE_AARCH64_H_

#include "tests/runtime/hand_made_snippet.h"

namespace davit::runtime::aarch64 {

// stp x29, x30, [sp, #-16]!; mov x29, sp; mov x28, x0 (context); ldr x27, [x0, #8] (memory 0)
inline Snippet Prologue() { return {Words({0xa9bf7bfd, 0x910003fd, 0xaa0003fc, 0xf940041b})}; }
// ldp x29, x30, [sp], #16; ret
inline Snippet Epilogue() { return {Words({0xa8c17bfd, 0xd65f03c0})}; }

// ldr x9, [x2]; ldr w10, [x27, x9] (the site); str x10, [x2]
inline Snippet LoadAtSlot() {
  return {.bytes = Words({0xf9400049, 0xb8696b6a, 0xf900004a}), .site = 4};
}
// ldur w9, [x27, #-4]
inline Snippet LoadBelowMemory() { return {Words({0xb85fc369})}; }

// udf #0
inline Snippet Trap() { return {Words({0})}; }

// Callee-saved registers, flush to zero and rounding: mov x19 to x26, #0; movi d8, #0; movi d15,
// #0; mov x9, #0x1c00000; msr fpcr, x9; udf #0
inline Snippet ClobberAndTrap() {
  return {
      .bytes = Words({0xd2800013, 0xd2800014, 0xd2800015, 0xd2800016, 0xd2800017, 0xd2800018,
                      0xd2800019, 0xd280001a, 0x2f00e408, 0x2f00e40f, 0xd2a03809, 0xd51b4409, 0}),
      .site = 48};
}

// bl L; ldp x29, x30, [sp], #16; ret; L: stp x29, x30, [sp, #-16]!; mov x29, sp; udf #0
inline Snippet CallAndTrap() {
  return {.bytes = Words({0x94000003, 0xa8c17bfd, 0xd65f03c0, 0xa9bf7bfd, 0x910003fd, 0}),
          .site = 20,
          .return_offset = 4};
}

// mov w9, #1000; L: stp x29, x30, [sp, #-16]!; mov x29, sp; subs w9, w9, #1; b.eq T; bl L; T: udf
// #0
inline Snippet RecurseAndTrap() {
  return {
      .bytes = Words({0x52807d09, 0xa9bf7bfd, 0x910003fd, 0x71000529, 0x54000040, 0x97fffffc, 0}),
      .site = 24,
      .return_offset = 24};
}

}  // namespace davit::runtime::aarch64

#endif  // DAVIT_TESTS_RUNTIME_HAND_MADE_AARCH64_H_
