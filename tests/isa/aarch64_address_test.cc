// Addresses and funnel shifts on AArch64: the selected instructions compute the value of the IR for
// any input, whatever the upper halves of registers hold.
//
// The instructions before the access are carried out one by one, as the manual defines them, and
// the address of the access is compared with one computed from the meaning of the IR in C++.

#include <bit>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"
#include "isa/aarch64/immediates.h"
#include "isa/aarch64/inst.h"
#include "isa/aarch64/lower.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa::aarch64 {
namespace {

constexpr uint64_t kPinned1Value = 0x7f00'1234'0000;

// ubfm (C6.2): `bits` is the width of the register.
uint64_t Ubfm(uint64_t x, uint32_t field, unsigned bits) {
  const unsigned immr = field >> 6, imms = field & 63;
  const uint64_t mask = UINT64_MAX >> (64 - bits);
  x &= mask;
  if (imms >= immr) return x >> immr & (UINT64_MAX >> (63 - (imms - immr)));
  return (x & (UINT64_MAX >> (63 - imms))) << (bits - immr) & mask;
}

uint64_t Shifted(uint64_t x, uint32_t kind, uint32_t amount) {
  EXPECT_EQ(kind, kLsl);
  return x << amount;
}

uint64_t Extended(uint64_t x, uint32_t kind, uint32_t amount) {
  switch (kind) {
    case kUxtw:
      return static_cast<uint64_t>(static_cast<uint32_t>(x)) << amount;
    case kSxtw:
      return static_cast<uint64_t>(int64_t{static_cast<int32_t>(x)}) << amount;
    default:
      ADD_FAILURE() << "extension " << kind;
      return 0;
  }
}

// Carries out the instructions of a straight-line function.
class Machine {
 public:
  explicit Machine(const MachFunction& mach) : mach_(mach), regs_(mach.vregs.size()) {}

  void SetArg(uint32_t i, uint64_t value) { regs_[Operand(0, i)] = value; }
  // Up to the first load; its address.
  std::optional<uint64_t> RunToLoad() {
    for (uint32_t i = 1; i < mach_.insts.size(); ++i) {
      const MachInst& inst = mach_.insts[i];
      if (inst.addr.is_memory() && static_cast<Op>(inst.op) != Op::kLeaMem) {
        return Address(i, 1, InfoOf(static_cast<Op>(inst.op)).roles[1].size_log2);
      }
      if (!Step(i)) return std::nullopt;
    }
    return std::nullopt;
  }
  // Up to the return; the value returned.
  std::optional<uint64_t> RunToReturn() {
    uint32_t i = 1;
    for (; static_cast<Op>(mach_.insts[i].op) != Op::kRet; ++i) {
      if (!Step(i)) return std::nullopt;
    }
    return regs_[Operand(i, 0)];
  }

 private:
  uint32_t Operand(uint32_t inst, uint32_t k) const {
    return mach_.operands[mach_.inst_operands[inst].first_operand + k].vreg.index();
  }

  uint64_t Address(uint32_t i, uint32_t next, int size_log2) const {
    const MachInst& inst = mach_.insts[i];
    uint64_t address = kPinned1Value;
    if (inst.addr.base() == AddrMode::kReg) {
      address = regs_[Operand(i, next++)];
    } else {
      EXPECT_EQ(inst.addr.base(), AddrMode::kPinned1);
    }
    if (!inst.addr.has_index()) return address + static_cast<uint64_t>(int64_t{inst.disp});
    EXPECT_EQ(inst.disp, 0);
    const int scale = inst.addr.scale_log2();
    EXPECT_TRUE(scale == 0 || scale == size_log2) << "no such shift";
    uint64_t index = regs_[Operand(i, next)];
    if (inst.cond == kIndexUxtw) index = static_cast<uint32_t>(index);
    return address + (index << scale);
  }

