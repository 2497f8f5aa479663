// The part of the parser that reads instructions; see ir/function_parser.h.
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "ir/function_parser.h"
#include "ir/literals.h"
#include "support/status.h"
#include "support/strings.h"

namespace davit::ir {
namespace {

const Opcode* OpcodeFromName(std::string_view name) {
  static const auto* const kByName = [] {
    auto* map = new std::unordered_map<std::string_view, Opcode>;
    for (int i = 0; i < kNumOpcodes; ++i) {
      map->emplace(kOpcodeInfo[i].mnemonic, static_cast<Opcode>(i));
    }
    return map;
  }();
  const auto it = kByName->find(name);
  return it == kByName->end() ? nullptr : &it->second;
}

}  // namespace

absl::Status FunctionParser::ParseInst() {
  DAVIT_ASSIGN_OR_RETURN(const uint32_t source_offset, cursor_.SourceOffset());
  const std::string_view word = cursor_.PeekWord();
  const bool has_result = word.size() > 1 && word[0] == 'v' && word[1] >= '0' && word[1] <= '9';
  if (has_result) {
    const size_t position = cursor_.Position();
    DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered("v", "a value"));
    if (!values_.Define(name, NextInst())) {
      return cursor_.ErrorAt(position, StrCat("v", name, " is defined twice"));
    }
    DAVIT_RETURN_IF_ERROR(cursor_.Expect("="));
  }
  Inst inst;
  DAVIT_RETURN_IF_ERROR(ParseMnemonic(has_result, &inst));
  DAVIT_RETURN_IF_ERROR(ParseFields(&inst));
  func_.Append(inst, source_offset);
  return absl::OkStatus();
}

absl::Status FunctionParser::ParseMnemonic(bool has_result, Inst* inst) {
  const size_t position = cursor_.Position();
  if (cursor_.PeekWord().empty()) return cursor_.Expected("an instruction");
  std::string_view mnemonic = cursor_.Word();
  std::string_view suffix;
  if (const size_t dot = mnemonic.rfind('.'); dot != mnemonic.npos) {
    suffix = mnemonic.substr(dot + 1);
    mnemonic = mnemonic.substr(0, dot);
  }
  const Opcode* op = OpcodeFromName(mnemonic);
  if (op == nullptr) return cursor_.ErrorAt(position, StrCat("unknown opcode '", mnemonic, "'"));
  if (*op == Opcode::kParam) {
    return cursor_.ErrorAt(position, "parameters are written at the head of their block");
  }
  const OpcodeInfo& info = InfoOf(*op);
  inst->op = *op;
  if (!info.lanes.empty()) return ParseVectorMnemonic(suffix, position, has_result, inst);
  const Type type = TypeFromName(suffix).value_or(Type::kVoid);
  if (!suffix.empty() && type == Type::kVoid) {
    return cursor_.ErrorAt(position, StrCat("unknown type '", suffix, "'"));
  }
  const bool is_call = info.format == Format::kCall || info.format == Format::kCallIndirect;
  const bool has_type = is_call ? has_result : !info.results.Contains(Type::kVoid);
  if (has_result != has_type) {
    return cursor_.ErrorAt(
        position, StrCat(mnemonic, has_type ? " needs a name for its result" : " has no result"));
  }
  if (has_type != (type != Type::kVoid)) {
    return cursor_.ErrorAt(position, StrCat(mnemonic, has_type ? " needs a type (mnemonic.type)"
                                                               : " without a result has no type"));
  }
  inst->type = type;
  if (info.format == Format::kIntCmp || info.format == Format::kFloatCmp) {
    comparisons_.push_back({NextInst(), type, position});
    inst->type = Type::kI32;
  }
  return absl::OkStatus();
}

