// Straight-line functions for tests of the builder and the simplifier: building, evaluating and
// printing them.
#ifndef DAVIT_TESTS_IR_EXPRESSION_H_
#define DAVIT_TESTS_IR_EXPRESSION_H_

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "ir/builder.h"
#include "ir/function.h"
#include "ir/semantics.h"

namespace davit::ir {

// A function of one block that returns one value.
struct Expression {
  Function function;
  Value result;
};

// `make` gets the parameters, which have types `params`.
inline void BuildExpression(Builder& builder, const std::vector<Type>& params,
                            Builder::Options options,
                            const std::function<Value(Builder&, const std::vector<Value>&)>& make,
                            Expression* out) {
  out->function.Clear();
  builder.Begin(&out->function, options);
  builder.StartBlock();
  std::vector<Value> values;
  for (Type type : params) {
    out->function.sig.params.push_back(type);
    values.push_back(builder.AddParam(type));
  }
  out->result = make(builder, values);
  out->function.sig.results.push_back(builder.TypeOf(out->result));
  builder.Return({out->result});
}

// The result's bits, or none if the function traps. Knows constants, parameters and what EvalPure
// knows.
inline std::optional<uint64_t> Evaluate(const Function& function,
                                        const std::vector<uint64_t>& args) {
  std::vector<uint64_t> values(function.insts.size());
  for (size_t i = 0; i < function.insts.size(); ++i) {
    const Inst& inst = function.insts[i];
    switch (inst.op) {
      case Opcode::kParam:
        values[i] = args[inst.b];
        break;
      case Opcode::kIconst:
      case Opcode::kFconst:
        values[i] = inst.constant();
        break;
      case Opcode::kReturn:
        return values[function.pool[inst.b]];
      default: {
        uint64_t operands[3] = {0, 0, 0};
        int n = 0;
        function.ForEachOperand(inst, [&](uint32_t v) { operands[n++] = values[v]; });
        TrapCode trap;
        if (!EvalPure(inst.op, inst.type, function.insts[inst.a].type, inst.aux, operands,
                      &values[i], &trap)) {
          return std::nullopt;
        }
      }
    }
  }
  return std::nullopt;
}

// "iadd(x, -3)": parameters are x, y, z, constants signed decimals (floats hexadecimal bits).
inline std::string ToText(const Function& function, Value value) {
  const Inst& inst = function[value];
  switch (inst.op) {
    case Opcode::kParam:
      return std::string(1, static_cast<char>('x' + inst.b));
    case Opcode::kIconst:
      return std::to_string(SignExtend(inst.constant(), BitsOf(inst.type)));
    case Opcode::kFconst: {
      char buffer[20];
      snprintf(buffer, sizeof(buffer), "0x%llx", static_cast<unsigned long long>(inst.constant()));
      return buffer;
    }
    default:
      break;
  }
  std::string text(InfoOf(inst.op).mnemonic);
  text += '(';
  if (inst.op == Opcode::kIcmp) text += std::string(IntCondName(inst.int_cond())) + ' ';
  if (inst.op == Opcode::kFcmp) text += std::string(FloatCondName(inst.float_cond())) + ' ';
  bool first = true;
  function.ForEachOperand(inst, [&](uint32_t v) {
    if (!first) text += ", ";
    first = false;
    text += ToText(function, Value(v));
  });
  return text + ')';
}

// Values at which arithmetic goes wrong, as bits of `type`.
inline std::vector<uint64_t> EdgeValues(Type type) {
  std::vector<uint64_t> values;
  if (type == Type::kF32) {
    for (uint32_t v :
         {0x00000000u, 0x80000000u, 0x3f800000u, 0xbf800000u, 0x3f000000u, 0xbf000000u,
          0x3fc00000u, 0x40200000u, 0x7f800000u, 0xff800000u, 0x7fc00000u, 0xffc00000u,
          0x7fa00000u, 0xff800001u, 0x00000001u, 0x80000001u, 0x007fffffu, 0x00800000u,
          0x7f7fffffu, 0xff7fffffu, 0x4f000000u, 0xcf000000u, 0x4b7fffffu, 0x40490fdbu}) {
      values.push_back(v);
    }
    return values;
  }
  if (type == Type::kF64) {
    for (uint64_t v : {0x0ull,
                       0x8000000000000000ull,
                       0x3ff0000000000000ull,
                       0xbff0000000000000ull,
                       0x3fe0000000000000ull,
                       0xbfe0000000000000ull,
                       0x3ff8000000000000ull,
                       0x7ff0000000000000ull,
                       0xfff0000000000000ull,
                       0x7ff8000000000000ull,
                       0xfff8000000000000ull,
                       0x7ff4000000000000ull,
                       0xfff0000000000001ull,
                       0x1ull,
                       0x8000000000000001ull,
                       0x000fffffffffffffull,
                       0x0010000000000000ull,
                       0x7fefffffffffffffull,
                       0xffefffffffffffffull,
                       0x41e0000000000000ull,
                       0xc1e0000000200000ull,
                       0x433fffffffffffffull,
                       0x400921fb54442d18ull}) {
      values.push_back(v);
    }
    return values;
  }
  const int bits = BitsOf(type);
  const auto add = [&](uint64_t v) {
    v = ZeroExtend(v, bits);
    for (uint64_t other : values) {
      if (other == v) return;
    }
    values.push_back(v);
  };
  for (int shift : {0, 1, 3, 7, 8, 15, 16, 31, 32, 63}) {
    if (shift >= bits) continue;
    for (int delta : {-1, 0, 1}) {
      add((uint64_t{1} << shift) + static_cast<uint64_t>(delta));
      add(0 - (uint64_t{1} << shift) + static_cast<uint64_t>(delta));
    }
  }
  add(0x0123'4567'89ab'cdef);
  add(0xfedc'ba98'7654'3210);
  return values;
}

}  // namespace davit::ir

#endif  // DAVIT_TESTS_IR_EXPRESSION_H_
