// Random programs, native against interpreted: control flow, memory, calls and register pressure
// around the patterns that selection fuses. The programs are text, so that a failure prints one
// that can be reduced by hand.
//
// A NaN's bits are open, so floats never turn into integers but by comparison and saturating
// conversion, are not stored, and give nobody their sign.
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "gtest/gtest.h"
#include "isa/target.h"
#include "tests/isa/lower_test_util.h"
#include "tests/isa/native_module.h"

namespace davit::isa {
namespace {

constexpr const char* kParams = "(i32, i64, i32, i64, f32, f64)";

class ProgramGenerator {
 public:
  ProgramGenerator(uint32_t seed, int num_callees) : random_(seed), num_callees_(num_callees) {}

  ir::Function Generate() {
    values_ = {{"i32", {"v0", "v2"}}, {"i64", {"v1", "v3"}}, {"f32", {"v4"}}, {"f64", {"v5"}}};
    next_ = 6;
    Region(0);
    const std::string a = Pick("i32"), b = Pick("i64");
    std::string sum = b;
    // Everything in sight is used, so that long lives compete for registers.
    const std::vector<std::string> all = Of("i64");
    for (const std::string& v : all) sum = Def("i64", absl::StrCat("bxor.i64 ", sum, ", ", v));
    Line(absl::StrCat("return ", sum, ", ", a));
    std::string text = absl::StrJoin(lines_, "\n");
    std::string declarations =
        "sig0 = (i32, i64, i32, i64, f32, f64) -> i64, i32 davit\n"
        "sig1 = (i32, i64, i32) -> i32 c\nfn0 = helper:0 sig1\n";
    for (int i = 0; i < num_callees_; ++i) {
      absl::StrAppend(&declarations, "fn", i + 1, " = module:", i, " sig0\n");
    }
    return ParseBody(absl::StrCat(kParams, " -> i64, i32 davit"), text, declarations);
  }

 private:
  struct Pool {
    std::string type;
    std::vector<std::string> values;
  };

  uint32_t Random(uint32_t n) { return static_cast<uint32_t>(random_() % n); }
  bool Chance(uint32_t percent) { return Random(100) < percent; }
  std::vector<std::string>& Of(const std::string& type) {
    for (Pool& pool : values_) {
      if (pool.type == type) return pool.values;
    }
    ADD_FAILURE() << type;
    return values_[0].values;
  }
  // Mostly recent values, so that single uses and patterns come about.
  std::string Pick(const std::string& type) {
    const std::vector<std::string>& pool = Of(type);
    const uint32_t n = static_cast<uint32_t>(pool.size());
    return Chance(60) ? pool[n - 1 - Random(std::min(n, 4u))] : pool[Random(n)];
  }
  void Line(const std::string& text) { lines_.push_back(absl::StrCat("  ", text)); }
  std::string Def(const std::string& type, const std::string& text) {
    const std::string name = absl::StrCat("v", next_++);
    Line(absl::StrCat(name, " = ", text));
    Of(type).push_back(name);
    return name;
  }
  // A value outside the pools.
  std::string Temp(const std::string& text) {
    const std::string name = absl::StrCat("v", next_++);
    Line(absl::StrCat(name, " = ", text));
    return name;
  }
  std::string Int() { return Chance(60) ? "i32" : "i64"; }
  std::string Constant(const std::string& type) {
    static constexpr int64_t kValues[] = {
        0,         1,   2,    3,     4,  5,  8,  9,   31,   32,         63,
        255,       256, 4095, 65535, -1, -2, -8, -16, -128, 0x7fffffff, -0x80000000ll,
        0x40000000};
    int64_t value = kValues[Random(std::size(kValues))];
    if (type == "i64" && Chance(20)) value = static_cast<int64_t>(random_() * 0x9e3779b97f4a7c15u);
    return Temp(absl::StrCat("iconst.", type, " ", value));
  }
  std::string Operand(const std::string& type) { return Chance(30) ? Constant(type) : Pick(type); }

