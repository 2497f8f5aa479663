#include "frontend-wasm/loop_locals.h"

#include <array>

#include "frontend-wasm/opcode.h"

namespace davit::wasm {
namespace {

// How to get over an operator's immediate.
enum class Skip : uint8_t {
  kStop,
  kNone,
  kLeb,
  kLeb2,
  kMemArg,
  kMemArgLane,
  kBytes1,
  kBytes4,
  kBytes8,
  kBytes16,
  kHeapType,
  kLabels,
  kTypes,
  // Not only skipped:
  kAssign,
  kBlock,
  kLoop,
  kEnd,
  kPrefix,
};

constexpr Skip SkipOf(Opcode op) {
  switch (op) {
    case Opcode::kLocalSet:
    case Opcode::kLocalTee:
      return Skip::kAssign;
    case Opcode::kLoop:
      return Skip::kLoop;
    case Opcode::kEnd:
      return Skip::kEnd;
    default:
      break;
  }
  switch (InfoOf(op).immediate) {
    case Immediate::kNone:
      return Skip::kNone;
    case Immediate::kBlockType:
      return Skip::kBlock;
    case Immediate::kBrTable:
      return Skip::kLabels;
    case Immediate::kValTypes:
      return Skip::kTypes;
    case Immediate::kHeapType:
      return Skip::kHeapType;
    case Immediate::kF32:
      return Skip::kBytes4;
    case Immediate::kF64:
      return Skip::kBytes8;
    case Immediate::kV128:
    case Immediate::kLanes16:
      return Skip::kBytes16;
    case Immediate::kLane:
    case Immediate::kZero:
      return Skip::kBytes1;
    case Immediate::kIndirectCall:
    case Immediate::kMemoryMemory:
    case Immediate::kDataMemory:
    case Immediate::kTableTable:
    case Immediate::kElemTable:
    case Immediate::kTypeField:
    case Immediate::kTypeCount:
    case Immediate::kTypeData:
    case Immediate::kTypeElem:
    case Immediate::kTypeType:
      return Skip::kLeb2;
    case Immediate::kBrCast:
    case Immediate::kTryTable:
      return Skip::kStop;
    case Immediate::kMem8Lane:
    case Immediate::kMem16Lane:
    case Immediate::kMem32Lane:
    case Immediate::kMem64Lane:
      return Skip::kMemArgLane;
    default:
      return HasMemArg(InfoOf(op).immediate) ? Skip::kMemArg : Skip::kLeb;
  }
}

constexpr std::array<Skip, 256> MakeSkips() {
  std::array<Skip, 256> skips{};
  for (int code = 0; code < 256; ++code) {
    const Opcode op = OpcodeFor(0, static_cast<uint32_t>(code));
    if (op != kNoOpcode) skips[code] = SkipOf(op);
    if (IsOpcodePrefix(static_cast<uint8_t>(code))) skips[code] = Skip::kPrefix;
  }
  return skips;
}
constexpr std::array<Skip, 256> kSkips = MakeSkips();

// The common case of an operator: its numbers have one byte each, and nothing but their size
// matters.
struct Plain {
  bool is_plain;
  // Size of the operator.
  uint8_t size;
  // Bits of the two bytes behind the code that must be 0: those that make a number longer, and the
  // flag of a memory index.
  uint16_t zeros;
};

constexpr std::array<Plain, 256> MakePlains() {
  std::array<Plain, 256> plains{};
  for (int code = 0; code < 256; ++code) {
    switch (kSkips[code]) {
      case Skip::kNone:
        plains[code] = {true, 1, 0};
        break;
      case Skip::kLeb:
        plains[code] = {true, 2, 0x0080};
        break;
      case Skip::kLeb2:
        plains[code] = {true, 3, 0x8080};
        break;
      case Skip::kMemArg:
        plains[code] = {true, 3, 0x80c0};
        break;
      case Skip::kBytes4:
        plains[code] = {true, 5, 0};
        break;
      case Skip::kBytes8:
        plains[code] = {true, 9, 0};
        break;
      default:
        break;
    }
  }
  return plains;
}
constexpr std::array<Plain, 256> kPlains = MakePlains();
constexpr size_t kMaxPlainSize = 9;

// Bytes of a body. Reading at the end gives zeros; nothing else is checked.
class Cursor {
 public:
  explicit Cursor(std::span<const uint8_t> bytes)
      : pos_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  bool at_end() const { return pos_ == end_; }
  size_t remaining() const { return static_cast<size_t>(end_ - pos_); }
  uint8_t Byte() { return pos_ == end_ ? 0 : *pos_++; }
  // Gets over plain operators and returns how many. Which kinds they are decides no jump:
  // mispredicted ones are what a walk over operators spends most of its time on.
  uint32_t SkipPlain() {
    const uint8_t* pos = pos_;
    uint32_t n = 0;
    for (; static_cast<size_t>(end_ - pos) >= kMaxPlainSize; ++n) {
      const Plain plain = kPlains[*pos];
      const uint32_t next = pos[1] | uint32_t{pos[2]} << 8;
      if (!plain.is_plain || (next & plain.zeros) != 0) break;
      pos += plain.size;
    }
    pos_ = pos;
    return n;
  }
  void SkipLeb() {
    while (pos_ != end_ && (*pos_++ & 0x80)) {
    }
  }
  uint32_t U32() {
    uint32_t value = 0;
    for (int shift = 0; pos_ != end_; shift += 7) {
      const uint8_t byte = *pos_++;
      if (shift < 32) value |= uint32_t{byte & 0x7fu} << shift;
      if (!(byte & 0x80)) break;
    }
    return value;
  }
  void SkipBytes(size_t n) { pos_ += n < static_cast<size_t>(end_ - pos_) ? n : end_ - pos_; }
  // A value type, or a block type: one LEB128 number, or a prefix and a heap type.
  void SkipType() {
    if (pos_ != end_ && (*pos_ == 0x63 || *pos_ == 0x64)) ++pos_;
    SkipLeb();
  }
  void SkipMemArg() {
    constexpr uint32_t kMemoryIndexFlag = 0x40;
    if (U32() & kMemoryIndexFlag) SkipLeb();
    SkipLeb();
  }

