#include "ir/literals.h"

#include <bit>
#include <charconv>
#include <cmath>

#include "ir/semantics.h"
#include "support/strings.h"

namespace davit::ir {
namespace {

constexpr MemFlagWord kMemFlagWords[] = {
    {"trapping", 1, 1},
    {"readonly", 2, 2},
    {"aligned", 4, 4},
    {"memory", MemFlags::kMemory << 4, 0xf0},
    {"globals", MemFlags::kGlobals << 4, 0xf0},
    {"tables", MemFlags::kTables << 4, 0xf0},
    {"instance", MemFlags::kInstance << 4, 0xf0},
    {"stack", MemFlags::kStack << 4, 0xf0},
};

template <typename T>
struct FloatFormat;
template <>
struct FloatFormat<float> {
  using Bits = uint32_t;
  static constexpr int kMantissa = 23;
};
template <>
struct FloatFormat<double> {
  using Bits = uint64_t;
  static constexpr int kMantissa = 52;
};

template <typename T>
void AppendFloat(uint64_t constant, std::string* out) {
  using Bits = typename FloatFormat<T>::Bits;
  constexpr Bits kQuiet = Bits{1} << (FloatFormat<T>::kMantissa - 1);
  const Bits bits = static_cast<Bits>(constant);
  const T value = std::bit_cast<T>(bits);
  if (std::isnan(value)) {
    const Bits payload = bits & (2 * kQuiet - 1);
    StrAppend(out, std::signbit(value) ? "-nan" : "nan");
    if (payload != kQuiet) StrAppend(out, ":0x", absl::Hex(payload));
    return;
  }
  char buffer[64];
  out->append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr);
}

// True if the whole of `text` is a number in the format that `arg` (a base, or nothing) says.
template <typename T, typename... Arg>
bool ReadAll(std::string_view text, T* value, Arg... arg) {
  const char* end = text.data() + text.size();
  const auto result = std::from_chars(text.data(), end, *value, arg...);
  return result.ec == std::errc() && result.ptr == end;
}

template <typename T>
std::optional<uint64_t> FloatFromText(std::string_view text) {
  using Bits = typename FloatFormat<T>::Bits;
  constexpr int kMantissa = FloatFormat<T>::kMantissa;
  constexpr Bits kSign = Bits{1} << (sizeof(T) * 8 - 1);
  const bool negative = text.substr(0, 1) == "-";
  if (negative) text.remove_prefix(1);
  if (text.substr(0, 1) == "-") return std::nullopt;
  Bits bits = 0;
  if (text.substr(0, 3) == "nan") {
    Bits payload = Bits{1} << (kMantissa - 1);
    text.remove_prefix(3);
    if (!text.empty()) {
      if (text.substr(0, 3) != ":0x" || !ReadAll(text.substr(3), &payload, 16)) return std::nullopt;
      if (payload == 0 || payload >> kMantissa != 0) return std::nullopt;
    }
    bits = (~Bits{0} << kMantissa & ~kSign) | payload;
  } else {
    T value = 0;
    if (!ReadAll(text, &value)) return std::nullopt;
    bits = std::bit_cast<Bits>(value);
  }
  return negative ? bits | kSign : bits;
}

// An integer of `bits` bits, signed or unsigned.
std::optional<uint64_t> IntegerFromText(std::string_view text, int bits) {
  const bool negative = text.substr(0, 1) == "-";
  if (negative) text.remove_prefix(1);
  const bool hex = text.substr(0, 2) == "0x";
  if (hex) text.remove_prefix(2);
  uint64_t value = 0;
  if (!ReadAll(text, &value, hex ? 16 : 10)) return std::nullopt;
  if (value > ZeroExtend(~uint64_t{0}, bits)) return std::nullopt;
  if (negative && value > uint64_t{1} << (bits - 1)) return std::nullopt;
  return ZeroExtend(negative ? 0 - value : value, bits);
}

// The enumerator in [first, count) whose name is `name`.
template <typename Enum>
std::optional<Enum> FindName(std::string_view name, int first, int count,
                             std::string_view (*name_of)(Enum)) {
  for (int i = first; i < count; ++i) {
    if (name_of(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace

void AppendConstant(Type type, uint64_t bits, std::string* out) {
  switch (type) {
    case Type::kF32:
      return AppendFloat<float>(bits, out);
    case Type::kF64:
      return AppendFloat<double>(bits, out);
    case Type::kI8:
    case Type::kI16:
    case Type::kI32:
      StrAppend(out, SignExtend(bits, BitsOf(type)));
      return;
    default:
      StrAppend(out, static_cast<int64_t>(bits));
      return;
  }
}

std::optional<uint64_t> ConstantFromText(Type type, std::string_view text) {
  switch (type) {
    case Type::kF32:
      return FloatFromText<float>(text);
    case Type::kF64:
      return FloatFromText<double>(text);
    case Type::kVoid:
    case Type::kV128:
      return std::nullopt;
    default:
      return IntegerFromText(text, BitsOf(type));
  }
}

std::optional<V128> VectorFromText(std::string_view text) {
  if (text.substr(0, 2) != "0x") return std::nullopt;
  text.remove_prefix(2);
  if (text.size() > 32) return std::nullopt;
  V128 value;
  if (text.size() > 16) {
    if (!ReadAll(text.substr(0, text.size() - 16), &value.high, 16)) return std::nullopt;
    text.remove_prefix(text.size() - 16);
  }
  if (!ReadAll(text, &value.low, 16)) return std::nullopt;
  return value;
}

std::optional<Type> TypeFromName(std::string_view name) {
  return FindName<Type>(name, 1, kNumTypes, TypeName);
}
std::optional<Lanes> LanesFromName(std::string_view name) {
  return FindName<Lanes>(name, 0, kNumLanes, LanesName);
}
std::optional<IntCond> IntCondFromName(std::string_view name) {
  return FindName<IntCond>(name, 0, kNumIntConds, IntCondName);
}
std::optional<FloatCond> FloatCondFromName(std::string_view name) {
  return FindName<FloatCond>(name, 0, kNumFloatConds, FloatCondName);
}
std::optional<TrapCode> TrapCodeFromName(std::string_view name) {
  return FindName<TrapCode>(name, 0, kNumTrapCodes, TrapCodeName);
}

void AppendMemFlags(MemFlags flags, std::string* out) {
  for (const MemFlagWord& flag : kMemFlagWords) {
    if ((flags.byte() & flag.mask) == flag.byte) StrAppend(out, " ", flag.word);
  }
  if (flags.region() > MemFlags::kStack) StrAppend(out, " region", int{flags.region()});
}

const MemFlagWord* FindMemFlagWord(std::string_view word) {
  for (const MemFlagWord& flag : kMemFlagWords) {
    if (flag.word == word) return &flag;
  }
  return nullptr;
}

}  // namespace davit::ir
