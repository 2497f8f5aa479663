#include "frontend-wasm/const_expr.h"

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
  uint32_t offset = section_.offset();
  while (true) {
    offset = section_.offset();
    const uint8_t code = section_.U8();
    if (code == kEnd) break;
    if (!section_.ok() || !DecodeConstOp(code, offset, num_globals, stack)) return expr;
  }
  if (stack.size() != 1 || !IsSubtype(stack[0], expected, module_.types)) {
    std::string found;
    for (ValType type : stack) StrAppend(&found, found.empty() ? "" : " ", type.ToString());
    section_.FailAt(offset, StrCat("constant expression must give ", expected.ToString(),
                                   ", gives [", found, "]"));
  }
  expr.size = static_cast<uint32_t>(module_.const_ops.size()) - expr.begin;
  return expr;
}

bool ModuleDecoder::PushConst(ConstOp::Kind kind, ValType type, uint64_t bits,
                              std::vector<ValType>& stack) {
  if (stack.size() == kMaxConstExprDepth) {
    section_.FailWith(
        absl::StatusCode::kResourceExhausted, section_.offset(),
        StrCat("constant expression exceeds the limit of ", kMaxConstExprDepth, " operands"));
  }
  if (!section_.ok()) return false;
  stack.push_back(type);
  module_.const_ops.push_back({kind, type, bits});
  return true;
}

bool ModuleDecoder::ConstArithmetic(ConstOp::Kind kind, ValType type, std::string_view name,
                                    uint32_t offset, std::vector<ValType>& stack) {
  Require(Feature::kExtendedConst, offset, StrCat(name, " in a constant expression"));
  const size_t n = stack.size();
  if (section_.ok() && (n < 2 || stack[n - 1] != type || stack[n - 2] != type)) {
    section_.FailAt(
        offset, StrCat("type mismatch: ", name, " expects two operands of type ", type.ToString()));
  }
  if (!section_.ok()) return false;
  stack.pop_back();
  module_.const_ops.push_back({kind, type, 0});
  return true;
}

bool ModuleDecoder::DecodeConstOp(uint8_t code, uint32_t offset, uint32_t num_globals,
                                  std::vector<ValType>& stack) {
  using Kind = ConstOp::Kind;
  const Opcode op = IsOpcodePrefix(code) ? OpcodeFor(code, section_.U32()) : OpcodeFor(0, code);
  if (!section_.ok()) return false;
  switch (op) {
    case Opcode::kI32Const:
      return PushConst(Kind::kI32Const, ValType::I32(), static_cast<uint32_t>(section_.S32()),
                       stack);
    case Opcode::kI64Const:
      return PushConst(Kind::kI64Const, ValType::I64(), static_cast<uint64_t>(section_.S64()),
                       stack);
    case Opcode::kF32Const:
      return PushConst(Kind::kF32Const, ValType::F32(), section_.Fixed32(), stack);
    case Opcode::kF64Const:
      return PushConst(Kind::kF64Const, ValType::F64(), section_.Fixed64(), stack);
    case Opcode::kV128Const: {
      Require(Feature::kSimd, offset, "v128.const");
      const uint32_t bytes = section_.offset();
      section_.Bytes(16);
      return PushConst(Kind::kV128Const, ValType::V128(), bytes, stack);
    }
    case Opcode::kGlobalGet: {
      const uint32_t index = DecodeIndex(num_globals, "global");
      if (!section_.ok()) return false;
      if (module_.globals[index].is_mutable) {
        section_.FailAt(offset,
                        StrCat("constant expression required: global ", index, " is mutable"));
        return false;
      }
      return PushConst(Kind::kGlobalGet, module_.globals[index].type, index, stack);
    }
    case Opcode::kRefNull:
      Require(Feature::kReferenceTypes, offset, "ref.null");
      return PushConst(Kind::kRefNull, ReadHeapTypeAsNullable(section_, module_.features), 0,
                       stack);
    case Opcode::kRefFunc: {
      Require(Feature::kReferenceTypes, offset, "ref.func");
      const uint32_t index = DecodeIndex(module_.functions.size(), "function");
      if (section_.ok()) DeclareFunction(index);
      return PushConst(Kind::kRefFunc, ValType::FuncRef(), index, stack);
    }
    case Opcode::kI32Add:
      return ConstArithmetic(Kind::kI32Add, ValType::I32(), "i32.add", offset, stack);
    case Opcode::kI32Sub:
      return ConstArithmetic(Kind::kI32Sub, ValType::I32(), "i32.sub", offset, stack);
    case Opcode::kI32Mul:
      return ConstArithmetic(Kind::kI32Mul, ValType::I32(), "i32.mul", offset, stack);
    case Opcode::kI64Add:
      return ConstArithmetic(Kind::kI64Add, ValType::I64(), "i64.add", offset, stack);
    case Opcode::kI64Sub:
      return ConstArithmetic(Kind::kI64Sub, ValType::I64(), "i64.sub", offset, stack);
    case Opcode::kI64Mul:
      return ConstArithmetic(Kind::kI64Mul, ValType::I64(), "i64.mul", offset, stack);
    default:
      break;
  }
  if (op == kNoOpcode) {
    section_.FailAt(offset, StrCat("illegal opcode 0x", absl::Hex(code, absl::kZeroPad2)));
    return false;
  }
  Require(InfoOf(op).feature, offset, OpcodeName(op));
  section_.FailAt(offset,
                  StrCat("constant expression required: ", OpcodeName(op), " is not constant"));
  return false;
}

}  // namespace davit::wasm::internal
