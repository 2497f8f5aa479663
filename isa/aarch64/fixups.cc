#include "isa/aarch64/fixups.h"

#include <algorithm>
#include <cstring>

#include "isa/aarch64/assembler.h"
#include "isa/function_data.h"

namespace davit::isa::aarch64 {
namespace {

// Bytes backwards, and one more than forwards.
constexpr int64_t kReachBytes[] = {1 << 15, 1 << 20, 1 << 27};
constexpr uint32_t kAdrBytes = 1 << 20;
constexpr uint32_t kNoCopy = 0xffff'ffff;
constexpr uint32_t kChunk = 16;

bool InReach(Reach reach, int64_t distance) {
  const int64_t bytes = kReachBytes[static_cast<int>(reach)];
  return distance >= -bytes && distance < bytes;
}

}  // namespace

uint32_t WithDistance(uint32_t word, Reach reach, int64_t distance) {
  const uint32_t words = static_cast<uint32_t>(distance >> 2);
  switch (reach) {
    case Reach::k14:
      return word | (words & 0x3fff) << 5;
    case Reach::k19:
      return word | (words & 0x7'ffff) << 5;
    default:
      return word | (words & 0x3ff'ffff);
  }
}

uint32_t InverseBranch(uint32_t word, Reach reach) {
  // b.cond is 0x54......; the condition is inverted by its lowest bit, cbz and tbz by bit 24.
  const bool on_flags = reach == Reach::k19 && word >> 24 == 0x54;
  return word ^ (on_flags ? 1 : 1 << 24);
}

Fixups::Fixups(const MachFunction& function, EmitScratch& scratch)
    : function_(function), scratch_(scratch), code_(scratch.code) {
  for (std::vector<PendingBranch>& pending : scratch.pending) pending.clear();
  scratch.data_copies.clear();
  scratch.placed_tables.clear();
  const uint64_t total =
      function.constants.size() + kChunk + 4 * uint64_t{function.jump_table_edges.size()};
  total_data_ = static_cast<uint32_t>(std::min<uint64_t>(total, UINT32_MAX));
}

void Fixups::Put(uint32_t word) {
  std::memcpy(code_.cursor(), &word, 4);
  code_.set_cursor(code_.cursor() + 4);
}

void Fixups::Branch(uint32_t word, Reach reach, Label target) {
  const CodeBuffer::LabelData& label = code_[target];
  if (label.offset == CodeBuffer::LabelData::kUnbound) {
    std::vector<PendingBranch>& pending = Pending(reach);
    pending.push_back({code_.offset(), target});
    const uint32_t waiting = static_cast<uint32_t>(pending.size()) - Head(reach);
    if (reach != Reach::k26 && waiting == 1) LowerDeadline(Deadline(pending.back(), reach));
    if (reach == Reach::k19 && waiting > kMaxWaiting) code_.SetDeadline(code_.offset());
    Put(word);
    return;
  }
  const int64_t distance = int64_t{label.offset} - code_.offset();
  if (InReach(reach, distance)) {
    Put(WithDistance(word, reach, distance));
    return;
  }
  // Beyond 128 MiB emission fails at its end.
  if (reach != Reach::k26) Put(WithDistance(InverseBranch(word, reach), reach, 8));
  const uint32_t b = Assembler::Word(Op::kB);
  Put(WithDistance(b, Reach::k26, int64_t{label.offset} - code_.offset()));
}

uint32_t Fixups::DataBytes(const DataRef& ref) const {
  if (ref.kind == DataRef::Kind::kConstant) return kChunk;
  return 4 * function_.jump_tables[ref.target].num_edges;
}

void Fixups::Data(uint32_t word, DataRef::Kind kind, uint32_t target) {
  const DataRef ref = {code_.offset(), kind, 0, target};
  code_.data_refs.push_back(ref);
  Put(word);
  const uint64_t waiting = uint64_t{waiting_data_} + DataBytes(ref);
  waiting_data_ = static_cast<uint32_t>(std::min<uint64_t>(waiting, total_data_));
  if (waiting_data_ > kMaxData) {
    wants_data_ = true;
    LowerDeadline(code_.offset() + kSoon);
  } else if (code_.data_refs.size() - data_head_ == 1) {
    LowerDeadline(ref.offset + kPatience[1]);
  }
}

void Fixups::Patch(uint32_t offset, Reach reach, uint32_t target) {
  uint32_t word;
  std::memcpy(&word, code_.At(offset), 4);
  word = WithDistance(word, reach, int64_t{target} - offset);
  std::memcpy(code_.At(offset), &word, 4);
}

void Fixups::PatchData(const DataRef& ref, uint32_t target) {
  if (ref.kind == DataRef::Kind::kConstant) {
    Patch(ref.offset, Reach::k19, target);
    return;
  }
  uint32_t word;
  std::memcpy(&word, code_.At(ref.offset), 4);
  const uint32_t distance = target - ref.offset;
  word |= Assembler::Imm(Op::kAdr, distance >> 2) | Assembler::Aux(Op::kAdr, distance & 3);
  std::memcpy(code_.At(ref.offset), &word, 4);
}

// Whether an island here must have the data, if all waiting branches come before it.
bool Fixups::DataIsDue() const {
  if (data_head_ == code_.data_refs.size()) return false;
  const uint64_t waiting =
      scratch_.pending[0].size() - head_[0] + scratch_.pending[1].size() - head_[1];
  return wants_data_ || code_.data_refs[data_head_].offset + kPatience[1] <=
                            code_.offset() + 4 * waiting + kHorizon[1];
}

// Entries of the queue that an island that ends at `end` must serve; `end` moves by their veneers.
uint32_t Fixups::CountDue(Reach reach, uint32_t& end) {
  const std::vector<PendingBranch>& pending = Pending(reach);
  const uint32_t size = static_cast<uint32_t>(pending.size());
  const uint32_t horizon = kHorizon[static_cast<int>(reach)];
  uint32_t k = Head(reach);
  for (; k < size; ++k) {
    const bool too_many = reach == Reach::k19 && size - k > kMaxWaiting / 2;
    if (!too_many && Deadline(pending[k], reach) > end + horizon) break;
    if (!code_.IsBound(pending[k].target)) end += 4;
  }
  return k - Head(reach);
}

void Fixups::EmitIsland(bool jump_over) {
  const uint32_t start = code_.offset();
  SkipBound(Reach::k14);
  SkipBound(Reach::k19);
  code_.SetDeadline(CodeBuffer::kNoDeadline);
  uint32_t end = start + 4;
  const bool with_data = DataIsDue();
  if (with_data) end += waiting_data_ + kChunk;
  // Farther branches first: their veneers make nearer ones due. The count of those cannot make
  // farther ones due: they are 32 KiB at most, less than the horizon.
  const uint32_t far_due = CountDue(Reach::k19, end);
  const uint32_t near_due = CountDue(Reach::k14, end);
  if (far_due + near_due == 0 && !with_data) {
    UpdateDeadline();
    return;
  }
  code_.Reserve(4 * (1 + near_due + far_due));
  if (jump_over) Put(Assembler::Word(Op::kB));
  EmitVeneers(Reach::k14, near_due);
  EmitVeneers(Reach::k19, far_due);
  if (with_data) PlaceData();
  if (jump_over) Patch(start, Reach::k26, code_.offset());
  UpdateDeadline();
}

void Fixups::EmitVeneers(Reach reach, uint32_t count) {
  for (; count > 0; --count) {
    const PendingBranch branch = Pending(reach)[Head(reach)++];
    ++visits_;
    const CodeBuffer::LabelData& label = code_[branch.target];
    if (label.offset != CodeBuffer::LabelData::kUnbound) {
      Patch(branch.offset, reach, label.offset);
      continue;
    }
    Patch(branch.offset, reach, code_.offset());
    Pending(Reach::k26).push_back({code_.offset(), branch.target});
    Put(Assembler::Word(Op::kB));
  }
}

// Fills in the branches at the queue's head whose labels are bound.
void Fixups::SkipBound(Reach reach) {
  const std::vector<PendingBranch>& pending = Pending(reach);
  for (uint32_t& k = Head(reach); k < pending.size(); ++k) {
    const CodeBuffer::LabelData& label = code_[pending[k].target];
    if (label.offset == CodeBuffer::LabelData::kUnbound) return;
    ++visits_;
    Patch(pending[k].offset, reach, label.offset);
  }
}

void Fixups::UpdateDeadline() {
  uint32_t deadline = CodeBuffer::kNoDeadline;
  for (const Reach reach : {Reach::k14, Reach::k19}) {
    const std::vector<PendingBranch>& pending = Pending(reach);
    if (Head(reach) == pending.size()) continue;
    deadline = std::min(deadline, Deadline(pending[Head(reach)], reach));
  }
  if (data_head_ < code_.data_refs.size()) {
    deadline = std::min(deadline, code_.data_refs[data_head_].offset + kPatience[1]);
  }
  code_.SetDeadline(deadline);
}

// The data that is waited for, constants first.
void Fixups::PlaceData() {
  if (scratch_.data_copies.empty()) {
    const size_t chunks = (function_.constants.size() + kChunk - 1) / kChunk;
    scratch_.data_copies.assign(chunks + function_.jump_tables.size(), kNoCopy);
  }
  for (uint32_t k = data_head_; k < code_.data_refs.size(); ++k) {
    const DataRef& ref = code_.data_refs[k];
    if (ref.kind == DataRef::Kind::kConstant) PlaceConstant(ref);
  }
  for (; data_head_ < code_.data_refs.size(); ++data_head_) {
    const DataRef& ref = code_.data_refs[data_head_];
    ++visits_;
    if (ref.kind == DataRef::Kind::kJumpTable) PlaceTable(ref);
  }
  waiting_data_ = 0;
  wants_data_ = false;
}

// Constants are copied in aligned pieces of 16 bytes, so that those of all sizes share a copy.
void Fixups::PlaceConstant(const DataRef& ref) {
  const uint32_t chunk = ref.target / kChunk;
  uint32_t& copy = scratch_.data_copies[chunk];
  if (copy == kNoCopy || int64_t{copy} - ref.offset < -kReachBytes[1]) {
    code_.Reserve(2 * kChunk);
    while (code_.offset() % kChunk != 0) Put(0);
    copy = code_.offset();
    const uint32_t size = static_cast<uint32_t>(
        std::min<size_t>(kChunk, function_.constants.size() - chunk * kChunk));
    std::memset(code_.cursor(), 0, kChunk);
    std::memcpy(code_.cursor(), function_.constants.data() + chunk * kChunk, size);
    code_.set_cursor(code_.cursor() + kChunk);
  }
  PatchData(ref, copy + ref.target % kChunk);
}

void Fixups::PlaceTable(const DataRef& ref) {
  const size_t chunks = (function_.constants.size() + kChunk - 1) / kChunk;
  uint32_t& copy = scratch_.data_copies[chunks + ref.target];
  if (copy == kNoCopy || int64_t{copy} - ref.offset < -int64_t{kAdrBytes}) {
    const uint32_t size = DataBytes(ref);
    code_.Reserve(size);
    copy = code_.offset();
    scratch_.placed_tables.push_back({ref.target, copy});
    code_.set_cursor(code_.cursor() + size);
  }
  PatchData(ref, copy);
}

void Fixups::Finish() {
  code_.SetDeadline(CodeBuffer::kNoDeadline);
  for (const Reach reach : {Reach::k14, Reach::k19, Reach::k26}) SkipBound(reach);
  DAVIT_DCHECK(head_[0] == scratch_.pending[0].size() && head_[1] == scratch_.pending[1].size() &&
               head_[2] == scratch_.pending[2].size());
  if (has_islands_of_data() || total_data_ > kMaxData) PlaceData();
}

}  // namespace davit::isa::aarch64
