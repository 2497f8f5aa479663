// What must hold for any bytes as a module.
#ifndef DAVIT_FUZZ_ORACLE_DECODE_VALIDATE_H_
#define DAVIT_FUZZ_ORACLE_DECODE_VALIDATE_H_

#include <cstdint>
#include <span>

namespace davit::fuzz {

// Aborts, after saying what differs, unless
//   - the bytes are a valid module or are refused, in one line with a position, by a status that is
//     not an internal one, within a second for each begun 100 KB;
//   - function bodies get the same verdict in any order, by a validator that has seen others and by
//     two at once in two threads;
//   - what is valid with fewer features is valid with more;
//   - wabt's reader comes to the same verdict, for the features that both know;
//   - the translator comes to the same verdict, at -O0 or -O2, or does not implement a feature;
//   - an encoded module is decoded to one that is encoded to the same bytes;
//   - names can be read whatever the section "name" holds;
//   - one module in kCompiledOneIn is compiled under all checks, for a target that the bytes
//   choose.
// The module decides which of the dearer ones are done.
void CheckDecodeValidate(std::span<const uint8_t> bytes);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_ORACLE_DECODE_VALIDATE_H_
