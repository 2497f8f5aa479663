// Constant expressions: initial values of globals, offsets of segments, items of element segments.
//
// Decoded and type-checked once, kept as a slice of a pool of 16-byte operations in postfix order,
// which a machine of a dozen lines evaluates at instantiation. Nearly all have one operation.
#ifndef DAVIT_FRONTEND_WASM_CONST_EXPR_H_
#define DAVIT_FRONTEND_WASM_CONST_EXPR_H_

#include <cstdint>

#include "frontend-wasm/types.h"

namespace davit::wasm {

struct ConstOp {
  enum class Kind : uint8_t {
    kI32Const,  // bits: the value, zero-extended
    kI64Const,
    kF32Const,  // bits: the IEEE 754 pattern
    kF64Const,
    kV128Const,  // bits: position in the module of the 16 bytes
    kGlobalGet,  // bits: global index
    kRefNull,
    kRefFunc,  // bits: function index
    // Pop b, pop a, push a op b.
    kI32Add,
    kI32Sub,
    kI32Mul,
    kI64Add,
    kI64Sub,
    kI64Mul,
    // Aggregates and references; operands as of the operators of the same name.
    kRefI31,
    kStructNew,         // bits: type index
    kStructNewDefault,  // bits: type index
    kArrayNew,          // bits: type index
    kArrayNewDefault,   // bits: type index
    kArrayNewFixed,     // bits: type index, number of operands << 32
    kAnyConvertExtern,
    kExternConvertAny,
  };
  Kind kind = Kind::kI32Const;
  // Type of the result.
  ValType type;
  uint64_t bits = 0;
};
static_assert(sizeof(ConstOp) == 16);

// A slice of Module::const_ops. Never empty in a decoded module.
struct ConstExpr {
  uint32_t begin = 0;
  uint32_t size = 0;
};

// Operands that an expression may have at once; more are refused by the decoder, unless the
// expression makes structures or arrays.
inline constexpr uint32_t kMaxConstExprDepth = 64;

}  // namespace davit::wasm

#endif  // DAVIT_FRONTEND_WASM_CONST_EXPR_H_