  // An i32 index that is mostly within the memory, by way of 32-bit arithmetic that may wrap.
  std::string Index() {
    const std::string mask = Temp("iconst.i32 1016");
    std::string index = Temp(absl::StrCat("band.i32 ", Pick("i32"), ", ", mask));
    switch (Random(6)) {
      case 0:
        index = Temp(absl::StrCat("iadd.i32 ", index, ", ", Temp("iconst.i32 -64")));
        index = Temp(absl::StrCat("iadd.i32 ", index, ", ", Temp("iconst.i32 64")));
        break;
      case 1:
        index = Temp(absl::StrCat("ishl.i32 ", index, ", ", Temp("iconst.i32 1")));
        break;
      case 2:
        index = Temp(absl::StrCat("bor.i32 ", index, ", ", Temp("iconst.i32 0xc0000000")));
        index = Temp(absl::StrCat("ishl.i32 ", index, ", ", Temp("iconst.i32 2")));
        break;
      case 3:
        index = Temp(absl::StrCat("iadd.i32 ", index, ", ", Temp("iconst.i32 128")));
        break;
      case 4: {
        const std::string wide = Temp(absl::StrCat("uextend.i64 ", index));
        const std::string high = Temp("iconst.i64 0x7700000000");
        index =
            Temp(absl::StrCat("ireduce.i32 ", Temp(absl::StrCat("bor.i64 ", wide, ", ", high))));
        break;
      }
      default:
        break;
    }
    return Random(400) == 0 ? Pick("i32") : index;
  }
  std::string Address() {
    if (!address_.empty() && Chance(40)) return address_;
    const std::string base = Temp("pinned.i64 1");
    std::string address = Temp(absl::StrCat("iadd_uext.i64 ", base, ", ", Index()));
    if (Chance(20)) {
      const std::string three = Temp("iconst.i64 3");
      const std::string masked =
          Temp(absl::StrCat("band.i64 ", Pick("i64"), ", ", Temp("iconst.i64 63")));
      const std::string scaled = Temp(absl::StrCat("ishl.i64 ", masked, ", ", three));
      address = Temp(absl::StrCat("iadd.i64 ", address, ", ", scaled));
    }
    address_ = address;
    return address;
  }
  std::string Offset() { return absl::StrCat("+", 8 * Random(8)); }

