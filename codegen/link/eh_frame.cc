#include "codegen/link/eh_frame.h"

#include <bit>
#include <cstring>

#include "isa/dwarf.h"
#include "support/check.h"

namespace davit::codegen {
namespace {

namespace dwarf = isa::dwarf;

// DW_EH_PE_pcrel | DW_EH_PE_sdata4
constexpr uint8_t kPcRelative4 = 0x1b;
// -8 as signed LEB128.
constexpr uint8_t kDataAlignment = 0x78;
// From the start of an entry: behind its length and its distance to the head.
constexpr uint32_t kBeginField = 8;
// Between the canonical frame address and the first saved register: return address, frame pointer.
// In words of 8 bytes, as all offsets.
constexpr uint32_t kFrameRecordWords = 2;

// A head or an entry, built in place: longer than any.
class Record {
 public:
  void Byte(uint8_t byte) {
    DAVIT_DCHECK(size_ < sizeof(bytes_));
    bytes_[size_++] = byte;
  }
  void Word(uint32_t word) {
    std::memcpy(bytes_ + size_, &word, sizeof(word));
    size_ += sizeof(word);
  }
  void Bytes(std::span<const uint8_t> bytes) {
    std::memcpy(bytes_ + size_, bytes.data(), bytes.size());
    size_ += static_cast<uint32_t>(bytes.size());
  }

  void Advance(uint32_t units) {
    if (units == 0) return;
    if (units < 0x40) {
      Byte(static_cast<uint8_t>(dwarf::kAdvanceLoc | units));
    } else if (units < 0x100) {
      Byte(dwarf::kAdvanceLoc1);
      Byte(static_cast<uint8_t>(units));
    } else {
      Byte(dwarf::kAdvanceLoc4);
      Word(units);
    }
  }

  // `reg` is `words` words below the canonical frame address. Both are below 128, one byte of
  // LEB128.
  void SavedAt(uint8_t reg, uint32_t words) {
    DAVIT_DCHECK(reg < 0x80 && words < 0x80);
    if (reg < 0x40) {
      Byte(dwarf::kOffset | reg);
    } else {
      Byte(dwarf::kOffsetExtended);
      Byte(reg);
    }
    Byte(static_cast<uint8_t>(words));
  }

  // Fills the length in; entries begin at multiples of 8.
  void AppendTo(std::vector<uint8_t>& out) {
    while (size_ % 8 != 0) Byte(dwarf::kNop);
    const uint32_t length = size_ - 4;
    std::memcpy(bytes_, &length, sizeof(length));
    out.insert(out.end(), bytes_, bytes_ + size_);
  }

 private:
  // A prologue and 64 registers of 3 bytes.
  uint8_t bytes_[256];
  uint32_t size_ = 0;
};

void AppendHead(const isa::LinkInfo& info, std::vector<uint8_t>& out) {
  Record head;
  head.Word(0);  // the length
  head.Word(0);  // what says that this is no entry
  head.Byte(1);  // version
  constexpr uint8_t kAugmentation[] = {'z', 'R', 0};
  head.Bytes(kAugmentation);
  head.Byte(info.code_alignment);
  head.Byte(kDataAlignment);
  head.Byte(info.return_address_column);
  head.Byte(1);  // bytes of augmentation
  head.Byte(kPcRelative4);
  head.Bytes(info.initial_rules);
  head.AppendTo(out);
}

void AppendEntry(const FunctionCode& function, const isa::LinkInfo& info,
                 std::vector<uint8_t>& out) {
  const isa::UnwindInfo& unwind = function.unwind;
  Record entry;
  entry.Word(0);  // the length
  entry.Word(static_cast<uint32_t>(out.size()) + 4);
  entry.Word(0);  // where the function begins, by relocation
  entry.Word(function.code_size);
  entry.Byte(0);  // bytes of augmentation
  entry.Advance(unwind.entry_size / info.code_alignment);
  if (unwind.signs_return_address) entry.Byte(dwarf::kAArch64NegateRaState);
  entry.Bytes(info.prologue);
  if (unwind.saved_regs != 0) {
    const uint32_t set_up = unwind.entry_size + info.prologue_size;
    DAVIT_DCHECK(unwind.saves_end >= set_up);
    entry.Advance((unwind.saves_end - set_up) / info.code_alignment);
    uint32_t words = kFrameRecordWords;
    for (uint64_t rest = unwind.saved_regs; rest != 0; rest &= rest - 1) {
      entry.SavedAt(info.dwarf_reg[std::countr_zero(rest)], ++words);
    }
  }
  entry.AppendTo(out);
}

}  // namespace

EhFrame MakeEhFrame(std::span<const FunctionCode> functions, const isa::LinkInfo& info) {
  EhFrame result;
  if (functions.empty()) return result;
  // Most entries have this size.
  result.bytes.reserve(40 * functions.size() + 64);
  result.begin_fields.reserve(functions.size());
  AppendHead(info, result.bytes);
  for (const FunctionCode& function : functions) {
    result.begin_fields.push_back(static_cast<uint32_t>(result.bytes.size()) + kBeginField);
    AppendEntry(function, info, result.bytes);
  }
  return result;
}

}  // namespace davit::codegen