  bool Step(uint32_t i) {
    const MachInst& inst = mach_.insts[i];
    const auto reg = [&](uint32_t k) { return regs_[Operand(i, k)]; };
    const uint64_t imm12 = uint64_t{inst.imm & 0xfff} << (inst.imm >> 12 ? 12 : 0);
    uint64_t value = 0;
    switch (static_cast<Op>(inst.op)) {
      case Op::kMovConst:
        value = inst.imm64();
        break;
      case Op::kMov32:
        value = static_cast<uint32_t>(reg(1));
        break;
      case Op::kAddI32:
        value = static_cast<uint32_t>(reg(1) + imm12);
        break;
      case Op::kSubI32:
        value = static_cast<uint32_t>(reg(1) - imm12);
        break;
      case Op::kAddI64:
        value = reg(1) + imm12;
        break;
      case Op::kSubI64:
        value = reg(1) - imm12;
        break;
      case Op::kAdd32:
        value = static_cast<uint32_t>(reg(1) + Shifted(reg(2), inst.aux, inst.imm));
        break;
      case Op::kAdd64:
        value = reg(1) + Shifted(reg(2), inst.aux, inst.imm);
        break;
      case Op::kAddExt64:
        value = reg(1) + Extended(reg(2), inst.aux, inst.imm);
        break;
      case Op::kAndI32:
        value = static_cast<uint32_t>(reg(1)) & LogicalImmValue(inst.imm, 32);
        break;
      case Op::kMul32:
        value = static_cast<uint32_t>(reg(1) * reg(2));
        break;
      case Op::kUbfm32:
        value = Ubfm(reg(1), inst.imm, 32);
        break;
      case Op::kUbfm64:
        value = Ubfm(reg(1), inst.imm, 64);
        break;
      case Op::kOrr32:
        EXPECT_EQ(inst.aux == kLsl || inst.aux == kLsr, true);
        value = static_cast<uint32_t>(reg(1)) |
                (inst.aux == kLsl ? static_cast<uint32_t>(reg(2)) << inst.imm
                                  : static_cast<uint32_t>(reg(2)) >> inst.imm);
        break;
      case Op::kExtr32:
        EXPECT_TRUE(inst.imm > 0 && inst.imm < 32);
        value = static_cast<uint32_t>(
            (uint64_t{static_cast<uint32_t>(reg(1))} << 32 | static_cast<uint32_t>(reg(2))) >>
            inst.imm);
        break;
      case Op::kLeaMem:
        value = Address(i, 1, 0);
        break;
      default:
        ADD_FAILURE() << InfoOf(static_cast<Op>(inst.op)).name << " is not known here";
        return false;
    }
    regs_[Operand(i, 0)] = value;
    return true;
  }

