// Scripts of the WebAssembly test suite (.wast): modules, and what is to be true of them.
//
// A script is read into a flat list of commands; running them is somebody else's. Modules in text
// are already bytes here; quoted ones are kept as text, since whether they can be read is what an
// assertion says of them. Source: the reference interpreter's description of scripts; the threads
// proposal for (thread ...) and (wait ...).
#ifndef DAVIT_FRONTEND_WASM_TEXT_SCRIPT_H_
#define DAVIT_FRONTEND_WASM_TEXT_SCRIPT_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "frontend-wasm/text/parser.h"
#include "frontend-wasm/types.h"
#include "ir/types.h"

namespace davit::wasm::script {

// What one float, or one lane, must be.
enum class Match : uint8_t { kExact, kCanonicalNan, kArithmeticNan };

// An argument or an expected result.
struct Value {
  enum class Kind : uint8_t {
    kI32,
    kI64,
    kF32,
    kF64,
    kV128,
    // ref.null HEAP; without `heap` any null.
    kRefNull,
    // ref.extern N, ref.host N, ref.func N; without `number` any such reference.
    kRefExtern,
    kRefHost,
    kRefFunc,
    // Any reference of the kind.
    kRefAny,
    kRefEq,
    kRefI31,
    kRefStruct,
    kRefArray,
    kRefExn,
    // One of `alternatives`.
    kEither,
  };

  Kind kind = Kind::kI32;
  // Of a v128.
  ir::Lanes shape = ir::Lanes::kI32x4;
  // By lane of a v128 whose shape is f32x4 or f64x2; the first one for an f32 or f64.
  std::array<Match, 4> match = {};
  // The bits, zero-extended, little-endian lanes; where a lane's match is not exact, zeros.
  uint64_t lo = 0;
  uint64_t hi = 0;
  std::optional<HeapType> heap;
  std::optional<uint32_t> number;
  std::vector<Value> alternatives;
};

struct Action {
  enum class Kind : uint8_t { kInvoke, kGet };
  Kind kind = Kind::kInvoke;
  // Identifier of the instance, without the `$`; empty is the latest.
  std::string module;
  // Name of the export.
  std::string name;
  std::vector<Value> args;
};

struct ModuleSource {
  enum class Form : uint8_t { kText, kBinary, kQuote };
  Form form = Form::kText;
  // The module, if the form is text or binary.
  std::vector<uint8_t> bytes;
  // The joined strings, if the form is quote.
  std::string text;
};

struct Command {
  enum class Kind : uint8_t {
    // Define and instantiate; the name is that of both.
    kModule,
    kModuleDefinition,
    // Instantiate the definition `definition` (empty: the latest) under `name`.
    kModuleInstance,
    // Make the instance `name` (empty: the latest) available as `as`.
    kRegister,
    kAction,
    kAssertReturn,
    // Of an action, or of a module: then it traps at instantiation.
    kAssertTrap,
    kAssertExhaustion,
    kAssertException,
    kAssertMalformed,
    kAssertMalformedCustom,
    kAssertInvalid,
    kAssertInvalidCustom,
    kAssertUnlinkable,
    // Run `commands` in a thread called `name`, which shares the instances `shared`.
    kThread,
    // Wait for the thread `name`.
    kWait,
  };

  Kind kind = Kind::kModule;
  // Of the opening parenthesis, from 1.
  uint32_t line = 0;
  // Of the module or thread, without the `$`; empty if there is none.
  std::string name;
  std::string definition;
  std::string as;
  // kModule, kModuleDefinition, and assertions about a module.
  std::optional<ModuleSource> module;
  // kAction, and assertions about an action.
  std::optional<Action> action;
  // kAssertReturn.
  std::vector<Value> expected;
  // What the suite says is wrong.
  std::string message;
  std::vector<Command> commands;
  std::vector<std::string> shared;
};

struct Script {
  std::vector<Command> commands;
};

// Errors as those of ParseWat. A module in text that cannot be read makes the script unreadable.
absl::StatusOr<Script> ParseScript(std::string_view text, const ParseOptions& options = {});

// "i32:7", "f32:nan:canonical", "v128:i32x4 1 2 3 4": for messages.
std::string ToString(const Value& value);

}  // namespace davit::wasm::script

#endif  // DAVIT_FRONTEND_WASM_TEXT_SCRIPT_H_
