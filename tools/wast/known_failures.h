// KnownFailures: the assertions that cannot pass yet, each with its reason.
//
// A text file, a line each, in the form
//
//   # any comment
//   PATH:LINE reason      an assertion, or a module and with it all assertions on its instances
//   PATH reason           all of a file
//
// PATH is relative to the root of the suite. An entry that no failure needs any more is an error of
// the list, so that it cannot outlive its reason.
#ifndef DAVIT_TOOLS_WAST_KNOWN_FAILURES_H_
#define DAVIT_TOOLS_WAST_KNOWN_FAILURES_H_

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "tools/wast/runner.h"

namespace davit::wast {

class KnownFailures {
 public:
  // Errors: InvalidArgument, with the line, for an entry without a reason or a second one for the
  // same place.
  static absl::StatusOr<KnownFailures> Parse(std::string_view text);

  // Moves the failures that are listed under `path` out of `report` and counts them as listed.
  // Returns the entries for `path` that no failure needed, as they stand in the list.
  std::vector<std::string> Apply(const std::string& path, FileReport& report) const;

 private:
  // By path and line; line 0 is the whole file. The value is the entry's text.
  std::map<std::pair<std::string, uint32_t>, std::string> entries_;
};

}  // namespace davit::wast

#endif  // DAVIT_TOOLS_WAST_KNOWN_FAILURES_H_
