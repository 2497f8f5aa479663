// Folded code: each operator in parentheses around its operands.
//
// `(op a b)` is by definition `a b op`, so folding is a matter of layout: whatever is folded into
// what, the text means the same instructions in the same order, and code that is not valid can be
// folded too. How many operands an operator has and how many results is therefore only a guess
// (OperandsOf), exact for valid code; an operator is folded if exactly its operands stand before
// it, and stands alone otherwise.
//
// A parenthesis opens before the operands and names the operator behind them, so a function is read
// as a whole first: one node per instruction, in their order. Each node knows where the expression
// begins that it ends. The expressions of a sequence are then found from its end backwards, pushed
// on a stack of things to print, and come off it forwards. Both passes are linear and neither
// recurses.
#include <algorithm>

#include "frontend-wasm/text/printer_code.h"

namespace davit::wasm::printer {
namespace {

struct Arity {
  uint32_t operands;
  uint32_t results;
};
constexpr Arity kUnknownArity = {0, 0};

// Operators without a fixed signature whose arity the module does not change.
constexpr Arity PlainArity(Opcode op) {
  switch (op) {
    case Opcode::kLocalGet:
    case Opcode::kGlobalGet:
    case Opcode::kMemorySize:
    case Opcode::kTableSize:
    case Opcode::kRefNull:
    case Opcode::kRefFunc:
    case Opcode::kStructNewDefault:
      return {0, 1};
    case Opcode::kLocalSet:
    case Opcode::kGlobalSet:
    case Opcode::kDrop:
    case Opcode::kThrowRef:
      return {1, 0};
    case Opcode::kLocalTee:
    case Opcode::kTableGet:
    case Opcode::kMemoryGrow:
    case Opcode::kRefIsNull:
    case Opcode::kRefAsNonNull:
    case Opcode::kStructGet:
    case Opcode::kStructGetS:
    case Opcode::kStructGetU:
    case Opcode::kArrayNewDefault:
    case Opcode::kArrayLen:
    case Opcode::kRefTest:
    case Opcode::kRefTestNull:
    case Opcode::kRefCast:
    case Opcode::kRefCastNull:
    case Opcode::kAnyConvertExtern:
    case Opcode::kExternConvertAny:
    case Opcode::kRefI31:
    case Opcode::kI31GetS:
    case Opcode::kI31GetU:
    case Opcode::kRefGetDesc:
    case Opcode::kStructNewDefaultDesc:
      return {1, 1};
    case Opcode::kTableSet:
    case Opcode::kStructSet:
      return {2, 0};
    case Opcode::kRefEq:
    case Opcode::kTableGrow:
    case Opcode::kArrayNew:
    case Opcode::kArrayNewData:
    case Opcode::kArrayNewElem:
    case Opcode::kArrayGet:
    case Opcode::kArrayGetS:
    case Opcode::kArrayGetU:
    case Opcode::kRefCastDescEq:
    case Opcode::kRefCastDescEqNull:
      return {2, 1};
    case Opcode::kI64MulWideS:
    case Opcode::kI64MulWideU:
      return {2, 2};
    case Opcode::kSelect:
    case Opcode::kSelectTyped:
      return {3, 1};
    case Opcode::kMemoryInit:
    case Opcode::kMemoryCopy:
    case Opcode::kMemoryFill:
    case Opcode::kTableInit:
    case Opcode::kTableCopy:
    case Opcode::kTableFill:
    case Opcode::kArraySet:
      return {3, 0};
    case Opcode::kI64Add128:
    case Opcode::kI64Sub128:
      return {4, 2};
    case Opcode::kArrayFill:
    case Opcode::kArrayInitData:
    case Opcode::kArrayInitElem:
      return {4, 0};
    case Opcode::kArrayCopy:
      return {5, 0};
    default:
      return kUnknownArity;
  }
}

}  // namespace

// An instruction. Indices are of nodes.
struct CodePrinter::Node {
  const uint8_t* at;
  // The first instruction of the expression that this one ends.
  uint32_t start;
  // Operands folded into it.
  uint32_t operands;
  // Of what opens a block or goes on with it (else, catch): the next part of the block. Of what
  // closes it: what opens it.
  uint32_t link;
  uint32_t label;
};

class CodePrinter::Folder {
 public:
  Folder(CodePrinter& printer, std::span<const BranchHint> hints)
      : printer_(printer), out_(printer.state_.out), hints_(hints) {}

  // The first pass; false at an error.
  bool Read(InstructionReader& reader, uint32_t num_results);
  // The second.
  void Print();

