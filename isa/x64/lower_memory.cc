// Addresses, loads and stores.
#include <bit>

#include "isa/x64/select.h"

namespace davit::isa::x64 {
namespace {

Op LoadRow(Type type) {
  switch (type) {
    case Type::kI8:
      return Op::kMovzx8RM;
    case Type::kI16:
      return Op::kMovzx16RM;
    case Type::kI32:
      return Op::kMov32RM;
    case Type::kF32:
      return Op::kMovssXM;
    case Type::kF64:
      return Op::kMovsdXM;
    case Type::kV128:
      return Op::kMovupsXM;
    default:
      return Op::kMov64RM;
  }
}

void LowerLoad(Selector& s, Value v, Op op) {
  const ir::Inst& load = s.inst(v);
  const ir::MemFlags flags = load.mem_flags();
  const Mem mem = s.MatchAddr(Value(load.a), load.offset(), flags);
  const VReg def = s.VRegOf(v);
  s.Emit(op, def, mem);
  // A field of the context that never changes can be read again instead of being spilled.
  if (flags.readonly() && !flags.trapping() && mem.mode.base() == AddrMode::kPinned0 &&
      !mem.mode.has_index()) {
    s.MarkRematerialisable(def);
  }
}

// The rows that store or combine at one width.
struct StoreRows {
  Op reg, imm;
};

StoreRows StoreRowsOf(int bits) {
  switch (bits) {
    case 8:
      return {Op::kMov8MR, Op::kMov8MI};
    case 16:
      return {Op::kMov16MR, Op::kMov16MI};
    case 32:
      return {Op::kMov32MR, Op::kMov32MI};
    default:
      return {Op::kMov64MR, Op::kMov64MI};
  }
}

// [m] = [m] op x in one instruction.
std::optional<StoreRows> CombineRowsOf(Opcode op, int bits) {
  using enum Op;
  struct Row {
    Opcode op;
    StoreRows by_width[4];
  };
  static constexpr Row kRows[] = {
      {Opcode::kIadd,
       {{kAdd8MR, kAdd8RMI}, {kAdd16MR, kAdd16RMI}, {kAdd32MR, kAdd32RMI}, {kAdd64MR, kAdd64RMI}}},
      {Opcode::kIsub,
       {{kSub8MR, kSub8RMI}, {kSub16MR, kSub16RMI}, {kSub32MR, kSub32RMI}, {kSub64MR, kSub64RMI}}},
      {Opcode::kBand,
       {{kAnd8MR, kAnd8RMI}, {kAnd16MR, kAnd16RMI}, {kAnd32MR, kAnd32RMI}, {kAnd64MR, kAnd64RMI}}},
      {Opcode::kBor,
       {{kOr8MR, kOr8RMI}, {kOr16MR, kOr16RMI}, {kOr32MR, kOr32RMI}, {kOr64MR, kOr64RMI}}},
      {Opcode::kBxor,
       {{kXor8MR, kXor8RMI}, {kXor16MR, kXor16RMI}, {kXor32MR, kXor32RMI}, {kXor64MR, kXor64RMI}}},
  };
  for (const Row& row : kRows) {
    if (row.op == op) return row.by_width[std::countr_zero(static_cast<unsigned>(bits)) - 3];
  }
  return std::nullopt;
}

// The bits that a load of an integer reads; 0 of what is no load.
int LoadedBits(const ir::Inst& load) {
  switch (load.op) {
    case Opcode::kLoad:
      return ir::BitsOf(load.type);
    case Opcode::kUload8:
    case Opcode::kSload8:
      return 8;
    case Opcode::kUload16:
    case Opcode::kSload16:
      return 16;
    case Opcode::kUload32:
    case Opcode::kSload32:
      return 32;
    default:
      return 0;
  }
}

// The low `bits` of x in a register, or x as an immediate of that width.
bool MatchStoreImm(Selector& s, Value x, int bits, uint32_t& imm) {
  const std::optional<int64_t> k = MatchSigned(s.func(), x);
  if (!k || (bits == 64 && *k != static_cast<int32_t>(*k))) return false;
  imm = static_cast<uint32_t>(*k) & (bits >= 32 ? UINT32_MAX : (1u << bits) - 1);
  return true;
}

// store(op(load(m), x), m) of one width, nobody else looking: the low bits of the operations depend
// only on the low bits of their operands, so that the narrow widths are exact too.
bool LowerCombine(Selector& s, const ir::Inst& store, int bits) {
  const Value value(store.a);
  const ir::Inst& combine = s.inst(value);
  if (!ir::IsInt(combine.type) || !s.CanSink(value)) return false;
  const std::optional<StoreRows> rows = CombineRowsOf(combine.op, bits);
  if (!rows) return false;
  const bool commutes = combine.op != Opcode::kIsub;
  for (const bool swap : {false, true}) {
    if (swap && !commutes) break;
    const Value loaded(swap ? combine.b : combine.a);
    const Value x(swap ? combine.a : combine.b);
    const ir::Inst& load = s.inst(loaded);
    if (LoadedBits(load) != bits || load.c != store.c || !s.CanSinkLoad(loaded) ||
        !s.SameAddress(Value(load.a), Value(store.b))) {
      continue;
    }
    s.Absorb(loaded);
    const ir::MemFlags flags = load.mem_flags().trapping() ? load.mem_flags() : store.mem_flags();
    uint32_t imm;
    const bool has_imm = MatchStoreImm(s, x, bits, imm);
    const VReg reg = has_imm ? VReg() : bits == 64 ? s.Use(x) : s.UseLow(x);
    const Mem mem = s.MatchAddr(Value(store.b), store.offset(), flags);
    if (has_imm) {
      s.Emit(rows->imm, mem, Imm{imm});
    } else {
      s.Emit(rows->reg, mem, reg);
    }
    return true;
  }
  return false;
}

// A store of one lane of exactly `bits`.
bool LowerLaneStore(Selector& s, const ir::Inst& store, int bits) {
  const Value value(store.a);
  const ir::Inst& extract = s.inst(value);
  const bool extracts = extract.op == Opcode::kExtractLane || extract.op == Opcode::kExtractLaneS ||
                        extract.op == Opcode::kExtractLaneU;
  if (!extracts || !s.CanSink(value) || ir::LaneBits(extract.lanes()) != bits) return false;
  const VReg x = s.Use(Value(extract.a));
  const Mem mem = s.MatchAddr(Value(store.b), store.offset(), store.mem_flags());
  const Imm lane{extract.b};
  if (bits == 64) {
    s.Emit(extract.b == 0 ? Op::kMovsdMX : Op::kMovhpsMX, mem, x);
  } else if (bits == 32 && extract.b == 0) {
    s.Emit(Op::kMovssMX, mem, x);
  } else {
    s.Emit(bits == 32   ? Op::kPextrdRXI
           : bits == 16 ? Op::kPextrwMXI
                        : Op::kPextrbMXI,
           mem, x, lane);
  }
  return true;
}

void LowerIntStore(Selector& s, Value v, int bits) {
  const ir::Inst& store = s.inst(v);
  if (LowerLaneStore(s, store, bits)) return;
  if (LowerCombine(s, store, bits)) return;
  const StoreRows rows = StoreRowsOf(bits);
  uint32_t imm;
  if (MatchStoreImm(s, Value(store.a), bits, imm)) {
    const Mem mem = s.MatchAddr(Value(store.b), store.offset(), store.mem_flags());
    s.Emit(rows.imm, mem, Imm{imm});
    return;
  }
  const VReg value = bits == 64 ? s.Use(Value(store.a)) : s.UseLow(Value(store.a));
  const Mem mem = s.MatchAddr(Value(store.b), store.offset(), store.mem_flags());
  s.Emit(rows.reg, mem, value);
}

void LowerFloatStore(Selector& s, Value v, Type type) {
  const ir::Inst& store = s.inst(v);
  if (LowerLaneStore(s, store, ir::BitsOf(type))) return;
  const ir::Inst& value = s.inst(Value(store.a));
  const bool f32 = type == Type::kF32;
  // Of an f64 only the bits of 0 and of tiny numbers fit an immediate; 0 is what occurs.
  if (value.op == Opcode::kFconst && (f32 || value.constant() == 0)) {
    const Mem mem = s.MatchAddr(Value(store.b), store.offset(), store.mem_flags());
    s.Emit(f32 ? Op::kMov32MI : Op::kMov64MI, mem, Imm{value.b});
    return;
  }
  const VReg reg = s.Use(Value(store.a));
  const Mem mem = s.MatchAddr(Value(store.b), store.offset(), store.mem_flags());
  s.Emit(f32 ? Op::kMovssMX : Op::kMovsdMX, mem, reg);
}

void LowerVectorStore(Selector& s, Value v) {
  const ir::Inst& store = s.inst(v);
  const VReg value = s.Use(Value(store.a));
  const Mem mem = s.MatchAddr(Value(store.b), store.offset(), store.mem_flags());
  s.Emit(Op::kMovupsMX, mem, value);
}

}  // namespace

template <>
void Lower<Opcode::kPinned>(Selector& s, Value v) {
  const VReg def = s.VRegOf(v);
  s.Emit(Op::kMovPinned, def, Imm{s.inst(v).b});
  s.MarkRematerialisable(def);
}

template <>
void Lower<Opcode::kFuncAddr>(Selector& s, Value v) {
  const ir::Symbol symbol = s.func().FuncOf(ir::FuncRef(s.inst(v).b)).symbol;
  const VReg def = s.VRegOf(v);
  // Functions of the module lie near one another, the runtime's helpers anywhere.
  s.Emit(symbol.space == ir::kModuleFunctions ? Op::kLeaSymbol : Op::kMovSymbol, def,
         Imm{s.AddSymbol(symbol)});
  s.MarkRematerialisable(def);
}

template <>
void Lower<Opcode::kStackAddr>(Selector& s, Value v) {
  const VReg def = s.VRegOf(v);
  const Mem mem = s.MatchAddr(v, 0, ir::MemFlags());
  s.Emit(Op::kLea64RM, def, mem);
  s.MarkRematerialisable(def);
}

template <>
void Lower<Opcode::kIaddUext>(Selector& s, Value v) {
  const ir::Inst& base = s.inst(Value(s.inst(v).a));
  Mem mem;
  AddrMode::Base kind = AddrMode::kReg;
  if (base.op == Opcode::kPinned) {
    kind = base.b == 0 ? AddrMode::kPinned0 : AddrMode::kPinned1;
  } else {
    mem.base = s.Use(Value(s.inst(v).a));
  }
  mem.mode = AddrMode(kind).WithIndex(0);
  mem.index = s.Use(Value(s.inst(v).b));
  s.Emit(Op::kLea64RM, s.VRegOf(v), mem);
}

template <>
void Lower<Opcode::kLoad>(Selector& s, Value v) {
  LowerLoad(s, v, LoadRow(s.TypeOf(v)));
}

template <>
void Lower<Opcode::kUload8>(Selector& s, Value v) {
  LowerLoad(s, v, Op::kMovzx8RM);
}

template <>
void Lower<Opcode::kSload8>(Selector& s, Value v) {
  LowerLoad(s, v, Is64(s.TypeOf(v)) ? Op::kMovsx8To64RM : Op::kMovsx8To32RM);
}

template <>
void Lower<Opcode::kUload16>(Selector& s, Value v) {
  LowerLoad(s, v, Op::kMovzx16RM);
}

template <>
void Lower<Opcode::kSload16>(Selector& s, Value v) {
  LowerLoad(s, v, Is64(s.TypeOf(v)) ? Op::kMovsx16To64RM : Op::kMovsx16To32RM);
}

template <>
void Lower<Opcode::kUload32>(Selector& s, Value v) {
  LowerLoad(s, v, Op::kMov32RM);
}

template <>
void Lower<Opcode::kSload32>(Selector& s, Value v) {
  LowerLoad(s, v, Op::kMovsxdRM);
}

template <>
void Lower<Opcode::kStore>(Selector& s, Value v) {
  const Type type = s.TypeOf(Value(s.inst(v).a));
  if (type == Type::kV128) return LowerVectorStore(s, v);
  if (ir::IsFloat(type)) return LowerFloatStore(s, v, type);
  LowerIntStore(s, v, ir::BitsOf(type));
}

template <>
void Lower<Opcode::kStore8>(Selector& s, Value v) {
  LowerIntStore(s, v, 8);
}

template <>
void Lower<Opcode::kStore16>(Selector& s, Value v) {
  LowerIntStore(s, v, 16);
}

template <>
void Lower<Opcode::kStore32>(Selector& s, Value v) {
  LowerIntStore(s, v, 32);
}

}  // namespace davit::isa::x64
