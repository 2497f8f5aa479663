// What the allocator knows of one virtual register, in one cache line.
//
// Positions: instruction i has two points, early (2i) and late (2i + 1). Live segments are half
// open: an early use ends its segment at 2i + 1, a late use at 2i + 2, the edges that leave a block
// at 2 * end_inst. A late def starts at 2i + 1.
//
// A value's life is its first segment, which begins at the definition, and then a chain of
// LiveRanges that begin at block starts, in ascending order. The scan moves `range` along that
// chain and keeps `segment_end` at the end of the segment that contains the current position, so
// "does this use kill the value" is one comparison.
#ifndef DAVIT_REGALLOC_VALUE_H_
#define DAVIT_REGALLOC_VALUE_H_

#include <algorithm>
#include <bit>
#include <cstdint>

#include "regalloc/function.h"

namespace davit::regalloc {

using Pos = uint32_t;
inline constexpr Pos kNever = 0xffff'ffff;
inline constexpr uint32_t kNone = 0xffff'ffff;
inline constexpr uint8_t kNoReg = 0xff;

constexpr Pos EarlyOf(uint32_t inst) { return 2 * inst; }
constexpr Pos LateOf(uint32_t inst) { return 2 * inst + 1; }
constexpr uint32_t InstOf(Pos pos) { return pos / 2; }
constexpr uint64_t Bit(unsigned reg) { return uint64_t{1} << reg; }

// Estimated executions of a block relative to the function's entry: 8 per loop level, at most 8^4.
constexpr uint32_t FrequencyOf(uint32_t loop_depth) { return 1u << (3 * std::min(loop_depth, 4u)); }

// Live in at every block that starts in [from, to).
struct LiveRange {
  Pos from;
  Pos to;
  uint32_t next;  // index of the value's next range, or kNone
};

struct alignas(64) Value {
  enum Flags : uint8_t {
    kFloat = 1 << 0,
    kWide = 1 << 1,
    kRemat = 1 << 2,
    // The definition itself writes the spill slot (a kStack def, a block parameter without a
    // register).
    kBornInSlot = 1 << 4,
    // A store follows the definition.
    kStoreAtDef = 1 << 5,
    // Has a spill slot; set together with one of the two above or with a store at a region's entry.
    kHasSlot = 1 << 6,
    kParam = 1 << 7,
  };
  Pos next_use = kNever;  // in block order, not before the current position
  Pos segment_end = 0;    // 0: never used
  Pos last_touch = 0;     // last definition, use or move
  Pos def_pos = 0;
  Pos end = 0;               // end of the last segment
  uint32_t range = kNone;    // first LiveRange that does not end before the current position
  uint32_t web = kNone;      // the block parameter that this value becomes: its register is a hint
  uint32_t call_weight = 0;  // frequency of the calls that it lives across
  uint32_t use_weight = 0;   // frequency of its uses; 0 if pinned registers serve them all
  uint32_t def_block = 0;
  // During liveness: kNone dead, kLocal live and opened in this block, else the index in the live
  // list. During the scan: the innermost loop whose header expects the value in a register.
  uint32_t stamp = kNone;
  uint32_t slot = kNone;
  uint32_t wished_slot = kNone;  // for a block parameter: the slot of one of its arguments
  uint8_t reg = kNoReg;          // now
  uint8_t last_reg = kNoReg;     // before it lost its register
  uint8_t hint = kNoReg;         // a later fixed use
  uint8_t web_reg =
      kNoReg;  // for a block parameter: the register of one of its arguments, or its own
  uint8_t flags = 0;
  uint8_t pinned = kNoReg;  // register outside the allocatable set that the definition wrote

  static constexpr uint32_t kLocal = kNone - 1;

  bool is(Flags flag) const { return flags & flag; }
  unsigned cls() const { return flags & kFloat; }
  bool in_memory() const { return flags & (kBornInSlot | kStoreAtDef); }
};
static_assert(sizeof(Value) == 64);

// Registers that are taken at one point whatever the values around it want: fixed operands and
// clobbers.
struct Event {
  Pos pos;
  // The only value that wants a register here, and for which it is therefore not taken; kNone if
  // there are others.
  uint32_t vreg;
  uint64_t regs;
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_VALUE_H_
