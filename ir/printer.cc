#include "ir/printer.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "ir/literals.h"
#include "support/strings.h"

namespace davit::ir {
namespace {

std::string_view NameOf(Type type) {
  return static_cast<int>(type) < kNumTypes ? TypeName(type) : "invalid";
}

class Printer {
 public:
  Printer(const Function& func, const PrintOptions& options) : func_(func), options_(options) {}

  std::string Run() {
    StrAppend(&out_, "function ", PrintName(func_.name), PrintSignature(func_.sig), " {\n");
    PrintPreamble();
    for (uint32_t b = 0; b < func_.blocks.size(); ++b) {
      if (b > 0 || has_preamble_) out_ += '\n';
      PrintBlock(b);
    }
    out_ += "}\n";
    return std::move(out_);
  }

  std::string RunInst(uint32_t index) {
    PrintInst(index);
    return std::move(out_);
  }

 private:
  // Callees and signatures that the function refers to; all of them where the tables are its own.
  void PrintPreamble() {
    const auto& sigs = func_.shared_sigs ? *func_.shared_sigs : func_.sigs;
    const auto& funcs = func_.shared_funcs ? *func_.shared_funcs : func_.funcs;
    std::vector<bool> sig_used(sigs.size(), func_.shared_sigs == nullptr);
    std::vector<bool> func_used(funcs.size(), func_.shared_funcs == nullptr);
    for (const Inst& inst : func_.insts) {
      if (inst.op == Opcode::kCall && inst.a < funcs.size()) func_used[inst.a] = true;
      if (inst.op == Opcode::kFuncAddr && inst.b < funcs.size()) func_used[inst.b] = true;
      if (inst.op == Opcode::kCallIndirect && inst.a < sigs.size()) sig_used[inst.a] = true;
    }
    for (uint32_t i = 0; i < funcs.size(); ++i) {
      const SigRef sig = funcs[FuncRef(i)].sig;
      if (func_used[i] && sig.index() < sigs.size()) sig_used[sig.index()] = true;
    }
    for (uint32_t i = 0; i < sigs.size(); ++i) {
      if (!sig_used[i]) continue;
      StrAppend(&out_, "  sig", i, " = ", PrintSignature(sigs[SigRef(i)]), "\n");
      has_preamble_ = true;
    }
    for (uint32_t i = 0; i < funcs.size(); ++i) {
      if (func_used[i]) PrintFuncDecl(i, funcs[FuncRef(i)]);
    }
    for (uint32_t i = 0; i < func_.stack_slots.size(); ++i) {
      const StackSlotData& slot = func_.stack_slots[StackSlot(i)];
      StrAppend(&out_, "  slot", i, " = ", slot.size, " align ", slot.align, "\n");
      has_preamble_ = true;
    }
  }

  void PrintFuncDecl(uint32_t index, const FuncDecl& decl) {
    StrAppend(&out_, "  fn", index, " = ");
    switch (decl.symbol.space) {
      case kModuleFunctions:
        out_ += "module";
        break;
      case kHelpers:
        out_ += "helper";
        break;
      default:
        StrAppend(&out_, int{decl.symbol.space});
        break;
    }
    StrAppend(&out_, ":", decl.symbol.index, " sig", decl.sig.index(), "\n");
    has_preamble_ = true;
  }

  void PrintSourceOffset(uint32_t index) {
    if (!options_.source_offsets || index >= func_.source_offsets.size()) return;
    if (const uint32_t offset = func_.source_offsets[index]) {
      StrAppend(&out_, "@", absl::Hex(offset), " ");
    }
  }

  void PrintBlock(uint32_t b) {
    const BlockData& block = func_.blocks[Block(b)];
    StrAppend(&out_, "block", b);
    const uint32_t end = std::min<size_t>(block.end_inst, func_.insts.size());
    const uint32_t body = std::min(block.first_inst + block.num_params, end);
    for (uint32_t i = block.first_inst; i < body; ++i) {
      out_ += i == block.first_inst ? "(" : ", ";
      PrintSourceOffset(i);
      StrAppend(&out_, "v", i, ": ", NameOf(func_.insts[i].type));
    }
    if (block.first_inst < body) out_ += ")";
    if (block.loop_end != 0) StrAppend(&out_, " loop to block", block.loop_end - 1);
    if (block.cold) out_ += " cold";
    out_ += ":\n";
    for (uint32_t i = body; i < end; ++i) {
      out_ += "  ";
      PrintSourceOffset(i);
      PrintInst(i);
      out_ += '\n';
    }
  }

