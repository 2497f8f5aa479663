// Where things are in the bytes of a module: what the printer must know before it writes the first
// line.
//
// The printer does not read a Module. A Module is valid and of enabled features; the text is to
// show whatever is well-formed, of every proposal that has a text format. So the printer follows
// the grammar of the binary format, once, with this outline to look ahead: the sections, the sizes
// of the index spaces, the place of every type and body.
//
// Source: WebAssembly 3.0, "Binary Format", Modules.
#ifndef DAVIT_FRONTEND_WASM_TEXT_PRINTER_OUTLINE_H_
#define DAVIT_FRONTEND_WASM_TEXT_PRINTER_OUTLINE_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "frontend-wasm/binary_format.h"
#include "frontend-wasm/reader.h"

namespace davit::wasm::printer {

// Index spaces of a module. The first five are numbered as kinds of imports and exports are.
enum class Space : uint8_t { kFunc, kTable, kMemory, kGlobal, kTag, kType, kElem, kData };
inline constexpr int kNumSpaces = 8;

struct SectionRange {
  uint8_t id;
  // Behind id and size; of a custom section, behind its name too.
  uint32_t begin;
  uint32_t end;
  // Of a custom section.
  std::string_view name = {};
};

struct ModuleOutline {
  uint32_t size(Space space) const { return sizes[static_cast<int>(space)]; }
  Reader ReaderOf(const SectionRange& section, std::string_view context) const {
    return Reader(bytes, section.begin, section.end, context);
  }

  std::span<const uint8_t> bytes;
  std::vector<SectionRange> sections;
  uint32_t sizes[kNumSpaces] = {};
  // Of each type, where its function, struct or array type starts.
  std::vector<uint32_t> types;
  // The type index of each function; the first are imported.
  std::vector<uint32_t> functions;
  uint32_t num_imported_functions = 0;
  // The type index of each tag.
  std::vector<uint32_t> tags;
  // Begin and end of each body.
  std::vector<std::pair<uint32_t, uint32_t>> bodies;
  std::optional<uint32_t> data_count;
};

// Fails where the bytes are not those of sections in order, or types and imports are malformed.
absl::StatusOr<ModuleOutline> ReadOutline(std::span<const uint8_t> bytes);

// Reads over a value or storage type.
void SkipValType(Reader& reader);

}  // namespace davit::wasm::printer

#endif  // DAVIT_FRONTEND_WASM_TEXT_PRINTER_OUTLINE_H_
