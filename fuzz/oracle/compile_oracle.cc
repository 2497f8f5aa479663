#include "fuzz/oracle/compile_oracle.h"

#include <capstone/capstone.h>
#include <elf.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "codegen/link/elf_writer.h"
#include "frontend-wasm/decoder.h"
#include "isa/disassembly_rules.h"
#include "isa/function_data.h"
#include "support/check.h"
#include "support/status.h"

namespace davit::fuzz {
namespace {

using codegen::FunctionCode;

template <typename... Parts>
absl::Status Wrong(const Parts&... parts) {
  return absl::InternalError(absl::StrCat(parts...));
}

template <typename T>
bool SameBytes(std::span<const T> a, std::span<const T> b) {
  // The records have no padding: all bytes of an element mean something.
  return a.size_bytes() == b.size_bytes() &&
         (a.empty() || std::memcmp(a.data(), b.data(), a.size_bytes()) == 0);
}

bool SameCode(const FunctionCode& a, const FunctionCode& b) {
  const auto same_reloc = [](const isa::Reloc& x, const isa::Reloc& y) {
    return x.offset == y.offset && x.kind == y.kind && x.symbol == y.symbol && x.addend == y.addend;
  };
  const auto same_trap = [](const isa::TrapSite& x, const isa::TrapSite& y) {
    return x.code_offset == y.code_offset && x.code == y.code && x.source_offset == y.source_offset;
  };
  return SameBytes(a.bytes, b.bytes) && a.code_size == b.code_size &&
         a.frame_size == b.frame_size && SameBytes(a.calls, b.calls) &&
         std::equal(a.relocs.begin(), a.relocs.end(), b.relocs.begin(), b.relocs.end(),
                    same_reloc) &&
         std::equal(a.traps.begin(), a.traps.end(), b.traps.begin(), b.traps.end(), same_trap);
}

uint32_t Word(std::span<const uint8_t> bytes, size_t offset) {
  uint32_t word;
  std::memcpy(&word, bytes.data() + offset, 4);
  return word;
}

// Behind the code: constants and jump tables as function_data.h lays them out, zeros between.
absl::Status CheckData(const isa::MachFunction& mach, const isa::CompiledFunction& function,
                       const CodeReader& reader) {
  const isa::DataLayout layout = isa::LayOutData(mach, function.code_size);
  const std::span<const uint8_t> bytes(function.bytes);
  if (layout.end != bytes.size()) return Wrong("data ends at ", layout.end, " of ", bytes.size());
  const auto constants = bytes.subspan(layout.constants, mach.constants.size());
  if (!std::equal(constants.begin(), constants.end(), mach.constants.begin())) {
    return Wrong("the constants are not behind the code");
  }
  for (const isa::JumpTable& table : mach.jump_tables) {
    const uint32_t start = layout.Table(table);
    for (uint32_t i = 0; i < table.num_edges; ++i) {
      const uint32_t target = start + Word(bytes, start + 4 * i);
      if (!reader.IsStart(target)) return Wrong("a jump table leads to offset ", target);
    }
  }
  return absl::OkStatus();
}

absl::Status CheckRecords(const isa::CompiledFunction& function, const CodeReader& reader) {
  for (const isa::TrapSite& trap : function.traps) {
    if (!reader.IsStart(trap.code_offset)) return Wrong("a trap at offset ", trap.code_offset);
  }
  for (const isa::CallSite& call : function.calls) {
    if (!reader.IsEnd(call.return_offset)) return Wrong("a return to ", call.return_offset);
  }
  for (const isa::Reloc& reloc : function.relocs) {
    if (reloc.offset + 4 > function.bytes.size()) return Wrong("a relocation at ", reloc.offset);
  }
  for (uint64_t place : reader.places()) {
    const bool is_data = place >= function.code_size && place < function.bytes.size();
    if (!is_data && !reader.IsStart(place)) return Wrong("a branch or load of offset ", place);
  }
  return absl::OkStatus();
}

// The text of an object and where functions are in it, by the rules of ELF alone.
struct Object {
  std::span<const uint8_t> text;
  // (offset, size), by offset.
  std::vector<std::pair<uint64_t, uint64_t>> functions;
};

absl::StatusOr<Object> ParseObject(std::span<const uint8_t> bytes) {
  const auto read = [&](uint64_t offset, auto& out) {
    if (offset > bytes.size() || bytes.size() - offset < sizeof out) return false;
    std::memcpy(&out, bytes.data() + offset, sizeof out);
    return true;
  };
  Object object;
  Elf64_Ehdr header;
  if (!read(0, header) || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) {
    return Wrong("no ELF file");
  }
  for (uint32_t i = 0; i < header.e_shnum; ++i) {
    Elf64_Shdr section;
    if (!read(header.e_shoff + i * sizeof section, section)) return Wrong("section ", i);
    if (section.sh_type != SHT_NOBITS &&
        (section.sh_offset > bytes.size() || section.sh_size > bytes.size() - section.sh_offset)) {
      return Wrong("section ", i, " is longer than the file");
    }
    const auto content = bytes.subspan(section.sh_offset, section.sh_size);
    if (section.sh_type == SHT_PROGBITS && (section.sh_flags & SHF_EXECINSTR)) {
      object.text = content;
    }
    for (uint64_t k = 0; section.sh_type == SHT_SYMTAB && k < content.size(); k += 24) {
      Elf64_Sym symbol;
      if (!read(section.sh_offset + k, symbol)) return Wrong("symbol ", k / 24);
      if (ELF64_ST_TYPE(symbol.st_info) != STT_FUNC || symbol.st_shndx == SHN_UNDEF) continue;
      object.functions.emplace_back(symbol.st_value, symbol.st_size);
    }
  }
  std::sort(object.functions.begin(), object.functions.end());
  return object;
}

// Bytes that the linker fills in.
uint32_t RelocSize(isa::RelocKind kind) { return kind == isa::RelocKind::kAbs64 ? 8 : 4; }

std::string SymbolName(ir::Symbol symbol) {
  return absl::StrCat("s", symbol.space, ".", symbol.index);
}

}  // namespace

CodeReader::CodeReader(const isa::Target& target) : rules_(*target.disassembly) {
  DAVIT_CHECK(cs_open(rules_.arch, rules_.mode, &handle_) == CS_ERR_OK);
  cs_option(handle_, CS_OPT_DETAIL, CS_OPT_ON);
}

CodeReader::~CodeReader() { cs_close(&handle_); }

absl::Status CodeReader::Read(std::span<const uint8_t> code) {
  starts_.assign(code.size(), false);
  ends_.assign(code.size() + 1, false);
  places_.clear();
  cs_insn* const inst = cs_malloc(handle_);
  const uint8_t* bytes = code.data();
  size_t size = code.size();
  uint64_t address = 0;
  bool ok = true;
  while (size > 0 && ok) {
    starts_[address] = true;
    if (cs_disasm_iter(handle_, &bytes, &size, &address, inst)) {
      if (const auto place = rules_.place(handle_, *inst)) places_.push_back(*place);
    } else if (rules_.inst_size != 0 && size >= rules_.inst_size &&
               rules_.unknown({bytes, size}).starts_with("udf")) {
      bytes += rules_.inst_size, size -= rules_.inst_size, address += rules_.inst_size;
    } else {
      ok = false;
    }
    ends_[address] = true;
  }
  cs_free(inst, 1);
  return ok ? absl::OkStatus() : Wrong("bytes at offset ", address, " are no instruction");
}

struct CompileOracle::PerTarget {
  explicit PerTarget(const isa::Target& t) : target(t), reader(t) {
    options.target = &t;
    compiler = std::make_unique<codegen::Compiler>(options);
  }

