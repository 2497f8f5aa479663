#include "tools/wast/known_failures.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <sstream>

#include "absl/strings/numbers.h"
#include "support/strings.h"

namespace davit::wast {

absl::StatusOr<KnownFailures> KnownFailures::Parse(std::string_view text) {
  KnownFailures known;
  uint32_t number = 0;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const size_t space = line.find(' ');
    const size_t reason = space == std::string::npos ? space : line.find(' ', space + 1);
    uint32_t count = 0;
    if (reason == std::string::npos || reason + 1 == line.size() ||
        !absl::SimpleAtoi(line.substr(space + 1, reason - space - 1), &count) || count == 0) {
      return absl::InvalidArgumentError(StrCat("known failures, line ", number, ": '", line,
                                               "' is not PATH[:LINE] COUNT reason"));
    }
    const std::string place = line.substr(0, space);
    std::pair<std::string, uint32_t> key(place, 0);
    const size_t colon = place.rfind(':');
    if (colon != std::string::npos && absl::SimpleAtoi(place.substr(colon + 1), &key.second)) {
      key.first = place.substr(0, colon);
    }
    if (!known.entries_.emplace(key, Entry{count, line}).second) {
      return absl::InvalidArgumentError(
          StrCat("known failures, line ", number, ": a second entry for ", place));
    }
  }
  return known;
}

std::vector<std::string> KnownFailures::Apply(const std::string& path, FileReport& report) const {
  std::map<uint32_t, uint32_t> failures;
  const auto is_listed = [&](const Failure& failure) {
    for (const uint32_t line : {failure.line, failure.module_line, 0u}) {
      if (!entries_.contains({path, line})) continue;
      ++failures[line];
      return true;
    }
    return false;
  };
  const auto listed = std::stable_partition(report.failures.begin(), report.failures.end(),
                                            [&](const Failure& f) { return !is_listed(f); });
  report.listed.insert(report.listed.end(), std::make_move_iterator(listed),
                       std::make_move_iterator(report.failures.end()));
  report.failures.erase(listed, report.failures.end());
  std::vector<std::string> wrong;
  for (auto entry = entries_.lower_bound({path, 0});
       entry != entries_.end() && entry->first.first == path; ++entry) {
    const uint32_t found = failures[entry->first.second];
    if (found == entry->second.count) continue;
    wrong.push_back(StrCat(found, " failures where the list says: ", entry->second.text));
  }
  return wrong;
}

}  // namespace davit::wast