  void Arithmetic() {
    static constexpr const char* kBinary[] = {"iadd", "iadd", "isub",   "imul",  "band",
                                              "bor",  "bxor", "ishl",   "ushr",  "sshr",
                                              "rotl", "rotr", "umulhi", "smulhi"};
    static constexpr const char* kUnary[] = {"clz",  "ctz",   "popcnt", "ineg",
                                             "bnot", "sext8", "sext16"};
    const std::string type = Int();
    if (Chance(80)) {
      const std::string op = kBinary[Random(std::size(kBinary))];
      const std::string a = Chance(10) ? Constant(type) : Pick(type), b = Operand(type);
      Def(type, absl::StrCat(op, ".", type, " ", a, ", ", b));
    } else {
      Def(type, absl::StrCat(kUnary[Random(std::size(kUnary))], ".", type, " ", Pick(type)));
    }
  }
  void Division() {
    static constexpr const char* kOps[] = {"udiv", "sdiv", "urem", "srem"};
    const std::string type = Int();
    std::string divisor = Operand(type);
    if (!Chance(1)) {
      divisor = Temp(absl::StrCat("bor.", type, " ", divisor, ", ",
                                  Temp(absl::StrCat("iconst.", type, " 1"))));
    }
    Def(type, absl::StrCat(kOps[Random(4)], ".", type, " ", Pick(type), ", ", divisor));
  }
  void Convert() {
    switch (Random(10)) {
      case 0:
        Def("i64", absl::StrCat("uextend.i64 ", Pick("i32")));
        break;
      case 1:
        Def("i64", absl::StrCat("sextend.i64 ", Pick("i32")));
        break;
      case 2:
        Def("i32", absl::StrCat("ireduce.i32 ", Pick("i64")));
        break;
      case 3:
        Def("i64", absl::StrCat("sext32.i64 ", Pick("i64")));
        break;
      case 4: {
        const std::string narrow = Temp(absl::StrCat("ireduce.i8 ", Pick("i64")));
        Def("i32", absl::StrCat(Chance(50) ? "uextend" : "sextend", ".i32 ", narrow));
        break;
      }
      case 5:
        Def("f64", absl::StrCat("fcvt_from_uint.f64 ", Pick(Int())));
        break;
      case 6:
        Def("f32", absl::StrCat("fcvt_from_sint.f32 ", Pick(Int())));
        break;
      case 7:
        Def("i32", absl::StrCat("fcvt_to_sint_sat.i32 ", Pick("f64")));
        break;
      case 8:
        Def("i64", absl::StrCat("fcvt_to_uint_sat.i64 ", Pick("f32")));
        break;
      default:
        Def("f64", absl::StrCat("fpromote.f64 ", Pick("f32")));
        break;
    }
  }
  void Float() {
    static constexpr const char* kOps[] = {"fadd", "fsub", "fmul", "fdiv", "fmin", "fmax"};
    const std::string type = Chance(50) ? "f32" : "f64";
    const std::string a = Pick(type), b = Pick(type);
    Def(type, absl::StrCat(kOps[Random(std::size(kOps))], ".", type, " ", a, ", ", b));
  }
  std::string Condition() {
    static constexpr const char* kConds[] = {"eq",  "ne",  "slt", "sge", "sgt",
                                             "sle", "ult", "uge", "ugt", "ule"};
    static constexpr const char* kFloats[] = {"eq", "ne", "lt", "gt", "le", "ge"};
    if (Chance(20)) {
      const std::string type = Chance(50) ? "f32" : "f64";
      return Def("i32", absl::StrCat("fcmp.", type, " ", kFloats[Random(6)], " ", Pick(type), ", ",
                                     Pick(type)));
    }
    if (Chance(20)) return Def("i32", absl::StrCat("band.i32 ", Pick("i32"), ", ", Operand("i32")));
    const std::string type = Int();
    std::string c = Def("i32", absl::StrCat("icmp.", type, " ", kConds[Random(10)], " ", Pick(type),
                                            ", ", Operand(type)));
    if (Chance(20)) c = Def("i32", absl::StrCat("icmp.i32 eq ", c, ", ", Temp("iconst.i32 0")));
    return c;
  }
  void Select() {
    const std::string c = Chance(80) ? Condition() : Pick("i32");
    const std::string type = Chance(80) ? Int() : Chance(50) ? "f32" : "f64";
    const std::string a = Pick(type), b = Pick(type);
    Def(type, absl::StrCat("select.", type, " ", c, ", ", a, ", ", b));
  }
  void Load() {
    static constexpr const char* kLoads[] = {"load.i32",    "load.i64",    "uload8.i32",
                                             "sload8.i64",  "uload16.i64", "sload16.i32",
                                             "uload32.i64", "sload32.i64"};
    const std::string op = kLoads[Random(8)];
    const std::string at = absl::StrCat(" trapping memory ", Address(), Offset());
    Def(op.substr(op.find('.') + 1), absl::StrCat(op, at));
  }
  void Store() {
    const std::string at = Address(), offset = Offset();
    const std::string type = Int();
    const char* op = Chance(50) ? "store" : Chance(50) ? "store8" : "store16";
    std::string value = Operand(type);
    if (Chance(50)) {
      static constexpr const char* kOps[] = {"iadd", "isub", "band", "bor", "bxor"};
      const std::string width = op == std::string("store")    ? "load"
                                : op == std::string("store8") ? "uload8"
                                                              : "uload16";
      const std::string loaded =
          Temp(absl::StrCat(width, ".", type, " trapping memory ", at, offset));
      const bool swap = Chance(30);
      value = Temp(absl::StrCat(kOps[Random(5)], ".", type, " ", swap ? value : loaded, ", ",
                                swap ? loaded : value));
    }
    Line(absl::StrCat(op, " trapping memory ", value, ", ", at, offset));
  }
  void Call() {
    if (num_callees_ == 0 || Chance(50)) {
      const std::string a = Pick("i32"), b = Pick("i64"), c = Pick("i32");
      Def("i32", absl::StrCat("call.i32 fn0(", a, ", ", b, ", ", c, ")"));
      return;
    }
    const std::string args = absl::StrCat(Pick("i32"), ", ", Pick("i64"), ", ", Pick("i32"), ", ",
                                          Pick("i64"), ", ", Pick("f32"), ", ", Pick("f64"));
    const std::string call =
        Def("i64", absl::StrCat("call.i64 fn", 1 + Random(static_cast<uint32_t>(num_callees_)), "(",
                                args, ")"));
    Def("i32", absl::StrCat("proj.i32 ", call, ", 1"));
  }
  void Instruction() {
    switch (Random(20)) {
      case 0:
      case 1:
      case 2:
      case 3:
      case 4:
      case 5:
        return Arithmetic();
      case 6:
        return Division();
      case 7:
      case 8:
        return Convert();
      case 9:
        return Float();
      case 10:
      case 11:
        return Select();
      case 12:
      case 13:
      case 14:
        return Load();
      case 15:
      case 16:
      case 17:
        return Store();
      case 18:
        return Call();
      default:
        if (Chance(5)) {
          Line(absl::StrCat(
              "trapnz ",
              Temp(absl::StrCat("icmp.i32 eq ", Pick("i32"), ", ", Temp("iconst.i32 77"))),
              ", unreachable"));
        } else {
          Condition();
        }
    }
  }
  void Block(const std::string& params, const std::string& suffix = "") {
    address_.clear();
    lines_.push_back(absl::StrCat("block", next_block_, params, suffix, ":"));
    ++next_block_;
  }

