// Offsets are final when this begins, so nothing moves.
#include "isa/aarch64/finish.h"

#include <cstring>

#include "absl/strings/str_cat.h"
#include "isa/function_data.h"

namespace davit::isa::aarch64 {

absl::Status FinishCode(const MachFunction& function, Fixups& fixups, EmitScratch& scratch,
                        CompiledFunction& out) {
  CodeBuffer& code = scratch.code;
  if (code.offset() >= kMaxCodeSize) {
    return absl::ResourceExhaustedError(
        absl::StrCat("function is larger than ", kMaxCodeSize, " bytes of code"));
  }
  out.code_size = code.offset();
  fixups.Finish();
  const auto final_offset = [&](Label label) { return code[label].offset; };
  for (const EmitScratch::PlacedTable& placed : scratch.placed_tables) {
    PutJumpTable(function, scratch, function.jump_tables[placed.table], placed.offset, final_offset,
                 code.At(placed.offset));
  }
  const uint32_t size = code.offset();
  const bool has_data = !fixups.has_islands_of_data();
  const DataLayout data = has_data ? LayOutData(function, size) : DataLayout{size, size, size};
  fixups.FinishData([&](const CodeBuffer::DataRef& ref) {
    return ref.kind == CodeBuffer::DataRef::Kind::kConstant
               ? data.constants + ref.target
               : data.Table(function.jump_tables[ref.target]);
  });
  out.bytes.resize(data.end);
  std::memcpy(out.bytes.data(), code.begin(), size);
  if (has_data) PutData(function, scratch, data, final_offset, out.bytes.data());
  out.relocs.assign(code.relocs.begin(), code.relocs.end());
  out.traps.assign(code.traps.begin(), code.traps.end());
  out.calls.assign(code.calls.begin(), code.calls.end());
  return absl::OkStatus();
}

}  // namespace davit::isa::aarch64
