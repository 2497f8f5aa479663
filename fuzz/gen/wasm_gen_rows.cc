#include "fuzz/gen/wasm_gen_rows.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace davit::fuzz {
namespace {

using wasm::Feature;
using wasm::Opcode;
using wasm::OpcodeInfo;
using wasm::ValType;
using Kind = ValType::Kind;

struct Shape {
  std::string_view prefix;
  WasmFamily family;
  uint32_t lanes;
};
constexpr Shape kShapes[] = {
    {"i32.", WasmFamily::kI32, 1},     {"i64.", WasmFamily::kI64, 1},
    {"f32.", WasmFamily::kF32, 1},     {"f64.", WasmFamily::kF64, 1},
    {"v128.", WasmFamily::kV128, 1},   {"i8x16.", WasmFamily::kI8x16, 16},
    {"i16x8.", WasmFamily::kI16x8, 8}, {"i32x4.", WasmFamily::kI32x4, 4},
    {"i64x2.", WasmFamily::kI64x2, 2}, {"f32x4.", WasmFamily::kF32x4, 4},
    {"f64x2.", WasmFamily::kF64x2, 2},
};

const Shape* FindShape(std::string_view text) {
  for (const Shape& shape : kShapes) {
    if (text.starts_with(shape.prefix)) return &shape;
  }
  return nullptr;
}

Kind ResultKind(const OpcodeInfo& info) {
  return info.signature.num_results == 0 ? Kind::kBottom : info.signature.result.kind();
}

bool IsScalarConversion(const OpcodeInfo& info) {
  return info.signature.num_operands == 1 && info.signature.num_results == 1 &&
         info.signature.operands[0].is_num() && info.signature.result.is_num() &&
         info.signature.operands[0] != info.signature.result && !info.text.ends_with("eqz");
}

WasmFamily FamilyOf(const OpcodeInfo& info) {
  const Shape* const shape = FindShape(info.text);
  if (info.feature == Feature::kRelaxedSimd) return WasmFamily::kRelaxed;
  if (HasMemArg(info.immediate)) {
    return info.feature == Feature::kSimd ? WasmFamily::kVectorMemory : WasmFamily::kScalarMemory;
  }
  if (IsScalarConversion(info)) return WasmFamily::kConvert;
  return shape == nullptr ? WasmFamily::kOther : shape->family;
}

// Operators whose bits are all defined, though they may be NaNs: what moves bits, and comparisons.
bool HasDefinedBits(const OpcodeInfo& info) {
  if (HasMemArg(info.immediate) || info.immediate != wasm::Immediate::kNone) return true;
  const std::string_view name = info.text.substr(info.text.find('.') + 1);
  constexpr std::string_view kExact[] = {"abs", "neg", "copysign", "splat", "pmin", "pmax",
                                         "eq",  "ne",  "lt",       "gt",    "le",   "ge"};
  return std::find(std::begin(kExact), std::end(kExact), name) != std::end(kExact) ||
         name.starts_with("reinterpret_") || name.starts_with("convert_");
}

NanLanes NanLanesOf(const OpcodeInfo& info) {
  if (HasDefinedBits(info)) return NanLanes::kNone;
  switch (ResultKind(info)) {
    case Kind::kF32:
      return NanLanes::kF32;
    case Kind::kF64:
      return NanLanes::kF64;
    case Kind::kV128:
      return info.text.starts_with("f32x4.")   ? NanLanes::kF32x4
             : info.text.starts_with("f64x2.") ? NanLanes::kF64x2
                                               : NanLanes::kNone;
    default:
      return NanLanes::kNone;
  }
}

auto GroupKey(const WasmRow& row) {
  return std::make_tuple(ResultKind(InfoOf(row.op)), row.family);
}

// All rows with a fixed signature, those of a group in a row.
std::vector<WasmRow> MakeRows() {
  std::vector<WasmRow> rows;
  for (int i = 0; i < wasm::kNumOpcodes; ++i) {
    const auto op = static_cast<Opcode>(i);
    const OpcodeInfo& info = InfoOf(op);
    if (info.signature.fixed) rows.push_back({op, FamilyOf(info), NanLanesOf(info)});
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const WasmRow& a, const WasmRow& b) { return GroupKey(a) < GroupKey(b); });
  return rows;
}

}  // namespace

uint32_t LaneCount(Opcode op) {
  const OpcodeInfo& info = InfoOf(op);
  if (HasMemArg(info.immediate)) return 16u >> NaturalAlignLog2(info.immediate);
  const Shape* const shape = FindShape(info.text);
  return shape == nullptr ? 1 : shape->lanes;
}

WasmRows::WasmRows(const wasm::Features& features, const WasmSwarm& swarm, bool has_memory)
    : features_(features) {
  static const std::vector<WasmRow> rows = MakeRows();
  for (size_t begin = 0, end = 0; begin < rows.size(); begin = end) {
    bool any = false;
    for (; end < rows.size() && GroupKey(rows[end]) == GroupKey(rows[begin]); ++end) {
      any |= features.Has(InfoOf(rows[end].op).feature);
    }
    const OpcodeInfo& info = InfoOf(rows[begin].op);
    if (!any || !swarm.On(rows[begin].family)) continue;
    const Group group(rows.data() + begin, end - begin);
    const bool is_memory = rows[begin].family == WasmFamily::kScalarMemory ||
                           rows[begin].family == WasmFamily::kVectorMemory;
    if (is_memory && !has_memory) continue;
    groups_[static_cast<int>(ResultKind(info))].push_back(group);
  }
}

const WasmRow* WasmRows::Pick(Choices& choices, Kind result) const {
  // There are no rows that give references.
  if (static_cast<int>(result) >= kNumKinds) return nullptr;
  const std::vector<Group>& groups = groups_[static_cast<int>(result)];
  if (groups.empty()) return nullptr;
  const Group group = groups[choices.Below(static_cast<uint32_t>(groups.size()))];
  const auto size = static_cast<uint32_t>(group.size());
  const uint32_t first = choices.Below(size);
  for (uint32_t i = 0; i < size; ++i) {
    const WasmRow& row = group[(first + i) % size];
    if (features_.Has(InfoOf(row.op).feature)) return &row;
  }
  return nullptr;
}

}  // namespace davit::fuzz
