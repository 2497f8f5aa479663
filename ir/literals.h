// Words and numbers of the IR's text form, in both directions: constants, types, conditions, traps,
// memory flags.
//
// Integers are decimal with a sign; the parser also takes hexadecimal. Floats are the shortest
// decimal that reads back as the same bits, `inf`, `nan` (the canonical one) and `nan:0xPAYLOAD` as
// in the WebAssembly text format.
#ifndef DAVIT_IR_LITERALS_H_
#define DAVIT_IR_LITERALS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ir/types.h"

namespace davit::ir {

// Appends the constant of type `type` (an integer, ref, f32 or f64) with the zero-extended bits
// `bits`.
void AppendConstant(Type type, uint64_t bits, std::string* out);
// The bits of such a constant; nothing if `text` is none of that type.
std::optional<uint64_t> ConstantFromText(Type type, std::string_view text);

// The 128-bit number `0x` and at most 32 hexadecimal digits; lane 0 is its low end.
std::optional<V128> VectorFromText(std::string_view text);

std::optional<Type> TypeFromName(std::string_view name);
std::optional<Lanes> LanesFromName(std::string_view name);
std::optional<IntCond> IntCondFromName(std::string_view name);
std::optional<FloatCond> FloatCondFromName(std::string_view name);
std::optional<TrapCode> TrapCodeFromName(std::string_view name);

// Appends the flags as words, each behind a blank; a region that does not exist as `region15`.
void AppendMemFlags(MemFlags flags, std::string* out);
// A flag's word. The bits of `mask` must be clear before `byte` is added.
struct MemFlagWord {
  std::string_view word;
  uint8_t byte;
  uint8_t mask;
};
// Null if `word` is no flag.
const MemFlagWord* FindMemFlagWord(std::string_view word);

}  // namespace davit::ir

#endif  // DAVIT_IR_LITERALS_H_
