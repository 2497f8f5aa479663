#include "tools/time_table.h"

#include <sys/resource.h>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace davit::tools {
namespace {

using codegen::PassId;

double PerOperator(uint64_t ns, const CompileStatistics& s) {
  return s.operators == 0 ? 0 : static_cast<double>(ns) / static_cast<double>(s.operators);
}

// Bytes per nanosecond * 1000 = MB/s.
double Rate(uint64_t ns, const CompileStatistics& s) {
  return ns == 0 ? 0 : static_cast<double>(s.code_section) * 1e3 / static_cast<double>(ns);
}

std::string Text(const CompileStatistics& s) {
  uint64_t sum = s.decode_ns + s.link_ns;
  for (uint64_t ns : s.passes.ns) sum += ns;
  std::string out =
      absl::StrFormat("%-26s %12s %8s %10s\n", "stage", "ns/operator", "share", "MB/s");
  const auto row = [&](std::string_view name, uint64_t ns) {
    if (ns == 0) return;
    absl::StrAppendFormat(&out, "%-26s %12.1f %7.1f%% %10.1f\n", std::string(name),
                          PerOperator(ns, s),
                          100.0 * static_cast<double>(ns) / static_cast<double>(sum), Rate(ns, s));
  };
  row("decode sections", s.decode_ns);
  for (int i = 0; i < codegen::kNumPasses; ++i) row(codegen::kPassNames[i], s.passes.ns[i]);
  row("link", s.link_ns);
  row("sum of all threads", sum);
  row("wall clock", s.total_ns);
  absl::StrAppendFormat(&out,
                        "\n%d functions, %d operators, %d bytes of code section, %d threads\n"
                        "%d IR instructions, %d machine instructions, %d moves\n"
                        "%d bytes of machine code (%.2f per byte of Wasm), peak memory %.1f MB\n",
                        s.functions, s.operators, s.code_section, s.threads, s.passes.ir_insts,
                        s.passes.mach_insts, s.passes.edits, s.machine_code,
                        s.code_section == 0 ? 0.0
                                            : static_cast<double>(s.machine_code) /
                                                  static_cast<double>(s.code_section),
                        static_cast<double>(PeakMemory()) / 1e6);
  return out;
}

std::string Short(const CompileStatistics& s) {
  return absl::StrFormat(
      "%d functions, %d bytes of Wasm code -> %d bytes of machine code in %.1f ms (%.1f MB/s, %d "
      "threads)\n",
      s.functions, s.code_section, s.machine_code, static_cast<double>(s.total_ns) / 1e6,
      Rate(s.total_ns, s), s.threads);
}

std::string Json(const CompileStatistics& s) {
  std::string out = absl::StrFormat(
      "{\"compile_ns\": %d, \"decode_ns\": %d, \"link_ns\": %d, \"functions\": %d, \"operators\": "
      "%d, "
      "\"code_bytes\": %d, \"machine_code_bytes\": %d, \"threads\": %d, \"peak_memory_bytes\": %d",
      s.total_ns, s.decode_ns, s.link_ns, s.functions, s.operators, s.code_section, s.machine_code,
      s.threads, PeakMemory());
  for (int i = 0; i < codegen::kNumPasses; ++i) {
    absl::StrAppendFormat(&out, ", \"%s_ns\": %d", std::string(codegen::kPassNames[i]),
                          s.passes.ns[i]);
  }
  return out + "}\n";
}

}  // namespace

std::string FormatTimes(std::string_view format, const CompileStatistics& statistics) {
  if (format == "json") return Json(statistics);
  return format == "short" ? Short(statistics) : Text(statistics);
}

uint64_t PeakMemory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<uint64_t>(usage.ru_maxrss) * 1024;
}

}  // namespace davit::tools
