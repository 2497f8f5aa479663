// Register files at block boundaries: which value is in which register. Saved where an edge may
// have to compare two.
#ifndef DAVIT_REGALLOC_REGISTER_FILES_H_
#define DAVIT_REGALLOC_REGISTER_FILES_H_

#include <bit>
#include <cstdint>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include "regalloc/value.h"
#include "support/release.h"

namespace davit::regalloc {

// Files are numbered in the order in which the scan saves them. A file is a mask and one entry per
// register, so that a value can be added to or removed from a saved file in O(1). Of the 256 bytes
// of a file only those cache lines are touched that hold allocatable registers of a bank in use:
// one or two.
class RegisterFiles {
 public:
  void Init(uint64_t allocatable) {
    small_banks_ = ((allocatable >> 16 | allocatable >> 48) & 0xffff) == 0;
  }
  void Clear(uint32_t num_blocks) {
    masks_.clear();
    store_masks_.clear();
    size_ = 0;
    in_.assign(num_blocks, kNone);
    out_.assign(num_blocks, kNone);
  }
  uint32_t Save(uint64_t mask, const uint32_t* reg_value) {
    const uint32_t file = size_++;
    masks_.push_back(mask);
    store_masks_.push_back(0);
    if (size_ > capacity_) Grow();
    // Whole banks: entries of empty registers are copied, too, and never read.
    uint32_t* entries = &entries_[size_t{file} * 64];
    for (uint32_t first = 0; first < 64; first += 32) {
      if ((mask >> first & 0xffff'ffff) == 0) continue;
      std::memcpy(entries + first, reg_value + first, 64);
      if (!small_banks_) std::memcpy(entries + first + 16, reg_value + first + 16, 64);
    }
    return file;
  }
  uint32_t size() const { return size_; }
  uint64_t mask(uint32_t file) const { return masks_[file]; }
  // The values of the file, by register; only those in its mask mean anything.
  const uint32_t* entries(uint32_t file) const { return &entries_[size_t{file} * 64]; }
  uint32_t Get(uint32_t file, unsigned reg) const { return entries(file)[reg]; }
  bool Holds(uint32_t file, unsigned reg, uint32_t vreg) const {
    return (masks_[file] & Bit(reg)) != 0 && Get(file, reg) == vreg;
  }
  // The register that holds `vreg`, or kNoReg.
  uint8_t Find(uint32_t file, uint32_t vreg) const {
    const uint32_t* values = entries(file);
    for (uint64_t m = masks_[file]; m != 0; m &= m - 1) {
      const unsigned r = static_cast<unsigned>(std::countr_zero(m));
      if (values[r] == vreg) return static_cast<uint8_t>(r);
    }
    return kNoReg;
  }
  void Add(uint32_t file, unsigned reg, uint32_t vreg) {
    masks_[file] |= Bit(reg);
    entries_[size_t{file} * 64 + reg] = vreg;
  }
  void Remove(uint32_t file, unsigned reg) { masks_[file] &= ~Bit(reg); }

  uint32_t in(uint32_t block) const { return in_[block]; }
  uint32_t out(uint32_t block) const { return out_[block]; }
  void set_in(uint32_t block, uint32_t file) { in_[block] = file; }
  void set_out(uint32_t block, uint32_t file) { out_[block] = file; }

  // Registers to be stored to their values' slots at the start of the block whose entry file this
  // is.
  uint64_t store_mask(uint32_t file) const { return store_masks_[file]; }
  void AddStore(uint32_t file, unsigned reg) { store_masks_[file] |= Bit(reg); }
  void RemoveStore(uint32_t file, unsigned reg) { store_masks_[file] &= ~Bit(reg); }

  void Trim() {
    entries_.reset();
    capacity_ = 0;
    size_ = 0;
    Release(masks_);
    Release(store_masks_);
    Release(in_);
    Release(out_);
  }

 private:
  void Grow() {
    const uint32_t capacity = std::max(64u, 2 * capacity_);
    auto entries = std::make_unique_for_overwrite<uint32_t[]>(size_t{capacity} * 64);
    if (capacity_ != 0) std::memcpy(entries.get(), entries_.get(), size_t{capacity_} * 256);
    entries_ = std::move(entries);
    capacity_ = capacity;
  }

  uint32_t size_ = 0;
  bool small_banks_ = false;  // no allocatable register above number 15 of a bank
  std::vector<uint64_t> masks_;
  std::vector<uint64_t> store_masks_;
  // Not a vector, which would clear what is overwritten anyway.
  std::unique_ptr<uint32_t[]> entries_;
  uint32_t capacity_ = 0;  // in files
  // Per block: the file at its start, without its parameters, and at its end.
  std::vector<uint32_t> in_;
  std::vector<uint32_t> out_;
};

}  // namespace davit::regalloc

#endif  // DAVIT_REGALLOC_REGISTER_FILES_H_