// The suffix of an opcode that knows lanes.
absl::Status FunctionParser::ParseVectorMnemonic(std::string_view suffix, size_t position,
                                                 bool has_result, Inst* inst) {
  const OpcodeInfo& info = InfoOf(inst->op);
  const std::optional<Lanes> lanes = LanesFromName(suffix);
  if (!has_result) {
    return cursor_.ErrorAt(position, StrCat(info.mnemonic, " needs a name for its result"));
  }
  if (suffix.empty()) {
    return cursor_.ErrorAt(position, StrCat(info.mnemonic, " needs lanes (mnemonic.i32x4)"));
  }
  if (!lanes) return cursor_.ErrorAt(position, StrCat("unknown lanes '", suffix, "'"));
  const bool compares = info.format == Format::kVecIntCmp || info.format == Format::kVecFloatCmp;
  inst->aux = static_cast<uint8_t>(static_cast<int>(*lanes) << (compares ? 4 : 0));
  inst->type = VectorResult(inst->op, *lanes);
  return absl::OkStatus();
}

absl::Status FunctionParser::ParseValue(ValueUse::Where where) {
  const size_t position = cursor_.Position();
  DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered("v", "a value"));
  value_uses_.push_back({where, NextInst(), name, position});
  return absl::OkStatus();
}

absl::Status FunctionParser::ParseComma(ValueUse::Where where) {
  DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
  return ParseValue(where);
}

absl::Status FunctionParser::ParseFields(Inst* inst) {
  switch (InfoOf(inst->op).format) {
    case Format::kConst:
      return ParseConstant(inst);
    case Format::kProj: {
      DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
      DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
      DAVIT_ASSIGN_OR_RETURN(inst->b, cursor_.Number("the number of a result"));
      return absl::OkStatus();
    }
    case Format::kIndex:
      return ParseIndex(inst);
    case Format::kUnary:
    case Format::kConvert:
    case Format::kFromScalar:
    case Format::kVecUnary:
      return ParseValue(ValueUse::kA);
    case Format::kIntCmp:
    case Format::kFloatCmp:
    case Format::kVecIntCmp:
    case Format::kVecFloatCmp:
      DAVIT_RETURN_IF_ERROR(ParseCondition(inst));
      DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
      return ParseComma(ValueUse::kB);
    case Format::kBinary:
    case Format::kAddUext:
    case Format::kVecBinary:
    case Format::kVecShift:
      DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
      return ParseComma(ValueUse::kB);
    case Format::kSelect:
    case Format::kTernary:
      DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
      DAVIT_RETURN_IF_ERROR(ParseComma(ValueUse::kB));
      return ParseComma(ValueUse::kC);
    case Format::kLoad:
      return ParseAccess(false, inst);
    case Format::kStore:
      return ParseAccess(true, inst);
    default:
      return ParseVectorFields(inst);
  }
}

absl::Status FunctionParser::ParseVectorFields(Inst* inst) {
  switch (InfoOf(inst->op).format) {
    case Format::kVecConst: {
      DAVIT_ASSIGN_OR_RETURN(const V128 value, ParseVectorConstant());
      inst->b = vector_table_.Intern(func_.vectors, value);
      return absl::OkStatus();
    }
    case Format::kExtractLane: {
      DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
      DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
      DAVIT_ASSIGN_OR_RETURN(inst->b, cursor_.Number("the number of a lane"));
      return absl::OkStatus();
    }
    case Format::kReplaceLane: {
      DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
      DAVIT_RETURN_IF_ERROR(ParseComma(ValueUse::kB));
      DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
      DAVIT_ASSIGN_OR_RETURN(inst->c, cursor_.Number("the number of a lane"));
      return absl::OkStatus();
    }
    case Format::kShuffle: {
      DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
      DAVIT_RETURN_IF_ERROR(ParseComma(ValueUse::kB));
      DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
      DAVIT_ASSIGN_OR_RETURN(const V128 mask, ParseShuffleMask());
      inst->c = vector_table_.Intern(func_.vectors, mask);
      return absl::OkStatus();
    }
    default:
      return ParseControl(inst);
  }
}

