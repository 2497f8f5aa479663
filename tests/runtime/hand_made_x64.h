#ifndef DAVIT_TESTS_RUNTIME_HAND_MADE_X64_H_
#define DAVIT_TESTS_RUNTIME_HAND_MADE_X64_H_

#include "tests/runtime/hand_made_snippet.h"

namespace davit::runtime::x64 {

// push rbp; mov rbp, rsp; mov r15, rdi (context); mov r14, [rdi + 8] (memory 0)
inline Snippet Prologue() {
  return {{0x55, 0x48, 0x89, 0xe5, 0x49, 0x89, 0xff, 0x4c, 0x8b, 0x77, 0x08}};
}
// pop rbp; ret
inline Snippet Epilogue() { return {{0x5d, 0xc3}}; }

// mov rcx, [rdx]; mov eax, [r14 + rcx] (the site); mov [rdx], rax
inline Snippet LoadAtSlot() {
  return {.bytes = {0x48, 0x8b, 0x0a, 0x41, 0x8b, 0x04, 0x0e, 0x48, 0x89, 0x02}, .site = 3};
}
// mov eax, [r14 - 4]
inline Snippet LoadBelowMemory() { return {{0x41, 0x8b, 0x46, 0xfc}}; }

// ud2
inline Snippet Trap() { return {{0x0f, 0x0b}}; }

// xor ecx, ecx; div ecx
inline Snippet TrappingDivision() { return {.bytes = {0x31, 0xc9, 0xf7, 0xf1}, .site = 2}; }

// Callee-saved registers, direction flag and rounding: std; xor ebx, ebx; xor r12d, r12d;
// xor r13d, r13d; push 0x7f80; ldmxcsr [rsp]; ud2
inline Snippet ClobberAndTrap() {
  return {.bytes = {0xfd, 0x31, 0xdb, 0x45, 0x31, 0xe4, 0x45, 0x31, 0xed, 0x68,
                    0x80, 0x7f, 0x00, 0x00, 0x0f, 0xae, 0x14, 0x24, 0x0f, 0x0b},
          .site = 18};
}

// call L; pop rbp; ret; L: push rbp; mov rbp, rsp; ud2
inline Snippet CallAndTrap() {
  return {.bytes = {0xe8, 0x02, 0x00, 0x00, 0x00, 0x5d, 0xc3, 0x55, 0x48, 0x89, 0xe5, 0x0f, 0x0b},
          .site = 11,
          .return_offset = 5};
}

// mov ecx, 1000; L: push rbp; mov rbp, rsp; dec ecx; jz T; call L; T: ud2
inline Snippet RecurseAndTrap() {
  return {.bytes = {0xb9, 0xe8, 0x03, 0x00, 0x00, 0x55, 0x48, 0x89, 0xe5, 0xff,
                    0xc9, 0x74, 0x05, 0xe8, 0xf3, 0xff, 0xff, 0xff, 0x0f, 0x0b},
          .site = 18,
          .return_offset = 18};
}

}  // namespace davit::runtime::x64

#endif  // DAVIT_TESTS_RUNTIME_HAND_MADE_X64_H_