  const isa::Target& target;
  // Those of the module under compilation; the compiler refers to them.
  codegen::Options options;
  std::unique_ptr<codegen::Compiler> compiler;
  CodeReader reader;
};

CompileOracle::CompileOracle() {
  for (const isa::Target* target : isa::Targets()) {
    targets_.push_back(std::make_unique<PerTarget>(*target));
  }
}

CompileOracle::~CompileOracle() = default;

absl::Status CompileOracle::CompileChecked(runtime::ModuleCompiler& module, PerTarget& target,
                                           codegen::CompiledModule& out) {
  target.options = module.options();
  out.arenas.resize(1);
  const auto count = static_cast<uint32_t>(module.module().bodies.size());
  for (uint32_t i = 0; i < count; ++i) {
    const auto check = [&]() -> absl::Status {
      DAVIT_RETURN_IF_ERROR(target.compiler->Compile(
          [&](ir::Function& function) { return module.MakeIr(0, i, function); }));
      const isa::CompiledFunction& function = target.compiler->result();
      out.functions.push_back(out.arenas[0].Add(function));
      // Functions so large that their data is among the code have a test of their own.
      if (!function.scratch.data_copies.empty()) return absl::OkStatus();
      DAVIT_RETURN_IF_ERROR(
          target.reader.Read(std::span(function.bytes).first(function.code_size)));
      DAVIT_RETURN_IF_ERROR(CheckData(target.compiler->state().mach, function, target.reader));
      return CheckRecords(function, target.reader);
    };
    if (const absl::Status status = check(); !status.ok()) {
      return Wrong("defined function ", i, ": ", status.ToString());
    }
  }
  return absl::OkStatus();
}

absl::Status CompileOracle::CheckObject(const runtime::ModuleCompiler& module, PerTarget& target,
                                        std::span<const FunctionCode> functions) {
  DAVIT_ASSIGN_OR_RETURN(
      const std::vector<uint8_t> bytes,
      codegen::WriteElfObject(functions, {.link_info = target.target.link_info,
                                          .num_imports = module.module().num_imported_functions,
                                          .symbol_name = SymbolName}));
  DAVIT_ASSIGN_OR_RETURN(const Object object, ParseObject(bytes));
  if (object.functions.size() != functions.size()) {
    return Wrong(object.functions.size(), " functions in the object");
  }
  for (size_t i = 0; i < functions.size(); ++i) {
    const auto [offset, size] = object.functions[i];
    if (offset + size > object.text.size() || size != functions[i].bytes.size()) {
      return Wrong("defined function ", i, " has ", size, " bytes in the object");
    }
    std::vector<uint8_t> want(functions[i].bytes.begin(), functions[i].bytes.end());
    const auto text = object.text.subspan(offset, size);
    for (const isa::Reloc& reloc : functions[i].relocs) {
      std::copy_n(text.begin() + reloc.offset, RelocSize(reloc.kind), want.begin() + reloc.offset);
    }
    if (!std::equal(text.begin(), text.end(), want.begin(), want.end())) {
      return Wrong("the object has other bytes of defined function ", i);
    }
  }
  return absl::OkStatus();
}

absl::Status CompileOracle::Check(std::span<const uint8_t> bytes, const CompileConfig& config) {
  DAVIT_ASSIGN_OR_RETURN(const wasm::Module module, wasm::DecodeModule(bytes));
  const auto found = std::find_if(targets_.begin(), targets_.end(), [&](const auto& target) {
    return &target->target == config.target;
  });
  DAVIT_CHECK(found != targets_.end());
  PerTarget& target = **found;

  codegen::Options options;
  options.target = config.target;
  options.target_options.features = config.features;
  options.opt_level = config.opt_level;
  options.threads = 1;
  options.verify_ir = true;
  options.check_regalloc = true;
  DAVIT_ASSIGN_OR_RETURN(const auto checked,
                         runtime::ModuleCompiler::Create(module, config.memory, options));
  codegen::CompiledModule first;
  DAVIT_RETURN_IF_ERROR(CompileChecked(*checked, target, first));

  options.threads = config.threads;
  options.verify_ir = false;
  options.check_regalloc = false;
  DAVIT_ASSIGN_OR_RETURN(const auto again,
                         runtime::ModuleCompiler::Create(module, config.memory, options));
  DAVIT_ASSIGN_OR_RETURN(const codegen::CompiledModule second, again->CompileAll());
  for (size_t i = 0; i < first.functions.size(); ++i) {
    if (!SameCode(first.functions[i], second.functions[i])) {
      return Wrong("defined function ", i, " is not the same with ", config.threads, " threads");
    }
  }
  return CheckObject(*checked, target, first.functions);
}

}  // namespace davit::fuzz