 private:
  struct Root {
    uint32_t end;
    uint32_t results;
  };
  // A block that is open in the first pass.
  struct OpenBlock {
    uint32_t node;
    // The last part of the block so far.
    uint32_t part;
    // Roots outside of it.
    size_t base;
    Arity type;
    bool is_loop;
  };
  struct Task {
    enum class Kind : uint8_t {
      kLine,
      kOperand,
      kSequence,
      kPart,
      kEnter,
      kLeave,
      kDelegate,
      kClose
    };
    Kind kind;
    uint32_t level = 0;
    uint32_t first = 0;
    uint32_t last = 0;
  };

  void Add(const Instruction& inst);
  void AddNesting(const Instruction& inst);
  Arity OperandsOf(const Instruction& inst) const;
  Arity BlockArity(const Instruction& inst) const;
  uint32_t LabelArity(uint32_t depth) const;
  // Takes operands off the roots, if they are there: the index of the first, and how many roots.
  uint32_t Take(uint32_t operands, uint32_t* count);

  Instruction InstructionAt(uint32_t node) const;
  void Expression(const Task& task);
  void Block(uint32_t end, uint32_t level);
  void Sequence(const Task& task);
  void Part(const Task& task);
  void Operands(uint32_t last, uint32_t count, uint32_t level);
  // Null if there is none.
  const BranchHint* FindHint(const Instruction& inst) const;