  void Region(int depth) {
    const int parts = depth == 0 ? 4 : 2;
    for (int part = 0; part < parts; ++part) {
      for (uint32_t n = 2 + Random(10); n > 0; --n) Instruction();
      if (depth >= 3) continue;
      if (Chance(45))
        Diamond(depth);
      else if (Chance(35))
        Loop(depth);
    }
  }
  // Names of blocks that come later are put in when they are known: @N@.
  void Patch(size_t first_line, int tag, int block) {
    for (size_t i = first_line; i < lines_.size(); ++i) {
      lines_[i] = absl::StrReplaceAll(
          lines_[i], {{absl::StrCat("@", tag, "@"), absl::StrCat("block", block)}});
    }
  }
  void Diamond(int depth) {
    const int else_tag = next_tag_++, merge_tag = next_tag_++;
    const size_t first_line = lines_.size();
    const std::string c = Chance(85) ? Condition() : Pick("i32");
    const bool has_else = Chance(60);
    const std::string early = absl::StrCat("(", Pick("i32"), ", ", Pick("i64"), ")");
    Line(absl::StrCat(
        "brif ", c, ", block", next_block_, ", ",
        has_else ? absl::StrCat("@", else_tag, "@") : absl::StrCat("@", merge_tag, "@", early)));
    const std::vector<Pool> saved = values_;
    Block("");
    Region(depth + 1);
    Line(absl::StrCat("jump @", merge_tag, "@(", Pick("i32"), ", ", Pick("i64"), ")"));
    values_ = saved;
    if (has_else) {
      Patch(first_line, else_tag, next_block_);
      Block("");
      Region(depth + 1);
      Line(absl::StrCat("jump @", merge_tag, "@(", Pick("i32"), ", ", Operand("i64"), ")"));
      values_ = saved;
    }
    Patch(first_line, merge_tag, next_block_);
    const std::string a = absl::StrCat("v", next_++), b = absl::StrCat("v", next_++);
    Of("i32").push_back(a);
    Of("i64").push_back(b);
    Block(absl::StrCat("(", a, ": i32, ", b, ": i64)"));
  }
  void Loop(int depth) {
    const int exit_tag = next_tag_++;
    const size_t first_line = lines_.size();
    const std::string count = Temp(absl::StrCat("iconst.i32 ", 1 + Random(4)));
    Line(absl::StrCat("jump block", next_block_, "(", count, ", ", Pick("i64"), ", ",
                      Operand("i32"), ")"));
    const std::string i = absl::StrCat("v", next_++), a = absl::StrCat("v", next_++),
                      b = absl::StrCat("v", next_++);
    const int header = next_block_;
    Block(absl::StrCat("(", i, ": i32, ", a, ": i64, ", b, ": i32)"),
          absl::StrCat(" loop to @", exit_tag, "@"));
    Of("i64").push_back(a);
    Of("i32").push_back(b);
    Region(depth + 1);
    const std::string left = Temp(absl::StrCat("isub.i32 ", i, ", ", Temp("iconst.i32 1")));
    Line(absl::StrCat("brif ", left, ", block", header, "(", left, ", ", Pick("i64"), ", ",
                      Pick("i32"), "), @", exit_tag, "@"));
    Patch(first_line, exit_tag, next_block_);
    Block("");
  }

