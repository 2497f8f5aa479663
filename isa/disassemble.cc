#include "isa/disassemble.h"

#include <capstone/capstone.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "isa/disassembly_rules.h"
#include "support/status.h"

namespace davit::isa {
namespace {

constexpr size_t kCommentColumn = 44;

// An instruction, or a word of data between them.
struct Line {
  uint64_t address = 0;
  uint32_t size = 0;
  std::string mnemonic;
  std::string operands;
  // The offset that the last operand means, where it is a place in the code.
  std::optional<uint64_t> place;
};

class Disassembler {
 public:
  Disassembler(const Target& target, const CompiledFunction& function,
               const DisassembleOptions& options)
      : rules_(*target.disassembly), function_(function), options_(options) {}
  ~Disassembler() {
    if (handle_ != 0) cs_close(&handle_);
  }
  Disassembler(const Disassembler&) = delete;
  Disassembler& operator=(const Disassembler&) = delete;

  absl::StatusOr<std::string> Run() {
    if (cs_open(rules_.arch, rules_.mode, &handle_) != CS_ERR_OK) {
      return absl::InternalError("Capstone cannot be opened");
    }
    cs_option(handle_, CS_OPT_DETAIL, CS_OPT_ON);
    DAVIT_RETURN_IF_ERROR(Decode());
    FindLabels();
    for (const Line& line : lines_) PrintLine(line);
    PrintData();
    return std::move(text_);
  }

 private:
  absl::Status Decode() {
    cs_insn* inst = cs_malloc(handle_);
    const uint8_t* bytes = function_.bytes.data();
    size_t size = function_.code_size;
    uint64_t address = 0;
    while (size > 0) {
      Line line;
      line.address = address;
      if (cs_disasm_iter(handle_, &bytes, &size, &address, inst)) {
        line.size = inst->size;
        line.mnemonic = inst->mnemonic;
        line.operands = inst->op_str;
        line.place = rules_.place(handle_, *inst);
        if (line.place && *line.place >= function_.code_size) line.place.reset();
      } else if (rules_.inst_size != 0 && size >= rules_.inst_size) {
        line.size = rules_.inst_size;
        line.mnemonic = rules_.unknown({bytes, size});
        bytes += line.size, size -= line.size, address += line.size;
      }
      if (line.mnemonic.empty()) break;
      lines_.push_back(std::move(line));
    }
    cs_free(inst, 1);
    if (size == 0) return absl::OkStatus();
    return absl::InternalError(absl::StrFormat("bytes at offset %#x are no instruction", address));
  }

  void FindLabels() {
    for (const Line& line : lines_) {
      if (line.place) labels_[*line.place] = 0;
    }
    int number = 0;
    for (auto& [offset, label] : labels_) label = number++;
  }

  const Reloc* RelocIn(const Line& line) const {
    const auto reloc =
        std::partition_point(function_.relocs.begin(), function_.relocs.end(),
                             [&](const Reloc& r) { return r.offset < line.address; });
    if (reloc == function_.relocs.end() || reloc->offset >= line.address + line.size)
      return nullptr;
    return &*reloc;
  }

  std::string SymbolName(ir::Symbol symbol) const {
    if (options_.symbol_name) return options_.symbol_name(symbol);
    return absl::StrCat("@", symbol.space, ":", symbol.index);
  }

  // Labels and symbols stand for the last operand.
  std::string Operands(const Line& line) const {
    std::string last;
    if (line.place) {
      last = absl::StrCat("L", labels_.find(*line.place)->second);
    } else if (const Reloc* reloc = RelocIn(line)) {
      last = SymbolName(reloc->symbol);
    } else {
      return line.operands;
    }
    const size_t comma = line.operands.rfind(", ");
    return comma == std::string::npos ? last : line.operands.substr(0, comma + 2) + last;
  }

  std::string Comment(const Line& line) const {
    std::string comment;
    const auto trap =
        std::partition_point(function_.traps.begin(), function_.traps.end(),
                             [&](const TrapSite& t) { return t.code_offset < line.address; });
    if (trap != function_.traps.end() && trap->code_offset == line.address) {
      comment = absl::StrCat("; trap ", std::string(ir::TrapCodeName(trap->code)));
      if (options_.sources) absl::StrAppendFormat(&comment, " at %#x", trap->source_offset);
    }
    const uint64_t end = line.address + line.size;
    const auto call =
        std::partition_point(function_.calls.begin(), function_.calls.end(),
                             [&](const CallSite& c) { return c.return_offset < end; });
    if (options_.sources && call != function_.calls.end() && call->return_offset == end) {
      absl::StrAppendFormat(&comment, "; call at %#x", call->source_offset);
    }
    return comment;
  }

  void PrintLine(const Line& line) {
    if (const auto label = labels_.find(line.address); label != labels_.end()) {
      absl::StrAppend(&text_, "L", label->second, ":\n");
    }
    std::string text = "    ";
    if (options_.offsets) absl::StrAppendFormat(&text, "%5x  ", line.address);
    if (options_.bytes) {
      std::string bytes;
      for (uint32_t i = 0; i < line.size; ++i) {
        absl::StrAppendFormat(&bytes, "%02x", function_.bytes[line.address + i]);
      }
      absl::StrAppendFormat(&text, "%-24s", bytes);
    }
    absl::StrAppend(&text, line.mnemonic);
    const std::string operands = Operands(line);
    if (!operands.empty()) absl::StrAppend(&text, " ", operands);
    const std::string comment = Comment(line);
    if (!comment.empty()) {
      if (text.size() < kCommentColumn) text.resize(kCommentColumn, ' ');
      absl::StrAppend(&text, " ", comment);
    }
    absl::StrAppend(&text_, text, "\n");
  }

  void PrintData() {
    const size_t start = (function_.code_size + 15) & ~size_t{15};
    for (size_t i = start; i + 4 <= function_.bytes.size(); i += 4) {
      uint32_t word;
      std::memcpy(&word, function_.bytes.data() + i, 4);
      absl::StrAppendFormat(&text_, "    .data %#x: %08x\n", i, word);
    }
  }

  const DisassemblyRules& rules_;
  const CompiledFunction& function_;
  const DisassembleOptions& options_;
  csh handle_ = 0;
  std::vector<Line> lines_;
  std::map<uint64_t, int> labels_;
  std::string text_;
};

}  // namespace

absl::StatusOr<std::string> Disassemble(const Target& target, const CompiledFunction& function,
                                        const DisassembleOptions& options) {
  return Disassembler(target, function, options).Run();
}

}  // namespace davit::isa
