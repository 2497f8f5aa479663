#include "runtime/trap.h"

#include <cstring>
#include <string_view>
#include <type_traits>

#include "absl/strings/cord.h"
#include "absl/strings/str_format.h"
#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
#include "support/strings.h"

namespace davit::runtime {
namespace {

constexpr absl::string_view kPayloadUrl = "davit/runtime/trap";

// The payload is private to this process: native integers, strings behind their length.
template <typename T>
void Put(std::string& out, T value) {
  static_assert(std::is_trivially_copyable_v<T>);
  char bytes[sizeof(T)];
  std::memcpy(bytes, &value, sizeof(T));
  out.append(bytes, sizeof(T));
}
void Put(std::string& out, const std::string& text) {
  Put(out, static_cast<uint32_t>(text.size()));
  out.append(text);
}

class Parser {
 public:
  explicit Parser(std::string_view bytes) : rest_(bytes) {}
  template <typename T>
  T Get() {
    T value{};
    if (rest_.size() < sizeof(T)) {
      ok_ = false;
      return value;
    }
    std::memcpy(&value, rest_.data(), sizeof(T));
    rest_.remove_prefix(sizeof(T));
    return value;
  }
  std::string GetString() {
    const uint32_t size = Get<uint32_t>();
    if (rest_.size() < size) {
      ok_ = false;
      return {};
    }
    std::string text(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return text;
  }
  bool ok() const { return ok_; }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

std::string Encode(const Trap& trap) {
  std::string out;
  Put(out, static_cast<uint8_t>(trap.code));
  Put(out, static_cast<uint8_t>(trap.exit_status.has_value()));
  Put(out, trap.exit_status.value_or(0));
  Put(out, trap.message);
  Put(out, static_cast<uint8_t>(trap.backtrace_truncated));
  Put(out, static_cast<uint32_t>(trap.backtrace.size()));
  for (const Frame& frame : trap.backtrace) {
    Put(out, frame.module_name);
    Put(out, frame.function_name);
    Put(out, frame.function_index);
    Put(out, frame.byte_offset);
  }
  return out;
}

std::optional<Trap> Decode(std::string_view bytes) {
  Parser parser(bytes);
  Trap trap;
  const uint8_t code = parser.Get<uint8_t>();
  if (code >= ir::kNumTrapCodes) return std::nullopt;
  trap.code = static_cast<ir::TrapCode>(code);
  const bool exits = parser.Get<uint8_t>() != 0;
  const int32_t exit_status = parser.Get<int32_t>();
  if (exits) trap.exit_status = exit_status;
  trap.message = parser.GetString();
  trap.backtrace_truncated = parser.Get<uint8_t>() != 0;
  const uint32_t count = parser.Get<uint32_t>();
  for (uint32_t i = 0; i < count && parser.ok(); ++i) {
    Frame frame;
    frame.module_name = parser.GetString();
    frame.function_name = parser.GetString();
    frame.function_index = parser.Get<uint32_t>();
    frame.byte_offset = parser.Get<uint32_t>();
    trap.backtrace.push_back(std::move(frame));
  }
  if (!parser.ok()) return std::nullopt;
  return trap;
}

}  // namespace

std::optional<Trap> Trap::From(const absl::Status& status) {
  absl::optional<absl::Cord> payload = status.GetPayload(kPayloadUrl);
  if (!payload) return std::nullopt;
  return Decode(std::string(*payload));
}

absl::Status Trap::Exit(int32_t exit_status) {
  Trap trap;
  trap.code = ir::TrapCode::kHost;
  trap.exit_status = exit_status;
  trap.message = StrCat("exit with status ", exit_status);
  return trap.AttachTo(absl::OkStatus());
}

absl::Status Trap::AttachTo(absl::Status status) const {
  if (status.ok()) status = absl::AbortedError(message);
  status.SetPayload(kPayloadUrl, absl::Cord(Encode(*this)));
  return status;
}

std::string Trap::ToString() const {
  std::string text = message;
  for (size_t i = 0; i < backtrace.size(); ++i) {
    const Frame& frame = backtrace[i];
    absl::StrAppendFormat(&text, "\n  %d: %s!%s (function %d) at 0x%x", i,
                          frame.module_name.empty() ? "<module>" : frame.module_name,
                          frame.function_name.empty() ? "<unnamed>" : frame.function_name,
                          frame.function_index, frame.byte_offset);
  }
  if (backtrace_truncated) text += "\n  ... (more frames)";
  return text;
}

}  // namespace davit::runtime
