#include "frontend-wasm/text/script.h"

#include <utility>

#include "frontend-wasm/text/cursor.h"
#include "frontend-wasm/text/module_reader.h"
#include "frontend-wasm/text/strings.h"
#include "support/strings.h"

namespace davit::wasm::script {
namespace {

using text::Cursor;
using text::Keyword;
using text::KeywordOf;
using text::Lexer;
using text::NumberError;
using text::Token;
using text::TokenKind;

// The heap types by their keywords.
std::optional<HeapType> HeapTypeOf(Keyword word) {
  switch (word) {
    case Keyword::kFunc:
      return HeapType::kFunc;
    case Keyword::kExtern:
      return HeapType::kExtern;
    case Keyword::kAny:
      return HeapType::kAny;
    case Keyword::kEq:
      return HeapType::kEq;
    case Keyword::kI31:
      return HeapType::kI31;
    case Keyword::kStruct:
      return HeapType::kStruct;
    case Keyword::kArray:
      return HeapType::kArray;
    case Keyword::kExn:
      return HeapType::kExn;
    case Keyword::kNone:
      return HeapType::kNone;
    case Keyword::kNoExtern:
      return HeapType::kNoExtern;
    case Keyword::kNoFunc:
      return HeapType::kNoFunc;
    case Keyword::kNoExn:
      return HeapType::kNoExn;
    default:
      return std::nullopt;
  }
}

struct Assertion {
  Keyword word;
  Command::Kind kind;
};
// Those that are a module and a message.
constexpr Assertion kModuleAssertions[] = {
    {Keyword::kAssertMalformed, Command::Kind::kAssertMalformed},
    {Keyword::kAssertMalformedCustom, Command::Kind::kAssertMalformedCustom},
    {Keyword::kAssertInvalid, Command::Kind::kAssertInvalid},
    {Keyword::kAssertInvalidCustom, Command::Kind::kAssertInvalidCustom},
    {Keyword::kAssertUnlinkable, Command::Kind::kAssertUnlinkable},
};

bool IsCommand(Keyword word) {
  return word == Keyword::kModule || word == Keyword::kRegister || word == Keyword::kInvoke ||
         word == Keyword::kGet || word == Keyword::kThread || word == Keyword::kWait ||
         (word >= Keyword::kAssertReturn && word <= Keyword::kAssertUnlinkable);
}

class ScriptParser {
 public:
  ScriptParser(Lexer& lexer, std::string_view text)
      : lexer_(lexer), in_(lexer, scratch_), lines_(text) {}

  Script Run() {
    Script script;
    // A module may be given by its fields alone.
    if (in_.At(TokenKind::kOpen) && !IsCommand(in_.token().keyword)) {
      Command command;
      command.line = lines_.LineOf(in_.token().begin);
      command.module.emplace().bytes = text::ReadFields(lexer_, "", false);
      script.commands.push_back(std::move(command));
      if (!in_.At(TokenKind::kEnd)) lexer_.FailExpected("a module field or the end of the text");
      return script;
    }
    Commands(&script.commands);
    if (!in_.At(TokenKind::kEnd)) lexer_.FailExpected("a command of a script");
    return script;
  }

 private:
  // Up to what is no "(". An error in one does not keep the others from being read.
  void Commands(std::vector<Command>* commands) {
    while (in_.At(TokenKind::kOpen)) {
      const Token open = in_.token();
      Command command = ReadCommand();
      if (lexer_.failed()) {
        lexer_.Reset(open.begin);
        if (lexer_.diagnostics().full() || !lexer_.SkipGroup()) return;
        continue;
      }
      commands->push_back(std::move(command));
    }
  }

