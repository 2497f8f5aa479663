// Native code against the interpreter: each vector opcode with each of its lanes, conditions and
// lane numbers, operands in registers, as constants and in memory, on lanes where instructions
// differ, with and without CPU features. The opcodes come from ir/opcodes.def.
//
// Where IEEE 754 leaves a NaN open it has to be quiet, and canonical where no operand holds another
// one (WebAssembly, "NaN propagation"); everything else has to have the same bits.
#include <bit>
#include <cmath>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"
#include "ir/semantics_vector.h"
#include "tests/isa/feature_sets.h"
#include "tests/isa/lower_test_util.h"
#include "tests/isa/native_module.h"

namespace davit::isa {
namespace {

using ir::Format;
using ir::Lanes;
using ir::Opcode;
using ir::OpcodeInfo;
using ir::Type;
using ir::V128;

// --- Edges ---

std::vector<uint64_t> Edges(Type type) {
  switch (type) {
    case Type::kI8:
      return {0, 1, 2, 7, 0x0f, 0x7e, 0x7f, 0x80, 0x81, 0xf0, 0xfe, 0xff};
    case Type::kI16:
      return {0,      1,      2,      0x7f,   0x80,   0xff,   0x100,
              0x7ffe, 0x7fff, 0x8000, 0x8001, 0xff7f, 0xff80, 0xffff};
    case Type::kI32:
      return {0,          1,          0x7fff,     0x8000,     0xffff,     0x10000,
              0x00ffffff, 0x01000001, 0x7fffff80, 0x7fffffff, 0x80000000, 0x80000001,
              0xffff7fff, 0xffff8000, 0xfffffffe, 0xffffffff};
    case Type::kI64:
      return {0,
              1,
              0x7fffffff,
              0x80000000,
              0xffffffff,
              0x100000000,
              0x12345678'9abcdef0,
              0x7fffffff'ffffffff,
              0x80000000'00000000,
              0x80000000'00000001,
              0x80000000'7fffffff,
              0xffffffff'00000000,
              0xffffffff'7fffffff,
              0xffffffff'80000000,
              0xffffffff'fffffffe,
              0xffffffff'ffffffff};
    case Type::kF32:
      // Zeros, ones, halves, infinities, NaNs (canonical, with payload, signalling), denormals, the
      // limits of the integers.
      return {0,          0x80000000, 0x3f800000, 0xbf800000, 0x3f000000, 0xbfc00000,
              0x40200000, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000, 0x7fe00001,
              0x7fa00001, 0xff800001, 0x00000001, 0x807fffff, 0x7f7fffff, 0x4effffff,
              0x4f000000, 0xcf000000, 0xcf000001, 0x4f7fffff, 0x4f800000, 0xbf7fffff};
    default:
      return {0,
              0x80000000'00000000,
              0x3ff00000'00000000,
              0xbff00000'00000000,
              0x3fe00000'00000000,
              0xc0040000'00000000,
              0x7ff00000'00000000,
              0xfff00000'00000000,
              0x7ff80000'00000000,
              0xfff80000'00000000,
              0x7ffc0000'00000001,
              0x7ff40000'00000001,
              1,
              0x800fffff'ffffffff,
              0x7fefffff'ffffffff,
              0x41dfffff'ffc00000,
              0x41e00000'00000000,
              0xc1e00000'00000000,
              0xc1e00000'00200000,
              0xc1e00000'00100000,
              0x41efffff'ffe00000,
              0x41f00000'00000000,
              0xbfefffff'ffffffff};
  }
}

struct Operands {
  V128 a, b, c;
};

// All pairs of edges of a type, as many in a vector as it has lanes; c is rotated against them. The
// last pairs are repeated until the vector is full.
std::vector<Operands> PairsOf(Type type) {
  const std::vector<uint64_t> edges = Edges(type);
  const size_t n = edges.size();
  const int bits = ir::BitsOf(type);
  const size_t lanes = 128 / static_cast<size_t>(bits);
  std::vector<Operands> pairs;
  for (size_t first = 0; first < n * n; first += lanes) {
    Operands o;
    for (size_t i = 0; i < lanes; ++i) {
      const size_t pair = std::min(first + i, n * n - 1);
      const int lane = static_cast<int>(i);
      o.a = ir::WithLane(o.a, bits, lane, edges[pair / n]);
      o.b = ir::WithLane(o.b, bits, lane, edges[pair % n]);
      o.c = ir::WithLane(o.c, bits, lane, edges[(3 * pair + pair / n) % n]);
    }
    pairs.push_back(o);
  }
  return pairs;
}

// --- Shapes ---

enum class Where { kReg, kConst, kMemory };

// An instruction; -1 where the opcode has no such field.
struct Shape {
  Opcode op;
  int lanes = -1;
  int condition = -1;
  int lane = -1;

  const OpcodeInfo& info() const { return ir::InfoOf(op); }
  Lanes shape() const { return static_cast<Lanes>(lanes); }
};

// Types of the operands, in the order a, b, c.
std::vector<Type> OperandTypes(const Shape& shape) {
  switch (shape.info().format) {
    case Format::kUnary:
    case Format::kConvert:
    case Format::kVecUnary:
    case Format::kExtractLane:
      return {Type::kV128};
    case Format::kBinary:
    case Format::kVecBinary:
    case Format::kVecIntCmp:
    case Format::kVecFloatCmp:
      return {Type::kV128, Type::kV128};
    case Format::kTernary:
      return {Type::kV128, Type::kV128, Type::kV128};
    case Format::kVecShift:
      return {Type::kV128, Type::kI32};
    case Format::kFromScalar:
      return {ir::LaneScalar(shape.shape())};
    case Format::kReplaceLane:
      return {Type::kV128, ir::LaneScalar(shape.shape())};
    default:
      ADD_FAILURE() << "format of " << shape.info().mnemonic;
      return {};
  }
}

Type ResultType(const Shape& shape) {
  if (shape.lanes >= 0) return ir::VectorResult(shape.op, shape.shape());
  return shape.info().results.Contains(Type::kV128) ? Type::kV128 : Type::kI32;
}

// Lanes of NaNs whose bits are open; kVoid where all bits count.
Type OpenNans(const Shape& shape) {
  switch (shape.op) {
    case Opcode::kVfabs:
    case Opcode::kVfneg:
    case Opcode::kVpmin:
    case Opcode::kVpmax:
    case Opcode::kVfcmp:
    case Opcode::kSplat:
    case Opcode::kScalarToVector:
    case Opcode::kExtractLane:
    case Opcode::kReplaceLane:
      return Type::kVoid;
    default:
      return shape.lanes >= 0 && ir::IsFloat(shape.shape()) ? ir::LaneType(shape.shape())
                                                            : Type::kVoid;
  }
}

std::vector<Shape> Shapes() {
  std::vector<Shape> shapes;
  for (int i = 0; i < ir::kNumOpcodes; ++i) {
    const Opcode op = static_cast<Opcode>(i);
    const OpcodeInfo& info = ir::InfoOf(op);
    // Shuffles have a test of their own.
    if (!info.vector || op == Opcode::kVconst || op == Opcode::kShuffle) continue;
    if (info.lanes.empty()) shapes.push_back({op});
    for (int l = 0; l < ir::kNumLanes; ++l) {
      const Lanes lanes = static_cast<Lanes>(l);
      if (!info.lanes.Contains(ir::LaneType(lanes))) continue;
      if (info.format == Format::kVecIntCmp || info.format == Format::kVecFloatCmp) {
        const bool is_int = info.format == Format::kVecIntCmp;
        const int signed_end = static_cast<int>(ir::IntCond::kUlt);
        const int end = !is_int                  ? ir::kNumFloatConds
                        : lanes == Lanes::kI64x2 ? signed_end
                                                 : ir::kNumIntConds;
        for (int c = 0; c < end; ++c) shapes.push_back({op, l, c});
      } else if (info.format == Format::kExtractLane || info.format == Format::kReplaceLane) {
        for (int n = 0; n < ir::LaneCount(lanes); ++n) shapes.push_back({op, l, -1, n});
      } else {
        shapes.push_back({op, l});
      }
    }
  }
  return shapes;
}

std::string Hex128(const V128& v) {
  return absl::StrCat("0x", absl::Hex(v.high, absl::kZeroPad16),
                      absl::Hex(v.low, absl::kZeroPad16));
}

// The function (a, b, c) -> op, whose operand number `special` is taken from `where`.
ir::Function Make(const Shape& shape, int special, Where where, const V128& constant = {}) {
  const std::vector<Type> types = OperandTypes(shape);
  std::vector<std::string> params, operands;
  std::string body;
  for (size_t i = 0; i < types.size(); ++i) {
    const std::string type(ir::TypeName(types[i]));
    params.push_back(type);
    operands.push_back(absl::StrCat("v", i));
    if (static_cast<int>(i) != special || where == Where::kReg) continue;
    operands.back() = absl::StrCat("v", 20 + i);
    if (where == Where::kMemory) {
      absl::StrAppend(&body, "v10 = pinned.i64 1\nstore memory v", i, ", v10+3\nv", 20 + i,
                      " = load.", type, " memory v10+3\n");
    } else if (types[i] == Type::kV128) {
      absl::StrAppend(&body, "v", 20 + i, " = vconst.v128 ", Hex128(constant), "\n");
    } else {
      absl::StrAppend(&body, "v", 20 + i, " = iconst.", type, " ",
                      static_cast<int32_t>(constant.low), "\n");
    }
  }
  const Type result = ResultType(shape);
  const std::string suffix(shape.lanes >= 0 ? ir::LanesName(shape.shape()) : ir::TypeName(result));
  std::string condition;
  if (shape.info().format == Format::kVecIntCmp) {
    condition = ir::IntCondName(static_cast<ir::IntCond>(shape.condition));
  } else if (shape.info().format == Format::kVecFloatCmp) {
    condition = ir::FloatCondName(static_cast<ir::FloatCond>(shape.condition));
  }
  absl::StrAppend(&body, "v40 = ", std::string(shape.info().mnemonic), ".", suffix, " ", condition,
                  " ", absl::StrJoin(operands, ", "),
                  shape.lane >= 0 ? absl::StrCat(", ", shape.lane) : "", "\nreturn v40");
  return ParseBody(absl::StrCat("(", absl::StrJoin(params, ", "), ") -> ",
                                std::string(ir::TypeName(result)), " davit"),
                   body);
}

// --- NaNs ---

bool IsNan(Type type, uint64_t bits) {
  return type == Type::kF32 ? std::isnan(std::bit_cast<float>(static_cast<uint32_t>(bits)))
                            : std::isnan(std::bit_cast<double>(bits));
}
uint64_t QuietBit(Type type) { return uint64_t{1} << (type == Type::kF32 ? 22 : 51); }
bool IsCanonical(Type type, uint64_t bits) {
  return (bits & (2 * QuietBit(type) - 1)) == QuietBit(type);
}

// Whether every NaN of type `from` in `v` is canonical.
bool OnlyCanonical(Type type, const V128& v) {
  const int bits = ir::BitsOf(type);
  for (int i = 0; i < 128 / bits; ++i) {
    const uint64_t lane = ir::GetLane(v, bits, i);
    if (IsNan(type, lane) && !IsCanonical(type, lane)) return false;
  }
  return true;
}

// The NaNs of a result are quiet, and canonical if `canonical`.
bool AllowedNans(Type type, const V128& result, bool canonical) {
  const int bits = ir::BitsOf(type);
  for (int i = 0; i < 128 / bits; ++i) {
    const uint64_t lane = ir::GetLane(result, bits, i);
    if (!IsNan(type, lane)) continue;
    if (!(lane & QuietBit(type)) || (canonical && !IsCanonical(type, lane))) return false;
  }
  return true;
}

// --- Tests ---

class VectorRun : public testing::TestWithParam<uint64_t> {
 protected:
  // Fails if native code and interpreter differ, or if a NaN is none that is allowed.
  static void Check(NativeModule& module, uint32_t func, const Shape& shape,
                    const std::vector<V128>& args) {
    const Type open = OpenNans(shape);
    ASSERT_EQ(module.Compare(func, args, open), "");
    if (open == Type::kVoid) return;
    // Conversions take the other type.
    const Type from = shape.op == Opcode::kVfdemoteZero   ? Type::kF64
                      : shape.op == Opcode::kVfpromoteLow ? Type::kF32
                                                          : open;
    bool canonical = true;
    for (const V128& arg : args) canonical &= OnlyCanonical(from, arg);
    const V128 result = module.Native(func, args).results[0];
    ASSERT_TRUE(AllowedNans(open, result, canonical))
        << shape.info().mnemonic << " " << Hex128(result);
  }

  static std::vector<V128> ArgsOf(const std::vector<Type>& types, const Operands& o) {
    const std::vector<V128> all = {o.a, o.b, o.c};
    std::vector<V128> args(all.begin(), all.begin() + static_cast<int>(types.size()));
    // A scalar varies as the lanes of a vector of its type do.
    for (size_t i = 0; i < args.size(); ++i) {
      if (types[i] != Type::kV128) args[i].high = 0;
    }
    return args;
  }

  // What AVX alone does differently does not depend on the values.
  static size_t Stride() { return IsAvxAlone(GetParam()) ? 8 : 1; }

  // The types whose edges an operation may be sensitive to: its own lanes, twice and half as wide
  // ones, and floats.
  static std::vector<Type> EdgeTypes(const Shape& shape) {
    if (shape.lanes < 0) return {Type::kI8};
    const Type own = ir::LaneType(shape.shape());
    std::vector<Type> types = {own};
    if (ir::IsFloat(own)) {
      types.push_back(own == Type::kF32 ? Type::kF64 : Type::kF32);
      types.push_back(Type::kI32);
      return types;
    }
    if (own > Type::kI8) types.push_back(static_cast<Type>(static_cast<int>(own) - 1));
    if (own < Type::kI64) types.push_back(static_cast<Type>(static_cast<int>(own) + 1));
    if (own == Type::kI32) types.insert(types.end(), {Type::kF32, Type::kF64});
    return types;
  }
};

TEST_P(VectorRun, RegistersAndMemory) {
  for (const Shape& shape : Shapes()) {
    const std::vector<Type> types = OperandTypes(shape);
    NativeModule module(GetParam());
    std::vector<uint32_t> funcs = {module.Add(Make(shape, -1, Where::kReg))};
    for (size_t i = 0; i < types.size(); ++i) {
      funcs.push_back(module.Add(Make(shape, static_cast<int>(i), Where::kMemory)));
    }
    for (const Type edges : EdgeTypes(shape)) {
      const std::vector<Operands> values = PairsOf(edges);
      for (size_t i = 0; i < values.size(); i += Stride()) {
        // What memory may do wrong does not depend on the values.
        const size_t count = i % 8 == 0 ? funcs.size() : 1;
        for (size_t f = 0; f < count; ++f) {
          ASSERT_NO_FATAL_FAILURE(Check(module, funcs[f], shape, ArgsOf(types, values[i])));
        }
      }
    }
  }
}

// Both operands the same register.
TEST_P(VectorRun, EqualOperands) {
  for (const Shape& shape : Shapes()) {
    const std::vector<Type> types = OperandTypes(shape);
    if (types.size() < 2 || types[1] != Type::kV128) continue;
    NativeModule module(GetParam());
    ir::Function function = Make(shape, -1, Where::kReg);
    for (ir::Inst& inst : function.insts) {
      if (inst.op == shape.op) inst.b = inst.a;
    }
    const uint32_t func = module.Add(std::move(function));
    for (const Operands& operands : PairsOf(EdgeTypes(shape)[0])) {
      ASSERT_NO_FATAL_FAILURE(Check(module, func, shape, ArgsOf(types, operands)));
    }
  }
}

TEST_P(VectorRun, Constants) {
  for (const Shape& shape : Shapes()) {
    const std::vector<Type> types = OperandTypes(shape);
    NativeModule module(GetParam());
    std::vector<uint32_t> funcs;
    const std::vector<Operands> values = PairsOf(EdgeTypes(shape)[0]);
    std::vector<V128> constants = {V128{}, V128{UINT64_MAX, UINT64_MAX}};
    for (size_t i = 0; i < values.size(); i += values.size() / 4 + 1) {
      constants.push_back(values[i].b);
    }
    for (size_t i = 0; i < types.size(); ++i) {
      // Shift amounts have a test of their own.
      if (types[i] != Type::kV128) continue;
      for (const V128& constant : constants) {
        funcs.push_back(module.Add(Make(shape, static_cast<int>(i), Where::kConst, constant)));
      }
    }
    for (const uint32_t func : funcs) {
      for (size_t i = 0; i < values.size(); i += 3) {
        std::vector<V128> args = ArgsOf(types, values[i]);
        // The constant's NaNs are unknown to Check, which so asks for quiet ones only.
        ASSERT_EQ(module.Compare(func, args, OpenNans(shape)), "");
      }
    }
  }
}

// C8: each shift by each constant amount, below, at and above the width, and the same amounts in a
// register.
TEST_P(VectorRun, C8_ShiftsByEveryAmount) {
  for (const Opcode op : {Opcode::kVishl, Opcode::kVushr, Opcode::kVsshr}) {
    for (int l = 0; l <= static_cast<int>(Lanes::kI64x2); ++l) {
      const Shape shape = {op, l};
      const Type lane = ir::LaneType(shape.shape());
      const uint64_t bits = static_cast<uint64_t>(ir::BitsOf(lane));
      std::vector<uint64_t> amounts;
      for (uint64_t k = 0; k <= bits + 1; ++k) amounts.push_back(k);
      amounts.insert(amounts.end(),
                     {2 * bits - 1, 2 * bits, 255, 256, 0x7fffffff, 0x80000000, 0xffffffff});
      NativeModule module(GetParam());
      const uint32_t variable = module.Add(Make(shape, -1, Where::kReg));
      std::vector<uint32_t> constant;
      for (const uint64_t k : amounts) {
        constant.push_back(module.Add(Make(shape, 1, Where::kConst, V128{k, 0})));
      }
      const std::vector<Operands> values = PairsOf(lane);
      for (size_t n = 0; n < values.size(); n += values.size() / 16 + 1) {
        for (size_t i = 0; i < amounts.size(); ++i) {
          const std::vector<V128> args = {values[n].a, V128{amounts[i], 0}};
          ASSERT_EQ(module.Compare(constant[i], args), "");
          ASSERT_EQ(module.Compare(variable, args), "");
        }
      }
    }
  }
}

// --- The end of memory ---

// A load and what becomes of it, as text: `#` stands for the address.
struct Folded {
  const char* load;
  // The vector computed from v20, the load.
  const char* use;
};

// Loads that become the operand of a row which reads less than 16 bytes.
constexpr Folded kFolded[] = {
    {"uload8.i32", "v40 = splat.i8x16 v20"},
    {"sload8.i32", "v40 = splat.i8x16 v20"},
    {"uload16.i32", "v40 = splat.i16x8 v20"},
    {"sload16.i32", "v40 = splat.i16x8 v20"},
    {"uload16.i32", "v40 = splat.i8x16 v20"},
    {"uload8.i32", "v40 = splat.i16x8 v20"},
    {"uload8.i32", "v40 = splat.i32x4 v20"},
    {"uload8.i32", "v40 = replace_lane.i8x16 v1, v20, 5"},
    {"sload8.i32", "v40 = replace_lane.i16x8 v1, v20, 5"},
    {"uload16.i32", "v40 = replace_lane.i16x8 v1, v20, 7"},
    {"uload16.i32", "v40 = replace_lane.i32x4 v1, v20, 3"},
    {"load.i64", "v30 = scalar_to_vector.i64x2 v20\nv40 = vextend_low_s.i16x8 v30"},
    {"load.i64", "v30 = scalar_to_vector.i64x2 v20\nv40 = vextend_low_u.i32x4 v30"},
    {"load.i64", "v30 = scalar_to_vector.i64x2 v20\nv40 = vextend_low_s.i64x2 v30"},
    {"load.f64", "v30 = scalar_to_vector.f64x2 v20\nv40 = vfpromote_low.f64x2 v30"},
    {"load.i64", "v30 = scalar_to_vector.i64x2 v20\nv40 = vfcvt_low_from_sint.f64x2 v30"},
    {"load.i64", "v30 = scalar_to_vector.i64x2 v20\nv40 = vfcvt_low_from_uint.f64x2 v30"},
    {"load.i32", "v30 = scalar_to_vector.i32x4 v20\nv40 = vextend_low_u.i16x8 v30"},
    {"load.i32", "v30 = scalar_to_vector.i32x4 v20\nv40 = viadd.i32x4 v1, v30"},
    {"load.f32", "v30 = scalar_to_vector.f32x4 v20\nv40 = vfadd.f32x4 v1, v30"},
    {"load.f64", "v30 = scalar_to_vector.f64x2 v20\nv40 = vfmul.f64x2 v30, v1"},
    {"load.i64", "v30 = splat.i64x2 v20\nv40 = vand.v128 v1, v30"},
    {"load.v128",
     "v40 = shuffle.v128 v20, v1, "
     "[0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23]"},
    {"load.v128",
     "v40 = shuffle.v128 v1, v20, "
     "[0, 17, 2, 19, 4, 21, 6, 23, 8, 25, 10, 27, 12, 29, 14, 31]"},
    {"load.v128", "v30 = extract_lane_u.i8x16 v20, 0\nv40 = splat.i8x16 v30"},
    {"load.v128", "v30 = extract_lane.f32x4 v20, 0\nv40 = splat.f32x4 v30"},
    {"load.v128", "v30 = vany_true.i32 v20\nv40 = select.v128 v30, v1, v2"},
    {"load.v128", "v30 = vicmp.i8x16 ugt v1, v2\nv40 = vbitselect.v128 v20, v1, v30"},
    {"load.v128", "v30 = vfcmp.f32x4 lt v1, v2\nv40 = vbitselect.v128 v20, v2, v30"},
    {"load.v128", "v30 = vicmp.i8x16 ult v20, v2\nv40 = vandnot.v128 v1, v30"},
    {"load.v128",
     "v30 = vand.v128 v1, v20\nv31 = vany_true.i32 v30\n"
     "v40 = select.v128 v31, v1, v2"},
};

ir::Function AtAddress(const std::string& load, const std::string& use, const std::string& result) {
  return ParseBody(absl::StrCat("(i32, v128, v128) -> ", result, " davit"),
                   absl::StrCat("v10 = pinned.i64 1\nv11 = iadd_uext.i64 v10, v0\nv20 = ", load,
                                " trapping memory v11\n", use, "\nreturn v40"));
}

// The same instruction with one operand loaded from the address v0, the others v1 and v2 or made
// from them.
ir::Function LoadAtAddress(const Shape& shape, size_t loaded) {
  const std::vector<Type> types = OperandTypes(shape);
  std::string before, condition;
  std::vector<std::string> operands;
  for (size_t i = 0; i < types.size(); ++i) {
    operands.push_back(i == loaded ? "v20" : absl::StrCat("v", types[i] == Type::kV128 ? 1 : 30));
    if (i == loaded || types[i] == Type::kV128) continue;
    const bool is_f64 = types[i] == Type::kF64, is_f32 = types[i] == Type::kF32;
    absl::StrAppend(&before, "v30 = extract_lane.",
                    is_f64                   ? "f64x2"
                    : is_f32                 ? "f32x4"
                    : types[i] == Type::kI64 ? "i64x2"
                                             : "i32x4",
                    " v1, 1\n");
  }
  if (shape.info().format == Format::kVecIntCmp) {
    condition = ir::IntCondName(static_cast<ir::IntCond>(shape.condition));
  } else if (shape.info().format == Format::kVecFloatCmp) {
    condition = ir::FloatCondName(static_cast<ir::FloatCond>(shape.condition));
  }
  const std::string result(ir::TypeName(ResultType(shape)));
  const std::string suffix(shape.lanes >= 0 ? std::string(ir::LanesName(shape.shape())) : result);
  return AtAddress(absl::StrCat("load.", std::string(ir::TypeName(types[loaded]))),
                   absl::StrCat(before, "v40 = ", std::string(shape.info().mnemonic), ".", suffix,
                                " ", condition, " ", absl::StrJoin(operands, ", "),
                                shape.lane >= 0 ? absl::StrCat(", ", shape.lane) : ""),
                   result);
}

// A store of one lane to the address v0.
ir::Function StoreAtAddress(const std::string& lane, const std::string& store) {
  return ParseBody("(i32, v128, v128) davit",
                   absl::StrCat("v10 = pinned.i64 1\nv11 = iadd_uext.i64 v10, v0\nv20 = ", lane,
                                "\n", store, " trapping memory v20, v11\nreturn"));
}

std::vector<std::pair<ir::Function, Type>> MemoryFunctions() {
  std::vector<std::pair<ir::Function, Type>> funcs;
  for (const Shape& shape : Shapes()) {
    for (size_t i = 0; i < OperandTypes(shape).size(); ++i) {
      funcs.emplace_back(LoadAtAddress(shape, i), OpenNans(shape));
    }
  }
  for (const Folded& folded : kFolded) {
    funcs.emplace_back(AtAddress(folded.load, folded.use, "v128"), Type::kVoid);
  }
  for (const char* store : {"store8", "store16", "store"}) {
    for (const char* lane :
         {"extract_lane_u.i8x16 v1, 3", "extract_lane_s.i16x8 v1, 6", "extract_lane.i32x4 v1, 0",
          "extract_lane.i32x4 v1, 2", "extract_lane.i64x2 v1, 0", "extract_lane.i64x2 v1, 1"}) {
      funcs.emplace_back(StoreAtAddress(lane, store), Type::kVoid);
    }
  }
  for (const char* lane : {"extract_lane.f32x4 v1, 0", "extract_lane.f32x4 v1, 3",
                           "extract_lane.f64x2 v1, 0", "extract_lane.f64x2 v1, 1"}) {
    funcs.emplace_back(StoreAtAddress(lane, "store"), Type::kVoid);
  }
  return funcs;
}

// C9, C10, C11: a load in the last bytes of memory traps exactly if its own width goes beyond the
// end, whatever instruction it has become a part of.
TEST_P(VectorRun, C9_C10_C11_LastBytesOfMemory) {
  std::vector<uint8_t> memory(NativeModule::kMemoryBytes);
  for (size_t i = 0; i < memory.size(); ++i) memory[i] = static_cast<uint8_t>(i % 61 + i / 7);
  const V128 a = {0x3f800000'40000000, 0x0706'0504'0302'0100};
  const V128 b = {0x1122'3344'5566'7788, 0x99aa'bbcc'ddee'ff00};
  for (auto& [function, open] : MemoryFunctions()) {
    NativeModule module(GetParam());
    const uint32_t func = module.Add(std::move(function));
    module.SetMemory(memory);
    for (uint64_t before_end = 0; before_end <= 17; ++before_end) {
      const std::vector<V128> args = {V128{NativeModule::kMemoryBytes - before_end, 0}, a, b};
      ASSERT_EQ(module.Compare(func, args, open), "");
      if (before_end == 0) {
        ASSERT_EQ(module.Native(func, args).trap, ir::TrapCode::kMemoryOutOfBounds);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Features, VectorRun, testing::ValuesIn(HostFeatureSets(true)),
                         FeatureSetName);

}  // namespace
}  // namespace davit::isa
