// KnownFailures: the assertions that cannot pass yet, each with its reason.
//
// A text file, a line each, in the form
//
//   # any comment
//   PATH:LINE COUNT reason   an assertion, or a module and with it all assertions on its instances
//   PATH COUNT reason        what fails in a file and has no other entry
//
// PATH is relative to the root of the suite, COUNT the number of assertions that fail under the
// entry. Another number of failures is an error of the list: an entry can neither outlive its
// reason nor hide a new failure.
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
  // Errors: InvalidArgument, with the line, for an entry without a count or a reason, or a second
  // one for the same place.
  static absl::StatusOr<KnownFailures> Parse(std::string_view text);

  // Moves the failures that are listed under `path` out of `report` and counts them as listed.
  // Returns a line for each entry for `path` whose count is another.
  std::vector<std::string> Apply(const std::string& path, FileReport& report) const;

 private:
  struct Entry {
    uint32_t count = 0;
    // As it stands in the list.
    std::string text;
  };
  // By path and line; line 0 is the whole file.
  std::map<std::pair<std::string, uint32_t>, Entry> entries_;
};

}  // namespace davit::wast

#endif  // DAVIT_TOOLS_WAST_KNOWN_FAILURES_H_
