// Errors with their place in the text, the line and a caret.
//
//   add.wat:3:14: error: unknown operator 'i32.ad', expected an instruction; did you mean
//   'i32.add'?
//         (local.get 0) i32.ad)
//                       ^~~~~~
//
// Errors are collected and come out sorted by position, so that passes over the text may find them
// in any order. Lines and columns are counted when a message is made: columns in characters, not
// bytes, since the caret stands below a character.
#ifndef DAVIT_FRONTEND_WASM_TEXT_DIAGNOSTICS_H_
#define DAVIT_FRONTEND_WASM_TEXT_DIAGNOSTICS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"

namespace davit::wasm::text {

class Diagnostics {
 public:
  // `text` and `file_name` outlive this.
  Diagnostics(std::string_view text, std::string_view file_name, int max_errors)
      : text_(text), file_name_(file_name), max_errors_(max_errors) {}

  // About the range [begin, end) of the text. Ignored once there are `max_errors`.
  void Error(uint32_t begin, uint32_t end, std::string message);
  bool ok() const { return errors_.empty(); }
  // No more errors are taken.
  bool full() const { return static_cast<int>(errors_.size()) >= max_errors_; }
  // OK, or InvalidArgument with all errors, separated by newlines.
  absl::Status ToStatus() const;

 private:
  struct Entry {
    uint32_t begin;
    uint32_t end;
    std::string message;
  };
  std::string Format(const Entry& entry) const;

  std::string_view text_;
  std::string_view file_name_;
  int max_errors_;
  std::vector<Entry> errors_;
};

// The line of an offset, counted from 1. Asked for rising offsets it reads the text once.
class LineCounter {
 public:
  explicit LineCounter(std::string_view text) : text_(text) {}
  uint32_t LineOf(uint32_t offset);

 private:
  std::string_view text_;
  uint32_t offset_ = 0;
  uint32_t line_ = 1;
};

}  // namespace davit::wasm::text

#endif  // DAVIT_FRONTEND_WASM_TEXT_DIAGNOSTICS_H_
