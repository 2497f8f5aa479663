#include "runtime/segments.h"

#include <algorithm>
#include <cstring>

#include "support/check.h"

namespace davit::runtime {
namespace {

using Kind = wasm::ConstOp::Kind;

uint64_t Combine(Kind kind, uint64_t a, uint64_t b) {
  switch (kind) {
    case Kind::kI32Add:
      return static_cast<uint32_t>(a + b);
    case Kind::kI32Sub:
      return static_cast<uint32_t>(a - b);
    case Kind::kI32Mul:
      return static_cast<uint32_t>(a * b);
    case Kind::kI64Add:
      return a + b;
    case Kind::kI64Sub:
      return a - b;
    default:
      return a * b;
  }
}

// Whether [begin, begin + length) lies in [0, size).
bool Fits(uint32_t begin, uint32_t length, uint64_t size) {
  return uint64_t{begin} + length <= size;
}

}  // namespace

RawValue Evaluate(const InstanceState& instance, const wasm::ConstExpr& expr) {
  const wasm::Module& module = instance.module->wasm();
  RawValue stack[wasm::kMaxConstExprDepth];
  uint32_t depth = 0;
  for (uint32_t i = expr.begin; i < expr.begin + expr.size; ++i) {
    const wasm::ConstOp& op = module.const_ops[i];
    RawValue value = {op.bits, 0};
    switch (op.kind) {
      case Kind::kI32Const:
      case Kind::kI64Const:
      case Kind::kF32Const:
      case Kind::kF64Const:
        break;
      case Kind::kV128Const:
        std::memcpy(value.data(), module.bytes.data() + op.bits, sizeof(value));
        break;
      case Kind::kGlobalGet:
        std::copy_n(instance.GlobalAt(static_cast<uint32_t>(op.bits)).value, 2, value.begin());
        break;
      case Kind::kRefNull:
        value = {};
        break;
      case Kind::kRefFunc:
        value[0] = AsRef(instance.FunctionAt(static_cast<uint32_t>(op.bits)));
        break;
      case Kind::kI32Add:
      case Kind::kI32Sub:
      case Kind::kI32Mul:
      case Kind::kI64Add:
      case Kind::kI64Sub:
      case Kind::kI64Mul:
        DAVIT_CHECK(depth >= 2);
        depth -= 2;
        value = {Combine(op.kind, stack[depth][0], stack[depth + 1][0]), 0};
        break;
      default:
        DAVIT_CHECK(!"a constant of a module that is refused when it is compiled");
    }
    DAVIT_CHECK(depth < wasm::kMaxConstExprDepth);
    stack[depth++] = value;
  }
  DAVIT_CHECK(depth == 1);
  return stack[0];
}

bool InitTable(InstanceState& instance, uint32_t table_index, uint32_t segment_index,
               uint32_t destination, uint32_t source, uint32_t length) {
  const wasm::Module& module = instance.module->wasm();
  const wasm::ElementSegment& segment = module.elements[segment_index];
  TableStorage& table = *instance.tables[table_index];
  const uint32_t size = instance.dropped_elements[segment_index] ? 0 : segment.num_items;
  if (!Fits(source, length, size) || !Fits(destination, length, table.size())) return false;
  for (uint32_t i = 0; i < length; ++i) {
    const uint32_t item = segment.items_begin + source + i;
    RawRef ref = 0;
    if (segment.has_exprs) {
      ref = Evaluate(instance, module.element_exprs[item])[0];
    } else if (module.element_funcs[item] != wasm::kNullFunc) {
      ref = AsRef(instance.FunctionAt(module.element_funcs[item]));
    }
    table[destination + i] = ref;
  }
  return true;
}

bool InitMemory(InstanceState& instance, uint32_t memory_index, uint32_t segment_index,
                uint32_t destination, uint32_t source, uint32_t length) {
  const wasm::Module& module = instance.module->wasm();
  const wasm::ByteRange bytes = module.data[segment_index].bytes;
  LinearMemory& memory = *instance.memories[memory_index];
  const uint32_t size = instance.dropped_data[segment_index] ? 0 : bytes.size;
  if (!Fits(source, length, size) || !Fits(destination, length, memory.size())) return false;
  if (length != 0) {
    std::memcpy(memory.base() + destination, module.bytes.data() + bytes.offset + source, length);
  }
  return true;
}

}  // namespace davit::runtime