  Command ReadCommand() {
    Command command;
    command.line = lines_.LineOf(in_.token().begin);
    const Keyword word = in_.token().keyword;
    if (word == Keyword::kModule) {
      Module(&command);
      return command;
    }
    if (word == Keyword::kInvoke || word == Keyword::kGet) {
      command.kind = Command::Kind::kAction;
      command.action = ReadAction();
      return command;
    }
    if (!IsCommand(word)) {
      FailCommand();
      return command;
    }
    in_.Next();
    switch (word) {
      case Keyword::kRegister:
        command.kind = Command::Kind::kRegister;
        command.as = String("a name");
        command.name = Id();
        break;
      case Keyword::kThread:
        Thread(&command);
        break;
      case Keyword::kWait:
        command.kind = Command::Kind::kWait;
        command.name = Id();
        break;
      default:
        Assert(word, &command);
        break;
    }
    in_.ExpectClose();
    return command;
  }

  void FailCommand() {
    std::string message = StrCat("unexpected ", lexer_.Describe(), ", expected a command");
    if (const auto similar = text::SimilarKeyword(lexer_.word(), IsCommand);
        similar && !lexer_.word().empty()) {
      StrAppend(&message, "; did you mean '", *similar, "'?");
    }
    lexer_.Fail(std::move(message));
  }

  void Assert(Keyword word, Command* command) {
    for (const Assertion& assertion : kModuleAssertions) {
      if (assertion.word != word) continue;
      command->kind = assertion.kind;
      if (!in_.AtOpen(Keyword::kModule)) return lexer_.FailExpected("'(module'");
      AssertedModule(command);
      command->message = String("the reason");
      return;
    }
    switch (word) {
      case Keyword::kAssertReturn:
        command->kind = Command::Kind::kAssertReturn;
        command->action = ReadAction();
        while (in_.At(TokenKind::kOpen)) command->expected.push_back(ReadValue(true));
        return;
      case Keyword::kAssertException:
        command->kind = Command::Kind::kAssertException;
        command->action = ReadAction();
        return;
      case Keyword::kAssertTrap:
        command->kind = Command::Kind::kAssertTrap;
        break;
      default:
        command->kind = Command::Kind::kAssertExhaustion;
        break;
    }
    if (in_.AtOpen(Keyword::kModule)) {
      AssertedModule(command);
    } else {
      command->action = ReadAction();
    }
    command->message = String("the reason");
  }

  void AssertedModule(Command* command) {
    const Command::Kind kind = command->kind;
    Module(command);
    command->kind = kind;
  }

  void Thread(Command* command) {
    command->kind = Command::Kind::kThread;
    command->name = Id();
    if (in_.At(TokenKind::kOpen) && in_.token().keyword == Keyword::kShared) {
      in_.Next();
      while (in_.TakeOpen(Keyword::kModule)) {
        command->shared.push_back(Id());
        in_.ExpectClose();
      }
      in_.ExpectClose();
    }
    // A thread cannot have threads, so that depth stays bounded.
    if (in_thread_) return lexer_.FailExpected("no thread inside of a thread");
    in_thread_ = true;
    Commands(&command->commands);
    in_thread_ = false;
  }

  // (module ...) in all its forms.
  void Module(Command* command) {
    in_.Next();
    command->kind = Command::Kind::kModule;
    if (in_.TakeKeyword(Keyword::kDefinition)) {
      command->kind = Command::Kind::kModuleDefinition;
    } else if (in_.TakeKeyword(Keyword::kInstance)) {
      command->kind = Command::Kind::kModuleInstance;
      command->name = Id();
      command->definition = Id();
      return in_.ExpectClose();
    }
    command->name = Id();
    ModuleSource& source = command->module.emplace();
    if (in_.TakeKeyword(Keyword::kBinary)) {
      source.form = ModuleSource::Form::kBinary;
      const std::string bytes = text::ReadStrings(lexer_);
      source.bytes.assign(bytes.begin(), bytes.end());
    } else if (in_.TakeKeyword(Keyword::kQuote)) {
      source.form = ModuleSource::Form::kQuote;
      source.text = text::ReadStrings(lexer_);
    } else {
      source.bytes = text::ReadFields(lexer_, command->name, false);
    }
    in_.ExpectClose();
  }

  Action ReadAction() {
    Action action;
    if (in_.TakeOpen(Keyword::kInvoke)) {
      action.module = Id();
      action.name = String("the name of a function");
      while (in_.At(TokenKind::kOpen)) action.args.push_back(ReadValue(false));
    } else if (in_.TakeOpen(Keyword::kGet)) {
      action.kind = Action::Kind::kGet;
      action.module = Id();
      action.name = String("the name of a global");
    } else {
      lexer_.FailExpected("'(invoke' or '(get'");
    }
    in_.ExpectClose();
    return action;
  }

