// CodeBuffer: the bytes of a function while they are emitted, with labels and everything else whose
// offset is not final.
//
// Branches of x86-64 shrink. A branch forwards does not know its distance when it is emitted; nine
// of ten fit the short form. So the emitter writes the long form and notes the branch, and one pass
// at the end (isa/x64/finish.cc) decides for each and copies the bytes to their place. Every offset
// in here is therefore one before shrinking; a label remembers how many branches precede it, so
// that its final offset, and the distance between any two points, are subtractions.
//
// An ISA whose instructions have one size has final offsets from the start, but branches that do
// not reach. What waits for its target has a deadline instead (isa/aarch64/fixups.h); the buffer
// knows the next one, and the check for room is the check for it: one compare per instruction.
//
// Reserve() is called once per instruction; the encoder then writes through cursor() without checks
// and may write up to 8 bytes beyond what it keeps.
#ifndef DAVIT_ISA_CODE_BUFFER_H_
#define DAVIT_ISA_CODE_BUFFER_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "isa/code_records.h"
#include "support/check.h"
#include "support/id.h"

namespace davit::isa {

struct LabelTag;
using Label = Id<LabelTag>;

class CodeBuffer {
 public:
  struct LabelData {
    static constexpr uint32_t kUnbound = 0xffff'ffff;
    uint32_t offset = kUnbound;
    // Number of branches before it.
    uint32_t branches_before = 0;
  };
  struct Branch {
    // Of the branch's first byte.
    uint32_t offset = 0;
    Label target;
    // The ISA's.
    uint8_t kind = 0;
    // Bytes as emitted.
    uint8_t size = 0;
  };
  // A field that takes the distance to a place in the function's data: on x86-64 32 bits, counted
  // from their end plus `trailing` bytes.
  struct DataRef {
    enum class Kind : uint8_t { kConstant, kJumpTable };
    // Of the field, or of the instruction where all have one size.
    uint32_t offset = 0;
    Kind kind = Kind::kConstant;
    // Bytes of the instruction after the field.
    uint8_t trailing = 0;
    // Byte offset into the constants, or number of the jump table.
    uint32_t target = 0;
  };

  std::vector<LabelData> labels;
  std::vector<Branch> branches;
  std::vector<DataRef> data_refs;
  std::vector<Reloc> relocs;
  std::vector<TrapSite> traps;
  std::vector<CallSite> calls;

  // Forgets everything, keeps the memory. The first `num_labels` labels exist then, unbound.
  void Clear(uint32_t num_labels) {
    labels.assign(num_labels, LabelData());
    branches.clear();
    data_refs.clear();
    relocs.clear();
    traps.clear();
    calls.clear();
    cursor_ = bytes_.data();
    SetDeadline(kNoDeadline);
  }

  // Makes room for `n` bytes and the 8 beyond.
  void Reserve(uint32_t n) {
    if (!Fits(n)) Grow(n);
  }
  // Whether there is room for `n` bytes and the 8 beyond, and they end at the deadline or before
  // it.
  bool Fits(uint32_t n) const { return limit_ - cursor_ >= static_cast<ptrdiff_t>(n + 8); }

  static constexpr uint32_t kNoDeadline = 0xffff'ffff;
  uint32_t deadline() const { return deadline_; }
  void SetDeadline(uint32_t offset) {
    deadline_ = offset;
    limit_ = bytes_.data() + std::min<size_t>(bytes_.size(), size_t{offset} + 8);
  }

  uint8_t* cursor() const { return cursor_; }
  void set_cursor(uint8_t* cursor) {
    DAVIT_DCHECK(cursor <= limit_);
    cursor_ = cursor;
  }
  const uint8_t* begin() const { return bytes_.data(); }
  uint8_t* At(uint32_t offset) { return bytes_.data() + offset; }
  // Bytes so far.
  uint32_t offset() const { return static_cast<uint32_t>(cursor_ - bytes_.data()); }

  Label MakeLabel() {
    labels.push_back(LabelData());
    return Label(static_cast<uint32_t>(labels.size() - 1));
  }
  void Bind(Label label) {
    LabelData& data = labels[label.index()];
    DAVIT_DCHECK(data.offset == LabelData::kUnbound);
    data = {offset(), static_cast<uint32_t>(branches.size())};
  }
  const LabelData& operator[](Label label) const { return labels[label.index()]; }
  bool IsBound(Label label) const { return (*this)[label].offset != LabelData::kUnbound; }

  // The branch that begins at the cursor.
  void AddBranch(Label target, uint8_t kind, uint8_t size) {
    branches.push_back({offset(), target, kind, size});
  }
  // The instruction that begins at the cursor may fault.
  void AddTrap(ir::TrapCode code, uint32_t source_offset) {
    traps.push_back({offset(), code, source_offset});
  }
  // The call that ends at the cursor.
  void AddCall(uint32_t source_offset) { calls.push_back({offset(), source_offset}); }

 private:
  void Grow(uint32_t n) {
    const uint32_t used = offset();
    if (bytes_.size() < size_t{used} + n + 8) bytes_.resize(2 * bytes_.size() + n + 4096);
    cursor_ = bytes_.data() + used;
    SetDeadline(deadline_);
  }

  // Always filled to its capacity's end; the function's bytes end at cursor_.
  std::vector<uint8_t> bytes_;
  uint8_t* cursor_ = nullptr;
  // The end of the bytes, or 8 bytes beyond the deadline if that comes first.
  uint8_t* limit_ = nullptr;
  uint32_t deadline_ = kNoDeadline;
};

}  // namespace davit::isa

#endif  // DAVIT_ISA_CODE_BUFFER_H_
