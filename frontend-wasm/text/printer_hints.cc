#include "frontend-wasm/text/printer_hints.h"

#include "frontend-wasm/instruction_reader.h"
#include "frontend-wasm/text/leb_check.h"

namespace davit::wasm::printer {

BranchHints::BranchHints(const ModuleOutline& outline) {
  const std::vector<SectionRange>& sections = outline.sections;
  for (size_t i = 0; i + 1 < sections.size(); ++i) {
    if (sections[i].id != kCustomSection || sections[i].name != kBranchHintSection) continue;
    // A second one stays as it is.
    if (sections[i + 1].id == kCodeSection && Read(outline, sections[i])) section_ = &sections[i];
  }
  if (section_ == nullptr) {
    functions_.clear();
    hints_.clear();
  }
}

bool BranchHints::Read(const ModuleOutline& outline, const SectionRange& section) {
  Reader reader = outline.ReaderOf(section, kBranchHintSection);
  uint32_t last = 0;
  const uint32_t count = ReadMinimalU32(reader);
  for (uint32_t i = 0; i < count && reader.ok(); ++i) {
    const uint32_t function = ReadMinimalU32(reader);
    if (function < outline.num_imported_functions || function >= outline.functions.size() ||
        (i != 0 && function <= last)) {
      return false;
    }
    last = function;
    if (!ReadFunction(outline, reader, function)) return false;
  }
  return count != 0 && reader.ok() && reader.at_end();
}

bool BranchHints::ReadFunction(const ModuleOutline& outline, Reader& reader, uint32_t function) {
  const auto [begin, end] = outline.bodies[function - outline.num_imported_functions];
  const uint8_t* const body = outline.bytes.data() + begin;
  InstructionReader code({body, end - begin});
  uint64_t num_locals = 0;
  if (!code.SkipLocals(&num_locals)) return false;
  const uint32_t first = static_cast<uint32_t>(hints_.size());
  const uint32_t count = ReadMinimalU32(reader);
  Instruction inst;
  for (uint32_t i = 0; i < count && reader.ok(); ++i) {
    const uint32_t offset = ReadMinimalU32(reader);
    const uint32_t size = ReadMinimalU32(reader);
    const std::span<const uint8_t> value = reader.Bytes(size);
    do {
      if (!code.Next(inst)) return false;
    } while (inst.begin < body + offset);
    if (inst.begin != body + offset ||
        (inst.opcode != Opcode::kIf && inst.opcode != Opcode::kBrIf)) {
      return false;
    }
    hints_.push_back({begin + offset, value});
  }
  functions_.push_back({function, first, static_cast<uint32_t>(hints_.size())});
  return count != 0 && reader.ok();
}

std::span<const BranchHint> BranchHints::ForFunction(uint32_t function) {
  if (next_ == functions_.size() || functions_[next_].function != function) return {};
  const FunctionHints& found = functions_[next_++];
  return std::span(hints_).subspan(found.begin, found.end - found.begin);
}

}  // namespace davit::wasm::printer
