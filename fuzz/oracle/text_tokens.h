// Numbers and comments of the text format, generated, against another reader of them: the C
// library's strtof and strtod, which round correctly, and a count of the marks of comments.
#ifndef DAVIT_FUZZ_ORACLE_TEXT_TOKENS_H_
#define DAVIT_FUZZ_ORACLE_TEXT_TOKENS_H_

#include "fuzz/gen/choices.h"

namespace davit::fuzz {

// Abort, after saying what is wrong, unless a literal is read to the bits that it stands for, or
// refused where its type has none for it; and unless a comment ends where its marks balance.
void CheckNumber(Choices& choices);
void CheckComment(Choices& choices);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_TEXT_TOKENS_H_
