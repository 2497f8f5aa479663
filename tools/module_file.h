// A module in a file, in either format.
#ifndef DAVIT_TOOLS_MODULE_FILE_H_
#define DAVIT_TOOLS_MODULE_FILE_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "frontend-wasm/text/parser.h"
#include "support/byte_writer.h"

namespace davit::tools {

// The module's bytes: the file's, or those of its text where it is no binary module. What the file
// is called does not matter. "-" is standard input.
absl::StatusOr<std::vector<uint8_t>> ReadModule(const std::string& path);

// What messages about a text call a file.
std::string TextFileName(const std::string& path);

// The content of a file that may be a text, fit for ParseOptions::is_padded. A regular file is
// mapped where its last page has room for the padding, and read otherwise.
class TextFile {
 public:
  static absl::StatusOr<TextFile> Open(const std::string& path);
  TextFile(TextFile&& other) noexcept;
  TextFile& operator=(TextFile&&) = delete;
  ~TextFile();

  std::span<const uint8_t> bytes() const { return bytes_; }
  std::string_view text() const {
    return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()};
  }

 private:
  TextFile() = default;

  std::span<const uint8_t> bytes_;
  bool is_mapped_ = false;
  // If it is not mapped.
  ByteWriter content_;
};

}  // namespace davit::tools

#endif  // DAVIT_TOOLS_MODULE_FILE_H_