// `0x0123` or `i32x4 1, 2, 3, 4`.
absl::StatusOr<V128> FunctionParser::ParseVectorConstant() {
  size_t position = cursor_.Position();
  const std::optional<Lanes> lanes = LanesFromName(cursor_.PeekWord());
  if (!lanes) {
    const std::string_view text = cursor_.Chunk();
    const std::optional<V128> value = VectorFromText(text);
    if (value) return *value;
    return cursor_.ErrorAt(position, StrCat("'", text, "' is not a constant of type v128"));
  }
  cursor_.Word();
  V128 value;
  const Type type = LaneType(*lanes);
  for (int i = 0; i < LaneCount(*lanes); ++i) {
    if (i > 0) DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
    position = cursor_.Position();
    const std::string_view text = cursor_.Chunk();
    const std::optional<uint64_t> bits = ConstantFromText(type, text);
    if (!bits) {
      return cursor_.ErrorAt(position,
                             StrCat("'", text, "' is not a constant of type ", TypeName(type)));
    }
    const int shift = i * BitsOf(type);
    (shift < 64 ? value.low : value.high) |= *bits << shift % 64;
  }
  return value;
}

// `[0, 1, ..., 15]`
absl::StatusOr<V128> FunctionParser::ParseShuffleMask() {
  DAVIT_RETURN_IF_ERROR(cursor_.Expect("["));
  V128 mask;
  for (int i = 0; i < 16; ++i) {
    if (i > 0) DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
    const size_t position = cursor_.Position();
    DAVIT_ASSIGN_OR_RETURN(const uint32_t byte, cursor_.Number("the number of a byte"));
    if (byte >= 32) return cursor_.ErrorAt(position, "the number of a byte is below 32");
    (i < 8 ? mask.low : mask.high) |= uint64_t{byte} << i % 8 * 8;
  }
  DAVIT_RETURN_IF_ERROR(cursor_.Expect("]"));
  return mask;
}

// Calls and control flow.
absl::Status FunctionParser::ParseControl(Inst* inst) {
  switch (InfoOf(inst->op).format) {
    case Format::kCall: {
      DAVIT_ASSIGN_OR_RETURN(inst->a, ParseRef("fn", "a callee", funcs_));
      std::vector<std::pair<uint32_t, size_t>> args;
      DAVIT_RETURN_IF_ERROR(cursor_.Expect("("));
      DAVIT_RETURN_IF_ERROR(ParseValueList(&args));
      inst->b = AddToPool(args);
      inst->c = static_cast<uint32_t>(args.size());
      return absl::OkStatus();
    }
    case Format::kCallIndirect:
      return ParseCallIndirect(inst);
    case Format::kTrap: {
      DAVIT_ASSIGN_OR_RETURN(inst->aux, ParseTrapCode());
      return absl::OkStatus();
    }
    case Format::kTrapIf: {
      DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
      DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
      DAVIT_ASSIGN_OR_RETURN(inst->aux, ParseTrapCode());
      return absl::OkStatus();
    }
    case Format::kJump: {
      DAVIT_ASSIGN_OR_RETURN(inst->b, ParseEdge());
      return absl::OkStatus();
    }
    case Format::kBranch: {
      DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
      DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
      DAVIT_ASSIGN_OR_RETURN(inst->b, ParseEdge());
      DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
      DAVIT_ASSIGN_OR_RETURN(inst->c, ParseEdge());
      return absl::OkStatus();
    }
    case Format::kBrTable:
      return ParseBrTable(inst);
    default:
      return ParseReturn(inst);
  }
}

absl::Status FunctionParser::ParseConstant(Inst* inst) {
  const size_t position = cursor_.Position();
  if (inst->op == Opcode::kIconst && !IsInt(inst->type) && inst->type != Type::kRef) {
    return cursor_.ErrorAt(position, "iconst is of an integer type or ref");
  }
  if (inst->op == Opcode::kFconst && !IsFloat(inst->type)) {
    return cursor_.ErrorAt(position, "fconst is of type f32 or f64");
  }
  const std::string_view text = cursor_.Chunk();
  const std::optional<uint64_t> bits = ConstantFromText(inst->type, text);
  if (!bits) {
    return cursor_.ErrorAt(position,
                           StrCat("'", text, "' is not a constant of type ", TypeName(inst->type)));
  }
  inst->b = static_cast<uint32_t>(*bits);
  inst->c = static_cast<uint32_t>(*bits >> 32);
  return absl::OkStatus();
}

