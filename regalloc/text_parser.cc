// The parser of the text form; see text.h. One pass; a virtual register gets its type where it is
// defined.
#include <algorithm>
#include <cctype>

#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "regalloc/text.h"
#include "regalloc/validate.h"
#include "support/status.h"

namespace davit::regalloc {
namespace {

class Parser {
 public:
  absl::StatusOr<FunctionData> Run(absl::string_view text) {
    for (absl::string_view line : absl::StrSplit(text, '\n')) {
      ++line_;
      rest_ = line.substr(0, line.find("//"));
      Skip();
      if (rest_.empty()) continue;
      DAVIT_RETURN_IF_ERROR(absl::StartsWith(rest_, "block") ? ParseBlock() : ParseInst());
      Skip();
      if (!rest_.empty()) return Fail("unexpected text");
    }
    DAVIT_RETURN_IF_ERROR(Validate(f_.View()));
    return std::move(f_);
  }

 private:
  absl::Status Fail(absl::string_view what) const {
    return absl::InvalidArgumentError(
        absl::StrCat("line ", line_, ": ", what, " at '", rest_, "'"));
  }
  void Skip() {
    while (!rest_.empty() && std::isspace(static_cast<unsigned char>(rest_[0])))
      rest_.remove_prefix(1);
  }
  bool Eat(absl::string_view token) {
    Skip();
    return absl::ConsumePrefix(&rest_, token);
  }
  bool EatWord(absl::string_view word) {
    Skip();
    const bool ends = rest_.size() == word.size() ||
                      (rest_.size() > word.size() &&
                       !std::isalnum(static_cast<unsigned char>(rest_[word.size()])));
    return ends && absl::ConsumePrefix(&rest_, word);
  }
  bool EatNumber(uint32_t* number) {
    size_t n = 0;
    while (n < rest_.size() && std::isdigit(static_cast<unsigned char>(rest_[n]))) ++n;
    if (n == 0 || !absl::SimpleAtoi(rest_.substr(0, n), number)) return false;
    rest_.remove_prefix(n);
    return true;
  }

  absl::Status ParseVReg(VReg* v) {
    constexpr uint32_t kMaxVReg = 1 << 20;
    uint32_t number;
    if (!Eat("v") || !EatNumber(&number) || number > kMaxVReg)
      return Fail("expected a virtual register");
    *v = VReg(number);
    if (f_.vregs.size() <= number) f_.vregs.resize(number + 1);
    return absl::OkStatus();
  }
  absl::Status ParseTypedVReg(VReg* v) {
    DAVIT_RETURN_IF_ERROR(ParseVReg(v));
    if (!absl::ConsumePrefix(&rest_, ".")) return absl::OkStatus();
    VRegInfo& info = f_.vregs[v->index()];
    for (; !rest_.empty() && std::isalpha(static_cast<unsigned char>(rest_[0]));
         rest_.remove_prefix(1)) {
      switch (rest_[0]) {
        case 'w':
          info.wide = true;
          [[fallthrough]];
        case 'f':
          info.cls = RegClass::kFloat;
          break;
        case 'm':
          info.rematerialisable = true;
          break;
        default:
          return Fail("unknown type");
      }
    }
    return absl::OkStatus();
  }
  absl::Status ParseReg(PReg* reg) {
    Skip();
    const bool is_float = absl::ConsumePrefix(&rest_, "f");
    uint32_t number;
    if ((!is_float && !absl::ConsumePrefix(&rest_, "r")) || !EatNumber(&number) || number > 31) {
      return Fail("expected a register");
    }
    *reg = PReg(is_float ? RegClass::kFloat : RegClass::kInt, number);
    return absl::OkStatus();
  }