  // One value; with `expected` also the patterns of results.
  Value ReadValue(bool expected) {
    const Token token = in_.token();
    in_.Next();
    Value value;
    if (expected && token.keyword == Keyword::kEither) {
      value.kind = Value::Kind::kEither;
      // Alternatives have none of their own, so that depth stays bounded.
      while (in_.At(TokenKind::kOpen) && !in_.AtOpen(Keyword::kEither)) {
        value.alternatives.push_back(ReadValue(true));
      }
    } else if (!Number(token.keyword, expected, &value) && !Reference(token, expected, &value)) {
      lexer_.Fail(token.begin, token.end, expected ? "expected a result" : "expected a constant");
    }
    in_.ExpectClose();
    return value;
  }

  bool Number(Keyword word, bool expected, Value* value) {
    if (word == KeywordOf(Opcode::kI32Const)) {
      value->kind = Value::Kind::kI32;
      value->lo = in_.Integer(32, "an i32 constant");
    } else if (word == KeywordOf(Opcode::kI64Const)) {
      value->kind = Value::Kind::kI64;
      value->lo = in_.Integer(64, "an i64 constant");
    } else if (word == KeywordOf(Opcode::kF32Const)) {
      value->kind = Value::Kind::kF32;
      value->lo = Float(32, expected, &value->match[0]);
    } else if (word == KeywordOf(Opcode::kF64Const)) {
      value->kind = Value::Kind::kF64;
      value->lo = Float(64, expected, &value->match[0]);
    } else if (word == KeywordOf(Opcode::kV128Const)) {
      value->kind = Value::Kind::kV128;
      Vector(expected, value);
    } else {
      return false;
    }
    return true;
  }

  uint64_t Float(int bits, bool expected, Match* match) {
    if (expected && in_.At(TokenKind::kNumber)) {
      if (lexer_.text() == "nan:canonical") *match = Match::kCanonicalNan;
      if (lexer_.text() == "nan:arithmetic") *match = Match::kArithmeticNan;
      if (*match != Match::kExact) {
        in_.Next();
        return 0;
      }
    }
    return in_.Float(bits, "a float constant");
  }

  void Vector(bool expected, Value* value) {
    const Keyword word = in_.token().keyword;
    if (word < Keyword::kI8x16 || word > Keyword::kF64x2) {
      return lexer_.FailExpected("the shape of a vector");
    }
    in_.Next();
    const auto shape =
        static_cast<ir::Lanes>(static_cast<int>(word) - static_cast<int>(Keyword::kI8x16));
    value->shape = shape;
    const int width = ir::LaneBits(shape);
    for (int bit = 0; bit < 128; bit += width) {
      const uint64_t lane = ir::IsFloat(shape) ? Float(width, expected, &value->match[bit / width])
                                               : in_.Integer(width, "an integer lane");
      (bit < 64 ? value->lo : value->hi) |= lane << (bit % 64);
    }
  }

  bool Reference(const Token& token, bool expected, Value* value) {
    using Kind = Value::Kind;
    static constexpr std::pair<Keyword, Kind> kKinds[] = {
        {KeywordOf(Opcode::kRefNull), Kind::kRefNull},
        {Keyword::kRefExtern, Kind::kRefExtern},
        {Keyword::kRefHost, Kind::kRefHost},
        {KeywordOf(Opcode::kRefFunc), Kind::kRefFunc},
        {Keyword::kRefAny, Kind::kRefAny},
        {KeywordOf(Opcode::kRefEq), Kind::kRefEq},
        {KeywordOf(Opcode::kRefI31), Kind::kRefI31},
        {Keyword::kRefStruct, Kind::kRefStruct},
        {Keyword::kRefArray, Kind::kRefArray},
        {Keyword::kRefExn, Kind::kRefExn},
    };
    for (const auto& [word, kind] : kKinds) {
      if (word != token.keyword) continue;
      value->kind = kind;
      if (kind == Kind::kRefNull) {
        if (in_.At(TokenKind::kKeyword)) {
          value->heap = HeapTypeOf(in_.token().keyword);
          if (!value->heap) lexer_.FailExpected("a heap type");
          in_.Next();
        } else if (!expected) {
          lexer_.FailExpected("a heap type");
        }
      } else if (in_.At(TokenKind::kNumber)) {
        value->number = static_cast<uint32_t>(in_.Unsigned(32, "a number"));
      } else if (!expected) {
        lexer_.FailExpected("a number");
      }
      return true;
    }
    return false;
  }

