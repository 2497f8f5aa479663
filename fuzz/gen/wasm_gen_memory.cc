// Addresses and all that is about memories.
#include <algorithm>

#include "fuzz/gen/wasm_func_gen.h"

namespace davit::fuzz {

uint32_t WasmFuncGenerator::AnyMemory() {
  if (!shape_.On(WasmFamily::kMultiMemory)) return 0;
  return choices_.Below(static_cast<uint32_t>(shape_.memories.size()));
}

void WasmFuncGenerator::MaskedIndex(uint32_t mask) {
  Produce(ValType::I32());
  I32(mask);
  code_.Op(Opcode::kI32And);
}

// Below 2^15, by operations that lose bits above the 32 of an index: who computes in 64 bits must
// lose them, too.
void WasmFuncGenerator::WrappedIndex() {
  constexpr uint32_t kTopBits = 0xc000'0000;
  switch (choices_.Below(4)) {
    case 0:
      MaskedIndex(0x7fff);
      I32(kTopBits);
      code_.Op(choices_.OneIn(2) ? Opcode::kI32Xor : Opcode::kI32Or);
      I32(-kTopBits);
      code_.Op(Opcode::kI32Add);
      return;
    case 1:
      MaskedIndex(0xfff);
      I32(kTopBits);
      code_.Op(Opcode::kI32Or);
      I32(2 + choices_.Below(2));
      code_.Op(Opcode::kI32Shl);
      return;
    case 2: {
      // Plus what a scale that is too large leaves of an index: nothing.
      const uint32_t scale = 16 + choices_.Below(16);
      MaskedIndex(0x7fff);
      MaskedIndex(~uint32_t{0} << (32 - scale));
      I32(scale);
      code_.Op(Opcode::kI32Shl).Op(Opcode::kI32Add);
      // The first of them is gone if the second one left.
      Pop(2);
      Push(ValType::I32());
      return;
    }
    default:
      Produce(ValType::I64());
      code_.I64Const(-(int64_t{1} << 32)).Op(Opcode::kI64And);
      MaskedIndex(0x7fff);
      code_.Op(Opcode::kI64ExtendI32U).Op(Opcode::kI64Or).Op(Opcode::kI32WrapI64);
      Pop(2);
      Push(ValType::I32());
  }
}

// Most are inside of the memory as it is at the start. The others are at its end, or far beyond.
uint32_t WasmFuncGenerator::Address(uint32_t memory, uint32_t bytes) {
  if (shape_.On(WasmFamily::kTraps) && choices_.OneIn(16)) return WildAddress();
  if (shape_.memories[memory].min != 0) return TameAddress(memory, bytes);
  I32(0);
  Push(ValType::I32());
  return choices_.Below(64);
}

uint32_t WasmFuncGenerator::TameAddress(uint32_t memory, uint32_t bytes) {
  const uint32_t size = shape_.memories[memory].min * kPageBytes;
  const uint32_t offset = choices_.Below(32);
  switch (choices_.Below(9)) {
    case 0:
    case 1:
      if (base_local_ >= 0) {
        code_.LocalGet(static_cast<uint32_t>(base_local_));
        Push(ValType::I32());
        return offset;
      }
      [[fallthrough]];
    case 2:
      // Again the neighbourhood of the last one, so that accesses overlap.
      if (choices_.OneIn(8)) last_address_ = choices_.Below(size - 64);
      I32(last_address_ + choices_.Below(8));
      Push(ValType::I32());
      return offset;
    case 3: {
      // At the end: the last bytes, partly in the offset.
      const uint32_t before = choices_.Below(kPageBytes - bytes);
      I32(size - bytes - before);
      Push(ValType::I32());
      return before;
    }
    case 4:
      // Scaled.
      MaskedIndex(0xff);
      I32(choices_.Below(6));
      code_.Op(Opcode::kI32Shl);
      MaskedIndex(0x7fff);
      code_.Op(Opcode::kI32Add);
      Pop(2);
      Push(ValType::I32());
      return offset;
    case 5:
      // Through 64 bits.
      Produce(ValType::I64());
      code_.I64Const(choices_.OneIn(2) ? 0xfff0 : 0xff).Op(Opcode::kI64And);
      code_.Op(Opcode::kI32WrapI64);
      Pop(1);
      Push(ValType::I32());
      return offset & 15;
    case 6: {
      // Counted from the end as it is now; of an empty memory this is near 2^32.
      code_.Op(Opcode::kMemorySize, {memory}).I32Const(16).Op(Opcode::kI32Shl);
      const uint32_t back = bytes + offset;
      I32(back);
      code_.Op(Opcode::kI32Sub);
      Push(ValType::I32());
      return choices_.Below(offset + 1);
    }
    case 7:
      WrappedIndex();
      return offset;
    default:
      MaskedIndex(choices_.OneIn(2) ? 0xff00 : 0x7fff);
      return offset;
  }
}

// Around the end of the memory and of the address space, or anything.
uint32_t WasmFuncGenerator::WildAddress() {
  switch (choices_.Below(4)) {
    case 0: {
      const uint32_t memory_end = choices_.Below(4) * kPageBytes;
      I32(memory_end - choices_.Below(20));
      Push(ValType::I32());
      return choices_.Below(20);
    }
    case 1:
      I32(-choices_.Below(64));
      Push(ValType::I32());
      return choices_.OneIn(2) ? choices_.Below(64) : static_cast<uint32_t>(TellingInt(choices_));
    case 2:
      MaskedIndex(0xff);
      return static_cast<uint32_t>(TellingInt(choices_));
    default:
      Produce(ValType::I32());
      return choices_.OneIn(2) ? 0 : choices_.Below(0x1'0000);
  }
}

void WasmFuncGenerator::MemArg(Opcode op, uint32_t memory, uint32_t offset) {
  const uint32_t natural = NaturalAlignLog2(InfoOf(op).immediate);
  // Atomic accesses have no other alignment.
  const bool exact = InfoOf(op).feature == Feature::kThreads;
  const uint32_t align = exact || !choices_.OneIn(4) ? natural : choices_.Below(natural + 1);
  if (memory == 0) {
    code_.U32(align).U32(offset);
  } else {
    code_.U32(align | 0x40).U32(memory).U32(offset);
  }
}

void WasmFuncGenerator::Access(const WasmRow& row) {
  const wasm::OpcodeInfo& info = InfoOf(row.op);
  const wasm::Signature& sig = info.signature;
  const uint32_t memory = AnyMemory();
  const uint32_t offset = Address(memory, 1u << NaturalAlignLog2(info.immediate));
  for (uint32_t i = 1; i < sig.num_operands; ++i) Produce(sig.operands[i]);
  code_.Op(row.op);
  MemArg(row.op, memory, offset);
  if (info.immediate >= wasm::Immediate::kMem8Lane) code_.U8(choices_.Below(LaneCount(row.op)));
  Pop(sig.num_operands);
  if (sig.num_results != 0) Push(sig.result);
}

bool WasmFuncGenerator::MemorySize() {
  if (shape_.memories.empty()) return false;
  const uint32_t memory = AnyMemory();
  if (choices_.OneIn(2)) {
    code_.Op(Opcode::kMemorySize, {memory});
  } else {
    if (choices_.OneIn(8)) {
      Produce(ValType::I32());
      Pop(1);
    } else {
      I32(choices_.Below(3));
    }
    code_.Op(Opcode::kMemoryGrow, {memory});
  }
  Push(ValType::I32());
  SinkResults(1);
  return true;
}

void WasmFuncGenerator::SmallIndex(uint32_t mask) {
  if (shape_.On(WasmFamily::kTraps) && choices_.OneIn(16)) {
    Produce(ValType::I32());
  } else if (choices_.OneIn(2)) {
    MaskedIndex(mask);
  } else {
    I32(choices_.Below(mask + 1));
    Push(ValType::I32());
  }
}

bool WasmFuncGenerator::BulkMemory() {
  if (shape_.memories.empty() || !shape_.Has(Feature::kBulkMemory)) return false;
  const uint32_t memory = AnyMemory();
  const auto num_data = static_cast<uint32_t>(shape_.data.size());
  const uint32_t kind = choices_.Below(16);
  if (kind == 15 && num_data != 0) {
    code_.Op(Opcode::kDataDrop, {choices_.Below(num_data)});
    return true;
  }
  SmallIndex(0x7fff);
  if (kind >= 10 && num_data != 0) {
    const uint32_t segment = choices_.Below(num_data);
    if (shape_.On(WasmFamily::kTraps) && choices_.OneIn(8)) {
      // The end wraps at 2^32 and looks as if it were inside.
      const uint32_t before = 1 + choices_.Below(8);
      I32(-before);
      I32(before + choices_.Below(shape_.data[segment] + 1));
    } else {
      const uint32_t from = choices_.Below(shape_.data[segment] + 1);
      I32(from);
      I32(choices_.Below(shape_.data[segment] - from + 1) + (kind == 14));
    }
    code_.Op(Opcode::kMemoryInit, {segment, memory});
    Pop(1);
    return true;
  }
  if (kind >= 5) {
    const uint32_t source = AnyMemory();
    SmallIndex(0x7fff);
    SmallIndex(0xff);
    code_.Op(Opcode::kMemoryCopy, {memory, source});
  } else {
    Produce(ValType::I32());
    SmallIndex(0xff);
    code_.Op(Opcode::kMemoryFill, {memory});
  }
  Pop(3);
  return true;
}

}  // namespace davit::fuzz
