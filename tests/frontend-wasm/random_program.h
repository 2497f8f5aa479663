// Random WebAssembly functions with an evaluator of their own: an oracle for the translation of
// control flow and locals that shares nothing with the code under test.
//
// A program is a tree of statements and expressions over i32 locals, a mutable global and the first
// 64 bytes of memory. It is written out as code (Emit) and executed by walking the tree (Evaluate).
// Every loop consumes fuel.
#ifndef DAVIT_TESTS_FRONTEND_WASM_RANDOM_PROGRAM_H_
#define DAVIT_TESTS_FRONTEND_WASM_RANDOM_PROGRAM_H_

#include <array>
#include <cstdint>
#include <cstring>
#include <random>
#include <vector>

#include "ir/types.h"
#include "tests/frontend-wasm/module_builder.h"

namespace davit::wasm::testing {

class RandomProgram {
 public:
  static constexpr uint32_t kNumLocals = 6;
  // The last local counts down; two are parameters.
  static constexpr uint32_t kFuel = kNumLocals;
  static constexpr uint32_t kMaxFuel = 40;

  struct Result {
    bool trapped = false;
    ir::TrapCode trap{};
    uint32_t value = 0;
    uint32_t global = 0;
    std::array<uint8_t, 64> memory{};
  };

  explicit RandomProgram(uint32_t seed) : random_(seed) {
    root_ = Make(Kind::kSequence);
    for (int i = 0; i < 8; ++i) root_.children.push_back(Statement(4));
    root_.children.push_back(Expression(3));
  }

  // The function's code: its locals are 2 parameters, kNumLocals - 2 and the fuel.
  Code Emit() const {
    Code code;
    code.I32Const(kMaxFuel).LocalSet(kFuel);
    EmitNode(root_, code);
    return code;
  }

  Result Evaluate(uint32_t x, uint32_t y) {
    result_ = Result();
    locals_ = {x, y};
    locals_[kFuel] = kMaxFuel;
    uint32_t value = 0;
    const int64_t signal = Execute(root_, &value);
    if (signal == kTrapped) result_.trapped = true;
    result_.value = value;
    return result_;
  }

 private:
  enum class Kind {
    // Expressions.
    kConst,
    kGet,
    kTee,
    kBinary,
    kEqz,
    kSelect,
    kLoad,
    kGlobalGet,
    kBlockValue,
    kIfValue,
    // Statements.
    kSet,
    kDrop,
    kStore,
    kGlobalSet,
    kBlock,
    kLoop,
    kIf,
    kIfElse,
    kBr,
    kBrIf,
    kBrValue,
    kBrIfValue,
    kBrTable,
    kReturn,
    kUnreachable,
    kSequence,
  };
  struct Node {
    Kind kind;
    uint32_t index = 0;
    std::vector<uint32_t> labels;
    std::vector<Node> children;
  };
  // What Execute returns: go on, or a branch of this depth, or one of these.
  static constexpr int64_t kNext = -1, kReturned = -2, kTrapped = -3;
  static constexpr Opcode kOps[] = {
      Opcode::kI32Add,  Opcode::kI32Sub, Opcode::kI32Mul,  Opcode::kI32And,
      Opcode::kI32Or,   Opcode::kI32Xor, Opcode::kI32Shl,  Opcode::kI32ShrU,
      Opcode::kI32ShrS, Opcode::kI32Eq,  Opcode::kI32Ne,   Opcode::kI32LtS,
      Opcode::kI32GtU,  Opcode::kI32LeU, Opcode::kI32DivU, Opcode::kI32RemS};

  uint32_t Pick(uint32_t n) { return static_cast<uint32_t>(random_() % n); }
  static Node Make(Kind kind, uint32_t index = 0) { return {kind, index, {}, {}}; }

  // Labels in scope from the innermost; true if the label takes a value.
  uint32_t PickLabel(bool with_value, bool* found) {
    std::vector<uint32_t> candidates;
    for (uint32_t depth = 0; depth < labels_.size(); ++depth) {
      if (labels_[labels_.size() - 1 - depth] == with_value) candidates.push_back(depth);
    }
    *found = !candidates.empty();
    return *found ? candidates[Pick(static_cast<uint32_t>(candidates.size()))] : 0;
  }

