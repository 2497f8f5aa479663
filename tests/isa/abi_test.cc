// Where arguments and results are. Expected places: System V psABI 3.2.3 for kC, isa/abi.h and
// isa/x64/regs.h for kDavit.
#include "isa/x64/abi.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace davit::isa::x64 {
namespace {

using ir::CallConv;
using ir::Type;

std::string Describe(const ArgLoc& loc) {
  if (!loc.in_reg()) return "stack+" + std::to_string(loc.offset);
  static constexpr const char* kNames[] = {"rax", "rcx", "rdx", "rbx", "rsp",
                                           "rbp", "rsi", "rdi", "r8",  "r9"};
  if (loc.reg.cls() == RegClass::kFloat) return "xmm" + std::to_string(loc.reg.hw());
  return kNames[loc.reg.hw()];
}

struct Case {
  const char* name;
  ir::Signature sig;
  std::vector<std::string> params;
  std::vector<std::string> results;
  uint32_t arg_bytes;
  uint32_t area_bytes;
};

std::vector<Case> Cases() {
  const Type i32 = Type::kI32, i64 = Type::kI64, f32 = Type::kF32, f64 = Type::kF64,
             v128 = Type::kV128, ref = Type::kRef;
  return {
      {"nothing", {{}, {}, CallConv::kDavit}, {}, {}, 0, 0},
      {"banks are counted apart",
       {{i32, f64, i64, f32, ref}, {f32, i32}, CallConv::kDavit},
       {"rdi", "xmm0", "rsi", "xmm1", "rdx"},
       {"xmm0", "rax"},
       0,
       0},
      {"seventh and eighth integer on the stack",
       {{i64, i64, i64, i64, i64, i64, i32, f32, i64}, {i64}, CallConv::kC},
       {"rdi", "rsi", "rdx", "rcx", "r8", "r9", "stack+0", "xmm0", "stack+8"},
       {"rax"},
       16,
       16},
      {"two C results of one bank and of both",
       {{}, {i64, i32}, CallConv::kC},
       {},
       {"rax", "rdx"},
       0,
       0},
      {"C floats", {{f32}, {f64, f64}, CallConv::kC}, {"xmm0"}, {"xmm0", "xmm1"}, 0, 0},
      {"results overflow above the arguments",
       {{i64, i64, i64, i64, i64, i64, i64},
        {i64, i64, i64, i64, i64, i64, i32, i64},
        CallConv::kDavit},
       {"rdi", "rsi", "rdx", "rcx", "r8", "r9", "stack+0"},
       {"rax", "rdx", "rcx", "rsi", "rdi", "r8", "stack+8", "stack+16"},
       8,
       24},
      {"ninth float, and vectors aligned to 16",
       {{f64, f64, f64, f64, f64, f64, f64, f64, f32, v128}, {v128}, CallConv::kDavit},
       {"xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "stack+0", "stack+16"},
       {"xmm0"},
       32,
       32},
  };
}

TEST(X64Abi, Table) {
  for (const Case& c : Cases()) {
    SCOPED_TRACE(c.name);
    AbiAssigner assigner(kAbiRegs, c.sig.conv);
    std::vector<std::string> params, results;
    for (Type t : c.sig.params) params.push_back(Describe(assigner.NextParam(t)));
    EXPECT_EQ(assigner.stack_bytes(), c.arg_bytes);
    for (Type t : c.sig.results) results.push_back(Describe(assigner.NextResult(t)));
    EXPECT_EQ(params, c.params);
    EXPECT_EQ(results, c.results);
    EXPECT_EQ(StackArgBytes(kAbiRegs, c.sig), c.arg_bytes);
    EXPECT_EQ(StackAreaBytes(kAbiRegs, c.sig), c.area_bytes);
  }
}

}  // namespace
}  // namespace davit::isa::x64
