// The guests of the host API's fuzzer: a few modules whose functions are small enough for a model
// to say exactly what each call does (fuzz/oracle/host_api_model.h).
//
// All valid ones have the same functions, each exported under its own name. They differ in whose
// memory, tables and counter these work on, and in what instantiation does.
#ifndef DAVIT_FUZZ_GEN_HOST_API_MODULES_H_
#define DAVIT_FUZZ_GEN_HOST_API_MODULES_H_

#include <cstdint>
#include <string_view>
#include <vector>

namespace davit::fuzz {

enum class GuestFunction : uint8_t {
  kLoad8,
  kStore8,
  kLoad64,
  kStore64,
  kGrow,
  kSize,
  kFill,
  kCopy,
  kInit,
  kDropData,
  kTableGet,
  kTableSet,
  kTableGrow,
  kTableSize,
  kExternGet,
  kExternSet,
  kExternGrow,
  kBump,
  kDivide,
  kUnreachable,
  kRecurse,
  kSwap,
  // Calls table element p0 with p1.
  kCallTable,
  // The same between two steps of the counter.
  kCallCounted,
  kCallHook,
  // The imported host function, exported again.
  kHook,
  kCount,
};
inline constexpr uint32_t kNumGuestFunctions = static_cast<uint32_t>(GuestFunction::kCount);

struct GuestFunctionInfo {
  std::string_view name;
  // A letter for each value: i32 'i', i64 'I', f32 'f', f64 'F', v128 'v', externref 'e', funcref
  // 'r'.
  std::string_view params;
  std::string_view results;
};
const GuestFunctionInfo& InfoOf(GuestFunction function);

enum class GuestModule : uint8_t {
  // Owns its memory, tables and counter; imports h.hook.
  kOwn,
  // Imports them as members of "s", and writes to them when it is instantiated.
  kShared,
  // As kShared, with a start function: hook(7) goes to address 32.
  kStart,
  // As kShared; a data segment does not fit into a memory of one page.
  kTrappingData,
  // As kShared; an element segment does not fit into a table of four elements.
  kTrappingElements,
  kNumValid,
  // Refused, each for a reason of its own.
  kTruncated = kNumValid,
  kIllTyped,
  kThrowing,
  kUnknownImport,
  kCount,
};
inline constexpr uint32_t kNumGuestModules = static_cast<uint32_t>(GuestModule::kCount);
inline constexpr uint32_t kNumValidGuestModules = static_cast<uint32_t>(GuestModule::kNumValid);

const std::vector<uint8_t>& BytesOf(GuestModule module);

// What the segments and the functions above hold.
inline constexpr std::string_view kPassiveData = "passive!";
inline constexpr std::string_view kActiveData = "active";
inline constexpr uint32_t kActiveDataAddress = 16;
inline constexpr uint32_t kStartAddress = 32;
inline constexpr int32_t kStartArgument = 7;
inline constexpr uint32_t kTrappingDataAddress = 65534;
inline constexpr std::string_view kTrappingData = "trap";
inline constexpr uint32_t kTrappingElementIndex = 3;
inline constexpr uint32_t kTrappingElements = 2;
inline constexpr uint32_t kLoad64Offset = 8;
inline constexpr uint32_t kStore64Offset = 65528;

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_HOST_API_MODULES_H_
