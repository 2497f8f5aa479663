#include "fuzz/gen/module_parts.h"

#include <algorithm>
#include <iterator>

#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/reader.h"

namespace davit::fuzz {
namespace {

constexpr size_t kHeaderSize = 8;

// Takes a size and that many bytes off `bytes`; false if they are not there.
bool TakeSized(std::span<const uint8_t>& bytes, std::span<const uint8_t>& taken) {
  const wasm::LebResult size = wasm::ReadU32(bytes.data(), bytes.data() + bytes.size());
  if (size.next == nullptr) return false;
  const std::span<const uint8_t> behind =
      bytes.subspan(static_cast<size_t>(size.next - bytes.data()));
  if (size.value > behind.size()) return false;
  taken = behind.first(size.value);
  bytes = behind.subspan(size.value);
  return true;
}

// The bodies of a code section; none if it is no vector of them.
std::vector<Bytes> SplitBodies(std::span<const uint8_t> content) {
  const wasm::LebResult count = wasm::ReadU32(content.data(), content.data() + content.size());
  if (count.next == nullptr || count.value > content.size()) return {};
  content = content.subspan(static_cast<size_t>(count.next - content.data()));
  std::vector<Bytes> bodies;
  for (uint64_t i = 0; i < count.value; ++i) {
    std::span<const uint8_t> body;
    if (!TakeSized(content, body)) return {};
    bodies.emplace_back(body.begin(), body.end());
  }
  if (!content.empty()) return {};
  return bodies;
}

int PlaceOf(uint8_t id) {
  const auto* const at =
      std::find(std::begin(wasm::kSectionOrder), std::end(wasm::kSectionOrder), id);
  return static_cast<int>(at - std::begin(wasm::kSectionOrder));
}

}  // namespace

void AppendU32(Bytes& bytes, uint64_t value) {
  for (; value > 0x7f; value >>= 7) bytes.push_back(static_cast<uint8_t>(value | 0x80));
  bytes.push_back(static_cast<uint8_t>(value));
}

void AppendS64(Bytes& bytes, int64_t value) {
  for (; value < -64 || value > 63; value >>= 7) {
    bytes.push_back(static_cast<uint8_t>(value | 0x80));
  }
  bytes.push_back(static_cast<uint8_t>(value & 0x7f));
}

void Append(Bytes& bytes, std::span<const uint8_t> more) {
  bytes.insert(bytes.end(), more.begin(), more.end());
}

void InsertAt(Bytes& bytes, size_t at, std::span<const uint8_t> more) {
  bytes.insert(bytes.begin() + static_cast<ptrdiff_t>(at), more.begin(), more.end());
}

void Erase(Bytes& bytes, size_t begin, size_t end) {
  bytes.erase(bytes.begin() + static_cast<ptrdiff_t>(begin),
              bytes.begin() + static_cast<ptrdiff_t>(end));
}

Section* ModuleParts::Find(uint8_t id) {
  const auto at = std::find_if(sections.begin(), sections.end(),
                               [id](const Section& section) { return section.id == id; });
  return at == sections.end() ? nullptr : &*at;
}

Section& ModuleParts::FindOrInsert(uint8_t id) {
  if (Section* const section = Find(id)) return *section;
  const auto at = std::find_if(sections.begin(), sections.end(), [id](const Section& section) {
    return section.id != wasm::kCustomSection && PlaceOf(section.id) > PlaceOf(id);
  });
  Section section;
  section.id = id;
  // A vector without elements, or function 0.
  section.content.push_back(0);
  return *sections.insert(at, std::move(section));
}

ModuleParts Split(std::span<const uint8_t> module) {
  ModuleParts parts;
  const std::span<const uint8_t> header = module.first(std::min(kHeaderSize, module.size()));
  parts.header.assign(header.begin(), header.end());
  module = module.subspan(header.size());
  while (!module.empty()) {
    std::span<const uint8_t> behind = module.subspan(1);
    std::span<const uint8_t> content;
    if (!TakeSized(behind, content)) break;
    Section& section = parts.sections.emplace_back();
    section.id = module[0];
    if (section.id == wasm::kCodeSection) section.bodies = SplitBodies(content);
    if (section.bodies.empty()) {
      section.content.assign(content.begin(), content.end());
    } else {
      section.content.push_back(0);
    }
    module = behind;
  }
  parts.rest.assign(module.begin(), module.end());
  return parts;
}

Bytes Join(const ModuleParts& parts) {
  Bytes module = parts.header;
  Bytes code;
  for (const Section& section : parts.sections) {
    module.push_back(section.id);
    std::span<const uint8_t> content = section.content;
    if (!section.bodies.empty()) {
      code.clear();
      AppendU32(code, section.bodies.size());
      for (const Bytes& body : section.bodies) {
        AppendU32(code, body.size());
        Append(code, body);
      }
      content = code;
    }
    AppendU32(module, content.size());
    Append(module, content);
  }
  Append(module, parts.rest);
  return module;
}

}  // namespace davit::fuzz