  Node Expression(int depth) {
    if (depth == 0 || Pick(5) == 0) {
      if (Pick(3) == 0) return Make(Kind::kConst, Pick(4) == 0 ? random_() : Pick(4) - 1);
      return Make(Kind::kGet, Pick(kNumLocals));
    }
    Node node = Make(Kind::kBinary);
    switch (Pick(14)) {
      case 0:
        node.kind = Kind::kEqz;
        Add(node, 1, depth);
        break;
      case 1:
        node.kind = Kind::kSelect;
        Add(node, 3, depth);
        break;
      case 2:
        node.kind = Kind::kLoad;
        Add(node, 1, depth);
        break;
      case 3:
        node.kind = Kind::kGlobalGet;
        break;
      case 4:
        node.kind = Kind::kTee;
        node.index = Pick(kNumLocals);
        Add(node, 1, depth);
        break;
      case 5:
      case 6:
        node.kind = Kind::kBlockValue;
        labels_.push_back(true);
        Body(node, depth, true);
        labels_.pop_back();
        break;
      case 7:
        node.kind = Kind::kIfValue;
        Add(node, 1, depth);
        labels_.push_back(true);
        for (int arm = 0; arm < 2; ++arm) {
          node.children.push_back(Make(Kind::kSequence));
          Body(node.children.back(), depth, true);
        }
        labels_.pop_back();
        break;
      default:
        node.index = Pick(static_cast<uint32_t>(std::size(kOps)));
        Add(node, 2, depth);
    }
    return node;
  }

  Node Statement(int depth) {
    bool found;
    if (depth > 0) {
      Node node = Make(Kind::kBlock);
      switch (Pick(22)) {
        case 0:
        case 1:
        case 2:
          labels_.push_back(false);
          Body(node, depth, false);
          labels_.pop_back();
          return node;
        case 3:
        case 4:
        case 5:
          node.kind = Kind::kLoop;
          labels_.push_back(false);
          Body(node, depth, false);
          if (Pick(2)) {
            node.children.push_back(Make(Kind::kBrIf));
            Add(node.children.back(), 1, 2);
          }
          labels_.pop_back();
          return node;
        case 6:
        case 7:
        case 8:
          node.kind = Pick(2) ? Kind::kIf : Kind::kIfElse;
          Add(node, 1, depth);
          labels_.push_back(false);
          for (int arm = 0; arm < (node.kind == Kind::kIf ? 1 : 2); ++arm) {
            node.children.push_back(Make(Kind::kSequence));
            Body(node.children.back(), depth, false);
          }
          labels_.pop_back();
          return node;
        case 9:
        case 10:
          node.kind = Kind::kBrIf;
          node.index = PickLabel(false, &found);
          Add(node, 1, depth);
          if (found) return node;
          break;
        case 11:
          node.kind = Kind::kBr;
          node.index = PickLabel(false, &found);
          if (found) return node;
          break;
        case 12:
          node.kind = Pick(2) ? Kind::kBrIfValue : Kind::kBrValue;
          node.index = PickLabel(true, &found);
          Add(node, node.kind == Kind::kBrIfValue ? 2 : 1, depth);
          if (found) return node;
          break;
        case 13: {
          node.kind = Kind::kBrTable;
          PickLabel(false, &found);
          if (!found) break;
          for (uint32_t n = 1 + Pick(4); n > 0; --n)
            node.labels.push_back(PickLabel(false, &found));
          Add(node, 1, depth);
          return node;
        }
        case 14:
          if (Pick(3) != 0) break;
          node.kind = Pick(4) == 0 ? Kind::kUnreachable : Kind::kReturn;
          if (node.kind == Kind::kReturn) Add(node, 1, depth);
          return node;
        default:
          break;
      }
    }
    Node node = Make(Kind::kSet, Pick(kNumLocals));
    switch (Pick(8)) {
      case 0:
        node.kind = Kind::kStore;
        Add(node, 2, depth);
        break;
      case 1:
        node.kind = Kind::kGlobalSet;
        Add(node, 1, depth);
        break;
      case 2:
        node.kind = Kind::kDrop;
        Add(node, 1, depth);
        break;
      default:
        Add(node, 1, depth);
    }
    return node;
  }
  void Add(Node& node, int n, int depth) {
    for (int i = 0; i < n; ++i) node.children.push_back(Expression(depth > 0 ? depth - 1 : 0));
  }
  void Body(Node& node, int depth, bool value) {
    for (uint32_t n = Pick(4); n > 0; --n) node.children.push_back(Statement(depth - 1));
    if (value) node.children.push_back(Expression(depth - 1));
  }

