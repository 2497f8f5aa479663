// SsaSink: memories, tables and globals, as the RuntimeDesc describes them.
#include <limits>

#include "absl/status/status.h"
#include "frontend-wasm/ssa_sink.h"

namespace davit::wasm {

using ir::IntCond;
using ir::MemFlags;
using ir::TrapCode;
using ir::Type;

namespace {

constexpr uint64_t kPageSize = 65'536;
constexpr uint64_t kFourGib = uint64_t{1} << 32;
constexpr uint64_t kMaxDisplacement = std::numeric_limits<int32_t>::max();
constexpr uint64_t kElementSize = 8;

constexpr MemFlags kInstanceField = MemFlags().WithRegion(MemFlags::kInstance);
constexpr MemFlags kTableField = MemFlags().WithRegion(MemFlags::kTables);

struct Access {
  ir::Opcode op = ir::Opcode::kAlias;
  Type type = Type::kVoid;
  uint8_t size = 0;
};

constexpr Access AccessOf(Opcode op) {
  using I = ir::Opcode;
  switch (op) {
    case Opcode::kI32Load:
      return {I::kLoad, Type::kI32, 4};
    case Opcode::kI64Load:
      return {I::kLoad, Type::kI64, 8};
    case Opcode::kF32Load:
      return {I::kLoad, Type::kF32, 4};
    case Opcode::kF64Load:
      return {I::kLoad, Type::kF64, 8};
    case Opcode::kV128Load:
      return {I::kLoad, Type::kV128, 16};
    case Opcode::kI32Load8S:
      return {I::kSload8, Type::kI32, 1};
    case Opcode::kI32Load8U:
      return {I::kUload8, Type::kI32, 1};
    case Opcode::kI32Load16S:
      return {I::kSload16, Type::kI32, 2};
    case Opcode::kI32Load16U:
      return {I::kUload16, Type::kI32, 2};
    case Opcode::kI64Load8S:
      return {I::kSload8, Type::kI64, 1};
    case Opcode::kI64Load8U:
      return {I::kUload8, Type::kI64, 1};
    case Opcode::kI64Load16S:
      return {I::kSload16, Type::kI64, 2};
    case Opcode::kI64Load16U:
      return {I::kUload16, Type::kI64, 2};
    case Opcode::kI64Load32S:
      return {I::kSload32, Type::kI64, 4};
    case Opcode::kI64Load32U:
      return {I::kUload32, Type::kI64, 4};
    case Opcode::kI32Store:
      return {I::kStore, Type::kI32, 4};
    case Opcode::kI64Store:
      return {I::kStore, Type::kI64, 8};
    case Opcode::kF32Store:
      return {I::kStore, Type::kF32, 4};
    case Opcode::kF64Store:
      return {I::kStore, Type::kF64, 8};
    case Opcode::kV128Store:
      return {I::kStore, Type::kV128, 16};
    case Opcode::kI32Store8:
      return {I::kStore8, Type::kI32, 1};
    case Opcode::kI32Store16:
      return {I::kStore16, Type::kI32, 2};
    case Opcode::kI64Store8:
      return {I::kStore8, Type::kI64, 1};
    case Opcode::kI64Store16:
      return {I::kStore16, Type::kI64, 2};
    case Opcode::kI64Store32:
      return {I::kStore32, Type::kI64, 4};
    default:
      return {};
  }
}

}  // namespace

ir::Value SsaSink::Context() { return context_param_.valid() ? context_param_ : b_.Pinned(0); }

SsaSink::Address SsaSink::Field(const Path& path, uint64_t extra) {
  Value base = Context();
  int64_t offset = path.offset;
  if (path.indirect) {
    base = LoadAt(base, path.offset, Type::kI64, kInstanceField.WithReadonly());
    offset = path.inner_offset;
  }
  offset += static_cast<int64_t>(extra);
  if (offset == static_cast<int32_t>(offset)) return {base, static_cast<int32_t>(offset)};
  return {b_.Iadd(base, b_.Iconst(Type::kI64, static_cast<uint64_t>(offset))), 0};
}

ir::Value SsaSink::LoadAt(Value base, int32_t offset, Type type, MemFlags flags) {
  return b_.Load(ir::Opcode::kLoad, type, flags, base, offset);
}

ir::Value SsaSink::LoadField(const Path& path, Type type, MemFlags flags, uint64_t extra) {
  const Address address = Field(path, extra);
  return LoadAt(address.base, address.offset, type, flags);
}

ir::Value SsaSink::GlobalGet(uint32_t global) {
  if (dead_) return Value();
  At();
  const Global& declared = state_->module().globals[global];
  MemFlags flags = MemFlags().WithRegion(MemFlags::kGlobals);
  if (!declared.is_mutable) flags = flags.WithReadonly();
  return LoadField(runtime_->globals[global].value, IrType(declared.type), flags);
}

void SsaSink::GlobalSet(uint32_t global, Value value) {
  if (dead_) return;
  At();
  const Address address = Field(runtime_->globals[global].value);
  b_.Store(ir::Opcode::kStore, MemFlags().WithRegion(MemFlags::kGlobals), value, address.base,
           address.offset);
}

ir::Value SsaSink::MemoryBase(uint32_t memory) {
  const MemoryDesc& desc = runtime_->memories[memory];
  if (desc.base_is_pinned) return b_.Pinned(1);
  return LoadField(desc.base, Type::kI64,
                   desc.base_is_constant ? kInstanceField.WithReadonly() : kInstanceField);
}

ir::Value SsaSink::MemoryBytes(uint32_t memory) {
  return LoadField(runtime_->memories[memory].size, Type::kI64, kInstanceField);
}

SsaSink::Address SsaSink::MemoryAddress(const MemArg& mem, Value index, uint32_t size,
                                        MemFlags* flags) {
  const MemoryDesc& desc = runtime_->memories[mem.memory];
  *flags = MemFlags().WithRegion(MemFlags::kMemory);
  uint64_t constant_index;
  const bool constant = b_.options().fold && b_.IsConst(index, &constant_index);
  // Where the access begins, or begins at the least.
  const uint64_t start = (constant ? constant_index : 0) + mem.offset;
  // A memory never shrinks.
  const bool proven =
      constant && start + size <= state_->module().memories[mem.memory].limits.min * kPageSize;
  const bool guarded =
      desc.check == BoundsCheck::kGuard && (constant ? start + size <= kFourGib + desc.guard_size
                                                     : mem.offset + size <= desc.guard_size);
  if (!guarded || start > kMaxDisplacement) return ExplicitlyChecked(mem, index, size, proven);
  if (!proven) *flags = flags->WithTrapping();
  const Value base = MemoryBase(mem.memory);
  if (constant) return {base, static_cast<int32_t>(start)};
  return {b_.IaddUext(base, index), static_cast<int32_t>(mem.offset)};
}

SsaSink::Address SsaSink::ExplicitlyChecked(const MemArg& mem, Value index, uint32_t size,
                                            bool proven) {
  // 64-bit arithmetic on 33-bit numbers is exact.
  const Value wide = b_.Uextend(Type::kI64, index);
  if (!proven) {
    const Value end = b_.Iadd(wide, b_.Iconst(Type::kI64, mem.offset + size));
    const Value beyond = b_.Icmp(IntCond::kUgt, end, MemoryBytes(mem.memory));
    TrapIf({beyond, false}, TrapCode::kMemoryOutOfBounds);
  }
  const Value base = MemoryBase(mem.memory);
  if (mem.offset <= kMaxDisplacement) {
    return {b_.IaddUext(base, index), static_cast<int32_t>(mem.offset)};
  }
  return {b_.Iadd(base, b_.Iadd(wide, b_.Iconst(Type::kI64, mem.offset))), 0};
}

ir::Value SsaSink::Load(Opcode op, const MemArg& mem, Value address) {
  if (dead_) return Value();
  At();
  const Access access = AccessOf(op);
  if (access.size == 0) return LoadVector(op, mem, address);
  MemFlags flags;
  const Address place = MemoryAddress(mem, address, access.size, &flags);
  return b_.Load(access.op, access.type, flags, place.base, place.offset);
}

void SsaSink::Store(Opcode op, const MemArg& mem, Value address, Value value) {
  if (dead_) return;
  At();
  const Access access = AccessOf(op);
  DAVIT_DCHECK(access.size != 0);
  MemFlags flags;
  const Address place = MemoryAddress(mem, address, access.size, &flags);
  b_.Store(access.op, flags, value, place.base, place.offset);
}

ir::Value SsaSink::MemorySize(uint32_t memory) {
  if (dead_) return Value();
  At();
  const Value pages = b_.Ushr(MemoryBytes(memory), b_.Iconst(Type::kI64, 16));
  return b_.Ireduce(Type::kI32, pages);
}

ir::Value SsaSink::MemoryGrow(uint32_t memory, Value delta) {
  if (dead_) return Value();
  return CallHelper(Helper::kMemoryGrow, Type::kI32, {Int(memory), delta});
}

void SsaSink::MemoryFill(uint32_t memory, Value to, Value value, Value size) {
  if (dead_) return;
  CallTrappingHelper(Helper::kMemoryFill, TrapCode::kMemoryOutOfBounds,
                     {Int(memory), to, value, size});
}

void SsaSink::MemoryCopy(uint32_t to_memory, uint32_t from_memory, Value to, Value from,
                         Value size) {
  if (dead_) return;
  CallTrappingHelper(Helper::kMemoryCopy, TrapCode::kMemoryOutOfBounds,
                     {Int(to_memory), Int(from_memory), to, from, size});
}

void SsaSink::MemoryInit(uint32_t data, uint32_t memory, Value to, Value from, Value size) {
  if (dead_) return;
  CallTrappingHelper(Helper::kMemoryInit, TrapCode::kMemoryOutOfBounds,
                     {Int(memory), Int(data), to, from, size});
}

void SsaSink::DataDrop(uint32_t data) {
  if (dead_) return;
  CallHelper(Helper::kDataDrop, Type::kVoid, {Int(data)});
}

ir::Value SsaSink::TableElement(uint32_t table, Value index) {
  const TableDesc& desc = runtime_->tables[table];
  const Value size = LoadField(desc.size, Type::kI32, kTableField);
  TrapIf({b_.Icmp(IntCond::kUge, index, size), false}, TrapCode::kTableOutOfBounds);
  const Value base = LoadField(desc.base, Type::kI64, kTableField);
  const Value wide = b_.Uextend(Type::kI64, index);
  return b_.Iadd(base, b_.Imul(wide, b_.Iconst(Type::kI64, kElementSize)));
}

ir::Value SsaSink::TableGet(uint32_t table, Value index) {
  if (dead_) return Value();
  At();
  return LoadAt(TableElement(table, index), 0, Type::kRef, kTableField);
}

void SsaSink::TableSet(uint32_t table, Value index, Value value) {
  if (dead_) return;
  At();
  b_.Store(ir::Opcode::kStore, kTableField, value, TableElement(table, index), 0);
}

ir::Value SsaSink::TableSize(uint32_t table) {
  if (dead_) return Value();
  At();
  return LoadField(runtime_->tables[table].size, Type::kI32, kTableField);
}

ir::Value SsaSink::TableGrow(uint32_t table, Value initial, Value delta) {
  if (dead_) return Value();
  return CallHelper(Helper::kTableGrow, Type::kI32, {Int(table), delta, initial});
}

void SsaSink::TableFill(uint32_t table, Value to, Value value, Value size) {
  if (dead_) return;
  CallTrappingHelper(Helper::kTableFill, TrapCode::kTableOutOfBounds,
                     {Int(table), to, value, size});
}

void SsaSink::TableCopy(uint32_t to_table, uint32_t from_table, Value to, Value from, Value size) {
  if (dead_) return;
  CallTrappingHelper(Helper::kTableCopy, TrapCode::kTableOutOfBounds,
                     {Int(to_table), Int(from_table), to, from, size});
}

void SsaSink::TableInit(uint32_t element, uint32_t table, Value to, Value from, Value size) {
  if (dead_) return;
  CallTrappingHelper(Helper::kTableInit, TrapCode::kTableOutOfBounds,
                     {Int(table), Int(element), to, from, size});
}

void SsaSink::ElemDrop(uint32_t element) {
  if (dead_) return;
  CallHelper(Helper::kElemDrop, Type::kVoid, {Int(element)});
}

}  // namespace davit::wasm
