// The parser's state while it reads one function; internal to ir/parser.cc and ir/parser_insts.cc.
//
// Uses are recorded with their names and resolved at the closing brace, because a value or a block
// may be named before its definition. Everything else (signatures, callees, slots) stands in the
// preamble and is looked up at once.
#ifndef DAVIT_IR_FUNCTION_PARSER_H_
#define DAVIT_IR_FUNCTION_PARSER_H_

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "ir/function.h"
#include "ir/text_cursor.h"
#include "ir/vector_table.h"

namespace davit::ir {

// The numbers behind the names of one kind, in the order of definition.
class Names {
 public:
  // False if the name is taken.
  bool Define(uint32_t name, uint32_t index) { return map_.emplace(name, index).second; }
  const uint32_t* Find(uint32_t name) const {
    const auto it = map_.find(name);
    return it == map_.end() ? nullptr : &it->second;
  }

 private:
  std::unordered_map<uint32_t, uint32_t> map_;
};

class FunctionParser {
 public:
  explicit FunctionParser(TextCursor& cursor) : cursor_(cursor) {}

  // From `function` to the closing brace.
  absl::StatusOr<Function> Run();

 private:
  // A value named where its definition may still follow.
  struct ValueUse {
    enum Where : uint8_t { kA, kB, kC, kPool } where;
    uint32_t index;
    uint32_t name;
    size_t position;
  };
  // A block named likewise: the target of an edge, or the last block of a loop.
  struct BlockUse {
    bool is_edge;
    uint32_t index;
    uint32_t name;
    size_t position;
  };
  // A comparison, whose type is that of its operand.
  struct ComparisonType {
    uint32_t inst;
    Type type;
    size_t position;
  };
  struct EdgeText {
    uint32_t block;
    size_t position;
    std::vector<std::pair<uint32_t, size_t>> args;
  };

  absl::Status ParseStatement();
  absl::Status ParseSigDecl();
  absl::Status ParseFuncDecl();
  absl::Status ParseSlotDecl();
  absl::Status ParseBlock();
  absl::Status ParseBlockParams();
  absl::Status ParseInst();
  absl::Status ParseMnemonic(bool has_result, Inst* inst);
  absl::Status ParseFields(Inst* inst);
  absl::Status ParseControl(Inst* inst);
  absl::Status ParseConstant(Inst* inst);
  absl::Status ParseIndex(Inst* inst);
  absl::Status ParseVectorMnemonic(std::string_view suffix, size_t position, bool has_result,
                                   Inst* inst);
  absl::Status ParseVectorFields(Inst* inst);
  absl::StatusOr<V128> ParseVectorConstant();
  absl::StatusOr<V128> ParseShuffleMask();
  absl::Status ParseCondition(Inst* inst);
  absl::Status ParseAccess(bool store, Inst* inst);
  absl::Status ParseCallIndirect(Inst* inst);
  absl::Status ParseBrTable(Inst* inst);
  absl::Status ParseReturn(Inst* inst);
  absl::Status Resolve();
  void ComputeLoopDepths();

  absl::StatusOr<Type> ParseType();
  absl::StatusOr<Signature> ParseSignature();
  absl::StatusOr<uint32_t> ParseRef(std::string_view prefix, std::string_view what, const Names&);
  absl::StatusOr<uint8_t> ParseTrapCode();
  // A value operand, to be stored in the field `where` of the instruction under construction.
  absl::Status ParseValue(ValueUse::Where where);
  absl::Status ParseComma(ValueUse::Where where);
  // `v0, v1)`, after the opening parenthesis; appends to the list of (name, position).
  absl::Status ParseValueList(std::vector<std::pair<uint32_t, size_t>>* list);
  uint32_t AddToPool(const std::vector<std::pair<uint32_t, size_t>>& list);
  absl::StatusOr<EdgeText> ParseEdgeText();
  uint32_t AddEdge(const EdgeText& text);
  absl::StatusOr<uint32_t> ParseEdge();

  uint32_t NextInst() const { return static_cast<uint32_t>(func_.insts.size()); }

  TextCursor& cursor_;
  Function func_;
  Names values_, blocks_, sigs_, funcs_, slots_;
  std::vector<ValueUse> value_uses_;
  std::vector<BlockUse> block_uses_;
  std::vector<ComparisonType> comparisons_;
  VectorTable vector_table_;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_FUNCTION_PARSER_H_
