#include "frontend-wasm/loop_locals.h"

#include <array>

#include "frontend-wasm/instruction_reader.h"

namespace davit::wasm {
namespace {

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

constexpr Plain PlainOf(Opcode op) {
  if (op == kNoOpcode || op == Opcode::kLocalSet || op == Opcode::kLocalTee || op == Opcode::kEnd ||
      op == Opcode::kDelegate) {
    return {};
  }
  const Immediate imm = InfoOf(op).immediate;
  switch (imm) {
    case Immediate::kNone:
      return {true, 1, 0};
    case Immediate::kF32:
      return {true, 5, 0};
    case Immediate::kF64:
      return {true, 9, 0};
    case Immediate::kIndirectCall:
      return {true, 3, 0x8080};
    case Immediate::kI32:
    case Immediate::kI64:
      return {true, 2, 0x0080};
    default:
      if (IsIndex(imm)) return {true, 2, 0x0080};
      return HasMemArg(imm) ? Plain{true, 3, 0x80c0} : Plain{};
  }
}

constexpr auto kPlains = [] {
  std::array<Plain, 256> plains{};
  for (uint32_t code = 0; code < 256; ++code) plains[code] = PlainOf(OpcodeFor(0, code));
  return plains;
}();
constexpr size_t kMaxPlainSize = 9;

// Gets over plain operators and counts them. Which kinds they are decides no jump: mispredicted
// ones are what a walk over operators spends most of its time on.
const uint8_t* SkipPlain(const uint8_t* pos, const uint8_t* end, uint32_t* count) {
  for (; static_cast<size_t>(end - pos) >= kMaxPlainSize; ++*count) {
    const Plain plain = kPlains[*pos];
    const uint32_t next = pos[1] | uint32_t{pos[2]} << 8;
    if (!plain.is_plain || (next & plain.zeros) != 0) break;
    pos += plain.size;
  }
  return pos;
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
  InstructionReader reader(body);
  uint64_t declared = 0;
  if (!reader.SkipLocals(&declared)) return;
  Instruction inst;
  while (complete_) {
    reader.set_position(SkipPlain(reader.position(), body.data() + body.size(), &num_operators_));
    if (reader.at_end() || !reader.Next(inst)) return;
    ++num_operators_;
    switch (inst.opcode) {
      case Opcode::kLocalSet:
      case Opcode::kLocalTee:
        if (open_loops != 0 && inst.first < num_locals) log_.push_back(inst.first);
        break;
      case Opcode::kLoop:
        frames_.push_back({num_loops(), static_cast<uint32_t>(log_.size())});
        loops_.push_back({static_cast<uint32_t>(inst.begin - body.data())});
        ++open_loops;
        break;
      case Opcode::kBlock:
      case Opcode::kIf:
      case Opcode::kTry:
      case Opcode::kTryTable:
        frames_.push_back({kNotLoop, static_cast<uint32_t>(log_.size())});
        break;
      case Opcode::kEnd:
      case Opcode::kDelegate:
        if (frames_.empty()) return;
        if (frames_.back().loop != kNotLoop) {
          CloseLoop(frames_.back());
          --open_loops;
        }
        frames_.pop_back();
        break;
      default:
        break;
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
