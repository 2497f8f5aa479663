#include "frontend-wasm/const_expr.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "frontend-wasm/module_decoder.h"
#include "frontend-wasm/opcode.h"
#include "frontend-wasm/type_reader.h"
#include "support/strings.h"

namespace davit::wasm::internal {

ConstExpr ModuleDecoder::DecodeConstExpr(ValType expected, uint32_t num_globals) {
  constexpr uint8_t kEnd = 0x0b;
  ConstExpr expr;
  expr.begin = static_cast<uint32_t>(module_.const_ops.size());
  std::vector<ValType>& stack = const_stack_;
  stack.clear();
  const_depth_ = 0;
  const_has_aggregates_ = false;
  uint32_t offset = section_.offset();
  while (true) {
    offset = section_.offset();
    const uint8_t code = section_.U8();
    if (code == kEnd) break;
    if (!section_.ok() || !DecodeConstOp(code, offset, num_globals)) return expr;
  }
  if (stack.size() != 1 || !IsSubtype(stack[0], expected, module_.types)) {
    std::string found;
    for (ValType type : stack) StrAppend(&found, found.empty() ? "" : " ", type.ToString());
    section_.FailAt(offset, StrCat("constant expression must give ", expected.ToString(),
                                   ", gives [", std::string_view(found).substr(0, 200), "]"));
  }
  if (const_depth_ > kMaxConstExprDepth && !const_has_aggregates_) {
    section_.FailWith(
        absl::StatusCode::kResourceExhausted, offset,
        StrCat("constant expression exceeds the limit of ", kMaxConstExprDepth, " operands"));
  }
  expr.size = static_cast<uint32_t>(module_.const_ops.size()) - expr.begin;
  return expr;
}

bool ModuleDecoder::PushConst(ConstOp::Kind kind, ValType type, uint64_t bits) {
  if (!section_.ok()) return false;
  const_stack_.push_back(type);
  const_depth_ = std::max(const_depth_, const_stack_.size());
  module_.const_ops.push_back({kind, type, bits});
  return true;
}

bool ModuleDecoder::PopConst(Opcode op, ValType expected, uint32_t offset) {
  if (!section_.ok()) return false;
  if (const_stack_.empty()) {
    section_.FailAt(offset, StrCat("type mismatch: ", OpcodeName(op), " expects ",
                                   expected.ToString(), ", found nothing"));
    return false;
  }
  const ValType found = const_stack_.back();
  if (!IsSubtype(found, expected, module_.types)) {
    section_.FailAt(offset, StrCat("type mismatch: ", OpcodeName(op), " expects ",
                                   expected.ToString(), ", found ", found.ToString()));
    return false;
  }
  const_stack_.pop_back();
  return true;
}

bool ModuleDecoder::ConstArithmetic(ConstOp::Kind kind, Opcode op, ValType type, uint32_t offset) {
  Require(Feature::kExtendedConst, offset, StrCat(OpcodeName(op), " in a constant expression"));
  return PopConst(op, type, offset) && PopConst(op, type, offset) && PushConst(kind, type, 0);
}

bool ModuleDecoder::DecodeConstGlobal(uint32_t offset, uint32_t num_globals) {
  const uint32_t index = DecodeIndex(num_globals, "global");
  if (!section_.ok()) return false;
  const Global& global = module_.globals[index];
  if (global.is_mutable) {
    section_.FailAt(offset, StrCat("constant expression required: global ", index, " is mutable"));
    return false;
  }
  return PushConst(ConstOp::Kind::kGlobalGet, global.type, index);
}

bool ModuleDecoder::DecodeConstOp(uint8_t code, uint32_t offset, uint32_t num_globals) {
  using Kind = ConstOp::Kind;
  const Opcode op = IsOpcodePrefix(code) ? OpcodeFor(code, section_.U32()) : OpcodeFor(0, code);
  if (!section_.ok()) return false;
  if (op == kNoOpcode) {
    section_.FailAt(offset, StrCat("illegal opcode 0x", absl::Hex(code, absl::kZeroPad2)));
    return false;
  }
  Require(InfoOf(op).feature, offset, OpcodeName(op));
  switch (op) {
    case Opcode::kI32Const:
      return PushConst(Kind::kI32Const, ValType::I32(), static_cast<uint32_t>(section_.S32()));
    case Opcode::kI64Const:
      return PushConst(Kind::kI64Const, ValType::I64(), static_cast<uint64_t>(section_.S64()));
    case Opcode::kF32Const:
      return PushConst(Kind::kF32Const, ValType::F32(), section_.Fixed32());
    case Opcode::kF64Const:
      return PushConst(Kind::kF64Const, ValType::F64(), section_.Fixed64());
    case Opcode::kV128Const: {
      const uint32_t bytes = section_.offset();
      section_.Bytes(16);
      return PushConst(Kind::kV128Const, ValType::V128(), bytes);
    }
    case Opcode::kGlobalGet:
      return DecodeConstGlobal(offset, num_globals);
    case Opcode::kRefNull:
      return PushConst(Kind::kRefNull, ReadHeapType(section_, module_.features, num_types_, true),
                       0);
    case Opcode::kRefFunc: {
      const uint32_t index = DecodeIndex(module_.functions.size(), "function");
      if (!section_.ok()) return false;
      DeclareFunction(index);
      return PushConst(Kind::kRefFunc, module_.function_reference(index), index);
    }
    case Opcode::kI32Add:
      return ConstArithmetic(Kind::kI32Add, op, ValType::I32(), offset);
    case Opcode::kI32Sub:
      return ConstArithmetic(Kind::kI32Sub, op, ValType::I32(), offset);
    case Opcode::kI32Mul:
      return ConstArithmetic(Kind::kI32Mul, op, ValType::I32(), offset);
    case Opcode::kI64Add:
      return ConstArithmetic(Kind::kI64Add, op, ValType::I64(), offset);
    case Opcode::kI64Sub:
      return ConstArithmetic(Kind::kI64Sub, op, ValType::I64(), offset);
    case Opcode::kI64Mul:
      return ConstArithmetic(Kind::kI64Mul, op, ValType::I64(), offset);
    default:
      return DecodeConstAggregate(op, offset);
  }
}

}  // namespace davit::wasm::internal
