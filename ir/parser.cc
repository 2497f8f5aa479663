#include "ir/parser.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "ir/function_parser.h"
#include "ir/literals.h"
#include "ir/text_cursor.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::ir {

absl::StatusOr<Function> FunctionParser::Run() {
  if (!cursor_.TakeWord("function")) return cursor_.Expected("'function'");
  DAVIT_ASSIGN_OR_RETURN(func_.name, cursor_.Name());
  DAVIT_ASSIGN_OR_RETURN(func_.sig, ParseSignature());
  DAVIT_RETURN_IF_ERROR(cursor_.Expect("{"));
  DAVIT_RETURN_IF_ERROR(cursor_.EndStatement());
  while (true) {
    if (!cursor_.SkipToStatement()) return cursor_.Expected("'}'");
    if (cursor_.Take("}")) break;
    DAVIT_RETURN_IF_ERROR(ParseStatement());
    DAVIT_RETURN_IF_ERROR(cursor_.EndStatement());
    if (!func_.blocks.empty()) func_.blocks.vector().back().end_inst = NextInst();
  }
  DAVIT_RETURN_IF_ERROR(cursor_.EndStatement());
  DAVIT_RETURN_IF_ERROR(Resolve());
  ComputeLoopDepths();
  return std::move(func_);
}

absl::Status FunctionParser::ParseStatement() {
  const std::string_view word = cursor_.PeekWord();
  const auto is_numbered = [&](std::string_view prefix) {
    return word.size() > prefix.size() && word.substr(0, prefix.size()) == prefix &&
           word[prefix.size()] >= '0' && word[prefix.size()] <= '9';
  };
  if (is_numbered("block")) return ParseBlock();
  if (!func_.blocks.empty()) return ParseInst();
  if (is_numbered("sig")) return ParseSigDecl();
  if (is_numbered("fn")) return ParseFuncDecl();
  if (is_numbered("slot")) return ParseSlotDecl();
  return cursor_.Expected("a declaration (sig, fn, slot) or a block");
}

absl::Status FunctionParser::ParseSigDecl() {
  const size_t position = cursor_.Position();
  DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered("sig", "a signature"));
  DAVIT_RETURN_IF_ERROR(cursor_.Expect("="));
  DAVIT_ASSIGN_OR_RETURN(Signature sig, ParseSignature());
  if (!sigs_.Define(name, func_.sigs.Add(std::move(sig)).index())) {
    return cursor_.ErrorAt(position, StrCat("sig", name, " is defined twice"));
  }
  return absl::OkStatus();
}

absl::Status FunctionParser::ParseFuncDecl() {
  const size_t position = cursor_.Position();
  DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered("fn", "a callee"));
  DAVIT_RETURN_IF_ERROR(cursor_.Expect("="));
  FuncDecl decl;
  if (cursor_.TakeWord("module")) {
    decl.symbol.space = kModuleFunctions;
  } else if (cursor_.TakeWord("helper")) {
    decl.symbol.space = kHelpers;
  } else {
    const size_t at = cursor_.Position();
    DAVIT_ASSIGN_OR_RETURN(const uint32_t space,
                           cursor_.Number("a symbol space (module, helper or a number)"));
    if (space > 0xff) return cursor_.ErrorAt(at, "a symbol space is at most 255");
    decl.symbol.space = static_cast<uint8_t>(space);
  }
  DAVIT_RETURN_IF_ERROR(cursor_.Expect(":"));
  DAVIT_ASSIGN_OR_RETURN(decl.symbol.index, cursor_.Number("a symbol number"));
  DAVIT_ASSIGN_OR_RETURN(const uint32_t sig, ParseRef("sig", "a signature", sigs_));
  decl.sig = SigRef(sig);
  if (!funcs_.Define(name, func_.funcs.Add(decl).index())) {
    return cursor_.ErrorAt(position, StrCat("fn", name, " is defined twice"));
  }
  return absl::OkStatus();
}

absl::Status FunctionParser::ParseSlotDecl() {
  const size_t position = cursor_.Position();
  DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered("slot", "a stack slot"));
  DAVIT_RETURN_IF_ERROR(cursor_.Expect("="));
  StackSlotData slot;
  DAVIT_ASSIGN_OR_RETURN(slot.size, cursor_.Number("a size in bytes"));
  if (!cursor_.TakeWord("align")) return cursor_.Expected("'align'");
  DAVIT_ASSIGN_OR_RETURN(slot.align, cursor_.Number("an alignment"));
  if (!slots_.Define(name, func_.stack_slots.Add(slot).index())) {
    return cursor_.ErrorAt(position, StrCat("slot", name, " is defined twice"));
  }
  return absl::OkStatus();
}

absl::StatusOr<Type> FunctionParser::ParseType() {
  const std::optional<Type> type = TypeFromName(cursor_.PeekWord());
  if (!type) return cursor_.Expected("a type");
  cursor_.Word();
  return *type;
}

absl::StatusOr<Signature> FunctionParser::ParseSignature() {
  Signature sig;
  DAVIT_RETURN_IF_ERROR(cursor_.Expect("("));
  if (!cursor_.Take(")")) {
    do {
      DAVIT_ASSIGN_OR_RETURN(const Type type, ParseType());
      sig.params.push_back(type);
    } while (cursor_.Take(","));
    DAVIT_RETURN_IF_ERROR(cursor_.Expect(")"));
  }
  if (cursor_.Take("->")) {
    do {
      DAVIT_ASSIGN_OR_RETURN(const Type type, ParseType());
      sig.results.push_back(type);
    } while (cursor_.Take(","));
  }
  if (cursor_.TakeWord("c")) {
    sig.conv = CallConv::kC;
  } else if (!cursor_.TakeWord("davit")) {
    return cursor_.Expected("a calling convention (davit or c)");
  }
  return sig;
}

