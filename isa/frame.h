// The layout of a function's frame, the same for every ISA with a frame pointer.
//
//   fp + 16    incoming stack arguments
//   fp + 8     return address
//   fp         the caller's frame pointer; a multiple of 16
//   fp - 8     saved registers, one word each, then the function's own context if it calls with
//   others
//              spill slots (a slot of even number is 16-aligned)
//              stack slots (16-aligned)
//   sp         outgoing stack arguments; sp is a multiple of 16
//
// Saved registers and spill slots are next to the frame pointer, where the short displacements are.
#ifndef DAVIT_ISA_FRAME_H_
#define DAVIT_ISA_FRAME_H_

#include <cstdint>

namespace davit::isa {

struct Frame {
  // Of the first incoming stack argument from the frame pointer, bytes. Offsets below are, too.
  static constexpr int32_t kArgIn = 16;
  // Frames are limited so that every offset is far from the limits of an int32_t. Bytes.
  static constexpr uint64_t kMaxSize = 1 << 30;

  int32_t context = 0;
  int32_t spill = 0;
  int32_t stack_slots = 0;
  // Bytes between the frame pointer and the stack pointer, a multiple of 16.
  uint32_t size = 0;

  static constexpr int32_t SavedReg(int number) { return -8 * (number + 1); }
  int32_t SpillSlot(uint32_t slot) const { return spill + 8 * static_cast<int32_t>(slot); }
};

// Returns false, leaving `frame` as it was, if the frame would be larger than Frame::kMaxSize.
inline bool LayOutFrame(int num_saved_regs, bool saves_context, uint32_t num_spill_slots,
                        uint32_t stack_slot_bytes, uint32_t outgoing_arg_bytes, Frame& frame) {
  const auto align = [](uint64_t n) { return (n + 15) & ~uint64_t{15}; };
  const uint64_t saved = 8 * (static_cast<uint64_t>(num_saved_regs) + saves_context);
  const uint64_t spill = align(saved + 8 * uint64_t{num_spill_slots});
  const uint64_t stack_slots = align(spill + stack_slot_bytes);
  const uint64_t size = align(stack_slots + outgoing_arg_bytes);
  if (size > Frame::kMaxSize) return false;
  frame.context = -static_cast<int32_t>(saved);
  frame.spill = -static_cast<int32_t>(spill);
  frame.stack_slots = -static_cast<int32_t>(stack_slots);
  frame.size = static_cast<uint32_t>(size);
  return true;
}

}  // namespace davit::isa

#endif  // DAVIT_ISA_FRAME_H_
