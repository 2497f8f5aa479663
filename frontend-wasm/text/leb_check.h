// Numbers that are to be as short as they can be: in sections that the text stands for, a longer
// one could not be told from it.
#ifndef DAVIT_FRONTEND_WASM_TEXT_LEB_CHECK_H_
#define DAVIT_FRONTEND_WASM_TEXT_LEB_CHECK_H_

#include <cstdint>

#include "frontend-wasm/reader.h"
#include "support/byte_writer.h"

namespace davit::wasm::printer {

// The reader fails at a number that is longer than needed.
inline uint32_t ReadMinimalU32(Reader& reader) {
  const uint32_t begin = reader.offset();
  const uint32_t value = reader.U32();
  if (reader.ok() && reader.offset() - begin != UlebSize(value)) {
    reader.FailAt(begin, "number longer than needed");
  }
  return reader.ok() ? value : 0;
}

}  // namespace davit::wasm::printer

#endif  // DAVIT_FRONTEND_WASM_TEXT_LEB_CHECK_H_
