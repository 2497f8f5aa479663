// Whole files in and out, with errors that name the file and the reason.
#ifndef DAVIT_TOOLS_FILE_IO_H_
#define DAVIT_TOOLS_FILE_IO_H_

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "support/byte_writer.h"

namespace davit::tools {

// "-" is standard input.
absl::StatusOr<std::vector<uint8_t>> ReadFile(const std::string& path);

// The same with `padding` zeros in the room behind the bytes; nothing else is written twice.
absl::StatusOr<ByteWriter> ReadFilePadded(const std::string& path, size_t padding);

// Writes beside `path` and renames at the end, so that a file of that name is either the old one or
// complete. What is not a regular file (a device, a pipe) is written to directly.
absl::Status WriteFile(const std::string& path, std::span<const uint8_t> content);

}  // namespace davit::tools

#endif  // DAVIT_TOOLS_FILE_IO_H_