absl::Status FunctionParser::ParseIndex(Inst* inst) {
  if (inst->op == Opcode::kFuncAddr) {
    DAVIT_ASSIGN_OR_RETURN(inst->b, ParseRef("fn", "a callee", funcs_));
  } else if (inst->op == Opcode::kStackAddr) {
    DAVIT_ASSIGN_OR_RETURN(inst->b, ParseRef("slot", "a stack slot", slots_));
  } else {
    DAVIT_ASSIGN_OR_RETURN(inst->b, cursor_.Number("the number of a pinned register"));
  }
  return absl::OkStatus();
}

absl::Status FunctionParser::ParseCondition(Inst* inst) {
  const size_t position = cursor_.Position();
  const std::string_view word = cursor_.Word();
  const std::optional<IntCond> int_cond = IntCondFromName(word);
  const std::optional<FloatCond> float_cond = FloatCondFromName(word);
  const bool ints = inst->op == Opcode::kIcmp || inst->op == Opcode::kVicmp;
  if (ints && int_cond) {
    inst->aux |= static_cast<uint8_t>(*int_cond);
  } else if (!ints && float_cond) {
    inst->aux |= static_cast<uint8_t>(*float_cond);
  } else {
    return cursor_.ErrorAt(position, StrCat("unknown condition '", word, "'"));
  }
  return absl::OkStatus();
}

absl::StatusOr<uint8_t> FunctionParser::ParseTrapCode() {
  const size_t position = cursor_.Position();
  const std::string_view word = cursor_.Word();
  const std::optional<TrapCode> code = TrapCodeFromName(word);
  if (!code) return cursor_.ErrorAt(position, StrCat("unknown trap code '", word, "'"));
  return static_cast<uint8_t>(*code);
}

absl::Status FunctionParser::ParseAccess(bool store, Inst* inst) {
  while (true) {
    const size_t position = cursor_.Position();
    const std::string_view word = cursor_.PeekWord();
    const MemFlagWord* flag = FindMemFlagWord(word);
    if (flag == nullptr) break;
    if (inst->aux & flag->mask) {
      return cursor_.ErrorAt(position, StrCat("'", word, "' contradicts or repeats another flag"));
    }
    inst->aux |= flag->byte;
    cursor_.Word();
  }
  if (store) {
    DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
    DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
  }
  DAVIT_RETURN_IF_ERROR(ParseValue(store ? ValueUse::kB : ValueUse::kA));
  const size_t position = cursor_.Position();
  const bool negative = cursor_.Take("-");
  if (!negative && !cursor_.Take("+")) return absl::OkStatus();
  DAVIT_ASSIGN_OR_RETURN(const uint32_t offset, cursor_.Number("an offset"));
  if (offset > 0x7fff'ffffu + negative) {
    return cursor_.ErrorAt(position, "the offset does not fit into 32 bits with a sign");
  }
  inst->c = negative ? 0 - offset : offset;
  return absl::OkStatus();
}

absl::Status FunctionParser::ParseValueList(std::vector<std::pair<uint32_t, size_t>>* list) {
  if (cursor_.Take(")")) return absl::OkStatus();
  do {
    const size_t position = cursor_.Position();
    DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered("v", "a value"));
    list->emplace_back(name, position);
  } while (cursor_.Take(","));
  return cursor_.Expect(")");
}

uint32_t FunctionParser::AddToPool(const std::vector<std::pair<uint32_t, size_t>>& list) {
  const auto begin = static_cast<uint32_t>(func_.pool.size());
  for (const auto& [name, position] : list) {
    value_uses_.push_back(
        {ValueUse::kPool, static_cast<uint32_t>(func_.pool.size()), name, position});
    func_.pool.push_back(0);
  }
  return begin;
}

