// The only file that includes wabt's headers; compiled with exceptions and RTTI, which they want.
#include "fuzz/oracle/wabt_reader.h"

#ifdef DAVIT_HAVE_WABT
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <wabt/binary-reader-ir.h>
#include <wabt/binary-reader.h>
#include <wabt/ir.h>
#include <wabt/validator.h>

extern "C" __attribute__((weak)) void __lsan_disable();
extern "C" __attribute__((weak)) void __lsan_enable();
#endif

namespace davit::fuzz {
namespace {

// Davit refuses with a message like `davit` what wabt takes, or takes what wabt refuses with a
// message like `wabt`. One of the two is empty. A star stands for any text, # for a digit. If
// there are bytes in `only_with`, the module must contain them.
struct Excuse {
  std::string_view davit;
  std::string_view wabt;
  std::string_view reason;
  std::string_view only_with = {};
};

constexpr Excuse kExcuses[] = {
    {"", "tables may not be 64-bit", "wabt's 64-bit addresses are those of memories only"},
    {"", "unable to read u32 leb128: memory *page count",
     "sizes have 64 bits since there is memory64"},
    {"", "unable to read u32 leb128: table *elem count",
     "sizes have 64 bits since there is memory64"},
    {"", "unable to read u32 leb128: * offset", "so have the offsets of memory arguments"},
    {"", "reserved value must be 0",
     "a byte before there were several memories, an index of any length since then"},
    {"unexpected end of the body: *blocks are open", "",
     "wabt closes all blocks where the last operator of a body is an end"},
    {"module at offset*data count and data section have inconsistent lengths", "",
     "wabt compares the data count with a data section, but not with none"},
    {"call_indirect calls through table", "", "wabt calls through tables of any references"},
    {"global section*unexpected end", "",
     "wabt needs no end behind the constant expression of the last global"},
    {" expects *, found ", "", "what select with a type gives is of any type to wabt", "\x1c\x01"},
    {"select has an invalid result arity: 0", "",
     "wabt takes a select with a list of no types for one without a list"},
    {"constant expression must give *, gives []", "",
     "wabt takes an empty expression for the place of a segment"},
    {"malformed data segment kind", "", "wabt knows three bits of what is a number up to 2"},
    {" has alignment 2^##", "", "from 2^32 on wabt has another alignment"},
    {"malformed value type 0x", "", "types are numbers to wabt, which may be longer than needed"},
    {"type *ref needs the feature gc", "", "wabt takes structref and arrayref for older types"},
    {"", "initializer expression can only reference an imported global",
     "WebAssembly 3.0 allows all immutable globals that come before"},
};

// Whether `text` begins with `piece`, in which # is any digit.
bool BeginsWith(std::string_view text, std::string_view piece) {
  if (text.size() < piece.size()) return false;
  for (size_t i = 0; i < piece.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (piece[i] == '#' ? !digit : piece[i] != text[i]) return false;
  }
  return true;
}

// Whether `text` contains the pieces between the stars of `pattern`, in this order.
bool Matches(std::string_view text, std::string_view pattern) {
  while (true) {
    const std::string_view piece = pattern.substr(0, pattern.find('*'));
    while (!BeginsWith(text, piece)) {
      if (text.empty()) return false;
      text.remove_prefix(1);
    }
    if (piece.size() == pattern.size()) return true;
    text.remove_prefix(piece.size());
    pattern.remove_prefix(piece.size() + 1);
  }
}

std::string_view MessageOf(const absl::Status& status) {
  return {status.message().data(), status.message().size()};
}

}  // namespace

#ifdef DAVIT_HAVE_WABT
namespace {

wabt::Features ToWabt(wasm::Features enabled) {
  using wasm::Feature;
  wabt::Features features;
  features.set_threads_enabled(enabled.Has(Feature::kThreads));
  features.set_tail_call_enabled(enabled.Has(Feature::kTailCall));
  features.set_memory64_enabled(enabled.Has(Feature::kMemory64));
  features.set_multi_memory_enabled(enabled.Has(Feature::kMultiMemory));
  features.set_extended_const_enabled(enabled.Has(Feature::kExtendedConst));
  return features;
}

void Read(std::span<const uint8_t> bytes, wasm::Features enabled, SecondVerdict& verdict) {
  const wabt::Features features = ToWabt(enabled);
  // Of custom sections it reads names and sizes, but not the contents, which decide nothing.
  const wabt::ReadBinaryOptions options(features, nullptr, /*read_debug_names=*/false,
                                        /*stop_on_first_error=*/true,
                                        /*fail_on_custom_section_error=*/true);
  wabt::Errors errors;
  wabt::Module module;
  verdict.valid =
      wabt::Succeeded(
          wabt::ReadBinaryIr("module", bytes.data(), bytes.size(), options, &errors, &module)) &&
      wabt::Succeeded(wabt::ValidateModule(&module, &errors, wabt::ValidateOptions(features)));
  for (const wabt::Error& error : errors) {
    if (error.error_level != wabt::ErrorLevel::Error) continue;
    verdict.valid = false;
    verdict.message = error.message;
    return;
  }
}

// Where an assertion of wabt goes to while it reads. What it had allocated is lost.
jmp_buf asserted;
bool is_reading = false;

}  // namespace

bool HaveWabt() { return true; }

std::optional<SecondVerdict> ReadWithWabt(std::span<const uint8_t> bytes, wasm::Features features) {
  static auto& verdict = *new SecondVerdict;
  verdict = {};
  if (__lsan_disable != nullptr) __lsan_disable();
  is_reading = true;
  const bool answered = setjmp(asserted) == 0;
  if (answered) Read(bytes, features, verdict);
  is_reading = false;
  if (__lsan_enable != nullptr) __lsan_enable();
  if (!answered) return std::nullopt;
  return verdict;
}

#else

bool HaveWabt() { return false; }

std::optional<SecondVerdict> ReadWithWabt(std::span<const uint8_t>, wasm::Features) {
  return std::nullopt;
}

#endif

std::string_view ExcuseFor(std::span<const uint8_t> module, const absl::Status& davit,
                           const SecondVerdict& wabt) {
  if (davit.ok() == wabt.valid) return {};
  if (absl::IsResourceExhausted(davit)) return "limits of the implementation";
  const std::string_view bytes(reinterpret_cast<const char*>(module.data()), module.size());
  for (const Excuse& excuse : kExcuses) {
    const std::string_view pattern = davit.ok() ? excuse.wabt : excuse.davit;
    const std::string_view message = davit.ok() ? wabt.message : MessageOf(davit);
    if (pattern.empty() || !Matches(message, pattern)) continue;
    if (Matches(bytes, excuse.only_with)) return excuse.reason;
  }
  return {};
}

}  // namespace davit::fuzz

#ifdef DAVIT_HAVE_WABT
// Takes the place of the C library's: what assert() calls.
extern "C" [[noreturn]] void __assert_fail(const char* condition, const char* file, unsigned line,
                                           const char* function) noexcept {
  if (davit::fuzz::is_reading) longjmp(davit::fuzz::asserted, 1);
  fprintf(stderr, "%s:%u: %s: assertion %s failed\n", file, line, function, condition);
  abort();
}
#endif