 private:
  const uint8_t* pos_;
  const uint8_t* end_;
};

void SkipLocalDeclarations(Cursor& cursor) {
  for (uint32_t groups = cursor.U32(); groups != 0 && !cursor.at_end(); --groups) {
    cursor.SkipLeb();
    cursor.SkipType();
  }
}

// For the immediates that are merely skipped. False if the skim cannot go on.
bool SkipImmediate(Cursor& cursor, Skip skip) {
  switch (skip) {
    case Skip::kNone:
      return true;
    case Skip::kLeb2:
      cursor.SkipLeb();
      [[fallthrough]];
    case Skip::kLeb:
      cursor.SkipLeb();
      return true;
    case Skip::kMemArg:
      cursor.SkipMemArg();
      return true;
    case Skip::kMemArgLane:
      cursor.SkipMemArg();
      [[fallthrough]];
    case Skip::kBytes1:
      cursor.SkipBytes(1);
      return true;
    case Skip::kBytes4:
      cursor.SkipBytes(4);
      return true;
    case Skip::kBytes8:
      cursor.SkipBytes(8);
      return true;
    case Skip::kBytes16:
      cursor.SkipBytes(16);
      return true;
    case Skip::kHeapType:
      cursor.SkipType();
      return true;
    case Skip::kLabels:
      for (uint64_t n = uint64_t{cursor.U32()} + 1; n != 0 && !cursor.at_end(); --n)
        cursor.SkipLeb();
      return true;
    case Skip::kTypes:
      for (uint32_t n = cursor.U32(); n != 0 && !cursor.at_end(); --n) cursor.SkipType();
      return true;
    default:
      return false;
  }
}

}  // namespace

void LoopLocals::Skim(std::span<const uint8_t> body, uint32_t num_locals) {
  loops_.clear();
  pool_.clear();
  log_.clear();
  frames_.clear();
  last_closed_ = kNotLoop;
  complete_ = true;
  num_operators_ = 0;
  work_left_ = 16 * body.size() + 1024;
  if (mark_.size() < num_locals) mark_.resize(num_locals);
  uint32_t open_loops = 0;
  Cursor cursor(body);
  SkipLocalDeclarations(cursor);
  while (complete_) {
    num_operators_ += cursor.SkipPlain();
    if (cursor.at_end()) break;
    const uint32_t offset = static_cast<uint32_t>(body.size() - cursor.remaining());
    const uint8_t code = cursor.Byte();
    ++num_operators_;
    switch (Skip skip = kSkips[code]) {
      case Skip::kAssign: {
        const uint32_t local = cursor.U32();
        if (open_loops != 0 && local < num_locals) log_.push_back(local);
        break;
      }
      case Skip::kLoop:
      case Skip::kBlock: {
        const bool is_loop = skip == Skip::kLoop;
        cursor.SkipType();
        frames_.push_back({is_loop ? num_loops() : kNotLoop, static_cast<uint32_t>(log_.size())});
        if (is_loop) loops_.push_back({offset});
        open_loops += is_loop;
        break;
      }
      case Skip::kEnd:
        if (frames_.empty()) return;
        if (frames_.back().loop != kNotLoop) {
          CloseLoop(frames_.back());
          --open_loops;
        }
        frames_.pop_back();
        break;
      case Skip::kPrefix: {
        const Opcode op = OpcodeFor(code, cursor.U32());
        if (op == kNoOpcode || !SkipImmediate(cursor, SkipOf(op))) return;
        break;
      }
      default:
        if (!SkipImmediate(cursor, skip)) return;
    }
  }
}

void LoopLocals::CloseLoop(const Frame& frame) {
  Loop& loop = loops_[frame.loop];
  // Nothing but the last inner loop: the same set.
  if (last_closed_ != kNotLoop && last_closed_ > frame.loop && last_begin_ == frame.log_begin &&
      last_end_ == log_.size()) {
    loop.begin = loops_[last_closed_].begin;
    loop.size = loops_[last_closed_].size;
    last_closed_ = frame.loop;
    return;
  }
  const size_t work = static_cast<uint32_t>(log_.size()) - frame.log_begin;
  if (work > work_left_) {
    complete_ = false;
    return;
  }
  work_left_ -= work;
  if (++epoch_ == 0) {
    mark_.assign(mark_.size(), 0);
    epoch_ = 1;
  }
  uint32_t* distinct = log_.data() + frame.log_begin;
  for (size_t i = frame.log_begin; i < log_.size(); ++i) {
    const uint32_t local = log_[i];
    if (mark_[local] == epoch_) continue;
    mark_[local] = epoch_;
    *distinct++ = local;
  }
  log_.resize(static_cast<size_t>(distinct - log_.data()));
  loop.begin = static_cast<uint32_t>(pool_.size());
  loop.size = static_cast<uint32_t>(log_.size()) - frame.log_begin;
  pool_.insert(pool_.end(), log_.begin() + frame.log_begin, log_.end());
  last_closed_ = frame.loop;
  last_begin_ = frame.log_begin;
  last_end_ = static_cast<uint32_t>(log_.size());
}

}  // namespace davit::wasm
