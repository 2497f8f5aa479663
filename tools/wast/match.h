// Values of a script: as arguments, and as what is expected of results.
#ifndef DAVIT_TOOLS_WAST_MATCH_H_
#define DAVIT_TOOLS_WAST_MATCH_H_

#include <span>
#include <string>

#include "absl/status/statusor.h"
#include "frontend-wasm/text/script.h"
#include "runtime/value.h"

namespace davit::wast {

// An argument. The number of (ref.extern N) becomes N + 1, since 0 is the runtime's null. Errors:
// Unimplemented for a reference that the runtime has no values of.
absl::StatusOr<runtime::Value> ToValue(const wasm::script::Value& value);

// Whether a result is as expected.
bool Matches(const wasm::script::Value& expected, const runtime::Value& value);
bool AllMatch(std::span<const wasm::script::Value> expected,
              std::span<const runtime::Value> values);

// "i32:7", or several as "[i32:7 f32:nan:canonical]".
std::string Describe(std::span<const wasm::script::Value> expected);
// `like` says in which shape vectors are written.
std::string Describe(std::span<const runtime::Value> values,
                     std::span<const wasm::script::Value> like);

}  // namespace davit::wast

#endif  // DAVIT_TOOLS_WAST_MATCH_H_
