#include "ir/types.h"

namespace davit::ir {
namespace {

constexpr std::string_view kTypeNames[kNumTypes] = {"void", "i8",  "i16",  "i32", "i64",
                                                    "f32",  "f64", "v128", "ref"};

constexpr std::string_view kLanesNames[kNumLanes] = {"i8x16", "i16x8", "i32x4",
                                                     "i64x2", "f32x4", "f64x2"};

constexpr std::string_view kIntCondNames[kNumIntConds] = {"eq",  "ne",  "slt", "sge", "sgt",
                                                          "sle", "ult", "uge", "ugt", "ule"};

constexpr std::string_view kFloatCondNames[kNumFloatConds] = {"eq", "ne", "lt", "gt", "le", "ge"};

struct TrapText {
  std::string_view name;
  std::string_view message;
};

// The messages begin with the text that the WebAssembly test suite's assert_trap expects, which it
// matches as a prefix. The suite has two texts for a table index out of bounds: "undefined element"
// where call_indirect meets it, "out of bounds table access" elsewhere. One code serves both, so
// its message holds both.
constexpr TrapText kTrapTexts[kNumTrapCodes] = {
    {"unreachable", "unreachable"},
    {"memory_out_of_bounds", "out of bounds memory access"},
    {"table_out_of_bounds", "undefined element: out of bounds table access"},
    {"indirect_call_to_null", "uninitialized element"},
    {"bad_signature", "indirect call type mismatch"},
    {"integer_overflow", "integer overflow"},
    {"integer_divide_by_zero", "integer divide by zero"},
    {"bad_conversion_to_integer", "invalid conversion to integer"},
    {"stack_overflow", "call stack exhausted"},
    {"null_reference", "null reference"},
    {"heap_misaligned", "unaligned atomic"},
    {"interrupt", "interrupt"},
    {"host", "host function trapped"},
};

}  // namespace

std::string_view TypeName(Type t) { return kTypeNames[static_cast<int>(t)]; }
std::string_view LanesName(Lanes l) { return kLanesNames[static_cast<int>(l)]; }
std::string_view IntCondName(IntCond c) { return kIntCondNames[static_cast<int>(c)]; }
std::string_view FloatCondName(FloatCond c) { return kFloatCondNames[static_cast<int>(c)]; }
std::string_view TrapCodeName(TrapCode code) { return kTrapTexts[static_cast<int>(code)].name; }
std::string_view TrapCodeMessage(TrapCode code) {
  return kTrapTexts[static_cast<int>(code)].message;
}

}  // namespace davit::ir