absl::StatusOr<uint32_t> FunctionParser::ParseRef(std::string_view prefix, std::string_view what,
                                                  const Names& names) {
  const size_t position = cursor_.Position();
  DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered(prefix, what));
  const uint32_t* index = names.Find(name);
  if (index == nullptr) {
    return cursor_.ErrorAt(position, StrCat(prefix, name, " is not defined"));
  }
  return *index;
}

absl::Status FunctionParser::ParseBlock() {
  const size_t position = cursor_.Position();
  DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered("block", "a block"));
  BlockData data;
  data.first_inst = data.end_inst = NextInst();
  const uint32_t index = func_.blocks.Add(data).index();
  if (!blocks_.Define(name, index)) {
    return cursor_.ErrorAt(position, StrCat("block", name, " is defined twice"));
  }
  if (cursor_.Take("(")) DAVIT_RETURN_IF_ERROR(ParseBlockParams());
  if (cursor_.TakeWord("loop")) {
    if (!cursor_.TakeWord("to")) return cursor_.Expected("'to'");
    const size_t at = cursor_.Position();
    DAVIT_ASSIGN_OR_RETURN(const uint32_t last, cursor_.Numbered("block", "the loop's last block"));
    block_uses_.push_back({false, index, last, at});
  }
  if (cursor_.TakeWord("cold")) func_.blocks[Block(index)].cold = true;
  return cursor_.Expect(":");
}

absl::Status FunctionParser::ParseBlockParams() {
  const uint32_t block = static_cast<uint32_t>(func_.blocks.size() - 1);
  BlockData& data = func_.blocks[Block(block)];
  do {
    DAVIT_ASSIGN_OR_RETURN(const uint32_t source_offset, cursor_.SourceOffset());
    const size_t position = cursor_.Position();
    DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered("v", "a parameter (v0: type)"));
    DAVIT_RETURN_IF_ERROR(cursor_.Expect(":"));
    DAVIT_ASSIGN_OR_RETURN(const Type type, ParseType());
    if (!values_.Define(name, NextInst())) {
      return cursor_.ErrorAt(position, StrCat("v", name, " is defined twice"));
    }
    Inst param{.op = Opcode::kParam, .type = type, .a = block, .b = data.num_params};
    func_.Append(param, source_offset);
    ++data.num_params;
  } while (cursor_.Take(","));
  return cursor_.Expect(")");
}

absl::Status FunctionParser::Resolve() {
  for (const ValueUse& use : value_uses_) {
    const uint32_t* value = values_.Find(use.name);
    if (value == nullptr) {
      return cursor_.ErrorAt(use.position, StrCat("v", use.name, " is not defined"));
    }
    switch (use.where) {
      case ValueUse::kA:
        func_.insts[use.index].a = *value;
        break;
      case ValueUse::kB:
        func_.insts[use.index].b = *value;
        break;
      case ValueUse::kC:
        func_.insts[use.index].c = *value;
        break;
      case ValueUse::kPool:
        func_.pool[use.index] = *value;
        break;
    }
  }
  for (const BlockUse& use : block_uses_) {
    const uint32_t* block = blocks_.Find(use.name);
    if (block == nullptr) {
      return cursor_.ErrorAt(use.position, StrCat("block", use.name, " is not defined"));
    }
    if (use.is_edge) {
      func_.edges[Edge(use.index)].to = Block(*block);
    } else {
      func_.blocks[Block(use.index)].loop_end = *block + 1;
    }
  }
  for (const ComparisonType& comparison : comparisons_) {
    const Type type = func_.insts[func_.insts[comparison.inst].a].type;
    if (type != comparison.type) {
      return cursor_.ErrorAt(comparison.position,
                             StrCat("a comparison of ", TypeName(comparison.type),
                                    " has an operand of type ", TypeName(type)));
    }
  }
  return absl::OkStatus();
}

// A block's depth is the number of loops that it lies in.
void FunctionParser::ComputeLoopDepths() {
  std::vector<uint32_t> ends(func_.blocks.size() + 1, 0);
  uint32_t depth = 0;
  for (uint32_t b = 0; b < func_.blocks.size(); ++b) {
    BlockData& block = func_.blocks[Block(b)];
    depth -= ends[b];
    if (block.loop_end > b) {
      ++depth;
      ++ends[block.loop_end];
    }
    block.loop_depth = static_cast<uint16_t>(std::min(depth, 0xffffu));
  }
}

absl::StatusOr<std::vector<ParsedFunction>> ParseFunctions(std::string_view text) {
  TextCursor cursor(text);
  std::vector<ParsedFunction> functions;
  while (cursor.SkipToStatement()) {
    ParsedFunction parsed;
    parsed.first_line = cursor.LineOf(cursor.Position());
    DAVIT_ASSIGN_OR_RETURN(parsed.function, FunctionParser(cursor).Run());
    parsed.last_line = cursor.LineOf(cursor.Position());
    functions.push_back(std::move(parsed));
  }
  return functions;
}

absl::StatusOr<Function> ParseFunction(std::string_view text) {
  DAVIT_ASSIGN_OR_RETURN(std::vector<ParsedFunction> functions, ParseFunctions(text));
  if (functions.size() != 1) {
    return absl::InvalidArgumentError(
        StrCat("1:1: expected one function, found ", functions.size()));
  }
  return std::move(functions[0].function);
}

}  // namespace davit::ir