  void EmitChildren(const Node& node, Code& code, size_t first = 0) const {
    for (size_t i = first; i < node.children.size(); ++i) EmitNode(node.children[i], code);
  }
  // Memory operands are kept inside of the first 64 bytes.
  void EmitAddress(const Node& node, Code& code) const {
    EmitNode(node, code);
    code.I32Const(60).Op(Opcode::kI32And);
  }
  void EmitNode(const Node& node, Code& code) const {
    switch (node.kind) {
      case Kind::kConst:
        code.I32Const(static_cast<int32_t>(node.index));
        break;
      case Kind::kGet:
        code.LocalGet(node.index);
        break;
      case Kind::kTee:
        EmitChildren(node, code);
        code.LocalTee(node.index);
        break;
      case Kind::kBinary:
        EmitChildren(node, code);
        code.Op(kOps[node.index]);
        break;
      case Kind::kEqz:
        EmitChildren(node, code);
        code.Op(Opcode::kI32Eqz);
        break;
      case Kind::kSelect:
        EmitChildren(node, code);
        code.Op(Opcode::kSelect);
        break;
      case Kind::kLoad:
        EmitAddress(node.children[0], code);
        code.Op(Opcode::kI32Load, {2, 0});
        break;
      case Kind::kGlobalGet:
        code.Op(Opcode::kGlobalGet, {0});
        break;
      case Kind::kBlockValue:
        code.Enter(Opcode::kBlock, ValType::I32());
        EmitChildren(node, code);
        code.End();
        break;
      case Kind::kIfValue:
      case Kind::kIf:
      case Kind::kIfElse:
        EmitNode(node.children[0], code);
        if (node.kind == Kind::kIfValue) {
          code.Enter(Opcode::kIf, ValType::I32());
        } else {
          code.Enter(Opcode::kIf);
        }
        EmitNode(node.children[1], code);
        if (node.kind != Kind::kIf) {
          code.Op(Opcode::kElse);
          EmitNode(node.children[2], code);
        }
        code.End();
        break;
      case Kind::kSet:
        EmitChildren(node, code);
        code.LocalSet(node.index);
        break;
      case Kind::kDrop:
        EmitChildren(node, code);
        code.Op(Opcode::kDrop);
        break;
      case Kind::kStore:
        EmitAddress(node.children[0], code);
        EmitNode(node.children[1], code);
        code.Op(Opcode::kI32Store, {2, 0});
        break;
      case Kind::kGlobalSet:
        EmitChildren(node, code);
        code.Op(Opcode::kGlobalSet, {0});
        break;
      case Kind::kBlock:
        code.Enter(Opcode::kBlock);
        EmitChildren(node, code);
        code.End();
        break;
      case Kind::kLoop:
        code.Enter(Opcode::kLoop)
            .LocalGet(kFuel)
            .Op(Opcode::kI32Eqz)
            .Enter(Opcode::kIf)
            .I32Const(-1);
        code.Op(Opcode::kReturn)
            .End()
            .LocalGet(kFuel)
            .I32Const(1)
            .Op(Opcode::kI32Sub)
            .LocalSet(kFuel);
        EmitChildren(node, code);
        code.End();
        break;
      case Kind::kBr:
        code.Br(node.index);
        break;
      case Kind::kBrIf:
        EmitChildren(node, code);
        code.BrIf(node.index);
        break;
      case Kind::kBrValue:
        EmitChildren(node, code);
        code.Br(node.index);
        break;
      case Kind::kBrIfValue:
        EmitChildren(node, code);
        code.BrIf(node.index).Op(Opcode::kDrop);
        break;
      case Kind::kBrTable:
        EmitChildren(node, code);
        code.Op(Opcode::kBrTable, {node.labels.size() - 1});
        for (uint32_t label : node.labels) code.U32(label);
        break;
      case Kind::kReturn:
        EmitChildren(node, code);
        code.Op(Opcode::kReturn);
        break;
      case Kind::kUnreachable:
        code.Op(Opcode::kUnreachable);
        break;
      case Kind::kSequence:
        EmitChildren(node, code);
        break;
    }
  }

