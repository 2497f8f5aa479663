#include <algorithm>

#include "fuzz/gen/wasm_func_gen.h"

namespace davit::fuzz {

// How many of the top values a block takes as parameters.
uint32_t WasmFuncGenerator::BlockParams() {
  if (!shape_.Has(Feature::kMultiValue) || !shape_.On(WasmFamily::kMultiValue)) return 0;
  const auto available = static_cast<uint32_t>(Available().size());
  return choices_.OneIn(2) ? choices_.Below(std::min(available, 4u) + 1) : 0;
}

void WasmFuncGenerator::Enter(Opcode op, const Types& params, const Types& results) {
  if (params.empty() && results.empty()) {
    code_.Enter(op);
  } else if (params.empty() && results.size() == 1) {
    code_.Enter(op, results[0]);
  } else {
    code_.EnterTyped(op, shape_.TypeIndex(params, results));
  }
  Pop(params.size());
  frames_.push_back({op, results, op == Opcode::kLoop ? params : results,
                     static_cast<uint32_t>(stack_.size()), false, 0, expression_depth_});
  expression_depth_ = 0;
  stack_.insert(stack_.end(), params.begin(), params.end());
}

void WasmFuncGenerator::End() {
  code_.End();
  stack_.resize(frames_.back().base);
  expression_depth_ = frames_.back().expression_depth;
  const Types results = std::move(frames_.back().results);
  frames_.pop_back();
  stack_.insert(stack_.end(), results.begin(), results.end());
}

// The blocks leave `results` on the stack. Those of an expression have no parameters, since what is
// below is not theirs.
bool WasmFuncGenerator::Block(const Types& results) {
  const std::span<const ValType> available = Available();
  const Types params(available.end() - BlockParams(), available.end());
  Enter(Opcode::kBlock, params, results);
  Statements(6);
  Settle(results, true);
  End();
  return true;
}

bool WasmFuncGenerator::Loop(const Types& results) {
  needs_fuel_ = true;
  const std::span<const ValType> available = Available();
  const Types params(available.end() - BlockParams(), available.end());
  const bool counted = !choices_.OneIn(4);
  const uint32_t counter = counted ? NewLocal(ValType::I32(), false) : 0;
  const bool counts_up = choices_.OneIn(2);
  const uint32_t iterations = 1 + choices_.Below(choices_.OneIn(8) ? 40 : 6);
  if (counted) {
    I32(counts_up ? 0 : iterations);
    code_.LocalSet(counter);
  }
  Enter(Opcode::kLoop, params, results);
  const size_t begin = size();
  const size_t cost = PutFuel(code_);
  Statements(6);
  if (counted && !dead()) {
    Operands(params);
    code_.LocalGet(counter).I32Const(1);
    code_.Op(counts_up ? Opcode::kI32Add : Opcode::kI32Sub).LocalTee(counter);
    if (counts_up) {
      I32(iterations);
      code_.Op(Opcode::kI32LtU);
    }
    code_.BrIf(0);
    Pop(params.size());
    stack_.insert(stack_.end(), params.begin(), params.end());
  }
  patches_.push_back({cost, 1 + static_cast<uint32_t>(size() - begin) / 96});
  Settle(results, false);
  End();
  return true;
}

bool WasmFuncGenerator::If(const Types& results) {
  const std::span<const ValType> available = Available();
  const Types params(available.end() - BlockParams(), available.end());
  Produce(ValType::I32());
  Pop(1);
  // The condition may have left for good, and the parameters with it.
  const bool has_else = params != results || choices_.OneIn(2);
  Enter(Opcode::kIf, params, results);
  if (!choices_.OneIn(8)) Statements(5);
  Settle(results, true);
  if (has_else) {
    code_.Op(Opcode::kElse);
    frames_.back().unreachable = false;
    stack_.insert(stack_.end(), params.begin(), params.end());
    if (!choices_.OneIn(4)) Statements(5);
    Settle(results, true);
  }
  End();
  return true;
}

bool WasmFuncGenerator::Branch() {
  const uint32_t depth = choices_.Below(static_cast<uint32_t>(frames_.size()));
  Operands(Types(frames_[frames_.size() - 1 - depth].label));
  code_.Br(depth);
  BecomeUnreachable();
  return true;
}

bool WasmFuncGenerator::BranchIf() {
  const uint32_t depth = choices_.Below(static_cast<uint32_t>(frames_.size()));
  Types operands = frames_[frames_.size() - 1 - depth].label;
  operands.push_back(ValType::I32());
  Operands(operands);
  code_.BrIf(depth);
  Pop(operands.size());
  operands.pop_back();
  stack_.insert(stack_.end(), operands.begin(), operands.end());
  SinkResults(operands.size());
  return true;
}

bool WasmFuncGenerator::BranchTable() {
  const auto count = static_cast<uint32_t>(frames_.size());
  const uint32_t first = choices_.Below(count);
  Types operands = frames_[count - 1 - first].label;
  std::vector<uint32_t> targets;
  for (uint32_t depth = 0; depth < count; ++depth) {
    if (frames_[count - 1 - depth].label == operands) targets.push_back(depth);
  }
  operands.push_back(ValType::I32());
  Operands(operands);
  if (choices_.OneIn(2)) {
    // Otherwise the default is what is met most.
    I32(7);
    code_.Op(Opcode::kI32And);
  }
  const uint32_t entries = choices_.OneIn(8) ? choices_.Below(60) : choices_.Below(6);
  code_.Op(Opcode::kBrTable, {entries});
  for (uint32_t i = 0; i < entries; ++i) {
    code_.U32(targets[choices_.Below(static_cast<uint32_t>(targets.size()))]);
  }
  code_.U32(first);
  BecomeUnreachable();
  return true;
}

bool WasmFuncGenerator::Return() {
  Operands(Types(frames_[0].label));
  code_.Op(Opcode::kReturn);
  BecomeUnreachable();
  return true;
}

bool WasmFuncGenerator::Trap() {
  code_.Op(Opcode::kUnreachable);
  BecomeUnreachable();
  return true;
}

bool WasmFuncGenerator::BranchOnNull() {
  if (!shape_.Has(Feature::kFunctionReferences)) return false;
  const auto count = static_cast<uint32_t>(frames_.size());
  const uint32_t depth = choices_.Below(count);
  Types operands = frames_[count - 1 - depth].label;
  const ValType ref = shape_.AnyRefType(choices_);
  operands.push_back(ref);
  Operands(operands);
  code_.Op(Opcode::kBrOnNull, {depth});
  Pop(operands.size());
  operands.back() = ValType::Ref(ref.heap(), false);
  stack_.insert(stack_.end(), operands.begin(), operands.end());
  SinkResults(operands.size());
  return true;
}

// Targets with a reference as the last result are rare, so one is made.
bool WasmFuncGenerator::BranchOnNonNull() {
  if (!shape_.Has(Feature::kFunctionReferences) || !MayNest()) return false;
  const ValType ref = shape_.AnyRefType(choices_);
  Types results;
  if (shape_.Has(Feature::kMultiValue)) results = shape_.AnyTypes(choices_, 2);
  results.push_back(ref);
  Enter(Opcode::kBlock, {}, results);
  Statements(2);
  Operands(results);
  code_.Op(Opcode::kBrOnNonNull, {0});
  Pop(results.size());
  stack_.insert(stack_.end(), results.begin(), results.end() - 1);
  SinkResults(results.size() - 1);
  Settle(results, true);
  End();
  SinkResults(results.size());
  return true;
}

}  // namespace davit::fuzz
