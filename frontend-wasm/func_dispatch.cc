// The table from operators to what the function decoder does with them.
#include "frontend-wasm/func_decoder_base.h"

namespace davit::wasm::internal {
namespace {

// Operators without a fixed signature, and nop.
constexpr Handler SpecialHandler(Opcode op) {
  switch (op) {
    case Opcode::kUnreachable:
      return Handler::kUnreachable;
    case Opcode::kNop:
      return Handler::kNop;
    case Opcode::kBlock:
      return Handler::kBlock;
    case Opcode::kLoop:
      return Handler::kLoop;
    case Opcode::kIf:
      return Handler::kIf;
    case Opcode::kElse:
      return Handler::kElse;
    case Opcode::kEnd:
      return Handler::kEnd;
    case Opcode::kBr:
      return Handler::kBr;
    case Opcode::kBrIf:
      return Handler::kBrIf;
    case Opcode::kBrTable:
      return Handler::kBrTable;
    case Opcode::kReturn:
      return Handler::kReturn;
    case Opcode::kCall:
      return Handler::kCall;
    case Opcode::kCallIndirect:
      return Handler::kCallIndirect;
    case Opcode::kDrop:
      return Handler::kDrop;
    case Opcode::kSelect:
      return Handler::kSelect;
    case Opcode::kSelectTyped:
      return Handler::kSelectTyped;
    case Opcode::kLocalGet:
      return Handler::kLocalGet;
    case Opcode::kLocalSet:
      return Handler::kLocalSet;
    case Opcode::kLocalTee:
      return Handler::kLocalTee;
    case Opcode::kGlobalGet:
      return Handler::kGlobalGet;
    case Opcode::kGlobalSet:
      return Handler::kGlobalSet;
    case Opcode::kMemorySize:
      return Handler::kMemorySize;
    case Opcode::kMemoryGrow:
      return Handler::kMemoryGrow;
    case Opcode::kMemoryFill:
      return Handler::kMemoryFill;
    case Opcode::kMemoryCopy:
      return Handler::kMemoryCopy;
    case Opcode::kMemoryInit:
      return Handler::kMemoryInit;
    case Opcode::kDataDrop:
      return Handler::kDataDrop;
    case Opcode::kTableGet:
      return Handler::kTableGet;
    case Opcode::kTableSet:
      return Handler::kTableSet;
    case Opcode::kTableSize:
      return Handler::kTableSize;
    case Opcode::kTableGrow:
      return Handler::kTableGrow;
    case Opcode::kTableFill:
      return Handler::kTableFill;
    case Opcode::kTableCopy:
      return Handler::kTableCopy;
    case Opcode::kTableInit:
      return Handler::kTableInit;
    case Opcode::kElemDrop:
      return Handler::kElemDrop;
    case Opcode::kRefNull:
      return Handler::kRefNull;
    case Opcode::kRefIsNull:
      return Handler::kRefIsNull;
    case Opcode::kRefFunc:
      return Handler::kRefFunc;
    case Opcode::kRefAsNonNull:
      return Handler::kRefAsNonNull;
    case Opcode::kCallRef:
      return Handler::kCallRef;
    case Opcode::kBrOnNull:
      return Handler::kBrOnNull;
    case Opcode::kBrOnNonNull:
      return Handler::kBrOnNonNull;
    default:
      return Handler::kRefused;
  }
}

constexpr Handler ConstHandler(Immediate imm) {
  switch (imm) {
    case Immediate::kI32:
      return Handler::kI32Const;
    case Immediate::kI64:
      return Handler::kI64Const;
    case Immediate::kF32:
      return Handler::kF32Const;
    case Immediate::kF64:
      return Handler::kF64Const;
    case Immediate::kV128:
      return Handler::kV128Const;
    default:
      return Handler::kRefused;
  }
}

// The number of lanes of an operator whose name begins with its shape ("i8x16.shl").
constexpr int LanesOf(std::string_view text) {
  const size_t x = text.find('x');
  return text[x + 2] == '.' ? text[x + 1] - '0' : 16;
}
constexpr uint8_t Log2(int n) { return n == 1 ? 0 : static_cast<uint8_t>(1 + Log2(n / 2)); }

// Of an operator with a memory argument. The address comes first and is not noted.
constexpr DispatchEntry MakeMemoryEntry(const OpcodeInfo& info) {
  const Signature& sig = info.signature;
  DispatchEntry entry;
  entry.operand = sig.operands[sig.num_operands - 1].kind();
  entry.result = sig.result.kind();
  entry.log2 = static_cast<uint8_t>(NaturalAlignLog2(info.immediate));
  if (info.immediate >= Immediate::kMem8Lane) {
    entry.handler = sig.num_results == 0 ? Handler::kStoreLane : Handler::kLoadLane;
  } else {
    entry.handler = sig.num_results == 0 ? Handler::kStore : Handler::kLoad;
  }
  return entry;
}

constexpr DispatchEntry MakeEntry(Opcode op) {
  const OpcodeInfo& info = InfoOf(op);
  const Signature& sig = info.signature;
  if (!Features::Validated().Has(info.feature)) return {};
  if (op == Opcode::kTryTable) return {Handler::kTryTable};
  if (!kFeaturesWithValues.Has(info.feature)) return {Handler::kChecked};
  if (!sig.fixed || sig.num_operands + sig.num_results == 0) return {SpecialHandler(op)};
  if (sig.num_operands == 0) return {ConstHandler(info.immediate)};
  if (HasMemArg(info.immediate)) return MakeMemoryEntry(info);
  DispatchEntry entry;
  entry.operand = sig.operands[sig.num_operands - 1].kind();
  entry.result = sig.result.kind();
  if (info.immediate == Immediate::kLane) {
    entry.handler = sig.num_operands == 1 ? Handler::kExtractLane : Handler::kReplaceLane;
    entry.log2 = Log2(LanesOf(info.text));
  } else if (info.immediate == Immediate::kLanes16) {
    entry.handler = Handler::kShuffle;
  } else if (sig.num_operands == 2) {
    entry.handler = sig.operands[0] == sig.operands[1] ? Handler::kBinary : Handler::kShift;
  } else {
    entry.handler = sig.num_operands == 1 ? Handler::kUnary : Handler::kTernary;
  }
  return entry;
}

constexpr std::array<DispatchEntry, kNumOpcodes> MakeEntries() {
  std::array<DispatchEntry, kNumOpcodes> entries{};
  for (int i = 0; i < kNumOpcodes; ++i) entries[i] = MakeEntry(static_cast<Opcode>(i));
  return entries;
}
constexpr std::array<DispatchEntry, kNumOpcodes> kEntries = MakeEntries();

// An operator that is said to be validated has a handler.
constexpr bool AllValidatedAreHandled() {
  for (int i = 0; i < kNumOpcodes; ++i) {
    const bool validated = Features::Validated().Has(kOpcodeInfo[i].feature);
    if (validated != (kEntries[i].handler != Handler::kRefused)) return false;
  }
  return true;
}
static_assert(AllValidatedAreHandled());

}  // namespace

Feature MissingFeature(Opcode op, Features features) {
  const Feature feature = InfoOf(op).feature;
  // The one operator that two proposals have brought together.
  const bool is_both = op == Opcode::kReturnCallRef && features.Has(feature);
  return is_both ? Feature::kFunctionReferences : feature;
}

DispatchEntry DispatchEntryFor(Opcode op, Features features) {
  return features.Has(MissingFeature(op, features)) ? kEntries[static_cast<int>(op)]
                                                    : DispatchEntry();
}

}  // namespace davit::wasm::internal