  std::mt19937 random_;
  const int num_callees_;
  std::vector<Pool> values_;
  std::vector<std::string> lines_;
  // Made in this block: so that addresses repeat.
  std::string address_;
  int next_ = 0;
  int next_block_ = 1;
  int next_tag_ = 0;
};

// Destroys whatever a C function may, and returns rubbish above its 32-bit result.
uint64_t Helper(uint64_t a, uint64_t b, uint64_t c) {
#if defined(__x86_64__)
  asm volatile("" ::
                   : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "xmm0", "xmm1",
                     "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",
                     "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
#elif defined(__aarch64__)
  asm volatile("" ::
                   : "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11",
                     "x12", "x13", "x14", "x15", "x16", "x17", "v0", "v1", "v2", "v3", "v4", "v5",
                     "v6", "v7", "v16", "v17", "v18", "v19", "v20", "v21", "v22", "v23", "v24",
                     "v25", "v26", "v27", "v28", "v29", "v30", "v31");
#endif
  const uint32_t low =
      static_cast<uint32_t>(a) * 31 + static_cast<uint32_t>(b >> 7) + static_cast<uint32_t>(c);
  return low | 0xbadbadbad0000000ull << 4;
}

std::optional<ir::TrapCode> HelperOracle(std::span<const ir::ValueBits> args,
                                         std::vector<ir::ValueBits>* results) {
  results->push_back({static_cast<uint32_t>(Helper(args[0].low, args[1].low, args[2].low))});
  return std::nullopt;
}

void RunSeeds(uint32_t first, uint32_t count, uint64_t features) {
  constexpr int kFunctions = 4;
  for (uint32_t seed = first; seed < first + count; ++seed) {
    SCOPED_TRACE(absl::StrCat("seed ", seed));
    NativeModule module(features);
    ir::Signature sig{
        {ir::Type::kI32, ir::Type::kI64, ir::Type::kI32}, {ir::Type::kI32}, ir::CallConv::kC};
    module.AddHelper(reinterpret_cast<void*>(&Helper), sig, HelperOracle);
    for (int i = 0; i < kFunctions; ++i) {
      module.Add(ProgramGenerator(seed * kFunctions + static_cast<uint32_t>(i), i).Generate());
    }
    std::mt19937_64 random(seed);
    std::vector<uint8_t> memory(NativeModule::kMemoryBytes);
    for (uint8_t& byte : memory) byte = static_cast<uint8_t>(random());
    module.SetMemory(memory);
    for (uint32_t func = 0; func < kFunctions; ++func) {
      for (int run = 0; run < 4; ++run) {
        const uint64_t mask = run == 0 ? 0xff : ~uint64_t{0};
        std::vector<ir::V128> args;
        for (int i = 0; i < 4; ++i) args.push_back({i == 2 ? random() : random() & mask, 0});
        args.push_back(
            {std::bit_cast<uint32_t>(static_cast<float>(static_cast<int32_t>(random())) / 3), 0});
        args.push_back(
            {std::bit_cast<uint64_t>(static_cast<double>(static_cast<int64_t>(random())) / 3), 0});
        // Nested calls in nested loops may be more than the interpreter has time for.
        if (!module.Interpret(func, args).error.empty()) continue;
        const std::string difference = module.Compare(func, args);
        ASSERT_EQ(difference, "");
      }
    }
  }
}

TEST(LowerRandom, Baseline) { RunSeeds(1, 60, 0); }
TEST(LowerRandom, HostFeatures) { RunSeeds(1001, 60, HostTarget().host_features()); }

}  // namespace
}  // namespace davit::isa