  absl::Status ParseBlock() {
    uint32_t number;
    if (!Eat("block") || !EatNumber(&number)) return Fail("expected a block");
    if (number != f_.blocks.size()) return Fail("blocks must be numbered in order");
    std::vector<VReg> params;
    if (Eat("(")) {
      do {
        params.emplace_back();
        DAVIT_RETURN_IF_ERROR(ParseTypedVReg(&params.back()));
      } while (Eat(","));
      if (!Eat(")")) return Fail("expected ')'");
    }
    f_.BeginBlock(params);
    Block& block = f_.blocks.back();
    uint32_t depth = 0;
    if (EatWord("loop") && (Skip(), !EatNumber(&block.loop_end)))
      return Fail("expected a block number");
    if (EatWord("depth") && (Skip(), !EatNumber(&depth))) return Fail("expected a depth");
    block.loop_depth = static_cast<uint16_t>(depth);
    block.cold = EatWord("cold");
    return Eat(":") ? absl::OkStatus() : Fail("expected ':'");
  }

  absl::Status ParseInst() {
    if (f_.blocks.empty()) return Fail("instruction outside a block");
    uint8_t flags = 0;
    if (EatWord("end")) {
      flags = Inst::kTerminator;
    } else if (EatWord("call")) {
      flags = Inst::kCall;
    } else if (EatWord("move")) {
      flags = Inst::kMove;
    } else if (!EatWord("op")) {
      return Fail("expected op, move, call or end");
    }
    std::vector<Operand> operands;
    Skip();
    if (!rest_.empty() && !absl::StartsWith(rest_, "->") && !absl::StartsWith(rest_, "clobbers")) {
      do {
        operands.emplace_back();
        DAVIT_RETURN_IF_ERROR(ParseOperand(&operands.back()));
      } while (Eat(","));
    }
    uint8_t clobbers = 0;
    if (EatWord("clobbers")) {
      RegSet set;
      for (Skip(); !rest_.empty() && !absl::StartsWith(rest_, "->"); Skip()) {
        PReg reg;
        DAVIT_RETURN_IF_ERROR(ParseReg(&reg));
        set.Add(reg);
      }
      if (f_.clobber_sets.size() > 255) return Fail("too many sets of clobbers");
      clobbers = f_.AddClobberSet(set);
    }
    f_.AddInst(operands, flags, clobbers);
    return Eat("->") ? ParseEdges() : absl::OkStatus();
  }

  absl::Status ParseOperand(Operand* op) {
    const bool temp = EatWord("temp");
    const bool def = temp || EatWord("def");
    op->kind = def ? OperandKind::kDef : OperandKind::kUse;
    op->pos = def && !temp ? OperandPos::kLate : OperandPos::kEarly;
    op->constraint = Constraint::kReg;
    DAVIT_RETURN_IF_ERROR(def ? ParseTypedVReg(&op->vreg) : ParseVReg(&op->vreg));
    uint32_t number;
    if (Eat(":any")) {
      op->constraint = Constraint::kAny;
    } else if (Eat(":stack")) {
      op->constraint = Constraint::kStack;
    } else if (Eat(":reuse")) {
      if (!EatNumber(&number) || number > 255) return Fail("expected an operand number");
      op->constraint = Constraint::kReuse;
      op->detail = static_cast<uint8_t>(number);
    } else if (Eat("@")) {
      PReg reg;
      DAVIT_RETURN_IF_ERROR(ParseReg(&reg));
      op->constraint = Constraint::kFixed;
      op->detail = static_cast<uint8_t>(reg.index());
    }
    if (Eat("!")) op->pos = OperandPos::kLate;
    return absl::OkStatus();
  }

  absl::Status ParseEdges() {
    do {
      uint32_t to;
      if (!Eat("block") || !EatNumber(&to)) return Fail("expected a block");
      std::vector<VReg> args;
      if (Eat("(")) {
        do {
          args.emplace_back();
          DAVIT_RETURN_IF_ERROR(ParseVReg(&args.back()));
        } while (Eat(","));
        if (!Eat(")")) return Fail("expected ')'");
      }
      f_.AddEdge(to, args);
    } while (Eat(","));
    return absl::OkStatus();
  }

  FunctionData f_;
  absl::string_view rest_;
  int line_ = 0;
};

}  // namespace

absl::StatusOr<FunctionData> Parse(std::string_view text) {
  return Parser().Run(absl::string_view(text.data(), text.size()));
}

}  // namespace davit::regalloc
