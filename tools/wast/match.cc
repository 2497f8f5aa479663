#include "tools/wast/match.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "absl/strings/str_join.h"
#include "support/strings.h"

namespace davit::wast {
namespace {

using Expected = wasm::script::Value;
using Kind = wasm::script::Value::Kind;
using Match = wasm::script::Match;
using wasm::ValType;

std::array<uint64_t, 2> BitsOf(const runtime::Value& value) {
  std::array<uint64_t, 2> slots = {};
  value.ToSlots(slots.data());
  return slots;
}

// IEEE 754: a quiet NaN has the first bit of its fraction set; the canonical one no other.
bool LaneMatches(Match match, uint64_t expected, uint64_t actual, int bits) {
  if (match == Match::kExact) return expected == actual;
  const int fraction_bits = bits == 32 ? 23 : 52;
  const uint64_t sign = uint64_t{1} << (bits - 1);
  const uint64_t fraction = (uint64_t{1} << fraction_bits) - 1;
  const uint64_t quiet = uint64_t{1} << (fraction_bits - 1);
  const uint64_t exponent = sign - 1 - fraction;
  if (match == Match::kCanonicalNan) return (actual & ~sign) == (exponent | quiet);
  return (actual & (exponent | quiet)) == (exponent | quiet);
}

bool VectorMatches(const Expected& expected, const std::array<uint64_t, 2>& bits) {
  const std::array<uint64_t, 2> wanted = {expected.lo, expected.hi};
  if (expected.shape == ir::Lanes::kF64x2) {
    return LaneMatches(expected.match[0], wanted[0], bits[0], 64) &&
           LaneMatches(expected.match[1], wanted[1], bits[1], 64);
  }
  if (expected.shape != ir::Lanes::kF32x4) return wanted == bits;
  for (size_t i = 0; i < 4; ++i) {
    const int shift = i % 2 == 0 ? 0 : 32;
    if (!LaneMatches(expected.match[i], static_cast<uint32_t>(wanted[i / 2] >> shift),
                     static_cast<uint32_t>(bits[i / 2] >> shift), 32)) {
      return false;
    }
  }
  return true;
}

bool ReferenceMatches(const Expected& expected, const runtime::Value& value) {
  if (!value.type().is_ref()) return false;
  if (expected.kind == Kind::kRefNull) return value.is_null();
  if (value.is_null()) return false;
  switch (expected.kind) {
    case Kind::kRefFunc:
      return value.type() == ValType::FuncRef();
    case Kind::kRefExtern:
      return value.type() == ValType::ExternRef() &&
             (!expected.number || BitsOf(value)[0] == uint64_t{*expected.number} + 1);
    default:
      return false;
  }
}

ValType NumberType(Kind kind) {
  switch (kind) {
    case Kind::kI32:
      return ValType::I32();
    case Kind::kI64:
      return ValType::I64();
    case Kind::kF32:
      return ValType::F32();
    case Kind::kF64:
      return ValType::F64();
    case Kind::kV128:
      return ValType::V128();
    default:
      return ValType::Bottom();
  }
}

}  // namespace

absl::StatusOr<runtime::Value> ToValue(const Expected& value) {
  if (const ValType type = NumberType(value.kind); !type.is_bottom()) {
    const uint64_t slots[2] = {value.lo, value.hi};
    return runtime::Value::FromSlots(type, slots, nullptr);
  }
  if (value.kind == Kind::kRefNull && value.heap) {
    return runtime::Value::Default(ValType::Ref(*value.heap, /*nullable=*/true));
  }
  if (value.kind == Kind::kRefExtern && value.number) {
    return runtime::Value::Extern({uint64_t{*value.number} + 1});
  }
  return absl::UnimplementedError(
      StrCat("an argument ", wasm::script::ToString(value), " is not supported"));
}

bool Matches(const Expected& expected, const runtime::Value& value) {
  if (expected.kind == Kind::kEither) {
    return std::ranges::any_of(expected.alternatives,
                               [&](const Expected& one) { return Matches(one, value); });
  }
  const ValType type = NumberType(expected.kind);
  if (type.is_bottom()) return ReferenceMatches(expected, value);
  if (type != value.type()) return false;
  const std::array<uint64_t, 2> bits = BitsOf(value);
  if (expected.kind == Kind::kV128) return VectorMatches(expected, bits);
  return LaneMatches(expected.match[0], expected.lo, bits[0],
                     expected.kind == Kind::kF32 ? 32 : 64);
}

bool AllMatch(std::span<const Expected> expected, std::span<const runtime::Value> values) {
  return std::ranges::equal(expected, values, Matches);
}

std::string Describe(std::span<const Expected> expected) {
  if (expected.size() == 1) return wasm::script::ToString(expected[0]);
  return StrCat("[",
                absl::StrJoin(expected, " ",
                              [](std::string* out, const Expected& value) {
                                out->append(wasm::script::ToString(value));
                              }),
                "]");
}

std::string Describe(std::span<const runtime::Value> values, std::span<const Expected> like) {
  std::vector<std::string> texts;
  for (size_t i = 0; i < values.size(); ++i) {
    const ValType type = values[i].type();
    if (type.is_ref()) {
      texts.push_back(values[i].ToString());
      continue;
    }
    // Numbers are written as the expected ones are.
    Expected value;
    for (Kind kind : {Kind::kI32, Kind::kI64, Kind::kF32, Kind::kF64, Kind::kV128}) {
      if (NumberType(kind) == type) value.kind = kind;
    }
    const std::array<uint64_t, 2> bits = BitsOf(values[i]);
    value.lo = bits[0];
    value.hi = bits[1];
    if (i < like.size()) {
      const Expected& shaped = like[i].kind == Kind::kEither ? like[i].alternatives[0] : like[i];
      value.shape = shaped.shape;
    }
    texts.push_back(wasm::script::ToString(value));
  }
  if (texts.size() == 1) return texts[0];
  return StrCat("[", absl::StrJoin(texts, " "), "]");
}

}  // namespace davit::wast
