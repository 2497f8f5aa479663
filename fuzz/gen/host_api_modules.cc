#include "fuzz/gen/host_api_modules.h"

#include <array>
#include <string>

#include "frontend-wasm/text/parser.h"
#include "support/check.h"

namespace davit::fuzz {
namespace {

constexpr GuestFunctionInfo kFunctions[] = {
    {"load8", "i", "i"},        {"store8", "ii", ""},
    {"load64", "i", "I"},       {"store64", "iI", ""},
    {"grow", "i", "i"},         {"size", "", "i"},
    {"fill", "iii", ""},        {"copy", "iii", ""},
    {"init", "iii", ""},        {"drop_data", "", ""},
    {"table_get", "i", "r"},    {"table_set", "ir", ""},
    {"table_grow", "ri", "i"},  {"table_size", "", "i"},
    {"extern_get", "i", "e"},   {"extern_set", "ie", ""},
    {"extern_grow", "ei", "i"}, {"bump", "i", "i"},
    {"divide", "ii", "i"},      {"unreachable", "", ""},
    {"recurse", "i", "i"},      {"swap", "iIfFver", "revFfIi"},
    {"call_table", "ii", "i"},  {"call_counted", "ii", "i"},
    {"call_hook", "i", "i"},    {"hook", "i", "i"},
};
static_assert(std::size(kFunctions) == kNumGuestFunctions);

constexpr char kOwnThings[] = R"(
  (import "h" "hook" (func $hook (param i32) (result i32)))
  (memory $memory 1 4)
  (table $table 4 20 funcref)
  (table $externs 2 10 externref)
  (global $counter (mut i32) (i32.const 0))
  (elem (table $table) (i32.const 0) func $bump)
)";

constexpr char kSharedThings[] = R"(
  (import "h" "hook" (func $hook (param i32) (result i32)))
  (import "s" "memory" (memory $memory 1 4))
  (import "s" "table" (table $table 4 20 funcref))
  (import "s" "externs" (table $externs 2 10 externref))
  (import "s" "counter" (global $counter (mut i32)))
  (elem (table $table) (i32.const 1) func $bump)
)";

constexpr char kEverywhere[] = R"(
  (type $unary (func (param i32) (result i32)))
  (export "memory" (memory $memory))
  (export "table" (table $table))
  (export "externs" (table $externs))
  (export "counter" (global $counter))
  (export "hook" (func $hook))
  (global (export "fixed") i64 (i64.const 42))
  (data (i32.const 16) "active")
  (data $passive "passive!")
  (func (export "load8") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "store8") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
  (func (export "load64") (param i32) (result i64) (i64.load offset=8 (local.get 0)))
  (func (export "store64") (param i32 i64) (i64.store offset=65528 (local.get 0) (local.get 1)))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "size") (result i32) (memory.size))
  (func (export "fill") (param i32 i32 i32)
    (memory.fill (local.get 0) (local.get 1) (local.get 2)))
  (func (export "copy") (param i32 i32 i32)
    (memory.copy (local.get 0) (local.get 1) (local.get 2)))
  (func (export "init") (param i32 i32 i32)
    (memory.init $passive (local.get 0) (local.get 1) (local.get 2)))
  (func (export "drop_data") (data.drop $passive))
  (func (export "table_get") (param i32) (result funcref) (table.get $table (local.get 0)))
  (func (export "table_set") (param i32 funcref) (table.set $table (local.get 0) (local.get 1)))
  (func (export "table_grow") (param funcref i32) (result i32)
    (table.grow $table (local.get 0) (local.get 1)))
  (func (export "table_size") (result i32) (table.size $table))
  (func (export "extern_get") (param i32) (result externref) (table.get $externs (local.get 0)))
  (func (export "extern_set") (param i32 externref)
    (table.set $externs (local.get 0) (local.get 1)))
  (func (export "extern_grow") (param externref i32) (result i32)
    (table.grow $externs (local.get 0) (local.get 1)))
  (func $bump (export "bump") (param i32) (result i32)
    (global.set $counter (i32.add (global.get $counter) (local.get 0)))
    (global.get $counter))
  (func (export "divide") (param i32 i32) (result i32)
    (i32.div_s (local.get 0) (local.get 1)))
  (func (export "unreachable") (unreachable))
  (func $recurse (export "recurse") (param i32) (result i32)
    (i32.add (call $recurse (local.get 0)) (i32.const 1)))
  (func (export "swap") (param i32 i64 f32 f64 v128 externref funcref)
    (result funcref externref v128 f64 f32 i64 i32)
    (local.get 6) (local.get 5) (local.get 4) (local.get 3) (local.get 2) (local.get 1)
    (local.get 0))
  (func $call_table (export "call_table") (param i32 i32) (result i32)
    (call_indirect $table (type $unary) (local.get 1) (local.get 0)))
  (func (export "call_counted") (param i32 i32) (result i32) (local i32)
    (global.set $counter (i32.add (global.get $counter) (i32.const 1)))
    (local.set 2 (call $call_table (local.get 0) (local.get 1)))
    (global.set $counter (i32.add (global.get $counter) (i32.const 1)))
    (local.get 2))
  (func (export "call_hook") (param i32) (result i32) (call $hook (local.get 0)))
)";

constexpr char kStart[] = R"(
  (func $start (i32.store (i32.const 32) (call $hook (i32.const 7))))
  (start $start)
)";

std::string TextOf(GuestModule module) {
  const std::string own = std::string("(module") + kOwnThings + kEverywhere;
  const std::string shared = std::string("(module") + kSharedThings + kEverywhere;
  switch (module) {
    case GuestModule::kOwn:
    case GuestModule::kTruncated:
      return own + ")";
    case GuestModule::kShared:
      return shared + ")";
    case GuestModule::kStart:
      return shared + kStart + ")";
    case GuestModule::kTrappingData:
      return shared + "(data (i32.const 65534) \"trap\"))";
    case GuestModule::kTrappingElements:
      return shared + "(elem (table $table) (i32.const 3) func $bump $bump))";
    case GuestModule::kIllTyped:
      return own + "(func (result i32) (i64.const 1)))";
    case GuestModule::kThrowing:
      return own + "(tag $t) (func (throw $t)))";
    case GuestModule::kUnknownImport:
      return "(module (import \"h\" \"missing\" (func)))";
    case GuestModule::kCount:
      break;
  }
  DAVIT_CHECK(false);
  return {};
}

std::vector<uint8_t> Make(GuestModule module) {
  auto bytes = wasm::ParseWat(TextOf(module));
  DAVIT_CHECK(bytes.ok());
  if (module == GuestModule::kTruncated) bytes->resize(bytes->size() / 2);
  return *std::move(bytes);
}

}  // namespace

const GuestFunctionInfo& InfoOf(GuestFunction function) {
  return kFunctions[static_cast<uint32_t>(function)];
}

const std::vector<uint8_t>& BytesOf(GuestModule module) {
  static const auto& all = *[] {
    auto* made = new std::array<std::vector<uint8_t>, kNumGuestModules>;
    for (uint32_t i = 0; i < kNumGuestModules; ++i) (*made)[i] = Make(static_cast<GuestModule>(i));
    return made;
  }();
  return all[static_cast<uint32_t>(module)];
}

}  // namespace davit::fuzz