  int64_t Trap(ir::TrapCode code) {
    result_.trap = code;
    return kTrapped;
  }
  int64_t Apply(Opcode op, uint32_t a, uint32_t b, uint32_t* out) {
    const int32_t sa = static_cast<int32_t>(a), sb = static_cast<int32_t>(b);
    switch (op) {
      case Opcode::kI32Add:
        *out = a + b;
        break;
      case Opcode::kI32Sub:
        *out = a - b;
        break;
      case Opcode::kI32Mul:
        *out = a * b;
        break;
      case Opcode::kI32And:
        *out = a & b;
        break;
      case Opcode::kI32Or:
        *out = a | b;
        break;
      case Opcode::kI32Xor:
        *out = a ^ b;
        break;
      case Opcode::kI32Shl:
        *out = a << (b & 31);
        break;
      case Opcode::kI32ShrU:
        *out = a >> (b & 31);
        break;
      case Opcode::kI32ShrS:
        *out = static_cast<uint32_t>(sa >> (b & 31));
        break;
      case Opcode::kI32Eq:
        *out = a == b;
        break;
      case Opcode::kI32Ne:
        *out = a != b;
        break;
      case Opcode::kI32LtS:
        *out = sa < sb;
        break;
      case Opcode::kI32GtU:
        *out = a > b;
        break;
      case Opcode::kI32LeU:
        *out = a <= b;
        break;
      case Opcode::kI32DivU:
        if (b == 0) return Trap(ir::TrapCode::kIntegerDivideByZero);
        *out = a / b;
        break;
      default:
        if (b == 0) return Trap(ir::TrapCode::kIntegerDivideByZero);
        *out = sb == -1 ? 0 : static_cast<uint32_t>(sa % sb);
    }
    return kNext;
  }
  // Executes all children; the last value stays in *value.
  int64_t ExecuteAll(const Node& node, uint32_t* value, size_t first = 0) {
    for (size_t i = first; i < node.children.size(); ++i) {
      const int64_t signal = Execute(node.children[i], value);
      if (signal != kNext) return signal;
    }
    return kNext;
  }
  // Leaves a labelled body: a branch of depth 0 ends here.
  static int64_t Leave(int64_t signal) {
    if (signal == 0) return kNext;
    return signal > 0 ? signal - 1 : signal;
  }
  int64_t Execute(const Node& node, uint32_t* value) {
    uint32_t v[3] = {0, 0, 0};
    if (node.kind >= Kind::kSet ? IsSimple(node.kind) : node.kind < Kind::kBlockValue) {
      for (size_t i = 0; i < node.children.size(); ++i) {
        const int64_t signal = Execute(node.children[i], &v[i]);
        if (signal != kNext) {
          *value = v[i];
          return signal;
        }
      }
    }
    switch (node.kind) {
      case Kind::kConst:
        *value = node.index;
        break;
      case Kind::kGet:
        *value = locals_[node.index];
        break;
      case Kind::kTee:
        *value = locals_[node.index] = v[0];
        break;
      case Kind::kBinary:
        return Apply(kOps[node.index], v[0], v[1], value);
      case Kind::kEqz:
        *value = v[0] == 0;
        break;
      case Kind::kSelect:
        *value = v[2] != 0 ? v[0] : v[1];
        break;
      case Kind::kLoad:
        std::memcpy(value, &result_.memory[v[0] & 60], 4);
        break;
      case Kind::kGlobalGet:
        *value = result_.global;
        break;
      case Kind::kSet:
        locals_[node.index] = v[0];
        break;
      case Kind::kDrop:
        break;
      case Kind::kStore:
        std::memcpy(&result_.memory[v[0] & 60], &v[1], 4);
        break;
      case Kind::kGlobalSet:
        result_.global = v[0];
        break;
      case Kind::kBlock:
      case Kind::kBlockValue:
        return Leave(ExecuteAll(node, value));
      case Kind::kIf:
      case Kind::kIfElse:
      case Kind::kIfValue: {
        const int64_t signal = Execute(node.children[0], &v[0]);
        if (signal != kNext) {
          *value = v[0];
          return signal;
        }
        if (v[0] != 0) return Leave(ExecuteAll(node.children[1], value));
        return node.kind == Kind::kIf ? kNext : Leave(ExecuteAll(node.children[2], value));
      }
      case Kind::kLoop:
        for (;;) {
          if (locals_[kFuel] == 0) {
            *value = 0xffff'ffff;
            return kReturned;
          }
          --locals_[kFuel];
          const int64_t signal = ExecuteAll(node, value);
          if (signal != 0) return signal > 0 ? signal - 1 : signal;
        }
      case Kind::kBr:
        return node.index;
      case Kind::kBrIf:
        return v[0] != 0 ? int64_t{node.index} : kNext;
      case Kind::kBrValue:
        *value = v[0];
        return node.index;
      case Kind::kBrIfValue:
        if (v[1] == 0) break;
        *value = v[0];
        return node.index;
      case Kind::kBrTable: {
        const size_t last = node.labels.size() - 1;
        return node.labels[v[0] < last ? v[0] : last];
      }
      case Kind::kReturn:
        *value = v[0];
        return kReturned;
      case Kind::kUnreachable:
        return Trap(ir::TrapCode::kUnreachable);
      case Kind::kSequence:
        return ExecuteAll(node, value);
    }
    return kNext;
  }
  static bool IsSimple(Kind kind) {
    return kind != Kind::kBlock && kind != Kind::kLoop && kind != Kind::kIf &&
           kind != Kind::kIfElse && kind != Kind::kSequence;
  }

  std::mt19937 random_;
  std::vector<bool> labels_;
  Node root_;
  std::array<uint32_t, kNumLocals + 1> locals_{};
  Result result_;
};

}  // namespace davit::wasm::testing

#endif  // DAVIT_TESTS_FRONTEND_WASM_RANDOM_PROGRAM_H_