  void PrintInst(uint32_t index) {
    const Inst& inst = func_.insts[index];
    if (inst.type != Type::kVoid) StrAppend(&out_, "v", index, " = ");
    if (static_cast<int>(inst.op) >= kNumOpcodes) {
      out_ += "invalid";
      return;
    }
    const OpcodeInfo& info = InfoOf(inst.op);
    out_ += info.mnemonic;
    const bool compares = info.format == Format::kIntCmp || info.format == Format::kFloatCmp;
    const Type suffix = compares ? TypeOf(inst.a) : inst.type;
    if (!info.lanes.empty()) {
      const bool exist = static_cast<int>(inst.lanes()) < kNumLanes;
      StrAppend(&out_, ".", exist ? LanesName(inst.lanes()) : "invalid");
    } else if (suffix != Type::kVoid) {
      StrAppend(&out_, ".", NameOf(suffix));
    }
    PrintFields(inst, info.format);
  }

  Type TypeOf(uint32_t value) const {
    return value < func_.insts.size() ? func_.insts[value].type : Type::kVoid;
  }

  void PrintFields(const Inst& inst, Format format) {
    switch (format) {
      case Format::kConst:
        out_ += ' ';
        return AppendConstant(inst.type, inst.constant(), &out_);
      case Format::kParam:
        StrAppend(&out_, " block", inst.a, ", ", inst.b);
        return;
      case Format::kProj:
        StrAppend(&out_, " v", inst.a, ", ", inst.b);
        return;
      case Format::kIndex:
        StrAppend(&out_, IndexPrefix(inst.op), inst.b);
        return;
      case Format::kUnary:
      case Format::kConvert:
      case Format::kFromScalar:
      case Format::kVecUnary:
        StrAppend(&out_, " v", inst.a);
        return;
      case Format::kBinary:
      case Format::kAddUext:
      case Format::kVecBinary:
      case Format::kVecShift:
        StrAppend(&out_, " v", inst.a, ", v", inst.b);
        return;
      case Format::kIntCmp:
      case Format::kFloatCmp:
      case Format::kVecIntCmp:
      case Format::kVecFloatCmp:
        StrAppend(&out_, " ", ConditionName(inst, format), " v", inst.a, ", v", inst.b);
        return;
      case Format::kSelect:
      case Format::kTernary:
        StrAppend(&out_, " v", inst.a, ", v", inst.b, ", v", inst.c);
        return;
      case Format::kLoad:
      case Format::kStore:
        return PrintAccess(inst, format);
      default:
        return PrintVectorFields(inst, format);
    }
  }

  void PrintVectorFields(const Inst& inst, Format format) {
    switch (format) {
      case Format::kVecConst:
        return AppendVector(inst.b);
      case Format::kExtractLane:
        StrAppend(&out_, " v", inst.a, ", ", inst.b);
        return;
      case Format::kReplaceLane:
        StrAppend(&out_, " v", inst.a, ", v", inst.b, ", ", inst.c);
        return;
      case Format::kShuffle:
        StrAppend(&out_, " v", inst.a, ", v", inst.b, ",");
        return AppendMask(inst.c);
      default:
        return PrintControl(inst, format);
    }
  }

  void AppendVector(uint32_t position) {
    if (position >= func_.vectors.size()) {
      StrAppend(&out_, " vector", position);
      return;
    }
    const V128& value = func_.vectors[position];
    StrAppend(&out_, " 0x", absl::Hex(value.high, absl::kZeroPad16),
              absl::Hex(value.low, absl::kZeroPad16));
  }

  void AppendMask(uint32_t position) {
    if (position >= func_.vectors.size()) return AppendVector(position);
    const V128& mask = func_.vectors[position];
    const char* separator = " [";
    for (int i = 0; i < 16; ++i) {
      StrAppend(&out_, separator, ((i < 8 ? mask.low : mask.high) >> i % 8 * 8) & 0xff);
      separator = ", ";
    }
    out_ += ']';
  }

  static std::string_view ConditionName(const Inst& inst, Format format) {
    const bool ints = format == Format::kIntCmp || format == Format::kVecIntCmp;
    const bool vector = format == Format::kVecIntCmp || format == Format::kVecFloatCmp;
    const int cond = vector ? inst.aux & 15 : inst.aux;
    if (cond >= (ints ? kNumIntConds : kNumFloatConds)) return "invalid";
    return ints ? IntCondName(inst.int_cond()) : FloatCondName(inst.float_cond());
  }

