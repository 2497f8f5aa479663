// Which branches are short. Shrinking one branch brings others closer, so the exact answer is a
// fixed point (Szymanski, CACM 21(4), 1978: NP-complete only with expressions that this code does
// not have). Here two sweeps suffice in practice. Sizes only shrink, so a distance computed with
// the savings known so far is an upper bound and a decision for the short form stays right:
//
//   1. Backwards over the branches. What a branch forwards jumps over has been decided before it.
//   2. Forwards over the long ones that jump backwards, with the savings of the first sweep.
//
// savings[k] is the number of bytes that branches k, k+1, ... save. As each label knows how many
// branches precede it, the savings between any two places are a subtraction.
#include "isa/x64/finish.h"

#include <cstring>

#include "absl/strings/str_cat.h"
#include "isa/function_data.h"

namespace davit::isa::x64 {
namespace {

using Branch = CodeBuffer::Branch;

bool FitsByte(int64_t distance) { return distance >= -128 && distance <= 127; }

class Finisher {
 public:
  Finisher(const MachFunction& function, EmitScratch& scratch, CompiledFunction& out)
      : function_(function), scratch_(scratch), code_(scratch.code), out_(out) {}

  absl::Status Run() {
    if (code_.offset() > kMaxCodeSize) {
      return absl::ResourceExhaustedError(
          absl::StrCat("function is larger than ", kMaxCodeSize, " bytes of code"));
    }
    Decide();
    PlaceRecords();
    CopyCode();
    PlaceData();
    return absl::OkStatus();
  }

 private:
  bool IsShort(const Branch& branch) const { return branch.size == kShortBranch; }
  uint32_t FullSize(const Branch& branch) const {
    return branch.kind == kJmpKind ? kLongJmp : kLongJcc;
  }

  void Decide() {
    std::vector<Branch>& branches = code_.branches;
    std::vector<uint32_t>& savings = scratch_.savings;
    const size_t n = branches.size();
    savings.resize(n + 1);
    savings[n] = 0;
    for (size_t k = n; k-- > 0;) {
      Branch& branch = branches[k];
      savings[k] = savings[k + 1];
      const CodeBuffer::LabelData& target = code_[branch.target];
      DAVIT_DCHECK(target.offset != CodeBuffer::LabelData::kUnbound);
      const int64_t from = branch.offset + branch.size;
      int64_t distance = int64_t{target.offset} - from;
      if (target.branches_before > k) {
        distance -= savings[k + 1] - savings[target.branches_before];
      } else {
        // The branch itself becomes shorter, too.
        distance += branch.size - kShortBranch;
      }
      if (!FitsByte(distance)) continue;
      savings[k] += branch.size - kShortBranch;
      branch.size = kShortBranch;
    }
    DecideBackward();
  }

  // `savings` turns into the bytes removed before each branch.
  void DecideBackward() {
    std::vector<uint32_t>& savings = scratch_.savings;
    const size_t n = code_.branches.size();
    uint32_t removed = 0;
    for (size_t k = 0; k < n; ++k) {
      Branch& branch = code_.branches[k];
      savings[k] = removed;
      const CodeBuffer::LabelData& target = code_[branch.target];
      if (!IsShort(branch) && target.branches_before <= k) {
        const int64_t end = int64_t{branch.offset} + kShortBranch - removed;
        const int64_t to = int64_t{target.offset} - savings[target.branches_before];
        if (FitsByte(to - end)) branch.size = kShortBranch;
      }
      removed += FullSize(branch) - branch.size;
    }
    savings[n] = removed;
  }

  uint32_t FinalOffset(Label label) const {
    const CodeBuffer::LabelData& data = code_[label];
    return data.offset - scratch_.savings[data.branches_before];
  }

  // Moves the offsets of records, which are sorted, to their final places.
  template <typename Record, uint32_t Record::*kOffset>
  void Move(std::vector<Record>& records) {
    size_t k = 0;
    for (Record& record : records) {
      while (k < code_.branches.size() && code_.branches[k].offset < record.*kOffset) ++k;
      record.*kOffset -= scratch_.savings[k];
    }
  }

  void PlaceRecords() {
    Move<Reloc, &Reloc::offset>(code_.relocs);
    Move<TrapSite, &TrapSite::code_offset>(code_.traps);
    Move<CallSite, &CallSite::return_offset>(code_.calls);
    Move<CodeBuffer::DataRef, &CodeBuffer::DataRef::offset>(code_.data_refs);
    MoveUnwindInfo();
    out_.relocs.assign(code_.relocs.begin(), code_.relocs.end());
    out_.traps.assign(code_.traps.begin(), code_.traps.end());
    out_.calls.assign(code_.calls.begin(), code_.calls.end());
  }

  // A stack check may branch in front of the saves.
  void MoveUnwindInfo() {
    uint32_t& end = out_.unwind.saves_end;
    size_t k = 0;
    while (k < code_.branches.size() && code_.branches[k].offset < end) ++k;
    end -= scratch_.savings[k];
  }

  void CopyCode() {
    const std::vector<Branch>& branches = code_.branches;
    out_.code_size = code_.offset() - scratch_.savings[branches.size()];
    data_ = LayOutData(function_, out_.code_size);
    out_.bytes.resize(data_.end);
    uint8_t* to = out_.bytes.data();
    uint32_t from = 0;
    for (size_t k = 0; k < branches.size(); ++k) {
      const Branch& branch = branches[k];
      to = Copy(to, from, branch.offset);
      to = PutBranch(to, branch);
      from = branch.offset + FullSize(branch);
    }
    Copy(to, from, code_.offset());
  }

  uint8_t* Copy(uint8_t* to, uint32_t from, uint32_t end) {
    std::memcpy(to, code_.begin() + from, end - from);
    return to + (end - from);
  }

  uint8_t* PutBranch(uint8_t* to, const Branch& branch) {
    const uint32_t end = static_cast<uint32_t>(to - out_.bytes.data()) + branch.size;
    const uint32_t distance = FinalOffset(branch.target) - end;
    if (IsShort(branch)) {
      to[0] = branch.kind == kJmpKind ? 0xEB : 0x70 | branch.kind;
      to[1] = static_cast<uint8_t>(distance);
      return to + kShortBranch;
    }
    if (branch.kind == kJmpKind) {
      *to++ = 0xE9;
    } else {
      *to++ = 0x0F;
      *to++ = 0x80 | branch.kind;
    }
    std::memcpy(to, &distance, 4);
    return to + 4;
  }

  void PlaceData() {
    uint8_t* bytes = out_.bytes.data();
    PutData(
        function_, scratch_, data_, [&](Label label) { return FinalOffset(label); }, bytes);
    for (const CodeBuffer::DataRef& ref : code_.data_refs) {
      const uint32_t target = ref.kind == CodeBuffer::DataRef::Kind::kConstant
                                  ? data_.constants + ref.target
                                  : data_.Table(function_.jump_tables[ref.target]);
      const uint32_t distance = target - (ref.offset + 4 + ref.trailing);
      std::memcpy(bytes + ref.offset, &distance, 4);
    }
  }

  const MachFunction& function_;
  EmitScratch& scratch_;
  CodeBuffer& code_;
  CompiledFunction& out_;
  DataLayout data_;
};

}  // namespace

absl::Status FinishCode(const MachFunction& function, EmitScratch& scratch, CompiledFunction& out) {
  return Finisher(function, scratch, out).Run();
}

}  // namespace davit::isa::x64
