// ELF64 relocatable objects: the compiled functions of a module for `ld`, `objdump` and every other
// tool.
#ifndef DAVIT_CODEGEN_LINK_ELF_WRITER_H_
#define DAVIT_CODEGEN_LINK_ELF_WRITER_H_

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "codegen/code_arena.h"
#include "ir/function.h"
#include "isa/link_info.h"

namespace davit::codegen {

struct ElfOptions {
  // Of the target that the functions were compiled for.
  const isa::LinkInfo* link_info = nullptr;
  // Functions with a lower number are imports: symbols that the object leaves undefined.
  uint32_t num_imports = 0;
  // The name of a symbol. Names need not be unique: a defined function whose name is that of an
  // earlier one, or of something undefined, gets its number appended until the name is nobody
  // else's. Bytes of 0 become dots.
  std::function<std::string(ir::Symbol)> symbol_name;
};

// Sections: .text, .eh_frame, the relocations of both, .davit.traps (per trap site: u32 text
// offset, u32 source offset, u32 trap code), .davit.calls (per call: u32 return offset, u32 source
// offset), .symtab, .strtab, .shstrtab, .note.GNU-stack. Errors: those of LayOutText.
absl::StatusOr<std::vector<uint8_t>> WriteElfObject(std::span<const FunctionCode> functions,
                                                    const ElfOptions& options);

}  // namespace davit::codegen

#endif  // DAVIT_CODEGEN_LINK_ELF_WRITER_H_