  // Calls and control flow.
  void PrintControl(const Inst& inst, Format format) {
    switch (format) {
      case Format::kCall:
        StrAppend(&out_, " fn", inst.a);
        PrintList(Pool(inst.b, inst.c));
        return;
      case Format::kCallIndirect: {
        if (inst.aux & kSwitchContext) out_ += " switch_context";
        StrAppend(&out_, " sig", inst.a, ", ");
        const auto list = Pool(inst.b, inst.c);
        if (!list.empty()) {
          StrAppend(&out_, "v", list[0]);
          PrintList(list.subspan(1));
        }
        return;
      }
      case Format::kTrap:
        StrAppend(&out_, " ", TrapName(inst));
        return;
      case Format::kTrapIf:
        StrAppend(&out_, " v", inst.a, ", ", TrapName(inst));
        return;
      case Format::kJump:
        out_ += ' ';
        return PrintEdge(inst.b);
      case Format::kBranch:
        StrAppend(&out_, " v", inst.a, ", ");
        PrintEdge(inst.b);
        out_ += ", ";
        return PrintEdge(inst.c);
      case Format::kBrTable:
        return PrintBrTable(inst);
      default: {
        const char* separator = " v";
        for (uint32_t value : Pool(inst.b, inst.c)) {
          StrAppend(&out_, separator, value);
          separator = ", v";
        }
        return;
      }
    }
  }

  void PrintAccess(const Inst& inst, Format format) {
    AppendMemFlags(inst.mem_flags(), &out_);
    const bool store = format == Format::kStore;
    if (store) StrAppend(&out_, " v", inst.a, ",");
    StrAppend(&out_, " v", store ? inst.b : inst.a);
    if (inst.offset() > 0) out_ += '+';
    if (inst.offset() != 0) StrAppend(&out_, inst.offset());
  }

  void PrintBrTable(const Inst& inst) {
    StrAppend(&out_, " v", inst.a, ", [");
    const auto edges = Pool(inst.b, inst.c);
    for (size_t i = 0; i + 1 < edges.size(); ++i) {
      if (i > 0) out_ += ", ";
      PrintEdge(edges[i]);
    }
    out_ += "]";
    if (!edges.empty()) {
      out_ += ", ";
      PrintEdge(edges.back());
    }
  }

  void PrintEdge(uint32_t edge) {
    if (edge >= func_.edges.size()) {
      StrAppend(&out_, "edge", edge);
      return;
    }
    const EdgeData& data = func_.edges[Edge(edge)];
    StrAppend(&out_, "block", data.to.index());
    if (data.num_args > 0) PrintList(Pool(data.first_arg, data.num_args));
  }

  void PrintList(std::span<const uint32_t> values) {
    out_ += '(';
    const char* separator = "v";
    for (uint32_t value : values) {
      StrAppend(&out_, separator, value);
      separator = ", v";
    }
    out_ += ')';
  }

  std::span<const uint32_t> Pool(uint32_t begin, uint32_t count) const {
    if (begin > func_.pool.size() || count > func_.pool.size() - begin) return {};
    return func_.PoolSlice(begin, count);
  }

  static std::string_view IndexPrefix(Opcode op) {
    switch (op) {
      case Opcode::kFuncAddr:
        return " fn";
      case Opcode::kStackAddr:
        return " slot";
      default:
        return " ";
    }
  }

  static std::string_view TrapName(const Inst& inst) {
    return inst.aux < kNumTrapCodes ? TrapCodeName(inst.trap_code()) : "invalid";
  }

  const Function& func_;
  const PrintOptions options_;
  bool has_preamble_ = false;
  std::string out_;
};

void AppendTypes(std::span<const Type> types, std::string* out) {
  std::string_view separator = "";
  for (Type t : types) {
    StrAppend(out, separator, NameOf(t));
    separator = ", ";
  }
}

}  // namespace

std::string Print(const Function& func, const PrintOptions& options) {
  return Printer(func, options).Run();
}

std::string PrintInst(const Function& func, Value value) {
  return Printer(func, {}).RunInst(value.index());
}

std::string PrintSignature(const Signature& sig) {
  std::string out = "(";
  AppendTypes(sig.params, &out);
  out += ')';
  if (!sig.results.empty()) {
    out += " -> ";
    AppendTypes(sig.results, &out);
  }
  out += sig.conv == CallConv::kDavit ? " davit" : " c";
  return out;
}

std::string PrintName(std::string_view name) {
  const auto plain = [](unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '.' || c == '$' || c == '-';
  };
  if (!name.empty() && std::all_of(name.begin(), name.end(), plain)) return StrCat("%", name);
  std::string out = "%\"";
  for (unsigned char c : name) {
    if (c >= ' ' && c < 0x7f && c != '"' && c != '\\') {
      out += static_cast<char>(c);
    } else {
      StrAppend(&out, "\\", absl::Hex(c, absl::kZeroPad2));
    }
  }
  return out + "\"";
}

}  // namespace davit::ir
