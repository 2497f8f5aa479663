#include "tests/robustness/mutator.h"

#include <algorithm>
#include <cstddef>
#include <random>
#include <utility>

namespace davit::testing {
namespace {

constexpr size_t kHeaderSize = 8;

using Bytes = std::vector<uint8_t>;
using Range = std::pair<size_t, size_t>;

// The sections, header included, as far as their sizes make sense.
std::vector<Range> Sections(const Bytes& module) {
  std::vector<Range> sections;
  size_t at = kHeaderSize;
  while (at + 1 < module.size()) {
    size_t size = 0, p = at + 1;
    for (int shift = 0; p < module.size() && shift < 35; shift += 7) {
      size |= size_t{module[p] & 0x7fu} << shift;
      if ((module[p++] & 0x80) == 0) break;
    }
    if (size > module.size() - p) break;
    sections.push_back({at, p + size});
    at = p + size;
  }
  return sections;
}

class Mutator {
 public:
  Mutator(Bytes module, uint32_t seed) : module_(std::move(module)), random_(seed) {}

  Bytes Run() {
    for (uint32_t n = 1 + Below(4) * Below(2); n > 0; --n) ChangeOnce();
    return std::move(module_);
  }

 private:
  uint32_t Below(size_t limit) { return limit == 0 ? 0 : static_cast<uint32_t>(random_() % limit); }
  // A place behind the header, mostly; what is in front of it is soon tested.
  size_t Place() {
    if (module_.size() <= kHeaderSize || Below(64) == 0) return Below(module_.size());
    return kHeaderSize + Below(module_.size() - kHeaderSize);
  }

  void ChangeOnce() {
    if (module_.empty()) return;
    const size_t at = Place();
    const auto place = module_.begin() + static_cast<std::ptrdiff_t>(at);
    const size_t length = std::min<size_t>(1 + Below(8), module_.size() - at);
    switch (Below(12)) {
      case 0:
      case 1:
      case 2:
        module_[at] ^= static_cast<uint8_t>(1u << Below(8));
        break;
      case 3:
      case 4:
        module_[at] = static_cast<uint8_t>(random_());
        break;
      case 5:
      case 6:
        module_[at] = Telling();
        break;
      case 7:
        module_.insert(place, Telling());
        break;
      case 8:
        module_.erase(place, place + static_cast<std::ptrdiff_t>(length));
        break;
      case 9: {
        const Bytes copy(place, place + static_cast<std::ptrdiff_t>(length));
        const size_t to = Place();
        for (size_t i = 0; i < length && to + i < module_.size(); ++i) module_[to + i] = copy[i];
        break;
      }
      case 10:
        module_.resize(at);
        break;
      case 11:
        ChangeSections();
        break;
    }
  }

  uint8_t Telling() {
    static constexpr uint8_t kBytes[] = {0x00, 0x01, 0x7f, 0x80, 0xff, 0xfc, 0xfd, 0xfe, 0x0b,
                                         0x05, 0x0e, 0x40, 0x10, 0x11, 0x1a, 0x6f, 0x70, 0x7b};
    return kBytes[Below(sizeof(kBytes))];
  }

  void ChangeSections() {
    const std::vector<Range> sections = Sections(module_);
    if (sections.size() < 2) return;
    Range a = sections[Below(sections.size())], b = sections[Below(sections.size())];
    if (a.first > b.first) std::swap(a, b);
    const auto slice = [&](size_t begin, size_t end) {
      return Bytes(module_.begin() + static_cast<std::ptrdiff_t>(begin),
                   module_.begin() + static_cast<std::ptrdiff_t>(end));
    };
    std::vector<Bytes> parts = {slice(0, a.first)};
    switch (Below(3)) {
      case 0:
        if (a == b) return;
        parts.push_back(slice(b.first, b.second));
        parts.push_back(slice(a.second, b.first));
        parts.push_back(slice(a.first, a.second));
        parts.push_back(slice(b.second, module_.size()));
        break;
      case 1:
        parts.push_back(slice(a.second, module_.size()));
        break;
      case 2:
        parts.push_back(slice(a.first, a.second));
        parts.push_back(slice(a.first, module_.size()));
        break;
    }
    module_.clear();
    for (const Bytes& part : parts) module_.insert(module_.end(), part.begin(), part.end());
  }

  Bytes module_;
  std::mt19937 random_;
};

}  // namespace

std::vector<uint8_t> Mutate(const std::vector<uint8_t>& module, uint32_t seed) {
  return Mutator(module, seed).Run();
}

}  // namespace davit::testing