  // An identifier without its `$`, or nothing.
  std::string Id() {
    const text::NameId name = in_.TakeId();
    return name == text::kNoName ? std::string() : std::string(scratch_.names.Text(name));
  }
  std::string String(std::string_view what) { return std::string(in_.Name(what)); }

  Lexer& lexer_;
  // Identifiers of modules; those inside of modules are their own.
  text::ModuleText scratch_;
  Cursor in_;
  text::LineCounter lines_;
  bool in_thread_ = false;
};

std::string FloatText(uint64_t bits, int width, Match match) {
  if (match == Match::kCanonicalNan) return "nan:canonical";
  if (match == Match::kArithmeticNan) return "nan:arithmetic";
  return StrCat("0x", absl::Hex(bits, width == 32 ? absl::kZeroPad8 : absl::kZeroPad16));
}

std::string VectorText(const Value& value) {
  const int width = ir::LaneBits(value.shape);
  std::string out = StrCat("v128:", ir::LanesName(value.shape));
  for (int bit = 0; bit < 128; bit += width) {
    const uint64_t lane =
        (bit < 64 ? value.lo : value.hi) >> (bit % 64) & ~uint64_t{0} >> (64 - width);
    if (ir::IsFloat(value.shape)) {
      StrAppend(&out, " ", FloatText(lane, width, value.match[bit / width]));
    } else {
      StrAppend(&out, " ", lane);
    }
  }
  return out;
}

std::string ReferenceText(const Value& value) {
  static constexpr std::string_view kNames[] = {"ref.null",  "ref.extern", "ref.host", "ref.func",
                                                "ref.any",   "ref.eq",     "ref.i31",  "ref.struct",
                                                "ref.array", "ref.exn"};
  const int first = static_cast<int>(Value::Kind::kRefNull);
  std::string out(kNames[static_cast<int>(value.kind) - first]);
  if (value.heap) {
    const std::string type = ValType::Ref(*value.heap, true).ToString();
    StrAppend(&out, ":", type);
  }
  if (value.number) StrAppend(&out, ":", *value.number);
  return out;
}

}  // namespace

absl::StatusOr<Script> ParseScript(std::string_view text, const ParseOptions& options) {
  text::Diagnostics diagnostics(text, options.file_name, options.max_errors);
  if (!text::CheckText(text, diagnostics)) return diagnostics.ToStatus();
  const text::Source source(text, options.is_padded);
  Lexer lexer(source, diagnostics);
  Script script = ScriptParser(lexer, source.text()).Run();
  if (!diagnostics.ok()) return diagnostics.ToStatus();
  return script;
}

std::string ToString(const Value& value) {
  switch (value.kind) {
    case Value::Kind::kI32:
      return StrCat("i32:", static_cast<int32_t>(value.lo));
    case Value::Kind::kI64:
      return StrCat("i64:", static_cast<int64_t>(value.lo));
    case Value::Kind::kF32:
      return StrCat("f32:", FloatText(value.lo, 32, value.match[0]));
    case Value::Kind::kF64:
      return StrCat("f64:", FloatText(value.lo, 64, value.match[0]));
    case Value::Kind::kV128:
      return VectorText(value);
    case Value::Kind::kEither: {
      std::string out = "either";
      for (const Value& alternative : value.alternatives) {
        StrAppend(&out, " (", ToString(alternative), ")");
      }
      return out;
    }
    default:
      return ReferenceText(value);
  }
}

}  // namespace davit::wasm::script
