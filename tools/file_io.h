// Whole files in and out, with errors that name the file and the reason.
#ifndef DAVIT_TOOLS_FILE_IO_H_
#define DAVIT_TOOLS_FILE_IO_H_

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace davit::tools {

// "-" is standard input.
absl::StatusOr<std::vector<uint8_t>> ReadFile(const std::string& path);

// Writes beside `path` and renames at the end, so that a file of that name is either the old one or
// complete. What is not a regular file (a device, a pipe) is written to directly.
absl::Status WriteFile(const std::string& path, std::span<const uint8_t> content);

}  // namespace davit::tools

#endif  // DAVIT_TOOLS_FILE_IO_H_