  CodePrinter& printer_;
  TextBuffer& out_;
  std::span<const BranchHint> hints_;
  std::vector<Node> nodes_;
  std::vector<Root> roots_;
  std::vector<OpenBlock> open_;
  std::vector<Task> tasks_;
  uint32_t num_results_ = 0;
  const uint8_t* end_ = nullptr;
};

bool CodePrinter::FoldedCode(InstructionReader& reader, std::span<const BranchHint> hints,
                             uint32_t num_results) {
  Folder folder(*this, hints);
  if (!folder.Read(reader, num_results)) return false;
  frames_.clear();
  folder.Print();
  return true;
}

bool CodePrinter::Folder::Read(InstructionReader& reader, uint32_t num_results) {
  num_results_ = num_results;
  Instruction inst;
  while (reader.Next(inst)) {
    const Nesting nesting = NestingOf(inst.opcode);
    if (nesting == Nesting::kNone) {
      Add(inst);
      continue;
    }
    if (inst.opcode == Opcode::kEnd && printer_.frames_.empty()) {
      end_ = reader.position();
      return true;
    }
    if (!printer_.Nest(inst, 0)) {
      reader.set_position(inst.begin);
      return false;
    }
    AddNesting(inst);
  }
  return false;
}

void CodePrinter::Folder::Add(const Instruction& inst) {
  const Arity arity = OperandsOf(inst);
  Node node{inst.begin, static_cast<uint32_t>(nodes_.size()), 0, 0, 0};
  node.start = Take(arity.operands, &node.operands);
  roots_.push_back({static_cast<uint32_t>(nodes_.size()), arity.results});
  nodes_.push_back(node);
}

uint32_t CodePrinter::Folder::Take(uint32_t operands, uint32_t* count) {
  const size_t base = open_.empty() ? 0 : open_.back().base;
  size_t first = roots_.size();
  uint32_t left = operands;
  while (left != 0 && first != base && roots_[first - 1].results != 0 &&
         roots_[first - 1].results <= left) {
    left -= roots_[--first].results;
  }
  *count = 0;
  if (left != 0 || operands == 0) return static_cast<uint32_t>(nodes_.size());
  *count = static_cast<uint32_t>(roots_.size() - first);
  const uint32_t start = nodes_[roots_[first].end].start;
  roots_.resize(first);
  return start;
}

void CodePrinter::Folder::AddNesting(const Instruction& inst) {
  const uint32_t index = static_cast<uint32_t>(nodes_.size());
  Node node{inst.begin, index, 0, 0, 0};
  switch (NestingOf(inst.opcode)) {
    case Nesting::kOpen: {
      if (inst.opcode == Opcode::kIf) node.start = Take(1, &node.operands);
      node.label = printer_.next_label_++;
      open_.push_back(
          {index, index, roots_.size(), BlockArity(inst), inst.opcode == Opcode::kLoop});
      break;
    }
    case Nesting::kMiddle:
      nodes_[open_.back().part].link = index;
      open_.back().part = index;
      roots_.resize(open_.back().base);
      break;
    default: {
      const OpenBlock block = open_.back();
      open_.pop_back();
      nodes_[block.part].link = index;
      node.link = block.node;
      node.start = nodes_[block.node].start;
      roots_.resize(block.base);
      roots_.push_back({index, block.type.results});
      break;
    }
  }
  nodes_.push_back(node);
}

uint32_t CodePrinter::Folder::LabelArity(uint32_t depth) const {
  if (depth >= open_.size()) return num_results_;
  const OpenBlock& block = open_[open_.size() - 1 - depth];
  return block.is_loop ? block.type.operands : block.type.results;
}

Arity CodePrinter::Folder::BlockArity(const Instruction& inst) const {
  if (*inst.items == kEmptyBlockType) return {0, 0};
  Reader reader = printer_.ReaderAt(inst.items);
  const int64_t type = *inst.items == kRefCode || *inst.items == kRefNullCode ? -1 : reader.S33();
  if (type < 0) return {0, 1};
  const auto [params, results] = printer_.types_.FunctionArity(static_cast<uint32_t>(type));
  return {params, results};
}

Arity CodePrinter::Folder::OperandsOf(const Instruction& inst) const {
  const OpcodeInfo& info = InfoOf(inst.opcode);
  if (info.signature.fixed) return {info.signature.num_operands, info.signature.num_results};
  const ModuleOutline& outline = printer_.state_.outline;
  const auto call = [&](uint32_t type, uint32_t more) {
    const auto [params, results] = printer_.types_.FunctionArity(type);
    return Arity{params + more, results};
  };
  const auto without_results = [](Arity arity) { return Arity{arity.operands, 0}; };
  switch (inst.opcode) {
    case Opcode::kBr:
      return {LabelArity(inst.first), 0};
    case Opcode::kBrIf:
      return {LabelArity(inst.first) + 1, LabelArity(inst.first)};
    case Opcode::kBrOnNull:
      return {LabelArity(inst.first) + 1, LabelArity(inst.first) + 1};
    case Opcode::kBrOnCast:
    case Opcode::kBrOnCastFail:
      return {LabelArity(inst.first), LabelArity(inst.first)};
    case Opcode::kBrTable: {
      Reader labels = printer_.ReaderAt(inst.items);
      return {LabelArity(labels.U32()) + 1, 0};
    }
    case Opcode::kReturn:
      return {num_results_, 0};
    case Opcode::kCall:
    case Opcode::kReturnCall: {
      if (inst.first >= outline.functions.size()) return kUnknownArity;
      const Arity arity = call(outline.functions[inst.first], 0);
      return inst.opcode == Opcode::kCall ? arity : without_results(arity);
    }
    case Opcode::kCallIndirect:
    case Opcode::kCallRef:
      return call(inst.first, 1);
    case Opcode::kReturnCallIndirect:
    case Opcode::kReturnCallRef:
      return without_results(call(inst.first, 1));
    case Opcode::kThrow:
      return inst.first < outline.tags.size() ? without_results(call(outline.tags[inst.first], 0))
                                              : kUnknownArity;
    case Opcode::kStructNew:
      return {printer_.types_.NumFields(inst.first), 1};
    case Opcode::kStructNewDesc:
      return {printer_.types_.NumFields(inst.first) + 1, 1};
    case Opcode::kArrayNewFixed:
      return {inst.second, 1};
    default:
      return PlainArity(inst.opcode);
  }
}

Instruction CodePrinter::Folder::InstructionAt(uint32_t node) const {
  InstructionReader reader({nodes_[node].at, end_});
  Instruction inst;
  reader.Next(inst);
  return inst;
}

void CodePrinter::Folder::Print() {
  tasks_.push_back({Task::Kind::kSequence, 2, 0, static_cast<uint32_t>(nodes_.size())});
  while (!tasks_.empty()) {
    const Task task = tasks_.back();
    tasks_.pop_back();
    switch (task.kind) {
      case Task::Kind::kLine:
      case Task::Kind::kOperand:
        Expression(task);
        break;
      case Task::Kind::kSequence:
        Sequence(task);
        break;
      case Task::Kind::kPart:
        Part(task);
        break;
      case Task::Kind::kEnter:
        printer_.frames_.push_back({Opcode::kBlock, nodes_[task.first].label});
        break;
      case Task::Kind::kLeave:
        printer_.frames_.pop_back();
        break;
      case Task::Kind::kDelegate:
        out_.NewLine(task.level);
        out_.Char('(');
        printer_.Operator(InstructionAt(task.first), 0);
        out_.Char(')');
        break;
      case Task::Kind::kClose:
        out_.Char(')');
        break;
    }
  }
}

// The expressions of the instructions [first, last), a line each.
void CodePrinter::Folder::Sequence(const Task& task) {
  for (uint32_t end = task.last; end != task.first; end = nodes_[end - 1].start) {
    tasks_.push_back({Task::Kind::kLine, task.level, end - 1});
  }
}

const BranchHint* CodePrinter::Folder::FindHint(const Instruction& inst) const {
  if (hints_.empty()) return nullptr;
  const uint32_t offset = static_cast<uint32_t>(inst.begin - printer_.state_.outline.bytes.data());
  const auto hint = std::lower_bound(hints_.begin(), hints_.end(), offset,
                                     [](const BranchHint& a, uint32_t b) { return a.offset < b; });
  return hint != hints_.end() && hint->offset == offset ? &*hint : nullptr;
}

void CodePrinter::Folder::Expression(const Task& task) {
  const Node& node = nodes_[task.first];
  const Instruction inst = InstructionAt(task.first);
  const bool is_block = NestingOf(inst.opcode) == Nesting::kClose;
  const Instruction shown = is_block ? InstructionAt(node.link) : inst;
  if (task.kind == Task::Kind::kLine) {
    if (const BranchHint* hint = FindHint(shown)) printer_.Hint(*hint, task.level);
    printer_.Line(shown, task.level);
  } else {
    out_.Char(' ');
  }
  out_.Char('(');
  if (is_block) return Block(task.first, task.level);
  printer_.Operator(inst, 0);
  tasks_.push_back({Task::Kind::kClose});
  if (node.operands != 0) Operands(task.first, node.operands, task.level + 1);
}

// The operands that end just before `last`: behind the operator if they have none themselves and
// nothing is hinted of them, else a line each.
void CodePrinter::Folder::Operands(uint32_t last, uint32_t count, uint32_t level) {
  bool inline_all = true;
  uint32_t end = last;
  for (uint32_t i = 0; i < count; ++i) {
    const Node& node = nodes_[end - 1];
    inline_all = inline_all && node.start == end - 1 && FindHint(InstructionAt(end - 1)) == nullptr;
    end = node.start;
  }
  const Task::Kind kind = inline_all ? Task::Kind::kOperand : Task::Kind::kLine;
  end = last;
  for (uint32_t i = 0; i < count; ++i) {
    tasks_.push_back({kind, level, end - 1});
    end = nodes_[end - 1].start;
  }
}

// The block that ends at node `end`, behind its parenthesis.
void CodePrinter::Folder::Block(uint32_t end, uint32_t level) {
  const uint32_t open = nodes_[end].link;
  const Instruction inst = InstructionAt(open);
  printer_.Operator(inst, nodes_[open].label);
  tasks_.push_back({Task::Kind::kClose});
  // From here on backwards.
  if (inst.opcode != Opcode::kIf && inst.opcode != Opcode::kTry) {
    tasks_.push_back({Task::Kind::kLeave});
    tasks_.push_back({Task::Kind::kSequence, level + 1, open + 1, end});
    tasks_.push_back({Task::Kind::kEnter, 0, open});
    return;
  }
  if (InstructionAt(end).opcode == Opcode::kDelegate) {
    tasks_.push_back({Task::Kind::kDelegate, level + 1, end});
  }
  tasks_.push_back({Task::Kind::kLeave});
  const size_t first_part = tasks_.size();
  for (uint32_t part = open; part != end; part = nodes_[part].link) {
    tasks_.push_back({Task::Kind::kPart, level + 1, part, nodes_[part].link});
  }
  std::reverse(tasks_.begin() + static_cast<ptrdiff_t>(first_part), tasks_.end());
  tasks_.push_back({Task::Kind::kEnter, 0, open});
  if (nodes_[open].operands != 0) Operands(open, nodes_[open].operands, level + 1);
}

// "(then ...)": the part of a block from node `first` to node `last`.
void CodePrinter::Folder::Part(const Task& task) {
  const Instruction inst = InstructionAt(task.first);
  out_.NewLine(task.level);
  out_.Char('(');
  if (NestingOf(inst.opcode) == Nesting::kMiddle) {
    printer_.Operator(inst, 0);
  } else {
    out_.Write(inst.opcode == Opcode::kIf ? "then" : "do");
  }
  tasks_.push_back({Task::Kind::kClose});
  tasks_.push_back({Task::Kind::kSequence, task.level + 1, task.first + 1, task.last});
}

}  // namespace davit::wasm::printer
