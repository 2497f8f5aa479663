// Matchers: what selection may know of a value by looking at the instruction that defines it.
//
// The facts about the upper half of registers live here and nowhere else, because a wrong one is a
// hole in the sandbox:
//
//   A register that holds an IR i32 has zeros in its upper 32 bits, from its definition on.
//
// KnownZeroUpper adds the i64 values that are below 2^32 by construction, MaxUnsigned bounds i32
// values, which is what makes it legal to move i32 arithmetic into a 64-bit address: only where it
// provably does not wrap (a plain `extend(add)` folded into an address mode was CVE-2023-26489).
// Registers of type i8 and i16 have arbitrary bits above their width; whoever reads more than the
// width extends.
#ifndef DAVIT_ISA_MATCH_H_
#define DAVIT_ISA_MATCH_H_

#include <cstdint>
#include <optional>

#include "ir/function.h"

namespace davit::isa {

// The value of an integer constant, zero-extended from its type's width as in the IR.
inline std::optional<uint64_t> MatchIconst(const ir::Function& func, ir::Value v) {
  const ir::Inst& inst = func[v];
  if (inst.op != ir::Opcode::kIconst) return std::nullopt;
  return inst.constant();
}

// The same, sign-extended from the type's width.
inline std::optional<int64_t> MatchSigned(const ir::Function& func, ir::Value v) {
  const ir::Inst& inst = func[v];
  if (inst.op != ir::Opcode::kIconst) return std::nullopt;
  const int unused = 64 - ir::BitsOf(inst.type);
  return static_cast<int64_t>(inst.constant() << unused) >> unused;
}

// A constant that sign extension from 32 bits gives back, at the type's width: an immediate of
// x86-64's arithmetic.
inline std::optional<int32_t> MatchImm32(const ir::Function& func, ir::Value v) {
  const std::optional<int64_t> value = MatchSigned(func, v);
  if (!value || *value != static_cast<int32_t>(*value)) return std::nullopt;
  return static_cast<int32_t>(*value);
}

// No value of the i32 (or narrower, if it is extended at use) instruction `v` is above the result.
inline uint64_t MaxUnsigned(const ir::Function& func, ir::Value v) {
  const ir::Inst& inst = func[v];
  const uint64_t all = inst.type == ir::Type::kI32 ? UINT32_MAX : UINT64_MAX;
  switch (inst.op) {
    case ir::Opcode::kIconst:
      return inst.constant();
    case ir::Opcode::kBand: {
      const std::optional<uint64_t> a = MatchIconst(func, ir::Value(inst.a));
      const std::optional<uint64_t> b = MatchIconst(func, ir::Value(inst.b));
      return a && *a < b.value_or(all) ? *a : b.value_or(all);
    }
    case ir::Opcode::kUshr: {
      const std::optional<uint64_t> amount = MatchIconst(func, ir::Value(inst.b));
      return amount ? all >> (*amount & (ir::BitsOf(inst.type) - 1)) : all;
    }
    case ir::Opcode::kUload8:
      return UINT8_MAX;
    case ir::Opcode::kUload16:
      return UINT16_MAX;
    case ir::Opcode::kUload32:
      return UINT32_MAX;
    case ir::Opcode::kUextend:
      return UINT64_MAX >> (64 - ir::BitsOf(func[ir::Value(inst.a)].type));
    case ir::Opcode::kIcmp:
    case ir::Opcode::kFcmp:
      return 1;
    case ir::Opcode::kClz:
    case ir::Opcode::kCtz:
    case ir::Opcode::kPopcnt:
      return 64;
    default:
      return all;
  }
}

// The register of v has zeros in its upper 32 bits: v is an i32, or an i64 that is below 2^32
// however it came about.
inline bool KnownZeroUpper(const ir::Function& func, ir::Value v) {
  return func[v].type == ir::Type::kI32 || MaxUnsigned(func, v) <= UINT32_MAX;
}

// v << k for an i32 v, and v + k, do not wrap.
inline bool ShiftStaysBelow32Bits(const ir::Function& func, ir::Value v, unsigned k) {
  return MaxUnsigned(func, v) <= UINT32_MAX >> k;
}
inline bool AddStaysBelow32Bits(const ir::Function& func, ir::Value v, uint64_t k) {
  return k <= UINT32_MAX && MaxUnsigned(func, v) + k <= UINT32_MAX;
}

// Whether an integer takes 64 bits of a register.
constexpr bool Is64(ir::Type type) { return type == ir::Type::kI64 || type == ir::Type::kRef; }

// Chains of values that are looked through are cut here, so that work per operand is bounded.
inline constexpr int kMaxMatchSteps = 8;

// The value whose register serves for v, through conversions that move nothing. `low`: the reader
// takes no more than v's low 32 bits, or v's width if that is less.
inline ir::Value LookThrough(const ir::Function& func, ir::Value v, bool low) {
  for (int step = 0; step < kMaxMatchSteps; ++step) {
    const ir::Inst& def = func[v];
    const ir::Value a(def.a);
    switch (def.op) {
      case ir::Opcode::kUextend:
        if (func[a].type != ir::Type::kI32) return v;
        break;
      case ir::Opcode::kSextend:
        if (!low || func[a].type != ir::Type::kI32) return v;
        break;
      case ir::Opcode::kIreduce:
        if (!low && def.type == ir::Type::kI32 && !KnownZeroUpper(func, a)) return v;
        break;
      case ir::Opcode::kBitcast:
        if (!Is64(def.type) || !Is64(func[a].type)) return v;
        break;
      default:
        return v;
    }
    v = a;
  }
  return v;
}

// The constant shift or rotate amount v, below the width.
inline std::optional<unsigned> MatchAmount(const ir::Function& func, ir::Value v) {
  const std::optional<uint64_t> amount = MatchIconst(func, v);
  if (!amount) return std::nullopt;
  return static_cast<unsigned>(*amount) & (static_cast<unsigned>(ir::BitsOf(func[v].type)) - 1);
}

}  // namespace davit::isa

#endif  // DAVIT_ISA_MATCH_H_