absl::Status FunctionParser::ParseCallIndirect(Inst* inst) {
  if (cursor_.TakeWord("switch_context")) inst->aux = kSwitchContext;
  DAVIT_ASSIGN_OR_RETURN(inst->a, ParseRef("sig", "a signature", sigs_));
  DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
  const size_t position = cursor_.Position();
  DAVIT_ASSIGN_OR_RETURN(const uint32_t callee, cursor_.Numbered("v", "the callee's address"));
  std::vector<std::pair<uint32_t, size_t>> list = {{callee, position}};
  DAVIT_RETURN_IF_ERROR(cursor_.Expect("("));
  DAVIT_RETURN_IF_ERROR(ParseValueList(&list));
  inst->b = AddToPool(list);
  inst->c = static_cast<uint32_t>(list.size());
  return absl::OkStatus();
}

absl::StatusOr<FunctionParser::EdgeText> FunctionParser::ParseEdgeText() {
  EdgeText text;
  text.position = cursor_.Position();
  DAVIT_ASSIGN_OR_RETURN(text.block, cursor_.Numbered("block", "a block"));
  if (cursor_.Take("(")) DAVIT_RETURN_IF_ERROR(ParseValueList(&text.args));
  return text;
}

uint32_t FunctionParser::AddEdge(const EdgeText& text) {
  EdgeData data;
  data.first_arg = AddToPool(text.args);
  data.num_args = static_cast<uint32_t>(text.args.size());
  const uint32_t edge = func_.edges.Add(data).index();
  block_uses_.push_back({true, edge, text.block, text.position});
  return edge;
}

absl::StatusOr<uint32_t> FunctionParser::ParseEdge() {
  DAVIT_ASSIGN_OR_RETURN(const EdgeText text, ParseEdgeText());
  return AddEdge(text);
}

// Entries that read the same share one edge.
absl::Status FunctionParser::ParseBrTable(Inst* inst) {
  DAVIT_RETURN_IF_ERROR(ParseValue(ValueUse::kA));
  DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
  DAVIT_RETURN_IF_ERROR(cursor_.Expect("["));
  std::map<std::vector<uint32_t>, uint32_t> known;
  std::vector<uint32_t> list;
  const auto add = [&]() -> absl::Status {
    DAVIT_ASSIGN_OR_RETURN(const EdgeText text, ParseEdgeText());
    std::vector<uint32_t> key = {text.block};
    for (const auto& [name, position] : text.args) key.push_back(name);
    const auto [it, is_new] = known.emplace(std::move(key), 0);
    if (is_new) it->second = AddEdge(text);
    list.push_back(it->second);
    return absl::OkStatus();
  };
  if (!cursor_.Take("]")) {
    do {
      DAVIT_RETURN_IF_ERROR(add());
    } while (cursor_.Take(","));
    DAVIT_RETURN_IF_ERROR(cursor_.Expect("]"));
  }
  DAVIT_RETURN_IF_ERROR(cursor_.Expect(","));
  DAVIT_RETURN_IF_ERROR(add());
  inst->b = static_cast<uint32_t>(func_.pool.size());
  inst->c = static_cast<uint32_t>(list.size());
  func_.pool.insert(func_.pool.end(), list.begin(), list.end());
  return absl::OkStatus();
}

absl::Status FunctionParser::ParseReturn(Inst* inst) {
  std::vector<std::pair<uint32_t, size_t>> list;
  if (!cursor_.PeekWord().empty()) {
    do {
      const size_t position = cursor_.Position();
      DAVIT_ASSIGN_OR_RETURN(const uint32_t name, cursor_.Numbered("v", "a value"));
      list.emplace_back(name, position);
    } while (cursor_.Take(","));
  }
  inst->b = AddToPool(list);
  inst->c = static_cast<uint32_t>(list.size());
  return absl::OkStatus();
}

}  // namespace davit::ir