  const MachFunction& mach_;
  std::vector<uint64_t> regs_;
};

MachFunction LowerBody(std::string_view signature, const std::string& body) {
  const ir::Function func = ParseBody(signature, body);
  MachFunction mach;
  EXPECT_TRUE(Lower(func, ComputeUses(func), TargetOptions(), mach).ok());
  return mach;
}

// An index made of v1: its IR, which defines v9, and its meaning.
struct Index {
  std::string ir;
  uint64_t (*value)(uint64_t v1, uint32_t k, uint32_t shift);
  uint32_t k = 0;
  uint32_t shift = 0;
};

// i32 indices, added by iadd_uext.
std::vector<Index> Indices32() {
  std::vector<Index> all;
  const std::string reduce = "v2 = ireduce.i32 v1\n";
  all.push_back(
      {"v9 = ireduce.i32 v1\n", [](uint64_t x, uint32_t, uint32_t) { return x & UINT32_MAX; }});
  all.push_back({reduce + "v9 = iadd.i32 v2, v2\n",
                 [](uint64_t x, uint32_t, uint32_t) { return (x + x) & UINT32_MAX; }});
  const auto with = [&](const char* op, uint32_t k,
                        uint64_t (*value)(uint64_t, uint32_t, uint32_t)) {
    all.push_back(
        {absl::StrCat(reduce, "v3 = iconst.i32 ", k, "\nv9 = ", op, ".i32 v2, v3\n"), value, k});
  };
  for (const uint32_t k : {1u, 8u, 4095u, 4096u, 0x7fff'ffffu, 0x8000'0000u, 0xffff'fff8u}) {
    with("iadd", k, [](uint64_t x, uint32_t c, uint32_t) { return (x + c) & UINT32_MAX; });
  }
  for (uint32_t k = 0; k < 64; ++k) {
    with("ishl", k, [](uint64_t x, uint32_t c, uint32_t) { return (x << (c & 31)) & UINT32_MAX; });
  }
  for (const uint32_t k : {3u, 4u, 8u, 9u, 12u}) {
    with("imul", k, [](uint64_t x, uint32_t c, uint32_t) { return x * c & UINT32_MAX; });
  }
  // A mask below a shift: the shift may move into the address where the mask keeps it from
  // wrapping.
  for (const uint32_t mask : {0xffu, 0x0fff'ffffu, 0x1fff'ffffu, 0x3fff'ffffu, 0x7fff'ffffu}) {
    for (const uint32_t shift : {1u, 2u, 3u, 4u}) {
      all.push_back({absl::StrCat(reduce, "v3 = iconst.i32 ", mask, "\nv5 = band.i32 v2, v3\n",
                                  "v6 = iconst.i32 ", shift, "\nv9 = ishl.i32 v5, v6\n"),
                     [](uint64_t x, uint32_t c, uint32_t n) { return (x & c) << n & UINT32_MAX; },
                     mask, shift});
    }
  }
  return all;
}

// i64 indices, added by iadd: they wrap where the address does.
std::vector<Index> Indices64() {
  std::vector<Index> all;
  for (uint32_t k = 0; k < 64; ++k) {
    all.push_back({absl::StrCat("v3 = iconst.i64 ", k, "\nv9 = ishl.i64 v1, v3\n"),
                   [](uint64_t x, uint32_t c, uint32_t) { return x << c; }, k});
    all.push_back({absl::StrCat("v2 = ireduce.i32 v1\nv4 = uextend.i64 v2\nv3 = iconst.i64 ", k,
                                "\nv9 = ishl.i64 v4, v3\n"),
                   [](uint64_t x, uint32_t c, uint32_t) { return (x & UINT32_MAX) << c; }, k});
    all.push_back({absl::StrCat("v2 = ireduce.i32 v1\nv3 = iconst.i32 ", k,
                                "\nv4 = ishl.i32 v2, v3\nv9 = uextend.i64 v4\n"),
                   [](uint64_t x, uint32_t c, uint32_t) { return x << (c & 31) & UINT32_MAX; }, k});
  }
  return all;
}

constexpr const char* kLoads[] = {"uload8.i32", "sload16.i64", "load.i32",
                                  "load.i64",   "load.f64",    "load.v128"};
constexpr uint32_t kOffsets[] = {0, 1, 8, 4095, 4096, 32760, 70000, 16777216, INT32_MAX};

std::vector<uint64_t> Inputs() {
  std::vector<uint64_t> inputs = {0, 1, 0x7fff'ffff, 0x8000'0000, 0xffff'ffff, UINT64_MAX};
  std::mt19937_64 random(20);
  for (int i = 0; i < 4; ++i) inputs.push_back(random());
  for (int i = 0; i < 4; ++i) inputs.push_back(random() << 32 | (UINT32_MAX - random() % 64));
  return inputs;
}

// Each index with each load and offset, off a register and off the pinned one.
void CheckAddresses(const std::vector<Index>& indices, const char* add) {
  const std::vector<uint64_t> inputs = Inputs();
  for (const Index& index : indices) {
    for (const bool pinned : {false, true}) {
      for (const char* load : kLoads) {
        for (const uint32_t offset : kOffsets) {
          const std::string body =
              absl::StrCat(index.ir, pinned ? "v10 = pinned.i64 1\n" : "", "v11 = ", add, ".i64 ",
                           pinned ? "v10" : "v0", ", v9\nv12 = ", load, " trapping memory v11+",
                           offset, "\nreturn");
          SCOPED_TRACE(body);
          const MachFunction mach = LowerBody("(i64, i64) davit", body);
          const uint64_t base = pinned ? kPinned1Value : 0x7f00'5678'9abc;
          for (const uint64_t x : inputs) {
            Machine machine(mach);
            // A parameter that nobody reads has no register.
            if (!pinned) machine.SetArg(0, base);
            machine.SetArg(pinned ? 0 : 1, x);
            ASSERT_EQ(machine.RunToLoad(), base + index.value(x, index.k, index.shift) + offset)
                << x;
          }
        }
      }
    }
  }
}

TEST(Aarch64Address, Index32WrapsAsInTheProgram) { CheckAddresses(Indices32(), "iadd_uext"); }

TEST(Aarch64Address, ShiftIsThatOfItsOwnType) { CheckAddresses(Indices64(), "iadd"); }

TEST(Aarch64Address, FunnelShiftsOfEveryPairOfAmounts) {
  for (uint32_t left = 0; left < 32; ++left) {
    for (uint32_t right = 0; right < 32; ++right) {
      const std::string body =
          absl::StrCat("v2 = iconst.i32 ", left, "\nv3 = ishl.i32 v0, v2\nv4 = iconst.i32 ", right,
                       "\nv5 = ushr.i32 v1, v4\nv6 = bor.i32 v3, v5\nreturn v6");
      SCOPED_TRACE(body);
      const MachFunction mach = LowerBody("(i32, i32) -> i32 davit", body);
      Machine machine(mach);
      const uint32_t x = 0x8765'4321, y = 0xdeca'fbad;
      machine.SetArg(0, x);
      machine.SetArg(1, y);
      ASSERT_EQ(machine.RunToReturn(), uint64_t{x << left | y >> right});
    }
  }
}

}  // namespace
}  // namespace davit::isa::aarch64
