// Fixups: branches and data references that wait for their target, and the islands that keep them
// in reach.
//
// Instructions are emitted at their final offset. What leads backwards is encoded at once; if it is
// out of reach, as the inverse branch over a `b`. What leads forwards waits in a queue, one for
// each reach (C4.1.86: tbz 32 KiB, b.cond, cbz, ldr literal and adr 1 MiB, b 128 MiB). Within a
// queue offsets ascend, hence deadlines do, and the queue's head has the next one: no priority
// queue. The code buffer compares with the earliest of them where it checks for room. When it is
// near, an island is put between two instructions, with a jump over it: a `b` (veneer) for every
// branch that is due and has no target yet, then the constants and jump tables that are waited for.
//
// An island makes those due that its own size, or the wait for the next one, would bring out of
// reach. Each entry is visited once, so all is linear in the number of entries.
//
//   | b over | veneers of tbz | of b.cond, cbz | constants | jump tables |
//
// Why everything of an island is in reach: branches of a queue are at least 4 bytes apart and their
// veneers are 4 bytes apart, so where the first reaches its veneer all do. What stands before a
// queue's first veneer, or before the data, is bounded: 8192 veneers of tbz, which has no more in
// reach; kMaxWaiting of the second queue, whose head is served early where more wait; kMaxData
// bytes of data, likewise, but for a single large jump table, which comes last. kIslandRoom is more
// than the sum, and the deadlines of 1 MiB are that much earlier.
#ifndef DAVIT_ISA_AARCH64_FIXUPS_H_
#define DAVIT_ISA_AARCH64_FIXUPS_H_

#include <cstdint>

#include "isa/code_buffer.h"
#include "isa/emit_scratch.h"
#include "isa/mach_function.h"

namespace davit::isa::aarch64 {

// How far a branch goes, by the bits of its distance in words.
enum class Reach : uint8_t { k14, k19, k26 };

// `word` with `distance`, in bytes, which is in reach.
uint32_t WithDistance(uint32_t word, Reach reach, int64_t distance);
// The branch on the opposite condition: b.cond, cbz, cbnz, tbz, tbnz.
uint32_t InverseBranch(uint32_t word, Reach reach);

class Fixups {
 public:
  // Most bytes of a branch, a far one backwards.
  static constexpr uint32_t kMaxBranchBytes = 8;

  Fixups(const MachFunction& function, EmitScratch& scratch);

  // Appends branch `word`, whose distance is 0, to `target`; kMaxBranchBytes are reserved.
  void Branch(uint32_t word, Reach reach, Label target);
  // Appends `word`, an ldr (literal) for a constant or an adr for a jump table; 4 bytes are
  // reserved.
  void Data(uint32_t word, CodeBuffer::DataRef::Kind kind, uint32_t target);

  // Puts an island here if one is due within the next `n` bytes.
  void Prepare(uint32_t n) {
    if (code_.offset() + n > code_.deadline()) EmitIsland(true);
  }
  // What precedes never continues here and no label is bound here yet: the best place for an island
  // that is soon due.
  void AfterTransfer() {
    if (code_.offset() + kEarly > code_.deadline()) EmitIsland(false);
  }

  // Whether the data may stand behind the code in the usual order (isa/function_data.h).
  bool has_islands_of_data() const { return !scratch_.data_copies.empty(); }
  // All labels are bound: fills in what waits for them. Data that is waited for is placed here if
  // some has been before, or if it is large.
  void Finish();
  // Fills in the references to data that `place(ref)` has the offset of.
  template <typename Place>
  void FinishData(Place place) {
    for (; data_head_ < code_.data_refs.size(); ++data_head_) {
      const CodeBuffer::DataRef& ref = code_.data_refs[data_head_];
      PatchData(ref, place(ref));
    }
  }

  // Entries looked at so far, for tests of linearity.
  uint64_t visits() const { return visits_; }

 private:
  using DataRef = CodeBuffer::DataRef;
  using PendingBranch = EmitScratch::PendingBranch;

  static constexpr uint32_t kMaxWaiting = 32768;
  static constexpr uint32_t kMaxData = 64 * 1024;
  static constexpr uint32_t kIslandRoom = 256 * 1024;
  // Bytes from the branch to the last place where an island may begin.
  static constexpr uint32_t kPatience[] = {(1 << 15) - 8, (1 << 20) - kIslandRoom};
  // What becomes due this soon after an island is served by it.
  static constexpr uint32_t kHorizon[] = {4 * 1024, 64 * 1024};
  // A jump table larger than kMaxData, or the reference that makes the data that large, has it put
  // into an island within this many bytes: behind the jump that uses it.
  static constexpr uint32_t kSoon = 64;
  static constexpr uint32_t kEarly = 2048;

  static uint32_t Deadline(const PendingBranch& branch, Reach reach) {
    return branch.offset + kPatience[static_cast<int>(reach)];
  }
  std::vector<PendingBranch>& Pending(Reach reach) {
    return scratch_.pending[static_cast<int>(reach)];
  }
  uint32_t& Head(Reach reach) { return head_[static_cast<int>(reach)]; }
  void LowerDeadline(uint32_t offset) {
    if (offset < code_.deadline()) code_.SetDeadline(offset);
  }

  void Put(uint32_t word);
  void EmitIsland(bool jump_over);
  uint32_t CountDue(Reach reach, uint32_t& end);
  bool DataIsDue() const;
  void EmitVeneers(Reach reach, uint32_t count);
  void SkipBound(Reach reach);
  void UpdateDeadline();
  void PlaceData();
  void PlaceConstant(const DataRef& ref);
  void PlaceTable(const DataRef& ref);
  uint32_t DataBytes(const DataRef& ref) const;
  void Patch(uint32_t offset, Reach reach, uint32_t target);
  void PatchData(const DataRef& ref, uint32_t target);

  const MachFunction& function_;
  EmitScratch& scratch_;
  CodeBuffer& code_;
  uint32_t head_[3] = {};
  uint32_t data_head_ = 0;
  // Upper bounds: of the bytes that the waiting references need, of all data.
  uint32_t waiting_data_ = 0;
  uint32_t total_data_ = 0;
  // An island with data has been asked for.
  bool wants_data_ = false;
  uint64_t visits_ = 0;
};

}  // namespace davit::isa::aarch64

#endif  // DAVIT_ISA_AARCH64_FIXUPS_H_
