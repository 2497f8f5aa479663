// What `davit compile --time` prints: where the time of a compilation went.
#ifndef DAVIT_TOOLS_TIME_TABLE_H_
#define DAVIT_TOOLS_TIME_TABLE_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "codegen/pass.h"

namespace davit::tools {

struct CompileStatistics {
  // Wall clock, nanoseconds: sections decoded; everything from bytes to linked code in memory, or
  // to an object.
  uint64_t decode_ns = 0;
  uint64_t total_ns = 0;
  uint64_t link_ns = 0;
  codegen::PassTimes passes;
  uint64_t functions = 0;
  uint64_t operators = 0;
  // Bytes of the code section, and of machine code.
  uint64_t code_section = 0;
  uint64_t machine_code = 0;
  unsigned threads = 1;
};

// `format` is "text" (the table), "short" (one line) or "json" (one line).
std::string FormatTimes(std::string_view format, const CompileStatistics& statistics);

// Largest resident set of this process so far, bytes.
uint64_t PeakMemory();

}  // namespace davit::tools

#endif  // DAVIT_TOOLS_TIME_TABLE_H_
