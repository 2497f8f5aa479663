// VectorTable: where a constant of 16 bytes is in Function::vectors already.
//
// Instructions name constants by position, and value numbering compares positions; so equal
// constants must have one. Open addressing by content; starting a function costs what the last one
// filled.
#ifndef DAVIT_IR_VECTOR_TABLE_H_
#define DAVIT_IR_VECTOR_TABLE_H_

#include <cstdint>
#include <vector>

#include "ir/types.h"

namespace davit::ir {

class VectorTable {
 public:
  // Forgets everything and keeps the memory.
  void Reset();
  // The position in `vectors` of a constant equal to `value`, which is appended if there is none.
  // Precondition: since Reset, `vectors` was changed by this alone.
  uint32_t Intern(std::vector<V128>& vectors, const V128& value);

 private:
  static uint64_t Hash(const V128& value);
  void Grow(const std::vector<V128>& vectors);

  // 1 + position; 0 is free. Only the first mask_ + 1 entries are in use.
  std::vector<uint32_t> table_;
  uint32_t mask_ = 0;
  uint32_t size_ = 0;
};

}  // namespace davit::ir

#endif  // DAVIT_IR_VECTOR_TABLE_H_
