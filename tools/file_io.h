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

// A file that is written piece by piece. It is made beside `path` and renamed at the end, so that a
// file of that name is either the old one or complete. What is not a regular file (a device, a
// pipe) is written to directly.
class OutputFile {
 public:
  explicit OutputFile(const std::string& path);
  // Without Commit, nothing has happened to `path`.
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  // The first error sticks, and Commit returns it.
  void Write(std::span<const uint8_t> piece);
  absl::Status Commit();

 private:
  std::string path_;
  // Empty where `path` is written to directly.
  std::string temporary_;
  int fd_ = -1;
  absl::Status status_;
};

// The same in one piece.
absl::Status WriteFile(const std::string& path, std::span<const uint8_t> content);

}  // namespace davit::tools

#endif  // DAVIT_TOOLS_FILE_IO_H_
