// A module as the parts that a mutator changes: sections, and function bodies within the code
// section. Joined again, all sizes fit what they are the sizes of, so that a change inside of a
// part is what the decoder and the validator see, and not a wrong size in front of it.
//
// Any bytes can be split. What is no sequence of sections stays in one piece behind them; a code
// section that is no vector of bodies stays content.
#ifndef DAVIT_FUZZ_GEN_MODULE_PARTS_H_
#define DAVIT_FUZZ_GEN_MODULE_PARTS_H_

#include <cstdint>
#include <span>
#include <vector>

namespace davit::fuzz {

using Bytes = std::vector<uint8_t>;

struct Section {
  uint8_t id = 0;
  // Where there are bodies, what it is without them.
  Bytes content;
  // Local declarations and code of each function.
  std::vector<Bytes> bodies;
};

struct ModuleParts {
  // Magic and version.
  Bytes header;
  std::vector<Section> sections;
  Bytes rest;

  // Null if there is none.
  Section* Find(uint8_t id);
  // The section with this id, which is put in its place without contents if there is none.
  Section& FindOrInsert(uint8_t id);
};

ModuleParts Split(std::span<const uint8_t> module);
Bytes Join(const ModuleParts& parts);

// The shortest LEB128s.
void AppendU32(Bytes& bytes, uint64_t value);
void AppendS64(Bytes& bytes, int64_t value);
void Append(Bytes& bytes, std::span<const uint8_t> more);
void InsertAt(Bytes& bytes, size_t at, std::span<const uint8_t> more);
void Erase(Bytes& bytes, size_t begin, size_t end);

}  // namespace davit::fuzz

#endif  // DAVIT_FUZZ_GEN_MODULE_PARTS_H_
