#include "tests/isa/native_module.h"

#include <sys/mman.h>

#include <bit>
#include <cmath>
#include <cstring>

#include "absl/strings/str_cat.h"
#include "fuzz/oracle/trampoline.h"
#include "ir/printer.h"
#include "ir/semantics_vector.h"
#include "ir/verifier.h"
#include "isa/print.h"
#include "isa/target.h"
#include "regalloc/allocator.h"
#include "regalloc/checker.h"
#include "tests/isa/lower_test_util.h"

namespace davit::isa {
namespace {

using ir::Opcode;
using ir::Type;

// 4 GiB of index and 2 GiB of offset behind the memory, 2 GiB of negative offset before it, and
// slack.
constexpr uint64_t kBefore = uint64_t{3} << 30;
constexpr uint64_t kReserved = uint64_t{10} << 30;

bool IsNan(Type type, uint64_t bits) {
  if (type == Type::kF32) return std::isnan(std::bit_cast<float>(static_cast<uint32_t>(bits)));
  return type == Type::kF64 && std::isnan(std::bit_cast<double>(bits));
}

ir::V128 Truncate(Type type, const ir::V128& bits) {
  const int width = ir::BitsOf(type);
  if (width == 128) return bits;
  return {width == 64 ? bits.low : bits.low & ((uint64_t{1} << width) - 1), 0};
}

// Both are the same but for NaNs of type `nan_lanes`.
bool SameLanes(const ir::V128& a, const ir::V128& b, Type nan_lanes) {
  if (a == b || nan_lanes == Type::kVoid) return a == b;
  const int bits = ir::BitsOf(nan_lanes);
  for (int i = 0; i < 128 / bits; ++i) {
    const uint64_t x = ir::GetLane(a, bits, i), y = ir::GetLane(b, bits, i);
    if (x != y && !(IsNan(nan_lanes, x) && IsNan(nan_lanes, y))) return false;
  }
  return true;
}

std::string Hex(const ir::V128& bits) {
  if (bits.high == 0) return absl::StrCat(" 0x", absl::Hex(bits.low));
  return absl::StrCat(" 0x", absl::Hex(bits.high), absl::Hex(bits.low, absl::kZeroPad16));
}

std::string Describe(const RunResult& run) {
  if (!run.error.empty()) return run.error;
  if (run.trap) return absl::StrCat("trap ", std::string(ir::TrapCodeName(*run.trap)));
  std::string text = "results";
  for (const ir::V128& bits : run.results) text += Hex(bits);
  return text;
}

// A jump to `code`, which may be anywhere.
void PutStub(std::vector<uint8_t>& bytes, const void* code) {
  // movabs rax, code; jmp rax
  static constexpr uint8_t kX64[] = {0x48, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xe0, 0, 0, 0, 0};
  // ldr x16, code; br x16; code
  static constexpr uint8_t kAarch64[] = {0x50, 0, 0, 0x58, 0, 0x02, 0x1f, 0xd6,
                                         0,    0, 0, 0,    0, 0,    0,    0};
  const bool x64 = HostTarget().name == "x64";
  uint8_t stub[16];
  std::memcpy(stub, x64 ? kX64 : kAarch64, sizeof stub);
  std::memcpy(stub + (x64 ? 2 : 8), &code, sizeof code);
  bytes.insert(bytes.end(), stub, stub + sizeof stub);
}

// Offsets stand for addresses, since the code begins at a page.
void ApplyReloc(const Reloc& reloc, std::vector<uint8_t>& bytes, uint32_t field, uint32_t target) {
  const int64_t to = int64_t{target} + reloc.addend;
  const auto put = [&](uint32_t mask, int64_t value) {
    uint32_t word;
    std::memcpy(&word, &bytes[field], sizeof word);
    word = (word & ~mask) | (static_cast<uint32_t>(value) & mask);
    std::memcpy(&bytes[field], &word, sizeof word);
  };
  switch (reloc.kind) {
    case RelocKind::kX64CallPcRel32:
      return put(~0u, to - (int64_t{field} + 4));
    case RelocKind::kA64Call26:
      return put(0x03ff'ffff, (to - field) >> 2);
    case RelocKind::kA64AdrPrelPgHi21: {
      const int64_t pages = (to >> 12) - (field >> 12);
      return put(0x60ff'ffe0, (pages & 3) << 29 | (pages >> 2 & 0x7'ffff) << 5);
    }
    case RelocKind::kA64AddAbsLo12Nc:
      return put(0xfff << 10, (to & 0xfff) << 10);
    default:
      DAVIT_CHECK(false);
  }
}

// The memory that all modules share: each run fills it. Under an emulator a reservation of this
// size takes seconds.
uint64_t ReserveMemory() {
  static const uint64_t base = [] {
    void* reservation =
        mmap(nullptr, kReserved, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    DAVIT_CHECK(reservation != MAP_FAILED);
    char* memory = static_cast<char*>(reservation) + kBefore;
    DAVIT_CHECK(mprotect(memory, NativeModule::kMemoryBytes, PROT_READ | PROT_WRITE) == 0);
    return reinterpret_cast<uint64_t>(memory);
  }();
  return base;
}

}  // namespace

NativeModule::NativeModule(uint64_t features) {
  options_.features = features;
  options_.stack_limit_offset = 0;
  options_.pinned1_offset = 8;
  memory_base_ = ReserveMemory();
  context_[1] = memory_base_;
  initial_memory_.assign(kMemoryBytes, 0);
}

uint32_t NativeModule::Add(ir::Function func) {
  funcs_.push_back(std::move(func));
  return static_cast<uint32_t>(funcs_.size() - 1);
}

void NativeModule::AddHelper(void* code, ir::Signature sig, ir::HostFunction oracle) {
  helpers_.push_back({code, std::move(sig), std::move(oracle)});
}

void NativeModule::SetMemory(std::span<const uint8_t> bytes) {
  initial_memory_.assign(bytes.begin(), bytes.end());
  initial_memory_.resize(kMemoryBytes);
}

void NativeModule::Compile(const ir::Function& func) {
  compiled_.emplace_back();
  if (!error_.empty()) return;
  MachFunction mach;
  absl::Status status = HostTarget().lower(func, ComputeUses(func), options_, mach);
  regalloc::Output allocation;
  if (status.ok()) {
    regalloc::Allocator allocator(*HostTarget().environment);
    allocator.Run(mach.View(), allocation);
    status = regalloc::Check(mach.View(), *HostTarget().environment, allocation);
  }
  if (status.ok()) status = HostTarget().emit(mach, allocation, options_, compiled_.back());
  if (!status.ok()) {
    error_ = absl::StrCat(std::string(status.message()), "\n", ir::Print(func), "\n",
                          PrintMachFunction(HostTarget(), mach, nullptr));
  }
}

void NativeModule::Link() {
  const uint32_t num_funcs = static_cast<uint32_t>(funcs_.size());
  for (const ir::Function& func : funcs_) Compile(func);
  for (uint32_t i = 0; i < num_funcs; ++i)
    Compile(MakeTrampoline(funcs_[i].sig, i, sizeof(ir::V128)));
  if (!error_.empty()) return;
  std::vector<uint32_t> offsets;
  std::vector<uint8_t>& bytes = linked_.bytes;
  for (const CompiledFunction& func : compiled_) {
    bytes.resize((bytes.size() + kFunctionAlignment - 1) & ~size_t{kFunctionAlignment - 1}, 0xcc);
    const uint32_t offset = static_cast<uint32_t>(bytes.size());
    offsets.push_back(offset);
    bytes.insert(bytes.end(), func.bytes.begin(), func.bytes.end());
    for (TrapSite site : func.traps) {
      site.code_offset += offset;
      linked_.traps.push_back(site);
    }
  }
  std::vector<uint32_t> stubs;
  for (const Helper& helper : helpers_) {
    bytes.resize((bytes.size() + 7) & ~size_t{7});
    stubs.push_back(static_cast<uint32_t>(bytes.size()));
    PutStub(bytes, helper.code);
  }
  for (size_t f = 0; f < compiled_.size(); ++f) {
    for (const Reloc& reloc : compiled_[f].relocs) {
      const uint32_t target = reloc.symbol.space == ir::kHelpers ? stubs[reloc.symbol.index]
                                                                 : offsets[reloc.symbol.index];
      ApplyReloc(reloc, bytes, offsets[f] + reloc.offset, target);
    }
  }
  trampoline_offsets_.assign(offsets.begin() + num_funcs, offsets.end());
  code_ = std::make_unique<ExecutableCode>(linked_);
}

RunResult NativeModule::Native(uint32_t func, std::span<const ir::V128> args) {
  RunResult run;
  if (!code_ && error_.empty()) Link();
  if (!error_.empty()) {
    run.error = error_;
    return run;
  }
  void* memory = reinterpret_cast<void*>(memory_base_);
  std::memcpy(memory, initial_memory_.data(), kMemoryBytes);
  const ir::Signature& sig = funcs_[func].sig;
  std::vector<ir::V128> arguments(args.begin(), args.end());
  // Bits above the width of an argument are rubbish, as far as anybody may know.
  for (size_t i = 0; i < arguments.size(); ++i) {
    const int bits = ir::BitsOf(sig.params[i]);
    if (ir::IsInt(sig.params[i]) && bits < 64) {
      arguments[i].low = Truncate(sig.params[i], arguments[i]).low | 0xdead'beef'cafe'f00dull
                                                                         << bits;
    }
  }
  run.results.assign(sig.results.size(), {});
  using Trampoline = void(uint64_t*, ir::V128*, ir::V128*);
  auto* call =
      reinterpret_cast<Trampoline*>(static_cast<char*>(code_->entry()) + trampoline_offsets_[func]);
  const std::optional<TrapSite> trap =
      code_->Trap([&] { call(context_, arguments.data(), run.results.data()); });
  if (trap) run.trap = trap->code;
  run.memory.resize(kMemoryBytes);
  std::memcpy(run.memory.data(), memory, kMemoryBytes);
  return run;
}

// Once, since a module may have thousands of functions.
void NativeModule::ListCallees() {
  for (; num_listed_ < funcs_.size(); ++num_listed_) {
    world_.AddFunction({ir::kModuleFunctions, num_listed_}, &funcs_[num_listed_]);
  }
  for (; num_listed_helpers_ < helpers_.size(); ++num_listed_helpers_) {
    const Helper& helper = helpers_[num_listed_helpers_];
    world_.AddHost({ir::kHelpers, num_listed_helpers_}, helper.sig, helper.oracle);
  }
}

RunResult NativeModule::Interpret(uint32_t func, std::span<const ir::V128> args) {
  RunResult run;
  run.memory = initial_memory_;
  ListCallees();
  const uint64_t context = reinterpret_cast<uint64_t>(context_);
  world_.memory = {{memory_base_, run.memory.data(), kMemoryBytes},
                   {context, reinterpret_cast<uint8_t*>(context_), sizeof context_, false}};
  world_.pinned[0] = context;
  world_.pinned[1] = memory_base_;
  std::vector<ir::ValueBits> values;
  for (size_t i = 0; i < args.size(); ++i) {
    values.push_back(Truncate(funcs_[func].sig.params[i], args[i]));
  }
  const absl::StatusOr<ir::Outcome> outcome =
      ir::Interpret(world_, {ir::kModuleFunctions, func}, values);
  if (!outcome.ok()) {
    run.error = std::string(outcome.status().message());
    return run;
  }
  run.trap = outcome->trap;
  run.results = outcome->results;
  return run;
}

std::string NativeModule::Compare(uint32_t func, std::span<const uint64_t> args) {
  std::vector<ir::V128> wide;
  for (const uint64_t arg : args) wide.push_back({arg, 0});
  return Compare(func, wide);
}

std::string NativeModule::Compare(uint32_t func, std::span<const ir::V128> args, Type nan_lanes) {
  const RunResult want = Interpret(func, args);
  const RunResult got = Native(func, args);
  const ir::Signature& sig = funcs_[func].sig;
  bool same =
      want.error.empty() && got.error.empty() && want.trap == got.trap && want.memory == got.memory;
  for (size_t i = 0; same && !want.trap && i < sig.results.size(); ++i) {
    const Type type = sig.results[i];
    const ir::V128 a = Truncate(type, want.results[i]), b = Truncate(type, got.results[i]);
    same = type == Type::kV128 ? SameLanes(a, b, nan_lanes)
                               : a == b || (IsNan(type, a.low) && IsNan(type, b.low));
  }
  if (same) return "";
  std::string text =
      absl::StrCat("want ", Describe(want), ", got ", Describe(got),
                   want.memory == got.memory ? "" : ", memory differs", "; arguments");
  for (const ir::V128& arg : args) text += Hex(arg);
  return absl::StrCat(text, "\n", ir::Print(funcs_[func]));
}

}  // namespace davit::isa
