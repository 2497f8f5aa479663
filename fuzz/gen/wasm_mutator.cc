#include "fuzz/gen/wasm_mutator.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/reader.h"
#include "fuzz/gen/code_mutator.h"
#include "fuzz/gen/instruction_gen.h"
#include "fuzz/gen/module_parts.h"
#include "fuzz/gen/random.h"
#include "fuzz/gen/section_items.h"

namespace davit::fuzz {
namespace {

// Telling bytes: limits of LEB128 numbers, prefixes, operators that open and close, types.
constexpr uint8_t kTelling[] = {0x00, 0x01, 0x7f, 0x80, 0xff, 0xfc, 0xfd, 0xfe, 0x0b,
                                0x05, 0x0e, 0x40, 0x10, 0x11, 0x1a, 0x6f, 0x70, 0x7b};

// One change of bytes at any place from `first` on.
void MutateBytes(Bytes& bytes, size_t first, Random& random) {
  if (bytes.size() <= first) return bytes.push_back(kTelling[random.Below(sizeof kTelling)]);
  const size_t at = first + random.Below(bytes.size() - first);
  const size_t length = std::min<size_t>(1 + random.Below(8), bytes.size() - at);
  switch (random.Below(9)) {
    case 0:
    case 1:
      bytes[at] ^= static_cast<uint8_t>(1u << random.Below(8));
      return;
    case 2:
      bytes[at] = random.Byte();
      return;
    case 3:
    case 4:
      bytes[at] = kTelling[random.Below(sizeof kTelling)];
      return;
    case 5:
      bytes.insert(bytes.begin() + static_cast<ptrdiff_t>(at),
                   kTelling[random.Below(sizeof kTelling)]);
      return;
    case 6:
      return Erase(bytes, at, at + length);
    case 7: {
      const size_t to = first + random.Below(bytes.size() - first);
      std::memmove(&bytes[to], &bytes[at], std::min(length, bytes.size() - to));
      return;
    }
    default:
      if (random.OneIn(4)) bytes.resize(at);
      return;
  }
}

// The LEB128 number at any place: another value, or the same in another length.
void MutateNumber(Bytes& bytes, Random& random) {
  if (bytes.empty()) return;
  const size_t at = random.Below(bytes.size());
  if (at > 0 && bytes[at - 1] >= 0x80) return;
  const wasm::LebResult leb = wasm::ReadU64(&bytes[at], bytes.data() + bytes.size());
  if (leb.next == nullptr) return;
  const size_t end = static_cast<size_t>(leb.next - bytes.data());
  Bytes number;
  switch (random.Below(4)) {
    case 0:
      AppendU32(number, leb.value + 1);
      break;
    case 1:
      AppendU32(number, leb.value - 1);
      break;
    case 2:
      AppendU32(number, random.OneIn(2) ? TellingIndex(random) : TellingInteger(random));
      break;
    default:
      number.assign(bytes.begin() + static_cast<ptrdiff_t>(at),
                    bytes.begin() + static_cast<ptrdiff_t>(end));
      number.back() |= 0x80;
      for (uint32_t more = random.Below(6); more > 0; --more) number.push_back(0x80);
      number.push_back(0);
  }
  Erase(bytes, at, end);
  InsertAt(bytes, at, number);
}

// Replaces the number at the beginning of a vector. False if there is none.
bool AddToCount(Bytes& vector, uint64_t more) {
  const wasm::LebResult leb = wasm::ReadU32(vector.data(), vector.data() + vector.size());
  if (leb.next == nullptr) return false;
  Bytes count;
  AppendU32(count, (leb.value + more) & 0xffff'ffff);
  Erase(vector, 0, static_cast<size_t>(leb.next - vector.data()));
  InsertAt(vector, 0, count);
  return true;
}

class ModuleMutator {
 public:
  ModuleMutator(std::span<const uint8_t> module, std::span<const uint8_t> donor, uint32_t seed)
      : random_(seed), parts_(Split(module)), donor_(donor) {}

  Bytes Run() {
    for (uint32_t n = 1 + random_.Below(4) * random_.Below(2); n > 0; --n) ChangeParts();
    Bytes module = Join(parts_);
    // The header is soon tested.
    if (random_.OneIn(8)) MutateBytes(module, random_.OneIn(64) ? 0 : 8, random_);
    return module;
  }

 private:
  Section* AnySection() {
    std::vector<Section>& sections = parts_.sections;
    return sections.empty() ? nullptr : &sections[random_.Below(sections.size())];
  }
  // Null if there is no code.
  Bytes* AnyBody(ModuleParts& parts) {
    Section* const code = parts.Find(wasm::kCodeSection);
    if (code == nullptr || code->bodies.empty()) return nullptr;
    return &code->bodies[random_.Below(code->bodies.size())];
  }
  ModuleParts& Donor() {
    if (donor_parts_.header.empty()) donor_parts_ = Split(donor_);
    return donor_parts_;
  }

  void ChangeParts() {
    Bytes* const body = AnyBody(parts_);
    if (body != nullptr && random_.Below(8) < 5) {
      Bytes* const other = random_.OneIn(8) ? AnyBody(Donor()) : nullptr;
      return MutateBody(*body, other == nullptr ? std::span<const uint8_t>() : *other, random_);
    }
    switch (random_.Below(12)) {
      case 0:
        return MoveSections();
      case 1:
        return TakeSection();
      case 2:
      case 3:
      case 4:
        return AddItem();
      case 5:
        return AddFunction();
      case 6:
        return DropFunction();
      case 7:
      case 8:
        if (Section* const section = AnySection()) MutateBytes(section->content, 0, random_);
        return;
      case 9:
      case 10:
        if (Section* const section = AnySection()) MutateNumber(section->content, random_);
        return;
      default:
        if (body != nullptr)
          random_.OneIn(2) ? MutateBytes(*body, 0, random_) : MutateNumber(*body, random_);
        return;
    }
  }

  // Two swapped, one dropped or doubled.
  void MoveSections() {
    if (parts_.sections.empty()) return;
    const size_t a = random_.Below(parts_.sections.size());
    const size_t b = random_.Below(parts_.sections.size());
    const auto at = parts_.sections.begin() + static_cast<ptrdiff_t>(a);
    switch (random_.Below(3)) {
      case 0:
        return std::swap(parts_.sections[a], parts_.sections[b]);
      case 1:
        parts_.sections.erase(at);
        return;
      default:
        parts_.sections.insert(at, Section(*at));
    }
  }

  // One of the donor's, instead of its like.
  void TakeSection() {
    if (Donor().sections.empty()) return;
    const Section& taken = Donor().sections[random_.Below(Donor().sections.size())];
    if (taken.id >= wasm::kNumSectionIds) return;
    parts_.FindOrInsert(taken.id) = taken;
  }

  void AddItem() {
    const SectionItem& item = GetSectionItem(random_.Below(kNumSectionItems));
    const std::span<const uint8_t> bytes(reinterpret_cast<const uint8_t*>(item.bytes.data()),
                                         item.bytes.size());
    if (item.section == wasm::kCustomSection) {
      Section section;
      section.content.assign(bytes.begin(), bytes.end());
      const size_t at = random_.Below(parts_.sections.size() + 1);
      parts_.sections.insert(parts_.sections.begin() + static_cast<ptrdiff_t>(at),
                             std::move(section));
      return;
    }
    Section& section = parts_.FindOrInsert(item.section);
    if (!AddToCount(section.content, 1)) return;
    Append(section.content, bytes);
    Section* const count = parts_.Find(wasm::kDataCountSection);
    if (item.section != wasm::kDataSection) return;
    if (count != nullptr) {
      AddToCount(count->content, 1);
    } else if (random_.OneIn(2)) {
      const Bytes data = section.content;
      const wasm::LebResult leb = wasm::ReadU32(data.data(), data.data() + data.size());
      Bytes& content = parts_.FindOrInsert(wasm::kDataCountSection).content;
      content.clear();
      AppendU32(content, leb.value);
    }
  }

  // One that has a body already, once more with any type: indices below it stay what they were.
  void AddFunction() {
    Section& functions = parts_.FindOrInsert(wasm::kFunctionSection);
    if (!AddToCount(functions.content, 1)) return;
    AppendU32(functions.content, TellingIndex(random_));
    const Bytes* const body = AnyBody(parts_);
    static constexpr uint8_t kEmptyBody[] = {0, 0x0b};
    const Bytes copy =
        body != nullptr ? *body : Bytes(std::begin(kEmptyBody), std::end(kEmptyBody));
    parts_.FindOrInsert(wasm::kCodeSection).bodies.push_back(copy);
  }

  // The last one, if its type is below 128.
  void DropFunction() {
    Section* const functions = parts_.Find(wasm::kFunctionSection);
    Section* const code = parts_.Find(wasm::kCodeSection);
    if (functions == nullptr || code == nullptr || code->bodies.empty()) return;
    if (functions->content.size() < 2 || !AddToCount(functions->content, uint64_t{0} - 1)) return;
    functions->content.pop_back();
    code->bodies.pop_back();
  }

  Random random_;
  ModuleParts parts_;
  const std::span<const uint8_t> donor_;
  // Split when it is needed first.
  ModuleParts donor_parts_;
};

}  // namespace

std::vector<uint8_t> MutateModule(std::span<const uint8_t> module, uint32_t seed,
                                  std::span<const uint8_t> donor) {
  return ModuleMutator(module, donor, seed).Run();
}

size_t MutateModuleInPlace(uint8_t* data, size_t size, size_t max_size, uint32_t seed) {
  static auto& donor = *new Bytes;
  const std::span<const uint8_t> module(data, size);
  // A mutant that does not fit is made anew.
  for (uint32_t attempt = 0; attempt < 4; ++attempt) {
    const Bytes mutant = MutateModule(module, seed + attempt * 0x9e37'79b9, donor);
    if (mutant.size() > max_size) continue;
    if (seed % 8 == 0) donor.assign(module.begin(), module.end());
    std::copy(mutant.begin(), mutant.end(), data);
    return mutant.size();
  }
  return std::min(size, max_size);
}

}  // namespace davit::fuzz
