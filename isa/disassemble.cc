#include "isa/disassemble.h"

#include <capstone/capstone.h>

#include <algorithm>
#include <cstring>
#include <map>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"

namespace davit::isa {
namespace {

constexpr size_t kCommentColumn = 44;

class Disassembler {
 public:
  Disassembler(const CompiledFunction& function, const DisassembleOptions& options)
      : function_(function), options_(options) {}
  ~Disassembler() {
    if (insts_ != nullptr) cs_free(insts_, count_);
    if (handle_ != 0) cs_close(&handle_);
  }
  Disassembler(const Disassembler&) = delete;
  Disassembler& operator=(const Disassembler&) = delete;

  absl::StatusOr<std::string> Run() {
    if (cs_open(CS_ARCH_X86, CS_MODE_64, &handle_) != CS_ERR_OK) {
      return absl::InternalError("Capstone cannot be opened");
    }
    cs_option(handle_, CS_OPT_DETAIL, CS_OPT_ON);
    count_ = cs_disasm(handle_, function_.bytes.data(), function_.code_size, 0, 0, &insts_);
    const uint64_t end = count_ == 0 ? 0 : insts_[count_ - 1].address + insts_[count_ - 1].size;
    if (end != function_.code_size) {
      return absl::InternalError(absl::StrFormat("bytes at offset %#x are no instruction", end));
    }
    FindLabels();
    for (size_t i = 0; i < count_; ++i) PrintInst(insts_[i]);
    PrintData();
    return std::move(text_);
  }

 private:
  // The target of a direct branch, not of a call.
  bool IsBranch(const cs_insn& inst) const {
    const cs_x86& detail = inst.detail->x86;
    return cs_insn_group(handle_, &inst, CS_GRP_JUMP) && detail.op_count == 1 &&
           detail.operands[0].type == X86_OP_IMM;
  }

  void FindLabels() {
    for (size_t i = 0; i < count_; ++i) {
      if (IsBranch(insts_[i])) labels_[insts_[i].detail->x86.operands[0].imm] = 0;
    }
    int number = 0;
    for (auto& [offset, label] : labels_) label = number++;
  }

  const Reloc* RelocIn(const cs_insn& inst) const {
    const auto reloc =
        std::partition_point(function_.relocs.begin(), function_.relocs.end(),
                             [&](const Reloc& r) { return r.offset < inst.address; });
    if (reloc == function_.relocs.end() || reloc->offset >= inst.address + inst.size)
      return nullptr;
    return &*reloc;
  }

  std::string SymbolName(ir::Symbol symbol) const {
    if (options_.symbol_name) return options_.symbol_name(symbol);
    return absl::StrCat("@", symbol.space, ":", symbol.index);
  }

  std::string Operands(const cs_insn& inst) const {
    if (IsBranch(inst)) {
      const auto label = labels_.find(inst.detail->x86.operands[0].imm);
      return absl::StrCat("L", label->second);
    }
    const Reloc* reloc = RelocIn(inst);
    if (reloc == nullptr) return inst.op_str;
    const std::string name = SymbolName(reloc->symbol);
    if (cs_insn_group(handle_, &inst, CS_GRP_CALL)) return name;
    return absl::StrCat(cs_reg_name(handle_, inst.detail->x86.operands[0].reg), ", ", name);
  }

  std::string Comment(const cs_insn& inst) const {
    std::string comment;
    const auto trap =
        std::partition_point(function_.traps.begin(), function_.traps.end(),
                             [&](const TrapSite& t) { return t.code_offset < inst.address; });
    if (trap != function_.traps.end() && trap->code_offset == inst.address) {
      comment = absl::StrCat("; trap ", std::string(ir::TrapCodeName(trap->code)));
      if (options_.sources) absl::StrAppendFormat(&comment, " at %#x", trap->source_offset);
    }
    const uint64_t end = inst.address + inst.size;
    const auto call =
        std::partition_point(function_.calls.begin(), function_.calls.end(),
                             [&](const CallSite& c) { return c.return_offset < end; });
    if (options_.sources && call != function_.calls.end() && call->return_offset == end) {
      absl::StrAppendFormat(&comment, "; call at %#x", call->source_offset);
    }
    return comment;
  }

  void PrintInst(const cs_insn& inst) {
    if (const auto label = labels_.find(inst.address); label != labels_.end()) {
      absl::StrAppend(&text_, "L", label->second, ":\n");
    }
    std::string line = "    ";
    if (options_.offsets) absl::StrAppendFormat(&line, "%5x  ", inst.address);
    if (options_.bytes) {
      std::string bytes;
      for (int i = 0; i < inst.size; ++i) absl::StrAppendFormat(&bytes, "%02x", inst.bytes[i]);
      absl::StrAppendFormat(&line, "%-24s", bytes);
    }
    absl::StrAppend(&line, inst.mnemonic);
    const std::string operands = Operands(inst);
    if (!operands.empty()) absl::StrAppend(&line, " ", operands);
    const std::string comment = Comment(inst);
    if (!comment.empty()) {
      if (line.size() < kCommentColumn) line.resize(kCommentColumn, ' ');
      absl::StrAppend(&line, " ", comment);
    }
    absl::StrAppend(&text_, line, "\n");
  }

  void PrintData() {
    const size_t start = (function_.code_size + 15) & ~size_t{15};
    for (size_t i = start; i + 4 <= function_.bytes.size(); i += 4) {
      uint32_t word;
      std::memcpy(&word, function_.bytes.data() + i, 4);
      absl::StrAppendFormat(&text_, "    .data %#x: %08x\n", i, word);
    }
  }

  const CompiledFunction& function_;
  const DisassembleOptions& options_;
  csh handle_ = 0;
  cs_insn* insts_ = nullptr;
  size_t count_ = 0;
  std::map<uint64_t, int> labels_;
  std::string text_;
};

}  // namespace

absl::StatusOr<std::string> Disassemble(const CompiledFunction& function,
                                        const DisassembleOptions& options) {
  return Disassembler(function, options).Run();
}

}  // namespace davit::isa
