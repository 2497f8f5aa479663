#include "frontend-wasm/text/names.h"

#include <cstring>

#include "frontend-wasm/text/keywords.h"

namespace davit::wasm::text {
namespace {

uint64_t Multiply(uint64_t a, uint64_t b) {
  const auto product = static_cast<unsigned __int128>(a) * b;
  return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
}

template <typename T>
uint64_t Load(const char* p) {
  T value;
  std::memcpy(&value, p, sizeof value);
  return value;
}

// One to eight bytes.
uint64_t LoadUpTo8(const char* p, size_t size) {
  if (size == 8) return Load<uint64_t>(p);
  if (size >= 4) return Load<uint32_t>(p) | Load<uint32_t>(p + size - 4) << 32;
  const auto byte = [p](size_t i) { return uint64_t{static_cast<unsigned char>(p[i])}; };
  return byte(0) | byte(size / 2) << 8 | byte(size - 1) << 16;
}

// Where the loader put the program: unknown to whoever writes a text.
const char kAnchor = 0;

}  // namespace

std::string_view SpaceName(Space space) {
  static constexpr std::string_view kNames[kNumSpaces] = {
      "type", "function", "table", "memory", "tag", "global", "element segment", "data segment"};
  return kNames[static_cast<int>(space)];
}

uint64_t HashBytes(std::string_view bytes) {
  constexpr uint64_t kMultiplier = 0xa076'1d64'78bd'642f;
  uint64_t h = reinterpret_cast<uintptr_t>(&kAnchor) * 0xe703'7ed1'a0b4'28db ^ bytes.size();
  const char* p = bytes.data();
  size_t left = bytes.size();
  for (; left > 8; p += 8, left -= 8) h = Multiply(h ^ Load<uint64_t>(p), kMultiplier);
  if (left != 0) h ^= LoadUpTo8(p, left);
  return Multiply(Multiply(h, kMultiplier), 0x8ebc'6af0'9c88'c6e3);
}

NameTable::NameTable() : slots_(64, {0, kNoName}) {}

NameId NameTable::Intern(std::string_view name) {
  const uint32_t hash = static_cast<uint32_t>(HashBytes(name));
  const size_t mask = slots_.size() - 1;
  size_t i = hash & mask;
  for (; slots_[i].name != kNoName; i = (i + 1) & mask) {
    if (slots_[i].hash == hash && names_[slots_[i].name] == name) return slots_[i].name;
  }
  const NameId id = size();
  slots_[i] = {hash, id};
  names_.push_back(name);
  rows_.emplace_back().index.fill(kUnbound);
  if (2 * size() > slots_.size()) Grow();
  return id;
}

void NameTable::Grow() {
  std::vector<Slot> old(2 * slots_.size(), {0, kNoName});
  old.swap(slots_);
  const size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.name == kNoName) continue;
    size_t i = slot.hash & mask;
    while (slots_[i].name != kNoName) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

NameTable::Suggestion::Suggestion(std::string_view name)
    : name(name), distance(SuggestionLimit(name) + 1) {}

void NameTable::Suggestion::Consider(std::string_view candidate) {
  const int d = EditDistance(name, candidate, distance - 1);
  if (d >= distance) return;
  distance = d;
  found = candidate;
}

}  // namespace davit::wasm::text
